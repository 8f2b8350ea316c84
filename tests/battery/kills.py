"""`kill -9` of a real desk on a real hotel, at any instant, again and again on one file."""

from __future__ import annotations

import itertools
import json
import random
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.demo.durable import Opened, read
from frontdesk.demo.scene import scenes
from frontdesk.demo.state import State as House
from frontdesk.domain.commands import Command
from frontdesk.domain.outbox import FINISHED, Entry, EntryState
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.battery.desk import KEY, named
from tests.battery.killed_desk import KINDS, live
from tests.battery.long import Long, Part
from tests.battery.row import Row
from tests.battery.size import Size
from tests.battery.spread import processes
from tests.battery.truth import has_happened, makes_something, names_of, operations_of
from tests.bench.running import hotel

_LONGEST = (0.2, 0.6, 1.2)  # seconds of a life; in 0.7 what is in doubt is settled, see `killed_desk.quick`
_LAST = 2.0  # seconds of the last one, once it has given every kind of command twice


@dataclass(slots=True)
class Killed:
    """What came of it: kills, what the clerk was told is saved, what is open in the file, violations."""

    kills: int = 0
    saved: dict[str, str] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    open: int = 0
    kinds: set[type[Command]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Look:
    """The file as a kill left it: its entries, and the platform's ids by local id."""

    entries: list[Entry]
    ids: Mapping[str, str]


def kill_again_and_again(kills: int, seed: int) -> Killed:
    """So many kills; after each the file is looked at, at the end the hotel's ledger is."""
    rng = random.Random(f"kills {seed}")
    killed = Killed()
    with ExitStack() as closing:
        folder = Path(closing.enter_context(tempfile.TemporaryDirectory(prefix="battery-")))
        ready = closing.enter_context(hotel(folder, "--control", "--data", str(folder / "hotel"), "--seed", str(seed)))
        file = folder / "desk.db"
        for _ in range(kills):
            _live_and_die(file, ready, rng.uniform(0.0, rng.choice(_LONGEST)), killed)
            killed.kills += 1
            look = _look(file)
            killed.open = sum(1 for each in look.entries if each.state not in FINISHED)
            killed.found += _missing(look, killed.saved)
        _live_and_die(file, ready, _LAST, killed, at_least=2 * len(KINDS))
        look = _look(file)
        killed.found += [*_missing(look, killed.saved), *wrong(look.entries, folder / "hotel")]
        killed.kinds = {type(each.command) for each in look.entries}
    return killed


def _live_and_die(file: Path, ready: Path, seconds: float, killed: Killed, at_least: int = 0) -> None:
    """One life: from its start until `seconds` after it has opened its file and saved `at_least` so many commands."""
    heard, told = _CHILDREN.Pipe(duplex=False)
    child = _CHILDREN.Process(target=live, args=(file, ready, told), daemon=True)
    child.start()
    told.close()
    ending = threading.Event()

    def kill() -> None:
        ending.set()
        child.kill()

    timer = threading.Timer(seconds, kill)
    try:
        _, found = heard.recv()
        if found != killed.open:
            killed.found.append(f"{killed.open} commands were open, and the list says {found}")
        for saved in itertools.count():
            if saved == at_least:
                timer.start()
            _, entry_id, command = heard.recv()
            killed.saved[entry_id] = command
    except EOFError:
        if not timer.ident:
            killed.found.append("the desk did not open its file again")
        elif not ending.is_set():
            killed.found.append("the desk ended by itself")
    except OSError:
        pass  # it was killed in the middle of a word
    finally:
        timer.cancel()
        child.kill()
        child.join()
        heard.close()


_CHILDREN = processes()  # real ones: each opens the file, and is killed


def _look(file: Path) -> Look:
    """A copy is looked at: the file itself is for the next life."""
    with tempfile.TemporaryDirectory(prefix="battery-") as folder:
        for suffix in ("", "-wal"):
            left = file.with_name(file.name + suffix)
            if left.exists():
                Path(folder, left.name).write_bytes(left.read_bytes())
        store = Store(Database.open(Path(folder, file.name), KEY), monotonic=time.monotonic, epoch="a look")
        store.outbox.adopt()
        try:
            return Look(store.outbox._entries("1 ORDER BY seq"), dict(store.outbox._known_ids()))
        finally:
            store.close()


def _missing(look: Look, saved: dict[str, str]) -> Iterable[str]:
    rows = {entry.id: repr(entry.command) for entry in look.entries}
    for entry_id, command in saved.items():
        if rows.get(entry_id) != named(command, look.ids):
            yield f"I1: {entry_id} was said to be saved and is {rows.get(entry_id, 'gone')}"


def wrong(entries: list[Entry], ledger: Path) -> Iterable[str]:
    """Each command took effect at most once; what was settled took effect; what took effect has its row.

    Commands that a request cannot tell apart (two changes of one stay) are counted together. What stood already as it
    was wanted need not take effect: a check-out makes its room dirty, too.
    """
    opened = read(ledger)
    alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Entry]] = defaultdict(list)
    for entry in entries:
        alike[operations_of(entry.command), names_of(entry.command)].append(entry)
    effects = [
        (entry.operation, json.dumps(entry.body, default=str, ensure_ascii=False))
        for entry in opened.entries
        if entry.status == 200 and not entry.operation.startswith("hotel/")
    ]
    left = Counter(effects)
    for (operations, names), commands in alike.items():
        ours = [each for each in effects if each[0] in operations and all(name in each[1] for name in names)]
        left.subtract(ours)
        if len(ours) > len(commands):
            yield f"TWICE: {operations} {names} took effect {len(ours)} times, given {len(commands)} times"
        settled = [each for each in commands if each.state is EntryState.SETTLED]
        if makes_something(commands[0].command):
            missing = max(0, len(settled) - len(ours))
        else:
            missing = 0 if ours else sum(not any(_versions(opened, each.command)) for each in settled)
        if missing:
            yield f"LOST: {len(settled)} of {operations} {names} are settled, and {len(ours)} took effect"
    yield from (f"I6: {effect} took effect and has no row" for effect, count in left.items() if count > 0)


def _versions(opened: Opened, command: Command) -> Iterable[bool]:
    """Whether the hotel stood as the command would have it, at its beginning and after each row it wrote."""
    beginning = opened.beginning
    house: House = scenes()[beginning.scene](beginning.request).state
    yield has_happened(command, house)
    for row in opened.rows:
        house.put(row)
        yield has_happened(command, house)


def rows(size: Size) -> Iterable[Row]:
    """30 kills."""
    killed = kill_again_and_again(30, size.base + 1)
    found = tuple(f"seed {size.base + 1}: {what}" for what in killed.found)
    yield Row(name="kill -9: nothing acknowledged is lost, nothing twice", found=found, trials=killed.kills)


def _chunk(seed: int) -> Part:
    killed = kill_again_and_again(30, seed + 1)
    return Part(tuple(f"seed {seed + 1}: {what}" for what in killed.found), killed.kills, len(killed.saved))


LONG = (Long("kill -9: nothing acknowledged is lost, nothing twice", 334, _chunk, "commands saved"),)
