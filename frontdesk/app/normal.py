"""The desk of a real property: its profile, its secrets, the first run, and then the window full of guests."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimeZone, SignalInstance

from frontdesk.app.clock import RealClock
from frontdesk.app.desks import OpenDesk, Tasks, TrainingDesk, show
from frontdesk.app.faults import sentence_for
from frontdesk.app.options import Options
from frontdesk.app.profile import Place, is_sealed, keyring_place, sealed_place, training_place
from frontdesk.app.session import Session
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.store.errors import NoKeyring, StoreError, WrongPassphrase
from frontdesk.store.profile import Profile
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import connect as connect_words

if TYPE_CHECKING:
    from frontdesk.sync.capabilities import KnownCapabilities
    from frontdesk.ui.panes.connect_page import ConnectPage

log = logging.getLogger(__name__)


class NormalDesk:
    """Opens the property of this PC. Whatever stops it is said in the window; nothing is deleted."""

    def __init__(self, window: MainWindow, profile: Profile, settings: Settings) -> None:
        self._window = window
        self._profile = profile
        self._settings = settings
        self._clock = RealClock()
        self._session: Session | None = None
        self._training: OpenDesk | None = None
        self._tasks = Tasks()
        self._found: KnownCapabilities | None = None  # of a sign-in a moment ago

    async def open(self) -> None:
        """Secrets, sign-in, desk."""
        try:
            place = await self._open_place()
            credentials = await asyncio.to_thread(place.credentials) or await self._first_run(place)
            if credentials is None:
                await self._try_training()
                return
            self._open_session(place, credentials)
        except (StoreError, OSError) as error:
            log.exception("the desk could not be opened")
            self._window.say(sentence_for(error))

    async def _open_place(self) -> Place:
        """The keyring where there is one; else the passphrase, asked now. Raises `KeyringLocked`."""
        folder = self._profile.folder
        if not is_sealed(folder):
            try:
                return await asyncio.to_thread(keyring_place, folder)
            except NoKeyring:
                log.info("no keyring: a passphrase takes its place")
        return await self._ask_passphrase(folder)

    async def _ask_passphrase(self, folder: Path) -> Place:
        from frontdesk.ui.panes.passphrase_page import PassphrasePage

        page = PassphrasePage(is_new=not is_sealed(folder))
        self._window.show_page(page)
        page.setFocus()
        while True:
            (passphrase,) = await told(page.given)
            try:
                place = await _unseal(folder, passphrase)
            except WrongPassphrase:
                page.show_problem(connect_words.passphrase_wrong())
                continue
            self._window.show_day()
            return place

    async def _first_run(self, place: Place) -> Credentials | None:
        """The tokens of a new sign-in, or None when the demo hotel was chosen."""
        from frontdesk.ui.panes.first_run import FirstRun

        first = FirstRun(self._clock.utc_now().astimezone().hour)
        while True:
            self._window.show_page(first)
            first.setFocus()
            if await told_which(connect=first.connect_wanted, demo=first.demo_wanted) == "demo":
                return None
            credentials = await self._connect(place)
            if credentials is not None:
                return credentials

    async def _connect(self, place: Place) -> Credentials | None:
        from frontdesk.ui.panes.connect_page import ConnectPage

        page = ConnectPage(has_keyring=place.keyring != "")
        page.check_wanted.connect(lambda given: self._tasks.start(self._check(page, given, place)))
        self._window.show_page(page)
        page.setFocus()
        done: asyncio.Future[Credentials | None] = asyncio.get_running_loop().create_future()
        page.open_wanted.connect(lambda given: _settle(done, given))
        page.back_wanted.connect(lambda: _settle(done, None))
        credentials = await done
        if credentials is not None:
            await asyncio.to_thread(place.keep, credentials)
            self._window.show_day()
        return credentials

    async def _check(self, page: ConnectPage, given: Credentials, place: Place) -> None:
        # With it comes the client, which a desk that is signed in imports behind its first list.
        from frontdesk.app.sign_in import Findings, Properties, ask_the_platform

        page.show_busy(True)
        said = await ask_the_platform(given, self._clock, place.keyring)
        page.show_busy(False)
        match said:
            case Findings(needs_zone=True):
                page.ask_zone(said.lines, bytes(QTimeZone.systemTimeZoneId().data()).decode())
            case Findings():
                self._found = said.known
                page.show_findings(said.lines, said.hotel)
            case Properties():
                page.show_properties(said.lines, said.properties)
            case _:
                page.show_problem(said.field, said.sentence)

    async def _try_training(self) -> None:
        self._window.show_day()
        place = asyncio.ensure_future(asyncio.to_thread(training_place, None, None))
        self._training = TrainingDesk(self._window, Options(demo=True), place)
        await self._training.open()

    def _open_session(self, place: Place, credentials: Credentials) -> None:
        self._session = Session(
            place.database_of(credentials.enterprise_id),
            place.key(),
            credentials,
            settings=self._settings,
            clock=self._clock,
            desktop=Desktop(pc=credentials.pc_name),
            found=self._found,
        )
        show(self._window, self._session)

    async def close(self) -> None:
        """Session, training, lock."""
        await self._tasks.stop()
        if self._session is not None:
            await self._session.close()
        if self._training is not None:
            await self._training.close()
        self._profile.close()


async def _unseal(folder: Path, passphrase: str) -> Place:
    """Stretching takes a third of a second. No argument is handed to the loop: its own log shows them."""
    return await asyncio.to_thread(lambda: sealed_place(folder, passphrase))


async def told(signal: SignalInstance) -> tuple[Any, ...]:
    """Wait for a signal once; its arguments. They may be secret, and the loop's own log shows what futures hold."""
    heard: list[tuple[Any, ...]] = []
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def hear(*arguments: Any) -> None:
        heard.append(arguments)
        _settle(done, None)

    signal.connect(hear)
    await done
    return heard[0]


async def told_which(**signals: SignalInstance) -> str:
    """Wait for the first of several signals; its name."""
    done: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    for name, signal in signals.items():
        signal.connect(lambda *_, name=name: _settle(done, name))
    return await done


def _settle(done: asyncio.Future[Any], value: object) -> None:
    if not done.done():
        done.set_result(value)
