"""The PC's clock is set while commands are on their way: no rule may trust it (offline-reliability.md §2.6-1, T9)."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import product
from pathlib import Path

from frontdesk.domain.outbox import Doubt, Entry, EntryState
from tests.battery.checker import Judge
from tests.battery.deeds import arranged, give_at_once
from tests.battery.desk import BatteryDesk, quiet_settings
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How, When, first_sends
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
_DEEDS = ("check in", "guest", "booking", "payment")
_AT_ONCE = 2  # two calls under way leave no place to read before a third
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
    def what(self) -> str:
        """What the command meets, told in one line."""
        end = ", killed" if self.killed else ""
        return f"the clock goes {self.jump} {self.moment}, {'late' if self.late else 'lost'}{end}"


def cases() -> Iterator[Case]:
    """All of them."""
    for deed, jump, moment in product(_DEEDS, _JUMPS, Moment):
        for late, killed in product((False, True), (False, True)):
            yield Case(deed, jump, moment, late, killed)


def together(chosen: Iterable[Case]) -> Iterator[tuple[Case, ...]]:
    """Cases that are played on one desk: two deeds that meet the same while both are under way."""
    alike: dict[object, list[Case]] = {}
    for case in chosen:
        pair = _DEEDS.index(case.deed) // _AT_ONCE
        alike.setdefault((pair, case.jump, case.moment, case.late, case.killed), []).append(case)
    return (tuple(cases) for cases in alike.values())


def violations(chosen: Sequence[Case]) -> list[str]:
    """Live through them."""
    name = f"{', '.join(case.deed for case in chosen)}: {chosen[0].what}"
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"{name}: {what}" for what in run(_play(chosen, name, Path(folder)))]


async def _play(chosen: Sequence[Case], name: str, folder: Path) -> list[str]:
    case = chosen[0]
    platform = Platform("clocks", stays=len(chosen) + 1)
    given = arranged(platform, [each.deed for each in chosen])
    desk = BatteryDesk("pc0", platform, folder, random.Random(name), vfs=quick_disk().vfs, settings=quiet_settings())
    desk.open()
    await asyncio.sleep(30)
    lost = Fate(How.READ_ERROR, When.LATE if case.late else When.NEVER, seconds=6, late=_LATE)
    desk.fate_of_command = first_sends(lost)
    if case.moment is Moment.BEFORE_THE_COMMAND:
        _set_clock(desk, case.jump)
    give_at_once(desk, given)
    await asyncio.sleep(desk.settings.hold + 3)
    found = _not(EntryState.SENDING, desk)
    if case.moment is Moment.UNDER_WAY:
        _set_clock(desk, case.jump)
    await asyncio.sleep(10)
    found += _not(EntryState.UNKNOWN, desk)
    if case.moment is Moment.IN_DOUBT:
        _set_clock(desk, case.jump)
    if case.killed:
        await desk.kill()
        desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += Judge(desk, platform).violations()
    found += [f"ended {each.state} ({each.reason})" for each in desk.entries() if not _ends_well(each)]
    await desk.close()
    return found


def _not(state: EntryState, desk: BatteryDesk) -> list[str]:
    """What is not where the case wants it, by now; too old is what the clock says of some."""
    return [
        f"{each.id} is {each.state}, not {state}"
        for each in desk.entries()
        if each.state is not state and each.reason != Doubt.TOO_OLD
    ]


def _ends_well(entry: Entry) -> bool:
    """Done; or, where the clock says that it is days old, put to a person before it is sent."""
    return entry.state is EntryState.SETTLED or entry.reason == Doubt.TOO_OLD


def _set_clock(desk: BatteryDesk, jump: timedelta) -> None:
    desk.skew = jump
    desk.clock.skew = jump


def rows(size: Size) -> Iterable[Row]:
    """All of them."""
    del size
    taken = list(together(cases()))
    found = tuple(what for each in spread(violations, taken) for what in each)
    yield Row(name=_NAME, found=found, trials=sum(map(len, taken)))


def _chunk(number: int) -> Part:
    taken = list(together(cases()))[number % _CHUNKS :: _CHUNKS]
    return Part(tuple(what for each in taken for what in violations(each)), sum(map(len, taken)))


_NAME = "clocks: no rule trusts the PC's"
_CHUNKS = 4
LONG = (Long(_NAME, _CHUNKS, _chunk),)
