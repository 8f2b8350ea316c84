"""Names that begin alike, as those of room categories do: how much of each says nothing of which it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_HALF: Final = 2


@lru_cache(maxsize=8)
def shared_beginnings(names: tuple[str, ...]) -> MappingProxyType[str, int]:
    """By name, how many letters at its beginning, in whole words, it shares with at least half of those that begin with
    the same word, and with one other at least; 0 for none. Something is left of every name.
    """
    known = tuple(dict.fromkeys(names))
    return MappingProxyType({name: _shared(name, known) for name in known})


def _shared(name: str, names: Sequence[str]) -> int:
    ends = [at + 1 for at, letter in enumerate(name.rstrip()) if letter == " "]
    if not ends:
        return 0
    alike = [each for each in names if each.startswith(name[: ends[0]])]
    least = max(_HALF, -(-len(alike) // _HALF))
    return next((end for end in reversed(ends) if sum(each.startswith(name[:end]) for each in alike) >= least), 0)
