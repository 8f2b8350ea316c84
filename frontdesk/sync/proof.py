"""What must be true before a command is sent, and what proves that it happened (offline-reliability.md §3, rows of
state and of fields).

Pure: a command, what was known, and what the platform says now. The engine reads, then asks here, then acts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, assert_never

from frontdesk.domain.commands import (
    AddCompanion,
    Cancel,
    ChangeOwner,
    ChangeStay,
    CheckIn,
    CheckOut,
    Confirm,
    GuardedCommand,
    LockRoom,
    MoveRoom,
    RemoveCompanion,
    UnlockRoom,
)
from frontdesk.domain.money import is_same
from frontdesk.domain.outbox import Doubt, asks
from frontdesk.domain.preconditions import WATCHED, as_json, same
from frontdesk.domain.reservations import BEFORE_ARRIVAL, HOLDS_ROOM, OPEN, Reservation, State
from frontdesk.sync.deed import Alike, Moved, Reached, Ready, Verdict

_AFTER_CONFIRMATION = (State.CONFIRMED, State.STARTED, State.PROCESSED)
FEE_DUE = "fee_due"
"""Under this name of what was read before a send: the fee for cancelling, by the terms of the stay."""

_ROUNDED = timedelta(minutes=1)


def watches_people(command: GuardedCommand) -> bool:
    """Whether the companions must be read with the stay. Another owner takes the place of the one before."""
    return isinstance(command, AddCompanion | RemoveCompanion | ChangeOwner)


def before_sending(
    command: GuardedCommand,
    base: Mapping[str, Any],
    now: Reservation,
    *,
    sent_before: bool,
    balance: Decimal | None = None,
    fees: Mapping[str, Decimal] | None = None,
    left_open: Decimal | None = None,
    knows_people: bool = True,
) -> Verdict:
    """Judge a fresh read before the first byte. `base` is what the clerk saw, {} for a stay that was not on this PC;
    `sent_before` that an earlier send may have worked; `fees` are the cancellation fees by the id of their item, None
    where charges are not told; `left_open` is the sum of charges on open bills, None for none; `knows_people` is
    whether the platform told who comes along.

    Fields the command does not touch may have changed: the platform keeps them.
    """
    is_shown = knows_people or not isinstance(command, AddCompanion | RemoveCompanion)
    if is_shown and _has_happened(command, now) and (sent_before or not isinstance(command, Cancel)):
        otherwise = _done_otherwise(command, base, now, left_open)
        return Moved(otherwise) if otherwise else _same_facts(command, now)
    if not _may_start(command, now):
        return Moved(_others_fee(command, now, fees) or asks(Doubt.STATE_MOVED, now.state))
    if not same(base, "guest_id", now.guest_id):
        return Moved(asks(Doubt.GUEST_MOVED))
    if isinstance(command, ChangeStay) and (moved := _third_value(command, base, now)):
        return Moved(asks(Doubt.FIELD_MOVED, moved))
    if isinstance(command, CheckIn) and now.room_id != command.room_id:
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))
    if base.get("is_new"):
        return Ready()  # the platform has just made it of what the clerk wrote, and gave it what was left open
    if isinstance(command, MoveRoom) and not same(base, "room_id", now.room_id):
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))  # two desks gave this guest a different room
    if isinstance(command, CheckOut | Cancel | MoveRoom) and not _has_its_days(base, now):
        return Moved(asks(Doubt.DATES_MOVED))
    if isinstance(command, CheckOut | Cancel) and _money_moved(base, balance):
        return Moved(asks(Doubt.MONEY_MOVED, str(balance)))
    return Ready()


def _done_otherwise(
    command: GuardedCommand, base: Mapping[str, Any], now: Reservation, left_open: Decimal | None
) -> str:
    """Why a person is told of what somebody else seems to have done: another guest has the key, or bills were left
    open; "" where it is what was wanted.
    """
    match command:
        case CheckIn() if not same(base, "guest_id", now.guest_id):
            return asks(Doubt.GUEST_MOVED)
        case CheckOut(close_bills=True) if left_open is not None:
            return asks(Doubt.MONEY_MOVED, str(left_open))
        case _:
            return ""


def _others_fee(command: GuardedCommand, now: Reservation, fees: Mapping[str, Decimal] | None) -> str:
    """Why a person is told of a stay that somebody else cancelled with another choice about the fee; "" where it was
    the same choice, or that does not show.
    """
    if not isinstance(command, Cancel) or now.state != State.CANCELED or fees is None:
        return ""
    fee = sum(fees.values(), Decimal(0))
    return asks(Doubt.OTHER_FEE, str(fee)) if bool(fee) != command.charge_fee else ""


def _money_moved(base: Mapping[str, Any], balance: Decimal | None) -> bool:
    """Whether the balance is known, was known to the clerk, and is another one."""
    seen = base.get("balance")
    return balance is not None and seen is not None and balance != Decimal(seen)


def after_doubt(
    command: GuardedCommand,
    baseline: Mapping[str, Any],
    now: Reservation,
    *,
    nights: Sequence[Decimal] = (),
    answered: bool = False,
    own_profile: str = "",
    fees: Mapping[str, Decimal] | None = None,
    left_open: Decimal | None = None,
    knows_people: bool = True,
) -> Verdict:
    """Judge a fresh read after a send whose fate is not known. `Ready` here means: not applied so far, and untouched
    by others.

    Absence counts only once the request can no longer arrive; the engine keeps that time. `nights` are the prices of
    the nights now, `fees` the cancellation fees by the id of their item, None where charges are not told; `left_open`
    is the sum of charges on open bills, None for none; `own_profile` is who our token is on the platform, "" while
    that is not known; `knows_people` is whether it told who comes along.
    """
    if isinstance(command, AddCompanion | RemoveCompanion) and not knows_people:
        return Reached() if answered else Moved(asks(Doubt.NO_PROOF))
    if isinstance(command, ChangeStay) and command.prices:
        return _after_new_prices(command, baseline, now, nights, answered=answered)
    if _has_happened(command, now):
        if isinstance(command, Cancel) and not answered and own_profile and now.updater_id != own_profile:
            return Moved(asks(Doubt.TOUCHED))  # somebody else cancelled, maybe with another choice about the fee
        if not answered and (otherwise := _done_otherwise(command, baseline, now, left_open)):
            return Moved(otherwise)
        return _fee_came(command, baseline, now, fees) if answered else _same_fee(command, baseline, now, fees)
    if not _may_start(command, now):
        return Moved(asks(Doubt.STATE_MOVED, now.state))
    if isinstance(command, ChangeStay) and (moved := _third_value(command, baseline, now)):
        return Moved(asks(Doubt.FIELD_MOVED, moved))
    return Ready() if _is_untouched(baseline, now) else Moved(asks(Doubt.TOUCHED))


def _same_fee(
    command: GuardedCommand, baseline: Mapping[str, Any], now: Reservation, fees: Mapping[str, Decimal] | None
) -> Verdict:
    """A fee is posted with the change or not at all: with another one than the clerk chose, it was not this command
    that did it, or not once (§3, rows of cancel and updateInterval). Several desks have the same token, so who changed
    the stay says less.
    """
    if fees is None or "fees" not in baseline:
        return _same_facts(command, now)
    new = [amount for item, amount in fees.items() if item not in baseline["fees"]]
    is_due = Decimal(baseline.get(FEE_DUE, 1)) > 0
    match command:
        case Cancel(charge_fee=wanted) if bool(new) != (wanted and is_due) or len(new) > 1:
            return Moved(asks(Doubt.OTHER_FEE, str(sum(new))))
        case ChangeStay(charge_fee=wanted) if len(new) > wanted:
            return Moved(asks(Doubt.OTHER_FEE, str(sum(new))))
        case _:
            return _same_facts(command, now)


def _fee_came(
    command: GuardedCommand, baseline: Mapping[str, Any], now: Reservation, fees: Mapping[str, Decimal] | None
) -> Verdict:
    """The platform said yes to a cancellation with its fee: one that was due by the terms has to show, too. Lists lag
    behind, so its absence is only `Alike` to what was wanted.
    """
    is_due = isinstance(command, Cancel) and command.charge_fee and Decimal(baseline.get(FEE_DUE, 0)) > 0
    if is_due and fees is not None and "fees" in baseline and not set(fees) - set(baseline["fees"]):
        return Alike(asks(Doubt.OTHER_FEE, "0"))
    return _same_facts(command, now)


def _after_new_prices(
    command: ChangeStay, baseline: Mapping[str, Any], now: Reservation, nights: Sequence[Decimal], *, answered: bool
) -> Verdict:
    """Prices show in the items of the nights only; putting the rate's own price back shows nowhere for certain."""
    known = [each for each in command.prices if each.gross is not None and each.index < len(nights)]
    fields_reached = all(_is_as(getattr(now, name), value) for name, value in command.targets().items())
    if answered:
        return Reached() if fields_reached else Ready()
    if len(known) != len(command.prices):
        return Moved(asks(Doubt.NO_PROOF))
    reached = [is_same(nights[each.index], each.gross or Decimal(0), command.currency) for each in known]
    if fields_reached and all(reached):
        return Reached()
    unchanged = [str(each) for each in nights] == list(baseline.get("nights", ()))
    if unchanged and _is_untouched(baseline, now):
        return Ready()
    return Moved(asks(Doubt.FIELD_MOVED, "price"))


