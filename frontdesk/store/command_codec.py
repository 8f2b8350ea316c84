"""Commands as rows of the outbox: operation, version, canonical JSON and a hash over all three."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm, step_of
from frontdesk.domain.reasons import Rejected, WrongState
from frontdesk.domain.reservations import Reservation
from frontdesk.store.codec import decode, encode_whole

VERSION = 1
HASH_DIFFERS = "stored_command_changed"
UNKNOWN_OPERATION = "stored_command_unknown"

_KINDS: dict[tuple[str, int], type[Command]] = {
    ("confirm", 1): Confirm,
    ("check_in", 1): CheckIn,
    ("check_out", 1): CheckOut,
    ("cancel", 1): Cancel,
}


class StoredCommand(NamedTuple):
    """The columns of a command."""

    op: str
    version: int
    payload: str
    hash: bytes


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A stored command that this program cannot read or must not trust. It is shown to a person and never sent."""

    reservation_id: str
    op: str
    why: str

    def apply(self, reservation: Reservation, at: datetime) -> Reservation:
        """Never lays anything over a stay."""
        del at
        raise Rejected(WrongState(reservation.state, self.op))


def store_command(command: Command) -> StoredCommand:
    """The columns of a command, tokens never among them."""
    op, payload = step_of(command), encode_whole(command)
    return StoredCommand(op, VERSION, payload, _hash(op, VERSION, payload))


def read_command(stored: StoredCommand, reservation_id: str) -> Command | Unreadable:
    """The command of these columns; what cannot be trusted comes back as `Unreadable`."""
    if _hash(stored.op, stored.version, stored.payload) != stored.hash:
        return Unreadable(reservation_id, stored.op, HASH_DIFFERS)
    kind = _KINDS.get((stored.op, stored.version))
    if kind is None:
        return Unreadable(reservation_id, stored.op, UNKNOWN_OPERATION)
    try:
        return decode(kind, stored.payload)
    except (TypeError, ValueError):
        return Unreadable(reservation_id, stored.op, UNKNOWN_OPERATION)


def _hash(op: str, version: int, payload: str) -> bytes:
    return hashlib.sha256(f"{op}\n{version}\n{payload}".encode()).digest()
