"""A screen smaller than the desk, as 1366×768 pixels at 200 %: everything is reached, by keys and by the bars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.rates_page.table import RateTable
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.larger_than_screen import LargerThanScreen
from tests.ui.acts import button, in_front, press, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter

LAPTOP = QSize(683, 349)
FULL = QSize(1920, 1040)
STAYING = "47958"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        stay = found.store.cache.reservation(STAYING)
        assert stay is not None
        with found.store.transaction():
            found.store.writer.put_reservations([replace(stay, id=f"{n}", number=f"{n}") for n in range(40)])
        yield found


def shown(qtbot: QtBot, qapp: QApplication, session: Session, screen: QSize) -> MainWindow:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = MainWindow(QTimer(interval=10**9))
    window.fit_screen(screen)
    in_front(qtbot, window, session)
    window.show_day()
    QApplication.processEvents()
    return window


@pytest.fixture
def small(qtbot: QtBot, qapp: QApplication, session: Session) -> MainWindow:
    return shown(qtbot, qapp, session, LAPTOP)


def is_in_sight(window: MainWindow, widget: QWidget, place: QPoint) -> bool:
    return window.rect().contains(widget.mapTo(window, place))


def test_the_window_is_as_large_as_the_screen_and_the_desk_keeps_its_least_size(small: MainWindow) -> None:
    assert small.size() == LAPTOP
    area = small.centralWidget()
    assert isinstance(area, LargerThanScreen)
    assert area.horizontalScrollBar().maximum() > 0 and area.verticalScrollBar().maximum() > 0
    assert (area.horizontalScrollBar().value(), area.verticalScrollBar().value()) == (0, 0)


def test_what_has_the_keys_comes_into_sight(qtbot: QtBot, small: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_G)
    press(qtbot, Qt.Key.Key_I)
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Return)
    pay = button(small, "Record payment")
    step = QApplication.focusWidget()
    assert step is not None
    qtbot.waitUntil(lambda: is_in_sight(small, step, step.rect().center()))
    pay.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: is_in_sight(small, pay, pay.rect().center()))


def test_the_line_of_the_list_with_the_keys_comes_into_sight(qtbot: QtBot, small: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_G)
    press(qtbot, Qt.Key.Key_I)
    view = small.findChildren(ReservationView)[0]
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        press(qtbot, key)
        qtbot.waitUntil(lambda: is_in_sight(small, view, view.visualRect(view.currentIndex()).center()))


def test_the_night_with_the_keys_comes_into_sight_in_the_rates(qtbot: QtBot, small: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F4)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_End)
    table = small.findChildren(RateTable)[0]
    qtbot.waitUntil(lambda: is_in_sight(small, table, table.place_of_picked().center()))


def test_a_field_comes_into_sight_with_its_label(qtbot: QtBot) -> None:
    page = QWidget()
    button_before, field = QPushButton("Back", page), Field("Platform address", icon="globe", parent=page)
    button_before.move(900, 500)
    field.setGeometry(60, 40, 420, 62)
    area = shown_in_a_window(qtbot, LargerThanScreen(page, QSize(960, 540)), width=640, height=360)
    button_before.setFocus()
    qtbot.waitUntil(lambda: area.horizontalScrollBar().value() > 60 and area.verticalScrollBar().value() > 40)
    field.setFocus()
    seen = area.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(QRect(field.mapTo(seen, QPoint(0, 0)), field.size())))


def test_on_a_screen_with_room_nothing_scrolls(qtbot: QtBot, qapp: QApplication, session: Session) -> None:
    window = shown(qtbot, qapp, session, FULL)
    assert window.findChildren(LargerThanScreen) == []
    assert window.minimumSize() == QSize(960, 540)
