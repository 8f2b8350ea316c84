"""What a cancellation costs by the terms of the stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.fees import Fee, FeeTerms, fee_of
from frontdesk.domain.money import OrderItem
from frontdesk.domain.reservations import State
from tests.domain.stays import NOON, a_stay

PRAGUE = ZoneInfo("Europe/Prague")
STAY = a_stay(state=State.CONFIRMED)
FIRST_NIGHT = FeeTerms(
    applicability="StartDate",
    offset=timedelta(hours=-6),
    counts_nights=True,
    counts_products=False,
    most_nights=1,
    share=Decimal(1),
    absolute=Decimal(0),
)


def charge(amount: str, night: int = 0, kind: str = "SpaceOrder", state: str = "Open") -> OrderItem:
    return OrderItem(
        id=f"{kind} {night}",
        reservation_id=STAY.id,
        guest_id=STAY.guest_id,
        kind=kind,
        name="",
        amount=Decimal(amount),
        currency="CZK",
        state=state,
        consumed_utc=NOON + timedelta(days=night),
    )


ITEMS = [charge("3650"), charge("3950", 1), charge("190", kind="ProductOrder"), charge("200", kind="CityTax")]


def test_the_first_night_alone_counts() -> None:
    assert fee_of([FIRST_NIGHT], STAY, ITEMS, NOON, PRAGUE) == Fee(Decimal(3650))


def test_nothing_is_due_before_its_moment_and_it_is_told() -> None:
    fee = fee_of([FIRST_NIGHT], STAY, ITEMS, NOON - timedelta(days=3), PRAGUE)
    assert fee.amount == 0 and fee.due_from is not None
    assert fee.due_from.isoformat() == "2026-10-15T18:00:00+02:00"


def test_an_option_costs_nothing() -> None:
    assert fee_of([FIRST_NIGHT], replace(STAY, state=State.OPTIONAL), ITEMS, NOON, PRAGUE) == Fee(Decimal(0))


def test_products_of_a_part_of_the_nights_are_told_as_about() -> None:
    terms = replace(FIRST_NIGHT, counts_products=True)
    assert fee_of([terms], STAY, ITEMS, NOON, PRAGUE) == Fee(Decimal(3840), is_about=True)
    assert fee_of([replace(terms, most_nights=None)], STAY, ITEMS, NOON, PRAGUE) == Fee(Decimal(7790))


@given(st.lists(st.decimals(0, 9999, places=2), max_size=6), st.decimals(0, 1, places=2), st.integers(0, 7))
def test_a_fee_of_nights_is_never_more_than_the_nights(prices: list[Decimal], share: Decimal, most_nights: int) -> None:
    items = [charge(str(price), night) for night, price in enumerate(prices)]
    fee = fee_of([replace(FIRST_NIGHT, share=share, most_nights=most_nights)], STAY, items, NOON, PRAGUE)
    assert 0 <= fee.amount <= sum(prices, Decimal(0))
