"""Two pieces of SQL that every table needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from frontdesk.store.codec import canonical

AMONG = "IN (SELECT value FROM json_each(?))"
"""A condition on any number of ids, bound as one `among(ids)`: the statement is the same, so it is prepared once."""


def among(ids: Iterable[str]) -> str:
    """The binding of `AMONG`."""
    return canonical(list(ids))


def upsert(table: str, columns: Sequence[str]) -> str:
    """Insert a row or overwrite the one with its `id`, which keeps its rowid."""
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks}) ON CONFLICT(id) DO UPDATE SET {updates}"
