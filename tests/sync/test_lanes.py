"""The clerk's order where it matters, and nobody waiting where it does not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import ChangeGuest, CheckIn, CheckOut, GuestDetails
from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON, Doubt, Entry, EntryState, asks
from frontdesk.sync.lanes import heads, held_up
from tests.domain.stays import NOON

open_states = st.sampled_from([state for state in EntryState if state not in FINISHED])


def check_in(seq: int, stay: str, room: str, state: EntryState = EntryState.QUEUED) -> Entry:
    command = CheckIn(reservation_id=stay, room_id=room)
    return Entry(seq=seq, id=str(seq), command=command, state=state, created_utc=NOON)


def check_out(seq: int, stay: str, room: str, state: EntryState = EntryState.QUEUED) -> Entry:
    command = CheckOut(reservation_id=stay)
    return Entry(seq=seq, id=str(seq), command=command, state=state, created_utc=NOON, base={"room_id": room})


def ids(entries: list[Entry]) -> list[str]:
    return [entry.id for entry in heads(entries)]


def test_check_out_goes_before_check_in_to_the_same_room() -> None:
    assert ids([check_in(2, "b", "204"), check_out(1, "a", "204")]) == ["1"]


def test_other_guests_go_on() -> None:
    assert ids([check_out(1, "a", "204", EntryState.UNKNOWN), check_in(2, "b", "205")]) == ["1", "2"]


def test_a_refused_check_out_does_not_hold_up_the_next_guest_of_the_room() -> None:
    assert ids([check_out(1, "a", "204", EntryState.REJECTED), check_in(2, "b", "204")]) == ["2"]


def test_a_refused_command_holds_up_the_rest_of_its_own_stay() -> None:
    assert ids([check_in(1, "a", "204", EntryState.REJECTED), check_out(2, "a", "204")]) == []


def test_a_completed_profile_goes_before_the_check_out_it_is_for() -> None:
    completed = ChangeGuest(guest_id="g", details=GuestDetails(nationality_code="CZ"), reservation_id="a")
    change = Entry(seq=1, id="1", command=completed, state=EntryState.QUEUED, created_utc=NOON)
    assert ids([change, check_out(2, "a", "204"), check_out(3, "b", "205")]) == ["1", "3"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["204", "205"]), open_states), max_size=8))
def test_at_most_one_of_a_stay_and_never_out_of_order(told: list[tuple[str, str, EntryState]]) -> None:
    entries = [check_in(seq, stay, room, state) for seq, (stay, room, state) in enumerate(told)]
    free = heads(reversed(entries))
    stays = [entry.command.reservation_id for entry in free]
    assert len(stays) == len(set(stays))
    for entry in free:
        earlier = [each for each in entries if each.seq < entry.seq]
        assert all(each.command.reservation_id != entry.command.reservation_id for each in earlier)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["204", "205"])), min_size=1, max_size=8))
def test_something_can_always_go(told: list[tuple[str, str]]) -> None:
    assert heads([check_in(seq, stay, room) for seq, (stay, room) in enumerate(told)])


def test_what_waits_for_a_decision_says_for_which_and_so_does_what_waits_behind_it() -> None:
    refused = check_in(1, "a", "204", EntryState.REJECTED)
    behind = check_out(2, "a", "204")
    after_that = check_in(3, "b", "204")  # the room is left by it
    other = check_in(4, "c", "205")
    assert held_up([other, after_that, behind, refused]) == {"2": refused, "3": refused}


def test_nobody_waits_for_what_a_person_is_only_told() -> None:
    told = replace(check_in(1, "a", "204", EntryState.NEEDS_PERSON), reason=asks(Doubt.OVERWROTE, "room_id"))
    assert not held_up([told, check_out(2, "a", "204")])


can_go = st.sampled_from([EntryState.QUEUED, EntryState.BLOCKED, *sorted(WAITS_FOR_PERSON)])


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abc"), st.sampled_from(["204", "205"]), can_go), max_size=8))
def test_when_all_that_can_go_has_gone_what_is_left_waited_for_a_person(
    told: list[tuple[bool, str, str, EntryState]],
) -> None:
    entries = [
        (check_in if comes else check_out)(seq, stay, room, state)
        for seq, (comes, stay, room, state) in enumerate(told)
    ]
    left = entries
    while gone := heads(left):
        left = [entry for entry in left if entry not in gone]
    held = held_up(entries)
    assert {entry.id for entry in left if entry.state not in WAITS_FOR_PERSON} == held.keys()
    assert all(question.state in WAITS_FOR_PERSON for question in held.values())
