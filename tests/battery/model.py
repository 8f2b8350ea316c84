"""The engine against a model of it: a few lines say what every command must come to, whatever is done in which order.

The machine gives commands, takes some back, lets sends meet their faults, kills, closes and opens the desk, and lets
time pass. The model knows only the life of a stay and what each fault means (offline-reliability.md §2.3, §2.5, T1).
"""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from frontdesk.domain.outbox import Decision, Entry, EntryState
from frontdesk.domain.reasons import Rejected
from tests.battery.checker import Judge
from tests.battery.deeds import command_of, posting
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, Told, When
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import VirtualLoop

_STAYS = 3
_LIVES_OF_A_CHUNK = 20
_T = TypeVar("_T")

MOODS = {
    "fair": Fate(),
    "lost": Fate(How.READ_ERROR, When.NEVER),
    "answer lost": Fate(How.CLOSED, When.AT_ONCE),
    "late": Fate(How.READ_TIMEOUT, When.LATE, seconds=5.0, late=100.0),
    "no line": Fate(How.NO_CONNECTION, When.NEVER),
    "down": Fate(How.STATUS, When.NEVER, 503),
    "page of a portal": Fate(How.HTML, When.NEVER),
    "refused": Fate(How.STATUS, When.NEVER, 403, message="Not this one."),
}
"""What a first send may meet; later ones are answered."""

LIFE = {
    "confirm": (("Optional",), "Confirmed"),
    "check in": (("Confirmed",), "Started"),
    "check out": (("Started",), "Processed"),
    "cancel": (("Inquired", "Requested", "Optional", "Confirmed"), "Canceled"),
}
"""From which states a deed leads to which."""


@dataclass(slots=True)
class Expected:
    """One command: what it does, whether it was taken back or dropped, and what its first send met."""

    stay: str
    deed: str
    met: str = ""
    gone: bool = False


@dataclass(slots=True)
class Model:
    """The states in which the stays were at first, and every command in the order given."""

    begins: dict[str, str]
    given: dict[str, Expected] = field(default_factory=dict)

    def shown(self, stay: str, entries: Iterable[Entry]) -> str:
        """What the screen must show: what has happened and what is on its way, over what was at first."""
        state = self.begins[stay]
        counted = {entry.id: entry.state for entry in entries}
        for entry_id, expected in self.given.items():
            lies_over = counted.get(entry_id) in _LIE_OVER
            if expected.stay == stay and lies_over:
                state = after(expected.deed, state) or state
        return state

    def ends(self) -> dict[str, tuple[EntryState, int]]:
        """After a long calm: the state each command must be in, and how often it must have been carried out."""
        truth, waits = dict(self.begins), set[str]()
        found: dict[str, tuple[EntryState, int]] = {}
        for entry_id, expected in self.given.items():
            stay = expected.stay
            if expected.gone:
                found[entry_id] = EntryState.DISCARDED, 0
            elif stay in waits:
                found[entry_id] = EntryState.QUEUED, 0
            elif expected.met == "refused":
                found[entry_id] = EntryState.REJECTED, 0
                waits |= {stay} if expected.deed != "note" else set()  # nobody waits for a note
            elif (reached := after(expected.deed, truth[stay])) is None:
                found[entry_id] = EntryState.CONFLICT, 0
                waits.add(stay)
            else:
                truth[stay] = reached
                found[entry_id] = EntryState.SETTLED, 1
        return found


_LIE_OVER = frozenset(
    {
        *(EntryState.QUEUED, EntryState.BLOCKED, EntryState.SENDING, EntryState.UNKNOWN),
        *(EntryState.APPLIED, EntryState.SETTLED),
    }
)


def after(deed: str, state: str) -> str | None:
    """The state of the stay after the deed, None where it cannot be done."""
    if deed == "note":
        return state
    begins, ends = LIFE[deed]
    return ends if state in begins else None


