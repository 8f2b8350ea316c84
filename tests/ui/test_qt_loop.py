"""Tests of the window run on the Qt loop, in the shipped font."""

import asyncio
import gc
import weakref
from concurrent.futures import ThreadPoolExecutor

import pytest
import qasync
import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from frontdesk.app.garbage import GarbageCollection, collect_what_is_due
from frontdesk.app.loop import DeskLoop


async def test_timers_of_qt_and_of_asyncio_fire_on_one_loop() -> None:
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
    fired = asyncio.Event()
    QTimer.singleShot(0, fired.set)
    async with asyncio.timeout(60):
        await fired.wait()


def test_text_is_drawn_in_the_shipped_font(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"


def test_a_closed_loop_fires_nothing_and_takes_nothing(qapp: QApplication) -> None:
    fired: list[str] = []
    loop = DeskLoop(qapp, ThreadPoolExecutor(max_workers=1))
    loop.call_soon(fired.append, "soon")
    loop.close()
    assert not shiboken6.isValid(loop._timer), "its timers run on, to be deleted by whoever drops the loop"
    qapp.processEvents()
    assert fired == []
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(fired.append, "after")


class Knot(QObject):
    """A Qt object that only the collection of garbage can free."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.startTimer(1)


def test_no_other_thread_deletes_what_the_window_dropped(qapp: QApplication) -> None:
    gc.enable()
    collection = GarbageCollection(qapp)
    dropped = weakref.ref(Knot())
    with ThreadPoolExecutor(max_workers=1) as aside:
        allocated = aside.submit(lambda: [[] for _ in range(100 * gc.get_threshold()[0])]).result()
    assert dropped() is not None
    collect_what_is_due()
    assert allocated and dropped() is None
    shiboken6.delete(collection)
