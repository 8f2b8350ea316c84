"""The words of the rate strip."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.views import RateCell
from frontdesk.ui.text import rates as words

FRIDAY = date(2026, 10, 23)


def cell(free: int | None = 3, rule: str = "", price: str | None = "3250") -> RateCell:
    return RateCell(Decimal(price) if price is not None else None, free, rule)


@pytest.mark.parametrize(
    ("shown", "narrow", "wide"),
    [
        (cell(free=3), "3", "3 free"),
        (cell(free=0), "full", "full"),
        (cell(free=-1), "1 over", "1 over"),
        (cell(free=4, rule="closed"), "closed", "closed"),
        (cell(free=-2, rule="closed"), "2 over", "2 over"),
        (cell(free=None), "–", "–"),
    ],
)
def test_free_rooms_are_a_number_or_the_word_that_matters(shown: RateCell, narrow: str, wide: str) -> None:
    assert words.free(shown) == narrow
    assert words.free_in_words(shown) == wide


@pytest.mark.parametrize(
    ("rule", "short", "sentence"),
    [
        ("", "", ""),
        ("closed", "", "Closed: it cannot be booked."),
        ("min:2", "2 n+", "Only for 2 nights or more."),
        ("no_arrival", "no arr.", "No arrival on this day."),
        ("no_departure", "no dep.", "No departure on this day."),
        ("other", "rule", "A rule limits how it can be booked."),
        ("min:odd", "rule", "A rule limits how it can be booked."),
    ],
)
def test_a_rule_is_two_words_in_the_cell_and_a_sentence_elsewhere(rule: str, short: str, sentence: str) -> None:
    assert words.rule(rule) == short
    assert words.rule_sentence(rule) == sentence


def test_a_cell_says_everything_in_a_sentence() -> None:
    assert words.cell_sentence("Double", FRIDAY, cell(free=1, rule="min:2"), "CZK") == (
        "Double, Friday 23 October: 3,250\u00a0CZK, 1 room free. Only for 2 nights or more."
    )
    assert "price not known, free rooms not known" in words.cell_sentence(
        "Double", FRIDAY, cell(price=None, free=None), "CZK"
    )


@given(st.floats(min_value=1.0, max_value=1.5, exclude_min=True))
def test_more_than_full_never_reads_as_full(share: float) -> None:
    assert int(words.share(share).removesuffix(" %")) > 100


def test_only_old_figures_carry_the_warning() -> None:
    at = datetime(2026, 10, 16, 15, 30, tzinfo=UTC)
    assert words.caption("") == "" and words.caption("CZK") == "CZK a night, rooms free below"
    assert words.folded_caption(at, True) == "prices and free rooms as of 15:30; the platform may have sold since"
    assert words.folded_caption(at, False) == "prices and free rooms as of 15:30"
    assert words.folded_caption(None, True) == "prices and free rooms are not known yet"
