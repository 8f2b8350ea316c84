"""A new stay: what it costs, whether the house can take it, and which room it gets (connector-api.md §4.1, §4.5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from frontdesk.demo.answers import forbidden, invalid
from frontdesk.demo.chance import Random
from frontdesk.demo.rows import AvailabilityBlock, OrderItem, Rate, Reservation, Room, StayProduct
from frontdesk.demo.rules.allotments import held_by, picked_up
from frontdesk.demo.rules.availability import count_nights
from frontdesk.demo.rules.charges import city_tax_item, night_items, persons
from frontdesk.demo.rules.prices import stay_prices
from frontdesk.demo.rules.products import ProductWish, kept_order, product_items
from frontdesk.demo.rules.rooms import is_free
from frontdesk.demo.rules.taxes import Price
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit

NO_AVAILABILITY = "We're very sorry, this property has no availability for the selected dates."


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stay as it is asked for: `every_night` prices all nights, `by_night` single ones by index; products on top."""

    stay: Reservation
    every_night: Price | None
    by_night: Mapping[int, Price]
    products: Sequence[ProductWish]


def night_prices(state: State, proposal: Proposal) -> list[Price]:
    """The price of each night: that of its index, else that of every night, else the rate's."""
    stay = proposal.stay
    rate, nights = state.rates[stay.rate_id], state.units(stay)
    current = stay_prices(state, rate, stay.category_id, nights, stay.persons)
    return [proposal.by_night.get(index, proposal.every_night or price) for index, price in enumerate(current)]


def stay_items(state: State, proposal: Proposal, now: datetime, rng: Random) -> Iterator[OrderItem]:
    """Every charge that the stay brings: nights, city tax, products. Inferred: an enquiry brings none (§4.5)."""
    stay = proposal.stay
    if stay.state == "Inquired":
        return
    nights = state.units(stay)
    yield from night_items(state, stay, nights, night_prices(state, proposal), now, rng)
    yield from city_tax_item(state, stay, nights, now, rng)
    for wish in proposal.products:
        yield from product_items(state, stay, wish, now, rng)


def stay_products(proposal: Proposal, now: datetime) -> Iterator[StayProduct]:
    """What the stay keeps of the products that were ordered with it; an enquiry keeps none, as it is not charged."""
    if proposal.stay.state != "Inquired":
        yield from (kept_order(proposal.stay, wish, now) for wish in proposal.products)


def check_capacity(state: State, stay: Reservation) -> None:
    """403 when more people come than the room type sleeps, extra beds included."""
    category = state.categories[stay.category_id]
    most = category.capacity + category.extra_capacity
    if persons(stay) > most:
        raise forbidden(f"{category.name} sleeps at most {most} {'person' if most == 1 else 'persons'}.")


def check_rate(rate: Rate, *, has_voucher: bool, has_block: bool) -> None:
    """403 for a rate that this stay may not have: private ones need a voucher, block rates a block."""
    if rate.type == "Private" and not has_voucher:
        raise forbidden(f"The rate {rate.name} is private and needs a voucher.")
    if rate.type == "AvailabilityBlock" and not has_block:
        raise forbidden(f"The rate {rate.name} belongs to availability blocks.")


def check_availability(state: State, stay: Reservation, *, overbooking: bool) -> None:
    """403 when a night has no free room in the category. A block lends its rooms on its own nights, but no more.

    Inferred: nights outside of the block need a free room of the house; an overbooked stay is only asked about blocks.
    """
    if stay.state == "Inquired":
        return
    nights = state.held_units(stay)
    block = state.availability_blocks.get(stay.availability_block_id)
    if block is not None and block.service_id != stay.service_id:
        raise invalid("AvailabilityBlockId")
    lent = [] if block is None else [night for night in nights if held_by(state, block, stay.category_id, night)]
    if block is not None:
        _check_block(state, block, stay, lent)
    own = [night for night in nights if night not in lent]
    counts = count_nights(state, stay.category_id, [] if overbooking else own, besides=stay.id)
    if any(count.free < 1 for count in counts):
        raise forbidden(NO_AVAILABILITY)


def _check_block(state: State, block: AvailabilityBlock, stay: Reservation, nights: Sequence[Unit]) -> None:
    if block.state != "Confirmed" or not block.is_active:
        raise invalid("AvailabilityBlockId")
    for night in nights:
        held = held_by(state, block, stay.category_id, night)
        if picked_up(state, block, stay.category_id, night, besides=stay.id) >= held:
            raise forbidden(f"The availability block {block.name} has no room left for the selected dates.")


def room_of(state: State, stay: Reservation) -> str | None:
    """The room that the stay gets: the one asked for, which must be free, else the first free one of its category.

    None when there is none, and for an enquiry.
    """
    if stay.room_id is not None:
        if not is_free(state, stay.room_id, stay):
            name = state.rooms[stay.room_id].name
            raise forbidden(f"Cannot assign space {name} because it is not available.")
        return stay.room_id
    if stay.state == "Inquired":
        return None
    free = (room for room in _rooms(state, stay.category_id) if is_free(state, room.id, stay))
    return next((room.id for room in free), None)


def _rooms(state: State, category_id: str) -> list[Room]:
    assigned = state.assignments.having("category", category_id)
    rooms = [state.rooms[row.room_id] for row in assigned if row.is_active]
    return sorted((room for room in rooms if room.is_active), key=lambda room: room.name)


def total(items: Sequence[OrderItem]) -> Decimal:
    """What the charges come to."""
    return sum((item.gross for item in items), Decimal(0))
