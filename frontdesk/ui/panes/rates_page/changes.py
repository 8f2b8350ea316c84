"""What is typed for a price, and the commands it becomes: "3400", "+10 %", "−200", on some nights of one rate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from frontdesk.domain.commands import SetPrice
from frontdesk.ui.text.acting import parse_amount

_SIGNED = re.compile(r"^([+\-−])\s*(.+?)\s*(%?)$")
_WHOLE = Decimal(1)
_ROUNDED = Decimal(2)


class Night(NamedTuple):
    """A night and its price now, None while it is not known."""

    day: date
    price: Decimal | None


class Change(NamedTuple):
    """A night with its price now and then."""

    day: date
    now: Decimal | None
    then: Decimal


class Follower(NamedTuple):
    """A rate that follows the one that is changed: its price on the selected nights, and the pairs of both prices that
    are known of any night.
    """

    rate_id: str
    name: str
    nights: tuple[Night, ...]
    pairs: tuple[tuple[Decimal, Decimal], ...]


def followed(follower: Follower, then: Decimal) -> Decimal | None:
    """What the follower will cost when its base costs `then`; None where the known nights do not tell.

    A derived rate is a share of its base and an amount (connector-api.md §4.5): two nights with different bases tell
    both, and every other night must agree, but for rounding.
    """
    lowest, highest = min(follower.pairs, default=None), max(follower.pairs, default=None)
    if lowest is None or highest is None or lowest[0] == highest[0]:
        return None
    share = (highest[1] - lowest[1]) / (highest[0] - lowest[0])
    amount = lowest[1] - share * lowest[0]
    if any(abs(share * base + amount - derived) > _ROUNDED for base, derived in follower.pairs):
        return None
    return max(Decimal(0), share * then + amount).quantize(_WHOLE, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Target:
    """Where the price is set: a category of a root rate, or (None) its base price."""

    rate_id: str
    category_id: str | None
    currency: str


def is_relative(typed: str) -> bool:
    """Whether it says by how much, not what."""
    return _SIGNED.match(typed.strip()) is not None


def changes(typed: str, nights: Sequence[Night]) -> tuple[Change, ...]:
    """Empty where it cannot be read, or where a share of an unknown price is asked for."""
    found = [_then(typed.strip(), night) for night in nights]
    if any(then is None or then < 0 for then in found):
        return ()
    pairs = zip(nights, found, strict=True)
    return tuple(Change(night.day, night.price, then) for night, then in pairs if then is not None)


def _then(typed: str, night: Night) -> Decimal | None:
    signed = _SIGNED.match(typed)
    if signed is None:
        return parse_amount(typed)
    value = parse_amount(signed[2])
    if value is None or night.price is None:
        return None
    by = night.price * value / 100 if signed[3] else value
    moved = night.price + by if signed[1] == "+" else night.price - by
    return moved.quantize(_WHOLE, rounding=ROUND_HALF_UP)


def commands(wanted: Sequence[Change], target: Target) -> tuple[SetPrice, ...]:
    """One command for each run of nights with the same price."""
    runs: list[list[Change]] = []
    for change in wanted:
        follows = runs and runs[-1][-1].day + timedelta(days=1) == change.day and runs[-1][-1].then == change.then
        if follows:
            runs[-1].append(change)
        else:
            runs.append([change])
    return tuple(
        SetPrice(
            rate_id=target.rate_id,
            category_id=target.category_id,
            first_day=run[0].day,
            last_day=run[-1].day,
            price=run[0].then,
            currency=target.currency,
        )
        for run in runs
    )
