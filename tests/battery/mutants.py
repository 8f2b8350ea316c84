"""Mutants of the design: the battery is run on deliberately broken desks, and must notice each of them (T12)."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import ApiError, Unknown
from frontdesk.domain.commands import Command, StayCommand
from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON, Entry, EntryState
from frontdesk.service.acts import Acts
from frontdesk.store import database
from frontdesk.store.outbox import Outbox, WrongEntryState
from frontdesk.store.witness import Witness
from frontdesk.sync import push
from frontdesk.sync.calls import call
from frontdesk.sync.deed import Deed, Ready, Verdict
from frontdesk.sync.deeds import house, stay
from frontdesk.sync.engine import Engine
from frontdesk.sync.push import Push
from frontdesk.sync.send import ANSWERED, NEVER_LEFT, Outcome, outcome_of
from tests.battery import clocks, disk_failures, fault_matrix, full_disk, interruptions, old_copy
from tests.battery.long import Long, Part
from tests.battery.power_cut import cut, record
from tests.battery.row import Row
from tests.battery.simulation import simulate
from tests.battery.size import Size

Killer = Callable[[], Iterator[str]]
"""Looks for violations, the likeliest places first."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A desk with one rule broken, and the test that must notice."""

    name: str
    broken: tuple[tuple[Any, str, Any], ...]
    killer: Killer

    @contextmanager
    def alive(self) -> Iterator[None]:
        """While this lasts, every desk of this process is the broken one."""
        with ExitStack() as mending:
            for owner, name, value in self.broken:
                mending.callback(setattr, owner, name, getattr(owner, name))
                setattr(owner, name, value)
            yield

    def noticed(self) -> str:
        """The first violation that the killer finds; "" when the mutant survives."""
        with self.alive():
            return next(self.killer(), "")


# killers


def nights() -> Iterator[str]:
    """The simulation."""
    for seed in range(16):
        for what in simulate(seed, commands=60).violations:
            yield f"simulation, seed {seed}: {what}"


def matrix() -> Iterator[str]:
    """The fault matrix, every seventh fault first."""
    everything = list(fault_matrix.together(fault_matrix.cases()))
    for cases in sorted(everything, key=lambda each: everything.index(each) % 7):
        for what in fault_matrix.violations(cases):
            yield f"fault matrix: {what}"


def power_cuts() -> Iterator[str]:
    """Power cuts of one night."""
    recorded = record(0)
    positions = random.Random(0).sample(range(len(recorded.log)), 60)
    for _, found in cut(recorded, positions, seed=0, going_on=1_000_000):
        for what in found:
            yield f"power cut: {what}"


def clock_jumps() -> Iterator[str]:
    """The PC's clock is set."""
    for case in clocks.cases():
        if case.moment is clocks.Moment.UNDER_WAY and case.deed == "check in":
            for what in clocks.violations(case):
                yield f"clocks: {what}"


def interrupted() -> Iterator[str]:
    """Closed and killed while a command is under way."""
    for case in interruptions.cases():
        for what in interruptions.violations(case):
            yield f"interruptions: {what}"


def refused_again() -> Iterator[str]:
    """The fault matrix where the first send is lost and the next is refused."""
    chosen = [case for case in fault_matrix.cases() if case.end is EntryState.REJECTED and case.outcome == "unknown"]
    for cases in fault_matrix.together(chosen):
        for what in fault_matrix.violations(cases):
            yield f"fault matrix: {what}"


def failing_disk() -> Iterator[str]:
    """A disk that is full, or broken, for a minute."""
    for failure in disk_failures.Failure:
        for nth in range(40, 300, 40):
            for what in disk_failures.script(0, nth, failure, disk_failures.Lasts.A_MINUTE).found:
                yield f"disk {failure} from deed {nth}: {what}"


def old_copies() -> Iterator[str]:
    """An old copy of the file is put back."""
    for seed in range(20):
        for what in old_copy.violations(seed):
            yield f"old copy: {what}"


