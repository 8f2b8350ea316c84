"""What is shown is the last answer with the open commands over it; nothing is invented and nothing is undone."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import CheckIn, CheckOut, Command
from frontdesk.domain.outbox import OVERLAYS, Entry, EntryState
from frontdesk.domain.projection import project
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.reservations import Reservation, State
from tests.domain.stays import NOON, a_stay, commands, stays


def an_entry(command: Command, state: EntryState = EntryState.QUEUED, seq: int = 1) -> Entry:
    return Entry(seq=seq, id=f"entry-{seq}", command=command, state=state, created_utc=NOON)


@given(stays, st.lists(st.tuples(commands, st.sampled_from(EntryState)), max_size=4))
def test_only_open_commands_that_can_be_laid_on_show(stay: Reservation, told: list[tuple[Command, EntryState]]) -> None:
    entries = [an_entry(command, state, seq) for seq, (command, state) in enumerate(told)]
    expected = stay
    for entry in entries:
        if entry.state in OVERLAYS:
            try:
                expected = entry.command.apply(expected, entry.created_utc)
            except Rejected:
                continue
    assert project(stay, reversed(entries)) == expected


@given(stays, commands)
def test_a_command_is_refused_or_leads_forward(stay: Reservation, command: Command) -> None:
    """No command leads back: each can be laid on once, and a second time is refused."""
    try:
        after = command.apply(stay, NOON)
    except Rejected:
        return
    assert after.state != stay.state
    try:
        command.apply(after, NOON)
    except Rejected:
        return
    raise AssertionError("the same step twice")


@given(stays, commands)
def test_identity_money_and_dates_are_never_touched(stay: Reservation, command: Command) -> None:
    shown = project(stay, [an_entry(command)])
    kept = ("id", "number", "guest_id", "start_utc", "end_utc", "rate_id", "category_id", "updated_utc", "persons")
    assert all(getattr(shown, name) == getattr(stay, name) for name in kept)


def test_check_in_and_check_out_in_one_night_without_a_line() -> None:
    entries = [
        an_entry(CheckIn(reservation_id="stay-1", room_id="r-308"), seq=1),
        an_entry(CheckOut(reservation_id="stay-1"), seq=2),
    ]
    shown = project(a_stay(), entries)
    assert (shown.state, shown.actual_start_utc, shown.actual_end_utc) == (State.PROCESSED, NOON, NOON)


def test_a_refused_command_shows_the_platforms_version() -> None:
    entry = an_entry(CheckIn(reservation_id="stay-1", room_id="r-308"), EntryState.REJECTED)
    assert project(a_stay(), [entry]).state == State.CONFIRMED


def test_the_platform_moved_on_by_itself() -> None:
    already = a_stay(state=State.STARTED, actual_start_utc=NOON - timedelta(hours=1))
    entry = an_entry(CheckIn(reservation_id="stay-1", room_id="r-308"), EntryState.UNKNOWN)
    assert project(already, [entry]) == already
