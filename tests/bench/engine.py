"""What fetching costs: the writer of the cache beside bare inserts, and the window while a first full sync runs."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import apsw
from PySide6.QtCore import Qt, QTimer

from frontdesk.api.rate_limit import RateLimit
from frontdesk.app.clock import RealClock
from frontdesk.app.plain_imports import plain_imports
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.guests import Guest
from frontdesk.domain.reservations import Reservation
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.database import Database
from frontdesk.store.guest_rows import plan_guests
from frontdesk.store.stay_rows import plan_stays
from frontdesk.store.store import Store
from frontdesk.sync.slices import Writing
from frontdesk.ui.main_window import MainWindow
from tests.bench.big_store import KEY, SEED, STAYS, big_file, reservations
from tests.bench.clerk import add_cancel, disk_sync
from tests.bench.desk_loop import desk_loop
from tests.bench.drain import drain_figures
from tests.bench.figure import Figure, WrongResultError, percentile, spread
from tests.bench.people import guests
from tests.bench.running import hotel
from tests.bench.screen import application
from tests.bench.synced import until_synced

_ROWS = 10_000
_ROUNDS = 3
_TICK_MS = 8
_STAYS = "5000"
_ROOMS = "300"
_SYNC_WITHIN = 180.0
_STALL_P99_MS, _STALL_MAX_MS = 16.0, 50.0
_NO_LIMIT = 1_000_000
_UNSENT = 2_000
_CLICKS = 200
_CLICK_BUDGET_MS = 16.0
_UNCLEAN_BUDGET_S = 2.0
_T = TypeVar("_T")
Rows = Sequence[tuple[Any, ...]]


def figures() -> Iterable[Figure]:
    """Writer, click, size, start after a power cut, full sync with its stalls, drain."""
    plain_imports()  # as the program does
    yield from _writer_figures()
    with TemporaryDirectory(prefix="frontdesk-bench-") as name:
        folder = Path(name)
        yield from _clicks(folder)
        yield from _sizes(folder)
        yield _unclean_start(folder)
        application(folder)
        with hotel(folder, "--rooms", _ROOMS, "--reservations", _STAYS) as ready:
            yield from _sync_figures(folder, ready)
        yield from drain_figures(folder)


# --- the writer ----------------------------------------------------------------------------------------------------


def _writer_figures() -> Iterator[Figure]:
    people, stays = list(guests(_ROWS, SEED)), reservations(_ROWS, SEED)
    for name, rows, put, bare in (
        ("stays", stays, CacheWriter.put_reservations, _bare_stays),
        ("guests and their search index", people, CacheWriter.put_guests, _bare_guests),
    ):
        ours: list[float] = []
        plain: list[float] = []
        for _ in range(_ROUNDS):
            plain.append(_bare_insert(*bare(rows)))  # type: ignore[arg-type]
            ours.append(_written(rows, put))  # type: ignore[arg-type]
        yield Figure(
            name=f"cache writer, {name} (against bare inserts)",
            value=_ROWS / median(ours),
            unit="rows/s",
            against=_ROWS / median(plain),
        )


def _written(rows: Sequence[_T], put: Callable[[CacheWriter, Sequence[_T]], set[str]]) -> float:
    """Seconds to write all rows in the engine's slices, by the worker's connection, into an empty file."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        store = Store(Database.open(Path(folder) / "desk.db", KEY), monotonic=time.monotonic, epoch="bench")
        writer = store.worker_writer()
        begun = time.perf_counter()
        changed = asyncio.run(Writing(None).each(rows, lambda part: put(writer, part)))
        took = time.perf_counter() - begun
        store.close()
    if len(changed) != len(rows):
        raise WrongResultError(f"{len(changed)} of {len(rows)} rows were written")
    return took


def _bare_stays(stays: Sequence[Reservation]) -> tuple[str, Rows]:
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        database = Database.open(Path(folder) / "desk.db", KEY)
        rows = [planned.row for planned in plan_stays(database.loop, stays) if planned.row is not None]
        columns = [name for (_, name, *_) in database.loop.execute("PRAGMA table_info(reservation)")][1:]
        database.close()
    return f"INSERT INTO reservation({', '.join(columns)}) VALUES({', '.join('?' * len(columns))})", rows


def _bare_guests(people: Sequence[Guest]) -> tuple[str, Rows]:
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        database = Database.open(Path(folder) / "desk.db", KEY)
        planned = plan_guests(database.loop, people)
        database.close()
    rows = [(row.guest.id, row.guest.last_name, row.guest.first_name, *row.name[:2], row.body) for row in planned]
    columns = "id, surname, given, sort_name, words, body, important, shape"
    return f"INSERT INTO guest({columns}) VALUES(?, ?, ?, ?, ?, ?, 0, 1)", rows


