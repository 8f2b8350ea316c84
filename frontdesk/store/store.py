"""The store: outbox, cache, search and local values of one file, behind one object."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from datetime import datetime

import apsw

from frontdesk.store.audit import Audit
from frontdesk.store.bounds import Bounds, read_bounds, write_bounds
from frontdesk.store.cache import Cache
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.database import Database, once_more_with_room
from frontdesk.store.errors import OtherProperty
from frontdesk.store.forgetting import Forgetting
from frontdesk.store.local import Local
from frontdesk.store.look_over import look_over
from frontdesk.store.opening import salvage_was_told
from frontdesk.store.outbox import Outbox
from frontdesk.store.search import Search
from frontdesk.store.sizes import Sizes, sizes
from frontdesk.store.staff import Staff
from frontdesk.store.stays_anew import make_stays_anew, unreadable_stays
from frontdesk.store.upkeep import departed_before, tidy

_PROPERTY = "bound_to"
_ID, _SERVICES = "property", "services"


class Store:
    """Everything but `worker_writer` belongs to the thread of the loop."""

    def __init__(self, database: Database, *, monotonic: Callable[[], float], epoch: str) -> None:
        """`monotonic` counts seconds for holds; `epoch` is unique to this run of the process."""
        self.local = Local(database)
        self.bounds = read_bounds(self.local)
        self.outbox = Outbox(database, monotonic=monotonic, epoch=epoch, most_open=self.bounds.most_open)
        self.audit = Audit(database, self.outbox)
        self.staff = Staff(database, self.audit)
        self.cache = Cache(database.loop)
        self.search = Search(database.loop)
        self.writer = CacheWriter(database, database.loop)
        self.was_clean = database.was_clean
        self.salvaged = database.salvaged
        self.was_old_copy = database.is_old_copy
        self._database = database
        self._worker: apsw.Connection | None = None
        self._worker_writer: CacheWriter | None = None
        self._worker_thread: int | None = None

    def when_damaged(self, listener: Callable[[bool], None]) -> None:
        """Call `listener` when a write meets a page that cannot be read, with whether unsent work is on such a page. It
        is called in the thread that wrote.
        """
        self._database.when_damaged = listener

    def when_to_mend(self, listener: Callable[[], None]) -> None:
        """Call `listener` then, too: what the platform has told can be fetched anew. In the thread that met it."""
        self._database.when_to_mend = listener

    def unreadable_stays(self, now: datetime) -> tuple[str, ...]:
        """Ids of stays that are on a page which cannot be read, in the worker's thread. Raises `FileDamaged`."""
        return unreadable_stays(self.worker_writer().connection, now)

    def make_stays_anew(self, lost: Collection[str], now: datetime) -> None:
        """All stays but these in another table, onto which these can be written. In the worker's thread; raises
        `NotWritten`.
        """
        make_stays_anew(self._database, self.worker_writer().connection, lost, now)

    def belongs_to(self, property_id: str, services: Collection[str] = ()) -> None:
        """Bind the file to a property, once. Raises `OtherProperty` for any other: nothing of it may be sent then.

        A platform that does not name the property (`property_id` "") is known by its services: one of them that is
        known is enough, since a service may come and go. A file of before there were bindings belongs to the property
        in its cache. Raises `NotWritten`.
        """
        bound, known = self._bound()
        if property_id and bound and property_id != bound:
            raise OtherProperty(bound, property_id)
        if not (property_id and bound) and known and services and known.isdisjoint(services):
            raise OtherProperty(" ".join(sorted(known)), " ".join(sorted(services)))
        now = {_ID: property_id or bound, _SERVICES: sorted(known.union(services))}
        if now != self.local.get(_PROPERTY):
            self.local.set(_PROPERTY, now)

    def _bound(self) -> tuple[str, frozenset[str]]:
        """The property's id, "" while no platform named it, and its services."""
        bound = self.local.get(_PROPERTY, {_ID: "", _SERVICES: []})
        cached = self.cache.property()
        if cached is None:
            return bound[_ID], frozenset(bound[_SERVICES])
        own = "" if cached.id == cached.service_id else cached.id  # older platforms have no name for it
        return bound[_ID] or own, frozenset({*bound[_SERVICES], cached.service_id, *cached.order_services} - {""})

    def set_bounds(self, bounds: Bounds) -> None:
        """What the hotel wants kept, from now on; how many open commands, from the next start on."""
        if bounds != self.bounds:
            write_bounds(self.local, bounds)
            self.bounds = bounds

    def tidy(self, now: datetime) -> Iterator[None]:
        """Lines of the audit, what may go, the ballast, the journal: on the loop, one short commit a step."""
        return tidy(self._database, self.audit, self.bounds, now)

    def forget(self, now: datetime) -> Iterator[int]:
        """Guests who left long ago, in the worker's thread, one short commit a step: how many guests or stays it took.

        `now` is the platform's time.
        """
        return self._forgetting().steps(departed_before(self.bounds, now))

    def forget_hidden(self, shown: Collection[str]) -> Iterator[int]:
        """Stays of other services than these, as `forget` does it."""
        return self._forgetting().hidden(shown)

    def _forgetting(self) -> Forgetting:
        self.worker_writer()
        if self._worker is None:
            raise RuntimeError("the worker has no connection")
        return Forgetting(self._database, self._worker)

    def look_over(self) -> Iterator[None]:
        """Every page, in the worker's thread, one table a step. Raises `Damaged`: the next start mends it."""
        return look_over(self._database, self.worker_writer().connection)

    def sizes(self) -> Sizes:
        """Figures for whoever looks after the PC."""
        return sizes(self._database.path, self._database.loop)

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

    def noticing_damage(self) -> AbstractContextManager[None]:
        """Around reads on the loop: a page that cannot be read is told, and the next start mends it. Raises
        `FileDamaged`.
        """
        return self._database.noticing_damage(self._database.loop)

    def transaction(self) -> AbstractContextManager[None]:
        """One durable commit over outbox, cache and local; an inner transaction joins the outer."""
        return self._database.transaction(self._database.loop)

    def told_of_salvage(self) -> None:
        """A person has seen what became of the damaged file; the next start says nothing of it."""
        salvage_was_told(self._database)

    def written(self, work: Callable[[], None]) -> None:
        """Do it in one durable commit, on a full disk with the room of the ballast. Raises `NotWritten`."""

        def in_one_commit() -> None:
            with self.transaction():
                work()

        once_more_with_room(in_one_commit)

    def leave(self) -> None:
        """Close after a look by something else than a desk: an unclean end stays one."""
        self._database.leave()

    def close(self) -> None:
        """Close both connections, once the worker's thread has ended, and leave a clean file."""
        if self._worker is not None:
            self._worker.close()
        self._database.close()
