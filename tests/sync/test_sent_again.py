"""What is judged before a second send: what somebody did since the first is not written over (offline-reliability.md
§3).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddProduct, ChangeGuest, ChangeStay, CheckOut, GuestDetails, SetRoomState
from frontdesk.domain.outbox import Doubt, EntryState, doubt_of
from frontdesk.domain.reservations import PURPOSES
from tests.battery.deeds import posting
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, UNANSWERED, Night, night
from tests.sync.test_prices_in_between import a_price, colleague

LIMITED_AND_DONE = Fate(How.STATUS, When.AT_ONCE, 429, retry_after=60)
CONFLICT = Fate(How.STATUS, When.NEVER, 409)


def _done(here: Night) -> int:
    return len(here.platform.effects)


@pytest.mark.parametrize("what", ["purpose", "profile", "room", "price"])
def test_what_somebody_put_back_after_it_was_limited_and_done_is_not_set_again(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay, house = here.stay("Confirmed"), here.platform.hotel.state
            guest, room = house.customers[stay.account_id], house.rooms[stay.room_id or ""]
            price = a_price(here)
            assert price.price is not None
            command = {
                "purpose": ChangeStay(
                    reservation_id=stay.id, purpose=next(each for each in PURPOSES if each != stay.purpose)
                ),
                "profile": ChangeGuest(guest_id=guest.id, details=GuestDetails(phone="+420 7")),
                "room": SetRoomState(room_id=room.id, state="Dirty"),
                "price": price,
            }[what]
            entry = here.give(command, LIMITED_AND_DONE)
            await here.until(lambda: _done(here) == 1)
            await asyncio.sleep(5)
            match what:
                case "purpose":
                    here.platform.touch(here.platform.stay(stay.id), purpose=stay.purpose)
                case "profile":
                    put_back = replace(guest, updated=here.platform.utc())
                    here.platform.by_hand(lambda state: state.put(put_back))
                case "room":
                    clean = replace(room, updated=here.platform.utc())
                    here.platform.by_hand(lambda state: state.put(clean))
                case _:
                    colleague(here, price, price.price + 900)
            await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert _done(here) == (2 if what == "price" else 1)

    run(play())


def test_after_a_409_what_the_command_does_not_touch_may_have_changed(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            purpose = next(each for each in PURPOSES if each != stay.purpose)
            entry = here.give(ChangeStay(reservation_id=stay.id, purpose=purpose), CONFLICT)
            await here.until(lambda: bool(here.entry(entry).attempts))
            here.platform.touch(here.platform.stay(stay.id), room_locked=not stay.room_locked)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_a_check_out_by_somebody_who_left_the_bills_open_is_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            free = posting("product", stay, here.platform.hotel.state)
            assert isinstance(free, AddProduct)
            charge = here.give(replace(free, unit_gross=Decimal(300), currency="CZK", tax_codes=("CZ-2024-12%",)))
            await here.until_state(charge, EntryState.SETTLED)
            entry = here.give(CheckOut(reservation_id=stay.id, close_bills=True), LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            here.platform.touch(here.platform.stay(stay.id), state="Processed", actual_end=here.platform.utc())
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.MONEY_MOVED

    run(play())


def test_a_check_out_that_closed_the_bills_asks_nobody(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(CheckOut(reservation_id=here.stay("Started").id, close_bills=True), UNANSWERED)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_leaving_a_balance_open_is_not_sent_twice_without_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = CheckOut(
                reservation_id=here.stay("Started").id, close_bills=False, allow_open_balance=True, note="Pays later"
            )
            entry = here.give(command, LOST)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert (len(asked.attempts), doubt_of(asked.reason)[0]) == (1, Doubt.TOO_OLD)

    run(play())
