"""The property and its rooms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, TypeVar


class OfService(Protocol):
    """What belongs to one of the hotel's services; `service_id` "" where that was not told."""

    @property
    def service_id(self) -> str:
        """Its service."""
        ...


_OfService = TypeVar("_OfService", bound=OfService)


def of_service(records: Mapping[str, _OfService], service_id: str) -> dict[str, _OfService]:
    """Those of the service, by id, with those of which it was not told."""
    return {key: each for key, each in records.items() if each.service_id in ("", service_id)}


class RoomState(StrEnum):
    """Connector API resource states (connector-api.md §4.8)."""

    DIRTY = "Dirty"
    CLEAN = "Clean"
    INSPECTED = "Inspected"
    OUT_OF_SERVICE = "OutOfService"
    OUT_OF_ORDER = "OutOfOrder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """From when guests of a service may come and until when they leave, as `Property` has them."""

    service_id: str
    check_in: timedelta
    check_out: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """The enterprise of the token and the service of day stays that this desk sells.

    `check_in` and `check_out` are offsets from a day's midnight: the check-out one already counts from the day of
    departure.
    """

    id: str
    name: str
    time_zone: str
    currency: str
    city: str = ""
    default_language: str = "en-US"
    service_id: str = ""
    check_in: timedelta = timedelta(hours=15)
    check_out: timedelta = timedelta(hours=11)
    payment_kinds: tuple[str, ...] = ()  # what a payment outside the platform may be: Cash, CreditCard, …
    has_gross_prices: bool = True
    order_services: tuple[str, ...] = ()  # ids of those that sell without nights: bar, minibar, shop
    stay_services: tuple[tuple[str, str], ...] = ()  # id and name of all that sell nights, in the platform's order
    shown_services: tuple[str, ...] = ()  # ids of those whose stays are here, the one that is sold first
    hides_services: bool = False  # there are others, by night or by hour, whose stays are left there
    stay_hours: tuple[Hours, ...] = ()  # of each service that sells nights

    @property
    def not_shown(self) -> tuple[str, ...]:
        """Names of the services by night whose stays are not here."""
        return tuple(name for service, name in self.stay_services if service not in self.shown_services)

    @property
    def sold_by_name(self) -> str:
        """Name of the service that is sold, where stays of others are in the lists, too; "" where there is but one."""
        return dict(self.stay_services).get(self.service_id, "") if len(self.shown_services) > 1 else ""

    def selling(self, service_id: str) -> Property:
        """The same house with another of its services as the one that is sold; "" leaves it as it is."""
        hours = next((each for each in self.stay_hours if each.service_id == service_id), self)
        sold = service_id or self.service_id
        return replace(self, service_id=sold, check_in=hours.check_in, check_out=hours.check_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room; `state` is a `RoomState` value or a text the platform added later.

    It may be in a category of each service (connector-api.md §4.8): `category_id` is that of the service which the desk
    sells, where there is one, `also_in` those of others that it shows.
    """

    id: str
    name: str
    state: str
    category_id: str | None = None
    floor: str = ""
    is_active: bool = True
    also_in: tuple[str, ...] = ()

    @property
    def categories(self) -> tuple[str, ...]:
        """All of them, that of the service which is sold first."""
        return self.also_in if self.category_id is None else (self.category_id, *self.also_in)

    def is_of(self, category_id: str) -> bool:
        """Whether stays of this category may have it."""
        return category_id in self.categories


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCategory:
    """A category of rooms; `ordering` is the platform's order on screens."""

    id: str
    name: str
    ordering: int = 0
    capacity: int = 0
    extra_capacity: int = 0
    is_active: bool = True
    service_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeCategory:
    """Adults, and one or more categories of children."""

    id: str
    name: str
    is_child: bool = False
    minimal_age: int | None = None
    maximal_age: int | None = None
    service_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """Something sold beside the night: breakfast, parking.

    `price` is gross, None for one that costs a share of other prices. `charging` is the platform's word: Once,
    PerTimeUnit, PerPersonPerTimeUnit, PerPerson (connector-api.md §4.5). `is_city_tax`: the hotel adds it to its stays
    by itself, to whom it applies.
    """

    id: str
    name: str
    is_active: bool = True
    price: Decimal | None = None
    currency: str = ""
    charging: str = "Once"
    tax_codes: tuple[str, ...] = ()
    ordering: int = 0
    short_name: str = ""
    service_id: str = ""
    is_city_tax: bool = False

    @property
    def by_night(self) -> bool:
        """Charged each night."""
        return "TimeUnit" in self.charging

    @property
    def by_person(self) -> bool:
        """Charged for each person."""
        return "PerPerson" in self.charging

    def times(self, persons: int, nights: int) -> int:
        """How often one of it is charged on a stay of so many: the platform multiplies itself (connector-api.md §4.5).

        A count of 2 is two for each person, two each night, or both.
        """
        return (max(1, persons) if self.by_person else 1) * (max(1, nights) if self.by_night else 1)

    @staticmethod
    def most_used(persons: int, nights: int) -> int:
        """How often so many are likely to want one of it, however it is charged: each of them on each night."""
        return max(1, persons) * max(1, nights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A business segment of the service."""

    id: str
    name: str
    is_active: bool = True
    service_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """A company or a travel agency that may stand behind a stay."""

    id: str
    name: str
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rooms held for a group (an availability block): stays booked into it take what it holds, at its own rate.

    Both nights are included. Only a confirmed one takes stays (connector-api.md §4.4).
    """

    id: str
    name: str
    first_night: date | None = None
    last_night: date | None = None
    rate_id: str | None = None
    is_active: bool = True
    service_id: str = ""

    def lacks(self, arrive: date, leave: date) -> tuple[date, ...]:
        """The nights of such a stay on which it holds no room; none where its nights are not told. A stay may begin
        before it and end after it, and takes those nights from what is free (connector-api.md §4.4).
        """
        if self.first_night is None or self.last_night is None:
            return ()
        nights = (arrive + timedelta(days=at) for at in range((leave - arrive).days))
        return tuple(night for night in nights if not self.first_night <= night <= self.last_night)
