"""Several stays picked and acted on at once: which keys pick, what is left alone, what each line says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddProduct, Cancel, CheckOut
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Room
from frontdesk.domain.notes import Note
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.views import Changed, Line
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.models.picks import MOST_PICKED, Picks
from frontdesk.ui.models.row_delegate import MARGIN, MARK_SIZE
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.palette import Palette
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.reservation_list.bulk import Act, Doable, plan
from frontdesk.ui.panes.reservation_list.bulk_panel import BulkPanel
from frontdesk.ui.panes.reservation_list.pick_foot import PickFoot
from frontdesk.ui.panes.reservation_list.view import ReservationView
from frontdesk.ui.parts.choices import RadioList
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.shadow import Level, margin
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.places import Place
from tests.ui.acts import (
    ARRIVING,
    announce,
    button,
    buttons,
    is_in_doubt,
    is_refused,
    leaves,
    owe,
    pay,
    saved,
    says,
    set_room,
    shown_on_the_day,
)
from tests.ui.lamplighter import NOW, TODAY, open_lamplighter

LEAVING: tuple[str, ...] = ("90001", "90002", "90003")
ROOM_OF = {"90001": "301", "90002": "302", "90003": "303"}
SHIFT, CONTROL, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier(0)

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three guests leave today, and their accounts are settled."""
    with open_lamplighter(tmp_path) as found:
        template = found.store.cache.reservation("47958")
        assert template is not None
        with found.store.transaction():
            writer = found.store.writer
            writer.put_rooms(Room(id=room, name=room, state="Clean", category_id="Double") for room in ROOM_OF.values())
            for stay in LEAVING:
                writer.put_guests([Guest(id=f"guest {stay}", last_name=f"Guest {stay}")])
                writer.put_reservations(
                    [
                        replace(
                            template,
                            id=stay,
                            number=stay,
                            guest_id=f"guest {stay}",
                            room_id=ROOM_OF[stay],
                            end_utc=NOW + timedelta(hours=1),
                        )
                    ]
                )
            writer.open_accounts(LEAVING)
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    return shown_on_the_day(qtbot, qapp, session)


def part(window: QWidget, kind: type[Kind]) -> Kind:
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)


def commands(session: Session) -> list[object]:
    return [item.entry.command for item in session.desk.unsent()]


def go(window: MainWindow, place: Place) -> ReservationList:
    window.day.go(place)
    found = part(window, ReservationList)
    found.select_first()
    return found


def test_three_settled_departures_leave_with_three_keys(window: MainWindow, session: Session) -> None:
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    press(Qt.Key.Key_O, Qt.Key.Key_Return)
    assert commands(session) == [CheckOut(reservation_id=stay, close_bills=True) for stay in LEAVING]
    panel = part(window, BulkPanel)
    assert "3 checked out" in says(panel)
    assert says(panel).count("checked out") == 4
    assert "Checked out of 303" in says(window) and "and 2 more" in says(window)
    press(Qt.Key.Key_Z, modifier=CONTROL)
    assert commands(session) == []
    assert "0 checked out, 3 left as they were" in says(panel) and "Guest 90001, 301: taken back" in says(panel)
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert part(window, PickFoot).isHidden()


def test_while_the_line_is_away_several_are_noted_and_nobody_is_said_to_have_left(
    window: MainWindow, session: Session
) -> None:
    session.engine._line.failed(Line.OFFLINE, NOW)
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    press(Qt.Key.Key_O, Qt.Key.Key_Return)
    told = says(part(window, BulkPanel))
    assert "3 noted" in told and "Guest 90001, 301: noted, not on the platform yet" in told
    assert "checked out" not in told
    for entry in saved(session):
        leaves(session, entry, state=EntryState.SETTLED, outcome="answered")
    announce(session, Changed(unsent=True, reservation_ids=frozenset(LEAVING)))
    told = says(part(window, BulkPanel))
    assert "3 checked out" in told and "Guest 90001, 301: checked out, on the platform" in told


def test_each_line_says_what_the_platform_said(window: MainWindow, session: Session) -> None:
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    press(Qt.Key.Key_O, Qt.Key.Key_Return)
    first, second, third = saved(session)
    is_refused(session, first, "Room key is not returned.")
    is_in_doubt(session, second)
    leaves(session, third, state=EntryState.SETTLED, outcome="answered")
    announce(session, Changed(unsent=True, reservation_ids=frozenset(LEAVING)))
    told = says(part(window, BulkPanel))
    assert "1 checked out, 1 in doubt, 1 left as it was" in told
    assert "Guest 90001, 301: “Room key is not returned.”" in told
    assert "Guest 90002, 302: in doubt, no answer came" in told
    assert "Guest 90003, 303: checked out, on the platform" in told


