"""What housekeeping says of a room, where it is told at the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import Command, SetRoomState
from frontdesk.domain.house import Room, RoomState
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.text import tr
from frontdesk.ui.text.reasons import room_state_word

_STATES = (
    (RoomState.INSPECTED, "I"),
    (RoomState.CLEAN, "C"),
    (RoomState.DIRTY, "D"),
    (RoomState.OUT_OF_SERVICE, "O"),
)


class RoomStateDialog(ActDialog):
    """`H`, a letter, Enter."""

    def __init__(self, host: QWidget, view: StayView, room: Room) -> None:
        now = tr("Now it is {state}.").format(state=room_state_word(room.state))
        super().__init__(host, view, tr("Room {room}").format(room=room.name), now)
        self._room = room
        self._rows = RadioList([(_word(state), key) for state, key in _STATES])
        self._rows.pick(next((at for at, (state, _) in enumerate(_STATES) if state == _proposed(room)), 0))
        self.body.insertWidget(0, self._rows)
        self._button = self.set_doing(tr("Set it"))
        self._rows.picked.connect(lambda _index: self._settle())
        self.key_pressed.connect(self._rows.press_key)
        self._settle()

    def commands(self) -> tuple[Command, ...]:
        """One room."""
        state = _STATES[self._rows.picked_index()][0]
        return (SetRoomState(room_id=self._room.id, state=state, reservation_id=self.view.reservation.id),)

    def _settle(self) -> None:
        is_same = _STATES[self._rows.picked_index()][0] == self._room.state
        self._button.set_off(tr("It is like that already") if is_same else "")


def _proposed(room: Room) -> str:
    """What Enter alone says: never a step back, and a room that is out of service does not come back unread."""
    return room.state if room.state == RoomState.OUT_OF_SERVICE else RoomState.INSPECTED


def _word(state: RoomState) -> str:
    word = room_state_word(state)
    return f"{word[:1].upper()}{word[1:]}"
