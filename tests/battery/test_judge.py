"""The judge of the battery is judged: whatever is put wrong in an honest night is named, and nothing else is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddNote, ChangeStay, CheckIn, CheckOut, Command, MoveRoom
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, asks
from frontdesk.domain.reservations import PURPOSES, PersonCount
from tests.battery.checker import Judge
from tests.battery.deeds import booking, command_of, spare_rooms
from tests.battery.house import Effect
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, night, payment

AWAY = Fate(How.NO_CONNECTION, When.NEVER)
REFUSED = Fate(How.STATUS, When.NEVER, 403, message="Not this one.")


def judged(here: Night) -> list[str]:
    """What the judge says of this night."""
    return Judge(here.desk, here.platform).violations()


def write(here: Night, entry: Entry, **columns: str | int | None) -> None:
    """Doctor the row of an entry."""
    for name, value in columns.items():
        here.desk.store._database.loop.execute(f"UPDATE outbox SET {name} = ? WHERE entry_id = ?", (value, entry.id))


async def done(here: Night, command: Command, *fates: Fate) -> Entry:
    """Given and settled."""
    entry = here.give(command, *fates)
    here.desk.acknowledged[entry.id] = repr(entry.command)
    return await here.until_state(entry, EntryState.SETTLED)


# an honest night, and one thing in it put wrong


def _effect(here: Night, entry: Entry) -> Effect:
    return next(each for each in here.platform.effects if each.sender == entry.id)


def removed(here: Night, entry: Entry) -> None:
    here.platform.effects.remove(_effect(here, entry))


def doubled(here: Night, entry: Entry) -> None:
    here.platform.effects.append(_effect(here, entry))


def without_row(here: Night, entry: Entry) -> None:
    here.platform.effects.append(replace(_effect(here, entry), sender="pc0-999"))


def forgotten(here: Night, entry: Entry) -> None:
    here.desk.acknowledged["pc0-999"] = repr(entry.command)


def altered(here: Night, entry: Entry) -> None:
    here.desk.acknowledged[entry.id] = "AddPayment()"


def left_open(here: Night, entry: Entry) -> None:
    write(here, entry, state="queued", settled_us=None)


def left_sending(here: Night, entry: Entry) -> None:
    write(here, entry, state="sending", settled_us=None)


def dropped(here: Night, entry: Entry) -> None:
    connection = here.desk.store._database.loop
    connection.execute("UPDATE attempt SET outcome = 'refused' WHERE entry_id = ?", (entry.id,))
    write(here, entry, state="discarded")


def rejected(here: Night, entry: Entry) -> None:
    write(here, entry, state="rejected", settled_us=None)


def taken_back(here: Night, entry: Entry) -> None:
    here.desk.taken_back.add(entry.id)


def not_written_down(here: Night, entry: Entry) -> None:
    next(call for call in here.desk.calls if call.entry == entry.id).attempt = 7


def sent_at_once_again(here: Night, entry: Entry) -> None:
    """The doubt is sent on without a look."""
    first, second = (call for call in here.desk.calls if call.entry == entry.id)
    second.left = first.left + 5


def sent_again_unread(here: Night, entry: Entry) -> None:
    first, second = (call for call in here.desk.calls if call.entry == entry.id)
    here.desk.calls[:] = [each for each in here.desk.calls if each.entry or not first.left < each.left < second.left]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        (removed, "LOST"),
        (doubled, "TWICE"),
        (without_row, "I6"),
        (forgotten, "acknowledged and is gone"),
        (altered, "not what was given"),
        (left_open, "stuck as queued"),
        (left_sending, "still being sent"),
        (dropped, "dropped as never sent, and carried out"),
        (rejected, "said to be refused, and carried out"),
        (taken_back, "taken back, and carried out"),
        (not_written_down, "I2"),
        (sent_at_once_again, "before the settle time"),
        (sent_again_unread, "without two reads apart"),
    ],
)
def test_what_is_put_wrong_is_named(tmp_path: Path, wrong: Callable[[Night, Entry], None], named: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = await done(here, payment(here, here.stay("Started")), LOST)
            assert judged(here) == []
            wrong(here, entry)
            assert [each for each in judged(here) if named in each]

    run(play())


def test_what_was_written_over_is_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            entry = here.give(ChangeStay(reservation_id=stay.id, purpose="Student"), Fate(seconds=6))
            await here.until_state(entry, EntryState.SENDING)
            here.platform.touch(stay, purpose="Leisure")
            await here.until_state(entry, EntryState.SETTLED)
            judge = Judge(here.desk, here.platform)
            assert judge.violations() == [] and judge.flagged, "in the window that this API leaves open"
            for _, house in here.platform.versions[: _effect(here, entry).version]:
                house.put(replace(house.reservations[stay.id], purpose="Leisure"))
            assert [each for each in judged(here) if each.startswith("OVERWRITTEN")]

    run(play())


def test_a_rule_and_a_price_that_were_written_over_are_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row, house = here.stay("Confirmed"), here.platform.hotel.state
            rule = await done(here, command_of("rule", row, house))
            price = await done(here, command_of("rate price", row, house))
            rule = await done(here, replace(rule.command, min_nights=5))
            here.desk.engine.want_rate(price.command.rate_id, price.command.first_day, 1)
            await asyncio.sleep(60)
            price = await done(here, replace(price.command, price=Decimal(1000)))
            assert judged(here) == []
            for _, house in here.platform.versions[: _effect(here, price).version + 1]:
                for found in [each for each in house.restrictions if each.origin == "Integration"]:
                    house.put(replace(found, minimal_length=timedelta(days=9)))
                for night_price in [each for each in house.night_prices if each.night == price.command.first_day]:
                    house.put(replace(night_price, price=Decimal(7)))
            said = [each for each in judged(here) if each.startswith("OVERWRITTEN")]
            assert [entry.id for entry in (rule, price) if f" {entry.id} " in str(said)] == [rule.id, price.id]

    run(play())


def test_the_clerks_order_and_one_at_a_time_are_judged(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            await done(here, ChangeStay(reservation_id=stay.id, purpose="Student"))
            second = await done(here, AddNote(reservation_id=stay.id, text="Late"))
            assert judged(here) == []
            first, other = (call for call in here.desk.calls if call.entry)
            other.left = first.left
            assert {each.partition(" ")[0] for each in judged(here)} == {"I3", "ORDER"}
            assert second.id in str(judged(here))

    run(play())


def test_what_leaves_against_the_platforms_word_is_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Started")
            await done(here, CheckOut(reservation_id=stay.id, close_bills=True))
            assert judged(here) == []
            for _, house in here.platform.versions:
                house.put(replace(house.reservations[stay.id], state="Canceled"))
            assert [each for each in judged(here) if each.startswith("BLIND")]

    run(play())


def test_what_the_platform_never_said_is_not_in_the_cache(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            known = here.desk.store.cache.reservation(stay.id)
            assert known is not None and judged(here) == []
            here.desk.store.writer.put_reservations([replace(known, state="Started")])
            assert [each for each in judged(here) if each.startswith("I8")]

    run(play())


# said to be done, though it stood so only before the clerk gave it


def test_what_stood_so_only_before_proves_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            here.platform.touch(stay, purpose="Student")
            await asyncio.sleep(200)
            here.platform.touch(here.platform.stay(stay.id), purpose="Leisure")
            await asyncio.sleep(200)
            entry = await done(here, ChangeStay(reservation_id=stay.id, purpose="Student"))
            assert judged(here) == []
            effect = _effect(here, entry)
            removed(here, entry)
            del here.platform.versions[effect.version + 1 :]
            assert [each for each in judged(here) if "LOST" in each]

    run(play())


# the same words of another desk count as the note


def _colleague_notes(here: Night, stay: str, text: str) -> None:
    here.colleague("serviceOrderNotes/add", ServiceOrderNotes=[{"ServiceOrderId": stay, "Text": text}])


def test_the_same_words_of_another_desk_are_the_note(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            note = AddNote(reservation_id=here.stay("Confirmed").id, text="Late")
            entry = here.give(note, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            _colleague_notes(here, note.reservation_id, note.text)
            await here.until_state(entry, EntryState.SETTLED)
            assert not [each for each in here.platform.effects if each.sender] and judged(here) == []

    run(play())


@pytest.mark.parametrize("when", ["days ago", "since it was settled"])
def test_the_same_words_of_another_time_are_not_the_note(tmp_path: Path, when: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            note = AddNote(reservation_id=here.stay("Confirmed").id, text="Late")
            if when == "days ago":
                _colleague_notes(here, note.reservation_id, note.text)
                await asyncio.sleep(600)
            entry = await done(here, note)
            removed(here, entry)
            gone = {each.id for each in here.platform.hotel.state.notes if each.text == note.text}
            gone -= {each.id for each in here.platform.versions[1][1].notes} if when == "days ago" else set()
            for house in (here.platform.hotel.state, *(house for _, house in here.platform.versions)):
                for id_ in gone & {each.id for each in house.notes}:
                    house.notes.remove(id_)
            if when != "days ago":
                await asyncio.sleep(600)
                _colleague_notes(here, note.reservation_id, note.text)
            assert [each for each in judged(here) if "LOST" in each]

    run(play())


def test_one_note_of_this_desk_is_not_two(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            note = AddNote(reservation_id=here.stay("Confirmed").id, text="Late")
            await done(here, note)
            await done(here, note)
            assert judged(here) == []
            second = here.platform.effects.pop()
            notes = here.platform.hotel.state.notes
            twin = max((each for each in notes if each.text == note.text), key=lambda each: each.created)
            del here.platform.versions[second.version + 1 :]
            notes.remove(twin.id)
            assert [each for each in judged(here) if "LOST" in each]

    run(play())


# edits that were withdrawn after the clerk saw them


def test_an_edit_that_was_withdrawn_before_excuses_nothing(tmp_path: Path) -> None:
    """The clerk saw what a colleague had set, and it is the very value of an edit taken back long ago."""

    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed")
            theirs, mine = [each for each in PURPOSES if each != stay.purpose][:2]
            first = here.give(ChangeStay(reservation_id=stay.id, purpose=theirs))
            assert here.desk.desk.take_back(first.id)
            here.platform.touch(here.platform.stay(stay.id), purpose=theirs)
            await asyncio.sleep(300)
            entry = await done(here, ChangeStay(reservation_id=stay.id, purpose=mine))
            assert entry.base["purpose"] == theirs and judged(here) == []
            until = _effect(here, entry).version
            for _, house in here.platform.versions[: until + 1]:
                house.put(replace(house.reservations[stay.id], purpose=stay.purpose))
            write(here, first, settled_us=4_000_000_000_000_000)  # by a clock that was far ahead
            assert [each for each in judged(here) if each.startswith("OVERWRITTEN")]

    run(play())


# a parent sent anew, and its children


async def _child_of_a_parent_sent_anew(here: Night) -> tuple[Entry, Entry, Entry]:
    """A booking that was lost, a note for its stay, and the booking as a person had it sent anew."""
    row = here.stay("Confirmed")
    local = here.desk.desk.new_local_id()
    command = booking(row, row.account_id, local)
    rate = here.desk.desk.house().rates[0].id
    alone = replace(command.stays[0], persons=(PersonCount(row.persons[0][0], 1),), rate_id=rate)
    first = here.give(replace(command, stays=(alone,)), LOST, LOST)
    child = here.desk.desk.submit(AddNote(reservation_id=local, text="Late"))
    await here.until_state(first, EntryState.NEEDS_PERSON)
    assert judged(here) == [], "the child waits for its parent"
    here.desk.desk.decide(first.id, Decision.SEND_AGAIN)
    await here.until_state(child, EntryState.SETTLED)
    anew = here.desk.entries()[-1]
    return first, child, anew


def test_a_parent_sent_anew_goes_before_its_child(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            _, child, anew = await _child_of_a_parent_sent_anew(here)
            assert judged(here) == []
            calls = {call.entry: call for call in here.desk.calls if call.entry}
            calls[child.id].left = calls[anew.id].left - 1
            assert [each for each in judged(here) if each.startswith("ORDER") and anew.id in each]

    run(play())


def test_a_parent_goes_out_of_its_turn_only_by_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            _, _, anew = await _child_of_a_parent_sent_anew(here)
            write(here, anew, base='{"sign":""}')
            assert [each for each in judged(here) if each.startswith("ORDER") and anew.id in each]

    run(play())


def test_a_child_waits_for_nothing_that_a_person_is_only_told(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            _, child, anew = await _child_of_a_parent_sent_anew(here)
            write(here, anew, state="needs_person", reason=asks(Doubt.TWICE, "2"), settled_us=None)
            assert judged(here) == []
            write(here, child, state="queued", settled_us=None, seq=anew.seq + 1)
            assert [each for each in judged(here) if "stuck as queued" in each and child.id in each]

    run(play())


def test_a_child_whose_parent_is_stuck_is_stuck_too(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Confirmed")
            local = here.desk.desk.new_local_id()
            here.desk.weather = lambda *_: AWAY
            parent = here.desk.desk.submit(booking(row, row.account_id, local))
            child = here.desk.desk.submit(AddNote(reservation_id=local, text="Late"))
            stuck = [each for each in judged(here) if "stuck" in each]
            assert [parent.id in stuck[0], child.id in stuck[1]] == [True, True]
            write(here, parent, state="rejected", reason="No")
            assert judged(here) == []

    run(play())


# a room that is only touched waits for its turn, and for no decision


def test_who_comes_into_a_room_before_it_is_free_is_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            leaves, comes = here.stay("Confirmed"), here.stay("Confirmed", 1)
            spare = spare_rooms(here.platform.hotel.state, leaves.category_id)[0]
            out = here.give(MoveRoom(reservation_id=leaves.id, room_id=spare))
            into = here.desk.desk.submit(MoveRoom(reservation_id=comes.id, room_id=leaves.room_id or ""))
            await here.until_state(into, EntryState.SETTLED)
            assert judged(here) == []
            calls = {call.entry: call for call in here.desk.calls if call.entry}
            calls[into.id].left = calls[out.id].left
            assert [each for each in judged(here) if each.startswith("ORDER") and "under way" in each]

    run(play())


def test_a_key_does_not_wait_for_a_decision_about_who_left_the_room(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            leaves, comes = here.stay("Started"), here.stay("Confirmed")
            here.desk.weather = lambda *_: AWAY
            out = here.give(CheckOut(reservation_id=leaves.id, close_bills=True))
            here.platform.touch(here.platform.stay(comes.id), room_id=leaves.room_id)
            key = here.give(CheckIn(reservation_id=comes.id, room_id=leaves.room_id))
            write(here, out, state="rejected", reason="No")
            assert [each for each in judged(here) if "stuck" in each and key.id in each]

    run(play())


# nobody waits for a note


def test_who_leaves_before_a_note_that_is_still_to_be_sent_is_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Confirmed")
            note = here.give(AddNote(reservation_id=row.id, text="Late"), REFUSED)
            await here.until_state(note, EntryState.REJECTED)
            await done(here, CheckIn(reservation_id=row.id, room_id=row.room_id))
            assert judged(here) == []
            here.desk.heard = [each for each in here.desk.heard if (each[0], each[1]) != (note.id, "rejected")]
            assert [each for each in judged(here) if each.startswith("ORDER") and note.id in each]

    run(play())


def test_a_key_does_not_wait_for_a_decision_about_a_note(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Confirmed")
            here.desk.weather = lambda *_: AWAY
            note = here.give(AddNote(reservation_id=row.id, text="Late"))
            key = here.give(CheckIn(reservation_id=row.id, room_id=row.room_id))
            write(here, note, state="rejected", reason="No")
            assert [each for each in judged(here) if "stuck" in each and key.id in each]

    run(play())
