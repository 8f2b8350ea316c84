"""The window in another language: German as far as it goes, and a pseudo-language that finds what is not translated."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.house import Product
from frontdesk.ui import theme
from frontdesk.ui.language import install, read, read_senses, speak
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.parts.label import ElidedLabel
from frontdesk.ui.places import Place
from frontdesk.ui.text import acting, counted, dates, money, reasons, tr, typed
from tests.ui.acts import in_front, press_chord
from tests.ui.lamplighter import open_lamplighter
from tests.ui.spoken import spoken

MULLER = "48214"
OPEN, CLOSE = "⟦", "⟧"
_MARKED = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{3,}")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp, lambda: speak(qapp, "de")):
        yield


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Each sentence in brackets; what stands outside of them was never asked for."""
    with spoken(qapp, lambda: install(qapp, lambda text: f"{OPEN}{text}{CLOSE}")):
        yield


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def _shown(session: Session, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    return in_front(qtbot, MainWindow(QTimer(interval=10**9)), session)


# --- German ----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("german")
def test_dates_money_and_counts_in_german() -> None:
    day = date(2026, 10, 16)
    assert dates.full_day(day) == "Freitag, 16. Oktober"
    assert (dates.short_day(day), dates.short_date(day)) == ("Fr 16.", "16. Okt.")
    assert dates.day_and_month(day) == "Fr, 16. Okt."
    assert dates.clock(datetime(2026, 10, 16, 9, 48, tzinfo=UTC)) == "9:48"
    assert money.with_currency(Decimal("-2800.5"), "CZK") == "−2.800,50\u00a0CZK"
    assert [counted(number, "{n} night", "{n} nights") for number in (1, 2)] == ["1 Nacht", "2 Nächte"]
    assert [place.title for place in Place][:3] == ["Anreisen", "Im Haus", "Abreisen"]


@pytest.mark.usefixtures("german")
def test_the_window_speaks_german_and_what_is_missing_stays_english(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    window = _shown(session, qtbot, qapp)
    window.select(MULLER)
    said = set(_texts(window))
    assert {"Anreisen", "Nicht gesendet", "In 203 einchecken", "Verlängern"} <= said
    assert tr("No language has this sentence") == "No language has this sentence"


@pytest.mark.usefixtures("german")
def test_german_words_are_read_where_german_words_are_shown() -> None:
    today = date(2026, 10, 16)
    assert [typed.purpose(text) for text in ("Urlaub", "gesch", "student", "")] == [
        "Leisure",
        "Business",
        "Student",
        None,
    ]
    assert [typed.day(text, today) for text in ("sa", "morgen", "20. Dez.")] == [
        *(date(2026, 10, 17), date(2026, 10, 17), date(2026, 12, 20)),
    ]


@pytest.mark.usefixtures("german")
def test_a_word_with_two_senses_has_a_german_one_for_each() -> None:
    water = Product(id="water", name="Wasser", price=Decimal(0))
    assert acting.product_line(water, 1) == "Wasser, kostenlos"
    assert tr("free") == "frei"
    assert reasons.step_noun("add_product") == "Posten" and tr("Charge") == "Berechnen"
    assert reasons.step_noun("move_room") == "Umzug"


@pytest.mark.parametrize(
    "word",
    [
        "[Ii]m Zweifel",
        r"Sachen?\b",
        "Pult",
        "Bindung|gebunden",
        r"\b[Dd]u\b|\b[Dd]ein",
        "Ortstaxe",
        "braucht Sie",
        "[Nn]otiert",
    ],
)
def test_german_has_one_word_for_one_idea(word: str) -> None:
    """Ungewiss, Vorgang, Empfang, fixieren, Sie, City Tax, wartet auf Sie, vorgemerkt."""
    said = [*read("de").values(), *read_senses("de").values()]
    assert [each for each in said if re.search(word, each)] == []


def test_english_asks_for_no_translator(qapp: QApplication) -> None:
    assert speak(qapp, "en") is None


# --- a language of brackets ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("key", ["", "F2", "F4", "F9", "F12", "F3", "Ctrl+F1", "Ctrl+K", "C", "P", "N", "D", "M", "X"])
def test_every_word_of_the_window_was_asked_for(key: str, session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    window = _shown(session, qtbot, qapp)
    window.select(MULLER)
    if key:
        press_chord(key)
    untranslated = {text for text in _texts(window) if _WORD.search(_without_data(text))}
    assert untranslated == set()


@pytest.mark.usefixtures("pseudo")
def test_a_word_that_was_not_asked_for_is_found(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    window = _shown(session, qtbot, qapp)
    QLabel("Not asked for", window).show()
    assert [text for text in _texts(window) if _WORD.search(_without_data(text))] == ["Not asked for"]


def _texts(window: MainWindow) -> Iterator[str]:
    """All that is read on the screen or said of it."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.whole_text() if isinstance(widget, ElidedLabel) else widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()


_DATA = (
    *("Hotel Lamplighter", "Prague", "Müller", "Lüdenscheidt", "Jürgen", "Nováková", "Šárka", "Fernández", "Ibarra"),
    *("Lucía", "Double", "Single", "Flexible", "Early bird", "Petra", "CZK", "Front Desk", "Adult", "PySide"),
    *("Ctrl", "Enter", "Shift", "Space", "Del", "Esc", "PgUp", "PgDn"),
)


def _without_data(text: str) -> str:
    """What is left without the sentences that were asked for and the names of this hotel."""
    before = None
    while before != text:
        before, text = text, _MARKED.sub("", text)
    for name in _DATA:
        text = text.replace(name, "")
    return text
