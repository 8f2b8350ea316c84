"""Finding out what a server speaks and grants, by reads that ask for next to nothing. Writes are never tried.

Each read goes out once in today's form, narrowed to one row or to an id that nobody has. A grant is looked at before
the parameters are, so a refusal of those (400, 403) shows that the operation is granted.
"""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from frontdesk.api.connection import Connection
from frontdesk.api.eras.capabilities import Capabilities, Grant
from frontdesk.api.eras.forms import Body
from frontdesk.api.eras.interpreter import Interpreter, grant_of
from frontdesk.api.eras.nights import touching
from frontdesk.api.errors import ApiError, BadAnswer, NotThePlatform, SignedOut
from frontdesk.api.nouns.base import Empty
from frontdesk.api.nouns.business_segments import BusinessSegmentPage
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.api.nouns.products import ProductPage
from frontdesk.api.nouns.rates import RatePage, RatePricing
from frontdesk.api.nouns.reservations import ReservationPage
from frontdesk.api.nouns.restrictions import RestrictionPage
from frontdesk.api.nouns.services import FreeUnits, ServicePage
from frontdesk.api.portfolio import of_property
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer, Page, format_instant

NOBODY: Final = "00000000-0000-0000-0000-000000000000"
_ONE: Final = {"Count": 1}
_FIRST_SECOND: Final = {"StartUtc": "2000-01-01T00:00:00Z", "EndUtc": "2000-01-01T00:00:01Z"}

_NOBODY: Final = [NOBODY]
_PROBES: Final[Mapping[str, Mapping[str, Any]]] = {
    "resources/getAll": {"Limitation": _ONE, "Extent": {"Resources": True, "Inactive": False}},
    "resourceCategoryAssignments/getAll": {"Limitation": _ONE, "ResourceCategoryIds": _NOBODY},
    "resourceFeatureAssignments/getAll": {"Limitation": _ONE, "ResourceFeatureIds": _NOBODY},
    "resourceBlocks/getAll": {"Limitation": _ONE},
    "ageCategories/getAll": {"Limitation": _ONE},
    "accountingCategories/getAll": {"Limitation": _ONE},
    "departments/getAll": {"Limitation": _ONE},
    "sources/getAll": {"Limitation": _ONE},
    "tasks/getAll": {"Limitation": _ONE, "TaskIds": _NOBODY},
    "voucherCodes/getAll": {"Limitation": _ONE, "VoucherIds": _NOBODY},
    "enterprises/getAll": {"Limitation": _ONE},
    "exchangeRates/getAll": {},
    "reservations/getAllItems": {"ReservationIds": _NOBODY},
    "reservationGroups/getAll": {"Limitation": _ONE, "ReservationGroupIds": _NOBODY},
    "companionships/getAll": {"Limitation": _ONE, "ReservationIds": _NOBODY, "Extent": {"Customers": False}},
    "customers/getAll": {"Limitation": _ONE, "CustomerIds": _NOBODY, "Extent": {"Customers": True}},
    "customers/search": {"ResourceId": NOBODY, "Extent": {"Customers": True}},
    "companies/getAll": {"Limitation": _ONE, "Ids": _NOBODY},
    "accountNotes/getAll": {"Limitation": _ONE, "AccountNoteIds": _NOBODY},
    "orderItems/getAll": {"Limitation": _ONE, "OrderItemIds": _NOBODY},
    "payments/getAll": {"Limitation": _ONE, "PaymentIds": _NOBODY},
    "bills/getAll": {"Limitation": _ONE, "BillIds": _NOBODY},
    "serviceOrderNotes/getAll": {"Limitation": _ONE, "ServiceOrderIds": _NOBODY},
    "cancellationPolicies/getByReservations": {"ReservationIds": _NOBODY},
    "cancellationPolicies/getByRates": {
        "RateIds": _NOBODY,
        "ReservationStartUtc": _FIRST_SECOND["StartUtc"],
        "ReservationEndUtc": _FIRST_SECOND["EndUtc"],
    },
    "availabilityBlocks/getAll": {
        "Limitation": _ONE,
        "AvailabilityBlockIds": _NOBODY,
        "Extent": {"AvailabilityBlocks": True},
    },
}
# These have to name a service.
_OF_A_SERVICE: Final[Mapping[str, Mapping[str, Any]]] = {
    "resourceCategories/getAll": {"Limitation": _ONE},
    "resourceFeatures/getAll": {"Limitation": _ONE},
    "rateGroups/getAll": {"Limitation": _ONE},
    "productCategories/getAll": {"Limitation": _ONE},
    "productServiceOrders/getAll": {"Limitation": _ONE, "ProductServiceOrderIds": _NOBODY},
    "cancellationPolicies/getAll": {"Limitation": _ONE, "CancellationPolicyIds": _NOBODY},
    "reservations/getAll": {"Limitation": _ONE, "ReservationIds": _NOBODY, "Extent": {"Reservations": True}},
}

_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)
_SomePage = TypeVar("_SomePage", bound=Page)
_SomeNights = TypeVar("_SomeNights", FreeUnits, RatePricing)


async def find(interpreter: Interpreter, urgency: Urgency) -> Capabilities:
    """What the server speaks and grants. Raises SignedOut, NotSent, TryLater: then nothing is known.

    About forty reads, one after the other; the clerk's commands go between them.
    """
    return await _Search(interpreter.connection, interpreter.enterprise_id, urgency).run()


