"""The detail pane, worked by keys and buttons on a desk with a real store; no line is opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    Cancel,
    ChangeGuest,
    ChangeStay,
    CheckIn,
    CheckOut,
    Command,
    FreeItem,
    GuestDetails,
    MoveRoom,
    NewStay,
    NightPrice,
    SetRoomState,
)
from frontdesk.domain.decided import Because, Why, why_of
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Block, Company
from frontdesk.domain.money import OrderItem
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.rates import Rate
from frontdesk.domain.reservations import PersonCount, State
from frontdesk.domain.views import Changed, Person
from frontdesk.sync.lanes import heads
from frontdesk.ui import theme
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.fact_line import FactField, FactLine
from frontdesk.ui.panes.detail_pane.footer import OwedFooter
from frontdesk.ui.panes.detail_pane.move_dialog import MoveDialog
from frontdesk.ui.panes.detail_pane.remedies import Remedies
from frontdesk.ui.panes.detail_pane.section import Section
from frontdesk.ui.panes.detail_pane.stay_body import StayBody
from frontdesk.ui.panes.detail_pane.stay_page import StayPage
from frontdesk.ui.panes.detail_pane.title_name import TitleName
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.lines import KeyValueLine, MoneyLine
from frontdesk.ui.text.detail import role
from tests.ui.acts import (
    ARRIVING,
    ROOMLESS,
    STAYING,
    announce,
    button,
    buttons,
    call,
    changed_elsewhere,
    ends_today,
    is_in_doubt,
    is_refused,
    leaves,
    owe,
    pay,
    press,
    saved,
    says,
    set_room,
    shown_in_a_window,
    stay_of,
    tell,
    with_companion,
)
from tests.ui.lamplighter import NOW, open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> Iterator[DetailPane]:
    made = shown_in_a_window(qtbot, DetailPane(session.desk))
    stop = session.desk.subscribe(made.on_changed)
    yield made
    stop()


def show(pane: DetailPane, stay: str) -> None:
    pane.show_stay(stay)
    QApplication.processEvents()
    pane.setFocus()


def test_enter_checks_in_and_the_pane_says_that_the_platform_does_not_have_it_yet(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    show(pane, ARRIVING)
    assert "Check in to 203" in buttons(pane)
    with qtbot.waitSignals([pane.submitted, pane.closed]):
        press(qtbot, Qt.Key.Key_Return)
    (entry,) = saved(session)
    assert entry.command == CheckIn(reservation_id=ARRIVING, room_id="203")
    assert "Check-in noted, sent in a moment" in says(pane)
    assert "Check out of 203" in buttons(pane)


def test_enter_held_down_acts_once(session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    for repeats in (True, True, False):
        kind, key, none = QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button(pane, "Check in to 203"), QKeyEvent(kind, key, none, "\r", repeats))
        if repeats:
            assert not saved(session)
    assert len(saved(session)) == 1


def test_a_dirty_room_is_named_with_its_age_before_anything_is_pressed(session: Session, pane: DetailPane) -> None:
    set_room(session, "Dirty")
    show(pane, ARRIVING)
    assert "Check-in stops here: room 203 is dirty" in says(pane)
    assert "Ask housekeeping, or pick another room." in says(pane)
    assert "Check in to 203" not in buttons(pane)


def test_the_safe_answer_to_a_stop_sends_nothing(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    set_room(session, "Dirty")
    show(pane, ARRIVING)
    pane.check_in()
    with qtbot.waitSignal(pane.closed):
        press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)


def test_what_rests_on_a_cached_fact_can_be_sent_anyway(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    set_room(session, "Dirty")
    show(pane, ARRIVING)
    press(qtbot, Qt.Key.Key_S)
    assert [entry.command for entry in saved(session)] == [CheckIn(reservation_id=ARRIVING, room_id="203")]


def test_a_room_that_is_ready_is_given_instead_and_then_the_key(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    set_room(session, "Dirty")
    set_room(session, "Inspected", room="205")
    announce(session, Changed(house=True))
    show(pane, ARRIVING)
    assert "Give 205 instead" in buttons(pane) and "203 is inspected, I have seen it" in buttons(pane)
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [MoveRoom(reservation_id=ARRIVING, room_id="205")]
    press(qtbot, Qt.Key.Key_Return)
    assert saved(session)[-1].command == CheckIn(reservation_id=ARRIVING, room_id="205")


def test_a_clerk_who_has_seen_the_room_says_so(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    set_room(session, "Dirty")
    announce(session, Changed(house=True))
    show(pane, ARRIVING)
    press(qtbot, Qt.Key.Key_H)
    expected = SetRoomState(room_id="203", state="Inspected", reservation_id=ARRIVING)
    assert [entry.command for entry in saved(session)] == [expected]
    assert "Check in to 203" in buttons(pane)


def test_who_is_still_in_the_room_is_one_key_away(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    changed_elsewhere(session, ARRIVING, room_id="204")
    show(pane, ARRIVING)
    assert "Fernández-Ibarra" in says(pane) and "is still in room 204" in says(pane)
    assert buttons(pane)[:2] == ["Give 203 instead", "Go to Fernández-Ibarra"]
    with qtbot.waitSignal(pane.stay_wanted, check_params_cb=lambda found: found == STAYING):
        press(qtbot, Qt.Key.Key_L)
    assert not saved(session)


def test_who_was_given_the_key_here_is_in_the_room_before_the_platform_knows(
    session: Session, pane: DetailPane
) -> None:
    key = CheckIn(reservation_id=ROOMLESS, room_id="203")
    session.desk.submit_all([MoveRoom(reservation_id=ROOMLESS, room_id="203"), key])
    show(pane, ARRIVING)
    assert "Nováková" in says(pane) and "is still in room 203" in says(pane)
    assert "Go to Nováková" in buttons(pane)


def test_a_stay_whose_nights_are_over_is_given_other_days(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_reservations(
            [replace(stay, start_utc=NOW - timedelta(days=3), end_utc=NOW - timedelta(days=1))]
        )
    show(pane, ARRIVING)
    assert "the stay was booked until Thu 15 Oct" in says(pane)
    with qtbot.waitSignal(pane.act_wanted, check_params_cb=lambda act: act is StayAct.DATES):
        press(qtbot, Qt.Key.Key_D)


def test_who_comes_early_is_given_another_arrival(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    comes, leaves = stay_of(session, ARRIVING).start_utc, stay_of(session, ARRIVING).end_utc
    changed_elsewhere(session, ARRIVING, start_utc=comes + timedelta(days=1), end_utc=leaves + timedelta(days=1))
    show(pane, ARRIVING)
    with qtbot.waitSignal(pane.act_wanted, check_params_cb=lambda act: act is StayAct.ARRIVAL):
        press(qtbot, Qt.Key.Key_D)


def test_who_comes_a_day_later_has_the_day_beside_the_hour(session: Session, pane: DetailPane) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    came = replace(stay, start_utc=NOW - timedelta(days=1), actual_start_utc=NOW, state=State.STARTED)
    with session.store.transaction():
        session.store.writer.put_reservations([came])
    show(pane, ARRIVING)
    assert "came Fri 16, 15:42" in says(pane)


def test_a_stay_without_a_room_is_given_one_that_is_ready(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    set_room(session, "Inspected", room="205")
    announce(session, Changed(house=True))
    show(pane, ROOMLESS)
    press(qtbot, Qt.Key.Key_Return)
    assert [entry.command for entry in saved(session)] == [MoveRoom(reservation_id=ROOMLESS, room_id="205")]


def test_the_stop_goes_by_itself_when_the_room_is_inspected(session: Session, pane: DetailPane) -> None:
    set_room(session, "Dirty")
    show(pane, ARRIVING)
    set_room(session, "Inspected")
    announce(session, Changed(house=True))
    assert "Check in to 203" in buttons(pane)


class _Narrower(QObject):
    """The pane becomes narrower in the moment that a button goes: what had the keyboard hands it on."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.pane = pane

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self.pane.resize(self.pane.width() - 40, self.pane.height())
        return False


