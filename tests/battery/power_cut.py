"""Power cuts: a scripted night on a disk that remembers, cut at every write, sync and truncation below the cipher.

What was written and not synced is lost, torn or kept at random; then the desk is opened on what is left of the file.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path

from frontdesk.demo.state import State
from frontdesk.domain.outbox import Entry
from frontdesk.store.database import Database
from frontdesk.store.errors import StoreError
from frontdesk.store.store import Store
from tests.battery.checker import Judge
from tests.battery.deeds import DEEDS, arranged, command_of, walk_in
from tests.battery.desk import KEY, BatteryDesk, named
from tests.battery.disk import Deed, Disk, quick_disk
from tests.battery.house import Platform
from tests.battery.line import Told, Version
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.virtual_time import run
from tests.battery.weather import LATEST, Mix, RandomWeather

_SECTOR = 512
_NIGHT = 420.0
_WALKS_IN = "a walk-in"  # six commands of one act
_TIDIED = 10  # acts, and the file is tidied


class Loss(StrEnum):
    """What becomes of bytes that were written and not synced."""

    ALL = "lose all"
    TORN = "torn"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Noted:
    """One deed of the disk, and when; `what` is (offset, bytes), a size, or nothing."""

    at: float
    deed: Deed
    file: str
    what: tuple[int, bytes] | int | None


@dataclass(frozen=True, slots=True)
class Moment:
    """The house as it was from a position of the log on."""

    position: int
    state: State
    effects: int


@dataclass(slots=True)
class Recorded:
    """A whole night: every deed of the disk, and at which position the clerk and the platform were told what."""

    log: list[Noted] = field(default_factory=list)
    acknowledged: list[tuple[int, str, str]] = field(default_factory=list)
    sent: list[tuple[int, Told]] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    calls: list[Told] = field(default_factory=list)
    told: set[Version] = field(default_factory=set)
    finished_at: dict[str, float] = field(default_factory=dict)
    platform: Platform | None = None


def record(seed: int) -> Recorded:
    """Live through the night once, with the power on."""
    disk = _remembering_disk()
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        try:
            return run(_night(seed, disk, Path(folder)))
        finally:
            disk.watch = None


async def _night(seed: int, disk: Disk, folder: Path) -> Recorded:
    loop = asyncio.get_running_loop()
    rng = random.Random(f"power {seed}")
    recorded = Recorded()
    deeds = [*DEEDS, *("check in", "check in", "check out", "confirm")]
    rng.shuffle(deeds)
    platform = Platform(f"power {seed}", stays=len(deeds))
    given = arranged(platform, deeds)
    mix = Mix(lost=15, answer_lost=15, late=10, stale=5, limited=2, down=5)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=disk.vfs)
    recorded.platform = platform
    recorded.told = desk.told_by_platform
    recorded.calls = desk.calls
    recorded.finished_at = desk.finished_at

    def remember(deed: Deed, path: str, what: object) -> None:
        recorded.log.append(Noted(loop.time(), deed, Path(path).name, what))  # type: ignore[arg-type]

    def moment() -> None:
        state = platform.hotel.state.clone()
        recorded.moments.append(Moment(len(recorded.log), state, len(platform.effects)))

    disk.watch = remember
    platform.changed = moment
    desk.leaving = lambda told: recorded.sent.append((len(recorded.log), told))
    moment()
    desk.open()
    await asyncio.sleep(30)
    desk.weather = RandomWeather(random.Random(f"weather {seed}"), loop.time, mix)
    for number, (deed, stay) in enumerate([*given, (_WALKS_IN, given[0][1])]):
        if number % _TIDIED == _TIDIED - 1:
            for _ in desk.store.tidy(platform.utc()):  # as the program does now and then: it folds the journal in
                pass
        for entry in await _submit(desk, deed, stay, number):
            recorded.acknowledged.append((len(recorded.log), entry.id, repr(entry.command)))
        await asyncio.sleep(rng.uniform(0, 6))
    await asyncio.sleep(_NIGHT)
    disk.watch = None
    await desk.close()
    return recorded


async def _submit(desk: BatteryDesk, deed: str, stay: str, number: int) -> list[Entry]:
    """One act. A price or a rule waits with the clerk until the line is there."""
    row, house, new_id = desk.platform.stay(stay), desk.platform.hotel.state, desk.desk.new_local_id
    while desk.engine.is_away() and deed in ("rate price", "rule", "no rule"):  # noqa: ASYNC110 virtual seconds
        await asyncio.sleep(30)
    if deed == _WALKS_IN:
        return desk.desk.submit_all(walk_in(row, house, number, new_id))
    return [desk.desk.submit(command_of(deed, row, house, number=number, new_local_id=new_id))]


def _remembering_disk() -> Disk:
    global _disk
    if _disk is None:
        _disk = Disk("batteryremembers")
    return _disk


_disk: Disk | None = None


# what is left


class Left:
    """The files as a disk holds them while the log is played: what is safe, and what is only written."""

    def __init__(self) -> None:
        self._safe: dict[str, bytearray] = {}
        self._synced: Mapping[str, bytes] | None = None  # the same, until more of it is safe
        self._written: dict[str, list[Noted]] = {}

    def play(self, noted: Noted) -> None:
        """One more deed."""
        if noted.deed is Deed.SYNC:
            for each in self._written.pop(noted.file, []):
                _do(self._safe, each)
            self._synced = None
            return
        if noted.deed is Deed.DELETE and noted.what:
            self._written.pop(noted.file, None)
            _do(self._safe, noted)
            self._synced = None
            return
        self._written.setdefault(noted.file, []).append(noted)

    def after(self, loss: Loss, rng: random.Random) -> Mapping[str, bytes]:
        """The files after the cut; the very same as before where only what is safe is left, and no more of it is."""
        if self._synced is None:
            self._synced = {name: bytes(content) for name, content in self._safe.items()}
        survivors = [each for written in self._written.values() for each in _survivors(written, loss, rng)]
        if not survivors:
            return self._synced
        touched = {each.file for each in survivors}
        files = {name: bytearray(self._safe[name]) for name in touched if name in self._safe}
        for each in survivors:
            _do(files, each)
        untouched = {name: content for name, content in self._synced.items() if name not in touched}
        return untouched | {name: bytes(content) for name, content in files.items()}


def _do(files: dict[str, bytearray], noted: Noted) -> None:
    match noted.deed, noted.what:
        case Deed.WRITE, (int(offset), bytes(data)):
            content = files.setdefault(noted.file, bytearray())
            if len(content) < offset:
                content.extend(bytes(offset - len(content)))
            content[offset : offset + len(data)] = data
        case Deed.TRUNCATE, int(size):
            del files.setdefault(noted.file, bytearray())[size:]
        case Deed.DELETE, _:
            files.pop(noted.file, None)


def _survivors(written: list[Noted], loss: Loss, rng: random.Random) -> Iterator[Noted]:
    match loss:
        case Loss.ALL:
            return
        case Loss.TORN:
            kept = rng.randrange(len(written) + 1)
            yield from written[:kept]
            if kept < len(written):
                yield from _sectors(written[kept], rng, prefix=True)
        case Loss.RANDOM:
            for each in written:
                yield from _sectors(each, rng, prefix=False)


def _sectors(noted: Noted, rng: random.Random, *, prefix: bool) -> Iterator[Noted]:
    """The sectors of one write that reached the disk: the first few, or any."""
    if not isinstance(noted.what, tuple):
        if rng.random() < 0.5:
            yield noted
        return
    offset, data = noted.what
    starts = range(0, len(data), _SECTOR)
    kept = starts[: rng.randrange(len(starts) + 1)] if prefix else [each for each in starts if rng.random() < 0.5]
    for start in kept:
        yield Noted(noted.at, noted.deed, noted.file, (offset + start, data[start : start + _SECTOR]))


# the morning after


@dataclass(frozen=True, slots=True)
class Look:
    """What is in the files: the commands in words, which of them ever left, the platform's ids by local id; or why they
    do not open.
    """

    commands: Mapping[str, str]
    attempted: frozenset[str]
    ids: Mapping[str, str]
    broken: str = ""


def look(files: Mapping[str, bytes], folder: Path) -> Look:
    """Open the store on what is left and adopt the outbox, as a desk does when it starts."""
    try:
        store = _open(files, folder)
    except StoreError as error:
        return Look({}, frozenset(), {}, f"the file does not open: {error!r}")
    entries, ids = store.outbox._entries("1 ORDER BY seq"), store.outbox._known_ids()
    store.leave()  # nobody asks how it closes: folding the journal in is a third of the work
    commands = {entry.id: repr(entry.command) for entry in entries}
    return Look(commands, frozenset(entry.id for entry in entries if entry.attempts), ids)


def wrong(recorded: Recorded, position: int, seen: Look) -> Iterator[str]:
    """I1 and I2 on what is left: what was acknowledged has its row, and what left this PC has its attempt."""
    if seen.broken:
        yield seen.broken
        return
    for at, entry_id, command in recorded.acknowledged:
        if at <= position and seen.commands.get(entry_id) != named(command, seen.ids):
            yield f"I1: {entry_id} was acknowledged and is gone"
    for at, told in recorded.sent:
        if at <= position and told.entry not in seen.attempted:
            yield f"I2: {told.entry} had left this PC, and the file does not know"


def _open(files: Mapping[str, bytes], folder: Path) -> Store:
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    database = Database.open(folder / "desk.db", KEY, vfs=quick_disk().vfs)
    store = Store(database, monotonic=lambda: 0.0, epoch="after the cut")
    store.outbox.adopt()
    return store


def go_on(recorded: Recorded, position: int, files: Mapping[str, bytes], seed: int) -> list[str]:
    """The power is back: the desk goes on from its file, the platform from where it was; then all is judged."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        second = Path(folder) / "run-2"
        second.mkdir()
        for name, content in files.items():
            (second / name).write_bytes(content)
        begins = recorded.log[position].at
        return run(_after(recorded, position, Path(folder), seed), begins=begins)


