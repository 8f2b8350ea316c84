"""What can be pressed: by mouse, Space and Enter, large enough to hit, never squeezed, and off only with a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.parts.banner import BannerButton
from frontdesk.ui.parts.button import Button, ButtonKind, IconButton
from frontdesk.ui.parts.choices import CheckBox, RadioList, RadioRow, Switch
from frontdesk.ui.parts.navigation import NavigationItem
from frontdesk.ui.parts.search_box import SearchBox
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.parts.tile import Tile
from frontdesk.ui.theme import Tone

KINDS = list(ButtonKind)


def pill(*texts: str) -> StatusPill:
    made = StatusPill()
    made.show_state("cloud-off", [Segment(text) for text in texts], Tone.WARN)
    return made


PRESSABLE: dict[str, Callable[[], QAbstractButton]] = {
    **{f"button {kind.name}": lambda kind=kind: Button("Ok", kind, key="M", height=28) for kind in KINDS},
    "tiny button": lambda: Button("+", height=28),
    "remedy": lambda: Button("Give 410 instead", icon="arrow-left-right", second="Suite, inspected", key="Enter"),
    "icon button": lambda: IconButton("x", "Close"),
    "radio row": lambda: RadioRow("Did not come", "N"),
    "check box": lambda: CheckBox("Close the bill now"),
    "bare check box": lambda: CheckBox(""),
    "switch": lambda: Switch("E-mail the guest", "No e-mail goes out."),
    "bare switch": Switch,
    "navigation": lambda: NavigationItem("Arrivals", "log-in"),
    "search box": lambda: SearchBox("Guest, room, number, phone"),
    "pill": lambda: pill("Online"),
    "tile": lambda: Tile("4", "not ready", "for arrivals"),
    "banner button": lambda: BannerButton("Cut the line"),
}


class Page(QWidget):
    """Hears the keys the part leaves alone."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


@pytest.mark.parametrize("name", PRESSABLE)
def test_space_and_mouse_press_it_and_enter_too_unless_it_is_a_choice(qtbot: QtBot, name: str) -> None:
    page, part = Page(), PRESSABLE[name]()
    qtbot.addWidget(page)
    part.setParent(page)
    part.resize(part.sizeHint())
    pressed: list[str] = []
    part.clicked.connect(lambda: pressed.append(name))
    qtbot.keyClick(part, Qt.Key.Key_Space)
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert len(pressed) == 2
    qtbot.keyClick(part, Qt.Key.Key_Return)
    qtbot.keyClick(part, Qt.Key.Key_Enter)
    is_choice = isinstance(part, RadioRow | CheckBox | Switch)
    assert (len(pressed), len(page.heard)) == ((2, 2) if is_choice else (4, 0))


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("name", PRESSABLE)
def test_it_can_be_hit(qtbot: QtBot, desk_theme: theme.Theme, name: str, percent: int) -> None:
    desk_theme.set_text_percent(percent)
    part = PRESSABLE[name]()
    qtbot.addWidget(part)
    assert min(part.sizeHint().width(), part.sizeHint().height()) >= 28


def test_a_button_that_is_off_says_why_and_cannot_be_pressed(qtbot: QtBot) -> None:
    button = Button("Check in to 510", ButtonKind.PRIMARY, key="Enter")
    qtbot.addWidget(button)
    button.set_off("Room 510 is dirty")
    with qtbot.assertNotEmitted(button.clicked):
        button.click()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.toolTip() == "Room 510 is dirty"
    assert "Room 510 is dirty" in button.accessibleDescription()
    button.set_off("")
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_the_pill_is_never_elided(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    full = pill("Offline 12 min", "3 not sent", "1 in doubt", "1 needs you")
    row.addWidget(SearchBox("Guest, room, number, phone"))
    row.addWidget(full)
    page.resize(10, 40)
    row.activate()
    assert full.width() >= full.sizeHint().width()
    assert full.accessibleName() == "Offline 12 min, 3 not sent, 1 in doubt, 1 needs you"


def test_a_letter_on_the_search_box_starts_the_search_with_it(qtbot: QtBot) -> None:
    box = SearchBox("Guest, room, number, phone")
    qtbot.addWidget(box)
    with qtbot.waitSignal(box.typed) as typed:
        # QTest types Latin-1 only.
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "š"))
    assert typed.args == ["š"]


def reasons(qtbot: QtBot) -> tuple[RadioList, list[int]]:
    made = RadioList([("The company pays", "A"), ("Goes on the card", "B"), ("Other", "C")])
    qtbot.addWidget(made)
    picked: list[int] = []
    made.picked.connect(picked.append)
    return made, picked


def test_a_radio_list_is_worked_with_letters_and_arrows(qtbot: QtBot) -> None:
    rows, picked = reasons(qtbot)
    assert rows.picked_index() == -1
    assert rows.press_key("b")
    assert not rows.press_key("z")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(rows.findChildren(RadioRow)[rows.picked_index()], key)
    assert picked == [1, 2, 1]
    assert rows.picked_index() == 1


def test_tab_reaches_a_radio_list_once(qtbot: QtBot) -> None:
    rows, _ = reasons(qtbot)
    rows.pick(2)
    by_tab = [row for row in rows.findChildren(RadioRow) if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [row.text() for row in by_tab] == ["Other"]
