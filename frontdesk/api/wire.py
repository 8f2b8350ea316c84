"""How values look on the wire: tolerant when reading both eras of the platform, exact when writing.

Rules from `connector-api.md` §1.5: unknown members are ignored, unknown enum values stay text, absent and null are
the same, money is decimal, instants are aware and in UTC, requests carry whole seconds with `Z`.
"""

import json
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, ClassVar, Final, TypeVar, get_args

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    ValidationError,
)
from pydantic.alias_generators import to_pascal
from pydantic_core import CoreSchema, from_json
from pydantic_core.core_schema import no_info_after_validator_function, nullable_schema

from frontdesk.api.duration import format_duration, parse_duration

# -- reading ----------------------------------------------------------------------------------------------------------


class Wire(BaseModel):
    """A value as the platform sends it; members are the documented ones in snake case."""

    model_config = ConfigDict(
        alias_generator=to_pascal,
        populate_by_name=True,
        extra="ignore",
        coerce_numbers_to_str=True,
        frozen=True,
        defer_build=True,
    )


class Answer(Wire):
    """A whole answer. `carries_money` is set where numbers must keep every digit, at half the decoding speed."""

    carries_money: ClassVar[bool] = False


class Page(Answer):
    """One page of a list, newest first; `cursor` asks for the next older one (`connector-api.md` §1.7)."""

    items: tuple[Any, ...] = ()
    cursor: str | None = None


class _NullIs:
    """Marks a type whose null means something. It is replaced after reading: before, it would cost a copy of the page.

    `sent` is the type on the wire where that differs by more than the null.
    """

    def __init__(self, meaning: Callable[[Any], object], sent: Any = None) -> None:
        self._meaning = meaning
        self._sent = sent

    def __get_pydantic_core_schema__(self, source: Any, read: GetCoreSchemaHandler) -> CoreSchema:
        sent = read(source) if self._sent is None else read.generate_schema(self._sent)
        return no_info_after_validator_function(self._meaning, nullable_schema(sent))


def _rows(value: tuple[Any, ...] | None) -> tuple[Any, ...]:
    return () if value is None else value


def _present_unless_said(value: bool | None) -> bool:
    return True if value is None else value


def _texts(value: dict[str, str | None] | None) -> dict[str, str]:
    return {} if value is None else {language: text for language, text in value.items() if text is not None}


def _to_utc(instant: datetime) -> datetime:
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


def _to_length(value: object) -> object:
    return parse_duration(value) if isinstance(value, str) else value


_Row = TypeVar("_Row")

# The first form is decoded without calling Python, three times as fast; a missing zone means UTC.
Utc = Annotated[AwareDatetime | Annotated[datetime, AfterValidator(_to_utc)], Field(union_mode="left_to_right")]
Duration = Annotated[timedelta, BeforeValidator(_to_length)]
Rows = Annotated[tuple[_Row, ...], _NullIs(_rows)]
Active = Annotated[bool, _NullIs(_present_unless_said)]  # only an explicit false means deleted
LocalizedText = Annotated[dict[str, str], _NullIs(_texts, dict[str, str | None])]


NO_TEXTS: Final[dict[str, str]] = {}  # a default; pydantic gives each value its own copy


class UndecodableError(ValueError):
    """A body is not JSON or not of the documented shape; the words name members only, never their values."""


_SomeAnswer = TypeVar("_SomeAnswer", bound=Answer)


def decode(model: type[_SomeAnswer], body: bytes) -> _SomeAnswer:
    """The body as the model; raises UndecodableError without keeping anything of the body."""
    try:
        if model.carries_money:
            return model.model_validate(json.loads(body, parse_float=Decimal))
        return model.model_validate_json(body)
    except ValidationError as fault:
        words = _summary(fault)
    except (ValueError, RecursionError):
        words = "not JSON"
    raise UndecodableError(words)


def decode_in_pieces(model: type[_SomeAnswer], body: bytes) -> _SomeAnswer:
    """`decode` beside the event loop: the loop gets its turn after the JSON, and then after each row of a page.

    In one piece a page of a thousand keeps Python's lock for 13 ms; the time is the same, raises as `decode`.
    """
    if not issubclass(model, Page):
        return decode(model, body)
    try:
        return _in_pieces(model, body)
    except (ValueError, RecursionError):
        return decode(model, body)  # which has the words for it