def test_who_owes_is_left_to_a_person_and_stays_picked(window: MainWindow, session: Session) -> None:
    owe(session, 1240, "90002")
    found = go(window, Place.IN_HOUSE)
    press(Qt.Key.Key_A, modifier=CONTROL)
    press(Qt.Key.Key_O)
    panel = part(window, BulkPanel)
    assert "Check out 2 guests" in says(panel)
    assert "1,240" in says(panel)
    press(Qt.Key.Key_Return)
    assert commands(session) == [CheckOut(reservation_id=each, close_bills=True) for each in ("90001", "90003")]
    assert "2 checked out, 2 left as they were" in says(panel)
    press(Qt.Key.Key_Escape)
    assert set(found.picked_ids) == {"90002", "47958"}


def test_nobody_leaves_settled_while_a_charge_waits_for_a_person(window: MainWindow, session: Session) -> None:
    (charge,) = session.desk.submit_all([AddProduct(reservation_id="90002", product_id="parking", count=1)])
    is_refused(session, charge, "Product is not active.")
    announce(session, Changed(frozenset({"90002"})))
    go(window, Place.IN_HOUSE)
    press(Qt.Key.Key_A, modifier=CONTROL)
    press(Qt.Key.Key_O, Qt.Key.Key_Return)
    out = [each for each in commands(session) if isinstance(each, CheckOut)]
    assert [each.reservation_id for each in out] == ["90001", "90003"]
    assert "Decide that first." in says(part(window, BulkPanel))


def test_a_note_is_told_in_the_line_of_who_gets_the_key(qtbot: QtBot, session: Session) -> None:
    note = Note(id="n", reservation_id=ARRIVING, text="Walks with a frame", kind="General", created_utc=NOW)
    with session.store.transaction():
        session.store.writer.put_notes([note])
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    host = QWidget()
    qtbot.addWidget(host)
    panel = BulkPanel(host)
    qtbot.addWidget(panel)
    panel.show_plan(Act.CHECK_IN, plan(session.desk, Act.CHECK_IN, [ARRIVING]))
    panel.show()
    assert "ready; read its note before the key" in says(panel)


def test_nothing_is_done_before_it_is_said(window: MainWindow, session: Session) -> None:
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space, Qt.Key.Key_O, Qt.Key.Key_Escape)
    assert commands(session) == []
    assert part(window, ReservationList).picked_ids == ("90001",)
    press(Qt.Key.Key_Escape)
    assert part(window, ReservationList).picked_ids == ()


def test_only_acts_that_fit_have_a_button(window: MainWindow) -> None:
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space)
    assert buttons(part(window, PickFoot)) == ["Check out 1", "Put back"]
    go(window, Place.ARRIVALS)
    assert part(window, PickFoot).isHidden()
    press(Qt.Key.Key_Space)
    assert buttons(part(window, PickFoot)) == ["Check in 1", "Cancel 1", "Put back"]


def test_foot_and_palette_offer_what_can_be_done_and_count_whom_it_is_done_to(
    window: MainWindow, session: Session
) -> None:
    owe(session, 1240, "90002")
    go(window, Place.IN_HOUSE)
    press(Qt.Key.Key_A, modifier=CONTROL)
    assert buttons(part(window, PickFoot)) == ["Check out 2", "Put back"]
    press(Qt.Key.Key_K, modifier=CONTROL)
    offered = [row.words for row in part(window, Palette).offered()]
    assert "Check out 2" in offered and not any(each.startswith(("Check in", "Cancel")) for each in offered)
    press(Qt.Key.Key_Escape)
    pay(session, 1240, "90002")
    announce(session, Changed(reservation_ids=frozenset({"90002"})))
    assert buttons(part(window, PickFoot)) == ["Check out 3", "Put back"]


def test_nobody_is_offered_to_leave_who_leaves_another_day(window: MainWindow) -> None:
    found = go(window, Place.IN_HOUSE)
    found.select("47958")
    press(Qt.Key.Key_Space)
    assert found.picked_ids == ("47958",)
    assert buttons(part(window, PickFoot)) == ["Put back"]
    press(Qt.Key.Key_O)
    assert "Nobody picked can be checked out" in says(part(window, BulkPanel))


