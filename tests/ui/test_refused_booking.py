"""A booking that the platform refused: there is nothing to cancel, and giving it up loses nothing that was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddBooking
from frontdesk.domain.views import Changed
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.booking import Facts, plan
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Who, Wish, fresh
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.cancel_dialog import CancelDialog
from tests.ui.acts import ARRIVING, announce, button, is_refused, saved, says, shown_in_a_window, shown_on_the_day
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    window = shown_on_the_day(qtbot, qapp, session)
    yield window
    window.close()


def typed(session: Session) -> Form:
    """Two rooms with most of what can be typed."""
    view = session.desk.stay(ARRIVING)
    assert view is not None and view.guest is not None
    stay = view.reservation
    room = Wish(adults=2, category_id=stay.category_id, rate_id=stay.rate_id, room_id="204", is_locked=True)
    return Form(
        arrive=session.desk.hotel().today + timedelta(days=3),
        nights=2,
        wish=replace(room, room_id="", is_open=True, is_locked=False, prices=("1900", "")),
        aside=(room,),
        who=Who(guest_id=view.guest.id, surname=view.guest.last_name, given=view.guest.first_name),
        options=Options(
            group="Wedding",
            note="Two cots",
            hold=f"{session.desk.hotel().today + timedelta(days=2)} 18:00",
            voucher="AUTUMN",
            channel="B-77",
            products=(("breakfast", 2),),
            check_overbooking=False,
            send_email=False,
        ),
        opened=(Extra.HOLD, Extra.GROUP, Extra.VOUCHER, Extra.NOTE, Extra.PRODUCTS, Extra.CHANNEL, Extra.PRICES),
    )


def refused(session: Session, form: Form) -> str:
    """The form was done, and the platform said no. The id of its first stay."""
    hotel = session.desk.hotel()
    starts, ends = session.desk.stay_times(form.arrive, form.arrive + timedelta(days=form.nights))
    facts = Facts(session.desk.house(), hotel.today, hotel.now, starts, ends)
    act = plan(form, facts, session.desk.new_local_id)
    session.desk.submit_all(act.commands)
    (entry,) = [each for each in saved(session) if isinstance(each.command, AddBooking)]
    is_refused(session, entry, "No rooms left.")
    announce(session, Changed(everything=True))
    return act.reservation_id


def test_there_is_nothing_to_cancel(qtbot: QtBot, session: Session) -> None:
    pane = shown_in_a_window(qtbot, DetailPane(session.desk))
    pane.show_stay(refused(session, typed(session)))
    pane.cancel()
    assert not pane.window().findChildren(CancelDialog)
    assert QApplication.focusWidget() is button(pane, "Do not book")


def test_what_was_typed_is_half_filled_again(session: Session, window: MainWindow) -> None:
    form = typed(session)
    window.select(refused(session, form))
    button(window, "Do not book").click()
    QApplication.processEvents()
    assert "Not booked. What was typed is kept: F2 opens it again." in says(window) and not saved(session)
    kept = draft.read(session.desk.draft(draft.NAME))
    assert kept is not None and {*form.opened, Extra.CHECKS} == set(kept.opened)
    assert kept.options.note.splitlines()[0] == "Two cots"  # then the reason of the price
    same_note = replace(kept.options, note="Two cots")
    assert replace(kept, opened=(), options=same_note, who=None) == replace(form, opened=(), who=None)
    assert kept.who is not None and form.who is not None and kept.who.guest_id == form.who.guest_id


def test_another_form_that_was_half_filled_comes_after_it(session: Session, window: MainWindow) -> None:
    before = replace(fresh(session.desk.hotel().today, is_walk_in=False), search="Lind")
    refused(session, typed(session))
    session.desk.save_draft(draft.NAME, draft.written(before))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F9)
    button(window, "Do not book").click()
    QApplication.processEvents()
    kept, waits = draft.read(session.desk.draft(draft.NAME)), draft.read(session.desk.draft(draft.BEFORE))
    assert kept is not None and kept.who is not None and waits == before
