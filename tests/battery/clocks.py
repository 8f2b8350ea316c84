"""The PC's clock is set while a command is on its way: no rule may trust it (§2.6-1, T9)."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from tests.battery.checker import Judge
from tests.battery.deeds import first_step
from tests.battery.desk import BatteryDesk
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

_JUMPS = (
    timedelta(days=-2),
    timedelta(days=2),
    timedelta(seconds=-200),
    timedelta(seconds=200),
    timedelta(days=-20_000),
    timedelta(hours=1),
    timedelta(hours=-1),
)
_LATE = 110.0


class Moment(StrEnum):
    """When the clock is set."""

    BEFORE_THE_COMMAND = "before the command"
    UNDER_WAY = "while it is under way"
    IN_DOUBT = "while it is in doubt"


@dataclass(frozen=True, slots=True)
class Case:
    """The clock jumps; the send is lost or comes late; the desk may be killed in doubt."""

    jump: timedelta
    moment: Moment
    late: bool
    killed: bool

    @property
    def name(self) -> str:
        """Told in one line."""
        end = ", killed" if self.killed else ""
        return f"the clock goes {self.jump} {self.moment}, {'late' if self.late else 'lost'}{end}"


def cases() -> Iterator[Case]:
    """All of them."""
    for jump in _JUMPS:
        for moment in Moment:
            for late in (False, True):
                for killed in (False, True):
                    yield Case(jump, moment, late, killed)


def violations(case: Case) -> list[str]:
    """Live through it."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"{case.name}: {what}" for what in run(_play(case, Path(folder)))]


async def _play(case: Case, folder: Path) -> list[str]:
    platform = Platform("clocks", stays=3)
    desk = BatteryDesk("pc0", platform, folder, random.Random(case.name), vfs=quick_disk().vfs)
    desk.open()
    await asyncio.sleep(30)
    when = When.LATE if case.late else When.NEVER
    fates = iter([Fate(How.READ_ERROR, when, seconds=6, late=_LATE)])
    desk.weather = lambda _, is_command: next(fates, Fate()) if is_command else Fate()
    if case.moment is Moment.BEFORE_THE_COMMAND:
        _set_clock(desk, case.jump)
    entry = desk.desk.submit(first_step(next(iter(platform.hotel.state.reservations))))
    desk.acknowledged[entry.id] = repr(entry.command)
    await asyncio.sleep(desk.settings.hold + 3)
    if case.moment is Moment.UNDER_WAY:
        _set_clock(desk, case.jump)
    await asyncio.sleep(10)
    if case.moment is Moment.IN_DOUBT:
        _set_clock(desk, case.jump)
    if case.killed:
        await desk.kill()
        desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found = Judge(desk, platform).violations()
    await desk.close()
    return found


def _set_clock(desk: BatteryDesk, jump: timedelta) -> None:
    desk.skew = jump
    desk.clock.skew = jump


def rows(size: Size) -> Iterable[Row]:
    """All of them, in both forms."""
    everything = list(cases())
    found = [what for case in everything for what in violations(case)]
    yield Row(name="clocks: no rule trusts the PC's", found=tuple(found), trials=len(everything))
