"""A bill as it is handed over: party, charges, taxes, payments, balance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial

from frontdesk.demo.pdf import PAGE_WIDTH, Line, write_pdf
from frontdesk.demo.rows import Bill, BillParty
from frontdesk.demo.rules.billing import items_on, party_of, payments_on
from frontdesk.demo.rules.currencies import PRECISIONS
from frontdesk.demo.rules.taxes import net_of, taxes_of
from frontdesk.demo.state import State
from frontdesk.demo.times import local_day

_LEFT, _RIGHT = 56, PAGE_WIDTH - 56
_COUNT_RIGHT = 400
_FIRST_ROW, _LAST_ROW, _STEP = 232, 770, 16
_LONGEST_NAME = 52

Row = tuple[str, str, str, str, bool]
"""Date, name, count, amount, and whether it stands out."""


def bill_pdf(state: State, bill: Bill, now: datetime) -> bytes:
    """The bill as a PDF file; an open one says that it is a proforma."""
    rows = list(_rows(state, bill))
    on_a_page = (_LAST_ROW - _FIRST_ROW) // _STEP
    parts = [rows[first : first + on_a_page] for first in range(0, len(rows), on_a_page)] or [[]]
    pages = [[*_head(state, bill, now, place, len(parts)), *_body(part)] for place, part in enumerate(parts, 1)]
    return write_pdf(pages, _title(bill))


def _title(bill: Bill) -> str:
    return f"Proforma {bill.name or ''}".strip() if bill.state == "Open" else f"{bill.type} {bill.number}"


def _head(state: State, bill: Bill, now: datetime, place: int, pages: int) -> Iterator[Line]:
    house = state.enterprise
    yield Line(_LEFT, 64, house.name, 16, is_bold=True)
    yield Line(_LEFT, 80, f"{house.line1}, {house.postal_code} {house.city}", 9)
    yield Line(_LEFT, 124, _title(bill), 13, is_bold=True)
    day = local_day(bill.closed or now, state.zone)
    yield Line(_LEFT, 140, f"{day.isoformat()}, page {place} of {pages}", 9)
    if bill.display_customer:
        for step, text in enumerate(_party_lines(bill.party or party_of(state, bill.account_id))):
            yield Line(320, 124 + 14 * step, text, 10, is_bold=step == 0)
    for x, text, to_the_right in (
        (_LEFT, "Date", False),
        (130, "Item", False),
        (_COUNT_RIGHT, "Count", True),
        (_RIGHT, house.currency, True),
    ):
        yield Line(x, 208, text, 9, is_bold=True, to_the_right=to_the_right)


def _party_lines(party: BillParty) -> Iterator[str]:
    yield f"{party.first_name or ''} {party.last_name}".strip()
    if party.address is not None:
        place = f"{party.address.postal_code or ''} {party.address.city or ''}".strip()
        yield from (line for line in (party.address.line1, place, party.address.country) if line)
    if party.tax_identifier is not None:
        yield party.tax_identifier


def _rows(state: State, bill: Bill) -> Iterator[Row]:
    currency = state.enterprise.currency
    figure = partial(_figure, digits=PRECISIONS[currency])
    items = sorted(items_on(state, bill.id), key=lambda row: row.consumed)
    taxes: dict[str, Decimal] = defaultdict(Decimal)
    total = net = paid = Decimal(0)
    for item in items:
        day = local_day(item.consumed, state.zone).isoformat()
        yield day, item.name[:_LONGEST_NAME], str(item.unit_count), figure(item.gross), False
        total += item.gross
        net += net_of(item.gross, item.tax_code, currency)
        for code, value in taxes_of(item.gross, item.tax_code, currency):
            taxes[code] += value
    yield "", "Total", "", figure(total), True
    if bill.display_taxation:
        yield "", "Net", "", figure(net), False
        yield from (("", f"Tax {code}", "", figure(value), False) for code, value in sorted(taxes.items()))
    for payment in sorted(payments_on(state, bill.id), key=lambda row: row.created):
        day = local_day(payment.created, state.zone).isoformat()
        yield day, f"{payment.external_type or 'Card'} payment", "", figure(payment.gross), False
        paid += payment.gross
    yield "", "To pay", "", figure(total + paid), True


def _body(rows: Sequence[Row]) -> Iterator[Line]:
    for place, (day, name, count, amount, stands_out) in enumerate(rows):
        y = _FIRST_ROW + place * _STEP
        yield Line(_LEFT, y, day, 9)
        yield Line(130, y, name, 9, is_bold=stands_out)
        yield Line(_COUNT_RIGHT, y, count, 9, to_the_right=True)
        yield Line(_RIGHT, y, amount, 9, is_bold=stands_out, to_the_right=True)


def _figure(value: Decimal, *, digits: int) -> str:
    """`1,250.00`, with so many digits after the point."""
    return f"{value:,.{digits}f}"
