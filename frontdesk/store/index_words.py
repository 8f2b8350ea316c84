"""What is put into the search index, and how a typed text is cut the same way."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.domain.folding import fold, fold_wide
from frontdesk.domain.guests import Guest

SHORTEST_MISSPELT = 4
_MISSPELT_LETTERS = 6
_HAN = ((0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def code(text: str) -> str:
    """Room names and numbers as they are compared: folded, without blanks. '101 A' → '101a'."""
    return fold(text).replace(" ", "")


def split(folded: str) -> Iterator[str]:
    """The words of a folded text; Chinese characters stand alone, so that 小明 finds 王小明."""
    for word in folded.split():
        start = 0
        for position, letter in enumerate(word):
            if not _is_han(letter):
                continue
            if start < position:
                yield word[start:position]
            yield letter
            start = position + 1
        if start < len(word):
            yield word[start:]


def guest_words(guest: Guest) -> str:
    """The words of a name, surname first, and those that differ when ae, oe and ue are read as a, o and u."""
    name = f"{guest.last_name} {guest.first_name}"
    return " ".join(dict.fromkeys([*split(fold(name)), *split(fold_wide(name))]))


def guest_parts(guest: Guest) -> str:
    """The name without blanks, in both orders, for what is typed in one piece: 'vandenberg'."""
    surname, given = code(guest.last_name), code(guest.first_name)
    return f"{surname}{given} {given}{surname}" if given else surname


def misspellings(word: str) -> set[str]:
    """The first six letters of a word, whole and with each one letter left out.

    Two words that differ by one wrong, missing, added or swapped letter share one of these: a typo is a few look-ups.
    """
    start = word[:_MISSPELT_LETTERS]
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


def _is_han(letter: str) -> bool:
    number = ord(letter)
    return any(first <= number <= last for first, last in _HAN)
