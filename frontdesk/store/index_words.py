"""What is put into the search index, and how a typed text is cut the same way."""

from __future__ import annotations

import re
from typing import NamedTuple

from frontdesk.domain.folding import fold, fold_wide
from frontdesk.domain.guests import Guest

SHORTEST_MISSPELT = 4
MISSPELT_LETTERS = 6
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_PIECES = re.compile(f"[{_HAN}]|[^ {_HAN}]+")


class NameIndex(NamedTuple):
    """What the index keeps of a name: `words`, and `parts` without blanks in both orders, for 'vandenberg'."""

    sort_name: str
    words: str
    parts: str


def code(text: str) -> str:
    """Room names and numbers as they are compared: folded, without blanks. '101 A' → '101a'."""
    if text.isascii() and text.isalnum():
        return text.lower()  # what `fold` would say, for most numbers
    return fold(text).replace(" ", "")


def split(folded: str) -> list[str]:
    """The words of a folded text; Chinese characters stand alone, so that 小明 finds 王小明."""
    return _PIECES.findall(folded)


def index_name(guest: Guest) -> NameIndex:
    """Words are the folded ones, surname first, and those that differ when ae, oe and ue are read as a, o and u."""
    surname, given = fold(guest.last_name), fold(guest.first_name)
    sort_name = f"{surname} {given}".strip()
    words = dict.fromkeys([*split(sort_name), *split(fold_wide(sort_name))])
    surname, given = surname.replace(" ", ""), given.replace(" ", "")
    parts = f"{surname}{given} {given}{surname}" if given else surname
    return NameIndex(sort_name, " ".join(words), parts)


def misspellings(word: str) -> set[str]:
    """The first six letters of a word, whole and with each one letter left out.

    Two words that differ by one wrong, missing, added or swapped letter share one of these: a typo is a few look-ups.
    """
    start = word[:MISSPELT_LETTERS]
    return {start, *(start[:gap] + start[gap + 1 :] for gap in range(len(start)))}


def is_one_typo(typed: str, word: str) -> bool:
    """Whether `word` begins with `typed` but for at most one letter: wrong, missing, added or swapped with the next."""
    shorter = min(len(typed), len(word))
    same = next((at for at in range(shorter) if typed[at] != word[at]), shorter)
    rest, other = typed[same:], word[same:]
    if not rest:
        return True
    return (
        other.startswith(rest[1:])  # a letter added
        or other[1:].startswith(rest)  # one missing
        or (bool(other) and other[1:].startswith(rest[1:]))  # one wrong
        or (len(rest) > 1 and other[:2] == rest[1::-1] and other[2:].startswith(rest[2:]))  # two swapped
    )
