"""availabilityBlocks/getAll|add|update|delete (connector-api.md §4.4, B.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.rates import rate_for_extent
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.operations.setup import property_is_asked, services_asked, wanted_activity
from frontdesk.demo.operations.units import Most, nights_asked
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Question, Update, members
from frontdesk.demo.rows import AvailabilityAdjustment, AvailabilityBlock, Service
from frontdesk.demo.state import State
from frontdesk.demo.times import DAY, read_duration, say, say_duration, say_maybe, unit_start
from frontdesk.demo.wire import number

_STATES = members("Confirmed Optional Inquired Canceled")
_PURPOSES = members("Leisure Business Student")
_DISTRIBUTIONS = members("AllInOneGroup IndividualGroups")
_STRATEGIES = members("FixedRelease RollingRelease None")
_REASONS = members(
    "Other ConfirmationMissed BookedElsewhere ForceMajeure GuestComplaint NoShow PriceTooHigh ServiceNotAvailable "
    "InputError InvalidPayment TravelAgency RequestedByGuest Update BookingAbandoned RequestedByBooker"
)
MOST: Most = {"Day": 1826}
"""Five years."""


def get_blocks(call: Call) -> Json:
    """availabilityBlocks/getAll; the extents of stays and rates are the deprecated ones."""
    question, state = call.question, call.state
    extent, colliding = question.part("Extent"), question.interval("CollidingUtc")
    if extent is None:
        raise invalid("Extent")
    filters: Filters[AvailabilityBlock] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(services_asked(call), lambda row: row.service_id)
    filters.among(question.choices("States", _STATES), lambda row: row.state)
    filters.among(question.texts("ExternalIdentifiers"), lambda row: row.external_identifier)
    filters.among(wanted_activity(question), lambda row: row.is_active)
    filters.within(question.interval("CreatedUtc"), lambda row: row.created)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    filters.within(question.interval("ReleasedUtc"), lambda row: row.released)
    filters.require(
        lambda row: (
            colliding is None
            or colliding.meets(unit_start(row.first_night, state.zone), unit_start(row.end_night, state.zone))
        )
    )
    only = question.identifiers("AvailabilityBlockIds")
    rows, cursor = page(state.availability_blocks, question.limitation(), filters, only)
    stays = [stay for row in rows for stay in state.reservations.having("block", row.id)]
    rates = [state.rates[rate_id] for rate_id in dict.fromkeys(row.rate_id for row in rows)]
    adjustments = [each for row in rows for each in state.adjustments.having("block", row.id)]
    return {
        "AvailabilityBlocks": _if(extent, "AvailabilityBlocks", [_block(state, row) for row in rows]),
        "ServiceOrders": _if(extent, "ServiceOrders", [old_reservation(state, row) for row in stays]),
        "Adjustments": _if(extent, "Adjustments", [_adjustment(state, row) for row in adjustments]),
        "Rates": _if(extent, "Rates", [rate_for_extent(row) for row in rates]),
        "Cursor": cursor,
    }


def _if(extent: Question, name: str, content: list[Json]) -> list[Json] | None:
    return content if extent.flag(name) else None


def _block(state: State, row: AvailabilityBlock) -> Json:
    strategy = "None" if row.released is None else "FixedRelease"
    return {
        "Id": row.id,
        "EnterpriseId": state.enterprise.id,
        "ServiceId": row.service_id,
        "RateId": row.rate_id,
        "VoucherId": None,
        "BookerId": row.booker_id,
        "CompanyId": row.company_id,
        "TravelAgencyId": row.travel_agency_id,
        "Budget": None if row.budget is None else _budget(*row.budget),
        "ReservationPurpose": row.purpose,
        "State": row.state,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "FirstTimeUnitStartUtc": say(unit_start(row.first_night, state.zone)),
        "LastTimeUnitStartUtc": say(unit_start(row.end_night - DAY, state.zone)),
        "ReleasedUtc": say_maybe(row.released),
        "RollingReleaseOffset": None if row.rolling_release is None else say_duration(row.rolling_release),
        "ExternalIdentifier": row.external_identifier,
        "Name": row.name,
        "Notes": row.notes,
        "PickupDistribution": "AllInOneGroup" if row.in_one_group else "IndividualGroups",
        "IsActive": row.is_active,
        "QuoteId": row.quote_id,
        "AvailabilityBlockNumber": row.number,
        "ReleaseStrategy": strategy if row.rolling_release is None else "RollingRelease",
        "PurchaseOrderNumber": row.purchase_order_number,
        "BusinessSegmentId": row.segment_id,
        "CanceledUtc": say_maybe(row.canceled),
        "CancellationReason": row.cancellation_reason,
        "CancellationReasonDetail": row.cancellation_detail,
    }


def _budget(value: Decimal, currency: str) -> Json:
    return {"Currency": currency, "Value": number(value), "Net": None, "Tax": None, "TaxRate": None}


def _adjustment(state: State, row: AvailabilityAdjustment) -> Json:
    midnight = say(unit_start(row.night, state.zone))
    return {
        "Id": row.id,
        "AvailabilityBlockId": row.block_id,
        "ResourceCategoryId": row.category_id,
        "StartUtc": midnight,
        "EndUtc": midnight,
        "FirstTimeUnitStartUtc": midnight,
        "LastTimeUnitStartUtc": midnight,
        "UnitCount": row.value,
        "ActivityState": "Active" if row.is_active else "Deleted",
        "ReleaseOverrideUtc": None,
        "UpdatedUtc": say(row.updated),
        "IsActive": row.is_active,
        "PaxCounts": None,
        "FirstTimeUnitReleaseUtc": None,
    }


def add(call: Call) -> Json:
    """availabilityBlocks/add: the block, and a rate of its own that follows the one named."""
    added = []
    for place, item in enumerate(items_of(call, "AvailabilityBlocks"), 1):
        service = call.state.services.get(item.required_identifier("ServiceId"))
        if service is None or not has_blocks(service):
            raise invalid("ServiceId")
        nights = nights_asked(replace(call, question=item), service, MOST)
        texts: dict[str, Any] = {field: item.text(name) for name, field in _TEXTS.items()}
        block = AvailabilityBlock(
            id=call.new_id(),
            service_id=service.id,
            rate_id=_own_rate(call, item),
            number=str(len(call.state.availability_blocks) + place),
            name=item.text("Name"),
            state=_state(item.choice("State", _STATES)),
            first_night=nights[0],
            end_night=nights[-1] + DAY,
            created=call.now,
            updated=call.now,
            released=item.instant("ReleasedUtc"),
            rolling_release=_offset(item.text("RollingReleaseOffset")),
            budget=_budget_given(item.part("Budget")),
            purpose=item.choice("ReservationPurpose", _PURPOSES),
            in_one_group=item.choice("PickupDistribution", _DISTRIBUTIONS) != "IndividualGroups",
            **{field: _named(call, name, item.identifier(name)) for name, field in _REFERENCES.items()},
            **texts,
        )
        _check_release(block)
        call.change.put(block)
        added.append(_block(call.state, block))
    return {"AvailabilityBlocks": added}


def has_blocks(service: Service) -> bool:
    """Inferred: rooms are held and adjusted by the night; a service by months or hours is refused."""
    return service.bookable and service.period == "Day"


def _own_rate(call: Call, item: Question) -> str:
    name = "TemplateRateId" if item.has("TemplateRateId") else "RateId"
    template = call.state.rates.get(item.required_identifier(name))
    if template is None or not template.is_active:
        raise invalid(name)
    rate = replace(
        template,
        id=call.new_id(),
        base_rate_id=template.id,
        name=item.text("Name") or template.name,
        type="AvailabilityBlock",
        is_default=False,
        relative_adjustment=Decimal(0),
        absolute_adjustment=Decimal(0),
        created=call.now,
        updated=call.now,
    )
    call.change.put(rate)
    return rate.id


_REFERENCES = {
    "BookerId": "booker_id",
    "CompanyId": "company_id",
    "TravelAgencyId": "travel_agency_id",
    "BusinessSegmentId": "segment_id",
    "QuoteId": "quote_id",
}
_TEXTS = {
    "ExternalIdentifier": "external_identifier",
    "Notes": "notes",
    "PurchaseOrderNumber": "purchase_order_number",
}


def _named(call: Call, name: str, identifier: str | None) -> Any:
    """The id, when it names a row of its kind; quotes are kept elsewhere, so any of them passes."""
    tables: dict[str, Any] = {
        "BookerId": call.state.customers,
        "CompanyId": call.state.companies,
        "TravelAgencyId": call.state.companies,
        "BusinessSegmentId": call.state.segments,
    }
    if identifier is not None and name in tables and identifier not in tables[name]:
        raise invalid(name)
    return identifier


def _state(text: str | None) -> Any:
    if text not in _STATES:
        raise invalid("State")
    return text


def _offset(text: str | None) -> timedelta | None:
    if text is None:
        return None
    offset = read_duration(text)
    if offset is None:
        raise invalid("RollingReleaseOffset")
    return offset


def _budget_given(part: Question | None) -> tuple[Decimal, str] | None:
    if part is None:
        return None
    value, currency = part.number("Value"), part.text("Currency")
    if value is None or currency is None:
        raise invalid("Budget")
    return value, currency


def _check_release(block: AvailabilityBlock) -> None:
    if block.released is not None and block.rolling_release is not None:
        raise invalid("RollingReleaseOffset")


def update(call: Call) -> Json:
    """availabilityBlocks/update; nights that the block loses give their rooms back."""
    changed = []
    for item in items_of(call, "AvailabilityBlocks"):
        old = active_block(call, item.required_identifier("AvailabilityBlockId"), "AvailabilityBlockId")
        block = _dates(call, _release(_fields(call, old, item), item), item)
        _check_release(block)
        block = replace(block, updated=call.now)
        call.change.put(block)
        for row in call.state.adjustments.having("block", block.id):
            if not block.first_night <= row.night < block.end_night:
                call.change.put(replace(row, is_active=False, updated=call.now))
        changed.append(_block(call.state, block))
    return {"AvailabilityBlocks": changed}


def _fields(call: Call, block: AvailabilityBlock, item: Question) -> AvailabilityBlock:
    changes: dict[str, Any] = {}
    for name, field in _REFERENCES.items():
        if (reference := item.update(name, Question.identifier)) is not None:
            changes[field] = _named(call, name, reference.value)
    for name, field in {**_TEXTS, "Name": "name", "CancellationReasonDetail": "cancellation_detail"}.items():
        if (text := item.update(name, Question.text)) is not None:
            changes[field] = text.value
    if (purpose := item.update("ReservationPurpose", Question.text)) is not None:
        changes["purpose"] = _member(purpose, _PURPOSES, "ReservationPurpose")
    if (reason := item.update("CancellationReason", Question.text)) is not None:
        changes["cancellation_reason"] = _member(reason, _REASONS, "CancellationReason")
    if (budget := item.update("Budget", Question.part)) is not None:
        changes["budget"] = _budget_given(budget.value)
    if (state := item.update("State", Question.text)) is not None:
        changes["state"] = _state(state.value)
        changes["canceled"] = call.now if state.value == "Canceled" else None
    return replace(block, **changes)


def _member(wish: Update[str], allowed: frozenset[str], name: str) -> str | None:
    if wish.value is not None and wish.value not in allowed:
        raise invalid(name)
    return wish.value


def _release(block: AvailabilityBlock, item: Question) -> AvailabilityBlock:
    if (released := item.update("ReleasedUtc", Question.instant)) is not None:
        block = replace(block, released=released.value, rolling_release=None)
    if (rolling := item.update("RollingReleaseOffset", Question.text)) is not None:
        block = replace(block, rolling_release=_offset(rolling.value), released=None)
    strategy = item.update("ReleaseStrategy", Question.text)
    if strategy is not None and _member(strategy, _STRATEGIES, "ReleaseStrategy") == "None":
        block = replace(block, released=None, rolling_release=None)
    return block


def _dates(call: Call, block: AvailabilityBlock, item: Question) -> AvailabilityBlock:
    first = item.update("FirstTimeUnitStartUtc", Question.instant)
    last = item.update("LastTimeUnitStartUtc", Question.instant)
    if first is None and last is None:
        return block
    zone = call.state.zone
    fields = {
        "FirstTimeUnitStartUtc": say(unit_start(block.first_night, zone)) if first is None else say_maybe(first.value),
        "LastTimeUnitStartUtc": (
            say(unit_start(block.end_night - DAY, zone)) if last is None else say_maybe(last.value)
        ),
    }
    nights = nights_asked(replace(call, question=Question(fields)), call.state.services[block.service_id], MOST)
    return replace(block, first_night=nights[0], end_night=nights[-1] + DAY)


def delete(call: Call) -> Json:
    """availabilityBlocks/delete: its rooms go back to the house, its stays remain."""
    for identifier in sorted(call.question.required_identifiers("AvailabilityBlockIds")):
        block = active_block(call, identifier, "AvailabilityBlockIds")
        call.change.put(replace(block, is_active=False, updated=call.now))
        for row in call.state.adjustments.having("block", block.id):
            call.change.put(replace(row, is_active=False, updated=call.now))
    return {}


def active_block(call: Call, identifier: str, name: str) -> AvailabilityBlock:
    """The block with that id; 400 with the parameter's name when there is none, or none any more."""
    block = call.state.availability_blocks.get(identifier)
    if block is None or not block.is_active:
        raise invalid(name)
    return block


def items_of(call: Call, name: str) -> list[Question]:
    """The objects of the list; 400 when it is absent."""
    items = call.question.parts(name)
    if items is None:
        raise invalid(name)
    return items
