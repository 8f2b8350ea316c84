"""Domain records as compact JSON and back, and instants as whole numbers. Values at their default are left out."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, partial
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

SHAPE = 1
"""Version of the JSON shapes. A field that is added with a default, or dropped, needs no new version."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_COMPACT = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_CANONICAL = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False, sort_keys=True)
_MICROSECOND = timedelta(microseconds=1)

Record = TypeVar("Record")
Convert = Callable[[Any], Any]


def to_us(instant: datetime) -> int:
    """Microseconds since 1970 UTC of an aware instant."""
    return (instant - _EPOCH) // _MICROSECOND


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


def encode(record: Any) -> str:
    """The record as JSON text, the same text for equal records."""
    return _COMPACT.encode(_to_json(record))


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


class _Plan(NamedTuple):
    fields: tuple[_Field, ...]
    values: Callable[[Any], tuple[Any, ...]]


def _written(field: _Field, value: Any) -> Any:
    return value if field.write is None or value is None else field.write(value)


def _to_json(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    plan = _plan(type(record))
    for field, value in zip(plan.fields, plan.values(record), strict=True):
        if value != field.default:
            found[field.name] = _written(field, value)
    return found


def _from_json(kind: type[Record], found: Mapping[str, Any]) -> Record:
    values: dict[str, Any] = {}
    for name, _default, _write, read in _plan(kind).fields:
        if name not in found:
            continue
        value = found[name]
        values[name] = value if read is None or value is None else read(value)
    return kind(**values)


def _make_plan(kind: Any) -> _Plan:
    hints = get_type_hints(kind)
    found = tuple(_Field(each.name, each.default, *_conversions(hints[each.name])) for each in fields(kind))
    if len(found) == 1:  # attrgetter gives the one value itself, not a tuple of one
        only = attrgetter(found[0].name)
        return _Plan(found, lambda record: (only(record),))
    return _Plan(found, attrgetter(*(each.name for each in found)))


_plan: Callable[[Any], _Plan] = cache(_make_plan)


def _conversions(hint: Any) -> tuple[Convert | None, Convert | None]:
    """How a value of this type is written to JSON and read back."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (each for each in get_args(hint) if each is not type(None))
        return _conversions(inner)
    if origin in (tuple, frozenset):
        return _many(origin, get_args(hint)[0])
    if is_dataclass(hint):
        kind: Any = hint
        return _to_json, partial(_from_json, kind)
    if hint in (str, int, bool):
        return None, None
    if hint is Decimal:
        return str, Decimal
    if hint is timedelta:
        return lambda span: span // _MICROSECOND, lambda found: timedelta(microseconds=found)
    if hint is datetime:
        return lambda instant: instant.astimezone(UTC).isoformat(), datetime.fromisoformat
    if hint is date:
        return date.isoformat, date.fromisoformat
    raise TypeError(f"no JSON shape for {hint}")


def _many(origin: type, inner: Any) -> tuple[Convert, Convert]:
    write, read = _conversions(inner)
    order: Callable[[Any], Any] = sorted if origin is frozenset else list
    return (
        lambda values: order(values) if write is None else [write(value) for value in order(values)],
        lambda found: origin(found) if read is None else origin(read(value) for value in found),
    )
