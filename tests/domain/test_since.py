"""What the platform shows otherwise than this desk left it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import ChangeStay, CheckIn, Command, LockRoom, MoveRoom, UnlockRoom
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.since import changed_since
from tests.domain.stays import NOON, a_stay

STAY = a_stay(room_id="203")
ROOMS = st.sampled_from(("203", "204", "205"))
COMMANDS = st.one_of(
    st.builds(MoveRoom, reservation_id=st.just(STAY.id), room_id=ROOMS),
    st.builds(CheckIn, reservation_id=st.just(STAY.id), room_id=ROOMS),
    st.builds(LockRoom, reservation_id=st.just(STAY.id)),
    st.builds(UnlockRoom, reservation_id=st.just(STAY.id)),
    st.builds(ChangeStay, reservation_id=st.just(STAY.id), company_id=st.sampled_from(("acme", "vltava", ""))),
)


def entries(commands: list[Command], state: EntryState = EntryState.SETTLED) -> list[Entry]:
    return [
        Entry(seq=at, id=str(at), command=command, state=state, created_utc=NOON) for at, command in enumerate(commands)
    ]


def test_a_room_given_elsewhere_after_ours_is_told() -> None:
    ours = entries([MoveRoom(reservation_id=STAY.id, room_id="204")])
    assert changed_since(ours, replace(STAY, room_id="205")) == {"room_id": "204"}
    assert changed_since(ours, replace(STAY, room_id="204")) == {}


def test_what_is_still_under_way_tells_nothing() -> None:
    first, second = MoveRoom(reservation_id=STAY.id, room_id="204"), MoveRoom(reservation_id=STAY.id, room_id="205")
    under_way = [*entries([first]), *entries([second], EntryState.SENDING)]
    assert changed_since(under_way, replace(STAY, room_id="203")) == {}


def test_when_somebody_came_is_no_other_arrival() -> None:
    ours = entries([ChangeStay(reservation_id=STAY.id, start_utc=NOON)])
    came = NOON - timedelta(hours=1)
    assert changed_since(ours, replace(STAY, start_utc=came)) == {"start_utc": NOON}
    assert changed_since(ours, replace(STAY, start_utc=came, actual_start_utc=came)) == {}


@given(st.lists(COMMANDS, max_size=6))
def test_what_is_as_the_last_command_left_it_is_never_told(commands: list[Command]) -> None:
    told = replace(STAY, room_locked=False)
    for command in commands:
        match command:
            case MoveRoom(room_id=room) | CheckIn(room_id=room):
                told = replace(told, room_id=room)
            case LockRoom() | UnlockRoom():
                told = replace(told, room_locked=isinstance(command, LockRoom))
            case ChangeStay():
                told = replace(told, **command.targets())
    assert changed_since(entries(commands), told) == {}
