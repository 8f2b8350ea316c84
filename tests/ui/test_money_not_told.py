"""A token that may not read charges or payments: what is owed will never be known, and a check-out says so first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.commands import CheckOut
from frontdesk.domain.reservations import State
from frontdesk.domain.rights import may_read_money
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.text import acting, money, stays
from tests.ui.acts import STAYING, announce, button, buttons, ends_today, owe, press, saved, says, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter

KEY = Qt.Key


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("refused", ["payments/getAll", "orderItems/getAll"])
def test_a_check_out_says_first_that_what_is_owed_cannot_be_read(qtbot: QtBot, session: Session, refused: str) -> None:
    pane = _untold(qtbot, session, refused)
    told = says(pane)
    assert any(words.startswith("Check out") for words in buttons(pane))
    assert "This token cannot read what is owed" in told
    assert "Owes not told to this token" in told and "not known yet" not in told


@pytest.mark.parametrize("key", [KEY.Key_O, KEY.Key_Return])
def test_a_check_out_stops_once_and_the_second_key_goes_on(qtbot: QtBot, session: Session, key: Qt.Key) -> None:
    pane = _untold(qtbot, session)
    pane.check_out()
    assert saved(session) == []
    assert "What is owed cannot be seen here" in says(pane) and "not known yet" not in says(pane)
    held_down = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "o", True)
    QApplication.sendEvent(_focused(), held_down)
    assert saved(session) == []
    press(qtbot, key)
    (entry,) = saved(session)
    assert entry.command == CheckOut(reservation_id="untold", close_bills=True)


def test_a_guest_whose_account_is_not_told_may_go_with_bills_open(qtbot: QtBot, session: Session) -> None:
    pane = _untold(qtbot, session)
    pane.check_out()
    button(pane, "Close the bills now").click()
    assert not button(pane, "Check out, leave the bills open").isEnabled()
    press(qtbot, KEY.Key_A)
    press(qtbot, KEY.Key_Return)
    (entry,) = saved(session)
    assert entry.command == CheckOut(
        reservation_id="untold", allow_open_balance=True, note="The company pays by invoice"
    )


def test_a_payment_does_not_wait_for_what_is_never_told(qtbot: QtBot, session: Session) -> None:
    _untold(qtbot, session)
    view = session.desk.stay("untold")
    assert view is not None
    assert acting.payment_facts(view, ()) == "What is owed cannot be seen with this token."


def test_a_list_does_not_promise_a_sum_that_never_comes(qtbot: QtBot, session: Session) -> None:
    _untold(qtbot, session)
    (row,) = session.desk.rows(["untold"])
    assert money.owed(row.owes, may_read=row.may_read_money) == "not told"
    assert stays.money_words(row, "CZK") == "what is owed is not told to this token"


@pytest.mark.parametrize(
    ("with_fee", "may_read", "offered"), [(True, False, True), (False, False, False), (True, True, False)]
)
def test_the_fee_of_who_did_not_come_can_be_paid(
    qtbot: QtBot, session: Session, with_fee: bool, may_read: bool, offered: bool
) -> None:
    _untold(qtbot, session)
    owe(session, 2100)
    charged, view = session.desk.stay(STAYING), session.desk.stay("untold")
    assert charged is not None and charged.money and view is not None
    cancelled = replace(
        view,
        reservation=replace(view.reservation, state=State.CANCELED),
        money=charged.money if with_fee else (),
        may_read_money=may_read,
    )
    assert may(StayAct.PAYMENT, cancelled) is offered


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _untold(qtbot: QtBot, session: Session, refused: str = "payments/getAll") -> DetailPane:
    """A guest who leaves today and whose account was never read, with a token that cannot."""
    ends_today(session)
    stay = session.store.cache.reservation(STAYING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, id="untold")])
    pane = shown_in_a_window(qtbot, DetailPane(session.desk), height=1400)
    pane.show_stay("untold")
    assert "What is owed is not known yet" in says(pane)
    session.engine._not_granted.add(refused)
    announce(session, Changed(everything=True))
    pane.show_stay(None)
    pane.show_stay("untold")
    return pane


def test_it_takes_both_charges_and_payments() -> None:
    assert may_read_money(("reservations/start",))
    assert not may_read_money(("payments/getAll",))
