"""An old copy of the file is put back over the newer one: said, and nothing of it is sent a second time
(offline-reliability.md §4-15).
"""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from frontdesk.domain.outbox import FINISHED, WAITS_FOR_PERSON
from tests.battery.deeds import POSTINGS, first_step, posting
from tests.battery.desk import BatteryDesk
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run

_STAYS = 8
_WITNESS = "desk.db.witness"


def violations(seed: int) -> list[str]:
    """One night: a copy is taken at any moment, the desk goes on, dies, and finds the copy in the place of its file."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        return [f"seed {seed}: {what}" for what in run(_play(seed, Path(folder)))]


async def _play(seed: int, folder: Path) -> list[str]:
    rng = random.Random(f"old copy {seed}")
    platform = Platform(f"old copy {seed}", stays=_STAYS)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=quick_disk().vfs)
    desk.open()
    await asyncio.sleep(30)
    for number, row in enumerate(list(platform.hotel.state.reservations)):
        command = (
            first_step(row) if number % 3 == 0 else posting(rng.choice(sorted(POSTINGS)), row, platform.hotel.state)
        )
        desk.desk.submit(command)
        await asyncio.sleep(rng.uniform(0, 6))
        if number == _STAYS // 2:
            copy = _copied(desk.path)
    await asyncio.sleep(rng.choice((0.0, 5.0, 40.0)))
    newer = desk.path
    await desk.kill()
    _put_back(desk, copy, newer)
    sent_before = len(desk.calls)
    desk.open()
    found = [] if desk.store.was_old_copy else ["nobody noticed that the file is an old copy"]
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found += [f"{call.entry} left again" for call in desk.calls[sent_before:] if call.entry]
    done = Counter(effect.sender for effect in platform.effects if effect.status == 200 and effect.sender)
    found += [f"{entry} was carried out {times} times" for entry, times in done.items() if times > 1]
    found += [
        f"{entry.id} is {entry.state}" for entry in desk.entries() if entry.state not in FINISHED | WAITS_FOR_PERSON
    ]
    await desk.close()
    return found


def _copied(path: Path) -> dict[str, bytes]:
    files = (path.with_name(path.name + suffix) for suffix in ("", "-wal"))
    return {file.name: file.read_bytes() for file in files if file.exists()}


def _put_back(desk: BatteryDesk, copy: dict[str, bytes], newer: Path) -> None:
    following = desk.next_folder
    for old in following.iterdir():
        old.unlink()
    for name, content in copy.items():
        (following / name).write_bytes(content)
    shutil.copyfile(newer.with_name(_WITNESS), following / _WITNESS)


def rows(size: Size) -> Iterable[Row]:
    """Twenty nights."""
    seeds = range(size.base, size.base + 20)
    found = tuple(what for seed in seeds for what in violations(seed))
    yield Row(name="old copy put back: said, nothing sent twice", found=found, trials=len(seeds))


def _chunk(seed: int) -> Part:
    return Part(tuple(violations(seed)), 1)


LONG = (Long("old copy put back: said, nothing sent twice", 200, _chunk),)
