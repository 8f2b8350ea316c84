"""How each command is sent, and what the end of a send means for its entry (offline-reliability.md §2.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never, cast

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import (
    ApiError,
    ChangedByOther,
    NotApplied,
    NotGranted,
    NotSent,
    Refused,
    SignedOut,
    TooLarge,
    Unknown,
)
from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.nouns.reservation_parts import PersonCountToSet, TimeUnitPrice
from frontdesk.api.nouns.reservations import ReservationChanges
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
from frontdesk.domain.outbox import Doubt, Ending, EntryState, asks


async def send(client: Client, command: GuardedCommand, attempt: Attempt) -> None:
    """One mutation, one request. Raises `ApiError`; `attempt` knows afterwards whether a byte left this PC."""
    match command:
        case Confirm(reservation_id=stay, send_email=send_email):
            await client.reservations.confirm([stay], send_email=send_email, attempt=attempt)
        case CheckIn(reservation_id=stay):
            await client.reservations.start(stay, attempt=attempt)
        case CheckOut(reservation_id=stay, close_bills=close, allow_open_balance=allow, note=note):
            await client.reservations.process(
                stay, close_bills=close, allow_open_balance=allow, notes=note or None, attempt=attempt
            )
        case Cancel(reservation_id=stay, note=note, charge_fee=fee, send_email=send_email):
            await client.reservations.cancel(
                [stay], post_cancellation_fee=fee, send_email=send_email, notes=note, attempt=attempt
            )
        case UnlockRoom(reservation_id=stay):
            await client.reservations.update(
                stay, assigned_resource_locked=False, reprice=False, apply_cancellation_fee=False, attempt=attempt
            )
        case MoveRoom(reservation_id=stay, room_id=room_id):
            await client.reservations.update(
                stay,
                assigned_resource_id=room_id,
                reprice=False,
                apply_cancellation_fee=False,
                attempt=attempt,
            )
        case LockRoom(reservation_id=stay):
            await client.reservations.update(
                stay, assigned_resource_locked=True, reprice=False, apply_cancellation_fee=False, attempt=attempt
            )
        case ChangeStay():
            await _change(client, command, attempt)
        case ChangeOwner(reservation_id=stay, guest_id=guest_id):
            await client.reservations.update_customer(stay, guest_id, attempt=attempt)
        case AddCompanion(reservation_id=stay, guest_id=guest_id):
            await client.reservations.add_companion(stay, guest_id, attempt=attempt)
        case RemoveCompanion(reservation_id=stay, guest_id=guest_id):
            await client.reservations.delete_companion(stay, guest_id, attempt=attempt)
        case _:
            assert_never(command)


async def _change(client: Client, command: ChangeStay, attempt: Attempt) -> None:
    """Days and times alone go by their own operation, which prices the new nights and keeps the old ones."""
    if command.only_days:
        await client.reservations.update_interval(
            command.reservation_id,
            charge_cancellation_fee=command.charge_fee,
            start_utc=command.start_utc,
            end_utc=command.end_utc,
            attempt=attempt,
        )
        return
    await client.reservations.update(
        command.reservation_id,
        reprice=command.reprice,
        apply_cancellation_fee=command.charge_fee,
        reason=command.note or _REASON,
        check_overbooking=None if command.check_overbooking else False,
        attempt=attempt,
        **_changes(command),
    )


_REASON = "Changed at the front desk"
"""The platform wants a reason as soon as a change moves the price (connector-api.md §4.5); a clerk who sets a price
gives one, a clerk who adds a person need not.
"""
_WIRE_NAMES = {"category_id": "requested_category_id"}


def _changes(command: ChangeStay) -> ReservationChanges:
    changes: dict[str, object] = {_WIRE_NAMES.get(name, name): value for name, value in command.targets().items()}
    if command.persons is not None:
        changes["person_counts"] = [PersonCountToSet(each.age_category_id, each.count) for each in command.persons]
        del changes["persons"]
    if command.prices:
        changes["time_unit_prices"] = [
            TimeUnitPrice(each.index, amount_to_set(each.gross, command.currency, command.tax_codes))
            for each in command.prices
        ]
    return cast(ReservationChanges, changes)


def amount_to_set(gross: Decimal | None, currency: str, tax_codes: Sequence[str]) -> AmountToSet | None:
    """A gross amount on the wire; None stays None."""
    return None if gross is None else AmountToSet(currency, tax_codes, gross_value=gross)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a send ended, the state it puts the entry into, and the reason a person reads, if one must."""

    name: Ending
    state: EntryState
    reason: str = ""


ANSWERED = Outcome(Ending.ANSWERED, EntryState.APPLIED)
INTERRUPTED = Outcome(Ending.INTERRUPTED, EntryState.UNKNOWN)
NEVER_LEFT = Outcome(Ending.NEVER_LEFT, EntryState.QUEUED)
REFUSED_AGAIN = Ending.REFUSED_AGAIN


def outcome_of(error: ApiError) -> Outcome:
    """Anything not proven harmless is unknown. A refusal of a re-send already comes as Unknown from the client."""
    match error:
        case NotSent():
            return Outcome(Ending.NOT_SENT, EntryState.QUEUED)
        case NotApplied():
            return Outcome(Ending.NOT_APPLIED, EntryState.QUEUED)
        case SignedOut():
            return Outcome(Ending.SIGNED_OUT, EntryState.QUEUED)
        case ChangedByOther():
            return Outcome(Ending.CHANGED_BY_OTHER, EntryState.QUEUED)
        case NotGranted(message=message):
            return Outcome(Ending.NOT_GRANTED, EntryState.REJECTED, asks(Doubt.NOT_GRANTED, message))
        case Refused(message=message):
            return Outcome(Ending.REFUSED, EntryState.REJECTED, message)
        case TooLarge():
            return Outcome(Ending.TOO_LARGE, EntryState.REJECTED, asks(Doubt.INTERNAL))
        case Unknown(status=400 | 403, message=str(message)):
            return Outcome(REFUSED_AGAIN, EntryState.UNKNOWN, message)
        case _:
            return Outcome(Ending.UNKNOWN, EntryState.UNKNOWN)
