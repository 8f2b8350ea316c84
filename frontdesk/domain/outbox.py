"""A command on its way to the platform: its states, its attempts, its evidence (offline-reliability.md §2.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from frontdesk.domain.commands import Command
from frontdesk.domain.commands.named import named_ids


class EntryState(StrEnum):
    """States of an outbox entry. Only `queued` may be taken back; the last three are history."""

    QUEUED = "queued"
    BLOCKED = "blocked"
    SENDING = "sending"
    UNKNOWN = "unknown"
    APPLIED = "applied"
    REJECTED = "rejected"
    CONFLICT = "conflict"
    NEEDS_PERSON = "needs_person"
    SETTLED = "settled"
    DISCARDED = "discarded"
    SUPERSEDED = "superseded"


FINISHED = frozenset({EntryState.SETTLED, EntryState.DISCARDED, EntryState.SUPERSEDED})
TO_BE_SENT = frozenset({EntryState.QUEUED, EntryState.BLOCKED})
"""Nothing of it is on its way, whatever came of earlier tries."""

WAITS_FOR_PERSON = frozenset({EntryState.REJECTED, EntryState.CONFLICT, EntryState.NEEDS_PERSON})
OVERLAYS = frozenset(
    {EntryState.QUEUED, EntryState.BLOCKED, EntryState.SENDING, EntryState.UNKNOWN, EntryState.APPLIED}
)


class Doubt(StrEnum):
    """Why the engine asks a person. The stored reason is this word, then, after a blank, the fact that goes with it.

    A rejected entry's reason is the platform's own text instead.
    """

    STATE_MOVED = "state_moved"  # the state the stay is in now
    ROOM_MOVED = "room_moved"  # the room's id, or nothing
    GUEST_MOVED = "guest_moved"
    DATES_MOVED = "dates_moved"
    MONEY_MOVED = "money_moved"  # the balance now
    OTHER_FEE = "other_fee"  # the fee on the platform, 0 for none; the clerk chose otherwise
    TOUCHED = "touched"  # somebody changed the stay while our request was in doubt
    TOO_OLD = "too_old"
    NOT_GRANTED = "not_granted"  # the platform's own words
    STAY_GONE = "stay_gone"
    PROFILE_GONE = "profile_gone"  # whose: it is deleted on the platform, and went up in no other
    WRONG_PROPERTY = "wrong_property"
    SALVAGED = "salvaged"  # the file was damaged: whether this was sent cannot be known for certain
    OLD_FILE = "old_file"  # an older copy of the file came back: the same
    UNREADABLE = "unreadable"  # the stored row does not match its own checksum, or a newer program wrote it
    INTERNAL = "internal"
    ROOM_OCCUPIED = "room_occupied"  # who is in it; of a room, `FREE` and the rooms to be had may follow the fact
    ROOM_BLOCKED = "room_blocked"  # what it is kept for
    ROOM_NOT_READY = "room_not_ready"  # the state it went into after the clerk looked
    FIELD_MOVED = "field_moved"  # the field's name
    QUOTE_MOVED = "quote_moved"  # what it was quoted at, what it costs now, and each stay's price (`quotes`), by blanks
    TWIN = "twin"  # what was found that may be ours: its name, or its number
    TWICE = "twice"  # it was sent again, and now both are there: what they are called
    OVERWROTE = "overwrote"  # the field that somebody set in the same moment, and that is as the clerk wanted now
    CAME_LATE = "came_late"  # it was dropped, or given anew, and came after all: what it is called
    LATE_CHANGE = "late_change"  # an earlier send came after all, over what stood there since: the field it set
    ADDED_TOO = "added_too"  # the same came onto the account after the clerk looked: what it is called
    PARENT_GONE = "parent_gone"  # what it was meant for was never made
    TRIED_TWICE = "tried_twice"  # sent twice, not seen; a third time is a person's decision
    NO_PROOF = "no_proof"  # the platform has no way to tell whether it happened


ONLY_TOLD = frozenset({Doubt.TWICE, Doubt.CAME_LATE, Doubt.LATE_CHANGE, Doubt.OVERWROTE, Doubt.OTHER_FEE})
"""These ask for something to be put right on the platform: nothing of them is to be sent, nothing waits for them."""


NEVER_GOES = frozenset({Doubt.STAY_GONE, Doubt.WRONG_PROPERTY, Doubt.UNREADABLE, Doubt.PARENT_GONE})
"""There is nothing to send it to, or nothing of it left: a person can only do it anew."""


SUM = re.compile("\x02(.*?)\x1f(.*?)\x1f(.*?)\x03", re.DOTALL)
"""A sum inside the fact of a doubt: the platform's word for it or somebody's note, the amount, the currency."""


def sum_fact(what: str, amount: Decimal, currency: str) -> str:
    """The stored form of such a sum, without its sign: the window says it in the clerk's words and figures."""
    return f"\x02{what}\x1f{abs(amount)}\x1f{currency}\x03"


FREE = "\n"
"""Between what speaks against a room and the names of those that are free."""


def asks(doubt: Doubt, fact: str = "") -> str:
    """The stored form of a doubt."""
    return f"{doubt} {fact}" if fact else str(doubt)


def doubt_of(reason: str) -> tuple[Doubt | None, str]:
    """A stored reason taken apart; (None, reason) for the platform's own words."""
    word, _, fact = reason.partition(" ")
    return (Doubt(word), fact) if word in set(Doubt) else (None, reason)


NAMES = "names"
"""Under this name of `Entry.base`: what the things of the command were called when it was given, in the order of
`commands.named.named_ids`.
"""


