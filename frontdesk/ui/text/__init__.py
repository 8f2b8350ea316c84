"""Every word the desk says, as functions of values. Nothing here needs more of Qt than QtCore: no display."""

from __future__ import annotations

import unicodedata
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt

CONTEXT = "FrontDesk"
LANGUAGE = "FrontDesk language"
"""The context a translator answers with the name of its language."""
_ISOLATE = "\u2068"
_END_ISOLATE = "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


def tr(text: str, sense: str = "") -> str:
    """`text` in the user's language; English is the source. `sense` tells a translator which of its senses is meant,
    where another language has a word for each: "free", "costs nothing".
    """
    return QCoreApplication.translate(CONTEXT, text, sense or None)


def language() -> str:
    """The language the window speaks, as its translations are named: "en", "de"."""
    return QCoreApplication.translate(LANGUAGE, "en")


def within(noun: str) -> str:
    """A noun inside a sentence: small, but not in German, which writes each with a capital."""
    return noun if language() == "de" else noun.lower()


def counted(number: int, one: str, many: str) -> str:
    """`one` or `many`, translated, with {n} filled in: counted(2, "{n} night", "{n} nights")."""
    return tr(one if number == 1 else many).format(n=locale().toString(number))


def isolate(name: str) -> str:
    """A name inside a sentence, so that one written right to left does not turn the words around it (DESK.md §10).

    Only where it could turn them: Inter has no glyph for the marks, and the font that has one parts the lines.
    """
    turns = not name.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in name)
    goes_left = locale().textDirection() is Qt.LayoutDirection.RightToLeft
    return f"{_ISOLATE}{name}{_END_ISOLATE}" if turns or goes_left else name


def one_stop(sentences: str) -> str:
    """A date that ends with a point ends its sentence too: German has "bis So, 18. Okt." and no second point."""
    return sentences.replace("..", ".")


def locale() -> QLocale:
    """How the user writes numbers; the bare C locale of a server reads as British English."""
    system = QLocale()
    return _british() if system.language() == QLocale.Language.C else system


@cache
def _british() -> QLocale:
    return QLocale("en_GB")
