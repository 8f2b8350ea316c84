"""The events of the WebSocket: what a change of rows is to those who listen (connector-api.md §1.13)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from frontdesk.demo.answers import Json
from frontdesk.demo.chance import derived_id
from frontdesk.demo.rows import CategoryAdjustment, NightPrice, Rate, Reservation, Room, Row
from frontdesk.demo.rules.rooms import shown_state
from frontdesk.demo.state import State
from frontdesk.demo.times import say
from frontdesk.demo.units import start_of


def events_of(state: State, rows: Iterable[Row], now: datetime) -> list[Json]:
    """One event for each stay, room or price that was written; `state` is the one after the writing."""
    events = (_event(state, row, now) for row in rows)
    return [event for event in events if event is not None]


def _event(state: State, row: Row, now: datetime) -> Json | None:
    match row:
        case Reservation():
            return {
                "Type": "Reservation",
                "Id": row.id,
                "State": row.state,
                "StartUtc": say(row.start),
                "EndUtc": say(row.end),
                "AssignedResourceId": row.room_id,
            }
        case Room():
            return {"Type": "Resource", "Id": row.id, "State": shown_state(state, row, now)}
        case NightPrice() if row.product_id is None:
            midnight = say(start_of(row.unit, state.zone))
            return _price(derived_id(f"{row.id} {now}"), row.rate_id, row.category_id, midnight)
        case CategoryAdjustment():
            return _price(derived_id(f"{row.id} {now}"), row.rate_id, row.category_id, None)
        case Rate():
            return _price(derived_id(f"{row.id} {now}"), row.id, None, None)
        case _:
            return None


def _price(identifier: str, rate_id: str, category_id: str | None, midnight: str | None) -> Json:
    return {
        "Type": "PriceUpdate",
        "Id": identifier,
        "StartUtc": midnight,
        "EndUtc": midnight,
        "RateId": rate_id,
        "ResourceCategoryId": category_id,
    }
