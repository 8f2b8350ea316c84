"""The property off the wire, with its services, rooms, categories, products, segments, companies and blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TypedDict
from zoneinfo import ZoneInfo

from frontdesk.api.nouns.age_categories import AgeCategory as WireAgeCategory
from frontdesk.api.nouns.availability_blocks import AvailabilityBlock
from frontdesk.api.nouns.business_segments import BusinessSegment
from frontdesk.api.nouns.companies import Company as WireCompany
from frontdesk.api.nouns.configuration import Enterprise, PropertyConfiguration
from frontdesk.api.nouns.products import Product as WireProduct
from frontdesk.api.nouns.resource_categories import ResourceCategory
from frontdesk.api.nouns.resources import Resource
from frontdesk.api.nouns.services import Service
from frontdesk.api.wire import in_language
from frontdesk.domain.dates import local_day
from frontdesk.domain.house import AgeCategory, Block, Company, Hours, Product, Property, Room, RoomCategory, Segment

_LANGUAGE = "en-US"
_CHECK_IN = timedelta(hours=15)
_CHECK_OUT = timedelta(hours=11)


class NoStayService(Exception):
    """The property has no service that sells nights, so there is nothing a front desk can show."""


def property_of(found: PropertyConfiguration, services: Iterable[Service], shown: Sequence[str] = ()) -> Property:
    """The property with the service of nights it sells: the first of those `shown` that still is one, else the first by
    the platform's order. Raises `NoStayService`.
    """
    services = tuple(services)
    service = chosen_service(services, shown) or found.service or stay_service(services)
    return _selling(_house(found.enterprise), service, services, shown)


def property_without_services(found: PropertyConfiguration) -> Property:
    """What is shown to a token that is told no services: the house with all its stays, and nothing that it sells."""
    return _house(found.enterprise) if found.service is None else property_of(found, (found.service,))


def _house(enterprise: Enterprise) -> Property:
    return Property(
        id=enterprise.id,
        name=enterprise.name,
        time_zone=enterprise.time_zone_identifier,
        currency=enterprise.default_currency or "",
        city=(enterprise.address.city or "") if enterprise.address is not None else "",
        default_language=enterprise.default_language_code or _LANGUAGE,
        payment_kinds=_payment_kinds(enterprise),
        has_gross_prices=enterprise.pricing != "Net",
    )


def property_without_configuration(
    services: Iterable[Service], zone: str, currency: str, shown: Sequence[str] = ()
) -> Property:
    """What a platform without `configuration/get` tells: its zone a person named; as it has no name of its own, it
    goes by what it sells.

    Raises `NoStayService`.
    """
    services = tuple(services)
    service = chosen_service(services, shown) or stay_service(services)
    house = Property(
        id=service.enterprise_id or service.id, name=service_name(service), time_zone=zone, currency=currency
    )
    return _selling(house, service, services, shown)


def with_services(known: Property, services: Iterable[Service], shown: Sequence[str] = ()) -> Property:
    """A property that told of itself before and does no more, with its services as they are now. Raises
    `NoStayService`.
    """
    services = tuple(services)
    return _selling(known, chosen_service(services, shown) or stay_service(services), services, shown)


def _selling(house: Property, sold: Service, services: Sequence[Service], shown: Sequence[str]) -> Property:
    check_in, check_out = _hours(sold)
    return replace(
        house,
        service_id=sold.id,
        check_in=check_in,
        check_out=check_out,
        order_services=_order_services(services),
        **_shown(services, sold, shown),
    )


def service_name(service: Service) -> str:
    """What it is called, in any language."""
    return in_language(service.names, _LANGUAGE, _LANGUAGE) or service.name or ""


def _hours(service: Service) -> tuple[timedelta, timedelta]:
    """From when guests may come, and until when they leave, from midnight of the day."""
    value = service.data.value if service.data is not None else None
    if value is None:
        return _CHECK_IN, _CHECK_OUT
    return value.start_offset or _CHECK_IN, value.end_offset or _CHECK_OUT


def _hours_of(service: Service) -> Hours:
    check_in, check_out = _hours(service)
    return Hours(service_id=service.id, check_in=check_in, check_out=check_out)


def _payment_kinds(enterprise: Enterprise) -> tuple[str, ...]:
    accounting = enterprise.accounting_configuration
    return tuple(accounting.enabled_external_payment_types) if accounting is not None else ()


def chosen_service(services: Iterable[Service], shown: Sequence[str]) -> Service | None:
    """The first of those a person chose that still sells nights."""
    stays = {each.id: each for each in stay_services(services)}
    return next((stays[each] for each in shown if each in stays), None)


def stay_services(services: Iterable[Service]) -> list[Service]:
    """All that sell nights, in the platform's order."""
    stays = [each for each in services if each.is_active and _sells_nights(each)]
    return sorted(stays, key=lambda each: (each.ordering or 0, each.id))


