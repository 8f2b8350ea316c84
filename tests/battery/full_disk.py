"""A disk of a certain size runs full: nothing new is taken, what is under way and what a person decides is written."""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Iterable
from pathlib import Path

import apsw

from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reasons import NotSaved, Rejected
from tests.battery.checker import Judge
from tests.battery.deeds import POSTINGS, posting
from tests.battery.desk import BatteryDesk
from tests.battery.disk import Deed, Disk
from tests.battery.house import Platform
from tests.battery.line import Fate, How
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

_BALLAST = 256 * 1024
_SLOW = 12.0  # seconds of an answer, so that there is something under way when the disk runs full


class SmallDisk:
    """A disk with so much room, and the ballast on it."""

    def __init__(self) -> None:
        self.room = float("inf")
        self.is_out = False
        self._sizes: dict[str, int] = {}

    def watch(self, deed: Deed, path: str, what: object) -> None:
        """Refuses what makes a file longer than there is room for."""
        size = self._sizes.get(path, Path(path).stat().st_size if Path(path).exists() else 0)
        match deed, what:
            case Deed.WRITE, (int(offset), bytes(data)):
                longer = max(0, offset + len(data) - size)
            case Deed.TRUNCATE, int(new):
                longer = new - size
            case Deed.DELETE, _:
                longer = -size
            case _:
                return
        if longer > self.room:
            raise apsw.FullError("no room")
        self.room -= longer
        self._sizes[path] = size + longer

    def release(self) -> bool:
        """Give the ballast up."""
        if self.is_out:
            return False
        self.is_out = True
        self.room += _BALLAST
        return True

    def fill(self) -> bool:
        """Take it back, where there is room for it twice."""
        if self.is_out and self.room >= 2 * _BALLAST:
            self.is_out = False
            self.room -= _BALLAST
        return not self.is_out


def violations(seed: int) -> list[str]:
    """One run-full of the disk."""
    small, disk = SmallDisk(), _disk_of_this_test()
    disk.watch = small.watch
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)  # what is said of a full disk is what should be
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        try:
            return [f"seed {seed}: {what}" for what in run(_play(seed, small, disk, Path(folder)))]
        finally:
            disk.watch = None
            logging.disable(before)


async def _play(seed: int, small: SmallDisk, disk: Disk, folder: Path) -> list[str]:
    rng = random.Random(f"full disk {seed}")
    platform = Platform(f"full disk {seed}", stays=12)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=disk.vfs, ballast=small)
    desk.open()
    await asyncio.sleep(70)
    desk.weather = lambda _, is_command: Fate(seconds=_SLOW) if is_command else Fate()
    small.room = rng.uniform(0, 200_000)
    refused = await _until_refused(desk, platform, rng)
    found = [] if refused else ["the disk was never full"]
    found += _decisions(desk)
    await asyncio.sleep(120)
    small.room += 4 * _BALLAST
    stay = next(iter(platform.hotel.state.reservations))
    try:
        again = desk.desk.submit(posting("note", stay, platform.hotel.state, number=99))
        desk.acknowledged[again.id] = repr(again.command)
    except Rejected as still:
        found.append(f"there is room again, and a command is refused: {still.reason}")
    if small.is_out:
        found.append("there is room again, and no ballast is kept back")
    desk.weather = lambda _, is_command: Fate(How.ANSWERED)
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += Judge(desk, platform).violations()
    await desk.close()
    return found


async def _until_refused(desk: BatteryDesk, platform: Platform, rng: random.Random) -> bool:
    for number in range(600):
        stay = rng.choice(sorted(platform.hotel.state.reservations, key=lambda row: row.id))
        try:
            entry = desk.desk.submit(posting(rng.choice(sorted(POSTINGS)), stay, platform.hotel.state, number))
        except Rejected as no:
            return isinstance(no.reason, NotSaved)
        desk.acknowledged[entry.id] = repr(entry.command)
        await asyncio.sleep(rng.uniform(0, 2))
    return False


def _decisions(desk: BatteryDesk) -> list[str]:
    """On the full disk a clerk takes back what has not left."""
    waiting = [entry for entry in desk.entries() if entry.state is EntryState.QUEUED]
    found: list[str] = []
    for entry in waiting[-3:]:
        try:
            if desk.desk.take_back(entry.id):
                desk.taken_back.add(entry.id)
        except Rejected as no:
            found.append(f"{entry.id} cannot be taken back: {no.reason}")
    return found


def _disk_of_this_test() -> Disk:
    global _disk
    if _disk is None:
        _disk = Disk("batteryissmall")
    return _disk


_disk: Disk | None = None


def rows(size: Size) -> Iterable[Row]:
    """Six disks."""
    seeds = range(size.base, size.base + 6)
    found = tuple(what for seed in seeds for what in violations(seed))
    yield Row(name="full disk: outcomes and decisions are written", found=found, trials=len(seeds))


def _chunk(seed: int) -> Part:
    return Part(tuple(violations(seed)), 1)


LONG = (Long("full disk: outcomes and decisions are written", 100, _chunk),)
