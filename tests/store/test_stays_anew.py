"""The table of stays made anew beside a page that cannot be read: every other stay is in it as it was last written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from frontdesk.domain.reservations import State
from frontdesk.store import stays_anew
from frontdesk.store.errors import FileDamaged
from frontdesk.store.pages import PAGE, Pages
from frontdesk.store.schema import SCHEMA_1, SCHEMA_3
from tests.domain.stays import NOON, a_stay
from tests.store.desks import KEY, Desk

_LEAF = 0x0D  # of a table, by its first byte
STAYS = [replace(a_stay(), id=f"stay-{number:03}", number=f"N{number:03}") for number in range(200)]
INDEXES = sorted(
    line.split()[2] for line in (SCHEMA_1 + SCHEMA_3).splitlines() if "INDEX" in line and " ON reservation(" in line
)


def damaged(folder: Path) -> Desk:
    """A desk with two hundred stays, on a file of which the page of one of them is broken."""
    desk = Desk(folder / "profile")
    desk.store.writer.put_reservations(STAYS)
    desk.close()
    content = bytearray(desk.path.read_bytes())
    number = next(at for at, page in Pages(desk.path, KEY) if page and page[0] == _LEAF and b"stay-100N100" in page)
    content[(number - 1) * PAGE + 2000] ^= 0x40
    desk.path.write_bytes(bytes(content))
    return Desk(folder / "profile")


def test_stays_of_other_pages_are_there_and_the_lost_ones_can_be_written(tmp_path: Path) -> None:
    desk = damaged(tmp_path)
    lost = desk.store.unreadable_stays(NOON)
    assert "stay-100" in lost and len(lost) < len(STAYS) / 2
    with pytest.raises(FileDamaged):
        desk.store.writer.put_reservations([replace(STAYS[100], state=State.STARTED)])
    desk.store.make_stays_anew(lost, NOON)
    assert desk.store.unreadable_stays(NOON) == ()
    told = {stay.id: stay for stay in STAYS if stay.id not in lost}
    assert desk.store.cache.reservations([stay.id for stay in STAYS]) == told
    desk.store.writer.put_reservations([stay for stay in STAYS if stay.id in lost])
    assert desk.store.cache.reservations([stay.id for stay in STAYS]) == {stay.id: stay for stay in STAYS}
    connection = desk.store._database.loop
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'reservation' AND sql IS NOT NULL"
    )
    assert sorted(str(name) for (name,) in names) == INDEXES
    assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'res%'").fetchall()
    desk.close()


def test_what_is_written_meanwhile_is_taken_over_as_it_is_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = damaged(tmp_path)
    lost = desk.store.unreadable_stays(NOON)
    first, gone = (stay.id for stay in (STAYS[0], STAYS[1]))
    take_over = stays_anew._take_over
    done: list[bool] = []

    def somebody_writes(connection: apsw.Connection, stays: Sequence[str]) -> set[str]:
        copied = take_over(connection, stays)
        if not done:
            done.append(True)
            connection.execute("UPDATE reservation SET state = 'Started' WHERE id = ?", (first,))
            connection.execute("DELETE FROM reservation WHERE id = ?", (gone,))
        return copied

    monkeypatch.setattr(stays_anew, "_take_over", somebody_writes)
    desk.store.make_stays_anew(lost, NOON)
    rows = dict(desk.store._database.loop.execute("SELECT id, state FROM reservation"))
    assert rows.keys() == {stay.id for stay in STAYS} - {gone, *lost} and rows[first] == "Started"
    desk.close()


def test_what_an_earlier_try_left_behind_hinders_no_later_one(tmp_path: Path) -> None:
    """On a disk that was full in the end, and for the way back, too."""
    desk = damaged(tmp_path)
    desk.store.worker_writer().connection.execute(stays_anew._NOTE_TOUCHED)
    lost = desk.store.unreadable_stays(NOON)
    desk.store.make_stays_anew(lost, NOON)
    assert desk.store.unreadable_stays(NOON) == ()
    desk.close()


def test_a_whole_table_is_left_as_it_is(desk: Desk) -> None:
    desk.store.writer.put_reservations(STAYS)
    assert desk.store.unreadable_stays(NOON) == ()
