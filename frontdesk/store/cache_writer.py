"""Writes the platform's answers. Each call is committed when it returns the ids whose record really changed.

On the loop's connection a call is one transaction. On the worker's its rows may come in several, so that a clerk's
commit goes between them: half a page of answers is no wrong answer, and a pull moves its mark only at its end. What
takes time without the file (comparing, encoding, folding) is done before, so that a clerk's commit never waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Protocol, TypeVar

import apsw

from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Block, Company, Product, Property, Room, RoomCategory, Segment
from frontdesk.domain.money import OrderItem, Payment
from frontdesk.domain.notes import Note
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.reservations import Reservation
from frontdesk.store import account_rows, guest_rows, stay_rows
from frontdesk.store.codec import SHAPE, encode
from frontdesk.store.database import LIGHT_PIECE, PIECE, Database
from frontdesk.store.index_words import code
from frontdesk.store.sql import AMONG, among, upsert

FREE_DAYS_MARK = "free_days"
NAMES_MARK = "names"  # how often names of companies or groups changed

_PUT_PRICE = """
INSERT INTO price(rate_id, day, category_id, price, currency) VALUES(?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET price = excluded.price, currency = excluded.currency
  WHERE price <> excluded.price OR currency <> excluded.currency
RETURNING category_id"""
_PUT_FREE_DAY = """
INSERT INTO free_day(day, category_id, usable, occupied, free) VALUES(?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET usable = excluded.usable, occupied = excluded.occupied, free = excluded.free
  WHERE (usable, occupied, free) <> (excluded.usable, excluded.occupied, excluded.free)
RETURNING category_id"""
_Row = TypeVar("_Row")
_COUNT_NAMES = """
INSERT INTO mark(name, value) VALUES(?, '1') ON CONFLICT(name) DO UPDATE SET value = CAST(value + 1 AS TEXT)"""


class HouseKind(StrEnum):
    """Small records that are always read together."""

    PROPERTY = "property"
    CATEGORY = "category"
    AGE_CATEGORY = "age_category"
    RATE = "rate"
    PRODUCT = "product"
    RESTRICTION = "restriction"
    SEGMENT = "segment"
    COMPANY = "company"
    BLOCK = "block"


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


class CacheWriter:
    """Writes on one connection; a call may be handed a whole page of answers."""

    def __init__(self, database: Database, connection: apsw.Connection) -> None:
        self._database = database
        self._connection = connection

    @property
    def connection(self) -> apsw.Connection:
        """For reads in the same thread."""
        return self._connection

    def transaction(self) -> AbstractContextManager[None]:
        """Several calls in one commit."""
        return self._database.transaction(self._connection)

    def put_property(self, found: Property) -> set[str]:
        """The property of the token; there is one."""
        return self._put_house(HouseKind.PROPERTY, [found], replace=True)

    def put_rooms(self, rooms: Iterable[Room]) -> set[str]:
        """Rooms, whatever their state."""
        with self.transaction():
            bodies = {room.id: (code(room.name), encode(room)) for room in rooms}
            known = dict(self._connection.execute("SELECT id, body FROM room"))
            changed = {room for room, (_code, body) in bodies.items() if known.get(room) != body}
            self._connection.executemany(
                upsert("room", ("id", "code", "shape", "body")),
                [(room, bodies[room][0], SHAPE, bodies[room][1]) for room in changed],
            )
            return changed

    def put_categories(self, categories: Iterable[RoomCategory]) -> set[str]:
        """Categories of rooms."""
        return self._put_house(HouseKind.CATEGORY, categories)

    def put_age_categories(self, categories: Iterable[AgeCategory]) -> set[str]:
        """Adults and children."""
        return self._put_house(HouseKind.AGE_CATEGORY, categories)

    def put_rates(self, rates: Iterable[Rate]) -> set[str]:
        """Price lists."""
        return self._put_house(HouseKind.RATE, rates)

    def put_products(self, products: Iterable[Product]) -> set[str]:
        """What is sold beside the night."""
        return self._put_house(HouseKind.PRODUCT, products)

    def put_segments(self, segments: Iterable[Segment]) -> set[str]:
        """Business segments."""
        return self._put_house(HouseKind.SEGMENT, segments)

    def put_companies(self, companies: Iterable[Company]) -> set[str]:
        """Companies and travel agencies."""
        with self.transaction():
            return self._renamed(self._put_house(HouseKind.COMPANY, companies))

    def put_blocks(self, blocks: Iterable[Block]) -> set[str]:
        """Rooms held for groups; one that is not among them is gone."""
        return self._put_house(HouseKind.BLOCK, blocks, replace=True)

    def put_restrictions(self, restrictions: Iterable[Restriction], replace: bool = True) -> set[str]:
        """Rules on selling. With `replace` those not among them are gone, and their ids count as changed."""
        return self._put_house(HouseKind.RESTRICTION, restrictions, replace=replace)

    def put_reservations(self, reservations: Iterable[Reservation]) -> set[str]:
        """Stays. An older `updated_utc` never overwrites a newer one; known companions stay where none are told."""
        plan = partial(stay_rows.plan_stays, self._connection, reservations)
        return self._planned(plan, partial(stay_rows.write_stays, self._connection))

    def put_guests(self, guests: Iterable[Guest]) -> set[str]:
        """Guests and their search index; the ids are those of guests."""
        plan = partial(guest_rows.plan_guests, self._connection, guests)
        return self._planned(plan, partial(guest_rows.write_guests, self._connection))

    def put_companions(self, companions: Mapping[str, tuple[str, ...]]) -> set[str]:
        """All guests of each stay given, by reservation id."""
        return self._in_turns(
            list(companions.items()),
            lambda part: stay_rows.write_companions(self._connection, dict(part)),
            LIGHT_PIECE,
        )

    def put_items(self, items: Iterable[OrderItem], *, opens: bool = True) -> set[str]:
        """Charges; the ids are those of reservations. Where payments cannot be read, nothing `opens` an account: what
        is owed stays unknown.
        """
        plan = partial(account_rows.plan_lines, self._connection, "item", map(account_rows.item_row, items))
        return self._planned(plan, partial(account_rows.write_items, self._connection, opens=opens))

    def put_payments(self, payments: Iterable[Payment]) -> set[str]:
        """Payments; the ids are those of reservations."""
        plan = partial(account_rows.plan_lines, self._connection, "payment", map(account_rows.payment_row, payments))
        return self._planned(plan, partial(account_rows.write_payments, self._connection))

    def open_accounts(self, reservation_ids: Iterable[str]) -> set[str]:
        """The items of these stays were pulled: one without any owes nothing, instead of not being known."""
        stays = list(reservation_ids)
        return self._in_turns(stays, partial(account_rows.open_accounts, self._connection), LIGHT_PIECE)

    def put_notes(self, notes: Iterable[Note]) -> set[str]:
        """Notes on stays; the ids are those of reservations."""
        plan = partial(account_rows.plan_lines, self._connection, "note", map(account_rows.note_row, notes))
        return self._planned(plan, partial(account_rows.write_notes, self._connection))

    def put_group_names(self, names: Mapping[str, str]) -> set[str]:
        """Names of groups, by group id."""
        with self.transaction():
            known = dict(
                self._connection.execute(
                    f"SELECT group_id, name FROM group_name WHERE group_id {AMONG}", (among(names),)
                )
            )
            changed = {group for group, name in names.items() if known.get(group) != name}
            self._connection.executemany(
                "INSERT OR REPLACE INTO group_name(group_id, name) VALUES(?, ?)",
                [(group, names[group]) for group in changed],
            )
            return self._renamed(changed)

    def put_prices(self, prices: Iterable[PriceDay]) -> set[str]:
        """Prices per night; the ids are those of categories."""
        with self.transaction():
            return {
                str(category)
                for each in prices
                for (category,) in self._connection.execute(
                    _PUT_PRICE,
                    (each.rate_id, each.day.isoformat(), each.category_id, str(each.price), each.currency),
                )
            }

    def put_free_days(self, days: Iterable[FreeDay], as_of: datetime) -> set[str]:
        """Free rooms per night as the platform told them at `as_of`; the ids are those of categories."""
        with self.transaction():
            self.put_mark(FREE_DAYS_MARK, as_of.isoformat())
            return {
                str(category)
                for each in days
                for (category,) in self._connection.execute(
                    _PUT_FREE_DAY,
                    (each.day.isoformat(), each.category_id, each.usable, each.occupied, each.free),
                )
            }

    def put_mark(self, name: str, value: str) -> None:
        """A watermark, in the same commit as what it stands for. An ISO instant can be read back with `Cache.as_of`."""
        with self.transaction():
            self._connection.execute("INSERT OR REPLACE INTO mark(name, value) VALUES(?, ?)", (name, value))

    def _planned(self, plan: Callable[[], Sequence[_Row]], write: Callable[[Sequence[_Row]], set[str]]) -> set[str]:
        """Write what `plan` finds out of what is known already: a damaged page that this meets is met by the write."""
        with self._database.noticing_damage(self._connection):
            rows = plan()
        return self._in_turns(rows, write)

    def _in_turns(
        self, rows: Sequence[_Row], write: Callable[[Sequence[_Row]], set[str]], piece: int = PIECE
    ) -> set[str]:
        return self._database.in_turns(self._connection, rows, write, piece)

    def _renamed(self, changed: set[str]) -> set[str]:
        """Tell the search that names it keeps in memory are old."""
        if changed:
            self._connection.execute(_COUNT_NAMES, (NAMES_MARK,))
        return changed

    def _put_house(self, kind: HouseKind, records: Iterable[_Identified], *, replace: bool = False) -> set[str]:
        with self.transaction():
            bodies = {record.id: encode(record) for record in records}
            known = dict(self._connection.execute("SELECT id, body FROM house WHERE kind = ?", (kind,)))
            changed = {found for found, body in bodies.items() if known.get(found) != body}
            gone = set(known) - set(bodies) if replace else set()
            self._connection.executemany(
                "INSERT OR REPLACE INTO house(kind, id, shape, body) VALUES(?, ?, ?, ?)",
                [(kind, found, SHAPE, bodies[found]) for found in changed],
            )
            self._connection.executemany("DELETE FROM house WHERE kind = ? AND id = ?", [(kind, each) for each in gone])
            return changed | gone
