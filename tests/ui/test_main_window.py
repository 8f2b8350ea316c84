"""The window on a real desk: keys, selection, unsent work, shapes, and that nothing moves under the hand."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.domain.commands import CheckIn, CheckOut, Rule, SetRestriction, SetRoomState
from frontdesk.domain.guests import Guest
from frontdesk.domain.outbox import Entry
from frontdesk.domain.views import Changed, Line, Row, Unsent
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.day_title import DayTitle
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.house_now import HouseNowPage
from frontdesk.ui.panes.navigation import Navigation
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.panes.search_overlay import SearchOverlay
from frontdesk.ui.panes.top_bar import TopBar
from frontdesk.ui.panes.unsent_pane import UnsentPane
from frontdesk.ui.parts.navigation import NavigationItem
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.parts.tile import Tile
from frontdesk.ui.places import Place
from frontdesk.ui.shape import Shape
from tests.ui.acts import announce, changed_elsewhere, ends_today, says, shown_on_the_day
from tests.ui.lamplighter import NOW, open_lamplighter

MULLER, NOVAKOVA, FERNANDEZ = "48214", "48213", "47958"
CROWD = 40

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from _shown(session, qtbot, qapp)


@pytest.fixture
def crowded(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """Forty more arrivals, an hour apart from each other and later than the first two."""
    template = session.store.cache.reservation(MULLER)
    assert template is not None
    with session.store.transaction():
        for number in range(CROWD):
            guest, stay = f"crowd {number}", f"{50000 + number}"
            session.store.writer.put_guests([Guest(id=guest, last_name=f"Crowd {number}")])
            start = template.start_utc + timedelta(minutes=number + 1)
            session.store.writer.put_reservations(
                [replace(template, id=stay, number=stay, guest_id=guest, start_utc=start, room_id="204")]
            )
    yield from _shown(session, qtbot, qapp)


def _shown(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    yield shown_on_the_day(qtbot, qapp, session)
    theme.install(qapp, theme.Mode.LIGHT, 100)


def part(window: QWidget, kind: type[Kind]) -> Kind:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def press(key: Qt.Key, *then: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As a hand does: to whatever has the focus."""
    for each in (key, *then):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, each, modifier)


def entries(session: Session) -> list[Entry]:
    return [item.entry for item in session.desk.unsent()]


def has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))


# --- first paint -----------------------------------------------------------------------------------------------------


def test_the_first_paint_needs_nothing_but_qt_and_the_theme() -> None:
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from frontdesk.ui import theme\n"
        "from frontdesk.ui.main_window import MainWindow\n"
        "app = QApplication([])\n"
        "theme.take_colours(app)\n"
        "window = MainWindow()\n"
        "window.grab()\n"
        "late = ('frontdesk.domain', 'frontdesk.service', 'frontdesk.ui.p', 'asyncio', 'pydantic', 'httpx')\n"
        "late += ('PySide6.QtSvg', 'PySide6.QtNetwork', 'frontdesk.ui.theme.fonts')\n"
        "print([name for name in sys.modules if name.startswith(late)])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1920, 1080), QSize(960, 540)])
