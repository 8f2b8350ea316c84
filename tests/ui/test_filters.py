"""Lists narrowed, ordered, shown in chosen columns, and written to a file; what is kept of it and what is not."""

from __future__ import annotations

import csv
import io
import os
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import CheckIn
from frontdesk.domain.views import Changed, ListKind, Mark
from frontdesk.domain.wanted import Filter, Order, OrderBy, Wanted
from frontdesk.service import listings
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.models.columns import OPTIONAL, Column, spans, usual
from frontdesk.ui.panes.day_title import DayTitle
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.reservation_list.column_head import ColumnHead
from frontdesk.ui.panes.reservation_list.export_panel import ExportPanel
from frontdesk.ui.panes.reservation_list.filter_row import FilterRow
from frontdesk.ui.panes.reservation_list.kept import KeptLists, from_text, to_text
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.places import Place
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import list_file
from frontdesk.ui.text.filters import read_day
from tests.ui.acts import announce, button, buttons, in_front, says, set_room
from tests.ui.lamplighter import TODAY, open_lamplighter

MULLER, NOVAKOVA = "48214", "48213"
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in the folder")

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from _shown(session, qtbot, qapp)


def _shown(session: Session, qtbot: QtBot, qapp: QApplication, layout: bytes = b"") -> Iterator[MainWindow]:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = MainWindow(QTimer(interval=10**9))
    if layout:
        assert window.restore_layout(layout)
    in_front(qtbot, window, session, (1366, 768))
    window.show_day()
    yield window


def part(window: QWidget, kind: type[Kind]) -> Kind:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)


def shown(window: MainWindow) -> list[str]:
    """The stays of the list, from the top."""
    view = part(window, ReservationList).view
    model = view.model()
    texts = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [text for text in texts if "until" in text]


def trigger(menu: QMenu, text: str) -> None:
    found = [action for action in menu.actions() if action.text() == text]
    assert len(found) == 1, [action.text() for action in menu.actions()]
    found[0].trigger()


# --- the filter ------------------------------------------------------------------------------------------------------


def test_f_opens_the_filter_and_esc_puts_it_away(window: MainWindow) -> None:
    assert window.findChild(FilterRow) is None
    press(Qt.Key.Key_F)
    row = part(window, FilterRow)
    assert row.isVisible() and row.isAncestorOf(QApplication.focusWidget() or window)
    press(Qt.Key.Key_Escape)
    assert row.isHidden()
    assert part(window, ReservationList).hasFocus() or part(window, ReservationList).view.hasFocus()


def test_a_state_narrows_the_list_and_stays_in_sight(window: MainWindow, session: Session) -> None:
    session.desk.submit(CheckIn(reservation_id=MULLER, room_id="203"))
    assert len(shown(window)) == 2
    press(Qt.Key.Key_F)
    row = part(window, FilterRow)
    trigger(row.menu_of(button(row, "State")), "In house")  # type: ignore[arg-type]
    assert len(shown(window)) == 1 and "Müller" in shown(window)[0]
    assert "State: In house" in buttons(row)
    press(Qt.Key.Key_Escape)
    assert row.isVisible()


def test_a_filter_that_lets_nobody_through_says_so_and_offers_the_way_back(window: MainWindow) -> None:
    found = part(window, ReservationList)
    found.narrow(Filter(marks=frozenset({Mark.CANCELLED})))
    labels = [label.text() for label in part(found, EmptyState).findChildren(QLabel)]
    assert "Nobody fits the filter" in labels
    button(found, "Show the whole list again").click()
    assert len(shown(window)) == 2


def test_another_day_is_named_in_the_title(window: MainWindow) -> None:
    press(Qt.Key.Key_F)
    row = part(window, FilterRow)
    trigger(row.menu_of(button(row, "Day")), "Tomorrow, Sat 17")  # type: ignore[arg-type]
    assert shown(window) == []
    assert "Saturday 17 October" in says(part(window, DayTitle))
    window.day.go(Place.DEPARTURES)
    assert "Friday 16 October" in says(part(window, DayTitle))


def test_a_typed_day_is_taken_with_enter(window: MainWindow) -> None:
    press(Qt.Key.Key_F)
    row = part(window, FilterRow)
    trigger(row.menu_of(button(row, "Day")), "Another day")  # type: ignore[arg-type]
    field = row.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "18.10")
    press(Qt.Key.Key_Return)
    assert row.filter == Filter(day=date(2026, 10, 18))


