"""A guest's profile that went up in another one, or was deleted, while a command about the guest waited."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckOut,
    Command,
    GuestDetails,
)
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from tests.battery.deeds import booking, posting
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, night

AWAY = Fate(How.NO_CONNECTION, When.NEVER)


def _old(here: Night) -> str:
    return here.stay("Started").account_id


def _other(here: Night, number: int = 0) -> str:
    known = sorted(each.id for each in here.platform.hotel.state.customers if each.id != _old(here))
    return known[number]


def _merge(here: Night, old: str, new: str) -> None:
    wanted = {"SourceAccountIds": [old], "TargetAccountId": new, "AccountType": "Customer"}
    here.colleague("accounts/merge", AccountMergeParameters=[wanted])


def _booking(here: Night) -> AddBooking:
    row = here.stay("Confirmed")
    command = booking(row, _old(here), here.desk.desk.new_local_id())
    rate = here.desk.desk.house().rates[0].id
    alone = replace(command.stays[0], persons=(PersonCount(row.persons[0][0], 1),), rate_id=rate)
    return replace(command, stays=(alone,))


def _command(here: Night, what: str) -> tuple[Command, Callable[[str], bool]]:
    """A command about the guest, and whether it is done for the guest of this id."""
    row, other, house = here.stay("Started"), here.stay("Confirmed"), here.platform.hotel.state
    match what:
        case "payment":
            return posting("payment", row, house), lambda guest: bool(house.payments.having("account", guest))
        case "order":
            return posting("order", row, house), lambda guest: bool(house.order_items.having("account", guest))
        case "booking":
            before = {each.id for each in house.reservations}
            return _booking(here), lambda guest: any(
                each.id not in before and each.account_id == guest for each in house.reservations
            )
        case "companion":
            return AddCompanion(reservation_id=other.id, guest_id=row.account_id), lambda guest: any(
                each.customer_id == guest for each in house.companionships.having("reservation", other.id)
            )
        case "owner":
            return ChangeOwner(
                reservation_id=other.id, guest_id=row.account_id
            ), lambda guest: house.reservations[other.id].account_id == guest
        case "profile":
            details = GuestDetails(notes="Allergic to feathers")
            return ChangeGuest(
                guest_id=row.account_id, details=details
            ), lambda guest: house.customers[guest].notes == details.notes
        case _:
            return (
                CheckOut(reservation_id=row.id, close_bills=True),
                lambda guest: (
                    house.reservations[row.id].state == "Processed" and house.reservations[row.id].account_id == guest
                ),
            )


def _for_two(platform: Platform) -> None:
    for row in [row for row in platform.hotel.state.reservations if row.state == "Confirmed"]:
        platform.touch(row, persons=((row.persons[0][0], 2),))


WHAT = ["payment", "order", "booking", "companion", "owner", "profile", "check-out"]


@pytest.mark.parametrize("what", WHAT)
def test_it_goes_to_the_profile_that_is_there_now(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path, before=_for_two, pull_every=7200.0) as here:
            old, middle, new = _old(here), _other(here), _other(here, 1)
            command, is_done_for = _command(here, what)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(command)
            _merge(here, old, middle)
            _merge(here, middle, new)
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            await here.until_state(entry, EntryState.SETTLED, 600)
            assert is_done_for(new) and not is_done_for(old)
            await here.desk.kill()
            here.desk.open()
            assert old not in repr(here.entry(entry).command), "it is known by that name from now on"

    run(play())


def _company(here: Night, number: int = 0) -> str:
    return sorted(each.id for each in here.platform.hotel.state.companies)[number]


def _merge_companies(here: Night, old: str, new: str) -> None:
    wanted = {"SourceAccountIds": [old], "TargetAccountId": new, "AccountType": "Company"}
    here.colleague("accounts/merge", AccountMergeParameters=[wanted])


def _for_company(here: Night, what: str) -> tuple[Command, Callable[[], str | None]]:
    """A command that names the first company, and which one the platform has for it in the end."""
    house, row = here.platform.hotel.state, here.stay("Confirmed")
    match what:
        case "booking":
            before, command = {each.id for each in house.reservations}, _booking(here)
            stays = (replace(command.stays[0], company_id=_company(here)),)
            return replace(command, stays=stays), lambda: next(
                (each.company_id for each in house.reservations if each.id not in before), None
            )
        case "agency":
            command = ChangeStay(reservation_id=row.id, travel_agency_id=_company(here), reprice=False)
            return command, lambda: house.reservations[row.id].travel_agency_id
        case _:
            command = ChangeStay(reservation_id=row.id, company_id=_company(here), reprice=False)
            return command, lambda: house.reservations[row.id].company_id


@pytest.mark.parametrize("what", ["booking", "agency", "company"])
def test_it_names_the_company_that_is_there_now(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0) as here:
            old, new = _company(here), _company(here, 1)
            command, names = _for_company(here, what)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(command)
            _merge_companies(here, old, new)
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            await here.until_state(entry, EntryState.SETTLED, 600)
            assert names() == new

    run(play())


def test_a_company_that_took_in_the_stays_own_is_no_other_value(tmp_path: Path) -> None:
    async def play() -> None:
        def of_the_first(platform: Platform) -> None:
            house = platform.hotel.state
            first = min(each.id for each in house.companies)
            third = replace(house.companies[first], id="ffffffff-0000-4000-8000-000000000003", name="Třetí")
            platform.by_hand(lambda house: house.put(third))
            row = next(row for row in platform.hotel.state.reservations if row.state == "Confirmed")
            platform.touch(row, company_id=first)

        async with night(tmp_path, before=of_the_first, pull_every=7200.0) as here:
            old, new, wanted = (_company(here, number) for number in range(3))
            row = next(row for row in here.platform.hotel.state.reservations if row.company_id == old)
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(ChangeStay(reservation_id=row.id, company_id=wanted, reprice=False))
            _merge_companies(here, old, new)
            here.platform.touch(here.platform.stay(row.id), company_id=new)
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            await here.until_state(entry, EntryState.SETTLED, 600)

    run(play())


@pytest.mark.parametrize("what", ["booking", "agency", "company"])
def test_a_deleted_company_is_asked_about_in_words_until_it_is_put_back(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0) as here:
            command, names = _for_company(here, what)
            company = here.platform.hotel.state.companies[_company(here)]
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(command)
            here.platform.by_hand(lambda house: house.put(replace(company, is_active=False)))
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            asked = await here.until_state(entry, EntryState.CONFLICT, 600)
            assert doubt_of(asked.reason) == (Doubt.PROFILE_GONE, company.name)
            assert not [each for each in here.platform.effects if each.sender], "nothing was sent"

            here.platform.by_hand(lambda house: house.put(company))
            await asyncio.sleep(120)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            assert names() == company.id

    run(play())


def test_a_doubt_finds_what_went_with_the_profile(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            old, new = _old(here), _other(here)
            command, is_done_for = _command(here, "payment")
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            _merge(here, old, new)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert is_done_for(new) and len(settled.attempts) == 2

    run(play())


@pytest.mark.parametrize("what", WHAT[:-1])
def test_a_deleted_profile_is_asked_about_in_words(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path, before=_for_two, pull_every=7200.0) as here:
            command, _ = _command(here, what)
            guest = here.platform.hotel.state.customers[_old(here)]
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(command)
            here.platform.by_hand(lambda house: house.put(replace(guest, is_active=False)))
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            asked = await here.until_state(entry, EntryState.CONFLICT, 600)
            assert doubt_of(asked.reason) == (Doubt.PROFILE_GONE, f"{guest.last_name} {guest.first_name}".strip())
            assert not [each for each in here.platform.effects if each.sender], "nothing was sent"

    run(play())


def test_a_long_outage_costs_one_look_for_all(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            here.desk.weather = lambda *_: AWAY
            rows = [here.stay("Confirmed", number) for number in range(2)]
            entries = [
                here.desk.desk.submit(posting("payment", row, here.platform.hotel.state, number))
                for row in rows
                for number in range(3)
            ]
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            asked = len([call for call in here.desk.calls if call.operation == "customers/getAll"])
            for entry in entries:
                await here.until_state(entry, EntryState.SETTLED)
            looks = [call for call in here.desk.calls if call.operation == "customers/getAll"][asked:]
            assert len([call for call in looks if rows[0].account_id in call.asked]) == 1

    run(play())


def test_commands_of_several_lanes_are_all_read_anew(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, before=_for_two, pull_every=7200.0) as here:
            old, new = _old(here), _other(here)
            pairs = [_command(here, what) for what in ("companion", "payment", "profile")]
            here.desk.weather = lambda *_: AWAY
            entries = [here.desk.desk.submit(command) for command, _ in pairs]
            _merge(here, old, new)
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            for entry in entries:
                await here.until_state(entry, EntryState.SETTLED, 600)
            assert all(is_done_for(new) and not is_done_for(old) for _, is_done_for in pairs)

    run(play())


def test_a_stay_whose_guests_profile_is_gone_is_checked_out_all_the_same(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0) as here:
            guest = here.platform.hotel.state.customers[_old(here)]
            command, _ = _command(here, "check-out")
            here.desk.weather = lambda *_: AWAY
            entry = here.desk.desk.submit(command)
            here.platform.by_hand(lambda house: house.put(replace(guest, is_active=False)))
            await asyncio.sleep(300)
            here.desk.weather = lambda *_: Fate()
            await here.until_state(entry, EntryState.SETTLED, 600)

    run(play())
