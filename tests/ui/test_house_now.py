"""Who is in the house now: one key, everybody counted, by room and by name, and on paper as on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import CheckIn
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.in_house import HouseNow
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.house_now import HouseNowPage
from frontdesk.ui.panes.house_now.block import OccupantLine
from frontdesk.ui.parts.empty_state import EmptyState
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.places import Place
from frontdesk.ui.text import house_now as words
from frontdesk.ui.text.house_now import people_by_name
from tests.ui.acts import announce, buttons, in_front, says, tell
from tests.ui.lamplighter import NOW, open_lamplighter

ARRIVING, STAYING = "48214", "47958"
NO_MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = in_front(qtbot, MainWindow(QTimer(interval=10**9)), session, (1366, 768))
    window.show_day()
    yield window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def page(window: MainWindow) -> HouseNowPage:
    found = window.findChild(HouseNowPage)
    assert isinstance(found, HouseNowPage)
    return found


def lines(window: MainWindow) -> list[str]:
    return [each.accessibleName() for each in page(window).findChildren(OccupantLine) if each.isVisible()]


def test_one_key_counts_everybody_by_room(window: MainWindow, session: Session) -> None:
    tell(session, "Walks with a frame", STAYING)
    press(Qt.Key.Key_F12)
    assert "In the house now: 2 people in 1 room" in says(page(window))
    assert "From this PC, needs no line." in says(page(window))
    assert lines(window) == ["room 204, Fernández-Ibarra Lucía, 2 people, note on the stay: Walks with a frame"]


def test_who_stays_by_a_service_that_this_desk_does_not_show_is_missed_in_words(
    window: MainWindow, session: Session
) -> None:
    found = session.store.cache.property()
    assert found is not None
    both = (("stay", "Stay"), ("flats", "Apartments"))
    session.store.writer.put_property(replace(found, stay_services=both, shown_services=("stay",)))
    announce(session, Changed(house=True, everything=True))
    press(Qt.Key.Key_F12)
    assert "Without the guests of Apartments: this desk does not show them." in says(page(window)).translate(NO_MARKS)
    session.store.writer.put_property(replace(found, stay_services=both, shown_services=("stay", "flats")))
    announce(session, Changed(house=True, everything=True))
    assert "Without the guests" not in says(page(window))


def test_whoever_came_in_here_is_counted_at_once_and_marked(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_F12)
    session.desk.submit(CheckIn(reservation_id=ARRIVING, room_id="203"))
    assert "In the house now: 4 people in 2 rooms" in says(page(window))
    assert lines(window)[0] == "room 203, Müller-Lüdenscheidt Jürgen, 2 people, not sent yet"


def test_n_orders_by_name_with_everybody_who_is_named(window: MainWindow, session: Session) -> None:
    session.store.writer.put_guests([Guest(id="child", last_name="Abad", first_name="Inés")])
    session.store.writer.put_companions({STAYING: (f"guest {STAYING}", "child")})
    announce(session, Changed(reservation_ids=frozenset({STAYING})))
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_N)
    assert [name for name, _ in people_by_name(session.desk.house_now())] == ["Abad Inés", "Fernández-Ibarra Lucía"]
    assert lines(window) == ["Abad Inés, room 204", "Fernández-Ibarra Lucía, room 204"]
    press(Qt.Key.Key_N)
    assert len(lines(window)) == 1


def empty_the_house(session: Session) -> None:
    stays = session.store.cache.reservation(STAYING)
    assert stays is not None
    session.store.writer.put_reservations([replace(stays, state="Processed")])
    announce(session, Changed(everything=True))


def test_an_empty_house_says_so_where_the_lines_would_stand(window: MainWindow, session: Session) -> None:
    house = HouseNow((), NOW, NOW)
    assert words.title(house) == "Nobody is in the house now"
    assert words.nobody(house) == ("bed-double", "Nobody is checked in", "Whoever checks in stands here at once.")
    away = words.nobody(replace(house, without=("Apartments",)))
    assert away.fact.translate(NO_MARKS) == "Without the guests of Apartments: this desk does not show them."

    press(Qt.Key.Key_F12)
    place = page(window).findChild(EmptyState)
    assert place is not None and place.isHidden()
    empty_the_house(session)
    assert place.isVisible() and lines(window) == []
    assert "By name" not in buttons(page(window))
    press(Qt.Key.Key_N)
    session.desk.submit(CheckIn(reservation_id=ARRIVING, room_id="203"))
    assert place.isHidden()
    assert lines(window)[0].startswith("room 203, Müller-Lüdenscheidt Jürgen")
    assert "By name" in buttons(page(window)), "N turned nothing while nobody was there"


def test_a_house_of_which_nothing_was_told_is_not_called_empty(window: MainWindow, session: Session) -> None:
    empty_the_house(session)
    assert session.desk.house_now().as_of is None
    press(Qt.Key.Key_F12)
    said = says(page(window))
    assert "Who is in the house is not known yet" in said and "go by the list on paper" in said
    assert "Nobody is in the house now" not in said and "Nobody is checked in" not in said
    assert "not known yet" in page(window).sheet()


def test_esc_and_the_key_itself_lead_back_to_the_list(window: MainWindow) -> None:
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_Escape)
    assert page(window).isHidden()
    press(Qt.Key.Key_F12)
    assert page(window).isVisible()
    press(Qt.Key.Key_F12)
    assert page(window).isHidden()
    press(Qt.Key.Key_F12)
    window.day.go(Place.DEPARTURES)
    assert page(window).isHidden()


def test_where_not_all_fit_the_arrows_and_page_keys_scroll(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    stays = session.store.cache.reservation(STAYING)
    assert stays is not None
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stays, id=f"{n}", number=f"{n}") for n in range(60)])
    announce(session, Changed(everything=True))
    window.resize(960, 540)
    press(Qt.Key.Key_F12)
    bar = page(window).findChildren(QuietScroll)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    press(Qt.Key.Key_Down)
    first = bar.value()
    press(Qt.Key.Key_PageDown)
    assert 0 < first < bar.value()
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_title_of_two_lines_keeps_its_distance_from_the_edge(window: MainWindow, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 130)
    try:
        window.resize(960, 540)
        press(Qt.Key.Key_F12)
        QApplication.processEvents()
        title = page(window)._title
        assert title.height() > 2 * title.fontMetrics().height() - 1
        assert title.mapTo(page(window), title.rect().topLeft()).y() >= 8
    finally:
        theme.install(qapp, theme.Mode.LIGHT, 100)


def test_a_stay_that_is_not_in_sight_is_not_acted_on(window: MainWindow, session: Session) -> None:
    window.select(ARRIVING)
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_I)
    assert session.desk.unsent() == []


def test_the_sheet_holds_every_room_and_name_and_no_markup_of_a_guest(window: MainWindow, session: Session) -> None:
    session.store.writer.put_guests([Guest(id=f"guest {STAYING}", last_name="<b>Bold</b>", first_name="& Co")])
    announce(session, Changed(everything=True))
    tell(session, "<b>Bill</b> to Acme", STAYING)
    press(Qt.Key.Key_F12)
    paper = QTextDocument()
    paper.setHtml(page(window).sheet())
    text = paper.toPlainText()
    assert "<b>Bold</b> & Co" in text and "204" in text and "Hotel Lamplighter" in text
    assert "Friday 16 October" in text
    assert "(note on the stay: <b>Bill</b> to Acme)" in text


def test_control_p_asks_for_the_printer_and_prints(window: MainWindow, tmp_path: Path) -> None:
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page(window).findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    QDialog.accept(dialog)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_a_room_with_a_long_name_leaves_the_guest_the_larger_part(window: MainWindow, session: Session) -> None:
    long = "Gartenhaus am See, Zimmer Leuchtturm mit Blick auf die Brücke"
    session.store.writer.put_rooms([Room(id="204", name=long, state="Inspected", category_id="Double")])
    announce(session, Changed(everything=True))
    press(Qt.Key.Key_F12)
    line = page(window).findChildren(OccupantLine)[-1]
    assert 48 < line.room_width() <= 0.4 * line.width() + 1
    assert long in line.toolTip() and "Fernández-Ibarra" in line.toolTip()
    session.store.writer.put_rooms([Room(id="204", name="204", state="Inspected", category_id="Double")])
    announce(session, Changed(everything=True))
    assert page(window).findChildren(OccupantLine)[-1].room_width() == 48
