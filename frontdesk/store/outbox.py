"""Commands that are not settled, and what became of the others. Each method is one durable commit when it returns."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from functools import wraps
from types import MappingProxyType
from typing import Any, NamedTuple, ParamSpec, TypeVar

from frontdesk.domain.commands import Command
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.outbox import (
    AGAIN,
    FINISHED,
    NEVER_ARRIVED,
    OVER,
    OVERLAYS,
    SIGN,
    TO_BE_SENT,
    WAITS_FOR_PERSON,
    Attempt,
    Doubt,
    Ending,
    Entry,
    EntryState,
    asks,
)
from frontdesk.domain.signs import marker
from frontdesk.store.codec import canonical, from_us, to_us
from frontdesk.store.command_codec import store_command
from frontdesk.store.database import SENDS, Database, once_more_with_room
from frontdesk.store.entry_rows import EntryReader
from frontdesk.store.errors import TooManyOpen
from frontdesk.store.local import DRAFT
from frontdesk.store.sql import AMONG, among

PROCESS_ENDED = "process_ended"
"""`cause` of an attempt that was under way when its process ended; its outcome is `unknown`."""

MOST_OPEN = 5000
"""More than a hotel does in days without a line (offline-reliability.md §6, bounds)."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_P = ParamSpec("_P")
_R = TypeVar("_R")
_FINISHED = "('settled','discarded','superseded')"  # in the words of the index `outbox_open`, which serves only them
_IS_OPEN = f"state NOT IN {_FINISHED}"
_WITHDRAWN = "state IN ('discarded','superseded')"
_ARE_LAID_OVER = f"lane = ? AND {_IS_OPEN} AND state IN ({', '.join(repr(str(each)) for each in sorted(OVERLAYS))})"
_MAY_BE_DOUBTED = f"{_IS_OPEN} AND state NOT IN ({', '.join('?' * len(WAITS_FOR_PERSON))}) AND state <> ?"
_MAY_HAVE_LEFT = (
    "(SELECT count(*) FROM attempt a WHERE a.entry_id = outbox.entry_id "
    f"AND a.outcome NOT IN ({', '.join(repr(str(each)) for each in sorted(NEVER_ARRIVED))}))"
)


REOPENED = "reopened"
"""Under this name of `local`: entries that were finished, and needed a person after all. What becomes of them then is
noted in the audit once more.
"""
_NOTE_REOPENED = """
INSERT INTO local(name, value) VALUES(?, ?) ON CONFLICT DO UPDATE SET value = json_insert(value, '$[#]', ?)"""


class WrongEntryState(RuntimeError):
    """A step that the entry's state does not allow: a defect of the caller."""


class Evidence(NamedTuple):
    """One look at the platform for the fate of an entry: what was asked, when, and what it showed."""

    at: datetime
    query: str
    verdict: str
    detail: Mapping[str, Any]


def _again_with_room(method: Callable[_P, _R]) -> Callable[_P, _R]:
    """What ends something is written even on a full disk: once more, when the ballast has made room for it."""

    @wraps(method)
    def tried_again(*arguments: _P.args, **named: _P.kwargs) -> _R:
        return once_more_with_room(lambda: method(*arguments, **named))

    return tried_again


