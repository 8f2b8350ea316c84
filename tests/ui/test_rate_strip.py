"""The rate strip: what it shows, by eye, by keys, by mouse, by screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.views import Changed, RateCell, RateGrid, RateRow
from frontdesk.ui import theme
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.rate_strip.chart import RateChart
from frontdesk.ui.panes.rate_strip.chooser import RateChooser
from frontdesk.ui.panes.rate_strip.geometry import Geometry
from tests.ui.lamplighter import open_lamplighter

FRIDAY = date(2026, 10, 16)
DAYS = tuple(FRIDAY + timedelta(days=offset) for offset in range(14))


def grid(price: str = "2150", cells: dict[int, RateCell] | None = None, categories: int = 2) -> RateGrid:
    """Two categories alike; `cells` replaces some of the first one's."""
    plain = RateCell(Decimal(price), 3, "")
    first = tuple((cells or {}).get(column, plain) for column in range(14))
    rows = (
        RateRow("a", "Single", first),
        *(RateRow(str(n), f"Double {n}", (plain,) * 14) for n in range(1, categories)),
    )
    return RateGrid("flex", "Flexible", (("flex", "Flexible"),), DAYS, (0.5,) * 14, rows, "CZK", None)


MakeChart = Callable[..., RateChart]


@pytest.fixture
def chart(qtbot: QtBot) -> MakeChart:
    """A chart `width` wide in a window `window` wide; the windows live as long as the test."""
    hosts: list[QWidget] = []

    def make(shown: RateGrid, width: int = 794, window: int = 1366) -> RateChart:
        host = QWidget()
        hosts.append(host)
        qtbot.addWidget(host)
        host.resize(window, 900)
        made = RateChart(host)
        made.show_grid(shown)
        made.resize(width, made.sizeHint().height())
        with qtbot.waitActive(host):
            host.show()
            host.activateWindow()
        return made

    return make


@pytest.mark.parametrize(("price", "nights"), [("2150", 14), ("143250", 10), ("21432500", 7)])
def test_longer_prices_leave_fewer_days_in_the_smallest_window(chart: MakeChart, price: str, nights: int) -> None:
    made = chart(grid(price), width=708, window=1280)
    assert made.model().columnCount() == nights


def colour_at(widget: QWidget, x: int, y: int) -> QColor:
    image: QImage = widget.grab().toImage()
    return image.pixelColor(x, y)


# --- places -----------------------------------------------------------------------------------------------------------


@given(
    width=st.integers(300, 2000),
    columns=st.integers(1, 14),
    rows=st.integers(1, 12),
    is_wide=st.booleans(),
    scroll=st.integers(0, 60),
)
def test_every_cell_is_found_where_it_is_painted_and_neighbours_meet(
    width: int, columns: int, rows: int, is_wide: bool, scroll: int
) -> None:
    places = Geometry(width=width, rows=rows, columns=columns, is_wide=is_wide, scroll=scroll)
    for row in range(rows):
        for column in range(columns):
            rect = places.cell(row, column)
            if rect.center().y() >= places.head:
                assert places.at(rect.center()) == (row, column)
            if column:
                assert places.cell(row, column - 1).right() + 1 == rect.left()
    assert places.at(places.head_cell(0).center()) == (-1, 0)
    assert places.at(QPoint(places.left, places.head + 2)) is None


def test_a_wide_window_gives_rows_of_forty(chart: MakeChart) -> None:
    assert chart(grid(categories=4)).sizeHint().height() == 40 + 4 * 34 + 12
    assert chart(grid(categories=4), 1224, 1920).sizeHint().height() == 40 + 4 * 40 + 12


@pytest.mark.parametrize(("price", "width", "nights"), [("2150", 794, 14), ("412350", 708, 10), ("41235012", 708, 7)])
def test_prices_too_wide_for_a_night_show_fewer_nights(chart: MakeChart, price: str, width: int, nights: int) -> None:
    assert chart(grid(price), width, 1280).model().columnCount() == nights


def test_more_categories_than_fit_scroll_under_the_days(chart: MakeChart) -> None:
    shown = chart(grid(categories=9))
    last = shown.model().index(9, 0)
    shown.setFocus()
    shown.setCurrentIndex(last)
    assert shown.visualRect(last).bottom() <= shown.viewport().height()
    assert shown.visualRect(shown.model().index(0, 0)).top() == 0


# --- what is painted --------------------------------------------------------------------------------------------------


def test_weekends_are_tinted_down_to_the_foot(chart: MakeChart) -> None:
    shown = chart(grid())
    saturday = shown.visualRect(shown.model().index(1, 1))
    foot = shown.height() - 3
    assert colour_at(shown, saturday.center().x(), foot) == theme.current().tokens.pane
    assert colour_at(shown, saturday.left() - 3, foot) == theme.current().tokens.page


