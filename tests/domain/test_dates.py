"""Hotel days across the clock changes of Prague."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.dates import local_day, midnight_utc, night_of, night_share, nights

PRAGUE = ZoneInfo("Europe/Prague")
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(days)
def test_a_day_begins_at_its_own_midnight(day: date) -> None:
    assert local_day(midnight_utc(day, PRAGUE), PRAGUE) == day
    assert local_day(midnight_utc(day, PRAGUE) - timedelta(seconds=1), PRAGUE) == day - timedelta(days=1)


@given(days, st.integers(0, 60), st.integers(0, 23), st.integers(0, 23))
def test_nights_are_counted_by_dates_not_by_hours(day: date, stay: int, arrive: int, leave: int) -> None:
    start = datetime(day.year, day.month, day.day, arrive, tzinfo=PRAGUE)
    last = day + timedelta(days=stay)
    end = datetime(last.year, last.month, last.day, leave, tzinfo=PRAGUE)
    assert nights(start.astimezone(UTC), max(start, end).astimezone(UTC), PRAGUE) == stay


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 10, 16), 24)]
)
def test_length_of_a_day(day: date, hours: int) -> None:
    assert midnight_utc(day + timedelta(days=1), PRAGUE) - midnight_utc(day, PRAGUE) == timedelta(hours=hours)


@given(days, st.integers(0, 30), st.integers(-5, 40))
def test_the_share_of_a_stay_stays_between_nothing_and_all(day: date, stay: int, passed: int) -> None:
    start, end = midnight_utc(day, PRAGUE), midnight_utc(day + timedelta(days=stay), PRAGUE)
    assert 0.0 <= night_share(start, end, day + timedelta(days=passed), PRAGUE) <= 1.0


def test_until_the_morning_it_is_the_night_of_the_day_before() -> None:
    noon = datetime(2026, 10, 17, 12, tzinfo=ZoneInfo("Europe/Prague"))
    hours = {hour: night_of(noon.replace(hour=hour)).day for hour in (0, 5, 6, 23)}
    assert hours == {0: 16, 5: 16, 6: 17, 23: 17}