def small_disks() -> Iterator[str]:
    """A disk runs full."""
    for seed in range(12):
        for what in full_disk.violations(seed):
            yield f"full disk: {what}"


# what is broken


def _prepare_normal(connection: Any, *, synchronous: str, cache_kib: int, checkpoint: int) -> None:
    _prepare(connection, synchronous="NORMAL", cache_kib=cache_kib, checkpoint=checkpoint)


_prepare = database._prepare


async def _send_then_mark(self: Push, entry: Entry, deed: Deed[Any], before: object) -> None:
    attempt = Attempt()
    error: ApiError | None = None
    try:
        await call(self._parts, deed.send(self._parts, attempt))
    except ApiError as raised:
        error = raised
    sent_utc, snapshot = self._parts.time.now(), deed.snapshot(before)
    try:
        self._parts.store.outbox.begin_attempt(entry.id, sent_utc=sent_utc, baseline=snapshot)
    except WrongEntryState:
        return  # taken back meanwhile: the step that knows no order does not even notice
    self._end(entry, ANSWERED if error is None else outcome_of(error), attempt, error)


def _absent_at_once(self: Push, entry: Entry, deed: Deed[Any]) -> None:
    """Whatever the settle time: two looks, and it counts as absent."""
    del deed
    self._looks.pop(entry.id, None)
    self._parts.store.outbox.set_state(entry.id, EntryState.QUEUED, at=self._parts.time.now())


def _one_read(self: Push, entry: Entry, deed: Deed[Any]) -> None:
    _count_absence(self, entry, deed)
    look = self._looks.get(entry.id)
    if look is not None and look.first_absent is not None:
        _absent_at_once(self, entry, deed)


def _by_the_wall(self: Push, entry: Entry, deed: Deed[Any]) -> None:
    """As it was before the battery found it: the age of a doubt by the PC's clock."""
    attempt = entry.attempts[-1]
    look = self._looks.setdefault(entry.id, push._Look(due=0.0))
    age = (self._parts.time.now() - (attempt.ended_utc or attempt.sent_utc)).total_seconds()
    look.in_doubt_since = self._parts.clock.monotonic() - age
    _count_absence(self, entry, deed)


_count_absence = Push._count_absence


def _retry(error: ApiError) -> Outcome:
    return Outcome("not_sent", EntryState.QUEUED) if isinstance(error, Unknown) else outcome_of(error)


def _failed(error: ApiError) -> Outcome:
    is_5xx = isinstance(error, Unknown) and error.status is not None and error.status >= 500
    return Outcome("refused", EntryState.REJECTED, "Down") if is_5xx else outcome_of(error)


def _dropped(error: ApiError) -> Outcome:
    return Outcome("unknown", EntryState.DISCARDED) if isinstance(error, Unknown) else outcome_of(error)


def _write_overlay(self: Acts, commands: Sequence[Command], *more: Any) -> list[Entry]:
    entries = _submit(self, commands, *more)
    for entry in entries:
        base = self._store.cache.reservation(entry.command.reservation_id)
        if base is not None and entry.state not in FINISHED and isinstance(entry.command, StayCommand):
            at = entry.created_utc
            self._store.writer.put_reservations([replace(entry.command.apply(base, at), updated_utc=at)])
    return entries


_submit = Acts.submit


def _one_queue(entries: Iterable[Entry]) -> list[Entry]:
    return [each for each in sorted(entries, key=lambda each: each.seq)[:1] if each.state not in WAITS_FOR_PERSON]


def _no_lanes(entries: Iterable[Entry]) -> list[Entry]:
    return [each for each in entries if each.state not in WAITS_FOR_PERSON]


def _adopt_as_queued(self: Outbox) -> list[Entry]:
    recovered = _adopt(self)
    for entry in recovered:
        if entry.state is EntryState.UNKNOWN:
            self.set_state(entry.id, EntryState.QUEUED, at=entry.created_utc)
    return recovered


_adopt = Outbox.adopt


