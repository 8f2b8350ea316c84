"""What the server offers: kept with its age, learned on with each answer, found anew when it is due. Nothing is changed
on the server by finding out.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from frontdesk.api.eras.capabilities import Capabilities, Grant
from frontdesk.api.errors import ApiError, BadAnswer, NotOffered, NotThePlatform, Refused
from frontdesk.api.last_answers import LastAnswer
from frontdesk.api.rate_limit import Urgency
from frontdesk.store.errors import NotWritten
from frontdesk.store.local import Local
from frontdesk.sync.calls import note
from frontdesk.sync.parts import Parts

log = logging.getLogger(__name__)

_NAME = "capabilities"
_LONGEST_REST = 60.0  # the line may come back, or a clock be set, without anybody telling


@dataclass(frozen=True, slots=True)
class KnownCapabilities:
    """`found_at` is the platform's time of the last search; None when all there is was learned from answers."""

    capabilities: Capabilities
    found_at: datetime | None = None
    last_answers: Mapping[str, LastAnswer] = field(default_factory=dict)

    @classmethod
    def read(cls, local: Local) -> KnownCapabilities | None:
        """What was kept; None when there is nothing, or it has another shape."""
        kept = local.get(_NAME)
        if not isinstance(kept, dict) or not isinstance(kept.get("server"), dict):
            return None
        capabilities = Capabilities.from_json(kept["server"])
        if capabilities is None:
            return None
        return cls(capabilities, _instant(kept.get("found_at")), _answers(kept.get("last_answers")))

    def keep(self, local: Local) -> None:
        """Write it over what was kept. Raises `NotWritten`."""
        answers = {path: self.last_answers[path].to_json() for path in sorted(self.last_answers)}
        found_at = None if self.found_at is None else self.found_at.isoformat()
        local.set(_NAME, {"server": self.capabilities.to_json(), "found_at": found_at, "last_answers": answers})


class CapabilitySearch:
    """When to look, and what becomes of what was seen."""

    def __init__(self, parts: Parts) -> None:
        kept = KnownCapabilities.read(parts.store.local)
        self._parts = parts
        self._found_at = kept.found_at if kept is not None else None
        self._earlier_answers = kept.last_answers if kept is not None else {}
        self._not_before = parts.clock.monotonic() + parts.settings.capabilities_after
        self._looked_at: float | None = None
        self._has_news = False
        self._closed = _closed(parts.client.capabilities)
        self._is_given_back = False
        self._surprised = asyncio.Event()
        parts.client.on_learned = self._learned

    async def watch(self, turned_out_otherwise: Callable[[], None], given_back: Callable[[], None]) -> None:
        """Look whenever it is due, until cancelled; tell when the server is to be asked in other forms than before, or
        else when something is granted now that was refused.
        """
        while True:
            await self._rest()
            # Somebody waits for what did not come; nobody waits for a daily look.
            urgency = Urgency.READ if self._surprised.is_set() else Urgency.BACKGROUND
            self._surprised.clear()
            try:
                is_as_before = await self._look(urgency)
            except ApiError as error:
                log.info("what the server offers was not found out: %s", error)
                continue
            self.keep_what_was_learned()
            is_given_back, self._is_given_back = self._is_given_back, False
            if not is_as_before:
                turned_out_otherwise()
            elif is_given_back:
                given_back()

    def consider(self, error: ApiError) -> None:
        """A read of the engine's own ended so. Its questions are never refused by a server that is known."""
        surprises = isinstance(error, Refused | BadAnswer | NotOffered) and not isinstance(error, NotThePlatform)
        if surprises and not self._has_looked_lately():
            self._surprised.set()

    async def _rest(self) -> None:
        """Until the start of the desk is over and nothing is known or what is known is old, or until a surprise."""
        while (seconds := self._seconds_left()) > 0 and not self._surprised.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(min(seconds, _LONGEST_REST)):
                    await self._surprised.wait()

    def _seconds_left(self) -> float:
        settings = self._parts.settings
        left = max(self._not_before - self._parts.clock.monotonic(), self._parts.line.wait())
        if self._found_at is None or self._is_given_back or (self._closed and self._looked_at is None):
            # What was refused the last time may be granted since: a start is when somebody would try. And what was
            # given back is told of by a look that comes to its end.
            return left
        age = (self._parts.time.now() - self._found_at).total_seconds()
        # Found in the future: a clock was set, so the age says nothing.
        return max(left, settings.capabilities_every - age if age >= 0 else 0.0)

    async def _look(self, urgency: Urgency) -> bool:
        client = self._parts.client
        before = client.capabilities
        self._looked_at = self._parts.clock.monotonic()
        self._not_before = self._looked_at + self._parts.settings.surprised_every
        try:
            found = await client.find_capabilities(urgency)
        except ApiError as error:
            note(self._parts, error)
            raise
        self._found_at = self._parts.time.now()
        self._has_news = True
        self._note_closed(found)
        return found.speaks_as(before)

    def keep_what_was_learned(self) -> None:
        """In one commit after a round of calls, rather than one for each."""
        if not self._has_news:
            return
        answers = {**self._earlier_answers, **self._parts.client.last_answers}
        with suppress(NotWritten):  # it is known all the same, and will be learned again
            KnownCapabilities(self._parts.client.capabilities, self._found_at, answers).keep(self._parts.store.local)
            self._has_news = False

    def _has_looked_lately(self) -> bool:
        every = self._parts.settings.surprised_every
        return self._looked_at is not None and self._parts.clock.monotonic() - self._looked_at < every

    def _learned(self, capabilities: Capabilities) -> None:
        """Where one right is given back, others may be of which nothing asks so soon."""
        self._has_news = True
        if self._note_closed(capabilities) and not self._has_looked_lately():
            self._surprised.set()

    def _note_closed(self, capabilities: Capabilities) -> bool:
        """Whether something that was refused is granted now."""
        is_given_back = any(capabilities.grant(path) is Grant.GRANTED for path in self._closed)
        self._is_given_back |= is_given_back
        self._closed = _closed(capabilities)
        return is_given_back


def _closed(capabilities: Capabilities) -> frozenset[str]:
    return frozenset(path for path, grant in capabilities.grants.items() if grant is Grant.NOT_GRANTED)


def _instant(kept: Any) -> datetime | None:
    try:
        return None if kept is None else datetime.fromisoformat(kept)
    except (TypeError, ValueError):
        return None


def _answers(kept: Any) -> Mapping[str, LastAnswer]:
    read = {path: LastAnswer.from_json(answer) for path, answer in kept.items()} if isinstance(kept, dict) else {}
    return {path: answer for path, answer in read.items() if answer is not None}
