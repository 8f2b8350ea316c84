"""Accounting items: order items and payments, when they move to another bill."""

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Ids, Noun, few


class AccountingItems(Noun):
    """`accountingItems/…`"""

    async def update(
        self,
        accounting_item_ids: Ids,
        bill_id: str,
        account_id: str | None = None,
        *,
        attempt: Attempt | None = None,
    ) -> None:
        """`accountingItems/update`: the items go to an open bill, and to its account when that is another one.

        Only open order items and pending payments can be moved (`connector-api.md` Part B).
        """
        account = {} if account_id is None else {"AccountId": {"Value": account_id}}
        updates = [
            {"AccountingItemId": item_id, **account, "BillId": {"Value": bill_id}}
            for item_id in few(accounting_item_ids)
        ]
        await self._write("accountingItems/update", {"accounting_item_updates": updates}, Empty, attempt)
