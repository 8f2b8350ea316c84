"""What helps after the platform said no. Its own sentence always stands beside this one; ours says what to do next.

The sentences are those of connector-api.md §1.4 and §4; one that is not known gets the way on of its command.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import assert_never

from frontdesk.domain.commands import (
    AddBooking,
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    CancelItem,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    Command,
    Confirm,
    LockRoom,
    MoveRoom,
    RemoveCompanion,
    SetPrice,
    SetRestriction,
    SetRoomState,
    UnlockRoom,
    Unreadable,
)
from frontdesk.ui.text import tr


class No(Enum):
    """Why the platform said no, as far as its sentence is known."""

    IS_OVER = auto()
    NOT_YET = auto()
    STARTS_LATER = auto()
    HAS_ENDED = auto()
    NO_ROOM = auto()
    ROOM_BLOCKED = auto()
    ROOM_OCCUPIED = auto()
    ROOM_NOT_READY = auto()
    ROOM_TAKEN = auto()
    ROOM_LOCKED = auto()
    NOT_LAST_DAY = auto()
    PROFILE_INCOMPLETE = auto()
    OPEN_BALANCE = auto()
    BILLS_OPEN = auto()
    REASON_MISSING = auto()
    TOO_LONG_AGO = auto()
    SOLD_OUT = auto()
    TOO_MANY_PERSONS = auto()
    STAY_FULL = auto()
    IS_OWNER = auto()
    NOT_POSITIVE = auto()
    EMAIL_TAKEN = auto()
    EMAIL_WRONG = auto()
    RATE_CLOSED = auto()
    RULE = auto()
    RULES_FULL = auto()
    TOO_MANY_DAYS = auto()
    VALUE = auto()  # it names what it did not take
    NOT_UNDERSTOOD = auto()  # what Front Desk sent, not what the clerk typed


_SENTENCES = (
    (No.IS_OVER, r"because it is (already |canceled)"),
    (No.NOT_YET, r"because it is (only|not)"),
    (No.STARTS_LATER, r"it starts in the future"),
    (No.HAS_ENDED, r"it has already ended"),
    (No.NO_ROOM, r"no space is assigned"),
    (No.ROOM_BLOCKED, r"space .*is blocked"),
    (No.ROOM_OCCUPIED, r"space .*is occupied"),
    (No.ROOM_NOT_READY, r"space is not inspected"),
    (No.ROOM_TAKEN, r"space .*is not available"),
    (No.ROOM_LOCKED, r"[Pp]lease unlock"),
    (No.NOT_LAST_DAY, r"does not end today"),
    (No.PROFILE_INCOMPLETE, r"profiles are incomplete"),
    (No.OPEN_BALANCE, r"open balance"),
    (No.BILLS_OPEN, r"bills are not closed"),
    (No.REASON_MISSING, r"provide (a )?reason"),
    (No.TOO_LONG_AGO, r"editable history"),
    (No.SOLD_OUT, r"no availability|no room left"),
    (No.TOO_MANY_PERSONS, r"sleeps at most"),
    (No.STAY_FULL, r"reservation is full"),
    (No.IS_OWNER, r"remove the owner"),
    (No.NOT_POSITIVE, r"positive charges"),
    (No.EMAIL_TAKEN, r"email already exists"),
    (No.EMAIL_WRONG, r"valid email"),
    (No.RATE_CLOSED, r"^The rate .*(belongs to|is private)"),
    (No.RULE, r" is closed\.| is only possible "),
    (No.RULES_FULL, r"quota of .*restrictions"),
    (No.TOO_MANY_DAYS, r"interval must not exceed|not start of TimeUnit"),
)
_INVALID = re.compile(r"^Invalid ([\w.]+?)\.?(?:$|:|\s)")
_OURS = frozenset(
    {
        *("ChargeCancellationFee", "Data", "JSON", "OrderItemIds", "OverwriteExisting", "ParentResourceId"),
        *("PriceUpdates", "ProductOrders", "Reservations", "ResourceUpdates", "ServiceOrderNotes", "TaxCodes"),
        *("ServiceId", "AccountingCategoryId", "Currency", "GrossValue", "NetValue", "IssuingCountryCode"),
    }
)
"""What no clerk types: Front Desk fills it in."""


def reason_of(words: str) -> No | None:
    """Which no it is; None for a sentence nobody knows yet."""
    found = next((no for no, sentence in _SENTENCES if re.search(sentence, words)), None)
    if found is not None:
        return found
    name = _invalid(words)
    if not name:
        return None
    return No.NOT_UNDERSTOOD if name in _OURS else No.VALUE if value_word(name) else None


def helps(command: Command, words: str) -> str:
    """What to do next, as one or two sentences; there is always something."""
    no = reason_of(words)
    if no is No.VALUE:
        value = value_word(_invalid(words))
        return tr("It did not take {value}. Look at it, change it, and send it again.").format(value=value)
    return _way_on(command) if no is None else _sentence(no)


def value_word(name: str) -> str:
    """A value by the platform's name for it, inside a sentence; "" for one without a word of its own."""
    words = {
        "AccountId": tr("the guest"),
        "CustomerId": tr("the guest"),
        "AgeCategoryId": tr("the age of the persons"),
        "Amount": tr("the amount"),
        "AssignedResourceId": tr("the room"),
        "ResourceId": tr("the room"),
        "AvailabilityBlockId": tr("the block of rooms"),
        "BaseRateId": tr("the rate"),
        "ExactRateId": tr("the rate"),
        "RateId": tr("the rate"),
        "RateGroupId": tr("the rate"),
        "BillId": tr("the bill"),
        "BookerId": tr("the booker"),
        "BusinessSegmentId": tr("the business segment"),
        "CategoryId": tr("the category"),
        "RequestedCategoryId": tr("the category"),
        "ResourceCategoryId": tr("the category"),
        "SpaceCategoryId": tr("the category"),
        "CompanyId": tr("the company"),
        "Count": tr("the number of pieces"),
        "UnitCount": tr("the number of pieces"),
        "CountryCode": tr("the nationality"),
        "Days": tr("the days of the week"),
        "StartUtc": tr("the first day"),
        "EndUtc": tr("the last day"),
        "FirstTimeUnitStartUtc": tr("the first day"),
        "LastTimeUnitStartUtc": tr("the last day"),
        "GroupId": tr("the group"),
        "LastName": tr("the surname"),
        "LinkedReservationId": tr("the stay"),
        "ReservationId": tr("the stay"),
        "ReservationIds": tr("the stay"),
        "ServiceOrderId": tr("the stay"),
        "MaxPrice": tr("the highest price"),
        "MinPrice": tr("the lowest price"),
        "Name": tr("the name"),
        "PersonCounts": tr("the number of persons"),
        "ProductId": tr("the product"),
        "ReleasedUtc": tr("the time the option lapses"),
        "State": tr("the state of the room"),
        "Text": tr("the words of the note"),
        "TimeUnitPrices": tr("the price"),
        "TimeUnitAmount": tr("the price"),
        "UnitAmount": tr("the price"),
        "Value": tr("the price"),
        "TravelAgencyId": tr("the travel agency"),
        "Type": tr("the kind"),
        "VoucherCode": tr("the voucher"),
    }
    return words.get(name, "")


