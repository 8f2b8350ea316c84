"""Restrictions: when and how long a rate or category may be booked (``connector-api.md`` §4.6)."""

from collections.abc import AsyncIterator, Mapping
from decimal import Decimal
from typing import Annotated, Required, Unpack

from pydantic import BeforeValidator, Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Duration, Interval, Page, Rows, Utc, Wire


def _day_names(value: object) -> object:
    """Days came as a list of names and, at times, as an object of seven booleans."""
    if value is None:
        return ()
    if isinstance(value, Mapping):
        return tuple(name for name, included in value.items() if included is True)
    return value


class MoneyValue(Wire):
    """A plain amount; ``net``, ``tax`` and ``tax_rate`` come from older servers."""

    currency: str
    value: Decimal | None = None
    net: Decimal | None = None
    tax: Decimal | None = None
    tax_rate: Decimal | None = None


class RestrictionConditions(Wire):
    """All must match. ``type`` is ``Stay``, ``Start`` or ``End``; the dates are local midnights, both included.

    ``days`` are English names; ``hours`` maps ``Zero`` … ``TwentyThree`` to whether it counts.
    """

    type: str | None = None
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    resource_category_id: str | None = None
    resource_category_type: str | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    days: Annotated[tuple[str, ...], BeforeValidator(_day_names)] = ()
    hours: dict[str, bool] | None = None


class RestrictionExceptions(Wire):
    """Any that is met lifts the restriction: time before the stay, length of the stay, price of a time unit."""

    min_advance: Duration | None = None
    max_advance: Duration | None = None
    min_length: Duration | None = None
    max_length: Duration | None = None
    min_price: MoneyValue | None = None
    max_price: MoneyValue | None = None


class Restriction(Wire):
    """It applies when all its conditions match, and is lifted when an exception is met; no exception means closed."""

    id: str
    service_id: str | None = None
    conditions: RestrictionConditions
    exceptions: RestrictionExceptions | None = None
    external_identifier: str | None = None
    origin: str | None = None


class RestrictionPage(Page):
    """Restrictions, newest first."""

    carries_money = True

    items: Rows[Restriction] = Field((), alias="Restrictions")


class RestrictionFilter(Filter, total=False):
    """``service_ids`` has to be given. ``rate_ids`` finds what affects these rates, the other two match literally."""

    service_ids: Required[Ids]
    restriction_ids: Ids
    resource_category_ids: Ids
    rate_ids: Ids
    exact_rate_ids: Ids
    base_rate_ids: Ids
    origin: str
    colliding_utc: Interval
    created_utc: Interval


class Restrictions(Noun):
    """``restrictions/…``"""

    def pages(self, **filters: Unpack[RestrictionFilter]) -> AsyncIterator[RestrictionPage]:
        """``restrictions/getAll``, page by page."""
        return self._walk("restrictions/getAll", filters, RestrictionPage)

    async def get_all(self, **filters: Unpack[RestrictionFilter]) -> list[Restriction]:
        """``restrictions/getAll``, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
