"""The window's layout as bytes, for the profile to keep: geometry, and the width of the right pane per shape."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from frontdesk.ui.shape import Shape

VERSION = 1
_HEAD = struct.Struct("<HHI")  # version, number of widths, length of the geometry
_WIDTH = struct.Struct("<HH")  # shape, width in design pixels


def write(geometry: bytes, widths: Mapping[Shape, int]) -> bytes:
    """`geometry` is Qt's own form of it."""
    head = _HEAD.pack(VERSION, len(widths), len(geometry))
    return head + geometry + b"".join(_WIDTH.pack(shape.value, width) for shape, width in widths.items())


def read(kept: bytes) -> tuple[bytes, dict[Shape, int]] | None:
    """What `write` was given; None when the bytes are of another version or damaged."""
    try:
        version, count, length = _HEAD.unpack_from(kept)
        end = _HEAD.size + length
        if version != VERSION or len(kept) != end + count * _WIDTH.size:
            return None
        widths = {Shape(number): width for number, width in _WIDTH.iter_unpack(kept[end:])}
    except (struct.error, ValueError):
        return None
    return kept[_HEAD.size : end], widths