async def _after(recorded: Recorded, position: int, folder: Path, seed: int) -> list[str]:
    rng = random.Random(f"after {seed} {position}")
    platform = _house_at(recorded, position)
    desk = BatteryDesk("pc0", platform, folder, rng, vfs=quick_disk().vfs, runs=1)
    desk.told_by_platform = set(recorded.told)
    sent = [told for at, told in recorded.sent if at <= position]
    reads = [told for told in recorded.calls if not told.entry and told.left < platform.now]
    desk.calls = sorted([*sent, *reads], key=lambda told: told.left)
    desk.acknowledged = {entry: command for at, entry, command in recorded.acknowledged if at <= position}
    desk.finished_at = {entry: at for entry, at in recorded.finished_at.items() if at <= platform.now}
    _let_arrive(sent, platform, rng)
    desk.open()
    await asyncio.sleep(desk.settings.sync.settle + 600)
    found = Judge(desk, platform).violations()
    await desk.close()
    return found


def _house_at(recorded: Recorded, position: int) -> Platform:
    if recorded.platform is None:
        raise ValueError("nothing was recorded")
    moment = [each for each in recorded.moments if each.position <= position][-1]
    return recorded.platform.at(moment.state.clone(), moment.effects, recorded.log[position].at)


def _let_arrive(calls: Iterable[Told], platform: Platform, rng: random.Random) -> None:
    """Requests that were under way when the power went arrive, or do not."""
    arrived = {told.entry for told in calls if told.arrived is not None and told.arrived <= platform.now}
    for told in calls:
        if told.arrived is None or told.entry in arrived or rng.random() < 0.3:
            continue
        delay = min(told.arrived - platform.now, LATEST)
        asyncio.get_running_loop().call_later(delay, platform.answer, told.operation, told.body, told.entry)


