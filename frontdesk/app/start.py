"""Behind the first paint: find out what to open, open it, run until the window is closed, close in order."""

from __future__ import annotations

import asyncio
import logging
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any

from PySide6.QtWidgets import QApplication

from frontdesk.app.desks import OpenDesk, TrainingDesk
from frontdesk.app.faults import sentence_for
from frontdesk.app.first_desk import FirstDesk
from frontdesk.app.hotel_file import read_settings
from frontdesk.app.layout import keep_layout
from frontdesk.app.loop import DeskLoop
from frontdesk.app.normal import NormalDesk
from frontdesk.app.options import Options
from frontdesk.app.profile import FirstLook, Place
from frontdesk.store.errors import AnotherDesk
from frontdesk.store.profile import Profile
from frontdesk.ui.main_window import MainWindow

log = logging.getLogger(__name__)


def run(
    app: QApplication,
    window: MainWindow,
    options: Options,
    aside: ThreadPoolExecutor,
    place: Future[Place] | None,
    look: Future[FirstLook | None] | None = None,
) -> int:
    """Run the loop until the window is closed; returns the exit code. `place` is the training hotel's, being opened;
    `look` is under way in the keyring for any other.
    """
    loop = DeskLoop(app, aside)
    loop.set_exception_handler(_note_loose_end)
    sys.excepthook = _note_exception
    with loop:
        code: int = loop.run_until_complete(_desk(app, window, options, place, look))
    return code


async def _desk(
    app: QApplication,
    window: MainWindow,
    options: Options,
    place: Future[Place] | None,
    look: Future[FirstLook | None] | None = None,
) -> int:
    while True:
        code, opens_another = await _one_desk(app, window, options, place, look)
        if not opens_another:
            return code
        look = None
        window.deleteLater()
        window = MainWindow(asks_to_close=True)
        window.fit_screen(window.screen().availableSize())
        keep_layout(window, options.folder)
        window.furnish()
        window.show()


async def _one_desk(
    app: QApplication,
    window: MainWindow,
    options: Options,
    place: Future[Place] | None,
    look: Future[FirstLook | None] | None,
) -> tuple[int, bool]:
    """The exit code, and whether another desk is wanted in a window of its own."""
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    if not window.isVisible():  # closed already, while everything behind its first paint was imported
        closed.set()
    desk = _which_desk(window, options, place, look)
    try:
        if desk is not None:
            await _open_unless_closed(desk, closed)
        if options.walk is not None:
            return await _walk(window, options, closed), False
        await closed.wait()
    finally:
        app.lastWindowClosed.disconnect(closed.set)
        if desk is not None:
            await desk.close()
    return 0, desk is not None and desk.opens_another


async def _open_unless_closed(desk: OpenDesk, closed: asyncio.Event) -> None:
    """Sign-in may wait for a person for ever; a window that is closed meanwhile ends it."""
    opening = asyncio.ensure_future(desk.open())
    leaving = asyncio.ensure_future(closed.wait())
    await asyncio.wait((opening, leaving), return_when=asyncio.FIRST_COMPLETED)
    leaving.cancel()
    if not opening.done():
        opening.cancel()
    await asyncio.gather(opening, leaving, return_exceptions=True)
    if not opening.cancelled() and (error := opening.exception()) is not None:
        raise error


def _which_desk(
    window: MainWindow, options: Options, place: Future[Place] | None, look: Future[FirstLook | None] | None
) -> OpenDesk | None:
    """The training hotel or the property; None, with a sentence in the window, when another desk holds the profile."""
    if place is not None:
        return TrainingDesk(window, options, asyncio.wrap_future(place))
    try:
        profile = Profile(options.folder)
    except (AnotherDesk, OSError) as error:
        window.say(sentence_for(error))
        return None
    window.closing.connect(FirstDesk(window, profile.folder).close)
    settings, flaws = read_settings(profile.folder)
    looked = asyncio.wrap_future(look) if look is not None else None
    return NormalDesk(window, profile, settings, flaws, looked)


async def _walk(window: MainWindow, options: Options, closed: asyncio.Event) -> int:
    """The tour drives this window by a step list."""
    from frontdesk.app.walk import walk

    done = await walk(window, options)
    window.leave()
    await closed.wait()
    return 0 if done else 1


def _note_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A slot raised. The desk goes on; the log says where."""
    log.critical("an unexpected fault", exc_info=(kind, error, trace))


def _note_loose_end(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A task nobody waits for raised."""
    error = context.get("exception")
    log.critical("an unexpected fault in the background: %s", context.get("message"), exc_info=error)
