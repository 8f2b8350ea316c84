"""How long the real program takes to its first window and to its first list, beside bare PySide6 windows.

Every start is a process of its own, on a fresh copy of its profile, and is ended as soon as it has told what it was
asked; the kinds of start take turns, so that whatever else the machine does falls on all of them.
"""

from __future__ import annotations

import asyncio
import compileall
import contextlib
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Timer
from uuid import uuid4

from frontdesk.app.desks import open_session
from frontdesk.app.profile import training_place
from frontdesk.app.start_trace import VARIABLE
from frontdesk.app.training import TrainingHotel
from frontdesk.settings import training
from tests import secret_service
from tests.bench.big_store import big_profile
from tests.bench.figure import Figure, WrongResultError
from tests.bench.running import ROOT, hotel, surroundings
from tests.bench.synced import until_synced

ROUNDS = 11
PASSPHRASE = "a passphrase of the bench"
_SYNC_WITHIN = 60.0
_PAINTED_WITHIN = 30.0
_UNSEALINGS = 5
WINDOW_BUDGET = _LIST_BUDGET = 1.3
MEMORY_BUDGET_MB = 200.0
_USED = "used"
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
PROGRAM = (sys.executable, "-m", "frontdesk")
_IMPORTED = re.compile(r"^import time:.*\| +(\S+)$")


@dataclass(slots=True)
class Start:
    """One start: the seconds to each instant it told, those its processor had worked by then, and its memory in MB."""

    told: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    resident: float | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of start: the command, what it tells last, the profile it starts on (None: a new one), and what is
    added to its environment.
    """

    command: Sequence[str]
    last: str = "window"
    profile: Path | None = None
    environ: Mapping[str, str] = field(default_factory=dict)
    seconds: dict[str, list[float]] = field(default_factory=dict)
    processor: dict[str, list[float]] = field(default_factory=dict)  # seconds, where the system tells them
    resident: list[float] = field(default_factory=list)  # MB at the end

    def note(self, start: Start) -> None:
        """Keep what one start told."""
        for kept, told in ((self.seconds, start.told), (self.processor, start.processor)):
            for what, seconds in told.items():
                kept.setdefault(what, []).append(seconds)
        if start.resident is not None:
            self.resident.append(start.resident)

    def took(self, what: str) -> float:
        """Median, ms."""
        return median(self.seconds[what]) * 1000


def processor_figure(ours: Kind, bare: Kind, what: str) -> Iterator[Figure]:
    """The same without what else this machine does meanwhile, where the system tells it."""
    if what in ours.processor and what in bare.processor:
        yield Figure(
            name="  in processor time, whatever else this machine does",
            value=median(ours.processor[what]) * 1000,
            against=median(bare.processor[what]) * 1000,
        )


def figures() -> Iterable[Figure]:
    """Start to window, start to list, memory."""
    compileall.compile_dir(str(ROOT / "frontdesk"), quiet=2)
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder, hotel(Path(folder)) as ready:
        yield from _figures(Path(folder), ready)


def _figures(folder: Path, ready: Path) -> Iterator[Figure]:
    synced, full = folder / "synced", folder / "full"
    asyncio.run(_sync_once(synced, ready))
    big_profile(full, PASSPHRASE)
    program = [*PROGRAM, "--hotel", str(ready), "--profile"]
    bare = Kind(BARE)
    on_synced = Kind(program, "list", synced)
    on_nothing = Kind(program, "list")
    on_full = Kind(program, "list", full)
    bare_with_imports = Kind([*BARE, str(_imports_of(on_full, folder))])
    take_turns((bare, bare_with_imports, on_synced, on_nothing, on_full), folder)
    starts = f"medians of {ROUNDS} starts"
    window, whole = bare.took("window"), bare_with_imports.took("window")
    yield Figure(name=f"bare PySide6 window painted ({starts})", value=window)
    yield Figure(name="the same after the program's imports", value=whole)
    yield Figure(name="window painted", value=on_synced.took("window"), against=window, budget=WINDOW_BUDGET)
    yield from processor_figure(on_synced, bare, "window")
    yield Figure(name="first list, synced profile", value=on_synced.took("list"), against=whole, budget=_LIST_BUDGET)
    yield Figure(name="first list, 100,000 stays", value=on_full.took("list"), against=whole, budget=_LIST_BUDGET)
    yield Figure(name="first list, new profile, from the hotel", value=on_nothing.took("list"), against=whole)
    yield Figure(name="  of which the passphrase, where there is no keyring", value=_passphrase_ms(synced))
    if bare.resident and on_full.resident:
        more = median(on_full.resident) - median(bare.resident)
        yield Figure(
            name="memory with 100,000 stays, over a bare window", value=more, unit="MB", budget=MEMORY_BUDGET_MB
        )
    if secret_service.is_available():
        yield from _keyring_figures(folder, ready)


def _keyring_figures(folder: Path, ready: Path) -> Iterator[Figure]:
    """A property whose secrets are in the system's keyring, as they are on most PCs."""
    with secret_service.private_session() as bus:
        environ = {"DBUS_SESSION_BUS_ADDRESS": bus}
        profile = folder / "kept" / _USED
        subprocess.run(
            [sys.executable, "-m", "tests.bench.keyring_profile", str(profile), str(ready)],
            env=surroundings(folder, **environ),
            check=True,
        )
        bare = Kind(BARE)
        on_keyring = Kind([*PROGRAM, "--profile"], "list", profile, environ)
        bare_with_imports = Kind([*BARE, str(_imports_of(on_keyring, folder))])
        take_turns((bare, bare_with_imports, on_keyring), folder)
    window, whole = bare.took("window"), bare_with_imports.took("window")
    yield Figure(name="keyring: bare window after the program's imports", value=whole)
    yield Figure(name="keyring: window painted", value=on_keyring.took("window"), against=window, budget=WINDOW_BUDGET)
    yield Figure(
        name="keyring: first list, 100,000 stays", value=on_keyring.took("list"), against=whole, budget=_LIST_BUDGET
    )


