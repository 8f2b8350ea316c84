"""The cache: what was put comes back as it was, an older answer never wins, and only real changes are told."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Product, Property, Room, RoomCategory
from frontdesk.domain.money import OrderItem, Payment, balance
from frontdesk.domain.notes import Note
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.reservations import PersonCount, Reservation, State
from frontdesk.store import guest_rows, stay_rows
from frontdesk.store.codec import decode, encode, encode_whole, from_us, to_us
from frontdesk.store.stay_queries import ROW_FACTS, STAY_FACTS, TODAY_KEYS
from tests.domain.stays import NOON, a_stay
from tests.store.desks import Desk

DAY = timedelta(days=1)
MIDNIGHT = NOON.replace(hour=0)
RECORDS = (
    Property,
    Room,
    RoomCategory,
    AgeCategory,
    Product,
    Rate,
    Restriction,
    PriceDay,
    FreeDay,
    Reservation,
    Guest,
    OrderItem,
    Payment,
    Note,
)
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=4))


def an_item(item_id: str = "i-1", stay: str = "stay-1", amount: str = "120.50", **changes: Any) -> OrderItem:
    facts: dict[str, Any] = {
        "id": item_id,
        "reservation_id": stay,
        "guest_id": "guest",
        "kind": "SpaceOrder",
        "name": "Night",
        "amount": Decimal(amount),
        "currency": "EUR",
        "state": "Open",
        "consumed_utc": NOON,
    }
    return OrderItem(**{**facts, **changes})


def a_payment(payment_id: str = "p-1", stay: str | None = "stay-1", amount: str = "-100", **changes: Any) -> Payment:
    facts: dict[str, Any] = {
        "id": payment_id,
        "reservation_id": stay,
        "guest_id": "guest",
        "kind": "CashPayment",
        "amount": Decimal(amount),
        "currency": "EUR",
        "state": "Charged",
        "accounting_state": "Open",
        "charged_utc": NOON,
    }
    return Payment(**{**facts, **changes})


# --- records --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", RECORDS)
@given(data=st.data())
def test_every_record_comes_back_as_it_was(kind: type, data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    assert decode(kind, encode(record)) == record
    assert decode(kind, encode_whole(record)) == record


@pytest.mark.parametrize("kind", RECORDS)
@given(data=st.data())
def test_the_text_of_a_record_is_what_json_makes_of_it(kind: type, data: st.DataObject) -> None:
    text = encode(data.draw(st.from_type(kind)))
    assert json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False) == text


def test_a_record_of_another_version_is_read_without_what_is_unknown() -> None:
    assert decode(Room, '{"id":"r","name":"101","state":"Clean","lift":true}') == Room(
        id="r", name="101", state="Clean"
    )
    with pytest.raises(TypeError):
        decode(Room, '{"id":"r"}')


@given(st.datetimes(timezones=st.timezones()))
def test_an_instant_keeps_its_microsecond(instant: datetime) -> None:
    assert from_us(to_us(instant)) == instant.astimezone(UTC)


def test_the_house_is_read_as_it_was_put(desk: Desk) -> None:
    house = Property(
        id="p", name="Lamplighter", time_zone="Europe/Prague", currency="EUR", check_in=timedelta(hours=14)
    )
    room, category = Room(id="r", name="308", state="Dirty"), RoomCategory(id="c", name="Superior")
    adult, rate = AgeCategory(id="a", name="Adult"), Rate(id="f", name="Flexible")
    breakfast = Product(id="b", name="Breakfast")
    assert desk.cache.property() is None
    assert desk.writer.put_property(house) == {"p"}
    assert desk.writer.put_rooms([room]) == {"r"}
    assert desk.writer.put_categories([category]) == {"c"}
    assert desk.writer.put_age_categories([adult]) == {"a"}
    assert desk.writer.put_rates([rate]) == {"f"}
    assert desk.writer.put_products([breakfast]) == {"b"}
    assert desk.cache.property() == house
    assert desk.cache.rooms() == {"r": room}
    assert desk.cache.categories() == {"c": category}
    assert desk.cache.age_categories() == {"a": adult}
    assert desk.cache.rates() == {"f": rate}
    assert desk.cache.products() == {"b": breakfast}
    assert desk.writer.put_rooms([room]) == set()
    assert desk.writer.put_rooms([replace(room, state="Inspected")]) == {"r"}


def test_restrictions_that_are_gone_are_gone(desk: Desk) -> None:
    old, kept = Restriction(id="old", kind="Stay"), Restriction(id="kept", kind="Start", weekdays=frozenset({5, 6}))
    desk.writer.put_restrictions([old, kept])
    assert desk.writer.put_restrictions([kept], replace=True) == {"old"}
    assert desk.cache.restrictions() == [kept]
    assert desk.writer.put_restrictions([old], replace=False) == {"old"}
    assert len(desk.cache.restrictions()) == 2


def test_prices_and_free_rooms_by_day(desk: Desk) -> None:
    first, second = date(2026, 10, 16), date(2026, 10, 17)
    prices = [
        PriceDay(rate_id="f", category_id="c", day=day, price=Decimal("101.10"), currency="EUR")
        for day in (first, second)
    ]
    free = FreeDay(category_id="c", day=first, usable=20, occupied=22, free=-2)
    assert desk.writer.put_prices(prices) == {"c"}
    assert desk.writer.put_prices(prices) == set()
    assert desk.writer.put_free_days([free], NOON) == {"c"}
    assert desk.writer.put_free_days([free], NOON + DAY) == set()
    assert desk.cache.prices("f", first, first) == {("c", first): prices[0]}
    assert desk.cache.prices("other", first, second) == {}
    assert desk.cache.free_days(first, second) == {("c", first): free}
    assert desk.cache.as_of("free_days") == NOON + DAY


def test_a_mark_is_committed_with_what_it_stands_for(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError), desk.writer.transaction():
        desk.writer.put_reservations([a_stay()])
        desk.writer.put_mark("pulled", NOON.isoformat())
        _ = 1 / 0
    assert (desk.cache.mark("pulled"), desk.cache.reservation("stay-1")) == (None, None)
    assert desk.cache.as_of("pulled") is None
    desk.writer.put_mark("pulled", NOON.isoformat())
    assert desk.cache.as_of("pulled") == NOON


# --- stays and guests -----------------------------------------------------------------------------------------------


def test_an_older_answer_never_overwrites_a_newer_one(desk: Desk) -> None:
    newer = a_stay(state=State.STARTED)
    older = replace(newer, state=State.CONFIRMED, updated_utc=newer.updated_utc - DAY)
    assert desk.writer.put_reservations([newer, older]) == {"stay-1"}
    assert desk.writer.put_reservations([older]) == set()
    assert desk.cache.reservation("stay-1") == newer


def test_the_other_connection_cannot_be_overwritten_by_what_was_planned_before(desk: Desk) -> None:
    loop, old, new = desk.store._database.loop, a_stay(), a_stay(state=State.STARTED, updated_utc=NOON)
    old_guest, new_guest = (
        Guest(id="g", last_name=name, updated_utc=at) for name, at in (("A", NOON - DAY), ("B", NOON))
    )
    stays, guests = stay_rows.plan_stays(loop, [old]), guest_rows.plan_guests(loop, [old_guest])
    writer = desk.store.worker_writer()
    writer.put_reservations([new])
    writer.put_guests([new_guest])
    with desk.store.transaction():
        stay_rows.write_stays(loop, stays)
        guest_rows.write_guests(loop, guests)
    assert desk.cache.reservation("stay-1") == new
    assert desk.cache.guest("g") == new_guest


def test_companions_stay_when_an_answer_does_not_tell_them(desk: Desk) -> None:
    assert desk.writer.put_companions({"stay-1": ("g-2", "g-1")}) == {"stay-1"}  # known before the stay is
    desk.writer.put_reservations([a_stay()])
    assert desk.cache.reservation("stay-1").companion_ids == ("g-2", "g-1")
    assert desk.writer.put_companions({"stay-1": ("g-2", "g-1")}) == set()
    told = a_stay(companion_ids=("g-3",), updated_utc=NOON)
    assert desk.writer.put_reservations([told]) == {"stay-1"}
    assert desk.cache.reservations(["stay-1", "nobody"]) == {"stay-1": told}
    assert desk.writer.put_companions({"stay-1": ()}) == {"stay-1"}
    assert desk.cache.reservation("stay-1").companion_ids == ()


def test_guests_stays_and_groups(desk: Desk) -> None:
    desk.writer.put_guests([Guest(id="guest", last_name="Novák"), Guest(id="other", last_name="Kovář")])
    desk.writer.put_reservations(
        [
            a_stay(id="a", start_utc=NOON - DAY),
            a_stay(id="b", start_utc=NOON),
            a_stay(id="c", guest_id="other", group_id="another"),
        ]
    )
    desk.writer.put_group_names({"group": "Novák wedding"})
    assert set(desk.cache.guests(["guest", "nobody"])) == {"guest"}
    assert desk.cache.stays_of_guest("guest") == ["b", "a"]
    assert desk.cache.group("group") == ["a", "b"]
    assert desk.cache.group_name("group") == "Novák wedding"
    assert desk.cache.all_ids() == ["c", "b", "a"]


def test_three_rooms_of_one_booking_are_one_stay_of_their_guest(desk: Desk) -> None:
    last_year = [
        a_stay(id=name, group_id="before", start_utc=NOON - 300 * DAY, end_utc=NOON - 299 * DAY) for name in "ab"
    ]
    now = [a_stay(id=name, start_utc=NOON) for name in "cde"]
    desk.writer.put_guests([Guest(id="guest", last_name="Novák")])
    desk.writer.put_reservations([*last_year, *now])
    counted = {name: facts.stays for name, facts in desk.cache.row_facts("abcde").items()}
    assert counted == {"a": 1, "b": 1, "c": 2, "d": 2, "e": 2}
    assert desk.cache.count_stays(["guest"]) == {"guest": 2}


# --- money and notes ------------------------------------------------------------------------------------------------


lines = st.lists(
    st.tuples(
        st.sampled_from(["i-1", "i-2", "i-3"]),
        st.sampled_from(["stay-1", "stay-2"]),
        st.decimals(-999, 999, places=2),
        st.sampled_from(["Open", "Closed", "Canceled"]),
    ),
    max_size=8,
)


@settings(max_examples=25)
@given(lines, lines)
def test_what_a_stay_owes_is_its_balance(
    tmp_path_factory: pytest.TempPathFactory,
    items: list[tuple[str, str, Decimal, str]],
    payments: list[tuple[str, str, Decimal, str]],
) -> None:
    desk = Desk(tmp_path_factory.mktemp("money") / "profile")
    desk.writer.put_reservations([a_stay(id="stay-1"), a_stay(id="stay-2")])
    desk.writer.open_accounts(["stay-1", "stay-2"])
    for item_id, stay, amount, state in items:
        desk.writer.put_items([an_item(item_id, stay, str(amount), state=state)])
    for payment_id, stay, amount, state in payments:
        desk.writer.put_payments([a_payment(payment_id, stay, str(amount), accounting_state=state)])
    facts = desk.cache.row_facts(["stay-1", "stay-2"])
    for stay, row in facts.items():
        assert row.owes == balance(desk.cache.items(stay), desk.cache.payments(stay))
    desk.close()


def test_what_a_stay_owes_is_not_known_before_its_items_are(desk: Desk) -> None:
    desk.writer.put_reservations([a_stay()])
    assert desk.writer.put_payments([a_payment(), a_payment("p-2", None)]) == {"stay-1"}
    assert desk.cache.row_facts(["stay-1"])["stay-1"].owes is None
    assert desk.writer.open_accounts(["stay-1"]) == {"stay-1"}
    assert desk.writer.open_accounts(["stay-1"]) == set()
    assert desk.cache.row_facts(["stay-1"])["stay-1"].owes == Decimal(-100)
    assert desk.writer.put_items([an_item()]) == {"stay-1"}
    assert desk.writer.put_items([an_item()]) == set()
    assert desk.cache.row_facts(["stay-1"])["stay-1"].owes == Decimal("20.50")


def test_an_item_that_moves_changes_both_stays(desk: Desk) -> None:
    desk.writer.put_items([an_item()])
    assert desk.writer.put_items([an_item(stay="stay-2")]) == {"stay-1", "stay-2"}
    assert desk.cache.items("stay-1") == []


def test_notes_are_read_oldest_first(desk: Desk) -> None:
    late, early = (
        Note(id=note, reservation_id="stay-1", text="Cot", kind="General", created_utc=at)
        for note, at in (("n-1", NOON), ("n-2", NOON - DAY))
    )
    assert desk.writer.put_notes([late, early]) == {"stay-1"}
    assert desk.writer.put_notes([late]) == set()
    assert desk.cache.notes("stay-1") == [early, late]


# --- lists ----------------------------------------------------------------------------------------------------------

CANDIDATES = [
    ("due in", a_stay(), True),
    ("due in on the last instant of yesterday, not here", a_stay(start_utc=MIDNIGHT - DAY), True),
    ("an option of last week", a_stay(state=State.OPTIONAL, start_utc=NOON - 7 * DAY, end_utc=NOON - 6 * DAY), True),
    ("arrives tomorrow", a_stay(start_utc=MIDNIGHT + DAY, end_utc=NOON + 3 * DAY), False),
    ("in the house", a_stay(state=State.STARTED, start_utc=NOON - 3 * DAY, end_utc=NOON + DAY), True),
    ("overstays", a_stay(state=State.STARTED, start_utc=NOON - 9 * DAY, end_utc=NOON - 3 * DAY), True),
    ("came a day early", a_stay(state=State.STARTED, start_utc=NOON + DAY, end_utc=NOON + 2 * DAY), True),
    ("left today as planned", a_stay(state=State.PROCESSED, start_utc=NOON - 2 * DAY, end_utc=NOON), True),
    (
        "left today, a day early",
        a_stay(state=State.PROCESSED, start_utc=NOON - 2 * DAY, end_utc=NOON + DAY, actual_end_utc=NOON),
        True,
    ),
    ("left yesterday", a_stay(state=State.PROCESSED, start_utc=NOON - 3 * DAY, end_utc=NOON - DAY), False),
    ("cancelled, of today", a_stay(state=State.CANCELED), True),
    ("cancelled, of next week", a_stay(state=State.CANCELED, start_utc=NOON + 7 * DAY, end_utc=NOON + 8 * DAY), False),
    ("a state of tomorrow's platform", a_stay(state="Waitlisted"), True),
]


@pytest.mark.parametrize(
    ("stay", "is_candidate"), [each[1:] for each in CANDIDATES], ids=[each[0] for each in CANDIDATES]
)
def test_who_may_belong_to_todays_lists(desk: Desk, stay: Reservation, is_candidate: bool) -> None:
    desk.writer.put_guests([Guest(id="guest", last_name="Łukasiewicz", first_name="Ida")])
    desk.writer.put_reservations([replace(stay, persons=(PersonCount("adult", 2), PersonCount("child", 1)))])
    found = desk.cache.today_facts(MIDNIGHT, MIDNIGHT + DAY)
    assert bool(found) == is_candidate
    for facts in found:
        assert (facts.start_utc, facts.end_utc, facts.actual_end_utc) == (
            stay.start_utc,
            stay.end_utc,
            stay.actual_end_utc,
        )
        assert (facts.sort_name, facts.persons, facts.state) == ("lukasiewicz ida", 3, stay.state)
        assert facts.updated_utc == stay.updated_utc


def test_options_of_any_date(desk: Desk) -> None:
    desk.writer.put_reservations(
        [a_stay(id="later", state=State.OPTIONAL, start_utc=NOON + 90 * DAY, released_utc=NOON), a_stay(id="booked")]
    )
    (option,) = desk.cache.options_facts()
    assert (option.id, option.released_utc, option.sort_name) == ("later", NOON, "")


def test_a_row_has_all_that_is_painted(desk: Desk) -> None:
    desk.writer.put_guests(
        [Guest(id="guest", last_name="Novák", first_name="Jan", classifications=("VeryImportant", "Returning"))]
    )
    stay = a_stay(
        card_id="card", persons=(PersonCount("adult", 2),), cancellation_reason="Illness", actual_start_utc=NOON
    )
    desk.writer.put_reservations(
        [
            stay,
            a_stay(id="last year", start_utc=NOON - 365 * DAY, group_id="another"),
            a_stay(id="next year", start_utc=NOON + 365 * DAY, group_id="another"),
            a_stay(id="never", start_utc=NOON - 365 * DAY, state=State.CANCELED),
            a_stay(id="room of the same group", guest_id="friend"),
        ]
    )
    desk.writer.put_notes([Note(id="n", reservation_id="stay-1", text="Cot", kind="General", created_utc=NOON)])
    row = desk.cache.row_facts(["nobody", "stay-1"])["stay-1"]
    assert (row.surname, row.given, row.important, row.has_note, row.has_card) == ("Novák", "Jan", True, True, True)
    assert (row.number, row.state, row.room_id, row.category_id, row.rate_id) == (
        stay.number,
        stay.state,
        stay.room_id,
        stay.category_id,
        stay.rate_id,
    )
    assert (row.start_utc, row.end_utc, row.actual_start_utc, row.actual_end_utc) == (
        stay.start_utc,
        stay.end_utc,
        NOON,
        None,
    )
    assert (row.stays, row.group_size, row.persons) == (2, 2, stay.persons)
    assert (row.owes, row.cancellation_reason) == (None, "Illness")
    assert desk.cache.row_facts(["room of the same group"])["room of the same group"].surname == ""


def test_who_is_in_a_room(desk: Desk) -> None:
    desk.writer.put_guests([Guest(id="guest", last_name="Novák")])
    desk.writer.put_reservations(
        [
            a_stay(id="in", state=State.STARTED),
            a_stay(id="due in"),
            a_stay(id="no room", state=State.STARTED, room_id=None),
        ]
    )
    assert desk.cache.occupants(["r-308", "r-309"]) == {"r-308": ("in", "Novák")}


def test_local_values(desk: Desk) -> None:
    desk.local.set("layout", {"columns": [1, 2], "compact": True})
    desk.start_again()
    assert desk.local.get("layout") == {"columns": [1, 2], "compact": True}
    desk.local.delete("layout")
    assert desk.local.get("layout", "usual") == "usual"


@pytest.mark.parametrize(
    ("statement", "bindings"),
    [
        (f"WITH hit(key) AS ({TODAY_KEYS}) {STAY_FACTS}", {"day_start": 0, "day_end": 1}),
        (ROW_FACTS, ("[]",)),
        ("SELECT id FROM reservation ORDER BY start_us DESC, id DESC", ()),
    ],
    ids=["today", "rows", "all"],
)
def test_the_lists_are_answered_by_indexes(desk: Desk, statement: str, bindings: Any) -> None:
    """A list that scans the table is right and slow: with 100,000 stays only the clerk would notice."""
    plan = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {statement}", bindings)]
    assert plan
    assert not [line for line in plan if line.startswith("SCAN") and "INDEX" not in line and "reservation" in line]


def test_the_taxes_of_nights_are_those_of_their_service(desk: Desk) -> None:
    with desk.writer.transaction():
        for service, tax in (("rooms", "12%"), ("parking", "21%")):
            desk.writer.put_reservations([replace(a_stay(), id=service, service_id=service)])
            desk.writer.put_items([an_item(tax, service, tax_codes=(tax,))])
    assert [desk.cache.night_taxes(each) for each in ("rooms", "parking", "spa")] == [("12%",), ("21%",), ()]


def test_a_stay_of_which_the_service_is_not_told_is_nobody_elses_when_services_are_hidden(desk: Desk) -> None:
    services = {"not told": "", "room": "rooms", "car": "parking"}
    desk.writer.put_reservations([replace(a_stay(), id=key, service_id=each) for key, each in services.items()])
    assert sum(desk.store.forget_hidden(["rooms"])) == 1
    assert set(desk.cache.all_ids()) == {"not told", "room"}
