"""Rates, prices, free rooms and restrictions off the wire; instants of local midnight become the hotel's dates."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from frontdesk.api.nouns import rates as wire
from frontdesk.api.nouns import restrictions as restriction_wire
from frontdesk.api.nouns.services import Availability, Metric, MetricCounts
from frontdesk.api.wire import in_language
from frontdesk.domain.dates import local_day
from frontdesk.domain.rates import BASE, FreeDay, PriceDay, Rate, Restriction

_LANGUAGE = "en-US"
_SET_BY_US = (
    None,
    "Integration",
)  # older servers do not tell; commands leave others alone (connector-api.md §4.6)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

METRICS = (
    Metric.USABLE_RESOURCES,
    Metric.OCCUPIED,
    Metric.HOUSE_USE,
    Metric.OTHER_SERVICE_RESERVATION_COUNT,
    Metric.PUBLIC_AVAILABILITY_ADJUSTMENT,
)


def rate(found: wire.Rate) -> Rate:
    """A price list."""
    return Rate(
        id=found.id,
        name=in_language(found.names, _LANGUAGE, _LANGUAGE) or found.name or "",
        base_rate_id=found.base_rate_id,
        group_id=found.group_id or "",
        is_active=found.is_active,
        is_enabled=found.is_enabled is not False,
        is_public=found.is_public is not False,
        is_default=bool(found.is_default),
        service_id=found.service_id or "",
    )


def price_days(rate_id: str, found: wire.RatePricing, zone: ZoneInfo) -> list[PriceDay]:
    """Gross price of each category and night at standard occupancy, and of the rate itself (connector-api.md §4.5)."""
    days = [local_day(instant, zone) for instant in found.time_units]
    told = [(BASE, found.base_gross_prices), *((each.category_id, each.gross_prices) for each in found.category_prices)]
    return [
        PriceDay(rate_id=rate_id, category_id=category_id, day=day, price=price, currency=found.currency)
        for category_id, prices in told
        for day, price in zip(days, prices, strict=False)
    ]


def free_days(found: Availability, zone: ZoneInfo) -> list[FreeDay]:
    """Free rooms of each category and night, by the arithmetic of connector-api.md §4.4."""
    days = [local_day(instant, zone) for instant in found.time_unit_starts_utc]
    return [
        _free_day(each.resource_category_id, day, index, each.metrics)
        for each in found.resource_category_availabilities
        for index, day in enumerate(days)
    ]


def _free_day(category_id: str, day: date, index: int, counts: MetricCounts) -> FreeDay:
    usable, occupied = _at(counts.usable_resources, index), _at(counts.occupied, index)
    taken = occupied + _at(counts.house_use, index) + _at(counts.other_service_reservation_count, index)
    free = usable - taken + _at(counts.public_availability_adjustment, index)
    if not counts.occupied:  # an older server tells only what is free: how full the house is, is not known
        usable = 0
    return FreeDay(category_id=category_id, day=day, usable=usable, occupied=occupied, free=free)


def _at(values: tuple[int, ...], index: int) -> int:
    return values[index] if index < len(values) else 0


def restriction(found: restriction_wire.Restriction, zone: ZoneInfo) -> Restriction:
    """A rule on selling; an empty list of days means every day."""
    conditions, exceptions = found.conditions, found.exceptions
    named = frozenset(_WEEKDAYS.index(day) for day in conditions.days if day in _WEEKDAYS)
    return Restriction(
        id=found.id,
        kind=conditions.type or "Stay",
        exact_rate_id=conditions.exact_rate_id,
        base_rate_id=conditions.base_rate_id,
        rate_group_id=conditions.rate_group_id,
        category_id=conditions.resource_category_id,
        first_day=local_day(conditions.start_utc, zone) if conditions.start_utc is not None else None,
        last_day=local_day(conditions.end_utc, zone) if conditions.end_utc is not None else None,
        weekdays=named or frozenset(range(7)),
        min_nights=_days(exceptions.min_length if exceptions is not None else None),
        max_nights=_days(exceptions.max_length if exceptions is not None else None),
        min_advance_days=_days(exceptions.min_advance if exceptions is not None else None),
        max_advance_days=_days(exceptions.max_advance if exceptions is not None else None),
        has_price_exception=exceptions is not None
        and (exceptions.min_price is not None or exceptions.max_price is not None),
        by_property=found.origin not in _SET_BY_US,
        service_id=found.service_id or "",
    )


def _days(length: timedelta | None) -> int | None:
    return None if length is None else -(-length // timedelta(days=1))
