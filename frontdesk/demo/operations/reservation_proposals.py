"""The reservations that `reservations/add` and `reservations/price` describe (connector-api.md §4.1, B.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Literal

from frontdesk.demo.answers import RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.amounts import prices_by_night, read_price
from frontdesk.demo.question import Question
from frontdesk.demo.rows import AgeCategory, Rate, Reservation, Service
from frontdesk.demo.rules.booking import Proposal
from frontdesk.demo.rules.history import FURTHEST_AHEAD
from frontdesk.demo.rules.products import ProductWish
from frontdesk.demo.state import State
from frontdesk.demo.times import whole_seconds

_STATES = frozenset({"Confirmed", "Optional", "Enquired"})
_MOST = 1000
"""Of persons of one age category, and of one product."""
_NOBODY = "00000000-0000-4000-a000-000000000000"


def bookable_service(call: Call) -> Service:
    """The service that is to be reserved."""
    service = call.state.services.get(call.question.required_identifier("ServiceId"))
    if service is None or not service.bookable or not service.is_active:
        raise invalid("ServiceId")
    return service


def read_quote(call: Call, item: Question, service: Service) -> Proposal:
    """What is to be priced: no guest is needed."""
    return _proposal(call, item, service, item.identifier("CustomerId") or _NOBODY)


def read_booking(call: Call, item: Question, service: Service) -> Proposal:
    """What is to be booked: for a known guest."""
    owner = item.required_identifier("CustomerId")
    guest = call.state.customers.get(owner)
    if guest is None or not guest.is_active:
        raise invalid("CustomerId")
    return _proposal(call, item, service, owner)


def _proposal(call: Call, item: Question, service: Service, owner: str) -> Proposal:
    state = call.state
    start, end = _times(call, item)
    rate = _rate(state, item, service)
    wished = item.choice("State", _STATES)
    reservation_state: Literal["Confirmed", "Optional", "Inquired"] = "Confirmed"
    if wished in ("Optional", "Enquired"):
        reservation_state = "Optional" if wished == "Optional" else "Inquired"
    me = state.enterprise.integration_profile_id
    stay = Reservation(
        id=call.new_id(),
        number="",
        service_id=service.id,
        state=reservation_state,
        account_id=owner,
        group_id=_NOBODY,
        rate_id=rate.id,
        category_id=_category(state, item, service),
        room_id=_room(state, item, service),
        room_locked=item.flag("AssignedResourceLocked"),
        start=start,
        end=end,
        persons=read_persons(state, item, service.id),
        origin="Connector",
        created=call.now,
        updated=call.now,
        creator_id=me,
        updater_id=me,
        released=_release(call, item, reservation_state, start),
        channel_number=item.text("ChannelNumber"),
        booker_id=_known(item, "BookerId", state.customers),
        segment_id=_known(item, "BusinessSegmentId", state.segments) or rate.segment_id,
        credit_card_id=item.identifier("CreditCardId"),
        travel_agency_id=_known(item, "TravelAgencyId", state.companies),
        company_id=_known(item, "CompanyId", state.companies),
        availability_block_id=_known(item, "AvailabilityBlockId", state.availability_blocks),
        voucher_id=_voucher(call, item, rate),
    )
    nights = len(state.units(stay))
    if not nights:
        raise invalid("EndUtc")
    every_night = item.part("TimeUnitAmount")
    return Proposal(
        stay=stay,
        every_night=None if every_night is None else read_price(call, every_night, "TimeUnitAmount"),
        by_night=prices_by_night(call, _listed(item, "TimeUnitPrices"), nights),
        products=[_wish(call, each, service) for each in _listed(item, "ProductOrders")],
    )


def _listed(item: Question, name: str) -> list[Question]:
    """Nested objects; none when the list is absent or empty."""
    return (item.parts(name) or []) if item.fields.get(name) else []


def _times(call: Call, item: Question) -> tuple[datetime, datetime]:
    start, end = item.instant("StartUtc"), item.instant("EndUtc")
    if start is None:
        raise invalid("StartUtc")
    if end is None or not start < end <= call.now + FURTHEST_AHEAD:
        raise invalid("EndUtc")
    return whole_seconds(start), whole_seconds(end)


def _rate(state: State, item: Question, service: Service) -> Rate:
    rate = state.rates.get(item.required_identifier("RateId"))
    if rate is None or not (rate.is_active and rate.is_enabled) or rate.service_id != service.id:
        raise invalid("RateId")
    return rate


def _category(state: State, item: Question, service: Service) -> str:
    category = state.categories.get(item.required_identifier("RequestedCategoryId"))
    if category is None or not category.is_active or category.service_id != service.id:
        raise invalid("RequestedCategoryId")
    return category.id


def _room(state: State, item: Question, service: Service) -> str | None:
    room = state.rooms.get(item.identifier("AssignedResourceId"))
    if room is None or not room.is_active:
        if item.has("AssignedResourceId"):
            raise invalid("AssignedResourceId")
        return None
    if state.category_of_room(room.id, service.id) != item.identifier("RequestedCategoryId"):
        raise RefusalError(400, "Invalid AssignedResourceId: resource does not belong to the requested category.")
    return room.id


def read_persons(state: State, item: Question, service_id: str) -> tuple[tuple[str, int], ...]:
    """`PersonCounts` by the service's age categories, or the older counts of adults and children."""
    kinds = {row.id: row for row in state.age_categories if row.service_id == service_id}
    if item.has("PersonCounts"):
        listed = item.parts("PersonCounts") or []
        counts = [(each.required_identifier("AgeCategoryId"), each.count("Count")) for each in listed]
    else:
        counts = list(_old_counts(kinds.values(), item))
    persons = [(category, count) for category, count in counts if count is not None and 0 < count <= _MOST]
    if not persons or len(persons) != len(counts) or any(each not in kinds for each, _ in persons):
        raise invalid("PersonCounts")
    totals: dict[str, int] = {}
    for category, count in persons:
        totals[category] = totals.get(category, 0) + count
    return tuple(totals.items())


