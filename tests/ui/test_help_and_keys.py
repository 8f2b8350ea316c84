"""Help, the key map, the palette and who sits here, on a real window: every key is in all of them, and none twice."""

import pkgutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddNote
from frontdesk.domain.views import Line, Status, StayView
from frontdesk.ui import key_words, panes, resources, theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.help import HelpOverlay
from frontdesk.ui.panes.help.pages import ORDER, KeyLines, read
from frontdesk.ui.panes.help.places import PAGES, page_of_module
from frontdesk.ui.panes.key_map import KeyMap
from frontdesk.ui.panes.leave_dialog import LeaveDialog
from frontdesk.ui.panes.palette import Palette, fitting
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.panes.who import WhoDialog
from frontdesk.ui.parts.key_line import KeyLine
from frontdesk.ui.parts.navigation import MarkButton
from frontdesk.ui.parts.painting import text_width
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.who_chip import WhoChip, initials
from frontdesk.ui.parts.word_list import WordList, WordRow
from frontdesk.ui.shortcuts import KEYS, Action
from frontdesk.ui.text.history import event_words
from frontdesk.ui.text.status import is_worth_asking, leaving_facts, leaving_title
from tests.ui.acts import in_front
from tests.ui.lamplighter import open_lamplighter

MULLER, FERNANDEZ = "48214", "47958"
MOST_WORDS = 220


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = in_front(qtbot, MainWindow(QTimer(interval=10**9), asks_to_close=True), session)
    yield window
    window.leave()


Kind = TypeVar("Kind", bound=QWidget)


def part(window: QWidget, kind: type[Kind]) -> Kind:
    found = window.findChild(kind)
    assert found is not None
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_in(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def palette_rows(window: MainWindow) -> list[str]:
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return [row.words for row in part(window, Palette).offered()]


# --- every key, everywhere, once ------------------------------------------------------------------------------------


def test_no_key_does_two_things() -> None:
    told = Counter(QKeySequence(sequence).toString() for sequences in KEYS.values() for sequence in sequences)
    assert [sequence for sequence, times in told.items() if times > 1] == []


def test_no_key_is_the_beginning_of_another() -> None:
    starts = {sequence.split(", ")[0] for keys in KEYS.values() for sequence in keys if ", " in sequence}
    assert not starts & {sequence for keys in KEYS.values() for sequence in keys}


def test_every_action_is_bound_in_the_map_and_has_words(window: MainWindow) -> None:
    assert set(window.day.key_actions()) == set(Action) == set(KEYS)
    lines = [line for _, _, those in key_words.groups() for line in those]
    assert Counter(line.action for line in lines if line.action is not None) == Counter(Action)
    of_actions = [line.words for line in lines if line.action is not None]
    assert len(set(of_actions)) == len(of_actions) and all(of_actions)


def test_every_key_is_named_on_a_page_of_help() -> None:
    named = {block.sequence for name in ORDER for block in read(name).blocks if isinstance(block, KeyLines)}
    assert [action for action in Action if KEYS[action][0] not in named] == []


@pytest.mark.parametrize("name", ORDER)
def test_a_page_is_read_in_a_minute(name: str) -> None:
    page = read(name)
    text = resources.path(f"help/{name}.md").read_text(encoding="utf-8")
    assert page.title and page.blocks
    assert len(text.split()) <= MOST_WORDS
    assert "!" not in text and "error" not in text.lower() and "please wait" not in text.lower()


def test_every_page_is_in_the_list_and_the_other_way_round() -> None:
    assert sorted(ORDER) == sorted(path.stem for path in (resources.root() / "help").glob("*.md"))


def test_every_pane_has_a_page() -> None:
    modules = [found.name for found in pkgutil.walk_packages(panes.__path__, "frontdesk.ui.panes.")]
    assert modules
    assert {module: page_of_module(module) for module in modules if page_of_module(module) not in ORDER} == {}
    assert set(PAGES.values()) <= set(ORDER)
    assert page_of_module("frontdesk.ui.parts.button") == ""


# --- help ------------------------------------------------------------------------------------------------------------


def test_f1_opens_the_page_of_the_place_and_esc_goes_back(window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    overlay = part(window, HelpOverlay)
    assert overlay.isVisible() and overlay.page.name == "lists"
    press(Qt.Key.Key_Down)
    assert overlay.page.name == ORDER[1]
    assert overlay.page.title in [label.text() for label in overlay.findChildren(QLabel)]
    press(Qt.Key.Key_Escape)
    assert overlay.isHidden() and isinstance(QApplication.focusWidget(), ReservationView)


def test_f1_helps_in_a_list_that_needs_a_look_and_on_the_stay(window: MainWindow) -> None:
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_O)
    press(Qt.Key.Key_F1)
    assert part(window, HelpOverlay).page.name == "needs-a-look"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_A)
    window.select(MULLER)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F1)
    assert part(window, HelpOverlay).page.name == "stay"


