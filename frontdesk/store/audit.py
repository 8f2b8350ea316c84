"""Who did what: a line for each finished command, added and never changed, each sealed with the hash of those before.

No line has anything of a guest: no names, no notes, no words of the platform or of a person. Names of staff are picked
from a list and not proven, so every line says so (offline-reliability.md §7, audit).

Of a person's reason the line has the kind (`decided.Because`), for ever; the words beside it, which may name a guest,
stay with the command and go when it is compacted: a line can never be shortened, and guests are to be forgotten.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from frontdesk.domain.decided import why_of
from frontdesk.domain.outbox import Attempt, Entry, doubt_of
from frontdesk.store.codec import canonical, from_us, to_us
from frontdesk.store.database import Database
from frontdesk.store.local import Local
from frontdesk.store.outbox import REOPENED, Outbox
from frontdesk.store.sql import AMONG, among

_FORMAT = 1
_HEAD = "audit_head"
_NOTHING_BEFORE = bytes(32)
_FINISHED = "state IN ('settled','discarded','superseded')"
_WITHOUT_LINE = "NOT EXISTS(SELECT 1 FROM audit a WHERE a.entry_id = outbox.entry_id)"
_NEEDED = """EXISTS(SELECT 1 FROM outbox_dep d JOIN outbox child ON child.entry_id = d.entry_id
  WHERE d.needs = outbox.entry_id AND child.state NOT IN ('settled','discarded','superseded'))"""


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first line that is not as it was written: its number, and what is wrong with it in one word."""

    number: int
    what: str  # changed, missing, not an audit


