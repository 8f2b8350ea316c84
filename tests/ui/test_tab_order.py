"""Tab goes as one reads: down a column, also through parts that are built when they are first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.guest_side import GuestSide
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.create_page.room_row import RoomBox
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.check_out_panel import CheckOutPanel
from frontdesk.ui.panes.detail_pane.fact_line import FactLine
from frontdesk.ui.panes.house_now import HouseNowPage
from frontdesk.ui.panes.navigation import Navigation
from frontdesk.ui.panes.rate_strip.chart import RateChart
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.parts.button import Button
from tests.ui.acts import STAYING, press, says, shown_on_the_day, with_companion
from tests.ui.lamplighter import open_lamplighter

MOST = 80


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, session: Session) -> MainWindow:
    made = shown_on_the_day(qtbot, qapp, session)
    made.resize(1366, 900)
    QApplication.processEvents()
    return made


def stops(window: MainWindow, *, inside: QWidget) -> list[QWidget]:
    """Where Tab stops inside a part, from what has the keys round to it again."""
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in found and len(found) < MOST:
        assert focus is not None
        found.append(focus)
        window.focusNextPrevChild(True)
    return [each for each in found if inside.isAncestorOf(each)]


def heights(part: QWidget, those: list[QWidget]) -> list[int]:
    return [each.mapTo(part, QPoint()).y() for each in those]


def test_down_the_stay_and_its_facts_to_what_is_owed(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    (pane,) = window.findChildren(DetailPane)
    found = stops(window, inside=pane)
    assert sum(isinstance(each, FactLine) for each in found) > 3
    assert heights(pane, found) == sorted(heights(pane, found))


def test_the_filter_comes_before_the_lines_and_what_is_below_them_after(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_F)
    (reservations,) = window.findChildren(ReservationList)
    found = stops(window, inside=reservations)
    (view,) = window.findChildren(ReservationView)
    assert found.index(view) > 3
    assert len(found) > found.index(view) + 1
    assert heights(reservations, found) == sorted(heights(reservations, found))


def test_tab_goes_round_the_whole_window_also_while_stays_are_picked(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    found = stops(window, inside=window)
    for part in (Navigation, TopBar, ReservationView, DetailPane):
        (each,) = window.findChildren(part)
        assert any(each is stop or each.isAncestorOf(stop) for stop in found), part


def test_in_a_check_out_tab_reaches_the_payment_over_the_reasons(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    with_companion(session)
    window.select(STAYING)
    window.day.focus_list()
    press(qtbot, Qt.Key.Key_O)
    (panel,) = window.findChildren(CheckOutPanel)
    pay = next(each for each in panel.findChildren(Button) if each.text().startswith("Record a payment"))
    window.findChildren(RateChart)[0].setFocus(Qt.FocusReason.OtherFocusReason)
    passed: list[QWidget | None] = []
    for _ in range(5):
        window.focusNextPrevChild(True)
        passed.append(QApplication.focusWidget())
    assert pay in passed


def test_the_rooms_of_a_new_reservation_come_before_what_may_be_added(window: MainWindow) -> None:
    window.select(STAYING)
    window.day.copy_stay()
    QApplication.processEvents()
    (page,) = window.findChildren(CreatePage)
    found = stops(window, inside=page)
    boxes = [at for at, each in enumerate(found) if isinstance(each, RoomBox)]
    extras = [at for at, each in enumerate(found) if isinstance(each, Button) and each.text() == "Group"]
    assert boxes and max(boxes) < extras[0]


@pytest.mark.parametrize("is_copy", [True, False])
def test_who_only_goes_through_a_new_reservation_has_half_filled_nothing(
    qtbot: QtBot, window: MainWindow, session: Session, is_copy: bool
) -> None:
    with_companion(session)
    window.select(STAYING)
    if is_copy:
        window.day.copy_stay()
    else:
        press(qtbot, Qt.Key.Key_F2)
    QApplication.processEvents()
    (page,) = window.findChildren(CreatePage)
    assert len(stops(window, inside=page)) > 10
    assert "Draft kept" not in says(window) and page.news() == ""
    page.rest()
    assert session.desk.draft("create") is None


def test_down_the_people_of_a_new_reservation_to_its_total(window: MainWindow, session: Session) -> None:
    with_companion(session)
    window.select(STAYING)
    window.day.copy_stay()
    QApplication.processEvents()
    (side,) = window.findChildren(GuestSide)
    found = stops(window, inside=side)
    assert len(found) > 3
    assert heights(side, found) == sorted(heights(side, found))


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_F12])
def test_the_buttons_over_a_large_page_are_reached_too(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    press(qtbot, key)
    QApplication.processEvents()
    page = window.findChildren(RatesPage if key == Qt.Key.Key_F4 else HouseNowPage)[0]
    buttons = [each for each in page.findChildren(Button) if each.isVisible() and each.isEnabled()]
    assert buttons and set(buttons) <= set(stops(window, inside=page))