@pytest.mark.parametrize("act", list(Act))
def test_as_many_are_counted_as_there_are_commands_for(session: Session, act: Act) -> None:
    owe(session, 1240, "90002")
    owe(session, 500, "90003", payer="a company")
    set_room(session, "Dirty")
    ids = ["48214", "48213", "47958", *LEAVING]
    planned = plan(session.desk, act, ids)
    counted = Doable(session.desk).count(act, session.desk.rows(ids), TODAY)
    assert counted == sum(each.command is not None for each in planned)
    set_room(session, "Inspected")
    session.desk._kept.forget(Changed(everything=True))
    planned = plan(session.desk, act, ids)
    counted = Doable(session.desk).count(act, session.desk.rows(ids), TODAY)
    assert counted == sum(each.command is not None for each in planned)


def test_the_foot_prints_its_keys_where_there_is_room(window: MainWindow) -> None:
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    doing = button(part(window, PickFoot), "Check out 1")
    assert "Key O" in doing.accessibleDescription()


def test_one_reason_is_said_for_all_that_are_cancelled(window: MainWindow, session: Session) -> None:
    go(window, Place.ARRIVALS)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    press(Qt.Key.Key_X)
    assert not button(part(window, BulkPanel), "Cancel 2").isEnabled()
    press(Qt.Key.Key_B, Qt.Key.Key_Return)
    assert commands(session) == [
        Cancel(reservation_id=stay, note="Booked twice", charge_fee=False) for stay in ("48214", "48213")
    ]


def test_shift_and_arrows_pick_a_range_and_take_it_back(window: MainWindow) -> None:
    found = go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=SHIFT)
    assert found.picked_ids == LEAVING
    press(Qt.Key.Key_Up, modifier=SHIFT)
    assert found.picked_ids == LEAVING[:2]


def test_shift_end_and_home_pick_to_the_ends(window: MainWindow) -> None:
    found = go(window, Place.DEPARTURES)
    press(Qt.Key.Key_End, modifier=SHIFT)
    assert found.picked_ids == LEAVING
    press(Qt.Key.Key_Home, modifier=SHIFT)
    assert found.picked_ids == LEAVING[:1]


def test_a_range_begins_anew_where_the_keys_went_without_shift(window: MainWindow) -> None:
    found = go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Down, modifier=SHIFT)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up, modifier=SHIFT)
    assert found.picked_ids == LEAVING[1:]


def test_what_is_folded_away_is_picked_with_the_others_and_said(window: MainWindow) -> None:
    found = go(window, Place.ALL)
    press(Qt.Key.Key_A, modifier=CONTROL)
    everything, lines = found.picked_ids, found.view.model().rowCount()
    press(Qt.Key.Key_Escape, Qt.Key.Key_Left)
    press(Qt.Key.Key_A, modifier=CONTROL)
    folded = lines - found.view.model().rowCount()
    foot = part(window, PickFoot)
    assert found.picked_ids == everything and folded > 1
    assert f"{folded} of them are folded away" in says(foot)
    press(Qt.Key.Key_Right)
    assert "folded away" not in says(foot)


def test_a_range_over_a_folded_head_takes_what_is_under_it(window: MainWindow) -> None:
    found = go(window, Place.ALL)
    everything = found.view.model().rowCount()
    press(Qt.Key.Key_End)
    last = found.selected_id
    press(Qt.Key.Key_Home, Qt.Key.Key_Left)
    folded = everything - found.view.model().rowCount()
    press(Qt.Key.Key_End, modifier=SHIFT)
    assert last in found.picked_ids and len(found.picked_ids) == len(set(found.picked_ids)) > folded > 1
    assert f"{folded} of them are folded away" in says(part(window, PickFoot))


def test_the_rates_make_room_for_who_is_meant(window: MainWindow) -> None:
    window.resize(1366, 768)
    go(window, Place.DEPARTURES)
    strip = part(window, RateStrip)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    assert not strip.is_folded
    press(Qt.Key.Key_O)
    assert strip.is_folded
    press(Qt.Key.Key_Escape)
    assert not strip.is_folded


def test_where_no_stay_is_shown_those_picked_are_told(window: MainWindow) -> None:
    go(window, Place.ARRIVALS)
    detail = part(window, DetailPane)
    detail.show_stay(None)
    assert "Nobody is selected" in says(detail)
    press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    assert detail.stay_id is None
    picked = len(part(window, ReservationList).picked_ids)
    assert picked > 1 and f"{picked} stays are picked" in says(detail)
    assert "Nobody is selected" not in says(detail) and "Walk-in" not in buttons(detail)
    press(Qt.Key.Key_Escape)
    assert "Nobody is selected" in says(detail) and "Walk-in" in buttons(detail)


