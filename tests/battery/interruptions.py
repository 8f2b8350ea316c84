"""A desk is closed or killed while a command is under way, every kind of command: whatever became of it, it is in doubt
(§2.5, §4-12). The engine starts again on its file.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, arranged, command_of
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.spread import spread
from tests.battery.virtual_time import run

_FATES = (
    Fate(How.ANSWERED, When.AT_ONCE, seconds=10),
    Fate(How.SILENCE, When.NEVER),
    Fate(How.SILENCE, When.LATE, late=100.0),
    Fate(How.NO_CONNECTION, When.NEVER, seconds=10),
)


_AFTER = (0.5, 3.0, 7.0)


@dataclass(frozen=True, slots=True)
class Case:
    """The deed, the fate of its send, when it is interrupted (seconds after it left), and how: killed, or closed in
    order.
    """

    deed: str
    fate: Fate
    after: float
    killed: bool

    @property
    def name(self) -> str:
        """Told in one line."""
        end = "killed" if self.killed else "closed"
        return f"{self.deed}, {self.fate.how}, {self.fate.when}, {end} after {self.after} s"


def cases() -> Iterator[Case]:
    """All of them."""
    for deed in DEEDS:
        for fate in _FATES:
            for after in _AFTER:
                for killed in (False, True):
                    yield Case(deed, fate, after, killed)


def violations(case: Case) -> list[str]:
    """Live through it."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"{case.name}: {what}" for what in run(_play(case, Path(folder)))]


async def _play(case: Case, folder: Path) -> list[str]:
    platform = Platform("interruptions", stays=3)
    ((_, stay),) = arranged(platform, [case.deed])
    desk = BatteryDesk(
        "pc0", platform, folder, random.Random(case.name), vfs=quick_disk().vfs, settings=quiet_settings()
    )
    desk.open()
    await asyncio.sleep(30)
    fates = iter([case.fate])
    desk.weather = lambda _, is_command: next(fates, Fate()) if is_command else Fate()
    command = command_of(case.deed, platform.stay(stay), platform.hotel.state, new_local_id=desk.desk.new_local_id)
    entry = desk.desk.submit(command)
    desk.acknowledged[entry.id] = repr(entry.command)
    await asyncio.sleep(desk.settings.hold + 0.2 + case.after)
    await (desk.kill() if case.killed else desk.close())
    desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found = Judge(desk, platform).violations()
    await desk.close()
    return found


def rows(size: Size) -> Iterable[Row]:
    """Every deed at every fate and moment."""
    del size
    taken = list(cases())
    found = tuple(what for each in spread(violations, taken) for what in each)
    yield Row(name="engine restarts: under way is in doubt", found=found, trials=len(taken))


def _chunk(number: int) -> Part:
    taken = list(cases())[number % _CHUNKS :: _CHUNKS]
    return Part(tuple(what for case in taken for what in violations(case)), len(taken))


_CHUNKS = 24
LONG = (Long("engine restarts: under way is in doubt", _CHUNKS, _chunk),)
