"""An entry that was refused, as its dialog had it: so that it can be changed and done once more."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import (
    AddCompanion,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    ChangeGuest,
    ChangeStay,
    GuestDetails,
)
from frontdesk.domain.outbox import Entry
from frontdesk.service.desk import Desk
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.text.dates import clock
from frontdesk.ui.text.money import amount


class Anew(NamedTuple):
    """The act, and what was typed as far as the command tells it."""

    act: StayAct
    values: Values


def anew(entry: Entry, desk: Desk) -> Anew | None:
    """None for what no dialog of a stay makes: those steps are taken once more on the stay itself."""
    command = entry.command
    match command:
        case AddNote(text=text):
            return Anew(StayAct.NOTE, {"text": text})
        case AddPayment(reservation_id=stay) if stay:
            return Anew(StayAct.PAYMENT, {"amount": amount(command.amount), "kind": command.kind, "note": command.note})
        case AddProduct(product_id=product, count=count):
            return _charge(entry.name_of(product), count)
        case AddOrder(reservation_id=stay, items=(item,), products=()) if stay:
            values = _charge(f"{item.name} {amount(item.unit_gross)}", item.count).values
            return Anew(StayAct.CHARGE, {**values, "taxes": list(item.tax_codes)})
        case AddOrder(reservation_id=stay, products=(product,), items=()) if stay:
            return _charge(entry.name_of(product.product_id), product.count)
        case AddCompanion(guest_id=guest):
            last, _, first = entry.name_of(guest).partition(" ")
            return Anew(StayAct.PEOPLE, {"coming": [[guest, last, first]]}) if last else None
        case ChangeGuest(reservation_id=stay, details=details) if stay:
            return Anew(StayAct.DETAILS, _details(details))
        case ChangeStay():
            return _change(command, entry, ZoneInfo(desk.hotel().time_zone))
        case _:
            return None


def _charge(typed: str, count: int) -> Anew:
    return Anew(StayAct.CHARGE, {"typed": f"{count} {typed}" if count > 1 else typed})


def _details(details: GuestDetails) -> Values:
    born = details.birth_date
    known = {
        "last_name": details.last_name,
        "first_name": details.first_name,
        "email": details.email,
        "phone": details.phone,
        "born": f"{born.day}.{born.month}.{born.year}" if born is not None else None,
        "country": details.nationality_code,
    }
    return {name: value for name, value in known.items() if value}


def _change(command: ChangeStay, entry: Entry, zone: ZoneInfo) -> Anew | None:
    if command.only_days:
        days = {"arrives": command.start_utc, "leaves": command.end_utc}
        typed = {name: _day(at, zone) for name, at in days.items() if at is not None}
        if command.start_utc is not None:
            typed["expected"] = clock(command.start_utc.astimezone(zone))
        return Anew(StayAct.DATES, typed)
    price = next((each.gross for each in command.prices if each.gross is not None), None)
    if price is not None:
        return Anew(StayAct.PRICE, {"typed": amount(price), "reason": command.note})
    sold = [entry.name_of(key) for key in (command.category_id, command.rate_id) if key]
    return Anew(StayAct.PRICE, {"typed": " ".join(sold)}) if any(sold) else None


def _day(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).date().isoformat()
