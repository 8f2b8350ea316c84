"""What is like ours and carries no sign of ours: a person is asked, but not before ours can no longer come
(offline-reliability.md §3).
"""

from __future__ import annotations

from pathlib import Path

from frontdesk.domain.commands import AddPayment
from frontdesk.domain.outbox import Doubt, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, Night, late, night, payment


def _pays_too(here: Night, command: AddPayment) -> None:
    """A colleague takes the same sum from the same guest."""
    amount = {"Currency": command.currency, "GrossValue": float(command.amount)}
    here.colleague(
        "payments/addExternal",
        AccountId=command.guest_id,
        ReservationId=command.reservation_id,
        Amount=amount,
        Type="Cash",
    )


def test_a_colleagues_payment_asks_nobody_when_ours_comes_late(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = payment(here, here.stay("Started"))
            entry = here.give(command, late(100.0))
            await here.until_state(entry, EntryState.UNKNOWN)
            _pays_too(here, command)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert len(settled.attempts) == 1

    run(play())


def test_a_colleagues_payment_is_put_to_a_person_once_ours_can_no_longer_come(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            command = payment(here, here.stay("Started"))
            entry = here.give(command, LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            begun = here.platform.now
            _pays_too(here, command)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason)[0] is Doubt.TWIN
            assert here.platform.now - begun >= here.desk.settings.sync.settle
            assert len(asked.attempts) == 1, "nothing was sent again"

    run(play())
