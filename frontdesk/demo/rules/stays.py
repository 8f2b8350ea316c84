"""The life of a stay: what may follow what, and the sentence that refuses (connector-api.md §4.1)."""

from __future__ import annotations

from datetime import datetime

from frontdesk.demo.answers import RefusalError, forbidden
from frontdesk.demo.rows import Reservation
from frontdesk.demo.rules.folio import balances, members, open_items
from frontdesk.demo.rules.history import check_editable
from frontdesk.demo.rules.identity import missing_details
from frontdesk.demo.rules.rooms import occupant, out_of_order
from frontdesk.demo.state import State
from frontdesk.demo.times import local_day

_STATE_WORDS = {
    "Inquired": "it is only an enquiry",
    "Requested": "it is only requested",
    "Optional": "it is not confirmed",
    "Confirmed": "it is not checked in",
    "Started": "it is already checked in",
    "Processed": "it is already checked out",
    "Canceled": "it is canceled",
}


def described(state: State, stay: Reservation) -> str:
    """`(Stay 48213 (Nováková Šárka, 10/16/2026 - 10/18/2026, Superior, 308))`, as the platform ends its sentences."""
    guest = state.customers[stay.account_id]
    room = state.rooms.get(stay.room_id)
    first, last = (f"{day.month}/{day.day}/{day.year}" for day in state.stay_days(stay))
    parts = [
        f"{guest.last_name} {guest.first_name or ''}".strip(),
        f"{first} - {last}",
        state.categories[stay.category_id].name,
        *([] if room is None else [room.name]),
    ]
    return f"({state.services[stay.service_id].name} {stay.number} ({', '.join(parts)}))"


def _refused(state: State, stay: Reservation, deed: str, reason: str) -> RefusalError:
    return forbidden(f"Cannot {deed} reservation because {reason}. {described(state, stay)}")


def check_confirm(state: State, stay: Reservation) -> None:
    """Only an option can be confirmed."""
    if stay.state != "Optional":
        reason = "it is already confirmed" if stay.state == "Confirmed" else _STATE_WORDS[stay.state]
        raise _refused(state, stay, "confirm", reason)


def check_start(state: State, stay: Reservation, now: datetime) -> None:
    """Check-in: confirmed, begun, with a room that is inspected, in order and empty."""
    if stay.state != "Confirmed":
        raise _refused(state, stay, "check in", _STATE_WORDS[stay.state])
    first, last = state.stay_days(stay)
    today = local_day(now, state.zone)
    if first > today:
        raise _refused(state, stay, "check in", "it starts in the future")
    if last < today:
        raise _refused(state, stay, "check in", "it has already ended")
    room = state.rooms.get(stay.room_id)
    if room is None:
        raise _refused(state, stay, "check in", "no space is assigned")
    if out_of_order(state, room.id, now):
        raise _refused(state, stay, "check in", "assigned space is blocked")
    if occupant(state, room.id, besides=stay.id) is not None:
        raise _refused(state, stay, "check in", "assigned space is occupied")
    if room.state != "Inspected":
        raise _refused(state, stay, "check in", "assigned space is not inspected")


def check_process(
    state: State, stay: Reservation, now: datetime, *, close_bills: bool, allow_open_balance: bool, notes: str | None
) -> None:
    """Check-out: in house, on the last day, everybody known as far as asked, settled or let go with a reason."""
    if stay.state != "Started":
        raise _refused(state, stay, "check out", _STATE_WORDS[stay.state])
    if local_day(now, state.zone) < state.stay_days(stay)[1]:
        raise _refused(state, stay, "check out", "it does not end today")
    missing = missing_details(state, stay)
    if missing is not None:
        raise _refused(state, stay, "check out", f"companion profiles are incomplete: {missing}")
    if allow_open_balance:
        if not (notes and notes.strip()):
            raise forbidden("Please provide reason.")
        return
    guests = members(state, stay)  # what another account has taken over is "set to be paid by" it, as seed 003 says
    if any(owed != 0 for account, owed in balances(state, stay).items() if account in guests):
        raise _refused(state, stay, "check out", "it has an open balance")
    if not close_bills and any(item.account_id in guests for item in open_items(state, stay)):
        raise _refused(state, stay, "check out", "its bills are not closed")


def check_cancel(state: State, stay: Reservation, notes: str | None, now: datetime) -> None:
    """Cancelling: not begun, and with a reason; cancelling again gets the platform's odd sentence."""
    if stay.state == "Canceled" or not (notes and notes.strip()):
        raise forbidden("Please provide reason.")
    if stay.state in ("Started", "Processed"):
        raise _refused(state, stay, "cancel", _STATE_WORDS[stay.state])
    check_editable(stay.end, now, "The reservation")


def check_change(state: State, stay: Reservation) -> None:
    """What is over cannot be changed."""
    if stay.state in ("Processed", "Canceled"):
        raise _refused(state, stay, "change", _STATE_WORDS[stay.state])
