"""All parts together: names and roles for screen readers, nothing clipped at 130 %, and no window of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.parts.banner import BannerButton
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.chip import Chip
from frontdesk.ui.parts.choices import CheckBox, RadioRow, Switch
from frontdesk.ui.parts.gallery import HEIGHT, WIDTH, Gallery
from frontdesk.ui.parts.label import ElidedLabel
from frontdesk.ui.parts.lines import KeyValueLine, MoneyLine
from frontdesk.ui.parts.marks import StayMark
from frontdesk.ui.parts.signs import SignLabel, UnsentSign
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.parts.tile import Tile
from frontdesk.ui.theme import LIGHT, Mode, Tone
from tests.ui.parts.conftest import colours, picture

NOT_SAID = (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    made = Gallery()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_everything_that_takes_focus_says_what_it_is(gallery: Gallery) -> None:
    stops = [widget for widget in gallery.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) > 30
    assert [type(widget).__name__ for widget in stops if role_of(widget) in NOT_SAID] == []
    bare = ("Switch", "CheckBox")  # the gallery shows three of them without words
    assert [type(w).__name__ for w in stops if not name_of(w) and type(w).__name__ not in bare] == []


def test_painted_words_are_text_to_a_screen_reader(gallery: Gallery) -> None:
    painted = [label for label in gallery.findChildren(QLabel) if label.isVisibleTo(gallery)]
    assert {role_of(label) for label in painted} == {QAccessible.Role.StaticText}
    assert all(name_of(label) for label in painted)


@pytest.mark.parametrize(
    ("part", "role"),
    [
        (lambda: Button("Move", key="M"), QAccessible.Role.Button),
        (lambda: RadioRow("Did not come", "N"), QAccessible.Role.RadioButton),
        (lambda: CheckBox("Close the bill"), QAccessible.Role.CheckBox),
        (lambda: Switch("E-mail the guest"), QAccessible.Role.CheckBox),
        (lambda: Chip(mark=StayMark.DUE_IN), QAccessible.Role.StaticText),
    ],
)
def test_roles_are_those_a_screen_reader_knows(
    qtbot: QtBot, part: Callable[[], QWidget], role: QAccessible.Role
) -> None:
    made = part()
    qtbot.addWidget(made)
    assert (role_of(made), bool(name_of(made))) == (role, True)


def test_the_key_of_a_button_stands_in_its_description(qtbot: QtBot) -> None:
    button = Button("Give 410 instead", second="Suite, inspected", key="Enter")
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "Suite, inspected. Key Enter"


def test_building_parts_opens_no_window(gallery: Gallery) -> None:
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_gallery_is_painted_in_its_own_colours(gallery: Gallery, desk_theme: theme.Theme, mode: Mode) -> None:
    desk_theme.set_mode(mode)
    image = gallery.grab().toImage()
    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    assert image.pixelColor(2, 2) == desk_theme.tokens.page
    shown = colours(image.copy(0, 0, 460, 700))
    for token in ("fill", "accent_tint", "good_tint", "warn_tint", "bad_tint", "mute_tint", "line2", "edge"):
        assert getattr(desk_theme.tokens, token).name() in shown, token


# A part painted at its own size must show as much ink as when it has room to spare: nothing is cut, nothing overlaps.
# Words are 40 % longer than English, as in German.
WORDS: dict[str, Callable[[], QWidget]] = {
    "small button": lambda: Button("Zimmer verschieben", key="M", height=28),
    "button": lambda: Button("Zimmer verschieben", icon="arrow-left-right", key="M"),
    "danger": lambda: Button("Aufenthalt stornieren", ButtonKind.DANGER, key="X", height=40),
    "chip": lambda: Chip("Im Haus, Nacht 2 von 5", mark=StayMark.IN_HOUSE, share=0.4),
    "sign": lambda: SignLabel(UnsentSign.NOT_SENT.sign, "Noch nicht gesendet"),
    "tile": lambda: Tile("43", "Anreisen erwartet", "von insgesamt 118 heute"),
    "radio row": lambda: RadioRow("Der Gast ist nicht erschienen", "N"),
    "check box": lambda: CheckBox("Die beglichene Rechnung schließen"),
    "switch": lambda: Switch("Die erste Nacht berechnen, 3 250 CZK", "Gebucht, nicht von der Karte genommen."),
    "banner button": lambda: BannerButton("Übung verlassen"),
}


def offline() -> StatusPill:
    pill = StatusPill()
    pill.show_state("cloud-off", [Segment("Offline seit 12 min", Tone.INK), Segment("13 nicht gesendet", Tone.INK)])
    return pill


WORDS["pill"] = offline
INKS = tuple(colour.name() for colour in (LIGHT.ink, LIGHT.bad, LIGHT.ink2, LIGHT.on_accent_tint))


def ink(widget: QWidget, width: int | None = None) -> int:
    """How many pixels are of a full text colour."""
    counted = colours(picture(widget, width))
    return sum(counted[name] for name in INKS)


@pytest.mark.parametrize("percent", [90, 100, 115, 130])
@pytest.mark.parametrize("name", WORDS)
def test_words_are_whole_at_every_text_size(qtbot: QtBot, desk_theme: theme.Theme, name: str, percent: int) -> None:
    desk_theme.set_text_percent(percent)
    part = WORDS[name]()
    qtbot.addWidget(part)
    natural = part.sizeHint().width()
    assert ink(part, natural) == ink(part, natural + 200)


@pytest.mark.parametrize("percent", [90, 130])
def test_a_callout_grows_with_its_words(qtbot: QtBot, desk_theme: theme.Theme, percent: int) -> None:
    desk_theme.set_text_percent(percent)
    callout = Callout(Tone.WARN, "Check-in stops here: room 510 is dirty", "The platform gives a key only. " * 4)
    qtbot.addWidget(callout)
    assert callout.heightForWidth(300) > callout.heightForWidth(600) > desk_theme.px(53)


def test_the_take_back_bar_holds_its_words(qtbot: QtBot, desk_theme: theme.Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 200)
    desk_theme.set_mode(Mode.DARK)
    for percent in (100, 130):
        desk_theme.set_text_percent(percent)
        bar = TakeBackBar(window)
        bar.show_act("Frühstück für García Íñigo, 2 Morgen, 1 140 CZK", "Wird in 6 s gesendet")
        toast = desk_theme.tokens.toast_ink.name()
        assert colours(picture(bar))[toast] == colours(picture(bar, bar.sizeHint().width() + 100))[toast]


def test_amounts_are_never_cut_and_what_is_cut_is_in_the_tooltip(qtbot: QtBot) -> None:
    line = MoneyLine("Übernachtung im Superior-Zimmer, Flexible", "12,345,600.00", "14 nights")
    fact = KeyValueLine("Room", "308", "Inspected, locked to this stay, quiet side, near the lift")
    label = ElidedLabel("Booking.com, number 4417 902 338 of the channel")
    for part in (line, fact, label):
        qtbot.addWidget(part)
        part.resize(160, 26)
        part.grab()
    assert line.toolTip().startswith("Übernachtung")
    assert fact.toolTip().endswith("near the lift")
    assert (label.toolTip(), label.text().endswith("…")) == (label.whole_text(), True)
    amount_alone = MoneyLine("", "12,345,600.00")
    qtbot.addWidget(amount_alone)
    amount_alone.resize(160, 26)
    # The right end of the line is the amount and nothing else.
    right_end = (70, 0, 90, 26)
    assert line.grab().toImage().copy(*right_end) == amount_alone.grab().toImage().copy(*right_end)
