"""Domain records as compact JSON and back, and instants as whole numbers. Values at their default are left out."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache, partial
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

SHAPE = 1
"""Version of the JSON shapes. A field that is added with a default, or dropped, needs no new version."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CANONICAL = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False, sort_keys=True)
_MICROSECOND = timedelta(microseconds=1)
_UTC_OFFSET = "+00:00"

Record = TypeVar("Record")
Convert = Callable[[Any], Any]
Text = Callable[[Any], str]


def to_us(instant: datetime) -> int:
    """Microseconds since 1970 UTC of an aware instant."""
    return (instant - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=8192)  # stays of one day begin and end at the same few instants
def from_us(microseconds: int) -> datetime:
    """The aware UTC instant."""
    return _EPOCH + timedelta(microseconds=microseconds)


def maybe_us(instant: datetime | None) -> int | None:
    """`to_us`, None for None."""
    return None if instant is None else to_us(instant)


def maybe_from_us(microseconds: int | None) -> datetime | None:
    """`from_us`, None for None."""
    return None if microseconds is None else from_us(microseconds)


def canonical(value: Any) -> str:
    """One text for equal JSON values: sorted keys, no blanks. Raises TypeError for what JSON cannot carry."""
    return _CANONICAL.encode(value)


def encode(record: Any, without: str = "") -> str:
    """The record as JSON text, the same text for equal records; one field may be left out."""
    return _to_text(record, without)


def encode_whole(record: Any) -> str:
    """The record with every field, keys sorted: what it means does not change when a default does."""
    plan = _plan(type(record))
    return canonical(
        {each.name: _written(each, value) for each, value in zip(plan.fields, plan.values(record), strict=True)}
    )


def decode(kind: type[Record], text: str) -> Record:
    """The record of that text; unknown fields are ignored. Raises TypeError or ValueError when it does not fit."""
    return _from_json(kind, json.loads(text))


class _Field(NamedTuple):
    name: str
    default: Any  # MISSING, equal to no value, where there is none
    write: Convert | None  # None: JSON carries the value as it is
    read: Convert | None
    text: Text


class _Plan(NamedTuple):
    fields: tuple[_Field, ...]
    values: Callable[[Any], tuple[Any, ...]]
    texts: tuple[tuple[str, Any, Text], ...]  # of each field: '"name":', default, text of the value


class _Shape(NamedTuple):
    """How a value of one type is written to JSON, read back, and written as JSON text at once.

    The text is what `json` would make of what is written, without the dictionaries between: a full pull encodes every
    stay and guest of the house, and this takes a quarter of the time.
    """

    write: Convert | None
    read: Convert | None
    text: Text


def _written(field: _Field, value: Any) -> Any:
    return value if field.write is None or value is None else field.write(value)


def _to_json(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    plan = _plan(type(record))
    for field, value in zip(plan.fields, plan.values(record), strict=True):
        if value != field.default:
            found[field.name] = _written(field, value)
    return found


def _to_text(record: Any, without: str = "") -> str:
    plan = _plan(type(record), without)
    told = [
        f"{key}null" if value is None else key + text(value)
        for (key, default, text), value in zip(plan.texts, plan.values(record), strict=True)
        if value is not default and value != default  # most are the default itself
    ]
    return "{" + ",".join(told) + "}"


def _from_json(kind: type[Record], found: Mapping[str, Any]) -> Record:
    values: dict[str, Any] = {}
    for name, _default, _write, read, _text in _plan(kind).fields:
        if name not in found:
            continue
        value = found[name]
        values[name] = value if read is None or value is None else read(value)
    return kind(**values)


def _make_plan(kind: Any, without: str = "") -> _Plan:
    hints = get_type_hints(kind)
    told = [each for each in fields(kind) if each.name != without]
    found = tuple(_Field(each.name, each.default, *_shape(hints[each.name])) for each in told)
    texts = tuple((f"{encode_basestring(each.name)}:", each.default, each.text) for each in found)
    if len(found) == 1:  # attrgetter gives the one value itself, not a tuple of one
        only = attrgetter(found[0].name)
        return _Plan(found, lambda record: (only(record),), texts)
    return _Plan(found, attrgetter(*(each.name for each in found)), texts)


_plan: Callable[..., _Plan] = cache(_make_plan)


def _shape(hint: Any) -> _Shape:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (each for each in get_args(hint) if each is not type(None))
        return _shape(inner)
    if origin in (tuple, frozenset):
        return _many(origin, get_args(hint)[0])
    if is_dataclass(hint):
        kind: Any = hint
        return _Shape(_to_json, partial(_from_json, kind), _to_text)
    if hint is str:
        return _Shape(None, None, encode_basestring)
    if hint is int:
        return _Shape(None, None, int.__repr__)
    if hint is bool:
        return _Shape(None, None, lambda flag: "true" if flag else "false")
    if hint is Decimal:
        return _Shape(str, Decimal, lambda amount: f'"{amount}"')
    if hint is timedelta:
        return _Shape(_microseconds, lambda found: timedelta(microseconds=found), lambda span: f"{_microseconds(span)}")
    if hint is datetime:
        return _Shape(_instant, datetime.fromisoformat, lambda instant: f'"{_instant(instant)}"')
    if hint is date:
        return _Shape(date.isoformat, date.fromisoformat, lambda day: f'"{day.isoformat()}"')
    raise TypeError(f"no JSON shape for {hint}")


def _microseconds(span: timedelta) -> int:
    return span // _MICROSECOND


def _instant(instant: datetime) -> str:
    text = instant.isoformat()  # pydantic's own zone is not `UTC` itself, but says the same
    return text if text.endswith(_UTC_OFFSET) else instant.astimezone(UTC).isoformat()


def _many(origin: type, inner: Any) -> _Shape:
    write, read, text = _shape(inner)
    order: Callable[[Any], Any] = sorted if origin is frozenset else list
    return _Shape(
        lambda values: order(values) if write is None else [write(value) for value in order(values)],
        lambda found: origin(found) if read is None else origin(read(value) for value in found),
        lambda values: f"[{','.join([text(value) for value in order(values)])}]",
    )
