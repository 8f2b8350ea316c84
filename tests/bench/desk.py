"""What the clerk's hand waits for, in the real window on 100,000 stays and guests, beside a proxy model."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QTableView

from frontdesk.app.garbage import GarbageCollection
from frontdesk.app.plain_imports import plain_imports
from frontdesk.app.session import Session
from frontdesk.domain.views import ListKind, Mark, Step
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.search_overlay.overlay import PREVIEW_AFTER_MS
from frontdesk.ui.panes.search_overlay.preview import Preview
from frontdesk.ui.places import Place
from tests.bench.big_store import KEY, NOW, STAYS, big_file, big_profile
from tests.bench.desk_loop import desk_loop
from tests.bench.engine import Pulse, full_sync
from tests.bench.figure import Figure, WrongResultError, percentile, spread
from tests.bench.naive import naive_desk
from tests.bench.openings import openings, several_at_once
from tests.bench.running import hotel
from tests.bench.screen import PaintWatch, application, press, type_letter
from tests.bench.start import (
    BARE,
    MEMORY_BUDGET_MB,
    PASSPHRASE,
    PROGRAM,
    WINDOW_BUDGET,
    Kind,
    processor_figure,
    take_turns,
)
from tests.bench.typed import Typed, typed_texts

_SEARCH_LIMIT = 50
_CLICKS = 120
_SWITCHES = 60
_ROW_CHANGES, _ROWS_DOWN = 120, 20
_NAIVE_TEXTS, _NAIVE_TIMES, _NAIVE_PAGES = 8, 20, 5
_STARTS = 3
_PULLED_ROOMS, _PULLED_STAYS = "300", "5000"
_STALL_BUDGET_MS = 50.0
_FRAMES = 400
_FRAME_BUDGET_MS = 16.0
_LINES_A_FRAME = 3
_PAGE = 4096
_COMMIT_PAGES = 4


class DayClock:
    """The afternoon of the pictures, at the pace of this machine."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def monotonic(self) -> float:
        """Seconds."""
        return time.monotonic()

    def utc_now(self) -> datetime:
        """The pictures' time and what has passed since."""
        return NOW + timedelta(seconds=time.monotonic() - self._begun)


@dataclass(frozen=True, slots=True)
class Reception:
    """An open window on the big property; the engine stands still, as it does between two fetches."""

    window: MainWindow
    session: Session
    folder: Path

    @property
    def list_view(self) -> QTableView:
        """The lines of the list."""
        found = self.window.day.findChild(QTableView)
        if not isinstance(found, QTableView):
            raise WrongResultError("there is no list in the window")
        return found


def figures() -> Iterable[Figure]:
    """What opens, search, click, row change, list switch, scrolling, an act on many."""
    plain_imports()  # as the program does
    for part in (_starts, _hand, _pull):
        with TemporaryDirectory(prefix="frontdesk-bench-") as folder:  # each its own: one file is of one property
            yield from part(Path(folder))


def _hand(folder: Path) -> Iterator[Figure]:
    """Everything a clerk's hand does, beside the same done to a proxy model in this process."""
    with _reception(folder) as reception:
        yield from openings(reception.window)
        naive = _naive(reception)
        yield from _search(reception, naive)
        yield from _clicks(reception, naive)
        yield from _row_changes(reception, naive)
        yield from _switches(reception, naive)
        yield from _scrolling(reception, naive)
        yield from several_at_once(reception.window, reception.session.desk, reception.list_view)


@dataclass(frozen=True, slots=True)
class Naive:
    """Seconds of the naive desk, one list per thing done."""

    keys: list[float]
    sorted_in: float
    clicks: list[float]
    rows: list[float]
    to_house: list[float]
    to_all: list[float]
    frames: list[float]


def _naive(reception: Reception) -> Naive:
    texts = typed_texts(reception.session.store.cache)
    names = [typed.text for typed in texts if typed.reservation_id is not None][:_NAIVE_TEXTS]
    with naive_desk(reception.session.store, STAYS) as desk:
        clicks, rows, frames = desk.clicks(_NAIVE_TIMES), desk.rows_down(_NAIVE_TIMES), desk.frames(_NAIVE_TIMES)
        to_house, to_all = desk.switches(_NAIVE_TIMES)
        keys = desk.keys(names)
        found = Naive(keys, desk.sort(), clicks, rows, to_house, to_all, frames)
    reception.window.activateWindow()
    QCoreApplication.processEvents()
    return found