class _Search:
    def __init__(self, connection: Connection, enterprise_id: str | None, urgency: Urgency) -> None:
        self._connection = connection
        self._enterprise_id = enterprise_id
        self._urgency = urgency
        self._grants: dict[str, Grant] = {}
        self._older: set[str] = set()

    async def run(self) -> Capabilities:
        services = await self._list("services/getAll", {"Limitation": {"Count": 1000}}, ServicePage)
        configuration = await self._ask("configuration/get", {}, PropertyConfiguration)
        for operation, body in _PROBES.items():
            await self._ask(operation, body, Empty)
        stay = _stay(services)
        of_stay = {"Limitation": _ONE, "ServiceIds": [stay]}
        for operation, body in _OF_A_SERVICE.items():
            await self._ask(operation, {**of_stay, **body}, Empty)
        await self._list("products/getAll", of_stay, ProductPage)
        await self._list("businessSegments/getAll", of_stay, BusinessSegmentPage)
        rates = await self._list("rates/getAll", {**of_stay, "Extent": {"Rates": True}}, RatePage)
        await self._stays()
        await self._restrictions(of_stay)
        await self._nights(stay, _root(rates), _zone(configuration))
        return Capabilities(dict(self._grants), frozenset(self._older))

    async def _list(self, operation: str, body: Body, model: type[_SomePage]) -> _SomePage | None:
        """A list came whole in the seeds' form: its answer has no cursor, not even an empty one."""
        page = await self._ask(operation, body, model)
        if page is not None and "cursor" not in page.model_fields_set:
            self._older.add(operation)
        return page

    async def _stays(self) -> None:
        """The list knew few filters at first, and called the ends of a stay otherwise; a house without any stay
        shows nothing of it.
        """
        operation = "reservations/getAll/2023-06-06"
        page = await self._ask(operation, {"Limitation": _ONE}, ReservationPage)
        if page is not None and page.items and "scheduled_start_utc" not in page.items[0].model_fields_set:
            self._older.add(operation)

    async def _restrictions(self, of_stay: Body) -> None:
        """The older list refuses a question without an interval."""
        operation = "restrictions/getAll"
        page = await self._list(operation, of_stay, RestrictionPage)
        if page is None and self._grants[operation] is Grant.GRANTED:
            await self._list(operation, {**_FIRST_SECOND, "TimeFilter": "Created"}, RestrictionPage)

    async def _nights(self, stay: str, rate: str, zone: ZoneInfo | None) -> None:
        """Today nights are named by their starts, for which the zone must be known; before, by any interval."""
        now = self._connection.server_date
        if now is None:
            return
        start = format_instant(now if zone is None else datetime.combine(now.astimezone(zone), time(), zone))
        units = {"FirstTimeUnitStartUtc": start, "LastTimeUnitStartUtc": start}
        await self._night("services/getAvailability", {"ServiceId": stay}, units, FreeUnits)
        await self._night("rates/getPricing", {"RateId": rate}, units, RatePricing)
        asked = {"ServiceId": stay, **units, "Metrics": ["Occupied"]}
        await self._ask("services/getAvailability/2024-01-22", asked, Empty)

    async def _night(self, operation: str, of: Body, units: Body, model: type[_SomeNights]) -> None:
        """An answer that names its nights only in the older words shows the older form."""
        answer = await self._ask(operation, {**of, **units}, model)
        if answer is None and self._grants[operation] is Grant.GRANTED:
            answer = await self._ask(operation, {**of, **touching(units)}, model)
        if answer is not None and "time_unit_starts_utc" not in answer.model_fields_set:
            self._older.add(operation)

    async def _ask(self, operation: str, body: Body, model: type[_SomeAnswer]) -> _SomeAnswer | None:
        """The answer; None when it was refused or cannot be read."""
        try:
            asked = of_property(operation, body, self._enterprise_id)
            answer = await self._connection.read(operation, asked, model, self._urgency)
        except SignedOut:
            # Tokens that were accepted a moment ago are good: the words are only in another language.
            if Grant.GRANTED not in self._grants.values():
                raise
            self._grants[operation] = Grant.NOT_GRANTED
        except NotThePlatform as fault:
            # An old server answers an unknown path with a page; before its first answer, somebody else does.
            if fault.status != 404 or Grant.GRANTED not in self._grants.values():
                raise
            self._grants[operation] = Grant.ABSENT
        except BadAnswer:
            self._grants[operation] = Grant.UNKNOWN
        except ApiError as fault:
            grant = grant_of(fault)
            if grant is None:
                raise
            self._grants[operation] = grant
        else:
            self._grants[operation] = Grant.GRANTED
            return answer
        return None


def _stay(services: ServicePage | None) -> str:
    """The service that sells nights, as far as it can be told."""
    rows = () if services is None else services.items
    named = (row.id for row in rows if row.type == "Reservable")
    bookable = (row.id for row in rows if row.data is not None and row.data.discriminator == "Bookable")
    return next(bookable, None) or next(named, None) or NOBODY


def _root(rates: RatePage | None) -> str:
    """A rate to ask prices of."""
    rows = () if rates is None else rates.items
    return next((row.id for row in rows), NOBODY)


def _zone(configuration: PropertyConfiguration | None) -> ZoneInfo | None:
    if configuration is None:
        return None
    try:
        return ZoneInfo(configuration.enterprise.time_zone_identifier)
    except (ZoneInfoNotFoundError, ValueError):
        return None
