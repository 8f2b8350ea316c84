"""Mutants of the design: the battery is run on deliberately broken desks, and must notice each of them (T12)."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
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
from frontdesk.sync import looks, push
from frontdesk.sync.calls import call
from frontdesk.sync.deed import Deed, Ready, Verdict
from frontdesk.sync.deeds import house, stay
from frontdesk.sync.engine import Engine
from frontdesk.sync.looks import Looks
from frontdesk.sync.push import Push
from frontdesk.sync.send import ANSWERED, NEVER_LEFT, Outcome, outcome_of
from tests.battery import full_disk
from tests.battery.killers import KILLERS
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size


@dataclass(frozen=True, slots=True)
class Mutant:
    """A desk with one rule broken, the row that must notice, and the trial (seed or case) at which it is known to."""

    name: str
    broken: tuple[tuple[Any, str, Any], ...]
    row: str
    trial: int = 0

    @contextmanager
    def alive(self) -> Iterator[None]:
        """While this lasts, every desk of this process is the broken one."""
        with ExitStack() as mending:
            for owner, name, value in self.broken:
                mending.callback(setattr, owner, name, getattr(owner, name))
                setattr(owner, name, value)
            yield

    def noticed(self) -> str:
        """The first violation that its row finds; "" when the mutant survives."""
        with _unheard(), self.alive():
            return next(KILLERS[self.row](self.trial), "")

    def noticed_elsewhere(self) -> tuple[str, str]:
        """The first of the other rows that notices, and what it says; nothing of both where only its own one does."""
        with _unheard(), self.alive():
            for row, killer in KILLERS.items():
                if row != self.row and (what := next(killer(0), "")):
                    return row, what
        return "", ""


@contextmanager
def _unheard() -> Iterator[None]:
    """A broken desk says a lot."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


# what is broken


def _prepare_normal(connection: Any, *, synchronous: str, cache_kib: int, checkpoint: int) -> None:
    _prepare(connection, synchronous="NORMAL", cache_kib=cache_kib, checkpoint=checkpoint)


_prepare = database._prepare


async def _send_then_mark(
    self: Push, entry: Entry, deed: Deed[Any], before: object, earlier: tuple[Entry, ...]
) -> None:
    attempt = Attempt()
    error: ApiError | None = None
    try:
        await call(self._parts, deed.send(self._parts, attempt))
    except ApiError as raised:
        error = raised
    sent_utc, snapshot = self._parts.time.now(), deed.snapshot(before)
    try:
        self._parts.store.outbox.begin_attempt(
            entry.id, sent_utc=sent_utc, baseline=snapshot, instead_of=[each.id for each in earlier]
        )
    except WrongEntryState:
        return  # taken back meanwhile: the step that knows no order does not even notice
    self._end(entry, ANSWERED if error is None else outcome_of(error), attempt, error)


def _absent_at_once(self: Push, entry: Entry, deed: Deed[Any]) -> None:
    """Whatever the settle time: two looks, and it counts as absent."""
    del deed
    self._looks.forget(entry.id)
    self._parts.store.outbox.set_state(entry.id, EntryState.QUEUED, at=self._parts.time.now())


def _one_read(self: Looks, entry_id: str) -> bool:
    return _can_no_longer_come(self, entry_id) or self._looks[entry_id].first_absent is not None


def _by_the_wall(self: Push, entry: Entry, deed: Deed[Any]) -> None:
    """As it was before the battery found it: the age of a doubt by the PC's clock."""
    attempt = entry.attempts[-1]
    look = self._looks._looks.setdefault(entry.id, looks._Look(due=0.0))
    age = (self._parts.time.now() - (attempt.ended_utc or attempt.sent_utc)).total_seconds()
    look.in_doubt_since = self._parts.clock.monotonic() - age
    _count_absence(self, entry, deed)


_count_absence = Push._count_absence
_can_no_longer_come = Looks.can_no_longer_come


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
    Mutant("the outbox is committed with synchronous=NORMAL", ((database, "_prepare", _prepare_normal),), "power cut"),
    Mutant("sent first, written down afterwards", ((Push, "_send", _send_then_mark),), "simulation"),
    Mutant("no settle time", ((Push, "_count_absence", _absent_at_once),), "fault matrix", 21),
    Mutant("one read proves absence", ((Looks, "can_no_longer_come", _one_read),), "simulation", 1),
    Mutant("the age of a doubt by the PC's clock", ((Push, "_count_absence", _by_the_wall),), "clocks"),
    Mutant("a broken line is tried again", ((push, "outcome_of", _retry),), "fault matrix", 21),
    Mutant("5xx has failed", ((push, "outcome_of", _failed),), "fault matrix", 245),
    Mutant("what is not understood is dropped", ((push, "outcome_of", _dropped),), "fault matrix", 21),
    Mutant("an interrupted send counts as never sent", ((push, "INTERRUPTED", NEVER_LEFT),), "engine restarts"),
    Mutant("what the clerk did is written to the cache", ((Acts, "submit", _write_overlay),), "simulation", 1),
    Mutant("one queue for all guests", ((push, "heads", _one_queue),), "simulation", 1),
    Mutant("no order within a stay", ((push, "heads", _no_lanes),), "simulation"),
    Mutant("after a crash what was being sent is sent", ((Outbox, "adopt", _adopt_as_queued),), "simulation", 6),
    Mutant("what may have arrived can be taken back", ((Engine, "may_take_back", _may_always),), "simulation"),
    Mutant("a hold outlives its send", ((Outbox, "release_hold", _hold_on),), "simulation", 1),
    Mutant("a refused re-send is sent for ever", ((push, "REFUSED_AGAIN", "no such outcome"),), "fault matrix", 363),
    Mutant("a full disk is a fault of the program", ((push, "NotWritten", _NeverRaisedError),), "disk failures"),
    Mutant("an old copy of the file is trusted", ((Witness, "knows_better", _no_witness),), "old copy"),
    Mutant("no room is kept back for a full disk", ((full_disk.SmallDisk, "release", _gives_nothing),), "full disk"),
    Mutant("nobody reads before sending", ((stay, "before_sending", _never_look),), "simulation", 1),
    Mutant("what moved meanwhile is written over", ((house.RoomStateDeed, "before", _never_look),), "simulation", 58),
)


def survivors(number: int) -> list[str]:
    """The name of the mutant, when its row does not notice it."""
    mutant = MUTANTS[number]
    return [] if mutant.noticed() else [f"survives: {mutant.name}"]


def rows(size: Size) -> Iterable[Row]:
    """Each by its own row; a survivor is a violation."""
    del size
    found = tuple(what for number in range(len(MUTANTS)) for what in survivors(number))
    yield Row(name="mutants of the design: each is noticed", found=found, trials=len(MUTANTS))


def _chunk(number: int) -> Part:
    """One mutant against the other rows until one notices it; where none does, its own one must."""
    mutant = MUTANTS[number % len(MUTANTS)]
    row, what = mutant.noticed_elsewhere()
    if row:
        return Part((), 1, 1, (f"{mutant.name}: {row}: {what}",))
    return Part(tuple(survivors(number % len(MUTANTS))), 1, 0, (f"{mutant.name}: only {mutant.row}",))


LONG = (Long("mutants of the design, each against the other rows", len(MUTANTS), _chunk, "noticed by another row too"),)
