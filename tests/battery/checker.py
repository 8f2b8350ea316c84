"""The judge: what the desks say against what the hotel's ledger and history say (invariants I1 to I9 of
offline-reliability.md §6).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from frontdesk.domain.commands import AddNote, makes, stays_of, subject_of
from frontdesk.domain.commands.local_ids import local_ids
from frontdesk.domain.commands.named import named_ids
from frontdesk.domain.outbox import AGAIN, FINISHED, WAITS_FOR_PERSON, Attempt, Entry, EntryState, is_only_told
from frontdesk.sync.lanes import touched_by
from tests.battery.desk import BatteryDesk
from tests.battery.house import STALE_SECONDS, Effect, Platform
from tests.battery.line import Told
from tests.battery.truth import (
    has_happened,
    makes_something,
    may_leave,
    notes_like,
    overwritten,
    proof_of,
    seen_beneath,
)
from tests.battery.weather import LATEST

_HARMLESS = ("not_sent", "never_left", "signed_out", "not_applied", "changed_by_other")
_SAID_NO = ("refused", "not_granted", "too_large")
_UNDER_WAY = ("queued", "blocked", "sending", "unknown")
_A_MOMENT = 5.0
_SECOND = 1.0
_MINUTE = 60.0
_NEVER = float("inf")


class Judge:
    """Looks at one desk and the truth; `violations` are sentences, empty when all is well.

    `flagged` is what was written over between a command's last read and the moment the platform carried it out: the
    window that this API leaves open (offline-reliability.md §4-21). It is counted, and is no violation.
    """

    def __init__(self, desk: BatteryDesk, platform: Platform) -> None:
        self._desk = desk
        self._platform = platform
        self._entries = {entry.id: entry for entry in desk.entries()}
        self._meets = {entry.id: _rooms_and_guests(entry) for entry in self._entries.values()}
        self._resolved_by = desk.resolved_by()
        self._carried_out = Counter(effect.sender for effect in platform.effects if effect.status == 200)
        self.flagged: list[str] = []
        self._sends: dict[str, list[Told]] = defaultdict(list)
        for call in desk.calls:
            if call.entry:
                self._sends[call.entry].append(call)
        self._first = {entry: at for at, (entry, *_) in reversed([*enumerate(desk.heard)])}
        self._last = {entry: at for at, (entry, *_) in enumerate(desk.heard)}
        self._became: dict[str, list[tuple[float, str]]] = defaultdict(list)
        for entry, state, at in desk.heard:
            self._became[entry].append((at, state))

    def violations(self) -> list[str]:
        """Everything that must never be."""
        found = [*self._desk.violations, *self._rows()]
        for entry in self._entries.values():
            found += [f"{self._desk.name} {entry.id} {entry.command}: {what}" for what in self._of(entry)]
        found += self._cache()
        found += self._lanes()
        found += self._order()
        found += self._overwrites()
        return found

    def _rows(self) -> Iterator[str]:
        """I1: what the clerk was told is saved has its row, as it was given. I6: every effect of ours has its row."""
        for entry_id, command in self._desk.acknowledged.items():
            entry = self._entries.get(entry_id)
            if entry is None:
                yield f"I1 {self._desk.name}: {entry_id} was acknowledged and is gone"
            elif repr(entry.command) != self._desk.named(command):
                yield f"I1 {self._desk.name}: {entry_id} is not what was given"
        for effect in self._platform.effects:
            if effect.sender.startswith(f"{self._desk.name}-") and effect.sender not in self._entries:
                yield f"I6 {self._desk.name}: {effect.sender} took effect and has no row"

    def _of(self, entry: Entry) -> Iterator[str]:
        done = self._carried_out[entry.id]
        if done > 1:
            yield f"TWICE: carried out {done} times"
        if entry.id in self._desk.taken_back and done:
            yield "taken back, and carried out"
        yield from self._sent(entry, self._sends[entry.id])
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
        if self._resolved_by[entry.id] != "auto" or self._carried_out[entry.id]:
            return
        if isinstance(entry.command, AddNote) and self._stands_by_another(entry.command):
            return  # another desk wrote the very words: they stand there, and twice would say no more (§3)
        since = max(0.0, self._desk.given_at.get(entry.id, 0.0) - STALE_SECONDS)
        shown = () if makes_something(entry.command) else self._platform.between(since, self._ended_at(entry))
        if not any(has_happened(entry.command, house) for house in shown):
            yield "LOST: settled, and never happened"

    def _ended_at(self, entry: Entry) -> float:
        return self._desk.finished_at.get(entry.id, self._platform.now) + _SECOND

    def _stands_by_another(self, note: AddNote) -> bool:
        """Each of the desk's notes of these words has a record to itself, that came since they were first sent."""
        alike = [each for each in self._entries.values() if each.command == note and self._sends[each.id]]
        said = [each for each in alike if each.state is EntryState.SETTLED and self._resolved_by[each.id] == "auto"]
        if not said:
            return False
        since = min(self._sends[each.id][0].left for each in alike) - STALE_SECONDS - _A_MOMENT
        then = self._platform.as_of(max(map(self._ended_at, said)))
        return len(notes_like(note, then) - notes_like(note, self._platform.as_of(max(0.0, since)))) >= len(said)

    def _sent(self, entry: Entry, sends: list[Told]) -> Iterator[str]:
        """I2: each send has its attempt. I4: after a send that may have arrived, only upon proof of absence."""
        attempts = {attempt.number: attempt for attempt in entry.attempts}
        for call in sends:
            if call.attempt not in attempts or attempts[call.attempt].outcome in ("not_sent", "never_left"):
                yield f"I2: it left as attempt {call.attempt}, and the file says it did not"
        for before, after in pairwise(sends):
            attempt = attempts.get(before.attempt)
            if before.attempt == after.attempt and before.run == after.run:
                continue  # one attempt: the platform did not know today's operation, so the older one followed
            if attempt is None or _is_doubtful(attempt):
                yield from self._absence(entry, before, after)

    def _absence(self, entry: Entry, before: Told, after: Told) -> Iterator[str]:
        """Two fresh reads apart, the first of them later than anything can still arrive (offline-reliability.md
        §2.6-3).
        """
        settled = before.left + LATEST
        operation, wanted = proof_of(entry.command, self._platform.hotel.state)
        reads = [
            call.left
            for call in self._desk.calls
            if (call.operation, call.asked) == (operation, (wanted,))
            and call.was_answered
            and settled < call.left < after.left
        ]
        apart = self._desk.settings.sync.second_look
        if after.left - before.left < self._desk.settings.sync.settle:
            yield f"I4: sent again after {after.left - before.left:.0f} s, before the settle time"
        elif len(reads) < 2 or max(reads) - min(reads) < apart - _SECOND:
            yield f"I4: sent again without two reads apart (at {[round(each) for each in reads]})"

    def _order(self) -> Iterator[str]:
        """The clerk's order within a subject, and of what is on its way with one room or guest; what a command is meant
        for is made before it; and nothing is sent against what the platform has said for a minute.
        """
        lanes: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._entries.values():
            lanes[subject_of(entry.command)].append(entry)
        for call in (call for sends in self._sends.values() for call in sends):
            entry = self._entries.get(call.entry)
            if entry is None:
                continue
            for other in lanes[subject_of(entry.command)]:
                if self._waits_for(other, entry, call):
                    continue
                if other.seq < entry.seq and not self._is_out_of_the_way(other, call):
                    yield f"ORDER {self._desk.name}: {entry.id} left before {other.id} was finished"
            for other in self._entries.values():
                is_before = other.seq < entry.seq and self._share_a_room_or_guest(other, entry)
                if is_before and self._is_under_way(other, call) and not self._waits_for(other, entry, call):
                    yield f"ORDER {self._desk.name}: {entry.id} left while {other.id} was under way"
            if local_ids(entry.command) - set(makes(entry.command)):
                yield f"ORDER {self._desk.name}: {entry.id} {entry.command} left before it was known what it is for"
            if not self._may_have_left(entry, call.left):
                yield f"BLIND {self._desk.name}: {entry.id} {entry.command} left against what the platform said"

    def _share_a_room_or_guest(self, one: Entry, other: Entry) -> bool:
        """Whether they speak of one room or guest, but are about two things."""
        if self._meets[one.id].isdisjoint(self._meets[other.id]):
            return False
        return subject_of(one.command) != subject_of(other.command)

    def _is_out_of_the_way(self, other: Entry, call: Told) -> bool:
        """Whether the other was finished, or is a note that a person had been asked about."""
        if self._desk.finished_at.get(other.id, _NEVER) <= call.left:
            return True
        return isinstance(other.command, AddNote) and self._was(other, call) in WAITS_FOR_PERSON

    def _is_under_way(self, other: Entry, call: Told) -> bool:
        """Whether it was to be sent, or in doubt, when this left; not when a person had been asked about it."""
        return self._was(other, call) in _UNDER_WAY

    def _was(self, other: Entry, call: Told) -> str:
        """Its state when this left, "" before it was given."""
        return next((state for at, state in reversed(self._became[other.id]) if at <= call.left), "")

    def _waits_for(self, other: Entry, entry: Entry, call: Told) -> bool:
        """The other is meant for what a person has made anew by this one, and has not gone before it."""
        named = {named for _, named in named_ids(other.command)} - set(makes(other.command))
        goes_before = any(each.left <= call.left for each in self._sends[other.id])
        return AGAIN in entry.base and not named.isdisjoint(makes(entry.command)) and not goes_before

    def _may_have_left(self, entry: Entry, left: float) -> bool:
        """By the stay as it was at any time of the last minute."""
        if not stays_of(entry.command) or makes(entry.command):
            return True
        stay = entry.command.reservation_id
        houses = self._platform.between(left - _MINUTE, left)
        return any(may_leave(entry.command, row) for house in houses if (row := house.reservations.get(stay)))

    def _waits_behind_person(self, entry: Entry) -> bool:
        """What it is about, or meant for, waits for a person; or what it meets waits behind such a one itself."""
        return any(
            self._holds_up(each, entry)
            for each in self._entries.values()
            if each.state not in FINISHED and not _is_made_by(each, entry)
        )

    def _holds_up(self, other: Entry, entry: Entry) -> bool:
        """What is only touched, a room or a guest, waits for no decision (offline-reliability.md §2.7), and nothing for
        what is only told, nor for a note.
        """
        is_made_by = _is_made_by(entry, other)
        if not is_made_by and (other.seq >= entry.seq or not _stands_before(other, entry)):
            return False
        if other.state not in WAITS_FOR_PERSON:
            return self._waits_behind_person(other)
        is_about_it = is_made_by or subject_of(other.command) == subject_of(entry.command)
        return is_about_it and not is_only_told(other.reason) and not isinstance(other.command, AddNote)

    def _overwrites(self) -> Iterator[str]:
        """Nothing that the clerk had not seen is written over, but in the window after the last read
        (offline-reliability.md §4-21).
        """
        for effect in self._platform.effects:
            entry = self._entries.get(effect.sender)
            if entry is None or effect.status != 200:
                continue
            what = overwritten(entry.command, self._base(entry), self._platform.versions[effect.version][1])
            if not what:
                continue
            told = f"{self._desk.name} {entry.id} {entry.command} wrote over {what}"
            moved, read = self._moved_at(entry, effect), self._read_at(entry, effect)
            if moved > read:
                self.flagged.append(told)
            else:
                yield f"OVERWRITTEN: {told}, there since {moved:.0f}, read at {read:.0f}, carried out {effect.at:.0f}"

    def _base(self, entry: Entry) -> Mapping[str, Any]:
        """What the clerk saw, without the edits before it that were taken back or replaced since, never carried out."""
        gone = [
            other
            for other in self._entries.values()
            if other.seq < entry.seq
            and other.state in (EntryState.DISCARDED, EntryState.SUPERSEDED)
            and subject_of(other.command) == subject_of(entry.command)
            and self._ended_behind(other, entry)
            and not self._carried_out[other.id]
        ]
        newest = sorted(gone, key=lambda each: each.seq, reverse=True)
        return seen_beneath(entry.base, [(each.command, each.base) for each in newest])

    def _ended_behind(self, other: Entry, entry: Entry) -> bool:
        """Whether it was still open when the clerk gave the entry: as it came about, whatever the PC's clock says. The
        file is asked only of what was never heard of while it was open.
        """
        if self._first.get(other.id, 0) < self._last.get(other.id, 0):
            return self._last[other.id] > self._first.get(entry.id, -1)
        return other.settled_utc is not None and other.settled_utc >= entry.created_utc

    def _moved_at(self, entry: Entry, effect: Effect) -> float:
        """Since when the house was as the clerk had not seen it."""
        moved = effect.at
        for at, house in reversed(self._platform.versions[: effect.version + 1]):
            if not overwritten(entry.command, self._base(entry), house):
                break
            moved = at
        return moved

    def _read_at(self, entry: Entry, effect: Effect) -> float:
        """What moment the last answered read before the send showed; a copy may have answered that lags behind."""
        send = next(call for call in self._sends[entry.id] if call.arrived == effect.at)
        operation, wanted = proof_of(entry.command, self._platform.hotel.state)
        reads = [
            call.as_of
            for call in self._desk.calls
            if (call.operation, call.asked) == (operation, (wanted,))
            and call.was_answered
            and call.ended is not None
            and call.ended <= send.left
        ]
        return reads[-1] if reads else -_NEVER

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
                subject = call.asked[0] if entry is None else subject_of(entry.command)
                before = last.get(subject)
                if before is not None and (before.ended is None or before.ended > call.left):
                    yield f"I3 {self._desk.name} run {run}: two commands of {subject} at once"
                last[subject] = call


def _is_made_by(entry: Entry, other: Entry) -> bool:
    """Whether an entry is meant for what the other makes."""
    return entry.id != other.id and bool(set(makes(other.command)) & local_ids(entry.command))


def _stands_before(other: Entry, entry: Entry) -> bool:
    """Whether the other comes first in a lane of this one: one subject, one room or guest, or what it is meant for."""
    mine = {subject_of(entry.command), *touched_by(entry)}
    theirs = {subject_of(other.command), *touched_by(other)}
    return bool(mine & theirs or set(makes(other.command)) & local_ids(entry.command))


def _rooms_and_guests(entry: Entry) -> frozenset[str]:
    """What it speaks of that other stays may have to do with."""
    named = (subject_of(entry.command), *touched_by(entry))
    return frozenset(each for each in named if each.startswith(("room:", "guest:")))


def _may_have_arrived(entry: Entry) -> bool:
    return any(_is_doubtful(attempt) and attempt.outcome not in _SAID_NO for attempt in entry.attempts)


def _is_doubtful(attempt: Attempt) -> bool:
    return attempt.outcome not in _HARMLESS
