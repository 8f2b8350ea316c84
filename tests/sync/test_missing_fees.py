"""A cancellation with its fee is done when the fee shows too: the platform may say yes, and charge none
(offline-reliability.md §3).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.demo.state import State
from frontdesk.domain.commands import Cancel
from frontdesk.domain.outbox import Decision, Doubt, Entry, EntryState, doubt_of
from frontdesk.domain.reservations import PersonCount
from tests.battery.deeds import booking, spare_rooms
from tests.battery.line import Fate
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, UNANSWERED, Night, night


async def cancelled(here: Night, fate: Fate, *, charges: bool = True, charge_fee: bool = True) -> Entry:
    """A stay that begins now, cancelled with its fee; the platform says yes, and `charges` it or not."""
    row = here.stay("Confirmed")
    room = spare_rooms(here.platform.hotel.state, row.category_id)[0]
    command = booking(row, row.account_id, here.desk.desk.new_local_id(), room_id=room)
    alone = replace(
        command.stays[0],
        persons=(PersonCount(row.persons[0][0], 1),),
        rate_id=here.desk.desk.house().rates[0].id,
    )
    made = await here.until_state(here.give(replace(command, stays=(alone,))), EntryState.SETTLED)
    if not charges:
        here.platform.changed = lambda: _take_off(here.platform.hotel.state)
    stay = here.desk.store.outbox.server_id(alone.local_id)
    assert made.command.reservation_id == stay
    return here.give(Cancel(reservation_id=stay, note="Not coming", charge_fee=charge_fee), fate)


def _take_off(house: State) -> None:
    for each in [each for each in house.order_items if each.type == "CancellationFee"]:
        house.order_items.remove(each.id)


@pytest.mark.parametrize("fate", [Fate(), LOST], ids=["at once", "at the second try"])
def test_a_fee_that_does_not_come_is_told(tmp_path: Path, fate: Fate) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = await cancelled(here, fate, charges=False)
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason) == (Doubt.OTHER_FEE, "0")
            assert here.platform.stay(entry.command.reservation_id).state == "Canceled"
            here.desk.desk.decide(entry.id, Decision.IT_HAPPENED)
            assert here.entry(entry).state is EntryState.SETTLED

    run(play())


@pytest.mark.parametrize("fate", [Fate(), UNANSWERED, LOST], ids=["at once", "unanswered", "at the second try"])
def test_a_fee_that_comes_is_nobodys_question(tmp_path: Path, fate: Fate) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = await cancelled(here, fate)
            await here.until_state(entry, EntryState.SETTLED)
            assert [each for each in here.platform.hotel.state.order_items if each.type == "CancellationFee"]

    run(play())


def test_without_a_fee_none_is_missed(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            entry = await cancelled(here, Fate(), charge_fee=False)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


@pytest.mark.parametrize("fate", [Fate(), UNANSWERED], ids=["at once", "unanswered"])
def test_where_none_is_due_none_is_missed(tmp_path: Path, fate: Fate) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            stay = here.stay("Confirmed").id  # it has no nights to take a share of
            entry = here.give(Cancel(reservation_id=stay, note="Not coming", charge_fee=True), fate)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())
