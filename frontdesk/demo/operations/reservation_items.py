"""Charges and payments of stays in the shapes of 2017, and reservations/getAllItems (connector-api.md §2.1, B.4)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.question import Question, members
from frontdesk.demo.rows import OrderItem, Payment, Reservation
from frontdesk.demo.rules.currencies import rounded
from frontdesk.demo.rules.money import EXCHANGE_RATES
from frontdesk.demo.times import say, say_maybe
from frontdesk.demo.wire import amount, extended_amount

_ACCOUNTING_STATES = members("Open Closed Inactive Canceled")
_SHOWN_BY_DEFAULT = frozenset({"Open", "Closed"})
_REVENUE = {
    "SpaceOrder": "Service",
    "ProductOrder": "Product",
    "CityTax": "Product",
    "NightRebate": "Service",
    "ProductOrderRebate": "Product",
}
_OLD_TYPES = {
    "CityTax": "ProductOrder",
    **dict.fromkeys(("NightRebate", "ProductOrderRebate", "AdditionalExpenseRebate"), "Rebate"),
}


class OldItems:
    """The charges and payments of stays, in the states and the currency that were asked for."""

    def __init__(self, call: Call, states: frozenset[str] | None) -> None:
        self._state = call.state
        self._states = states or _SHOWN_BY_DEFAULT
        own = call.state.enterprise.currency
        self._currency = call.question.text("Currency") or own
        worth = Decimal(1) if self._currency == own else EXCHANGE_RATES.get(own, {}).get(self._currency)
        if worth is None:
            raise invalid("Currency")
        self._worth = worth

    def order_items(self, stay: Reservation) -> list[Json]:
        """`OrderItems`: the revenue of the stay."""
        return [self.shown(row) for row in self._charges(stay)]

    def accounting_items(self, stay: Reservation) -> list[Json]:
        """`Items`: revenue and payments of the stay."""
        payments = self._state.payments.having("reservation", stay.id)
        shown = [self._payment(row) for row in payments if row.accounting_state in self._states]
        return [self._accounting_item(row) for row in self._charges(stay)] + shown

    def _charges(self, stay: Reservation) -> Iterator[OrderItem]:
        return (row for row in self._state.order_items.having("order", stay.id) if row.state in self._states)

    def _in_currency(self, value: Decimal) -> Decimal:
        return value if self._worth == 1 else rounded(value / self._worth, self._currency)

    def shown(self, row: OrderItem) -> Json:
        """The wire shape of a charge in `OrderItems`."""
        total = extended_amount(self._in_currency(row.gross), row.tax_code, self._currency)
        own = extended_amount(row.gross, row.tax_code, self._state.enterprise.currency)
        return {
            "Id": row.id,
            "AccountId": row.account_id,
            "OrderId": row.order_id,
            "BillId": row.bill_id,
            "AccountingCategoryId": row.accounting_category_id,
            "UnitCount": row.unit_count,
            "UnitAmount": amount(self._in_currency(row.unit_price), row.tax_code, self._currency),
            "Amount": total,
            "OriginalAmount": own,
            "RevenueType": _REVENUE.get(row.type, "Additional"),
            "CreatorProfileId": row.creator_id,
            "UpdaterProfileId": row.updater_id,
            "CreatedUtc": say(row.created),
            "UpdatedUtc": say(row.updated),
            "ConsumedUtc": say(row.consumed),
            "CanceledUtc": say_maybe(row.canceled),
            "ClosedUtc": say_maybe(row.closed),
            "StartUtc": say_maybe(row.started),
            "AccountingState": row.state,
            "Data": {"Discriminator": _OLD_TYPES.get(row.type, row.type), "Value": _old_data(row)},
        }

    def _accounting_item(self, row: OrderItem) -> Json:
        return {
            **_NO_ITEM,
            "Id": row.id,
            "AccountId": row.account_id,
            "CustomerId": None if row.account_id in self._state.companies else row.account_id,
            "OrderId": row.order_id,
            "ServiceId": row.service_id,
            "ProductId": row.product_id,
            "BillId": row.bill_id,
            "InvoiceId": row.bill_id,
            "AccountingCategoryId": row.accounting_category_id,
            "Type": f"{_REVENUE.get(row.type, 'Additional')}Revenue",
            "SubType": _OLD_TYPES.get(row.type, row.type),
            "Name": row.name,
            "Notes": row.notes,
            "ConsumptionUtc": say(row.consumed),
            "ClosedUtc": say_maybe(row.closed),
            "State": row.state,
            "Amount": extended_amount(self._in_currency(row.gross), row.tax_code, self._currency),
        }

    def _payment(self, row: Payment) -> Json:
        return {
            **_NO_ITEM,
            "Id": row.id,
            "AccountId": row.account_id,
            "CustomerId": None if row.account_id in self._state.companies else row.account_id,
            "BillId": row.bill_id,
            "InvoiceId": row.bill_id,
            "Type": "Payment",
            "SubType": row.type,
            "Name": row.kind,
            "Notes": row.notes,
            "ConsumptionUtc": say(row.created),
            "ClosedUtc": say_maybe(row.closed),
            "State": row.accounting_state,
            "Amount": extended_amount(self._in_currency(row.gross), None, self._currency),
        }


def _old_data(row: OrderItem) -> Json | None:
    if row.rebated_item_id is not None:
        return {"RebatedItemId": row.rebated_item_id}
    return {"ProductId": row.product_id, "AgeCategoryId": row.age_category_id} if row.product_id else None


_ITEM_FIELDS = """
    Id AccountId CustomerId OrderId ServiceId ProductId BillId InvoiceId AccountingCategoryId CreditCardId Type SubType
    Name Notes ConsumptionUtc ClosedUtc State SubState Amount TaxExemptionReasonCode
"""
_NO_ITEM: Json = dict.fromkeys(_ITEM_FIELDS.split())


def accounting_states(question: Question) -> frozenset[str] | None:
    """The `AccountingStates` filter."""
    return question.choices("AccountingStates", _ACCOUNTING_STATES)


def get_all_items(call: Call) -> Json:
    """reservations/getAllItems: stay by stay in the order asked for; open and closed items unless states are named."""
    asked = call.question.ordered_identifiers("ReservationIds")
    if asked is None:
        raise invalid("ReservationIds")
    items = OldItems(call, accounting_states(call.question))
    stays = [call.state.reservations.get(identifier) for identifier in asked]
    if any(stay is None for stay in stays):
        raise RefusalError(400, "Invalid ReservationIds.")
    return {
        "Reservations": [
            {
                "ReservationId": stay.id,
                "Items": items.accounting_items(stay),
                "OrderItems": items.order_items(stay),
            }
            for stay in stays
            if stay is not None
        ]
    }
