"""Charges and payments off the wire."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from frontdesk.api.nouns import order_items as item_wire
from frontdesk.api.nouns import payments as payment_wire
from frontdesk.domain.money import OrderItem, Payment

_NEVER = datetime.min.replace(tzinfo=UTC)
_COMES_WITH_THE_STAY = ("SpaceOrder", "CityTax")  # most items are such, and nobody charges them twice by a double key


def order_item(found: item_wire.OrderItem, stays: Mapping[str, str] = MappingProxyType({})) -> OrderItem:
    """One charge; positive is owed. `stays`: by the id of an order, the stay that it is linked to."""
    product = found.data.product if found.data is not None else None
    order = found.service_order_id or ""
    stay = stays.get(order, "")
    is_by_hand = found.type not in _COMES_WITH_THE_STAY
    return OrderItem(
        id=found.id,
        reservation_id=stay or order,
        guest_id=found.account_id or "",
        kind=found.type or "",
        name=found.billing_name or "",
        amount=found.amount.gross_value,
        currency=found.amount.currency,
        state=found.accounting_state,
        consumed_utc=found.consumed_utc or found.created_utc or _NEVER,
        units=found.unit_count or 1,
        product_id=product.product_id if product is not None else None,
        tax_codes=tuple(each.code for each in found.amount.tax_values if each.code),
        order_id=order if stay else "",
        created_utc=found.created_utc if is_by_hand else None,
        creator_id=(found.creator_profile_id or "") if is_by_hand else "",
    )


def payment(found: payment_wire.Payment) -> Payment:
    """One payment; negative is paid."""
    return Payment(
        id=found.id,
        reservation_id=found.reservation_id,
        guest_id=found.account_id or "",
        kind=found.type or "",
        amount=found.amount.gross_value,
        currency=found.amount.currency,
        state=found.state,
        accounting_state=found.accounting_state,
        charged_utc=found.charged_utc or found.created_utc or _NEVER,
    )
