"""The language of the window: Qt asks here for each sentence, and what is not translated stays English.

The translators' file is read as it is. Compiled ones would be binaries, made by a step that a checkout does not have;
reading a thousand sentences takes some milliseconds, and only where another language than English is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from frontdesk.ui import resources
from frontdesk.ui.text import CONTEXT, LANGUAGE, dates

ENGLISH = "en"

Senses = Mapping[tuple[str, str], str]
"""Translations of sentences that have several, by the English and the sense that is meant."""
_NO_SENSES: Senses = MappingProxyType({})


class Sentences(QTranslator):
    """`say` gives the translation of an English sentence into `language`; where `senses` has one for the sense that is
    meant, it is that.
    """

    def __init__(
        self, say: Callable[[str], str], language: str, senses: Senses, parent: QCoreApplication | None = None
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._language = language
        self._senses = senses

    def isEmpty(self) -> bool:
        """Qt leaves out a translator that has nothing."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Called by Qt, with the names Qt calls by."""
        if context == LANGUAGE:
            return self._language
        if context != CONTEXT:
            return sourceText
        meant = self._senses.get((sourceText, disambiguation)) if disambiguation else None
        return meant if meant is not None else self._say(sourceText)


def speak(app: QCoreApplication, language: str) -> QTranslator | None:
    """Say everything in this language from now on, and write numbers as it does; call it before the first word.

    Raises `FileNotFoundError` for a language that is not shipped.
    """
    if language == ENGLISH:
        return None
    sentences = read(language)
    QLocale.setDefault(QLocale(language))
    return install(app, lambda text: sentences.get(text, text), language, read_senses(language))


def install(
    app: QCoreApplication, say: Callable[[str], str], language: str = ENGLISH, senses: Senses = _NO_SENSES
) -> QTranslator:
    """Let `say` translate; what was kept of another language is forgotten."""
    translator = Sentences(say, language, senses, app)
    app.installTranslator(translator)
    dates.forget_names()
    return translator


def read(language: str) -> dict[str, str]:
    """The finished translations by their English sentences. Raises `FileNotFoundError`."""
    return {source: said for source, sense, said in _finished(language) if not sense}


def read_senses(language: str) -> dict[tuple[str, str], str]:
    """Those that are for one sense of their sentence, by sentence and sense. Raises `FileNotFoundError`."""
    return {(source, sense): said for source, sense, said in _finished(language) if sense}


@cache
def _finished(language: str) -> tuple[tuple[str, str, str], ...]:
    """English, the sense that is meant ("" for any), translation."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(resources.path(f"translations/frontdesk_{language}.ts"))
    messages = ((message, message.find("translation")) for message in tree.iter("message"))
    return tuple(
        (message.findtext("source", ""), message.findtext("comment", ""), told.text)
        for message, told in messages
        if told is not None and told.get("type") is None and told.text
    )
