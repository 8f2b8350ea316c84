"""Worked examples of the price of a night and of products; every figure is computed by hand."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from frontdesk.demo.rows import AgeCategoryAdjustment, CategoryAdjustment, NightPrice, Product
from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.rules.prices import night_price_id, stay_prices
from frontdesk.demo.rules.products import ProductWish, product_items
from frontdesk.demo.rules.taxes import gross_of, net_of, taxes_of
from frontdesk.demo.state import State
from frontdesk.demo.times import local_day
from tests.demo.conftest import OPENING, Caller

NIGHT = date(2027, 5, 4)


@pytest.fixture
def state(caller: Caller) -> State:
    """Flexible costs 1000 on 4 May 2027; a Double is 20 % and 50 more, a Suite 300 above a Double.

    An empty place takes 100 off, an extra person adds 400; a child is 150 less in a normal bed, 250 less in an extra.
    """
    state = caller.hotel.state
    flexible = next(row for row in state.rates if row.name == "Flexible")
    double, suite = (next(row.id for row in state.categories if row.name == name) for name in ("Double", "Suite"))
    child = next(row.id for row in state.age_categories if not row.adult)
    state.put(replace(flexible, empty_unit_adjustment=Decimal(-100), extra_unit_adjustment=Decimal(400)))
    state.put(NightPrice(night_price_id(flexible.id, None, NIGHT), flexible.id, None, NIGHT, Decimal(1000), OPENING))
    base = CategoryAdjustment(f"{flexible.id}/{double}", flexible.id, double, None, Decimal(50), Decimal("0.2"))
    state.put(base)
    state.put(CategoryAdjustment(f"{flexible.id}/{suite}", flexible.id, suite, double, Decimal(300), Decimal(0)))
    state.put(AgeCategoryAdjustment("a", flexible.id, child, "StandardOccupancyAdjustment", Decimal(-150)))
    state.put(AgeCategoryAdjustment("b", flexible.id, child, "ExtraOccupancyAdjustment", Decimal(-250)))
    return state


@pytest.mark.parametrize(
    ("rate", "category", "adults", "children", "price"),
    [
        ("Flexible", "Double", 2, 0, 1250),
        ("Flexible", "Double", 1, 0, 1250 - 100),
        ("Flexible", "Double", 1, 1, 1250 - 150),
        ("Flexible", "Double", 2, 1, 1250 + 400 - 250),
        ("Flexible", "Double", 3, 0, 1250 + 400),
        ("Flexible", "Double", 9, 0, 1250 + 400),
        ("Flexible", "Suite", 2, 0, 1550),
        ("Flexible", "Suite", 2, 2, 1550 + 2 * (400 - 250)),
        ("Non-refundable", "Double", 2, 0, 1100),
        ("Flexible, breakfast", "Suite", 2, 0, 1550 + 285),
    ],
)
def test_the_price_of_a_night(state: State, rate: str, category: str, adults: int, children: int, price: int) -> None:
    """Double: 1000 × 1.2 + 50 = 1250; Suite: 1250 + 300; non-refundable: 12 % off; breakfast: 285 on top.

    Derived rates have no adjustment for persons of their own.
    """
    row = next(each for each in state.rates if each.name == rate)
    place = next(each.id for each in state.categories if each.name == category)
    kinds = {each.adult: each.id for each in state.age_categories}
    persons = [(kinds[True], adults), (kinds[False], children)]
    [found] = stay_prices(state, row, place, [NIGHT], [pair for pair in persons if pair[1]])
    assert found.gross == price


def test_tax_both_ways() -> None:
    """Gross 1250 with 12 %: net 1116.07, tax 133.93. Net 1250: gross 1400. Net 99.99 at 6 % and 15.95 %: 6 + 15.95."""
    assert net_of(Decimal(1250), "CZ-2024-12%", "CZK") == Decimal("1116.07")
    assert taxes_of(Decimal(1250), "CZ-2024-12%", "CZK") == [("CZ-2024-12%", Decimal("133.93"))]
    assert gross_of(Decimal(1250), "CZ-2024-12%", "CZK") == 1400
    both = "US-DC-G US-DC-R"
    assert gross_of(Decimal("99.99"), both, "USD") == Decimal("121.94")
    assert taxes_of(Decimal("121.94"), both, "USD") == [("US-DC-G", Decimal("6.00")), ("US-DC-R", Decimal("15.95"))]


def test_sums_have_as_many_digits_as_their_currency() -> None:
    """1250 with 12 %: net 1116.0714…, tax 133.9286, or what the rounded net leaves. Net 99: tax 11.88."""
    for currency, net, tax in (("JPY", "1116", "134"), ("KWD", "1116.071", "133.929"), ("EUR", "1116.07", "133.93")):
        assert net_of(Decimal(1250), "CZ-2024-12%", currency) == Decimal(net)
        assert taxes_of(Decimal(1250), "CZ-2024-12%", currency) == [("CZ-2024-12%", Decimal(tax))]
    assert gross_of(Decimal(99), "CZ-2024-12%", "JPY") == 111
    assert [rounded(Decimal("0.5"), code) for code in ("JPY", "KWD")] == [Decimal(1), Decimal("0.500")]


@pytest.mark.parametrize(("currency", "price"), [("JPY", "1091"), ("KWD", "1090.716"), ("CZK", "1090.72")])
def test_a_derived_price_is_rounded_to_the_currency(state: State, currency: str, price: str) -> None:
    """1239.45 a night, 12 % off: 1090.716."""
    state.enterprise = replace(state.enterprise, currency=currency)
    flexible, derived = (
        next(row for row in state.rates if row.name == name) for name in ("Flexible", "Non-refundable")
    )
    double = next(row.id for row in state.categories if row.name == "Double")
    adult = next(row.id for row in state.age_categories if row.adult)
    key = night_price_id(flexible.id, double, NIGHT)
    state.put(NightPrice(key, flexible.id, double, NIGHT, Decimal("1239.45"), OPENING))
    [found] = stay_prices(state, derived, double, [NIGHT], [(adult, 2)])
    assert found.gross == Decimal(price)


def charged(state: State, caller: Caller, **changes: object) -> list[tuple[int, date, int]]:
    """Units, day of consumption and sum of a breakfast for a stay of two adults and a child from 16 to 18 October."""
    kinds = {each.adult: each.id for each in state.age_categories}
    start, end = (datetime.fromisoformat(text) for text in ("2026-10-16T14:00:00Z", "2026-10-18T09:00:00Z"))
    stay = replace(caller.stay(48213), start=start, end=end, persons=((kinds[True], 2), (kinds[False], 1)))
    breakfast: Product = next(row for row in state.products if row.name == "Breakfast")
    wish = ProductWish(replace(breakfast, **changes), 1, None, None, None)  # type: ignore[arg-type]
    items = product_items(state, stay, wish, OPENING, caller.rng)
    return [(item.unit_count, local_day(item.consumed, state.zone), int(item.gross)) for item in items]


def test_a_product_by_charging_posting_and_consumption(state: State, caller: Caller) -> None:
    """285 for each person and night: 2 adults 4 times, a child 2 times; posted by night each night has its own."""
    first, second, last = (date(2026, 10, day) for day in (16, 17, 18))
    assert charged(state, caller) == [(4, second, 1140), (2, second, 570)]
    assert charged(state, caller, posting="PerTimeUnit") == [
        (2, second, 570),
        (1, second, 285),
        (2, last, 570),
        (1, last, 285),
    ]
    assert charged(state, caller, charging="PerPerson", consumption="ServiceOrderStart") == [
        (2, first, 570),
        (1, first, 285),
    ]
    assert charged(state, caller, charging="PerTimeUnit", consumption="PostingTimeUnit") == [(2, first, 570)]
    assert charged(state, caller, charging="Once", consumption="ServiceOrderEnd") == [(1, last, 285)]
