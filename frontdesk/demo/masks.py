"""Which fields of a JSON value are kept, by name: `Rates(Id Name) Cursor`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

Mask = Mapping[str, "Mask | None"]
"""Fields to keep; None keeps the whole value, a mask is for the value or for each item of a list."""

_PART = re.compile(r"\w+|[()]")


def read_mask(text: str) -> Mask:
    """The mask that the text says: names, each perhaps with the names inside it in brackets."""
    return _read(iter(_PART.findall(text)))


def _read(parts: Iterator[str]) -> dict[str, Mask | None]:
    mask: dict[str, Mask | None] = {}
    last = ""
    for part in parts:
        if part == ")":
            break
        if part == "(":
            mask[last] = _read(parts)
        else:
            mask[part] = None
            last = part
    return mask


def masked(value: Any, mask: Mask) -> Any:
    """The value with only the fields of the mask."""
    if isinstance(value, list):
        return [masked(item, mask) for item in value]
    if not isinstance(value, Mapping):
        return value
    kept = {name: (value[name], inner) for name, inner in mask.items() if name in value}
    return {name: item if inner is None else masked(item, inner) for name, (item, inner) in kept.items()}


def without(value: Any, names: Set[str]) -> Any:
    """The value without the fields of those names, wherever they stand."""
    if not names:
        return value
    if isinstance(value, list):
        return [without(item, names) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {name: without(item, names) for name, item in value.items() if name not in names}
