"""Which room a stay has, and how a room is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.domain.house import Room, RoomState
from frontdesk.domain.reasons import NotAllowed, Rejected, RoomLocked, SameRoom, WrongState
from frontdesk.domain.reservations import HOLDS_ROOM, Reservation

_SETTABLE = (RoomState.DIRTY, RoomState.CLEAN, RoomState.INSPECTED, RoomState.OUT_OF_SERVICE)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRoom:
    """Another room, or the first one. The price stays: it goes by the booked category, which does not change."""

    reservation_id: str
    room_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in HOLDS_ROOM:
            raise Rejected(WrongState(reservation.state, "move_room"))
        if reservation.room_id == self.room_id:
            raise Rejected(SameRoom())
        if reservation.room_locked:
            raise Rejected(RoomLocked())
        return replace(reservation, room_id=self.room_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockRoom:
    """The stay may be moved again: the platform moves no locked one, and wants the lock off first (§4.1)."""

    reservation_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in HOLDS_ROOM or not reservation.room_locked:
            raise Rejected(WrongState(reservation.state, "unlock_room"))
        return replace(reservation, room_locked=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LockRoom:
    """The stay keeps its room: nobody, and no automatic assignment, moves it."""

    reservation_id: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """The reservation as it will be; `at` is when the clerk acted (server time)."""
        del at
        if reservation.state not in HOLDS_ROOM or reservation.room_locked or reservation.room_id is None:
            raise Rejected(WrongState(reservation.state, "lock_room"))
        return replace(reservation, room_locked=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRoomState:
    """Housekeeping's word on a room. `state` is any `RoomState` but OutOfOrder, which the platform takes from blocks
    (connector-api.md §4.8); `note` is why, for a room out of service.
    """

    room_id: str
    state: str
    note: str = ""
    reservation_id: str = ""

    def apply(self, room: Room) -> Room:
        """The room as it will be."""
        if self.state not in _SETTABLE:
            raise Rejected(NotAllowed("set_room_state", self.state))
        return replace(room, state=self.state)
