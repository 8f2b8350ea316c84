"""Companies and groups by name, ready to be searched in memory: there are too few of them for an index."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import apsw

from frontdesk.domain.folding import fold, fold_wide
from frontdesk.domain.found import NamedKind
from frontdesk.domain.house import Company
from frontdesk.store.cache_writer import NAMES_MARK, HouseKind
from frontdesk.store.codec import decode, from_us
from frontdesk.store.facts import NamedThing
from frontdesk.store.index_words import split
from frontdesk.store.name_query import NameQuery
from frontdesk.store.word_lines import WordLines

_MARK = "SELECT value FROM mark WHERE name = ?"
_COMPANIES = "SELECT id, body FROM house WHERE kind = ? ORDER BY id"
_GROUPS = "SELECT group_id, name FROM group_name ORDER BY group_id"
_SIZE = "SELECT count(*), min(start_us) FROM reservation WHERE group_id = ? AND state <> 'Canceled'"
_LOOKED_AT = 200  # candidates for one text; the clerk types on


class _Known(NamedTuple):
    kind: NamedKind
    id: str
    name: str
    words: tuple[str, ...]


class NamedThings:
    """Read again when a name has changed."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._read_at: str | None = None
        self._known: tuple[_Known, ...] = ()
        self._lines = WordLines(())

    def find(self, query: NameQuery, limit: int) -> list[NamedThing]:
        """Companies and groups whose names meet the query, by name."""
        self._refresh()
        met = [each for each in self._candidates(query) if query.meets(each.words)]
        return [self._told(each) for each in sorted(met, key=lambda each: (each.kind, each.name))[:limit]]

    def _candidates(self, query: NameQuery) -> Iterator[_Known]:
        numbers = islice(self._lines.beginning(query.rarest), _LOOKED_AT)
        return (self._known[number] for number in dict.fromkeys(numbers))

    def _told(self, known: _Known) -> NamedThing:
        if known.kind == "company":
            return NamedThing(known.kind, known.id, known.name, 0, None)
        count, start = self._connection.execute(_SIZE, (known.id,)).get
        return NamedThing(known.kind, known.id, known.name, count, from_us(start) if start is not None else None)

    def _refresh(self) -> None:
        mark = next((value for (value,) in self._connection.execute(_MARK, (NAMES_MARK,))), "")
        if mark == self._read_at:
            return
        self._known = tuple(self._read())
        self._lines = WordLines(each.words for each in self._known)
        self._read_at = mark

    def _read(self) -> Iterator[_Known]:
        for company_id, body in self._connection.execute(_COMPANIES, (HouseKind.COMPANY,)):
            company = decode(Company, body)
            if company.is_active:
                yield _Known("company", company_id, company.name, _words(company.name))
        for group_id, name in self._connection.execute(_GROUPS):
            yield _Known("group", group_id, name, _words(name))


def _words(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*split(fold(name)), *split(fold_wide(name)))))
