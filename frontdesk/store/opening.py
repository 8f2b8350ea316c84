"""Opening the file of a desk, damaged or not: a damaged one is set aside and never deleted."""

from __future__ import annotations

from pathlib import Path

from frontdesk.store.aside import MAKING, NOTE, READY, WITNESS, beside, free_name
from frontdesk.store.database import Database, Salvaged
from frontdesk.store.errors import Damaged
from frontdesk.store.local import Local
from frontdesk.store.private_file import sync_folder

_COMPANIONS = ("-wal", "-shm")


def open_or_salvage(path: Path, key: bytes, *, vfs: str | None = None) -> Database:
    """`Database.open`, where a damaged file does not keep the desk from starting; `salvaged` then says what was found.

    May be cut at any moment: the new file is complete before the old one is moved. Raises what `Database.open` raises,
    except `Damaged`.
    """
    _finish_earlier(path)
    try:
        database = Database.open(path, key, vfs=vfs)
    except Damaged:
        from frontdesk.store.salvage import salvage  # most starts never need it

        salvage(path, key, vfs=vfs)
        _exchange(path)
        database = Database.open(path, key, vfs=vfs)
    told = Local(database).get(NOTE)
    if told is not None:
        database.was_clean = False  # whoever commanded what is in it must see the list first
        database.salvaged = Salvaged(**{**told, "kept_as": path.with_name(told["kept_as"])})
    return database


def salvage_was_told(database: Database) -> None:
    """A person has been told: the next start says nothing of it."""
    Local(database).delete(NOTE)
    database.salvaged = None


def _finish_earlier(path: Path) -> None:
    """A salvage that was cut: what is complete takes its place, what is not is made again from the damaged file."""
    for suffix in ("", *_COMPANIONS):
        beside(path, MAKING + suffix).unlink(missing_ok=True)
    if beside(path, READY).exists():
        _exchange(path)


def _exchange(path: Path) -> None:
    """Set the damaged file aside and put the new one in its place. The journal goes first: it must never meet the new
    file.
    """
    kept_as = free_name(path)
    for suffix in (*reversed(_COMPANIONS), ""):
        old = beside(path, suffix)
        if old.exists():
            old.rename(beside(kept_as, suffix))
    beside(path, WITNESS).unlink(missing_ok=True)  # it knows the damaged file, and the new one comes from it
    sync_folder(path.parent)
    beside(path, READY).rename(path)
    sync_folder(path.parent)
