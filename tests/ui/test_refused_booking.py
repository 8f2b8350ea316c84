"""A booking that the platform refused: there is nothing to cancel, and giving it up loses nothing that was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import AddBooking, AddGuest, AddNote, AddPayment, CheckIn
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.reasons import NotBooked, Rejected
from frontdesk.domain.views import Changed
from frontdesk.ui import key_words
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.meaning import ON_STAY, means_something
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.booking import Facts, plan
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Typed, Who, Wish, fresh
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.cancel_dialog import CancelDialog
from frontdesk.ui.panes.detail_pane.more_menu import MoreMenu
from frontdesk.ui.panes.palette import Palette
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.reservation_list.bulk_panel import BulkPanel
from frontdesk.ui.panes.unsent_pane import UnsentPane
from frontdesk.ui.places import Place
from frontdesk.ui.shortcuts import Action
from tests.ui.acts import (
    ARRIVING,
    announce,
    button,
    buttons,
    is_refused,
    press_chord,
    saved,
    says,
    shown_in_a_window,
    shown_on_the_day,
)
from tests.ui.lamplighter import NOW, open_lamplighter


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
    """Two rooms with everything that can be typed."""
    view = session.desk.stay(ARRIVING)
    assert view is not None and view.guest is not None
    stay = view.reservation
    room = Wish(adults=1, ages=(4,), category_id=stay.category_id, rate_id=stay.rate_id, room_id="204", is_locked=True)
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
            booker=Who(guest_id=view.guest.id, surname=view.guest.last_name, given=view.guest.first_name),
            price_reason="Agreed with Petra",
            check_overbooking=False,
            send_email=False,
        ),
        opened=(
            *(Extra.HOLD, Extra.GROUP, Extra.VOUCHER, Extra.NOTE, Extra.PRODUCTS, Extra.CHANNEL, Extra.PRICES),
            *(Extra.CHECKS, Extra.BOOKER),
        ),
    )


def refused(session: Session, form: Form) -> str:
    """The form was done, and the platform said no. The id of its first stay."""
    hotel = session.desk.hotel()
    starts, ends = session.desk.stay_times(form.arrive, form.arrive + timedelta(days=form.nights))
    facts = Facts(session.desk.house(), hotel.today, hotel.now, starts, ends)
    act = plan(form, facts, session.desk.new_local_id)
    session.desk.submit_all(act.commands, draft=draft.NAME, typed=draft.written(act.form))
    (entry,) = [each for each in saved(session) if isinstance(each.command, AddBooking)]
    is_refused(session, entry, "No rooms left.")
    announce(session, Changed(everything=True))
    return act.reservation_id


def is_made(session: Session, entry: Entry, command: AddGuest) -> None:
    """The profile is on the platform."""
    outbox, name = session.store.outbox, command.details.last_name
    outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
    made = {command.local_id: f"made of {name}"}
    outbox.end_attempt(entry.id, outcome="answered", state=EntryState.SETTLED, ended_utc=NOW, made=made)


def test_there_is_nothing_to_cancel(qtbot: QtBot, session: Session) -> None:
    pane = shown_in_a_window(qtbot, DetailPane(session.desk))
    pane.show_stay(refused(session, typed(session)))
    pane.cancel()
    assert not pane.window().findChildren(CancelDialog)
    assert QApplication.focusWidget() is button(pane, "Do not book")


def test_the_key_leads_to_what_is_asked_instead(session: Session, window: MainWindow) -> None:
    window.select(refused(session, typed(session)))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_X)
    assert not window.findChildren(CancelDialog)
    assert QApplication.focusWidget() is button(window, "Do not book")


def test_cancelling_is_not_offered_either(qtbot: QtBot, session: Session) -> None:
    view = session.desk.stay(refused(session, typed(session)))
    assert view is not None and not means_something(Action.CANCEL, view)
    menu = MoreMenu(view)
    qtbot.addWidget(menu)
    assert "Cancel stay" not in [each.text().partition("\t")[0] for each in menu.actions()]


def test_nothing_is_offered_that_the_desk_would_then_refuse(session: Session, window: MainWindow) -> None:
    window.select(refused(session, typed(session)))
    press_chord("Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    offered = {row.words for row in palette.offered()}
    about_it = {key_words.words(each) for each in ON_STAY - {Action.COPY, Action.ROOM_STATE}}
    assert not {each[:1].upper() + each[1:] for each in about_it} & offered
    press_chord("Escape")
    before = len(saved(session))
    for key in ("M", "D", "R", "C", "P", "A", "N", "K"):
        press_chord(key)
        assert "does nothing here: not booked." in says(window) and len(saved(session)) == before


def test_the_pane_of_a_refused_booking_changes_nothing_of_it(qtbot: QtBot, session: Session) -> None:
    view = session.desk.stay(refused(session, typed(session)))
    assert view is not None
    assert [act for act in StayAct if may(act, view)] in ([], [StayAct.ROOM_STATE])
    menu = MoreMenu(view)
    qtbot.addWidget(menu)
    lines = [each.text().partition("\t")[0] for each in menu.actions()]
    assert set(lines) <= {"Room state", "New reservation like this"}


def test_what_was_typed_is_half_filled_again(session: Session, window: MainWindow) -> None:
    form = typed(session)
    window.select(refused(session, form))
    button(window, "Do not book").click()
    QApplication.processEvents()
    assert "Not booked. What was typed is kept: F2 opens it again." in says(window) and not saved(session)
    assert draft.read(session.desk.draft(draft.NAME)) == form


def test_who_was_typed_and_has_a_profile_by_now_is_not_made_twice(session: Session, window: MainWindow) -> None:
    new = Typed(last_name="Zvonar", first_name="Hynek", email="hynek@example.com")
    come = replace(typed(session), who=Who(typed=new), companions=(Who(typed=Typed(last_name="Zvonarova")),))
    stay = refused(session, come)
    for entry in saved(session):
        if isinstance(entry.command, AddGuest):
            is_made(session, entry, entry.command)
    window.select(stay)
    button(window, "Do not book").click()
    QApplication.processEvents()
    kept = draft.read(session.desk.draft(draft.NAME))
    assert kept is not None
    assert kept.who == Who(guest_id="made of Zvonar", surname="Zvonar", given="Hynek", email="hynek@example.com")
    assert kept.companions == (Who(guest_id="made of Zvonarova", surname="Zvonarova"),)


def test_it_is_booked_after_all_through_the_form_and_takes_the_place_of_the_refused_one(
    session: Session, window: MainWindow
) -> None:
    form = typed(session)
    refused_one = refused(session, form)
    window.select(refused_one)
    assert "Book 2 rooms after all" not in buttons(window)
    button(window, "Change and book").click()
    QApplication.processEvents()
    page = window.findChild(CreatePage)
    assert page is not None and page.isVisible()
    assert "“No rooms left.”" in says(page) and "What you book now takes its place." in says(page)
    assert replace(page.form, instead_of="") == form
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    (entry,) = saved(session)
    assert isinstance(entry.command, AddBooking) and entry.command.reservation_id != refused_one
    assert entry.state is EntryState.QUEUED and session.desk.draft(draft.NAME) is None


def test_the_card_does_not_say_that_the_platform_has_it(session: Session, window: MainWindow) -> None:
    window.select(refused(session, typed(session)))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F9)
    QApplication.processEvents()
    pane = window.findChild(UnsentPane)
    assert pane is not None
    assert "No such stay" in says(pane) and "On the platform" not in says(pane)


def test_left_half_way_the_change_is_there_again_and_still_takes_its_place(
    session: Session, window: MainWindow
) -> None:
    window.select(refused(session, typed(session)))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F9)
    button(window, "Change and book").click()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F2)
    QApplication.processEvents()
    assert "“No rooms left.”" in says(window)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.state for entry in saved(session)] == [EntryState.QUEUED]


def test_another_form_that_was_half_filled_comes_after_it(session: Session, window: MainWindow) -> None:
    before = replace(fresh(session.desk.hotel().today, is_walk_in=False), search="Lind")
    refused(session, typed(session))
    session.desk.save_draft(draft.NAME, draft.written(before))
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F9)
    button(window, "Do not book").click()
    QApplication.processEvents()
    kept, waits = draft.read(session.desk.draft(draft.NAME)), draft.read(session.desk.draft(draft.BEFORE))
    assert kept is not None and kept.who is not None and waits == before


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_X, "Cancel 2 stays"),
        (Qt.Key.Key_I, "Check in 1 guest"),
    ],
)
def test_among_several_picked_it_says_that_it_is_not_booked(
    session: Session, window: MainWindow, key: Qt.Key, said: str
) -> None:
    """Three arrivals of today are picked: one was refused, one has no room."""
    today = replace(typed(session), arrive=session.desk.hotel().today, aside=(), options=Options())
    stay = refused(session, replace(today, wish=replace(today.wish, prices=())))
    window.day.go(Place.ARRIVALS)
    found = window.findChild(ReservationList)
    assert found is not None
    found.select_first()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert stay in found.picked_ids and ARRIVING in found.picked_ids
    QTest.keyClick(QApplication.focusWidget() or window, key)
    panel = window.findChild(BulkPanel)
    assert panel is not None and said in says(panel)
    assert "not booked: it needs you first" in says(panel)


def test_nothing_is_done_to_a_stay_that_was_refused(session: Session) -> None:
    stay = refused(session, typed(session))
    for command in (
        AddNote(reservation_id=stay, text="Two cots"),
        CheckIn(reservation_id=stay, room_id="204"),
        AddPayment(reservation_id=stay, guest_id="guest", amount=Decimal(100), currency="CZK", kind="Cash"),
    ):
        with pytest.raises(Rejected) as no:
            session.desk.submit(command)
        assert no.value.reason == NotBooked()
