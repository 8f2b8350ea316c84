"""The window's layout as bytes, for the profile to keep: geometry, the width of the right pane per shape, the lists."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import NamedTuple

from frontdesk.ui.shape import Shape

VERSION = 2
_HEAD = struct.Struct("<HHII")  # version, number of widths, length of the geometry, length of the lists' text
_WIDTH = struct.Struct("<HH")  # shape, width in design pixels


class Layout(NamedTuple):
    """`geometry` is Qt's own form of it; `lists` what a person chose for the lists, in the form of their pane."""

    geometry: bytes
    widths: Mapping[Shape, int]
    lists: str = ""


def write(layout: Layout) -> bytes:
    """For `read`."""
    lists = layout.lists.encode()
    head = _HEAD.pack(VERSION, len(layout.widths), len(layout.geometry), len(lists))
    widths = b"".join(_WIDTH.pack(shape.value, width) for shape, width in layout.widths.items())
    return head + layout.geometry + lists + widths


def read(kept: bytes) -> Layout | None:
    """What `write` was given; None when the bytes are of another version or damaged."""
    try:
        version, count, length, letters = _HEAD.unpack_from(kept)
        begin = _HEAD.size + length
        end = begin + letters
        if version != VERSION or len(kept) != end + count * _WIDTH.size:
            return None
        widths = {Shape(number): width for number, width in _WIDTH.iter_unpack(kept[end:])}
        return Layout(kept[_HEAD.size : begin], widths, kept[begin:end].decode())
    except (struct.error, ValueError):
        return None
