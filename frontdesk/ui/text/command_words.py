"""The words of each command: what it will do, what was done, what may have happened, and the safe way to leave it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, assert_never

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
from frontdesk.ui.text.money import with_currency
from frontdesk.ui.text.reasons import room_state_word


class Words(NamedTuple):
    """`doing`: "Check in to 308". `done`: "Checked in to 308". `maybe`: the middle of "no answer came, so …".
    `leave`: the decision that changes nothing on the platform.
    """

    doing: str
    done: str
    maybe: str
    leave: str


def words_of(command: Command, room: str) -> Words:
    """`room` is the room's name, "" without one."""
    match command:
        case Confirm() | CheckIn() | CheckOut() | Cancel():
            return _step(command, room)
        case MoveRoom() | UnlockRoom() | LockRoom() | SetRoomState():
            return _room(command, room)
        case ChangeStay() | ChangeOwner() | AddBooking():
            return _stay(command)
        case AddCompanion() | RemoveCompanion() | AddGuest() | ChangeGuest():
            return _people(command)
        case AddProduct() | AddOrder() | AddPayment() | CancelItem() | AddNote():
            return _account(command)
        case SetPrice() | SetRestriction() | ClearRestriction():
            return _prices(command)
        case Unreadable():
            unreadable = tr("Something that cannot be read")
            return Words(unreadable, unreadable, tr("it may be on the platform or not."), tr("Leave it"))
        case _:
            assert_never(command)


def _step(command: Confirm | CheckIn | CheckOut | Cancel, room: str) -> Words:
    match command:
        case Confirm():
            return Words(
                tr("Confirm the option"),
                tr("Option confirmed"),
                tr("the stay may be confirmed on the platform or not."),
                tr("Leave it"),
            )
        case CheckIn():
            return Words(
                tr("Check in to {room}").format(room=room) if room else tr("Check in"),
                tr("Checked in to {room}").format(room=room) if room else tr("Checked in"),
                tr("the guest may be checked in on the platform or not."),
                tr("Leave it"),
            )
        case CheckOut():
            return Words(
                tr("Check out of {room}").format(room=room) if room else tr("Check out"),
                tr("Checked out of {room}").format(room=room) if room else tr("Checked out"),
                tr("the guest may be checked out on the platform or not."),
                tr("Leave it"),
            )
        case Cancel(charge_fee=with_fee):
            return Words(
                tr("Cancel the stay, with fee") if with_fee else tr("Cancel the stay"),
                tr("Stay cancelled"),
                tr("the stay may be cancelled on the platform or not."),
                tr("Keep the stay"),
            )
        case _:
            assert_never(command)


def _room(command: MoveRoom | UnlockRoom | LockRoom | SetRoomState, room: str) -> Words:
    match command:
        case MoveRoom():
            return Words(
                tr("Move to {room}").format(room=room) if room else tr("Move to another room"),
                tr("Moved to {room}").format(room=room) if room else tr("Moved to another room"),
                tr("the stay may have the new room on the platform or not."),
                tr("Keep the room it has"),
            )
        case UnlockRoom():
            return Words(
                tr("Take the lock off {room}").format(room=room) if room else tr("Take the lock off"),
                tr("Lock taken off"),
                tr("the lock may be off on the platform or not."),
                tr("Leave the lock"),
            )
        case LockRoom():
            return Words(
                tr("Lock the stay to {room}").format(room=room) if room else tr("Lock the stay to its room"),
                tr("Locked to {room}").format(room=room) if room else tr("Locked to its room"),
                tr("the stay may be locked on the platform or not."),
                tr("Leave it unlocked"),
            )
        case SetRoomState(state=state):
            word = room_state_word(state)
            return Words(
                tr("Set {room} to {state}").format(room=room, state=word)
                if room
                else tr("Set the room to {state}").format(state=word),
                tr("Room {room} is {state}").format(room=room, state=word)
                if room
                else tr("Room set to {state}").format(state=word),
                tr("the room may have the new state on the platform or not."),
                tr("Leave the room as it is"),
            )
        case _:
            assert_never(command)


