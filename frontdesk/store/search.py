"""Free-text search over guests, rooms and numbers; the API has none (ARCHITECTURE, Search)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

import apsw

from frontdesk.domain.folding import digits
from frontdesk.domain.found import Found, FoundBy
from frontdesk.domain.house import Room
from frontdesk.store.codec import canonical, decode, to_us
from frontdesk.store.facts import NamedThing
from frontdesk.store.index_words import MISSPELT_LETTERS, SHORTEST_MISSPELT, code, is_one_typo, misspellings
from frontdesk.store.name_query import NameQuery, name_query
from frontdesk.store.named_things import NamedThings
from frontdesk.store.sql import AMONG, among
from frontdesk.store.today_people import People, TodayPeople

_GUESTS = 100  # guests looked at for one text: more cannot be shown, and the clerk types on
_STAYS_EACH = 20
_CODES = 50
_FEW = 12  # what a screen shows; with fewer stays found, typing errors are looked for too
_OFF = 3  # the rank of what was not typed
_SPELLINGS = 50
_SHORTEST_PART = 3  # letters of a trigram
_LAST = "\U0010ffff"  # after every other letter: 'ab' ≤ everything that begins with ab < 'ab' + _LAST
_PHONE_SIGNS = frozenset("0123456789 +-()/.")

_BY_WORDS = "SELECT rowid FROM guest_words WHERE guest_words MATCH ? ORDER BY rowid DESC LIMIT ?"
_BY_PARTS = "SELECT rowid FROM guest_parts WHERE guest_parts MATCH ? ORDER BY rowid DESC LIMIT ?"
_BY_EMAIL = "SELECT key FROM guest WHERE email_key >= ? AND email_key < ? LIMIT ?"
_MISSPELT = f"SELECT DISTINCT word FROM misspelt WHERE code {AMONG}"
# A word that is still being typed is met by codes that go on; each of its own codes is one range of the index.
_MISSPELT_SO_FAR = """
SELECT DISTINCT m.word FROM json_each(?) AS typed CROSS JOIN misspelt m
WHERE m.code >= typed.value AND m.code < typed.value || char(0x10ffff) LIMIT 400"""

# The stays of some guests, of each guest those nearest to today and of those again the nearest; `{met}` is what of a
# guest was typed. Beside a pull every page is read and opened anew at each key: `ranked` is answered by indexes, and
# only the stays that may be shown are looked up.
_STAYS_OF_GUESTS = """
WITH wanted(key, id) AS MATERIALIZED (
    SELECT g.key, g.id FROM json_each(:keys) AS typed CROSS JOIN guest g ON g.key = typed.value),
  stay(key, start_us, guest_key) AS ({stays}),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY guest_key ORDER BY abs(start_us - :today)) AS place FROM stay),
  nearest AS MATERIALIZED (
    SELECT key, start_us, guest_key FROM ranked WHERE place <= :each ORDER BY abs(start_us - :today) LIMIT :most)
SELECT r.id, n.start_us, r.state = 'Canceled', {met}
  FROM nearest n CROSS JOIN reservation r ON r.key = n.key CROSS JOIN guest g ON g.key = n.guest_key"""
_BOOKED = """
    SELECT r.key, r.start_us, wanted.key FROM wanted CROSS JOIN reservation r ON r.guest_id = wanted.id"""
_COME_ALONG = """
    SELECT r.key, r.start_us, wanted.key
      FROM wanted CROSS JOIN companion c ON c.guest_id = wanted.id CROSS JOIN reservation r ON r.id = c.reservation_id
      WHERE r.guest_id <> wanted.id"""
_NAME, _PHONE, _EMAIL = "g.given || ' ' || g.surname", "g.body ->> 'phone'", "g.body ->> 'email'"


class _StaysBy(NamedTuple):
    """The two questions for the stays of some guests: those they booked, and those they come along on."""

    booked: str
    come_along: str

    @classmethod
    def of(cls, met: str) -> _StaysBy:
        return cls(*(_STAYS_OF_GUESTS.format(stays=stays, met=met) for stays in (_BOOKED, _COME_ALONG)))


_BY_NAME, _BY_PHONE, _BY_MAIL = map(_StaysBy.of, (_NAME, _PHONE, _EMAIL))
_GUEST_IDS = "SELECT key, id FROM guest WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key DESC"
_NAMES = "SELECT key, given || ' ' || surname FROM guest WHERE key IN (SELECT value FROM json_each(?))"
_PHONES = "SELECT key, body ->> 'phone' FROM guest WHERE key IN (SELECT value FROM json_each(?))"
_EMAILS = "SELECT key, body ->> 'email' FROM guest WHERE key IN (SELECT value FROM json_each(?))"
# The index walks from today both ways: a room has hundreds of stays.
_STAYS_OF_ROOM = """
WITH later AS (SELECT id, start_us FROM reservation
    WHERE room_id = :room AND start_us >= :today AND state <> 'Canceled' ORDER BY start_us LIMIT :each),
  earlier AS (SELECT id, start_us FROM reservation
    WHERE room_id = :room AND start_us < :today AND state <> 'Canceled' ORDER BY start_us DESC LIMIT :each)
