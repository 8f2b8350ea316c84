"""Amounts of which some are not known."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.money import sum_if_known

AMOUNTS = st.lists(st.decimals(min_value=-10_000, max_value=10_000, places=2))


@given(AMOUNTS)
def test_amounts_that_are_all_known_are_summed(amounts: list[Decimal]) -> None:
    assert sum_if_known(amounts) == sum(amounts, Decimal(0))


@given(AMOUNTS, AMOUNTS)
def test_one_that_is_not_known_makes_the_sum_unknown(before: list[Decimal], after: list[Decimal]) -> None:
    assert sum_if_known([*before, None, *after]) is None
