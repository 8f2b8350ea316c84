"""One desk on a small house in process, on virtual time: an hour of waiting takes no time at all."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import AddBooking, AddGuest, AddPayment, Command, GuestDetails, NewStay
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.reservations import PersonCount
from tests.battery.deeds import posting
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When

MONTH = timedelta(days=30)
LOST = Fate(How.READ_ERROR, When.NEVER)
"""It never arrives, and nobody can tell."""

UNANSWERED = Fate(How.READ_ERROR, When.AT_ONCE)
"""It is carried out, and the answer is lost."""


def late(seconds: float) -> Fate:
    """It is carried out only after so many seconds, long after the desk has given up."""
    return Fate(How.READ_ERROR, When.LATE, late=seconds)


@dataclass(slots=True)
class Night:
    """A desk, its platform, and the fates of the commands it sends next; later ones go well."""

    platform: Platform
    desk: BatteryDesk
    fates: list[Fate]

    def stay(self, state: str, number: int = 0) -> Row:
        """One of the stays in this state."""
        rows = sorted(self.platform.hotel.state.reservations, key=lambda row: row.id)
        return [row for row in rows if row.state == state][number]

    def give(self, command: Command, *fates: Fate) -> Entry:
        """A clerk does something; its sends meet these fates."""
        self.fates[:] = fates
        return self.desk.desk.submit(command)

    def entry(self, entry: Entry) -> Entry:
        """As it stands now."""
        found = self.desk.store.outbox.entry(entry.id)
        assert found is not None
        return found

    def colleague(self, operation: str, **body: Any) -> None:
        """Somebody acts at another screen of the platform."""
        tokens = {"ClientToken": self.platform.tokens.client, "AccessToken": self.platform.tokens.access}
        answer = self.platform.answer(operation, {**tokens, "Client": "web", **body})
        assert answer.status == 200, answer.body

    async def until(self, holds: Callable[[], bool], longest: float = 3600.0) -> None:
        """Let time pass until this holds; fails after `longest` seconds with what the outbox looks like."""
        ends, step = self.platform.now + longest, max(1.0, longest / 3600)
        while not holds():
            assert self.platform.now < ends, [(each.state, each.reason) for each in self.desk.entries()]
            await asyncio.sleep(step)

    async def until_state(self, entry: Entry, state: EntryState, longest: float = 3600.0) -> Entry:
        """Let time pass until the entry is in this state; the entry then."""
        await self.until(lambda: self.entry(entry).state is state, longest)
        return self.entry(entry)


@asynccontextmanager
async def night(
    folder: Path, stays: int = 6, before: Callable[[Platform], None] = lambda _: None, **sync: Any
) -> AsyncIterator[Night]:
    """A desk that has read the house, as it is `before` that; its settings may be other ones."""
    platform = Platform("night", stays)
    before(platform)
    settings = night_settings()
    settings = replace(settings, sync=replace(settings.sync, **sync))
    desk = BatteryDesk("pc0", platform, folder, random.Random("night"), vfs=quick_disk().vfs, settings=settings)
    here = Night(platform, desk, [])
    desk.weather = lambda _operation, is_command: here.fates.pop(0) if is_command and here.fates else Fate()
    desk.open()
    await asyncio.sleep(30)
    yield here
    await desk.close()
    assert desk.violations == []


def posted_or_made(here: Night, what: str) -> Command:
    """A command that makes a record: "guest", "booking", or one of `posting`, for a stay that is to come."""
    match what:
        case "guest":
            details = GuestDetails(last_name="Twain", first_name="Mark")
            return AddGuest(local_id=here.desk.desk.new_local_id(), details=details)
        case "booking":
            return booking(here)
        case _:
            return posting(what, here.stay("Confirmed"), here.platform.hotel.state)


def booking(here: Night, group_id: str | None = None, note: str = "") -> AddBooking:
    """Another stay of a guest who is expected, a month later; "Twain" is its group."""
    row = here.stay("Confirmed")
    stay = NewStay(
        local_id=here.desk.desk.new_local_id(),
        guest_id=row.account_id,
        category_id=row.category_id,
        rate_id=here.desk.desk.house().rates[0].id,
        start_utc=row.start + MONTH,
        end_utc=row.end + MONTH + timedelta(days=1),
        persons=(PersonCount(row.persons[0][0], 1),),
        note=note,
    )
    return AddBooking(service_id=row.service_id, stays=(stay,), group_id=group_id, group_name="Twain", currency="CZK")


def payment(here: Night, row: Row) -> AddPayment:
    """Cash for a stay."""
    found = posting("payment", row, here.platform.hotel.state)
    assert isinstance(found, AddPayment)
    return found
