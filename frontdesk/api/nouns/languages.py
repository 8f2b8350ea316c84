"""Languages of names and messages."""

from frontdesk.api.nouns.base import Noun
from frontdesk.api.wire import Answer, Rows, Wire


class Language(Wire):
    """A language; the fallback is used where it has no text."""

    code: str
    fallback_language_code: str | None = None
    english_name: str | None = None
    local_name: str | None = None


class AllLanguages(Answer):
    """Every language."""

    languages: Rows[Language] = ()


class Languages(Noun):
    """`languages/…`"""

    async def get_all(self) -> tuple[Language, ...]:
        """`languages/getAll`."""
        return (await self._read("languages/getAll", {}, AllLanguages)).languages
