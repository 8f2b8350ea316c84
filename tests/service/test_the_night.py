"""Until six tonight is the night that is not over: for free rooms, prices and how far a stay has come."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from frontdesk.domain.views import ListKind, Mark
from tests.service.whole_program import Reception

FRIDAY, SATURDAY = date(2026, 10, 16), date(2026, 10, 17)
AFTER_MIDNIGHT = datetime(2026, 10, 16, 22, 30, tzinfo=UTC)
MORNING = datetime(2026, 10, 17, 4, 0, tzinfo=UTC)


async def it_is(here: Reception, now: datetime) -> None:
    """The hotel's clock is put there, and the desk has heard of it."""
    await here.control("POST", "clock", {"now": now.isoformat()})
    await here.until(lambda: here.desk.hotel().now >= now)


def free_on(here: Reception, night: date) -> int:
    assert here.session is not None
    found = here.session.store.cache.free_days(night, night)
    assert found
    return sum(max(0, each.free) for each in found.values())


def night_of_in_house(here: Reception) -> int:
    """Which night of his stay it is for the guest of three nights from Friday on."""
    view = here.desk.stay(here.guest("ludenscheidt").id)
    assert view is not None and (view.arrive, view.nights) == (FRIDAY, 3)
    (row,) = here.desk.rows([view.reservation.id])
    assert view.share == row.share == (view.night - 1) / 3
    return view.night


async def test_until_the_morning_tonight_is_the_night_that_is_not_over(reception: Reception) -> None:
    await it_is(reception, AFTER_MIDNIGHT)
    hotel, counts = reception.desk.hotel(), reception.desk.counts()
    assert (hotel.today, hotel.tonight) == (SATURDAY, FRIDAY)
    assert free_on(reception, FRIDAY) != free_on(reception, SATURDAY)
    assert counts.free == free_on(reception, FRIDAY)
    assert reception.desk.rate_grid(None, None, 14).days[0] == FRIDAY
    assert night_of_in_house(reception) == 1
    await it_is(reception, MORNING + timedelta(minutes=1))
    assert reception.desk.hotel().tonight == SATURDAY
    assert reception.desk.counts().free == free_on(reception, SATURDAY)
    assert reception.desk.rate_grid(None, None, 14).days[0] == SATURDAY
    assert night_of_in_house(reception) == 2


async def test_a_desk_opened_after_midnight_asks_for_the_night_that_is_not_over(reception: Reception) -> None:
    await reception.close()
    await reception.control("POST", "clock", {"now": AFTER_MIDNIGHT.isoformat()})
    reception.folder = reception.folder / "another"
    reception.folder.mkdir()
    await reception.open()
    await reception.until(lambda: reception.desk.counts().free is not None)
    assert reception.desk.counts().free == free_on(reception, FRIDAY)


async def test_who_leaves_today_is_due_out_though_the_night_is_not_over(reception: Reception) -> None:
    await it_is(reception, AFTER_MIDNIGHT)
    leaving = [row for row in reception.desk.rows(_in_house(reception)) if row.leave == SATURDAY]
    assert leaving and all(row.mark is Mark.DUE_OUT for row in leaving)


def _in_house(here: Reception) -> list[str]:
    return [each for section in here.desk.listing(ListKind.IN_HOUSE).sections for each in section.ids]
