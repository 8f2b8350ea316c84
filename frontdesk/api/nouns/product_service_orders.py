"""Orders of products that belong to no stay, or are only linked to one."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.nouns.reservation_parts import ReservationOptions
from frontdesk.api.wire import Page, Rows, Utc, Wire


class ProductServiceOrder(Wire):
    """An order made with `orders/add`; `state` as of a reservation."""

    id: str
    service_id: str | None = None
    account_id: str | None = None
    account_type: str | None = None
    creator_profile_id: str | None = None
    updater_profile_id: str | None = None
    booker_id: str | None = None
    number: str | None = None
    state: str | None = None
    origin: str | None = None
    commander_origin: str | None = None
    origin_details: str | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    cancelled_utc: Utc | None = None
    voucher_id: str | None = None
    business_segment_id: str | None = None
    linked_reservation_id: str | None = None
    options: ReservationOptions | None = None


class ProductServiceOrderPage(Page):
    """Orders, newest first."""

    items: Rows[ProductServiceOrder] = Field((), alias="ProductServiceOrders")


class ProductServiceOrderFilter(Filter, total=False):
    """`service_ids` has to be given."""

    product_service_order_ids: Ids
    service_ids: Required[Ids]
    account_ids: Ids
    linked_reservation_ids: Ids
    states: Ids


class ProductServiceOrders(Noun):
    """`productServiceOrders/…`"""

    def pages(self, **filters: Unpack[ProductServiceOrderFilter]) -> AsyncIterator[ProductServiceOrderPage]:
        """`productServiceOrders/getAll`, page by page."""
        return self._walk("productServiceOrders/getAll", filters, ProductServiceOrderPage)

    async def get_all(self, **filters: Unpack[ProductServiceOrderFilter]) -> list[ProductServiceOrder]:
        """`productServiceOrders/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
