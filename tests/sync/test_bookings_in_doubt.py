"""A booking whose answer was lost: known by our sign wherever the platform keeps it, never booked twice (§4-7, 8)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from frontdesk.domain.commands import AddBooking, NewStay
from frontdesk.domain.outbox import Doubt, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from tests.battery.virtual_time import run
from tests.sync.nights import UNANSWERED, Night, night

MONTH = timedelta(days=30)


def _booking(here: Night, group_id: str | None = None) -> AddBooking:
    row = here.stay("Confirmed")
    stay = NewStay(
        local_id=here.desk.desk.new_local_id(),
        guest_id=row.account_id,
        category_id=row.category_id,
        rate_id=here.desk.desk.house().rates[0].id,
        start_utc=row.start + MONTH,
        end_utc=row.end + MONTH + timedelta(days=1),
        persons=(PersonCount(row.persons[0][0], 1),),
        note="By the lift",
    )
    return AddBooking(service_id=row.service_id, stays=(stay,), group_id=group_id, group_name="Twain", currency="CZK")


def _booked(here: Night) -> int:
    return sum(effect.operation == "reservations/add" and effect.status == 200 for effect in here.platform.effects)


def test_into_a_group_that_is_there_the_sign_is_found_in_the_notes(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here, here.stay("Confirmed").group_id), UNANSWERED)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _booked(here)) == (1, 1)

    run(play())


def test_a_group_that_was_renamed_leads_to_a_person_and_to_no_second_booking(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_booking(here), UNANSWERED)
            await here.until(lambda: _booked(here) == 1)
            named = next(group for group in here.platform.hotel.state.groups if "Twain" in group.name)
            here.platform.by_hand(lambda state: state.put(replace(named, name="Family Twain")))
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TWIN
            await asyncio.sleep(3600)
            assert _booked(here) == 1

    run(play())
