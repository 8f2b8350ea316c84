"""The language of the window: Qt asks here for each sentence, and what is not translated stays English.

The translators' file is read as it is. Compiled ones would be binaries, made by a step that a checkout does not have;
reading a thousand sentences takes some milliseconds, and only where another language than English is asked for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from frontdesk.ui import resources
from frontdesk.ui.text import CONTEXT, LANGUAGE, dates

ENGLISH = "en"


class Sentences(QTranslator):
    """`say` gives the translation of an English sentence into `language`."""

    def __init__(self, say: Callable[[str], str], language: str, parent: QCoreApplication | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._language = language

    def isEmpty(self) -> bool:
        """Qt leaves out a translator that has nothing."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Called by Qt, with the names Qt calls by."""
        if context == LANGUAGE:
            return self._language
        return self._say(sourceText) if context == CONTEXT else sourceText


def speak(app: QCoreApplication, language: str) -> QTranslator | None:
    """Say everything in this language from now on, and write numbers as it does; call it before the first word.

    Raises `FileNotFoundError` for a language that is not shipped.
    """
    if language == ENGLISH:
        return None
    sentences = read(language)
    QLocale.setDefault(QLocale(language))
    return install(app, lambda text: sentences.get(text, text), language)


def install(app: QCoreApplication, say: Callable[[str], str], language: str = ENGLISH) -> QTranslator:
    """Let `say` translate; what was kept of another language is forgotten."""
    translator = Sentences(say, language, app)
    app.installTranslator(translator)
    dates.forget_names()
    return translator


def read(language: str) -> dict[str, str]:
    """The finished translations by their English sentences. Raises `FileNotFoundError`."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(resources.path(f"translations/frontdesk_{language}.ts"))
    found: dict[str, str] = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[message.findtext("source", "")] = translation.text
    return found
