"""Names folded for search: case, accents and the letters that Unicode does not take apart (ł ø đ ß æ œ ı þ ð)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t"}
)
_APOSTROPHES = "'’ʼ`"
_PLAIN = {code: None if chr(code) in _APOSTROPHES else " " for code in range(128) if not chr(code).isalnum()}
_REMEMBERED = 8192  # what is on the screens and under the fingers; each key press folds it again
_TWO_LETTER_VOWELS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Lower case without accents; apostrophes become nothing, hyphens a blank. "Łukasiewicz" → "lukasiewicz"."""
    if text.isascii():  # most names: nothing to take apart
        return " ".join(text.lower().translate(_PLAIN).split())
    # Taken apart before and after: a styled letter (𝕬) becomes a plain capital, which has a small form of its own.
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    parts = unicodedata.normalize("NFKD", lowered)
    bare = "".join(char for char in parts if not unicodedata.combining(char))
    kept = "".join(char if char.isalnum() else ("" if char in _APOSTROPHES else " ") for char in bare)
    return " ".join(kept.split())


@lru_cache(maxsize=_REMEMBERED)
def fold_wide(text: str) -> str:
    """`fold`, and ae, oe, ue read as a, o, u: 'Mueller', 'Müller' and 'Moeller', 'Møller' meet."""
    folded = fold(text)
    for pair, single in _TWO_LETTER_VOWELS:
        folded = folded.replace(pair, single)
    return folded


def digits(text: str) -> str:
    """Only the digits, for phone numbers."""
    return "".join(char for char in text if char.isdigit())
