"""The request body, read strictly: a wrong type is `Invalid JSON.`, a missing or broken value names its parameter.

Source: connector-api.md §1.2, §1.5, §1.7, §1.8.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Generic, TypeVar

from frontdesk.demo.answers import RefusalError, invalid
from frontdesk.demo.times import DAY, months_later, read_instant

T = TypeVar("T")


_IDENTIFIER = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_HALF_A_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOST_IDENTIFIERS = 1000
_LONGEST_MARK = 255


def members(text: str) -> frozenset[str]:
    """The members of an enum, written on a line."""
    return frozenset(text.split())


def not_json() -> RefusalError:
    """400 for a malformed body, a malformed id or a value of the wrong type."""
    return RefusalError(400, "Invalid JSON.")


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


_FROM_JSON = json.JSONDecoder(parse_float=Decimal, parse_constant=_refuse_constant)


def decode(body: bytes | Mapping[str, Any]) -> Question:
    """The body as a question; RefusalError 400 when it is no JSON object."""
    if isinstance(body, Mapping):
        return Question(body)
    try:
        text = body.decode()
        content = _FROM_JSON.decode(text)
        if _HALF_A_CHARACTER.search(text):  # two halves make one; a half alone is no text that could be sent back
            json.dumps(content, default=str, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise not_json() from None
    if not isinstance(content, dict):
        raise not_json()
    return Question(content)


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open; equal ends mean exactly this instant (§1.5)."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """From start to end."""
        return self.end - self.start

    def holds(self, moment: datetime | None) -> bool:
        """Whether the moment lies inside."""
        if moment is None:
            return False
        return moment == self.start if self.start == self.end else self.start <= moment < self.end

    def meets(self, start: datetime, end: datetime) -> bool:
        """Whether the half-open stretch shares a moment with this one."""
        if self.start == self.end:
            return start <= self.start < end
        return start < self.end and end > self.start


@dataclass(frozen=True, slots=True)
class Limitation:
    """A page: at most `count` items, older than the item `cursor` names."""

    count: int
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Update(Generic[T]):
    """A field to be changed: `{"Value": x}`; None clears it."""

    value: T | None


class Question:
    """Typed access to the fields of one JSON object. Unknown fields are ignored, as the platform does (§1.5)."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._fields = fields

    @property
    def fields(self) -> Mapping[str, Any]:
        """The object as it came."""
        return self._fields

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self._fields.get(name) is not None

    def text(self, name: str) -> str | None:
        """A string, or None."""
        value = self._fields.get(name)
        if value is None or isinstance(value, str):
            return value
        raise not_json()

    def external_identifier(self, name: str = "ExternalIdentifier") -> str | None:
        """A mark of the caller's own, kept word for word; 400 when it is longer than 255 characters (§3.1)."""
        value = self.text(name)
        if value is not None and len(value) > _LONGEST_MARK:
            raise invalid(name)
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean, or the default when absent."""
        value = self._fields.get(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        raise not_json()

    def identifier(self, name: str) -> str | None:
        """An id in lower case, or None."""
        return None if (value := self.text(name)) is None else _identifier(value)

    def required_identifier(self, name: str) -> str:
        """An id; 400 when absent."""
        value = self.identifier(name)
        if value is None:
            raise invalid(name)
        return value

    def identifiers(self, name: str, most: int = _MOST_IDENTIFIERS) -> frozenset[str] | None:
        """Ids, or None when the filter is absent; 400 when empty or too many."""
        values = self._list(name, most)
        return None if values is None else frozenset(_identifier(value) for value in values)

    def required_identifiers(self, name: str, most: int = _MOST_IDENTIFIERS) -> frozenset[str]:
        """Ids; 400 when absent, empty or too many."""
        values = self.identifiers(name, most)
        if values is None:
            raise invalid(name)
        return values

    def ordered_identifiers(self, name: str, most: int = _MOST_IDENTIFIERS) -> list[str] | None:
        """Ids in the order given, without repetition."""
        values = self._list(name, most)
        return None if values is None else list(dict.fromkeys(_identifier(value) for value in values))

    def texts(self, name: str, most: int = _MOST_IDENTIFIERS) -> frozenset[str] | None:
        """Strings, or None when the filter is absent."""
        values = self._list(name, most)
        if values is None:
            return None
        if not all(isinstance(value, str) for value in values):
            raise not_json()
        return frozenset(values)

    def choices(self, name: str, allowed: frozenset[str]) -> frozenset[str] | None:
        """Members of an enum, or None; an unknown member is no valid JSON for the platform."""
        values = self.texts(name)
        if values is not None and not values <= allowed:
            raise not_json()
        return values

    def any_choices(self, name: str, allowed: frozenset[str]) -> frozenset[str] | None:
        """Members of an enum where an empty list means none of them; None when it is absent."""
        return frozenset() if self._fields.get(name) in ([], ()) else self.choices(name, allowed)

    def choice(self, name: str, allowed: frozenset[str]) -> str | None:
        """A member of an enum, or None."""
        value = self.text(name)
        if value is not None and value not in allowed:
            raise not_json()
        return value

    def instant(self, name: str) -> datetime | None:
        """A UTC instant, or None."""
        value = self.text(name)
        if value is None:
            return None
        moment = read_instant(value)
        if moment is None:
            raise not_json()
        return moment

    def day(self, name: str) -> date | None:
        """A real date, `2026-10-16`, or None (§1.5)."""
        value = self.text(name)
        if value is None:
            return None
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise not_json()

    def interval(self, name: str, months: int | None = 3) -> Interval | None:
        """A filter interval no longer than `months` months and a day; None when absent."""
        part = self.part(name)
        if part is None:
            return None
        start, end = part.instant("StartUtc"), part.instant("EndUtc")
        if start is None or end is None or end < start:
            raise invalid(f"{name}.{'StartUtc' if start is None else 'EndUtc'}")
        if months is not None and end > months_later(start, months) + DAY:
            raise RefusalError(400, f"The interval must not exceed {months}M1D.")
        return Interval(start, end)

    def limitation(self) -> Limitation:
        """The page asked for; 400 when absent or not between 1 and 1000."""
        part = self.part("Limitation")
        if part is None:
            raise invalid("Limitation")
        count = part.fields.get("Count")
        if isinstance(count, bool) or not isinstance(count, int | None):
            raise not_json()
        if count is None or not 1 <= count <= 1000:
            raise invalid("Limitation.Count")
        return Limitation(count, part.identifier("Cursor"))

    def limitation_or_everything(self) -> Limitation:
        """The page asked for; the 2018 requests have none and get the first thousand items."""
        return self.limitation() if self.has("Limitation") else Limitation(_MOST_IDENTIFIERS, None)

    def part(self, name: str) -> Question | None:
        """A nested object, or None."""
        value = self._fields.get(name)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise not_json()
        return Question(value)

    def parts(self, name: str, most: int = _MOST_IDENTIFIERS) -> list[Question] | None:
        """Nested objects, or None."""
        values = self._list(name, most)
        if values is None:
            return None
        if not all(isinstance(value, Mapping) for value in values):
            raise not_json()
        return [Question(value) for value in values]

    def update(self, name: str, read: Callable[[Question, str], T | None]) -> Update[T] | None:
        """`{"Value": x}` read by `read`; None when the wrapper is absent or null (§1.5)."""
        part = self.part(name)
        return None if part is None else Update(read(part, "Value"))

    def number(self, name: str) -> Decimal | None:
        """A JSON number, or None."""
        value = self._fields.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            raise not_json()
        return Decimal(str(value))

    def count(self, name: str) -> int | None:
        """A whole number, or None."""
        value = self._fields.get(name)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise not_json()

    def _list(self, name: str, most: int) -> Sequence[Any] | None:
        value = self._fields.get(name)
        if value is None:
            return None
        if not isinstance(value, list | tuple):
            raise not_json()
        if not 1 <= len(value) <= most:
            raise invalid(name)
        return value


def _identifier(value: Any) -> str:
    if not isinstance(value, str) or not _IDENTIFIER.fullmatch(value):
        raise not_json()
    return value.lower()
