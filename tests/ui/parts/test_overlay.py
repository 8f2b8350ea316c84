"""Overlays and dialogs: Tab stays inside, the window's letters are dead, Enter does once, Esc leaves."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts import under
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import KeyValueLine
from frontdesk.ui.parts.overlay import refresh_overlays
from frontdesk.ui.parts.quiet_scroll import QuietScroll


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with one button and a letter that must not act from under a dialog."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(780, 560)
    made.acted = []  # type: ignore[attr-defined]
    QVBoxLayout(made).addWidget(Button("Check in to 308", ButtonKind.PRIMARY, key="I"))
    QShortcut(QKeySequence("I"), made, lambda: made.acted.append("I"))  # type: ignore[attr-defined]
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.findChild(Button).setFocus()
    return made


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot) -> Dialog:
    """A dialog over it, open."""
    made = Dialog(window, "Cancel Rossi Niccolò", "105, 3 nights from Thu 15 October.")
    made.body.addWidget(RadioList([("Did not come", "N"), ("Asked to cancel", "A")]))
    made.set_way_out("Keep it")
    made.set_doing("Cancel, charge 3,250", kind=ButtonKind.DANGER)
    made.open()
    qtbot.waitUntil(lambda: focused_text() == "Cancel, charge 3,250")
    return made


def focused_text() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_buttons_never_touch_however_long_their_words(window: QWidget, qtbot: QtBot) -> None:
    made = Dialog(window, "Tage von Rossi Niccolò")
    leave = made.set_way_out("Lassen")
    doing = made.set_doing("Aufenthalt bis Mi. 30. Sept. 2027, 12 Nächte")
    made.open()
    qtbot.waitUntil(lambda: leave.width() > 0 and doing.x() > 0)
    assert doing.x() - leave.geometry().right() > 8
    assert doing.geometry().right() <= made.card.width() - 24
    doing.setText("Gut")
    made.fit()
    qtbot.waitUntil(lambda: made.card.width() == 430)


def test_tab_goes_round_inside(dialog: Dialog, qtbot: QtBot) -> None:
    visited = []
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Tab)
        visited.append(focused_text())
    assert sorted(visited[:3]) == ["Cancel, charge 3,250", "Did not come", "Keep it"]
    assert visited[3] == visited[0]


def test_letters_go_to_the_dialog_and_not_to_the_window(dialog: Dialog, window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.key_pressed) as heard:
        press(qtbot, Qt.Key.Key_I)
    assert heard.args == ["i"]
    assert window.acted == []  # type: ignore[attr-defined]
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_I)
    assert window.acted == ["I"]  # type: ignore[attr-defined]


def test_enter_does_it_once(dialog: Dialog, qtbot: QtBot) -> None:
    done: list[str] = []
    dialog.accepted.connect(lambda: done.append("accepted"))
    dialog.rejected.connect(lambda: done.append("rejected"))
    press(qtbot, Qt.Key.Key_Return)
    dialog.accept()
    dialog.reject()
    assert done == ["accepted"]
    assert dialog.isHidden()


def test_a_reason_is_a_letter_and_enter_then_does_it(dialog: Dialog, qtbot: QtBot) -> None:
    rows = dialog.card.findChild(RadioList)
    dialog.key_pressed.connect(rows.press_key)
    press(qtbot, Qt.Key.Key_A)
    assert (rows.picked_index(), focused_text()) == (1, "Asked to cancel")
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, Qt.Key.Key_Return)


def test_esc_leaves_and_focus_is_back_where_it_was(dialog: Dialog, qtbot: QtBot) -> None:
    with qtbot.waitSignals([dialog.rejected, dialog.closed]):
        press(qtbot, Qt.Key.Key_Escape)
    assert focused_text() == "Check in to 308"


def test_focus_goes_to_what_holds_the_button_when_that_is_gone_meanwhile(
    dialog: Dialog, window: QWidget, qtbot: QtBot
) -> None:
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setAccessibleName("The stay")
    button = window.findChild(Button, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert button is not None
    button.hide()
    press(qtbot, Qt.Key.Key_Escape)
    assert focused_text() == "The stay"


def test_a_press_beside_the_card_leaves(dialog: Dialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=dialog.card.geometry().center())
    assert dialog.isVisible()
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert dialog.isHidden()


def test_the_card_is_as_high_as_its_words_and_never_over_four_fifths(dialog: Dialog, window: QWidget) -> None:
    short = dialog.card.height()
    dialog.body.addWidget(Label("A long story. " * 20, wrap=True))
    QApplication.processEvents()
    assert dialog.card.height() > short
    dialog.body.addWidget(Label("A long story. " * 400, wrap=True))
    QApplication.processEvents()
    assert dialog.card.height() == window.height() * 4 // 5
    window.resize(700, 500)
    assert dialog.card.height() == 400
    assert dialog.geometry() == window.rect()


class Below(QWidget):
    """What lies under a dialog: counts how often it is painted, in a colour that can change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paints = 0
        self.colour = Qt.GlobalColor.red
        self.setGeometry(parent.rect())
        self.lower()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.colour)


