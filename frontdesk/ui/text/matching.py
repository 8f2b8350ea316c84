"""Where typed letters meet a name, and how: as written, with letters read as others, or a letter off.

The service finds the stays; this only explains a hit that is already found, over one name at a time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from frontdesk.domain.folding import fold, fold_wide

MOST_OFF = 2
_WIDE_PAIRS = {"ae": "ä", "oe": "ö", "ue": "ü"}


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of the name, in Python characters.

    `written` is read as `read_as` where letters differ; `off` counts letters that are wrong, missing or too many.
    """

    start: int
    end: int
    written: str = ""
    read_as: str = ""
    off: int = 0


def matches(name: str, typed: str) -> tuple[Match, ...]:
    """The stretches of `name` that the words of `typed` meet, one for each word that meets any; in the order typed."""
    found = (_match(name, word) for word in typed.split())
    return tuple(match for match in found if match is not None)


def _match(name: str, typed: str) -> Match | None:
    folded = fold(typed)
    if not folded:
        return None
    starts = [index for index in range(len(name)) if _begins_word(name, index)]
    for spell, wanted in ((fold, folded), (fold_wide, fold_wide(typed))):
        if not _may_hold(spell(name), wanted):
            continue
        for start in (*starts, *range(len(name))):
            end = _stretch(name, start, wanted, spell)
            if end is not None:
                return Match(start, end, *_reading(name[start:end], typed))
    return _nearly(name, starts, folded)


def _may_hold(spelt: str, wanted: str) -> bool:
    """Whether a stretch of a name so spelt can spell `wanted`; most names of a list with a slip cannot. A stretch may
    begin between the two letters of "ae", of which the whole name keeps the first alone.
    """
    return wanted in spelt or wanted.startswith("e")


def _begins_word(name: str, index: int) -> bool:
    return name[index].isalnum() and (index == 0 or not name[index - 1].isalnum())


def _stretch(name: str, start: int, wanted: str, spell: Callable[[str], str]) -> int | None:
    """The end of the shortest stretch from `start` that spells `wanted`, or begins with all of it."""
    for end in range(start + 1, len(name) + 1):
        spelt = spell(name[start:end])
        if spelt.startswith(wanted):
            return _with_accents(name, end)
        if not wanted.startswith(spelt):
            return None
    return None


def _with_accents(name: str, end: int) -> int:
    while end < len(name) and unicodedata.combining(name[end]):
        end += 1
    return end


def _reading(stretch: str, typed: str) -> tuple[str, str]:
    """The first letters that were read as others: ("ü", "u"), ("ue", "ü"), ("ø", "oe"); blank when none were."""
    letters, plain = unicodedata.normalize("NFC", stretch).casefold(), typed.casefold()
    if plain.startswith(letters) or letters.startswith(plain):
        return "", ""
    for pair, umlaut in _WIDE_PAIRS.items():
        if pair in letters and pair not in plain:
            return pair, umlaut
    for letter in letters:
        spelt = fold(letter)
        if letter in plain or spelt == letter or not spelt:
            continue
        pair = f"{spelt}e"
        return letter, pair if pair in plain and pair in _WIDE_PAIRS else spelt
    return "", ""


def _nearly(name: str, starts: list[int], wanted: str) -> Match | None:
    """The word that differs by one or two letters from what was typed; only for words long enough to be meant."""
    best: Match | None = None
    most = min(MOST_OFF, len(wanted) // 3)
    for start in starts if most else ():
        end = next((index for index in range(start, len(name)) if not name[index].isalnum()), len(name))
        word = fold(name[start:end])
        if _lacks(word, wanted) > most:
            continue
        off = _letters_off(word, wanted, most)
        if 0 < off <= most and (best is None or off < best.off):
            best = Match(start, end, off=off)
    return best


def _lacks(word: str, wanted: str) -> int:
    """How many letters of `wanted` the word does not have: as many are wrong at least, wherever they stand."""
    return sum(max(0, wanted.count(letter) - word.count(letter)) for letter in set(wanted))


def _letters_off(word: str, wanted: str, most: int) -> int:
    """Letters to change, add, drop or swap with their neighbour until a beginning of `word`, as long as `wanted` or a
    letter shorter or longer, reads `wanted`; beyond `most` it is only said that they are more.
    """
    fewest = most + 1
    shortest = min(len(word), len(wanted) - 1)
    before_last: list[int] = []
    last = list(range(len(wanted) + 1))
    for row, letter in enumerate(word[: len(wanted) + 1], 1):
        line = [row]
        for column, other in enumerate(wanted, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == wanted[column - 2] and word[row - 2] == other:
                cost = min(cost, before_last[column - 2] + 1)
            line.append(cost)
        if min(line) > most and min(last) > most:  # a swap reaches back over one line, no further
            break
        if row >= shortest:
            fewest = min(fewest, line[-1])
        before_last, last = last, line
    return fewest
