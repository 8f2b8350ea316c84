"""All that the hotel knows: one table per kind of row, and a change that is applied whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.demo import account_rows, rows, setup_rows
from frontdesk.demo.tables import Table
from frontdesk.demo.times import local_day
from frontdesk.demo.units import Period, Unit, start_of, units_between, units_charged, units_held

HOLDING_STATES = frozenset({"Optional", "Confirmed", "Started", "Processed"})
"""States in which a stay takes a room of its nights (connector-api.md §4.4)."""

PASSING_STATES = frozenset({"Inquired", "Requested", "Optional", "Confirmed", "Started"})
"""States that a stay leaves again, so that few of a hotel's many stays are in them: they have a look-up."""
_TAKING_STATES = frozenset({"Optional", "Confirmed", "Started"})
"""States in which a stay may still want its room."""


def hour_of(moment: datetime) -> int:
    """The key of the `hour` look-up: whole hours since the year 1. `moment` is UTC."""
    return moment.toordinal() * 24 + moment.hour


def week_of(moment: datetime) -> int:
    """The key of the `week` look-up: whole weeks since the year 1. `moment` is UTC."""
    return moment.toordinal() // 7


@cache
def _hours_of(kind: type[Any]) -> Callable[[Any], Iterable[int]]:
    """The hours of all moments that a row tells, whatever they mean: a filter by time finds its candidates there."""
    moments = attrgetter(*(field.name for field in fields(kind) if str(field.type).startswith("datetime")))

    def hours(row: Any) -> Iterable[int]:
        return {hour_of(moment) for moment in moments(row) if moment is not None}

    return hours


