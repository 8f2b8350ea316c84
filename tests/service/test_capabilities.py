"""What the server offers: found in the background, kept with its age, and gone by after a restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.api.eras.capabilities import Capabilities, Grant
from frontdesk.sync.capabilities import KnownCapabilities
from tests.hotels import start_hotel
from tests.service.test_ring import check_in
from tests.service.whole_program import CLOCK, Reception, brisk

LIST = "reservations/getAll/2023-06-06"


def known(here: Reception) -> KnownCapabilities | None:
    assert here.session is not None
    return KnownCapabilities.read(here.session.store.local)


def was_found(here: Reception) -> bool:
    kept = known(here)
    return kept is not None and kept.found_at is not None


async def on(folder: Path, *options: str, **sync: float) -> Reception:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0", *options)
    return Reception(hotel, folder, brisk(**sync))


async def end(here: Reception) -> None:
    await here.close()
    await here.hotel.close()


async def test_what_is_not_known_is_found_behind_the_first_list_and_kept(tmp_path: Path) -> None:
    here = await on(tmp_path, "--deny", "bills/*", capabilities_after=0.0)
    try:
        await here.open()
        await here.until(lambda: was_found(here))
        here.desk.submit(check_in(here, "novakova"))
        await here.settled(1)
        await here.until(lambda: _grant(here, "reservations/start") is Grant.GRANTED)
        assert [operation for operation, _ in await here.ledger()] == ["reservations/start"], "nothing else was changed"
        await here.close()
        here.settings = replace(here.settings, sync=replace(here.settings.sync, capabilities_after=3600.0))
        await here.open()
        assert here.session is not None
        client = here.session._client
        assert client is not None
        begun_with = client.capabilities
        assert begun_with.grant("bills/getAll") is Grant.NOT_GRANTED
        assert begun_with.grant("reservations/start") is Grant.GRANTED, "learned from its answer, kept over the restart"
    finally:
        await end(here)


async def test_old_knowledge_is_looked_at_again_and_what_writes_taught_stays(tmp_path: Path) -> None:
    here = await on(tmp_path, capabilities_after=0.0)
    long_ago = datetime(2026, 10, 14, tzinfo=UTC)
    try:
        await here.open()
        assert here.session is not None
        taught = Capabilities({"reservations/start": Grant.NOT_GRANTED, "bills/getAll": Grant.ABSENT})
        await here.until(lambda: was_found(here))
        KnownCapabilities(taught, long_ago).keep(here.session.store.local)
        await here.close()
        await here.open()
        await here.until(lambda: (kept := known(here)) is not None and kept.found_at != long_ago)
        assert _grant(here, "bills/getAll") is Grant.GRANTED
        assert _grant(here, "reservations/start") is Grant.NOT_GRANTED, "no write is tried"
    finally:
        await end(here)


@pytest.mark.parametrize("believed", [None, Capabilities({LIST: Grant.GRANTED})], ids=["nothing", "today's forms"])
async def test_a_server_that_speaks_otherwise_than_believed_is_noticed(
    tmp_path: Path, believed: Capabilities | None
) -> None:
    here = await on(tmp_path, "--era", "seeds")
    found = None if believed is None else KnownCapabilities(believed, datetime.fromisoformat(CLOCK))
    try:
        await here.open(found=found, waits=False)
        await here.until(lambda: (kept := known(here)) is not None and "rates/getPricing" in kept.capabilities.older)
        await here.until(lambda: here.desk.counts().arrivals == 18)
        await here.until(lambda: has_prices(here))
    finally:
        await end(here)


def has_prices(here: Reception) -> bool:
    rows = here.desk.rate_grid(None, None, 7).rows
    return bool(rows) and all(cell.price is not None for row in rows for cell in row.cells)


async def test_a_start_looks_again_where_something_was_refused(tmp_path: Path) -> None:
    here = await on(tmp_path, capabilities_after=0.0)
    lately = KnownCapabilities(Capabilities({"bills/getAll": Grant.NOT_GRANTED}), datetime.fromisoformat(CLOCK))
    try:
        await here.open(found=lately)  # no day is over since
        await here.until(lambda: _grant(here, "bills/getAll") is Grant.GRANTED)
    finally:
        await end(here)


def _grant(here: Reception, operation: str) -> Grant:
    kept = known(here)
    return Grant.UNKNOWN if kept is None else kept.capabilities.grant(operation)