def stands(command: GuardedCommand, now: Reservation) -> bool | None:
    """Whether a stay is as the command would have it; None where that does not show in the stay itself."""
    if isinstance(command, ChangeStay) and command.prices:
        return None
    if isinstance(command, CheckIn) and now.room_id != command.room_id:
        return False
    return _has_happened(command, now)


def set_by_another(command: GuardedCommand, baseline: Mapping[str, Any], between: Reservation) -> str:
    """The field of the command that had a third value in a version between our read and our effect, or ""."""
    match command:
        case ChangeStay():
            return _third_value(command, baseline, between)
        case MoveRoom(room_id=room_id) if between.room_id != room_id and not same(baseline, "room_id", between.room_id):
            return "room_id"
        case ChangeOwner(guest_id=guest) if between.guest_id != guest and not same(
            baseline, "guest_id", between.guest_id
        ):
            return "guest_id"
        case _:
            return ""


def _third_value(command: ChangeStay, base: Mapping[str, Any], now: Reservation) -> str:
    """The first field that is neither as the clerk saw it nor as it shall be, or ""."""
    for name, target in command.targets().items():
        value = getattr(now, name)
        if not _is_as(value, target) and not same(base, name, value):
            return name
    return ""


def _is_as(value: object, target: object) -> bool:
    """A platform may round an instant to the minute: that is no third value (§4-17)."""
    if isinstance(value, datetime) and isinstance(target, datetime):
        return abs(value - target) < _ROUNDED
    return bool(as_json(value) == as_json(target))


