"""The hotel's own choices, from `settings.toml` in the desk's folder. What is wrong is named, and the usual holds.

hold_seconds = 8                     # how long a thing can be taken back before it is sent, 0 to 30
[offline]
needs_line = ["set_price"]           # steps that do not wait on this PC; the usual: prices and rules
most_money = 5000                    # of one charge or payment
oldest_hours = 12                    # what waited longer is shown to a person before it is sent
[keep]
past_days = 30                       # stays that ended so long ago are still on this PC
future_days = 365                    # and those that begin so far ahead
guest_days = 30                      # a guest is forgotten so long after the last departure, not before past_days
finished_days = 7                    # what was sent and is done; its line in the audit stays
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum, auto
from functools import partial
from typing import Any, TypeVar

from frontdesk.domain.commands import STEPS
from frontdesk.domain.offline import OfflinePolicy

NAME = "settings.toml"
LONGEST_HOLD = 30  # seconds (DESK.md §9)
LONGEST_WAIT = 24 * 7  # hours
LONGEST_KEPT = 3 * 365  # days
GUEST_DAYS = 30  # the usual (offline-reliability.md §6)

_TOP = ("hold_seconds", "offline", "keep")
_OFFLINE = ("offline.needs_line", "offline.most_money", "offline.oldest_hours")
_KEEP = ("keep.past_days", "keep.future_days", "keep.guest_days", "keep.finished_days")

Value = TypeVar("Value")


class Wants(Enum):
    """What a field takes."""

    TABLE = auto()
    STEPS = auto()
    STEP = auto()
    MONEY = auto()
    HOURS = auto()
    SECONDS = auto()
    DAYS = auto()
    GUEST_DAYS = auto()  # no fewer than those of the stays
    NO_FIELD = auto()  # there is no field of this name
    FILE = auto()  # the file itself cannot be read


@dataclass(frozen=True, slots=True)
class Flaw:
    """A field that is not taken: its name, the value as it stands in the file, what it takes, and the nearest name."""

    field: str
    value: str
    wants: Wants
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a hotel has chosen of how much stays on a PC, and how long: days, None: as usual."""

    past_days: int | None = None
    future_days: int | None = None
    guest_days: int | None = None
    finished_days: int | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What a hotel has chosen; `hold` in seconds, None: as usual."""

    hold: float | None = None
    keep: Keeping = field(default_factory=Keeping)
    offline: OfflinePolicy = field(default_factory=OfflinePolicy)
    flaws: tuple[Flaw, ...] = ()


def parse(text: str) -> Choices:
    """The choices of such a file. Good fields hold beside bad ones."""
    try:
        written = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as failed:
        return Choices(flaws=(Flaw("", str(failed), Wants.FILE),))
    return _Reader().read(written)


class _Reader:
    """Takes field after field, and notes what it cannot take."""

    def __init__(self) -> None:
        self._flaws: list[Flaw] = []

    def read(self, written: Mapping[str, Any]) -> Choices:
        hold = self._field(written, "hold_seconds", None, _seconds, Wants.SECONDS)
        offline, keep = self._table(written, "offline"), self._table(written, "keep")
        for name in written:
            self._known(name, _TOP)
        return Choices(hold, self._keeping(keep), self._policy(offline), tuple(self._flaws))

    def _policy(self, written: Mapping[str, Any]) -> OfflinePolicy:
        policy = OfflinePolicy()
        needs = self._field(written, "offline.needs_line", policy.needs_line, self._steps, Wants.STEPS)
        money = self._field(written, "offline.most_money", policy.most_money, _money, Wants.MONEY)
        oldest = self._field(written, "offline.oldest_hours", policy.oldest_hours, _hours, Wants.HOURS)
        for name in written:
            self._known(name, _OFFLINE)
        return replace(policy, needs_line=needs, most_money=money, oldest_hours=oldest)

    def _keeping(self, written: Mapping[str, Any]) -> Keeping:
        """Guests of the stays that are kept would else be forgotten and fetched again and again."""
        past = self._field(written, "keep.past_days", None, _days, Wants.DAYS)
        future = self._field(written, "keep.future_days", None, _days, Wants.DAYS)
        least = GUEST_DAYS if past is None else past
        guests = self._field(written, "keep.guest_days", None, partial(_days, least=least), Wants.GUEST_DAYS)
        finished = self._field(written, "keep.finished_days", None, _days, Wants.DAYS)
        for name in written:
            self._known(name, _KEEP)
        return Keeping(past, future, guests, finished)

    def _table(self, written: Mapping[str, Any], name: str) -> dict[str, Any]:
        """Its fields by their whole names."""
        nothing: dict[str, Any] = {}
        return {
            f"{name}.{each}": value for each, value in self._field(written, name, nothing, _table, Wants.TABLE).items()
        }

    def _known(self, name: str, names: tuple[str, ...]) -> None:
        if name not in names:
            self._note(name, "", Wants.NO_FIELD, _nearest(name, (*_TOP, *_OFFLINE, *_KEEP)))

    def _field(
        self, written: Mapping[str, Any], name: str, usual: Value, take: Callable[[Any], Value], wants: Wants
    ) -> Value:
        if name not in written:
            return usual
        try:
            return take(written[name])
        except (TypeError, ValueError):
            self._note(name, str(written[name]), wants)
            return usual

    def _steps(self, value: Any) -> frozenset[str]:
        """A step that is not known is left out and named: the others need the line all the same."""
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise TypeError(value)
        for each in value:
            if each not in STEPS:
                self._note("offline.needs_line", each, Wants.STEP, _nearest(each, STEPS))
        return frozenset(value) & frozenset(STEPS)

    def _note(self, field: str, value: str, wants: Wants, nearest: str = "") -> None:
        self._flaws.append(Flaw(field, value, wants, nearest))


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _number(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise TypeError(value)
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(value)
    return number


def _money(value: Any) -> Decimal | None:
    amount = _number(value)
    if amount < 0:
        raise ValueError(value)
    return amount


def _hours(value: Any) -> float | None:
    hours = _number(value)
    if not 0 < hours <= LONGEST_WAIT:
        raise ValueError(value)
    return float(hours)


def _seconds(value: Any) -> float | None:
    seconds = _number(value)
    if not 0 <= seconds <= LONGEST_HOLD:
        raise ValueError(value)
    return float(seconds)


def _days(value: Any, least: int = 1) -> int | None:
    days = _number(value)
    if not least <= days <= LONGEST_KEPT or days != int(days):
        raise ValueError(value)
    return int(days)


def _nearest(name: str, names: tuple[str, ...]) -> str:
    from difflib import get_close_matches  # only for a file with a fault in it

    return next(iter(get_close_matches(name, names, n=1)), "")
