"""`kill -9` of a real desk on a real hotel, at any instant, again and again on one file."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.demo.ledger import read_ledger
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.battery.desk import KEY
from tests.battery.house import stay_named
from tests.battery.row import Row
from tests.battery.size import Size
from tests.bench.running import ROOT, hotel, surroundings

_MOVE = "reservations/update"
_OPERATIONS = {"CheckIn": "reservations/start", "Cancel": "reservations/cancel", "MoveRoom": _MOVE}


@dataclass(slots=True)
class Killed:
    """What came of it: kills, what the clerk was told is saved, violations."""

    kills: int = 0
    saved: dict[str, str] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)


def kill_again_and_again(kills: int, seed: int) -> Killed:
    """So many kills; after each the file is looked at, at the end the hotel's ledger is."""
    rng = random.Random(f"kills {seed}")
    killed = Killed()
    with ExitStack() as closing:
        folder = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="battery-")))
        ready = closing.enter_context(hotel(folder, "--control", "--data", str(folder / "hotel"), "--seed", str(seed)))
        file = folder / "desk.db"
        for _ in range(kills):
            _live_and_die(folder, file, ready, rng.uniform(0.0, 0.4), killed)
            killed.kills += 1
            killed.found += _missing(_entries(file), killed.saved)
        killed.found += _twice(_entries(file), folder / "hotel")
    return killed


def _live_and_die(folder: Path, file: Path, ready: Path, seconds: float, killed: Killed) -> None:
    """One life: from its start until `seconds` after it has opened its file."""
    command = [sys.executable, "-m", "tests.battery.killed_desk", str(file), str(ready)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=surroundings(folder), text=True, cwd=ROOT) as child:
        if child.stdout is None:
            raise RuntimeError("the desk was started without its pipe")
        first = child.stdout.readline()
        if not first.startswith("found "):
            killed.found.append("the desk did not open its file again")
            return
        timer = threading.Timer(seconds, child.kill)
        timer.start()
        for line in child.stdout:
            if line.endswith("\n") and line.startswith("saved "):
                _, entry_id, what = line.split(" ", 2)
                killed.saved[entry_id] = what.strip()
        timer.join()


def _entries(file: Path) -> list[Entry]:
    """A copy is looked at: the file itself is for the next life."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        for suffix in ("", "-wal"):
            left = file.with_name(file.name + suffix)
            if left.exists():
                Path(folder, left.name).write_bytes(left.read_bytes())
        store = Store(Database.open(Path(folder, file.name), KEY), monotonic=time.monotonic, epoch="a look")
        store.outbox.adopt()
        try:
            return store.outbox._entries("1 ORDER BY seq")
        finally:
            store.close()


def _missing(entries: list[Entry], saved: dict[str, str]) -> Iterable[str]:
    rows = {entry.id: repr(entry.command) for entry in entries}
    for entry_id, command in saved.items():
        if rows.get(entry_id) != command:
            yield f"I1: {entry_id} was said to be saved and is {rows.get(entry_id, 'gone')}"


def _twice(entries: list[Entry], ledger: Path) -> Iterable[str]:
    """Each command took effect at most once; what was settled took effect; what took effect has its row.

    A stay can be checked in and cancelled once, and moved as often as it was told to.
    """
    effects = Counter(_effects(ledger))
    commands = Counter((_OPERATIONS[type(each.command).__name__], each.command.reservation_id) for each in entries)
    for effect, times in effects.items():
        if times > (commands[effect] if effect[0] == _MOVE else 1):
            yield f"TWICE: {effect} took effect {times} times"
        if effect not in commands:
            yield f"I6: {effect} took effect and has no row"
    for entry in entries:
        effect = _OPERATIONS[type(entry.command).__name__], entry.command.reservation_id
        if entry.state is EntryState.SETTLED and not effects[effect]:
            yield f"LOST: {entry.id} is settled, and never took effect"


def _effects(ledger: Path) -> Iterable[tuple[str, str]]:
    for entry in read_ledger(ledger):
        if entry.status == 200 and entry.operation in _OPERATIONS.values():
            yield entry.operation, stay_named(entry.body)


def rows(size: Size) -> Iterable[Row]:
    """20 kills; 300 in the long form, on fifteen hotels."""
    found: list[str] = []
    kills = 0
    for round_ in range(15 if size.long else 1):
        killed = kill_again_and_again(20, size.base + round_ + 1)
        kills += killed.kills
        found += [f"seed {size.base + round_ + 1}: {what}" for what in killed.found]
    yield Row(name="kill -9: nothing acknowledged is lost, nothing twice", found=tuple(found), trials=kills)
