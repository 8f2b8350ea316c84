"""Commands as rows of the outbox: operation, version, canonical JSON and a hash over all three."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import NamedTuple, get_args

from frontdesk.domain.commands import Command, Unreadable, name_of, step_of
from frontdesk.store.codec import decode, encode_whole

VERSION = 1
_KINDS: dict[tuple[str, int], type[Command]] = {
    (name_of(kind), VERSION): kind for kind in get_args(Command) if kind is not Unreadable
}
"""By operation and version. A field with a default may be added; anything else is a new version beside the old one."""


class StoredCommand(NamedTuple):
    """The columns of a command."""

    op: str
    version: int
    payload: str
    hash: bytes


def store_command(command: Command) -> StoredCommand:
    """The columns of a command, tokens never among them."""
    op, payload = step_of(command), encode_whole(command)
    return StoredCommand(op, VERSION, payload, _hash(op, VERSION, payload))


@lru_cache(maxsize=4096)
def read_command(stored: StoredCommand, reservation_id: str) -> Command:
    """The command of these columns; what cannot be trusted comes back as `Unreadable`.

    Remembered: the engine reads every open entry at each step, and neither columns nor commands can change.
    """
    if _hash(stored.op, stored.version, stored.payload) != stored.hash:
        return Unreadable(reservation_id=reservation_id, step=stored.op)
    kind = _KINDS.get((stored.op, stored.version))
    if kind is None:
        return Unreadable(reservation_id=reservation_id, step=stored.op)
    try:
        return decode(kind, stored.payload)
    except (TypeError, ValueError):
        return Unreadable(reservation_id=reservation_id, step=stored.op)


def _hash(op: str, version: int, payload: str) -> bytes:
    return hashlib.sha256(f"{op}\n{version}\n{payload}".encode()).digest()
