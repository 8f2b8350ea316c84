"""Tests of the window run on the Qt loop, in the shipped font."""

import asyncio

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication


async def test_timers_of_qt_and_of_asyncio_fire_on_one_loop() -> None:
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
    fired = asyncio.Event()
    QTimer.singleShot(0, fired.set)
    async with asyncio.timeout(2):
        await fired.wait()


def test_text_is_drawn_in_the_shipped_font(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"
