"""Recovery words: 120 random bits in twelve pronounceable words, each of which shows by itself if it was mistyped.

A word is consonant, vowel, consonant, vowel, consonant, of the letters of a proquint: no list is needed, and it can be
read out in any country. Its first three letters carry 10 random bits; the last two are a check of them and of its
place, like the check digit of a book number, modulo the prime 61. Any one wrong letter, the first and third exchanged,
and a word at another's place are noticed for certain; another word altogether, sixty times out of sixty-one.
"""

from __future__ import annotations

import re
import unicodedata

from frontdesk.store.errors import NotRecoveryWords
from frontdesk.store.sealed import RandomBytes

WORDS = 12
_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"
_DATA_BITS = 10
_ENTROPY_BYTES = WORDS * _DATA_BITS // 8
_PRIME = 61  # the largest below 2**6, the room of a vowel and a consonant
_LETTERS = re.compile(r"[^\W\d_]+")


def make_words(random_bytes: RandomBytes) -> tuple[str, ...]:
    """Twelve new words. `random_bytes` must be a source fit for keys."""
    bits = int.from_bytes(random_bytes(_ENTROPY_BYTES), "big")
    mask = (1 << _DATA_BITS) - 1
    return tuple(_word(place, bits >> place * _DATA_BITS & mask) for place in range(WORDS))


def read_words(typed: str) -> tuple[str, ...]:
    """The words that were typed or copied, whatever stands between them: numbers, commas, lines.

    Raises `NotRecoveryWords`, which names those that cannot be right.
    """
    words = _LETTERS.findall(unicodedata.normalize("NFC", typed).casefold())
    wrong = tuple((place + 1, word) for place, word in enumerate(words[:WORDS]) if not _fits(place, word))
    if wrong or len(words) != WORDS:
        raise NotRecoveryWords(len(words), wrong)
    return tuple(words)


def as_passphrase(words: tuple[str, ...]) -> str:
    """What the key is wrapped under."""
    return " ".join(words)


def _word(place: int, data: int) -> str:
    value = data << 6 | _check(place, data)
    return "".join(
        (
            _CONSONANTS[value >> 12],
            _VOWELS[value >> 10 & 3],
            _CONSONANTS[value >> 6 & 15],
            _VOWELS[value >> 4 & 3],
            _CONSONANTS[value & 15],
        )
    )


def _check(place: int, data: int) -> int:
    return (data + 5 * place) % _PRIME


def _fits(place: int, word: str) -> bool:
    """Whether it is the word of its own data at this place."""
    kinds = (_CONSONANTS, _VOWELS, _CONSONANTS)
    if len(word) != 5 or any(letter not in kind for letter, kind in zip(word, kinds, strict=False)):
        return False
    data = _CONSONANTS.index(word[0]) << 6 | _VOWELS.index(word[1]) << 4 | _CONSONANTS.index(word[2])
    return word == _word(place, data)