def _old_counts(kinds: Iterable[AgeCategory], item: Question) -> Iterator[tuple[str, int]]:
    for name, adult in (("AdultCount", True), ("ChildCount", False)):
        count = item.count(name) or 0
        category = next((row.id for row in kinds if row.adult == adult), None)
        if count and category is not None:
            yield category, count


def _release(call: Call, item: Question, state: str, start: datetime) -> datetime | None:
    """Only an option is released, and in the time that is left until arrival."""
    released = item.instant("ReleasedUtc")
    if released is None:
        return None
    if state != "Optional" or not call.now < released < start:
        raise invalid("ReleasedUtc")
    return whole_seconds(released)


def _known(item: Question, name: str, table: object) -> str | None:
    identifier = item.identifier(name)
    if identifier is not None and identifier not in table:  # type: ignore[operator]
        raise invalid(name)
    return identifier


def _voucher(call: Call, item: Question, rate: Rate) -> str | None:
    code = item.text("VoucherCode")
    if not code:
        return None
    for row in call.state.voucher_codes:
        begun = row.valid_from is None or row.valid_from <= call.now
        over = row.valid_until is not None and row.valid_until < call.now
        if row.value == code and row.is_active and begun and not over and rate.id in row.rate_ids:
            return row.voucher_id
    raise invalid("VoucherCode")


def _wish(call: Call, item: Question, service: Service) -> ProductWish:
    wish = read_wish(call, item)
    if wish.product.service_id != service.id:
        raise invalid("ProductId")
    return wish


def read_wish(call: Call, item: Question) -> ProductWish:
    """So many of an active product: one when no count is given."""
    product = call.state.products.get(item.required_identifier("ProductId"))
    if product is None or not product.is_active:
        raise invalid("ProductId")
    count = item.count("Count") if item.has("Count") else 1
    if count is None or not 1 <= count <= _MOST:
        raise invalid("Count")
    price = item.part("UnitAmount")
    return ProductWish(
        product=product,
        count=count,
        price=None if price is None else read_price(call, price, "UnitAmount"),
        start=item.instant("StartUtc"),
        end=item.instant("EndUtc"),
        external_identifier=item.external_identifier(),
        id=call.new_id(),
    )
