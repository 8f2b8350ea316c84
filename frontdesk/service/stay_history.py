"""The history of one stay: what this desk did, what the platform recorded, and what it changed since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from frontdesk.domain.commands import (
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    ChangeStay,
    CheckIn,
    Command,
    MoveRoom,
    told_as,
)
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.since import changed_since
from frontdesk.domain.views import Event
from frontdesk.service.rows import RowSource

_OWN_PROFILE = "own_profile_id"  # kept by the engine (sync/own_profile.py)
_SAME_MOMENT = timedelta(seconds=2)
_SOME_REASON = "Other"
HERE = "here"
"""In place of the platform's origin, which calls every desk and every connected system the same."""


def history(base: Reservation, entries: Sequence[Entry], source: RowSource, *, made_here: bool) -> tuple[Event, ...]:
    """Newest first."""
    events = [Event(source.local(base.created_utc), "booked", HERE if made_here else base.origin)]
    if base.actual_start_utc is not None:
        events.append(Event(source.local(base.actual_start_utc), "platform_started", ""))
    if base.actual_end_utc is not None and base.state == State.PROCESSED:
        events.append(Event(source.local(base.actual_end_utc), "platform_processed", ""))
    if base.cancelled_utc is not None:
        events.append(Event(source.local(base.cancelled_utc), "platform_canceled", _why(base, entries)))
    for entry in entries:
        events.extend(_events_of(entry, source))
    events.extend(_since(base, entries, source))
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def own_profile(source: RowSource) -> str:
    """Who our tokens are on the platform; "" while that is not known."""
    return str(source.store.local.get(_OWN_PROFILE, ""))


def _why(base: Reservation, entries: Sequence[Entry]) -> str:
    """The reason of a cancelled stay. What is cancelled by a connected system is "Other" to the platform, whatever was
    written with it (connector-api.md §4.1): then it is what was written here.
    """
    told = base.cancellation_reason or ""
    if told not in ("", _SOME_REASON):
        return told
    ours = (entry.command.note for entry in reversed(entries) if _was_done(entry) and isinstance(entry.command, Cancel))
    return next(ours, "")


def _was_done(entry: Entry) -> bool:
    return bool(entry.attempts) and entry.state in (EntryState.APPLIED, EntryState.SETTLED)


def _events_of(entry: Entry, source: RowSource) -> Iterable[Event]:
    step, about = told_as(entry.command), _about(entry.command, source)
    yield Event(source.local(entry.created_utc), f"desk_{step}", entry.staff, about)
    if entry.state == EntryState.SETTLED and entry.settled_utc is not None:
        yield Event(source.local(entry.settled_utc), "settled", step)
    if entry.state == EntryState.DISCARDED and entry.settled_utc is not None:
        yield Event(source.local(entry.settled_utc), "taken_back", step)


def _about(command: Command, source: RowSource) -> str | Decimal | datetime:
    """The one fact that tells a step from another of its kind: a room, an amount, a time."""
    match command:
        case MoveRoom(room_id=room) | CheckIn(room_id=room):
            found = source.names.rooms.get(room or "")
            return found.name if found is not None else ""
        case AddPayment(amount=amount) | AddProduct(total=amount) | AddOrder(total=amount) if amount is not None:
            return amount
        case ChangeStay(only_time=True, start_utc=expected) if expected is not None:
            return source.local(expected)
        case _:
            return ""


def _since(base: Reservation, entries: Sequence[Entry], source: RowSource) -> Iterable[Event]:
    """Fields first; where none of ours is touched, that somebody else was there, as far as the platform says who."""
    at = source.local(base.updated_utc)
    changed = changed_since(entries, base)
    for name, left in changed.items():
        yield Event(at, f"since_{name}", _value(base, name, left, source))
    own = own_profile(source)
    moments = (base.created_utc, base.actual_start_utc, base.actual_end_utc, base.cancelled_utc)
    is_told = any(each is not None and abs(base.updated_utc - each) < _SAME_MOMENT for each in moments)
    if not changed and own and base.updater_id not in ("", own) and not is_told:
        yield Event(at, "platform_changed", "")


def _value(base: Reservation, name: str, left: Any, source: RowSource) -> str:
    """The platform's value in the hotel's own names, or "": a day, a room, a category. `left` is what this desk set."""
    value = getattr(base, name)
    match name:
        case "room_id":
            room = source.names.rooms.get(value or "")
            return room.name if room is not None else ""
        case "start_utc" | "end_utc":
            return _moment(source.local(left), source.local(value))
        case "category_id":
            return source.names.categories.get(value, "")
        case "rate_id":
            return source.names.rates.get(value, "")
        case "company_id" | "travel_agency_id":
            return source.names.companies.get(value or "", "")
        case _:
            return ""


def _moment(left: datetime, now: datetime) -> str:
    """What of a moment is another one now, in ISO 8601: the day, the time of day, or both."""
    if left.date() == now.date():
        return now.time().isoformat("minutes")
    is_same_time = (left.hour, left.minute) == (now.hour, now.minute)
    return now.date().isoformat() if is_same_time else now.replace(tzinfo=None).isoformat(timespec="minutes")
