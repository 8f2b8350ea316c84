"""Every page of the file looked at while the desk is at rest: damage is found before a clerk reads it.

A clean start looks over the outbox only, and a page is proven by its seal only when it is read. What is found here, or
by a write, leaves a doubt beside the file: the next start checks every page, sets the damaged file aside, takes the
outbox over into a new one, and the cache is fetched anew (`opening`).
"""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from frontdesk.store.database import Database
from frontdesk.store.errors import Damaged

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rootpage"


def look_over(database: Database, connection: apsw.Connection) -> Iterator[None]:
    """One table with its indexes a step, in the thread of `connection`; nobody waits for it. Raises `Damaged`."""
    table = ""
    try:
        for (name,) in connection.execute(_TABLES).fetchall():
            table = str(name)
            verdict = connection.execute(f'PRAGMA quick_check("{table}")').get
            if verdict != "ok":
                raise apsw.CorruptError(str(verdict))
            yield
    except (apsw.CorruptError, apsw.NotADBError) as broken:
        database.doubt()
        raise Damaged(database.path, table) from broken
