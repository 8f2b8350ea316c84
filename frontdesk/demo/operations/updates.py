"""reservations/update: room, lock, dates, terms and the smaller fields (connector-api.md §4.1, B.4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.answers import Json, RefusalError, forbidden, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.amounts import prices_by_night
from frontdesk.demo.operations.reservation_proposals import read_persons
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.question import Question, Update, members, not_json
from frontdesk.demo.rows import Reservation
from frontdesk.demo.rules.booking import check_capacity
from frontdesk.demo.rules.fees import fee_for_dropped_nights, fee_item
from frontdesk.demo.rules.history import FURTHEST_AHEAD, check_editable
from frontdesk.demo.rules.moves import check_place, room_for
from frontdesk.demo.rules.repricing import Terms, recharge
from frontdesk.demo.rules.stays import check_change
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.times import whole_seconds

_PURPOSES = frozenset({"Leisure", "Business", "Student"})
_COLLECTIONS = members(
    "ReservationGroups Customers Services Products Resources ResourceCategories ResourceCategoryAssignments "
    "BusinessSegments Rates RateGroups Items OrderItems Notes QrCodeData Companies ResourceAccessTokens"
)


def update(call: Call) -> Json:
    """reservations/update; answers the stays in the 2017 shape, all else null. One bad item refuses all."""
    items = call.question.parts("ReservationUpdates")
    if items is None:
        raise RefusalError(400, "Invalid ReservationId")
    manner = _Manner(
        call.question.flag("Reprice", default=True),
        call.question.flag("ApplyCancellationFee", default=True),
        call.question.text("Reason"),
    )
    seen = call.state.clone() if len(items) > 1 else call.state
    changed = []
    for item in items:
        stay = seen.reservations.get(item.required_identifier("ReservationId"))
        if stay is None:
            raise RefusalError(400, "Invalid ReservationId")
        changed.append(_update_one(replace(call, state=seen), stay, item, manner))
        if seen is not call.state:
            call.change.apply_to(seen)
    return {
        "Reservations": [old_reservation(call.state, stay) for stay in changed],
        **dict.fromkeys(sorted(_COLLECTIONS)),
        "Cursor": None,
    }


@dataclass(frozen=True, slots=True)
class _Manner:
    """What the whole request says about prices and fees."""

    reprice: bool
    with_fee: bool
    reason: str | None


def _update_one(call: Call, old: Reservation, item: Question, manner: _Manner) -> Reservation:
    check_change(call.state, old)
    stay = _small_fields(call, old, item)
    stay = _terms(call, stay, item)
    stay = _dates(call, stay, item)
    stay = _room(call, stay, item)
    stay = _release(call, stay, item)
    stay = replace(stay, updated=call.now, updater_id=call.state.enterprise.integration_profile_id)
    if (stay.persons, stay.category_id) != (old.persons, old.category_id):
        check_capacity(call.state, stay)
    if stay.start != old.start:
        check_editable(stay.start, call.now, "The arrival")
    check_place(call.state, old, stay, call.now)
    call.change.put(stay)
    _leave_old_room(call, old, stay)
    terms = Terms(_night_overrides(call, item, len(call.state.units(stay))), manner.reprice, manner.reason)
    for row in recharge(call.state, old, stay, terms, call.now, call.rng):
        call.change.put(row)
    fee = fee_for_dropped_nights(call.state, old, stay, call.now) if manner.with_fee else Decimal(0)
    if fee:
        call.change.put(fee_item(call.state, stay, fee, call.now, call.rng, manner.reason))
    return stay


def _small_fields(call: Call, stay: Reservation, item: Question) -> Reservation:
    if (channel := item.update("ChannelNumber", Question.text)) is not None:
        stay = replace(stay, channel_number=channel.value)
    if (agency := item.update("TravelAgencyId", Question.identifier)) is not None:
        stay = replace(stay, travel_agency_id=_company(call, agency.value, "TravelAgencyId"))
    if (company := item.update("CompanyId", Question.identifier)) is not None:
        stay = replace(stay, company_id=_company(call, company.value, "CompanyId"))
    if (card := item.update("CreditCardId", Question.identifier)) is not None:
        stay = replace(stay, credit_card_id=card.value)
    if (segment := item.update("BusinessSegmentId", Question.identifier)) is not None:
        if segment.value is not None and segment.value not in call.state.segments:
            raise invalid("BusinessSegmentId")
        stay = replace(stay, segment_id=segment.value)
    if (booker := item.update("BookerId", Question.identifier)) is not None:
        if booker.value is not None and booker.value not in call.state.customers:
            raise invalid("BookerId")
        stay = replace(stay, booker_id=booker.value)
    if (block := item.update("AvailabilityBlockId", Question.identifier)) is not None:
        if block.value is not None and block.value not in call.state.availability_blocks:
            raise invalid("AvailabilityBlockId")
        stay = replace(stay, availability_block_id=block.value)
    if (purpose := item.update("Purpose", Question.text)) is not None:
        if purpose.value is not None and purpose.value not in _PURPOSES:
            raise not_json()
        stay = replace(stay, purpose=purpose.value)
    options = item.part("Options")
    if options is not None and (checked_in := options.update("OwnerCheckedIn", _flag)) is not None:
        stay = replace(stay, owner_checked_in=bool(checked_in.value))
    return stay


def _company(call: Call, identifier: str | None, name: str) -> str | None:
    if identifier is not None and identifier not in call.state.companies:
        raise invalid(name)
    return identifier


def _flag(question: Question, name: str) -> bool | None:
    return question.flag(name) if question.has(name) else None


def _terms(call: Call, stay: Reservation, item: Question) -> Reservation:
    if (category := item.update("RequestedCategoryId", Question.identifier)) is not None:
        found = call.state.categories.get(category.value)
        if found is None or not found.is_active or found.service_id != stay.service_id:
            raise invalid("RequestedCategoryId")
        stay = replace(stay, category_id=found.id)
    if (rate := item.update("RateId", Question.identifier)) is not None:
        row = call.state.rates.get(rate.value)
        if row is None or not (row.is_active and row.is_enabled) or row.service_id != stay.service_id:
            raise invalid("RateId")
        stay = replace(stay, rate_id=row.id)
    counts = item.part("PersonCounts")
    if counts is None:
        return stay
    listed = Question({"PersonCounts": counts.fields.get("Value") or []})
    return replace(stay, persons=read_persons(call.state, listed, stay.service_id))


def _dates(call: Call, stay: Reservation, item: Question) -> Reservation:
    start, end = item.update("StartUtc", Question.instant), item.update("EndUtc", Question.instant)
    return with_dates(call.state, stay, call.now, start, end)


def with_dates(
    state: State, stay: Reservation, now: datetime, start: Update[datetime] | None, end: Update[datetime] | None
) -> Reservation:
    """The stay from and to other times; 400 when they make no stay. Who is in the house has arrived."""
    if start is not None:
        if start.value is None or (stay.state == "Started" and start.value != stay.start):
            raise invalid("StartUtc")
        stay = replace(stay, start=whole_seconds(start.value))
    if end is not None:
        if end.value is None:
            raise invalid("EndUtc")
        stay = replace(stay, end=whole_seconds(end.value))
    if stay.end > now + FURTHEST_AHEAD or stay.start < now - FURTHEST_AHEAD:
        raise invalid("EndUtc" if stay.end > now else "StartUtc")
    if (start is not None or end is not None) and (stay.end <= stay.start or not state.units(stay)):
        raise invalid("EndUtc")
    return stay


def _room(call: Call, stay: Reservation, item: Question) -> Reservation:
    """Unlocking and moving may come in one call, as the page of 2023 promises; today's says to unlock first."""
    lock, room = item.update("AssignedResourceLocked", _flag), item.update("AssignedResourceId", Question.identifier)
    locked = stay.room_locked if lock is None else bool(lock.value)
    if room is not None and room.value != stay.room_id:
        at_once = lock is not None and not lock.value and call.era != "today"
        if stay.room_locked and not at_once:
            raise forbidden("Cannot move reservation. Please unlock and try again")
        if room.value is None and stay.state == "Started":
            raise invalid("AssignedResourceId")
        if room.value is not None:
            room_for(call.state, stay, room.value)
        stay = replace(stay, room_id=room.value)
    return replace(stay, room_locked=locked and stay.room_id is not None)


def _release(call: Call, stay: Reservation, item: Question) -> Reservation:
    released = item.update("ReleasedUtc", Question.instant)
    if released is None:
        return stay
    if released.value is not None and not call.now < released.value < stay.start:
        raise invalid("ReleasedUtc")
    if stay.state != "Optional":
        raise invalid("ReleasedUtc")
    return replace(stay, released=released.value)


def _leave_old_room(call: Call, old: Reservation, stay: Reservation) -> None:
    room = call.state.rooms.get(old.room_id)
    if stay.state == "Started" and room is not None and room.id != stay.room_id:
        call.change.put(replace(room, state="Dirty", updated=call.now))


def _night_overrides(call: Call, item: Question, nights: int) -> dict[int, Price]:
    listed: Update[list[Question]] | None = item.update("TimeUnitPrices", Question.parts)
    return prices_by_night(call, (listed.value or []) if listed is not None else [], nights)
