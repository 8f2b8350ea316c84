"""How long 200 commands that waited for the line take to reach the platform, beside what its rate limit allows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from frontdesk.api.rate_limit import TOKEN_CALLS, TOKEN_SECONDS, Rank, RateLimit
from frontdesk.app.clock import RealClock
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.commands import AddNote
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Changed, ListKind, Unsent
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from tests.bench.big_store import KEY
from tests.bench.figure import Figure, WrongResultError
from tests.bench.running import hotel

_COMMANDS = 200
_ROOMS, _STAYS = "120", "1500"
_WITHIN = 400.0
_BUDGET = 1.2


class CountedLimit(RateLimit):
    """The limit as it is, which counts what it lets through."""

    calls = 0

    def count(self, now: float, rank: Rank) -> None:
        """One more call."""
        self.calls += 1
        super().count(now, rank)


def drain_figures(folder: Path) -> Iterator[Figure]:
    """A desk that has the whole hotel, and notes on 200 stays."""
    with hotel(folder, "--rooms", _ROOMS, "--reservations", _STAYS, "--rate", str(TOKEN_CALLS)) as ready:
        seconds, calls = asyncio.run(_drain(folder, ready))
    yield Figure(
        name=f"drain of {_COMMANDS} commands, {calls} calls, against the rate's floor",
        value=seconds,
        unit="s",
        against=calls * TOKEN_SECONDS / TOKEN_CALLS,
        budget=_BUDGET,
    )


async def _drain(folder: Path, ready: Path) -> tuple[float, int]:
    """Seconds until nothing is open any more, and the calls made meanwhile."""
    limit = CountedLimit()
    session = Session(
        folder / "drain.db",
        KEY,
        TrainingHotel.running(ready).credentials,
        settings=Settings(hold=0.0),
        clock=RealClock(),
        desktop=Desktop(staff="Petra", pc="Bench"),
        rate_limit=limit,
    )
    desk = session.desk
    changed = asyncio.Event()

    def note(_: Changed) -> None:
        changed.set()

    desk.subscribe(note)
    session.start()
    try:
        async with asyncio.timeout(_WITHIN):
            while desk.status().data_age is None:
                changed.clear()
                await changed.wait()
            begun, before = time.perf_counter(), limit.calls
            for stay in _confirmed(session)[:_COMMANDS]:
                desk.submit(AddNote(reservation_id=stay, text="A quiet room"))
            while waiting := [item for item in desk.unsent() if item.mark is not Unsent.SENT]:
                if any(item.mark is Unsent.NEEDS_YOU for item in waiting):
                    raise WrongResultError("a note was refused")
                changed.clear()
                await changed.wait()
            return time.perf_counter() - begun, limit.calls - before
    except TimeoutError:
        raise WrongResultError(f"{_COMMANDS} commands were not through in {_WITHIN:.0f} s") from None
    finally:
        await session.close()


def _confirmed(session: Session) -> list[str]:
    ids = [stay for section in session.desk.listing(ListKind.ALL).sections for stay in section.ids]
    found = session.store.cache.reservations(ids)
    ready = [stay for stay in ids if found[stay].state == State.CONFIRMED]
    if len(ready) < _COMMANDS:
        raise WrongResultError(f"only {len(ready)} stays are confirmed")
    return ready