class State:
    """The tables. Copies are independent and share the frozen rows."""

    def __init__(self, enterprise: rows.Enterprise) -> None:
        self.enterprise = enterprise
        self.zone = ZoneInfo(enterprise.time_zone)
        self._found_at = 0, 0
        self._category_found: dict[tuple[str, str], str | None] = {}
        self.services: Table[rows.Service] = Table()
        self.age_categories: Table[rows.AgeCategory] = Table()
        self.segments: Table[rows.Segment] = Table()
        self.categories: Table[rows.Category] = Table()
        self.rooms: Table[rows.Room] = Table()
        self.assignments: Table[rows.Assignment] = Table(
            room=lambda row: (row.room_id,), category=lambda row: (row.category_id,)
        )
        self.room_blocks: Table[rows.RoomBlock] = Table(
            room=lambda row: (row.room_id,), phase=lambda row: (row.phase,) if row.is_active else ()
        )
        self.availability_blocks: Table[rows.AvailabilityBlock] = Table()
        self.adjustments: Table[rows.AvailabilityAdjustment] = Table(
            category=lambda row: (row.category_id,) if row.block_id is None and row.is_active else (),
            block=lambda row: (row.block_id,) if row.block_id is not None and row.is_active else (),
        )
        self.rate_groups: Table[rows.RateGroup] = Table()
        self.rates: Table[rows.Rate] = Table()
        self.category_adjustments: Table[rows.CategoryAdjustment] = Table()
        self.age_adjustments: Table[rows.AgeCategoryAdjustment] = Table(rate=lambda row: (row.rate_id,))
        self.night_prices: Table[rows.NightPrice] = Table()
        self.restrictions: Table[rows.Restriction] = Table()
        self.products: Table[rows.Product] = Table()
        self.customers: Table[rows.Customer] = Table(
            hour=_hours_of(rows.Customer),
            email=lambda row: (row.email.casefold(),) if row.email else (),
            last_name=lambda row: (row.last_name,),
            first_name=lambda row: (row.first_name,) if row.first_name else (),
            paymaster=lambda row: (True,) if "PaymasterAccount" in row.classifications else (),
        )
        self.companies: Table[account_rows.Company] = Table()
        self.groups: Table[rows.Group] = Table(hour=_hours_of(rows.Group))
        self.companionships: Table[rows.Companionship] = Table(
            reservation=lambda row: (row.reservation_id,),
            customer=lambda row: (row.customer_id,),
            group=lambda row: (row.group_id,),
            hour=_hours_of(rows.Companionship),
        )
        self.reservations: Table[rows.Reservation] = Table(
            room=lambda row: (row.room_id,) if row.room_id else (),
            account=lambda row: (row.account_id,),
            group=lambda row: (row.group_id,),
            number=lambda row: (row.number,),
            night=_units_held_in(self.zone, self.services),
            state=lambda row: (row.state,) if row.state in PASSING_STATES else (),
            taking=lambda row: (row.room_id,) if row.room_id and row.state in _TAKING_STATES else (),
            block=lambda row: (row.availability_block_id,) if row.availability_block_id else (),
            channel_number=lambda row: (row.channel_number,) if row.channel_number else (),
            week=lambda row: range(week_of(row.start), week_of(row.end) + 1),
            hour=_hours_of(rows.Reservation),
        )
        self.stay_products: Table[rows.StayProduct] = Table(reservation=lambda row: (row.reservation_id,))
        self.orders: Table[rows.Order] = Table(
            reservation=lambda row: (row.reservation_id,) if row.reservation_id else (),
            account=lambda row: (row.account_id,),
            hour=_hours_of(rows.Order),
        )
        self.order_items: Table[rows.OrderItem] = Table(
            order=lambda row: (row.order_id,),
            account=lambda row: (row.account_id,),
            bill=lambda row: (row.bill_id,) if row.bill_id else (),
            hour=_hours_of(rows.OrderItem),
        )
        self.payments: Table[rows.Payment] = Table(
            reservation=lambda row: (row.reservation_id,) if row.reservation_id else (),
            account=lambda row: (row.account_id,),
            bill=lambda row: (row.bill_id,) if row.bill_id else (),
            hour=_hours_of(rows.Payment),
        )
        self.bills: Table[rows.Bill] = Table(account=lambda row: (row.account_id,), hour=_hours_of(rows.Bill))
        self.bill_prints: Table[rows.BillPrint] = Table(bill=lambda row: (row.bill_id,))
        self.notes: Table[rows.Note] = Table(order=lambda row: (row.order_id,))
        self.account_notes: Table[account_rows.AccountNote] = Table(account=lambda row: (row.account_id,))
        self.counters: Table[account_rows.Counter] = Table()
        self.features: Table[setup_rows.Feature] = Table()
        self.feature_assignments: Table[setup_rows.FeatureAssignment] = Table()
        self.departments: Table[setup_rows.Department] = Table()
        self.tasks: Table[setup_rows.Task] = Table()
        self.sources: Table[setup_rows.Source] = Table()
        self.product_categories: Table[setup_rows.ProductCategory] = Table()
        self.accounting_categories: Table[setup_rows.AccountingCategory] = Table()
        self.voucher_codes: Table[setup_rows.VoucherCode] = Table()

    def stay_days(self, row: rows.Reservation) -> tuple[date, date]:
        """The local dates of arrival and departure."""
        return local_day(row.start, self.zone), local_day(row.end, self.zone)

    def period(self, row: rows.Reservation) -> Period:
        """What the stay is sold by: nights, months or hours."""
        return self.services[row.service_id].period

    def units(self, row: rows.Reservation) -> list[Unit]:
        """The time units that the stay is charged for (§4.3)."""
        service = self.services[row.service_id]
        ends = units_charged(row.start, row.end, self.zone, service.period, service.end_offset)
        return list(units_between(*ends, service.period))

    def held_units(self, row: rows.Reservation) -> list[Unit]:
        """The time units in which the stay takes a room.

        Who comes early takes the night before too, who leaves late the night after (§4.3).
        """
        return list(_held(row, self.zone, self.services[row.service_id]))

    def held_span(self, row: rows.Reservation, since: Unit | None = None) -> tuple[datetime, datetime]:
        """From the start of the first unit in which the stay takes a room, or of `since`, to the end of the last."""
        first, end = _held_ends(row, self.zone, self.services[row.service_id])
        return start_of(first if since is None else max(first, since), self.zone), start_of(end, self.zone)

    def held_window(self, row: rows.Reservation, since: Unit | None = None) -> tuple[datetime, datetime]:
        """The same from where the first occupancy window opens until the last one closes."""
        start, stop = self.held_span(row, since)
        service = self.services[row.service_id]
        return start + service.occupancy_start, stop + service.occupancy_end

    def clone(self) -> State:
        """An independent state; a small scene costs well under a millisecond."""
        twin = State(self.enterprise)
        for name in TABLES.values():
            getattr(self, name).clone(into=getattr(twin, name))  # whose look-ups read the twin
        return twin

    def put(self, row: rows.Row) -> None:
        """Adds or replaces one row, or removes the one that a `Removal` names."""
        if isinstance(row, rows.Enterprise):
            self.enterprise = row
            return
        if isinstance(row, rows.Removal):
            getattr(self, row.table).remove(row.row_id)
            return
        getattr(self, TABLES[type(row)]).put(row)

    def fill(self, new: Iterable[rows.Row]) -> None:
        """Adds many new rows, oldest first within each table."""
        sorted_out: dict[type[Any], list[Any]] = {}
        for row in new:
            sorted_out.setdefault(type(row), []).append(row)
        for kind, of_kind in sorted_out.items():
            getattr(self, TABLES[kind]).fill(of_kind)

    def known(self, row: rows.Row) -> rows.Row | None:
        """The row of that kind and id as it is now."""
        if isinstance(row, rows.Enterprise):
            return self.enterprise
        name = TABLES.get(type(row))
        return None if name is None else getattr(self, name).get(row.id)

    def category_of_room(self, room_id: str, service_id: str) -> str | None:
        """The category that the room belongs to in the service; a room may serve several (§4.8).

        Asked for every stay of every night, and hardly ever changed: what was found is remembered until it is.
        """
        mark = self.assignments.changes, self.categories.changes
        if self._found_at != mark:
            self._found_at, self._category_found = mark, {}
        key = room_id, service_id
        if key not in self._category_found:
            self._category_found[key] = self._assigned_category(room_id, service_id)
        return self._category_found[key]

    def _assigned_category(self, room_id: str, service_id: str) -> str | None:
        for assignment in self.assignments.having("room", room_id):
            if assignment.is_active and self.categories[assignment.category_id].service_id == service_id:
                return assignment.category_id
        return None

    def category_counted(self, row: rows.Reservation) -> str:
        """The category in which a stay counts: that of its room, else the requested one (§4.4)."""
        of_room = None if row.room_id is None else self.category_of_room(row.room_id, row.service_id)
        return of_room or row.category_id


