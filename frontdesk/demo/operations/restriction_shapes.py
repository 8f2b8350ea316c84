"""The wire shapes of a restriction, read and written, with the names of 2018 beside today's (connector-api.md §2.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.eras import Era
from frontdesk.demo.operations.amounts import LARGEST_AMOUNT
from frontdesk.demo.operations.hybrid import hybrid
from frontdesk.demo.question import Question, members, not_json
from frontdesk.demo.rows import Category, Rate, RateGroup, Restriction, RestrictionType
from frontdesk.demo.rules.restrictions import WEEKDAYS
from frontdesk.demo.state import State
from frontdesk.demo.tables import Table
from frontdesk.demo.times import local_day, read_duration, say, say_duration, unit_start
from frontdesk.demo.wire import number

_HOUR_NAMES = """
    Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen
    Eighteen Nineteen Twenty TwentyOne TwentyTwo TwentyThree
"""
_HOURS = tuple(_HOUR_NAMES.split())
_Sold = TypeVar("_Sold", Rate, RateGroup, Category)
_CATEGORY_TYPES = members(
    "Room Bed Dorm Apartment Suite Villa Site Office MeetingRoom ParkingSpot Desk TeamArea Membership Tent "
    "CaravanOrRV UnequippedCampsite Bike ExtraBed Cot Crib ConferenceRoom Rooftop Garden Restaurant Amphitheater "
    "PrivateSpaces"
)


def restriction(state: State, row: Restriction, era: Era = "both") -> Json:
    """The wire shape; without exceptions they are null. The page of 2018 always lists the days of the week."""
    days = WEEKDAYS if row.weekdays is None and era == "seeds" else row.weekdays
    exceptions = {
        "MinAdvance": _length(row.minimal_advance),
        "MaxAdvance": _length(row.maximal_advance),
        "MinLength": _length(row.minimal_length),
        "MaxLength": _length(row.maximal_length),
        "MinPrice": _price(state, row.minimal_price),
        "MaxPrice": _price(state, row.maximal_price),
    }
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "ExternalIdentifier": row.external_identifier,
        "Origin": row.origin,
        "Conditions": {
            "Type": row.type,
            "ExactRateId": row.exact_rate_id,
            "BaseRateId": row.base_rate_id,
            "RateGroupId": row.rate_group_id,
            "ResourceCategoryId": row.category_id,
            "SpaceCategoryId": row.category_id,
            "ResourceCategoryType": row.category_type,
            "SpaceType": row.category_type,
            "StartUtc": _midnight(state, row.first_day),
            "EndUtc": _midnight(state, row.last_day),
            "Days": None if days is None else list(days),
            "Hours": None if row.hours is None else {name: hour in row.hours for hour, name in enumerate(_HOURS)},
        },
        "Exceptions": exceptions if any(value is not None for value in exceptions.values()) else None,
    }


def _midnight(state: State, day: date | None) -> str | None:
    return None if day is None else say(unit_start(day, state.zone))


def _length(length: timedelta | None) -> str | None:
    return None if length is None else say_duration(length)


def _price(state: State, price: Decimal | None) -> Json | None:
    if price is None:
        return None
    return {"Currency": state.enterprise.currency, "Value": number(price), "Net": None, "Tax": None, "TaxRate": None}


def read_conditions(call: Call, part: Question, service_id: str) -> Restriction:
    """A restriction of an integration with these conditions and no exception. 400 names what is unknown."""
    state = call.state
    first, last = part.instant("StartUtc"), part.instant("EndUtc")
    if first is not None and last is not None and last < first:
        raise invalid("EndUtc")
    category = "ResourceCategoryId" if part.has("ResourceCategoryId") else "SpaceCategoryId"
    kind = "ResourceCategoryType" if part.has("ResourceCategoryType") else "SpaceType"
    return Restriction(
        id=call.new_id(),
        service_id=service_id,
        type=_type(part),
        created=call.now,
        updated=call.now,
        exact_rate_id=_known(part, "ExactRateId", state.rates, service_id),
        base_rate_id=_known(part, "BaseRateId", state.rates, service_id),
        rate_group_id=_known(part, "RateGroupId", state.rate_groups, service_id),
        category_id=_known(part, category, state.categories, service_id),
        category_type=part.choice(kind, _CATEGORY_TYPES),
        first_day=None if first is None else local_day(first, state.zone),
        last_day=None if last is None else local_day(last, state.zone),
        weekdays=_weekdays(part),
        hours=_hours(part),
        origin="Integration",
        external_identifier=part.external_identifier(),
    )


def _type(part: Question) -> RestrictionType:
    match part.text("Type"):
        case "Stay":
            return "Stay"
        case "Start":
            return "Start"
        case "End":
            return "End"
        case None:
            raise invalid("Type")
        case _:
            raise not_json()


def _known(part: Question, name: str, table: Table[_Sold], service_id: str) -> str | None:
    """The record of the service that the field names."""
    row = hybrid(part, name, table)
    if row is not None and row.service_id != service_id:
        raise invalid(name)
    return None if row is None else row.id


def _weekdays(part: Question) -> tuple[str, ...] | None:
    """A list of names (2018) or an object of seven flags; all days of the week are no condition."""
    days = part.fields.get("Days")
    if days is None:
        return None
    if isinstance(days, list | tuple):
        named: frozenset[str] = part.choices("Days", frozenset(WEEKDAYS)) or frozenset()
    else:
        flags = part.part("Days") or Question({})
        if any(not flags.has(day) for day in WEEKDAYS):
            raise invalid("Days")
        named = frozenset(day for day in WEEKDAYS if flags.flag(day))
    if not named:
        raise invalid("Days")
    return None if len(named) == len(WEEKDAYS) else tuple(day for day in WEEKDAYS if day in named)


def _hours(part: Question) -> tuple[int, ...] | None:
    flags = part.part("Hours")
    if flags is None:
        return None
    return tuple(hour for hour, name in enumerate(_HOURS) if flags.flag(name))


def read_exceptions(call: Call, part: Question, row: Restriction) -> Restriction:
    """The restriction with the exceptions given. 400 for a range whose end lies before its start."""
    changed = replace(
        row,
        minimal_advance=_duration(part, "MinAdvance"),
        maximal_advance=_duration(part, "MaxAdvance"),
        minimal_length=_duration(part, "MinLength"),
        maximal_length=_duration(part, "MaxLength"),
        minimal_price=_value(call, part, "MinPrice"),
        maximal_price=_value(call, part, "MaxPrice"),
    )
    ranges: tuple[tuple[str, timedelta | Decimal | None, timedelta | Decimal | None], ...] = (
        ("MaxAdvance", changed.minimal_advance, changed.maximal_advance),
        ("MaxLength", changed.minimal_length, changed.maximal_length),
        ("MaxPrice", changed.minimal_price, changed.maximal_price),
    )
    for name, low, high in ranges:
        if low is not None and high is not None and high < low:  # type: ignore[operator]
            raise invalid(name)
    return changed


def _duration(part: Question, name: str) -> timedelta | None:
    text = part.text(name)
    if text is None:
        return None
    length = read_duration(text)
    if length is None:
        raise not_json()
    return length


def _value(call: Call, part: Question, name: str) -> Decimal | None:
    price = part.part(name)
    if price is None:
        return None
    value = price.number("Value")
    if value is None or abs(value) > LARGEST_AMOUNT or price.text("Currency") != call.state.enterprise.currency:
        raise invalid(name)
    return value