def cut(recorded: Recorded, positions: Iterable[int], seed: int, going_on: int) -> Iterator[tuple[int, list[str]]]:
    """Cut at these positions, in each way: trials and violations.

    Every `going_on`-th cut is lived through to the end.
    """
    left, wanted = Left(), set(positions)
    rng = random.Random(f"cuts {seed}")
    safe: tuple[Mapping[str, bytes] | None, Look] = None, Look({}, frozenset(), {})  # looked at once
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        for position, noted in enumerate(recorded.log):
            if position in wanted:
                for trial, loss in enumerate(Loss, len(Loss) * position):
                    files = left.after(loss, rng)
                    where = f"seed {seed}, cut at {position} of {len(recorded.log)} ({noted.deed}), {loss}"
                    seen = safe[1] if files is safe[0] else look(files, Path(folder))
                    if loss is Loss.ALL:
                        safe = files, seen
                    found = list(wrong(recorded, position, seen))
                    if trial % going_on == 0:
                        found += go_on(recorded, position, files, seed)
                    yield 1, [f"{where}: {what}" for what in found]
            left.play(noted)


PARTS = 16
"""Of the short form; a process plays several of them on the night it has recorded once."""


def cut_part(part: int) -> list[str]:
    """A sixteenth of one night, at every position in each of the ways; every 301st cut is lived through to the end."""
    recorded = _first_night()
    length = -(-len(recorded.log) // PARTS)
    positions = range(part * length, min((part + 1) * length, len(recorded.log)))
    outcomes = list(cut(recorded, positions, seed=part, going_on=301))
    return [words for _, found in outcomes for words in found]


@cache
def _first_night() -> Recorded:
    return record(0)


def rows(size: Size) -> Iterable[Row]:
    """Two hundred positions of one night."""
    recorded = record(size.base)
    positions = random.Random(size.base).sample(range(len(recorded.log)), 200)
    found: list[str] = []
    trials = 0
    for count, words in cut(recorded, positions, size.base, going_on=10):
        trials += count
        found += words
    yield Row(name="power cut: nothing acknowledged is lost", found=tuple(found), trials=trials)


def _chunk(seed: int) -> Part:
    """A hundred random cuts of one night, in each way."""
    recorded = record(seed)
    positions = random.Random(seed).sample(range(len(recorded.log)), 100)
    outcomes = list(cut(recorded, positions, seed, going_on=10))
    return Part(tuple(words for _, found in outcomes for words in found), len(outcomes))


LONG = (Long("power cut: nothing acknowledged is lost", 334, _chunk),)
