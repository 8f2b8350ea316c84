"""The PC's clock is set while a command is on its way: no rule may trust it (§2.6-1, T9)."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import product
from pathlib import Path

from frontdesk.domain.outbox import Doubt, Entry, EntryState
from tests.battery.checker import Judge
from tests.battery.deeds import arranged, command_of
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.spread import spread
from tests.battery.virtual_time import run

_JUMPS = (
    timedelta(days=-2),
    timedelta(days=2),
    timedelta(seconds=-200),
    timedelta(seconds=200),
    timedelta(days=-20_000),
    timedelta(hours=1),
    timedelta(hours=-1),
    timedelta(minutes=8),
)
_DEEDS = ("check in", "booking", "guest", "payment")
_LATE = 110.0


class Moment(StrEnum):
    """When the clock is set."""

    BEFORE_THE_COMMAND = "before the command"
    UNDER_WAY = "while it is under way"
    IN_DOUBT = "while it is in doubt"


@dataclass(frozen=True, slots=True)
class Case:
    """The clock jumps; the send is lost or comes late; the desk may be killed in doubt."""

    deed: str
    jump: timedelta
    moment: Moment
    late: bool
    killed: bool

    @property
    def name(self) -> str:
        """Told in one line."""
        end = ", killed" if self.killed else ""
        return f"{self.deed}: the clock goes {self.jump} {self.moment}, {'late' if self.late else 'lost'}{end}"


def cases() -> Iterator[Case]:
    """All of them."""
    for deed, jump, moment in product(_DEEDS, _JUMPS, Moment):
        for late, killed in product((False, True), (False, True)):
            yield Case(deed, jump, moment, late, killed)


def violations(case: Case) -> list[str]:
    """Live through it."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"{case.name}: {what}" for what in run(_play(case, Path(folder)))]


async def _play(case: Case, folder: Path) -> list[str]:
    platform = Platform("clocks", stays=3)
    ((_, stay),) = arranged(platform, [case.deed])
    desk = BatteryDesk(
        "pc0", platform, folder, random.Random(case.name), vfs=quick_disk().vfs, settings=quiet_settings()
    )
    desk.open()
    await asyncio.sleep(30)
    when = When.LATE if case.late else When.NEVER
    fates = iter([Fate(How.READ_ERROR, when, seconds=6, late=_LATE)])
    desk.weather = lambda _, is_command: next(fates, Fate()) if is_command else Fate()
    if case.moment is Moment.BEFORE_THE_COMMAND:
        _set_clock(desk, case.jump)
    command = command_of(case.deed, platform.stay(stay), platform.hotel.state, new_local_id=desk.desk.new_local_id)
    entry = desk.desk.submit(command)
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
    found += [f"ended {each.state} ({each.reason})" for each in desk.entries() if not _ends_well(each)]
    await desk.close()
    return found


def _ends_well(entry: Entry) -> bool:
    """Done; or, where the clock says that it is days old, put to a person before it is sent."""
    return entry.state is EntryState.SETTLED or entry.reason == Doubt.TOO_OLD


def _set_clock(desk: BatteryDesk, jump: timedelta) -> None:
    desk.skew = jump
    desk.clock.skew = jump


def rows(size: Size) -> Iterable[Row]:
    """All of them."""
    del size
    taken = list(cases())
    found = tuple(what for each in spread(violations, taken) for what in each)
    yield Row(name=_NAME, found=found, trials=len(taken))


def _chunk(number: int) -> Part:
    taken = list(cases())[number % _CHUNKS :: _CHUNKS]
    return Part(tuple(what for case in taken for what in violations(case)), len(taken))


_NAME = "clocks: no rule trusts the PC's"
_CHUNKS = 4
LONG = (Long(_NAME, _CHUNKS, _chunk),)