class Outbox:
    """The outbox, on the loop's connection. `epoch` names this run of the process; `monotonic` counts its holds."""

    def __init__(
        self, database: Database, *, monotonic: Callable[[], float], epoch: str, most_open: int = MOST_OPEN
    ) -> None:
        self._database = database
        self._connection = database.loop
        self._monotonic = monotonic
        self._epoch = epoch
        self._most_open = most_open
        self._reader = EntryReader(self._connection, epoch)
        self._ids: dict[str, str] | None = None  # what the platform calls what this desk made

    def add(
        self,
        *,
        entry_id: str,
        command: Command,
        lane: str,
        base: Mapping[str, Any],
        created_utc: datetime,
        staff: str,
        pc: str,
        hold: float | None,
    ) -> Entry:
        """Put a command on disk; the same `entry_id` twice is one entry.

        `base` is what the clerk saw, as JSON values. `created_utc` is server time. `hold` is in seconds, None for none.
        Raises `NotWritten` or `TooManyOpen`: then nothing is saved, and nothing may say so.
        """
        stored = store_command(command)
        row = {
            "entry_id": entry_id,
            "op": stored.op,
            "op_version": stored.version,
            "lane": lane,
            "reservation_id": command.reservation_id,
            "payload": stored.payload,
            "payload_hash": stored.hash,
            "base": "",
            "state": EntryState.QUEUED,
            "created_us": to_us(created_utc),
            "created_epoch": self._epoch,
            "staff": staff,
            "pc": pc,
            "hold": hold,
            "send_after": None if hold is None else self._monotonic() + hold,
            "hold_epoch": None if hold is None else self._epoch,
        }
        with self._transaction(begins=True):
            self._check_bound(entry_id)
            row["base"] = canonical({**base, **self._laid_over(lane, base)})
            self._connection.execute(
                f"INSERT INTO outbox({', '.join(row)}) VALUES({', '.join(f':{name}' for name in row)}) "
                "ON CONFLICT(entry_id) DO NOTHING",
                row,
            )
        return self._required(entry_id)

    def count_open(self) -> int:
        """How many are not finished; of the most there may be, four fifths are worth a word."""
        return int(self._connection.execute(f"SELECT count(*) FROM outbox WHERE {_IS_OPEN}").get)

    def last_number(self) -> int:
        """Of the newest command there is, in the order in which staff acted; 0 before the first."""
        return int(self._connection.execute("SELECT coalesce(max(seq), 0) FROM outbox").get)

    def open_entries(self) -> list[Entry]:
        """Everything not finished, oldest first."""
        return self._entries(f"{_IS_OPEN} ORDER BY seq")

    def of_reservation(self, reservation_id: str) -> list[Entry]:
        """Open and finished entries of one stay, oldest first."""
        return self._entries("reservation_id = ? ORDER BY seq", reservation_id)

    def recently_settled(self, since_utc: datetime, step: str = "") -> list[Entry]:
        """Entries the platform was seen to have, settled at or after `since_utc` (server time), oldest first; with
        `step`, those of this one (`domain.commands.step_of`) only.
        """
        which, values = ("AND op = ? ", (step,)) if step else ("", ())
        return self._entries(f"state = 'settled' AND settled_us >= ? {which}ORDER BY seq", to_us(since_utc), *values)

    def ended_since(self, since_utc: datetime) -> list[Entry]:
        """Entries that the platform was seen to have, or that were left, at or after `since_utc` (server time)."""
        return self._entries("state IN ('settled','discarded') AND settled_us >= ? ORDER BY seq", to_us(since_utc))

    def entry(self, entry_id: str) -> Entry | None:
        """One entry."""
        return next(iter(self._entries("entry_id = ?", entry_id)), None)

    def lane(self, entry_id: str) -> str:
        """The lane whose order the entry keeps. Raises LookupError for an unknown entry."""
        for (lane,) in self._connection.execute("SELECT lane FROM outbox WHERE entry_id = ?", (entry_id,)):
            return str(lane)
        raise LookupError(entry_id)

    def withdrawn_from(self, entry: Entry) -> list[Entry]:
        """Earlier entries of its lane that the clerk saw, and that were taken back, dropped or replaced since, oldest
        first.
        """
        shown = entry.base.get(OVER, ())
        return self._entries(f"entry_id {AMONG} AND {_WITHDRAWN} ORDER BY seq", among(shown)) if shown else []

    def begin_attempt(
        self, entry_id: str, *, sent_utc: datetime, baseline: Mapping[str, Any], instead_of: Iterable[str] = ()
    ) -> Attempt:
        """Write down that the command is being sent, before its first byte (offline-reliability.md §2.4, T2).

        `instead_of` are earlier edits that it replaces, which are never sent: all, or nothing, is written.
        Raises `WrongEntryState` unless the entry is queued or blocked, and readable; nothing may be sent then.
        """
        with self._transaction(begins=True):
            found = self._required(entry_id)
            if found.state not in TO_BE_SENT:
                raise WrongEntryState(f"{entry_id} is {found.state} and cannot be sent")
            for replaced in instead_of:
                self.supersede(replaced, at=sent_utc)
            number = len(found.attempts) + 1
            self._connection.execute(
                "INSERT INTO attempt(entry_id, number, epoch, baseline, sent_us) VALUES(?, ?, ?, ?, ?)",
                (entry_id, number, self._epoch, canonical(baseline), to_us(sent_utc)),
            )
            self.release_hold(entry_id)  # else it would be held without end when it waits again in a later run
            self._write_state(entry_id, EntryState.SENDING, "", at=sent_utc)
            self._connection.execute(
                "INSERT INTO local(name, value) VALUES(?, '1') ON CONFLICT DO UPDATE SET value = value + 1", (SENDS,)
            )
        self._database.note_progress()
        return Attempt(number=number, sent_utc=from_us(to_us(sent_utc)))

    @_again_with_room
    def end_attempt(
        self,
        entry_id: str,
        *,
        outcome: str,
        state: EntryState,
        reason: str = "",
        status: int | None = None,
        request_id: str | None = None,
        cause: str = "",
        first_byte: bool = False,
        ended_utc: datetime,
        made: Mapping[str, str] = _NOTHING,
        claims: Iterable[str] = (),
    ) -> None:
        """How the send that is under way ended, and the entry's new state. Raises `WrongEntryState` when none is.

        `made` are the platform's ids of what the command created, by local id; `claims` the records that prove it.
        """
        if not outcome:
            raise ValueError("an attempt that ended has an outcome")
        with self._transaction():
            if self._required(entry_id).state is not EntryState.SENDING:
                raise WrongEntryState(f"{entry_id} is not being sent")
            self._connection.execute(
                "UPDATE attempt SET outcome = ?, status = ?, request_id = ?, cause = ?, first_byte = ?, ended_us = ? "
                "WHERE entry_id = ? AND outcome = ''",
                (outcome, status, request_id, cause, first_byte, to_us(ended_utc), entry_id),
            )
            self._write_state(entry_id, state, reason, at=ended_utc)
            self._learn(entry_id, made, claims)

    @_again_with_room
    def set_state(
        self,
        entry_id: str,
        state: EntryState,
        *,
        reason: str = "",
        at: datetime,
        resolved_by: str = "",
        how: str = "",
        made: Mapping[str, str] = _NOTHING,
        claims: Iterable[str] = (),
    ) -> None:
        """A new state, outside an attempt. Raises `WrongEntryState` for an entry that is being sent or is finished.

        `made` and `claims` as in `end_attempt`.
        """
        with self._transaction():
            found = self._required(entry_id).state
            if found in FINISHED or EntryState.SENDING in (found, state):
                raise WrongEntryState(f"{entry_id} is {found} and cannot become {state} here")
            self._write_state(entry_id, state, reason, at=at, resolved_by=resolved_by, how=how)
            self._learn(entry_id, made, claims)

    def supersede(self, entry_id: str, *, at: datetime) -> None:
        """An edit that was never sent ends: a later one replaces it. Raises `WrongEntryState` for any other."""
        found = self._required(entry_id)
        if found.state not in TO_BE_SENT or found.attempts:
            raise WrongEntryState(f"{entry_id} is {found.state} and cannot be replaced")
        self.set_state(entry_id, EntryState.SUPERSEDED, at=at, resolved_by="auto", how="a later change replaces it")

    @_again_with_room
    def reopen(self, entry_id: str, *, reason: str, at: datetime) -> None:
        """A finished entry turns out to need a person after all. Raises `WrongEntryState` for one that is open."""
        with self._transaction():
            if self._required(entry_id).state not in FINISHED:
                raise WrongEntryState(f"{entry_id} is open")
            self._write_state(entry_id, EntryState.NEEDS_PERSON, reason, at=at)
            self._connection.execute(_NOTE_REOPENED, (REOPENED, canonical([entry_id]), entry_id))

    def server_id(self, name: str) -> str:
        """The platform's id for a local one, once it is known; any other id as it is."""
        return self._known_ids().get(name, name) if is_local(name) else name

    @_again_with_room
    def note_merged(self, entry_id: str, merged: Mapping[str, str]) -> None:
        """Profiles that went up in others, old id by new one: commands and what was seen are read with the new one from
        now on. `entry_id` is the command that was about to be sent.
        """
        with self._transaction():
            for old, new in merged.items():
                self._connection.execute("UPDATE id_map SET server_id = ? WHERE server_id = ?", (new, old))
            self._learn(entry_id, merged, ())

    def made_here(self, server_id: str) -> bool:
        """Whether a command of this PC made this record."""
        return server_id in self._known_ids().values()

    def claimed(self, server_ids: Iterable[str], *, but_by: str) -> frozenset[str]:
        """Which of these records prove another entry than `but_by`: a record proves at most one (§2.6-6)."""
        rows = self._connection.execute(
            f"SELECT server_id FROM claim WHERE server_id {AMONG} AND entry_id <> ?", (among(server_ids), but_by)
        )
        return frozenset(str(found) for (found,) in rows)

    def sign(self) -> str:
        """The sign of this desk, "" before its first command."""
        rows = self._connection.execute("SELECT value FROM local WHERE name = ?", (SIGN,))
        return next((str(json.loads(value)) for (value,) in rows), "")

    def knows_marker(self, found: str) -> bool:
        """Whether a marker of this desk belongs to a command that is, or ever was, in this file."""
        sign = self.sign()
        ids = self._connection.execute(
            "SELECT entry_id FROM outbox UNION SELECT entry_id FROM audit WHERE entry_id IS NOT NULL"
        )
        return any(marker(sign, str(entry_id)) == found for (entry_id,) in ids)

    @_again_with_room
    def doubt_earlier(self) -> int:
        """The platform has something of this desk that this file does not know: it is an older state of itself, so
        whatever an earlier run left may have been sent (§4-15). A person looks first; how many of them.
        """
        with self._transaction():
            self._connection.execute(
                f"UPDATE outbox SET state = ?, reason = ? WHERE {_MAY_BE_DOUBTED} AND created_epoch <> ?",
                (EntryState.NEEDS_PERSON, asks(Doubt.OLD_FILE), *WAITS_FOR_PERSON, EntryState.SENDING, self._epoch),
            )
            return self._connection.changes()

    def resent_since(self, since_utc: datetime) -> list[Entry]:
        """Finished entries of which more may have arrived than was meant: settled ones that were sent twice, dropped
        ones that were sent at all. Only those last sent at or after `since_utc` (server time), oldest first.
        """
        return self._entries(
            f"{_MAY_HAVE_LEFT} > (CASE state WHEN 'settled' THEN 1 ELSE 0 END) "
            f"AND state IN {_FINISHED} AND EXISTS"
            "(SELECT 1 FROM attempt a WHERE a.entry_id = outbox.entry_id AND a.sent_us >= ?) ORDER BY seq",
            to_us(since_utc),
        )

    def own_records(self, entry_id: str) -> frozenset[str]:
        """The records that prove this entry."""
        rows = self._connection.execute("SELECT server_id FROM claim WHERE entry_id = ?", (entry_id,))
        return frozenset(str(found) for (found,) in rows)

    def seen_records(self, entry_id: str) -> frozenset[str]:
        """Every record that was there when this entry was sent, or looked for."""
        rows = self._connection.execute(
            "SELECT baseline FROM attempt WHERE entry_id = ? UNION ALL SELECT detail FROM evidence WHERE entry_id = ?",
            (entry_id, entry_id),
        )
        return frozenset(str(each) for (found,) in rows for each in json.loads(found).get("ids") or ())

    def baseline(self, entry_id: str) -> Mapping[str, Any]:
        """What was read just before the last send; empty before the first."""
        rows = self._connection.execute(
            "SELECT baseline FROM attempt WHERE entry_id = ? ORDER BY number DESC LIMIT 1", (entry_id,)
        )
        return next((json.loads(found) for (found,) in rows), {})

    @_again_with_room
    def add_evidence(self, entry_id: str, *, at: datetime, query: str, verdict: str, detail: Mapping[str, Any]) -> None:
        """Keep what a read showed about an entry in doubt."""
        with self._transaction():
            self._connection.execute(
                "INSERT INTO evidence(entry_id, at_us, query, verdict, detail) VALUES(?, ?, ?, ?, ?)",
                (entry_id, to_us(at), query, verdict, canonical(detail)),
            )

    def evidence(self, entry_id: str) -> list[Evidence]:
        """Oldest first."""
        rows = self._connection.execute(
            "SELECT at_us, query, verdict, detail FROM evidence WHERE entry_id = ? ORDER BY rowid", (entry_id,)
        )
        return [Evidence(from_us(at), query, verdict, json.loads(detail)) for at, query, verdict, detail in rows]

    @_again_with_room
    def release_hold(self, entry_id: str) -> None:
        """Send it when its turn comes."""
        with self._transaction():
            self._connection.execute(
                "UPDATE outbox SET hold = NULL, send_after = NULL, hold_epoch = NULL WHERE entry_id = ?", (entry_id,)
            )

    @_again_with_room
    def restart_holds(self, seconds: float, *, all_waiting: bool = False) -> None:
        """Held entries of an earlier run start their hold anew; until then they are held without end.

        After an unclean end (`all_waiting`) everything that waits is held once more: a person sees what was found on
        this PC before it goes (offline-reliability.md §0-7).
        """
        with self._transaction():
            self._connection.execute(
                "UPDATE outbox SET hold = ?, send_after = ?, hold_epoch = ? "
                "WHERE state = 'queued' AND created_epoch <> ? AND hold_epoch IS NOT ? AND (hold IS NOT NULL OR ?)",
                (seconds, self._monotonic() + seconds, self._epoch, self._epoch, self._epoch, all_waiting),
            )

    @_again_with_room
    def adopt(self) -> list[Entry]:
        """Take over what earlier runs left, at start: what was being sent is in doubt. Returns their open entries."""
        with self._transaction():
            self._connection.execute(
                "UPDATE attempt SET outcome = ?, cause = ? WHERE outcome = '' AND epoch <> ?",
                (Ending.UNKNOWN, PROCESS_ENDED, self._epoch),
            )
            self._connection.execute(
                "UPDATE outbox SET state = 'unknown' WHERE state = 'sending' AND NOT EXISTS"
                "(SELECT 1 FROM attempt a WHERE a.entry_id = outbox.entry_id AND a.epoch = ? AND a.outcome = '')",
                (self._epoch,),
            )
            if self._database.is_old_copy:
                self._doubt_everything()
            recovered = [entry for entry in self.open_entries() if entry.recovered]
            self._connection.executemany(
                "UPDATE outbox SET state = ?, reason = ? WHERE entry_id = ? AND state <> ?",
                [(entry.state, entry.reason, entry.id, entry.state) for entry in recovered],
            )
        if self._database.is_old_copy:
            self._database.accept()
        return recovered

    def _doubt_everything(self) -> None:
        """It may all have been sent by the file that this one is an old copy of: a person looks first (§4-15)."""
        self._connection.execute(
            f"UPDATE outbox SET state = ?, reason = ? WHERE {_MAY_BE_DOUBTED}",
            (EntryState.NEEDS_PERSON, asks(Doubt.OLD_FILE), *WAITS_FOR_PERSON, EntryState.SENDING),
        )

    def _transaction(self, *, begins: bool = False) -> AbstractContextManager[None]:
        return self._database.transaction(self._connection, begins=begins)

    def _laid_over(self, lane: str, base: Mapping[str, Any]) -> Mapping[str, Any]:
        """What lies over what the clerk sees of this; a person who decides looks at what the platform says."""
        if AGAIN in base:
            return {}
        rows = self._connection.execute(f"SELECT entry_id FROM outbox WHERE {_ARE_LAID_OVER} ORDER BY seq", (lane,))
        found = [entry_id for (entry_id,) in rows]
        return {OVER: found} if found else {}

    def _check_bound(self, entry_id: str) -> None:
        if self.count_open() >= self._most_open and self.entry(entry_id) is None:
            raise TooManyOpen(self._most_open)

    def _write_state(
        self, entry_id: str, state: EntryState, reason: str, *, at: datetime, resolved_by: str = "", how: str = ""
    ) -> None:
        settled_us = to_us(at) if state in FINISHED else None
        self._connection.execute(
            "UPDATE outbox SET state = ?, reason = ?, settled_us = ?, resolved_by = ?, resolved_how = ? "
            "WHERE entry_id = ?",
            (state, reason, settled_us, resolved_by, how, entry_id),
        )

    def _learn(self, entry_id: str, made: Mapping[str, str], claims: Iterable[str]) -> None:
        """Rows that named a local id are found by the platform's from now on; what they hold is resolved when read."""
        for local_id, server_id in made.items():
            self._connection.execute(
                "INSERT INTO id_map(local_id, kind, server_id, entry_id) VALUES(?, '', ?, ?) "
                "ON CONFLICT(local_id) DO UPDATE SET server_id = excluded.server_id",
                (local_id, server_id, entry_id),
            )
            self._connection.execute(
                "UPDATE outbox SET reservation_id = ? WHERE reservation_id = ?", (server_id, local_id)
            )
            self._connection.execute(
                "UPDATE outbox SET lane = replace(lane, ?, ?) WHERE lane LIKE '%' || ?", (local_id, server_id, local_id)
            )
            self._rename_in_drafts(local_id, server_id)
        if made:
            self._ids = None
        for server_id in claims:
            self._connection.execute(
                "INSERT OR IGNORE INTO claim(server_id, entry_id) VALUES(?, ?)", (server_id, entry_id)
            )

    def _rename_in_drafts(self, local_id: str, server_id: str) -> None:
        """What is half typed goes with the stay or the guest it is about."""
        self._connection.execute(
            "UPDATE OR REPLACE local SET name = replace(name, ?, ?) WHERE name LIKE ? || '%' || ?",
            (local_id, server_id, DRAFT, local_id),
        )
        named, known_as = canonical(local_id), canonical(server_id)
        self._connection.execute(
            "UPDATE local SET value = replace(value, ?, ?) WHERE name LIKE ? || '%' AND instr(value, ?)",
            (named, known_as, DRAFT, named),
        )

    def _known_ids(self) -> Mapping[str, str]:
        if self._ids is None:
            rows = self._connection.execute("SELECT local_id, server_id FROM id_map WHERE server_id IS NOT NULL")
            self._ids = {str(local_id): str(server_id) for local_id, server_id in rows}
        return self._ids

    def _entries(self, condition: str, *bindings: str | int) -> list[Entry]:
        return self._reader.read(condition, bindings, now=self._monotonic(), ids=self._known_ids())

    def _required(self, entry_id: str) -> Entry:
        found = self.entry(entry_id)
        if found is None:
            raise LookupError(entry_id)
        return found