def take_turns(kinds: Sequence[Kind], folder: Path, rounds: int = ROUNDS) -> None:
    """Start each kind so many times, in turn, and note what it told."""
    for number in range(rounds + 1):
        for kind in kinds:
            start = _start(kind, folder)
            if number > 0:  # the first round warms the page cache
                kind.note(start)


def _passphrase_ms(profile: Path) -> float:
    """Median time to open the secrets of a profile that is sealed under a passphrase; slow on purpose."""
    taken: list[float] = []
    for _ in range(_UNSEALINGS):
        begun = time.perf_counter()
        training_place(profile, PASSPHRASE)
        taken.append(time.perf_counter() - begun)
    return median(taken) * 1000


async def _sync_once(profile: Path, ready: Path) -> None:
    """Let a desk fetch the whole hotel, and close it in order."""
    session = open_session(training_place(profile, PASSPHRASE), TrainingHotel.running(ready), training())
    try:
        await until_synced(session, _SYNC_WITHIN)
    finally:
        await session.close()


def _start(kind: Kind, folder: Path) -> Start:
    command = _on_fresh_copy(kind, folder)
    environ = surroundings(folder, FRONTDESK_PASSPHRASE=PASSPHRASE, **{VARIABLE: "1"}, **kind.environ)
    said = folder / "said.log"
    start = Start()
    with said.open("w", encoding="utf-8") as log:
        begun = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, env=environ, text=True)
    patience = Timer(_PAINTED_WITHIN, child.kill)
    patience.start()
    try:
        for line in child.stdout or ():
            what, instant = line.split()
            start.told[what] = float(instant) - begun
            if (worked := _processor(child.pid)) is not None:
                start.processor[what] = worked
            if what == kind.last:
                start.resident = _resident(child.pid)
                return start
    finally:
        patience.cancel()
        child.kill()
        child.communicate()
    raise WrongResultError(f"no {kind.last} was painted in {_PAINTED_WITHIN:.0f} s: {said.read_text(encoding='utf-8')}")


def _on_fresh_copy(kind: Kind, folder: Path) -> list[str]:
    """Its command, with a copy of its profile where it needs one. A profile's secrets are kept by its folder's name."""
    if kind.last != "list":
        return list(kind.command)
    used = folder / _USED
    shutil.rmtree(used, ignore_errors=True)
    if kind.profile is not None:
        shutil.copytree(kind.profile, used)
    return [*kind.command, str(used)]


def _imports_of(kind: Kind, folder: Path) -> Path:
    """A file with the names of every module that the program has imported when its list is painted, in that order."""
    errors = folder / "imports.log"
    python, *rest = _on_fresh_copy(kind, folder)
    environ = surroundings(folder, FRONTDESK_PASSPHRASE=PASSPHRASE, **{VARIABLE: "1"}, **kind.environ)
    with errors.open("w", encoding="utf-8") as log:
        child = subprocess.Popen(
            [python, "-X", "importtime", *rest], stdout=subprocess.PIPE, stderr=log, env=environ, text=True
        )
        patience = Timer(_PAINTED_WITHIN, child.kill)
        patience.start()
        is_painted = any(line.startswith("list ") for line in child.stdout or ())
        patience.cancel()
        child.kill()
        child.communicate()
    if not is_painted:
        raise WrongResultError(f"no list was painted in {_PAINTED_WITHIN:.0f} s")
    found = folder / f"imports-{uuid4().hex}.txt"
    matches = map(_IMPORTED.match, errors.read_text(encoding="utf-8").splitlines())
    found.write_text("\n".join(match[1] for match in matches if match), encoding="utf-8")
    return found


def _processor(process: int) -> float | None:
    """Seconds that all threads of a process have worked, where the system tells it in /proc."""
    nanoseconds: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # that thread has just ended
            nanoseconds.append(int(task.read_text(encoding="utf-8").split()[0]))
    return sum(nanoseconds) / 1e9 if nanoseconds else None


def _resident(process: int) -> float | None:
    """Memory of a process in MB, where the system tells it in /proc."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
