"""Rates and their prices per night and category."""

from collections.abc import AsyncIterator, Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nights import appended, ask_in_parts, joined
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.money import Amount
from frontdesk.api.nouns.rate_groups import RateGroup
from frontdesk.api.wire import NO_TEXTS, Active, Answer, LocalizedText, Page, Rows, Utc, Wire


class Rate(Wire):
    """A rate; `base_rate_id` None means a root rate, whose prices can be set. `name` comes from older servers."""

    id: str
    service_id: str | None = None
    group_id: str | None = None
    base_rate_id: str | None = None
    is_base_rate: bool | None = None
    business_segment_id: str | None = None
    is_active: Active = True
    is_enabled: bool | None = None
    is_public: bool | None = None
    is_default: bool | None = None
    type: str | None = None
    name: str | None = None
    names: LocalizedText = NO_TEXTS
    short_name: str | None = None
    external_names: LocalizedText = NO_TEXTS
    description: LocalizedText = NO_TEXTS
    external_identifier: str | None = None
    tax_exemption_reason: str | None = None
    tax_exemption_legal_reference: str | None = None
    updated_utc: Utc | None = None


class RatePage(Page):
    """Rates, newest first."""

    items: Rows[Rate] = Field((), alias="Rates")
    rate_groups: Rows[RateGroup] = ()


class RateFilter(Filter, total=False):
    """`service_ids` has to be given. `activity_states`: `Active`, `Deleted`.

    `rate_groups` reads the groups along, as older servers do; today they have an operation of their own.
    """

    service_ids: Required[Ids]
    rate_ids: Ids
    external_identifiers: Ids
    activity_states: Ids
    rate_groups: bool


class CategoryPricing(Wire):
    """Prices of one category, aligned with the time units; `prices` is the older form of `amount_prices`."""

    category_id: str
    amount_prices: Rows[Amount] = ()
    prices: Rows[Decimal] = ()

    @property
    def gross_prices(self) -> tuple[Decimal, ...]:
        """Gross prices in whichever form they came."""
        return tuple(price.gross_value for price in self.amount_prices) or self.prices


class CategoryAdjustment(Wire):
    """How a category's price follows from its parent category, or from the base price without one."""

    category_id: str
    parent_category_id: str | None = None
    absolute_value: Decimal | None = None
    relative_value: Decimal | None = None


class AgeCategoryAdjustment(Wire):
    """What a person of an age category adds to the price."""

    age_category_id: str
    absolute_value: Decimal | None = None
    type: str | None = None


class RatePricing(Answer):
    """Prices of a rate for the standard number of persons, and how they change with it (`connector-api.md` §4.5)."""

    carries_money = True

    currency: str
    time_unit_starts_utc: Rows[Utc] = ()
    dates_utc: Rows[Utc] = ()
    base_amount_prices: Rows[Amount] = ()
    base_prices: Rows[Decimal] = ()
    category_prices: Rows[CategoryPricing] = ()
    category_adjustments: Rows[CategoryAdjustment] = ()
    age_category_adjustments: Rows[AgeCategoryAdjustment] = ()
    relative_adjustment: Decimal | None = None
    absolute_adjustment: Decimal | None = None
    empty_unit_adjustment: Decimal | None = None
    extra_unit_adjustment: Decimal | None = None

    @property
    def time_units(self) -> tuple[datetime, ...]:
        """Starts of the time units in whichever form they came."""
        return self.time_unit_starts_utc or self.dates_utc

    @property
    def base_gross_prices(self) -> tuple[Decimal, ...]:
        """Gross base prices in whichever form they came."""
        return tuple(price.gross_value for price in self.base_amount_prices) or self.base_prices


@dataclass(frozen=True)
class PriceUpdate:
    """A price for the nights from first to last, both included; each is the midnight the night begins with.

    Without a category it is the base price; without a value the adjustments of these nights go.
    """

    first_time_unit_start_utc: datetime
    last_time_unit_start_utc: datetime
    value: Decimal | None = None
    category_id: str | None = None


class Rates(Noun):
    """`rates/…`"""

    def pages(self, **filters: Unpack[RateFilter]) -> AsyncIterator[RatePage]:
        """`rates/getAll`, page by page."""
        asked = dict(filters)
        groups = {"RateGroups": True} if asked.pop("rate_groups", False) else {}
        return self._walk("rates/getAll", {**asked, "extent": {"Rates": True, **groups}}, RatePage)

    async def get_all(self, **filters: Unpack[RateFilter]) -> list[Rate]:
        """`rates/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def get_pricing(
        self,
        rate_id: str,
        first_time_unit_start_utc: datetime,
        last_time_unit_start_utc: datetime,
        product_id: str | None = None,
    ) -> RatePricing:
        """`rates/getPricing`; both instants are starts of time units, the last included. Restrictions do not show.

        More than 367 are asked for in parts, for which the instants must be in the zone of the property.
        """

        def ask(first: datetime, last: datetime) -> Awaitable[RatePricing]:
            asked = {
                "rate_id": rate_id,
                "product_id": product_id,
                "first_time_unit_start_utc": first,
                "last_time_unit_start_utc": last,
            }
            return self._read("rates/getPricing", asked, RatePricing)

        return await ask_in_parts(ask, _join, first_time_unit_start_utc, last_time_unit_start_utc)

    async def update_price(
        self,
        rate_id: str,
        price_updates: Sequence[PriceUpdate],
        *,
        product_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> None:
        """`rates/updatePrice` of a root rate; a derived one follows its base (`connector-api.md` §4.5)."""
        asked = {"rate_id": rate_id, "product_id": product_id, "price_updates": few(price_updates)}
        await self._write("rates/updatePrice", asked, Empty, attempt)


def _join(earlier: RatePricing, later: RatePricing) -> RatePricing:
    rows = joined(
        earlier.category_prices, later.category_prices, "category_id", ["amount_prices", "prices"], "rates/getPricing"
    )
    nights = ["time_unit_starts_utc", "dates_utc", "base_amount_prices", "base_prices"]
    return appended(earlier, later, nights).model_copy(update={"category_prices": rows})