def _is_untouched(baseline: Mapping[str, Any], now: Reservation) -> bool:
    """By the stay's own time and by what is watched: two changes in one second have the same time (§4-10)."""
    return all(same(baseline, name, getattr(now, name)) for name in WATCHED)


def _has_its_days(base: Mapping[str, Any], now: Reservation) -> bool:
    return same(base, "start_utc", now.start_utc) and same(base, "end_utc", now.end_utc)


def _has_happened(command: GuardedCommand, now: Reservation) -> bool:
    match command:
        case Confirm():
            return now.state in _AFTER_CONFIRMATION
        case CheckIn():
            return now.state in (State.STARTED, State.PROCESSED)
        case CheckOut():
            return now.state == State.PROCESSED
        case Cancel():
            return now.state == State.CANCELED
        case MoveRoom(room_id=room_id):
            return now.room_id == room_id
        case UnlockRoom():
            return not now.room_locked
        case LockRoom():
            return now.room_locked
        case ChangeStay():
            targets = command.targets().items()
            return not command.prices and all(_is_as(getattr(now, name), value) for name, value in targets)
        case ChangeOwner(guest_id=guest_id):
            return now.guest_id == guest_id
        case AddCompanion(guest_id=guest_id):
            return guest_id in now.companion_ids
        case RemoveCompanion(guest_id=guest_id):
            return guest_id not in now.companion_ids
        case _:
            assert_never(command)


def _same_facts(command: GuardedCommand, now: Reservation) -> Verdict:
    """ "Already there" counts only if the physical facts agree: the key that was given opens the room the platform
    names.
    """
    if isinstance(command, CheckIn) and now.room_id != command.room_id:
        return Moved(asks(Doubt.ROOM_MOVED, now.room_id or ""))
    return Reached()


def _may_start(command: GuardedCommand, now: Reservation) -> bool:
    match command:
        case Confirm():
            return now.state == State.OPTIONAL
        case CheckIn():
            return now.state == State.CONFIRMED
        case CheckOut():
            return now.state == State.STARTED
        case Cancel():
            return now.state in BEFORE_ARRIVAL
        case MoveRoom() | UnlockRoom() | LockRoom():
            return now.state in HOLDS_ROOM
        case ChangeStay() | ChangeOwner() | AddCompanion() | RemoveCompanion():
            return now.state in OPEN
        case _:
            assert_never(command)
