"""reservations/update: room, lock, dates, terms and the smaller fields (connector-api.md §4.1, B.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from frontdesk.demo.answers import Json, RefusalError, forbidden, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_shapes import old_reservation
from frontdesk.demo.question import Question, Update, members, not_json
from frontdesk.demo.rows import OrderItem, Reservation
from frontdesk.demo.rules.availability import count_nights
from frontdesk.demo.rules.charges import city_tax_item, night_items, persons
from frontdesk.demo.rules.prices import stay_prices
from frontdesk.demo.rules.rooms import is_free, occupant, out_of_order
from frontdesk.demo.rules.stays import check_change
from frontdesk.demo.state import State
from frontdesk.demo.times import days_between, whole_seconds

_NO_AVAILABILITY = "We're very sorry, this property has no availability for the selected dates."
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
    reprice, reason = call.question.flag("Reprice", default=True), call.question.text("Reason")
    seen = call.state.clone() if len(items) > 1 else call.state
    changed = []
    for item in items:
        stay = seen.reservations.get(item.required_identifier("ReservationId"))
        if stay is None:
            raise RefusalError(400, "Invalid ReservationId")
        changed.append(_update_one(replace_state(call, seen), stay, item, reprice, reason))
        if seen is not call.state:
            call.change.apply_to(seen)
    return {
        "Reservations": [old_reservation(call.state, stay) for stay in changed],
        **dict.fromkeys(sorted(_COLLECTIONS)),
        "Cursor": None,
    }


def replace_state(call: Call, state: State) -> Call:
    """The same call over the state that the items before this one have left."""
    return replace(call, state=state)


def _update_one(call: Call, old: Reservation, item: Question, reprice: bool, reason: str | None) -> Reservation:
    check_change(call.state, old)
    stay = _small_fields(call, old, item)
    stay = _terms(call, stay, item)
    stay = _dates(call, stay, item)
    stay = _room(call, stay, item)
    stay = _release(call, stay, item)
    stay = replace(stay, updated=call.now, updater_id=call.state.enterprise.integration_profile_id)
    _check_room_for(call, old, stay)
    call.change.put(stay)
    _leave_old_room(call, old, stay)
    _charge(call, old, stay, item, reprice, reason)
    return stay


def _small_fields(call: Call, stay: Reservation, item: Question) -> Reservation:
    if (channel := item.update("ChannelNumber", Question.text)) is not None:
        stay = replace(stay, channel_number=channel.value)
    if (agency := item.update("TravelAgencyId", Question.identifier)) is not None:
        stay = replace(stay, travel_agency_id=agency.value)
    if (company := item.update("CompanyId", Question.identifier)) is not None:
        stay = replace(stay, company_id=company.value)
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


def _flag(question: Question, name: str) -> bool | None:
    return question.flag(name) if question.has(name) else None


def _terms(call: Call, stay: Reservation, item: Question) -> Reservation:
    if (category := item.update("RequestedCategoryId", Question.identifier)) is not None:
        if category.value is None or category.value not in call.state.categories:
            raise invalid("RequestedCategoryId")
        stay = replace(stay, category_id=category.value)
    if (rate := item.update("RateId", Question.identifier)) is not None:
        row = call.state.rates.get(rate.value)
        if row is None or not (row.is_active and row.is_enabled):
            raise invalid("RateId")
        stay = replace(stay, rate_id=row.id)
    counts = item.part("PersonCounts")
    if counts is None:
        return stay
    listed = counts.parts("Value")
    if not listed:
        raise invalid("PersonCounts")
    return replace(stay, persons=tuple(_person_count(call.state, each) for each in listed))


def _person_count(state: State, item: Question) -> tuple[str, int]:
    category, count = item.required_identifier("AgeCategoryId"), item.count("Count")
    if category not in state.age_categories or count is None or count < 1:
        raise invalid("PersonCounts")
    return category, count


def _dates(call: Call, stay: Reservation, item: Question) -> Reservation:
    start, end = item.update("StartUtc", Question.instant), item.update("EndUtc", Question.instant)
    if start is not None:
        if start.value is None or (stay.state == "Started" and start.value != stay.start):
            raise invalid("StartUtc")
        stay = replace(stay, start=whole_seconds(start.value))
    if end is not None:
        if end.value is None:
            raise invalid("EndUtc")
        stay = replace(stay, end=whole_seconds(end.value))
    first, last = call.state.stay_days(stay)
    if (start is not None or end is not None) and (stay.end <= stay.start or first == last):
        raise invalid("EndUtc")
    return stay


def _room(call: Call, stay: Reservation, item: Question) -> Reservation:
    """Unlocking and moving may come in one call, as the 2023 page promises; a locked stay does not move."""
    lock, room = item.update("AssignedResourceLocked", _flag), item.update("AssignedResourceId", Question.identifier)
    locked = stay.room_locked if lock is None else bool(lock.value)
    if room is not None and room.value != stay.room_id:
        if stay.room_locked and (lock is None or lock.value):
            raise forbidden("Cannot move reservation. Please unlock and try again")
        if room.value is None and stay.state == "Started":
            raise invalid("AssignedResourceId")
        if room.value is not None:
            _check_room(call.state, stay, room.value)
        stay = replace(stay, room_id=room.value)
    return replace(stay, room_locked=locked and stay.room_id is not None)


def _check_room(state: State, stay: Reservation, room_id: str) -> None:
    room = state.rooms.get(room_id)
    if room is None or not room.is_active:
        raise invalid("AssignedResourceId")
    if state.category_of_room(room_id) != stay.category_id:
        raise RefusalError(400, "Invalid AssignedResourceId: resource does not belong to the requested category.")


def _release(call: Call, stay: Reservation, item: Question) -> Reservation:
    released = item.update("ReleasedUtc", Question.instant)
    if released is None:
        return stay
    if released.value is not None and not call.now < released.value < stay.start:
        raise invalid("ReleasedUtc")
    if stay.state != "Optional":
        raise invalid("ReleasedUtc")
    return replace(stay, released=released.value)


def _check_room_for(call: Call, old: Reservation, stay: Reservation) -> None:
    """The nights of the stay are free: in its room when it has one, else in its category."""
    state = call.state
    moved = stay.room_id != old.room_id
    nights_changed = state.stay_days(stay) != state.stay_days(old)
    if stay.room_id is not None and (moved or nights_changed):
        if not is_free(state, stay.room_id, max(stay.start, _began(stay, call.now)), stay.end, stay.id):
            if moved:
                name = state.rooms[stay.room_id].name
                raise forbidden(f"Cannot move reservation because space {name} is not available.")
            raise forbidden(_NO_AVAILABILITY)
        if moved and stay.state == "Started":
            _check_ready(state, stay, call.now)
    if stay.room_id is None and (nights_changed or stay.category_id != old.category_id):
        nights = list(days_between(*state.stay_days(stay)))
        if any(count.free < 1 for count in count_nights(state, stay.category_id, nights, besides=stay.id)):
            raise forbidden(_NO_AVAILABILITY)


def _began(stay: Reservation, now: datetime) -> datetime:
    """A guest in the house needs the new room from now on only."""
    return now if stay.state == "Started" else stay.start


def _check_ready(state: State, stay: Reservation, now: datetime) -> None:
    room_id = stay.room_id
    if room_id is None:
        return
    name = state.rooms[room_id].name
    if occupant(state, room_id, besides=stay.id) is not None:
        raise forbidden(f"Cannot move reservation because space {name} is occupied.")
    if out_of_order(state, room_id, now):
        raise forbidden(f"Cannot move reservation because space {name} is blocked.")


def _leave_old_room(call: Call, old: Reservation, stay: Reservation) -> None:
    room = call.state.rooms.get(old.room_id)
    if stay.state == "Started" and room is not None and room.id != stay.room_id:
        call.change.put(replace(room, state="Dirty", updated=call.now))


def _charge(call: Call, old: Reservation, stay: Reservation, item: Question, reprice: bool, reason: str | None) -> None:
    """Nights that go are cancelled, nights that come are added; with `Reprice` what stays gets today's price."""
    state = call.state
    nights = list(days_between(*state.stay_days(stay)))
    overrides = _night_overrides(item, len(nights))
    terms_changed = (stay.category_id, stay.rate_id, stay.persons) != (old.category_id, old.rate_id, old.persons)
    nights_changed = state.stay_days(stay) != state.stay_days(old)
    if not (terms_changed or nights_changed or overrides):
        return
    items = [row for row in state.order_items.having("order", stay.id) if row.type in ("SpaceOrder", "CityTax")]
    active = [row for row in items if row.state in ("Open", "Inactive")]
    kept = {_night_of(state, row): row.unit_price for row in active if row.type == "SpaceOrder"}
    current = stay_prices(state, state.rates[stay.rate_id], stay.category_id, nights, persons(stay))
    before = sum((row.gross for row in active), Decimal(0))
    prices = [
        overrides.get(index, price if reprice or night not in kept else kept[night])
        for index, (night, price) in enumerate(zip(nights, current, strict=True))
    ]
    written = [*night_items(state, stay, nights, prices, call.now, call.rng)]
    written += city_tax_item(state, stay, nights, call.now, call.rng)
    if sum((row.gross for row in written), Decimal(0)) != before and not (reason and reason.strip()):
        raise forbidden("Please provide reason.")
    for row in active:
        call.change.put(replace(row, state="Canceled", canceled=call.now, updated=call.now))
    for row in written:
        call.change.put(row)


def _night_of(state: State, row: OrderItem) -> date:
    return row.consumed.astimezone(state.zone).date()


def _night_overrides(item: Question, nights: int) -> dict[int, Decimal]:
    listed: Update[list[Question]] | None = item.update("TimeUnitPrices", Question.parts)
    overrides: dict[int, Decimal] = {}
    for each in (listed.value or []) if listed is not None else []:
        index, amount = each.count("Index"), each.part("Amount")
        price = None if amount is None else amount.number("GrossValue") or amount.number("Value")
        if index is None or not 0 <= index < nights or price is None:
            raise invalid("TimeUnitPrices")
        overrides[index] = price
    return overrides
