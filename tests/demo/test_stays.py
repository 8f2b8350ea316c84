"""The life of a stay: every refusal with its sentence, every effect of what is allowed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from frontdesk.demo.rules.folio import balances
from tests.demo.conftest import OPENING, Caller

STATES = ("Inquired", "Requested", "Optional", "Confirmed", "Started", "Processed", "Canceled")
DEEDS: dict[str, dict[str, Any]] = {
    "confirm": {"SendConfirmationEmail": False},
    "start": {},
    "process": {"CloseBills": True},
    "cancel": {"Notes": "Fell ill", "PostCancellationFee": False},
}
ALLOWED = {
    "confirm": {"Optional": "Confirmed"},
    "start": {"Confirmed": "Started"},
    "process": {"Started": "Processed"},
    "cancel": dict.fromkeys(("Inquired", "Requested", "Optional", "Confirmed"), "Canceled"),
}


def named(deed: str, stay_id: str) -> dict[str, Any]:
    return {"ReservationIds": [stay_id]} if deed in ("confirm", "cancel") else {"ReservationId": stay_id}


def put_sarka(caller: Caller, **changes: Any) -> str:
    """Šárka's stay with fields changed: room 308 is inspected and free, the stay ends today, nothing is owed."""
    stay = caller.stay(48213)
    state = caller.hotel.state
    for item in state.order_items.having("order", stay.id):
        state.put(replace(item, state="Canceled"))
    for payment in state.payments.having("reservation", stay.id):
        state.put(replace(payment, accounting_state="Canceled"))
    ends = OPENING.replace(hour=21, minute=0)
    state.put(replace(stay, start=ends - timedelta(days=2), end=ends, released=None, **changes))
    return stay.id


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("deed", DEEDS)
def test_only_the_states_of_the_table_lead_on(caller: Caller, deed: str, state: str) -> None:
    stay_id = put_sarka(caller, state=state)
    before = caller.hotel.state.reservations[stay_id]
    status, content = caller.post(f"reservations/{deed}", **named(deed, stay_id), **DEEDS[deed])
    after = caller.hotel.state.reservations[stay_id]
    if state in ALLOWED[deed]:
        assert (status, after.state) == (200, ALLOWED[deed][state])
        assert after.updated == OPENING
        return
    assert (status, after) == (403, before)
    assert content["Message"] == "Please provide reason." or "(Stay 48213 (Nováková Šárka," in content["Message"]


@pytest.mark.parametrize("deed", DEEDS)
def test_a_second_time_is_refused(caller: Caller, deed: str) -> None:
    stay_id = put_sarka(caller, state=next(iter(ALLOWED[deed])))
    fields = {**named(deed, stay_id), **DEEDS[deed]}
    caller.ask(f"reservations/{deed}", **fields)
    once = caller.hotel.state.reservations[stay_id]
    caller.now += timedelta(minutes=1)
    assert caller.post(f"reservations/{deed}", **fields)[0] == 403
    assert caller.hotel.state.reservations[stay_id] == once


@pytest.mark.parametrize(
    ("last_name", "reason"),
    [
        ("O’Brien", "no space is assigned"),
        ("الحسيني", "assigned space is not inspected"),
        ("Łukasiewicz", "assigned space is not inspected"),
    ],
)
def test_check_in_needs_an_inspected_room(caller: Caller, last_name: str, reason: str) -> None:
    stay = caller.stay_of(last_name, "Confirmed")
    status, content = caller.post("reservations/start", ReservationId=stay.id)
    assert status == 403
    assert content["Message"].startswith(f"Cannot check in reservation because {reason}. (Stay {stay.number} (")


def test_check_in_into_an_occupied_a_blocked_and_a_future_stay_is_refused(caller: Caller) -> None:
    stay_id = put_sarka(caller, state="Confirmed", room_id=caller.room("409"))
    assert "occupied" in caller.post("reservations/start", ReservationId=stay_id)[1]["Message"]
    later = next(
        stay
        for stay in caller.hotel.state.reservations
        if stay.room_id == caller.room("209") and stay.state == "Confirmed"
    )
    assert "starts in the future" in caller.post("reservations/start", ReservationId=later.id)[1]["Message"]
    caller.now += timedelta(days=3)
    stay_id = put_sarka(caller, state="Confirmed", room_id=caller.room("209"))
    stay = caller.hotel.state.reservations[stay_id]
    caller.hotel.state.put(replace(stay, end=stay.end + timedelta(days=9)))
    assert "blocked" in caller.post("reservations/start", ReservationId=stay_id)[1]["Message"]