SELECT id, start_us FROM (SELECT * FROM later UNION ALL SELECT * FROM earlier)
ORDER BY abs(start_us - :today) LIMIT :each"""

_NUMBERS: tuple[tuple[FoundBy, str, str], ...] = (  # the column that is looked up, and what is shown of it
    ("number", "number_code", "number"),
    ("channel", "channel_code", "body ->> 'channel_number'"),
)


class _Candidate(NamedTuple):
    reservation_id: str
    why: FoundBy
    matched: str
    start_us: int
    rank: int  # 0 is what was typed, higher is further from it
    query: NameQuery | None = None  # `matched` is the whole name still
    is_cancelled: bool = False

    def found(self) -> Found:
        if self.query is None or self.why == "companion":  # who comes along is told by the whole name
            return Found(self.reservation_id, self.why, self.matched)
        return Found(self.reservation_id, self.why, self.query.met_words(self.matched))


class Search:
    """Search on the loop's connection: a few index look-ups for a key press, whatever the size of the house."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._today_people = TodayPeople(connection)
        self._named_things = NamedThings(connection)

    def find(self, text: str, *, today: tuple[datetime, datetime], limit: int = 50) -> list[Found]:
        """Stays for a typed text: who books before who comes along, today's before the nearest start, then
        cancelled ones, and what is a letter off last. `today` is the day in UTC.

        Finds half-typed names in any order and without accents, names with one typing error, a room by its exact name,
        numbers and channel numbers by their beginning, phone numbers by any part, e-mail addresses by their beginning.
        An empty text finds nothing; what its first letter needs is read then.
        """
        query = name_query(text)
        people = self._today_people.on(today, text)
        if not query.words:
            return []
        begin_us = to_us(today[0])
        best: dict[str, _Candidate] = {}
        for each in self._all(text, query, people, begin_us, limit):
            known = best.get(each.reservation_id)
            if known is None or each.rank < known.rank:
                best[each.reservation_id] = each
        ordered = sorted(
            best.values(),
            key=lambda each: (
                each.rank >= _OFF,
                each.is_cancelled,
                each.why == "companion",
                each.reservation_id not in people.stays,
                each.rank,
                abs(each.start_us - begin_us),
            ),
        )
        return [each.found() for each in ordered[:limit]]

    def guests(self, text: str, limit: int) -> list[tuple[str, FoundBy, str]]:
        """Profiles for a typed text as (guest id, why, what was met), the closest first; stays or none. `why`: name,
        phone or email.
        """
        query = name_query(text)
        if not query.words:
            return []
        found: dict[str, tuple[str, FoundBy, str]] = {}
        for keys, sql, why in self._guest_keys(text, query):
            matched = dict(self._connection.execute(sql, (canonical(keys),)))
            for key, guest_id in self._connection.execute(_GUEST_IDS, (canonical(keys),)):
                shown = query.met_words(matched[key]) if why == "name" else matched[key]
                found.setdefault(str(guest_id), (str(guest_id), why, shown or ""))
            if len(found) >= limit:
                break
        return list(found.values())[:limit]

    def _guest_keys(self, text: str, query: NameQuery) -> Iterator[tuple[list[int], str, FoundBy]]:
        yield self._keys(_BY_WORDS, query.expression), _NAMES, "name"
        typed = text.strip().casefold()
        if len(typed) >= _SHORTEST_PART and " " not in typed:
            rows = self._connection.execute(_BY_EMAIL, (typed, typed + _LAST, _GUESTS))
            yield [key for (key,) in rows], _EMAILS, "email"
        wanted = digits(text).lstrip("0")
        if _PHONE_SIGNS.issuperset(text) and len(wanted) >= _SHORTEST_PART:
            yield self._keys(_BY_PARTS, f'phone : "{wanted}"'), _PHONES, "phone"
        spellings = [self._spellings(starts[0]) for starts in query.words]
        if any(spellings):
            yield self._keys(_BY_WORDS, query.widened(spellings).expression), _NAMES, "name"

    def find_named(self, text: str, *, limit: int = 3) -> list[NamedThing]:
        """Companies and groups whose names have words that begin as typed."""
        query = name_query(text)
        return self._named_things.find(query, limit) if query.words else []

    def _all(self, text: str, query: NameQuery, people: People, begin_us: int, limit: int) -> Iterator[_Candidate]:
        yield from self._rooms(code(text), begin_us)
        yield from self._numbers(code(text))
        yield from self._phones(text, people, begin_us, limit)
        yield from self._emails(text, people, begin_us, limit)
        yield from self._names(code(text), query, people, begin_us, limit)

    def _names(self, typed: str, query: NameQuery, people: People, begin_us: int, limit: int) -> Iterator[_Candidate]:
        exact = list(self._named(query, people, begin_us, limit, rank=0))
        yield from exact
        if len({each.reservation_id for each in exact}) >= _FEW:
            return
        spellings = [self._spellings(starts[0]) for starts in query.words]
        if any(spellings):
            yield from self._named(query.widened(spellings), people, begin_us, limit, rank=_OFF)
        if not exact and len(typed) >= _SHORTEST_PART:
            keys = self._keys(_BY_PARTS, f'name : "{typed}"')
            yield from self._stays(_BY_NAME, keys, begin_us, limit, rank=_OFF + 1)

    def _named(self, query: NameQuery, people: People, begin_us: int, limit: int, *, rank: int) -> Iterator[_Candidate]:
        for person in people.met(query):
            yield _Candidate(person.reservation_id, person.why, person.name, person.start_us, rank, query)
        keys = self._keys(_BY_WORDS, query.expression)
        yield from self._stays(_BY_NAME, keys, begin_us, limit, rank=rank, query=query)

    def _spellings(self, word: str) -> list[str]:
        """Known words that are one typing error away."""
        if len(word) < SHORTEST_MISSPELT:
            return []
        sql = _MISSPELT if len(word) >= MISSPELT_LETTERS else _MISSPELT_SO_FAR
        rows = self._connection.execute(sql, (among(misspellings(word)),))
        near = (str(known) for (known,) in rows if is_one_typo(word, known))
        return list(islice(near, _SPELLINGS))

    def _rooms(self, typed: str, begin_us: int) -> Iterator[_Candidate]:
        rooms = self._connection.execute("SELECT body FROM room WHERE code = ?", (typed,)).fetchall()
        for room in (decode(Room, str(body)) for (body,) in rooms):
            wanted = {"room": room.id, "today": begin_us, "each": _STAYS_EACH}
            for stay, start in self._connection.execute(_STAYS_OF_ROOM, wanted):
                yield _Candidate(stay, "room", room.name, start, 0)

    def _numbers(self, typed: str) -> Iterator[_Candidate]:
        if len(typed) < _SHORTEST_PART:
            return
        for why, column, shown in _NUMBERS:
            rows = self._connection.execute(
                f"SELECT id, start_us, {shown} FROM reservation WHERE {column} >= ? AND {column} < ? LIMIT ?",
                (typed, typed + _LAST, _CODES),
            )
            for stay, start, matched in rows:
                yield _Candidate(stay, why, matched, start, 1)

    def _phones(self, text: str, people: People, begin_us: int, limit: int) -> Iterator[_Candidate]:
        wanted = digits(text).lstrip("0")  # 00420… and 0171… are other ways to write +420… and +49 171…
        if not _PHONE_SIGNS.issuperset(text) or len(wanted) < _SHORTEST_PART:
            return
        for person in people.called(wanted):
            yield _Candidate(person.reservation_id, "phone", person.phone, person.start_us, 2)
        keys = self._keys(_BY_PARTS, f'phone : "{wanted}"')
        yield from self._stays(_BY_PHONE, keys, begin_us, limit, rank=2, why="phone")

    def _emails(self, text: str, people: People, begin_us: int, limit: int) -> Iterator[_Candidate]:
        typed = text.strip().casefold()
        if len(typed) < _SHORTEST_PART or " " in typed:
            return
        for person in people.written_to(typed):
            yield _Candidate(person.reservation_id, "email", person.email, person.start_us, 2)
        keys = [key for (key,) in self._connection.execute(_BY_EMAIL, (typed, typed + _LAST, _GUESTS))]
        yield from self._stays(_BY_MAIL, keys, begin_us, limit, rank=2, why="email")

    def _keys(self, sql: str, expression: str) -> list[int]:
        return [key for (key,) in self._connection.execute(sql, (expression, _GUESTS))]

    def _stays(
        self,
        by: _StaysBy,
        guests: list[int],
        begin_us: int,
        limit: int,
        *,
        rank: int,
        why: FoundBy | None = None,
        query: NameQuery | None = None,
    ) -> Iterator[_Candidate]:
        """The stays of these guests, with what `by` says was met; `limit` of each kind, and who comes along only where
        those who booked do not fill the list. `why`: name or companion unless given.
        """
        if not guests:
            return
        wanted = {"keys": canonical(guests), "today": begin_us, "each": _STAYS_EACH, "most": limit}
        found = 0
        for stay, start, is_cancelled, matched in self._connection.execute(by.booked, wanted):
            found += 1
            yield _Candidate(stay, why or "name", matched, start, rank, query, bool(is_cancelled))
        if found >= limit:
            return
        for stay, start, is_cancelled, matched in self._connection.execute(by.come_along, wanted):
            yield _Candidate(stay, why or "companion", matched, start, rank, query, bool(is_cancelled))
