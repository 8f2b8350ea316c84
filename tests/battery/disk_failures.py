"""The disk fails at the Nth deed, once or for a minute, full or broken: no acknowledgement, no send, no crash."""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import apsw

from frontdesk.domain.reasons import Rejected
from frontdesk.store.errors import StoreError
from tests.battery.checker import Judge
from tests.battery.deeds import first_step
from tests.battery.desk import BatteryDesk
from tests.battery.disk import Deed, Disk
from tests.battery.house import Platform
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

_COMMANDS = 6
_OUTAGE = 60.0


class Failure(StrEnum):
    """How the disk fails."""

    FULL = "full"
    BROKEN = "broken"


class Lasts(StrEnum):
    """For how long: one deed, or a minute from then on."""

    ONCE = "once"
    A_MINUTE = "a minute"


@dataclass(slots=True)
class Outcome:
    """What came of one script: violations, and how many deeds the disk was asked for once the script began."""

    found: list[str]
    deeds: int


def script(nth: int | None, failure: Failure, lasts: Lasts) -> Outcome:
    """Give some commands while the disk fails at the `nth` deed; None for a disk that does not fail."""
    disk = _failing_disk()
    with tempfile.TemporaryDirectory(prefix="battery-") as folder, _unheard():
        try:
            return run(_script(disk, Path(folder), nth, failure, lasts))
        finally:
            disk.watch = None


async def _script(disk: Disk, folder: Path, nth: int | None, failure: Failure, lasts: Lasts) -> Outcome:
    loop = asyncio.get_running_loop()
    rng = random.Random(f"{nth} {failure} {lasts}")
    platform = Platform("disk", stays=_COMMANDS)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=disk.vfs)
    desk.open()
    await asyncio.sleep(70)
    deeds, failed_at = 0, float("inf")

    def fail(deed: Deed, path: str, what: object) -> None:
        nonlocal deeds, failed_at
        deeds += 1
        if deeds == nth:
            failed_at = loop.time()
        if deeds == nth or (lasts is Lasts.A_MINUTE and failed_at <= loop.time() < failed_at + _OUTAGE):
            raise apsw.FullError("no room") if failure is Failure.FULL else apsw.IOError("no disk")

    disk.watch = fail
    for row in list(platform.hotel.state.reservations):
        try:
            entry = desk.desk.submit(first_step(row))
        except (Rejected, StoreError, apsw.Error):
            continue  # the clerk is told that nothing is saved
        desk.acknowledged[entry.id] = repr(entry.command)
        await asyncio.sleep(4)
    await asyncio.sleep(120)
    disk.watch = None
    found = [] if not desk.task.done() else [f"the engine stopped: {desk.task.exception()!r}"]
    if found:
        await desk.kill()
        desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += Judge(desk, platform).violations()
    await desk.close()
    return Outcome(found, deeds)


def _failing_disk() -> Disk:
    global _disk
    if _disk is None:
        _disk = Disk("batteryfails")
    return _disk


_disk: Disk | None = None


@contextmanager
def _unheard() -> Iterator[None]:
    """What the engine and SQLite say about a failing disk is what they should say."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def fail_at(every: int) -> Iterator[tuple[str, Outcome]]:
    """Every kind of failure at every `every`-th deed."""
    deeds = script(None, Failure.FULL, Lasts.ONCE).deeds
    for failure in Failure:
        for lasts in Lasts:
            for nth in range(1, deeds + 1, every):
                yield f"{failure}, {lasts}, at deed {nth} of {deeds}", script(nth, failure, lasts)


def rows(size: Size) -> Iterable[Row]:
    """Long: every deed. Short: every 23rd."""
    found: list[str] = []
    trials = 0
    for where, outcome in fail_at(1 if size.long else 23):
        trials += 1
        found += [f"{where}: {what}" for what in outcome.found]
    yield Row(name="disk fails: no acknowledgement, no send, no crash", found=tuple(found), trials=trials)