def test_the_tile_of_rooms_that_are_not_ready_leads_to_them(window: MainWindow, session: Session) -> None:
    set_room(session, "Dirty")
    announce(session, Changed(house=True))
    part(window, DayTitle).pressed.emit(4)
    assert window.day.place is Place.ARRIVALS
    assert ["Müller" in each for each in shown(window)] == [True]


def test_what_led_to_a_list_narrows_it_once(window: MainWindow, session: Session) -> None:
    set_room(session, "Dirty")
    announce(session, Changed(house=True))
    part(window, DayTitle).pressed.emit(4)
    window.day.go(Place.ARRIVALS)
    assert len(shown(window)) == 2
    part(window, FilterRow).chosen.emit(Filter(marks=frozenset({Mark.DUE_IN}), day=TODAY))
    window.day.go(Place.IN_HOUSE)
    window.day.go(Place.ARRIVALS)
    assert part(window, ReservationList).wanted.filter == Filter(marks=frozenset({Mark.DUE_IN}))


def test_a_list_that_is_too_long_says_that_it_is_cut(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "LONGEST", 1)
    window.day.go(Place.ALL)
    found = part(window, ReservationList)
    found.narrow(Filter(marks=frozenset({Mark.DUE_IN})))
    assert "The newest 1 are shown" in says(found)
    window.day.go(Place.ALL)
    assert "are shown" not in says(found)


# --- order and columns -----------------------------------------------------------------------------------------------


def test_a_head_orders_up_then_down_then_as_before(window: MainWindow) -> None:
    window.day.go(Place.ARRIVALS)
    head, found = part(window, ColumnHead), part(window, ReservationList)
    own = shown(window)
    head.pressed.emit(OrderBy.GUEST)
    assert found.wanted.order == Order(OrderBy.GUEST) and shown(window) == sorted(own)
    head.pressed.emit(OrderBy.GUEST)
    assert shown(window) == sorted(own, reverse=True)
    head.pressed.emit(OrderBy.GUEST)
    assert found.wanted.order is None and shown(window) == own


def test_s_goes_through_the_columns_and_shift_s_turns_the_order(window: MainWindow) -> None:
    found = part(window, ReservationList)
    found.view.setFocus()
    press(Qt.Key.Key_S, Qt.Key.Key_S)
    assert found.wanted.order == Order(OrderBy.GUEST)
    press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert found.wanted.order == Order(OrderBy.GUEST, descending=True)


def test_all_stays_are_ordered_by_time_alone_until_they_are_narrowed(window: MainWindow) -> None:
    window.day.go(Place.ALL)
    head = part(window, ColumnHead)
    assert head.order_columns() == (OrderBy.EXPECTED,)
    part(window, ReservationList).narrow(Filter(marks=frozenset({Mark.DUE_IN})))
    assert OrderBy.GUEST in head.order_columns()


def test_columns_that_were_chosen_are_there_and_the_others_are_not() -> None:
    chosen = frozenset({Column.RATE, Column.OWES})
    found = spans(1200, Shape.NORMAL, shown=chosen)
    assert set(found) & set(OPTIONAL) == chosen
    assert spans(1200, Shape.NORMAL, shown=usual(Shape.NORMAL)) == spans(1200, Shape.NORMAL)


# --- what is kept ----------------------------------------------------------------------------------------------------

FILTERS = st.builds(
    Filter,
    day=st.none() | st.dates(),
    marks=st.frozensets(st.sampled_from(Mark)),
    categories=st.frozensets(st.text(max_size=4)),
    services=st.frozensets(st.text(max_size=4)),
    group_id=st.text(max_size=4),
    company_id=st.text(max_size=4),
    not_ready=st.booleans(),
)
ORDERS = st.none() | st.builds(Order, st.sampled_from(OrderBy), st.booleans())
COLUMNS = st.none() | st.frozensets(st.sampled_from(OrderBy))


