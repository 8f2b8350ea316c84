"""A night at one to three desks, replayed from a seed: real engine, real encrypted files, the hotel in process."""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from frontdesk.domain.commands import Command
from frontdesk.domain.outbox import WAITS_FOR_PERSON
from frontdesk.settings import Settings
from tests.battery.checker import Judge
from tests.battery.clerk import Clerk, Colleague
from tests.battery.desk import BatteryDesk, night_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.spread import spread
from tests.battery.virtual_time import run
from tests.battery.weather import Mix, RandomWeather

_STAYS = 24
_COMMANDS = 100
_ONE_IN = 20  # nights is run a second time
_ELSEWHERE = 2  # processes do so: each takes longer to begin than a night takes
_ONE_LOOKS_ABOUT_OF = 4
_MORNINGS = 12  # a person may have to decide a few times before nothing is open
ROOT = Path(__file__).resolve().parents[2]
_JUMPS = (timedelta(hours=48), timedelta(hours=-48), timedelta(hours=1), timedelta(seconds=-90), timedelta())


@dataclass(slots=True)
class Night:
    """What came of one seed."""

    seed: int
    trace: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    commands: int = 0
    asked: int = 0
    kills: int = 0
    kinds: set[type[Command]] = field(default_factory=set)
    flagged: list[str] = field(default_factory=list)

    @property
    def hash(self) -> str:
        """The trace as one word: equal for equal nights."""
        return hashlib.blake2b("\n".join(self.trace).encode(), digest_size=12).hexdigest()


def simulate(seed: int, commands: int = _COMMANDS, mix: Mix | None = None) -> Night:
    """One night. The same seed gives the same trace, bit for bit."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return run(_Simulation(seed, commands, mix or Mix(), Path(folder)).night())


def traced_elsewhere(seeds: Sequence[int], commands: int = _COMMANDS) -> list[str]:
    """The hashes of the nights' traces in another process, where words in sets are in another order."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(1 + seeds[0] % 1000)}
    told = (
        "from tests.battery.simulation import simulate\n"
        f"for seed in {list(seeds)}: print(simulate(seed, commands={commands}).hash)"
    )
    done = subprocess.run([sys.executable, "-c", told], env=environment, cwd=ROOT, capture_output=True, check=True)
    return done.stdout.decode().split()


