"""A damaged file: the commands in it go into a new one beside it, and the cache is fetched anew.

Nothing is deleted. When the tables of the outbox are whole they are copied as they are. When they are not, what is left
of them is gathered page by page, and everything open waits for a person: a row whose attempts are lost may have been
sent (offline-reliability.md §6, corrupt DB; §4-15).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import apsw

from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON, Doubt, EntryState, asks
from frontdesk.store.aside import MAKING, NOTE, READY, WITNESS, beside, free_name
from frontdesk.store.cells import Cell, Value, cells
from frontdesk.store.database import Database
from frontdesk.store.errors import Damaged
from frontdesk.store.local import OF_THE_CACHE, Local
from frontdesk.store.migrations import MIGRATIONS
from frontdesk.store.pages import Pages
from frontdesk.store.private_file import sync_folder

_OUTBOX = ("outbox", "outbox_dep", "attempt", "id_map", "claim", "evidence")
_OWN = ("audit", "staff", "local")  # of this PC alone: nobody else has them, and the desk can do without
_HASH_BYTES = 32
_STATES = frozenset(EntryState)
_DECIDED = frozenset(FINISHED | WAITS_FOR_PERSON)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Found:
    """Rows by table. `missing` are open entries of which only the number and the stay are known."""

    rows: Mapping[str, list[Row]]
    is_whole: bool
    missing: Mapping[int, str] = field(default_factory=dict)


def salvage(path: Path, key: bytes, *, vfs: str | None = None) -> None:
    """Make the new file beside the damaged one, which is left as it is; `opening` exchanges them."""
    _make(path, key, _gather(path, key, vfs), vfs)


# --- what is left -----------------------------------------------------------------------------------------------------


def _gather(path: Path, key: bytes, vfs: str | None) -> _Found:
    others = _others(path, key, vfs)
    try:
        return _Found({**others, **_read(path, key, vfs, _OUTBOX)}, is_whole=True)
    except (apsw.Error, Damaged):
        return _from_pages(Pages(path, key), others)


def _others(path: Path, key: bytes, vfs: str | None) -> dict[str, list[Row]]:
    """Tables of this PC alone; each of them can be done without."""
    found: dict[str, list[Row]] = {}
    for table in _OWN:
        try:
            found |= _read(path, key, vfs, (table,))
        except (apsw.Error, Damaged):
            continue
    return found


def _read(path: Path, key: bytes, vfs: str | None, tables: Iterable[str]) -> dict[str, list[Row]]:
    """All rows of these tables, when every page and index of them is in order."""
    connection = Database.look(path, key, vfs=vfs)
    try:
        found: dict[str, list[Row]] = {}
        for table in tables:
            if connection.execute(f"PRAGMA integrity_check({table})").get != "ok":
                raise Damaged(path)
            columns = [str(name) for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")
            found[table] = [dict(zip(columns, row, strict=True)) for row in rows]
        return found
    finally:
        connection.close()


def _from_pages(pages: Pages, others: Mapping[str, list[Row]]) -> _Found:
    """Each row is known by what only rows of its table look like."""
    rows: dict[str, list[Row]] = {table: [] for table in _OUTBOX}
    stays: dict[int, str] = {}
    for cell in cells(pages):
        if _is_of_reservation_index(cell):
            stays[int(cell.values[1] or 0)] = str(cell.values[0])
            continue
        for table, row in _recognised(cell):
            rows[table].append(row)
    entries = {row["entry_id"]: _waiting(row) for row in rows["outbox"]}
    rows["outbox"] = sorted(entries.values(), key=lambda row: row["seq"])
    for table in ("outbox_dep", "attempt", "claim", "id_map", "evidence"):
        rows[table] = [row for row in rows[table] if row["entry_id"] in entries]
    known = {row["seq"] for row in rows["outbox"]}
    missing = {seq: stay for seq, stay in stays.items() if seq not in known}
    return _Found({**others, **rows}, is_whole=False, missing=missing)


def _is_of_reservation_index(cell: Cell) -> bool:
    """(stay, seq, seq): the index knows of an entry whose own page is lost."""
    match cell:
        case Cell(rowid=None, values=(str(), int(seq), int(again))):
            return seq == again
        case _:
            return False


def _recognised(cell: Cell) -> Iterator[tuple[str, Row]]:
    values = cell.values
    match cell.rowid, values:
        case int(seq), (None, str(), str(), int(), str(), str(), str() | bytes(), bytes(hashed), _, str(state), *_) if (
            len(hashed) == _HASH_BYTES and state in _STATES
        ):
            yield "outbox", _named("outbox", (seq, *values[1:]))
        case None, (str(), int(), str(), str() | bytes(), int(), int(), str(), _, _, str(), _):
            yield "attempt", _named("attempt", values)
        case int(), (str(), int(), str(), str(), str() | bytes()):
            yield "evidence", _named("evidence", values)
        case int(), (str(), str()):
            yield "claim", _named("claim", values)
        case int(), (str(), str(), str() | None, str()):
            yield "id_map", _named("id_map", values)
        case _:
            return


def _waiting(row: Row) -> Row:
    """Whether it was sent cannot be known for certain: a person looks at the platform first."""
    if row["state"] in _DECIDED:
        return row
    return {**row, "state": EntryState.NEEDS_PERSON, "reason": asks(Doubt.SALVAGED)}


def _named(table: str, values: tuple[Value, ...]) -> Row:
    return dict(zip(_columns(table), values, strict=False))


@cache
def _columns(table: str) -> tuple[str, ...]:
    """As the schema of this program has them; a row written before a column was added ends earlier."""
    empty = apsw.Connection(":memory:")
    for migration in MIGRATIONS:
        migration(empty)
    return tuple(str(name) for (name,) in empty.execute("SELECT name FROM pragma_table_info(?)", (table,)))


# --- the new file -----------------------------------------------------------------------------------------------------


def _make(path: Path, key: bytes, found: _Found, vfs: str | None) -> None:
    """A whole file beside the broken one, on the disk before it gets the name that says so."""
    making = beside(path, MAKING)
    database = Database.open(making, key, vfs=vfs)
    with database.transaction(database.loop):
        for table in (*_OUTBOX, *_OWN):
            for row in found.rows.get(table, ()):
                _put(database.loop, table, row)
        for seq, stay in found.missing.items():
            _put(database.loop, "outbox", _unreadable(seq, stay, found.rows["outbox"]))
        local = Local(database)
        for name in OF_THE_CACHE:
            local.delete(name)
        local.set(NOTE, _note(path, found))
    database.close()
    beside(making, WITNESS).unlink(missing_ok=True)
    making.rename(beside(path, READY))
    sync_folder(path.parent)


def _note(path: Path, found: _Found) -> dict[str, Any]:
    return {
        "kept_as": free_name(path).name,
        "commands": sum(1 for row in found.rows["outbox"] if row["state"] not in FINISHED),
        "unreadable": len(found.missing),
        "is_whole": found.is_whole,
    }


def _put(connection: apsw.Connection, table: str, row: Row) -> None:
    kept = {name: value for name, value in row.items() if name in _columns(table)}
    connection.execute(
        f"INSERT OR IGNORE INTO {table}({', '.join(kept)}) VALUES({', '.join('?' * len(kept))})", tuple(kept.values())
    )


def _unreadable(seq: int, stay: str, others: Iterable[Row]) -> Row:
    """A row that says what is known: a clerk did something to this stay, at about this time."""
    before = [row["created_us"] for row in others if row["seq"] < seq]
    return {
        "seq": seq,
        "entry_id": f"salvaged-{seq}",
        "op": "unreadable",
        "op_version": 0,
        "lane": f"res:{stay}",
        "reservation_id": stay,
        "payload": "",
        "payload_hash": b"",
        "base": "{}",
        "state": EntryState.NEEDS_PERSON,
        "reason": asks(Doubt.UNREADABLE),
        "created_us": max(before, default=0),
        "created_epoch": "",
        "staff": "",
        "pc": "",
    }
