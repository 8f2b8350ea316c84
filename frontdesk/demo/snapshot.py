"""A large scene kept beside the hotel's file, column by column, so that it need not be built again.

Rows are made when they are asked for. The file is only a short cut: whatever is wrong with it, the scene is built anew.
"""

from __future__ import annotations

import json
import os
from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from operator import attrgetter
from pathlib import Path
from typing import Any, Generic, TypeVar, get_type_hints
from zipfile import BadZipFile, ZipFile

from pydantic import TypeAdapter

from frontdesk.demo.hotel import Tokens
from frontdesk.demo.rows import Enterprise
from frontdesk.demo.scene import Scene
from frontdesk.demo.state import TABLES, State
from frontdesk.demo.tables import Identified, Layer, Table

R = TypeVar("R", bound=Identified)
Json = dict[str, Any]

_VERSION = 1
_LARGE = 2000
"""Tables with fewer rows are kept row by row."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = -(2**62)
"""Stands for no moment."""
_FAULTS = (OSError, BadZipFile, ValueError, KeyError, TypeError, EOFError)
"""All that reading a file of another version, or a broken one, can raise."""


def keep(path: Path, scene: Scene, about: Json) -> None:
    """Writes the scene; `about` says which scene it is. Whole or not at all. OSError when it cannot be written."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with ZipFile(draft, "w") as file:
            _Writing(file).write(scene, about)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def kept(path: Path, about: Json) -> Scene | None:
    """The scene that was kept under the same `about`; None when there is none, or none that can be read."""
    try:
        with ZipFile(path) as file:
            return _Reading(file).read(about)
    except _FAULTS:
        return None


class _Writing:
    def __init__(self, file: ZipFile) -> None:
        self._file = file
        self._texts: dict[str | None, int] = {None: 0}

    def write(self, scene: Scene, about: Json) -> None:
        """Everything, the head last, as it says where the rest is."""
        state = scene.state
        head: Json = {"version": _VERSION, "about": about, "small": {}, "large": {}}
        head["tokens"] = [scene.tokens.client, scene.tokens.access]
        head["enterprise"] = _adapter(Enterprise).dump_python(state.enterprise, mode="json")
        for kind, name in _kinds():
            table: Table[Any] = getattr(state, name)
            if len(table) < _LARGE:
                head["small"][name] = [_adapter(kind).dump_python(row, mode="json") for row in table]
            else:
                head["large"][name] = self._table(kind, name, table)
        self._file.writestr("texts", json.dumps(list(self._texts)[1:]))
        self._file.writestr("head", json.dumps(head))

    def _table(self, kind: Any, name: str, table: Table[Any]) -> Json:
        layer = table.laid_together()
        rows = [row for row in layer.rows.values() if row is not None]
        if [row.id for row in rows] != layer.order:
            raise ValueError("a table whose rows were taken out cannot be kept")
        names = [field.name for field in fields(kind)]
        columns = zip(names, zip(*map(attrgetter(*names), rows), strict=True), strict=True)
        told = [self._column(kind, f"{name}.{field}", field, column) for field, column in columns]
        found = {lookup: self._lookup(f"{name}/{lookup}", keys, layer.place) for lookup, keys in layer.found.items()}
        return {"columns": told, "lookups": found}

    def _column(self, kind: Any, at: str, field: str, column: Sequence[Any]) -> Json:
        """How a column is kept: as texts, as moments in seconds, or as one of a few values."""
        kinds = set(map(type, column)) - {type(None)}
        if kinds <= {str}:
            return self._numbers("text", at, self._numbered(column))
        if kinds == {datetime} and all(value is None or _is_plain(value) for value in column):
            seconds = [_NEVER if value is None else int(value.timestamp()) for value in column]
            return self._numbers("moment", at, seconds, "q")
        values: dict[str, int] = {}
        numbers = [values.setdefault(repr(value), len(values)) for value in column]
        one_of_each = dict(zip(numbers, column, strict=True))
        adapter = _adapter_of(kind, field)
        listed = [adapter.dump_python(one_of_each[number], mode="json") for number in range(len(values))]
        return {**self._numbers("value", at, numbers), "values": listed}

    def _numbered(self, texts: Iterable[str | None]) -> list[int]:
        """Every text is kept once, under a number; 0 is none."""
        known = self._texts
        return [known.setdefault(text, len(known)) for text in texts]

    def _lookup(self, at: str, found: Mapping[Hashable, list[str]], place: Mapping[str, int]) -> Json:
        found = {key: identifiers for key, identifiers in found.items() if identifiers}
        kinds = set(map(type, found))
        if kinds <= {str}:
            kind, keys = "text", self._numbered(map(str, found))
        else:
            kind, keys = "flag" if kinds == {bool} else "number", [int(key) for key in found if isinstance(key, int)]
        places = [place[identifier] for identifiers in found.values() for identifier in identifiers]
        self._numbers("places", f"{at}.places", places)
        self._numbers("ends", f"{at}.ends", list(accumulate(map(len, found.values()))))
        return self._numbers(kind, at, keys)

    def _numbers(self, kind: str, at: str, numbers: Sequence[int], code: str = "I") -> Json:
        self._file.writestr(at, array(code, numbers).tobytes())
        return {"as": kind, "at": at}


