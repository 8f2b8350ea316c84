"""The queries behind the lists, in shapes that indexes answer without statistics on the data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

import apsw

from frontdesk.domain.reservations import PersonCount
from frontdesk.store.codec import from_us, maybe_from_us, to_us
from frontdesk.store.facts import RowFacts, StayFacts
from frontdesk.store.sql import among

TODAY_KEYS = """
  SELECT key FROM reservation
    WHERE state IN ('Inquired', 'Requested', 'Optional', 'Confirmed') AND start_us < :day_end
  UNION SELECT key FROM reservation WHERE state = 'Started'
  UNION SELECT key FROM reservation WHERE start_us >= :day_start AND start_us < :day_end
  UNION SELECT key FROM reservation WHERE end_us >= :day_start AND end_us < :day_end
  UNION SELECT key FROM reservation WHERE actual_end_us >= :day_start AND actual_end_us < :day_end"""

STAY_FACTS = """
SELECT r.id, r.state, r.start_us, r.end_us, r.actual_start_us, r.actual_end_us, r.released_us,
  r.room_id, r.category_id, r.guest_id, coalesce(g.sort_name, ''), r.persons_total, r.updated_us
FROM hit CROSS JOIN reservation r ON r.key = hit.key LEFT JOIN guest g ON g.id = r.guest_id"""

# Group sizes are counted once per group, not per row: a tour of 200 rooms would count 200 × 200. A guest's stays are
# counted up to 200, since a house may book every walk-in on one profile.
ROW_FACTS = """
WITH wanted(id) AS MATERIALIZED (SELECT value FROM json_each(?)),
  sizes(group_id, size) AS MATERIALIZED (
    SELECT group_id, count(*) FROM reservation
    WHERE group_id IN (SELECT group_id FROM reservation WHERE id IN wanted) AND state <> 'Canceled' GROUP BY group_id)
SELECT r.id, r.number, r.state, r.start_us, r.end_us, r.actual_start_us, r.actual_end_us,
  coalesce(g.surname, ''), coalesce(g.given, ''), coalesce(g.important, 0),
  EXISTS(SELECT 1 FROM note n WHERE n.reservation_id = r.id),
  coalesce((SELECT size FROM sizes WHERE sizes.group_id = r.group_id), 0), r.has_card,
  (SELECT count(*) FROM (SELECT 1 FROM reservation o
    WHERE o.guest_id = r.guest_id AND o.start_us <= r.start_us AND o.state <> 'Canceled' LIMIT 200)),
  r.room_id, r.category_id, r.rate_id, r.persons, a.owes, r.cancellation_reason
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


def row_facts(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, RowFacts]:
    """See `Cache.row_facts`."""
    return {row[0]: _row_facts(row) for row in connection.execute(ROW_FACTS, (among(ids),))}


def _stay_facts(row: tuple[Any, ...]) -> StayFacts:
    facts = StayFacts(*row)
    return facts._replace(
        start_utc=from_us(row[2]),
        end_utc=from_us(row[3]),
        actual_start_utc=maybe_from_us(row[4]),
        actual_end_utc=maybe_from_us(row[5]),
        released_utc=maybe_from_us(row[6]),
        updated_utc=from_us(row[12]),
    )


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
    )
