"""The schema by `user_version`: numbered migrations, each in one transaction with the number it brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import apsw

from frontdesk.store.bracket import whole
from frontdesk.store.errors import NewerSchema
from frontdesk.store.schema import SCHEMA_1, SCHEMA_2, SCHEMA_3, SCHEMA_4

Migration = Callable[[apsw.Connection], None]


def _first(connection: apsw.Connection) -> None:
    connection.execute(SCHEMA_1)


def _audit_and_staff(connection: apsw.Connection) -> None:
    connection.execute(SCHEMA_2)


def _rooms_held(connection: apsw.Connection) -> None:
    connection.execute(SCHEMA_3)


def _lanes(connection: apsw.Connection) -> None:
    connection.execute(SCHEMA_4)


MIGRATIONS: tuple[Migration, ...] = (_first, _audit_and_staff, _rooms_held, _lanes)
"""The n-th brings schema n. Append only: a released one is never edited, since files out there carry its result."""


def schema_version(connection: apsw.Connection) -> int:
    """The number the file carries, 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").get)


def migrate(connection: apsw.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file up to the last migration. Raises `NewerSchema` for a file of a newer program, before any write."""
    found = schema_version(connection)
    if found > len(migrations):
        raise NewerSchema(path, found, len(migrations))
    for number, step in enumerate(migrations[found:], start=found + 1):
        with whole(connection):
            step(connection)
            connection.execute(f"PRAGMA user_version = {number}")
