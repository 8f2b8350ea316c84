"""What a key opens, and one act on all arrivals at once, in the real window on the big property; in processor time,
whatever else this machine does.
"""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableView

from frontdesk.service.desk import Desk
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.places import Place
from tests.bench.figure import Figure, WrongResultError
from tests.bench.screen import PaintWatch, focus, press

_AGAIN = 5
_LONGEST_MS = 50.0  # as a stall of the window's loop
_OPENED = (
    ("search", Qt.Key.Key_F3),
    ("new reservation", Qt.Key.Key_F2),
    ("rates", Qt.Key.Key_F4),
    ("move to another room", Qt.Key.Key_M),
    ("charge", Qt.Key.Key_C),
)


def openings(window: MainWindow) -> Iterator[Figure]:
    """The first time imports and builds it, later times show it anew. To be asked before anything else is opened."""
    painted = PaintWatch(window)
    for name, key in _OPENED:
        window.day.go(Place.IN_HOUSE)
        _to_the_list(window)
        press(Qt.Key.Key_Down)
        QCoreApplication.processEvents()
        first, *again = (_opened(window, painted, key) for _ in range(1 + _AGAIN))
        yield Figure(name=f"{name} opened the first time", value=first * 1000, budget=_LONGEST_MS)
        yield Figure(name="  again, p50", value=median(again) * 1000, budget=_LONGEST_MS)


def _opened(window: MainWindow, painted: PaintWatch, key: Qt.Key) -> float:
    """Seconds. What was opened is left again."""
    before = focus()
    painted.time(lambda: press(key))
    took = painted.processor[-1]
    if focus() is before:
        raise WrongResultError(f"{key.name} has opened nothing")
    press(Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    _to_the_list(window)
    return took


def several_at_once(window: MainWindow, desk: Desk, list_view: QTableView) -> Iterator[Figure]:
    """All arrivals picked: what would be done is said, then it is done, in one commit, and painted."""
    window.day.go(Place.ARRIVALS)
    _to_the_list(window)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()
    painted = PaintWatch(list_view.viewport())
    for key in (Qt.Key.Key_I, Qt.Key.Key_Return):
        painted.time(lambda key=key: press(key))  # type: ignore[misc]
    said, done = painted.processor
    entries = desk.open_entries()
    if len(entries) < _AGAIN:
        raise WrongResultError("hardly any of the arrivals was checked in")
    press(Qt.Key.Key_Escape)
    if not desk.take_back(entries[-1].id) or desk.open_entries():
        raise WrongResultError("the check-ins were not taken back together")
    QCoreApplication.processEvents()
    yield Figure(name="all arrivals picked, check in: said what will be done", value=said * 1000)
    yield Figure(name=f"  done to the {len(entries)} that can be -> durable -> painted", value=done * 1000)


def _to_the_list(window: MainWindow) -> None:
    window.day.focus_list()
    QCoreApplication.processEvents()