class _Shown(TypedDict):
    stay_services: tuple[tuple[str, str], ...]
    shown_services: tuple[str, ...]
    hides_services: bool
    stay_hours: tuple[Hours, ...]


def _shown(services: Iterable[Service], sold: Service, chosen: Sequence[str]) -> _Shown:
    services = tuple(services)
    stays = stay_services(services)
    others = [each.id for each in stays if each.id in chosen and each.id != sold.id]
    shown = (sold.id, *others)
    bookable = {each.id for each in services if each.is_active and not _sells_without_nights(each)}
    return _Shown(
        stay_services=tuple((each.id, service_name(each)) for each in stays),
        shown_services=shown,
        hides_services=not bookable <= set(shown),
        stay_hours=tuple(_hours_of(each) for each in stays),
    )


def stay_service(services: Iterable[Service]) -> Service:
    """The first service of nights by the platform's order. Raises `NoStayService`."""
    stays = stay_services(services)
    if not stays:
        raise NoStayService
    return stays[0]


def _order_services(services: Iterable[Service]) -> tuple[str, ...]:
    return tuple(each.id for each in services if each.is_active and _sells_without_nights(each))


def _sells_without_nights(service: Service) -> bool:
    if service.data is None or service.data.discriminator is None:
        return service.type == "Orderable"  # what older servers say
    return service.data.discriminator == "Additional"


def _sells_nights(service: Service) -> bool:
    if service.data is None or service.data.discriminator != "Bookable":
        return service.type == "Reservable"  # what older servers say
    value = service.data.value
    return value is not None and (value.time_unit_period or value.time_unit) == "Day"


def category(found: ResourceCategory) -> RoomCategory:
    """A category of rooms."""
    return RoomCategory(
        id=found.id,
        name=in_language(found.names, _LANGUAGE, _LANGUAGE),
        ordering=found.ordering or 0,
        capacity=found.capacity or 0,
        extra_capacity=found.extra_capacity or 0,
        is_active=found.is_active,
        service_id=found.service_id or "",
    )


def age_category(found: WireAgeCategory) -> AgeCategory:
    """Adults or a kind of children."""
    return AgeCategory(
        id=found.id,
        name=in_language(found.names, _LANGUAGE, _LANGUAGE),
        is_child=found.classification == "Child",
        minimal_age=found.minimal_age,
        maximal_age=found.maximal_age,
        service_id=found.service_id or "",
    )


def product(found: WireProduct) -> Product:
    """Something sold beside the night."""
    name = in_language(found.names, _LANGUAGE, _LANGUAGE) or found.name or ""
    price, currency, tax_codes = _price(found)
    return Product(
        id=found.id,
        name=name,
        is_active=found.is_active and not found.is_default,
        price=price,
        currency=currency,
        charging=found.charging_mode or found.charging or "Once",
        tax_codes=tax_codes,
        ordering=found.ordering or 0,
        short_name=in_language(found.short_names, _LANGUAGE, _LANGUAGE) or found.short_name or "",
        service_id=found.service_id or "",
        is_city_tax=found.classifications is not None and bool(found.classifications.city_tax),
    )


def _price(found: WireProduct) -> tuple[Decimal | None, str, tuple[str, ...]]:
    """Gross price, currency and tax codes; no price where it is a share of other prices."""
    value = found.pricing.value if found.pricing is not None else None
    if value is not None and value.multiplier is None:
        gross = value.gross_value if value.gross_value is not None else value.value
        return gross, value.currency or "", tuple(each.code for each in value.tax_values if each.code)
    if value is None and found.price is not None:
        return found.price.gross, found.price.currency, tuple(each.code for each in found.price.tax_values if each.code)
    return None, "", ()


def segment(found: BusinessSegment) -> Segment:
    """A market segment."""
    return Segment(id=found.id, name=found.name or "", is_active=found.is_active, service_id=found.service_id or "")


def company(found: WireCompany) -> Company:
    """A company or a travel agency."""
    return Company(id=found.id, name=found.name or "", is_active=found.is_active is not False)


def block(found: AvailabilityBlock, zone: ZoneInfo) -> Block:
    """Rooms held for a group; the hotel's nights."""
    first, last = found.first_time_unit_start_utc, found.last_time_unit_start_utc
    return Block(
        id=found.id or "",
        name=found.name or found.availability_block_number or "",
        first_night=local_day(first, zone) if first is not None else None,
        last_night=local_day(last, zone) if last is not None else None,
        rate_id=found.rate_id,
        is_active=found.is_active and found.state == "Confirmed",
        service_id=found.service_id or "",
    )


def room(found: Resource, categories: Sequence[str]) -> Room:
    """A room with the categories it is assigned to, that of the service which is sold first. One without any is no
    room of this desk.
    """
    value = found.data.value if found.data is not None else None
    return Room(
        id=found.id,
        name=found.name,
        state=found.state or "",
        category_id=next(iter(categories), None),
        also_in=tuple(categories[1:]),
        floor=(value.floor_number or "") if value is not None else "",
        is_active=found.is_active and bool(categories),
    )