def test_control_and_a_click_pick_without_losing_the_others(window: MainWindow) -> None:
    found = go(window, Place.DEPARTURES)
    view = found.view
    for line in (1, 3):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, CONTROL, view.visualRect(view.model().index(line, 0)).center()
        )
    assert found.picked_ids == ("90001", "90003")


def test_a_click_on_the_mark_of_a_stay_picks_it(window: MainWindow) -> None:
    """As on a box to tick: the mouse alone picks several, and another click on a row leaves them picked."""
    found = go(window, Place.DEPARTURES)
    view = found.view
    for line, picked in ((1, ("90001",)), (3, ("90001", "90003")), (1, ("90003",))):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_mark_of(view, line))
        assert found.picked_ids == picked
        assert view.current_line() == line
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(2, 0)).center())
    assert found.picked_ids == ("90003",)


def test_two_quick_clicks_on_a_mark_pick_and_put_back(window: MainWindow) -> None:
    """Nothing is opened by them."""
    found = go(window, Place.DEPARTURES)
    view = found.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_mark_of(view, 1))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_mark_of(view, 1))
    assert found.picked_ids == () and view.hasFocus()


def _mark_of(view: ReservationView, line: int) -> QPoint:
    place = view.visualRect(view.model().index(line, 0))
    return QPoint(place.left() + MARGIN + MARK_SIZE // 2, place.center().y())


def test_a_stay_that_leaves_the_list_is_no_longer_picked(window: MainWindow, session: Session) -> None:
    found = go(window, Place.ARRIVALS)
    press(Qt.Key.Key_Space, modifier=SHIFT)
    session.desk.submit(Cancel(reservation_id="48214", note="He called", charge_fee=False))
    assert found.picked_ids == ("48213",)


def test_a_screen_reader_hears_what_is_picked(window: MainWindow) -> None:
    found = go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space)
    model = found.view.model()
    assert str(model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)).startswith("picked, ")
    assert not str(model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)).startswith("picked, ")


@given(st.lists(st.lists(st.integers(0, 2 * MOST_PICKED), max_size=20), max_size=8))
def test_picking_a_group_twice_is_as_before_and_never_too_many(groups: list[list[int]]) -> None:
    picks = Picks()
    for group in groups:
        picks.toggle_all(str(each) for each in group)
        assert len(picks) == len(set(picks.ids)) <= MOST_PICKED
    before = picks.ids
    fresh = [str(-number) for number in range(1, 4)]
    if len(before) <= MOST_PICKED - len(fresh):
        picks.toggle_all(fresh)
        picks.toggle_all(fresh)
        assert picks.ids == before


def test_a_list_of_more_than_can_be_picked_is_put_back_too() -> None:
    picks, everybody = Picks(), [str(number) for number in range(2 * MOST_PICKED)]
    picks.toggle_all(everybody)
    assert picks.ids == tuple(everybody[:MOST_PICKED])
    picks.toggle_all(everybody)
    assert picks.ids == ()


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (1366, 768), (1920, 1080)])
def test_what_can_be_taken_back_does_not_lie_on_the_words_of_the_panel(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    go(window, Place.DEPARTURES)
    press(Qt.Key.Key_Space, Qt.Key.Key_O, Qt.Key.Key_Return)
    QApplication.processEvents()
    bar, panel = part(window, TakeBackBar), part(window, BulkPanel)
    assert bar.isVisible() and panel.isVisible()
    around = margin(Level.POPOVER)
    assert bar.mapTo(window, bar.rect().bottomLeft()).y() - around < panel.mapTo(window, panel.rect().topLeft()).y()


def test_a_window_made_smaller_leaves_the_words_of_the_panel_apart(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    template = session.store.cache.reservation("48213")
    assert template is not None
    with session.store.transaction():
        session.store.writer.put_reservations(
            replace(template, id=f"stay {number}", number=f"9100{number}") for number in range(8)
        )
    window = shown_on_the_day(qtbot, qapp, session)
    window.resize(1366, 900)
    go(window, Place.ARRIVALS)
    press(Qt.Key.Key_A, modifier=CONTROL)
    press(Qt.Key.Key_X)
    window.resize(960, 540)
    QApplication.processEvents()
    panel = part(window, BulkPanel)
    lines, reasons = part(panel, QuietScroll), part(panel, RadioList)
    assert lines.geometry().bottom() < reasons.y()