def _units_held_in(zone: ZoneInfo, services: Table[rows.Service]) -> Callable[[rows.Reservation], Iterable[str]]:
    """The key of the look-up, which a service decides; nothing changes one that has stays."""

    def units(row: rows.Reservation) -> Iterable[str]:
        if row.state not in HOLDING_STATES:
            return ()
        return [unit.isoformat() for unit in _held(row, zone, services[row.service_id])]

    return units


def _held(row: rows.Reservation, zone: ZoneInfo, service: rows.Service) -> Iterable[Unit]:
    return units_between(*_held_ends(row, zone, service), service.period)


def _held_ends(row: rows.Reservation, zone: ZoneInfo, service: rows.Service) -> tuple[Unit, Unit]:
    return units_held(row.start, row.end, zone, service.period, service.occupancy_start, service.occupancy_end)


TABLES: dict[type[Any], str] = {
    rows.Service: "services",
    rows.AgeCategory: "age_categories",
    rows.Segment: "segments",
    rows.Category: "categories",
    rows.Room: "rooms",
    rows.Assignment: "assignments",
    rows.RoomBlock: "room_blocks",
    rows.AvailabilityBlock: "availability_blocks",
    rows.AvailabilityAdjustment: "adjustments",
    rows.RateGroup: "rate_groups",
    rows.Rate: "rates",
    rows.CategoryAdjustment: "category_adjustments",
    rows.AgeCategoryAdjustment: "age_adjustments",
    rows.NightPrice: "night_prices",
    rows.Restriction: "restrictions",
    rows.Product: "products",
    rows.Customer: "customers",
    rows.Group: "groups",
    rows.Companionship: "companionships",
    rows.Reservation: "reservations",
    rows.StayProduct: "stay_products",
    rows.Order: "orders",
    rows.OrderItem: "order_items",
    rows.Payment: "payments",
    rows.Bill: "bills",
    rows.BillPrint: "bill_prints",
    rows.Note: "notes",
    account_rows.AccountNote: "account_notes",
    account_rows.Company: "companies",
    account_rows.Counter: "counters",
    setup_rows.Feature: "features",
    setup_rows.FeatureAssignment: "feature_assignments",
    setup_rows.Department: "departments",
    setup_rows.Task: "tasks",
    setup_rows.Source: "sources",
    setup_rows.ProductCategory: "product_categories",
    setup_rows.AccountingCategory: "accounting_categories",
    setup_rows.VoucherCode: "voucher_codes",
}

KINDS: dict[type[Any], str] = {**TABLES, rows.Enterprise: "enterprise", rows.Removal: "removals"}
"""The name of each kind of row, also of those that are in no table."""


class Change:
    """The rows that one command writes, kept apart until all of its rules have agreed."""

    def __init__(self) -> None:
        self._rows: dict[tuple[type[Any], str], rows.Row] = {}

    def put(self, row: rows.Row) -> None:
        """Writes a row; the last writing of a row counts."""
        self._rows.pop((type(row), row.id), None)
        self._rows[type(row), row.id] = row

    def remove(self, row: rows.Row) -> None:
        """Takes a row out of its table."""
        table = TABLES[type(row)]
        self.put(rows.Removal(f"{table}/{row.id}", table, row.id))

    @property
    def rows(self) -> tuple[rows.Row, ...]:
        """What was written, in order."""
        return tuple(self._rows.values())

    @property
    def effects(self) -> tuple[str, ...]:
        """`table/id` of each written row, `removals/table/id` of each removed one."""
        return tuple(f"{KINDS[kind]}/{identifier}" for kind, identifier in self._rows)

    def keep_forward(self, state: State) -> None:
        """Gives no row an earlier time of change than it has: clients follow `UpdatedUtc`, whatever the clock says."""
        for key, row in self._rows.items():
            known = state.known(row)
            before, after = getattr(known, "updated", None), getattr(row, "updated", None)
            if before is not None and after is not None and after < before:
                changed: Any = row
                self._rows[key] = replace(changed, updated=before)

    def apply_to(self, state: State) -> None:
        """Writes everything."""
        for row in self._rows.values():
            state.put(row)