def test_other_ways_out_are_shown_while_the_pane_gets_another_width(session: Session, pane: DetailPane) -> None:
    show(pane, ROOMLESS)
    remedies = pane.findChild(Remedies)
    assert remedies is not None
    narrower = _Narrower(remedies)
    button(pane, "Give a room").installEventFilter(narrower)
    set_room(session, "Clean")
    announce(session, Changed(house=True))
    show(pane, ARRIVING)
    assert buttons(pane)[:2] == ["Wait for 203", "203 is inspected, I have seen it"]


def test_without_a_room_nothing_is_sent_and_the_way_on_is_to_give_one(session: Session, pane: DetailPane) -> None:
    show(pane, ROOMLESS)
    pane.check_in()
    assert "Check-in stops here: no room is given yet" in says(pane)
    assert buttons(pane) == ["Give a room", "Extend", "Charge", "More", "Record payment"]
    pane.take_next_step()
    assert pane.window().findChildren(MoveDialog)
    assert not saved(session)


# --- check-out ------------------------------------------------------------------------------------------------------


def test_a_settled_guest_on_the_last_day_leaves_at_once_and_the_bills_close(session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    pay(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    assert [entry.command for entry in saved(session)] == [CheckOut(reservation_id=STAYING, close_bills=True)]


def test_money_open_asks_for_a_reason_by_its_letter_then_enter(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    doing = button(pane, "Check out, leave 1,240 open")
    assert not doing.isEnabled()
    press(qtbot, Qt.Key.Key_B)
    press(qtbot, Qt.Key.Key_Return)
    expected = CheckOut(reservation_id=STAYING, allow_open_balance=True, note="Goes on the card we hold")
    assert [entry.command for entry in saved(session)] == [expected]


def test_a_note_follows_the_reason(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    press(qtbot, Qt.Key.Key_A)
    (note,) = (each for each in pane.findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(note, "Acme, order B 7")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    (entry,) = saved(session)
    assert isinstance(entry.command, CheckOut)
    assert entry.command.note == "The company pays by invoice: Acme, order B 7"


def test_a_reason_of_ones_own_needs_words(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    press(qtbot, Qt.Key.Key_E)
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    qtbot.keyClicks(QApplication.focusWidget(), "   ")
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    qtbot.keyClicks(QApplication.focusWidget(), "Settled by the embassy")
    press(qtbot, Qt.Key.Key_Return)
    (entry,) = saved(session)
    assert isinstance(entry.command, CheckOut)
    assert entry.command.note.strip() == "Settled by the embassy"


def test_leaving_before_the_last_day_is_said_first_and_the_safe_way_is_to_end_the_stay(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    owe(session, 1240)
    pay(session, 1240)
    show(pane, STAYING)
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    assert "The stay is booked until Sun 18 Oct" in says(pane)
    with qtbot.waitSignal(pane.act_wanted, check_params_cb=lambda act: act is StayAct.ENDS_TODAY):
        press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    button(pane, "Check out of 204 all the same").click()
    assert [entry.command for entry in saved(session)] == [CheckOut(reservation_id=STAYING, close_bills=True)]


def test_who_gets_money_back_goes_for_a_reason_of_their_own(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    pay(session, 2000)
    show(pane, STAYING)
    pane.check_out()
    assert "The company pays by invoice" not in buttons(pane) and "It goes back to the card" in buttons(pane)
    press(qtbot, Qt.Key.Key_B)
    press(qtbot, Qt.Key.Key_Return)
    (entry,) = saved(session)
    assert entry.command == CheckOut(
        reservation_id=STAYING, allow_open_balance=True, note="It goes back by bank transfer"
    )


def test_each_person_is_named_with_what_they_owe(session: Session, pane: DetailPane) -> None:
    with_companion(session)
    pay(session, 500)
    show(pane, STAYING)
    pane.check_out()
    lines = [(line.accessibleName(), line.accessibleDescription()) for line in pane.findChildren(MoneyLine)]
    assert ("Fernández-Ibarra Lucía: −500", "500 paid") in lines
    assert ("Whitfield Tom: 1,240", "Minibar 640, Parking 600") in lines
    assert ("Open: 1,240\xa0CZK", "") in lines  # what one has too much pays for nobody else
    assert "Check out, leave 1,240 open" in buttons(pane)


def test_what_a_company_pays_holds_nobody_up(session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240, payer="acme")
    show(pane, STAYING)
    assert "Check out of 204" in buttons(pane)
    pane.check_out()
    assert [entry.command for entry in saved(session)] == [CheckOut(reservation_id=STAYING, close_bills=True)]


def test_the_settled_bill_is_closed_only_when_the_clerk_says_so(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    with_companion(session)
    owe(session, 300)
    pay(session, 300)
    show(pane, STAYING)
    pane.check_out()
    button(pane, "Close the settled bill of Fernández-Ibarra now").click()
    press(qtbot, Qt.Key.Key_B)
    press(qtbot, Qt.Key.Key_Return)
    expected = CheckOut(
        reservation_id=STAYING, close_bills=True, allow_open_balance=True, note="Goes on the card we hold"
    )
    assert [entry.command for entry in saved(session)] == [expected]


def test_settled_bills_are_left_open_with_a_reason(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    pay(session, 1240)
    show(pane, STAYING)
    pane.check_out_with_bills()
    assert "Check out of 204" in buttons(pane)
    button(pane, "Close the bills now").click()
    assert not button(pane, "Check out, leave the bills open").isEnabled()
    press(qtbot, Qt.Key.Key_A)
    press(qtbot, Qt.Key.Key_Return)
    expected = CheckOut(reservation_id=STAYING, allow_open_balance=True, note="The invoice is made later")
    assert [entry.command for entry in saved(session)] == [expected]


def test_the_payment_is_one_key_away(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    assert "Record a payment of 1,240" in buttons(pane)
    with qtbot.waitSignal(pane.act_wanted, check_params_cb=lambda act: act is StayAct.PAYMENT):
        press(qtbot, Qt.Key.Key_P)


def test_esc_leaves_the_panel_and_nothing_is_done(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    press(qtbot, Qt.Key.Key_Escape)
    assert not saved(session)
    assert "Check out of 204" in buttons(pane)


def test_what_is_not_sent_yet_is_owed_and_says_so(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 900)
    pay(session, 900)
    owner = session.desk.stay(STAYING).reservation.guest_id  # type: ignore[union-attr]
    taxi = FreeItem(name="Taxi", unit_gross=Decimal(350))
    session.desk.submit(
        AddOrder(
            guest_id=owner,
            service_id="orders",
            reservation_id=STAYING,
            consumed_utc=NOW,
            currency="CZK",
            items=(taxi,),
            total=Decimal(350),
        )
    )
    pane.show_stay(STAYING)
    assert "Owes 350\u00a0CZK with 350 not sent yet" in says(pane)
    assert "Taxi: 350" in says(pane)
    pane.check_out()
    assert "Check out, leave 350 open" in buttons(pane), "it does not look settled"
    assert len(saved(session)) == 1
    session.desk.submit(
        AddPayment(guest_id=owner, reservation_id=STAYING, amount=Decimal(350), currency="CZK", kind="Cash")
    )
    announce(session, Changed(frozenset({STAYING})))
    pane.on_changed(Changed(frozenset({STAYING})))
    press(qtbot, Qt.Key.Key_Escape)
    assert "Owes nothing with 350 charged, 350 paid, not sent yet" in says(pane)


@pytest.mark.parametrize("owes_money", [False, True])
def test_enter_is_printed_on_the_one_button_it_presses(
    qtbot: QtBot, session: Session, pane: DetailPane, owes_money: bool
) -> None:
    """While a profile is filled in Enter saves it; before and after it is the check-out's."""
    ends_today(session)
    owe(session, 900)
    if not owes_money:
        pay(session, 900)
    pane.show_stay(STAYING)
    if owes_money:
        pane.check_out()
    doing = "Check out, leave 900 open" if owes_money else "Check out of 204"
    assert printed_on(pane) == [doing]
    button(pane, "Fill in").click()
    assert printed_on(pane) == ["Save"]
    press(qtbot, Qt.Key.Key_Escape)
    assert printed_on(pane) == [doing]


def printed_on(pane: DetailPane) -> list[str]:
    """The buttons in sight that Enter is printed on."""
    found = [each for each in pane.findChildren(Button) if each.isVisible() and "Enter" in each.accessibleDescription()]
    return [each.text() for each in found]


@pytest.mark.parametrize("height", [430, 768])
def test_the_button_of_the_check_out_is_always_in_sight(
    qtbot: QtBot, session: Session, pane: DetailPane, height: int
) -> None:
    ends_today(session)
    owe(session, 900)
    pane.resize(384, height)
    pane.show_stay(STAYING)
    pane.check_out()
    doing = button(pane, "Check out, leave 900 open")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.waitUntil(lambda: focus.visibleRegion().boundingRect().height() == focus.height())
    assert doing.visibleRegion().boundingRect() == doing.rect()
    press(qtbot, Qt.Key.Key_B)
    assert doing.hasFocus()
    pane.resize(384, height - 30)  # and with less room
    QApplication.processEvents()
    assert doing.visibleRegion().boundingRect() == doing.rect()


def test_the_balance_moves_while_the_reasons_are_open(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    ends_today(session)
    owe(session, 1240)
    show(pane, STAYING)
    pane.check_out()
    press(qtbot, Qt.Key.Key_B)
    owe(session, 1300)
    announce(session, Changed(reservation_ids=frozenset({STAYING})))
    assert button(pane, "Check out, leave 1,300 open").isEnabled()


INCOMPLETE = "Cannot check out reservation because companion profiles are incomplete: Whitfield (nationality)."


def test_what_profiles_lack_is_said_before_the_check_out_and_filled_in_there(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    ends_today(session)
    show(pane, STAYING)
    assert "Missing: nationality of Fernández-Ibarra Lucía" in says(pane)
    assert "Check out of 204" in buttons(pane)
    press(qtbot, Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "xx")
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session) and "Two letters or the name of a country." in says(pane)
    QApplication.focusWidget().setText("")
    qtbot.keyClicks(QApplication.focusWidget(), "spain")
    press(qtbot, Qt.Key.Key_Return)
    expected = ChangeGuest(
        guest_id=f"guest {STAYING}", details=GuestDetails(nationality_code="ES"), reservation_id=STAYING
    )
    assert [entry.command for entry in saved(session)] == [expected]
    assert "Missing" not in says(pane)
    press(qtbot, Qt.Key.Key_Return)
    assert saved(session)[-1].command == CheckOut(reservation_id=STAYING)


def test_guests_of_one_name_are_told_apart_where_their_details_are_typed(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    ends_today(session)
    found = session.store.cache.reservation(STAYING)
    assert found is not None
    with session.store.transaction():
        writer = session.store.writer
        writer.put_guests(
            [Guest(id=each, last_name="Fernández-Ibarra", first_name="Lucía") for each in ("two", "three")]
        )
        writer.put_reservations([replace(found, companion_ids=("two", "three"))])
    show(pane, STAYING)
    press(qtbot, Qt.Key.Key_E)
    heads = []
    for _ in range(3):
        heads.append(next(line for line in says(pane).splitlines() if line.startswith("Fernández-Ibarra Lucía, ")))
        qtbot.keyClicks(QApplication.focusWidget(), "es")
        press(qtbot, Qt.Key.Key_Return)
    assert heads == [f"Fernández-Ibarra Lucía, {who}" for who in ("owner", "adult (1)", "adult (2)")]
    assert [entry.command.guest_id for entry in saved(session)] == [f"guest {STAYING}", "two", "three"]


def test_a_check_out_refused_for_a_profile_leads_to_the_field_and_then_goes_again(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    ends_today(session)
    show(pane, STAYING)
    pane.check_out()
    is_refused(session, saved(session)[0], INCOMPLETE)
    announce(session, Changed(reservation_ids=frozenset({STAYING})))
    pane.focus_first()
    press(qtbot, Qt.Key.Key_Return)  # the way to the fields has the focus
    qtbot.keyClicks(QApplication.focusWidget(), "es")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    kinds = [type(entry.command) for entry in saved(session)]
    assert sorted(kind.__name__ for kind in kinds) == ["ChangeGuest", "CheckOut"]
    assert {entry.state for entry in saved(session)} == {EntryState.QUEUED}


# --- cancelling -----------------------------------------------------------------------------------------------------


def test_who_did_not_come_is_cancelled_with_the_fee_and_without_a_mail(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    show(pane, ARRIVING)
    pane.cancel()
    press(qtbot, Qt.Key.Key_N)
    press(qtbot, Qt.Key.Key_Return)
    expected = Cancel(reservation_id=ARRIVING, note="Did not come", charge_fee=True, send_email=False)
    assert [entry.command for entry in saved(session)] == [expected]


def test_who_asked_to_cancel_pays_no_fee_unless_the_clerk_says_so(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    show(pane, ARRIVING)
    pane.cancel()
    press(qtbot, Qt.Key.Key_A)
    assert button(pane.window(), "Cancel, no fee").isEnabled()
    fee = next(each for each in pane.window().findChildren(Switch) if "fee" in each.text())
    fee.click()
    press(qtbot, Qt.Key.Key_B)
    assert button(pane.window(), "Cancel, charge the fee").isEnabled()


def test_keeping_the_stay_changes_nothing(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    pane.cancel()
    press(qtbot, Qt.Key.Key_N)
    press(qtbot, Qt.Key.Key_Escape)
    assert not saved(session)


def test_a_guest_in_the_house_cannot_be_cancelled(session: Session, pane: DetailPane) -> None:
    show(pane, STAYING)
    pane.cancel()
    assert "Cancel stay" not in buttons(pane.window())
    assert "Keep it" not in buttons(pane.window())


# --- what became of it ----------------------------------------------------------------------------------------------


def test_what_has_not_left_can_be_taken_back_here(session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    pane.check_in()
    button(pane, "Take back").click()
    assert not saved(session)
    assert "Check in to 203" in buttons(pane)


def test_a_refusal_is_told_in_the_platforms_own_words(session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    pane.check_in()
    is_refused(session, saved(session)[0], "Room is not inspected.")
    announce(session, Changed(unsent=True, reservation_ids=frozenset({ARRIVING})))
    assert "The platform said no" in says(pane)
    assert "“Room is not inspected.”" in says(pane)
    assert "Check in to 203 after all" in buttons(pane)


def test_leaving_a_refused_command_keeps_what_the_platform_has(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    show(pane, ARRIVING)
    pane.check_in()
    is_refused(session, saved(session)[0], "Room is not inspected.")
    announce(session, Changed(reservation_ids=frozenset({ARRIVING})))
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    assert "Check in to 203" in buttons(pane)


def a_refused_check_in(session: Session, pane: DetailPane) -> Entry:
    show(pane, ARRIVING)
    pane.check_in()
    first = saved(session)[0]
    is_refused(session, first, "Room is not inspected.")
    announce(session, Changed(reservation_ids=frozenset({ARRIVING})))
    pane.setFocus()
    return first


def test_a_refused_command_is_sent_again_for_a_reason(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    first = a_refused_check_in(session, pane)
    press(qtbot, Qt.Key.Key_S)
    assert "Check in to 203 after all: why?" in says(pane)
    assert [each.state for each in saved(session)] == [EntryState.REJECTED]
    assert [b.text() for b in pane.findChildren(Button) if b.isVisible() and b._key == "Enter"] == ["Do it"]
    press(qtbot, Qt.Key.Key_2)
    (again,) = saved(session)
    assert (again.command, again.state) == (first.command, EntryState.QUEUED)
    ended = session.store.outbox.entry(first.id)
    assert again.id != first.id and ended is not None and why_of(ended.ended_how) == Why(Because.AGREED)
    assert "why?" not in says(pane)


def test_the_reason_outlives_news_and_esc_goes_back_to_the_choices(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    a_refused_check_in(session, pane)
    press(qtbot, Qt.Key.Key_S)
    for letter in (Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_E):
        press(qtbot, letter)
    announce(session, Changed(reservation_ids=frozenset({ARRIVING}), status=True))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text().lower() == "rse"
    press(qtbot, Qt.Key.Key_Escape)
    assert "why?" not in says(pane) and QApplication.focusWidget() is button(pane, "Leave it")
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)


def test_a_doubt_offers_no_step_and_leads_to_unsent_work(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    pane.check_in()
    is_in_doubt(session, saved(session)[0])
    announce(session, Changed(reservation_ids=frozenset({ARRIVING})))
    assert "Please do not do it again." in says(pane)
    pane.take_next_step()
    pane.check_out()
    assert len(saved(session)) == 1
    with qtbot.waitSignal(pane.unsent_wanted):
        button(pane, "Unsent work").click()


@pytest.mark.parametrize(
    "command",
    [
        AddGuest(local_id="new:1", details=GuestDetails(last_name="Berg"), reservation_id=ARRIVING),
        AddNote(reservation_id=ARRIVING, text="towels"),
        AddPayment(
            guest_id=f"guest {ARRIVING}", amount=Decimal(100), currency="CZK", kind="Cash", reservation_id=ARRIVING
        ),
    ],
    ids=["a companion's profile", "a note", "a payment"],
)
def test_no_guest_waits_for_a_key_because_something_beside_it_is_in_doubt(
    session: Session, pane: DetailPane, command: Command
) -> None:
    show(pane, ARRIVING)
    is_in_doubt(session, session.desk.submit(command))
    announce(session, Changed(reservation_ids=frozenset({ARRIVING})))
    assert "Please do not do it again." in says(pane), "it is told all the same"
    assert {"Check in to 203", "Move", "Charge"} <= set(buttons(pane))
    pane.check_in()
    assert CheckIn(reservation_id=ARRIVING, room_id="203") in [entry.command for entry in saved(session)]


def test_nobody_leaves_while_money_is_in_doubt(session: Session, pane: DetailPane) -> None:
    ends_today(session)
    show(pane, STAYING)
    paid = AddPayment(
        guest_id=f"guest {STAYING}", amount=Decimal(100), currency="CZK", kind="Cash", reservation_id=STAYING
    )
    is_in_doubt(session, session.desk.submit(paid))
    announce(session, Changed(reservation_ids=frozenset({STAYING})))
    pane.check_out()
    assert [entry.command for entry in saved(session)] == [paid]


# --- the look -------------------------------------------------------------------------------------------------------


def test_notes_stand_above_the_facts(session: Session, pane: DetailPane) -> None:
    tell(session, "Her mother walks with a frame")
    show(pane, ARRIVING)
    assert "Read before the key" in says(pane)
    assert "Her mother walks with a frame. 12 Oct" in says(pane)


def test_what_this_desk_booked_came_from_this_desk(session: Session, pane: DetailPane) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    new = NewStay(
        local_id=session.desk.new_local_id(),
        guest_id=stay.guest_id,
        category_id=stay.category_id,
        rate_id=stay.rate_id,
        start_utc=stay.start_utc,
        end_utc=stay.end_utc,
        persons=stay.persons,
    )
    session.desk.submit(AddBooking(service_id="stay", stays=(new,)))
    show(pane, new.local_id)
    assert "Channel: This desk" in says(pane)
    changed_elsewhere(session, ARRIVING, origin="Connector")
    show(pane, ARRIVING)
    assert "Channel: Another desk or system" in says(pane)


def test_what_the_platform_changed_after_us_is_told(session: Session, pane: DetailPane) -> None:
    session.desk.submit(MoveRoom(reservation_id=ARRIVING, room_id="204"))
    leaves(session, saved(session)[0], state=EntryState.SETTLED, outcome="answered")
    announce(session, Changed(everything=True))
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    assert "Move noted on this PC: 204" in says(pane)
    assert "Changed since, elsewhere: room 203" in says(pane)


@pytest.mark.parametrize(
    ("days", "hours", "told"), [(0, 2, "arrival 18:00"), (1, 0, "arrival 17 Oct"), (1, 2, "arrival 17 Oct 18:00")]
)
def test_an_arrival_changed_after_us_is_told_by_what_is_another_one(
    session: Session, pane: DetailPane, days: int, hours: int, told: str
) -> None:
    ours = stay_of(session, ARRIVING).start_utc.replace(minute=0)
    session.desk.submit(ChangeStay(reservation_id=ARRIVING, start_utc=ours, on_day=NOW.date()))
    leaves(session, saved(session)[0], state=EntryState.SETTLED, outcome="answered")
    changed_elsewhere(session, ARRIVING, start_utc=ours + timedelta(days=days, hours=hours))
    announce(session, Changed(everything=True))
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    assert f"Changed since, elsewhere: {told}\n" in f"{says(pane)}\n"


def test_each_night_has_its_price(session: Session, pane: DetailPane) -> None:
    put_nights(session, 2150, 2150, 2350, 2150)
    show(pane, ARRIVING)
    told = says(pane)
    assert "Nights: 2,150 a night Fri 16 to Sat 17" in told
    assert "2,350 Sun 18" in told and "2,150 Mon 19" in told


def test_the_nights_of_a_long_stay_have_their_month(session: Session, pane: DetailPane) -> None:
    put_nights(session, *range(2000, 2030))
    show(pane, ARRIVING)
    told = says(pane)
    assert "Nights: 2,000 Fri 16 Oct" in told and "2,016 Sun 1 Nov" in told


def put_nights(session: Session, *prices: int) -> None:
    """The nights of the stay that arrives are charged, from tonight on."""
    with session.store.transaction():
        session.store.writer.put_items(
            OrderItem(
                id=f"night {at}",
                reservation_id=ARRIVING,
                guest_id=f"guest {ARRIVING}",
                kind="SpaceOrder",
                name="",
                amount=Decimal(price),
                currency="CZK",
                state="Open",
                consumed_utc=NOW + timedelta(days=at),
            )
            for at, price in enumerate(prices)
        )


@pytest.mark.parametrize(
    ("rate", "told"),
    [
        ("Flexible", "Rate: Flexible Fri 2,150"),
        ("Flexible, breakfast and spa", "Nights: 2,150 Fri 16"),
    ],
)
def test_a_price_that_does_not_fit_beside_the_rate_has_its_own_line(
    session: Session, pane: DetailPane, rate: str, told: str
) -> None:
    put_nights(session, 2150)
    with session.store.transaction():
        session.store.writer.put_rates([Rate(id="flex", name=rate, is_default=True)])
    show(pane, ARRIVING)
    facts = [line for line in pane.findChildren(FactLine) if line.isVisible()]
    assert told in [line.accessibleName() for line in facts]
    pane.resize(352, 900)
    pane.grab()
    assert not any(line.toolTip() for line in facts if line.accessibleName().startswith(("Rate", "Nights")))


@pytest.mark.parametrize(
    ("start", "nights", "told"),
    [
        (datetime(2027, 10, 16, 13, tzinfo=UTC), 1, "Sat 16 to Sun 17 October 2027"),
        (datetime(2026, 12, 30, 14, tzinfo=UTC), 3, "Wed 30 December to Sat 2 January 2027"),
        (datetime(2027, 1, 30, 14, tzinfo=UTC), 2, "Sat 30 January to Mon 1 February 2027"),
        (datetime(2025, 12, 30, 14, tzinfo=UTC), 3, "Tue 30 December 2025 to Fri 2 January"),
    ],
)
def test_a_stay_in_another_year_names_it(
    session: Session, pane: DetailPane, start: datetime, nights: int, told: str
) -> None:
    end = (start + timedelta(days=nights)).replace(hour=9)
    changed_elsewhere(session, ARRIVING, start_utc=start, end_utc=end)
    show(pane, ARRIVING)
    assert told in says(pane)
    days = {line: line.accessibleName() for line in pane.findChildren(FactLine) if line.isVisible()}
    for key, day in (("Arrives", start), ("Leaves", end)):
        (line,) = (name for name in days.values() if name.startswith(key))
        assert (str(day.year) in line) == (day.year != 2026)


def test_the_room_is_for_so_many_and_some_have_no_name_yet(session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    assert "Booked for 2 adults. Sleeps 2. 1 not named yet." in says(pane)


def test_what_scrolls_never_touches_the_head(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    show(pane, ARRIVING)
    pane.resize(352, 320)
    body = pane.findChild(StayBody)
    assert isinstance(body, StayBody)
    qtbot.waitUntil(lambda: body.verticalScrollBar().maximum() > 0)
    (days,) = (label for label in pane.findChildren(QLabel) if label.isVisible() and "October" in label.text())
    below = days.mapTo(pane, days.rect().bottomLeft()).y()
    assert body.mapTo(pane, body.rect().topLeft()).y() - below > 7


def line_of(pane: DetailPane, key: str) -> FactLine:
    (found,) = (
        each for each in pane.findChildren(FactLine) if each.isVisible() and each.accessibleName().startswith(key)
    )
    return found


def test_a_fact_is_changed_where_it_stands(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    qtbot.mouseClick(line_of(pane, "Phone"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "+420 604 118 732")
    press(qtbot, Qt.Key.Key_Return)
    expected = ChangeGuest(
        guest_id=f"guest {ARRIVING}", details=GuestDetails(phone="+420 604 118 732"), reservation_id=ARRIVING
    )
    assert [entry.command for entry in saved(session)] == [expected]
    assert "Phone: +420 604 118 732" in says(pane)
    assert QApplication.focusWidget() is line_of(pane, "Phone")
    press(qtbot, Qt.Key.Key_E)  # once more, from the keyboard
    qtbot.keyClicks(QApplication.focusWidget(), "1")
    press(qtbot, Qt.Key.Key_Escape)
    assert len(saved(session)) == 1


def test_a_stay_is_taken_out_of_its_block_where_it_stands(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_blocks([Block(id="fair", name="Book fair")])
        session.store.writer.put_reservations([replace(stay, availability_block_id="fair")])
    announce(session, Changed(everything=True))
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    assert "Block: Book fair" in says(pane)
    qtbot.mouseClick(line_of(pane, "Block"), Qt.MouseButton.LeftButton)
    QApplication.focusWidget().setText("")
    press(qtbot, Qt.Key.Key_Return)
    expected = ChangeStay(reservation_id=ARRIVING, availability_block_id="", reprice=False)
    assert [entry.command for entry in saved(session)] == [expected]
    assert "Book fair" not in says(pane)


def test_what_is_not_understood_stays_open_with_the_reason(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    with session.store.transaction():
        session.store.writer.put_companies([Company(id="acme", name="Acme")])
    announce(session, Changed(everything=True))
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    qtbot.mouseClick(line_of(pane, "Company"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "vlt")
    press(qtbot, Qt.Key.Key_Return)
    assert "The house knows none of this name." in says(pane) and not saved(session)
    QApplication.focusWidget().setText("")
    qtbot.keyClicks(QApplication.focusWidget(), "acm")
    press(qtbot, Qt.Key.Key_Tab)
    assert [entry.command for entry in saved(session)] == [
        ChangeStay(reservation_id=ARRIVING, company_id="acme", reprice=False)
    ]
    assert QApplication.focusWidget().accessibleName() == "Phone"  # field by field


def test_another_stay_takes_no_half_typed_field_along(qtbot: QtBot, session: Session, pane: DetailPane) -> None:
    pane.resize(500, 1400)
    show(pane, ARRIVING)
    qtbot.mouseClick(line_of(pane, "Phone"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "123")
    pane.show_stay(ROOMLESS)
    assert not any(each.isVisible() for each in pane.findChildren(FactField))
    assert all(entry.command.reservation_id == ARRIVING for entry in saved(session))


def test_a_name_of_another_direction_leaves_the_words_in_order(session: Session, pane: DetailPane) -> None:
    call(session, "الحسيني", "محمد")
    show(pane, ARRIVING)
    assert "محمد الحسيني" in says(pane)


@pytest.mark.parametrize("name", ["محمد الحسيني", "พิมพ์ชนก สุวรรณรัตน์", "Nguyễn Thị Ánh Tuyết", "Øystein Gjøgård"])
@pytest.mark.parametrize("percent", [100, 130])
def test_no_letter_of_a_name_is_cut(qtbot: QtBot, qapp: QApplication, name: str, percent: int) -> None:
    theme.install(qapp, theme.Mode.LIGHT, percent)
    try:
        title = TitleName()
        qtbot.addWidget(title)
        title.show_name(name)
        title.resize(480, title.heightForWidth(480))
        painted = title.grab().toImage()
        ground = painted.pixelColor(painted.width() - 1, 0)
        edges = (0, painted.height() - 1)
        assert all(painted.pixelColor(x, y) == ground for y in edges for x in range(painted.width()))
    finally:
        theme.install(qapp, theme.Mode.LIGHT, 100)


@pytest.mark.parametrize("percent", [100, 130])
def test_a_long_name_gets_the_lines_it_needs(qtbot: QtBot, session: Session, pane: DetailPane, percent: int) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.install(application, theme.Mode.LIGHT, percent)
    try:
        show(pane, ARRIVING)
        one_line = pane.title_height()
        call(session, "De la Fontaine-Beauregard-Montmorency", "Anne-Charlotte Éléonore Marie")
        announce(session, Changed(everything=True))
        qtbot.waitUntil(lambda: pane.title_height() >= 2 * one_line)
    finally:
        theme.install(application, theme.Mode.LIGHT, 100)


LONG = ("De la Fontaine-Beauregard-Montmorency und Waldburg", "Anne-Charlotte Éléonore Marie Theodora")


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("width", [352, 458])
@pytest.mark.parametrize("stay", [ARRIVING, ROOMLESS, STAYING])
def test_no_word_is_cut_and_nothing_lies_over_another(
    qtbot: QtBot, session: Session, stay: str, width: int, percent: int
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.install(application, theme.Mode.LIGHT, percent)
    try:
        with_companion(session)
        for each in (ARRIVING, ROOMLESS, STAYING):
            call(session, *LONG, each)
        set_room(session, "Dirty")
        tell(session, f"{LONG[0]} walks with a frame. {LONG[1]} does not.", stay)
        announce(session, Changed(everything=True))
        pane = shown_in_a_window(qtbot, DetailPane(session.desk), width=width, height=540)
        for panel in (False, True) if stay == STAYING else (False,):
            show(pane, stay)
            if panel:
                pane.check_out()
            qtbot.waitUntil(lambda: not cut(pane))
            assert not over_another(pane)
    finally:
        theme.install(application, theme.Mode.LIGHT, 100)


def cut(pane: DetailPane) -> list[str]:
    """Wrapped texts that have less height than they need."""
    labels = (each for each in pane.findChildren(QLabel) if each.isVisible() and each.wordWrap() and each.text())
    return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]


def over_another(pane: DetailPane) -> list[tuple[str, str]]:
    """Parts of one parent that share some of their place."""
    found = []
    for parent in (pane, *pane.findChildren(QWidget)):
        children = [
            each for each in parent.children() if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()
        ]
        layout = parent.layout()
        placed = [each for each in children if layout is not None and layout.indexOf(each) >= 0]
        found += [
            (type(one).__name__, type(other).__name__)
            for at, one in enumerate(placed)
            for other in placed[at + 1 :]
            if one.geometry().intersects(other.geometry())
        ]
    return found


def test_what_shows_a_stay_is_built_behind_the_first_list(qtbot: QtBot, session: Session) -> None:
    made = DetailPane(session.desk)
    qtbot.addWidget(made)
    assert made.findChild(StayPage) is None
    qtbot.waitUntil(lambda: made.findChild(StayPage) is not None)
    assert len(made.findChildren(StayPage)) == 1


def test_a_stay_that_is_shown_at_once_is_the_same_as_one_shown_later(qtbot: QtBot, session: Session) -> None:
    at_once = DetailPane(session.desk)
    at_once.show_stay(ARRIVING)
    later = DetailPane(session.desk)
    shown_in_a_window(qtbot, later)
    qtbot.waitUntil(lambda: later.findChild(StayPage) is not None)
    assert "Walk-in" in says(later)
    later.show_stay(ARRIVING)
    shown_in_a_window(qtbot, at_once)
    assert says(at_once) == says(later)
    assert tabs(at_once) == tabs(later)
    assert len(at_once.findChildren(StayPage)) == 1


def tabs(pane: DetailPane) -> list[str]:
    """Where Tab stops in the pane, one after the other."""
    stop, stops = pane.nextInFocusChain(), []
    while stop is not None and stop is not pane:
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and pane.isAncestorOf(stop):
            stops.append(f"{type(stop).__name__} {stop.accessibleName()}")
        stop = stop.nextInFocusChain()
    return stops


class Moves(QObject):
    """The sections of a stay that were moved or resized, as often as they were."""

    def __init__(self, body: StayBody) -> None:
        super().__init__(body)
        self.sections: list[QWidget] = []
        for section in body.findChildren(Section):
            section.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and isinstance(watched, QWidget):
            self.sections.append(watched)
        return False


def test_lines_that_come_and_go_move_no_section_before_all_are_told(
    qtbot: QtBot, session: Session, pane: DetailPane
) -> None:
    show(pane, ARRIVING)
    body = pane.findChild(StayBody)
    assert isinstance(body, StayBody)
    moves = Moves(body)
    session.desk.submit(CheckIn(reservation_id=ARRIVING, room_id=stay_of(session, ARRIVING).room_id))
    assert "Take back" in says(pane)
    assert moves.sections == []
    QApplication.processEvents()
    fresh = shown_in_a_window(qtbot, DetailPane(session.desk))
    fresh.resize(pane.size())
    show(fresh, ARRIVING)
    assert moves.sections
    assert [each.geometry() for each in body.findChildren(Section)] == [
        each.geometry() for each in fresh.findChildren(Section)
    ]


@pytest.mark.parametrize(("height", "folded"), [(420, True), (1100, False)])
def test_the_last_sections_fold_only_where_they_would_be_out_of_sight(
    qtbot: QtBot, session: Session, height: int, *, folded: bool
) -> None:
    pane = shown_in_a_window(qtbot, DetailPane(session.desk), height=height)
    show(pane, ARRIVING)
    assert ("Show History" in says(pane)) is folded
    lines = [line.accessibleName() for line in pane.findChildren(KeyValueLine) if line.isVisible()]
    assert any(line.endswith("Booked") for line in lines) is not folded


def test_nothing_picked_and_a_stay_that_is_not_here(pane: DetailPane) -> None:
    pane.show_stay(None)
    assert "Nobody is selected" in says(pane)
    pane.show_stay("nobody")
    assert "This stay is not on this PC" in says(pane)
    pane.take_next_step()


def test_nobody_is_called_an_adult_who_may_be_one_of_the_children_booked(session: Session) -> None:
    with_companion(session)
    assert [each.role for each in _people(session)] == ["owner", "adult"]
    known = session.store.cache.reservation(STAYING)
    assert known is not None
    with session.store.transaction():
        child = AgeCategory(id="child", name="Child", is_child=True)
        session.store.writer.put_age_categories([AgeCategory(id="adult", name="Adult"), child])
        persons = (*known.persons, PersonCount(child.id, 1))
        session.store.writer.put_reservations([replace(known, persons=persons)])
    announce(session, Changed(everything=True))
    assert [role(each) for each in _people(session)] == ["owner", "age not known"]


def _people(session: Session) -> tuple[Person, ...]:
    view = session.desk.stay(STAYING)
    assert view is not None
    return view.people


def test_a_price_by_hand_is_shown_at_its_night_as_noted(session: Session, pane: DetailPane) -> None:
    put_nights(session, 2150, 2150)
    price = NightPrice(index=1, gross=Decimal(1800))
    session.desk.submit(
        ChangeStay(reservation_id=ARRIVING, prices=(price,), currency="CZK", reprice=False, note="Agreed")
    )
    show(pane, ARRIVING)
    told = says(pane)
    assert "Nights: 2,150 Fri 16" in told and "1,800 Sat 17, noted" in told
    assert "Price by hand, Sat 17" in told
    assert "3,950" in told and "350 taken off not sent yet" in told


def test_a_guest_leaves_while_a_refused_note_is_asked_beside_it(session: Session, pane: DetailPane) -> None:
    ends_today(session)
    note = session.desk.submit(AddNote(reservation_id=STAYING, text="Towels"))
    is_refused(session, note, "Invalid Text.")
    show(pane, STAYING)
    told = says(pane)
    assert "Note needs you" in told and "“Invalid Text.”" in told and "Nothing else waits for it." in told
    step, unsent = (button(pane, text) for text in ("Check out of 204", "Unsent work"))
    assert step.y() < unsent.y()
    pane.check_out()
    (left,) = (entry for entry in session.desk.open_entries() if isinstance(entry.command, CheckOut))
    assert left in heads(session.desk.open_entries()) and "waits for your decision" not in says(pane)


@pytest.mark.parametrize("width", [300, 328, 360, 440, 640])
def test_what_of_the_sum_is_not_sent_is_never_cut_in_the_foot(qtbot: QtBot, session: Session, width: int) -> None:
    owe(session, 3640)
    session.desk.submit(
        AddPayment(
            guest_id=f"guest {STAYING}",
            reservation_id=STAYING,
            amount=Decimal(1250),
            currency="CZK",
            kind="Cash",
        )
    )
    charge = FreeItem(name="Taxi", unit_gross=Decimal(160))
    session.desk.submit(
        AddOrder(
            guest_id=f"guest {STAYING}",
            service_id="bar",
            consumed_utc=NOW,
            currency="CZK",
            reservation_id=STAYING,
            items=(charge,),
            total=Decimal(160),
        )
    )
    pane = shown_in_a_window(qtbot, DetailPane(session.desk), width=width)
    pane.show_stay(STAYING)
    QApplication.processEvents()
    (foot,) = pane.findChildren(OwedFooter)
    second = foot._second
    assert second.text() == second.whole_text() and "not sent" in second.text()
    whole = "with 160 charged, 1,250 paid, not sent yet"
    assert whole in (second.text(), foot.toolTip()) and whole in foot.accessibleName()
    assert (second.text() == whole) is (width >= 440)