def test_a_rule_without_room_for_its_words_is_a_corner_that_has_a_legend(chart: MakeChart) -> None:
    shown = chart(grid(cells={7: RateCell(Decimal(2350), 1, "min:2")}))
    cell = shown.visualRect(shown.model().index(1, 7))
    assert shown.has_corner_marks()
    assert colour_at(shown, cell.right() - 3, cell.top() + 3) == theme.current().tokens.warn_mark
    assert not chart(grid(cells={7: RateCell(Decimal(2350), 1, "closed")})).has_corner_marks()
    assert not chart(grid(cells={7: RateCell(Decimal(2350), 1, "min:2")}), 1224, 1920).has_corner_marks()


def test_nothing_known_yet_is_said(chart: MakeChart) -> None:
    empty = replace(grid(), rows=(), occupied=(None,) * 14)
    shown = chart(empty)
    assert shown.model().rowCount() == 1
    assert not shown.grab().isNull()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    price=st.none() | st.decimals(0, 999999, places=2),
    free=st.none() | st.integers(-9, 99),
    rule=st.sampled_from(["", "closed", "min:2", "min:", "no_arrival", "no_departure", "other", "later word"]),
    occupied=st.none() | st.floats(0, 3),
)
def test_any_figures_can_be_painted(
    chart: MakeChart, price: Decimal | None, free: int | None, rule: str, occupied: float | None
) -> None:
    shown = replace(grid(cells={0: RateCell(price, free, rule)}), occupied=(occupied,) * 14)
    assert not chart(shown).grab().isNull()


# --- keys and screen readers ------------------------------------------------------------------------------------------


def test_the_arrows_walk_the_cells_and_the_current_one_is_said_in_words(qtbot: QtBot, chart: MakeChart) -> None:
    shown = chart(grid(cells={1: RateCell(Decimal(2350), 0, "no_arrival")}))
    shown.clearFocus()
    assert shown.current_sentence() == ""
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.current_sentence() == (
        "Single, Saturday 17 October: 2,350\u00a0CZK, no room free. No arrival on this day."
    )
    qtbot.keyClick(shown, Qt.Key.Key_End)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.current_sentence() == "Thursday 29 October: 50 % occupied."


def test_screen_readers_get_a_table_of_categories_and_nights(chart: MakeChart) -> None:
    shown = chart(grid())
    table = QAccessible.queryAccessibleInterface(shown)
    assert table.role() is QAccessible.Role.Table
    cells = [table.child(number) for number in range(table.childCount())]
    names = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.Cell]
    heads = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.ColumnHeader]
    rows = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.RowHeader]
    assert len(names) == 3 * 14
    assert names[14] == "Single, Friday 16 October: 2,150\u00a0CZK, 3 rooms free."
    assert heads[:2] == ["Fri 16", "Sat 17"]
    assert rows == ["Occupied", "Single", "Double 1"]


# --- the strip on a desk ----------------------------------------------------------------------------------------------


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def strip(qtbot: QtBot, session: Session) -> RateStrip:
    made = RateStrip(session.desk)
    qtbot.addWidget(made)
    made.resize(794, made.sizeHint().height())
    made.show()
    return made


def test_the_button_folds_it_to_a_bar_and_says_so(qtbot: QtBot, strip: RateStrip) -> None:
    open_height = strip.sizeHint().height()
    with qtbot.waitSignal(strip.fold_wanted) as folded:
        strip.toggle()
    assert folded.args == [True]
    assert strip.sizeHint().height() == 40
    with qtbot.waitSignal(strip.fold_wanted) as opened:
        strip.toggle()
    assert opened.args == [False]
    assert strip.sizeHint().height() == open_height


def test_another_rate_is_chosen_from_the_menu(qtbot: QtBot, strip: RateStrip) -> None:
    chooser = strip.findChild(RateChooser)
    assert chooser is not None
    menu = chooser.menu()
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Flexible", True),
        ("Early bird", False),
    ]
    menu.actions()[1].trigger()
    table = strip.findChild(RateChart)
    assert table is not None
    assert table.model().index(1, 0).data() == "1,950 2"
    assert chooser.text() == "Early bird"


def test_it_reads_again_only_when_something_of_it_changed(session: Session, strip: RateStrip) -> None:
    table = strip.findChild(RateChart)
    assert table is not None
    session.store.writer.put_free_days(
        [replace(found, free=1) for found in session.store.cache.free_days(FRIDAY, FRIDAY).values()],
        session.engine.server_now() + timedelta(minutes=1),
    )
    strip.on_changed(Changed(reservation_ids=frozenset({"48214"})))
    assert table.model().index(1, 0).data() == "2,150 2"
    strip.on_changed(Changed(rates=True))
    assert table.model().index(1, 0).data() == "2,150 1"
