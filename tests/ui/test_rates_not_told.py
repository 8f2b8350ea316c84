"""A token that may not read rates: nothing can be offered, and nothing says that it comes with the next answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.views import Changed
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.grid import OfferGrid
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.rates_page.page import RatesPage
from tests.ui.acts import ARRIVING, announce, says, shown_on_the_day
from tests.ui.lamplighter import open_lamplighter

KEY = Qt.Key
CANNOT = "Rates, and so new reservations: not granted. Ask support for “rates/getAll”."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        rates = found.store.cache.rates().values()
        with found.store.transaction():
            found.store.writer.put_rates([replace(each, is_active=False, is_enabled=False) for each in rates])
        yield found


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def refuse(session: Session) -> None:
    session.engine._not_granted.add("rates/getAll")
    announce(session, Changed(everything=True))


def test_a_new_reservation_says_why_it_is_not_begun(qtbot: QtBot, qapp: QApplication, session: Session) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    refuse(session)
    press(window, KEY.Key_F2)
    page = window.findChild(CreatePage)
    assert page is None or not page.isVisible()
    assert CANNOT in says(window)


def test_a_reservation_that_was_begun_before_it_was_known_says_so_too(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    press(window, KEY.Key_F2)
    grid = window.findChild(OfferGrid)
    assert isinstance(grid, OfferGrid) and not grid.accessibleDescription()
    refuse(session)
    assert grid.accessibleDescription() == CANNOT


def test_the_page_of_rates_does_not_promise_them(qtbot: QtBot, qapp: QApplication, session: Session) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    refuse(session)
    press(window, KEY.Key_F4)
    page = window.findChild(RatesPage)
    assert isinstance(page, RatesPage) and page.isVisible()
    assert CANNOT in says(page) and "next fetch" not in says(page)


def test_rate_and_price_of_a_stay_finds_fault_with_nothing_typed(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    refuse(session)
    window.select(ARRIVING)
    press(window, KEY.Key_R)
    assert "Rate and price of" in says(window)
    assert "Nothing is called like that." not in says(window)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "flex")
    assert "Nothing is called like that." in says(window)