def _invalid(words: str) -> str:
    """What a sentence names as not taken: the last part that has a word, "Currency" in `Amount.Currency`."""
    found = _INVALID.match(words)
    if found is None:
        return ""
    parts = found[1].split(".")
    return next((part for part in reversed(parts) if part in _OURS or value_word(part)), parts[-1])


def _sentence(no: No) -> str:
    sentences = {
        No.IS_OVER: tr("The stay has moved on there. Look at it: if it is as it should be, leave this out."),
        No.NOT_YET: tr("A step comes before this one. Take it first, then send this again."),
        No.STARTS_LATER: tr("The platform starts no stay before its first day. Put the arrival on today with D first."),
        No.HAS_ENDED: tr("The nights are over. Put the departure on a later day with D, then send it again."),
        No.NO_ROOM: tr("Give the stay a room with M, then send it again."),
        No.ROOM_BLOCKED: tr("The room is out of order. Give the stay another one with M, then send it again."),
        No.ROOM_OCCUPIED: tr("Somebody is in that room. Check them out first, or give another room with M."),
        No.ROOM_NOT_READY: tr("Ask housekeeping, or set the room with H if you have seen it; then send it again."),
        No.ROOM_TAKEN: tr("The room is taken on one of these nights. Pick another one with M."),
        No.ROOM_LOCKED: tr("The stay is locked to its room. Take the lock off with K, then send it again."),
        No.NOT_LAST_DAY: tr("The stay is booked for longer. Put the departure on today with D, then send it again."),
        No.PROFILE_INCOMPLETE: tr("Fill in what is missing with E, then send it again."),
        No.OPEN_BALANCE: tr("Record the payment with P and send it again; or leave it, and give a reason with O."),
        No.BILLS_OPEN: tr("Leave this out and check out with O once more, with the settled bill closed."),
        No.REASON_MISSING: tr("It wants a reason in words. Leave this out, do it once more and write the reason."),
        No.TOO_LONG_AGO: tr("That lies too far back for this. Have it put right on the platform itself."),
        No.SOLD_OUT: tr("Too little is free on these nights. Choose other nights, or another category."),
        No.TOO_MANY_PERSONS: tr("Book fewer persons, or a larger category."),
        No.STAY_FULL: tr("Everybody who is booked is named. Book one person more with R, then send it again."),
        No.IS_OWNER: tr("Give the stay to another guest with A first."),
        No.NOT_POSITIVE: tr("A charge is above zero. What is given back is done on the platform itself."),
        No.EMAIL_TAKEN: tr("Another guest has this e-mail. Take that guest, or type another e-mail."),
        No.EMAIL_WRONG: tr("Read the e-mail letter by letter, and type it once more."),
        No.RATE_CLOSED: tr("Choose another rate, or type the voucher."),
        No.RULE: tr("A rule on selling is in the way. Choose other nights or another rate, or take it off with F4."),
        No.RULES_FULL: tr("Take rules off that nobody needs, then send it again."),
        No.TOO_MANY_DAYS: tr("Choose fewer days, from one whole day to another."),
        No.NOT_UNDERSTOOD: tr(
            "This is not what you typed but how Front Desk sent it. Do it on the platform, "
            "and tell whoever looks after Front Desk."
        ),
        No.VALUE: tr("Look at what it names, change it, and send it again."),
    }
    return sentences[no]


def _way_on(command: Command) -> str:
    """For a sentence nobody knows yet: where to look, by what was wanted."""
    match command:
        case CheckIn() | MoveRoom() | LockRoom() | UnlockRoom() | SetRoomState():
            return tr("Look at the room and the stay on the platform, put right what it names, then send it again.")
        case Confirm() | CheckOut() | Cancel() | ChangeStay() | ChangeOwner() | CancelItem():
            return tr("Look at the stay on the platform, put right what it names, then send it again.")
        case AddCompanion() | RemoveCompanion() | AddGuest() | ChangeGuest():
            return tr("Look at the guest on the platform, put right what it names, then send it again.")
        case AddProduct() | AddOrder() | AddPayment() | AddNote():
            return tr("Look at the guest’s account on the platform, put right what it names, then send it again.")
        case AddBooking():
            return tr("Change what it names and book once more, or leave it out.")
        case SetPrice() | SetRestriction() | ClearRestriction():
            return tr("Look at the rate on the platform, put right what it names, then send it again.")
        case Unreadable():
            return tr("Do it on the platform itself.")
        case _:
            assert_never(command)
