"""Names of records the platform has no id for yet, and putting its ids in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

PREFIX = "new:"
"""Local ids begin with this; the platform's ids never do."""

_T = TypeVar("_T")


def is_local(name: str | None) -> bool:
    """Whether this record is known to this desk only."""
    return name is not None and name.startswith(PREFIX)


def local_ids(value: Any) -> frozenset[str]:
    """Every local id inside a command, a part of one, or JSON values."""
    found: set[str] = set()
    _find(value, found)
    return frozenset(found)


def resolved(value: _T, ids: Mapping[str, str]) -> _T:
    """The same value with the platform's ids in the place of local ones, and of those that the platform has given up
    for another, as far as they are known.
    """
    if not ids or ids.keys().isdisjoint(_words(value)):
        return value
    return _resolved(value, ids)  # type: ignore[no-any-return]


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        return
    for each in _parts_of(type(value))(value):
        if each is not None:
            yield from _words(each)


def _find(value: Any, found: set[str]) -> None:
    """The engine asks this of every open command at each step: what a kind of value may hold is looked up once."""
    if isinstance(value, str):
        if value.startswith(PREFIX):
            found.add(value)
        return
    for each in _parts_of(type(value))(value):
        if each is not None:
            _find(each, found)


def _make_parts(kind: type) -> Callable[[Any], Iterable[Any]]:
    """What a value of this kind consists of."""
    if issubclass(kind, tuple | frozenset | list):
        return iter
    if issubclass(kind, dict):
        return dict.values
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
    match names:
        case []:
            return lambda _: ()
        case [name]:  # attrgetter gives the one value itself, not a tuple of one
            return lambda value: (getattr(value, name),)
        case _:
            return attrgetter(*names)


_parts_of: Callable[[type], Callable[[Any], Iterable[Any]]] = cache(_make_parts)


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
