"""What a clerk did has one name: on the bar that takes it back, in the detail, in unsent work and on the handover, in
the history. The table has the word by which each act is known everywhere.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import get_args

import pytest

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    FreeItem,
    GuestDetails,
    LockRoom,
    MoveRoom,
    NewStay,
    NightPrice,
    RemoveCompanion,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
    told_as,
)
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Event, Line, Unsent
from frontdesk.ui.text import commands, history

NOW = datetime(2026, 10, 16, 13, 29, tzinfo=UTC)
TODAY = date(2026, 10, 16)
RULE = Rule(kind="Stay", first_day=TODAY, last_day=TODAY)
STAY = NewStay(
    local_id="new:1",
    guest_id="g",
    category_id="c",
    rate_id="r",
    start_utc=NOW,
    end_utc=NOW + timedelta(days=1),
    persons=(PersonCount("adult", 1),),
)
TABLE: tuple[tuple[Command, str], ...] = (
    (Confirm(reservation_id="1"), "confirm"),
    (CheckIn(reservation_id="1", room_id="r"), "check"),
    (CheckOut(reservation_id="1"), "check"),
    (Cancel(reservation_id="1", note="Ill", charge_fee=True), "cancel"),
    (MoveRoom(reservation_id="1", room_id="r"), "move"),
    (UnlockRoom(reservation_id="1"), "lock"),
    (LockRoom(reservation_id="1"), "lock"),
    (ChangeStay(reservation_id="1", end_utc=NOW), "days"),
    (ChangeStay(reservation_id="1", start_utc=NOW, on_day=TODAY), "time of arrival"),
    (ChangeStay(reservation_id="1", prices=(NightPrice(index=0, gross=Decimal(900)),), note="Noise"), "price"),
    (ChangeStay(reservation_id="1", rate_id="r"), "stay"),
    (ChangeOwner(reservation_id="1", guest_id="g"), "guest"),
    (AddCompanion(reservation_id="1", guest_id="g"), "companion"),
    (RemoveCompanion(reservation_id="1", guest_id="g"), "companion"),
    (AddGuest(local_id="new:g", details=GuestDetails(last_name="Abel")), "guest"),
    (ChangeGuest(guest_id="g", details=GuestDetails(last_name="Abel")), "details"),
    (AddProduct(reservation_id="1", product_id="p", count=1), "charge"),
    (
        AddOrder(
            guest_id="g",
            service_id="s",
            consumed_utc=NOW,
            currency="CZK",
            items=(FreeItem(name="Taxi", unit_gross=Decimal(9), tax_codes=()),),
        ),
        "charge",
    ),
    (AddPayment(guest_id="g", amount=Decimal(9), currency="CZK", kind="Cash"), "payment"),
    (CancelItem(reservation_id="1", item_id="i", amount=Decimal(9), currency="CZK", name=""), "charge"),
    (AddNote(reservation_id="1", text="Call"), "note"),
    (AddBooking(service_id="s", stays=(STAY,)), "book"),
    (SetRoomState(room_id="r", state="Clean"), "room"),
    (SetPrice(rate_id="r", first_day=TODAY, last_day=TODAY, price=Decimal(9), currency="CZK"), "price"),
    (SetPrice(rate_id="r", first_day=TODAY, last_day=TODAY, price=None, currency="CZK"), "price change"),
    (SetRestriction(rule=RULE), "rule"),
    (ClearRestriction(rule=RULE), "rule"),
)


def places(command: Command) -> dict[str, str]:
    """Where the act is named, and how."""
    step = told_as(command)
    return {
        "unsent work, handover": commands.doing(command, ""),
        "bar": commands.done(command, "", ""),
        "bar without a line": commands.noted(command, "", ""),
        "taken back": commands.taken_back(command, ""),
        **{f"detail, {mark}": commands.fate(command, mark, Line.ONLINE) for mark in Unsent},
        "history": history.event_words(Event(NOW, f"desk_{step}", "Petra H.")),
        "history, sent": history.event_words(Event(NOW, "settled", step)),
        "history, taken back": history.event_words(Event(NOW, "taken_back", step)),
    }


@pytest.mark.parametrize(("command", "word"), TABLE, ids=[told_as(command) for command, _ in TABLE])
def test_an_act_is_known_by_one_word_wherever_it_is_named(command: Command, word: str) -> None:
    assert {place: said for place, said in places(command).items() if word not in said.casefold()} == {}


def test_the_table_has_every_command() -> None:
    named = {type(command).__name__ for command, _ in TABLE}
    assert {kind.__name__ for kind in get_args(Command)} - named <= {"Unreadable"}


def test_no_two_acts_have_one_name_but_the_two_kinds_of_charges() -> None:
    names = [commands.noted(command, "", "") for command, _ in TABLE]
    assert sorted({name for name in names if names.count(name) > 1}) == ["Charge noted"]
