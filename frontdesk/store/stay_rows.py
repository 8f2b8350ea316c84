"""Reservations and who stays in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

import apsw

from frontdesk.domain.reservations import Reservation
from frontdesk.store.codec import SHAPE, canonical, encode, maybe_us, to_us
from frontdesk.store.index_words import code
from frontdesk.store.sql import AMONG, among, upsert

_COLUMNS = (
    *("id", "number", "number_code", "channel_code"),
    *("state", "group_id", "guest_id", "category_id", "rate_id", "room_id"),
    *("start_us", "end_us", "actual_start_us", "actual_end_us", "released_us"),
    *("persons", "persons_total", "has_card", "cancellation_reason"),
    *("updated_us", "shape", "body"),
)
_START = _COLUMNS.index("start_us")
# The guard once more, in the write itself: the other connection may have put a newer answer since this was planned.
_PUT = upsert("reservation", _COLUMNS) + " WHERE excluded.updated_us >= updated_us"


class StayRow(NamedTuple):
    """What is to be written of one stay: its row if that changed, and all its guests if any are told."""

    id: str
    row: tuple[Any, ...] | None
    companions: tuple[str, ...]


def plan_stays(connection: apsw.Connection, reservations: Iterable[Reservation]) -> list[StayRow]:
    """The stays that may have changed. An older record never overwrites a newer one."""
    dated = sorted(((to_us(each.updated_utc), each) for each in reservations), key=itemgetter(0))
    incoming = {each.id: (updated, each) for updated, each in dated}
    known = _known(connection, incoming)
    planned: list[StayRow] = []
    for updated, reservation in incoming.values():
        old_body, old_updated = known.get(reservation.id, (None, None))
        if old_updated is not None and updated < old_updated:
            continue
        body = encode(reservation, without="companion_ids")
        row = _row(reservation, updated, body) if body != old_body else None
        if row is not None or reservation.companion_ids:  # none means that they were not told
            planned.append(StayRow(reservation.id, row, reservation.companion_ids))
    planned.sort(key=_begins)
    return planned


def write_stays(connection: apsw.Connection, planned: Sequence[StayRow]) -> set[str]:
    """Ids of the stays that changed."""
    changed = {stay.id: stay.row for stay in planned if stay.row is not None}
    connection.executemany(_PUT, changed.values())
    told = {stay.id: stay.companions for stay in planned if stay.companions}
    return set(changed) | write_companions(connection, told)


def write_companions(connection: apsw.Connection, companions: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Ids of the stays whose guests changed. A stay may still be unknown: its guests wait for it."""
    if not companions:
        return set()
    known = read_companions(connection, companions)
    changed = {stay: guests for stay, guests in companions.items() if known.get(stay, ()) != guests}
    connection.executemany("DELETE FROM companion WHERE reservation_id = ?", [(stay,) for stay in changed])
    connection.executemany(
        "INSERT INTO companion(reservation_id, position, guest_id) VALUES(?, ?, ?)",
        [(stay, position, guest) for stay, guests in changed.items() for position, guest in enumerate(guests)],
    )
    return set(changed)


def read_companions(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The guests of each stay, in the order told; stays without any are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for stay, guest in connection.execute(
        f"SELECT reservation_id, guest_id FROM companion WHERE reservation_id {AMONG} "
        "ORDER BY reservation_id, position",
        (among(ids),),
    ):
        found[stay] = (*found.get(stay, ()), guest)
    return found


def _begins(stay: StayRow) -> int:
    """Rows that lie beside one another in most of the indexes are written one after the other."""
    return int(stay.row[_START]) if stay.row is not None else 0


def _known(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[str, int]]:
    rows = connection.execute(f"SELECT id, body, updated_us FROM reservation WHERE id {AMONG}", (among(ids),))
    return {stay: (body, updated) for stay, body, updated in rows}


_persons_text = lru_cache(maxsize=1024)(canonical)  # a house has few ways to fill a room


def _row(reservation: Reservation, updated: int, body: str) -> tuple[Any, ...]:
    persons = tuple((each.age_category_id, each.count) for each in reservation.persons)
    return (
        reservation.id,
        reservation.number,
        code(reservation.number),
        code(reservation.channel_number) if reservation.channel_number else None,
        reservation.state,
        reservation.group_id,
        reservation.guest_id,
        reservation.category_id,
        reservation.rate_id,
        reservation.room_id,
        to_us(reservation.start_utc),
        to_us(reservation.end_utc),
        maybe_us(reservation.actual_start_utc),
        maybe_us(reservation.actual_end_utc),
        maybe_us(reservation.released_utc),
        _persons_text(persons),
        sum(count for _category, count in persons),
        reservation.card_id is not None,
        reservation.cancellation_reason,
        updated,
        SHAPE,
        body,
    )
