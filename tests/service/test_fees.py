"""The fee that is shown before a stay is cancelled is the one the hotel then posts."""

from __future__ import annotations

import pytest

from frontdesk.domain.commands import Cancel
from tests.service.whole_program import Reception


@pytest.mark.parametrize("guest", ["rossi", "novakova sarka"])
async def test_what_is_shown_is_what_is_posted(reception: Reception, guest: str) -> None:
    desk, row = reception.desk, reception.guest(guest)
    assert desk.fee(row.id) is None  # asked for now; nobody waits for it
    await reception.until(lambda: desk.fee(row.id) is not None)
    fee = desk.fee(row.id)
    assert fee is not None and fee.amount > 0 and not fee.is_about
    desk.submit(Cancel(reservation_id=row.id, note="Did not come", charge_fee=True))
    await reception.settled(1)
    await reception.until(lambda: _posted(reception, row.id) != [])
    assert _posted(reception, row.id) == [fee.amount]


def _posted(reception: Reception, stay: str) -> list[object]:
    assert reception.session is not None
    items = reception.session.store.cache.items(stay)
    return [each.amount for each in items if each.kind == "CancellationFee"]
