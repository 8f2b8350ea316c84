"""The queue of a file goes to its own property only: tokens of another one send and fetch nothing
(offline-reliability.md §4-11).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.api.rate_limit import Unlimited
from frontdesk.app.clock import RealClock
from frontdesk.app.session import make_client
from frontdesk.domain.commands import AddNote
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.views import Line
from frontdesk.store.database import Database
from frontdesk.store.errors import OtherProperty
from frontdesk.store.store import Store
from tests.hotels import start_hotel
from tests.service.whole_program import CLOCK, KEY, Reception, brisk


@pytest.fixture
async def chain(tmp_path: Path) -> AsyncIterator[tuple[Reception, list[str]]]:
    """A desk on the first property of a portfolio, and the ids of all its properties."""
    hotel = await start_hotel("--portfolio", "--clock", CLOCK, "--rate", "0")
    async with make_client(hotel.credentials, RealClock(), 5.0, rate_limit=Unlimited()) as client:
        listed = await client.enterprises.get_all()
    ids = [each.id for each in sorted(listed, key=lambda each: "Lamplighter" not in (each.name or ""))]
    here = Reception(hotel, tmp_path, brisk())
    _sign_in(here, ids[0])
    yield here, ids
    await here.close()
    await hotel.close()


def _sign_in(here: Reception, property_id: str) -> None:
    here.hotel.credentials = replace(here.hotel.credentials, enterprise_id=property_id)


@pytest.mark.expected_logs("speak for another property")
async def test_another_propertys_token_drains_nothing(chain: tuple[Reception, list[str]]) -> None:
    here, (ours, other) = chain
    await here.open()
    stay = here.guest("rossi")
    await here.hotel.line(cut=True)
    entry = here.desk.submit(AddNote(reservation_id=stay.id, text="Asks for a quiet room"))
    known = here.desk.counts()
    await here.close()
    await here.hotel.line(cut=False)

    _sign_in(here, other)
    await here.open(waits=False)
    await here.until(lambda: here.desk.status().line is Line.OTHER_PROPERTY)
    here.desk.refresh()  # a person asks: still nothing
    assert (here.entry(entry).state, here.entry(entry).attempts) == (EntryState.QUEUED, ())
    assert here.desk.status().line is Line.OTHER_PROPERTY
    assert here.desk.counts() == known, "a stay of the other property came into this file"
    assert await here.ledger() == []
    await here.close()

    _sign_in(here, ours)
    await here.open()
    await here.settled(1)
    assert await here.ledger() == [("serviceOrderNotes/add", 200)]


async def test_what_the_house_is_called_is_read_again_at_each_start(reception: Reception) -> None:
    assert reception.session is not None
    store = reception.session.store
    told = store.cache.property()
    assert told is not None
    store.writer.put_property(replace(told, name="As it was called last year", order_services=()))
    await reception.close()
    await reception.open()
    await reception.until(lambda: reception.session.store.cache.property() == told)  # type: ignore[union-attr]


def test_an_older_platform_is_known_by_its_services(tmp_path: Path) -> None:
    store = Store(Database.open(tmp_path / "desk.db", KEY), monotonic=RealClock().monotonic, epoch="1")
    store.belongs_to("", ["rooms", "bar"])
    store.belongs_to("", ["rooms", "a bar that is new"])
    with pytest.raises(OtherProperty):
        store.belongs_to("", ["the rooms of somebody else"])
    store.belongs_to("a name that the platform learned to tell", ["rooms"])
    with pytest.raises(OtherProperty):
        store.belongs_to("another name", ["rooms"])
    store.close()
