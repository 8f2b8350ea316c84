"""The whole program below the window, against a real demo hotel in its own process, for journeys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx

from frontdesk.api.rate_limit import Unlimited
from frontdesk.app.clock import RealClock
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.outbox import Entry
from frontdesk.domain.views import Changed, Row, Unsent
from frontdesk.service.front_desk import Desktop, FrontDesk
from frontdesk.settings import Settings, training
from frontdesk.sync.capabilities import KnownCapabilities

CLOCK = "2026-10-16T13:42:00Z"
PATIENCE = 120.0  # of a busy machine; nobody waits so long for what comes
KEY = bytes(range(32))


def brisk(**sync: Any) -> Settings:
    """No hold, short waits: what is a minute at a reception is a moment here. The order of things is the same."""
    settings = training()
    quick = {
        "pull_every": 0.4,
        "slow_pull_every": 0.4,
        "retry_waits": (0.05, 0.1),
        "probes": (0.05, 0.1, 0.2),
        "settle": 0.6,
        "second_look": 0.1,
        "deadline": 5.0,
    }
    return replace(settings, hold=0.0, sync=replace(settings.sync, **{**quick, **sync}))


@dataclass
class Reception:
    """A hotel and one desk on it, which can be closed and opened again."""

    hotel: TrainingHotel
    folder: Path
    settings: Settings
    session: Session | None = None

    @property
    def desk(self) -> FrontDesk:
        assert self.session is not None
        return self.session.desk

    async def open(self, *, waits: bool = True, found: KnownCapabilities | None = None) -> FrontDesk:
        """Open the desk on its file; wait until the platform has told the day, unless the line is known to be cut.

        `found` is what sign-in found out of the platform.
        """
        self.session = Session(
            self.folder / "desk.db",
            KEY,
            self.hotel.credentials,
            settings=self.settings,
            clock=RealClock(),
            desktop=Desktop(staff="Petra", pc="Reception 1"),
            found=found,
            rate_limit=Unlimited(),
        )
        self.session.start()
        if waits:
            await self.until(lambda: self.desk.status().data_age is not None)
        return self.desk

    async def close(self) -> None:
        """Close the desk in order."""
        if self.session is not None:
            await self.session.close()
            self.session = None

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for a change after which this holds; fails with what the outbox looks like."""
        changed = asyncio.Event()

        def note(_: Changed) -> None:
            changed.set()

        stop = self.desk.subscribe(note)
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    changed.clear()
                    await changed.wait()
        except TimeoutError:
            states = [(item.mark, item.entry.reason, item.entry.attempts) for item in self.desk.unsent()]
            raise AssertionError(
                f"it never came true; the line is {self.desk.status().line}, unsent {states}"
            ) from None
        finally:
            stop()

    async def settled(self, count: int) -> None:
        """Wait until so many commands are settled and none is open."""
        await self.until(lambda: self.marks() == [Unsent.SENT] * count)

    def marks(self) -> list[Unsent]:
        """Marks of all unsent work, as the pane lists it."""
        return [item.mark for item in self.desk.unsent()]

    def entry(self, entry: Entry) -> Entry:
        """The same entry as it stands now."""
        assert self.session is not None
        found = self.session.store.outbox.entry(entry.id)
        assert found is not None
        return found

    def guest(self, name: str) -> Row:
        """The one stay that a search for this name puts first."""
        return self.desk.search(name)[0].row

    def room_id(self, row: Row) -> str | None:
        """The assigned room of a stay."""
        view = self.desk.stay(row.id)
        assert view is not None
        return view.reservation.room_id

    async def ledger(self) -> list[tuple[str, int]]:
        """Operation and status of every command that reached the hotel's rules."""
        return [(entry["operation"], entry["status"]) for entry in await self.control("GET", "ledger")]

    async def control(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Ask the control door."""
        # There is nothing to verify on loopback, and to read the certificates takes 30 ms each time.
        async with httpx.AsyncClient(trust_env=False, verify=False) as http:
            answer = await http.request(method, f"{self.hotel._control}/{path}", json=body)
            answer.raise_for_status()
            return answer.json()["entries"] if path == "ledger" else answer.json()