def test_nothing_of_the_top_bar_moves_when_the_desk_comes(
    session: Session, qtbot: QtBot, qapp: QApplication, size: QSize
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    window.furnish()
    qapp.processEvents()
    bar = part(window, TopBar)
    before = bar.rect().translated(bar.mapTo(window, bar.pos()))
    window.attach(session.desk)
    qapp.processEvents()
    assert bar.rect().translated(bar.mapTo(window, bar.pos())) == before


def test_the_frame_is_built_behind_the_first_paint(qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.findChild(Navigation) is None
    with qtbot.waitSignal(window.painted):
        window.show()
    window.furnish()
    assert window.findChild(Navigation) is not None
    window.say("The training hotel did not start.")
    assert not window.is_attached
    with pytest.raises(RuntimeError):
        window.desk  # noqa: B018 - asking is the test


# --- selection and keys ----------------------------------------------------------------------------------------------


def test_down_selects_the_first_stay_and_shows_it(window: MainWindow) -> None:
    press(Qt.Key.Key_Down)
    assert window.selected_id() == MULLER
    assert part(window, DetailPane).stay_id == MULLER
    press(Qt.Key.Key_End)
    assert window.selected_id() == NOVAKOVA


def test_enter_goes_to_the_stay_and_enter_again_takes_its_step(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert has_focus(part(window, DetailPane))
    assert entries(session) == []
    press(Qt.Key.Key_Return)
    assert [entry.command for entry in entries(session)] == [CheckIn(reservation_id=MULLER, room_id="203")]


def test_i_checks_in_from_the_list_and_ctrl_z_takes_it_back(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_I)
    assert [entry.command for entry in entries(session)] == [CheckIn(reservation_id=MULLER, room_id="203")]
    assert window.selected_id() == MULLER
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert entries(session) == []


def test_the_selected_stay_stays_in_sight_when_the_window_grows_and_shrinks(window: MainWindow, qtbot: QtBot) -> None:
    view = part(window, ReservationView)
    press(Qt.Key.Key_End)
    for size in (QSize(1366, 1400), QSize(1366, 768)):
        window.resize(size)
        QApplication.processEvents()
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_letters_in_the_search_are_letters(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_F3)
    assert has_focus(part(window, SearchOverlay))
    press(Qt.Key.Key_I, Qt.Key.Key_O, Qt.Key.Key_X)
    assert entries(session) == []
    press(Qt.Key.Key_Escape)
    assert has_focus(part(window, ReservationView))


def test_slash_and_a_letter_on_the_search_box_open_the_search(window: MainWindow) -> None:
    press(Qt.Key.Key_Slash)
    assert part(window, SearchOverlay).isVisible()


def test_a_stay_that_is_not_in_the_list_is_shown_all_the_same(window: MainWindow) -> None:
    press(Qt.Key.Key_Down)
    window.select(FERNANDEZ)
    assert part(window, DetailPane).stay_id == FERNANDEZ
    assert not part(window, ReservationView).selectionModel().hasSelection()


def test_enter_in_the_list_goes_to_a_stay_that_is_not_in_it(window: MainWindow) -> None:
    window.select(FERNANDEZ)
    window.day.focus_list()
    press(Qt.Key.Key_Return)
    assert has_focus(part(window, DetailPane))


def test_enter_in_the_list_does_nothing_where_nobody_is_selected(window: MainWindow) -> None:
    press(Qt.Key.Key_Return)
    assert has_focus(part(window, ReservationView))


def test_g_and_a_letter_go_to_a_list(window: MainWindow) -> None:
    press(Qt.Key.Key_Down)
    for letter, place in ((Qt.Key.Key_D, Place.DEPARTURES), (Qt.Key.Key_I, Place.IN_HOUSE), (Qt.Key.Key_S, Place.ALL)):
        press(Qt.Key.Key_G, letter)
        assert window.day.place is place
        assert window.selected_id() is None
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_G, Qt.Key.Key_S)
    assert not part(window, ReservationView).selectionModel().hasSelection()
    checked = [item.text() for item in window.findChildren(NavigationItem) if item.isChecked()]
    assert checked == ["All stays"]


def test_digits_go_to_a_room(window: MainWindow) -> None:
    press(Qt.Key.Key_G, Qt.Key.Key_I)
    press(Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_4)
    assert window.selected_id() == FERNANDEZ


def test_left_folds_the_group_and_right_unfolds_it(window: MainWindow, session: Session) -> None:
    view = part(window, ReservationView)
    session.desk.submit(CheckIn(reservation_id=MULLER, room_id="203"))
    press(Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert view.model().rowCount() == 3
    assert window.selected_id() is None
    press(Qt.Key.Key_Down)
    assert window.selected_id() == MULLER
    press(Qt.Key.Key_Up, Qt.Key.Key_Right)
    assert view.model().rowCount() == 4
    assert window.selected_id() == NOVAKOVA


def test_on_a_folded_head_no_key_reaches_a_stay_and_what_is_folded_is_said(
    window: MainWindow, session: Session
) -> None:
    press(Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_I, Qt.Key.Key_X, Qt.Key.Key_N)
    assert entries(session) == []
    assert window.selected_id() is None
    assert "2 stays are folded here" in says(part(window, DetailPane))


def test_the_keys_stay_on_a_folded_head_while_the_list_changes_and_enter_unfolds_it(
    window: MainWindow, session: Session
) -> None:
    press(Qt.Key.Key_Home, Qt.Key.Key_Left)
    session.desk.submit(CheckIn(reservation_id=MULLER, room_id="203"))
    assert "One stay is folded here" in says(part(window, DetailPane))
    press(Qt.Key.Key_Return)
    assert window.selected_id() == NOVAKOVA


def test_f6_from_a_folded_head_comes_to_the_button_that_unfolds_it(window: MainWindow) -> None:
    press(Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_F6, Qt.Key.Key_F6)
    assert has_focus(part(window, DetailPane))
    press(Qt.Key.Key_Return)
    assert window.selected_id() == MULLER
    assert has_focus(part(window, ReservationView))


def test_f6_comes_to_a_button_where_nobody_is_selected(window: MainWindow) -> None:
    press(Qt.Key.Key_F6, Qt.Key.Key_F6)
    press(Qt.Key.Key_Return)
    assert part(window, SearchOverlay).isVisible()


def test_f6_goes_round_the_panes_and_back(window: MainWindow) -> None:
    press(Qt.Key.Key_Down)
    panes = (RateStrip, DetailPane, Navigation, ReservationView)
    for pane in panes:
        press(Qt.Key.Key_F6)
        assert has_focus(part(window, pane)), pane
    for pane in reversed(panes[:-1]):
        press(Qt.Key.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
        assert has_focus(part(window, pane)), pane


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_F6])
def test_a_stay_that_is_not_in_the_list_stays_when_the_keys_come_to_the_list(window: MainWindow, key: Qt.Key) -> None:
    window.select(FERNANDEZ)
    view = part(window, ReservationView)
    for _ in range(60):
        press(key)
        if view.hasFocus():
            break
    assert view.hasFocus() and window.selected_id() == FERNANDEZ
    assert "Fernández-Ibarra" in says(part(window, DetailPane))
    press(Qt.Key.Key_Down)
    assert window.selected_id() == MULLER


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_F4, RatesPage), (Qt.Key.Key_F12, HouseNowPage)])
def test_f6_goes_from_a_large_page_to_the_navigation_and_back(
    window: MainWindow, key: Qt.Key, page: type[QWidget]
) -> None:
    press(key, Qt.Key.Key_F6)
    assert has_focus(part(window, Navigation))
    press(Qt.Key.Key_F6)
    assert has_focus(part(window, page))


