"""What the platform had told each stay of a booking costs, what it costs now, and what a person agreed to since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from frontdesk.domain.money import is_same
from frontdesk.domain.outbox import SEEN_QUOTES, Doubt, Entry, doubt_of

_NOT_TOLD = "-"


def moved_quotes(quoted: Sequence[str | None], now: Sequence[Decimal | None], currency: str) -> str:
    """The fact of `Doubt.QUOTE_MOVED`, "" where no price moved: the sum of the stays whose price did, then and now, and
    what each stay of the booking costs now. Where the sums are one, the first of them is told.
    """
    known = [
        (Decimal(then), price)
        for then, price in zip(quoted, now, strict=False)
        if then is not None and price is not None
    ]
    moved = [(then, price) for then, price in known if not is_same(then, price, currency)]
    if not moved:
        return ""
    sums = sum((then for then, _ in moved), Decimal(0)), sum((price for _, price in moved), Decimal(0))
    then, price = sums if sums[0] != sums[1] else moved[0]
    return " ".join([str(then), str(price), *(_NOT_TOLD if each is None else str(each) for each in now)])


def agreed_quotes(entry: Entry) -> Mapping[str, Any]:
    """The quotes to keep with a booking that a person has sent again: what the person was told it costs now, else what
    was quoted before; {} where nothing was.
    """
    quoted: Sequence[str | None] | None = entry.base.get(SEEN_QUOTES)
    if quoted is None:
        return {}
    doubt, fact = doubt_of(entry.reason)
    told = fact.split()[2:] if doubt is Doubt.QUOTE_MOVED else []
    if len(told) != len(quoted):
        return {SEEN_QUOTES: quoted}
    agreed = [then if then is None or now == _NOT_TOLD else now for then, now in zip(quoted, told, strict=True)]
    return {SEEN_QUOTES: agreed}
