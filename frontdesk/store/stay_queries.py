"""The queries behind the lists, in shapes that indexes answer without statistics on the data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import apsw

from frontdesk.domain.reservations import PersonCount
from frontdesk.store.codec import from_us, maybe_from_us, to_us
from frontdesk.store.facts import Holding, RowFacts, SeldomAsked, StayFacts
from frontdesk.store.sql import AMONG, among

_LONGEST_STAY_US = 400 * 86_400 * 1_000_000

TODAY_KEYS = """
  SELECT key FROM reservation
    WHERE state IN ('Inquired', 'Requested', 'Optional', 'Confirmed') AND start_us < :day_end
  UNION SELECT key FROM reservation WHERE state = 'Started'
  UNION SELECT key FROM reservation WHERE start_us >= :day_start AND start_us < :day_end
  UNION SELECT key FROM reservation WHERE end_us >= :day_start AND end_us < :day_end
  UNION SELECT key FROM reservation WHERE actual_end_us >= :day_start AND actual_end_us < :day_end"""

STAY_FACTS = """
SELECT r.id, r.state, r.start_us, r.end_us, r.actual_start_us, r.actual_end_us, r.released_us,
  r.room_id, r.category_id, r.guest_id, coalesce(g.sort_name, ''), r.persons_total, r.updated_us,
  r.rate_id, r.group_id, r.cancellation_reason
FROM hit CROSS JOIN reservation r ON r.key = hit.key LEFT JOIN guest g ON g.id = r.guest_id"""

HOLDINGS = """
SELECT id, state, category_id, room_id, start_us, end_us FROM reservation
  WHERE state = 'Started'
UNION ALL
SELECT id, state, category_id, room_id, start_us, end_us FROM reservation
  WHERE state IN ('Optional', 'Confirmed') AND start_us < :ends AND end_us > :begins"""

# Owners come before companions, and those in the order the platform told them.
PEOPLE = """
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(?))
SELECT r.id, g.surname, g.given, -1 AS place
  FROM wanted CROSS JOIN reservation r ON r.id = wanted.id JOIN guest g ON g.id = r.guest_id
UNION ALL
SELECT c.reservation_id, g.surname, g.given, c.position
  FROM wanted CROSS JOIN companion c ON c.reservation_id = wanted.id
  JOIN reservation r ON r.id = wanted.id JOIN guest g ON g.id = c.guest_id WHERE c.guest_id <> r.guest_id
ORDER BY place"""

# Group sizes are counted once per group, not per row: a tour of 200 rooms would count 200 × 200. A guest's stays are
# counted up to 200, since a house may book every walk-in on one profile; rooms that begin at one time are one stay.
ROW_FACTS = """
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(?)),
  sizes(group_id, size) AS MATERIALIZED (
    SELECT group_id, count(*) FROM reservation
    WHERE group_id IN (SELECT group_id FROM reservation WHERE id IN wanted) AND state <> 'Canceled' GROUP BY group_id)
SELECT r.id, r.number, r.state, r.start_us, r.end_us, r.actual_start_us, r.actual_end_us,
  coalesce(g.surname, ''), coalesce(g.given, ''), coalesce(g.important, 0),
  EXISTS(SELECT 1 FROM note n WHERE n.reservation_id = r.id),
  coalesce((SELECT size FROM sizes WHERE sizes.group_id = r.group_id), 0), r.has_card,
  (SELECT count(DISTINCT begins) FROM (SELECT o.start_us AS begins FROM reservation o
    WHERE o.guest_id = r.guest_id AND o.start_us <= r.start_us AND o.state <> 'Canceled' LIMIT 200)),
  r.room_id, r.category_id, r.rate_id, r.persons, a.owes, r.cancellation_reason, r.released_us
