"""A typed name as a question: each word with the spellings it may stand for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from frontdesk.domain.folding import fold, fold_wide
from frontdesk.store.index_words import split

_MOST_WORDS = 6


class NameQuery(NamedTuple):
    """For each typed word the beginnings that meet it; a name is met when every word is."""

    words: tuple[tuple[str, ...], ...]

    @property
    def expression(self) -> str:
        """The question in the words of FTS5. The beginnings are folded, so quotes are all they need."""
        return " AND ".join("(" + " OR ".join(f'"{start}"*' for start in starts) + ")" for starts in self.words)

    @property
    def rarest(self) -> tuple[str, ...]:
        """The beginnings of the longest typed word: the fewest names have it."""
        return max(self.words, key=lambda starts: len(starts[0]))

    def meets(self, words: Iterable[str]) -> bool:
        """Whether a name with these folded words is met; the order of the words does not matter."""
        known = tuple(words)
        return all(any(word.startswith(starts) for word in known) for starts in self.words)

    def met_words(self, name: str) -> str:
        """The words of a name, as written, that met a typed one."""
        starts = tuple(start for each in self.words for start in each)
        return " ".join(word for word in name.split() if _begins(word, starts))

    def widened(self, more: Iterable[Iterable[str]]) -> NameQuery:
        """The same with more beginnings for each word."""
        return NameQuery(tuple((*starts, *extra) for starts, extra in zip(self.words, more, strict=True)))


def name_query(text: str) -> NameQuery:
    """The question of a text; without words for a text without letters and digits."""
    typed = split(fold(text))[:_MOST_WORDS]
    return NameQuery(tuple(tuple(dict.fromkeys((word, *split(fold_wide(word))))) for word in typed))


def _begins(word: str, starts: tuple[str, ...]) -> bool:
    return any(piece.startswith(starts) for piece in _pieces(word))


@lru_cache(maxsize=4096)
def _pieces(word: str) -> tuple[str, ...]:
    """A word of a name as it may be typed; the same names come again at the next key."""
    return (*split(fold(word)), *split(fold_wide(word)))
