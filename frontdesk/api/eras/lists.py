"""Lists that came whole and without filters: services, products, segments, rates."""

from collections.abc import Iterable
from typing import Any, TypeVar

from frontdesk.api.duration import parse_duration
from frontdesk.api.eras.forms import Asking, Body, page_of
from frontdesk.api.nouns.business_segments import BusinessSegmentPage
from frontdesk.api.nouns.products import ProductPage
from frontdesk.api.nouns.rates import RatePage
from frontdesk.api.nouns.services import Service, ServiceData, ServiceDataValue, ServicePage
from frontdesk.api.wire import Wire

_Row = TypeVar("_Row", bound=Wire)

ANY_LANGUAGE = ""  # the key of a text whose language the older form does not name

_TYPES = {"Reservable": "Bookable", "Orderable": "Additional"}


async def services(asking: Asking, operation: str, body: Body) -> ServicePage:
    """Every service; the filters are applied here."""
    answer = await asking.read(operation, {}, ServicePage)
    rows = [_service(row) for row in answer.items]
    wanted = body.get("ServiceType")
    kept = [row for row in rows if wanted is None or (row.data is not None and row.data.discriminator == wanted)]
    return page_of(ServicePage, _named(kept, body.get("ServiceIds")))


async def products(asking: Asking, operation: str, body: Body) -> ProductPage:
    """Every product of the services."""
    answer = await asking.read(operation, {"ServiceIds": body["ServiceIds"]}, ProductPage)
    rows = [
        row.model_copy(update={**_names(row), "charging_mode": row.charging_mode or row.charging})
        for row in answer.items
    ]
    return page_of(ProductPage, _named(rows, body.get("ProductIds")))


async def business_segments(asking: Asking, operation: str, body: Body) -> BusinessSegmentPage:
    """Every segment of the default service."""
    answer = await asking.read(operation, {}, BusinessSegmentPage)
    return page_of(BusinessSegmentPage, _named(answer.items, body.get("Ids")))


async def rates(asking: Asking, operation: str, body: Body) -> RatePage:
    """Every rate of the default service, and the groups when asked for."""
    answer = await asking.read(operation, {"Extent": body["Extent"]}, RatePage)
    rows = [row.model_copy(update=_names(row)) for row in answer.items]
    groups = tuple(row.model_copy(update=_names(row)) for row in answer.rate_groups)
    return page_of(RatePage, _named(rows, body.get("RateIds")), rate_groups=groups)


def _service(row: Service) -> Service:
    changes = _names(row)
    if row.data is None and row.type is not None:
        changes["data"] = ServiceData(discriminator=_TYPES.get(row.type, row.type), value=_times(row))
    return row.model_copy(update=changes)


def _times(row: Service) -> ServiceDataValue | None:
    """Arrival counts from the start of the night, departure from its end: both are the hour of the day."""
    if row.start_time is None or row.end_time is None:
        return None
    start, end = parse_duration(row.start_time), parse_duration(row.end_time)
    return ServiceDataValue(start_offset=start, end_offset=end, time_unit_period="Day")


def _names(row: Any) -> dict[str, Any]:
    return {} if row.names or not row.name else {"names": {ANY_LANGUAGE: row.name}}


def _named(rows: Iterable[_Row], ids: Iterable[str] | None) -> tuple[_Row, ...]:
    wanted = None if ids is None else frozenset(ids)
    return tuple(row for row in rows if wanted is None or getattr(row, "id", None) in wanted)
