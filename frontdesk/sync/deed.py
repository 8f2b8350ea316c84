"""What the engine asks of every kind of command: how to read what it is about, when it may be sent, how, and what
proves that it happened (offline-reliability.md §3).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from frontdesk.api.attempt import Attempt
from frontdesk.domain.outbox import SIGN, TO_BE_SENT, Entry, Showed
from frontdesk.domain.signs import marker
from frontdesk.sync.parts import Parts

Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True)
class Reached:
    """The platform shows the effect. `made` are its ids by local id; `claims` the records that prove it."""

    showed: ClassVar[Showed] = Showed.REACHED

    made: Mapping[str, str] = field(default_factory=dict)
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ready:
    """What the command is about stands where it may start from; sending is safe."""

    showed: ClassVar[Showed] = Showed.READY


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody must look; `reason` as stored (`domain.outbox.asks`)."""

    showed: ClassVar[Showed] = Showed.MOVED

    reason: str


@dataclass(frozen=True, slots=True)
class Alike:
    """Nothing with our sign, but something like ours without one. A sign may still come, so a person is asked only once
    it can no longer (offline-reliability.md §2.6); until then it is as if nothing was there. `reason` as stored.
    """

    showed: ClassVar[Showed] = Showed.ALIKE

    reason: str


Verdict = Reached | Ready | Moved | Alike


class Trace(NamedTuple):
    """What one send of a command left on the platform: the ids of its records, and what a person would call it."""

    ids: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer names: the platform's ids by local id, and records that belong to this command."""

    made: Mapping[str, str] = field(default_factory=dict)
    claims: tuple[str, ...] = ()


NOTHING_NAMED = Answered()


class Standing(NamedTuple):
    """Whether the platform stands as a command would have it, as it was told last; who changed the record last, ""
    where that is not told, and when.
    """

    is_so: bool
    by: str = ""
    at: datetime | None = None


class Known(NamedTuple):
    """What is known of a command's own records: those there before its first send, and those that are its own."""

    before: frozenset[str]
    own: frozenset[str]


class Deed(ABC, Generic[Seen]):
    """One entry's command on its way. `Seen` is what a read of it gives."""

    most_sends: ClassVar[int | None] = None
    """Sends without a person when each was proven absent; None: no limit, for what can be done twice without harm."""

    query: ClassVar[str]
    """The question the proof rests on, for the record."""

    def __init__(self, entry: Entry, own_profile: str = "") -> None:
        self.entry = entry
        self.own_profile = own_profile
        """Who our token is on the platform, "" while that is not known."""

    @property
    def is_sent_now(self) -> bool:
        """Whether a read is the last look before a send, rather than one for what a send came to."""
        return self.entry.state in TO_BE_SENT

    @property
    def max_age(self) -> timedelta:
        """Older than this, a person is asked before it is sent (offline-reliability.md §2.7)."""
        return timedelta(hours=24)

    @abstractmethod
    async def read(self, parts: Parts) -> Seen | None:
        """What it is about, as the platform has it now; None when the platform does not know it. Raises `ApiError`."""

    @abstractmethod
    def before(self, seen: Seen, *, sent_before: bool) -> Verdict:
        """Judge a fresh read before the first byte; `sent_before`: an earlier send may have worked."""

    def before_again(self, baseline: Mapping[str, Any], seen: Seen) -> Verdict:
        """Judge a fresh read before another send, where an earlier one may have worked; even a 429 was carried out
        once (§1.4). `baseline` is what was read just before that one.
        """
        del baseline
        return self.before(seen, sent_before=True)

    @property
    def may_go_again(self) -> bool:
        """Whether it may be sent once more without a person when it is proven absent."""
        return True

    @abstractmethod
    def snapshot(self, seen: Seen) -> Mapping[str, Any]:
        """The facts a later proof compares with, as JSON values."""

    @abstractmethod
    async def send(self, parts: Parts, attempt: Attempt) -> Answered:
        """One mutation, one request. Raises `ApiError`."""

    @abstractmethod
    def after(self, baseline: Mapping[str, Any], seen: Seen, *, answered: bool) -> Verdict:
        """Judge a fresh read after a send. `Ready`: not to be seen so far, and untouched by others.

        `answered`: the platform said yes, so the read only has to show it.
        """

    @abstractmethod
    def keep(self, parts: Parts, seen: Seen) -> None:
        """Write a fresh answer to the cache, in the caller's commit where there is one."""

    def is_fresh(self, parts: Parts, baseline: Mapping[str, Any], seen: Seen) -> bool:
        """Whether a read shows at least what was shown before: a copy of the platform that lags behind proves nothing
        absent (offline-reliability.md §2.6-3c).
        """
        del parts, baseline, seen
        return True

    def overwrote(self, parts: Parts, baseline: Mapping[str, Any]) -> str:
        """The field that somebody else was seen to set between our last read and our effect, "" for none. No platform
        rule closes that window, so it is told (offline-reliability.md §4-21). Ask before the fresh read is kept.
        """
        del parts, baseline
        return ""

    async def traces(self, parts: Parts, known: Known) -> Sequence[Trace]:
        """What its sends left, one trace for each that arrived, without what was taken off again. Raises `ApiError`.

        Nothing for what may be done twice without harm.
        """
        del parts, known
        return ()

    def stands_here(self, parts: Parts) -> Standing | None:
        """How it stands by the cache; None for what makes something, and where the cache does not tell."""
        del parts
        return None

    async def stands(self, parts: Parts) -> Standing | None:
        """How it stands; where the cache is not kept up to date, by a fresh read. Raises `ApiError`."""
        return self.stands_here(parts)

    def claimed_by_others(self, parts: Parts, ids: frozenset[str]) -> frozenset[str]:
        """Records that prove another command already."""
        return parts.store.outbox.claimed(ids, but_by=self.entry.id)


def marker_of(entry: Entry) -> str:
    """A short sign that the platform echoes for a command; the same for each send of it. It begins with the sign of
    its desk: all desks of a house have the same token (offline-reliability.md §4-2). Older entries have none.
    """
    return marker(str(entry.base.get(SIGN, "")), entry.id)