def is_only_told(reason: str) -> bool:
    """Whether a person is told what to put right, rather than asked whether to send."""
    return doubt_of(reason)[0] in ONLY_TOLD


def may_go(reason: str) -> bool:
    """Whether a person may have it sent all the same."""
    return doubt_of(reason.strip())[0] not in ONLY_TOLD | NEVER_GOES


SIGN = "sign"
"""Under this name of `Entry.base`: the sign of the desk that gave the command (`domain.signs`)."""

ROOM_STATE = "room_state"
"""Under this name of `Entry.base`: the state of the room that a key was given for, as the clerk saw it."""

ACT = "act"
"""Under this name of `Entry.base`: the entries that were given at once with it, named by the first of them."""

AGAIN = "again"
"""Under this name of `Entry.base`: a person was told what speaks against it and wants it sent all the same."""

TYPED = "typed"
"""Under this name of `Entry.base`: the form that a booking came from, as its pane wrote it: more was typed than the
command tells.
"""

OVER = "over"
"""Under this name of `Entry.base`: the entries of its lane that were laid over what the clerk saw. When each of them
was given or withdrawn no clock tells for certain: a PC's clock may be set in between.
"""

SEEN_PRICES = "prices"
"""Under this name of `Entry.base`: what the nights cost when a clerk changed their price (`price_facts`)."""

SEEN_NIGHTS = "night_prices"
"""Under this name of `Entry.base`: the day of each night that a price was given for by hand, and what it cost then
(`night_facts`). The platform counts the nights of a stay, so another arrival makes them other days.
"""

SEEN_QUOTES = "quotes"
"""Under this name of `Entry.base`: what the platform had quoted for each stay of a booking, None where it had not."""

SEEN_RULES = "rules"
"""Under this name of `Entry.base`: what rules there were of the same conditions when one was set or cleared
(`rule_facts`).
"""

SEEN_ITEMS = "items"
"""Under this name of `Entry.base`: the charges on the stay when a product was added, where they were known."""

SEEN_PAYMENTS = "payments"
"""Under this name of `Entry.base`: the payments of the stay when one was recorded."""

SEEN_AS_OF = "as_of"
"""Under this name of `Entry.base`: the platform's time up to which those were known."""


class Decision(StrEnum):
    """What a person may decide about an entry that waits for one."""

    SEND_AGAIN = "send_again"
    DROP = "drop"
    IT_HAPPENED = "it_happened"


class Ending(StrEnum):
    """How one send ended: the classes of offline-reliability.md §2.5, as they are stored."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    INTERRUPTED = "interrupted"  # nobody was left to hear the answer
    REFUSED = "refused"
    REFUSED_AGAIN = "refused_again"  # a later send was: the first one may have done it, so a read decides
    NOT_GRANTED = "not_granted"
    TOO_LARGE = "too_large"
    NOT_SENT = "not_sent"
    NEVER_LEFT = "never_left"
    NOT_APPLIED = "not_applied"  # the platform said that it did nothing, and to try later
    CHANGED_BY_OTHER = "changed_by_other"
    SIGNED_OUT = "signed_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One send. `outcome` is an `Ending`, "" while it is under way, or a word of a newer program; `cause` are the words
    of the client or the platform.
    """

    number: int
    sent_utc: datetime
    outcome: str = ""
    status: int | None = None
    request_id: str | None = None
    cause: str = ""
    ended_utc: datetime | None = None


NEVER_ARRIVED = frozenset(
    {
        *(Ending.NOT_SENT, Ending.NEVER_LEFT, Ending.SIGNED_OUT, Ending.CHANGED_BY_OTHER),
        *(Ending.REFUSED, Ending.NOT_GRANTED, Ending.TOO_LARGE),
    }
)
"""Of a send that ended so nothing came about on the platform. Not among them: `NOT_APPLIED`, for an integrator saw even
a 429 that was carried out (connector-api.md §1.4).
"""


def may_have_arrived(entry: Entry) -> bool:
    """Whether some send of it may have been carried out."""
    return any(attempt.outcome not in NEVER_ARRIVED for attempt in entry.attempts)


class Showed(StrEnum):
    """What a read showed of an entry in doubt, as it is stored: the verdicts of `sync.deed`."""

    REACHED = "reached"
    READY = "ready"  # it is not there
    MOVED = "moved"  # something else is
    ALIKE = "alike"  # something like it is, without our sign


class Reading(NamedTuple):
    """One look for an entry in doubt: `query` is what was asked, `verdict` a `Showed`, or a word of a newer program."""

    at: datetime
    query: str
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One command with all that is known of its fate.

    `created_utc` is server time. `hold_left` is the number of seconds it can still be taken back for, None when it is
    not held (away from the line a queued entry can be taken back although it is not held). `base` is what the clerk
    saw: the precondition.
    `reason` says why it waits for a person: the platform's own words, or a typed word of the engine. `ended_by` is
    "auto" or a person's name, `ended_how` what proved it, or the person's reason (`decided.why_of`).
    """

    seq: int
    id: str
    command: Command
    state: EntryState
    created_utc: datetime
    hold_left: float | None = None
    base: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    staff: str = ""
    attempts: tuple[Attempt, ...] = ()
    settled_utc: datetime | None = None
    ended_by: str = ""
    ended_how: str = ""
    recovered: bool = False

    def name_of(self, key: str) -> str:
        """What a thing of this command was called when it was given; "" when that was not kept."""
        pairs = zip(named_ids(self.command), self.base.get(NAMES, ()), strict=False)
        return next((str(name) for (_, each), name in pairs if each == key), "")
