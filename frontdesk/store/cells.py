"""The rows on the pages of a SQLite file, page by page and without its trees: what a broken tree still holds.

The layout is that of https://sqlite.org/fileformat2.html: §1.6 pages of a tree, §2.1 records.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from frontdesk.store.pages import PAGE, RESERVED, Pages

_USABLE = PAGE - RESERVED
_FILE_HEADER = 100
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_LARGEST_TABLE_CELL = _USABLE - 35
_LARGEST_INDEX_CELL = (_USABLE - 12) * 64 // 255 - 23
_SMALLEST_CELL = (_USABLE - 12) * 32 // 255 - 23
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type

Value = int | float | str | bytes | None


class Cell(NamedTuple):
    """A row of a table (`rowid` set), or of an index or a table without rowids."""

    rowid: int | None
    values: tuple[Value, ...]


def cells(pages: Pages) -> Iterator[Cell]:
    """Every row that can be read whole; what cannot is left out."""
    for number, page in pages:
        if page is None:
            continue
        head = _FILE_HEADER if number == 1 else 0
        for at in _places(page, head):
            try:
                yield _cell(pages, page, page[head], at)
            except (IndexError, ValueError, struct.error):
                continue


def _places(page: bytes, head: int) -> Iterator[int]:
    """Where the cells of a page begin; none for pages that hold no rows."""
    if page[head] not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
        return
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    first = head + (12 if page[head] == _INDEX_INTERIOR else 8)
    for at in range(first, min(first + 2 * count, len(page) - 1), 2):
        yield int.from_bytes(page[at : at + 2], "big")


def _cell(pages: Pages, page: bytes, kind: int, at: int) -> Cell:
    if kind == _INDEX_INTERIOR:
        at += 4
    size, at = _varint(page, at)
    rowid: int | None = None
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
    largest = _LARGEST_TABLE_CELL if kind == _TABLE_LEAF else _LARGEST_INDEX_CELL
    return Cell(rowid, tuple(_record(_payload(pages, page, at, size, largest))))


def _payload(pages: Pages, page: bytes, at: int, size: int, largest: int) -> bytes:
    """The bytes of a record, the part on overflow pages included."""
    if size <= largest:
        return page[at : at + size]
    here = _SMALLEST_CELL + (size - _SMALLEST_CELL) % (_USABLE - 4)
    if here > largest:
        here = _SMALLEST_CELL
    found = page[at : at + here]
    following = int.from_bytes(page[at + here : at + here + 4], "big")
    while len(found) < size:
        more = pages.page(following) if following else None
        if more is None:
            raise ValueError("a part of the record is lost")
        found += more[4 : 4 + min(size - len(found), _USABLE - 4)]
        following = int.from_bytes(more[:4], "big")
    return found


def _record(payload: bytes) -> Iterator[Value]:
    end, at = _varint(payload, 0)
    body = end
    while at < end:
        serial, at = _varint(payload, at)
        value, size = _value(payload, body, serial)
        body += size
        yield value
    if body != len(payload):
        raise ValueError("not a record")


def _value(payload: bytes, at: int, serial: int) -> tuple[Value, int]:
    match serial:
        case 0:
            return None, 0
        case 7:
            return struct.unpack_from(">d", payload, at)[0], 8
        case 8 | 9:
            return serial - 8, 0
        case _ if serial in _WHOLE_NUMBERS:
            size = _WHOLE_NUMBERS[serial]
            return int.from_bytes(payload[at : at + size], "big", signed=True), size
        case _ if serial >= 12:
            size = (serial - 12) // 2
            found = payload[at : at + size]
            return (found if serial % 2 == 0 else found.decode()), size
        case _:
            raise ValueError("not a serial type")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for position in range(at, at + 8):
        value = (value << 7) | (data[position] & 0x7F)
        if not data[position] & 0x80:
            return value, position + 1
    return (value << 8) | data[at + 8], at + 9
