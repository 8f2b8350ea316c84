"""Offers for some nights and persons, from what this PC knows and what the platform quoted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from frontdesk.domain.house import RoomCategory
from frontdesk.domain.money import sum_if_known
from frontdesk.domain.offers import OfferCell, OfferRow, Offers, Question, RateChoice, Stop, StopKind, stop_of
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.service.free_rooms import Beds, free_days_shown
from frontdesk.service.rate_grid import offered_rates
from frontdesk.store.store import Store

Quotes = Mapping[tuple[str, str], Decimal]
"""The platform's totals by category and rate."""


@dataclass(frozen=True, slots=True)
class _Known:
    question: Question
    today: date
    free: Mapping[tuple[str, date], FreeDay]
    rules: tuple[Restriction, ...]
    quotes: Quotes
    is_told: bool


def rate_choices(store: Store, service_id: str = "") -> tuple[RateChoice, ...]:
    """Rates a clerk may pick, the default one first; as `offered_rates`."""
    return tuple(
        RateChoice(each.id, each.name, each.base_rate_id, each.is_default) for each in offered_rates(store, service_id)
    )


def offers(
    store: Store,
    question: Question,
    today: date,
    quotes: Quotes,
    as_of: datetime | None,
    taken: Beds,
    no_quotes: str | None,
) -> Offers:
    """The grid of every category that is sold and every rate. `taken` are the beds that the platform does not know of
    yet; `no_quotes` why it quotes nothing, None where it does.
    """
    days, service = question.days, question.service_id
    free = free_days_shown(store, taken, days[0], days[-1], service)
    known = _Known(question, today, free, tuple(store.cache.restrictions(service)), quotes, no_quotes is None)
    rates = offered_rates(store, service)
    prices = {rate.id: store.cache.prices(rate.id, days[0], days[-1]) for rate in rates}
    categories = sorted(
        (each for each in store.cache.sold_categories(service).values() if each.is_active),
        key=lambda each: each.ordering,
    )
    found = store.cache.property()
    return Offers(
        question=question,
        rates=rate_choices(store, service),
        rows=tuple(_row(each, rates, prices, known) for each in categories),
        currency=found.currency if found is not None else "",
        as_of=as_of,
        no_quotes=no_quotes,
    )


def _row(
    category: RoomCategory,
    rates: list[Rate],
    prices: Mapping[str, Mapping[tuple[str, date], PriceDay]],
    known: _Known,
) -> OfferRow:
    free = _least_free(category.id, known)
    cells = tuple(_cell(category, rate, prices[rate.id], free, known) for rate in rates)
    return OfferRow(category.id, category.name, category.capacity + category.extra_capacity, free, cells)


def _least_free(category_id: str, known: _Known) -> int | None:
    nights = [known.free.get((category_id, day)) for day in known.question.days]
    counted = [each.free for each in nights if each is not None]
    return min(counted) if len(counted) == len(nights) else None


def _cell(
    category: RoomCategory, rate: Rate, prices: Mapping[tuple[str, date], PriceDay], free: int | None, known: _Known
) -> OfferCell:
    quoted = known.quotes.get((category.id, rate.id))
    of_nights = _sum_of_nights(category.id, prices, known.question)
    total = quoted if quoted is not None else of_nights
    return OfferCell(total, quoted is not None, _stop(category, rate, free, known), of_nights, known.is_told)


def _sum_of_nights(category_id: str, prices: Mapping[tuple[str, date], PriceDay], question: Question) -> Decimal | None:
    nights = [prices.get((category_id, day)) for day in question.days]
    return sum_if_known(None if each is None else each.price for each in nights)


def _stop(category: RoomCategory, rate: Rate, free: int | None, known: _Known) -> Stop | None:
    persons = sum(each.count for each in known.question.persons)
    places = category.capacity + category.extra_capacity
    if known.question.arrive < known.today:
        return Stop(StopKind.PAST, known.question.arrive)
    if places and persons > places:
        return Stop(StopKind.TOO_MANY_PERSONS, None, places)
    if free is not None and free <= 0:
        return Stop(StopKind.SOLD_OUT, _first_full(category.id, known))
    about = tuple(rule for rule in known.rules if rule.speaks_of(rate=rate, category_id=category.id))
    return stop_of(about, known.question, known.today)


def _first_full(category_id: str, known: _Known) -> date | None:
    days = known.question.days
    return next((day for day in days if (one := known.free.get((category_id, day))) and one.free <= 0), None)
