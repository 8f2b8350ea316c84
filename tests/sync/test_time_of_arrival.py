"""Another time of arrival goes to the minute, and over no other hand's (connector-api.md §4.3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import ChangeStay
from frontdesk.domain.outbox import Doubt, EntryState, doubt_of
from frontdesk.ui.text import stands_there
from tests.battery.virtual_time import run
from tests.sync.nights import night


def _utc(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_minute_later_is_sent_and_is_the_hotels(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Confirmed")
            zone = ZoneInfo(here.desk.desk.hotel().time_zone)
            later = row.start + timedelta(minutes=1)
            day = row.start.astimezone(zone).date()
            entry = here.give(ChangeStay(reservation_id=row.id, start_utc=later, on_day=day))
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert [each.outcome for each in settled.attempts] == ["answered"]
            (now,) = [each for each in here.platform.hotel.state.reservations if each.id == row.id]
            assert (now.start, now.end) == (later, row.end)

    run(play())


def test_a_time_that_another_hand_set_meanwhile_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Confirmed")
            zone = ZoneInfo(here.desk.desk.hotel().time_zone)
            late, later = (row.start.astimezone(zone).replace(hour=at, minute=30) for at in (22, 23))
            entry = here.give(ChangeStay(reservation_id=row.id, start_utc=later, on_day=later.date()))
            here.colleague(
                "reservations/updateInterval",
                ReservationId=row.id,
                StartUtc=_utc(late.astimezone(UTC)),
                ChargeCancellationFee=False,
            )
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "start_utc")
            assert asked.attempts == (), "nothing was sent"
            told = here.desk.desk.told(row.id)
            assert told is not None and stands_there.of_stay(asked, told) == "expected 22:30"

    run(play())
