"""The Lamplighter without its guests: services, rooms, categories, rates, products, restrictions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import (
    AgeCategory,
    Assignment,
    AvailabilityAdjustment,
    AvailabilityBlock,
    CancellationPolicy,
    Category,
    CategoryAdjustment,
    Enterprise,
    NightPrice,
    Product,
    Rate,
    RateGroup,
    Restriction,
    Room,
    RoomBlock,
    RoomState,
    Segment,
    Service,
)
from frontdesk.demo.rules.allotments import adjustment_id
from frontdesk.demo.rules.prices import night_price_id
from frontdesk.demo.scene.style import LAMPLIGHTER, Style
from frontdesk.demo.state import State
from frontdesk.demo.times import days_between, unit_start

FOUNDED = datetime(2023, 3, 1, 9, 0, tzinfo=UTC)
ROOMS_ON_A_FLOOR = 10
CATEGORY_OF_POSITION = ("Single",) * 2 + ("Double",) * 4 + ("Superior",) * 3 + ("Suite",)

# Flexible, a night, for two weeks from a Friday; the pattern repeats. The base price is that of a Single.
PRICES = {
    "Single": (2150, 2350, 1890, 1890, 1890, 1950, 2050, 2350, 2490, 1890, 1850, 2250, 2390, 1890),
    "Double": (2950, 3250, 2590, 2590, 2590, 2650, 2790, 3250, 3450, 2590, 2490, 3050, 3290, 2590),
    "Superior": (3650, 3950, 3190, 3190, 3190, 3250, 3450, 3950, 4250, 3190, 3090, 3750, 3990, 3190),
    "Suite": (6400, 6900, 5600, 5600, 5600, 5700, 5900, 6900, 7400, 5600, 5400, 6600, 7100, 5600),
}
_BASE = {"Single": 1890, "Double": 2590, "Superior": 3190, "Suite": 5600}
_NOT_INSPECTED: dict[str, RoomState] = {
    "304": "Clean",
    "303": "Clean",
    "510": "Dirty",
    "104": "Dirty",
    "107": "Dirty",
    "109": "Dirty",
    "602": "Clean",
}


Charging = Literal["Once", "PerTimeUnit", "PerPersonPerTimeUnit", "PerPerson"]
Kind = Literal["Food", "Beverage", "Wellness", "CityTax", "Fee"]


@dataclass(frozen=True, slots=True)
class House:
    """Ids by the names that the scene uses."""

    stay: str
    extras: str
    adult: str
    child: str
    categories: dict[str, str]
    rooms: dict[str, str]
    rates: dict[str, str]
    products: dict[str, str]
    segments: dict[str, str]
    reception: str
    web: str
    channel: str


def room_names(rooms: int) -> list[str]:
    """`101` to `610`, then further floors; ten rooms a floor."""
    return [f"{place // ROOMS_ON_A_FLOOR + 1}{place % ROOMS_ON_A_FLOOR + 1:02d}" for place in range(rooms)]


def category_name(room: str) -> str:
    """The category of a room by its place on the floor."""
    return CATEGORY_OF_POSITION[int(room[-2:]) - 1]


def found(rng: Random, style: Style = LAMPLIGHTER) -> State:
    """The property itself, empty."""
    return State(
        Enterprise(
            id=new_id(rng),
            chain_id=new_id(rng),
            address_id=new_id(rng),
            name=style.name,
            city=style.city,
            line1=style.line1,
            postal_code=style.postal_code,
            time_zone=style.time_zone,
            currency=style.currency,
            created=FOUNDED,
            updated=FOUNDED,
            integration_profile_id=new_id(rng),
            pricing=style.pricing,
            country=style.country,
            subdivision=style.subdivision,
            tax_environment=style.tax_environment,
            tax_identifier=style.tax_identifier,
            latitude=style.latitude,
            longitude=style.longitude,
            site=style.site,
            phone=style.phone,
        )
    )


def furnish(state: State, rng: Random, today: date, opening: datetime, rooms: int, style: Style = LAMPLIGHTER) -> House:
    """Writes everything but guests and stays, and names it."""
    stay = _service(state, rng, "Stay", 0, style.stay_tax)
    extras = _service(state, rng, "Extras", 1, None)
    adult = _age_category(state, rng, stay, "Adult", 18, None)
    child = _age_category(state, rng, stay, "Child", None, 17)
    categories = _categories(state, rng, stay)
    room_ids = _rooms(state, rng, today, opening, categories, rooms)
    segments = {name: _segment(state, rng, stay, name) for name in ("Leisure", "Business", "Groups")}
    rates = _rates(state, rng, stay, segments, style)
    _prices(state, rates["Flexible"], categories, today, style)
    _restrictions(state, rng, stay, categories, rates, today)
    products = _products(state, rng, stay, extras, style)
    return House(
        stay=stay,
        extras=extras,
        adult=adult,
        child=child,
        categories=categories,
        rooms=room_ids,
        rates=rates,
        products=products,
        segments=segments,
        reception=new_id(rng),
        web=new_id(rng),
        channel=new_id(rng),
    )


def hold_and_block(state: State, rng: Random, house: House, today: date, opening: datetime) -> None:
    """The rooms of the Lamplighter that are held for a group or out of sale."""
    _hold_for_the_choir(state, rng, house.stay, house.rates["Flexible"], house.categories["Double"], today, opening)
    _blocks(state, rng, house, today, opening)


def _service(state: State, rng: Random, name: str, ordering: int, stay_tax: str | None) -> str:
    """A service; one with a tax on its nights is bookable."""
    row = Service(
        id=new_id(rng),
        name=name,
        bookable=stay_tax is not None,
        ordering=ordering,
        start_offset=timedelta(hours=15),
        end_offset=timedelta(hours=11),
        created=FOUNDED,
        updated=FOUNDED,
        tax_code=stay_tax,
        external_identifier=name.upper(),
    )
    state.put(row)
    return row.id


def _age_category(state: State, rng: Random, service: str, name: str, low: int | None, high: int | None) -> str:
    row = AgeCategory(new_id(rng), service, name, name[0], name == "Adult", low, high, FOUNDED, FOUNDED)
    state.put(row)
    return row.id


def _segment(state: State, rng: Random, service: str, name: str) -> str:
    row = Segment(new_id(rng), service, name, FOUNDED, FOUNDED)
    state.put(row)
    return row.id


def _categories(state: State, rng: Random, service: str) -> dict[str, str]:
    listed = (
        ("Single", "SGL", "Room", "StandardSingle", 1, 0),
        ("Double", "DBL", "Room", "StandardDouble", 2, 1),
        ("Superior", "SUP", "Room", "SuperiorDouble", 2, 1),
        ("Suite", "STE", "Suite", "JuniorSuite", 2, 2),
    )
    found_ids = {}
    for ordering, (name, short, kind, classification, capacity, extra) in enumerate(listed):
        row = Category(
            id=new_id(rng),
            service_id=service,
            name=name,
            short_name=short,
            type=kind,
            classification=classification,
            ordering=ordering,
            capacity=capacity,
            extra_capacity=extra,
            created=FOUNDED,
            updated=FOUNDED,
            external_identifier=short,
        )
        state.put(row)
        found_ids[name] = row.id
    return found_ids


def _rooms(
    state: State, rng: Random, today: date, opening: datetime, categories: dict[str, str], rooms: int
) -> dict[str, str]:
    inspected = min(unit_start(today, state.zone) + timedelta(hours=13, minutes=5), opening - timedelta(minutes=30))
    minutes_before = {"308": 0, "510": 85}
    ids = {}
    for name in room_names(rooms):
        changed = inspected - timedelta(minutes=minutes_before.get(name, rng.randrange(1, 240)))
        row = Room(new_id(rng), name, name[:-2], _NOT_INSPECTED.get(name, "Inspected"), FOUNDED, changed)
        state.put(row)
        state.put(Assignment(new_id(rng), row.id, categories[category_name(name)], FOUNDED, FOUNDED))
        ids[name] = row.id
    return ids


def _rates(state: State, rng: Random, service: str, segments: dict[str, str], style: Style) -> dict[str, str]:
    day = timedelta(days=1)
    flexible_policy = CancellationPolicy("StartDate", -day + timedelta(hours=18), Decimal(1), 1)
    prepaid_policy = CancellationPolicy("Creation", timedelta(), Decimal(1), None)
    groups = {}
    for ordering, (name, policy) in enumerate((("Flexible", flexible_policy), ("Prepaid", prepaid_policy))):
        group = RateGroup(
            new_id(rng), service, name, ordering, policy, FOUNDED, FOUNDED, external_identifier=name.upper()
        )
        state.put(group)
        groups[name] = group.id
    ids: dict[str, str] = {}
    listed = (
        ("Flexible", "FLEX", "Flexible", Decimal(0), Decimal(0), None),
        ("Flexible, breakfast", "FLEX-B", "Flexible", Decimal(0), style.price(285), None),
        ("Non-refundable", "NONREF", "Prepaid", Decimal("-0.12"), Decimal(0), None),
        ("Company", "COMP", "Flexible", Decimal("-0.10"), Decimal(0), "Business"),
    )
    for name, short, group_name, relative, absolute, segment in listed:
        row = Rate(
            id=new_id(rng),
            group_id=groups[group_name],
            service_id=service,
            base_rate_id=ids.get("Flexible"),
            name=name,
            short_name=short,
            type="Private" if name == "Company" else "Public",
            is_default=name == "Flexible",
            segment_id=None if segment is None else segments[segment],
            base_price=style.price(_BASE["Single"]),
            relative_adjustment=relative,
            absolute_adjustment=absolute,
            empty_unit_adjustment=Decimal(0),
            extra_unit_adjustment=Decimal(0),
            created=FOUNDED,
            updated=FOUNDED,
            external_identifier=short,
        )
        state.put(row)
        ids[name] = row.id
    return ids


def _prices(state: State, flexible: str, categories: dict[str, str], today: date, style: Style) -> None:
    for name, category in categories.items():
        absolute = style.price(_BASE[name]) - style.price(_BASE["Single"])
        state.put(CategoryAdjustment(f"{flexible}/{category}", flexible, category, None, absolute, Decimal(0)))
    friday = today - timedelta(days=(today.weekday() - 4) % 7)
    for night in days_between(today - timedelta(days=21), today + timedelta(days=61)):
        place = (night - friday).days % 14
        for name, category in categories.items():
            price = style.price(PRICES[name][place])
            identifier = night_price_id(flexible, category, night)
            state.put(NightPrice(identifier, flexible, category, night, price, FOUNDED))


def _restrictions(
    state: State, rng: Random, service: str, categories: dict[str, str], rates: dict[str, str], today: date
) -> None:
    one_week, feast = today + timedelta(days=7), today + timedelta(days=12)
    made = unit_start(today, state.zone) - timedelta(days=14) + timedelta(hours=8)
    listed: tuple[tuple[str, date, int | None, Literal["Stay", "Start"]], ...] = (
        ("Single", one_week, 2, "Start"),
        ("Double", one_week, 2, "Start"),
        ("Double", feast, None, "Start"),
        ("Superior", feast, None, "Start"),
        ("Suite", feast, None, "Stay"),
    )
    for name, day, nights, kind in listed:
        state.put(
            Restriction(
                id=new_id(rng),
                service_id=service,
                type=kind,
                created=made,
                updated=made,
                base_rate_id=rates["Flexible"],
                category_id=categories[name],
                first_day=day,
                last_day=day,
                minimal_length=None if nights is None else timedelta(days=nights),
            )
        )


def _products(state: State, rng: Random, stay: str, extras: str, style: Style) -> dict[str, str]:
    low, high = style.stay_tax, style.other_tax
    listed: tuple[tuple[str, str, str, int, str | None, Charging, Kind | None, str], ...] = (
        ("Breakfast", "BRK", "Buffet from 6:30 to 10:30.", 285, low, "PerPersonPerTimeUnit", "Food", stay),
        ("Parking", "PARK", "In the yard, for a night.", 300, high, "PerTimeUnit", None, stay),
        ("City tax", "TAX", "For each adult and night.", 50, None, "PerPersonPerTimeUnit", "CityTax", stay),
        ("Late check-out", "LATE", "Until 15:00.", 600, low, "Once", "Fee", stay),
        ("Baby cot", "COT", "Made up before arrival.", 0, low, "Once", None, stay),
        ("Minibar", "MINI", "By the list in the room.", 160, high, "Once", "Beverage", extras),
        ("Laundry", "LAUN", "Back by six in the evening.", 390, high, "Once", None, extras),
        ("Airport car", "CAR", "Up to four persons.", 890, low, "Once", None, extras),
    )
    ids = {}
    for ordering, (name, short, text, price, tax, charging, kind, service) in enumerate(listed):
        row = Product(
            id=new_id(rng),
            service_id=service,
            name=name,
            short_name=short,
            description=text,
            price=style.price(price),
            tax_code=tax,
            charging=charging,
            posting="Once",
            consumption="NextTimeUnit" if name == "Breakfast" else "PostingTimeUnit",
            classification=kind,
            ordering=ordering,
            is_default=False,
            created=FOUNDED,
            updated=FOUNDED,
        )
        state.put(row)
        ids[name] = row.id
    return ids


def _hold_for_the_choir(
    state: State, rng: Random, service: str, rate: str, double: str, today: date, opening: datetime
) -> None:
    """One Double is held tonight for the conductor."""
    made, tomorrow = opening - timedelta(days=40), today + timedelta(days=1)
    block = AvailabilityBlock(
        new_id(rng), service, rate, "1", "Choir from Bergen", "Confirmed", today, tomorrow, made, made
    )
    state.put(block)
    identifier = adjustment_id(block.id, double, today)
    state.put(AvailabilityAdjustment(identifier, double, today, -1, made, made, block.id))


def _blocks(state: State, rng: Random, house: House, today: date, opening: datetime) -> None:
    for room, kind, name, first, days in BLOCKS:
        start = unit_start(today + timedelta(days=first), state.zone)
        end = unit_start(today + timedelta(days=first + days), state.zone)
        made = opening - timedelta(days=2)
        state.put(RoomBlock(new_id(rng), house.rooms[room], kind, name, start, end, made, made))


BLOCKS: tuple[tuple[str, Literal["OutOfOrder", "InternalUse"], str, int, int], ...] = (
    ("209", "OutOfOrder", "Shower, the plumber comes Tuesday", 2, 5),
    ("506", "OutOfOrder", "Painting", 9, 1),
    ("608", "InternalUse", "House use", 14, 2),
)
"""Room, kind, name, first night from today, nights."""
