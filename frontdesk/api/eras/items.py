"""What stays owe, asked by stay, where today items are asked by any filter."""

from frontdesk.api.eras.forms import Asking, Body, page_of
from frontdesk.api.errors import NotOffered
from frontdesk.api.nouns.money import Amount, ExtendedAmount
from frontdesk.api.nouns.order_items import OrderItem, OrderItemData, OrderItemPage, ProductData, RebateData
from frontdesk.api.nouns.reservation_items import OrderItem2017, OrderItem2017Data, ReservationItemsAnswer

_EVERY_STATE = ["Open", "Closed", "Inactive", "Canceled"]
_KNOWN = frozenset({"ServiceOrderIds", "Currency", "AccountingStates", "Types", "EnterpriseIds", "Limitation"})


async def get_all(asking: Asking, operation: str, body: Body) -> OrderItemPage:
    """Items of the stays. Raises NotOffered for any other question."""
    if "ServiceOrderIds" not in body or set(body) - _KNOWN:
        raise NotOffered("anything but the items of stays", operation=operation)
    asked = {
        "ReservationIds": body["ServiceOrderIds"],
        "AccountingStates": body.get("AccountingStates", _EVERY_STATE),
        **({"Currency": body["Currency"]} if "Currency" in body else {}),
    }
    answer = await asking.read("reservations/getAllItems", asked, ReservationItemsAnswer)
    rows = (_item(item, row.reservation_id) for row in answer.reservations for item in row.order_items)
    types = body.get("Types")
    found = (row for row in rows if row is not None)
    return page_of(OrderItemPage, tuple(row for row in found if types is None or row.type in types))


def _item(item: OrderItem2017, reservation_id: str | None) -> OrderItem | None:
    """The item in today's form; None for one without an amount, which nobody can owe."""
    amount = _amount(item.amount)
    if amount is None:
        return None
    return OrderItem(
        id=item.id,
        accounting_state=item.accounting_state or "",
        amount=amount,
        unit_amount=item.unit_amount,
        original_amount=_amount(item.original_amount),
        unit_count=item.unit_count,
        account_id=item.account_id,
        service_order_id=item.order_id or reservation_id,
        bill_id=item.bill_id,
        accounting_category_id=item.accounting_category_id,
        revenue_type=item.revenue_type,
        creator_profile_id=item.creator_profile_id,
        updater_profile_id=item.updater_profile_id,
        created_utc=item.created_utc,
        updated_utc=item.updated_utc,
        consumed_utc=item.consumed_utc,
        canceled_utc=item.canceled_utc,
        closed_utc=item.closed_utc,
        start_utc=item.start_utc,
        type=None if item.data is None else item.data.discriminator,
        data=_data(item.data),
    )


def _amount(amount: ExtendedAmount | None) -> Amount | None:
    if amount is None or amount.gross is None:
        return None
    return Amount(
        currency=amount.currency,
        gross_value=amount.gross,
        net_value=amount.net if amount.net_value is None else amount.net_value,
        tax_values=amount.tax_values,
        breakdown=amount.breakdown,
    )


def _data(data: OrderItem2017Data | None) -> OrderItemData | None:
    if data is None or data.value is None:
        return None
    if data.value.rebated_item_id is not None:
        return OrderItemData(discriminator="Rebate", rebate=RebateData(rebated_item_id=data.value.rebated_item_id))
    product = ProductData(product_id=data.value.product_id, age_category_id=data.value.age_category_id)
    return OrderItemData(discriminator="Product", product=product)
