"""What a person does about the desk itself while it is open: each a page in the window, one at a time."""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from typing import Any

from frontdesk.app.desks import Tasks
from frontdesk.app.faults import sentence_for
from frontdesk.app.profile import Place
from frontdesk.app.session import Session
from frontdesk.domain.clock import Clock
from frontdesk.store.errors import StoreError
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import office as words

log = logging.getLogger(__name__)


class Office:
    """The back office of an open desk."""

    def __init__(
        self, window: MainWindow, place: Place, session: Session, credentials: Credentials, clock: Clock, tasks: Tasks
    ) -> None:
        self._window = window
        self._place = place
        self._session = session
        self._credentials = credentials
        self._clock = clock
        self._tasks = tasks
        self._is_busy = False
        self._has_words = place.has_words

    @property
    def has_words(self) -> bool:
        """Whether recovery words open what is kept here."""
        return self._has_words

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
