"""Reads the platform's last answers, on the loop's connection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

import apsw

from frontdesk.domain.guests import Guest
from frontdesk.domain.house import (
    AgeCategory,
    Block,
    Company,
    OfService,
    Product,
    Property,
    Room,
    RoomCategory,
    Segment,
    of_service,
)
from frontdesk.domain.money import OrderItem, Payment
from frontdesk.domain.notes import Note
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.reservations import Reservation
from frontdesk.store.cache_writer import HouseKind
from frontdesk.store.codec import decode, from_us, to_us
from frontdesk.store.facts import Holding, RoomStay, RowFacts, SeldomAsked, StayFacts
from frontdesk.store.sql import AMONG, among
from frontdesk.store.stay_queries import (
    Narrowed,
    facts_of,
    holdings,
    matching_facts,
    options_facts,
    people_of,
    row_facts,
    seldom_asked,
    today_facts,
)
from frontdesk.store.stay_rows import read_companions

Record = TypeVar("Record")
_OfService = TypeVar("_OfService", bound=OfService)
_LATELY = 200
_EVER = (1 << 63) - 1


class Cache:
    """Every read is a query or two; nothing is kept in memory, so a read always sees the last commit."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def property(self) -> Property | None:
        """None until the first answer."""
        return next(iter(self._house(HouseKind.PROPERTY, Property).values()), None)

    def sold_service(self) -> str:
        """The id of the service this desk sells; "" until the first answer."""
        found = self.property()
        return found.service_id if found is not None else ""

    def rooms(self) -> dict[str, Room]:
        """By id."""
        return {room: decode(Room, body) for room, body in self._rows("SELECT id, body FROM room ORDER BY key")}

    def categories(self) -> dict[str, RoomCategory]:
        """By id."""
        return self._house(HouseKind.CATEGORY, RoomCategory)

    def sold_categories(self, service_id: str = "") -> dict[str, RoomCategory]:
        """By id, those of the service; without one, of that which this desk sells."""
        return self._of(service_id, self.categories())

    def sold_rates(self, service_id: str = "") -> dict[str, Rate]:
        """By id, as `sold_categories`."""
        return self._of(service_id, self.rates())

    def _of(self, service_id: str, records: Mapping[str, _OfService]) -> dict[str, _OfService]:
        """Those of the service. Such as were kept before services were told count as its own."""
        return of_service(records, service_id or self.sold_service())

    def age_categories(self) -> dict[str, AgeCategory]:
        """By id, of all services."""
        return self._house(HouseKind.AGE_CATEGORY, AgeCategory)

    def rates(self) -> dict[str, Rate]:
        """By id."""
        return self._house(HouseKind.RATE, Rate)

    def products(self) -> dict[str, Product]:
        """By id."""
        return self._house(HouseKind.PRODUCT, Product)

    def segments(self) -> dict[str, Segment]:
        """By id, of all services."""
        return self._house(HouseKind.SEGMENT, Segment)

    def companies(self) -> dict[str, Company]:
        """By id."""
        return self._house(HouseKind.COMPANY, Company)

    def blocks(self) -> dict[str, Block]:
        """Rooms held for groups, by id, of all services."""
        return self._house(HouseKind.BLOCK, Block)

    def restrictions(self, service_id: str = "") -> list[Restriction]:
        """All rules on selling the service; without one, that which this desk sells."""
        return list(self._of(service_id, self._house(HouseKind.RESTRICTION, Restriction)).values())

    def reservation(self, reservation_id: str) -> Reservation | None:
        """One stay, companions included."""
        return self.reservations([reservation_id]).get(reservation_id)

    def reservations(self, ids: Iterable[str]) -> dict[str, Reservation]:
        """Stays by id; unknown ids are left out."""
        wanted = list(ids)
        companions = read_companions(self._connection, wanted)
        found: dict[str, Reservation] = {}
        for stay, body in self._by_id("reservation", wanted):
            reservation = decode(Reservation, body)
            guests = companions.get(stay)
            found[stay] = replace(reservation, companion_ids=guests) if guests else reservation
        return found

    def guest(self, guest_id: str) -> Guest | None:
        """One guest."""
        return self.guests([guest_id]).get(guest_id)

    def guests(self, ids: Iterable[str]) -> dict[str, Guest]:
        """Guests by id; unknown ids are left out."""
        return {guest: decode(Guest, body) for guest, body in self._by_id("guest", ids)}

    def known_guests(self, ids: Iterable[str]) -> set[str]:
        """Which of these guests are here."""
        return {guest for (guest,) in self._rows(f"SELECT id FROM guest WHERE id {AMONG}", among(ids))}

    def known_stays(self, ids: Iterable[str]) -> set[str]:
        """Which of these are stays that are here."""
        return {stay for (stay,) in self._rows(f"SELECT id FROM reservation WHERE id {AMONG}", among(ids))}

    def items(self, reservation_id: str) -> list[OrderItem]:
        """Charges of a stay, by the time they were consumed."""
        return sorted(self._of_stay("item", OrderItem, reservation_id), key=lambda item: (item.consumed_utc, item.id))

    def night_taxes(self, service_id: str) -> tuple[str, ...]:
        """Tax codes of a night of the service charged lately; none while no night is known."""
        rows = self._connection.execute(
            "SELECT i.body FROM (SELECT key, reservation_id, body FROM item ORDER BY key DESC LIMIT ?) AS i "
            "JOIN reservation r ON r.id = i.reservation_id "
            "WHERE coalesce(r.body ->> 'service_id', '') IN ('', ?) ORDER BY i.key DESC",
            (_LATELY, service_id),
        )
        items = (decode(OrderItem, body) for (body,) in rows)
        return next((each.tax_codes for each in items if each.kind == "SpaceOrder" and each.tax_codes), ())

    def payments(self, reservation_id: str) -> list[Payment]:
        """Payments of a stay, oldest first."""
        return sorted(self._of_stay("payment", Payment, reservation_id), key=lambda paid: (paid.charged_utc, paid.id))

    def notes(self, reservation_id: str) -> list[Note]:
        """Notes of a stay, oldest first."""
        return sorted(self._of_stay("note", Note, reservation_id), key=lambda note: (note.created_utc, note.id))

    def today_facts(self, day_start_utc: datetime, day_end_utc: datetime) -> list[StayFacts]:
        """Every stay that may belong to a list of the day.

        Not finished and starting before the day ends; in the house; or, in any state, starting, ending, left that day.
        """
        return today_facts(self._connection, day_start_utc, day_end_utc)

    def options_facts(self) -> list[StayFacts]:
        """Options of any date."""
        return options_facts(self._connection)

    def holdings(self, begins_utc: datetime, ends_utc: datetime) -> list[Holding]:
        """Who is in the house, and who is booked or has an option on a night between these instants."""
        return holdings(self._connection, begins_utc, ends_utc)

    def matching_facts(self, narrowed: Narrowed) -> list[StayFacts]:
        """Stays of any date that fit, start newest first, `narrowed.limit` at most."""
        return matching_facts(self._connection, narrowed)

    def facts_of(self, ids: Iterable[str]) -> list[StayFacts]:
        """The same of these stays, in no order; unknown ids are left out."""
        return facts_of(self._connection, ids)

    def seldom_asked(self, ids: Iterable[str]) -> dict[str, SeldomAsked]:
        """Service, company and age of these stays; unknown ids are left out."""
        return seldom_asked(self._connection, ids)

    def all_ids(self) -> list[str]:
        """Every stay, start newest first."""
        return [stay for (stay,) in self._rows("SELECT id FROM reservation ORDER BY start_us DESC, id DESC")]

    def count_from(self, start_utc: datetime) -> int:
        """How many stays begin at this moment or later."""
        found = self._rows("SELECT count(*) FROM reservation WHERE start_us >= ?", to_us(start_utc))
        return sum(int(count) for (count,) in found)

    def row_facts(self, ids: Iterable[str]) -> dict[str, RowFacts]:
        """One window of a list, in one query; unknown ids are left out."""
        return row_facts(self._connection, ids)

    def occupants(self, room_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Reservation id and surname of who is in each room, by room id; empty rooms are left out."""
        rows = self._rows(
            "SELECT r.room_id, r.id, coalesce(g.surname, '') FROM reservation r LEFT JOIN guest g ON g.id = r.guest_id "
            f"WHERE r.state = 'Started' AND +r.room_id {AMONG} ORDER BY r.start_us",
            among(room_ids),
        )
        return {room: (stay, surname) for room, stay, surname in rows}

    def people(self, ids: Iterable[str]) -> dict[str, tuple[tuple[str, str], ...]]:
        """Surname and given name of everybody known to be of these stays, the owner first; by reservation id."""
        return people_of(self._connection, ids)

    def last_notes(self, ids: Iterable[str]) -> dict[str, str]:
        """The text of the newest note of each of these stays; those without one are left out, and what a channel wrote:
        it tells of the booking and of who pays, not of those who stay.
        """
        rows = self._rows(f"SELECT reservation_id, body FROM note WHERE reservation_id {AMONG}", among(ids))
        found: dict[str, Note] = {}
        for stay, body in rows:
            note = decode(Note, body)
            is_newest = stay not in found or found[stay].created_utc < note.created_utc
            if is_newest and note.kind != "ChannelManager":
                found[stay] = note
        return {stay: note.text for stay, note in found.items()}

    def room_stays(
        self, room_ids: Iterable[str], from_utc: datetime, until_utc: datetime | None = None
    ) -> list[RoomStay]:
        """Optional, confirmed and started stays that hold one of these rooms and end after `from_utc`; by start. With
        `until_utc` only those that start before.
        """
        rows = self._rows(
            "SELECT room_id, id, start_us, end_us FROM reservation INDEXED BY reservation_holds "
            "WHERE room_id IS NOT NULL AND state IN ('Optional', 'Confirmed', 'Started') "
            f"AND room_id {AMONG} AND end_us > ? AND start_us < ? ORDER BY start_us, id",
            among(room_ids),
            to_us(from_utc),
            _EVER if until_utc is None else to_us(until_utc),
        )
        return [RoomStay(room, stay, from_us(start), from_us(end)) for room, stay, start, end in rows]

    def surnames(self, ids: Iterable[str]) -> dict[str, str]:
        """Of who booked each of these stays, "" where the guest is not known; unknown stays are left out."""
        rows = self._rows(
            "SELECT r.id, coalesce(g.surname, '') FROM json_each(?) AS wanted CROSS JOIN reservation r "
            "ON r.id = wanted.value LEFT JOIN guest g ON g.id = r.guest_id",
            among(ids),
        )
        return dict(rows)

    def prices(self, rate_id: str, first_day: date, last_day: date) -> dict[tuple[str, date], PriceDay]:
        """Prices of a rate by category and day, both days included."""
        rows = self._rows(
            "SELECT category_id, day, price, currency FROM price WHERE rate_id = ? AND day BETWEEN ? AND ?",
            rate_id,
            first_day.isoformat(),
            last_day.isoformat(),
        )
        found: dict[tuple[str, date], PriceDay] = {}
        for category, text, price, currency in rows:
            day = date.fromisoformat(text)
            found[category, day] = PriceDay(
                rate_id=rate_id, category_id=category, day=day, price=Decimal(price), currency=currency
            )
        return found

    def free_days(self, first_day: date, last_day: date, service_id: str = "") -> dict[tuple[str, date], FreeDay]:
        """Free rooms by category and day, both days included; none of another service's categories."""
        categories = self.categories()
        others = categories.keys() - self._of(service_id, categories).keys()
        rows = self._rows(
            "SELECT category_id, day, usable, occupied, free FROM free_day WHERE day BETWEEN ? AND ?",
            first_day.isoformat(),
            last_day.isoformat(),
        )
        found: dict[tuple[str, date], FreeDay] = {}
        for category, text, usable, occupied, free in rows:
            if category in others:
                continue
            day = date.fromisoformat(text)
            found[category, day] = FreeDay(category_id=category, day=day, usable=usable, occupied=occupied, free=free)
        return found

    def mark(self, name: str) -> str | None:
        """A watermark as it was put."""
        return next((value for (value,) in self._rows("SELECT value FROM mark WHERE name = ?", name)), None)

    def as_of(self, name: str) -> datetime | None:
        """A watermark that is an ISO instant; `free_days` is put with them."""
        value = self.mark(name)
        return None if value is None else datetime.fromisoformat(value)

    def stays_of_guest(self, guest_id: str) -> list[str]:
        """Ids of the stays this guest booked, start newest first."""
        rows = self._rows("SELECT id FROM reservation WHERE guest_id = ? ORDER BY start_us DESC", guest_id)
        return [stay for (stay,) in rows]

    def count_stays(self, guest_ids: Iterable[str]) -> dict[str, int]:
        """How many stays each of these guests booked, those that were cancelled left out, and several rooms from one
        time on counted once. Who has none is not in it.
        """
        rows = self._rows(
            "SELECT guest_id, count(DISTINCT start_us) FROM reservation "
            f"WHERE guest_id {AMONG} AND state <> 'Canceled' GROUP BY guest_id",
            among(guest_ids),
        )
        return dict(rows)

    def group(self, group_id: str) -> list[str]:
        """Ids of the stays of a group, start oldest first."""
        rows = self._rows("SELECT id FROM reservation WHERE group_id = ? ORDER BY start_us, id", group_id)
        return [stay for (stay,) in rows]

    def shared_groups(self, group_ids: Iterable[str]) -> set[str]:
        """Those of these groups that have more than one stay: only they need a name of their own."""
        rows = self._rows(
            f"SELECT group_id FROM reservation WHERE group_id {AMONG} GROUP BY group_id HAVING count(*) > 1",
            among(group_ids),
        )
        return {group for (group,) in rows}

    def group_name(self, group_id: str) -> str | None:
        """The group's name, None when it has none or is not known."""
        return next((name for (name,) in self._rows("SELECT name FROM group_name WHERE group_id = ?", group_id)), None)

    def _rows(self, sql: str, *bindings: str | int) -> Iterable[Any]:
        return self._connection.execute(sql, bindings)

    def _by_id(self, table: str, ids: Iterable[str]) -> Iterable[Any]:
        return self._rows(f"SELECT id, body FROM {table} WHERE id {AMONG}", among(ids))

    def _of_stay(self, table: str, kind: type[Record], reservation_id: str) -> list[Record]:
        rows = self._rows(f"SELECT body FROM {table} WHERE reservation_id = ?", reservation_id)
        return [decode(kind, body) for (body,) in rows]

    def _house(self, kind: HouseKind, record: type[Record]) -> dict[str, Record]:
        rows = self._rows("SELECT id, body FROM house WHERE kind = ? ORDER BY id", kind)
        return {found: decode(record, body) for found, body in rows}