def test_a_stay_of_yesterday_may_still_begin_but_not_one_that_is_over(caller: Caller) -> None:
    stay_id = put_sarka(caller, state="Confirmed")
    caller.now += timedelta(days=1)
    assert "already ended" in caller.post("reservations/start", ReservationId=stay_id)[1]["Message"]
    caller.now -= timedelta(days=1)
    caller.ask("reservations/start", ReservationId=stay_id)


def test_check_in_says_when_and_how(caller: Caller) -> None:
    stay = caller.stay(48213)
    caller.ask("reservations/start", ReservationId=stay.id)
    read = caller.ask(
        "reservations/getAll/2023-06-06",
        ReservationIds=[stay.id],
        Limitation={"Count": 1},
    )["Reservations"][0]
    assert read["State"] == "Started"
    assert read["ActualStartUtc"] == read["UpdatedUtc"] == read["StartUtc"] == "2026-10-16T13:42:00Z"
    assert read["ScheduledStartUtc"] == "2026-10-16T14:00:00Z"
    assert read["Options"] == {
        "OwnerCheckedIn": True,
        "AllCompanionsCheckedIn": True,
        "AnyCompanionCheckedIn": True,
        "ConnectorCheckIn": True,
    }


def test_check_out_before_the_last_day_is_refused(caller: Caller) -> None:
    stay = caller.stay_of("Šťastný", "Started")
    status, content = caller.post("reservations/process", ReservationId=stay.id, AllowOpenBalance=True, Notes="Later")
    assert status == 403
    assert "does not end today" in content["Message"]


def test_an_open_balance_of_a_companion_stops_the_check_out_until_a_reason_is_given(caller: Caller) -> None:
    stay = caller.stay(47958)
    refused = caller.post("reservations/process", ReservationId=stay.id, CloseBills=True)
    assert refused[0] == 403
    assert "open balance" in refused[1]["Message"]
    without_reason = caller.post("reservations/process", ReservationId=stay.id, AllowOpenBalance=True, Notes=" ")
    assert without_reason == (403, {**without_reason[1], "Message": "Please provide reason."})
    caller.ask(
        "reservations/process",
        ReservationId=stay.id,
        CloseBills=True,
        AllowOpenBalance=True,
        Notes="Goes on the card we hold",
    )
    assert caller.stay(47958).state == "Processed"
    assert list(balances(caller.hotel.state, stay).values()) == [Decimal(1240)]


def test_check_out_closes_settled_bills_and_leaves_a_dirty_room(caller: Caller) -> None:
    stay = caller.stay_of("김", "Started")
    unclosed = caller.post("reservations/process", ReservationId=stay.id)
    assert "bills are not closed" in unclosed[1]["Message"]
    caller.ask("reservations/process", ReservationId=stay.id, CloseBills=True)
    state = caller.hotel.state
    assert state.reservations[stay.id].actual_end == OPENING
    assert {item.state for item in state.order_items.having("order", stay.id)} == {"Closed"}
    assert {row.accounting_state for row in state.payments.having("reservation", stay.id)} == {"Closed"}
    room = state.rooms[caller.room("306")]
    assert (room.state, room.updated) == ("Dirty", OPENING)


def test_cancelling_drops_the_charges_and_posts_the_fee_of_one_night_only_when_asked(caller: Caller) -> None:
    for last_name, with_fee, fees in (("Rossi", True, [Decimal(2950)]), ("Đorđević", False, [])):
        stay = caller.stay_of(last_name, "Confirmed")
        caller.ask("reservations/cancel", ReservationIds=[stay.id], Notes="No-show", PostCancellationFee=with_fee)
        items = caller.hotel.state.order_items.having("order", stay.id)
        assert [item.gross for item in items if item.state == "Open"] == fees
        assert {item.type for item in items if item.state == "Open"} <= {"CancellationFee"}
        gone = [item for item in items if item.state == "Canceled"]
        assert gone
        assert all(item.canceled_with_reservation and item.canceled == OPENING for item in gone)
        cancelled = caller.hotel.state.reservations[stay.id]
        assert (cancelled.cancelled, cancelled.cancellation_reason) == (OPENING, "Other")


