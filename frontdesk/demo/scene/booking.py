"""Turns planned stays into rows: guests, groups, numbers, charges, payments, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.rows import (
    Bill,
    Companionship,
    Customer,
    Group,
    Note,
    OrderItem,
    Payment,
    Reservation,
    Row,
)
from frontdesk.demo.rules.charges import city_tax_item, night_items
from frontdesk.demo.rules.prices import category_price
from frontdesk.demo.rules.taxes import listed_price
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.changed import changed
from frontdesk.demo.scene.house import House
from frontdesk.demo.scene.people import Person
from frontdesk.demo.scene.plan import Extra, Plan
from frontdesk.demo.state import State
from frontdesk.demo.times import at_local, days_between, whole_seconds

_LEAVE_BY = time(11)
_PAYS_AFTER = timedelta(days=4)
_ORIGINS: dict[str, dict[str, Any]] = {
    "web": {"origin": "Navigator"},
    "channel": {"origin": "ChannelManager", "origin_details": "Booking.com"},
    "phone": {"origin": "Commander", "commander_origin": "Phone"},
    "email": {"origin": "Commander", "commander_origin": "Email"},
}


class Booking:
    """Writes plans into the state: all rows are gathered first, oldest booking first."""

    def __init__(self, state: State, house: House, calendar: Calendar, rng: Random) -> None:
        self._state = state
        self._house = house
        self._calendar = calendar
        self._rng = rng
        self._guests: dict[int, str] = {}
        self._groups: dict[str, str] = {}
        self._rows: list[Row] = []
        self._money: list[OrderItem | Payment | Bill | Note] = []
        self._prices: dict[tuple[str, str, date], Decimal] = {}

    def write(self, plans: Sequence[Plan]) -> None:
        """Every plan, oldest booking first, with running numbers that meet the numbers drawn."""
        ordered = sorted(plans, key=lambda plan: plan.booked)
        for plan, number in zip(ordered, running_numbers(ordered), strict=True):
            self._write_one(plan, number)
        self._money += self._open_bills()
        money = sorted(self._money, key=lambda row: (row.created, not isinstance(row, Bill)))
        self._state.fill([*self._rows, *money])

    def _write_one(self, plan: Plan, number: int) -> None:
        booked = whole_seconds(plan.booked)
        owner = self._guest(plan.guest, booked)
        group = self._group(plan, booked, number)
        stay = self._stay(plan, number, owner, group, booked)
        self._rows.append(stay)
        everybody = [owner, *(self._guest(person, booked) for person in plan.companions)]
        for guest in reversed(everybody):  # lists come newest first: the owner, then who was named first
            self._rows.append(Companionship(new_id(self._rng), guest, stay.id, group, booked, booked))
        self._charge(plan, stay)
        if plan.note is not None:
            made = self._calendar.past(-(plan.note_days_ago or 0), time(16, 40))
            self._money.append(Note(new_id(self._rng), stay.id, plan.note, "General", made, made))

    def _open_bills(self) -> Iterator[Bill]:
        """An open bill for each account that has something open, and that on it."""
        bills: dict[str, Bill] = {}
        for place, row in enumerate(self._money):
            is_open = (isinstance(row, OrderItem) and row.state == "Open") or (
                isinstance(row, Payment) and row.accounting_state == "Open"
            )
            if isinstance(row, OrderItem | Payment) and is_open and row.bill_id is None:
                bill = bills.get(row.account_id)
                made = row.created if bill is None else min(row.created, bill.created)
                identifier = new_id(self._rng) if bill is None else bill.id
                bills[row.account_id] = Bill(identifier, row.account_id, "Open", None, made, made)
                self._money[place] = changed(row, bill_id=identifier)
        yield from bills.values()

    def _guest(self, person: Person, booked: datetime) -> str:
        known = self._guests.get(id(person))
        if known is not None:
            return known
        row = Customer(
            id=new_id(self._rng),
            number=str(21_000 + len(self._guests)),
            first_name=person.first,
            last_name=person.last,
            created=booked,
            updated=booked,
            creator_id=self._house.reception,
            nationality=person.nationality,
            language=person.language,
            birth_date=self._birth_date(person),
            email=person.email,
            phone=person.phone,
            notes=person.notes,
            classifications=person.classifications,
        )
        self._rows.append(row)
        self._guests[id(person)] = row.id
        return row.id

    def _birth_date(self, person: Person) -> date | None:
        if person.child_age is None:
            return None
        return self._calendar.today - timedelta(days=365 * person.child_age + 120)

    def _group(self, plan: Plan, booked: datetime, number: int) -> str:
        if plan.group is not None and plan.group in self._groups:
            return self._groups[plan.group]
        manager = "SiteMinder" if plan.origin == "channel" else None
        name = plan.group or f"{plan.guest.last} {number}"
        row = Group(new_id(self._rng), name, booked, booked, manager, plan.channel_number)
        self._rows.append(row)
        if plan.group is not None:
            self._groups[plan.group] = row.id
        return row.id

    def _stay(self, plan: Plan, number: int, owner: str, group: str, booked: datetime) -> Reservation:
        house, calendar = self._house, self._calendar
        changes = [booked, plan.came, plan.left]
        if plan.note is not None:
            changes.append(calendar.past(-(plan.note_days_ago or 0), time(16, 40)))
        creator = {"web": house.web, "channel": house.channel}.get(plan.origin, house.reception)
        counts = ((house.adult, plan.adults), (house.child, plan.children))
        return Reservation(
            id=new_id(self._rng),
            number=str(number),
            service_id=house.stay,
            state=plan.state,
            account_id=owner,
            group_id=group,
            rate_id=house.rates[plan.rate],
            category_id=house.categories[plan.category],
            room_id=None if plan.room is None else house.rooms[plan.room],
            room_locked=plan.locked,
            start=calendar.at(plan.first, plan.arrives),
            end=calendar.at(plan.end, _LEAVE_BY),
            persons=tuple((category, count) for category, count in counts if count),
            created=booked,
            updated=whole_seconds(max(change for change in changes if change is not None)),
            creator_id=creator,
            updater_id=creator if plan.came is None else house.reception,
            actual_start=None if plan.came is None else whole_seconds(plan.came),
            actual_end=None if plan.left is None else whole_seconds(plan.left),
            released=None if plan.released is None else whole_seconds(plan.released),
            channel_number=plan.channel_number,
            booker_id=owner,
            segment_id=house.segments[plan.segment],
            purpose="Business" if plan.segment == "Business" else "Leisure",
            credit_card_id=new_id(self._rng) if plan.card else None,
            owner_checked_in=plan.came is not None,
            **_ORIGINS[plan.origin],
        )

    def _charge(self, plan: Plan, stay: Reservation) -> None:
        nights = list(days_between(*self._state.stay_days(stay)))
        made = stay.created
        tax_code = self._state.services[stay.service_id].tax_code
        prices = [listed_price(self._state, price, tax_code) for price in self._night_prices(plan, nights)]
        items = [*night_items(self._state, stay, nights, prices, made, self._rng)]
        items += city_tax_item(self._state, stay, nights, made, self._rng)
        items += (self._extra(extra, stay, nights) for extra in plan.extras)
        payments = list(self._payments(plan, stay, items))
        if plan.state == "Processed" and plan.left is not None:
            self._money += self._closed(stay, items, payments, whole_seconds(plan.left))
            return
        self._money += items
        self._money += payments

    def _night_prices(self, plan: Plan, nights: Sequence[date]) -> list[Decimal]:
        if plan.night_prices is not None:
            return [Decimal(price) for price in plan.night_prices]
        return [self._price(plan.rate, plan.category, night) for night in nights]

    def _price(self, rate: str, category: str, night: date) -> Decimal:
        price = self._prices.get((rate, category, night))
        if price is None:
            row = self._state.rates[self._house.rates[rate]]
            price = category_price(self._state, row, self._house.categories[category], night)
            self._prices[rate, category, night] = price
        return price

    def _extra(self, extra: Extra, stay: Reservation, nights: Sequence[date]) -> OrderItem:
        product = self._state.products[self._house.products[extra.product]]
        sold_before = product.service_id == self._house.stay and extra.payer is None
        consumed = at_local(nights[extra.night], time(21, 30), self._state.zone)
        made = stay.created if sold_before else min(consumed, self._calendar.opening)
        listed = product.price if extra.unit_price is None else extra.unit_price
        return OrderItem(
            id=new_id(self._rng),
            order_id=stay.id,
            account_id=stay.account_id if extra.payer is None else self._guests[id(extra.payer)],
            service_id=product.service_id,
            type="ProductOrder",
            name=product.name,
            unit_count=extra.count,
            unit_price=listed_price(self._state, listed, product.tax_code).gross,
            tax_code=product.tax_code,
            state="Inactive" if stay.state == "Optional" else "Open",
            created=whole_seconds(made),
            updated=whole_seconds(made),
            consumed=consumed,
            creator_id=self._house.reception,
            updater_id=self._house.reception,
            product_id=product.id,
            age_category_id=self._house.adult if product.charging == "PerPersonPerTimeUnit" else None,
            notes=extra.note,
        )

    def _payments(self, plan: Plan, stay: Reservation, items: Iterable[OrderItem]) -> Iterator[Payment]:
        if plan.owes is None or plan.state == "Optional":
            return
        paid = sum((item.gross for item in items), Decimal(0)) - plan.owes
        if paid == 0:
            return
        if paid < 0:
            raise ValueError(f"{plan.guest.last} cannot owe more than the stay costs")
        when = plan.paid_at or stay.created + _PAYS_AFTER
        when = whole_seconds(min(when, stay.actual_end or self._calendar.opening - timedelta(minutes=30)))
        yield Payment(
            id=new_id(self._rng),
            account_id=stay.account_id,
            reservation_id=stay.id,
            gross=-paid,
            type="CreditCardPayment",
            kind="Payment",
            accounting_state="Open",
            created=when,
            updated=when,
        )

    def _closed(
        self, stay: Reservation, items: list[OrderItem], payments: list[Payment], when: datetime
    ) -> Iterator[OrderItem | Payment | Bill]:
        bill = Bill(new_id(self._rng), stay.account_id, "Closed", stay.number, stay.created, when, when)
        yield bill
        for item in items:
            yield changed(item, state="Closed", bill_id=bill.id, closed=when, updated=when)
        for payment in payments:
            yield changed(payment, accounting_state="Closed", bill_id=bill.id, closed=when, updated=when)


def running_numbers(plans: Sequence[Plan]) -> list[int]:
    """Rising numbers, one for each plan in order. Plans with a drawn number get it, as far as the others leave room."""
    drawn = [(place, plan.number) for place, plan in enumerate(plans) if plan.number is not None]
    while drawn and not _leaves_room(drawn):
        drawn.pop(0)
    if not drawn:
        return [10_001 + place for place in range(len(plans))]
    numbers = [drawn[0][1] - drawn[0][0] + place for place in range(len(plans))]
    for (place, number), (next_place, next_number) in pairwise(drawn):
        step = (next_number - number) / (next_place - place)
        for each in range(place, len(plans)):
            ahead = each - place
            numbers[each] = number + int(ahead * step) if each <= next_place else next_number + each - next_place
    return numbers


def _leaves_room(drawn: list[tuple[int, int]]) -> bool:
    (first_place, first_number), steps = drawn[0], pairwise(drawn)
    return first_number > first_place and all(b[1] - a[1] >= b[0] - a[0] for a, b in steps)
