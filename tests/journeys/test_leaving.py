"""Leaving and what comes before it, played through the real window on the demo hotel, judged by its ledger."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.domain.views import ListKind, Mark, StayView, Unsent
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.fact_line import FactLine
from frontdesk.ui.places import Place
from tests.journeys.colleague import Colleague
from tests.journeys.test_create import AtTheDesk, at_the_desk, made

KEY = Qt.Key


def shown(here: AtTheDesk, words: str) -> StayView:
    """The stay that is found by these words, selected."""
    assert here.window is not None
    row = here.reception.guest(words)
    here.window.select(row.id)
    here.window.day.focus_list()
    return view_of(here, row.id)


def view_of(here: AtTheDesk, stay: str) -> StayView:
    view = here.reception.desk.stay(stay)
    assert view is not None
    return view


async def test_a_check_out_refused_for_a_profile_goes_after_its_fields_are_filled_in(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        assert here.window is not None
        here.window.day.go(Place.DEPARTURES)
        view = shown(here, "409")
        whitfield = next(each for each in view.people if each.surname == "Whitfield")
        colleague = Colleague(here.reception.hotel)
        await colleague.comes_instead(view.reservation.id, whitfield.guest_id, "Bílek")
        await here.reception.until(lambda: bool(view_of(here, view.reservation.id).missing))
        earlier = await made(here)
        await here.press(KEY.Key_O)  # what the profile lacks is said; nobody is held up by it before the hotel says so
        await here.reception.until(lambda: here.reception.marks() == [Unsent.NEEDS_YOU])
        await here.press(KEY.Key_Return, KEY.Key_Return)  # to the stay, and to the fields
        await here.type("Pavel")
        await here.press(KEY.Key_Tab)
        await here.type("cz")
        await here.press(KEY.Key_Return)
        assert not view_of(here, view.reservation.id).missing
        await here.press(KEY.Key_Return)  # after all
        await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
        assert view_of(here, view.reservation.id).mark is Mark.LEFT
        assert await made(here) - earlier == {"customers/update": 1, "reservations/process": 1}


async def test_an_option_about_to_lapse_is_found_and_confirmed_by_keys(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        assert here.window is not None
        here.window.day.go(Place.OPTIONS)
        await here.press(KEY.Key_Home)
        stay = here.window.selected_id()
        assert stay is not None and view_of(here, stay).mark is Mark.OPTION
        first = here.reception.desk.listing(ListKind.OPTIONS).sections[0].ids
        lapses = [row.lapses for row in here.reception.desk.rows(first) if row.lapses is not None]
        assert lapses == sorted(lapses) and stay == first[0]
        await here.press(KEY.Key_Return, KEY.Key_Return)
        await here.reception.settled(1)
        assert view_of(here, stay).mark is not Mark.OPTION
        assert await made(here) == {"reservations/confirm": 1}


async def test_the_main_guest_is_another_by_keys(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        view = shown(here, "409")
        await here.press(KEY.Key_A, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
        await here.reception.settled(1)
        now = view_of(here, view.reservation.id)
        assert now.guest is not None and now.guest.last_name == "Whitfield"
        assert await made(here) == {"reservations/updateCustomer": 1}


async def test_the_fee_is_told_in_the_dialog_before_it_is_charged(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        view = shown(here, "rossi")
        await here.press(KEY.Key_X, KEY.Key_N)
        await here.reception.until(lambda: here.reception.desk.fee(view.reservation.id) is not None)
        fee = here.reception.desk.fee(view.reservation.id)
        button = QApplication.focusWidget()
        assert fee is not None and button is not None
        assert button.text() == f"Cancel, charge {fee.amount:,.0f}"  # type: ignore[attr-defined]
        await here.press(KEY.Key_Return)
        await here.reception.settled(1)
        assert await made(here) == {"reservations/cancel": 1}


async def test_an_option_is_held_longer_where_its_time_stands(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        assert here.window is not None
        here.window.day.go(Place.OPTIONS)
        await here.press(KEY.Key_Home)
        stay = here.window.selected_id()
        assert stay is not None
        line = next(each for each in here.window.findChildren(FactLine) if each.accessibleName().startswith("Held"))
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
        await here.type("20.10 9:00")  # after they would arrive: said, and not sent
        await here.press(KEY.Key_Return)
        assert not here.reception.desk.status().unsent
        QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
        await here.type("tomorrow 12:00")
        await here.press(KEY.Key_Return)
        await here.reception.settled(1)
        released = view_of(here, stay).reservation.released_utc
        assert released is not None and released.isoformat() == "2026-10-17T10:00:00+00:00"
        assert await made(here) == {"reservations/update": 1}


async def test_bills_are_closed_or_left_as_the_clerk_says(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        assert here.window is not None
        here.window.day.go(Place.DEPARTURES)
        view = shown(here, "306")
        pane = here.window.findChild(DetailPane)
        assert pane is not None
        pane.check_out_with_bills()  # a line of the menu, which is a window of its own
        await here.click("Close the bills now")
        await here.press(KEY.Key_A, KEY.Key_Return)
        await here.reception.settled(1)
        assert view_of(here, view.reservation.id).mark is Mark.LEFT
        (sent,) = await here.reception.control("GET", "ledger")
        assert sent["operation"] == "reservations/process"
        told = {name: sent["body"][name] for name in ("CloseBills", "AllowOpenBalance", "Notes")}
        assert told == {"CloseBills": False, "AllowOpenBalance": True, "Notes": "The invoice is made later"}


async def test_a_balance_that_a_colleague_settles_leaves_the_keys_in_the_check_out(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        view = shown(here, "409")
        stay = view.reservation.id
        assert view.owes
        await here.press(KEY.Key_O)
        await Colleague(here.reception.hotel).takes_the_money(stay)
        await here.reception.until(lambda: view_of(here, stay).owes == 0)
        focused = QApplication.focusWidget()
        assert focused is not None and focused.parentWidget() is not None
        await here.press(KEY.Key_Return)
        await here.reception.settled(1)
        assert view_of(here, stay).mark is Mark.LEFT
