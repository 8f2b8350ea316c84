"""The adversarial cases (offline-reliability.md §4): those that need a night of their own, and the map of them all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from frontdesk.api.attempt import Attempt
from frontdesk.domain.commands import AddBooking, AddProduct, ChangeStay, CheckIn, Confirm, MoveRoom, NewStay
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.preconditions import stay_facts
from frontdesk.sync.deed import Answered, Moved, Reached
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.deeds.bookings import BookingDeed, Bookings
from frontdesk.sync.deeds.stay import StayDeed
from frontdesk.sync.parts import Parts
from frontdesk.sync.proof import after_doubt, before_sending
from frontdesk.ui.text.commands import asks_why
from frontdesk.ui.text.money import with_currency
from tests.battery.deeds import posting, spare_rooms
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.domain.stays import a_stay
from tests.sync.nights import LOST, UNANSWERED, Night, night, payment

# 1: two PCs, the same guest


def test_a_guest_whom_another_desk_checked_in_is_not_checked_in_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            entry = here.give(CheckIn(reservation_id=stay.id, room_id=stay.room_id))
            here.platform.touch(stay, state="Started", actual_start=here.platform.utc())
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert settled.attempts == (), "nothing was sent"

    run(play())


def test_a_guest_whom_another_desk_gave_another_key_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            other = next(room for room in here.platform.hotel.state.rooms if room.id != stay.room_id)
            entry = here.give(CheckIn(reservation_id=stay.id, room_id=stay.room_id))
            here.platform.touch(stay, state="Started", actual_start=here.platform.utc(), room_id=other.id)
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.ROOM_MOVED, other.id)

    run(play())


def test_breakfast_that_somebody_added_meanwhile_is_not_added_twice(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            command = posting("product", stay, here.platform.hotel.state)
            assert isinstance(command, AddProduct)
            entry = here.give(command)
            here.colleague("reservations/addProduct", ReservationId=stay.id, ProductId=command.product_id, Count=1)
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason)[0] is Doubt.ADDED_TOO and doubt_of(asked.reason)[1]

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            again = here.give(command)
            await here.until_state(again, EntryState.SETTLED)  # what this desk added itself is no news to it

    run(play())


def test_money_that_another_desk_took_meanwhile_is_recorded_again_by_a_person_only(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            command = payment(here, stay)
            await here.until_state(here.give(command), EntryState.SETTLED)
            entry = here.give(command)
            for amount in (command.amount, command.amount + 1):
                here.colleague(
                    "payments/addExternal",
                    AccountId=stay.account_id,
                    ReservationId=stay.id,
                    Amount={"Currency": command.currency, "GrossValue": float(amount)},
                    Type="Cash",
                )
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason)[0] is Doubt.ADDED_TOO and asked.attempts == ()
            told = f"Somebody added the same meanwhile: Cash, {with_currency(command.amount, command.currency)}."
            assert told in asks_why(asked, command.currency)

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            again = here.give(command)
            await here.until_state(again, EntryState.SETTLED)  # what was there when the clerk looked is no news

    run(play())


# 5: a copy that lags behind


def test_a_copy_that_lags_for_hours_proves_nothing_absent(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            before = here.give(posting("payment", stay, here.platform.hotel.state, 1))
            await here.until_state(before, EntryState.SETTLED)
            entry = here.give(posting("payment", stay, here.platform.hotel.state, 2), UNANSWERED)
            await here.until_state(entry, EntryState.UNKNOWN)
            here.desk.weather = lambda operation, _is_command: (
                Fate(How.STALE, late=here.platform.now) if operation == "payments/getAll" else Fate()
            )
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert len(asked.attempts) == 1, "it was sent again on the word of a copy from before the night"

    run(play())


# 7 and 8: `test_bookings_in_doubt`


# 10: one second


def test_two_changes_in_one_second_are_told_apart() -> None:
    saw = a_stay(room_id="r-308", updater_id="us")
    command = ChangeStay(reservation_id=saw.id, purpose="Business")
    baseline = stay_facts(saw, command)
    moved = replace(saw, room_id="r-309")  # in the second of the read, with the same token
    assert after_doubt(command, baseline, moved) == Moved("touched")


# 16: sold out


def test_a_category_that_sold_out_meanwhile_is_put_to_a_person_in_the_platforms_words(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            refused = Fate(How.STATUS, When.NEVER, 403, message="The category is overbooked.")
            entry = here.give(MoveRoom(reservation_id=stay.id, room_id=_spare(here, stay.room_id)), refused)
            asked = await here.until_state(entry, EntryState.REJECTED)
            assert asked.reason == "The category is overbooked."

    run(play())


def _spare(here: Night, but: str | None) -> str:
    held = {row.room_id for row in here.platform.hotel.state.reservations} | {but}
    return next(room.id for room in here.platform.hotel.state.rooms if room.id not in held and room.is_active)


# 17: what the platform rounds


@pytest.mark.parametrize("seconds", [0, 1, 59])
def test_an_instant_that_the_platform_rounds_is_no_third_value(seconds: int) -> None:
    stay = a_stay()
    wanted = stay.end_utc + timedelta(days=1, seconds=seconds)
    command = ChangeStay(reservation_id=stay.id, end_utc=wanted)
    rounded = replace(stay, end_utc=stay.end_utc + timedelta(days=1), updater_id="us")
    baseline = stay_facts(stay, command)
    assert after_doubt(command, baseline, rounded) == Reached()
    assert before_sending(command, baseline, rounded, sent_before=True) == Reached()


# 18: fewer than were sent


def test_stays_that_the_answer_does_not_name_are_found_by_their_sign() -> None:
    stay = a_stay()
    wanted = [
        NewStay(
            local_id=f"new:{number}",
            guest_id=stay.guest_id,
            category_id=stay.category_id,
            rate_id=stay.rate_id,
            start_utc=stay.start_utc,
            end_utc=stay.end_utc,
            persons=stay.persons,
        )
        for number in (1, 2)
    ]
    command = AddBooking(service_id="rooms", stays=tuple(wanted))
    entry = Entry(seq=1, id="e-1", command=command, state=EntryState.APPLIED, created_utc=stay.created_utc)
    made = (replace(stay, id="a"), replace(stay, id="b"))
    seen = Bookings(made, signed=frozenset({"a", "b"}))
    found = BookingDeed(entry, command).after({}, seen, answered=True)
    assert isinstance(found, Reached) and found.made == {"new:1": "a", "new:2": "b"}


# 19: an option


def test_an_option_that_lapsed_is_not_confirmed(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Optional")
            entry = here.give(Confirm(reservation_id=stay.id))
            here.platform.touch(stay, state="Canceled", cancelled=here.platform.utc())
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.STATE_MOVED, "Canceled")

    run(play())


# 20: a row that stumbles


@pytest.mark.expected_logs("a step of an outbox entry failed")
def test_a_row_that_stumbles_is_put_to_a_person_and_the_lane_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            poison = here.stay("Confirmed").id
            send = StayDeed.send

            async def stumble(deed: StayDeed, *arguments: Any) -> Any:
                if deed.command.reservation_id == poison:
                    raise ZeroDivisionError
                return await send(deed, *arguments)

            monkeypatch.setattr(StayDeed, "send", stumble)
            entry = here.give(CheckIn(reservation_id=poison, room_id=here.stay("Confirmed").room_id))
            other = here.give(posting("note", here.stay("Confirmed", 1), here.platform.hotel.state))
            await here.until_state(other, EntryState.SETTLED, 300)
            asked = await here.until(lambda: here.entry(entry).state in (EntryState.NEEDS_PERSON, EntryState.CONFLICT))
            assert asked is None
            here.desk.desk.decide(entry.id, Decision.DROP)
            behind = here.give(posting("note", here.stay("Confirmed"), here.platform.hotel.state))
            await here.until_state(behind, EntryState.SETTLED, 300)

    run(play())


# 21: the window that cannot be closed


@pytest.mark.parametrize("room_meanwhile", ["another", "ours"])
def test_what_was_set_by_another_between_our_read_and_our_write_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room_meanwhile: str
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            ours, other, *_ = spare_rooms(here.platform.hotel.state, stay.category_id)
            theirs = other if room_meanwhile == "another" else ours
            send = StayDeed.send

            async def just_before(deed: StayDeed, parts: Parts, attempt: Attempt) -> Answered:
                """A colleague is quicker by a moment, and the platform tells it at once."""
                here.platform.touch(here.platform.stay(stay.id), room_id=theirs)
                known = parts.store.cache.reservation(stay.id)
                assert known is not None
                parts.store.writer.put_reservations(
                    [replace(known, room_id=theirs, updated_utc=known.updated_utc + timedelta(seconds=1))]
                )
                return await send(deed, parts, attempt)

            monkeypatch.setattr(StayDeed, "send", just_before)
            entry = here.give(MoveRoom(reservation_id=stay.id, room_id=ours))
            if room_meanwhile == "ours":
                await here.until_state(entry, EntryState.SETTLED)
                return
            told = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(told.reason) == (Doubt.OVERWROTE, "room_id")
            assert here.platform.stay(stay.id).room_id == ours
            here.desk.desk.decide(entry.id, Decision.IT_HAPPENED)
            assert here.entry(entry).state is EntryState.SETTLED

    run(play())


# 6 and 2.6-4


def test_what_never_arrives_is_sent_twice_at_most(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = posting("payment", here.stay("Started"), here.platform.hotel.state)
            entry = here.give(command, LOST, LOST, LOST)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert (len(asked.attempts), doubt_of(asked.reason)[0]) == (2, Doubt.TRIED_TWICE)
            await asyncio.sleep(3600)
            assert len(here.entry(entry).attempts) == 2
            assert deed_of(asked).most_sends == 2

    run(play())


# the map


class Case(NamedTuple):
    """Number and words of a case, and the tests that hold it, named from `tests` on; none where nothing is built."""

    number: int
    words: str
    tests: tuple[str, ...]


def cases() -> list[Case]:
    """Every case of §4, as `data/adversarial.txt` has them."""
    lines = (Path(__file__).parent / "data" / "adversarial.txt").read_text(encoding="utf-8").splitlines()
    split = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return [Case(int(number), words, tuple(tests.split())) for number, words, tests in split]


def test_every_case_has_its_line() -> None:
    assert [case.number for case in cases()] == list(range(1, 22))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.words)
def test_a_case_has_its_tests(case: Case) -> None:
    assert case.tests
    for name in case.tests:
        module, _, function = name.rpartition(".")
        assert callable(getattr(import_module(f"tests.{module}"), function)), name
