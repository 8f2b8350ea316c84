"""How each command goes: read, judged, sent, recognised. The one place that says which kind goes which way."""

from __future__ import annotations

from typing import Any, assert_never

from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    ChangeGuest,
    ClearRestriction,
    GuardedCommand,
    SetPrice,
    SetRestriction,
    SetRoomState,
    Unreadable,
)
from frontdesk.domain.outbox import Entry
from frontdesk.sync.deed import Deed
from frontdesk.sync.deeds.account import CancelItemDeed, NoteDeed, OrderDeed, PaymentDeed, ProductDeed
from frontdesk.sync.deeds.bookings import BookingDeed
from frontdesk.sync.deeds.guests import AddGuestDeed, ChangeGuestDeed
from frontdesk.sync.deeds.house import PriceDeed, RoomStateDeed
from frontdesk.sync.deeds.rules import RuleDeed
from frontdesk.sync.deeds.stay import StayDeed


class UnsendableError(Exception):
    """An unreadable command reached the engine: it waits for a person and must never come here."""


def deed_of(entry: Entry, own_profile: str = "") -> Deed[Any]:
    """How this entry goes. `own_profile` is who our token is on the platform, "" while that is not known."""
    command = entry.command
    if isinstance(command, GuardedCommand):
        return StayDeed(entry, command, own_profile)
    match command:
        case AddBooking():
            return BookingDeed(entry, command, own_profile)
        case AddGuest():
            return AddGuestDeed(entry, command, own_profile)
        case ChangeGuest():
            return ChangeGuestDeed(entry, command, own_profile)
        case AddProduct():
            return ProductDeed(entry, command, own_profile)
        case AddOrder():
            return OrderDeed(entry, command, own_profile)
        case AddPayment():
            return PaymentDeed(entry, command, own_profile)
        case CancelItem():
            return CancelItemDeed(entry, command, own_profile)
        case AddNote():
            return NoteDeed(entry, command, own_profile)
        case SetRoomState():
            return RoomStateDeed(entry, command, own_profile)
        case SetPrice():
            return PriceDeed(entry, command, own_profile)
        case SetRestriction() | ClearRestriction():
            return RuleDeed(entry, command, own_profile)
        case Unreadable():
            raise UnsendableError(command.step)
        case _:
            assert_never(command)
