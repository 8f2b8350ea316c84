"""A token that may not read guests, rooms or the kinds of guests: said where it is missed, and nothing else instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.in_house import HouseNow, Occupant
from frontdesk.domain.views import Changed, Line, RoomMark, Status
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.rate_strip.strip import RateStrip
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.skeleton import Skeleton
from frontdesk.ui.text import detail, house_now, rates, search, stays
from tests.ui.acts import ARRIVING, announce, says, shown_on_the_day
from tests.ui.lamplighter import NOW, open_lamplighter

KEY = Qt.Key


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def refuse(session: Session, operation: str) -> None:
    session.engine._not_granted.add(operation)
    announce(session, Changed(everything=True))


def test_nobody_found_is_not_said_of_names_that_are_not_told(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    refuse(session, "customers/getAll")
    press(window, KEY.Key_F3)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "qqq")
    assert "Names of guests are not told to this token" in says(window)


@pytest.mark.parametrize(
    ("operation", "key", "said"),
    [
        ("ageCategories/getAll", KEY.Key_F2, "Kinds of guests, and so new reservations: not granted."),
        ("resourceCategories/getAll", KEY.Key_F2, "Room categories, and so new reservations: not granted."),
        ("resources/getAll", KEY.Key_M, "Reading rooms: not granted."),
    ],
)
def test_a_key_says_what_it_lacks_before_anything_is_typed(
    qtbot: QtBot, qapp: QApplication, session: Session, operation: str, key: Qt.Key, said: str
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    window.select(ARRIVING)
    refuse(session, operation)
    press(window, key)
    assert f"{said} Ask support for “{operation}”." in says(window)


def test_the_strip_does_not_promise_figures_that_are_refused(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    refuse(session, "services/getAvailability/2024-01-22")
    strip = window.findChild(RateStrip)
    assert isinstance(strip, RateStrip)
    assert strip._chart._refused.startswith("Free rooms: not granted.")
    assert rates.folded_caption(None, is_old=False, refused=strip._chart._refused) == strip._chart._refused


def test_a_stay_without_a_name_is_called_by_its_number_and_its_room_is_not_denied(session: Session) -> None:
    (row,) = session.desk.rows([ARRIVING])
    row = row._replace(surname="", given="", room="", room_mark=RoomMark.NOT_TOLD)
    assert stays.nameless(row) == f"number {row.number}"
    said = stays.row_sentence(row, session.desk.hotel().today, "CZK")
    assert row.number in said and "room not known" in said


def test_who_has_no_name_here_is_on_the_list_of_the_house_by_name_as_well() -> None:
    known = Occupant("a", "101", "1", (("Abad", "Inés"),), 1, "", is_unsent=False)
    unknown = known._replace(reservation_id="b", room="", floor="", names=(), heads=2)
    house = HouseNow((unknown, known), NOW, None)
    assert [name for name, _ in house_now.people_by_name(house)] == ["Abad Inés", "name not known"]
    assert "name not known" in house_now.printed(house, "Hotel", is_by_name=True)
    assert house_now.title(HouseNow((unknown,), NOW, None)) == "In the house now: 2 people"


def test_of_a_guest_who_is_not_told_nobody_says_that_a_name_lacks(session: Session) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None and view.beds
    assert "names" in " ".join(each.text for each in detail.checks(view)) and detail.beds(view)
    view = replace(view, guest=None, people=(), room=None, room_mark=RoomMark.NOT_TOLD)
    told = " ".join(each.text for each in detail.checks(view))
    assert "names" not in told and "Room not known" in told
    assert not detail.beds(view) and "not named" not in detail.booked_for(view)
    assert "named" not in dict(search.facts(view, session.desk.hotel().today))["People"]


def test_of_companions_who_are_not_told_nobody_says_that_a_name_lacks(session: Session) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None and view.beds > len(view.people) and view.may_read_companions
    assert "names" in " ".join(each.text for each in detail.checks(view)) and "not named yet" in detail.booked_for(view)
    refuse(session, "companionships/getAll")
    view = session.desk.stay(ARRIVING)
    assert view is not None and not view.may_read_companions
    assert "names" not in " ".join(each.text for each in detail.checks(view)) and not detail.beds(view)
    assert detail.booked_for(view).endswith("Who comes along is not told to this token.")
    assert "named" not in dict(search.facts(view, session.desk.hotel().today))["People"]


@pytest.mark.parametrize(
    ("operation", "helps"),
    [
        ("configuration/get", "sign in again and name the hotel’s time zone"),
        ("reservations/getAll/2023-06-06", "The stays come by themselves then"),
    ],
)
def test_a_list_that_never_came_says_what_stops_it(
    qtbot: QtBot, qapp: QApplication, session: Session, monkeypatch: pytest.MonkeyPatch, operation: str, helps: str
) -> None:
    for _ in session.store.forget_hidden(("another service",)):
        pass
    window = shown_on_the_day(qtbot, qapp, session)
    (pages,) = (each for each in window.findChild(ReservationList).findChildren(QStackedWidget))
    assert isinstance(pages.currentWidget(), Skeleton), "it may come yet"
    monkeypatch.setattr(session.desk, "status", lambda: Status(line=Line.ONLINE, stopped_by=operation))
    announce(session, Changed(status=True))
    assert isinstance(pages.currentWidget(), EmptyState)
    assert f"“{operation}” is refused" in says(window) and helps in says(window)
