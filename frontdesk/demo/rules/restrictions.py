"""Which restrictions keep a stay from being booked, and the sentence that says so (connector-api.md §4.6)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import assert_never

from frontdesk.demo.answers import forbidden
from frontdesk.demo.rows import Rate, Reservation, Restriction
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, days_between
from frontdesk.demo.units import start_of

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


MOST_OF_A_SERVICE = 150_000
"""The quota of §4.6; the sentence that refuses more is inferred."""


def check_quota(count: int) -> None:
    """403 when a service would have more restrictions than it may."""
    if count > MOST_OF_A_SERVICE:
        raise forbidden(f"The service has reached its quota of {MOST_OF_A_SERVICE:,} restrictions.")


def check_restrictions(state: State, stay: Reservation, prices: Sequence[Decimal], now: datetime) -> None:
    """403 with the first restriction that applies and that no exception lifts. `prices` are those of the nights."""
    for row in state.restrictions:
        day = _day_met(state, row, stay)
        if day is not None and not _is_lifted(state, row, stay, prices, now):
            raise forbidden(_sentence(state, row, stay, day))


def affects_rate(state: State, row: Restriction, rate: Rate) -> bool:
    """Whether the conditions on rates include the rate; a base rate stands for itself and all derived from it."""
    if row.exact_rate_id is not None and row.exact_rate_id != rate.id:
        return False
    if row.rate_group_id is not None and row.rate_group_id != rate.group_id:
        return False
    return row.base_rate_id is None or row.base_rate_id in {each.id for each in _line_of(state, rate)}


def _line_of(state: State, rate: Rate) -> Iterator[Rate]:
    yield rate
    while rate.base_rate_id is not None:
        rate = state.rates[rate.base_rate_id]
        yield rate


def _day_met(state: State, row: Restriction, stay: Reservation) -> date | None:
    """The first day of the stay on which all conditions meet; None when the restriction does not apply.

    Inferred: hours are those of arrival and departure, and of what is sold by hours; a stay over night has none. Block
    rates are exempt.
    """
    rate, category = state.rates[stay.rate_id], state.categories[stay.category_id]
    if row.service_id != stay.service_id or rate.type == "AvailabilityBlock" or not affects_rate(state, row, rate):
        return None
    if row.category_id not in (None, category.id) or row.category_type not in (None, category.type):
        return None
    first, end = state.stay_days(stay)
    match row.type:
        case "Stay":
            met = _stayed(state, stay)
        case "Start":
            met = [(first, stay.start.astimezone(state.zone).hour)]
        case "End":
            met = [(end, stay.end.astimezone(state.zone).hour)]
        case _:
            assert_never(row.type)
    at_hour = (day for day, hour in met if row.hours is None or hour is None or hour in row.hours)
    return next((day for day in at_hour if _holds_on(row, day)), None)


def _stayed(state: State, stay: Reservation) -> list[tuple[date, int | None]]:
    """The days of the stay; of what is sold by hours, each with its hour."""
    if state.period(stay) != "Hour":
        return [(day, None) for day in days_between(*state.stay_days(stay))]
    local = [start_of(unit, state.zone).astimezone(state.zone) for unit in state.units(stay)]
    return [(moment.date(), moment.hour) for moment in local]


def _holds_on(row: Restriction, day: date) -> bool:
    if (row.first_day is not None and day < row.first_day) or (row.last_day is not None and day > row.last_day):
        return False
    return row.weekdays is None or WEEKDAYS[day.weekday()] in row.weekdays


def _is_lifted(state: State, row: Restriction, stay: Reservation, prices: Sequence[Decimal], now: datetime) -> bool:
    """Whether one exception is satisfied: the stay's length, the time until it, or the price of every night.

    Inferred: minimum and maximum of one measure make one range; a length counts nights, by hours the time itself.
    """
    first, end = state.stay_days(stay)
    length = stay.end - stay.start if state.period(stay) == "Hour" else end - first
    measures: tuple[tuple[timedelta | Decimal | None, timedelta | Decimal | None, list[timedelta | Decimal]], ...] = (
        (row.minimal_length, row.maximal_length, [length]),
        (row.minimal_advance, row.maximal_advance, [stay.start - now]),
        (row.minimal_price, row.maximal_price, list(prices)),
    )
    return any(
        all(_within(value, low, high) for value in values)
        for low, high, values in measures
        if low is not None or high is not None
    )


def _within(value: object, low: object, high: object) -> bool:
    measured, least, most = _comparable(value), _comparable(low), _comparable(high)
    if measured is None:
        return False
    return (least is None or measured >= least) and (most is None or measured <= most)


def _comparable(value: object) -> Decimal | None:
    match value:
        case None:
            return None
        case timedelta():
            return Decimal(int(value.total_seconds()))
        case Decimal():
            return value
        case _:
            raise TypeError(value)


def _sentence(state: State, row: Restriction, stay: Reservation, day: date) -> str:
    what = {"Stay": "A stay over the night of", "Start": "Arrival on", "End": "Departure on"}[row.type]
    place = f"{state.categories[stay.category_id].name}, {state.rates[stay.rate_id].name}"
    needs = list(_needs(row, state.enterprise.currency))
    told = f"is only possible {' or '.join(needs)}" if needs else "is closed"
    return f"{what} {day.month}/{day.day}/{day.year} {told}. ({place})"


def _needs(row: Restriction, currency: str) -> Iterator[str]:
    if row.minimal_length is not None or row.maximal_length is not None:
        yield f"for {_range(_nights(row.minimal_length), _nights(row.maximal_length))} nights"
    if row.minimal_advance is not None or row.maximal_advance is not None:
        least, most = _days(row.minimal_advance), _days(row.maximal_advance)
        yield f"when booked {_range(least, most)} days ahead"
    if row.minimal_price is not None or row.maximal_price is not None:
        yield f"at {_range(_plain(row.minimal_price), _plain(row.maximal_price))} {currency} a night"


def _range(low: str | None, high: str | None) -> str:
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"{low} to {high}"


def _nights(length: timedelta | None) -> str | None:
    return None if length is None else str(-(-length // DAY))


def _days(length: timedelta | None) -> str | None:
    return None if length is None else f"{length / DAY:g}"


def _plain(price: Decimal | None) -> str | None:
    return None if price is None else f"{price:,}"
