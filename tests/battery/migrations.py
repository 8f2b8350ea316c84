"""Migrations cut at every statement, and at every write and sync of the disk: the commands are as they were (T10)."""

from __future__ import annotations

import hashlib
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import apsw

from frontdesk.domain.commands import Command, Unreadable, name_of
from frontdesk.store.database import Database
from frontdesk.store.errors import StoreError
from frontdesk.store.migrations import MIGRATIONS, Migration, schema_version
from tests.battery.desk import KEY
from tests.battery.disk import Deed, Disk, quick_disk
from tests.battery.power_cut import Left, Loss, Noted
from tests.battery.row import Row
from tests.battery.size import Size

_TABLES = ("outbox", "outbox_dep", "attempt", "id_map", "claim", "evidence", "local")
_STATES = ("queued", "blocked", "sending", "unknown", "applied", "settled", "rejected", "conflict", "needs_person")

Rows = dict[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Cut:
    """How one migration was interrupted, and what is left of the file."""

    name: str
    files: dict[str, bytes]


class _CutError(Exception):
    """The program is gone."""


def old_file(version: int, folder: Path) -> Path:
    """A file of that schema with an entry of every operation, in every state, with all that hangs on entries."""
    for older in folder.iterdir():
        older.unlink()
    path = folder / "desk.db"
    database = Database.open(path, KEY, MIGRATIONS[:version], vfs=quick_disk().vfs)
    connection = database.loop
    operations = sorted(name_of(kind) for kind in get_args(Command) if kind is not Unreadable)
    with database.transaction(connection):
        for number, operation in enumerate(operations):
            payload = f'{{"reservation_id":"stay-{number}"}}'
            connection.execute(
                "INSERT INTO outbox(entry_id, op, op_version, lane, reservation_id, payload, payload_hash, state, "
                "base, created_us, created_epoch, staff, pc) "
                "VALUES(?, ?, 1, 'lane', ?, ?, ?, ?, '{}', 7, 'run', 'Eva', 'pc')",
                (
                    f"e-{number}",
                    operation,
                    f"stay-{number}",
                    payload,
                    hashlib.sha256(f"{operation}\n1\n{payload}".encode()).digest(),
                    _STATES[number % len(_STATES)],
                ),
            )
            connection.execute(
                "INSERT INTO attempt(entry_id, number, epoch, baseline, sent_us) VALUES(?, 1, 'run', '{}', 8)",
                (f"e-{number}",),
            )
            connection.execute("INSERT INTO evidence VALUES(?, 9, 'q', 'absent', '{}')", (f"e-{number}",))
            connection.execute("INSERT INTO claim VALUES(?, ?)", (f"item-{number}", f"e-{number}"))
        connection.execute("INSERT INTO id_map VALUES('local:1', 'guest', 'g-1', 'e-1')")
        connection.execute("INSERT INTO outbox_dep VALUES('e-1', 'e-0')")
        connection.execute("INSERT INTO local VALUES('draft', '{}')")
    database.close()
    return path


def rows_of(connection: apsw.Connection) -> Rows:
    """Every row a clerk's work is in, by the columns of the first schema, in the order given."""
    first = apsw.Connection(":memory:")
    MIGRATIONS[0](first)
    found: Rows = {}
    for table in _TABLES:
        columns = ", ".join(str(name) for (name,) in first.execute("SELECT name FROM pragma_table_info(?)", (table,)))
        found[table] = sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
    return found


def at_statements(version: int, folder: Path) -> Iterator[Cut]:
    """Killed before each statement of the migrations from this version on."""
    path = old_file(version, folder)
    before = path.read_bytes()
    number = 0
    while True:
        number += 1
        path.write_bytes(before)
        try:
            Database.open(path, KEY, _cut_at(number), vfs=quick_disk().vfs).close()
        except (_CutError, apsw.ExecTraceAbort):
            yield Cut(f"from schema {version}, at statement {number}", _files(path))
            continue
        return


def _cut_at(number: int) -> Sequence[Migration]:
    """The migrations of the program, which end with the `number`-th statement that they make."""
    left = [number]

    def trace(_cursor: object, _statement: str, _bindings: object) -> bool:
        left[0] -= 1
        if left[0] == 0:
            raise _CutError
        return True

    def traced(migration: Migration) -> Migration:
        def run(connection: apsw.Connection) -> None:
            connection.exec_trace = trace
            try:
                migration(connection)
            finally:
                connection.exec_trace = None

        return run

    return [traced(migration) for migration in MIGRATIONS]


def at_deeds(version: int, folder: Path, seed: int) -> Iterator[Cut]:
    """The power goes at each write, sync and truncation of the migrations from this version on."""
    path = old_file(version, folder)
    before = path.read_bytes()
    log: list[Noted] = []
    disk = _watched_disk()
    disk.watch = lambda deed, name, what: log.append(Noted(0.0, deed, Path(name).name, what))
    try:
        Database.open(path, KEY, vfs=disk.vfs).close()
    finally:
        disk.watch = None
    left, rng = Left(), random.Random(seed)
    left.play(Noted(0.0, Deed.WRITE, path.name, (0, before)))
    left.play(Noted(0.0, Deed.SYNC, path.name, None))
    for position, noted in enumerate(log):
        for loss in Loss:
            name = f"from schema {version}, power cut at {position} of {len(log)} ({noted.deed}), {loss}"
            yield Cut(name, dict(left.after(loss, rng)))
        left.play(noted)


def violations(cut: Cut, before: Rows, folder: Path) -> Iterator[str]:
    """The file opens, is of the last schema, and the clerk's work in it is as it was."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in cut.files.items():
        (folder / name).write_bytes(content)
    try:
        database = Database.open(folder / "desk.db", KEY, vfs=quick_disk().vfs)
    except StoreError as error:
        yield f"{cut.name}: the file does not open: {error!r}"
        return
    if schema_version(database.loop) != len(MIGRATIONS):
        yield f"{cut.name}: it stays at schema {schema_version(database.loop)}"
    after = rows_of(database.loop)
    for table, rows in before.items():
        if after[table] != rows:
            yield f"{cut.name}: {table} is not as it was"
    database.close()


def everything(seed: int) -> Iterator[list[str]]:
    """Every cut of every migration; what is wrong with it."""
    for version in range(1, len(MIGRATIONS)):
        with tempfile.TemporaryDirectory(prefix="battery-") as first, tempfile.TemporaryDirectory() as second:
            path = old_file(version, Path(first))
            database = Database.open(path, KEY, MIGRATIONS[:version], vfs=quick_disk().vfs)
            before = rows_of(database.loop)
            database.close()
            path.unlink()
            for cut in (*at_statements(version, Path(first)), *at_deeds(version, Path(first), seed)):
                yield list(violations(cut, before, Path(second)))


def _files(path: Path) -> dict[str, bytes]:
    found = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    for each in path.parent.iterdir():
        each.unlink()
    return {name: content for name, content in found.items() if not name.endswith("-shm")}


def _watched_disk() -> Disk:
    global _disk
    if _disk is None:
        _disk = Disk("batterymigrates")
    return _disk


_disk: Disk | None = None


def rows(size: Size) -> Iterable[Row]:
    """All of them, in both forms."""
    outcomes = list(everything(size.base))
    found = tuple(what for each in outcomes for what in each)
    yield Row(name="migrations: cut anywhere, the commands are as they were", found=found, trials=len(outcomes))