class Audit:
    """The audit of one file, on the loop's connection."""

    def __init__(self, database: Database, outbox: Outbox) -> None:
        self._database = database
        self._outbox = outbox
        self._connection = database.loop
        self._local = Local(database)

    def note_finished(self, *, most: int = 20) -> int:
        """Write the lines of finished commands that have none yet, `most` of them in one commit; how many."""
        with self._database.transaction(self._connection):
            rows = self._connection.execute(
                f"SELECT entry_id FROM outbox WHERE {_FINISHED} AND {_WITHOUT_LINE} ORDER BY settled_us, seq LIMIT ?",
                (most,),
            ).fetchall()
            for (entry_id,) in rows:
                self._append(self._line_of(str(entry_id)), str(entry_id))
            return len(rows) + self._note_reopened({str(entry_id) for (entry_id,) in rows})

    def _note_reopened(self, noted: Collection[str]) -> int:
        """What a person decided about commands that were finished, and noted, before: a further line for each."""
        reopened: list[str] = self._local.get(REOPENED, [])
        if not reopened:
            return 0
        rows = self._connection.execute(
            f"SELECT entry_id FROM outbox WHERE {_FINISHED} AND entry_id {AMONG} AND NOT {_WITHOUT_LINE}",
            (among(reopened),),
        )
        ended = {str(entry_id) for (entry_id,) in rows}
        again = sorted(ended.difference(noted))
        for entry_id in again:
            self._append(self._line_of(entry_id), None)
        if ended:
            self._local.set(REOPENED, [each for each in dict.fromkeys(reopened) if each not in ended])
        return len(again)

    def note(self, what: str, at: datetime, **facts: str | int | bool) -> None:
        """A line about something else than a command. `facts` must not tell anything of a guest."""
        with self._database.transaction(self._connection):
            self._append({"what": what, "at": at.isoformat(), **facts}, None)

    def compact(self, before_utc: datetime, *, most: int = 20) -> int:
        """Remove commands that ended before then and have their line, `most` in one commit; how many.

        What a command proved (`claim`) and what it made (`id_map`) stays, and a command that an open one needs.
        """
        with self._database.transaction(self._connection):
            rows = self._connection.execute(
                f"SELECT entry_id FROM outbox WHERE {_FINISHED} AND settled_us < ? AND NOT {_WITHOUT_LINE} "
                f"AND NOT {_NEEDED} AND NOT entry_id {AMONG} ORDER BY settled_us LIMIT ?",
                (to_us(before_utc), among(self._local.get(REOPENED, [])), most),
            ).fetchall()
            for table, column in (
                ("evidence", "entry_id"),
                ("attempt", "entry_id"),
                ("outbox_dep", "entry_id"),
                ("outbox_dep", "needs"),
                ("outbox", "entry_id"),
            ):
                self._connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", rows)
        return len(rows)

    def lines(self) -> Iterator[dict[str, Any]]:
        """What the lines say, oldest first."""
        for (line,) in self._connection.execute("SELECT line FROM audit ORDER BY number"):
            yield json.loads(line)

    def export(self) -> Iterator[str]:
        """Lines of text for `verify`: the first tells how many follow, and the hash of the last."""
        count, head = self._head()
        yield canonical({"front_desk_audit": _FORMAT, "lines": count, "hash": head.hex()})
        for number, line, sealed in self._connection.execute("SELECT number, line, hash FROM audit ORDER BY number"):
            yield canonical({"number": number, "hash": bytes(sealed).hex(), "line": json.loads(line)})

    def flaw(self) -> Flaw | None:
        """Whether the audit in the file is as it was written."""
        return verify(self.export())

    def _append(self, line: dict[str, Any], entry_id: str | None) -> None:
        count, head = self._head()
        text = canonical(line)
        sealed = _seal(head, text)
        self._connection.execute(
            "INSERT INTO audit(number, entry_id, line, hash) VALUES(?, ?, ?, ?)", (count + 1, entry_id, text, sealed)
        )
        self._local.set(_HEAD, [count + 1, sealed.hex()])

    def _head(self) -> tuple[int, bytes]:
        """Kept apart from the lines, so that the last ones cannot go unnoticed."""
        count, sealed = self._local.get(_HEAD, [0, _NOTHING_BEFORE.hex()])
        return int(count), bytes.fromhex(sealed)

    def _line_of(self, entry_id: str) -> dict[str, Any]:
        entry = self._outbox.entry(entry_id)
        if entry is None:
            raise LookupError(entry_id)
        ((op, stay, pc, resolved_by, how),) = self._connection.execute(
            "SELECT op, reservation_id, pc, resolved_by, resolved_how FROM outbox WHERE entry_id = ?", (entry_id,)
        )
        by_itself = resolved_by == "auto"
        why = None if by_itself else why_of(how)
        return {
            "what": "command",
            "entry": entry_id,
            "step": op,
            "record": stay,
            "given": entry.created_utc.isoformat(),
            "staff": entry.staff,
            "staff_is_proven": False,
            "pc": pc,
            "end": str(entry.state),
            "ended": entry.settled_utc and entry.settled_utc.isoformat(),
            "ended_by": resolved_by,
            "how": how if by_itself else "",  # a person's own words may name a guest
            "because": str(why.because) if why is not None else "",
            "doubt": str(doubt_of(entry.reason)[0] or ""),
            "sends": [_send(each) for each in entry.attempts],
            "evidence": list(self._evidence(entry)),
        }

    def _evidence(self, entry: Entry) -> Iterator[list[Any]]:
        rows = self._connection.execute(
            "SELECT at_us, query, verdict FROM evidence WHERE entry_id = ? ORDER BY rowid", (entry.id,)
        )
        for at, query, verdict in rows:
            yield [from_us(at).isoformat(), str(query).partition(" ")[0], verdict]  # not what was looked for


def verify(lines: Iterable[str]) -> Flaw | None:
    """Whether exported lines are whole and as they were written; None when they are."""
    rest = iter(lines)
    head = _read(next(rest, ""))
    if head is None or head.get("front_desk_audit") != _FORMAT:
        return Flaw(0, "not an audit")
    count, before = 0, _NOTHING_BEFORE
    for text in rest:
        found = _read(text)
        if found is None or not isinstance(found.get("line"), dict):
            return Flaw(count + 1, "changed")
        if found.get("number") != count + 1:
            return Flaw(count + 1, "missing")
        before = _seal(before, canonical(found["line"]))
        if found.get("hash") != before.hex():
            return Flaw(count + 1, "changed")
        count += 1
    if (head.get("lines"), head.get("hash")) != (count, before.hex()):
        return Flaw(count + 1, "missing")
    return None


def _send(attempt: Attempt) -> dict[str, Any]:
    return {
        "at": attempt.sent_utc.isoformat(),
        "outcome": attempt.outcome,
        "status": attempt.status,
        "request": attempt.request_id,
    }


def _seal(before: bytes, line: str) -> bytes:
    return hashlib.sha256(before + line.encode()).digest()


def _read(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
