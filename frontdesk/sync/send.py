"""How each command is sent, and what the end of a send means for its entry (offline-reliability.md §2.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

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
from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm, MoveRoom, UnlockRoom, Unreadable
from frontdesk.domain.outbox import Doubt, EntryState, asks


class UnsendableError(Exception):
    """An unreadable command reached the send: it waits for a person and must never come here."""


async def send(client: Client, command: Command, attempt: Attempt) -> None:
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
        case Unreadable():
            raise UnsendableError(command.step)
        case _:
            assert_never(command)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The class of an ended send, the state it puts the entry into, and the reason a person reads, if one must."""

    name: str
    state: EntryState
    reason: str = ""


ANSWERED = Outcome("answered", EntryState.APPLIED)
INTERRUPTED = Outcome("interrupted", EntryState.UNKNOWN)
NEVER_LEFT = Outcome("never_left", EntryState.QUEUED)
REFUSED_AGAIN = "refused_again"
"""A later send was refused: the first one may have done it, so a read decides (§2.5). The reason is the platform's."""


def outcome_of(error: ApiError) -> Outcome:
    """Anything not proven harmless is unknown. A refusal of a re-send already comes as Unknown from the client."""
    match error:
        case NotSent():
            return Outcome("not_sent", EntryState.QUEUED)
        case NotApplied():
            return Outcome("not_applied", EntryState.QUEUED)
        case SignedOut():
            return Outcome("signed_out", EntryState.QUEUED)
        case ChangedByOther():
            return Outcome("changed_by_other", EntryState.QUEUED)
        case NotGranted():
            return Outcome("not_granted", EntryState.REJECTED, asks(Doubt.NOT_GRANTED))
        case Refused(message=message):
            return Outcome("refused", EntryState.REJECTED, message)
        case TooLarge():
            return Outcome("too_large", EntryState.REJECTED, asks(Doubt.INTERNAL))
        case Unknown(status=400 | 403, message=str(message)):
            return Outcome(REFUSED_AGAIN, EntryState.UNKNOWN, message)
        case _:
            return Outcome("unknown", EntryState.UNKNOWN)