class Engine(RuleBasedStateMachine):
    """A desk on virtual time beside its model."""

    @initialize(seed=st.integers(0, 7))
    def open_the_house(self, seed: int) -> None:
        """A house of three stays, and one desk."""
        self.loop = VirtualLoop()
        self.folder = Path(tempfile.mkdtemp(prefix="battery-"))
        self.run(self._open(seed))

    async def _open(self, seed: int) -> None:
        self.platform = Platform(f"model {seed}", stays=_STAYS)
        self.stays = sorted(row.id for row in self.platform.hotel.state.reservations)
        self.desk = BatteryDesk(
            "pc0",
            self.platform,
            self.folder,
            random.Random(seed),
            vfs=quick_disk().vfs,
            weather=self._weather,
            settings=quiet_settings(),
        )
        self.desk.leaving = self._note_first_send
        self.mood = "fair"
        self.tried: set[str] = set()
        self.model = Model({stay: self.platform.stay(stay).state for stay in self.stays})
        self.desk.open()
        await asyncio.sleep(30)

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """On the machine's own loop."""
        return self.loop.run_until_complete(work)

    def _weather(self, _operation: str, is_command: bool) -> Fate:
        return MOODS[self.mood] if is_command else Fate()

    def _note_first_send(self, told: Told) -> None:
        """A first send meets the mood of the moment; then the line is fair, so that the model stays small."""
        expected = self.model.given.get(told.entry)
        if expected is not None and not expected.met:
            expected.met = self.mood
        self.mood = "fair"

    # what may happen

    @rule(stay=st.integers(0, _STAYS - 1), deed=st.sampled_from([*LIFE, "note"]))
    def give(self, stay: int, deed: str) -> None:
        """A command, taken by the desk exactly when the model says that it can be."""
        name = self.stays[stay]
        row = self.platform.stay(name)
        house = self.platform.hotel.state
        command = posting("note", row, house, len(self.model.given)) if deed == "note" else command_of(deed, row, house)
        possible = after(deed, self.model.shown(name, self.desk.entries())) is not None
        try:
            entry = self.run(_now(lambda: self.desk.desk.submit(command)))
        except Rejected:
            assert not possible, f"{deed} was refused"
            return
        assert possible, f"{deed} was taken"
        self.desk.acknowledged[entry.id] = repr(entry.command)
        self.model.given[entry.id] = Expected(name, deed)

    @precondition(lambda self: self.model.given)
    @rule(which=st.integers(0, 30))
    def take_back(self, which: int) -> None:
        """Something of what was given, if it has not left."""
        entry_id = list(self.model.given)[which % len(self.model.given)]
        if self.run(_now(lambda: self.desk.desk.take_back(entry_id))):
            assert self.model.given[entry_id].met in ("", "no line")
            self.model.given[entry_id].gone = True
            self.desk.taken_back.add(entry_id)

    @precondition(lambda self: any(each.met == "refused" and not each.gone for each in self.model.given.values()))
    @rule()
    def drop(self) -> None:
        """A person drops what was refused."""
        for entry_id, expected in self.model.given.items():
            entry = self.desk.store.outbox.entry(entry_id)
            if expected.met == "refused" and entry is not None and entry.state is EntryState.REJECTED:
                self.run(_now(lambda entry_id=entry_id: self.desk.desk.decide(entry_id, Decision.DROP)))  # type: ignore[misc]
                expected.gone = True

    @rule(mood=st.sampled_from(sorted(MOODS)))
    def the_line_turns(self, mood: str) -> None:
        """What the next send meets."""
        self.mood = mood

    @rule(seconds=st.sampled_from((0.5, 3.0, 9.0, 40.0, 200.0)))
    def time_passes(self, seconds: float) -> None:
        """And the desk does what is due."""
        self.run(asyncio.sleep(seconds))

    @rule(seconds=st.sampled_from((0.0, 1.0, 200.0)), killed=st.booleans())
    def the_desk_ends_and_starts(self, seconds: float, killed: bool) -> None:
        """In order or not."""
        self.run(self._restart(seconds, killed=killed))

    async def _restart(self, seconds: float, *, killed: bool) -> None:
        await (self.desk.kill() if killed else self.desk.close())
        await asyncio.sleep(seconds)
        self.desk.open()
        await asyncio.sleep(0.1)

    @rule()
    def calm(self) -> None:
        """A long time without faults: everything is where the model says."""
        if self.mood == "no line":
            self.mood = "fair"
        self.run(asyncio.sleep(self.desk.settings.sync.settle + 900))
        found = {entry.id: entry.state for entry in self.desk.entries()}
        done = [each.sender for each in self.platform.effects if each.status == 200]
        for entry_id, (state, times) in self.model.ends().items():
            told = f"{entry_id}, {self.model.given[entry_id]}"
            assert found[entry_id] is state, f"{told}: is {found[entry_id]}, not {state}"
            assert done.count(entry_id) == times, f"{told}: carried out {done.count(entry_id)} times"
        assert self.run(_now(lambda: Judge(self.desk, self.platform).violations())) == []

    # what always holds

    @invariant()
    def shows_what_the_model_shows(self) -> None:
        """The screen is the projection, at every moment."""
        if not hasattr(self, "desk"):
            return
        entries = self.desk.entries()
        for stay in self.stays:
            view = self.desk.desk.stay(stay)
            assert view is not None
            assert view.reservation.state == self.model.shown(stay, entries)

    def teardown(self) -> None:
        """The end of one life."""
        if hasattr(self, "desk"):
            self.run(self.desk.close())
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()
            shutil.rmtree(self.folder, ignore_errors=True)


async def _now(work: Any) -> Any:
    return work()


def check(lives: int, steps: int, seed: int, *, shrinks: bool = True) -> None:
    """So many lives of so many steps. Raises AssertionError with a life that differs, the shortest if `shrinks`."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        _seeded(seed),
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            derandomize=False,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink) if shrinks else (Phase.generate,),
        ),
    )


LIVES, STEPS, PARTS = 500, 50, 20
"""Of the short form."""


def check_part(seed: int) -> None:
    """One part of the short form."""
    check(LIVES // PARTS, STEPS, seed)


def _seeded(seed: int) -> type[Engine]:
    from hypothesis import seed as hypothesis_seed

    return hypothesis_seed(seed)(type("Engine", (Engine,), {}))


def rows(size: Size) -> Iterable[Row]:
    """60 lives of 25 steps."""
    lives, steps = 60, 25
    found: tuple[str, ...] = ()
    try:
        check(lives, steps, size.base)
    except AssertionError as differs:
        found = (f"seed {size.base}: {differs}",)
    yield Row(name="model: the engine does what a few lines say", found=found, trials=lives)


def _chunk(seed: int) -> Part:
    try:
        check(_LIVES_OF_A_CHUNK, 100, seed)
    except AssertionError as differs:
        return Part((f"seed {seed}: {differs}",), _LIVES_OF_A_CHUNK)
    return Part((), _LIVES_OF_A_CHUNK)


LONG = (Long("model: the engine does what a few lines say", 50_000 // _LIVES_OF_A_CHUNK, _chunk),)