def test_arrows_in_the_navigation_show_lists_and_enter_goes_into_one(window: MainWindow) -> None:
    navigation = part(window, Navigation)
    navigation.focus_current()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.day.place is Place.DEPARTURES
    assert has_focus(navigation)
    press(Qt.Key.Key_Return)
    assert window.day.place is Place.DEPARTURES
    assert has_focus(part(window, ReservationList))  # empty, but the keys are there


def test_a_key_that_means_nothing_for_the_stay_says_why(window: MainWindow, session: Session) -> None:
    window.select(FERNANDEZ)
    window.day.focus_list()
    press(Qt.Key.Key_X)
    assert "“Cancel, no-show” does nothing here: In house, night 2 of 3." in says(window)
    press(Qt.Key.Key_I)
    assert "“Check in” does nothing here: In house, night 2 of 3." in says(window)
    window.select(NOVAKOVA)
    window.day.focus_list()
    press(Qt.Key.Key_H)
    assert "“Room state” does nothing here: No room yet." in says(window)
    assert entries(session) == []


def test_the_key_of_signing_in_says_that_there_is_nothing_to_sign_in_to(window: MainWindow) -> None:
    press(Qt.Key.Key_G, Qt.Key.Key_T)
    assert "This is the training hotel: nobody signs in here." in says(window)


def test_f9_opens_unsent_work_and_esc_goes_back_to_the_list(window: MainWindow) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_F9)
    assert part(window, UnsentPane).isVisible()
    assert part(window, RateStrip).is_folded
    press(Qt.Key.Key_Escape)
    assert part(window, DetailPane).isVisible()
    assert not part(window, RateStrip).is_folded
    assert has_focus(part(window, ReservationView))


def test_away_from_the_line_nothing_is_called_held_longer_than_it_is(window: MainWindow, session: Session) -> None:
    """Nobody writes when a hold ends, and nothing is sent."""
    session.engine._line.failed(Line.OFFLINE, NOW)
    session.desk.submit(CheckIn(reservation_id=MULLER, room_id="203"))
    press(Qt.Key.Key_F9)
    window.day.tick()
    assert "holding" in says(window)
    clock = session.engine._clock
    assert isinstance(clock, StillClock)
    clock.advance(60)
    window.day.tick()
    assert "holding" not in says(window) and "not sent" in says(window)
    model = part(window, ReservationList)._model
    at = model.line_of(MULLER)
    assert at is not None
    row = model.line(at)
    assert isinstance(row, Row) and row.unsent is Unsent.NOT_SENT


