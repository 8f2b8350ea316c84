"""How large a store is: figures for whoever looks after the PC."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import apsw

_COUNTS = """SELECT
  (SELECT count(*) FROM outbox WHERE state NOT IN ('settled','discarded','superseded')),
  (SELECT count(*) FROM outbox WHERE state IN ('settled','discarded','superseded')),
  (SELECT count(*) FROM audit), (SELECT count(*) FROM reservation), (SELECT count(*) FROM guest)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Bytes and counts. `unused_bytes` of the file are free pages; `disk_free_bytes` is what its disk has left."""

    file_bytes: int
    unused_bytes: int
    journal_bytes: int
    disk_free_bytes: int
    open_commands: int
    finished_commands: int
    audit_lines: int
    reservations: int
    guests: int


def sizes(path: Path, connection: apsw.Connection) -> Sizes:
    """As they are now; some milliseconds in a large file."""
    ((commands, finished, lines, reservations, guests),) = connection.execute(_COUNTS)
    journal = path.with_name(path.name + "-wal")
    return Sizes(
        file_bytes=path.stat().st_size,
        unused_bytes=connection.execute("PRAGMA freelist_count").get * connection.execute("PRAGMA page_size").get,
        journal_bytes=journal.stat().st_size if journal.exists() else 0,
        disk_free_bytes=shutil.disk_usage(path.parent).free,
        open_commands=commands,
        finished_commands=finished,
        audit_lines=lines,
        reservations=reservations,
        guests=guests,
    )