def _beside(ours: Sequence[float], naive: Sequence[float]) -> Figure:
    """Medians."""
    return Figure(
        name=f"  against the naive way, QSortFilterProxyModel over {STAYS:,} rows, p50",
        value=median(ours) * 1000,
        against=median(naive) * 1000,
        budget=1.0,
    )


# --- start, memory, full pull --------------------------------------------------------------------------------------


def _starts(folder: Path) -> Iterator[Figure]:
    """Each in a process of its own. What is told as the list's instant is the turn of the loop in which keys are heard.

    `bench start` takes the same beside bare windows with the same imports, and more often.
    """
    with hotel(folder) as ready:
        full = folder / "full"
        big_profile(full, PASSPHRASE)
        bare, ours = Kind(BARE), Kind([*PROGRAM, "--hotel", str(ready), "--profile"], "list", full)
        copy = folder / "naive.db"
        shutil.copyfile(big_file(), copy)
        naive = Kind([sys.executable, "-m", "tests.bench.naive_window", str(copy)])
        take_turns((bare, ours, naive), folder, _STARTS)
    starts = f"medians of {_STARTS} starts"
    yield Figure(
        name=f"start -> window painted ({starts}), against a bare window",
        value=ours.took("window"),
        against=bare.took("window"),
        budget=WINDOW_BUDGET,
    )
    yield from processor_figure(ours, bare, "window")
    yield Figure(
        name=f"start -> list of {STAYS:,} stays usable, against the naive way",
        value=ours.took("list"),
        against=naive.took("window"),
        budget=1.0,
    )
    if bare.resident and ours.resident and naive.resident:
        floor = median(bare.resident)
        more = median(ours.resident) - floor
        yield Figure(name="memory then, over a bare window", value=more, unit="MB", budget=MEMORY_BUDGET_MB)
        yield Figure(
            name="  against the naive way", value=more, unit="MB", against=median(naive.resident) - floor, budget=1.0
        )


def _pull(folder: Path) -> Iterator[Figure]:
    """The longest stall of the window while the first pull of a hotel runs; the naive way decodes and inserts in it."""
    pulse = Pulse()
    pulled = folder / "pulled"
    pulled.mkdir()
    with hotel(folder, "--rooms", _PULLED_ROOMS, "--reservations", _PULLED_STAYS) as ready, desk_loop(folder) as loop:
        _, _, stays = loop.run_until_complete(full_sync(pulled, ready, pulse))
    with _reception(folder) as reception, naive_desk(reception.session.store, STAYS) as naive:
        pages = naive.pages(_NAIVE_PAGES)
    longest = max(pulse.gaps) * 1000
    yield Figure(
        name=f"loop while {stays:,} stays are pulled, p99",
        value=percentile(pulse.gaps, 0.99) * 1000,
        budget=_FRAME_BUDGET_MS,
    )
    yield Figure(name="  longest stall", value=longest, budget=_STALL_BUDGET_MS)
    yield Figure(
        name="  against the naive way, a page of 1,000 into the sorted rows, longest",
        value=longest,
        against=max(pages) * 1000,
        budget=1.0,
    )


@contextmanager
def _reception(folder: Path) -> Iterator[Reception]:
    collection = GarbageCollection(application(folder))  # as the program does
    database = folder / "desk.db"
    shutil.copyfile(big_file(), database)
    session = Session(
        database,
        KEY,
        Credentials(address="http://127.0.0.1:9", client_token="client", access_token="access", pc_name="Bench"),
        settings=Settings(hold=600.0),  # so that the last act can be taken back however long the machine takes
        clock=DayClock(),
        desktop=Desktop(staff="Petra", pc="Bench"),
    )
    window = MainWindow()
    try:
        window.show()
        QCoreApplication.processEvents()
        window.attach(session.desk)
        gc.freeze()  # as `Session.start` does
        QCoreApplication.processEvents()
        yield Reception(window, session, folder)
    finally:
        window.close()
        asyncio.run(session.close())
        shiboken6.delete(collection)
        gc.enable()


# --- search --------------------------------------------------------------------------------------------------------


