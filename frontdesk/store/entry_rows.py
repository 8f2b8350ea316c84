"""Rows of the outbox as `Entry` values, attempts included."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias

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

_ID = EntryRow._fields.index("entry_id")
_HOLD = EntryRow._fields.index("hold")
_REMEMBERED = 5000  # entries; what is open is never more
_QUESTIONS = 100  # some name an instant, and are never asked again
_Columns: TypeAlias = tuple[Any, ...]
_Attempts: TypeAlias = tuple[tuple[Any, ...], ...]


class EntryReader:
    """Reads entries again and again: the engine reads all that is open at each step, and hardly any has changed.

    `epoch` names this run. What was made of a row stands as long as its columns, its attempts and the known ids do.
    """

    def __init__(self, connection: apsw.Connection, epoch: str) -> None:
        self._connection = connection
        self._epoch = epoch
        self._ids: Mapping[str, str] = {}
        self._made: dict[str, tuple[_Columns, _Attempts, Entry]] = {}
        self._read: dict[tuple[str, tuple[Any, ...]], list[tuple[_Columns, _Attempts]]] = {}
        self._changes = -1  # of the connection, when `_read` was read

    def read(self, condition: str, bindings: tuple[Any, ...], *, now: float, ids: Mapping[str, str]) -> list[Entry]:
        """The entries that meet a condition. `now` is the monotonic clock of this run.

        `ids` are the platform's ids by local id: they stand in the commands as soon as they are known.
        """
        if ids is not self._ids or len(self._made) > _REMEMBERED:
            self._ids = ids
            self._made.clear()
        return [self._entry(columns, attempts, now) for columns, attempts in self._rows(condition, bindings)]

    def _rows(self, condition: str, bindings: tuple[Any, ...]) -> list[tuple[_Columns, _Attempts]]:
        """What was read stands until this connection writes, which is the only one that writes entries. In the middle
        of a transaction nothing is remembered: it may be undone, and no count of changes tells of that.
        """
        if self._connection.in_transaction:
            return self._rows_now(condition, bindings)
        changes = self._connection.total_changes()
        if changes != self._changes or len(self._read) > _QUESTIONS:
            self._changes = changes
            self._read.clear()
        question = condition, bindings
        if question not in self._read:
            self._read[question] = self._rows_now(condition, bindings)
        return self._read[question]

    def _rows_now(self, condition: str, bindings: tuple[Any, ...]) -> list[tuple[_Columns, _Attempts]]:
        rows: list[_Columns] = self._connection.execute(f"{SELECT_ENTRIES} WHERE {condition}", bindings).fetchall()
        attempts = self._attempts([row[_ID] for row in rows])
        return [(row, attempts.get(row[_ID], ())) for row in rows]

    def _attempts(self, ids: Sequence[str]) -> Mapping[str, _Attempts]:
        found: dict[str, _Attempts] = {}
        for entry_id, *attempt in self._connection.execute(_ATTEMPTS, (among(ids),)) if ids else ():
            found[entry_id] = (*found.get(entry_id, ()), tuple(attempt))
        return found

    def _entry(self, columns: _Columns, attempts: _Attempts, now: float) -> Entry:
        entry = self._known(columns, attempts)
        if columns[_HOLD] is None or entry.state is not EntryState.QUEUED:
            return entry
        left = _hold_left(EntryRow(*columns), self._epoch, now)  # less each time
        return entry if left is None else replace(entry, hold_left=left)

    def _known(self, columns: _Columns, attempts: _Attempts) -> Entry:
        made = self._made.get(columns[_ID])
        if made is not None and made[0] == columns and made[1] == attempts:
            return made[2]
        row = EntryRow(*columns)
        entry = _entry(row, tuple(map(_attempt, attempts)), self._epoch, self._ids)
        self._made[row.entry_id] = columns, attempts, entry
        return entry


def _attempt(columns: tuple[Any, ...]) -> Attempt:
    number, sent, outcome, status, request_id, cause, ended = columns
    return Attempt(
        number=number,
        sent_utc=from_us(sent),
        outcome=outcome,
        status=status,
        request_id=request_id,
        cause=cause,
        ended_utc=maybe_from_us(ended),
    )


def _entry(row: EntryRow, attempts: tuple[Attempt, ...], epoch: str, ids: Mapping[str, str]) -> Entry:
    """As it is when its hold is over."""
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
        hold_left=None,
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
