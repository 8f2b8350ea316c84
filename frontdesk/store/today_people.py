"""Who is on today's lists, ready to be searched in memory: they come first, and one query for them serves every key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import apsw

from frontdesk.store.codec import to_us
from frontdesk.store.stay_queries import TODAY_KEYS

_PEOPLE = f"""
WITH hit(key) AS MATERIALIZED ({TODAY_KEYS})
SELECT r.id, r.start_us, 'name', coalesce(g.given, ''), coalesce(g.surname, ''), coalesce(g.words, '')
  FROM hit CROSS JOIN reservation r ON r.key = hit.key LEFT JOIN guest g ON g.id = r.guest_id
UNION ALL
SELECT r.id, r.start_us, 'companion', g.given, g.surname, g.words
  FROM hit CROSS JOIN reservation r ON r.key = hit.key CROSS JOIN companion c ON c.reservation_id = r.id
  JOIN guest g ON g.id = c.guest_id WHERE c.guest_id <> r.guest_id"""


class Person(NamedTuple):
    """Somebody on today's lists. `why` is name for who booked, companion for who comes along."""

    reservation_id: str
    start_us: int
    why: str
    name: str
    words: tuple[str, ...]


class TodayPeople:
    """Read again when either connection has committed something since, or the day is another."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._read_at: tuple[object, ...] = ()
        self._people: tuple[Person, ...] = ()
        self._stays: frozenset[str] = frozenset()

    def people(self, today: tuple[datetime, datetime]) -> tuple[Person, ...]:
        """Everybody who booked or comes along."""
        self._refresh(today)
        return self._people

    def stays(self, today: tuple[datetime, datetime]) -> frozenset[str]:
        """Ids of the stays on today's lists."""
        self._refresh(today)
        return self._stays

    def _refresh(self, today: tuple[datetime, datetime]) -> None:
        # data_version moves with commits of the other connection, total_changes with our own.
        others = self._connection.execute("PRAGMA data_version").get
        now = (others, self._connection.total_changes(), today)
        if now == self._read_at:
            return
        self._people = tuple(self._read(today))
        self._stays = frozenset(person.reservation_id for person in self._people)
        self._read_at = now

    def _read(self, today: tuple[datetime, datetime]) -> Iterator[Person]:
        begins, ends = today
        bindings = {"day_start": to_us(begins), "day_end": to_us(ends)}
        for stay, start, why, given, surname, words in self._connection.execute(_PEOPLE, bindings):
            yield Person(stay, start, why, f"{given} {surname}".strip(), tuple(words.split()))
