"""Charges on a platform of the seeds' time, which tells items only by stay, and changes of a stay not with them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from frontdesk.api.eras.capabilities import Capabilities, Grant
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.money import AccountingState, balance
from frontdesk.sync.capabilities import KnownCapabilities
from tests.service.test_ring import somebody_else
from tests.service.whole_program import CLOCK, Reception, brisk

OLDER = Capabilities(
    {"orderItems/getAll": Grant.ABSENT, "reservations/getAllItems": Grant.GRANTED, "payments/getAll": Grant.GRANTED}
)


async def test_a_charge_that_went_is_seen_although_its_stay_did_not_change(tmp_path: Path) -> None:
    hotel = await TrainingHotel.start("--clock", CLOCK, "--rate", "0", "--deny", "orderItems/getAll")
    here = Reception(hotel, tmp_path, brisk())
    try:
        await here.open(found=KnownCapabilities(OLDER, datetime.fromisoformat(CLOCK)))
        assert here.session is not None
        cache = here.session.store.cache
        row = here.guest("novakova")
        open_ones = [item for item in cache.items(row.id) if item.state == AccountingState.OPEN]
        paid = cache.payments(row.id)
        assert row.owes == balance(open_ones, paid), "payments are known here"
        updated = cache.reservation(row.id)
        assert await somebody_else(here, "orderItems/cancel", OrderItemIds=[open_ones[0].id]) == 200
        await here.until(lambda: here.guest("novakova").owes != row.owes)
        assert here.guest("novakova").owes == balance(open_ones[1:], paid)
        assert cache.reservation(row.id) == updated
    finally:
        await here.close()
        await hotel.close()
