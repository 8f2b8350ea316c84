"""The property, its rooms and categories off the wire."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from frontdesk.api.nouns.age_categories import AgeCategory as WireAgeCategory
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.api.nouns.products import Product as WireProduct
from frontdesk.api.nouns.resource_categories import ResourceCategory
from frontdesk.api.nouns.resources import Resource
from frontdesk.api.nouns.services import Service
from frontdesk.api.wire import in_language
from frontdesk.domain.house import AgeCategory, Product, Property, Room, RoomCategory

_LANGUAGE = "en-US"


class NoStayService(Exception):
    """The property has no service that sells nights, so there is nothing a front desk can show."""


def property_of(found: PropertyConfiguration, services: Iterable[Service]) -> Property:
    """The property with its one service of nights, the first by the platform's order. Raises `NoStayService`."""
    service = found.service or _stay_service(services)
    value = service.data.value if service.data is not None else None
    enterprise = found.enterprise
    return Property(
        id=enterprise.id,
        name=enterprise.name,
        time_zone=enterprise.time_zone_identifier,
        currency=enterprise.default_currency or "",
        city=(enterprise.address.city or "") if enterprise.address is not None else "",
        default_language=enterprise.default_language_code or _LANGUAGE,
        service_id=service.id,
        check_in=(value.start_offset if value is not None else None) or timedelta(hours=15),
        check_out=(value.end_offset if value is not None else None) or timedelta(hours=11),
    )


def _stay_service(services: Iterable[Service]) -> Service:
    stays = [each for each in services if each.is_active and _sells_nights(each)]
    if not stays:
        raise NoStayService
    return min(stays, key=lambda each: (each.ordering or 0, each.id))


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
    )


def age_category(found: WireAgeCategory) -> AgeCategory:
    """Adults or a kind of children."""
    return AgeCategory(
        id=found.id,
        name=in_language(found.names, _LANGUAGE, _LANGUAGE),
        is_child=found.classification == "Child",
        minimal_age=found.minimal_age,
        maximal_age=found.maximal_age,
    )


def product(found: WireProduct) -> Product:
    """Something sold beside the night."""
    name = in_language(found.names, _LANGUAGE, _LANGUAGE) or found.name or ""
    return Product(id=found.id, name=name, is_active=found.is_active)


def room(found: Resource, category_id: str | None) -> Room:
    """A room with the category it is assigned to."""
    value = found.data.value if found.data is not None else None
    return Room(
        id=found.id,
        name=found.name,
        state=found.state or "",
        category_id=category_id,
        floor=(value.floor_number or "") if value is not None else "",
        is_active=found.is_active,
    )