def _bare_insert(sql: str, rows: Rows) -> float:
    """Seconds to insert rows that are ready, in one commit, into the same schema in the same kind of file."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        database = Database.open(Path(folder) / "desk.db", KEY)
        connection: apsw.Connection = database.open_worker()
        begun = time.perf_counter()
        with connection:
            connection.executemany(sql, rows)
        took = time.perf_counter() - begun
        connection.close()
        database.close()
    return took


# --- the window during a full sync ---------------------------------------------------------------------------------


class Pulse:
    """A precise timer; the gaps between its ticks are how long the loop was busy with something else."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """From now."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Until now."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def _sync_figures(folder: Path, ready: Path) -> Iterator[Figure]:
    pulse = Pulse()
    with desk_loop(folder) as loop:
        idle, seconds, stays = loop.run_until_complete(full_sync(folder, ready, pulse))
    gaps = [gap * 1000 for gap in pulse.gaps]
    yield Figure(name=f"first full sync of {stays:,} stays, no rate limit", value=seconds, unit="s")
    yield Figure(name="  stays with all that hangs on them", value=stays / seconds, unit="stays/s")
    yield Figure(name="loop of the idle window, tick of 8 ms, p99", value=percentile(idle, 0.99) * 1000)
    yield Figure(name="loop during the full sync, p99", value=percentile(gaps, 0.99), budget=_STALL_P99_MS)
    yield Figure(name="loop during the full sync, longest stall", value=max(gaps), budget=_STALL_MAX_MS)


async def full_sync(folder: Path, ready: Path, pulse: Pulse) -> tuple[list[float], float, int]:
    """The idle loop's gaps, the seconds a first sync took, and the stays it brought."""
    session = Session(
        folder / "desk.db",
        KEY,
        TrainingHotel.running(ready).credentials,
        settings=Settings(),
        clock=RealClock(),
        desktop=Desktop(pc="Bench"),
        # The desk as it is, but for the waits that the platform's rate limit would ask of it: they would hide the work.
        rate_limit=RateLimit(_NO_LIMIT),
    )
    window = MainWindow()
    window.show()
    window.attach(session.desk)
    try:
        await asyncio.sleep(1)
        pulse.start()
        await asyncio.sleep(1)
        idle = list(pulse.gaps)
        pulse.start()
        begun = time.perf_counter()
        await until_synced(session, _SYNC_WITHIN)
        seconds = time.perf_counter() - begun
        pulse.stop()
        return idle, seconds, len(session.store.cache.all_ids())
    finally:
        window.close()
        await session.close()


# --- a click -----------------------------------------------------------------------------------------------------


def _clicks(folder: Path) -> Iterator[Figure]:
    """What a clerk does, until it is on disk: without the window, and the disk's own sync apart."""
    shutil.copyfile(big_file(), folder / "click.db")
    store = Store(Database.open(folder / "click.db", KEY), monotonic=time.monotonic, epoch="bench")
    taken: list[float] = []
    syncs: list[float] = []
    for number in range(_CLICKS):
        begun = time.perf_counter()
        add_cancel(store, number)
        taken.append(time.perf_counter() - begun)
        syncs.append(disk_sync(folder / "sync"))
    store.close()
    yield from spread(f"click -> durable, {STAYS:,} stays ({_CLICKS} times)", taken, _CLICK_BUDGET_MS)
    yield from spread("  of which the disk's own sync of as many pages", syncs)


# --- the file ----------------------------------------------------------------------------------------------------


def _sizes(folder: Path) -> Iterator[Figure]:
    """The store as it lies on the disk, beside the same rows without encryption."""
    plain = folder / "plain.db"
    shutil.copyfile(big_file(), plain)
    database = Database.open(plain, KEY)
    for statement in ("PRAGMA journal_mode = DELETE", "PRAGMA rekey = ''", "VACUUM"):
        database.loop.execute(statement).fetchall()
    database.loop.close()
    if not plain.read_bytes().startswith(b"SQLite format 3"):
        raise WrongResultError("the file is still encrypted")
    yield Figure(
        name=f"store of {STAYS:,} stays and guests, against the same without encryption",
        value=big_file().stat().st_size / 2**20,
        unit="MB",
        against=plain.stat().st_size / 2**20,
    )
    plain.unlink()


# --- after a power cut ---------------------------------------------------------------------------------------------


def _unclean_start(folder: Path) -> Figure:
    """The big file as a killed process leaves it, opened and checked page by page, until its unsent work is listed."""
    working, killed = folder / "working", folder / "killed"
    for each in (working, killed):
        each.mkdir()
    shutil.copyfile(big_file(), working / "desk.db")
    store = Store(Database.open(working / "desk.db", KEY), monotonic=time.monotonic, epoch="before")
    for number in range(_UNSENT):
        add_cancel(store, number)
    for file in working.glob("desk.db*"):
        shutil.copyfile(file, killed / file.name)
    store.close()
    begun = time.perf_counter()
    found = Store(Database.open(killed / "desk.db", KEY), monotonic=time.monotonic, epoch="after")
    found.outbox.adopt()
    recovered = [entry for entry in found.outbox.open_entries() if entry.recovered]
    seconds = time.perf_counter() - begun
    was_clean = found.was_clean
    found.close()
    if was_clean or len(recovered) != _UNSENT:
        raise WrongResultError(f"{len(recovered)} of {_UNSENT} commands were recovered")
    return Figure(
        name=f"unclean start, {STAYS:,} stays -> {_UNSENT:,} commands listed",
        value=seconds,
        unit="s",
        budget=_UNCLEAN_BUDGET_S,
    )
