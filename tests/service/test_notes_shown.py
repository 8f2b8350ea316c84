"""A note is read by the colleague at the same desk as soon as it is written, with a line or without."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddBooking, AddNote, NewStay
from frontdesk.domain.notes import Note
from frontdesk.domain.reservations import PersonCount
from frontdesk.service.desk import Desk
from tests.ui.lamplighter import NOW, open_lamplighter

HERE = "47958"
WHEELCHAIR = AddNote(reservation_id=HERE, text="Uses a wheelchair")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def notes(desk: Desk, stay: str) -> list[str]:
    found = desk.stay(stay)
    assert found is not None
    return [text for text, _, _ in found.notes]


def sheet(desk: Desk) -> dict[str, str]:
    return {each.room: each.note for each in desk.house_now().occupants}


def test_a_note_written_here_is_on_the_stay_its_row_and_the_sheet(session: Session) -> None:
    desk = session.desk
    assert not desk.rows([HERE])[0].has_note
    desk.submit(WHEELCHAIR)
    assert notes(desk, HERE) == ["Uses a wheelchair"]
    assert desk.rows([HERE])[0].has_note
    assert sheet(desk)["204"] == "Uses a wheelchair"


def test_it_is_there_once_when_the_platform_tells_it(session: Session) -> None:
    desk = session.desk
    desk.submit(WHEELCHAIR)
    told = Note(id="n", reservation_id=HERE, text=WHEELCHAIR.text, kind="General", created_utc=NOW)
    session.store.writer.put_notes([told])
    assert notes(desk, HERE) == ["Uses a wheelchair"]


def test_a_note_taken_back_is_gone(session: Session) -> None:
    desk = session.desk
    desk.take_back(desk.submit(WHEELCHAIR).id)
    assert notes(desk, HERE) == [] and not desk.rows([HERE])[0].has_note


def test_the_note_of_a_booking_made_here_is_read_at_once(session: Session) -> None:
    desk = session.desk
    stay = NewStay(
        local_id="new:stay",
        guest_id="guest 47958",
        category_id="Double",
        rate_id="flex",
        start_utc=NOW + timedelta(hours=1),
        end_utc=NOW + timedelta(days=1),
        persons=(PersonCount("adult", 1),),
        note="Allergic to feathers",
    )
    desk.submit(AddBooking(service_id="stay", stays=(stay,)))
    assert notes(desk, "new:stay") == ["Allergic to feathers"]
    assert desk.rows(["new:stay"])[0].has_note
