"""What holds whatever happens: random load through the front of the hotel, in process, shrunk by Hypothesis.

`FRONTDESK_THOROUGH=50` plays fifty times as many days.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.ledger import LedgerEntry
from frontdesk.demo.operations import COMMANDS
from frontdesk.demo.rows import Bill, OrderItem, Payment, Reservation, Row
from frontdesk.demo.scene import Scene, SceneRequest, scenes
from frontdesk.demo.state import TABLES, State
from frontdesk.demo.times import DAY, at_local, days_between, local_day, say, unit_start
from tests.demo.conftest import OPENING
from tests.demo.connector_types import Types
from tests.demo.random_requests import THOROUGH, RandomRequests
from tests.demo.test_surface import NULL_IN_FACT

TYPES = Types()
TAKING = ("Optional", "Confirmed", "Started")
STATUSES = {200, 400, 403, 409}
LISTS = {
    "reservations/getAll/2023-06-06": ("reservations", "Reservations"),
    "customers/getAll": ("customers", "Customers"),
    "orderItems/getAll": ("order_items", "OrderItems"),
    "payments/getAll": ("payments", "Payments"),
    "bills/getAll": ("bills", "Bills"),
}
"""Lists with a filter by creation, which no change of a row moves, with the table and the collection of each."""
LOAD = sorted({*COMMANDS} & {*TYPES.requests})
ALLOTMENTS = ("availabilityBlocks/", "services/updateAvailability")
"""What lends and sells rooms beyond those that there are."""


@cache
def scene() -> Scene:
    """A Lamplighter with few stays, so that what happens meets."""
    return scenes()["city"](SceneRequest(OPENING, reservations=150))


class RowLedger:
    """A ledger that keeps the rows too, as the hotel's file does."""

    def __init__(self) -> None:
        self.entries: list[LedgerEntry] = []
        self.rows: list[Row] = []

    def append(self, entry: LedgerEntry, rows: Sequence[Row]) -> None:
        self.entries.append(entry)
        self.rows += rows


@dataclass
class Walk:
    """Somebody who reads a list page by page while others work."""

    operation: str
    count: int
    expected: set[str]
    cursor: str | None = None
    seen: list[str] = field(default_factory=list)