FROM wanted CROSS JOIN reservation r ON r.id = wanted.id
  LEFT JOIN guest g ON g.id = r.guest_id LEFT JOIN account a ON a.reservation_id = r.id"""


def today_facts(connection: apsw.Connection, day_start: datetime, day_end: datetime) -> list[StayFacts]:
    """See `Cache.today_facts`."""
    rows = connection.execute(
        f"WITH hit(key) AS ({TODAY_KEYS}) {STAY_FACTS}", {"day_start": to_us(day_start), "day_end": to_us(day_end)}
    )
    return [_stay_facts(row) for row in rows]


def options_facts(connection: apsw.Connection) -> list[StayFacts]:
    """See `Cache.options_facts`."""
    optional = "SELECT key FROM reservation WHERE state = 'Optional'"
    return [_stay_facts(row) for row in connection.execute(f"WITH hit(key) AS ({optional}) {STAY_FACTS}")]


def holdings(connection: apsw.Connection, begins: datetime, ends: datetime) -> list[Holding]:
    """See `Cache.holdings`."""
    return [Holding(*row) for row in connection.execute(HOLDINGS, {"begins": to_us(begins), "ends": to_us(ends)})]


class Narrowed(NamedTuple):
    """What narrows all stays; a None lets everything through. `touches` are the instants a stay lies across."""

    states: tuple[str, ...] | None = None
    categories: tuple[str, ...] | None = None
    services: tuple[str, ...] | None = None
    group_id: str | None = None
    company_id: str | None = None
    touches: tuple[datetime, datetime] | None = None
    ends_after: datetime | None = None
    limit: int = 2000


def matching_facts(connection: apsw.Connection, narrowed: Narrowed) -> list[StayFacts]:
    """See `Cache.matching_facts`."""
    conditions = list(_conditions(narrowed))
    where = " AND ".join(condition for condition, _values in conditions) or "1"
    values = [value for _condition, given in conditions for value in given]
    keys = f"SELECT key FROM reservation WHERE {where} ORDER BY start_us DESC, id DESC LIMIT ?"
    rows = connection.execute(f"WITH hit(key) AS MATERIALIZED ({keys}) {STAY_FACTS}", [*values, narrowed.limit])
    return [_stay_facts(row) for row in rows]


def seldom_asked(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, SeldomAsked]:
    """See `Cache.seldom_asked`."""
    rows = connection.execute(
        "SELECT id, body ->> 'service_id', body ->> 'company_id', body ->> 'created_utc' FROM reservation "
        f"WHERE id {AMONG}",
        (among(ids),),
    )
    return {stay: SeldomAsked(*found) for stay, *found in rows}


def facts_of(connection: apsw.Connection, ids: Iterable[str]) -> list[StayFacts]:
    """See `Cache.facts_of`."""
    keys = f"SELECT key FROM reservation WHERE id {AMONG}"
    return [_stay_facts(row) for row in connection.execute(f"WITH hit(key) AS ({keys}) {STAY_FACTS}", (among(ids),))]


def _conditions(narrowed: Narrowed) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Conditions with their values. An index answers the first of group, start and state; the rest is looked at."""
    if narrowed.group_id is not None:
        yield "group_id = ?", (narrowed.group_id,)
    if narrowed.touches is not None:
        begins, ends = map(to_us, narrowed.touches)
        # No index knows both ends of a stay: with a bound on its length the one on the start is enough.
        yield "start_us >= ? AND start_us < ? AND +end_us >= ?", (begins - _LONGEST_STAY_US, ends, begins)
    if narrowed.ends_after is not None:
        after = to_us(narrowed.ends_after)
        yield "start_us >= ? AND +end_us >= ?", (after - _LONGEST_STAY_US, after)
    for column, wanted in (
        ("state" if narrowed.touches is None else "+state", narrowed.states),
        ("category_id", narrowed.categories),
        ("body ->> 'service_id'", narrowed.services),
    ):
        if wanted is not None:
            yield f"{column} {AMONG}", (among(wanted),)
    if narrowed.company_id is not None:
        yield "body ->> 'company_id' = ?", (narrowed.company_id,)


def people_of(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """See `Cache.people`."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for stay, surname, given, _place in connection.execute(PEOPLE, (among(ids),)):
        found[stay] = (*found.get(stay, ()), (surname, given))
    return found


def row_facts(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, RowFacts]:
    """See `Cache.row_facts`."""
    return {row[0]: _row_facts(row) for row in connection.execute(ROW_FACTS, (among(ids),))}


def _stay_facts(row: tuple[Any, ...]) -> StayFacts:
    start, end, updated = from_us(row[2]), from_us(row[3]), from_us(row[12])
    facts: tuple[Any, ...] = (
        *row[:2],
        start,
        end,
        *map(maybe_from_us, row[4:7]),
        *row[7:12],
        updated,
        *row[13:],
    )
    return StayFacts(*facts)


def _row_facts(row: tuple[Any, ...]) -> RowFacts:
    facts = RowFacts(*row)
    return facts._replace(
        start_utc=from_us(row[3]),
        end_utc=from_us(row[4]),
        actual_start_utc=maybe_from_us(row[5]),
        actual_end_utc=maybe_from_us(row[6]),
        important=bool(facts.important),
        has_note=bool(facts.has_note),
        has_card=bool(facts.has_card),
        persons=tuple(PersonCount(category, count) for category, count in json.loads(row[17])),
        owes=None if row[18] is None else Decimal(row[18]),
        released_utc=maybe_from_us(row[20]),
    )
