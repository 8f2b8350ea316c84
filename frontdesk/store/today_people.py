"""Who is on today's lists, ready to be searched in memory: they come first, and one query for them serves every key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

import apsw

from frontdesk.domain.folding import digits
from frontdesk.domain.found import FoundBy
from frontdesk.store.codec import to_us
from frontdesk.store.name_query import NameQuery
from frontdesk.store.stay_queries import TODAY_KEYS
from frontdesk.store.word_lines import WordLines

_PEOPLE = f"""
WITH hit(key) AS MATERIALIZED ({TODAY_KEYS})
SELECT r.id, r.start_us, 'name', coalesce(g.given, ''), coalesce(g.surname, ''), coalesce(g.words, ''),
    coalesce(g.body ->> 'phone', ''), coalesce(g.body ->> 'email', '')
  FROM hit CROSS JOIN reservation r ON r.key = hit.key LEFT JOIN guest g ON g.id = r.guest_id
UNION ALL
SELECT r.id, r.start_us, 'companion', g.given, g.surname, g.words,
    coalesce(g.body ->> 'phone', ''), coalesce(g.body ->> 'email', '')
  FROM hit CROSS JOIN reservation r ON r.key = hit.key CROSS JOIN companion c ON c.reservation_id = r.id
  JOIN guest g ON g.id = c.guest_id WHERE c.guest_id <> r.guest_id"""


class Person(NamedTuple):
    """Somebody on today's lists. `why` is name for who booked, companion for who comes along."""

    reservation_id: str
    start_us: int
    why: FoundBy
    name: str
    words: tuple[str, ...]
    phone: str
    email: str


class People:
    """Everybody who booked or comes along on one day. `stays` are the ids of their stays."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._people = tuple(people)
        self._phones = tuple((digits(person.phone), person) for person in self._people if person.phone)
        self._emails = tuple((person.email.casefold(), person) for person in self._people if person.email)
        self._lines = WordLines(person.words for person in self._people)
        self.stays = frozenset(person.reservation_id for person in self._people)

    def met(self, query: NameQuery) -> Iterator[Person]:
        """Those whose names meet the query."""
        known = (self._people[number] for number in sorted(set(self._lines.beginning(query.rarest))))
        return (person for person in known if query.meets(person.words))

    def called(self, typed: str) -> Iterator[Person]:
        """Those whose phone number has these digits."""
        return (person for phone, person in self._phones if typed in phone)

    def written_to(self, typed: str) -> Iterator[Person]:
        """Those whose e-mail address begins so; `typed` is casefolded."""
        return (person for email, person in self._emails if email.startswith(typed))


class TodayPeople:
    """Read again when either connection has committed something since, or the day is another.

    Not between the keys of one name: a full pull commits all the time, and reading them takes longer than the rest of
    a key press. They are read before the first letter, for the empty text. Who is new since then is found all the same,
    not yet before the others.
    """

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._read_at: tuple[object, ...] = ()
        self._people = People(())
        self._typed = ""

    def on(self, today: tuple[datetime, datetime], typed: str) -> People:
        """Who is on the lists of this day, for somebody who has typed so much."""
        goes_on = _goes_on(self._typed, typed)
        self._typed = typed
        if goes_on and self._read_at and self._read_at[-1] == today:
            return self._people
        # data_version moves with commits of the other connection, total_changes with our own.
        others = self._connection.execute("PRAGMA data_version").get
        now = (others, self._connection.total_changes(), today)
        if now != self._read_at:
            self._people, self._read_at = People(self._read(today)), now
        return self._people

    def _read(self, today: tuple[datetime, datetime]) -> Iterator[Person]:
        begins, ends = today
        bindings = {"day_start": to_us(begins), "day_end": to_us(ends)}
        for stay, start, why, given, surname, words, *reached in self._connection.execute(_PEOPLE, bindings):
            yield Person(stay, start, why, f"{given} {surname}".strip(), tuple(words.split()), *reached)


def _goes_on(before: str, now: str) -> bool:
    """A letter more or one less; an empty text is the beginning of something else."""
    shorter, longer = sorted((before, now), key=len)
    return bool(now) and len(longer) == len(shorter) + 1 and longer.startswith(shorter)
