"""The dialog of other days: at which field it begins, and which hours the days keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import ChangeStay
from frontdesk.domain.views import Changed
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.detail_pane.fact_line import FactLine
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.panes.stay_acts.dates_dialog import DatesDialog
from frontdesk.ui.text.dates import day_and_month
from tests.ui.act_dialogs import acts_over, done, opened
from tests.ui.acts import ARRIVING, STAYING, announce, changed_elsewhere, press, says, shown_on_the_day, stay_of
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened_session:
        yield opened_session


@pytest.fixture
def acts(qtbot: QtBot, session: Session) -> Iterator[StayActs]:
    with acts_over(qtbot, session) as made:
        yield made


@pytest.mark.parametrize(("key", "field"), [("Arrives", "_arrives"), ("Leaves", "_leaves")])
def test_it_begins_at_the_day_the_clerk_stands_on(
    qtbot: QtBot, qapp: QApplication, session: Session, key: str, field: str
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    window.select(ARRIVING)
    line_of(window, key).setFocus()
    press(qtbot, Qt.Key.Key_E)
    (dialog,) = (each for each in window.findChildren(DatesDialog) if each.isVisible())
    focus = getattr(dialog, field).input
    assert QApplication.focusWidget() is focus
    assert focus.selectedText() == focus.text()


def line_of(window: MainWindow, key: str) -> FactLine:
    lines = (each for each in window.findChildren(FactLine) if each.isVisible())
    (found,) = (each for each in lines if each.accessibleName().startswith(key))
    return found


def test_an_arrival_typed_over_goes_with_the_same_departure(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    opened(acts, StayAct.ARRIVAL, DatesDialog)
    press(qtbot, Qt.Key.Key_Plus)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert (command.start_utc, command.end_utc) == (stay_of(session, ARRIVING).start_utc + timedelta(days=1), None)


def test_the_button_says_the_day_that_is_another_one(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    first, last = (day_and_month(day + timedelta(days=1)) for day in (view.arrive, view.leave))
    dialog = opened(acts, StayAct.ARRIVAL, DatesDialog)
    press(qtbot, Qt.Key.Key_Plus)
    assert f"Stay from {first}, " in says(dialog)
    dialog._leaves.input.setFocus()
    press(qtbot, Qt.Key.Key_Plus)
    assert f"Stay until {last}, " in says(dialog)


def test_who_has_come_cannot_come_on_another_day(session: Session) -> None:
    view = session.desk.stay(STAYING)
    assert view is not None
    assert (may(StayAct.ARRIVAL, view), may(StayAct.DATES, view)) == (False, True)


@pytest.mark.parametrize("act", [StayAct.MORE, StayAct.LESS])
def test_another_departure_keeps_the_hour_of_the_stay(session: Session, acts: StayActs, act: StayAct) -> None:
    late = stay_of(session, ARRIVING).end_utc.replace(hour=12, minute=30)
    changed_elsewhere(session, ARRIVING, end_utc=late)
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    dialog = opened(acts, act, DatesDialog)
    (command,) = dialog.commands()
    step = timedelta(days=1 if act is StayAct.MORE else -1)
    assert isinstance(command, ChangeStay) and command.end_utc == late + step
    assert "The guest leaves at 14:30 as before, not at the usual hour." in says(dialog)
    dialog._leaves.set_text("18 oct")  # the days as they are
    dialog._settle()
    assert "as before" not in says(dialog)


def test_nothing_is_said_of_the_usual_hour(session: Session, acts: StayActs) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    changed_elsewhere(session, ARRIVING, end_utc=session.desk.stay_times(view.arrive, view.leave)[1])
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    assert "as before" not in says(opened(acts, StayAct.MORE, DatesDialog))


def test_the_hour_is_the_same_on_the_clock_after_the_clocks_go_back(session: Session, acts: StayActs) -> None:
    ends = stay_of(session, ARRIVING).end_utc
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    dialog._leaves.set_text("26 oct")  # the 25th has 25 hours
    (command,) = dialog.commands()
    assert isinstance(command, ChangeStay)
    assert command.end_utc == ends + (date(2026, 10, 26) - dialog.view.leave) + timedelta(hours=1)
