"""The ways out of a stop, one button each: the first is the safe one and is what Enter does (picture 07a)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.house import RoomState
from frontdesk.domain.reasons import HasEnded, NoRoom, Reason, RoomNotInspected, RoomOccupied, StartsLater
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.detail_pane.narrow import fit_key
from frontdesk.ui.parts.button import Button, ButtonKind
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import reasons, tr

_GAP = 8
_ENTER = "Enter"


class Remedy(Enum):
    """What can be done about a stop; the values are the keys printed beside all but the first."""

    GIVE = "G"  # another room that is ready
    CHOOSE = "M"  # none is ready: one by hand
    LOOK = "L"  # at the stay of who is in the room
    WAIT = "W"
    SEEN = "H"  # the clerk has looked at the room
    DAYS = "D"
    ANYWAY = "S"  # the platform decides


_ICONS = {
    Remedy.GIVE: "arrow-left-right",
    Remedy.CHOOSE: "bed-double",
    Remedy.LOOK: "bed-double",
    Remedy.WAIT: "hourglass",
    Remedy.SEEN: "check-check",
    Remedy.DAYS: "calendar-days",
    Remedy.ANYWAY: "send-horizontal",
}


class Remedies(QWidget):
    """`chosen` carries the remedy that was pressed."""

    chosen = Signal(Remedy)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Remedy, ...] = ()
        self._buttons: dict[Remedy, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self.hide()

    @property
    def offered(self) -> tuple[Remedy, ...]:
        """What is offered now, the safe one first."""
        return self._offered

    def first(self) -> Button | None:
        """The button of the safe one."""
        return self._buttons[self._offered[0]] if self._offered else None

    def show_stop(self, view: StayView, found: Sequence[Reason], *, can_send: bool) -> None:
        """Show the ways out of these reasons; `can_send`: they rest on cached facts, and the platform may decide."""
        self._offered = _remedies(view, found, can_send=can_send)
        shown = [self._button(remedy) for remedy in self._offered]  # showing one may resize, and that wants them all
        for remedy, button in self._buttons.items():
            button.setVisible(remedy in self._offered)
        for place, (remedy, button) in enumerate(zip(self._offered, shown, strict=True)):
            self._column.removeWidget(button)
            self._column.insertWidget(place, button)
            title, second = _words(remedy, view, found)
            button.set_text(title)
            button.set_second(second)
            button.set_kind(ButtonKind.SECONDARY if place else ButtonKind.PRIMARY)
            button.show()
        self._print_keys()
        self.setVisible(bool(self._offered))

    def press(self, key: str) -> bool:
        """Press the remedy with this letter; False when none has it."""
        if not self.prints(key):
            return False
        self._buttons[Remedy(key)].click()
        return True

    def prints(self, key: str) -> bool:
        """Whether a remedy shown now has this letter."""
        return any(remedy.value == key for remedy in self._offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the words stay and the printed key goes."""
        super().resizeEvent(event)
        self._print_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key held down presses once."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().eventFilter(watched, event)

    def _button(self, remedy: Remedy) -> Button:
        """Built when it is first wanted."""
        if remedy not in self._buttons:
            button = self._buttons[remedy] = Button(icon=_ICONS[remedy], second=" ", parent=self)
            button.installEventFilter(self)
            button.clicked.connect(lambda: self.chosen.emit(remedy))
        return self._buttons[remedy]

    def _print_keys(self) -> None:
        for place, remedy in enumerate(self._offered):
            fit_key(self._button(remedy), remedy.value if place else _ENTER, self.width())


def _remedies(view: StayView, found: Sequence[Reason], *, can_send: bool) -> tuple[Remedy, ...]:
    is_about_room = any(isinstance(each, NoRoom | RoomNotInspected | RoomOccupied) for each in found)
    gives = is_about_room and view.ready_room is not None and not view.reservation.room_locked
    is_roomless = any(isinstance(each, NoRoom) for each in found)
    first = [Remedy.GIVE] if gives else [Remedy.CHOOSE] if is_roomless else [Remedy.WAIT] if can_send else []
    offered = dict.fromkeys(first)
    if view.occupant is not None and any(isinstance(each, RoomOccupied) for each in found):
        offered[Remedy.LOOK] = None
    if any(isinstance(each, RoomNotInspected) and each.state in (RoomState.DIRTY, RoomState.CLEAN) for each in found):
        offered[Remedy.SEEN] = None
    if any(isinstance(each, StartsLater | HasEnded) for each in found):
        offered[Remedy.DAYS] = None
    if can_send:
        offered |= dict.fromkeys((Remedy.WAIT, Remedy.ANYWAY))
    return tuple(offered)


def _words(remedy: Remedy, view: StayView, found: Sequence[Reason]) -> tuple[str, str]:
    match remedy:
        case Remedy.GIVE:
            return words.give(view)
        case Remedy.CHOOSE:
            return words.choose_room(view)
        case Remedy.LOOK:
            return words.look(view)
        case Remedy.WAIT:
            waiting = reasons.waiting(found[0])
            return waiting.title, waiting.body
        case Remedy.SEEN:
            return words.seen(view)
        case Remedy.DAYS:
            return tr("Change the days"), tr("Then the guest can be checked in")
        case Remedy.ANYWAY:
            return tr("Send anyway"), tr("The platform decides")
        case _:
            assert_never(remedy)
