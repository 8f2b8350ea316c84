"""The two ways to open a desk: on the property of this PC, or on a training hotel that is thrown away afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from typing import Any, Protocol

from frontdesk.app.ahead import ImportAhead
from frontdesk.app.clock import RealClock
from frontdesk.app.faults import sentence_for
from frontdesk.app.options import Options
from frontdesk.app.profile import Place
from frontdesk.app.session import Session
from frontdesk.app.start_trace import trace_list
from frontdesk.app.training import HotelDidNotStart, TrainingHotel
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings, training
from frontdesk.store.errors import StoreError
from frontdesk.ui.back_office import BackOffice
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.training_banner import TrainingBanner
from frontdesk.ui.text import opening as words

log = logging.getLogger(__name__)

_LIST_FIRST_SECONDS = 0.1  # what the engine imports would make the first paint of the list twice as long


class OpenDesk(Protocol):
    """A desk that can be opened in the window and closed again."""

    opens_another: bool
    """It was closed for another property's: a new window opens on that."""

    async def open(self) -> None:
        """Show it, or say in the window why it cannot be shown."""
        ...

    async def close(self) -> None:
        """Close every part in order; also after a failed `open`."""
        ...


class Tasks:
    """Short tasks started from a slot, kept until they end."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run it beside everything else."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def stop(self) -> None:
        """Cancel what still runs."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)


class TrainingDesk:
    """The demo hotel as a child process, or one that already runs (the tour's), and its faults in the banner."""

    def __init__(self, window: MainWindow, options: Options, opening: asyncio.Future[Place]) -> None:
        """`opening` is the place of its data: stretching a passphrase takes a third of a second."""
        self._window = window
        self._options = options
        self._opening = opening
        self._hotel: TrainingHotel | None = None
        self._session: Session | None = None
        self._banner: TrainingBanner | None = None
        self._tasks = Tasks()
        self.opens_another = False

    async def open(self) -> None:
        """Start the hotel, sign in with the tokens it printed, show the desk."""
        try:
            hotel = await self._find_hotel()
        except HotelDidNotStart:
            self._window.say(words.training_did_not_start())
            return
        self._hotel = hotel
        self._show_banner(hotel)
        try:
            place = await asyncio.shield(self._opening)
            self._session = open_session(place, hotel, training())
        except (StoreError, OSError) as error:
            log.exception("the training desk could not be opened")
            self._window.say(sentence_for(error))
            return
        show(self._window, self._session)
        self._tasks.start(self._show_faults(hotel))

    async def _find_hotel(self) -> TrainingHotel:
        if self._options.hotel is not None:
            return TrainingHotel.running(self._options.hotel)
        return await TrainingHotel.start()

    def _show_banner(self, hotel: TrainingHotel) -> None:
        banner = self._banner = TrainingBanner()
        banner.line_cut.connect(lambda cut: self._tasks.start(hotel.line(cut=cut)))
        banner.slow.connect(lambda slow: self._tasks.start(hotel.slow(6.0 if slow else 0.0)))
        banner.lose_answers.connect(lambda lose: self._tasks.start(hotel.lose_answers(lose)))
        banner.leave.connect(self._window.close)
        self._window.show_training(banner)

    async def _show_faults(self, hotel: TrainingHotel) -> None:
        faults = await hotel.faults()
        if self._banner is not None:
            self._banner.show_state(faults.is_cut, faults.is_slow, faults.is_losing)

    async def close(self) -> None:
        """Session, hotel, folder."""
        await self._tasks.stop()
        if self._session is not None:
            await self._session.close()
        if self._hotel is not None:
            await self._hotel.close()
        with contextlib.suppress(StoreError, OSError):  # what could not be opened has been said
            (await self._opening).clear_away()


def open_session(place: Place, hotel: TrainingHotel, settings: Settings) -> Session:
    """A session on a training hotel. Raises `StoreError`."""
    return Session(
        place.database,
        place.key(),
        hotel.credentials,
        settings=settings,
        clock=RealClock(),
        desktop=Desktop(staff="Training", pc="Training", is_training=True),
    )


def show(window: MainWindow, session: Session, office: BackOffice | None = None) -> None:
    """Put the desk into the window, what was found on this PC first; the engine starts when it is painted."""
    window.attach(session.desk, office)
    trace_list(window)
    if session.recovered or session.desk.file_news() is not None:
        window.show_recovered(was_clean=session.was_clean)
    session.start(after=_LIST_FIRST_SECONDS)
    ImportAhead(window)
