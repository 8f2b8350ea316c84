"""Why a step stops, in words: a sentence for each reason, and the stop shown before a step is taken (DESK.md §7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from frontdesk.domain.house import RoomState
from frontdesk.domain.reasons import (
    AlreadyWaiting,
    AmountNeeded,
    BalanceNotTold,
    CountNeeded,
    DatesWrong,
    FileUnreadable,
    HasEnded,
    InDoubtAlready,
    IsOwner,
    LeavesLater,
    NameNeeded,
    NeedsLine,
    NoPersons,
    NoPlace,
    NoRoom,
    NotAllowed,
    NotBooked,
    NoteNeeded,
    NotHere,
    NothingChanges,
    NotKnown,
    NotSaved,
    OpenBalance,
    Reason,
    RoomLocked,
    RoomNotInspected,
    RoomOccupied,
    SameRoom,
    StartsLater,
    TooManyWaiting,
    TooMuchMoney,
    WrongState,
)
from frontdesk.domain.reservations import State
from frontdesk.ui.text import counted, isolate, tr, within
from frontdesk.ui.text.dates import clock, day_and_month
from frontdesk.ui.text.money import with_currency, with_not_sent


@dataclass(frozen=True, slots=True)
class Stop:
    """What a callout says: the stop without a full stop at its end, then why and what helps."""

    title: str
    body: str


def step_noun(step: str) -> str:
    """The step as a thing, at the start of a sentence. Steps are those of `domain.commands.told_as`."""
    words = {
        "confirm": tr("Confirmation"),
        "check_in": tr("Check-in"),
        "check_out": tr("Check-out"),
        "cancel": tr("Cancellation"),
        "move_room": tr("Move", "the step as a thing"),
        "unlock_room": tr("Taking the lock off"),
        "lock_room": tr("Lock"),
        "change_stay": tr("Change of the stay"),
        "change_days": tr("Change of days"),
        "change_time": tr("Time of arrival"),
        "change_price": tr("Change of price"),
        "change_owner": tr("Change of guest"),
        "add_companion": tr("Companion"),
        "remove_companion": tr("Taking a companion off"),
        "add_product": tr("Charge", "the step as a thing"),
        "add_order": tr("Charge", "the step as a thing"),
        "cancel_item": tr("Taking a charge off"),
        "add_payment": tr("Payment"),
        "add_note": tr("Note"),
        "add_booking": tr("Booking"),
        "add_guest": tr("New guest"),
        "change_guest": tr("Guest’s details"),
        "set_room_state": tr("Room state"),
        "set_price": tr("Rate’s price"),
        "clear_price": tr("Taking the price change off"),
        "set_restriction": tr("Rule"),
        "clear_restriction": tr("Taking a rule off"),
    }
    return words.get(step, tr("This step"))


def stop(reason: Reason, step: str) -> Stop:
    """The stop a pane shows in place of the step: what is in the way, how old the fact is, and what helps."""
    return Stop(
        tr("{step} stops here: {cause}").format(step=step_noun(step), cause=_cause(reason)),
        " ".join(part for part in (_rule(reason), remedy(reason)) if part),
    )


def waiting(reason: Reason) -> Stop:
    """The safe remedy of a stop: to wait for what is missing, with what then happens."""
    match reason:
        case RoomNotInspected(room, _, _):
            return Stop(tr("Wait for {room}").format(room=room), tr("Nothing is sent"))
        case RoomOccupied(room, _, _):
            return Stop(tr("Wait for {room}").format(room=room), tr("Nothing is sent"))
        case StartsLater(day):
            return Stop(tr("Wait until {day}").format(day=day_and_month(day)), tr("Nothing is sent"))
        case _:
            return Stop(tr("Wait"), tr("Nothing is sent"))


def sentence(reason: Reason) -> str:
    """The reason as one sentence: "Room 510 is dirty."."""
    cause = _cause(reason)
    return f"{cause[:1].upper()}{cause[1:]}."


def refused(reason: Reason) -> str:
    """Why a command was not accepted, and what helps."""
    return f"{sentence(reason)} {remedy(reason)}".rstrip()


def remedy(reason: Reason) -> str:
    """What a person can do about it now."""
    match reason:
        case RoomNotInspected():
            return tr("Ask housekeeping, or pick another room.")
        case RoomOccupied():
            return tr("Check them out first, or pick another room.")
        case NoRoom():
            return tr("Give the stay a room first.")
        case InDoubtAlready():
            return tr("Please do not do it again; it is looked up on the platform.")
        case AlreadyWaiting():
            return tr("It is sent by itself.")
        case RoomLocked():
            return tr("Move it with the lock taken off, or leave it.")
        case NoPlace():
            return tr("Book one more person first.")
        case NeedsLine("set_price" | "set_restriction" | "clear_restriction"):
            return tr("Prices and rules go only while the line is there; what you typed is kept.")
        case NeedsLine():
            return tr("In this hotel it goes only while the line is there. Do it when the line is back.")
        case NotSaved():
            return tr("Make room on the disk, then do it once more.")
        case NotBooked():
            return tr("Change it and book, or do not book it.")
        case FileUnreadable():
            return tr("Close Front Desk and open it again: it is put right then.")
        case TooManyWaiting():
            return tr("Let some of them go first: look at what is not sent.")
        case WrongState():
            return tr("Look at the stay: it has moved on.")
        case NotKnown():
            return tr("Fetch it with F5, or find it once more with F3.")
        case StartsLater() | HasEnded() | LeavesLater():
            return tr("The days are changed with D.")
        case OpenBalance():
            return tr("Record the payment with P, or give a reason.")
        case BalanceNotTold():
            return tr("Look at the bill on the platform first.")
        case NoteNeeded():
            return tr("Write why, in a few words.")
        case TooMuchMoney():
            return tr("Keep it until the line is back.")
        case SameRoom() | IsOwner() | NotHere() | NotAllowed():
            return tr("Choose another.")
        case NothingChanges():
            return tr("Change something, or leave it.")
        case DatesWrong():
            return tr("Choose a departure after the arrival.")
        case NoPersons() | NameNeeded() | CountNeeded() | AmountNeeded():
            return tr("Type it, then do it once more.")
        case _:
            assert_never(reason)


def _cause(reason: Reason) -> str:
    match reason:
        case WrongState(state, _):
            return tr("the stay is {state}").format(state=state_word(state))
        case NoRoom():
            return tr("no room is given yet")
        case RoomNotInspected(room, state, _):
            return tr("room {room} is {state}").format(room=room, state=room_state_word(state))
        case RoomOccupied(room, "", _):
            return tr("somebody is still in room {room}").format(room=room)
        case RoomOccupied(room, by, _):
            return tr("{name} is still in room {room}").format(name=isolate(by), room=room)
        case StartsLater(day):
            return tr("the stay begins on {day}").format(day=day_and_month(day))
        case HasEnded(day):
            return tr("the stay was booked until {day}").format(day=day_and_month(day))
        case LeavesLater(day):
            return tr("the stay is booked until {day}").format(day=day_and_month(day))
        case OpenBalance(amount, currency, part) if amount < 0:
            text = tr("{amount} is to be paid back").format(amount=with_currency(-amount, currency))
            return with_not_sent(text, part)
        case OpenBalance(amount, currency, part):
            return with_not_sent(tr("{amount} is still owed").format(amount=with_currency(amount, currency)), part)
        case BalanceNotTold():
            return tr("what is owed cannot be seen with this token")
        case NoteNeeded():
            return tr("the platform asks for a reason in words")
        case AlreadyWaiting(step):
            return tr("the same step waits to be sent: {step}").format(step=within(step_noun(step)))
        case NotKnown():
            return tr("this stay is not on this PC")
        case NotSaved():
            return tr("the disk of this PC is full, so nothing was saved")
        case NotBooked():
            return tr("the platform has not taken this booking")
        case FileUnreadable():
            return tr("a page of this desk’s file cannot be read, so nothing was saved")
        case TooManyWaiting(most=most):
            return tr("{most} steps wait on this PC already, and it keeps no more").format(most=most)
        case SameRoom():
            return tr("the stay is in this room already")
        case RoomLocked():
            return tr("the stay is locked to its room")
        case NothingChanges():
            return tr("it is like that already")
        case DatesWrong():
            return tr("the end is not after the beginning")
        case NoPersons():
            return tr("nobody is booked")
        case NoPlace(places):
            return counted(places, "the stay is for {n} person", "the stay is for {n} persons")
        case IsOwner():
            return tr("this is the guest the stay belongs to")
        case NotHere():
            return tr("this guest does not come along on this stay")
        case NameNeeded():
            return tr("a name is missing")
        case CountNeeded():
            return tr("the number of pieces is missing")
        case AmountNeeded():
            return tr("the amount is missing")
        case NotAllowed(_, value):
            return tr("the platform does not take “{value}” here").format(value=value)
        case TooMuchMoney(limit, currency):
            return tr("while the line is away, no more than {amount} at once").format(
                amount=with_currency(limit, currency)
            )
        case NeedsLine():
            return tr("the line is away")
        case InDoubtAlready(step):
            return tr("{step} left this PC and no answer came yet").format(step=within(step_noun(step)))
        case _:
            assert_never(reason)


def _rule(reason: Reason) -> str:
    match reason:
        case RoomNotInspected():
            return tr("The platform gives a key only for an inspected room.")
        case RoomOccupied():
            return tr("The platform gives a key only for an empty room.")
        case StartsLater():
            return tr("The platform starts a stay on its first day, not before.")
        case HasEnded():
            return tr("The platform starts no stay whose last night is over.")
        case NoRoom():
            return tr("There is no key to give.")
        case _:
            return ""


def age(reason: Reason) -> str:
    """When the desk learnt the fact that stops the step, or ""."""
    match reason:
        case RoomNotInspected(_, _, as_of) | RoomOccupied(_, _, as_of) if as_of is not None:
            return tr("Known as of {time}.").format(time=clock(as_of))
        case _:
            return ""


def state_word(state: str) -> str:
    """The platform's state of a stay inside a sentence; a state added later stands in quotation marks."""
    words = {
        State.INQUIRED: tr("an enquiry"),
        State.REQUESTED: tr("an enquiry"),
        State.OPTIONAL: tr("an option, not confirmed"),
        State.CONFIRMED: tr("confirmed, the guest is not in the house"),
        State.STARTED: tr("checked in"),
        State.PROCESSED: tr("checked out"),
        State.CANCELED: tr("cancelled"),
    }
    return words[State(state)] if state in set(State) else tr("“{word}”").format(word=state)


def room_state_word(state: str) -> str:
    """The platform's state of a room inside a sentence; a state added later stands in quotation marks."""
    words = {
        RoomState.DIRTY: tr("dirty"),
        RoomState.CLEAN: tr("clean, not inspected"),
        RoomState.INSPECTED: tr("inspected"),
        RoomState.OUT_OF_SERVICE: tr("out of service"),
        RoomState.OUT_OF_ORDER: tr("out of order"),
    }
    return words[RoomState(state)] if state in set(RoomState) else tr("“{word}”").format(word=state)
