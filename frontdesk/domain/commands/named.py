"""The things a command speaks of by id: a room, a guest, a product, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass


def named_ids(command: object) -> tuple[tuple[str, str], ...]:
    """Each id in the command and in what it holds, behind the name of its field. The order outlives a local id."""
    return tuple(_ids(command))


def _ids(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, tuple):
        for each in value:
            yield from _ids(each)
    if not is_dataclass(value):
        return
    for field in fields(value):
        inner = getattr(value, field.name)
        if isinstance(inner, str) and inner and field.name.endswith("_id"):
            yield field.name, inner
        else:
            yield from _ids(inner)
