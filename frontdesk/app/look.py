"""Pictures of every screen from one fixed scene, so that two runs give the same picture.

Hotel Lamplighter on Friday 16 October 2026 at 15:42: the demo hotel with its clock stopped, and a desk whose clock is
stopped too. The screens are reached through the real window's own keys, like on the tour.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.app.clock import StillClock
from frontdesk.app.profile import training_place
from frontdesk.app.session import Session
from frontdesk.app.training import TrainingHotel
from frontdesk.app.walk import Walker
from frontdesk.screenless import has_screen, offscreen
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import training
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.parts.gallery import Gallery

_AT = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
_SIZES = (QSize(1366, 768), QSize(1920, 1080))
_SMALL_SIZES = (QSize(1280, 720), QSize(960, 540))
_NEVER = 86_400.0

Step = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scene:
    """A screen: its name, how to get there from the list of arrivals, and whether the small windows are taken too."""

    name: str
    steps: tuple[Step, ...]
    small: bool = False


def _keys(*names: str) -> Step:
    return {"do": "keys", "keys": list(names)}


def _open(words: str) -> tuple[Step, ...]:
    return (
        _keys("F3"),
        {"do": "type", "text": words},
        {"do": "wait", "for": "hit"},
        _keys("Return"),
        {"do": "wait", "for": "stay"},
    )


ONLINE = (
    Scene("arrivals", _open("novakova sarka"), small=True),
    Scene("in-house", (_keys("G", "I", "Down", "Down"),)),
    Scene("departures", (_keys("G", "D", "Down"),)),
    Scene("all-stays", (_keys("G", "S", "Down"),)),
    Scene("check-in-blocked", (_keys("G", "A"), *_open("510"), _keys("I"))),
    Scene("check-out-open-balance", (_keys("G", "D"), *_open("409"), _keys("O"))),
    Scene("cancel", (_keys("G", "A"), *_open("rossi"), _keys("X"))),
    Scene("search", (_keys("G", "A"), _keys("F3"), {"do": "type", "text": "mulle"}, {"do": "wait", "for": "hit"})),
    Scene("rates-folded", (_keys("F4"),)),
    Scene("take-back", (_keys("F4"), *_open("novakova sarka"), _keys("I"), {"do": "wait", "for": "saved", "count": 1})),
)
OFFLINE = (
    Scene("offline-not-sent", (*_open("ludensch"), _keys("I"), {"do": "wait", "for": "saved", "count": 2}), small=True),
    Scene("offline-unsent-work", (_keys("F9"),)),
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; returns 0 when all were taken."""
    parser = argparse.ArgumentParser(prog="frontdesk look", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="frontdesk-look-") as scratch:
        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = offscreen(Path(scratch))
        app = QApplication(sys.argv[:1])
        app.setQuitOnLastWindowClosed(False)
        theme.install(app, theme.Mode.LIGHT)
        loop = qasync.QEventLoop(app, already_running=False)
        with loop:
            problem: str = loop.run_until_complete(_look(Path(scratch), asked.out))
    if problem:
        sys.stderr.write(f"A picture is missing: {problem}\n")
    return 1 if problem else 0


async def _look(scratch: Path, out: Path) -> str:
    await _grab(Gallery(), "parts", (QSize(1366, 1096),), out)
    first_run = MainWindow()
    first_run.show_page(FirstRun())
    await _grab(first_run, "first-run", _SIZES, out)
    first_run.close()
    hotel = await TrainingHotel.start("--clock", _AT.isoformat().replace("+00:00", "Z"))
    try:
        await hotel.set_clock(now=_AT.isoformat().replace("+00:00", "Z"), frozen=True)
        return await _desk_pictures(hotel, scratch, out)
    finally:
        await hotel.close()


async def _desk_pictures(hotel: TrainingHotel, scratch: Path, out: Path) -> str:
    clock = StillClock(_AT)
    place = training_place(scratch / "profile", "look")
    settings = training()
    session = Session(
        place.database,
        place.key(),
        hotel.credentials,
        settings=replace(settings, sync=replace(settings.sync, pull_every=_NEVER, slow_pull_every=_NEVER)),
        clock=clock,
        desktop=Desktop(staff="Petra H.", pc="Reception 1"),
    )
    window = MainWindow()
    window.resize(_SIZES[0])
    window.show()
    window.attach(session.desk)
    session.start()
    try:
        walker = Walker(window)
        if problem := await walker.take({"do": "wait", "for": "figures"}):
            return problem
        clock.advance(4)
        if problem := await _scenes(ONLINE, walker, window, out):
            return problem
        clock.advance(8)
        session.engine.wake()
        if problem := await walker.take({"do": "wait", "for": "settled"}):
            return problem
        await hotel.line(cut=True)
        session.desk.refresh()
        if problem := await walker.take({"do": "wait", "for": "offline"}):
            return problem
        clock.advance(12 * 60)
        return await _scenes(OFFLINE, walker, window, out)
    finally:
        window.close()
        await session.close()


async def _scenes(scenes: Sequence[Scene], walker: Walker, window: MainWindow, out: Path) -> str:
    for scene in scenes:
        for step in scene.steps:
            if problem := await walker.take(step):
                return f"{scene.name}: {problem}"
        await _grab(window, scene.name, _SIZES + _SMALL_SIZES if scene.small else _SIZES, out)
        await walker.take(_keys("Escape"))
    return ""


async def _grab(widget: QWidget, name: str, sizes: Sequence[QSize], out: Path) -> None:
    """One picture per size and theme; the window is given time to lay itself out."""
    for size in sizes:
        widget.resize(size)
        for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
            theme.current().set_mode(mode)
            await asyncio.sleep(0.05)
            picture = widget.grab()
            picture.save(str(out / f"{name}-{size.width()}x{size.height()}-{mode.name.lower()}.png"))
    theme.current().set_mode(theme.Mode.LIGHT)
    widget.resize(sizes[0])
    await asyncio.sleep(0.05)
