"""Takes the outbox to the platform: read, record, send once, classify; a doubt is settled by reading, never by
sending blindly.

The order of the durable commits is offline-reliability.md §2.4; the classes of outcomes §2.5; proof of absence §2.6.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import assert_never

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import ApiError
from frontdesk.domain.commands import CheckOut
from frontdesk.domain.outbox import Doubt, Entry, EntryState, asks
from frontdesk.domain.reservations import Reservation
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.sync.calls import call
from frontdesk.sync.lanes import heads
from frontdesk.sync.parts import Parts
from frontdesk.sync.proof import Moved, Reached, Ready, after_doubt, before_sending, max_age, snapshot
from frontdesk.sync.read import StayRead, keep, read_stay
from frontdesk.sync.send import ANSWERED, INTERRUPTED, NEVER_LEFT, REFUSED_AGAIN, Outcome, outcome_of, send

log = logging.getLogger(__name__)

_INTERNAL_TRIES = 3


@dataclass(slots=True)
class _Look:
    """When an entry is looked at next, and how often it was. Not stored: a restart looks at once.

    Instants of this run's monotonic clock: the PC's clock may be set while a command is in doubt.
    """

    due: float
    number: int = 0
    in_doubt_since: float | None = None
    first_absent: float | None = None
    internal_faults: int = 0


class Push:
    """One task; each lane that has work runs beside the others, at most `in_flight` at a time."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._wake = asyncio.Event()
        self._looks: dict[str, _Look] = {}
        self._busy: set[str] = set()
        self._slots = asyncio.Semaphore(parts.settings.in_flight)

    def wake(self) -> None:
        """Something new to send, the line is back, or a hold was released."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as lanes:
            while True:
                self._wake.clear()
                for entry in self._ready():
                    self._busy.add(entry.id)
                    lanes.create_task(self._work(entry))
                await self._rest(self._seconds_to_next())

    async def _rest(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    # what is due

    def _ready(self) -> list[Entry]:
        if self._parts.line.wait() > 0:
            return []
        return [entry for entry in self._heads() if self._seconds_to(entry) <= 0]

    def _heads(self) -> Iterable[Entry]:
        return (entry for entry in heads(self._parts.store.outbox.open_entries()) if entry.id not in self._busy)

    def _seconds_to_next(self) -> float | None:
        waits = [max(0.0, self._seconds_to(entry)) for entry in self._heads()]
        if not waits:
            return None
        soonest = max(min(waits), self._parts.line.wait())
        return None if soonest == float("inf") else soonest + 0.01

    def _seconds_to(self, entry: Entry) -> float:
        if entry.state in (EntryState.QUEUED, EntryState.BLOCKED) and entry.hold_left is not None:
            return entry.hold_left
        look = self._looks.get(entry.id)
        return 0.0 if look is None else look.due - self._parts.clock.monotonic()

    # one step of one entry

    async def _work(self, entry: Entry) -> None:
        try:
            async with self._slots:
                await self._step(entry)
        except ApiError:
            self._look_again(entry)
        except NotWritten as failed:
            log.warning("a step of an outbox entry could not be written down: %r", failed)
            self._look_again(entry)
        except Exception:
            log.exception("a step of an outbox entry failed")
            self._note_internal_fault(entry)
        finally:
            self._busy.discard(entry.id)
            self._wake.set()

    async def _step(self, entry: Entry) -> None:
        match entry.state:
            case EntryState.QUEUED | EntryState.BLOCKED:
                await self._try_to_send(entry)
            case EntryState.UNKNOWN:
                await self._settle_doubt(entry)
            case EntryState.APPLIED:
                await self._confirm_effect(entry)
            case EntryState.SENDING:
                # Nobody sends it any more: the disk did not take the outcome. It is in doubt, as after a restart.
                self._end(entry, INTERRUPTED, Attempt(first_byte=True))
            case _:
                return

    async def _try_to_send(self, entry: Entry) -> None:
        if self._too_old(entry):
            self._ask(entry, asks(Doubt.TOO_OLD))
            return
        found = await read_stay(
            self._parts, entry.command.reservation_id, with_money=isinstance(entry.command, CheckOut)
        )
        current = self._parts.store.outbox.entry(entry.id)
        if current is None or current.state is not entry.state:
            return  # taken back while we were reading
        if found is None:
            self._ask(entry, asks(Doubt.STAY_GONE))
            return
        verdict = before_sending(
            entry.command,
            entry.base,
            found.reservation,
            sent_before=_may_have_arrived(entry),
            balance=found.balance,
        )
        match verdict:
            case Reached():
                self._settle(entry, found, "it was there already")
            case Moved(reason):
                keep(self._parts, found)
                self._ask(entry, reason)
            case Ready():
                keep(self._parts, found)
                await self._send(entry, found.reservation)
            case _:
                assert_never(verdict)

    async def _send(self, entry: Entry, before: Reservation) -> None:
        outbox = self._parts.store.outbox
        outbox.begin_attempt(entry.id, sent_utc=self._parts.time.now(), baseline=snapshot(before))
        self._changed(entry)
        attempt = Attempt(resend=_may_have_arrived(entry))
        try:
            await call(self._parts, send(self._parts.client, entry.command, attempt))
        except ApiError as error:
            self._end(entry, outcome_of(error), attempt, error)
            return
        except BaseException:
            self._end(entry, INTERRUPTED if attempt.first_byte else NEVER_LEFT, attempt)
            raise
        self._end(entry, ANSWERED, attempt)
        self._looks[entry.id] = _Look(due=self._parts.clock.monotonic())

    def _end(self, entry: Entry, outcome: Outcome, attempt: Attempt, error: ApiError | None = None) -> None:
        self._parts.store.outbox.end_attempt(
            entry.id,
            outcome=outcome.name,
            state=outcome.state,
            reason=outcome.reason,
            status=getattr(error, "status", None),
            request_id=error.request_id if error is not None else attempt.request_id,
            cause=str(error) if error is not None else "",
            first_byte=attempt.first_byte,
            ended_utc=self._parts.time.now(),
        )
        if outcome.state is EntryState.UNKNOWN:
            now = self._parts.clock.monotonic()
            self._looks[entry.id] = _Look(due=now + self._parts.settings.probes[0], in_doubt_since=now)
        elif outcome.state is EntryState.QUEUED:
            self._look_again(entry)
        self._changed(entry)

    # a doubt

    async def _settle_doubt(self, entry: Entry) -> None:
        found = await read_stay(self._parts, entry.command.reservation_id, with_money=False)
        if found is None:
            self._ask(entry, asks(Doubt.STAY_GONE))
            return
        attempt = entry.attempts[-1]
        verdict = after_doubt(entry.command, self._parts.store.outbox.baseline(entry.id), found.reservation)
        self._record(entry, type(verdict).__name__.lower(), found.reservation)
        match verdict:
            case Reached():
                self._settle(entry, found, "found by reading")
            case Moved(reason):
                keep(self._parts, found)
                self._ask(entry, reason)
            case Ready() if attempt.outcome == REFUSED_AGAIN:
                # No send of it was carried out, and the platform says why: sending on would never end.
                keep(self._parts, found)
                self._reject(entry)
            case Ready():
                keep(self._parts, found)
                self._count_absence(entry)
            case _:
                assert_never(verdict)

    def _count_absence(self, entry: Entry) -> None:
        """Absence needs the settle time and two reads apart; only then may it be sent once more (§2.6-3).

        A restart counts the settle time anew: no clock tells for certain how long this PC was off.
        """
        now = self._parts.clock.monotonic()
        look = self._looks.setdefault(entry.id, _Look(due=now))
        if look.in_doubt_since is None:
            look.in_doubt_since = now
        since = now - look.in_doubt_since
        if since < self._parts.settings.settle:
            look.first_absent = None
            look.number += 1
            probes = self._parts.settings.probes
            wait = probes[look.number] if look.number < len(probes) else self._parts.settings.second_look
            look.due = now + min(wait, self._parts.settings.settle - since + 0.05)
            return
        if look.first_absent is None:
            look.first_absent = now
            look.due = now + self._parts.settings.second_look
            return
        self._looks.pop(entry.id, None)
        self._parts.store.outbox.set_state(entry.id, EntryState.QUEUED, at=self._parts.time.now(), how="absence proven")
        self._changed(entry)

    async def _confirm_effect(self, entry: Entry) -> None:
        """Only a read that shows the effect writes the cache and settles the command, in one commit (law 2)."""
        found = await read_stay(self._parts, entry.command.reservation_id, with_money=True)
        if found is None:
            self._look_again(entry)
            return
        verdict = after_doubt(entry.command, self._parts.store.outbox.baseline(entry.id), found.reservation)
        match verdict:
            case Reached():
                self._settle(entry, found, "seen on the platform")
            case Moved(reason):
                keep(self._parts, found)
                self._ask(entry, reason)
            case Ready():
                self._look_again(entry)  # a copy of the platform that lags behind answered
            case _:
                assert_never(verdict)

    def _settle(self, entry: Entry, found: StayRead, how: str) -> None:
        with self._parts.store.transaction():
            keep(self._parts, found)
            self._parts.store.outbox.set_state(
                entry.id, EntryState.SETTLED, at=self._parts.time.now(), resolved_by="auto", how=how
            )
        self._looks.pop(entry.id, None)
        self._changed(entry)

    def _ask(self, entry: Entry, reason: str) -> None:
        state = EntryState.NEEDS_PERSON if entry.attempts else EntryState.CONFLICT
        self._parts.store.outbox.set_state(entry.id, state, reason=reason, at=self._parts.time.now())
        self._looks.pop(entry.id, None)
        self._changed(entry)

    def _reject(self, entry: Entry) -> None:
        """The reason is kept from the refusal."""
        self._parts.store.outbox.set_state(
            entry.id, EntryState.REJECTED, reason=entry.reason, at=self._parts.time.now()
        )
        self._looks.pop(entry.id, None)
        self._changed(entry)

    # small things

    def _too_old(self, entry: Entry) -> bool:
        return self._parts.time.now() - entry.created_utc > max_age(entry.command)

    def _record(self, entry: Entry, verdict: str, seen: Reservation) -> None:
        self._parts.store.outbox.add_evidence(
            entry.id,
            at=self._parts.time.now(),
            query="reservations/getAll/2023-06-06 by id",
            verdict=verdict,
            detail=snapshot(seen),
        )

    def _look_again(self, entry: Entry) -> None:
        now = self._parts.clock.monotonic()
        look = self._looks.setdefault(entry.id, _Look(due=now))
        probes = self._parts.settings.probes
        look.due = now + probes[min(look.number, len(probes) - 1)]
        look.number += 1

    def _note_internal_fault(self, entry: Entry) -> None:
        """A poison row must not spin: after three faults a person sees it, and the lane goes on (§4-20)."""
        self._look_again(entry)
        look = self._looks[entry.id]
        look.internal_faults += 1
        if look.internal_faults >= _INTERNAL_TRIES:
            with suppress(NotWritten):
                self._ask(entry, asks(Doubt.INTERNAL))

    def _changed(self, entry: Entry) -> None:
        stay = frozenset({entry.command.reservation_id})
        self._parts.emit(Changed(reservation_ids=stay, status=True, unsent=True))


def _may_have_arrived(entry: Entry) -> bool:
    """An earlier send of this command may have been carried out; an integrator saw even a 429 that was (§1.4)."""
    return any(attempt.outcome not in ("not_sent", "never_left", "signed_out") for attempt in entry.attempts)
