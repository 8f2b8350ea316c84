"""The encrypted file and its two connections: the loop's (outbox and reads, fully synced) and the worker's (cache)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import apsw

from frontdesk.store.aside import DOUBT, WITNESS, beside
from frontdesk.store.ballast import Ballast, BallastFile
from frontdesk.store.bracket import part, whole
from frontdesk.store.errors import Damaged, DiskFull, FileDamaged, WrongKey
from frontdesk.store.migrations import MIGRATIONS, Migration, migrate
from frontdesk.store.turns import Turns
from frontdesk.store.witness import Mark, Witness, salt_of

SENDS = "sends"
"""In `local`: how many attempts there ever were."""

_R = TypeVar("_R")
_Row = TypeVar("_Row")

KEY_BYTES = 32
_BUSY_MS = 5000
_JOURNAL_BYTES = 16 * 1024 * 1024
_LOOP_CHECKPOINT_PAGES = 16000  # the worker folds the journal in at 8000, so that a clerk's commit rarely pays for it
_WORKER_CHECKPOINT_PAGES = 8000
PIECE = 20  # rows written before the worker looks whether a clerk waits
LIGHT_PIECE = 200  # of such as are a few bytes long: ten times as many take no longer
_COMMIT_PAGES = 400  # written by one commit of the worker, about: a clerk who comes at its end waits some 3 ms for it
_COMMIT_PAGES_ALONE = 1600  # where no clerk has come for a while: two thirds of the pages of four smaller ones
_FEWEST_ROWS, _MOST_ROWS = 40, 2000
_FIRST_PAGES_A_ROW = 4.0
_LOOP_CACHE_KIB = 32 * 1024
_WORKER_CACHE_KIB = 16 * 1024
OF_UNSENT = ("outbox", "outbox_dep", "attempt", "id_map", "claim", "evidence", "audit")
"""Nowhere else than here."""
# What every start looks over, whatever the end before it was: small, and without it no desk opens.
_AT_EVERY_START = (*OF_UNSENT, "local", "staff", "mark", "house", "room")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A damaged file was set aside as `kept_as`; `commands` open ones came into the new file.

    `unreadable` more are known by number only. Unless `is_whole`, everything open waits for a person.
    """

    kept_as: Path
    commands: int
    unreadable: int
    is_whole: bool


