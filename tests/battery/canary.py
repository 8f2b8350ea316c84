"""A guest's name, a token and a passphrase that stand out: they are readable in no file of the profile (I10)."""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from frontdesk.app.profile import sealed_place
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.pages import PAGE
from frontdesk.store.store import Store
from frontdesk.ui.credentials import Credentials
from tests.battery.deeds import first_step, posting
from tests.battery.desk import ADDRESS, KEY, BatteryDesk
from tests.battery.disk import quick_disk
from tests.battery.house import Platform
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run
from tests.battery.weather import Mix, RandomWeather

_NAME = "Canarybird"
_PASSPHRASE = "four canaries in a mine"


def violations(seed: int) -> list[str]:
    """One short night with faults; every file is read at every stage of it."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder, _logged(Path(folder) / "log.txt"):
        return [f"seed {seed}: {what}" for what in run(_play(seed, Path(folder)))]


async def _play(seed: int, folder: Path) -> list[str]:
    platform = Platform(f"canary {seed}", stays=6)
    platform.by_hand(lambda state: [state.put(_renamed(guest)) for guest in list(state.customers)])
    tokens = platform.tokens
    place = sealed_place(folder, _PASSPHRASE)
    place.keep(Credentials(address=ADDRESS, client_token=tokens.client, access_token=tokens.access, pc_name=_NAME))
    place.key()
    weather = RandomWeather(random.Random(f"canary {seed}"), asyncio.get_running_loop().time, Mix())
    desk = BatteryDesk("pc0", platform, folder, random.Random(f"canary {seed}"), weather=weather, vfs=quick_disk().vfs)
    secrets = (_NAME, tokens.client, tokens.access, _PASSPHRASE)
    desk.open()
    await asyncio.sleep(60)
    for row in list(platform.hotel.state.reservations):
        for command in (posting("note", row, platform.hotel.state), first_step(row)):
            desk.desk.submit(command)
        await asyncio.sleep(20)
    found = [f"while it is open: {what}" for what in readable(folder, secrets)]
    await desk.kill()
    found += [f"after a kill: {what}" for what in readable(folder, secrets)]
    desk.open()
    await asyncio.sleep(300)
    path = desk.path
    for _ in desk.store.tidy(platform.utc()):
        pass
    (folder / "audit.txt").write_text("\n".join(desk.store.audit.export()), encoding="utf-8")
    await desk.close()
    found += [f"after a clean end: {what}" for what in readable(folder, secrets)]
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    salvaged = Store(open_or_salvage(path, KEY), monotonic=lambda: 0.0, epoch="after the damage")
    found += [f"after a salvage: {what}" for what in readable(folder, secrets)]
    if not salvaged.outbox._entries("1"):
        found.append("nothing was salvaged, so nothing was looked for")
    salvaged.close()
    return found


def _renamed(guest: object) -> object:
    return replace(guest, last_name=_NAME, email=f"{_NAME}@example.com")  # type: ignore[type-var]


def readable(folder: Path, secrets: Iterable[str]) -> Iterator[str]:
    """Which of them stand in which file, in whatever case."""
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = file.read_bytes().lower()
        for number, secret in enumerate(secrets):
            if secret.lower().encode() in content or secret.lower().encode("utf-16-le") in content:
                yield f"secret {number} is readable in {file.name}"


@contextmanager
def _logged(file: Path) -> Iterator[None]:
    """Everything that anything says is on record, down to the least important."""
    root, handler = logging.getLogger(), logging.FileHandler(file, encoding="utf-8")
    level, disabled = root.level, logging.root.manager.disable
    logging.disable(logging.NOTSET)
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        logging.disable(disabled)
        handler.close()


def rows(size: Size) -> Iterable[Row]:
    """Two nights."""
    seeds = range(size.base, size.base + 2)
    found = tuple(what for seed in seeds for what in violations(seed))
    yield Row(name="canary: no name and no secret in any file", found=found, trials=len(seeds))


def _chunk(seed: int) -> Part:
    return Part(tuple(violations(seed)), 1)


LONG = (Long("canary: no name and no secret in any file", 20, _chunk),)