def test_f1_helps_inside_a_dialog_and_leaves_it_as_it_was(window: MainWindow) -> None:
    window.select(MULLER)
    press(Qt.Key.Key_N)
    type_in("late")
    field = QApplication.focusWidget()
    press(Qt.Key.Key_F1)
    assert part(window, HelpOverlay).page.name == "note"
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is field
    press(Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), ReservationView)


# --- key map and palette ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_the_map_shows_every_key(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    press(key, modifier)
    key_map = part(window, KeyMap)
    assert key_map.isVisible()
    assert [line.words() for line in key_map.findChildren(KeyLine)] != []
    shown = Counter(line.words() for line in key_map.findChildren(KeyLine))
    assert shown == Counter(line.words for _, _, those in key_words.groups() for line in those)
    press(Qt.Key.Key_Escape)
    assert key_map.isHidden()


def test_the_last_lines_of_the_map_are_reached_in_a_low_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 540)
    press(Qt.Key.Key_Question)
    bar = part(window, KeyMap).findChildren(QuietScroll)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_on_a_screen_of_half_the_width_the_map_stands_in_one_column(window: MainWindow, qtbot: QtBot) -> None:
    window.fit_screen(QSize(640, 360))
    window.resize(640, 360)
    press(Qt.Key.Key_Question)
    lines = part(window, KeyMap).findChildren(KeyLine)
    qtbot.waitUntil(lambda: len({line.mapTo(window, QPoint(0, 0)).x() for line in lines}) == 1)
    assert all(line.width() >= line.words_left() + text_width(theme.current().font(), line.words()) for line in lines)


def test_the_palette_offers_what_means_something_and_does_it(window: MainWindow) -> None:
    without_stay = palette_rows(window)
    assert "Find" in without_stay and "Check in" not in without_stay and "Take back while held" not in without_stay
    press(Qt.Key.Key_Escape)
    window.select(MULLER)
    due_in = palette_rows(window)
    assert "Check in" in due_in and "Check out" not in due_in and "Cancel, no-show" in due_in
    press(Qt.Key.Key_Escape)
    window.select(FERNANDEZ)
    in_house = palette_rows(window)
    assert "Check out" in in_house and "Check in" not in in_house and "Cancel, no-show" not in in_house
    type_in("keys ma")
    press(Qt.Key.Key_Return)
    assert part(window, Palette).isHidden() and part(window, KeyMap).isVisible()


