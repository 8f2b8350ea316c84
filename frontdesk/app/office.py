"""What a person does about the desk itself while it is open: each a page in the window, one at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from frontdesk.app.desks import Tasks
from frontdesk.app.faults import sentence_for
from frontdesk.app.profile import Place
from frontdesk.app.session import Session
from frontdesk.domain.clock import Clock
from frontdesk.domain.rights import OPERATIONS, lacking
from frontdesk.store.errors import OtherProperty, StoreError
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import connect as connect_words
from frontdesk.ui.text import findings
from frontdesk.ui.text import office as words
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import services as service_words
from frontdesk.ui.text.findings import FindingView, OtherWay

if TYPE_CHECKING:
    from frontdesk.app.sign_in import Findings
    from frontdesk.ui.panes.connect_page import ConnectPage
    from frontdesk.ui.panes.rights_dialog import RightsDialog

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
        self._rights: RightsDialog | None = None
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

        known = self._session.store.cache.property()
        page = ConnectPage(has_keyring=self._place.keyring != "", again=self._what_waits())
        page.fill_in(self._credentials)
        taken = await signed_in(
            self._window,
            page,
            self._clock,
            self._tasks,
            keyring=self._place.keyring,
            judge=partial(self._what_speaks_against, page),
            known_property=known.id if known is not None else self._credentials.enterprise_id,
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

    def _what_waits(self) -> str:
        return connect_words.sign_in_again_facts(self._session.desk.status().unsent, self._session.desk.hotel().name)

    def _what_speaks_against(self, page: ConnectPage, found: Findings) -> OtherWay | None:
        page.tell(self._what_waits())
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

    @property
    def has_several_services(self) -> bool:
        """Whether the property sells nights in more than one service."""
        found = self._session.store.cache.property()
        return found is not None and len(found.stay_services) > 1

    def choose_services(self) -> None:
        """Ask which of them this desk sells, and whose stays it shows."""
        self._begin(self._choose_services())

    async def _choose_services(self) -> None:
        from frontdesk.app.services import chosen_services, shown_services

        found = self._session.store.cache.property()
        if found is None:
            return
        shown = shown_services(self._session.store)
        chosen = await chosen_services(self._window, found.stay_services, shown)
        if chosen is None or chosen == shown:
            return
        self._session.engine.show_services(chosen)
        self._window.say(service_words.taken(dict(found.stay_services)[chosen[0]]))

    def show_rights(self) -> None:
        """Say what the token may not do."""
        from frontdesk.ui.panes.rights_dialog import RightsDialog

        if self._rights is not None:
            self._rights.deleteLater()
        self._rights = RightsDialog(self._window, self._refused())
        self._rights.accepted.connect(lambda: self._begin(self._ask_rights_again()))
        self._rights.open()

    def _refused(self) -> list[FindingView]:
        """What is sent, as far as the platform said no to it once, then what is read."""
        from frontdesk.app.lacks import lacks_of

        known = self._session.known_capabilities()
        reads = lacks_of(known) if known is not None else {}
        told = {path for paths in reads.values() for path in paths}
        refused = lacking(self._session.desk.status().not_granted)
        writes = [each for each in refused if told.isdisjoint(OPERATIONS[each])]
        return [
            *(rights_words.refused(right) for right in writes),
            *(findings.lacking(lack, paths) for lack, paths in reads.items()),
        ]

    async def _ask_rights_again(self) -> None:
        """With nothing that was learned: what was refused once may be granted now."""
        from frontdesk.app.sign_in import Findings, Properties, ask_the_platform

        if self._rights is not None:
            self._rights.close()
        said = await ask_the_platform(self._credentials, self._clock, self._place.keyring)
        if isinstance(said, Findings):
            await self._session.use_tokens(self._credentials, said.known)
            self._window.say(rights_words.asked_again(len(self._refused())))
        elif not isinstance(said, Properties):
            self._window.say(said.sentence)

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