class _Reading:
    def __init__(self, file: ZipFile) -> None:
        self._file = file

    def read(self, about: Json) -> Scene | None:
        """The scene, when it is that one."""
        head = json.loads(self._file.read("head"))
        if (head["version"], head["about"]) != (_VERSION, about):
            return None
        self._texts: list[str | None] = [None, *json.loads(self._file.read("texts"))]
        state = State(_adapter(Enterprise).validate_python(head["enterprise"]))
        for kind, name in _kinds():
            if name in head["small"]:
                for fields_ in head["small"][name]:
                    state.put(_adapter(kind).validate_python(fields_))
            else:
                getattr(state, name).rest_on(self._table(kind, head["large"][name]))
        client, access = head["tokens"]
        return Scene(state, Tokens(client, access))

    def _table(self, kind: Any, told: Json) -> KeptGround[Any]:
        names = [field.name for field in fields(kind)]
        columns = [self._column(kind, name, each) for name, each in zip(names, told["columns"], strict=True)]
        numbers = self._array(told["columns"][names.index("id")]["at"])
        order = [str(self._texts[number]) for number in numbers]
        place = {identifier: number for number, identifier in enumerate(order)}
        found = {lookup: self._lookup(each, order) for lookup, each in told["lookups"].items()}
        return KeptGround(KeptRows(kind, columns, place), order, place, found)

    def _column(self, kind: Any, name: str, told: Json) -> Callable[[int], Any]:
        """What gives the value of the row at a place."""
        match told["as"]:
            case "text":
                numbers, texts = self._array(told["at"]), self._texts
                return lambda place: texts[numbers[place]]
            case "moment":
                return _Moments(self._array(told["at"], "q"))
            case _:
                numbers = self._array(told["at"])
                values = [_adapter_of(kind, name).validate_python(value) for value in told["values"]]
                return lambda place: values[numbers[place]]

    def _lookup(self, told: Json, order: list[str]) -> KeptKeys:
        numbers = self._array(told["at"])
        keys: Sequence[Hashable] = numbers
        if told["as"] == "text":
            keys = [self._texts[number] for number in numbers]
        elif told["as"] == "flag":
            keys = [bool(number) for number in numbers]
        places, ends = self._array(f"{told['at']}.places"), self._array(f"{told['at']}.ends")
        return KeptKeys({key: number for number, key in enumerate(keys)}, ends, places, order)

    def _array(self, at: str, code: str = "I") -> array[int]:
        numbers: array[int] = array(code)
        numbers.frombytes(self._file.read(at))
        return numbers


class _Moments:
    """A column of moments, each made when it is asked for."""

    def __init__(self, seconds: array[int]) -> None:
        self._seconds = seconds

    def __call__(self, place: int) -> datetime | None:
        seconds = self._seconds[place]
        return None if seconds == _NEVER else _EPOCH + timedelta(seconds=seconds)


class KeptRows(Generic[R]):
    """Rows by id, each made from its columns when it is first asked for."""

    def __init__(self, kind: type[R], columns: Sequence[Callable[[int], Any]], place: Mapping[str, int]) -> None:
        self._kind = kind
        self._columns = columns
        self._place = place
        self._made: dict[str, R] = {}

    def get(self, identifier: str, /) -> R | None:
        """The row, or None."""
        made = self._made.get(identifier)
        if made is None and (place := self._place.get(identifier)) is not None:
            made = self._made[identifier] = self._kind(*[column(place) for column in self._columns])
        return made

    def whole(self) -> dict[str, R | None]:
        """Every row."""
        return {identifier: self.get(identifier) for identifier in self._place}


class KeptKeys:
    """Ids by key: stretches of a list of places."""

    def __init__(
        self, number: Mapping[Hashable, int], ends: Sequence[int], places: Sequence[int], order: Sequence[str]
    ) -> None:
        self._number = number
        self._ends = ends
        self._places = places
        self._order = order

    def get(self, key: Hashable, default: Sequence[str], /) -> Sequence[str]:
        """The ids under that key."""
        number = self._number.get(key)
        return default if number is None else self._ids(number)

    def whole(self) -> dict[Hashable, list[str]]:
        """Every key with its ids."""
        return {key: self._ids(number) for key, number in self._number.items()}

    def _ids(self, number: int) -> list[str]:
        start = self._ends[number - 1] if number else 0
        return [self._order[place] for place in self._places[start : self._ends[number]]]


class KeptGround(Generic[R]):
    """What a table of the scene rests on. Implements `Ground`."""

    def __init__(
        self, rows: KeptRows[R], order: list[str], place: dict[str, int], found: Mapping[str, KeptKeys]
    ) -> None:
        self.rows = rows
        self.order = order
        self.place = place
        self.found = found

    def under(self, upper: Layer[R]) -> Layer[R]:
        """Both laid together, with every row made."""
        found = {name: keys.whole() for name, keys in self.found.items()}
        return Layer(self.rows.whole(), self.order, self.place, found).under(upper)


def _is_plain(value: object) -> bool:
    """A moment that is told by its seconds alone."""
    return isinstance(value, datetime) and value.tzinfo is UTC and value.microsecond == 0


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@cache
def _adapter_of(kind: Any, field: str) -> TypeAdapter[Any]:
    return TypeAdapter(get_type_hints(kind)[field])


def _kinds() -> Iterator[tuple[Any, str]]:
    """Each kind of row with its table."""
    yield from TABLES.items()
