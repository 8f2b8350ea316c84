"""Ways in which the same could get to the platform twice although everybody did as they should (offline-reliability.md
§2.6).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddCompanion, AddGuest, CheckIn, Command, GuestDetails
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from tests.battery.deeds import booking, posting, spare_rooms
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, UNANSWERED, Night, late, night, payment

LIMITED_AND_DONE = Fate(How.STATUS, When.AT_ONCE, 429, retry_after=1)
READS = {"payment": "payments/getAll", "order": "orderItems/getAll", "guest": "customers/getAll"}


def _command(here: Night, what: str) -> Command:
    row = here.stay("Started")
    match what:
        case "guest":
            details = GuestDetails(last_name="Twain", first_name="Mark")
            return AddGuest(local_id=here.desk.desk.new_local_id(), details=details)
        case "booking":
            return booking(row, row.account_id, here.desk.desk.new_local_id(), 1)
        case _:
            return posting(what, row, here.platform.hotel.state)


def _done(here: Night) -> int:
    return sum(effect.status == 200 for effect in here.platform.effects)


@pytest.mark.parametrize("what", ["payment", "order", "product", "guest", "booking"])
def test_what_came_while_a_person_was_asked_is_not_sent_anew(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_command(here, what), late(1200.0), LOST)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TRIED_TWICE
            await here.until(lambda: _done(here) == 1)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await asyncio.sleep(3600)
            assert _done(here) == 1
            again = here.desk.entries()[-1]
            if what == "product":  # nothing tells for certain that it is ours
                assert doubt_of(again.reason)[0] is Doubt.TWIN
            else:
                assert [each.state for each in here.desk.entries()] == [EntryState.SUPERSEDED, EntryState.SETTLED]

    run(play())


def test_a_guest_who_came_meanwhile_is_who_comes_along(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = replace(here.stay("Confirmed"), persons=((here.stay("Confirmed").persons[0][0], 3),))
            here.platform.touch(row)
            await asyncio.sleep(400)
            command = _command(here, "guest")
            assert isinstance(command, AddGuest)
            entry = here.give(command, late(1200.0), LOST)
            comes = here.desk.desk.submit(AddCompanion(reservation_id=row.id, guest_id=command.local_id))
            await here.until_state(entry, EntryState.NEEDS_PERSON)
            await here.until(lambda: _done(here) == 1)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until_state(comes, EntryState.SETTLED)

    run(play())


def test_a_booking_that_is_sent_anew_is_not_held_up_by_its_own_check_in(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Started")
            room = spare_rooms(here.platform.hotel.state, row.category_id)[0]
            new = here.desk.desk.new_local_id()
            entry = here.give(booking(row, row.account_id, new, room_id=room), LOST, LOST)
            key = here.desk.desk.submit(CheckIn(reservation_id=new, room_id=room))
            await here.until_state(entry, EntryState.NEEDS_PERSON)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until_state(key, EntryState.SETTLED)
            assert _done(here) == 2

    run(play())


def test_a_twin_that_a_person_does_not_own_is_asked_about_once(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = _command(here, "product")
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            product = getattr(command, "product_id", "")
            here.colleague("reservations/addProduct", ReservationId=command.reservation_id, ProductId=product, Count=1)
            await here.until_state(entry, EntryState.NEEDS_PERSON)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            assert _done(here) == 2

    run(play())


@pytest.mark.parametrize("what", ["payment", "order", "guest"])
def test_limited_and_done_is_not_sent_again_on_the_word_of_a_copy_that_lags_behind(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            weather = here.desk.weather
            here.desk.weather = lambda operation, is_command: (
                Fate(How.STALE, late=20.0) if operation == READS[what] else weather(operation, is_command)
            )
            entry = here.give(_command(here, what), LIMITED_AND_DONE)
            await here.until_state(entry, EntryState.SETTLED)
            assert _done(here) == 1

    run(play())


@pytest.mark.parametrize("what", ["payment", "order"])
def test_what_was_moved_to_another_guest_meanwhile_is_recognised(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = _command(here, what)
            entry = here.give(command, UNANSWERED)
            await here.until(lambda: _done(here) == 1)
            house = here.platform.hotel.state
            other = min(each.id for each in house.customers if each.id != here.stay("Started").account_id)
            if what == "payment":
                paid = max(house.payments, key=lambda each: each.created)
                here.platform.by_hand(lambda state: state.put(replace(paid, account_id=other)))
            else:
                newest = max(each.created for each in house.order_items)
                moved = [replace(each, account_id=other) for each in house.order_items if each.created == newest]
                here.platform.by_hand(lambda state: [state.put(each) for each in moved])
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _done(here)) == (1, 1)

    run(play())


def test_a_guest_whose_surname_was_mended_meanwhile_is_recognised(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = here.give(_command(here, "guest"), UNANSWERED)
            await here.until(lambda: _done(here) == 1)
            made = next(each for each in here.platform.hotel.state.customers if each.last_name == "Twain")
            mended = replace(made, last_name="Clemens", updated=here.platform.utc())
            here.platform.by_hand(lambda state: state.put(mended))
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert (len(settled.attempts), _done(here)) == (1, 1)

    run(play())


def test_payments_that_were_taken_twice_on_purpose_are_two(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = payment(here, here.stay("Started"))
            entries = [here.give(command, UNANSWERED), here.give(command)]
            for entry in entries:
                await here.until_state(entry, EntryState.SETTLED)
            assert _done(here) == 2

    run(play())
