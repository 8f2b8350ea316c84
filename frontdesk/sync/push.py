"""Takes the outbox to the platform: read, record, send once, classify; a doubt is settled by reading, never by
sending blindly.

The order of the durable commits is offline-reliability.md §2.4; the classes of outcomes §2.5; proof of absence §2.6.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from contextlib import nullcontext, suppress
from datetime import timedelta
from types import MappingProxyType
from typing import Any, assert_never

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import ApiError, BadAnswer, NotApplied, NotGranted, Refused, TooLarge
from frontdesk.domain.commands import (
    ClearRestriction,
    SetPrice,
    SetRestriction,
    SetRoomState,
    makes,
    stays_of,
)
from frontdesk.domain.commands.local_ids import local_ids
from frontdesk.domain.edits import replaces, values_set
from frontdesk.domain.outbox import NEVER_ARRIVED, TO_BE_SENT, Doubt, Entry, EntryState, asks, may_have_arrived
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.sync.calls import call
from frontdesk.sync.deed import NOTHING_NAMED, Alike, Answered, Deed, Moved, Reached, Ready
from frontdesk.sync.lanes import heads, meet
from frontdesk.sync.looks import Looks
from frontdesk.sync.own_profile import learn_own_profile
from frontdesk.sync.parts import Parts
from frontdesk.sync.profiles import Profiles
from frontdesk.sync.readings import came_of_what_was_sent_anew, deed_for, note_reading
from frontdesk.sync.restored import note_restored
from frontdesk.sync.send import ANSWERED, INTERRUPTED, NEVER_LEFT, REFUSED_AGAIN, Outcome, outcome_of

log = logging.getLogger(__name__)

_INTERNAL_TRIES = 3
_NO_NAMES: Mapping[str, str] = MappingProxyType({})


class Push:
    """One task; each lane that has work runs beside the others, at most `in_flight` at a time."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._wake = asyncio.Event()
        self._looks = Looks(parts.clock, parts.settings)
        self._busy: set[str] = set()
        self._profiles = Profiles(parts)
        self._slots = asyncio.Semaphore(parts.settings.in_flight)

    def wake(self) -> None:
        """Something new to send, the line is back, or a hold was released."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as lanes:
            while True:
                self._wake.clear()
                first = self._heads()
                for entry in self._ready(first):
                    self._busy.add(entry.id)
                    lanes.create_task(self._work(entry))
                await self._rest(self._seconds_to_next(first))

    async def _rest(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    # what is due

    def _heads(self) -> list[Entry]:
        """The first of each lane, read once for a turn: what is sent now, and how long the rest still waits."""
        with self._parts.store.noticing_damage():
            return [entry for entry in heads(self._parts.store.outbox.open_entries()) if entry.id not in self._busy]

    def _ready(self, first: Iterable[Entry]) -> list[Entry]:
        if self._parts.line.wait() > 0:
            return []
        return [entry for entry in first if self._seconds_to(entry) <= 0]

    def _seconds_to_next(self, first: Iterable[Entry]) -> float | None:
        waits = [max(0.0, self._seconds_to(entry)) for entry in first if entry.id not in self._busy]
        if not waits:
            return None
        soonest = max(min(waits), self._parts.line.wait())
        return None if soonest == float("inf") else soonest + 0.01

    def _seconds_to(self, entry: Entry) -> float:
        if entry.state in TO_BE_SENT and entry.hold_left is not None:
            return entry.hold_left
        return self._looks.seconds_to(entry.id)

    # one step of one entry

    async def _work(self, entry: Entry) -> None:
        try:
            async with self._slots:
                with self._parts.store.noticing_damage():
                    await self._step(entry)
        except (NotGranted, Refused, TooLarge, BadAnswer) as error:
            self._note_refusal(entry, error)
        except ApiError:
            self._looks.again(entry.id)
        except NotWritten as failed:
            log.warning("a step of an outbox entry could not be read or written down: %r", failed)
            self._looks.again(entry.id)
        except Exception:
            log.exception("a step of an outbox entry failed")
            self._note_internal_fault(entry)
        finally:
            self._busy.discard(entry.id)
            self._wake.set()

    def _note_refusal(self, entry: Entry, error: ApiError) -> None:
        """What cannot be read can neither be sent nor proven; if that goes on, a person is told."""
        if not self._looks.refused_too_long(entry.id):
            return
        if may_have_arrived(entry):
            reason = asks(Doubt.NO_PROOF)
        elif isinstance(error, NotGranted):
            reason = asks(Doubt.NOT_GRANTED, error.message)
        else:
            reason = error.message if isinstance(error, Refused) else asks(Doubt.INTERNAL)
        with suppress(NotWritten):
            self._ask(entry, reason)

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
        """The last of several edits of the same goes for all: the platform sees one write, a clerk one question."""
        *earlier, last = self._edits_in_a_row(entry)
        busy = {each.id for each in (*earlier, last)} - self._busy
        self._busy |= busy
        try:
            await self._try(last, tuple(earlier))
        finally:
            self._busy -= busy

    def _edits_in_a_row(self, entry: Entry) -> list[Entry]:
        """This entry, and the edits behind it that each replace all before them, and could go but for them."""
        row = [entry]
        if entry.attempts or not values_set(entry.command):
            return row
        others = [each for each in self._parts.store.outbox.open_entries() if each.id != entry.id]
        for each in others:
            if each.seq < entry.seq:
                continue
            if self._may_go(each) and all(replaces(each, earlier) for earlier in row):
                row.append(each)
            elif meet(entry, each):
                break
        replaced = {each.id for each in row[:-1]}
        return row if row[-1] in heads(each for each in others if each.id not in replaced) else [entry]

    def _may_go(self, entry: Entry) -> bool:
        return not entry.attempts and entry.id not in self._busy and self._seconds_to(entry) <= 0

    async def _try(self, entry: Entry, earlier: tuple[Entry, ...]) -> None:
        """`earlier` end, as replaced, in the commit of whatever comes of this one."""
        if local_ids(entry.command) - set(makes(entry.command)):
            self._ask(entry, asks(Doubt.PARENT_GONE))  # what would have made it is settled, and did not
            return
        if await self._profiles.have_merged(entry):
            return  # the next step reads it with the ids of today
        if self._profiles.gone(entry):
            self._ask(entry, asks(Doubt.PROFILE_GONE, self._profiles.gone(entry)), earlier)
            return
        deed = deed_for(self._parts, entry, earlier)
        if self._too_old(entry, deed):
            self._ask(entry, asks(Doubt.TOO_OLD), earlier)
            return
        seen = await deed.read(self._parts)
        sent_before = await came_of_what_was_sent_anew(self._parts, entry)
        self._looks.was_read(entry.id)
        if any(map(self._has_moved_on, (entry, *earlier))):
            return  # taken back while we were reading
        if seen is None:
            self._ask(entry, asks(Doubt.STAY_GONE), earlier)
            return
        baseline = self._parts.store.outbox.baseline(entry.id)
        if may_have_arrived(entry):
            verdict = deed.before_again(baseline, seen)
            if not isinstance(verdict, Reached) and self._is_stale(entry, deed, baseline, seen):
                return
        else:
            verdict = sent_before or deed.before(seen, sent_before=False)
        match verdict:
            case Reached():
                self._settle(entry, deed, seen, verdict, "it was there already", earlier)
                if deed.most_sends is not None and not entry.attempts and sent_before is None:
                    note_restored(self._parts)  # it carries our sign, and this file never sent it
            case Moved(reason) | Alike(reason):
                deed.keep(self._parts, seen)
                self._ask(entry, reason, earlier)
            case Ready():
                deed.keep(self._parts, seen)
                await self._send(entry, deed, seen, earlier)
            case _:
                assert_never(verdict)

    async def _send(self, entry: Entry, deed: Deed[Any], before: object, earlier: tuple[Entry, ...]) -> None:
        self._parts.store.outbox.begin_attempt(
            entry.id,
            sent_utc=self._parts.time.now(),
            baseline=deed.snapshot(before),
            instead_of=[each.id for each in earlier],
        )
        self._changed(entry)
        attempt = Attempt(resend=may_have_arrived(entry))
        try:
            answered = await call(self._parts, deed.send(self._parts, attempt))
        except ApiError as error:
            self._end(entry, outcome_of(error), attempt, error)
            if isinstance(error, NotApplied) and deed.most_sends is not None:
                self._looks.wait_for_copies(entry.id)
            return
        except BaseException:
            self._end(entry, INTERRUPTED if attempt.first_byte else NEVER_LEFT, attempt)
            raise
        self._end(entry, ANSWERED, attempt, answered=answered)
        self._looks.at_once(entry.id)

    def _end(
        self,
        entry: Entry,
        outcome: Outcome,
        attempt: Attempt,
        error: ApiError | None = None,
        answered: Answered = NOTHING_NAMED,
    ) -> None:
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
            made=answered.made,
            claims=answered.claims,
        )
        if outcome.state is EntryState.UNKNOWN:
            self._looks.doubt(entry.id)
        elif outcome.state is EntryState.QUEUED:
            self._looks.again(entry.id)
        self._changed(entry, renamed=answered.made)

    # a doubt

    async def _settle_doubt(self, entry: Entry) -> None:
        deed = deed_for(self._parts, entry)
        seen = await deed.read(self._parts)
        self._looks.was_read(entry.id)
        if self._has_moved_on(entry):
            return  # a person decided while we were reading
        if seen is None:
            self._ask(entry, asks(Doubt.STAY_GONE))
            return
        baseline = self._parts.store.outbox.baseline(entry.id)
        verdict = deed.after(baseline, seen, answered=False)
        if not isinstance(verdict, Reached) and self._is_stale(entry, deed, baseline, seen):
            return
        note_reading(self._parts, entry, deed, verdict.showed, seen)
        match verdict:
            case Reached():
                self._settle(entry, deed, seen, verdict, "found by reading")
            case Moved(reason):
                deed.keep(self._parts, seen)
                self._ask(entry, reason)
            case Ready() if entry.attempts[-1].outcome == REFUSED_AGAIN:
                # No send of it was carried out, and the platform says why: sending on would never end.
                deed.keep(self._parts, seen)
                self._reject(entry)
            case Ready():
                deed.keep(self._parts, seen)
                self._count_absence(entry, deed)
            case Alike(reason):
                deed.keep(self._parts, seen)
                if self._looks.can_no_longer_come(entry.id):
                    self._ask(entry, reason)
            case _:
                assert_never(verdict)

    def _is_stale(self, entry: Entry, deed: Deed[Any], baseline: Mapping[str, Any], seen: object) -> bool:
        """A read that shows less than an earlier one counts for nothing; if it goes on, a person is asked."""
        if deed.is_fresh(self._parts, baseline, seen):
            return False
        if self._looks.stale_too_long(entry.id):
            self._ask(entry, asks(Doubt.NO_PROOF))
        return True

    def _count_absence(self, entry: Entry, deed: Deed[Any]) -> None:
        """Only what is proven absent may be sent once more (§2.6-4)."""
        if not self._looks.can_no_longer_come(entry.id):
            return
        if deed.most_sends is not None and _sends(entry) >= deed.most_sends:
            self._ask(entry, asks(Doubt.TRIED_TWICE))
            return
        if not deed.may_go_again:
            self._ask(entry, asks(Doubt.TOO_OLD))
            return
        self._looks.forget(entry.id)
        self._parts.store.outbox.set_state(entry.id, EntryState.QUEUED, at=self._parts.time.now(), how="absence proven")
        self._changed(entry)

    async def _confirm_effect(self, entry: Entry) -> None:
        """Only a read that shows the effect writes the cache and settles the command, in one commit (law 2)."""
        deed = deed_for(self._parts, entry)
        seen = await deed.read(self._parts)
        self._looks.was_read(entry.id)
        if self._has_moved_on(entry):
            return
        if seen is None:
            self._wait_to_see(entry, asks(Doubt.STAY_GONE))
            return
        verdict = deed.after(self._parts.store.outbox.baseline(entry.id), seen, answered=True)
        match verdict:
            case Reached():
                if len(entry.attempts) > 1 and not self._parts.store.outbox.own_records(entry.id):
                    note_reading(self._parts, entry, deed, verdict.showed, seen)  # what comes later than this came late
                self._settle(entry, deed, seen, verdict, "seen on the platform")
                learn_own_profile(self._parts, entry.attempts[-1], seen)
            case Moved(reason):
                deed.keep(self._parts, seen)
                self._ask(entry, reason)
            case Ready() | Alike():
                reason = verdict.reason if isinstance(verdict, Alike) else asks(Doubt.TOUCHED)
                if self._wait_to_see(entry, reason):
                    deed.keep(self._parts, seen)
            case _:
                assert_never(verdict)

    def _wait_to_see(self, entry: Entry, reason: str) -> bool:
        """A copy of the platform that lags behind answered; or somebody put it back since: a person is told then.
        Whether one is.
        """
        is_over = self._looks.unseen_too_long(entry.id)
        if is_over:
            self._ask(entry, reason)
        return is_over

    def _has_moved_on(self, entry: Entry) -> bool:
        """Taken back, or decided, while we were reading."""
        current = self._parts.store.outbox.entry(entry.id)
        return current is None or current.state is not entry.state

    def _settle(
        self,
        entry: Entry,
        deed: Deed[Any],
        seen: object,
        reached: Reached,
        how: str,
        earlier: tuple[Entry, ...] = (),
    ) -> None:
        baseline = self._parts.store.outbox.baseline(entry.id)
        overwritten = deed.overwrote(self._parts, baseline) if may_have_arrived(entry) else ""
        with self._parts.store.transaction():
            self._supersede(earlier)
            deed.keep(self._parts, seen)
            self._parts.store.outbox.set_state(
                entry.id,
                EntryState.SETTLED,
                at=self._parts.time.now(),
                resolved_by="auto",
                how=how,
                made=reached.made,
                claims=reached.claims,
            )
            if overwritten:
                self._parts.store.outbox.reopen(
                    entry.id, reason=asks(Doubt.OVERWROTE, overwritten), at=self._parts.time.now()
                )
        self._looks.forget(entry.id)
        self._changed(entry, renamed=reached.made)

    def _ask(self, entry: Entry, reason: str, earlier: tuple[Entry, ...] = ()) -> None:
        """A person; nobody, where one has decided or taken it back meanwhile."""
        if any(map(self._has_moved_on, (entry, *earlier))):
            return
        state = EntryState.NEEDS_PERSON if entry.attempts else EntryState.CONFLICT
        with self._parts.store.transaction() if earlier else nullcontext():
            self._supersede(earlier)
            self._parts.store.outbox.set_state(entry.id, state, reason=reason, at=self._parts.time.now())
        self._looks.forget(entry.id)
        self._changed(entry)

    def _supersede(self, earlier: tuple[Entry, ...]) -> None:
        for each in earlier:
            self._parts.store.outbox.supersede(each.id, at=self._parts.time.now())

    def _reject(self, entry: Entry) -> None:
        """The reason is kept from the refusal."""
        self._parts.store.outbox.set_state(
            entry.id, EntryState.REJECTED, reason=entry.reason, at=self._parts.time.now()
        )
        self._looks.forget(entry.id)
        self._changed(entry)

    # small things

    def _too_old(self, entry: Entry, deed: Deed[Any]) -> bool:
        oldest = self._parts.settings.oldest
        limit = deed.max_age if oldest is None else min(deed.max_age, timedelta(seconds=oldest))
        return self._parts.time.now() - entry.created_utc > limit

    def _note_internal_fault(self, entry: Entry) -> None:
        """A poison row must not spin: after three faults a person sees it, and the lane goes on (§4-20)."""
        if self._looks.faults(entry.id) >= _INTERNAL_TRIES:
            with suppress(NotWritten):
                self._ask(entry, asks(Doubt.INTERNAL))

    def _changed(self, entry: Entry, renamed: Mapping[str, str] = _NO_NAMES) -> None:
        """Also what got its id from the platform just now, by both names."""
        stays = frozenset((*stays_of(entry.command), *renamed, *renamed.values()))
        self._parts.emit(
            Changed(
                reservation_ids=stays,
                status=True,
                unsent=True,
                house=isinstance(entry.command, SetRoomState),
                rates=isinstance(entry.command, SetPrice | SetRestriction | ClearRestriction),
            )
        )


def _sends(entry: Entry) -> int:
    """How many attempts may have been carried out."""
    return sum(attempt.outcome not in NEVER_ARRIVED for attempt in entry.attempts)
