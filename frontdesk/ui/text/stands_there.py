"""What the platform has of just that which a person is asked about: without it no question can be decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby

from frontdesk.domain.commands import (
    AddCompanion,
    AddOrder,
    AddPayment,
    AddProduct,
    CancelItem,
    ChangeOwner,
    ChangeStay,
    RemoveCompanion,
    SetPrice,
)
from frontdesk.domain.night_prices import day_of
from frontdesk.domain.outbox import Doubt, Entry, doubt_of
from frontdesk.domain.rates_told import RateCommand, RatesTold
from frontdesk.domain.views import StayView
from frontdesk.ui.text import detail, given, isolate, tr
from frontdesk.ui.text.commands import found
from frontdesk.ui.text.dates import day_and_month
from frontdesk.ui.text.money import with_currency
from frontdesk.ui.text.selling import rule_sentence, short_span


def of_stay(entry: Entry, view: StayView) -> str:
    """Inside the platform's line; "" where its state and its room say it. `view` is as the platform told it."""
    cause, _ = doubt_of(entry.reason.strip())
    match entry.command:
        case ChangeStay() as command:
            return ", ".join(_changed(entry, command, view))
        case AddCompanion() | RemoveCompanion():
            return ", ".join(isolate(f"{each.surname} {each.given}".strip()) for each in view.people)
        case ChangeOwner():
            return isolate(detail.list_name(view))
        case _ if cause is Doubt.GUEST_MOVED:
            return isolate(detail.list_name(view))
        case _ if cause is Doubt.DATES_MOVED:
            return short_span(view.arrive, view.leave)
        case _:
            return ""


def of_bill(entry: Entry) -> str:
    """What the look for a charge or a payment found, which no state of a stay tells; "" where nobody has looked."""
    if not isinstance(entry.command, AddProduct | AddOrder | AddPayment | CancelItem):
        return ""
    cause, fact = doubt_of(entry.reason.strip())
    match cause:
        case Doubt.TWIN | Doubt.TWICE | Doubt.CAME_LATE | Doubt.ADDED_TOO if fact:
            return found(fact)
        case Doubt.TRIED_TWICE:
            return tr("Not found")
        case Doubt.NO_PROOF:
            return tr("It does not tell")
        case _:
            return ""


def of_rates(entry: Entry, command: RateCommand, told: RatesTold) -> str:
    """The price of each night, or every rule of the same conditions."""
    if isinstance(command, SetPrice):
        priced = [(each.day, each.price) for each in told.prices]
        return ", ".join(_runs(priced, command.currency)) or tr("not known yet")
    names = given.rule_names(entry, command.rule)
    return " ".join(rule_sentence(each, *names) for each in told.rules) or tr("No such rule")


def _changed(entry: Entry, command: ChangeStay, view: StayView) -> Iterator[str]:
    cause, _ = doubt_of(entry.reason.strip())
    if command.only_time and cause is not Doubt.DATES_MOVED:
        yield detail.arrival_note(view)
    elif command.start_utc is not None or command.end_utc is not None or cause is Doubt.DATES_MOVED:
        yield short_span(view.arrive, view.leave)
    if command.category_id is not None:
        yield isolate(view.category)
    if command.rate_id is not None:
        yield isolate(view.rate)
    if command.persons is not None:
        yield detail.booked_persons(view)
    days = {day_of(entry.base, each.index) for each in command.prices}
    yield from _runs([night for night in view.night_prices if night[0] in days], view.currency)


def _runs(nights: Iterable[tuple[date, Decimal]], currency: str) -> Iterator[str]:
    """Nights of one price in a row: "Fri 16 Oct to Sun 18 Oct: 2,600 CZK"."""
    for price, run in groupby(nights, key=lambda night: night[1]):
        days = [day for day, _ in run]
        when = day_and_month(days[0]) if len(days) == 1 else short_span(days[0], days[-1])
        yield tr("{day}: {amount}").format(day=when, amount=with_currency(price, currency))