def test_a_rule_that_waits_leads_to_the_rates_and_a_room_by_itself_nowhere(
    window: MainWindow, session: Session
) -> None:
    session.desk.submit(SetRoomState(room_id="204", state="Dirty"))
    press(Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert part(window, UnsentPane).isVisible()
    press(Qt.Key.Key_Escape)
    (waits,) = session.desk.unsent()
    session.desk.take_back(waits.entry.id)
    today = session.desk.hotel().today
    session.desk.submit(SetRestriction(rule=Rule(kind="Stay", first_day=today, last_day=today)))
    press(Qt.Key.Key_F9, Qt.Key.Key_Return)
    assert part(window, RatesPage).isVisible()
    assert "This stay is not on this PC" not in says(window)


def occupied_by_another(session: Session) -> None:
    """The room of who arrives still has its last guest."""
    changed_elsewhere(session, MULLER, room_id="204")
    announce(session, Changed(everything=True))


def test_who_is_still_in_the_room_is_looked_at_and_esc_comes_back(window: MainWindow, session: Session) -> None:
    occupied_by_another(session)
    window.select(MULLER)
    press(Qt.Key.Key_Return, Qt.Key.Key_L)
    assert window.selected_id() == FERNANDEZ and part(window, DetailPane).stay_id == FERNANDEZ
    assert has_focus(part(window, DetailPane))
    press(Qt.Key.Key_Escape)
    assert window.selected_id() == MULLER and part(window, DetailPane).stay_id == MULLER
    assert has_focus(part(window, ReservationView))
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert window.selected_id() == MULLER


def test_when_they_are_checked_out_there_the_first_stay_comes_back_and_nothing_is_done_to_it(
    window: MainWindow, session: Session
) -> None:
    occupied_by_another(session)
    ends_today(session)
    announce(session, Changed(everything=True))
    window.select(MULLER)
    press(Qt.Key.Key_Return, Qt.Key.Key_L, Qt.Key.Key_O)
    assert [type(entry.command) for entry in entries(session)] == [CheckOut]
    assert window.selected_id() == MULLER and has_focus(part(window, ReservationView))
    assert "Fernández-Ibarra is still" not in says(part(window, DetailPane))


def test_another_stay_that_is_picked_meanwhile_is_not_left_for_the_first(window: MainWindow, session: Session) -> None:
    occupied_by_another(session)
    window.select(MULLER)
    press(Qt.Key.Key_Return, Qt.Key.Key_L)
    part(window, ReservationView).setFocus()
    press(Qt.Key.Key_Home)
    picked = window.selected_id()
    press(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert window.selected_id() == picked


def test_rows_are_read_as_sentences(window: MainWindow) -> None:
    view = part(window, ReservationView)
    index = view.model().index(1, 0)
    assert "Müller-Lüdenscheidt Jürgen" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "To come, 2 stays"


# --- what changes ----------------------------------------------------------------------------------------------------


def test_lists_that_need_a_look_are_there_only_while_they_hold_something(window: MainWindow) -> None:
    shown = {item.text() for item in window.findChildren(NavigationItem) if item.isVisible()}
    assert "Without room" in shown
    assert not {"Not arrived", "Options"} & shown


def test_the_selected_stay_stays_selected_and_in_place_when_others_move(crowded: MainWindow, session: Session) -> None:
    view = part(crowded, ReservationView)
    crowded.select("50030")
    line = view.currentIndex().row()
    before = view.rowViewportPosition(line)
    session.desk.submit(CheckIn(reservation_id=MULLER, room_id="203"))  # leaves the group above it
    assert crowded.selected_id() == "50030"
    assert view.currentIndex().row() == line - 1
    assert view.rowViewportPosition(line - 1) == before


def test_a_stay_that_is_not_in_the_list_yet_is_scrolled_to_when_it_comes(crowded: MainWindow, session: Session) -> None:
    view = part(crowded, ReservationView)
    known = session.store.cache.reservation("50030")
    assert known is not None
    crowded.select("just booked")
    assert not view.currentIndex().isValid()
    last = replace(known, id="just booked", number="60000", start_utc=known.start_utc.replace(hour=21, minute=30))
    with session.store.transaction():
        session.store.writer.put_reservations([last])
    announce(session, Changed(reservation_ids=frozenset(("just booked",))))
    assert crowded.selected_id() == "just booked"
    shown = view.visualRect(view.currentIndex())
    assert view.currentIndex().isValid() and view.viewport().rect().contains(shown.center())


def test_a_stay_that_moves_is_not_followed(crowded: MainWindow, session: Session) -> None:
    view = part(crowded, ReservationView)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_I)
    assert crowded.selected_id() == MULLER
    assert view.verticalScrollBar().value() <= view.verticalHeader().defaultSectionSize()
    assert view.currentIndex().row() == view.model().rowCount() - 1


# --- shapes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1280, 720), (960, 540)])
def test_the_window_keeps_its_size(window: MainWindow, size: tuple[int, int], percent: int) -> None:
    theme.current().set_text_percent(percent)
    window.resize(*size)
    assert window.grab().size() == QSize(*size)
    assert window.centralWidget().minimumSizeHint().width() <= size[0]


@pytest.mark.parametrize(
    ("size", "navigation", "tiles", "has_rates"),
    [
        ((1366, 768), 188, 5, True),
        ((1920, 1080), 216, 5, True),
        ((1280, 720), 188, 5, True),
        ((960, 540), 56, 5, False),
    ],
)
def test_shapes(window: MainWindow, size: tuple[int, int], navigation: int, tiles: int, has_rates: bool) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert part(window, Navigation).width() == navigation
    assert part(window, RateStrip).isVisible() is has_rates
    shown = [tile for tile in part(window, DayTitle).findChildren(Tile) if tile.isVisible()]
    assert len(shown) == tiles


@pytest.mark.parametrize("size", [(960, 540), (1366, 768)])
def test_f4_shows_every_rate_over_list_and_stay_and_goes_back(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    view = part(window, ReservationView)
    press(Qt.Key.Key_F4)
    page = part(window, RatesPage)
    assert (page.isVisible(), view.isVisible()) == (True, False)
    press(Qt.Key.Key_F4)
    assert (page.isVisible(), view.isVisible()) == (False, True)
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Escape)
    assert (page.isVisible(), view.isVisible()) == (False, True)


def test_a_folded_strip_stays_folded_until_the_shape_changes(window: MainWindow) -> None:
    rates = part(window, RateStrip)
    rates.toggle()
    assert rates.is_folded
    window.resize(1360, 760)
    assert rates.is_folded
    window.resize(1366, 650)
    assert rates.is_folded
    window.resize(1366, 768)
    assert not rates.is_folded


def test_the_layout_comes_back(window: MainWindow) -> None:
    kept_by_hand = {Shape.NORMAL: 420, Shape.WIDE: 520}
    window.day.set_right_widths(kept_by_hand)
    kept = window.save_layout()
    window.day.set_right_widths({})
    QApplication.processEvents()
    assert part(window, DetailPane).width() == 383  # and its hairline
    assert window.restore_layout(kept)
    assert window.day.right_widths() == kept_by_hand
    assert not window.restore_layout(kept[:-1])


def test_the_navigation_marks_the_page_that_is_open(window: MainWindow) -> None:
    def marked() -> list[str]:
        items = part(window, Navigation).findChildren(NavigationItem)
        return [item.text() for item in items if item.isChecked()]

    press(Qt.Key.Key_F12)
    assert marked() == ["In the house now"]
    press(Qt.Key.Key_Escape)
    assert marked() == ["Arrivals"]


def test_what_can_be_taken_back_stays_over_the_strip_when_it_folds(window: MainWindow, session: Session) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_I)
    assert entries(session)
    bar, strip = part(window, TakeBackBar), part(window, RateStrip)
    before, opened = bar.geometry(), strip.y()
    strip.toggle()
    QApplication.processEvents()
    assert strip.y() > opened
    assert bar.geometry().bottom() > before.bottom()
    strip.toggle()
    QApplication.processEvents()
    assert bar.geometry() == before


def test_one_large_page_takes_the_place_of_another(window: MainWindow) -> None:
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_F12)
    assert part(window, HouseNowPage).isVisible() and part(window, CreatePage).isHidden()
    press(Qt.Key.Key_F4)
    assert part(window, RatesPage).isVisible() and part(window, HouseNowPage).isHidden()
    press(Qt.Key.Key_F12)
    assert part(window, HouseNowPage).isVisible() and part(window, RatesPage).isHidden()
    press(Qt.Key.Key_Escape)
    assert part(window, ReservationList).isVisible() and part(window, HouseNowPage).isHidden()


def test_a_closed_window_follows_no_theme_for_its_desk_may_be_closed(window: MainWindow, qapp: QApplication) -> None:
    strip = part(window, RateStrip)
    window.close()
    theme.install(qapp, theme.Mode.LIGHT, 130)
    assert not strip.isHidden()
