"""Rows of the outbox as `Entry` values, attempts included."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import apsw

from frontdesk.domain.commands import Unreadable
from frontdesk.domain.commands.local_ids import resolved
from frontdesk.domain.outbox import FINISHED, Attempt, Doubt, Entry, EntryState, asks
from frontdesk.store.codec import from_us, maybe_from_us
from frontdesk.store.command_codec import StoredCommand, read_command
from frontdesk.store.sql import AMONG, among

_ATTEMPTS = f"""
SELECT entry_id, number, sent_us, outcome, status, request_id, cause, ended_us FROM attempt
WHERE entry_id {AMONG} ORDER BY entry_id, number"""


class EntryRow(NamedTuple):
    """The columns of an entry, in the order of `SELECT_ENTRIES`."""

    seq: int
    entry_id: str
    op: str
    op_version: int
    payload: str
    payload_hash: bytes
    reservation_id: str
    base: str
    state: str
    reason: str
    created_us: int
    created_epoch: str
    staff: str
    hold: float | None
    send_after: float
    hold_epoch: str
    settled_us: int | None
    resolved_by: str
    resolved_how: str


SELECT_ENTRIES = f"SELECT {', '.join(EntryRow._fields)} FROM outbox"


def read_entries(
    connection: apsw.Connection,
    condition: str,
    bindings: tuple[Any, ...],
    *,
    epoch: str,
    now: float,
    ids: Mapping[str, str],
) -> list[Entry]:
    """The entries that meet a condition. `now` is the monotonic clock of the run named `epoch`.

    `ids` are the platform's ids by local id: they stand in the commands as soon as they are known.
    """
    rows = [EntryRow(*row) for row in connection.execute(f"{SELECT_ENTRIES} WHERE {condition}", bindings)]
    attempts = _attempts(connection, (row.entry_id for row in rows))
    return [_entry(row, attempts.get(row.entry_id, ()), epoch, now, ids) for row in rows]


def _attempts(connection: apsw.Connection, ids: Iterable[str]) -> Mapping[str, tuple[Attempt, ...]]:
    found: dict[str, tuple[Attempt, ...]] = {}
    for entry_id, number, sent, outcome, status, request_id, cause, ended in connection.execute(
        _ATTEMPTS, (among(ids),)
    ):
        attempt = Attempt(
            number=number,
            sent_utc=from_us(sent),
            outcome=outcome,
            status=status,
            request_id=request_id,
            cause=cause,
            ended_utc=maybe_from_us(ended),
        )
        found[entry_id] = (*found.get(entry_id, ()), attempt)
    return found


def _entry(row: EntryRow, attempts: tuple[Attempt, ...], epoch: str, now: float, ids: Mapping[str, str]) -> Entry:
    state, reason = EntryState(row.state), row.reason
    stored = StoredCommand(row.op, row.op_version, row.payload, row.payload_hash)
    command = resolved(read_command(stored, row.reservation_id), ids)
    if isinstance(command, Unreadable) and state not in FINISHED:
        state, reason = EntryState.NEEDS_PERSON, asks(Doubt.UNREADABLE)
    return Entry(
        seq=row.seq,
        id=row.entry_id,
        command=command,
        state=state,
        created_utc=from_us(row.created_us),
        hold_left=_hold_left(row, epoch, now) if state is EntryState.QUEUED else None,
        base=resolved(json.loads(row.base), ids),
        reason=reason,
        staff=row.staff,
        attempts=attempts,
        settled_utc=maybe_from_us(row.settled_us),
        ended_by=row.resolved_by,
        ended_how=row.resolved_how,
        recovered=row.created_epoch != epoch,
    )


def _hold_left(row: EntryRow, epoch: str, now: float) -> float | None:
    if row.hold is None:
        return None
    if row.hold_epoch != epoch:
        return row.hold  # that clock is gone: it stands still until the recovered list is on the screen
    left = row.send_after - now
    return left if left > 0 else None
