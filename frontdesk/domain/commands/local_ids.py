"""Names of records the platform has no id for yet, and putting its ids in their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

PREFIX = "new:"
"""Local ids begin with this; the platform's ids never do."""

_T = TypeVar("_T")


def is_local(name: str | None) -> bool:
    """Whether this record is known to this desk only."""
    return name is not None and name.startswith(PREFIX)


def local_ids(value: Any) -> frozenset[str]:
    """Every local id inside a command, a part of one, or JSON values."""
    return frozenset(_found(value))


def resolved(value: _T, ids: Mapping[str, str]) -> _T:
    """The same value with the platform's ids in the place of local ones, as far as they are known."""
    if not ids or not (local_ids(value) & ids.keys()):
        return value
    return _resolved(value, ids)  # type: ignore[no-any-return]


def _found(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value.startswith(PREFIX):
            yield value
    elif isinstance(value, tuple | frozenset | list):
        for each in value:
            yield from _found(each)
    elif isinstance(value, dict):
        yield from _found(list(value.values()))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _found(getattr(value, field.name))


def _resolved(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, tuple):
        return tuple(_resolved(each, ids) for each in value)
    if isinstance(value, list):
        return [_resolved(each, ids) for each in value]
    if isinstance(value, dict):
        return {name: _resolved(each, ids) for name, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _resolved(getattr(value, each.name), ids) for each in fields(value)})
    return value
