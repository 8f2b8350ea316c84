"""What is there already before the first send is settled only where it is what the clerk meant (offline-reliability.md
§3, §5).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.commands import (
    AddCompanion,
    AddNote,
    AddProduct,
    ChangeStay,
    CheckIn,
    CheckOut,
    Command,
    RemoveCompanion,
)
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PURPOSES
from frontdesk.sync.deed import Reached, Ready
from frontdesk.sync.deeds.account import Account, NoteDeed
from tests.battery.deeds import posting
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.domain.stays import NOON
from tests.sync.nights import LOST, Night, late, night, payment

TELL_PEOPLE = ("companionships/getAll", "reservations/getAll")  # the second is its older form
AWAY = Fate(How.NO_CONNECTION, When.NEVER)


def _sent(here: Night) -> int:
    return sum(bool(effect.sender) for effect in here.platform.effects)


async def _back(here: Night) -> None:
    await asyncio.sleep(120)
    here.desk.weather = lambda *_: Fate()


@pytest.mark.parametrize("closes", [True, False], ids=["bills closed", "bills left open"])
def test_a_check_out_by_somebody_who_left_the_bills_open_is_told(tmp_path: Path, closes: bool) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0) as here:
            stay = here.stay("Started")
            free = posting("product", stay, here.platform.hotel.state)
            assert isinstance(free, AddProduct)
            charge = here.give(replace(free, unit_gross=Decimal(300), currency="CZK", tax_codes=("CZ-2024-12%",)))
            await here.until_state(charge, EntryState.SETTLED)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(CheckOut(reservation_id=stay.id, close_bills=True))
            if closes:
                items = here.platform.hotel.state.order_items.having("order", stay.id)
                closed = [replace(item, state="Closed") for item in items]
                here.platform.by_hand(lambda house: [house.put(item) for item in closed])
            here.platform.touch(here.platform.stay(stay.id), state="Processed", actual_end=here.platform.utc())
            await _back(here)
            if closes:
                await here.until_state(entry, EntryState.SETTLED, 600)
                return
            asked = await here.until_state(entry, EntryState.CONFLICT, 600)
            assert doubt_of(asked.reason)[0] is Doubt.MONEY_MOVED

    run(play())


@pytest.mark.parametrize("other", [True, False], ids=["another guest", "the same guest"])
def test_a_key_is_given_already_only_to_the_guest_it_was_meant_for(tmp_path: Path, other: bool) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0) as here:
            stay = here.stay("Confirmed")
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(CheckIn(reservation_id=stay.id, room_id=stay.room_id))
            guest = here.stay("Started").account_id if other else stay.account_id
            here.platform.touch(
                here.platform.stay(stay.id), state="Started", account_id=guest, actual_start=here.platform.utc()
            )
            await _back(here)
            if not other:
                await here.until_state(entry, EntryState.SETTLED, 600)
                return
            asked = await here.until_state(entry, EntryState.CONFLICT, 600)
            assert doubt_of(asked.reason)[0] is Doubt.GUEST_MOVED

    run(play())


def _companion(here: Night, what: str) -> Command:
    row = here.stay("Started")
    guest = here.stay("Confirmed").account_id
    if what == "add":
        return AddCompanion(reservation_id=row.id, guest_id=guest)
    here.colleague("reservations/addCompanion", ReservationId=row.id, CustomerId=guest)
    return RemoveCompanion(reservation_id=row.id, guest_id=guest)


@pytest.mark.parametrize("what", ["add", "remove"])
@pytest.mark.parametrize("fate", [Fate(), LOST], ids=["answered", "in doubt"])
def test_who_comes_along_is_not_guessed_where_it_is_not_told(tmp_path: Path, what: str, fate: Fate) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Started")
            here.platform.touch(row, persons=((row.persons[0][0], 3),))
            command = _companion(here, what)
            await asyncio.sleep(300)
            weather = here.desk.weather
            no = Fate(How.STATUS, When.NEVER, 401, message="No permission to use this operation.")
            here.desk.weather = lambda asked, is_command: no if asked in TELL_PEOPLE else weather(asked, is_command)
            entry = here.give(command, fate)
            if fate is LOST:
                asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
                assert doubt_of(asked.reason)[0] is Doubt.NO_PROOF
                return
            await here.until_state(entry, EntryState.SETTLED)
            assert _sent(here) == 1

    run(play())


def test_what_a_person_had_sent_anew_and_came_from_the_first_send_makes_no_older_file(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            here.desk.weather, weather = (lambda *_: AWAY), here.desk.weather
            waits = here.desk.desk.submit(posting("note", here.stay("Confirmed"), here.platform.hotel.state))
            await here.desk.close()
            here.desk.open()
            fates = [late(1200.0), LOST]
            here.desk.weather = lambda operation, is_command: (
                AWAY if operation == "serviceOrderNotes/getAll" else fates.pop(0) if is_command and fates else Fate()
            )
            entry = here.desk.desk.submit(payment(here, here.stay("Started")))
            await here.until_state(entry, EntryState.NEEDS_PERSON)
            await here.until(lambda: bool(here.platform.effects))
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            assert here.entry(waits).state is EntryState.QUEUED
            here.desk.weather = weather
            await here.until_state(waits, EntryState.SETTLED)

    run(play())


def test_what_somebody_set_so_before_anything_left_this_pc_was_not_written_over(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            theirs, wanted = [each for each in PURPOSES if each != stay.purpose][:2]
            entry = here.give(ChangeStay(reservation_id=stay.id, purpose=wanted), AWAY)
            await here.until(lambda: bool(here.entry(entry).attempts))
            assert here.desk.engine._work is not None
            for purpose in (theirs, wanted):
                here.platform.touch(here.platform.stay(stay.id), purpose=purpose)
                if purpose == theirs:  # an event tells it
                    await here.desk.engine._work._news._pull.these([stay.id])
            await here.until(lambda: here.entry(entry).settled_utc is not None)
            assert (here.entry(entry).state, _sent(here)) == (EntryState.SETTLED, 0)

    run(play())


def test_a_note_whose_others_were_not_told_before_it_was_sent_is_not_there_for_that() -> None:
    command = AddNote(reservation_id="stay-1", text="Two cots")
    deed = NoteDeed(Entry(seq=1, id="e-1", command=command, state=EntryState.UNKNOWN, created_utc=NOON), command)
    assert deed.after({"ids": None}, Account((), None), answered=False) == Ready()
    assert deed.after({"ids": None}, Account((), None), answered=True) == Reached()
