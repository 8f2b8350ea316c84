"""The store: outbox, cache, search and local values of one file, behind one object."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import apsw

from frontdesk.store.audit import Audit
from frontdesk.store.cache import Cache
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.database import Database
from frontdesk.store.local import Local
from frontdesk.store.opening import salvage_was_told
from frontdesk.store.outbox import Outbox
from frontdesk.store.search import Search


class Store:
    """Everything but `worker_writer` belongs to the thread of the loop."""

    def __init__(self, database: Database, *, monotonic: Callable[[], float], epoch: str) -> None:
        """`monotonic` counts seconds for holds; `epoch` is unique to this run of the process."""
        self.outbox = Outbox(database, monotonic=monotonic, epoch=epoch)
        self.audit = Audit(database, self.outbox)
        self.cache = Cache(database.loop)
        self.local = Local(database)
        self.search = Search(database.loop)
        self.writer = CacheWriter(database, database.loop)
        self.was_clean = database.was_clean
        self.salvaged = database.salvaged
        self._database = database
        self._worker: apsw.Connection | None = None
        self._worker_writer: CacheWriter | None = None
        self._worker_thread: int | None = None

    def worker_writer(self) -> CacheWriter:
        """The writer of the worker's own connection. Call it in one thread only; RuntimeError in a second one."""
        here = threading.get_ident()
        if self._worker_writer is None:
            self._worker = self._database.open_worker()
            self._worker_writer = CacheWriter(self._database, self._worker)
            self._worker_thread = here
        if self._worker_thread != here:
            raise RuntimeError("the worker's connection belongs to another thread")
        return self._worker_writer

    def transaction(self) -> AbstractContextManager[None]:
        """One durable commit over outbox, cache and local; an inner transaction joins the outer."""
        return self._database.transaction(self._database.loop)

    def told_of_salvage(self) -> None:
        """A person has seen what became of the damaged file; the next start says nothing of it."""
        salvage_was_told(self._database)

    def leave(self) -> None:
        """Close after a look by something else than a desk: an unclean end stays one."""
        self._database.leave()

    def close(self) -> None:
        """Close both connections, once the worker's thread has ended, and leave a clean file."""
        if self._worker is not None:
            self._worker.close()
        self._database.close()