class _Simulation:
    def __init__(self, seed: int, commands: int, mix: Mix, folder: Path) -> None:
        self._rng = random.Random(f"night {seed}")
        self._result = Night(seed)
        self._folder = folder
        self._commands = commands
        self._mix = mix

    async def night(self) -> Night:
        self._platform = Platform(str(self._result.seed), stays=_STAYS)
        self._desks = [self._desk(f"pc{number}") for number in range(self._rng.choice((1, 1, 2, 2, 3)))]
        clerks = [
            Clerk(desk, self._platform, random.Random(f"{desk.name} {self._result.seed}"), share)
            for desk, share in zip(self._desks, self._shares(), strict=True)
        ]
        colleague = asyncio.create_task(Colleague(self._platform, random.Random(f"web {self._result.seed}")).work())
        try:
            await asyncio.gather(*(self._reception(*pair) for pair in zip(self._desks, clerks, strict=True)))
        finally:
            colleague.cancel()
            with suppress(asyncio.CancelledError):
                await colleague
        await self._morning(clerks)
        for desk in self._desks:
            self._judge(desk)
            await desk.close()
        return self._result

    def _desk(self, name: str) -> BatteryDesk:
        rng = random.Random(f"{name} of {self._result.seed}")
        weather = RandomWeather(random.Random(f"weather {name} {self._result.seed}"), self._now, self._mix)
        return BatteryDesk(
            name,
            self._platform,
            self._folder / name,
            rng,
            weather=weather,
            note=self._note,
            settings=self._settings(rng),
            vfs=quick_disk().vfs,
        )

    def _settings(self, rng: random.Random) -> Settings:
        """Most desks know what the platform offers; one in so many finds it out in this night."""
        return night_settings(looks_about=rng.randrange(_ONE_LOOKS_ABOUT_OF) == 0)

    def _shares(self) -> Sequence[int]:
        return [self._commands // len(self._desks)] * len(self._desks)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()

    def _note(self, told: str) -> None:
        self._result.trace.append(f"{self._now():.6f} {told}")

    # the night

    async def _reception(self, desk: BatteryDesk, clerk: Clerk) -> None:
        """Work until all commands are given; now and then the desk dies, is closed, or its clock is set."""
        desk.skew = desk.rng.choice(_JUMPS)
        desk.open()
        while clerk.left > 0:
            work = asyncio.create_task(clerk.work())
            await asyncio.wait([work], timeout=desk.rng.expovariate(1 / 150))
            if not work.done():
                work.cancel()
                with suppress(asyncio.CancelledError):
                    await work
            else:
                work.result()
            await self._something_happens(desk)

    async def _something_happens(self, desk: BatteryDesk) -> None:
        match desk.rng.choice(("kill", "kill", "close", "clock", "refresh")):
            case "kill":
                self._note(f"{desk.name} is killed")
                self._result.kills += 1
                await desk.kill()
                await self._off_for_a_while(desk)
            case "close":
                self._note(f"{desk.name} is closed")
                await desk.close()
                await self._off_for_a_while(desk)
            case "clock":
                desk.skew = desk.rng.choice(_JUMPS)
                desk.clock.skew = desk.skew
                self._note(f"{desk.name} clock {desk.skew}")
            case _:
                desk.desk.refresh()

    async def _off_for_a_while(self, desk: BatteryDesk) -> None:
        await asyncio.sleep(desk.rng.choice((0.0, 1.0, 30.0, 200.0)))
        desk.open()

    async def _morning(self, clerks: Sequence[Clerk]) -> None:
        """Faults stop: within the settle time and ten minutes each command is settled or waits for a person (I9)."""
        for desk in self._desks:
            if isinstance(desk.weather, RandomWeather):
                desk.weather.end()
        for morning in range(_MORNINGS):
            for clerk in clerks:
                clerk.gives_up = morning >= _MORNINGS // 2
            await self._calm()
            for desk in self._desks:
                self._judge(desk)
            while any([clerk.decide_one() for clerk in clerks]):  # noqa: C419 each of them decides
                self._result.asked += 1
            if not any(desk.store.outbox.open_entries() for desk in self._desks):
                return
        self._result.violations.append("I9: a person decided again and again, and something is still open")

    async def _calm(self) -> None:
        """Ten minutes beyond the settle time, or until nothing moves by itself any more."""
        ends = self._now() + self._desks[0].settings.sync.settle + 600
        while self._now() < ends:
            await asyncio.sleep(45)
            if all(each.state in WAITS_FOR_PERSON for desk in self._desks for each in desk.store.outbox.open_entries()):
                return

    def _judge(self, desk: BatteryDesk) -> None:
        judge, known = Judge(desk, self._platform), set(self._result.violations)
        self._result.violations += [each for each in judge.violations() if each not in known]
        self._result.flagged += [each for each in judge.flagged if each not in self._result.flagged]
        self._result.commands = sum(len(each.acknowledged) for each in self._desks)
        self._result.kinds |= {type(each.command) for each in desk.entries()}


def rows(size: Size) -> Iterable[Row]:
    """The nights of `size`, and every twentieth of them once more for an equal trace."""
    found: list[str] = []
    different: list[str] = []
    commands = again = flagged = 0
    for night in spread(simulate, range(size.base, size.base + size.seeds)):
        seed = night.seed
        commands += night.commands
        flagged += len(night.flagged)
        found += [f"seed {seed}: {what}" for what in night.violations]
        if seed % _ONE_IN == size.base % _ONE_IN:
            again += 1
            if traced_elsewhere([seed]) != [night.hash]:
                different.append(f"seed {seed}: two runs, two traces")
    name = f"simulation: nothing lost, twice, stuck; {flagged} overwritten in the window"
    yield Row(name=name, found=tuple(found), trials=commands)
    yield Row(name="simulation: the same seed, the same trace", found=tuple(different), trials=again)


@dataclass(frozen=True, slots=True)
class Judged:
    """What is wrong with a night, the kinds of commands given in it, and its trace as one word."""

    found: list[str]
    kinds: set[type[Command]]
    hash: str


def judged(seed: int) -> Judged:
    """One night of the short form."""
    night = simulate(seed)
    found = [f"seed {seed}: {what}" for what in night.violations]
    if night.commands <= _COMMANDS // 2:
        found.append(f"seed {seed}: {night.commands} commands")
    return Judged(found, night.kinds, night.hash)


def played_again(nights: int) -> list[list[int]]:
    """The seeds of the nights that are played a second time, one in so many, for each of a few processes."""
    again = range(0, nights, _ONE_IN)
    return [list(again[first::_ELSEWHERE]) for first in range(_ELSEWHERE)]


def _chunk(seed: int) -> Part:
    night = simulate(seed, commands=200)
    found = [f"seed {seed}: {what}" for what in night.violations]
    return Part(tuple(found), night.commands, len(night.flagged))


def _chunk_twice(seed: int) -> Part:
    """In a process of its own, whose sets of words are in another order."""
    seed *= _ONE_IN
    same = traced_elsewhere([seed], 200) == [simulate(seed, commands=200).hash]
    return Part(() if same else (f"seed {seed}: two runs, two traces",), 1)


LONG = (
    Long("simulation: nothing lost, twice, stuck", 20_000, _chunk, "overwritten in the window"),
    Long("simulation: the same seed, the same trace", 1_000, _chunk_twice),
)
