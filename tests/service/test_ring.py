"""The ring, whole: what a clerk does reaches the hotel exactly once, whatever happens to the line in between."""

from __future__ import annotations

import httpx
import pytest

from frontdesk.domain.commands import (
    Cancel,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    Confirm,
    MoveRoom,
    SetRoomState,
    UnlockRoom,
)
from frontdesk.domain.house import RoomState
from frontdesk.domain.outbox import ROOM_STATE, Decision, EntryState
from frontdesk.domain.reasons import Rejected, RoomNotInspected
from frontdesk.domain.views import Line, ListKind, Mark, RoomMark, Unsent
from tests.service.whole_program import Reception

CANNOT = "reservations/start"


def check_in(here: Reception, name: str) -> CheckIn:
    row = here.guest(name)
    return CheckIn(reservation_id=row.id, room_id=here.room_id(row))


async def somebody_else(here: Reception, operation: str, **body: object) -> int:
    """Another desk, by its own hand."""
    tokens = here.hotel.credentials
    asked = {
        "ClientToken": tokens.client_token,
        "AccessToken": tokens.access_token,
        "Client": "Another desk",
        **body,
    }
    async with httpx.AsyncClient(trust_env=False, verify=False) as http:
        answer = await http.post(f"{tokens.address}/api/connector/v1/{operation}", json=asked)
    return answer.status_code


async def test_check_in_is_shown_at_once_and_reaches_the_hotel_once(reception: Reception) -> None:
    row = reception.guest("novakova")
    assert row.mark is Mark.DUE_IN
    reception.desk.submit(check_in(reception, "novakova"))
    assert reception.guest("novakova").mark is Mark.IN_HOUSE
    assert await reception.ledger() == []
    await reception.settled(1)
    assert await reception.ledger() == [("reservations/start", 200)]


