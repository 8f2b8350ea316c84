"""services/updateAvailability (connector-api.md §4.4, B.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.allotments import MOST, active_block, has_blocks, items_of
from frontdesk.demo.operations.units import nights_asked
from frontdesk.demo.question import Question
from frontdesk.demo.rows import AvailabilityAdjustment, AvailabilityBlock, Service
from frontdesk.demo.rules.allotments import adjustment_id
from frontdesk.demo.rules.history import check_units


def update_availability(call: Call) -> Json:
    """services/updateAvailability: each value takes the place of the one before; none takes it away (§4.4)."""
    service = call.state.services.get(call.question.required_identifier("ServiceId"))
    if service is None or not has_blocks(service):
        raise invalid("ServiceId")
    for item in items_of(call, "AvailabilityUpdates"):
        category = call.state.categories.get(item.required_identifier("ResourceCategoryId"))
        if category is None or category.service_id != service.id:
            raise invalid("ResourceCategoryId")
        block_id = item.identifier("AvailabilityBlockId")
        block = None if block_id is None else active_block(call, block_id, "AvailabilityBlockId")
        wish = item.update("UnitCountAdjustment", Question.count)
        if wish is None:
            raise invalid("UnitCountAdjustment")
        if block is not None and (wish.value or 0) > 0:
            raise RefusalError(400, "Availability block adjustment must have a non-positive resource count.")
        if item.has("PaxCounts") and block is None:
            raise invalid("PaxCounts")
        for night in _nights(call, service, item, block):
            call.change.put(_adjusted(call, block, category.id, night, wish.value or 0))
    return {}


def _nights(call: Call, service: Service, item: Question, block: AvailabilityBlock | None) -> Iterator[date]:
    nights = nights_asked(replace(call, question=item), service, MOST)
    check_units(nights[0], nights[-1], call.today)
    for night in nights:
        if block is not None and not block.first_night <= night < block.end_night:
            raise invalid("FirstTimeUnitStartUtc")
        yield night


def _adjusted(
    call: Call, block: AvailabilityBlock | None, category_id: str, night: date, value: int
) -> AvailabilityAdjustment:
    block_id = None if block is None else block.id
    identifier = adjustment_id(block_id, category_id, night)
    known = call.state.adjustments.get(identifier)
    created = call.now if known is None else known.created
    return AvailabilityAdjustment(
        identifier, category_id, night, value, created, call.now, block_id, is_active=value != 0
    )
