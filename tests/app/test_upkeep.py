"""Upkeep beside the work: one round on a real file, in the threads that a desk has."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app.upkeep import Upkeep
from frontdesk.domain.guests import Guest
from frontdesk.domain.outbox import EntryState
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.pages import Pages
from frontdesk.store.store import Store
from tests.domain.stays import NOON, a_stay
from tests.store.desks import KEY, Desk
from tests.store.test_salvage import flipped

NOW = NOON + timedelta(days=60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A guest who left long ago, and a command that ended long ago."""
    opened = Desk(tmp_path / "profile")
    opened.writer.put_guests([Guest(id="guest", last_name="Novák")])
    opened.writer.put_reservations([a_stay(state="Processed")])
    opened.add("e-1")
    opened.outbox.set_state("e-1", EntryState.SETTLED, at=NOON)
    yield opened
    opened.close()


@pytest.mark.parametrize(("as_of", "told"), [(None, 0), (NOW, 1), (NOON, 0)])
async def test_guests_are_forgotten_by_the_platforms_time_and_lists_are_told(
    desk: Desk, as_of: datetime | None, told: int
) -> None:
    calls: list[None] = []
    with ThreadPoolExecutor(1) as worker:
        upkeep = Upkeep(
            desk.store, worker, as_of=lambda: as_of, forgot=lambda: calls.append(None), damaged=lambda _: None
        )
        await upkeep.once()
        await upkeep.once()
    assert len(calls) == told
    assert (desk.cache.guest("guest") is None) == bool(told)
    assert len(list(desk.audit.lines())) == (as_of is not None)
    assert (desk.outbox.entry("e-1") is None) == bool(told)


@pytest.mark.expected_logs("frontdesk.app.upkeep")
async def test_a_page_that_cannot_be_read_is_told_as_what_it_is(tmp_path: Path) -> None:
    """The copy of what the platform told, here: the guest's own page."""
    desk = Desk(tmp_path / "profile")
    desk.writer.put_guests([Guest(id="guest", last_name="Novák")])
    desk.close()
    content = desk.path.read_bytes()
    page = next(number for number, found in Pages(desk.path, KEY) if found and b"Nov\xc3" in found)
    desk.path.write_bytes(flipped(content, page))
    store = Store(open_or_salvage(desk.path, KEY), monotonic=lambda: 0.0, epoch="later")
    told: list[bool] = []
    with ThreadPoolExecutor(1) as worker:
        upkeep = Upkeep(store, worker, as_of=lambda: None, forgot=lambda: None, damaged=told.append)
        await upkeep.look_over()
    store.close()
    assert told == [False]
