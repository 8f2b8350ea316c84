"""The desk of a real property: its profile, its secrets, the first run, and then the window full of guests."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.app.asking import first_of, told_which
from frontdesk.app.clock import RealClock
from frontdesk.app.desks import OpenDesk, Tasks, TrainingDesk, show
from frontdesk.app.faults import sentence_for
from frontdesk.app.office import Office
from frontdesk.app.options import Options
from frontdesk.app.profile import (
    FirstLook,
    Place,
    is_sealed,
    keyring_place,
    opens_by_words,
    sealed_place,
    training_place,
)
from frontdesk.app.session import Session
from frontdesk.domain.hotel_choices import Flaw
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.store.errors import KeyLost, KeyringLocked, NoKeyring, StoreError, WrongPassphrase
from frontdesk.store.profile import Profile
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import connect as connect_words
from frontdesk.ui.text import offline as offline_words
from frontdesk.ui.text.recovery import Lost

if TYPE_CHECKING:
    from frontdesk.sync.capabilities import KnownCapabilities

log = logging.getLogger(__name__)


class NormalDesk:
    """Opens the property of this PC. Whatever stops it is said in the window; nothing is deleted."""

    def __init__(
        self,
        window: MainWindow,
        profile: Profile,
        settings: Settings,
        flaws: Sequence[Flaw] = (),
        look: asyncio.Future[FirstLook | None] | None = None,
    ) -> None:
        """`flaws` are what is wrong in the hotel's file of settings: said once the desk is open. `look` is what the
        keyring is being asked since the window was painted.
        """
        self._window = window
        self._look = look
        self._trouble: KeyLost | KeyringLocked | None = None  # that the keyring has told already
        self._flaws = flaws
        self._profile = profile
        self._settings = settings
        self._clock = RealClock()
        self._session: Session | None = None
        self._training: OpenDesk | None = None
        self.opens_another = False
        self._services: tuple[str, ...] = ()  # chosen at a sign-in a moment ago
        self._tasks = Tasks()
        self._found: KnownCapabilities | None = None  # of a sign-in a moment ago

    async def open(self) -> None:
        """Secrets, sign-in, desk."""
        try:
            place = await self._with_key(await self._open_place())
            credentials = await asyncio.to_thread(place.credentials) or await self._sign_in(place)
            if credentials is None:
                await self._try_training()
                return
            await self._open_session(place, credentials)
        except (StoreError, OSError) as error:
            log.exception("the desk could not be opened")
            self._window.say(sentence_for(error))

    async def _open_place(self) -> Place:
        """The keyring where there is one; else the passphrase, asked now. Raises `KeyringLocked`."""
        folder = self._profile.folder
        if not is_sealed(folder):
            try:
                found = await self._first_look()
                return found.place if found is not None else await asyncio.to_thread(keyring_place, folder)
            except NoKeyring:
                log.info("no keyring: a passphrase takes its place")
        return await self._ask_passphrase(folder)

    async def _first_look(self) -> FirstLook | None:
        """What was asked of the keyring while everything was imported; once. Raises `NoKeyring`."""
        look, self._look = self._look, None
        found = await look if look is not None else None
        self._trouble = found.trouble if found is not None else None
        return found

    async def _with_key(self, place: Place) -> Place:
        """Where the vault does not give the key, a person opens the file otherwise (offline-reliability.md §7)."""
        before: Lost | None = None
        while True:
            try:
                await self._try_key(place)
            except KeyLost:
                place = await self._recovered(Lost.KEYRING, place, is_again=before is Lost.KEYRING)
                before = Lost.KEYRING
            except KeyringLocked:
                place = await self._recovered(Lost.LOCKED, is_again=before is Lost.LOCKED)
                before = Lost.LOCKED
            else:
                return place

    async def _try_key(self, place: Place) -> None:
        """A keyring that has refused is not asked a second time: it may ask a person. Raises `KeyLost` and what the
        vault raises.
        """
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise trouble
        await asyncio.to_thread(place.holds_key)

    async def _recovered(self, why: Lost, place: Place | None = None, *, is_again: bool = False) -> Place:
        from frontdesk.app.recovery import recovered

        log.info("the key of this desk cannot be had: %s", why.name)
        return await recovered(
            self._window,
            self._profile.folder,
            why,
            is_again=is_again,
            place=place,
            find=self._open_place,
            ask_new_passphrase=lambda: self._ask_passphrase(self._profile.folder),
        )

    async def _ask_passphrase(self, folder: Path) -> Place:
        from frontdesk.ui.panes.passphrase_page import PassphrasePage

        is_new = not is_sealed(folder)
        page = PassphrasePage(is_new=is_new, has_words=not is_new and opens_by_words(folder))
        self._window.show_page(page)
        page.setFocus()
        try:
            while True:
                act, arguments = await first_of(given=page.given, forgotten=page.forgotten)
                if act == "forgotten":
                    break
                try:
                    return await _unseal(folder, arguments[0])
                except WrongPassphrase:
                    page.show_problem(connect_words.passphrase_wrong())
        finally:
            self._window.drop_page(page)
        return await self._recovered(Lost.PASSPHRASE)

    async def _sign_in(self, place: Place) -> Credentials | None:
        """The tokens of a new sign-in, or None when the demo hotel was chosen. A desk that worked here before, and
        whose tokens went with the keyring, goes to the form at once.
        """
        from frontdesk.ui.panes.first_run import FirstRun

        is_known = place.own_database().exists()
        first = FirstRun(self._clock.utc_now().astimezone().hour)
        while True:
            if not is_known:
                self._window.show_page(first)
                first.setFocus()
                if await told_which(connect=first.connect_wanted, demo=first.demo_wanted) == "demo":
                    return None
            credentials = await self._connect(place)
            if credentials is not None:
                return credentials
            is_known = False

    async def _connect(self, place: Place) -> Credentials | None:
        from frontdesk.app.signing_in import signed_in
        from frontdesk.ui.panes.connect_page import ConnectPage

        page = ConnectPage(has_keyring=place.keyring != "")
        taken = await signed_in(self._window, page, self._clock, self._tasks, keyring=place.keyring)
        if taken is None:
            return None
        credentials, found = taken
        self._found = found.known
        await asyncio.to_thread(place.keep, credentials)
        await self._ask_services(found.stay_services)
        await self._offer_words(place, found.hotel, credentials.pc_name)
        self._window.show_day()
        return credentials

    async def _ask_services(self, services: Sequence[tuple[str, str]]) -> None:
        """The only one by night is sold and shown; of several a person chooses."""
        if len(services) > 1:
            from frontdesk.app.services import chosen_services

            self._services = await chosen_services(self._window, services, ()) or ()

    async def _offer_words(self, place: Place, hotel: str, pc: str) -> None:
        """The last step of Connect (DESK.md §11); where there are words already, they hold."""
        if place.has_words:
            return
        from frontdesk.app.recovery import offer_words

        today = self._clock.utc_now().astimezone().date()
        await asyncio.to_thread(place.key)
        await offer_words(self._window, place, hotel=hotel, pc=pc, day=today)

    async def _try_training(self) -> None:
        self._window.show_day()
        place = asyncio.ensure_future(asyncio.to_thread(training_place, None, None))
        self._training = TrainingDesk(self._window, Options(demo=True), place)
        await self._training.open()

    async def _open_session(self, place: Place, credentials: Credentials) -> None:
        database = await asyncio.to_thread(place.own_database)
        self._session = Session(
            database,
            place.key(),
            credentials,
            settings=self._settings,
            clock=self._clock,
            desktop=Desktop(pc=credentials.pc_name),
            found=self._found,
            services=self._services,
        )
        office = Office(self._window, place, self._session, credentials, self._clock, self._tasks, self._open_another)
        show(self._window, self._session, office)
        if self._flaws:
            self._window.say(offline_words.said(self._flaws))

    def _open_another(self) -> None:
        self.opens_another = True
        self._window.leave()

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
