"""A companion beyond the places has the platform price the whole stay anew: what that comes to is said before Enter."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.offers import OfferCell, OfferRow, Offers, Question, RateChoice
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.stay_acts.people_dialog import PeopleDialog
from tests.ui.acts import ARRIVING, changed_elsewhere, press, says, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter
from tests.ui.test_detail_pane import put_nights


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


class Quoting:
    """A platform that quotes a moment after it was asked."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.total: Decimal | None = None

    def offers(self, question: Question) -> Offers:
        self.asked.append(question)
        cell = OfferCell(self.total or Decimal(4000), self.total is not None, None, Decimal(4000))
        rate = RateChoice("flex", "Flexible", None, True)
        return Offers(question, (rate,), (OfferRow("Double", "Double", 2, 1, (cell,)),), "CZK", None)


def dialog_on(session: Session, host: QWidget, quoting: Quoting) -> PeopleDialog:
    """A name is typed and added; the stay is booked for one."""
    changed_elsewhere(session, ARRIVING, persons=(PersonCount("adult", 1),))
    view = session.desk.stay(ARRIVING)
    assert view is not None
    desk = session.desk
    dialog = PeopleDialog(host, view, desk.house(), desk.find_guests, desk.new_local_id, offers=quoting.offers)
    dialog.open()
    return dialog


def test_what_the_stay_costs_then_is_said_as_soon_as_it_is_quoted(qtbot: QtBot, session: Session) -> None:
    put_nights(session, 2950, 2950)
    quoting, host = Quoting(), shown_in_a_window(qtbot, QWidget())
    dialog = dialog_on(session, host, quoting)
    qtbot.keyClicks(dialog.first_focus(), "Tom Whitfield")
    press(qtbot, Qt.Key.Key_Return)
    assert "The stay is booked for 1 more person with it; the price may change." in says(dialog)
    assert quoting.asked[-1].persons == (PersonCount("adult", 2),)
    quoting.total = Decimal(5840)
    dialog.on_changed(Changed(rates=True))
    QApplication.processEvents()
    assert "at today’s prices: 5,840 CZK instead of 5,900 CZK." in says(dialog).replace("\u00a0", " ")
    assert dialog._more.visibleRegion().boundingRect() == dialog._more.rect(), "all of it is in sight"
    dialog.close()


def test_of_a_guest_in_the_house_no_quote_tells_it(qtbot: QtBot, session: Session) -> None:
    put_nights(session, 2950, 2950)
    changed_elsewhere(session, ARRIVING, state="Started")
    quoting, host = Quoting(), shown_in_a_window(qtbot, QWidget())
    quoting.total = Decimal(5840)
    dialog = dialog_on(session, host, quoting)
    qtbot.keyClicks(dialog.first_focus(), "Tom Whitfield")
    press(qtbot, Qt.Key.Key_Return)
    assert "the price may change." in says(dialog) and not quoting.asked
    dialog.close()


def test_where_no_night_has_a_price_only_what_it_comes_to_is_said(qtbot: QtBot, session: Session) -> None:
    quoting, host = Quoting(), shown_in_a_window(qtbot, QWidget())
    quoting.total = Decimal(5840)
    dialog = dialog_on(session, host, quoting)
    qtbot.keyClicks(dialog.first_focus(), "Tom Whitfield")
    press(qtbot, Qt.Key.Key_Return)
    told = says(dialog).replace("\u00a0", " ")
    assert "at today’s prices: 5,840 CZK." in told and "instead" not in told
    dialog.close()