def _stay(command: ChangeStay | ChangeOwner | AddBooking) -> Words:
    match command:
        case ChangeStay(only_time=True):
            return Words(
                tr("Change the time of arrival"),
                tr("Time of arrival changed"),
                tr("the stay may have the new time of arrival on the platform or not."),
                tr("Keep the time it has"),
            )
        case ChangeStay(only_days=True):
            return Words(
                tr("Change the days"),
                tr("Days changed"),
                tr("the stay may have the new days on the platform or not."),
                tr("Keep the days it has"),
            )
        case ChangeStay(prices=prices) if prices:
            return Words(
                tr("Change the price"),
                tr("Price changed"),
                tr("the stay may have the new price on the platform or not."),
                tr("Keep the price it has"),
            )
        case ChangeStay():
            return Words(
                tr("Change the stay"),
                tr("Stay changed"),
                tr("the stay may be changed on the platform or not."),
                tr("Keep the stay as it is"),
            )
        case ChangeOwner():
            return Words(
                tr("Give the stay to another guest"),
                tr("The stay belongs to another guest"),
                tr("the stay may belong to the other guest on the platform or not."),
                tr("Keep the guest it has"),
            )
        case AddBooking(stays=stays) if len(stays) > 1:
            return Words(
                tr("Book {n} rooms").format(n=len(stays)),
                tr("{n} rooms booked").format(n=len(stays)),
                tr("the rooms may be booked on the platform or not."),
                tr("Do not book"),
            )
        case AddBooking():
            return Words(
                tr("Book the stay"),
                tr("Stay booked"),
                tr("the stay may be booked on the platform or not."),
                tr("Do not book"),
            )
        case _:
            assert_never(command)


def _people(command: AddCompanion | RemoveCompanion | AddGuest | ChangeGuest) -> Words:
    match command:
        case AddCompanion():
            return Words(
                tr("Add a companion"),
                tr("Companion added"),
                tr("the companion may be on the platform or not."),
                tr("Leave the companion out"),
            )
        case RemoveCompanion():
            return Words(
                tr("Take a companion off"),
                tr("Companion taken off"),
                tr("the companion may be off on the platform or not."),
                tr("Keep the companion"),
            )
        case AddGuest():
            return Words(
                tr("Add a guest"),
                tr("Guest added"),
                tr("the guest’s profile may be on the platform or not."),
                tr("Leave the guest out"),
            )
        case ChangeGuest():
            return Words(
                tr("Change the guest’s details"),
                tr("Guest’s details changed"),
                tr("the guest’s details may be changed on the platform or not."),
                tr("Keep the details"),
            )
        case _:
            assert_never(command)


def _account(command: AddProduct | AddOrder | AddPayment | CancelItem | AddNote) -> Words:
    match command:
        case AddProduct(total=total, currency=currency) | AddOrder(total=total, currency=currency):
            return Words(
                _money(tr("Charge {amount}"), total, currency) or tr("Charge"),
                _money(tr("{amount} charged"), total, currency) or tr("Charged"),
                tr("the charge may be on the guest’s account or not."),
                tr("Do not charge"),
            )
        case AddPayment(amount=amount, currency=currency):
            return Words(
                _money(tr("Record a payment of {amount}"), amount, currency),
                _money(tr("Payment of {amount} recorded"), amount, currency),
                tr("the payment may be on the guest’s account or not."),
                tr("Do not record it"),
            )
        case CancelItem(name=name):
            return Words(
                tr("Take off {name}").format(name=name) if name else tr("Take a charge off"),
                tr("{name} taken off").format(name=name) if name else tr("Charge taken off"),
                tr("the charge may be off on the platform or not."),
                tr("Keep the charge"),
            )
        case AddNote():
            return Words(
                tr("Write a note"),
                tr("Note written"),
                tr("the note may be on the platform or not."),
                tr("Leave the note out"),
            )
        case _:
            assert_never(command)


def _prices(command: SetPrice | SetRestriction | ClearRestriction) -> Words:
    match command:
        case SetPrice(price=None):
            return Words(
                tr("Take the price change off"),
                tr("Price change taken off"),
                tr("the rate’s own price may be back on the platform or not."),
                tr("Keep the price"),
            )
        case SetPrice():
            return Words(
                tr("Change the rate’s price"),
                tr("Rate’s price changed"),
                tr("the new price may be on the platform or not."),
                tr("Keep the price"),
            )
        case SetRestriction():
            return Words(
                tr("Add a rule on selling"),
                tr("Rule added"),
                tr("the rule may be on the platform or not."),
                tr("Leave the rule out"),
            )
        case ClearRestriction():
            return Words(
                tr("Take a rule on selling off"),
                tr("Rule taken off"),
                tr("the rule may be off on the platform or not."),
                tr("Keep the rule"),
            )
        case _:
            assert_never(command)


def _money(text: str, amount: Decimal | None, currency: str) -> str:
    return "" if amount is None else text.format(amount=with_currency(amount, currency))