class Days(RuleBasedStateMachine):
    """Some days of the hotel."""

    @initialize(seed=st.integers(0, 2**32), allotments=st.booleans())
    def open(self, seed: int, allotments: bool) -> None:
        self.rng = random.Random(seed)
        self.ledger = RowLedger()
        self.hotel = Hotel(scene().state.clone(), scene().tokens, self.ledger)
        self.now = OPENING
        self.updated: dict[tuple[type[Any], str], datetime] = {}
        self.walks: list[Walk] = []
        self.load = [each for each in LOAD if allotments or not each.startswith(ALLOTMENTS)]
        self.may_overbook = allotments
        self.full_before = self._overbooked()

    # --- what happens ---------------------------------------------------------------------------------------------

    @rule(
        first=st.integers(-1, 4),
        nights=st.integers(1, 3),
        category=st.sampled_from(["Single", "Suite", "Suite"]),
        room=st.integers(0, 6),
        state=st.sampled_from(["Confirmed", "Optional"]),
        stays=st.integers(1, 4),
        forced=st.booleans(),
    )
    def book(self, first: int, nights: int, category: str, room: int, state: str, stays: int, forced: bool) -> None:
        """Stays in one of the small categories, so that rooms run out; `room` 0 leaves the choice to the hotel."""
        data = self.hotel.state
        kind = next(row.id for row in data.categories if row.name == category)
        day = OPENING.date() + timedelta(days=first)
        wish = {
            "State": state,
            "StartUtc": say(at_local(day, time(15), data.zone)),
            "EndUtc": say(at_local(day + timedelta(days=nights), time(11), data.zone)),
            "CustomerId": self.rng.choice([row.id for row in data.customers]),
            "RequestedCategoryId": kind,
            "RateId": next(row.id for row in data.rates if row.is_default),
            "PersonCounts": [{"AgeCategoryId": next(row.id for row in data.age_categories if row.adult), "Count": 1}],
        }
        if state == "Optional":
            wish["ReleasedUtc"] = say(self.now + timedelta(hours=5))
        wishes = [dict(wish) for _ in range(stays)]
        if room:
            rooms = sorted(row.room_id for row in data.assignments.having("category", kind))
            wishes[0]["AssignedResourceId"] = rooms[room % len(rooms)]
        service = next(row.id for row in data.services if row.bookable)
        asked = {"CheckRateApplicability": False, "CheckOverbooking": not (forced and self.may_overbook)}
        self._post("reservations/add", {"ServiceId": service, "Reservations": wishes, **asked})

    @rule(stay=st.integers(0, 80), room=st.integers(0, 59), unlock=st.booleans())
    def move(self, stay: int, room: int, unlock: bool) -> None:
        row = self._stay(stay)
        rooms = sorted(self.hotel.state.rooms, key=lambda each: each.name)
        update: dict[str, Any] = {"ReservationId": row.id, "AssignedResourceId": {"Value": rooms[room].id}}
        if unlock:
            update["AssignedResourceLocked"] = {"Value": False}
        self._post("reservations/update", {"ReservationUpdates": [update]})

    @rule(stay=st.integers(0, 80), start=st.integers(-2, 2), end=st.integers(-3, 4), fee=st.booleans())
    def stretch(self, stay: int, start: int, end: int, fee: bool) -> None:
        row = self._stay(stay)
        asked = {"EndUtc": say(row.end + timedelta(days=end)), "ChargeCancellationFee": fee, "ReservationId": row.id}
        if start:
            asked["StartUtc"] = say(row.start + timedelta(days=start))
        self._post("reservations/updateInterval", asked)

    @rule(stay=st.integers(0, 80), deed=st.sampled_from(["start", "process", "cancel", "confirm"]))
    def lead(self, stay: int, deed: str) -> None:
        """Check-in of a room that housekeeping has seen, check-out, cancelling, confirming."""
        row = self._stay(stay)
        match deed:
            case "start":
                if row.room_id is not None:
                    clean = {"ResourceId": row.room_id, "State": {"Value": "Inspected"}}
                    self._post("resources/update", {"ResourceUpdates": [clean]})
                self._post("reservations/start", {"ReservationId": row.id})
            case "process":
                asked = {"ReservationId": row.id, "CloseBills": True, "AllowOpenBalance": True, "Notes": "Gone"}
                self._post("reservations/process", asked)
            case "cancel":
                asked = {"ReservationIds": [row.id], "PostCancellationFee": True, "Notes": "Ill"}
                self._post("reservations/cancel", asked)
            case _:
                self._post("reservations/confirm", {"ReservationIds": [row.id]})

    @rule(stay=st.integers(0, 80), cents=st.integers(1, 500_000), whole=st.booleans())
    def pay(self, stay: int, cents: int, whole: bool) -> None:
        """Cash on the owner's bill: some, or all that is owed, and then the bill is closed."""
        row = self._stay(stay)
        amount = Decimal(cents) / 100
        bills = [each for each in self.hotel.state.bills.having("account", row.account_id) if each.state == "Open"]
        if whole and bills:
            amount = self._on_bill(self.hotel.state, bills[0].id)
        paid = {"AccountId": row.account_id, "Amount": {"Currency": "CZK", "GrossValue": float(amount)}, "Type": "Cash"}
        self._post("payments/addExternal", paid | ({"BillId": bills[0].id} if bills else {}))
        if whole and bills:
            self._post("bills/close", {"BillId": bills[0].id, "Type": "Receipt"})

    @rule(place=st.integers(0, 1000), times=st.integers(1, 4))
    def do_anything(self, place: int, times: int) -> None:
        """Commands drawn from the schema."""
        for _ in range(times):
            operation = self.load[place % len(self.load)]
            fields = RandomRequests(TYPES, self.hotel.state, self.now, self.rng).draw(operation)
            if not self.may_overbook:
                fields.pop("CheckOverbooking", None)
            self._post(operation, fields)

    @rule(minutes=st.sampled_from([1, 30, 600, 1440, -30, -1440]))
    def let_time_pass(self, minutes: int) -> None:
        """Forward, and sometimes back, as when somebody sets the clock."""
        self.now += timedelta(minutes=minutes)
        self._post("configuration/get", {})

    @rule(operation=st.sampled_from(sorted(LISTS)), count=st.integers(1, 40))
    def begin_to_read(self, operation: str, count: int) -> None:
        table = getattr(self.hotel.state, LISTS[operation][0])
        lately = {row.id for row in table if OPENING - timedelta(days=80) <= row.created < OPENING}
        if operation == "customers/getAll":
            lately = {each for each in lately if table[each].is_active}
        self.walks.append(Walk(operation, count, lately))

    @precondition(lambda self: self.walks)
    @rule(place=st.integers(0, 5), pages=st.integers(1, 6))
    def read_on(self, place: int, pages: int) -> None:
        walk = self.walks[place % len(self.walks)]
        for _ in range(pages):
            if not self._read_page(walk):
                self.walks.remove(walk)
                return

    # --- what holds -----------------------------------------------------------------------------------------------

    def _post(self, operation: str, fields: dict[str, Any], *, is_checked: bool = True) -> Any:
        tokens = {"ClientToken": self.hotel.tokens.client, "AccessToken": self.hotel.tokens.access, "Client": "Tests"}
        before = len(self.ledger.rows)
        answer = self.hotel.handle(operation, {**tokens, **fields}, self.now, self.rng)
        content = answer.json()
        assert answer.status in STATUSES, content
        if answer.status == 200 and is_checked:
            assert not {*TYPES.faults(operation, content, strict=False)} - NULL_IN_FACT
        for row in self.ledger.rows[before:]:
            self._check_written(row)
        return content

    def _check_written(self, row: Row) -> None:
        """The time of change does not go back; a stay that takes a room has it for itself."""
        updated = getattr(row, "updated", None)
        if updated is not None:
            key = type(row), row.id
            assert self.updated.get(key, updated) <= updated, row
            self.updated[key] = updated
        if isinstance(row, Reservation) and self.hotel.state.reservations[row.id] == row:
            self._check_alone(row)

    def _check_alone(self, row: Reservation) -> None:
        if row.room_id is None or row.state not in TAKING:
            return
        state = self.hotel.state
        today = local_day(self.now, state.zone)  # a guest who moves had another room until now
        nights = {night for night in days_between(*state.stay_days(row)) if night >= today}
        for other in state.reservations.having("room", row.room_id):
            if other.id != row.id and other.state in TAKING:
                assert not nights & set(days_between(*state.stay_days(other))), (row, other)
                assert {row.state, other.state} != {"Started"}, (row, other)
        for block in state.room_blocks.having("room", row.room_id):
            for night in nights if block.is_active else ():
                begins, ends = unit_start(night, state.zone), unit_start(night + DAY, state.zone)
                assert not (block.start < ends and block.end > begins), (row, block)

    def _read_page(self, walk: Walk) -> bool:
        lately = {"StartUtc": say(OPENING - timedelta(days=80)), "EndUtc": say(OPENING)}
        fields: dict[str, Any] = {"CreatedUtc": lately, "Limitation": {"Count": walk.count, "Cursor": walk.cursor}}
        if walk.operation == "customers/getAll":
            fields["Extent"] = {"Customers": True}
        content = self._post(walk.operation, fields, is_checked=walk.cursor is None)
        walk.seen += [row["Id"] for row in content[LISTS[walk.operation][1]]]
        walk.cursor = content["Cursor"]
        if walk.cursor is not None:
            return True
        self._check_walk(walk)
        return False

    def _check_walk(self, walk: Walk) -> None:
        """Nothing twice; all that was there at the beginning and still is, once."""
        assert max(Counter(walk.seen).values(), default=1) == 1
        table = getattr(self.hotel.state, LISTS[walk.operation][0])
        still = {each for each in walk.expected if each in table and getattr(table[each], "is_active", True)}
        assert still <= set(walk.seen)

    def teardown(self) -> None:
        if not hasattr(self, "hotel"):
            return
        for walk in list(self.walks):
            walk.count = 500  # nothing happens any more: the rest of it in large pages
            while self._read_page(walk):
                pass
        self._check_replay()
        self._check_bills()
        if not self.may_overbook:
            assert self._overbooked() <= self.full_before

    def _check_replay(self) -> None:
        """The scene and what the ledger wrote make the state, row by row and balance by balance."""
        replayed = scene().state.clone()
        for row in self.ledger.rows:
            replayed.put(row)
        for table in TABLES.values():
            assert list(getattr(replayed, table)) == list(getattr(self.hotel.state, table)), table
        assert balances(replayed) == balances(self.hotel.state)
        told = {effect for entry in self.ledger.entries if entry.status == 200 for effect in entry.effects}
        assert all(entry.status == 200 or not entry.effects for entry in self.ledger.entries)
        opening = scene().state
        for table, name in ((OrderItem, "order_items"), (Payment, "payments"), (Bill, "bills")):
            known = getattr(opening, name)
            changed = {row.id for row in getattr(self.hotel.state, name) if known.get(row.id) != row}
            assert {f"{name}/{each}" for each in changed} <= told, table

    def _check_bills(self) -> None:
        """What is open lies on an open bill of its account; a receipt comes to nothing."""
        state = self.hotel.state
        placed: list[OrderItem | Payment] = [row for row in state.order_items if row.state == "Open"]
        placed += [row for row in state.payments if row.accounting_state == "Open"]
        for row in placed:
            bill = state.bills[row.bill_id or ""]
            assert (bill.state, bill.account_id) == ("Open", row.account_id), (row, bill)
        for bill in state.bills:
            if bill.state == "Closed" and bill.type == "Receipt":
                assert self._on_bill(state, bill.id) == 0, bill

    @staticmethod
    def _on_bill(state: State, bill_id: str) -> Decimal:
        items = [row.gross for row in state.order_items.having("bill", bill_id) if row.state in ("Open", "Closed")]
        paid = [
            row.gross for row in state.payments.having("bill", bill_id) if row.accounting_state in ("Open", "Closed")
        ]
        return sum([*items, *paid], Decimal(0))

    def _overbooked(self) -> set[tuple[str, date]]:
        """Categories with more stays on a night than rooms, counted from the stays alone."""
        state, count = self.hotel.state, Counter[tuple[str, date]]()
        for row in state.reservations:
            if row.state in TAKING:
                category = state.category_counted(row)
                count.update((category, night) for night in days_between(*state.stay_days(row)))
        rooms = Counter(row.category_id for row in state.assignments)
        return {key for key, stays in count.items() if stays > rooms[key[0]]}

    def _stay(self, place: int) -> Reservation:
        """One of the newest stays; with 0, the newest."""
        rows = self.hotel.state.reservations.newest_first()
        return next(row for number, row in enumerate(rows) if number == place)


def balances(state: State) -> dict[str, Decimal]:
    """What each account owes: charges, less payments, which are negative."""
    owed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for item in state.order_items:
        if item.state in ("Open", "Closed"):
            owed[item.account_id] += item.gross
    for payment in state.payments:
        if payment.accounting_state in ("Open", "Closed"):
            owed[payment.account_id] += payment.gross
    return dict(owed)


TestDays = Days.TestCase
TestDays.settings = settings(
    max_examples=80 * THOROUGH,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