@given(st.dictionaries(st.sampled_from(ListKind), st.builds(Wanted, FILTERS, ORDERS)), COLUMNS)
def test_what_is_kept_comes_back_without_day_group_and_company(
    wanted: dict[ListKind, Wanted], columns: frozenset[OrderBy] | None
) -> None:
    found = from_text(to_text(KeptLists(wanted, columns)))
    assert found.shown == columns
    for kind, each in wanted.items():
        kept = found.of(kind)
        assert kept.order == each.order
        assert kept.filter == Filter(
            marks=each.filter.marks,
            categories=each.filter.categories,
            services=each.filter.services,
            not_ready=each.filter.not_ready,
        )


@given(st.text(max_size=40) | st.sampled_from(['{"lists": 7, "columns": []}', '{"lists": {}, "columns": ["x"]}', "[]"]))
def test_a_damaged_layout_is_as_if_nobody_had_chosen(text: str) -> None:
    assert from_text(text) == KeptLists()


def test_the_next_window_orders_and_narrows_as_the_last_one(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    first = _shown(session, qtbot, qapp)
    window = next(first)
    found = part(window, ReservationList)
    found.open_filter()
    part(window, FilterRow).chosen.emit(Filter(marks=frozenset({Mark.DUE_IN}), day=TODAY + timedelta(days=1)))
    part(window, ColumnHead).pressed.emit(OrderBy.ROOM)
    trigger(found.columns_menu(), "Rate")
    kept = window.save_layout()
    window.close()
    second = part(next(_shown(session, qtbot, qapp, kept)), ReservationList)
    assert second.wanted == Wanted(Filter(marks=frozenset({Mark.DUE_IN})), Order(OrderBy.ROOM))
    assert second.columns_menu().actions()[OPTIONAL.index(Column.RATE)].isChecked()


# --- a day as it is typed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("18", date(2026, 10, 18)),
        ("16", TODAY),
        ("15", date(2026, 11, 15)),
        ("24.12.", date(2026, 12, 24)),
        ("24 12", date(2026, 12, 24)),
        ("1/3", date(2027, 3, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("24.12.2030", date(2030, 12, 24)),
        ("24.12.30", date(2030, 12, 24)),
        ("2030-12-24", date(2030, 12, 24)),
        ("31.11.", None),
        ("Friday", None),
        ("", None),
        ("1.2.3.4", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@given(st.text(max_size=12), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_reading_a_day_never_fails(typed: str, today: date) -> None:
    read_day(typed, today)


@given(st.dates(date(2026, 10, 16), date(2027, 10, 15)))
def test_a_day_of_the_year_to_come_needs_no_year(day: date) -> None:
    assert read_day(f"{day.day}.{day.month}.", TODAY) == day


# --- a file ----------------------------------------------------------------------------------------------------------


def test_a_file_is_written_only_after_its_content_is_said(window: MainWindow, tmp_path: Path) -> None:
    press(Qt.Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = part(window, ExportPanel)
    assert "The file holds guest data" in says(panel) and "2 stays" in says(panel)
    field = panel.findChild(QLineEdit)
    assert field is not None and field.text().endswith("arrivals 2026-10-16 1542.csv")
    field.setText(str(tmp_path / "arrivals.csv"))
    press(Qt.Key.Key_Return)
    rows = list(csv.reader(io.StringIO((tmp_path / "arrivals.csv").read_text("utf-8-sig"))))
    assert [row[2] for row in rows] == ["Surname", "Müller-Lüdenscheidt", "Nováková"]
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()


@POSIX_ONLY
def test_nobody_else_may_open_the_file(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "arrivals.csv"
    path.write_text("an older one")
    path.chmod(0o644)
    press(Qt.Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    field = part(window, ExportPanel).findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    press(Qt.Key.Key_Return)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_place_that_takes_no_file_is_named_and_can_be_mended(window: MainWindow, tmp_path: Path) -> None:
    press(Qt.Key.Key_E, modifier=Qt.KeyboardModifier.ControlModifier)
    panel = part(window, ExportPanel)
    field = panel.findChild(QLineEdit)
    assert field is not None
    field.setText(str(tmp_path / "nowhere" / "arrivals.csv"))
    press(Qt.Key.Key_Return)
    assert panel.isVisible() and button(panel, "Write the file").isVisible()


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(value: str) -> None:
    written = list_file.cell(value)
    assert written.removeprefix("'") == value or written == value
    if written.startswith(("=", "+", "@", "\t", "\r", "\n")):
        raise AssertionError(written)
    if written.startswith("-"):
        float(written)
