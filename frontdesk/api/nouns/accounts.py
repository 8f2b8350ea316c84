"""Accounts: guests and companies alike."""

from frontdesk.api.attempt import Attempt
from frontdesk.api.nouns.base import Empty, Ids, Noun, few


class Accounts(Noun):
    """`accounts/…`"""

    async def merge(
        self,
        source_account_ids: Ids,
        target_account_id: str,
        account_type: str = "Customer",
        *,
        attempt: Attempt | None = None,
    ) -> None:
        """`accounts/merge`: the sources disappear into the target. All are `Customer`, or all `Company`."""
        merge = {
            "SourceAccountIds": few(source_account_ids),
            "TargetAccountId": target_account_id,
            "AccountType": account_type,
        }
        await self._write("accounts/merge", {"account_merge_parameters": [merge]}, Empty, attempt)
