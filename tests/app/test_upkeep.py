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
from tests.domain.stays import NOON, a_stay
from tests.store.desks import Desk

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
        upkeep = Upkeep(desk.store, worker, as_of=lambda: as_of, forgot=lambda: calls.append(None))
        await upkeep.once()
        await upkeep.once()
    assert len(calls) == told
    assert (desk.cache.guest("guest") is None) == bool(told)
    assert len(list(desk.audit.lines())) == (as_of is not None)
    assert (desk.outbox.entry("e-1") is None) == bool(told)