def test_one_bad_stay_refuses_the_whole_call(caller: Caller) -> None:
    good, bad = caller.stay_of("Rossi", "Confirmed"), caller.stay_of("김", "Started")
    status, _ = caller.post("reservations/cancel", ReservationIds=[good.id, bad.id], Notes="Both")
    assert status == 403
    assert caller.hotel.state.reservations[good.id] == good


def test_options_lapse_by_themselves_at_their_release_time(caller: Caller) -> None:
    options = [stay for stay in caller.hotel.state.reservations if stay.state == "Optional"]
    assert len(options) == 2
    first, second = sorted(options, key=lambda stay: stay.released or OPENING)
    assert first.released is not None
    caller.now = first.released + timedelta(seconds=1)
    caller.ask("services/getAll", Limitation={"Count": 1})
    state = caller.hotel.state
    lapsed = state.reservations[first.id]
    assert (lapsed.state, lapsed.cancelled, lapsed.updated) == ("Canceled", first.released, first.released)
    assert state.reservations[second.id] == second
    assert caller.post("reservations/confirm", ReservationIds=[first.id])[0] == 403


def test_confirming_an_option_makes_its_charges_count(caller: Caller) -> None:
    stay = next(stay for stay in caller.hotel.state.reservations if stay.state == "Optional")
    assert balances(caller.hotel.state, stay) == {}
    assert caller.ask("reservations/confirm", ReservationIds=[stay.id]) == {"ReservationIds": [stay.id]}
    assert sum(balances(caller.hotel.state, stay).values()) > 0
    caller.now = datetime(2026, 10, 17, 12, tzinfo=UTC)
    caller.ask("services/getAll", Limitation={"Count": 1})
    assert caller.hotel.state.reservations[stay.id].state == "Confirmed"


@pytest.mark.parametrize("deed", DEEDS)
def test_an_unknown_stay_is_named_in_a_400(caller: Caller, deed: str) -> None:
    nobody = "00000000-0000-4000-a000-000000000000"
    status, content = caller.post(f"reservations/{deed}", **named(deed, nobody), **DEEDS[deed])
    assert status == 400
    assert content["Message"].startswith("Invalid ReservationId")


def test_check_out_waits_for_what_the_country_asks_about_everybody(caller: Caller) -> None:
    """Two guests of last names only came along: Czechia asks for first names and nationalities."""
    stay = put_sarka(caller, state="Started", actual_start=OPENING)
    state = caller.hotel.state
    adult = next(row.id for row in state.age_categories if row.adult)
    state.put(replace(state.reservations[stay], persons=((adult, 5),)))
    ids = []
    for name in ("Smith", "Lee"):
        made = caller.ask("customers/add", LastName=name, OverwriteExisting=False)["Id"]
        caller.ask("reservations/addCompanion", ReservationId=stay, CustomerId=made)
        ids.append(made)
    caller.ask("customers/update", CustomerId=ids[1], FirstName="Ann")
    refused = caller.post("reservations/process", ReservationId=stay, CloseBills=True)
    told = "companion profiles are incomplete: Smith (first name, nationality), Ann Lee (nationality)."
    assert refused[0] == 403
    assert refused[1]["Message"].startswith(f"Cannot check out reservation because {told}")
    assert state.reservations[stay].state == "Started"
    for guest in ids:
        caller.ask("customers/update", CustomerId=guest, FirstName="Ann", NationalityCode="GB")
    assert caller.ask("reservations/process", ReservationId=stay, CloseBills=True) == {}


def test_another_country_asks_for_less(caller: Caller) -> None:
    stay = put_sarka(caller, state="Started", actual_start=OPENING)
    state = caller.hotel.state
    owner = state.customers[state.reservations[stay].account_id]
    state.put(replace(owner, first_name=None, nationality=None))
    assert caller.post("reservations/process", ReservationId=stay, CloseBills=True)[0] == 403
    state.put(replace(state.enterprise, country="US"))
    assert caller.ask("reservations/process", ReservationId=stay, CloseBills=True) == {}
