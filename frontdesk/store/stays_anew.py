"""The table of stays made anew beside a page of it that cannot be read, while the desk is open. SQLite writes no row
onto such a page, so whatever is fetched for it would be lost until the next start, which mends the file (`opening`).

All of it goes on the worker's connection. The old table stays where it is, under another name: what could not be read
is not thrown away.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from typing import Any

import apsw

from frontdesk.store.codec import to_us
from frontdesk.store.database import Database
from frontdesk.store.errors import FileDamaged, NotWritten

_ORDERED = (
    "SELECT id FROM reservation INDEXED BY reservation_start ORDER BY abs(start_us - ?)",
    "SELECT id FROM reservation INDEXED BY sqlite_autoindex_reservation_1 ORDER BY ? IS NULL",
)
"""Both are answered by an index alone; one of the two may be what cannot be read."""
_INDEXES = "SELECT sql FROM sqlite_schema WHERE tbl_name = 'reservation' AND type = 'index' AND sql IS NOT NULL"
_FORGET_INDEXES = "DELETE FROM sqlite_schema WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL"
_HEAD = "CREATE TABLE reservation("
_NOTE_TOUCHED = """
CREATE TABLE reservation_touched(id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TRIGGER reservation_added AFTER INSERT ON reservation
  BEGIN INSERT OR IGNORE INTO reservation_touched VALUES(new.id); END;
CREATE TRIGGER reservation_changed AFTER UPDATE ON reservation
  BEGIN INSERT OR IGNORE INTO reservation_touched VALUES(new.id); END;
CREATE TRIGGER reservation_gone AFTER DELETE ON reservation
  BEGIN INSERT OR IGNORE INTO reservation_touched VALUES(old.id); END;
"""
"""What is written while the rows are copied."""
_FORGET_TRIGGERS = "".join(f"DROP TRIGGER IF EXISTS reservation_{name};" for name in ("added", "changed", "gone"))
_LOST = "reservation_unreadable_{number}"


def unreadable_stays(connection: apsw.Connection, now: datetime) -> tuple[str, ...]:
    """The ids of stays whose row cannot be read; nothing where every page of the table is whole. Those next to `now`
    come first. Raises `FileDamaged` where not even the ids can be read.
    """
    if _is_whole(connection):
        return ()
    return tuple(each for each in _ids(connection, now) if _row(connection, each) is None)


def make_stays_anew(database: Database, connection: apsw.Connection, lost: Collection[str], now: datetime) -> None:
    """Every row but the `lost` ones goes into another table, those next to `now` first, and a clerk's commit between
    its pieces; then, in one short commit, that takes the name. Until then nothing has changed for anybody. Raises
    `NotWritten`; then, as after an end in between, the next start mends the file.
    """
    # A page that cannot be read spoils the commit in which it is met.
    ids = [each for each in _ids(connection, now) if each not in lost]
    with database.transaction(connection):
        connection.execute(_FORGET_TRIGGERS)  # an earlier try may have left them, and both tables
        connection.execute("DROP TABLE IF EXISTS reservation_anew; DROP TABLE IF EXISTS reservation_touched;")
        (made,) = (
            str(sql) for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'reservation'")
        )
        connection.execute(f"CREATE TABLE reservation_anew({made.removeprefix(_HEAD)}")
        connection.execute(_NOTE_TOUCHED)
    try:
        database.in_turns(connection, ids, lambda part: _take_over(connection, part))
        with database.transaction(connection):
            noted = connection.execute("SELECT id FROM reservation_touched")
            touched = [str(each) for (each,) in noted if each not in lost]
            connection.executemany("DELETE FROM reservation_anew WHERE id = ?", [(each,) for each in touched])
            _take_over(connection, touched)
            connection.execute(_FORGET_TRIGGERS)
            connection.execute("DROP TABLE reservation_touched")
            _exchange(connection)
    except NotWritten:
        with suppress(NotWritten), database.transaction(connection):
            connection.execute(_FORGET_TRIGGERS)  # else each write of a stay would meet what went wrong here
        raise


def _take_over(connection: apsw.Connection, stays: Sequence[str]) -> set[str]:
    rows = [row for each in stays if (row := _row(connection, each)) is not None]
    if rows:
        places = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO reservation_anew VALUES({places})", rows)
    return set(stays)


def _exchange(connection: apsw.Connection) -> None:
    """An index of which a page cannot be read cannot be dropped: without its line in the schema it is nowhere."""
    indexes = [str(sql) for (sql,) in connection.execute(_INDEXES)]
    lost = _free_name(connection)
    connection.execute(f"ALTER TABLE reservation RENAME TO {lost}")
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute(_FORGET_INDEXES, (lost,))
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("ALTER TABLE reservation_anew RENAME TO reservation")
    for sql in indexes:
        connection.execute(sql)


def _is_whole(connection: apsw.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(reservation)").get == "ok")
    except apsw.CorruptError:
        return False


def _ids(connection: apsw.Connection, now: datetime) -> list[str]:
    try:
        return [str(each) for (each,) in connection.execute(_ORDERED[0], (to_us(now),))]
    except apsw.CorruptError:
        pass
    try:
        return [str(each) for (each,) in connection.execute(_ORDERED[1], (to_us(now),))]
    except apsw.CorruptError as broken:
        raise FileDamaged from broken  # it is noticed already: that is why somebody looks


def _row(connection: apsw.Connection, stay: str) -> tuple[Any, ...] | None:
    try:
        return next(iter(connection.execute("SELECT * FROM reservation WHERE id = ?", (stay,))), None)
    except apsw.CorruptError:
        return None


def _free_name(connection: apsw.Connection) -> str:
    """It may happen more than once in a run."""
    there = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return next(name for number in count(1) if (name := _LOST.format(number=number)) not in there)
