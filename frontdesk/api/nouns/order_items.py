"""Items of orders: the nights, products and fees a guest owes."""

from collections.abc import AsyncIterator, Mapping
from typing import ClassVar, Unpack

from pydantic import Field

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Filter, Ids, Noun, few
from frontdesk.api.nouns.money import Amount
from frontdesk.api.wire import Interval, Page, Rows, Utc, Wire


class OrderItemOptions(Wire):
    """`canceled_with_reservation`: the item went when its reservation was cancelled."""

    canceled_with_reservation: bool | None = None


class RebateData(Wire):
    """What a rebate takes back."""

    product_id: str | None = None
    rebated_item_id: str | None = None


class ProductData(Wire):
    """Which product was ordered."""

    product_id: str | None = None
    age_category_id: str | None = None
    product_type: str | None = None


class AllowanceDiscountData(Wire):
    """Which item an allowance paid."""

    discounted_order_item_id: str | None = None
    allowance_product_order_item_id: str | None = None


class AllowanceProfitsData(Wire):
    """What is left or lost of an allowance."""

    allowance_product_order_item_id: str | None = None
    allowance_profit_type: str | None = None


class OrderItemData(Wire):
    """The member named by `discriminator` is filled."""

    discriminator: str | None = None
    rebate: RebateData | None = None
    product: ProductData | None = None
    allowance_discount: AllowanceDiscountData | None = None
    allowance_profits: AllowanceProfitsData | None = None


class OrderItem(Wire):
    """An item, positive when owed. `accounting_state`: `Open`, `Closed`, `Inactive`, `Canceled`."""

    id: str
    accounting_state: str
    amount: Amount
    unit_amount: Amount | None = None
    original_amount: Amount | None = None
    unit_count: int | None = None
    enterprise_id: str | None = None
    account_id: str | None = None
    account_type: str | None = None
    service_id: str | None = None
    service_order_id: str | None = None
    notes: str | None = None
    bill_id: str | None = None
    accounting_category_id: str | None = None
    billing_name: str | None = None
    external_identifier: str | None = None
    revenue_type: str | None = None
    creator_profile_id: str | None = None
    updater_profile_id: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    consumed_utc: Utc | None = None
    canceled_utc: Utc | None = None
    closed_utc: Utc | None = None
    start_utc: Utc | None = None
    claimed_utc: Utc | None = None
    type: str | None = None
    options: OrderItemOptions | None = None
    data: OrderItemData | None = None
    tax_exemption_reason: str | None = None
    tax_exemption_legal_reference: str | None = None


class OrderItemPage(Page):
    """Order items, newest first."""

    carries_money = True

    items: Rows[OrderItem] = Field((), alias="OrderItems")


class OrderItemFilter(Filter, total=False):
    """At least one filter has to be given. Name all `accounting_states` to prove that something is not there."""

    order_item_ids: Ids
    account_ids: Ids
    service_order_ids: Ids
    service_ids: Ids
    bill_ids: Ids
    created_utc: Interval
    consumed_utc: Interval
    canceled_utc: Interval
    closed_utc: Interval
    currency: str
    accounting_states: Ids
    types: Ids


class OrderItems(Noun):
    """`orderItems/…`"""

    shorter_lists: ClassVar[Mapping[str, int]] = {"AccountIds": 100}

    def pages(self, **filters: Unpack[OrderItemFilter]) -> AsyncIterator[OrderItemPage]:
        """`orderItems/getAll`, page by page."""
        return self._walk("orderItems/getAll", filters, OrderItemPage)

    async def get_all(self, **filters: Unpack[OrderItemFilter]) -> list[OrderItem]:
        """`orderItems/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]

    async def cancel(self, order_item_ids: Ids, *, attempt: Attempt | None = None) -> None:
        """`orderItems/cancel`, at most 10 of them."""
        await self._write("orderItems/cancel", {"order_item_ids": few(order_item_ids, 10)}, Empty, attempt)
