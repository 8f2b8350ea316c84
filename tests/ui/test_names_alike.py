"""Categories whose names begin alike are told apart where there is little room, and their whole names are a tooltip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.house import RoomCategory
from frontdesk.domain.rates import FreeDay, PriceDay
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.grid import OfferGrid
from frontdesk.ui.panes.rate_strip.chart import RateChart
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.parts.painting import elided, text_width
from frontdesk.ui.parts.told_apart import told_apart
from frontdesk.ui.text.alike import shared_beginnings
from tests.ui.acts import announce, changed_elsewhere, shown_on_the_day
from tests.ui.lamplighter import NOW, TODAY, open_lamplighter

ENDS = ("Sea View", "Garden View", "City View", "Balcony and Sea View", "Balcony and Garden View", "Terrace", "Kitchen")
NAMES = tuple(f"Deluxe Double Room with {end}" for end in ENDS)
OTHERS = ("Single", "Deluxe Suite", "Standard")


def test_what_most_of_them_share_is_found_and_no_more() -> None:
    shared = shared_beginnings((*NAMES, *OTHERS))
    assert {name[: shared[name]] for name in NAMES} == {"Deluxe Double Room with "}
    assert [shared[name] for name in OTHERS] == [0, len("Deluxe "), 0]
    assert shared_beginnings(("Deluxe",)) == {"Deluxe": 0}


@given(some.lists(some.text("ab ", max_size=12), max_size=8))
def test_something_of_a_name_is_always_left(names: list[str]) -> None:
    shared = shared_beginnings(tuple(names))
    for name in names:
        assert name[: shared[name]] == "" or name[: shared[name]].endswith(" ")
        assert not name or shared[name] < len(name)


ALIKE = (
    NAMES,
    (*OTHERS, "Superior Double Sea View", "Superior Double City View", "Superior Twin Sea View"),
    tuple(f"Doppelzimmer Superior mit {what}" for what in ("Balkon und Seeblick", "Balkon und Gartenblick", "Balkon")),
    tuple(f"Appartement {room} für {heads} Personen Nord" for room in (1, 2) for heads in (2, 3)),
    ("Donaudampfschifffahrtszimmer1", "Donaudampfschifffahrtszimmer2", "Donaudampfschifffahrtszimmer"),
    ("豪华海景双人房带阳台和海景", "豪华海景双人房带阳台和花园", "豪华海景双人房"),
    ("غرفة مزدوجة ديلوكس مطلة على البحر", "غرفة مزدوجة ديلوكس مطلة على الحديقة"),
)


@pytest.mark.parametrize("names", ALIKE)
@pytest.mark.parametrize("width", [66, 75, 100, 130, 160, 400])
def test_each_of_them_reads_otherwise_in_the_room_there_is(
    qapp: QApplication, width: int, names: tuple[str, ...]
) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    font = theme.current().font(12, 600)
    read = [told_apart(name, names, font, width) for name in names]
    assert len(set(read)) == len(names), read
    assert all(text_width(font, text) <= width for text in read)


def test_cut_at_their_ends_they_are_all_the_same_and_names_that_fit_are_whole(qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    font = theme.current().font(12)
    assert len({elided(name, font, 110) for name in NAMES}) == 1
    assert [told_apart(name, OTHERS, font, 90) for name in OTHERS] == list(OTHERS)
    assert told_apart(NAMES[0], (), font, 75) == elided(NAMES[0], font, 75)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=some.lists(some.text("ab ç", max_size=30).map(str.strip), max_size=6), width=some.integers(20, 120))
def test_no_name_is_wider_than_its_room_and_nothing_is_made_up(
    qapp: QApplication, names: list[str], width: int
) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    font = theme.current().font(12)
    for name in names:
        told = told_apart(name, names, font, width)
        assert text_width(font, told) <= width or told == name == "" or told == "…"
        parts = [part.strip() for part in told.split("…")]
        assert all(part in name for part in parts)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with open_lamplighter(tmp_path) as session:
        _build(session)
        made = shown_on_the_day(qtbot, qapp, session)
        made.resize(1366, 768)
        announce(session, Changed(everything=True))
        QApplication.processEvents()
        yield made
        made.close()


def _build(session: Session) -> None:
    writer, days = session.store.writer, [TODAY + timedelta(days=at) for at in range(14)]
    with session.store.transaction():
        writer.put_categories(RoomCategory(id=name, name=name, ordering=9, capacity=2) for name in NAMES)
        writer.put_prices(
            PriceDay(rate_id="flex", category_id=name, day=day, price=Decimal(3000), currency="CZK")
            for name in NAMES
            for day in days
        )
        writer.put_free_days(
            [FreeDay(category_id=name, day=day, usable=2, occupied=0, free=2) for name in NAMES for day in days], NOW
        )
    changed_elsewhere(session, "48214", category_id=NAMES[0])


def hint(widget: QWidget, at: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


def part(window: QWidget, kind: type[QWidget]) -> QWidget:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_the_whole_name_is_told_where_it_is_cut(window: MainWindow) -> None:
    chart, view = part(window, RateChart), part(window, ReservationView)
    assert isinstance(chart, RateChart) and isinstance(view, ReservationView)
    row = chart.visualRect(chart.model().index(3, 0))
    assert hint(chart.viewport(), QPoint(30, row.center().y())) in NAMES
    line = view.visualRect(view.model().index(1, 0))
    told = {hint(view.viewport(), QPoint(x, line.center().y())) for x in range(300, line.width(), 20)}
    assert NAMES[0] in told


def test_a_new_reservation_gives_the_names_the_room_that_the_rates_leave(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F2)
    QApplication.processEvents()
    grid = part(window, OfferGrid)
    assert isinstance(grid, OfferGrid)
    first = grid.visualRect(grid.model().index(0, 0))
    assert first.left() >= max(text_width(theme.current().font(13, 600), name) for name in NAMES)
    assert hint(grid.viewport(), QPoint(10, grid.visualRect(grid.model().index(4, 0)).center().y())) in NAMES