def _in_pieces(model: type[_SomeAnswer], body: bytes) -> _SomeAnswer:
    """Raises ValueError for what is not a page of rows."""
    raw = json.loads(body, parse_float=Decimal) if model.carries_money else from_json(body)
    member = model.model_fields["items"]
    kind = get_args(member.annotation)[0]
    rows = raw.get(member.alias) if isinstance(raw, dict) else None
    if not isinstance(rows, list) or not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        raise ValueError("no rows")
    page = model.model_validate({**raw, member.alias: ()})
    return page.model_copy(update={"items": tuple([kind.model_validate(row) for row in rows])})


def _summary(fault: ValidationError) -> str:
    found = fault.errors(include_input=False, include_url=False, include_context=False)
    first = found[0]
    if first["type"] == "json_invalid":
        return "not JSON"
    place = ".".join(str(step) for step in first["loc"])
    return f"{len(found)} members not as documented, the first at {place or 'the top'} ({first['type']})"


def in_language(texts: Mapping[str, str], wanted: str, default: str) -> str:
    """The text in the wanted language, else in the property's default language, else in any; empty if there is none."""
    return texts.get(wanted) or texts.get(default) or next(filter(None, texts.values()), "")


# -- writing ----------------------------------------------------------------------------------------------------------


class Unset(Enum):
    """The type of UNSET, so that a checker can tell it from every value."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET  # leave the member as it is; None clears it where the operation can clear


@dataclass(frozen=True)
class Interval:
    """A time filter `start ≤ instant < end`; both ends aware. Equal ends mean exactly that instant."""

    start: datetime | None
    end: datetime | None

    def __post_init__(self) -> None:
        for instant in (self.start, self.end):
            if instant is not None and instant.tzinfo is None:
                raise ValueError("an interval needs instants with a time zone")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError("an interval must not end before it starts")

    def on_the_wire(self) -> dict[str, str | None]:
        """Whole seconds, never narrower than what was asked for."""
        return {
            "StartUtc": None if self.start is None else format_instant(self.start),
            "EndUtc": None if self.end is None else format_instant(_ceil(self.end)),
        }


def format_instant(instant: datetime) -> str:
    """`2026-10-16T13:00:00Z`; the fraction of a second is dropped. Raises ValueError for a time without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _ceil(instant: datetime) -> datetime:
    return instant if instant.microsecond == 0 else instant.replace(microsecond=0) + timedelta(seconds=1)


def on_the_wire(value: object) -> Any:
    """A parameter as JSON can carry it; raises TypeError for what has no form there, UNSET among it."""
    match value:
        case Unset():
            raise TypeError("UNSET has no form on the wire")
        case Enum():
            return value.value
        case None | str() | bool() | int():
            return value
        case Decimal():
            return _number(value)
        case datetime():
            return format_instant(value)
        case date():
            return value.isoformat()
        case timedelta():
            return format_duration(value)
        case Interval():
            return value.on_the_wire()
        case Mapping():
            return {name: on_the_wire(item) for name, item in value.items()}
        case Sequence():
            return [on_the_wire(item) for item in value]
        case Set():
            return sorted(on_the_wire(item) for item in value)  # the same question looks the same every time
        case _ if is_dataclass(value) and not isinstance(value, type):
            return members({part.name: getattr(value, part.name) for part in fields(value)})
        case _:
            raise TypeError(f"{type(value).__name__} has no form on the wire")


def members(parameters: Mapping[str, object]) -> dict[str, Any]:
    """Keyword arguments in snake case as members of a request body; UNSET and None are left out."""
    given = {name: value for name, value in parameters.items() if value is not UNSET and value is not None}
    return {to_pascal(name): on_the_wire(value) for name, value in given.items()}


def update_values(changes: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Changed members in their wrapper: `{"Value": …}`, null to clear; UNSET ones are left out (§1.5)."""
    return {to_pascal(name): value for name, value in wrapped(changes).items()}


def wrapped(changes: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """The same under the names they came with, for the top level of a body."""
    return {name: {"Value": value} for name, value in changes.items() if value is not UNSET}


def _number(value: Decimal) -> int | float:
    """The same number; a JSON writer has only doubles, so a number that a double would change is refused."""
    if not value.is_finite():
        raise ValueError("JSON has only finite numbers")
    if value == value.to_integral_value():
        return int(value)
    nearest = float(value)
    if Decimal(repr(nearest)) != value:
        raise ValueError("a number with more digits than the platform can take")
    return nearest


def encode(body: Mapping[str, Any]) -> bytes:
    """The request body; NaN and infinity, which JSON does not have, raise ValueError."""
    return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