def _may_always(self: Engine, entry: Entry) -> bool:
    return entry.state not in FINISHED and entry.state is not EntryState.SENDING


def _hold_on(self: Outbox, entry_id: str) -> None:
    """Nothing ends a hold but its time."""


def _no_witness(_witness: Witness, _found: object) -> bool:
    return False


def _gives_nothing(_disk: full_disk.SmallDisk) -> bool:
    return False


class _NeverRaisedError(Exception):
    pass


def _never_look(*_: Any, **__: Any) -> Verdict:
    return Ready()


MUTANTS = (
    Mutant("the outbox is committed with synchronous=NORMAL", ((database, "_prepare", _prepare_normal),), power_cuts),
    Mutant("sent first, written down afterwards", ((Push, "_send", _send_then_mark),), nights),
    Mutant("no settle time", ((Push, "_count_absence", _absent_at_once),), matrix),
    Mutant("one read proves absence", ((Push, "_count_absence", _one_read),), nights),
    Mutant("the age of a doubt by the PC's clock", ((Push, "_count_absence", _by_the_wall),), clock_jumps),
    Mutant("a broken line is tried again", ((push, "outcome_of", _retry),), matrix),
    Mutant("5xx has failed", ((push, "outcome_of", _failed),), matrix),
    Mutant("what is not understood is dropped", ((push, "outcome_of", _dropped),), matrix),
    Mutant("an interrupted send counts as never sent", ((push, "INTERRUPTED", NEVER_LEFT),), interrupted),
    Mutant("what the clerk did is written to the cache", ((Acts, "submit", _write_overlay),), nights),
    Mutant("one queue for all guests", ((push, "heads", _one_queue),), nights),
    Mutant("no order within a stay", ((push, "heads", _no_lanes),), nights),
    Mutant("after a crash what was being sent is sent", ((Outbox, "adopt", _adopt_as_queued),), nights),
    Mutant("what may have arrived can be taken back", ((Engine, "may_take_back", _may_always),), nights),
    Mutant("a hold outlives its send", ((Outbox, "release_hold", _hold_on),), nights),
    Mutant("a refused re-send is sent for ever", ((push, "REFUSED_AGAIN", "no such outcome"),), refused_again),
    Mutant("a full disk is a fault of the program", ((push, "NotWritten", _NeverRaisedError),), failing_disk),
    Mutant("an old copy of the file is trusted", ((Witness, "knows_better", _no_witness),), old_copies),
    Mutant("no room is kept back for a full disk", ((full_disk.SmallDisk, "release", _gives_nothing),), small_disks),
    Mutant("nobody reads before sending", ((stay, "before_sending", _never_look),), nights),
    Mutant("what moved meanwhile is written over", ((house.RoomStateDeed, "before", _never_look),), nights),
)


KILLERS: tuple[Killer, ...] = (
    *(nights, matrix, power_cuts, clock_jumps, interrupted, refused_again, failing_disk, old_copies, small_disks),
)
"""The whole battery, as far as it runs in this process: a desk in another one is not broken."""


def _chunk(number: int) -> Part:
    """One mutant against the whole battery; counted is how many of its tests notice."""
    mutant = MUTANTS[number % len(MUTANTS)]
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        with mutant.alive():
            noticed = [killer.__name__ for killer in KILLERS if next(killer(), "")]
    finally:
        logging.disable(before)
    return Part((), 1, len(noticed)) if noticed else Part((f"survives: {mutant.name}",), 1)


LONG = (Long("mutants of the design, each against the whole battery", len(MUTANTS), _chunk, "times noticed"),)


def rows(size: Size) -> Iterable[Row]:
    """Each by its killer; a survivor is a violation."""
    del size
    logging.disable(logging.CRITICAL)  # a broken desk says a lot
    survivors = tuple(f"survives: {mutant.name}" for mutant in MUTANTS if not mutant.noticed())
    yield Row(name="mutants of the design: each is noticed", found=survivors, trials=len(MUTANTS))
