"""Prices and free rooms are what the rules say, for any rate tree and any night."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rows import AvailabilityAdjustment, CategoryAdjustment, NightPrice
from frontdesk.demo.rules.availability import count_nights
from frontdesk.demo.rules.prices import category_price, night_price_id, stay_prices
from frontdesk.demo.rules.taxes import TAX_RATES
from frontdesk.demo.scene import Scene
from frontdesk.demo.times import days_between, unit_start
from frontdesk.demo.wire import amount
from tests.demo.conftest import OPENING, Caller

TODAY = date(2026, 10, 16)
money = st.decimals(-500, 5000, places=2)
fractions = st.decimals("-0.9", 2, places=3)


def units(scene: Scene, first: date, last: date) -> dict[str, str]:
    def say(day: date) -> str:
        return unit_start(day, scene.state.zone).strftime("%Y-%m-%dT%H:%M:%SZ")

    return {"FirstTimeUnitStartUtc": say(first), "LastTimeUnitStartUtc": say(last)}


@given(base=st.decimals(100, 9000, places=2), relative=fractions, absolute=money, deeper=fractions)
def test_a_category_without_a_price_follows_its_parent(
    scene: Scene, base: Decimal, relative: Decimal, absolute: Decimal, deeper: Decimal
) -> None:
    state = scene.state.clone()
    far = TODAY + timedelta(days=400)
    flexible, breakfast = (
        next(row for row in state.rates if row.name == n) for n in ("Flexible", "Flexible, breakfast")
    )
    double, suite = (next(row.id for row in state.categories if row.name == n) for n in ("Double", "Suite"))
    state.put(NightPrice(night_price_id(flexible.id, None, far), flexible.id, None, far, base, OPENING))
    state.put(CategoryAdjustment(f"{flexible.id}/{double}", flexible.id, double, None, absolute, relative))
    state.put(CategoryAdjustment(f"{flexible.id}/{suite}", flexible.id, suite, double, Decimal(7), deeper))
    cent = Decimal("0.005")
    of_double = category_price(state, flexible, double, far)
    assert abs(of_double - (base + base * relative + absolute)) <= cent
    assert abs(category_price(state, flexible, suite, far) - (of_double * (1 + deeper) + 7)) <= cent
    assert category_price(state, breakfast, double, far) == of_double + 285
    explicit = NightPrice(night_price_id(flexible.id, double, far), flexible.id, double, far, Decimal(1), OPENING)
    state.put(explicit)
    assert category_price(state, flexible, double, far) == 1


@given(persons=st.integers(1, 9), empty=money, extra=money)
def test_persons_change_the_price_up_to_what_the_room_holds(
    scene: Scene, persons: int, empty: Decimal, extra: Decimal
) -> None:
    from dataclasses import replace

    state = scene.state
    flexible = next(row for row in state.rates if row.name == "Flexible")
    rate = replace(flexible, empty_unit_adjustment=empty, extra_unit_adjustment=extra)
    suite = next(row for row in state.categories if row.name == "Suite")
    adult = next(row.id for row in state.age_categories if row.adult)
    [price] = stay_prices(state, rate, suite.id, [TODAY], [(adult, persons)])
    steps = [6400 + empty, Decimal(6400), 6400 + extra, 6400 + 2 * extra]
    assert price.gross == steps[min(persons, 4) - 1]


def test_prices_of_the_strip_over_http_shapes(caller: Caller, scene: Scene) -> None:
    prices = read_prices(caller, scene, "Flexible")
    assert [prices[name][:4] for name in ("Single", "Double", "Superior", "Suite")] == [
        [2150, 2350, 1890, 1890],
        [2950, 3250, 2590, 2590],
        [3650, 3950, 3190, 3190],
        [6400, 6900, 5600, 5600],
    ]
    assert read_prices(caller, scene, "Flexible, breakfast")["Double"][:2] == [3235, 3535]
    assert read_prices(caller, scene, "Non-refundable")["Double"][:2] == [2596, 2860]


def read_prices(caller: Caller, scene: Scene, rate: str) -> dict[str, list[float]]:
    rates = caller.ask("rates/getAll", ServiceIds=[caller.stay_service], Limitation={"Count": 100})["Rates"]
    rate_id = next(row["Id"] for row in rates if row["Name"] == rate)
    answer = caller.ask("rates/getPricing", RateId=rate_id, **units(scene, TODAY, TODAY + timedelta(days=13)))
    names = {row.id: row.name for row in scene.state.categories}
    return {names[row["CategoryId"]]: row["Prices"] for row in answer["CategoryPrices"]}


@given(gross=st.decimals(-99_999, 99_999, places=2), code=st.sampled_from([None, *TAX_RATES]))
def test_net_and_tax_make_the_gross(gross: Decimal, code: str | None) -> None:
    shown: dict[str, Any] = amount(gross, code, "CZK")
    tax = sum(Decimal(str(value["Value"])) for value in shown["TaxValues"])
    assert Decimal(str(shown["NetValue"])) + tax == gross
    assert [item["TaxRateCode"] for item in shown["Breakdown"]["Items"]] == [code]
    if code is not None:
        assert abs(tax - Decimal(str(shown["NetValue"])) * TAX_RATES[code]) <= Decimal("0.01")


@given(first=st.integers(-20, 50), length=st.integers(0, 20), adjust=st.integers(-5, 5), data=st.data())
def test_free_rooms_are_a_count_of_rooms_stays_and_blocks(
    scene: Scene, first: int, length: int, adjust: int, data: st.DataObject
) -> None:
    state = scene.state.clone()
    nights = list(days_between(TODAY + timedelta(days=first), TODAY + timedelta(days=first + length + 1)))
    category = data.draw(st.sampled_from(list(state.categories)))
    adjusted = data.draw(st.sampled_from(nights))
    state.put(AvailabilityAdjustment("one", category.id, adjusted, adjust, OPENING, OPENING))
    for night, count in zip(nights, count_nights(state, category.id, nights), strict=True):
        start, end = unit_start(night, state.zone), unit_start(night + timedelta(days=1), state.zone)
        stays = [
            stay
            for stay in state.reservations
            if stay.state in ("Optional", "Confirmed", "Started", "Processed")
            and state.stay_days(stay)[0] <= night < state.stay_days(stay)[1]
            and state.category_counted(stay) == category.id
        ]
        blocks = [
            block.type
            for block in state.room_blocks
            if block.start < end
            and block.end > start
            and state.category_of_room(block.room_id, category.service_id) == category.id
        ]
        held = sum(
            -row.value
            for row in state.adjustments
            if row.block_id is not None and row.category_id == category.id and row.night == night
        )
        assert count.confirmed + count.optional == len(stays)
        assert count.optional == sum(stay.state == "Optional" for stay in stays)
        assert count.out_of_order == blocks.count("OutOfOrder")
        assert count.house_use == blocks.count("InternalUse")
        change = adjust if night == adjusted else 0
        assert count.free == count.active - len(blocks) - len(stays) - held + change


def test_both_availability_reads_agree(caller: Caller, scene: Scene) -> None:
    asked = {"ServiceId": caller.stay_service, **units(scene, TODAY, TODAY + timedelta(days=20))}
    old = caller.ask("services/getAvailability", **asked)
    metrics = ["UsableResources", "HouseUse", "Occupied", "PublicAvailabilityAdjustment"]
    new = caller.ask("services/getAvailability/2024-01-22", Metrics=metrics, **asked)
    assert old["TimeUnitStartsUtc"] == new["TimeUnitStartsUtc"]
    # Summer time ends on 25 October: local midnight moves by an hour in UTC.
    assert old["TimeUnitStartsUtc"][9:11] == ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"]
    for before, after in zip(old["CategoryAvailabilities"], new["ResourceCategoryAvailabilities"], strict=True):
        columns = zip(*(after["Metrics"][name] for name in metrics), strict=True)
        assert before["CategoryId"] == after["ResourceCategoryId"]
        assert before["Availabilities"] == [usable - house - taken + more for usable, house, taken, more in columns]
        assert after["Metrics"]["ActiveResources"] is None


def test_a_cancelled_stay_gives_its_nights_back(caller: Caller) -> None:
    stay = caller.stay_of("Rossi", "Confirmed")
    state = caller.hotel.state
    nights = list(days_between(*state.stay_days(stay)))
    before = [count.free for count in count_nights(state, stay.category_id, nights)]
    caller.ask("reservations/cancel", ReservationIds=[stay.id], Notes="No-show")
    assert [count.free for count in count_nights(state, stay.category_id, nights)] == [free + 1 for free in before]


def test_units_must_begin_at_local_midnight_and_not_be_too_many(caller: Caller, scene: Scene) -> None:
    hotel = Hotel(scene.state, scene.tokens)
    asked = {"ServiceId": caller.stay_service, **units(scene, TODAY, TODAY)}
    wrong = {**asked, "FirstTimeUnitStartUtc": "2026-10-16T00:00:00Z"}
    refused = Caller(hotel).post("services/getAvailability", **wrong)
    assert refused == (400, {**refused[1], "Message": "FirstTimeUnitStartUtc is not start of TimeUnit."})
    long = {**asked, **units(scene, TODAY, TODAY + timedelta(days=100))}
    refused = Caller(hotel).post("services/getAvailability", **long)
    assert refused == (400, {**refused[1], "Message": "The interval must not exceed 100D."})


def test_the_form_of_2018_takes_any_instants(caller: Caller) -> None:
    asked = {"StartUtc": "2026-10-16T13:42:00Z", "EndUtc": "2026-10-18T09:00:00Z"}
    answer = caller.ask("services/getAvailability", ServiceId=caller.stay_service, **asked)
    assert answer["DatesUtc"] == ["2026-10-15T22:00:00Z", "2026-10-16T22:00:00Z", "2026-10-17T22:00:00Z"]
