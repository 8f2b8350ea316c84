"""Codes of vouchers, which open private rates."""

from collections.abc import AsyncIterator
from typing import Required, Unpack

from pydantic import Field

from frontdesk.api.nouns.base import Filter, Ids, Noun
from frontdesk.api.wire import Active, Page, Rows, Utc, Wire


class VoucherCode(Wire):
    """A code and when it is valid."""

    id: str
    voucher_id: str | None = None
    value: str | None = None
    validity_start_utc: Utc | None = None
    validity_end_utc: Utc | None = None
    created_utc: Utc | None = None
    updated_utc: Utc | None = None
    activity_state: str | None = None
    is_active: Active = True


class VoucherCodePage(Page):
    """Voucher codes, newest first."""

    items: Rows[VoucherCode] = Field((), alias="VoucherCodes")


class VoucherCodeFilter(Filter, total=False):
    """`voucher_ids` has to be given."""

    voucher_code_ids: Ids
    voucher_ids: Required[Ids]


class VoucherCodes(Noun):
    """`voucherCodes/…`"""

    def pages(self, **filters: Unpack[VoucherCodeFilter]) -> AsyncIterator[VoucherCodePage]:
        """`voucherCodes/getAll`, page by page."""
        return self._walk("voucherCodes/getAll", filters, VoucherCodePage)

    async def get_all(self, **filters: Unpack[VoucherCodeFilter]) -> list[VoucherCode]:
        """`voucherCodes/getAll`, all of them."""
        return [item async for page in self.pages(**filters) for item in page.items]
