"""What is typed for a price, and the commands it becomes: to a figure, by a share, by a sum, or back to base."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple, assert_never

from frontdesk.domain.commands import SetPrice
from frontdesk.ui.text.acting import parse_amount
from frontdesk.ui.text.money import step

_TYPED = re.compile(r"^([+\-−]?)\s*(.*?)\s*(%?)$")
_ROUNDED = 2  # steps


class By(StrEnum):
    """The ways of changing a price, in the order of the segments (picture 08); the values are kept in drafts."""

    FIGURE = "figure"
    SHARE = "share"
    SUM = "sum"
    BASE = "base"


class Night(NamedTuple):
    """A night and its price now, None while it is not known."""

    day: date
    price: Decimal | None


class Change(NamedTuple):
    """A night with its price now and then; `then` None: the rate's own price, which only the platform knows."""

    day: date
    now: Decimal | None
    then: Decimal | None


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
    if any(abs(share * base + amount - derived) > _ROUNDED * step() for base, derived in follower.pairs):
        return None
    return max(Decimal(0), share * then + amount).quantize(step(), rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Target:
    """Where the price is set: a category of a root rate, or (None) its base price."""

    rate_id: str
    category_id: str | None
    currency: str


def by_of(typed: str, chosen: By) -> By:
    """The way that is meant: a percent sign or a sign before the figure says more than the segment chosen before."""
    sign, _, percent = _parts(typed)
    if chosen is By.BASE:
        return By.BASE
    if percent or chosen is By.SHARE:
        return By.SHARE
    return By.SUM if sign else chosen


def is_relative(by: By) -> bool:
    """Whether it says by how much, not what."""
    return by in (By.SHARE, By.SUM)


def typed_as(typed: str, by: By) -> str:
    """The same figure as it is typed for another way: "+10 %" is "10" as a price; "" stays "".

    A share and a sum are written with their signs, so that what is kept says by itself how it is meant.
    """
    sign, figure, _ = _parts(typed)
    if not figure:
        return ""
    match by:
        case By.FIGURE | By.BASE:
            return figure
        case By.SHARE:
            return f"{sign or '+'}{figure} %"
        case By.SUM:
            return f"{sign or '+'}{figure}"
        case _:
            assert_never(by)


def changes(typed: str, nights: Sequence[Night], by: By = By.FIGURE) -> tuple[Change, ...]:
    """Empty where it cannot be read, or where a share of an unknown price is asked for. `by` is the segment chosen."""
    by = by_of(typed, by)
    if by is By.BASE:
        return tuple(Change(night.day, night.price, None) for night in nights)
    found = [_then(typed, night.price, by) for night in nights]
    if any(then is None or then < 0 for then in found):
        return ()
    return tuple(Change(night.day, night.price, then) for night, then in zip(nights, found, strict=True))


def _then(typed: str, now: Decimal | None, by: By) -> Decimal | None:
    sign, figure, _ = _parts(typed)
    value = parse_amount(figure)
    if value is None:
        return None
    match by:
        case By.FIGURE:
            return value
        case By.SHARE:
            if now is None:
                return None
            return _moved(now, now * value / 100, sign).quantize(step(), rounding=ROUND_HALF_UP)
        case By.SUM:
            return None if now is None else _moved(now, value, sign)
        case By.BASE:
            return None
        case _:
            assert_never(by)


def _moved(now: Decimal, by: Decimal, sign: str) -> Decimal:
    return now - by if sign in ("-", "−") else now + by


def _parts(typed: str) -> tuple[str, str, str]:
    """Sign, figure and percent sign of what is typed."""
    found = _TYPED.match(typed.strip())
    return (found[1], found[2], found[3]) if found is not None else ("", typed, "")


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