class Database:
    """One file, opened by one process. Writes are BEGIN IMMEDIATE and take turns, the clerk first."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        loop: apsw.Connection,
        *,
        was_clean: bool,
        vfs: str | None = None,
        ballast: Ballast | None = None,
    ) -> None:
        self.path = path
        self.loop = loop
        self.was_clean = was_clean
        self.salvaged: Salvaged | None = None
        self.is_old_copy = False
        self._witness = Witness(beside(path, WITNESS), key, sync=os.fsync if vfs is None else None)
        self.ballast = ballast or BallastFile(path.with_name(path.name + ".ballast"))
        self.when_damaged: Callable[[bool], None] = lambda _: None
        """Told in the thread that wrote when a page cannot be read: whether unsent work is on such a page."""
        self.when_to_mend: Callable[[], None] = lambda: None
        """Told after it, in the same thread."""
        self._key = key
        self._vfs = vfs
        self._turns = Turns()
        self._journal_pages = 0  # as the worker's last commit left it
        self._commit_pages = 0  # of that commit alone
        self._pages_a_row = _FIRST_PAGES_A_ROW  # of the worker's last full one

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        migrations: Sequence[Migration] = MIGRATIONS,
        *,
        vfs: str | None = None,
        ballast: Ballast | None = None,
    ) -> Database:
        """Open or make the file; `key` is 32 random bytes. After an unclean end or a doubt every page is checked.

        `vfs` names the SQLite file system to go through, None for the system's own: a simulation puts its faults there.
        `ballast` is the room kept back for a full disk, None for a file beside this one.

        Raises `WrongKey`, `Damaged`, `NewerSchema`, and leaves the file untouched; `DiskFull`.
        """
        was_clean = not _has_journal(path)
        _make_private(path)
        connection = cls.look(path, key, vfs=vfs)
        try:
            _read_first_page(connection, path, key)
            _prepare(connection, synchronous="FULL", cache_kib=_LOOP_CACHE_KIB, checkpoint=_LOOP_CHECKPOINT_PAGES)
            _check(connection, () if not was_clean or beside(path, DOUBT).exists() else _AT_EVERY_START)
            migrate(connection, path, migrations)
            beside(path, DOUBT).unlink(missing_ok=True)
        except apsw.CorruptError as broken:
            connection.close()
            raise Damaged(path) from broken
        except apsw.FullError as full:
            connection.close()
            raise DiskFull from full
        except BaseException:
            connection.close()
            raise
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        database = cls(path, key, connection, was_clean=was_clean, vfs=vfs, ballast=ballast)
        database.is_old_copy = database._witness.knows_better(database._mark())
        return database

    @staticmethod
    def look(path: Path, key: bytes, *, vfs: str | None = None) -> apsw.Connection:
        """A connection whose end leaves the file and its journal as they are."""
        connection = _connect(path, key, vfs)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        return connection

    @staticmethod
    def is_clean(path: Path) -> bool:
        """Whether whoever worked with the file last has closed it in order."""
        return not _has_journal(path)

    def open_worker(self) -> apsw.Connection:
        """A second connection for the cache. Call it in the thread that will use it: a connection is never shared."""
        connection = _connect(self.path, self._key, self._vfs)
        _prepare(connection, synchronous="NORMAL", cache_kib=_WORKER_CACHE_KIB, checkpoint=0)
        connection.set_wal_hook(self._note_journal)
        return connection

    @contextmanager
    def transaction(self, connection: apsw.Connection, *, begins: bool = False) -> Iterator[None]:
        """One commit on either connection; an inner one joins the outer, and undoes only itself when it raises.

        Raises `NotWritten` when the disk is full or fails; nothing of the outer transaction is written then. A full
        disk takes the ballast: from then on the room it gave is for what is under way, and what `begins` something
        new, or only fills the cache, is refused until the ballast could be made again.
        """
        is_clerk = connection is self.loop
        if (begins or not is_clerk) and self.ballast.is_out and not self.ballast.fill():
            raise DiskFull
        if connection.in_transaction:
            with part(connection):
                yield
            return
        turn = self._turns.clerk() if is_clerk else self._turns.worker()
        try:
            with turn, whole(connection):
                yield
        except DiskFull as full:
            full.made_room = is_clerk and not begins and self.ballast.release()
            raise
        except FileDamaged:
            self._note_damage(connection)
            raise
        if not is_clerk and self._journal_pages >= _WORKER_CHECKPOINT_PAGES:
            self._fold_aside(connection)

    def _fold_aside(self, connection: apsw.Connection) -> None:
        """Write the journal into the file while clerks commit, then, in a turn, the little they added: it starts over
        only when it was whole at the beginning of a commit.
        """
        with suppress(apsw.FullError, apsw.IOError):  # the rows are safe in the journal; the next write will say it
            connection.wal_checkpoint()
            with self._turns.worker():
                connection.wal_checkpoint()

    def in_turns(
        self,
        connection: apsw.Connection,
        rows: Sequence[_Row],
        write: Callable[[Sequence[_Row]], set[str]],
        piece: int = PIECE,
    ) -> set[str]:
        """Write `rows` and commit; returns the ids that really changed. `write` is given a `piece` of them at a time.

        The worker writes them in commits of some hundred pages, the larger the better: one of 1,000 rows writes a fifth
        of the pages that 25 of 40 do. A clerk who waits gets the turn sooner: the piece under way is the last of its
        commit then. On the loop's connection, and inside a transaction, it is all or nothing.
        """
        if connection is self.loop or connection.in_transaction:
            with self.transaction(connection):
                return write(rows)
        changed: set[str] = set()
        at = 0
        while at < len(rows):
            begun, most = at, self._rows_at_once()
            with self.transaction(connection):
                while at < len(rows) and at - begun < most:
                    changed |= write(rows[at : at + piece])
                    at += piece
                    if self._turns.is_awaited():
                        break
            # Few rows write many pages: a commit that was cut short says nothing of a full one, unless it is too large.
            if at - begun >= most or self._commit_pages > _COMMIT_PAGES:
                self._pages_a_row = max(1, self._commit_pages) / (at - begun)
        return changed

    def _rows_at_once(self) -> int:
        """How many rows fit into the next commit, if they are like those of the last."""
        pages = _COMMIT_PAGES_ALONE if self._turns.is_alone() else _COMMIT_PAGES
        return max(_FEWEST_ROWS, min(_MOST_ROWS, int(pages / self._pages_a_row)))

    @contextmanager
    def noticing_damage(self, connection: apsw.Connection) -> Iterator[None]:
        """Around what is read, above all to be written. Raises `FileDamaged`."""
        try:
            yield
        except apsw.CorruptError as broken:
            self._note_damage(connection)
            raise FileDamaged from broken

    def _note_damage(self, connection: apsw.Connection) -> None:
        self.doubt()
        self.when_damaged(connection is self.loop and not self._is_unsent_whole())
        self.when_to_mend()

    def _is_unsent_whole(self) -> bool:
        try:
            _check(self.loop, OF_UNSENT)
        except apsw.CorruptError:
            return False
        return True

    def doubt(self) -> None:
        """A page could not be read: the next start looks at every one. What cannot be written down is found again."""
        with suppress(OSError):
            beside(self.path, DOUBT).touch()

    def note_progress(self) -> None:
        """Let the witness know how far this file has come: after a send was noted, and at the end."""
        if not self.is_old_copy:
            self._witness.write(self._mark())

    def accept(self) -> None:
        """What an old copy was about to do again waits for a person now: from here on it is this desk's file."""
        self.is_old_copy = False
        self._witness.forget()
        self.note_progress()

    def _mark(self) -> Mark:
        ((sends, last),) = self.loop.execute(
            "SELECT coalesce((SELECT value FROM local WHERE name = ?), 0), "
            "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)",
            (SENDS,),
        )
        return Mark(salt_of(self.path), int(sends), int(last))

    def fold_journal(self) -> bool:
        """Write the journal into the file and empty it. False when not all of it could be: it is whole where it is."""
        try:
            self.loop.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        except (apsw.FullError, apsw.IOError, apsw.BusyError):
            return False
        return True

    def _note_journal(self, _connection: apsw.Connection, _name: str, pages: int) -> int:
        starts_over = pages < self._journal_pages
        self._commit_pages = pages if starts_over else pages - self._journal_pages
        self._journal_pages = pages
        return apsw.SQLITE_OK

    def close(self) -> None:
        """Fold the journal into the file and close; a file without a journal is what a clean end looks like."""
        self.note_progress()
        self._witness.finish()
        if not self.fold_journal() and self.ballast.release():
            self.fold_journal()
        self.loop.close()

    def leave(self) -> None:
        """Close, and leave an unclean end one: the next desk shows what was found on this PC."""
        if self.was_clean:
            self.close()
            return
        self._witness.finish()
        self.loop.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        self.loop.close()