async def test_three_commands_wait_for_the_line_and_settle(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    reception.desk.refresh()
    await reception.until(lambda: reception.desk.status().line is Line.OFFLINE)
    reception.desk.submit(check_in(reception, "ludensch"))
    reception.desk.submit(CheckOut(reservation_id=reception.guest("306").id, close_bills=True))
    reception.desk.submit(Cancel(reservation_id=reception.guest("rossi").id, note="Did not come", charge_fee=False))
    assert reception.marks() == [Unsent.NOT_SENT] * 3
    assert reception.desk.counts().by_list[ListKind.NOT_ARRIVED] == 1
    await reception.hotel.line(cut=False)
    await reception.settled(3)
    assert sorted(await reception.ledger()) == [
        ("reservations/cancel", 200),
        ("reservations/process", 200),
        ("reservations/start", 200),
    ]


async def test_what_is_not_sent_survives_a_restart(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    reception.desk.submit(check_in(reception, "novakova"))
    await reception.close()
    await reception.open(waits=False)
    assert reception.session is not None
    assert [entry.state for entry in reception.session.recovered] == [EntryState.QUEUED]
    assert reception.guest("novakova").mark is Mark.IN_HOUSE
    await reception.hotel.line(cut=False)
    await reception.settled(1)
    assert await reception.ledger() == [("reservations/start", 200)]


async def test_a_lost_answer_is_settled_by_reading(reception: Reception) -> None:
    await reception.control("POST", "lose", {"answers": 1})
    entry = reception.desk.submit(check_in(reception, "novakova"))
    await reception.until(lambda: reception.entry(entry).state is EntryState.UNKNOWN)
    assert reception.guest("novakova").unsent is Unsent.IN_DOUBT
    await reception.settled(1)
    assert [attempt.outcome for attempt in reception.entry(entry).attempts] == ["unknown"]
    assert await reception.ledger() == [("reservations/start", 200)]


async def test_a_request_that_never_arrived_is_sent_again_only_after_absence_is_proven(reception: Reception) -> None:
    await reception.control("POST", "refuse", {"operation": CANNOT, "status": 503, "message": "Down"})
    entry = reception.desk.submit(check_in(reception, "novakova"))
    await reception.settled(1)
    assert [attempt.outcome for attempt in reception.entry(entry).attempts] == ["unknown", "answered"]
    assert reception.session is not None
    verdicts = [each.verdict for each in reception.session.store.outbox.evidence(entry.id)]
    assert verdicts.count("ready") >= 2
    assert [status for _, status in await reception.ledger()].count(200) == 1


async def test_a_refusal_waits_for_a_person_and_others_go_on(reception: Reception) -> None:
    dirty = reception.desk.submit(check_in(reception, "510"))
    reception.desk.submit(check_in(reception, "novakova"))
    await reception.until(lambda: reception.marks() == [Unsent.NEEDS_YOU, Unsent.SENT])
    refused = reception.entry(dirty)
    assert refused.state is EntryState.REJECTED
    assert "510" in refused.reason or "inspected" in refused.reason
    assert reception.guest("510").mark is Mark.DUE_IN
    reception.desk.decide(dirty.id, Decision.DROP)
    await reception.settled(1)


async def test_another_desk_was_quicker(unhurried: Reception) -> None:
    command = check_in(unhurried, "novakova")
    entry = unhurried.desk.submit(command)
    assert await somebody_else(unhurried, "reservations/start", ReservationId=command.reservation_id) == 200
    unhurried.desk.submit(check_in(unhurried, "ludensch"))
    await unhurried.until(lambda: unhurried.entry(entry).state is EntryState.SETTLED)
    assert await unhurried.ledger() == [("reservations/start", 200)]
    assert unhurried.entry(entry).attempts == ()


async def test_a_stay_cancelled_meanwhile_asks_a_person_and_sends_nothing(unhurried: Reception) -> None:
    command = check_in(unhurried, "novakova")
    entry = unhurried.desk.submit(command)
    cancelled = {"ReservationIds": [command.reservation_id], "Notes": "Asked to", "PostCancellationFee": False}
    assert await somebody_else(unhurried, "reservations/cancel", **cancelled) == 200
    unhurried.desk.submit(check_in(unhurried, "ludensch"))
    await unhurried.until(lambda: unhurried.entry(entry).state is EntryState.CONFLICT)
    assert unhurried.entry(entry).reason == "state_moved Canceled"
    assert [operation for operation, _ in await unhurried.ledger()] == ["reservations/cancel"]


async def test_a_held_command_can_be_taken_back_and_only_the_newest_is_held(unhurried: Reception) -> None:
    first = unhurried.desk.submit(check_in(unhurried, "novakova"))
    second = unhurried.desk.submit(check_in(unhurried, "ludensch"))
    assert unhurried.desk.take_back(second.id)
    await unhurried.until(lambda: unhurried.entry(first).state is EntryState.SETTLED)
    assert await unhurried.ledger() == [("reservations/start", 200)]


async def test_what_is_taken_back_is_never_sent(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    entry = reception.desk.submit(check_in(reception, "novakova"))
    assert reception.desk.take_back(entry.id)
    assert reception.guest("novakova").mark is Mark.DUE_IN
    await reception.hotel.line(cut=False)
    reception.desk.submit(check_in(reception, "ludensch"))
    await reception.settled(1)
    assert len(await reception.ledger()) == 1
    assert not reception.desk.take_back(entry.id)


async def test_signed_out_keeps_the_work(reception: Reception) -> None:
    refusal = {"status": 401, "message": "Cannot perform operation or session has expired.", "times": -1}
    for operation in ("reservations/getAll/2023-06-06", "configuration/get", "services/getAll"):
        await reception.control("POST", "refuse", {"operation": operation, **refusal})
    reception.desk.submit(check_in(reception, "novakova"))
    await reception.until(lambda: reception.desk.status().line is Line.SIGNED_OUT)
    assert reception.marks() == [Unsent.NOT_SENT]


async def test_a_stay_that_goes_to_a_companion_looks_before_the_answer_as_it_does_after(reception: Reception) -> None:
    row = reception.guest("novakova")
    view = reception.desk.stay(row.id)
    assert view is not None
    heir = next(each for each in view.people if each.guest_id != view.reservation.guest_id)

    def shown() -> tuple[list[str], str, str]:
        now, found = reception.desk.stay(row.id), reception.desk.rows([row.id])[0]
        assert now is not None
        return sorted(each.guest_id for each in now.people), found.surname, found.given

    others = {each.guest_id for each in view.people} - {view.reservation.guest_id}
    reception.desk.submit(ChangeOwner(reservation_id=row.id, guest_id=heir.guest_id))
    expected = (sorted(others), heir.surname, heir.given)
    assert shown() == expected
    await reception.settled(1)
    assert shown() == expected
    assert await reception.ledger() == [("reservations/updateCustomer", 200)]


async def test_an_option_is_confirmed(reception: Reception) -> None:
    option = reception.desk.rows(reception.desk.listing(ListKind.OPTIONS).sections[0].ids)[0]
    reception.desk.submit(Confirm(reservation_id=option.id))
    await reception.settled(1)
    assert await reception.ledger() == [("reservations/confirm", 200)]


async def test_an_open_balance_needs_its_reason(reception: Reception) -> None:
    owing = reception.guest("409")
    with pytest.raises(Rejected):
        reception.desk.submit(CheckOut(reservation_id=owing.id, allow_open_balance=True, note=" "))
    refused = reception.desk.submit(CheckOut(reservation_id=owing.id))
    await reception.until(lambda: reception.entry(refused).state is EntryState.REJECTED)
    reception.desk.decide(refused.id, Decision.DROP)
    reception.desk.submit(
        CheckOut(reservation_id=owing.id, allow_open_balance=True, note="The company pays by invoice")
    )
    await reception.settled(1)
    assert [status for _, status in await reception.ledger()] == [403, 200]


async def test_a_stay_without_a_room_gets_one_and_is_checked_in(reception: Reception) -> None:
    homeless = reception.guest("obrien")
    best = reception.desk.room_choices(homeless.id)[0]
    assert best.taken_by == ""
    inspected = [{"ResourceId": best.room_id, "State": {"Value": "Inspected"}}]
    assert await somebody_else(reception, "resources/update", ResourceUpdates=inspected) == 200
    await reception.until(lambda: reception.desk.room_choices(homeless.id)[0].mark is RoomMark.INSPECTED)
    reception.desk.submit(MoveRoom(reservation_id=homeless.id, room_id=best.room_id))
    assert reception.guest("obrien").room == best.name
    reception.desk.submit(check_in(reception, "obrien"))
    await reception.settled(2)
    told = [("resources/update", 200), ("reservations/update", 200), ("reservations/start", 200)]
    assert await reception.ledger() == told


async def test_a_guest_in_the_house_moves_and_leaves_a_dirty_room(reception: Reception) -> None:
    staying = reception.guest("205")
    choice = next(each for each in reception.desk.room_choices(staying.id) if not each.taken_by)
    with pytest.raises(Rejected):
        reception.desk.submit(MoveRoom(reservation_id=staying.id, room_id=str(reception.room_id(staying))))
    reception.desk.submit(MoveRoom(reservation_id=staying.id, room_id=choice.room_id))
    assert reception.guest("stastny jiri").room == choice.name
    await reception.settled(1)
    assert await reception.ledger() == [("reservations/update", 200)]


async def test_a_room_left_here_is_dirty_for_the_next_guest_until_somebody_inspects_it(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    leaving = reception.guest("306")
    room_id = str(reception.room_id(leaving))
    reception.desk.submit(CheckOut(reservation_id=leaving.id, close_bills=True))
    arriving = reception.guest("obrien")
    reception.desk.submit(MoveRoom(reservation_id=arriving.id, room_id=room_id))
    view = reception.desk.stay(arriving.id)
    assert view is not None and view.room_mark is RoomMark.DIRTY
    assert [each.state for each in view.warnings if isinstance(each, RoomNotInspected)] == [RoomState.DIRTY]
    reception.desk.submit(SetRoomState(room_id=room_id, state=RoomState.INSPECTED))
    view = reception.desk.stay(arriving.id)
    assert view is not None and view.room_mark is RoomMark.INSPECTED
    assert not view.warnings


async def test_a_room_left_here_is_inspected_here_and_nobody_is_asked(reception: Reception) -> None:
    leaving = reception.guest("306")
    await reception.hotel.line(cut=True)
    reception.desk.submit(CheckOut(reservation_id=leaving.id, close_bills=True))
    reception.desk.submit(SetRoomState(room_id=str(reception.room_id(leaving)), state=RoomState.INSPECTED))
    await reception.hotel.line(cut=False)
    reception.desk.refresh()
    await reception.settled(2)
    assert await reception.ledger() == [("reservations/process", 200), ("resources/update", 200)]


async def test_a_state_of_a_room_that_was_taken_back_is_no_question_about_the_next_one(reception: Reception) -> None:
    room_id = str(reception.room_id(reception.guest("306")))
    await reception.hotel.line(cut=True)
    first = reception.desk.submit(SetRoomState(room_id=room_id, state=RoomState.DIRTY))
    reception.desk.submit(SetRoomState(room_id=room_id, state=RoomState.OUT_OF_SERVICE, note="No water"))
    assert reception.desk.take_back(first.id)
    await reception.hotel.line(cut=False)
    reception.desk.refresh()
    await reception.settled(1)
    assert await reception.ledger() == [("resources/update", 200)]


async def test_a_check_in_rests_on_the_state_of_the_room_that_was_shown(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    leaving, arriving = reception.guest("306"), reception.guest("ozturk")
    room_id = str(reception.room_id(leaving))
    reception.desk.submit(CheckOut(reservation_id=leaving.id, close_bills=True))
    reception.desk.submit(MoveRoom(reservation_id=arriving.id, room_id=room_id))
    into = reception.desk.submit(check_in(reception, "ozturk"))
    assert into.base[ROOM_STATE] == RoomState.DIRTY


async def test_each_room_a_guest_was_in_and_left_here_is_dirty(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    came, other = reception.guest("nguyen"), reception.guest("ozturk")
    first = str(reception.room_id(came))
    second = next(each.room_id for each in reception.desk.room_choices(came.id) if not each.taken_by)
    dirty, occupied = RoomMark.DIRTY, RoomMark.OCCUPIED

    def marks() -> list[RoomMark]:
        found = {each.room_id: each.mark for each in reception.desk.room_choices(other.id)}
        return [found[first], found[second]]

    reception.desk.submit(check_in(reception, "nguyen"))
    reception.desk.submit(MoveRoom(reservation_id=came.id, room_id=second))
    assert marks() == [dirty, occupied]
    reception.desk.submit(MoveRoom(reservation_id=came.id, room_id=first))
    assert marks() == [occupied, dirty]
    reception.desk.submit(CheckOut(reservation_id=came.id, close_bills=True))
    assert marks() == [dirty, dirty]


async def test_a_room_left_here_is_free_again_for_what_takes_the_place_of_the_next_guest(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    leaving, arriving = reception.guest("306"), reception.guest("obrien")
    room_id = str(reception.room_id(leaving))
    reception.desk.submit(CheckOut(reservation_id=leaving.id, close_bills=True))
    reception.desk.submit(MoveRoom(reservation_id=arriving.id, room_id=room_id))
    reception.desk.submit(check_in(reception, "obrien"))
    view = reception.desk.stay(arriving.id)
    assert view is not None and view.room is not None and view.room.category_id is not None
    stay, category = view.reservation, view.room.category_id

    def marks(instead_of: tuple[str, ...]) -> list[RoomMark]:
        rooms = reception.desk.free_rooms(category, stay.start_utc, stay.end_utc, instead_of)
        return [each.mark for each in rooms if each.room_id == room_id]

    assert marks(()) == [RoomMark.OCCUPIED]
    assert marks((stay.id,)) == [RoomMark.DIRTY]


async def test_a_guest_is_given_a_room_of_a_better_category_at_the_price_of_the_booked_one(
    reception: Reception,
) -> None:
    staying = reception.guest("205")
    before = reception.desk.stay(staying.id)
    assert before is not None and before.category == "Double"
    choice = reception.desk.rooms_elsewhere(staying.id)[0]
    assert (choice.category, choice.taken_by) == ("Superior", "")
    reception.desk.submit_all(
        [
            ChangeStay(reservation_id=staying.id, category_id=choice.category_id, reprice=False),
            MoveRoom(reservation_id=staying.id, room_id=choice.room_id),
        ]
    )
    await reception.settled(2)
    after = reception.desk.stay(staying.id)
    assert after is not None and after.room is not None
    assert (after.room.name, after.category, after.room_category) == (choice.name, "Superior", "")
    assert (after.owes, after.night_prices) == (before.owes, before.night_prices)
    assert await reception.ledger() == [("reservations/update", 200)] * 2


async def test_an_unlock_and_a_move_wait_for_the_line_through_a_restart_and_go_in_order(reception: Reception) -> None:
    await reception.hotel.line(cut=True)
    locked = reception.guest("novakova")
    choice = next(each for each in reception.desk.room_choices(locked.id) if not each.taken_by)
    reception.desk.submit(UnlockRoom(reservation_id=locked.id))
    reception.desk.submit(MoveRoom(reservation_id=locked.id, room_id=choice.room_id))
    await reception.close()
    await reception.open(waits=False)
    assert reception.guest("novakova").room == choice.name
    assert await reception.ledger() == []
    await reception.hotel.line(cut=False)
    await reception.settled(2)
    assert await reception.ledger() == [("reservations/update", 200)] * 2
    assert reception.guest("novakova").room == choice.name


async def test_a_move_whose_answer_is_lost_is_settled_by_reading(reception: Reception) -> None:
    staying = reception.guest("205")
    choice = next(each for each in reception.desk.room_choices(staying.id) if not each.taken_by)
    await reception.control("POST", "lose", {"answers": 1})
    entry = reception.desk.submit(MoveRoom(reservation_id=staying.id, room_id=choice.room_id))
    await reception.until(lambda: reception.entry(entry).state is EntryState.UNKNOWN)
    await reception.settled(1)
    assert [attempt.outcome for attempt in reception.entry(entry).attempts] == ["unknown"]
    assert await reception.ledger() == [("reservations/update", 200)]


async def test_an_unlock_that_never_arrived_goes_again_after_absence_and_the_move_waits_for_it(
    reception: Reception,
) -> None:
    locked = reception.guest("novakova")
    choice = next(each for each in reception.desk.room_choices(locked.id) if not each.taken_by)
    await reception.control(
        "POST", "refuse", {"operation": "reservations/update", "status": 503, "message": "Down", "times": 1}
    )
    unlock = reception.desk.submit(UnlockRoom(reservation_id=locked.id))
    move = reception.desk.submit(MoveRoom(reservation_id=locked.id, room_id=choice.room_id))
    await reception.settled(2)
    assert [attempt.outcome for attempt in reception.entry(unlock).attempts] == ["unknown", "answered"]
    assert [attempt.outcome for attempt in reception.entry(move).attempts] == ["answered"]


async def test_a_lock_is_taken_off_only_when_asked(reception: Reception) -> None:
    locked = reception.guest("novakova")
    choice = next(each for each in reception.desk.room_choices(locked.id) if not each.taken_by)
    with pytest.raises(Rejected):
        reception.desk.submit(MoveRoom(reservation_id=locked.id, room_id=choice.room_id))
    reception.desk.submit(UnlockRoom(reservation_id=locked.id))
    reception.desk.submit(MoveRoom(reservation_id=locked.id, room_id=choice.room_id))
    await reception.settled(2)
    assert await reception.ledger() == [("reservations/update", 200)] * 2
