"""What the booking comes to: a line for each room, for each product, and the total."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from frontdesk.domain.house import Product
from frontdesk.domain.money import sum_if_known
from frontdesk.domain.offers import Offers
from frontdesk.ui.panes.create_page.choosing import place_of
from frontdesk.ui.panes.create_page.form import Form, Wish, priced_nights
from frontdesk.ui.text.acting import parse_amount


@dataclass(frozen=True, slots=True)
class SumLine:
    """Rooms that are alike (their category, rate and number) or a product with its pieces of a night. `amount` is what
    all of them come to; None: not known yet. `more_than_used` is how many pieces that is on all nights, where it is
    more than the guests are likely to want; 0 otherwise. `nights` are those of a room.
    """

    name: str
    rate: str = ""
    pieces: int = 0
    amount: Decimal | None = None
    rooms: int = 1
    nights: int = 0
    more_than_used: int = 0


@dataclass(frozen=True, slots=True)
class Sum:
    """All lines; `is_quoted` when every price is the platform's own; `plus_city_tax` when the hotel adds its tax to
    what they come to, how much only the hotel knows.
    """

    lines: tuple[SumLine, ...]
    currency: str
    is_quoted: bool
    plus_city_tax: bool = False

    @property
    def total(self) -> Decimal | None:
        """None while an amount is not known."""
        return sum_if_known(each.amount for each in self.lines) if self.lines else None


Nights = Sequence[Decimal | None]
"""The price of each night, as the rate has it; None: not known yet."""


def sum_of(
    form: Form,
    offers_for: Callable[[Wish], Offers],
    nights_of: Callable[[Wish], Nights],
    products: Sequence[Product],
) -> Sum:
    """What the form comes to; `offers_for` is the grid of a room's persons, `nights_of` the nights at its rate."""
    lines: list[SumLine] = []
    is_quoted, currency, is_all = True, "", True
    for wish in form.rooms:
        offers = offers_for(wish)
        currency = offers.currency
        place = place_of(offers, wish.category_id, wish.rate_id)
        if place is None:
            continue
        cell = offers.rows[place[0]].cells[place[1]]
        by_hand = priced_nights(form, wish)
        total = with_prices(nights_of(wish), dict(by_hand)) if by_hand else cell.total
        is_quoted = is_quoted and (len(by_hand) == form.nights_of(wish) if by_hand else cell.is_quoted)
        is_all = is_all and not by_hand and cell.is_all
        category, rate = offers.rows[place[0]].name, offers.rates[place[1]].name
        lines.append(SumLine(category, rate, amount=total, nights=form.nights_of(wish)))
    lines = [_together(list(alike)) for _, alike in groupby(lines)]
    lines += [_product_line(each, count, form) for each, count in ordered(form, products)]
    levies = any(each.is_city_tax and each.price != 0 for each in products)
    return Sum(tuple(lines), currency, is_quoted, plus_city_tax=levies and not is_all)


def _together(alike: Sequence[SumLine]) -> SumLine:
    one, rooms = alike[0], len(alike)
    return replace(one, amount=None if one.amount is None else one.amount * rooms, rooms=rooms)


def with_prices(nights: Nights, typed: Mapping[int, str]) -> Decimal | None:
    """What the nights come to with these typed; None while one is neither typed well nor known."""
    return sum_if_known(parse_amount(typed[at]) if at in typed else price for at, price in enumerate(nights))


def ordered(form: Form, products: Sequence[Product]) -> list[tuple[Product, int]]:
    """The products of the form that the house has, with their count for each room."""
    by_id = {each.id: each for each in products}
    return [(by_id[product], count) for product, count in form.options.products if product in by_id]


def _product_line(product: Product, count: int, form: Form) -> SumLine:
    """Every room has as many of it, for each of its persons where it is sold by person."""
    pieces = sum(count * product.times(room.persons, 1) for room in form.rooms)
    charged = sum(count * product.times(room.persons, form.nights_of(room)) for room in form.rooms)
    amount = None if product.price is None else product.price * charged
    is_more = charged > sum(product.most_used(room.persons, form.nights_of(room)) for room in form.rooms)
    return SumLine(product.name, pieces=pieces, amount=amount, more_than_used=charged if is_more else 0)