def settle(qtbot: QtBot, dialog: Dialog) -> None:
    """Until what lies below is a picture."""
    qtbot.waitUntil(lambda: dialog.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent))
    QApplication.processEvents()


def test_what_lies_below_is_not_painted_again_for_what_happens_above(
    window: QWidget, dialog: Dialog, qtbot: QtBot
) -> None:
    dialog.close()
    below = Below(window)
    dialog.open()
    settle(qtbot, dialog)
    seen = window.grab().toImage()
    before = below.paints
    press(qtbot, Qt.Key.Key_Tab)
    dialog.update()
    QApplication.processEvents()
    assert below.paints == before
    press(qtbot, Qt.Key.Key_Backtab)
    QApplication.processEvents()
    assert window.grab().toImage() == seen


def test_what_lies_below_is_painted_once_when_it_is_opened(window: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    """It takes longer than all else a dialog does; also where the card finds its size only when it is shown."""
    dialog.close()
    below = Below(window)
    QApplication.processEvents()
    dialog.body.addWidget(Label("A long story. " * 20, wrap=True))
    below.paints = 0
    dialog.open()
    settle(qtbot, dialog)
    assert below.paints == 1


def test_what_changes_below_is_seen_when_it_is_said(window: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    dialog.close()
    below = Below(window)
    dialog.open()
    settle(qtbot, dialog)
    corner, other = QPoint(5, 5), QPoint(5, window.height() - 5)
    before = window.grab().toImage().pixelColor(corner)
    below.colour = Qt.GlobalColor.blue
    dialog.refresh(QRect(0, 0, 20, 20))
    after = window.grab().toImage()
    assert after.pixelColor(corner) != before
    assert after.pixelColor(other) == before
    refresh_overlays(window)
    qtbot.waitUntil(lambda: window.grab().toImage().pixelColor(other) != before)


def test_another_size_of_the_window_is_seen_at_once(window: QWidget, dialog: Dialog, qtbot: QtBot) -> None:
    settle(qtbot, dialog)
    window.resize(700, 500)
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    assert dialog.size() == window.size()
    settle(qtbot, dialog)


def test_what_is_scrolled_out_of_sight_is_not_in_the_picture_below(window: QWidget) -> None:
    page = QWidget(window)
    column = QVBoxLayout(page)
    content = QWidget()
    line = KeyValueLine("Company", "none", parent=content)
    line.resize(400, line.sizeHint().height())
    content.setMinimumHeight(100)
    scroll = QuietScroll(content)
    scroll.setFixedHeight(line.height() // 2)
    column.addWidget(scroll)
    column.addStretch(1)
    page.setGeometry(window.rect())
    page.show()
    above = QWidget(window)
    QApplication.processEvents()
    edge = scroll.mapTo(window, scroll.rect().bottomLeft()).y() + 1
    below = QRect(0, edge, window.width(), line.height())
    assert under.take(window, above).toImage().copy(below) == window.grab(below).toImage()
