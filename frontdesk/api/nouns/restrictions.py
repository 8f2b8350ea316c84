"""Restrictions: when and how long a rate or category may be booked (`connector-api.md` §4.6)."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Required, Unpack

from pydantic import BeforeValidator, Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.money import MoneyToSet, MoneyValue
from frontdesk.api.wire import Answer, Duration, Interval, Page, Rows, Utc, Wire, members


def _day_names(value: object) -> object:
    """Days came as a list of names and, at times, as an object of seven booleans."""
    if value is None:
        return ()
    if isinstance(value, Mapping):
        return tuple(name for name, included in value.items() if included is True)
    return value


def _known_hours(value: object) -> object:
    """Hours that are told; what else may stand beside them one day does not matter."""
    if not isinstance(value, Mapping):
        return value
    return {name: counts for name, counts in value.items() if isinstance(counts, bool)}


class RestrictionConditions(Wire):
    """All must match. `type` is `Stay`, `Start` or `End`; the dates are local midnights, both included.

    `days` are English names; `hours` maps `Zero` … `TwentyThree` to whether it counts.
    """

    type: str | None = None
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    resource_category_id: str | None = None
    resource_category_type: str | None = None
    space_category_id: str | None = None
    space_type: str | None = None
    start_utc: Utc | None = None
    end_utc: Utc | None = None
    days: Annotated[tuple[str, ...], BeforeValidator(_day_names)] = ()
    hours: Annotated[dict[str, bool] | None, BeforeValidator(_known_hours)] = None

    @property
    def category_id(self) -> str | None:
        """The category under whichever name it came."""
        return self.resource_category_id or self.space_category_id

    @property
    def category_type(self) -> str | None:
        """The type of category under whichever name it came."""
        return self.resource_category_type or self.space_type


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
    """`service_ids` has to be given. `rate_ids` finds what affects these rates, the other two match literally."""

    service_ids: Required[Ids]
    restriction_ids: Ids
    resource_category_ids: Ids
    rate_ids: Ids
    exact_rate_ids: Ids
    base_rate_ids: Ids
    origin: str
    colliding_utc: Interval
    created_utc: Interval


class AddedRestriction(Wire):
    """A new restriction; `identifier` is the one it was sent with."""

    identifier: str | None = None
    restriction: Restriction


class AddedRestrictions(Answer):
    """The restrictions that were added."""

    carries_money = True

    restrictions: Rows[AddedRestriction] = ()


WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, kw_only=True)
class ConditionsToSet:
    """When a restriction applies; all must match. `type` is `Stay`, `Start` or `End`.

    Start and end are the first and the last day by their local midnights; `days` are English names. No rate means
    any rate when it is set, and \"restrictions without a rate\" when they are cleared.
    """

    type: str
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    resource_category_id: str | None = None
    resource_category_type: str | None = None
    start_utc: datetime | None = None
    end_utc: datetime | None = None
    days: Collection[str] = WEEK


@dataclass(frozen=True, kw_only=True)
class ExceptionsToSet:
    """What lifts a restriction; nothing at all means closed."""

    min_advance: timedelta | None = None
    max_advance: timedelta | None = None
    min_length: timedelta | None = None
    max_length: timedelta | None = None
    min_price: MoneyToSet | None = None
    max_price: MoneyToSet | None = None


@dataclass(frozen=True)
class RestrictionToSet:
    """A restriction to make; `identifier` is only echoed, and only by servers of the seeds' era."""

    conditions: ConditionsToSet
    exceptions: ExceptionsToSet = ExceptionsToSet()
    identifier: str | None = None


class Restrictions(Noun):
    """`restrictions/…`"""

    longest_interval: ClassVar[timedelta | None] = None

    def pages(self, **filters: Unpack[RestrictionFilter]) -> AsyncIterator[RestrictionPage]:
        """`restrictions/getAll`, page by page."""
        return self._walk("restrictions/getAll", filters, RestrictionPage)

    async def get_all(self, **filters: Unpack[RestrictionFilter]) -> list[Restriction]:
        """`restrictions/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def set(
        self, service_id: str, restrictions: Sequence[RestrictionToSet], *, attempt: Attempt | None = None
    ) -> None:
        """`restrictions/set`: replaces what has the same conditions (`connector-api.md` §4.6)."""
        asked = {"service_id": service_id, "data": [_flat(one) for one in few(restrictions)]}
        await self._write("restrictions/set", asked, Empty, attempt)

    async def clear(
        self, service_id: str, conditions: Sequence[ConditionsToSet], *, attempt: Attempt | None = None
    ) -> None:
        """`restrictions/clear`: takes away what has exactly these conditions, within their interval."""
        asked = {"service_id": service_id, "data": [_flat_conditions(one) for one in few(conditions)]}
        await self._write("restrictions/clear", asked, Empty, attempt)

    async def add(
        self, restrictions: Sequence[RestrictionToSet], *, attempt: Attempt | None = None
    ) -> tuple[AddedRestriction, ...]:
        """`restrictions/add`, of servers of the seeds' era: the new restrictions with their ids."""
        asked = {"restrictions": [_nested(one) for one in few(restrictions)]}
        return (await self._write("restrictions/add", asked, AddedRestrictions, attempt)).restrictions

    async def delete(self, restriction_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`restrictions/delete`, of servers of the seeds' era."""
        await self._write("restrictions/delete", {"restriction_ids": few(restriction_ids)}, Empty, attempt)


def _flat(restriction: RestrictionToSet) -> dict[str, object]:
    return {**_flat_conditions(restriction.conditions), **members(vars(restriction.exceptions))}


def _flat_conditions(conditions: ConditionsToSet) -> dict[str, object]:
    days = {day: day in conditions.days for day in WEEK}
    return {**members({**vars(conditions), "days": None}), "Days": days}


def _nested(restriction: RestrictionToSet) -> dict[str, object]:
    given = members(
        {**vars(restriction.conditions), "days": [day for day in WEEK if day in restriction.conditions.days]}
    )
    renamed = {_OLDER_NAMES.get(name, name): value for name, value in given.items()}
    exceptions = members(vars(restriction.exceptions))
    nested = {"Identifier": restriction.identifier, "Conditions": renamed, "Exceptions": exceptions}
    return {name: value for name, value in nested.items() if value}


_OLDER_NAMES = {"ResourceCategoryId": "SpaceCategoryId", "ResourceCategoryType": "SpaceType"}