def test_neither_the_palette_nor_a_key_that_asks_nothing_of_the_stay_reads_it_once_more(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stay is ten questions to the file, the palette has twenty lines about it, and it is shown already."""
    window.select(MULLER)
    asked: list[str] = []
    read_stay = session.desk.stay

    def noted(reservation_id: str) -> StayView | None:
        asked.append(reservation_id)
        return read_stay(reservation_id)

    monkeypatch.setattr(session.desk, "stay", noted)
    assert "Check in" in palette_rows(window)
    assert asked == []
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F1)
    assert part(window, HelpOverlay).isVisible() and asked == []


def test_the_palette_names_every_action(window: MainWindow) -> None:
    """Each is offered in one of the situations of a desk: with nobody, before arrival, in the house, something done."""
    offered: set[str] = set()
    for stay in (None, MULLER, FERNANDEZ):
        if stay is not None:
            window.select(stay)
        offered.update(palette_rows(window))
        press(Qt.Key.Key_Escape)
    window.desk.submit(AddNote(reservation_id=MULLER, text="late"))
    offered.update(palette_rows(window))
    elsewhere = {Action.SIGN_IN}  # needs a back office; the journeys of signing in have one
    meant = {key_words.words(action) for action in Action if action not in elsewhere}
    assert {words[:1].upper() + words[1:] for words in meant} <= offered


def test_what_a_button_is_called_is_found_in_the_palette(window: MainWindow) -> None:
    window.select(MULLER)
    rows = [WordRow(words, words) for words in palette_rows(window)]
    assert all(fitting(rows, word) for word in ("move", "extend", "charge", "record payment"))  # printed on the stay


def test_what_is_typed_may_be_the_beginning_of_any_words() -> None:
    rows = [WordRow(words, words) for words in ("Record a payment", "Help: Record a payment", "Rate and price")]
    assert [row.words for row in fitting(rows, "pay rec")] == ["Record a payment", "Help: Record a payment"]
    assert [row.words for row in fitting(rows, "RÁTE")] == ["Rate and price"]
    assert fitting(rows, "xyz") == []


def test_what_stands_inside_a_long_word_is_found_where_no_word_begins_so() -> None:
    rows = [WordRow(words, words) for words in ("Zimmerstatus", "Wiederherstellungswörter machen", "Zimmer wechseln")]
    assert [row.words for row in fitting(rows, "status")] == ["Zimmerstatus"]
    assert [row.words for row in fitting(rows, "wort mach")] == ["Wiederherstellungswörter machen"]
    assert [row.words for row in fitting(rows, "w")] == ["Wiederherstellungswörter machen", "Zimmer wechseln"]


def test_every_command_can_be_had_by_mouse_alone(window: MainWindow) -> None:
    """Help, keys, rights and the like have no button of their own: the palette has them, and the mark opens it."""
    QTest.mouseClick(part(window, MarkButton), Qt.MouseButton.LeftButton)
    palette = part(window, Palette)
    assert palette.isVisible()
    lines = part(palette, WordList)
    place = lines.visualRect(lines.model().index(1, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.isHidden() and part(window, KeyMap).isVisible()


# --- who sits here ---------------------------------------------------------------------------------------------------


def test_a_name_is_added_and_goes_with_what_is_done(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_W)
    type_in("Jana  K.")
    press(Qt.Key.Key_Return)
    assert part(window, WhoDialog).isHidden()
    assert part(window, WhoChip).text() == "Jana K." == session.desk.who()
    assert session.desk.submit(AddNote(reservation_id=MULLER, text="late")).staff == "Jana K."
    view = session.desk.stay(MULLER)
    assert view is not None
    assert any(event_words(event).endswith("Jana K., not proven") for event in view.history)


def test_a_known_name_is_picked_by_its_first_letters(window: MainWindow, session: Session) -> None:
    for name in ("Jana K.", "Ota B."):
        session.desk.pick_who(name)
    press(Qt.Key.Key_G)
    press(Qt.Key.Key_W)
    type_in("ja")
    press(Qt.Key.Key_Return)
    assert session.desk.who() == "Jana K." and session.desk.staff_names() == ("Jana K.", "Ota B.")


def test_initials() -> None:
    assert (initials("Petra H."), initials("ota"), initials("Anna Maria Nová")) == ("PH", "O", "AN")


# --- the window is closed --------------------------------------------------------------------------------------------


def test_closing_with_unsent_work_says_what_stays_and_then_closes(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    session.desk.submit(AddNote(reservation_id=MULLER, text="late"))
    window.close()
    dialog = part(window, LeaveDialog)
    assert window.isVisible() and dialog.isVisible() and dialog.accessibleName() == "1 thing is not sent yet"
    press(Qt.Key.Key_Escape)
    assert window.isVisible() and dialog.isHidden()
    window.close()
    with qtbot.waitSignal(window.closing):
        press(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("status", "title", "facts"),
    [
        (
            Status(line=Line.OFFLINE, not_sent=2, holding=1),
            "3 things are not sent yet",
            ["other desks cannot see them"],
        ),
        (Status(line=Line.ONLINE, in_doubt=1), "1 thing is in doubt", ["please do not do it again elsewhere"]),
        (Status(line=Line.ONLINE, sending=1, in_doubt=1), "2 things are in doubt", ["They are looked up"]),
        (Status(line=Line.ONLINE, needs_you=2), "2 things wait for you", ["Nothing of them is sent until then"]),
        (
            Status(line=Line.ONLINE, not_sent=1, in_doubt=1, needs_you=1, being_checked=1),
            "1 thing is not sent yet",
            ["It is sent when", "1 left this PC", "1 waits for your decision", "1 is on the platform"],
        ),
    ],
)
def test_closing_says_of_each_kind_what_becomes_of_it(status: Status, title: str, facts: list[str]) -> None:
    assert leaving_title(status) == title
    told = leaving_facts(status)
    assert len(told) == len(facts)
    assert all(has in fact for has, fact in zip(facts, told, strict=True))
    assert is_worth_asking(status)


def test_what_the_platform_has_taken_is_no_reason_to_ask() -> None:
    assert not is_worth_asking(Status(line=Line.ONLINE, being_checked=2))


def test_closing_with_nothing_unsent_asks_nothing(window: MainWindow) -> None:
    assert window.close()


@pytest.mark.parametrize("width", [400, 277])
def test_words_of_a_key_come_nearer_before_they_are_cut(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    """277 is a column of the map in the narrowest window."""
    theme.install(qapp, theme.Mode.LIGHT, 100)
    line = KeyLine((("F1",),), "Hilfe zu dem, was Sie sehen")
    qtbot.addWidget(line)
    line.resize(width, 27)
    words = text_width(theme.current().font(), line.words())
    assert line.words_left() + words <= width
    assert (line.words_left() == 112) == (width == 400)
