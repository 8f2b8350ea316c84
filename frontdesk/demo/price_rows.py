"""Rows about what is sold at what price: rates and their groups, prices by night, restrictions, products."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from frontdesk.demo.units import Unit

RestrictionType = Literal["Stay", "Start", "End"]


@dataclass(frozen=True, slots=True)
class CancellationPolicy:
    """A rate group's fee (§4.6): due from `offset` after booking, arrival or the start of the arrival day.

    It is the share `relative_fee` of what the first `maximum_nights` cost in the `extents`, and `absolute_fee` once, as
    the property lists prices. No maximum means all nights, zero no fee at all.
    """

    applicability: Literal["Creation", "Start", "StartDate"]
    offset: timedelta
    relative_fee: Decimal
    maximum_nights: int | None
    absolute_fee: Decimal = Decimal(0)
    extents: tuple[Literal["TimeUnits", "Products"], ...] = ("TimeUnits",)


@dataclass(frozen=True, slots=True)
class RateGroup:
    """Rates that share a cancellation policy."""

    id: str
    service_id: str
    name: str
    ordering: int
    policy: CancellationPolicy
    created: datetime
    updated: datetime
    is_active: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """A root rate (`base_rate_id` None, `base_price` per night) or one derived from another (connector-api.md §4.5)."""

    id: str
    group_id: str
    service_id: str
    base_rate_id: str | None
    name: str
    short_name: str
    type: Literal["Public", "Private", "AvailabilityBlock"]
    is_default: bool
    segment_id: str | None
    base_price: Decimal
    relative_adjustment: Decimal
    absolute_adjustment: Decimal
    empty_unit_adjustment: Decimal
    extra_unit_adjustment: Decimal
    created: datetime
    updated: datetime
    is_active: bool = True
    is_enabled: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class CategoryAdjustment:
    """How a root rate prices a category from its parent category, or from the base price."""

    id: str
    rate_id: str
    category_id: str
    parent_category_id: str | None
    absolute: Decimal
    relative: Decimal


@dataclass(frozen=True, slots=True)
class AgeCategoryAdjustment:
    """What a root rate adds for each person of an age category, by the place that the person takes (connector-api.md
    §4.5).
    """

    id: str
    rate_id: str
    age_category_id: str
    type: Literal["StandardOccupancyAdjustment", "ExtraOccupancyAdjustment", "NegativeOccupancyAdjustment"]
    absolute: Decimal


@dataclass(frozen=True, slots=True)
class NightPrice:
    """An explicit price of a root rate; without a category it replaces the base price of that night.

    With a product it is what the product costs on that night in stays of the rate. In a service by hours `hour` is the
    start of the unit, `night` its day.
    """

    id: str
    rate_id: str
    category_id: str | None
    night: date
    price: Decimal
    updated: datetime
    product_id: str | None = None
    hour: datetime | None = None

    @property
    def unit(self) -> Unit:
        """The time unit that it is the price of."""
        return self.night if self.hour is None else self.hour


@dataclass(frozen=True, slots=True)
class Restriction:
    """Conditions and exceptions as connector-api.md §4.6 has them; days inclusive at both ends."""

    id: str
    service_id: str
    type: RestrictionType
    created: datetime
    updated: datetime
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    category_id: str | None = None
    category_type: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    weekdays: tuple[str, ...] | None = None
    hours: tuple[int, ...] | None = None
    minimal_advance: timedelta | None = None
    maximal_advance: timedelta | None = None
    minimal_length: timedelta | None = None
    maximal_length: timedelta | None = None
    minimal_price: Decimal | None = None
    maximal_price: Decimal | None = None
    origin: Literal["User", "Integration"] = "User"
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """Something sold besides the night; the price is gross."""

    id: str
    service_id: str
    name: str
    short_name: str
    description: str
    price: Decimal
    tax_code: str | None
    charging: Literal["Once", "PerTimeUnit", "PerPersonPerTimeUnit", "PerPerson"]
    posting: Literal["Once", "PerTimeUnit"]
    consumption: Literal["ServiceOrderEnd", "ServiceOrderStart", "PostingTimeUnit", "NextTimeUnit"]
    classification: Literal["Food", "Beverage", "Wellness", "CityTax", "Fee"] | None
    ordering: int
    is_default: bool
    created: datetime
    updated: datetime
    is_active: bool = True
    category_id: str | None = None
    accounting_category_id: str | None = None
