"""Names cut to a width so that those which stand beside each other still read differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import elided, ending_where_it_reads, text_width
from frontdesk.ui.text.alike import shared_beginnings

_END, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
_TAIL = 0.6
"""The part of the width that goes to what tells a name from others, where the beginning is shown too."""


class _Space:
    """Room for a text of this font, in logical pixels."""

    def __init__(self, font: QFont, width: int) -> None:
        self._metrics = theme.current().metrics(font)
        self._width = width

    def holds(self, text: str) -> bool:
        return self._metrics.horizontalAdvance(text) <= self._width

    def cut(self, text: str, side: Qt.TextElideMode = _END) -> str:
        return ending_where_it_reads(self._metrics.elidedText(text, side, self._width))

    def both(self, head: str, tail: str) -> str:
        """Something of the head and something of the tail, which is cut less."""
        if not head:
            return self.cut(tail)
        tail = ending_where_it_reads(self._metrics.elidedText(tail, _END, round(self._width * _TAIL)))
        return self.beginning(head, tail) + tail

    def beginning(self, head: str, tail: str) -> str:
        """What of the head there is room for before the whole of the tail; "" for none."""
        return self._metrics.elidedText(head, _END, self._width - self._metrics.horizontalAdvance(tail))


def told_apart(name: str, among: Sequence[str], font: QFont, width: int) -> str:
    """The name cut to `width` logical pixels: of what it shares with others of `among` less is left than of what tells
    it from them; a name that fits is whole. Some may still read alike where nothing or little tells them apart, or
    where there is room for few letters.
    """
    if text_width(font, name) <= width:
        return name
    told = _told(tuple(among), font, width).get(name) if among else None
    return told or elided(name, font, width)


@lru_cache(maxsize=64)
def _told(among: tuple[str, ...], font: QFont, width: int) -> MappingProxyType[str, str]:
    """By name. The first way of cutting that makes a name unlike all others is taken, for each of them."""
    space, shared = _Space(font, width), shared_beginnings(among)
    told = {name: name for name in shared if space.holds(name)}
    left = [name for name in shared if name not in told]
    while left:
        before = len(told)
        for way in _ways(left, shared, space):
            again = Counter([*told.values(), *way.values()])
            told |= {name: text for name, text in way.items() if name not in told and again[text] == 1}
        left = [name for name in left if name not in told]
        if len(told) == before:
            break
    return MappingProxyType({name: _without_shared(name, shared[name], space) for name in left} | told)


def _ways(names: Sequence[str], shared: Mapping[str, int], space: _Space) -> Iterator[dict[str, str]]:
    """Ways to cut names, those that read best first."""
    yield {name: _without_shared(name, shared[name], space) for name in names}
    same = _same_letters(names if len(names) > 1 else list(shared))
    word = names[0].rfind(" ", 0, same) + 1
    for begins in dict.fromkeys((word, same)):
        yield {name: space.both(name[shared[name] : begins], name[begins:]) for name in names}
    yield {name: space.cut(name, _MIDDLE) for name in names}
    yield {name: space.cut("…" + name[same:]) for name in names}


def _same_letters(names: Sequence[str]) -> int:
    """How many letters at their beginning all of them share."""
    return sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*names, strict=False)))


def _without_shared(name: str, shared: int, space: _Space) -> str:
    """Cut at its end, or, where a beginning is shared, at the end of that, and then in the middle of the rest."""
    if not shared:
        return space.cut(name)
    own = name[shared:]
    beginning = space.beginning(name[:shared], own)
    return beginning + own if beginning else space.cut(own, _MIDDLE)
