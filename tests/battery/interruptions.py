"""A desk is closed or killed while commands are under way, every kind of command: whatever became of them, they are in
doubt (offline-reliability.md §2.5, §4-12). The engine starts again on its file.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from frontdesk.domain.outbox import EntryState
from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, arranged, give_at_once
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When, first_sends
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
_ARRIVED_OR_NOT = (0.5, 7.0)  # between them what is answered has arrived
_UNDER_WAY = EntryState.SENDING
_AT_ONCE = 2  # two calls under way leave no place to read before a third


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
    def interruption(self) -> str:
        """What the deed meets, told in one line."""
        end = "killed" if self.killed else "closed"
        return f"{self.fate.how}, {self.fate.when}, {end} after {self.after} s"


def cases(moments: Iterable[float] = _AFTER) -> Iterator[Case]:
    """All of them."""
    for deed in DEEDS:
        for fate in _FATES:
            for after in moments:
                for killed in (False, True):
                    yield Case(deed, fate, after, killed)


def short() -> Iterator[Case]:
    """Every deed at every fate, before it arrives and after. The moment between, as much before as the first, is left
    to `rows` and to the long form.
    """
    return cases(_ARRIVED_OR_NOT)


def together(chosen: Iterable[Case]) -> Iterator[tuple[Case, ...]]:
    """Cases that are played on one desk: two deeds that meet the same while both are under way."""
    alike: dict[object, list[Case]] = {}
    lanes = -(-len(DEEDS) // _AT_ONCE)
    for case in chosen:
        # Those far from each other in the list: what is one lane, as all rules are, stands side by side in it.
        lane = list(DEEDS).index(case.deed) % lanes
        alike.setdefault((lane, case.fate, case.after, case.killed), []).append(case)
    return (tuple(cases) for cases in alike.values())


def violations(chosen: Sequence[Case]) -> list[str]:
    """Live through them."""
    name = f"{', '.join(case.deed for case in chosen)}: {chosen[0].interruption}"
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"{name}: {what}" for what in run(_play(chosen, name, Path(folder)))]


async def _play(chosen: Sequence[Case], name: str, folder: Path) -> list[str]:
    first = chosen[0]
    platform = Platform("interruptions", stays=len(chosen))
    given = arranged(platform, [case.deed for case in chosen])
    desk = BatteryDesk("pc0", platform, folder, random.Random(name), vfs=quick_disk().vfs, settings=quiet_settings())
    desk.open()
    await asyncio.sleep(30)
    desk.fate_of_command = first_sends(first.fate)
    give_at_once(desk, given)
    await asyncio.sleep(desk.settings.hold + 0.2 + first.after)
    found = [f"{each.id} is {each.state}, not under way" for each in desk.entries() if each.state is not _UNDER_WAY]
    await (desk.kill() if first.killed else desk.close())
    desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += Judge(desk, platform).violations()
    await desk.close()
    return found


def rows(size: Size) -> Iterable[Row]:
    """Every deed at every fate and moment."""
    del size
    taken = list(together(cases()))
    found = tuple(what for each in spread(violations, taken) for what in each)
    yield Row(name="engine restarts: under way is in doubt", found=found, trials=sum(map(len, taken)))


def _chunk(number: int) -> Part:
    taken = list(together(cases()))[number % _CHUNKS :: _CHUNKS]
    return Part(tuple(what for each in taken for what in violations(each)), sum(map(len, taken)))


_CHUNKS = 24
LONG = (Long("engine restarts: under way is in doubt", _CHUNKS, _chunk),)
