"""What a person does about the desk itself while it is open: each a page in the window, one at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from frontdesk.app.desks import Tasks
from frontdesk.app.faults import sentence_for
from frontdesk.app.profile import Place
from frontdesk.app.session import Session
from frontdesk.domain.clock import Clock
from frontdesk.store.errors import OtherProperty, StoreError
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import connect as connect_words
from frontdesk.ui.text import findings
from frontdesk.ui.text import office as words
from frontdesk.ui.text.findings import OtherWay

if TYPE_CHECKING:
    from frontdesk.app.sign_in import Findings

log = logging.getLogger(__name__)


class Office:
    """The back office of an open desk."""

    def __init__(
        self,
        window: MainWindow,
        place: Place,
        session: Session,
        credentials: Credentials,
        clock: Clock,
        tasks: Tasks,
        change_desk: Callable[[], None],
    ) -> None:
        """`change_desk` closes this desk and opens the one of the property that is signed in then."""
        self._window = window
        self._place = place
        self._session = session
        self._credentials = credentials
        self._clock = clock
        self._tasks = tasks
        self._change_desk = change_desk
        self._is_busy = False
        self._has_words = place.has_words

    @property
    def has_words(self) -> bool:
        """Whether recovery words open what is kept here."""
        return self._has_words

    def sign_in(self) -> None:
        """Ask for new tokens: of this property, whose queue goes on with them, or of another one."""
        self._begin(self._sign_in())

    async def _sign_in(self) -> None:
        from frontdesk.app.signing_in import signed_in
        from frontdesk.ui.panes.connect_page import ConnectPage

        hotel, known = self._session.desk.hotel().name, self._session.store.cache.property()
        unsent = self._session.desk.status().unsent
        page = ConnectPage(
            has_keyring=self._place.keyring != "", again=connect_words.sign_in_again_facts(unsent, hotel)
        )
        page.fill_in(self._credentials)
        taken = await signed_in(
            self._window,
            page,
            self._clock,
            self._tasks,
            keyring=self._place.keyring,
            judge=self._what_speaks_against,
            known_property=known.id if known is not None else "",
        )
        if taken is None:
            self._window.show_day()
            return
        credentials, found = taken
        if self._is_of_another_property(found):
            here = known.id if known is not None else ""
            await asyncio.to_thread(self._change_property, credentials, here, found.property_id or min(found.services))
            self._change_desk()
            return
        await asyncio.to_thread(self._place.keep, credentials)
        self._credentials = credentials
        await self._session.use_tokens(credentials, found.known)
        self._window.show_day()
        self._window.say(words.signed_in(self._session.desk.status().unsent))

    def _what_speaks_against(self, found: Findings) -> OtherWay | None:
        if not self._is_of_another_property(found):
            return None
        here = self._session.desk.hotel().name
        unsent = self._session.desk.status().unsent
        return findings.of_another_property(unsent, here, found.hotel)

    def _is_of_another_property(self, found: Findings) -> bool:
        try:
            self._session.store.belongs_to(found.property_id, found.services)
        except OtherProperty:
            return True
        return False

    def _change_property(self, credentials: Credentials, here: str, there: str) -> None:
        file = self._place.own_database().name
        self._place.keep(credentials)  # first: with old tokens a new file would become the old property's
        self._place.change_property(here, file, there)

    def make_words(self) -> None:
        """Show new recovery words; the older ones end when a person has the new ones on paper."""
        self._begin(self._make_words())

    async def _make_words(self) -> None:
        from frontdesk.app.recovery import offer_words

        taken = await offer_words(
            self._window,
            self._place,
            hotel=self._session.desk.hotel().name,
            pc=self._credentials.pc_name,
            day=self._clock.utc_now().astimezone().date(),
        )
        self._has_words = self._place.has_words
        self._window.show_day()
        self._window.say(words.words_made() if taken else words.words_left())

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        if self._is_busy:
            work.close()
            return
        self._is_busy = True
        self._tasks.start(self._one_at_a_time(work))

    async def _one_at_a_time(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (StoreError, OSError) as error:
            log.exception("something about the desk itself could not be done")
            self._window.show_day()
            self._window.say(sentence_for(error))
        finally:
            self._is_busy = False
