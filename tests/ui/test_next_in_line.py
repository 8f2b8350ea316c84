"""A stay that is dealt with goes to another part of its list; the keys go on with the one that took its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.reservation_list.view import ReservationView
from tests.ui.acts import ARRIVING, announce, in_front, press
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        stay = found.store.cache.reservation(ARRIVING)
        assert stay is not None
        with found.store.transaction():
            found.store.writer.put_reservations([replace(stay, id=f"{n}", number=f"9{n:04}") for n in range(40)])
        yield found


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session) -> MainWindow:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    made = in_front(qtbot, MainWindow(QTimer(interval=10**9)), session)
    made.resize(1366, 768)
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(("key", "from_there"), [(Qt.Key.Key_Down, 0), (Qt.Key.Key_Up, -1)])
def test_after_a_check_in_the_keys_go_on_where_the_guest_stood(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, from_there: int
) -> None:
    view = window.findChildren(ReservationView)[0]
    press(qtbot, Qt.Key.Key_Home)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Down)
    line, gone = view.current_line(), window.selected_id()
    press(qtbot, Qt.Key.Key_I)
    assert window.selected_id() == gone  # shown still, far below
    assert not view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    press(qtbot, key)
    assert view.current_line() == line + from_there
    assert window.selected_id() not in (gone, None)


def test_what_was_scrolled_to_is_where_the_keys_are(qtbot: QtBot, window: MainWindow) -> None:
    view = window.findChildren(ReservationView)[0]
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_I)
    view.scrollTo(view.currentIndex())
    now = view.current_line()
    press(qtbot, Qt.Key.Key_Up)
    assert view.current_line() < now and view.current_line() > 5


def test_what_the_clerk_scrolled_away_from_is_still_where_the_keys_are(qtbot: QtBot, window: MainWindow) -> None:
    view = window.findChildren(ReservationView)[0]
    press(qtbot, Qt.Key.Key_End)
    last = view.current_line()
    view.scrollToTop()
    press(qtbot, Qt.Key.Key_Up)
    assert view.current_line() == last - 1


def test_where_stays_came_in_above_what_the_clerk_scrolled_away_from_is_still_where_the_keys_are(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    view = window.findChildren(ReservationView)[0]
    press(qtbot, Qt.Key.Key_Home)
    while view.current_line() < 20:
        press(qtbot, Qt.Key.Key_Down)
    line, shown = view.current_line(), window.selected_id()
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, id=f"0 {n}", number=f"1{n:04}") for n in range(8)])
    announce(session, Changed(reservation_ids=frozenset(f"0 {n}" for n in range(8))))
    assert (view.current_line(), window.selected_id()) == (line + 8, shown)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.scrollToTop()
    press(qtbot, Qt.Key.Key_Down)
    assert view.current_line() == line + 9