def once_more_with_room(work: Callable[[], _R]) -> _R:
    """Do it; and once more when the disk was full and the ballast has made room. Raises `NotWritten`."""
    try:
        return work()
    except DiskFull as full:
        if not full.made_room:
            raise
        return work()


def _connect(path: Path, key: bytes, vfs: str | None) -> apsw.Connection:
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key has {len(key)} bytes, not {KEY_BYTES}")
    connection = apsw.Connection(str(path), vfs=vfs)
    connection.execute(f"PRAGMA key = 'raw:{key.hex()}'")
    connection.set_busy_timeout(_BUSY_MS)
    return connection


def _read_first_page(connection: apsw.Connection, path: Path, key: bytes) -> None:
    # `PRAGMA key` takes any key without a word; only a page that has been read proves it. Where the first one does not
    # open and another one does, the key is right and the file is not.
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError as unreadable:
        from frontdesk.store.pages import Pages  # most starts never need it

        if Pages(path, key).has_any():
            raise apsw.CorruptError("the first page") from unreadable
        raise WrongKey(path) from unreadable


def _prepare(connection: apsw.Connection, *, synchronous: str, cache_kib: int, checkpoint: int) -> None:
    for pragma in (
        # A new file turns to WAL through an old journal, whose deletion must be on disk: were it to come back after a
        # power cut, everything written since would be rolled back.
        "synchronous = EXTRA",
        "journal_mode = WAL",
        f"synchronous = {synchronous}",
        f"journal_size_limit = {_JOURNAL_BYTES}",
        f"wal_autocheckpoint = {checkpoint}",
        f"cache_size = -{cache_kib}",
        "foreign_keys = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _check(connection: apsw.Connection, tables: Sequence[str]) -> None:
    """These tables as far as there are such, or every page."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for what in [table for table in tables if table in there] if tables else ("1",):
        verdict = connection.execute(f"PRAGMA quick_check({what})").get
        if verdict != "ok":
            raise apsw.CorruptError(str(verdict))


def _has_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def _make_private(path: Path) -> None:
    # SQLite gives -wal and -shm the mode of the file itself.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.close(descriptor)