def _search(reception: Reception, naive: Naive) -> Iterator[Figure]:
    window, desk = reception.window, reception.session.desk
    texts = typed_texts(reception.session.store.cache)
    window.open_search()
    QCoreApplication.processEvents()
    field = QApplication.focusWidget()
    results = next((each for each in window.findChildren(QListView) if each.window() is window), None)
    if not isinstance(field, QLineEdit) or results is None:
        raise WrongResultError("the search does not take the keys")
    preview = window.findChild(Preview)
    if preview is None:
        raise WrongResultError("the search has no preview")
    on_results, on_field, on_preview = PaintWatch(results.viewport()), PaintWatch(field), PaintWatch(preview)
    pressed: list[float] = []
    rested: list[float] = []
    answered: list[float] = []
    for typed in texts:
        field.clear()
        QCoreApplication.processEvents()
        for count, letter in enumerate(typed.text, start=1):
            on_preview.is_painted = False
            pressed.append(on_field.time(lambda letter=letter: type_letter(letter)))  # type: ignore[misc]
            if window.search_hits() > 0 and not on_results.is_painted:
                raise WrongResultError(f"the results of {typed.text[:count]!r} were not painted")
            on_results.is_painted = False
        if window.search_hits() > 0 and not on_preview.is_painted:
            rested.append(on_preview.time(lambda: None))
        begun = time.perf_counter()
        hits = desk.find(typed.text)
        answered.append(time.perf_counter() - begun)
        _check_found(typed, [hit.reservation_id for hit in hits], window.search_hits())
    press(Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    yield from spread(f"key press in search -> results painted ({len(pressed)} keys)", pressed, _FRAME_BUDGET_MS)
    yield from spread("  in processor time, whatever else this machine does", on_field.processor)
    rest = f"  then the preview, {PREVIEW_AFTER_MS} ms after the last key, beyond those"
    yield from spread(rest, [max(0.0, each - PREVIEW_AFTER_MS / 1000) for each in rested])
    yield Figure(name="  of which the answer of the service, whole text, p50", value=median(answered) * 1000)
    yield _beside(pressed, naive.keys)
    yield Figure(name="  the longest key press of the naive way", value=max(naive.keys) * 1000)
    yield Figure(name="  the naive way's sort by name", value=naive.sorted_in * 1000)


def _check_found(typed: Typed, found: list[str], shown: int) -> None:
    if len(found) != shown:
        raise WrongResultError(f"{shown} results are shown for {typed.text!r}, {len(found)} were found")
    if typed.reservation_id is None:
        return
    if typed.reservation_id not in found and len(found) < _SEARCH_LIMIT:
        raise WrongResultError(f"{typed.text!r} does not find {typed.reservation_id}")


# --- click ---------------------------------------------------------------------------------------------------------


def _clicks(reception: Reception, naive: Naive) -> Iterator[Figure]:
    window, desk = reception.window, reception.session.desk
    window.day.go(Place.ARRIVALS)
    stays = _ready_for_check_in(reception)
    painted = PaintWatch(reception.list_view.viewport())
    clicks: list[float] = []
    syncs: list[float] = []
    with (reception.folder / "sync").open("wb") as file:
        for number in range(_CLICKS):
            stay = stays[number % len(stays)]
            window.select(stay)
            window.day.focus_list()
            QCoreApplication.processEvents()
            clicks.append(painted.time(lambda: press(Qt.Key.Key_I)))
            syncs.append(_sync(file.fileno()))
            view = desk.stay(stay)
            if view is None or view.mark is not Mark.IN_HOUSE or not view.entries:
                raise WrongResultError("the guest was not checked in")
            if not desk.take_back(view.entries[-1].id):
                raise WrongResultError("the check-in could not be taken back")
            QCoreApplication.processEvents()
    if _outbox_on_disk(reception) != _CLICKS:
        raise WrongResultError("not every check-in is on disk")
    yield from spread(f"check-in key -> durable -> painted ({_CLICKS} times)", clicks, _FRAME_BUDGET_MS)
    yield from spread("  in processor time, whatever else this machine does", painted.processor)
    yield from spread(f"  of which the disk's own sync of {_COMMIT_PAGES} pages", syncs)
    # A cell that changes in memory, without a command, a disk or a balance: no bound for what is safe.
    yield Figure(
        name="  beside one cell that changes in a proxy model and is on no disk, p50",
        value=median(clicks) * 1000,
        against=median(naive.clicks) * 1000,
    )


def _ready_for_check_in(reception: Reception) -> list[str]:
    desk = reception.session.desk
    ids = [stay for section in desk.listing(ListKind.ARRIVALS).sections for stay in section.ids]
    views = [view for view in map(desk.stay, ids) if view is not None]
    ready = [view for view in views if view.step is Step.CHECK_IN and not view.blockers and not view.warnings]
    if not ready:
        raise WrongResultError("nobody can be checked in")
    return [view.reservation.id for view in ready]


def _sync(file: int) -> float:
    """Seconds this disk takes to keep what a commit appends to the journal."""
    os.write(file, os.urandom(_PAGE * _COMMIT_PAGES))
    begun = time.perf_counter()
    os.fsync(file)
    return time.perf_counter() - begun


def _outbox_on_disk(reception: Reception) -> int:
    """What another connection sees."""
    store = reception.session.store
    return int(store.worker_writer()._connection.execute("SELECT count(*) FROM outbox").get)


def _row_changes(reception: Reception, naive: Naive) -> Iterator[Figure]:
    """Down the list and up again: each stay is shown in the pane."""
    window = reception.window
    window.day.go(Place.IN_HOUSE)
    window.day.focus_list()
    QCoreApplication.processEvents()
    pane = window.day.findChild(DetailPane)
    if not isinstance(pane, DetailPane):
        raise WrongResultError("there is no detail pane in the window")
    press(Qt.Key.Key_Down)
    QCoreApplication.processEvents()
    painted = PaintWatch(pane)
    changes: list[float] = []
    for number in range(_ROW_CHANGES):
        before = pane.stay_id
        key = Qt.Key.Key_Up if number // _ROWS_DOWN % 2 else Qt.Key.Key_Down
        changes.append(painted.time(lambda key=key: press(key)))  # type: ignore[misc]
        if pane.stay_id == before or pane.stay_id != window.selected_id():
            raise WrongResultError("the pane does not show the selected stay")
    yield from spread(f"row change -> detail painted ({_ROW_CHANGES} times)", changes, _FRAME_BUDGET_MS)
    yield from spread("  in processor time, whatever else this machine does", painted.processor)
    yield _beside(changes, naive.rows)


# --- lists ---------------------------------------------------------------------------------------------------------


def _switches(reception: Reception, naive: Naive) -> Iterator[Figure]:
    window = reception.window
    painted = PaintWatch(reception.list_view.viewport())
    to_all: list[float] = []
    to_day: list[float] = []
    for _ in range(_SWITCHES):
        to_all.append(painted.time(lambda: window.day.go(Place.ALL)))
        if len(reception.list_view.model().all_ids()) != STAYS:
            raise WrongResultError("All does not show all stays")
        to_day.append(painted.time(lambda: window.day.go(Place.IN_HOUSE)))
    yield from spread(f"list switch to All, {STAYS:,} stays -> painted", to_all)
    yield _beside(to_all, naive.to_all)
    yield from spread("list switch to In house -> painted", to_day)
    yield _beside(to_day, naive.to_house)


def _scrolling(reception: Reception, naive: Naive) -> Iterator[Figure]:
    reception.window.day.go(Place.ALL)
    QCoreApplication.processEvents()
    view, chance = reception.list_view, Random(1)
    bar, height = view.verticalScrollBar(), view.verticalHeader().defaultSectionSize()
    painted = PaintWatch(view.viewport())
    steps = [
        painted.time(lambda number=number: bar.setValue((number + 1) * _LINES_A_FRAME * height))  # type: ignore[misc]
        for number in range(_FRAMES)
    ]
    jumps = [painted.time(lambda: bar.setValue(chance.randrange(bar.maximum()))) for _ in range(_FRAMES // 4)]
    yield from spread(f"scrolling All, frame of {_LINES_A_FRAME} lines ({len(steps)} frames)", steps)
    yield _beside(steps, naive.frames)
    yield Figure(name="dragging through All, anywhere to anywhere, frame, p99", value=percentile(jumps, 0.99) * 1000)
