"""services/getAvailability in both versions (connector-api.md §4.4, B.2)."""

from __future__ import annotations

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.units import Most, nights_asked, starts_of
from frontdesk.demo.question import members
from frontdesk.demo.rows import Category, Service
from frontdesk.demo.rules.availability import NightCount, count_nights

_MOST: Most = {"Day": 100, "Month": 60, "Hour": 367}
"""Of days as observed, where the documents say 367 (§1.8)."""
METRICS = members(
    "OutOfOrderBlocks PublicAvailabilityAdjustment OtherServiceReservationCount Occupied ConfirmedReservations "
    "OptionalReservations BlockAvailability AllocatedBlockAvailability UsableResources ActiveResources HouseUse"
)


def get_availability(call: Call) -> Json:
    """services/getAvailability/2024-01-22: the metrics asked for, by category, aligned with the units."""
    metrics = call.question.choices("Metrics", METRICS)
    if metrics is None:
        raise invalid("Metrics")
    service = _service(call)
    categories = _categories(call, service)
    nights = nights_asked(call, service, _MOST)
    counted = [(category, count_nights(call.state, category.id, nights)) for category in categories]
    return {
        "TimeUnitStartsUtc": starts_of(call, nights),
        "ResourceCategoryAvailabilities": [
            {
                "ResourceCategoryId": category.id,
                "Metrics": {
                    metric: [_metric(count, metric) for count in counts] if metric in metrics else None
                    for metric in sorted(METRICS)
                },
            }
            for category, counts in counted
        ],
    }


def get_old_availability(call: Call) -> Json:
    """services/getAvailability: one number by category and unit, adjustments applied."""
    service = _service(call)
    categories = _categories(call, service)
    nights = nights_asked(call, service, _MOST)
    starts = starts_of(call, nights)
    counted = [(category, count_nights(call.state, category.id, nights)) for category in categories]
    return {
        "DatesUtc": starts,
        "TimeUnitStartsUtc": starts,
        "CategoryAvailabilities": [
            {
                "CategoryId": category.id,
                "Availabilities": [count.free for count in counts],
                "Adjustments": [count.adjustment for count in counts],
            }
            for category, counts in counted
        ],
    }


def _service(call: Call) -> Service:
    service = call.state.services.get(call.question.required_identifier("ServiceId"))
    if service is None or not service.bookable:
        raise invalid("ServiceId")
    return service


def _categories(call: Call, service: Service) -> list[Category]:
    return [row for row in call.state.categories if row.service_id == service.id and row.is_active]


def _metric(count: NightCount, name: str) -> int:
    match name:
        case "OutOfOrderBlocks":
            return count.out_of_order
        case "PublicAvailabilityAdjustment":
            return count.adjustment
        case "Occupied":
            return count.occupied
        case "ConfirmedReservations":
            return count.confirmed
        case "OptionalReservations":
            return count.optional
        case "BlockAvailability":
            return count.block_availability
        case "AllocatedBlockAvailability":
            return count.allocated_blocks
        case "UsableResources":
            return count.usable
        case "ActiveResources":
            return count.active
        case "HouseUse":
            return count.house_use
        case "OtherServiceReservationCount":
            return count.other_services
        case _:
            raise ValueError(name)
