"""The rates table: walking about in it, folding, days beyond those in sight, what its cells say, and small windows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.rates import FreeDay, Rate
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.rates_page.cells import MARK_ROOM
from frontdesk.ui.panes.rates_page.places import Columns
from frontdesk.ui.parts.painting import text_width
from frontdesk.ui.parts.popover import Popover
from frontdesk.ui.text import selling as words
from tests.ui.acts import press, says
from tests.ui.lamplighter import NOW
from tests.ui.rates import FRIDAY, forget, house_with_rates, large_house, rates_page, typed

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with house_with_rates(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[RatesPage]:
    with rates_page(qtbot, session) as made:
        yield made


def held(qtbot: QtBot, page: RatesPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(page._table, key, modifier)


def selected(page: RatesPage) -> tuple[str, str, int]:
    """Category, rate and the first day after Friday."""
    picked = page._table.picked()
    assert picked is not None
    return picked.category.category_id, picked.row.rate_id, (page._sheet.days[picked.first] - FRIDAY).days


def test_an_arrow_goes_on_into_the_next_week_and_back_but_never_before_today(qtbot: QtBot, page: RatesPage) -> None:
    press(qtbot, Qt.Key.Key_Left)
    assert selected(page) == ("Single", "flex", 0)
    press(qtbot, Qt.Key.Key_End)
    last = selected(page)[2]
    press(qtbot, Qt.Key.Key_Right)
    assert (selected(page)[2], page._sheet.days[0]) == (last + 1, FRIDAY + timedelta(days=7))
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Left)
    assert (selected(page)[2], page._sheet.days[0]) == (6, FRIDAY)


def test_two_weeks_on_and_a_day_that_is_typed(qtbot: QtBot, page: RatesPage) -> None:
    press(qtbot, Qt.Key.Key_PageDown)
    assert page._sheet.days[0] == FRIDAY + timedelta(days=14)
    page._head.day_wanted.emit()
    typed(qtbot, "no day")
    press(qtbot, Qt.Key.Key_Return)
    assert words.from_day_not_read() in says(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_A, CTRL)
    typed(qtbot, "+60")
    press(qtbot, Qt.Key.Key_Return)
    assert page._sheet.days[0] == FRIDAY + timedelta(days=60) and selected(page)[2] == 60
    assert QApplication.focusWidget() is page._table and page._ask_day.isHidden()


def test_a_category_folds_and_the_keys_stop_at_it(qtbot: QtBot, page: RatesPage) -> None:
    press(qtbot, Qt.Key.Key_Space)
    assert page._table.picked() is None and words.choose_a_price() in says(page)
    press(qtbot, Qt.Key.Key_Down)
    assert selected(page)[0] == "Double"
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Space)
    assert selected(page) == ("Single", "flex", 0)
    held(qtbot, page, Qt.Key.Key_Down, CTRL)
    assert selected(page)[:2] == ("Double", "flex")


def test_the_selection_comes_back_when_the_window_grows_again(page: RatesPage) -> None:
    assert page._table.pick("Single", "flex", FRIDAY, FRIDAY + timedelta(days=12))
    page.resize(904, 768)
    QApplication.processEvents()
    narrow = page._table.picked()
    page.resize(1178, 768)
    QApplication.processEvents()
    wide = page._table.picked()
    assert narrow is not None and wide is not None
    assert (narrow.last < 12, wide.last) == (True, 12)


def test_free_rooms_say_what_they_are_made_of(page: RatesPage, session: Session) -> None:
    with session.store.transaction():
        day = FreeDay(category_id="Double", day=FRIDAY, usable=1, occupied=0, free=0)
        session.store.writer.put_free_days([day], NOW)
    page._read()
    at = next(at for at, line in enumerate(page._table._lines) if line.category.category_id == "Double")
    top = sum(28 if line.row is None else 26 for line in page._table._lines[:at])
    said = page._table.sentence_at(QPoint(int(page._table._columns().left(0)) + 5, top + 5))
    assert "full of 2 rooms, 1 out of order, 1 kept back in blocks or for the house." in said


def test_a_cell_says_each_rule_that_is_on_it(page: RatesPage) -> None:
    said = page._table.accessibleDescription()
    assert said.startswith("Single, Flexible, Friday 16 October: 2,150\u00a0CZK. Closed, Fri 16 Oct")


def test_without_a_rate_the_page_says_so(qtbot: QtBot, session: Session) -> None:
    with session.store.transaction():
        gone = (Rate(id=each, name=each, is_active=False) for each in ("flex", "early", "saver"))
        session.store.writer.put_rates(list(gone))
    forget(session)
    with rates_page(qtbot, session) as page:
        assert words.no_rates() in says(page)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_R, Qt.Key.Key_Question, Qt.Key.Key_Delete, Qt.Key.Key_3):
            press(qtbot, key)
        assert page._side.currentWidget() is page._prices and page._why.isHidden()


@pytest.mark.parametrize("percent", [90, 100, 130])
@pytest.mark.parametrize("size", [(904, 540), (1092, 720), (1178, 768), (1704, 1080)])
def test_forty_rates_of_twelve_categories_can_be_read_and_walked_in_any_window(
    qtbot: QtBot, session: Session, size: tuple[int, int], percent: int
) -> None:
    large_house(session, 12, 40)
    theme.current().set_text_percent(percent)
    try:
        with rates_page(qtbot, session, *size) as page:
            assert (page.width(), page.height()) == size
            assert page._table._columns().each() >= page._table.narrowest()
            held(qtbot, page, Qt.Key.Key_End, CTRL)
            QApplication.processEvents()
            place = page._table.place_of_picked()
            seen = page._table.visibleRegion().boundingRect()
            assert seen.contains(place), "what is selected is in sight"
            assert page._head.geometry().bottom() <= page._days.geometry().top()
    finally:
        theme.current().set_text_percent(100)


@pytest.mark.parametrize("at", [(10, 60), (300, 10), (560, 300), (10, 390), (300, 390), (560, 390)])
def test_a_popover_lies_beside_its_target_inside_its_room(qtbot: QtBot, at: tuple[int, int]) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(620, 440)
    popover = Popover(host, 300)
    inside = QWidget()
    inside.setFixedHeight(120)
    popover.body.addWidget(inside)
    room, target = QRect(8, 8, 604, 424), QRect(*at, 49, 26)
    popover.show_at(target, room)
    assert room.contains(popover.box()) and not popover.box().intersects(target)


def test_a_price_beside_a_mark_is_as_large_as_the_others_at_1366(qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    room = Columns(1366 - 188 - 328, 14).each() - MARK_ROOM  # without the navigation and the side
    assert text_width(theme.current().figures(12), "9,990") <= room


def test_a_window_of_another_size_gives_the_keys_back_to_the_table(page: RatesPage) -> None:
    page._head.day_wanted.emit()
    assert page._ask_day.isAncestorOf(QApplication.focusWidget())
    page.window().resize(page.window().width() - 200, page.window().height() - 100)
    QApplication.processEvents()
    assert QApplication.focusWidget() is page._table
