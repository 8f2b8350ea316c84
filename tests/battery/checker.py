"""The judge: what the desks say against what the hotel's ledger and history say (invariants I1 to I9 of §6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import subject_of
from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON, Attempt, Entry, EntryState
from tests.battery.deeds import has_happened, is_posting, may_leave, proof_of
from tests.battery.desk import BatteryDesk
from tests.battery.house import Platform
from tests.battery.line import Told
from tests.battery.weather import LATEST

_HARMLESS = ("not_sent", "never_left", "signed_out", "not_applied", "changed_by_other")
_SECOND = 1.0
_MINUTE = 60.0
_NEVER = float("inf")


class Judge:
    """Looks at one desk and the truth; `violations` are sentences, empty when all is well."""

    def __init__(self, desk: BatteryDesk, platform: Platform) -> None:
        self._desk = desk
        self._platform = platform
        self._entries = {entry.id: entry for entry in desk.entries()}
        self._resolved_by = desk.resolved_by()
        self._carried_out = Counter(effect.sender for effect in platform.effects if effect.status == 200)

    def violations(self) -> list[str]:
        """Everything that must never be."""
        found = [*self._desk.violations, *self._rows()]
        for entry in self._entries.values():
            found += [f"{self._desk.name} {entry.id} {entry.command}: {what}" for what in self._of(entry)]
        found += self._cache()
        found += self._lanes()
        found += self._order()
        return found

    def _rows(self) -> Iterator[str]:
        """I1: what the clerk was told is saved has its row, as it was given. I6: every effect of ours has its row."""
        for entry_id, command in self._desk.acknowledged.items():
            entry = self._entries.get(entry_id)
            if entry is None:
                yield f"I1 {self._desk.name}: {entry_id} was acknowledged and is gone"
            elif repr(entry.command) != command:
                yield f"I1 {self._desk.name}: {entry_id} is not what was given"
        for effect in self._platform.effects:
            if effect.sender.startswith(f"{self._desk.name}-") and effect.sender not in self._entries:
                yield f"I6 {self._desk.name}: {effect.sender} took effect and has no row"

    def _of(self, entry: Entry) -> Iterator[str]:
        done = self._carried_out[entry.id]
        sends = [call for call in self._desk.calls if call.entry == entry.id]
        if done > 1:
            yield f"TWICE: carried out {done} times"
        if entry.id in self._desk.taken_back and done:
            yield "taken back, and carried out"
        yield from self._sends(entry, sends)
        match entry.state:
            case EntryState.SETTLED:
                yield from self._settled(entry)
            case EntryState.REJECTED if done:
                yield "said to be refused, and carried out"
            case EntryState.DISCARDED if done and not _may_have_arrived(entry):
                yield "dropped as never sent, and carried out"
            case EntryState.SENDING:
                yield "I9: still being sent"
            case state if state not in FINISHED | WAITS_FOR_PERSON and not self._waits_behind_person(entry):
                yield f"I9: stuck as {state}"

    def _settled(self, entry: Entry) -> Iterator[str]:
        """LOST: said to be done, and never was. I7: by evidence."""
        if self._resolved_by[entry.id] != "auto":
            return
        if is_posting(entry.command):
            if not self._carried_out[entry.id]:
                yield "LOST: settled, and never happened"
            return
        until = self._desk.finished_at.get(entry.id, self._platform.now)
        shown = [row for at, row in self._platform.history[entry.command.reservation_id] if at <= until + _SECOND]
        if not any(has_happened(entry.command, row) for row in shown):
            yield "LOST: settled, and never happened"

    def _sends(self, entry: Entry, sends: list[Told]) -> Iterator[str]:
        """I2: each send has its attempt. I4: after a send that may have arrived, only upon proof of absence."""
        attempts = {attempt.number: attempt for attempt in entry.attempts}
        for call in sends:
            if call.attempt not in attempts or attempts[call.attempt].outcome in ("not_sent", "never_left"):
                yield f"I2: it left as attempt {call.attempt}, and the file says it did not"
        for before, after in pairwise(sends):
            attempt = attempts.get(before.attempt)
            if attempt is None or _is_doubtful(attempt):
                yield from self._absence(entry, before, after)

    def _absence(self, entry: Entry, before: Told, after: Told) -> Iterator[str]:
        """Two fresh reads apart, the first of them later than anything can still arrive (§2.6-3)."""
        settled = before.left + LATEST
        proof = proof_of(entry.command)
        reads = [
            call.left
            for call in self._desk.calls
            if (call.operation, call.reservation_ids) == (proof[0], (proof[1],))
            and call.was_answered
            and settled < call.left < after.left
        ]
        apart = self._desk.settings.sync.second_look
        if after.left - before.left < self._desk.settings.sync.settle:
            yield f"I4: sent again after {after.left - before.left:.0f} s, before the settle time"
        elif len(reads) < 2 or max(reads) - min(reads) < apart - _SECOND:
            yield f"I4: sent again without two reads apart (at {[round(each) for each in reads]})"

    def _order(self) -> Iterator[str]:
        """The clerk's order within a stay; and nothing is sent against what the platform has said for a minute."""
        for call in self._desk.calls:
            entry = self._entries.get(call.entry)
            if entry is None:
                continue
            for other in self._entries.values():
                is_before = other.seq < entry.seq and subject_of(other.command) == subject_of(entry.command)
                if is_before and self._desk.finished_at.get(other.id, _NEVER) > call.left:
                    yield f"ORDER {self._desk.name}: {entry.id} left before {other.id} was finished"
            if not any(may_leave(entry.command, row) for row in self._lately(entry, call.left)):
                yield f"BLIND {self._desk.name}: {entry.id} {entry.command} left against what the platform said"

    def _lately(self, entry: Entry, left: float) -> list[Row]:
        """The stay as it was at any time of the last minute."""
        told = self._platform.history[entry.command.reservation_id]
        since = [row for at, row in told if left - _MINUTE < at <= left]
        before = [row for at, row in told if at <= left - _MINUTE]
        return [*before[-1:], *since]

    def _waits_behind_person(self, entry: Entry) -> bool:
        subject = subject_of(entry.command)
        return any(
            each.seq < entry.seq and subject_of(each.command) == subject and each.state in WAITS_FOR_PERSON
            for each in self._entries.values()
        )

    def _cache(self) -> Iterator[str]:
        """I8: the cache holds only what the platform said."""
        for row in self._platform.hotel.state.reservations:
            kept = self._desk.store.cache.reservation(row.id)
            if kept is None:
                continue
            version = (kept.id, kept.state, kept.updated_utc.isoformat()[:19] + "Z", kept.room_id)
            if version not in self._desk.told_by_platform:
                yield f"I8 {self._desk.name}: the cache holds {version}, which the platform never said"

    def _lanes(self) -> Iterator[str]:
        """I3: at most one command of a stay is on its way from one run of a desk."""
        for run, calls in self._desk.calls_by_run().items():
            last: dict[str, Told] = {}
            for call in calls:
                if not call.entry:
                    continue
                entry = self._entries.get(call.entry)
                subject = call.reservation_ids[0] if entry is None else subject_of(entry.command)
                before = last.get(subject)
                if before is not None and (before.ended is None or before.ended > call.left):
                    yield f"I3 {self._desk.name} run {run}: two commands of {subject} at once"
                last[subject] = call


def _may_have_arrived(entry: Entry) -> bool:
    return any(_is_doubtful(attempt) for attempt in entry.attempts)


def _is_doubtful(attempt: Attempt) -> bool:
    return attempt.outcome not in _HARMLESS
