"""The whole machine is put back to an earlier state, its witness with it: what the platform shows of this desk tells,
and nothing is sent a second time (offline-reliability.md §4-15).
"""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.domain.outbox import WAITS_FOR_PERSON, Doubt, EntryState, doubt_of
from frontdesk.domain.signs import is_of_desk, marker, sign_of
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night, payment, posted_or_made

AWAY = Fate(How.NO_CONNECTION, When.NEVER)


async def _put_back(here: Night, snapshot: Path) -> None:
    """The disk of the machine as it was, to the last byte."""
    await here.desk.kill()
    shutil.rmtree(here.desk.next_folder)
    shutil.copytree(snapshot, here.desk.next_folder)
    here.desk.open()
    assert not here.desk.store.was_old_copy, "the witness came back with the file: it cannot tell"


def _done(here: Night) -> Counter[str]:
    return Counter(effect.operation for effect in here.platform.effects if effect.status == 200 and effect.sender)


@pytest.mark.parametrize("what", ["payment", "order", "product", "note", "booking", "guest"])
def test_what_the_snapshot_holds_as_unsent_is_not_sent_again(tmp_path: Path, what: str) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            fair = here.desk.weather
            here.desk.weather = lambda *_: AWAY
            entry = here.give(posted_or_made(here, what))
            await asyncio.sleep(60)
            assert here.entry(entry).state is EntryState.QUEUED
            snapshot = shutil.copytree(here.desk.path.parent, tmp_path / "snapshot")
            here.desk.weather = fair
            await here.until_state(entry, EntryState.SETTLED)
            await _put_back(here, snapshot)
            ends = {EntryState.SETTLED} | WAITS_FOR_PERSON
            await here.until(lambda: here.entry(entry).state in ends)
            await asyncio.sleep(3600)
            assert list(_done(here).values()) == [2 if what == "note" else 1], "twice the same note does no harm"

    run(play())


@pytest.mark.expected_logs("has commands of this desk that its file does not know")
def test_a_later_payment_that_the_snapshot_never_knew_puts_all_that_waits_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            fair = here.desk.weather
            settled = here.give(posted_or_made(here, "payment"))
            await here.until_state(settled, EntryState.SETTLED)
            here.desk.weather = lambda *_: AWAY
            waiting = here.give(posted_or_made(here, "note"))
            await asyncio.sleep(60)
            snapshot = shutil.copytree(here.desk.path.parent, tmp_path / "snapshot")
            here.desk.weather = fair
            await here.until_state(waiting, EntryState.SETTLED)
            later = here.give(posted_or_made(here, "payment"))
            await here.until_state(later, EntryState.SETTLED)
            await _put_back(here, snapshot)
            doubted = await here.until_state(waiting, EntryState.NEEDS_PERSON)
            assert doubt_of(doubted.reason)[0] is Doubt.OLD_FILE
            await asyncio.sleep(3600)
            assert _done(here) == {"payments/addExternal": 2, "serviceOrderNotes/add": 1}

    run(play())


def test_a_restart_after_a_settled_night_doubts_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            settled = here.give(posted_or_made(here, "payment"))
            await here.until_state(settled, EntryState.SETTLED)
            fair = here.desk.weather
            here.desk.weather = lambda *_: AWAY
            waiting = here.give(posted_or_made(here, "order"))
            await asyncio.sleep(60)
            await here.desk.kill()
            here.desk.weather = fair
            here.desk.open()
            await here.until_state(waiting, EntryState.SETTLED)

    run(play())


def test_a_desks_sign_is_told_from_others() -> None:
    ours, other = sign_of("1"), sign_of("2")
    assert is_of_desk(marker(ours, "entry"), ours)
    assert not is_of_desk(marker(other, "entry"), ours)
    assert not is_of_desk(marker("", "entry"), ours)
    assert not is_of_desk(marker("", "entry"), "")


def test_a_file_that_was_brought_up_to_date_in_the_future_is_looked_at_all_the_same(tmp_path: Path) -> None:
    """The PC's clock was two days ahead just then; the engine must not stop over it."""

    async def play() -> None:
        async with night(tmp_path) as here:
            here.desk.weather = lambda *_: Fate(How.NO_CONNECTION, When.NEVER)
            entry = here.desk.desk.submit(payment(here, here.stay("Started")))
            ahead = here.platform.utc() + timedelta(days=2)
            here.desk.store.local.set("last_pull_utc", ahead.isoformat())
            await here.desk.kill()
            here.desk.weather = lambda *_: Fate()
            here.desk.open()
            await here.until_state(entry, EntryState.SETTLED)

    run(play())
