"""A page of the file that cannot be written costs what was on it, and nothing else: sending goes on, and it is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reasons import NotSaved, Rejected
from frontdesk.store.pages import PAGE, Pages
from tests.battery.deeds import command_of
from tests.battery.key import KEY
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night, payment


def _spoil(path: Path, word: bytes) -> None:
    """Turn a bit on each page that has this word."""
    content = bytearray(path.read_bytes())
    numbers = [number for number, page in Pages(path, KEY) if page and word in page]
    assert numbers
    for number in numbers:
        content[(number - 1) * PAGE + 2000] ^= 0x40
    path.write_bytes(bytes(content))


async def _goes_on_with(here: Night, word: bytes) -> list[bool]:
    """The desk is closed and opened again on a file whose pages with this word are broken; what is told of it."""
    await here.desk.close()
    _spoil(here.desk.next_folder / "desk.db", word)
    here.desk.open()
    told: list[bool] = []
    here.desk.store.when_damaged(told.append)
    return told


@pytest.mark.expected_logs("could not be kept: FileDamaged")
def test_guests_that_cannot_be_written_stop_nothing_else(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            row = here.stay("Started")
            guest = here.platform.hotel.state.customers[row.account_id]
            told = await _goes_on_with(here, guest.last_name.encode())
            theirs = replace(guest, phone="+420 9", updated=here.platform.utc().replace(microsecond=0))
            here.platform.by_hand(lambda house: house.put(theirs))
            here.platform.touch(row)
            await here.until(lambda: bool(told))
            assert set(told) == {False}, "unsent work is whole"
            assert not here.desk.task.done(), "the engine goes on"
            entry = here.give(command_of("room", row, here.platform.hotel.state))
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_unsent_work_that_cannot_be_written_is_told_as_such(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await here.until_state(here.give(payment(here, here.stay("Started"))), EntryState.SETTLED)
            await here.desk.close()
            here.desk.open()
            told: list[bool] = []
            here.desk.store.when_damaged(told.append)
            _spoil(here.desk.path, b"add_payment")
            here.desk.store._database.loop.execute("PRAGMA shrink_memory")  # else the pages are remembered
            with pytest.raises(Rejected) as refused:
                here.give(payment(here, here.stay("Started")))
            assert (refused.value.reason, told) == (NotSaved(), [True])

    run(play())
