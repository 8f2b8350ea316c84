"""A page of the file that cannot be written costs what was on it, and nothing else: sending goes on, and it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from frontdesk.demo.rows import Reservation as Row
from frontdesk.domain.commands import ChangeStay
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reasons import FileUnreadable, Rejected
from frontdesk.domain.reservations import PURPOSES, PersonCount
from frontdesk.domain.views import ListKind
from frontdesk.store.aside import DOUBT, beside
from frontdesk.store.database import Database
from frontdesk.store.errors import FileDamaged
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.pages import PAGE, Pages
from tests.battery.deeds import command_of
from tests.battery.key import KEY
from tests.battery.line import Fate, How, When
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night, payment

DAY = timedelta(days=1)
_MANY = 30


def _spoil(path: Path, word: bytes) -> None:
    """Turn a bit on each page that has this word."""
    content = bytearray(path.read_bytes())
    numbers = [number for number, page in Pages(path, KEY) if page and word in page]
    assert numbers
    for number in numbers:
        content[(number - 1) * PAGE + 2000] ^= 0x40
    path.write_bytes(bytes(content))


def _spoil_page_of(path: Path, stay: bytes) -> None:
    """Turn a bit on the one page where this stay is: others of its name, and those of most stays, are whole."""
    whole = path.read_bytes()
    for number in [number for number, page in Pages(path, KEY) if page and stay in page]:
        content = bytearray(whole)
        content[(number - 1) * PAGE + 2000] ^= 0x40
        path.write_bytes(bytes(content))
        if stay.decode() in (lost := _unreadable(path)) and len(lost) < _MANY:
            return
    raise AssertionError(f"{stay!r} is on no page of its own")


def _unreadable(path: Path) -> list[str]:
    connection = Database.look(path, KEY)

    def is_lost(stay: str) -> bool:
        try:
            return not connection.execute("SELECT body FROM reservation WHERE id = ?", (stay,)).fetchall()
        except apsw.CorruptError:
            return True

    try:
        ids = [str(each) for (each,) in connection.execute("SELECT id FROM reservation ORDER BY start_us, id")]
        return [each for each in ids if is_lost(each)]
    except apsw.CorruptError:
        return []
    finally:
        connection.close()


async def _goes_on_with(here: Night, word: bytes, spoil: Callable[[Path, bytes], None] = _spoil) -> list[bool]:
    """The desk is closed and opened again on a file whose pages with this word are broken; what is told of it."""
    await here.desk.close()
    spoil(here.desk.next_folder / "desk.db", word)
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
            assert (refused.value.reason, told) == (FileUnreadable(), [True])

    run(play())


async def _mended(here: Night) -> None:
    """The desk is closed and opened again: the doubt that was left beside the file has it looked through."""
    assert beside(here.desk.path, DOUBT).exists()
    await here.desk.close()
    path = here.desk.next_folder / "desk.db"
    beside(path, DOUBT).touch()  # a run of the battery has a folder of its own
    open_or_salvage(path, KEY).close()
    here.desk.open()


def _purpose(row: Row) -> ChangeStay:
    return ChangeStay(reservation_id=row.id, purpose=next(each for each in PURPOSES if each != row.purpose))


def _guest_of(here: Night, row: Row) -> bytes:
    return here.platform.hotel.state.customers[row.account_id].last_name.encode()


def test_a_click_that_needs_an_unreadable_page_is_refused_in_words_and_can_be_done_after_the_next_start(
    tmp_path: Path,
) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            row = here.stay("Started")
            told = await _goes_on_with(here, row.number.encode())
            with pytest.raises(Rejected) as refused:
                here.give(_purpose(row))
            assert (refused.value.reason, told) == (FileUnreadable(), [False])
            await _mended(here)
            await asyncio.sleep(60)
            entry = here.give(_purpose(row))
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_a_screen_that_meets_an_unreadable_page_leaves_the_doubt_that_has_it_mended(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            row = here.stay("Started")
            told = await _goes_on_with(here, row.number.encode())
            with pytest.raises(FileDamaged):
                here.desk.desk.stay(row.id)
            assert told == [False]
            await _mended(here)
            await asyncio.sleep(60)
            assert here.desk.desk.stay(row.id) is not None

    run(play())


@pytest.mark.expected_logs("something on the screen is as it was")
def test_a_click_beside_an_unreadable_page_is_saved_and_sent_whoever_cannot_read_it(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            row = here.stay("Started")
            told = await _goes_on_with(here, _guest_of(here, row))
            heard: list[str] = []
            here.desk.desk.subscribe(lambda _: heard.append(str(here.desk.desk.stay(row.id))))
            here.desk.desk.subscribe(lambda _: heard.append("told"))
            entry = here.give(payment(here, row))
            assert heard == ["told"] and set(told) == {False}
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


@pytest.mark.expected_logs("could not be kept: FileDamaged")
def test_guests_that_cannot_be_read_stop_neither_sending_nor_the_prices_on_a_screen(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=30.0, slow_pull_every=60.0, sweep_every=60.0) as here:
            row = here.stay("Started")
            told = await _goes_on_with(here, row.account_id.encode())
            for stay in list(here.platform.hotel.state.reservations):
                here.platform.touch(stay)
            question = Question(here.desk.desk.hotel().today + DAY, 2, (PersonCount(row.persons[0][0], 1),))
            here.desk.desk.offers(question)
            await asyncio.sleep(600)
            assert not here.desk.task.done() and told
            room = here.give(command_of("room", row, here.platform.hotel.state))
            await here.until_state(room, EntryState.SETTLED)
            assert here.desk.engine.told_quotes(question)

    run(play())


@pytest.mark.expected_logs("could not be read or written down")
def test_what_waits_while_its_page_cannot_be_read_goes_when_its_stay_is_written_anew(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, stays=40, pull_every=7200.0, slow_pull_every=7200.0) as here:
            row = here.stay("Started")
            here.desk.weather = lambda *_: Fate(How.NO_CONNECTION, When.NEVER)
            entry = here.desk.desk.submit(_purpose(row))
            told = await _goes_on_with(here, row.id.encode(), _spoil_page_of)
            here.desk.weather = lambda *_: Fate()
            await here.until_state(entry, EntryState.SETTLED)
            assert told and beside(here.desk.path, DOUBT).exists(), "the rest of the file is mended at the next start"

    run(play())


def test_a_stay_on_an_unreadable_page_is_on_the_lists_and_can_be_clicked_once_it_was_fetched_again(
    tmp_path: Path,
) -> None:
    async def play() -> None:
        async with night(tmp_path, stays=40) as here:
            row = here.stay("Started")
            before = set(here.desk.store.cache.all_ids())
            await _goes_on_with(here, row.id.encode(), _spoil_page_of)
            with pytest.raises(Rejected):
                here.give(_purpose(row))
            await here.until(lambda: _is_told(here, row), 60)
            assert set(here.desk.store.cache.all_ids()) == before, "none is lost, and none twice"
            await here.until_state(here.give(_purpose(row)), EntryState.SETTLED)
            listed = here.desk.desk.listing(ListKind.IN_HOUSE)
            assert row.id in {each for section in listed.sections for each in section.ids}
            await _mended(here)
            await asyncio.sleep(60)
            assert here.desk.store._database.loop.execute("PRAGMA quick_check").get == "ok"
            assert set(here.desk.store.cache.all_ids()) == before

    run(play())


def test_stays_stay_where_they_are_as_long_as_nobody_tells_them_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, stays=40) as here:
            row = here.stay("Started")
            await _goes_on_with(here, row.id.encode(), _spoil_page_of)
            here.desk.weather = lambda *_: Fate(How.NO_CONNECTION, When.NEVER)
            with pytest.raises(Rejected):
                here.give(_purpose(row))
            await asyncio.sleep(600)
            with pytest.raises(FileDamaged):
                here.desk.desk.stay(row.id)
            here.desk.weather = lambda *_: Fate()
            await here.until(lambda: _is_told(here, row))

    run(play())


def test_what_could_not_be_fetched_after_an_earlier_page_is_fetched_with_the_next(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, stays=40, pull_every=7200.0, slow_pull_every=7200.0) as here:
            row, earlier = here.stay("Started"), here.stay("Confirmed")
            await _goes_on_with(here, row.id.encode(), _spoil_page_of)
            work = here.desk.engine._work
            assert work is not None
            work._mending._lost = frozenset({earlier.id})  # its row is in the new table no more
            with here.desk.store.transaction():
                here.desk.store._database.loop.execute("DELETE FROM reservation WHERE id = ?", (earlier.id,))
            with pytest.raises(Rejected):
                here.give(_purpose(row))
            await here.until(lambda: _is_told(here, row) and _is_told(here, earlier), 600)

    run(play())


def _is_told(here: Night, row: Row) -> bool:
    try:
        return here.desk.desk.stay(row.id) is not None
    except FileDamaged:
        return False


@pytest.mark.expected_logs("free rooms could not be kept: DiskFull")
def test_a_full_disk_keeps_no_price_from_the_screen_and_ends_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path, pull_every=7200.0, slow_pull_every=7200.0) as here:
            file, row = here.desk.store._database.loop, here.stay("Confirmed")
            file.execute(f"PRAGMA max_page_count = {file.execute('PRAGMA page_count').get}")
            question = Question(
                here.desk.desk.hotel().today + timedelta(days=90), 80, (PersonCount(row.persons[0][0], 1),)
            )
            here.desk.desk.offers(question)
            await asyncio.sleep(10)
            assert here.desk.engine.told_quotes(question) and not here.desk.task.done()

    run(play())
