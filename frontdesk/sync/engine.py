"""The engine: the facts about the line that the window shows, and what the service asks of it.

It is there before there is a line: the first list of a start is painted from the store. What sends and fetches
(`sync.work`) comes with `connect`, because it and the client take 0.2 s to import.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from frontdesk.domain.clock import Clock
from frontdesk.domain.fees import FeeTerms
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import TO_BE_SENT, Entry
from frontdesk.domain.views import Changed, Line, Status
from frontdesk.settings import SyncSettings
from frontdesk.store.errors import NotWritten
from frontdesk.store.local import SHOWN_SERVICES
from frontdesk.store.store import Store
from frontdesk.sync.line import LineWatch
from frontdesk.sync.server_time import ServerTime
from frontdesk.sync.wanted import Wanted

if TYPE_CHECKING:
    from frontdesk.api.client import Client
    from frontdesk.sync.parts import Parts
    from frontdesk.sync.work import Work

_OFFSET = "server_offset_seconds"
_LAST_PULL = "last_pull_utc"
_REFUSED = "not_granted"


class Engine:
    """Everything asks it; its tasks run in `run`, which ends only by being cancelled."""

    def __init__(self, store: Store, clock: Clock, settings: SyncSettings) -> None:
        self._clock = clock
        self._store = store
        self._settings = settings
        self._listeners: list[Callable[[Changed], None]] = []
        self._time = ServerTime(clock, timedelta(seconds=float(store.local.get(_OFFSET, 0.0))))
        self._line = LineWatch(clock, waits=settings.retry_waits, slow=settings.slow_answer, changed=self._line_turned)
        self._wanted = Wanted()
        self._not_granted: set[str] = set()
        self._work: Work | None = None
        self._parts: Parts | None = None
        self._kept_refused: tuple[str, ...] = tuple(store.local.get(_REFUSED, ()))
        self._pulled_at: float | None = None
        last = store.local.get(_LAST_PULL)
        self._as_of = datetime.fromisoformat(last) if isinstance(last, str) else None

    def connect(self, client: Client, worker: Executor | None) -> None:
        """Give it a line. Bulk writes go to `worker`; None writes at once, as the simulation does.

        Raises `RuntimeError` the second time.
        """
        from frontdesk.sync.parts import Parts
        from frontdesk.sync.work import Work

        if self._work is not None:
            raise RuntimeError("the engine has a line already")
        self._parts = Parts(
            client,
            self._store,
            self._clock,
            self._time,
            self._line,
            self._settings,
            self._emit,
            self._not_granted,
        )
        self._work = Work(self._parts, self._wanted, worker, self._fetched, self._as_of)
        client.on_date = self._learn_time

    def let_go(self) -> None:
        """The line is given up, for one with other tokens: call it when `run` has ended, then `connect`."""
        self._work = self._parts = None
        self._kept_refused = ()
        self._not_granted.clear()
        self._line.signed_in()

    def stopped(self) -> None:
        """`run` ended by a mistake of ours: call it before `connect` with the same tokens. What they may not do is
        still known, and the pause that the platform asked for goes on.
        """
        self._work = self._parts = None
        self._line.stopped()

    async def run(self) -> None:
        """Send and fetch until cancelled. Raises `RuntimeError` before `connect`."""
        if self._work is None:
            raise RuntimeError("the engine has no line yet")
        await self._work.run()

    # for the service

    def subscribe(self, listener: Callable[[Changed], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def server_now(self) -> datetime:
        """The platform's time, as well as this PC knows it."""
        return self._time.now()

    def as_of(self) -> datetime | None:
        """When the cache was last brought up to date, in the platform's time."""
        return self._as_of

    def wake(self) -> None:
        """There is something new to send, or somebody took something back."""
        if self._work is not None:
            self._work.wake()

    def refresh(self) -> None:
        """Fetch now, and try the line even if it was gone."""
        self._line.try_now()
        if self._work is not None:
            self._work.refresh()

    def show_services(self, ids: Sequence[str]) -> None:
        """Stays of these services from now on, and rates and new stays of the first. Raises `NotWritten`."""
        self._store.local.set(SHOWN_SERVICES, list(ids))
        if self._work is not None:
            self._work.start_over()

    def want_rate(self, rate_id: str, first: date, days: int, screen: str = "") -> None:
        """A screen shows this rate over these days; its figures are fetched when they were not before."""
        if self._wanted.want(rate_id, first, days, screen) and self._work is not None:
            self._work.fetch_figures()

    def quotes(self, question: Question) -> Mapping[tuple[str, str], Decimal]:
        """The platform's totals by category and rate as far as they were told; asked for when they are not fresh."""
        return self._work.quotes.of(question) if self._work is not None else {}

    def no_quotes(self, question: Question) -> str | None:
        """Why the platform quotes nothing: its words, "" for not granted; None: it does, or has not answered yet."""
        return self._work.quotes.refused(question) if self._work is not None else None

    def told_quotes(self, question: Question) -> Mapping[tuple[str, str], Decimal]:
        """The same as far as they were told, fresh or not; nothing is asked for."""
        return self._work.quotes.told(question) if self._work is not None else {}

    def fee_terms(self, reservation_id: str) -> tuple[FeeTerms, ...] | None:
        """The terms on which a stay may be cancelled; None while they are not known, and they are asked for then."""
        return self._work.quotes.fees.of(reservation_id) if self._work is not None else None

    def is_away(self) -> bool:
        """Whether the platform cannot be reached now."""
        return self._line.is_broken

    def may_take_back(self, entry: Entry) -> bool:
        """Nothing of it is on its way: queued, whatever came of earlier tries."""
        return entry.state in TO_BE_SENT

    def status(self) -> Status:
        """The pill's facts."""
        state = self._line.state
        progress = self._work.progress if self._work is not None else None
        if progress is not None and not self._line.is_broken:
            state = Line.CATCHING_UP
        return Status(
            line=state,
            data_age=None if self._pulled_at is None else self._clock.monotonic() - self._pulled_at,
            as_of=self._as_of,
            since=self._line.since,
            away=self._line.away(),
            progress=progress,
            answer=self._line.answer,
            not_granted=self._refused(),
            stopped_by=self._work.stopped_by if self._work is not None else "",
        )

    def rest(self) -> None:
        """The desk closes: what the last answers taught is kept. Raises `NotWritten`."""
        if self._work is not None:
            self._work.keep_what_was_learned()
        self._keep_refused()

    def _keep_refused(self) -> None:
        refused = self._refused()
        if refused != self._kept_refused:
            self._store.local.set(_REFUSED, list(refused))
            self._kept_refused = refused

    def _refused(self) -> tuple[str, ...]:
        """Operations these tokens may not use: met on the way, found out, or kept from the last run. One that is
        carried out in its older form meanwhile, or was granted since, is none.
        """
        if self._parts is None:
            return tuple(sorted(self._not_granted.union(self._kept_refused)))
        return tuple(sorted(self._parts.refused().union(self._parts.client.capabilities.missing())))

    # news

    def _fetched(self) -> None:
        """The cache holds all that the platform told. Raises `NotWritten`."""
        self._as_of = self._time.now()
        self._store.local.set(_LAST_PULL, self._as_of.isoformat())
        self._pulled_at = self._clock.monotonic()
        self._keep_refused()
        self._emit(Changed(status=True))

    def _learn_time(self, server: datetime, *_: Any) -> None:
        before = self._time.offset
        self._time.learn(server)
        if abs((self._time.offset - before).total_seconds()) >= 1:
            with suppress(NotWritten):  # it is known all the same, and no call may fail for it
                self._store.local.set(_OFFSET, self._time.offset.total_seconds())

    def _line_turned(self) -> None:
        self._emit(Changed(status=True))
        if not self._line.is_broken and self._work is not None:
            self._work.line_is_back()

    def _emit(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
