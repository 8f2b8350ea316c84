"""One transaction or savepoint of a connection, undone when its body raises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from frontdesk.store.errors import DiskFails, DiskFull, FileDamaged


@contextmanager
def whole(connection: apsw.Connection) -> Iterator[None]:
    """BEGIN IMMEDIATE to COMMIT. Raises `NotWritten`; apsw's own `with connection` loses that error."""
    with _bracket(connection, "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"):
        yield


@contextmanager
def part(connection: apsw.Connection) -> Iterator[None]:
    """A savepoint inside a transaction: only what is inside is undone."""
    with _bracket(connection, "SAVEPOINT part", "RELEASE part", "ROLLBACK TO part; RELEASE part"):
        yield


@contextmanager
def _bracket(connection: apsw.Connection, begin: str, end: str, undo: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute(end)
    except BaseException as failed:
        # A full or failing disk makes SQLite roll everything back by itself; then there is nothing left to undo.
        if connection.in_transaction:
            connection.execute(undo)
        if isinstance(failed, apsw.FullError):
            raise DiskFull from failed
        if isinstance(failed, apsw.IOError):
            raise DiskFails from failed
        if isinstance(failed, apsw.CorruptError):
            raise FileDamaged from failed
        raise
