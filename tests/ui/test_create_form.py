"""The form of a new reservation as a value: what is read, proposed, wrong, kept, and what it becomes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import AddBooking, AddCompanion, AddGuest, ChangeStay, CheckIn, NightPrice
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Block, Company, Product, RoomCategory, Segment
from frontdesk.domain.nearest import Way
from frontdesk.domain.offers import (
    GuestHit,
    HouseChoices,
    OfferCell,
    OfferRow,
    Offers,
    Question,
    RateChoice,
    Stop,
    StopKind,
)
from frontdesk.domain.reservations import PersonCount, State
from frontdesk.domain.views import RateCell, RateGrid, RateRow, RoomChoice, RoomMark
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page import form as forms
from frontdesk.ui.panes.create_page.booking import Facts, Wrong, plan, problems
from frontdesk.ui.panes.create_page.choosing import alternatives, may_sell, proposed, room_for
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Part, Typed, Who, Wish
from frontdesk.ui.panes.create_page.twins import Same, twin_of
from frontdesk.ui.text import create as words
from frontdesk.ui.text import typed as reading
from frontdesk.ui.text.dates import day_of_year

TODAY = date(2026, 10, 16)
NOW = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
AGES = (
    AgeCategory(id="adult", name="Adult", minimal_age=18),
    AgeCategory(id="teen", name="Teen", is_child=True, minimal_age=12, maximal_age=17),
    AgeCategory(id="child", name="Child", is_child=True, maximal_age=11),
)
HOUSE = HouseChoices(
    service_id="stay",
    currency="CZK",
    categories=(RoomCategory(id="Double", name="Double"),),
    age_categories=AGES,
    rates=(RateChoice("flex", "Flexible", None, True),),
    products=(Product(id="breakfast", name="Breakfast", price=Decimal(285), charging="PerPersonPerTimeUnit"),),
    segments=(Segment(id="leisure", name="Leisure travel"),),
    companies=(Company(id="acme", name="Acme Tools"), Company(id="adler", name="Adler Reisen")),
    payment_kinds=(),
    order_products=(),
    blocks=(Block(id="b1", name="Choir from Bergen"),),
    night_taxes=("21%",),
)
FACTS = Facts(HOUSE, TODAY, NOW, NOW.replace(hour=14), NOW.replace(day=18, hour=9))
GOOD = OfferCell(Decimal(5000), True, None)
FULL = OfferCell(Decimal(5200), False, Stop(StopKind.SOLD_OUT, TODAY + timedelta(days=1)))
FORM = Form(
    arrive=TODAY,
    nights=2,
    wish=Wish(adults=2, category_id="Double", rate_id="flex", room_id="203"),
    who=Who(guest_id="guest", surname="Dvořák"),
)


# --- what is typed ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("17", date(2026, 10, 17)),
        ("15", date(2026, 11, 15)),
        ("17.10", date(2026, 10, 17)),
        ("1.1", date(2027, 1, 1)),
        ("fri", TODAY),
        ("sun", date(2026, 10, 18)),
        ("Sat 17 Oct", date(2026, 10, 17)),
        ("Fri 1 Jan 2027", date(2027, 1, 1)),
        ("+3", date(2026, 10, 19)),
        ("tomorrow", date(2026, 10, 17)),
        ("2026-12-24", date(2026, 12, 24)),
        ("Fri 1 Jan", date(2027, 1, 1)),
        ("thu 15 oct", None),  # it was yesterday, and the next one is no Thursday
        ("fri 17", None),
        ("31.2", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_a_person_says_it(typed: str, day: date | None) -> None:
    assert reading.day(typed, TODAY) == day


@given(st.dates(min_value=TODAY, max_value=date(2030, 1, 1)))
def test_a_day_that_is_shown_is_read_as_itself(day: date) -> None:
    assert reading.day(day_of_year(day, TODAY), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "at"),
    [("18:00", (16, 18)), ("fri 18", (16, 18)), ("17.10 12:00", (17, 12)), ("tomorrow 6", (17, 6)), ("sat", (17, 12))],
)
def test_a_moment_is_read(typed: str, at: tuple[int, int]) -> None:
    assert reading.moment(typed, TODAY) == datetime(2026, 10, *at)  # noqa: DTZ001 - what is typed has no zone


def test_birthdays_and_countries_are_read() -> None:
    assert reading.birthday("12.3.1980", TODAY) == date(1980, 3, 12)
    assert reading.birthday("1.2.80", TODAY) == date(1980, 2, 1)
    assert reading.birthday("1.1.2030", TODAY) is None
    assert (reading.country("cz"), reading.country("germ"), reading.country("un")) == ("CZ", "DE", None)
    assert [reading.country(nothing) for nothing in ("", " ", "-", "ʼ")] == [None] * 4
    assert (reading.country("Česko"), reading.country("deutsch"), reading.country("österreich")) == ("CZ", "DE", "AT")


# --- persons ----------------------------------------------------------------------------------------------------------


def test_children_count_in_the_category_of_their_age_and_as_the_oldest_while_it_is_not_known() -> None:
    wish = Wish(adults=2, ages=(8, 14, None, 19))
    counted = {each.age_category_id: each.count for each in forms.persons_of(wish, AGES)}
    assert counted == {"adult": 3, "child": 1, "teen": 2}


@given(st.integers(0, 8), st.integers(0, 5), st.integers(0, 8))
def test_there_is_always_somebody_and_a_place_for_everybody_named(adults: int, children: int, named: int) -> None:
    form = forms.with_adults(forms.with_children(FORM, children), adults)
    for number in range(named):
        form = forms.with_companion(form, Who(guest_id=f"companion {number}"))
    assert form.wish.persons >= max(1, form.people)
    assert len(form.companions) == named


def test_nobody_comes_along_twice() -> None:
    once = forms.with_companion(FORM, Who(guest_id="other"))
    assert forms.with_companion(once, Who(guest_id="other", surname="Again")) == once
    assert forms.with_companion(FORM, Who(guest_id="guest")) == FORM


# --- kept -------------------------------------------------------------------------------------------------------------

TEXTS = st.text(max_size=6)
TYPED = st.builds(Typed, last_name=TEXTS, email=TEXTS, birth=TEXTS)
WHO = st.one_of(st.builds(Who, guest_id=TEXTS, surname=TEXTS), st.builds(Who, typed=TYPED))
WISHES = st.builds(
    Wish,
    adults=st.integers(1, 9),
    ages=st.tuples(st.one_of(st.none(), st.integers(0, 17))),
    room_id=TEXTS,
    is_locked=st.booleans(),
    prices=st.tuples(TEXTS),
)
LATER_ROOMS = st.builds(Wish, arrive=st.dates(), nights=st.integers(1, 30), prices=st.tuples(TEXTS))
FORMS = st.builds(
    Form,
    arrive=st.dates(),
    nights=st.integers(0, 30),
    wish=WISHES,
    aside=st.tuples(st.one_of(WISHES, LATER_ROOMS)),
    search=TEXTS,
    who=st.one_of(st.none(), WHO),
    companions=st.tuples(WHO),
    options=st.builds(
        Options,
        note=TEXTS,
        block=TEXTS,
        group_id=TEXTS,
        price_reason=TEXTS,
        products=st.tuples(st.tuples(TEXTS, st.integers(1, 5))),
        booker=WHO,
    ),
    opened=st.tuples(st.sampled_from(Extra)),
)


@given(FORMS)
def test_a_draft_is_read_as_it_was_written(form: Form) -> None:
    assert draft.read(json.loads(json.dumps(draft.written(form)))) == form


def test_a_draft_of_another_version_or_damaged_is_no_form() -> None:
    assert draft.read(None) is None
    assert draft.read({**draft.written(FORM), "version": 0}) is None
    assert draft.read({**draft.written(FORM), "wish": {"adults": 1, "colour": "red"}}) is None


def test_a_form_left_yesterday_begins_today() -> None:
    assert forms.caught_up(replace(FORM, arrive=TODAY - timedelta(days=1)), TODAY).arrive == TODAY
    assert forms.caught_up(replace(FORM, arrive=TODAY + timedelta(days=3)), TODAY).arrive == TODAY + timedelta(days=3)


FULL_OPTIONS = Options(
    hold="18:00",
    group="g",
    company="c",
    voucher="v",
    note="n",
    products=(("p", 1),),
    agency="a",
    segment="s",
    purpose="p",
    booker=Who(guest_id="b"),
    channel="c",
    is_enquiry=True,
    check_rate=False,
    check_overbooking=False,
)


def test_a_category_that_is_sold_no_more_takes_room_and_lock_with_it() -> None:
    locked = forms.with_lock(FORM, "203", is_locked=True)
    assert forms.offered(locked, HOUSE) == locked
    sold = replace(HOUSE, categories=(RoomCategory(id="Single", name="Single"),))
    assert forms.offered(locked, sold).wish == Wish(adults=2)
    assert forms.offered(forms.with_room(FORM, ""), sold).wish == Wish(adults=2)


def test_an_option_taken_away_leaves_nothing_behind() -> None:
    form = replace(FORM, options=FULL_OPTIONS, opened=tuple(Extra))
    for extra in Extra:
        form = forms.closed(form, extra)
    assert form == FORM


# --- what is proposed -------------------------------------------------------------------------------------------------


def offers(*rows: tuple[OfferCell, ...], nights: int = 2) -> Offers:
    names = ("Single", "Double", "Suite")
    rates = (RateChoice("flex", "Flexible", None, True), RateChoice("saver", "Saver", "flex", False))
    return Offers(
        Question(TODAY, nights, (PersonCount("adult", 2),)),
        rates[: len(rows[0])],
        tuple(OfferRow(name, name, 2, 1, cells) for name, cells in zip(names, rows, strict=False)),
        "CZK",
        NOW,
    )


def grid(*free: int, rule: str = "") -> RateGrid:
    days = tuple(TODAY + timedelta(days=each) for each in range(len(free)))
    cells = tuple(RateCell(Decimal(2000), each, rule) for each in free)
    return RateGrid(
        "flex", "Flexible", (), days, (None,) * len(free), (RateRow("Single", "Single", cells),), "CZK", NOW
    )


def test_the_cheapest_that_can_be_sold_is_proposed_and_to_a_walk_in_one_with_a_ready_room() -> None:
    dear, cheap = GOOD._replace(total=Decimal(9000)), GOOD._replace(total=Decimal(3000))
    shown = offers((FULL, cheap), (dear, cheap), (GOOD, cheap))
    assert proposed(shown, Options()) == (2, 0)
    assert proposed(shown, Options(), ready=(5, 1, 0)) == (1, 0)
    assert proposed(offers((FULL,)), Options()) is None


def test_a_check_that_is_off_lets_its_stop_pass_and_no_other() -> None:
    rule = GOOD._replace(stop=Stop(StopKind.MIN_NIGHTS, TODAY, 3))
    many = GOOD._replace(stop=Stop(StopKind.TOO_MANY_PERSONS, None, 1))
    careless = Options(check_overbooking=False, check_rate=False)
    assert (may_sell(FULL, Options()), may_sell(FULL, Options(check_overbooking=False))) == (False, True)
    assert (may_sell(rule, Options()), may_sell(rule, Options(check_rate=False))) == (False, True)
    assert not may_sell(many, careless)


def test_the_nearest_offers_are_another_category_another_rate_and_other_days() -> None:
    shown = offers((FULL, FULL._replace(stop=None)), (GOOD._replace(total=Decimal(6500)), GOOD))
    found = alternatives(shown, 0, 0, Options(), grid(1, 0, 0, 2, 2, 2))
    assert [(each.way, each.more, each.arrive, each.nights) for each in found] == [
        (Way.CATEGORY, Decimal(1300), TODAY, 2),
        (Way.RATE, Decimal(0), TODAY, 2),
        (Way.FEWER_NIGHTS, None, TODAY, 1),
    ]
    alone = alternatives(offers((FULL,)), 0, 0, Options(), grid(0, 0, 1, 1))
    assert [(each.way, each.arrive) for each in alone] == [(Way.LATER, TODAY + timedelta(days=2))]


def test_where_the_room_is_too_small_other_days_are_no_offer() -> None:
    many = GOOD._replace(stop=Stop(StopKind.TOO_MANY_PERSONS, None, 1))
    found = alternatives(offers((many,), (GOOD,)), 0, 0, Options(), grid(1, 1, 1, 1))
    assert [(each.way, each.category_id) for each in found] == [(Way.CATEGORY, "Double")]


def test_a_rule_of_more_nights_offers_them_where_they_are_free() -> None:
    cell = GOOD._replace(stop=Stop(StopKind.MIN_NIGHTS, TODAY, 3))
    (found, *_) = alternatives(offers((cell,)), 0, 0, Options(), grid(1, 1, 1, rule="min:3"))
    assert (found.way, found.nights) == (Way.MORE_NIGHTS, 3)
    assert alternatives(offers((cell,)), 0, 0, Options(), grid(1, 0, 1, rule="min:3")) == ()


def test_only_an_inspected_free_room_is_given_to_a_walk_in() -> None:
    dirty = RoomChoice("1", "101", RoomMark.DIRTY, "", None)
    taken = RoomChoice("2", "102", RoomMark.INSPECTED, "Rossi", None)
    ready = RoomChoice("3", "103", RoomMark.INSPECTED, "", None)
    assert room_for([dirty, taken, ready], is_walk_in=True) == ready
    assert room_for([dirty, taken], is_walk_in=True) is None
    assert room_for([ready], is_walk_in=False) is None


# --- what is wrong ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "cell", "wrong"),
    [
        (FORM, GOOD, {}),
        (replace(FORM, arrive=date(2026, 10, 1)), GOOD, {Part.ARRIVES: Wrong.IS_PAST}),
        (replace(FORM, wish=Wish()), None, {Part.OFFER: Wrong.NOTHING_PICKED}),
        (FORM, FULL, {Part.OFFER: Wrong.NOT_SOLD}),
        (replace(FORM, aside=(Wish(),)), GOOD, {Part.OFFER: Wrong.NOTHING_FOR_ASIDE}),
        (forms.with_options(FORM, check_overbooking=False), FULL, {}),
        (replace(FORM, is_walk_in=True, wish=replace(FORM.wish, room_id="")), GOOD, {Part.ROOM: Wrong.NO_ROOM}),
        (replace(FORM, who=None), GOOD, {Part.GUEST: Wrong.NOBODY}),
        (replace(FORM, who=Who(typed=Typed(first_name="Jan"))), GOOD, {Part.GUEST: Wrong.NOBODY}),
        (replace(FORM, who=Who(typed=Typed(last_name="N", email="jan@"))), GOOD, {Part.EMAIL: Wrong.NOT_READ}),
        (replace(FORM, who=Who(typed=Typed(last_name="N", phone="12"))), GOOD, {Part.PHONE: Wrong.NOT_READ}),
        (
            replace(FORM, who=Who(typed=Typed(last_name="N", nationality="un"))),
            GOOD,
            {Part.NATIONALITY: Wrong.NOT_FOUND},
        ),
        (replace(FORM, who=Who(typed=Typed(last_name="N", birth="May"))), GOOD, {Part.BIRTH: Wrong.NOT_READ}),
        (
            forms.with_options(forms.opened(FORM, Extra.EXPECTED), expected="late"),
            GOOD,
            {Part.EXPECTED: Wrong.NOT_READ},
        ),
        (forms.opened(FORM, Extra.EXPECTED), GOOD, {}),
        (forms.opened(FORM, Extra.HOLD), GOOD, {Part.HOLD: Wrong.NOT_READ}),
        (forms.with_options(forms.opened(FORM, Extra.HOLD), hold="9:00"), GOOD, {Part.HOLD: Wrong.NOT_AHEAD}),
        (forms.with_options(forms.opened(FORM, Extra.HOLD), hold="13:50"), GOOD, {}),
        (forms.with_options(FORM, company="A"), GOOD, {Part.COMPANY: Wrong.NOT_FOUND}),
        (forms.with_options(FORM, company="acm", agency="reisen", segment="leis"), GOOD, {}),
        (forms.with_options(FORM, purpose="Fun"), GOOD, {Part.PURPOSE: Wrong.NOT_FOUND}),
        (forms.with_options(FORM, block="Wed"), GOOD, {Part.BLOCK: Wrong.NOT_FOUND}),
        (forms.with_options(FORM, block="choir"), FULL, {}),
        (forms.with_prices(FORM, ("cheap",)), GOOD, {Part.PRICES: Wrong.NOT_READ, Part.PRICE_REASON: Wrong.NO_REASON}),
        (forms.with_prices(FORM, ("", "3400")), GOOD, {Part.PRICE_REASON: Wrong.NO_REASON}),
        (forms.with_options(forms.with_prices(FORM, ("3400",)), price_reason="Agreed"), GOOD, {}),
    ],
)
def test_the_part_that_is_wrong_is_named(form: Form, cell: OfferCell | None, wrong: dict[Part, Wrong]) -> None:
    assert problems(form, FACTS, cell) == wrong


# --- what it becomes --------------------------------------------------------------------------------------------------


def new_ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new:{next(numbers)}"


def test_a_price_of_one_night_goes_with_its_taxes_and_its_reason_stands_in_the_note() -> None:
    typed = forms.with_prices(forms.opened(FORM, Extra.PRICES), ("", "3,400"))
    form = forms.with_options(typed, price_reason="Agreed with the manager", note="Two cots")
    (stay,) = _booking(form).stays
    assert (stay.prices, stay.tax_codes) == ((NightPrice(index=1, gross=Decimal(3400)),), ("21%",))
    assert stay.note == "Two cots\nPrice by hand: Agreed with the manager"
    plain = forms.closed(form, Extra.PRICES)
    assert (_booking(plain).stays[0].prices, _booking(plain).stays[0].note) == ((), "Two cots")
    assert _booking(replace(form, nights=1)).stays[0].prices == (), "the night is gone, its price with it"


def test_a_group_there_is_is_joined_and_another_is_named() -> None:
    joined = forms.with_options(FORM, group="Choir", group_id="g1")
    assert (_booking(joined).group_id, _booking(joined).group_name) == ("g1", "")
    named = forms.with_options(FORM, group="Choir")
    assert (_booking(named).group_id, _booking(named).group_name) == (None, "Choir")


def one_after_another(form: Form = FORM) -> Form:
    """Two nights in 203, then three in another room that begins as the first ends."""
    form = forms.with_own_nights(forms.put_aside(form), are_own=True)
    return forms.with_nights(forms.with_arrival(form, TODAY + timedelta(days=2)), 3)


def test_one_room_after_another_is_left_until_tomorrow_as_a_whole() -> None:
    form = forms.caught_up(one_after_another(), TODAY + timedelta(days=1))
    assert [(form.arrival_of(each), form.nights_of(each)) for each in form.rooms] == [
        (TODAY + timedelta(days=1), 2),
        (TODAY + timedelta(days=3), 3),
    ]
    assert forms.caught_up(one_after_another(), TODAY) == one_after_another()


def test_rooms_have_the_same_nights_until_each_has_its_own_and_then_again() -> None:
    form = forms.with_nights(forms.put_aside(FORM), 4)
    assert [form.nights_of(each) for each in form.rooms] == [4, 4]
    form = forms.with_nights(forms.with_own_nights(form, are_own=True), 1)
    assert [form.nights_of(each) for each in form.rooms] == [4, 1]
    assert [form.nights_of(each) for each in forms.put_aside(form).rooms] == [4, 1, 1]
    assert [form.nights_of(each) for each in forms.with_own_nights(form, are_own=False).rooms] == [1, 1]


@given(st.integers(-3, 6), st.integers(1, 5))
def test_rooms_of_a_group_overlap_on_the_nights_they_share(later: int, nights: int) -> None:
    form = forms.with_nights(forms.with_arrival(one_after_another(), TODAY + timedelta(days=later)), nights)
    first, second = (
        {form.arrival_of(each) + timedelta(at) for at in range(form.nights_of(each))} for each in form.rooms
    )
    assert form.overlap(*form.rooms) == bool(first & second)


@pytest.mark.parametrize("later", [0, 1, 2])
def test_two_rooms_of_a_group_that_come_to_overlap_are_not_the_same(later: int) -> None:
    form = forms.with_lock(one_after_another(), "203", is_locked=True)
    assert forms.each_room_once(form) == form, "one night after the other"
    found = forms.each_room_once(forms.with_arrival(form, TODAY + timedelta(days=later)))
    assert [each.room_id for each in found.rooms] == ["203", "203" if later == 2 else ""]
    assert found.wish.is_locked == bool(found.wish.room_id)
    alike = forms.each_room_once(forms.with_own_nights(form, are_own=False))
    assert [each.room_id for each in alike.rooms] == ["203", ""]


def test_a_room_that_is_kept_is_locked_and_a_block_is_named() -> None:
    form = forms.with_options(forms.with_lock(FORM, "203", is_locked=True), block="choir")
    (stay,) = _booking(form).stays
    assert (stay.room_id, stay.room_locked, stay.availability_block_id) == ("203", True, "b1")
    assert not _booking(forms.with_room(form, "")).stays[0].room_locked, "nothing to keep"
    assert not _booking(forms.put_aside(form)).stays[1].room_locked, "the next room is another"


def _booking(form: Form) -> AddBooking:
    (made,) = (each for each in plan(form, FACTS, new_ids()).commands if isinstance(each, AddBooking))
    return made


def test_a_walk_in_is_the_guest_the_booking_and_the_key_in_this_order() -> None:
    who = Who(typed=Typed(last_name=" Novák ", first_name="Jan", nationality="czech", birth="12.3.1980"))
    made = plan(replace(FORM, is_walk_in=True, who=who), FACTS, new_ids())
    guest, booking, key = made.commands
    assert isinstance(guest, AddGuest) and isinstance(booking, AddBooking) and isinstance(key, CheckIn)
    assert (guest.details.last_name, guest.details.nationality_code, guest.details.birth_date) == (
        "Novák",
        "CZ",
        date(1980, 3, 12),
    )
    (stay,) = booking.stays
    assert (stay.guest_id, stay.room_id, stay.state) == (guest.local_id, "203", State.CONFIRMED)
    assert (key.reservation_id, key.room_id) == (stay.local_id, "203") and made.reservation_id == stay.local_id
    assert not booking.send_email


def test_every_option_reaches_its_command() -> None:
    options = Options(
        hold="13:50",
        group="Wedding",
        company="Acme Tools",
        voucher="V1",
        note="Cot",
        products=(("breakfast", 2),),
        agency="Adler Reisen",
        segment="Leisure travel",
        purpose="Business",
        booker=Who(guest_id="booker"),
        channel="C-7",
        check_rate=False,
        check_overbooking=False,
        send_email=True,
    )
    form = forms.with_companion(
        replace(FORM, options=options, opened=tuple(Extra)), Who(typed=Typed(last_name="Small"))
    )
    made = plan(form, FACTS, new_ids())
    companion, booking, joins, purpose = made.commands
    assert isinstance(companion, AddGuest) and isinstance(booking, AddBooking)
    assert isinstance(joins, AddCompanion) and isinstance(purpose, ChangeStay)
    (stay,) = booking.stays
    assert (booking.group_name, booking.check_rate, booking.check_overbooking, booking.send_email) == (
        "Wedding",
        False,
        False,
        True,
    )
    assert (stay.company_id, stay.travel_agency_id, stay.business_segment_id) == ("acme", "adler", "leisure")
    assert (stay.voucher_code, stay.note, stay.booker_id, stay.channel_number) == ("V1", "Cot", "booker", "C-7")
    assert (stay.state, stay.released_utc) == (State.OPTIONAL, NOW.replace(minute=50))
    assert [(each.product_id, each.count) for each in stay.products] == [("breakfast", 2)]
    assert (joins.reservation_id, joins.guest_id) == (stay.local_id, companion.local_id)
    assert (purpose.reservation_id, purpose.purpose, purpose.reprice) == (stay.local_id, "Business", False)


def test_several_rooms_are_one_group_and_those_who_come_along_fill_them_in_order() -> None:
    form = forms.put_aside(FORM)
    for name in ("one", "two", "three"):
        form = replace(form, companions=(*form.companions, Who(guest_id=name)))
    made = plan(form, FACTS, new_ids())
    (booking,) = [each for each in made.commands if isinstance(each, AddBooking)]
    joined = [(each.reservation_id, each.guest_id) for each in made.commands if isinstance(each, AddCompanion)]
    first, second = (each.local_id for each in booking.stays)
    assert joined == [(first, "one"), (second, "two")]  # two places in each room, one of them the owner's


def test_one_guest_has_one_room_after_another_and_takes_everybody_along() -> None:
    form = forms.with_companion(one_after_another(), Who(guest_id="along"))
    form = forms.opened(forms.with_options(replace(form, is_walk_in=False), expected="23:15"), Extra.EXPECTED)
    made = plan(form, FACTS, new_ids())
    booking, *after = made.commands
    assert isinstance(booking, AddBooking)
    local = [(each.start_utc.astimezone(NOW.tzinfo), each.end_utc.astimezone(NOW.tzinfo)) for each in booking.stays]
    assert [(begins.day, begins.hour, ends.day, ends.hour) for begins, ends in local] == [
        (16, 23, 18, 9),
        (18, 14, 21, 9),
    ]
    first, second = (each.local_id for each in booking.stays)
    joined = [(each.reservation_id, each.guest_id) for each in after if isinstance(each, AddCompanion)]
    assert joined == [(first, "along"), (second, "along")]


def test_who_walks_in_gets_the_key_of_the_first_room_alone() -> None:
    form = one_after_another(replace(FORM, is_walk_in=True))
    assert problems(form, FACTS, GOOD) == {}, "the later room may be left open"
    made = plan(form, FACTS, new_ids())
    (key,) = (each for each in made.commands if isinstance(each, CheckIn))
    assert (key.reservation_id, key.room_id) == (made.reservation_id, "203")
    assert problems(replace(form, aside=(replace(form.aside[0], room_id=""),)), FACTS, GOOD) == {
        Part.ROOM: Wrong.NO_ROOM
    }


# --- the same person? -------------------------------------------------------------------------------------------------

KNOWN = Guest(
    id="known",
    last_name="Dvořák",
    first_name="Antonín",
    email="dvorak@example.com",
    phone="+420 602 551 900",
    birth_date=date(1980, 3, 12),
)


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        (Typed(last_name="X", email="Dvorak@Example.com "), Same.EMAIL),
        (Typed(last_name="X", phone="602551900"), Same.PHONE),
        (Typed(last_name="Dvorak", first_name="Antonin", birth="12.3.1980"), Same.NAME_AND_BIRTHDAY),
        (Typed(last_name="Antonin", first_name="Dvorak", birth="12.3.1980"), Same.NAME_AND_BIRTHDAY),
        (Typed(last_name="Dvořák", first_name="Antonín"), None),
        (Typed(last_name="Dvořák", first_name="Antonín", birth="13.3.1980"), None),
        (Typed(last_name="X", phone="900"), None),
    ],
)
def test_a_profile_that_may_be_the_same_person_is_found(typed: Typed, same: Same | None) -> None:
    twin = twin_of(typed, TODAY, lambda _: [GuestHit(KNOWN, "name", "", 5)])
    assert (None if twin is None else twin.same) == same


# --- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", StopKind)
@pytest.mark.parametrize("number", [1, 3])
def test_every_stop_has_its_words(kind: StopKind, number: int) -> None:
    stop = Stop(kind, TODAY, number)
    said = (words.stop_short(stop), words.why_title(stop, "Double", "Flexible"), words.may_be_passed(stop))
    assert said[0] and said[1].endswith(".")
    assert not any("{" in each or "!" in each for each in said)


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("wrong", Wrong)
def test_every_problem_has_its_sentence(part: Part, wrong: Wrong) -> None:
    said = words.problem(part.name, wrong.name, TODAY)
    assert said.endswith(".") and "{" not in said


@pytest.mark.parametrize(
    ("typed", "is_walk_in", "starts"),
    [
        ("23:30", False, NOW.replace(hour=23, minute=30)),
        ("0:15", False, NOW.replace(hour=0, minute=15)),
        ("", False, FACTS.starts),
        ("23:30", True, FACTS.starts),
    ],
)
def test_a_stay_begins_at_the_time_that_is_typed_unless_the_guest_is_here(
    typed: str, is_walk_in: bool, starts: datetime
) -> None:
    form = forms.with_options(forms.opened(FORM, Extra.EXPECTED), expected=typed)
    form = replace(form, is_walk_in=is_walk_in)
    made = plan(form, FACTS, iter("abc").__next__)
    booking = next(each for each in made.commands if isinstance(each, AddBooking))
    assert (booking.stays[0].start_utc, booking.stays[0].end_utc) == (starts, FACTS.ends)
    kept = draft.read(json.loads(json.dumps(draft.written(form))))
    assert kept == form
