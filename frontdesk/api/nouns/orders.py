"""Orders: charges to the account of a guest or a company."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Noun
from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.nouns.reservation_parts import ProductOrderToAdd
from frontdesk.api.wire import Answer


@dataclass(frozen=True)
class ItemToAdd:
    """A charge under a name of its own; `unit_amount` is the price of one."""

    name: str
    unit_count: int
    unit_amount: AmountToSet
    accounting_category_id: str | None = None
    external_identifier: str | None = None


class AddedOrder(Answer):
    """The new order."""

    order_id: str | None = None


class Orders(Noun):
    """`orders/…`"""

    async def add(
        self,
        service_id: str,
        account_id: str,
        *,
        product_orders: Sequence[ProductOrderToAdd] = (),
        items: Sequence[ItemToAdd] = (),
        consumption_utc: datetime | None = None,
        notes: str | None = None,
        business_segment_id: str | None = None,
        bill_id: str | None = None,
        linked_reservation_id: str | None = None,
        attempt: Attempt | None = None,
    ) -> str | None:
        """`orders/add` to a guest or a company: the id of the order. Consumed now unless said."""
        asked = {
            "service_id": service_id,
            "account_id": account_id,
            "product_orders": product_orders or None,
            "items": items or None,
            "consumption_utc": consumption_utc,
            "notes": notes,
            "business_segment_id": business_segment_id,
            "bill_id": bill_id,
            "linked_reservation_id": linked_reservation_id,
        }
        return (await self._write("orders/add", asked, AddedOrder, attempt)).order_id

    async def add_2018(
        self,
        service_id: str,
        customer_id: str,
        *,
        product_orders: Sequence[ProductOrderToAdd] = (),
        items: Sequence[ItemToAdd] = (),
        consumption_utc: datetime | None = None,
        notes: str | None = None,
        attempt: Attempt | None = None,
    ) -> str | None:
        """`orders/add` in the form of 2018, which charges a guest only: the id of the order."""
        asked = {
            "service_id": service_id,
            "customer_id": customer_id,
            "product_orders": product_orders or None,
            "items": items or None,
            "consumption_utc": consumption_utc,
            "notes": notes,
        }
        return (await self._write("orders/add", asked, AddedOrder, attempt)).order_id
