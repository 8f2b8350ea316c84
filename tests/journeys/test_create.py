"""Walk-in, family and an outage played through the real window on the demo hotel, judged by its ledger."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from frontdesk.domain.commands import Cancel
from frontdesk.domain.views import Line, Mark, Unsent
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page import form as forms
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.detail_pane import DetailPane
from tests.hotels import start_hotel
from tests.journeys.test_sign_in import until
from tests.service.whole_program import CLOCK, Reception, brisk

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MADE = {"customers/add": 1, "reservations/add": 1, "reservations/start": 1}


class AtTheDesk:
    """One clerk at one window; every chord, typed field and click is counted."""

    def __init__(self, reception: Reception) -> None:
        self.reception = reception
        self.count = 0
        self.window: MainWindow | None = None

    async def sit_down(self) -> None:
        """Open a window on the desk as it stands."""
        ticker = QTimer(interval=10**9)
        self.window = MainWindow(ticker)
        self.window.show()
        self.window.attach(self.reception.desk)
        self.window.activateWindow()
        self.window.show_day()
        await until(lambda: QApplication.focusWidget() is not None)

    def stand_up(self) -> None:
        """The window goes; what is half done stays where it is kept."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    async def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.count += 1
            QTest.keyClick(QApplication.focusWidget() or self.window, key, with_)
            await asyncio.sleep(0)

    async def type(self, text: str) -> None:
        self.count += 1
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget(), letter)
            await asyncio.sleep(0)

    async def click(self, words: str) -> None:
        self.count += 1
        assert self.window is not None
        (button,) = [
            each
            for each in self.window.findChildren(QAbstractButton)
            if each.text().startswith(words) and each.isVisible()
        ]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0)

    async def kept(self) -> None:
        """Until the form is on disk, a moment after the last letter."""
        desk = self.reception.desk
        await until(lambda: draft.read(desk.draft(draft.NAME)) is not None and not self.page._saving.isActive())

    @property
    def page(self) -> CreatePage:
        assert self.window is not None
        found = self.window.findChild(CreatePage)
        assert found is not None
        return found


@asynccontextmanager
async def at_the_desk(tmp_path: Path, hold: float = 0.0) -> AsyncIterator[AtTheDesk]:
    """A clerk before a fresh Hotel Lamplighter. Not a fixture: between fixture and test Qt would run without a loop."""
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    here = AtTheDesk(Reception(hotel, tmp_path, replace(brisk(), hold=hold)))
    await here.reception.open()
    await here.reception.until(lambda: bool(here.reception.desk.house().products))
    await here.sit_down()
    try:
        yield here
    finally:
        here.stand_up()
        await here.reception.close()
        await hotel.close()


async def made(here: AtTheDesk) -> Counter[str]:
    return Counter(operation for operation, status in await here.reception.ledger() if status == 200)


def the_new_stay(here: AtTheDesk, surname: str) -> tuple[str, Mark, int]:
    (hit, *_) = [each for each in here.reception.desk.search(surname) if each.row.surname == surname]
    return hit.row.room, hit.row.mark, hit.row.adults + hit.row.children


async def test_a_walk_in_after_midnight_has_the_night_that_is_not_over(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.reception.control("POST", "clock", {"now": "2026-10-17T00:30:00Z"})
        await here.reception.until(lambda: here.reception.desk.hotel().today == date(2026, 10, 17))
        await here.press(KEY.Key_F2, with_=SHIFT)
        assert here.page.form.arrive == date(2026, 10, 16)
        await here.press(KEY.Key_Return)
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return, KEY.Key_Return)
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.settled(3)
        assert MADE.items() <= (await made(here)).items()
        shown = here.reception.desk.stay(here.reception.desk.search("Zvonar")[0].row.id)
        assert shown is not None and shown.mark is Mark.DUE_OUT
        assert (shown.arrive, shown.leave) == (date(2026, 10, 16), date(2026, 10, 17))


async def test_a_walk_in_of_a_new_guest_is_one_profile_one_stay_one_key(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.press(KEY.Key_Return)
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return)
        await here.type("hynek@example.com")
        room = here.page.form.wish.room_id
        await here.press(KEY.Key_Return, with_=CONTROL)
        assert here.count == 6
        await here.reception.settled(3)
        assert await made(here) == MADE
        shown = here.reception.desk.stay(here.reception.desk.search("Zvonar")[0].row.id)
        assert shown is not None and shown.reservation.number
        assert (shown.mark, shown.reservation.room_id) == (Mark.IN_HOUSE, room)
        assert shown.guest is not None and shown.guest.email == "hynek@example.com"
        assert shown.guest.nationality_code is None  # nobody typed one
        assert here.window is not None and here.window.selected_id() == shown.reservation.id
        await here.press(KEY.Key_Up)
        assert here.window.selected_id() not in (None, shown.reservation.id)  # the keys go on from its line


async def test_a_family_with_two_companions_and_breakfast_is_checked_in_on_one_page(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.type("Maly Petr")
        await here.press(KEY.Key_Return, KEY.Key_Return)  # takes the name, passes the e-mail
        await here.type("Mala Jana")
        await here.press(KEY.Key_Return)
        await here.type("Maly Tomas")
        await here.click("Product")
        await here.click("Breakfast")
        await here.press(KEY.Key_Return, with_=CONTROL)
        assert here.count == 10
        await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
        ledger = await made(here)
        assert ledger == {**MADE, "customers/add": 3, "reservations/addCompanion": 2}
        _, mark, persons = the_new_stay(here, "Maly")
        assert (mark, persons) == (Mark.IN_HOUSE, 3)


async def test_away_from_the_line_it_is_shown_and_settles_once_when_the_line_is_back(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.reception.hotel.line(cut=True)
        here.reception.desk.refresh()
        await here.reception.until(lambda: here.reception.desk.status().line is Line.OFFLINE)
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return, with_=CONTROL)
        assert here.count == 3
        assert here.reception.marks() == [Unsent.NOT_SENT] * 3
        assert here.window is not None and here.window.selected_id() is not None
        shown = here.reception.desk.stay(here.window.selected_id() or "")
        assert shown is not None and shown.guest is not None
        assert (shown.mark, shown.guest.last_name) == (Mark.IN_HOUSE, "Zvonar")
        await here.reception.hotel.line(cut=False)
        await here.reception.settled(3)
        assert await made(here) == MADE


async def test_a_walk_in_taken_back_leaves_nobody_selected_and_the_keys_in_the_list(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path, hold=3600.0) as here:
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.press(KEY.Key_Return)
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return)
        await here.press(KEY.Key_Return, with_=CONTROL)
        assert here.window is not None
        shown = here.window.findChild(DetailPane)
        assert shown is not None
        await until(lambda: shown.stay_id is not None and here.reception.desk.status().unsent == 3)
        await here.press(KEY.Key_Z, with_=CONTROL)
        assert here.reception.desk.status().unsent == 0
        assert shown.stay_id is None
        focused = here.window.focusWidget()
        assert focused is not None
        assert not shown.isAncestorOf(focused)


async def test_killed_half_way_the_form_is_there_again_and_goes_out_once(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.type("2")
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return)
        await here.type("hynek@exam")
        before = here.page.form
        await here.kept()
        await here.reception.close()  # the file is left as it is; the window knows nothing of it
        here.stand_up()
        await here.reception.open()
        await here.sit_down()
        await here.press(KEY.Key_F2, with_=SHIFT)
        assert here.page.form == before
        assert await here.reception.ledger() == []
        assert here.page.form.arrive == date(2026, 10, 16)


async def test_an_option_with_everything_added_reaches_the_hotel_whole(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.press(KEY.Key_F2)
        await here.type("+5")
        for added, typed in (
            ("Hold until", "tomorrow 18"),
            ("Group", "Wedding"),
            ("Company", "vltava"),
            ("Segment", "leisure"),
            ("Purpose", "bus"),
            ("Note", "Two cots"),
        ):
            await here.click(added)
            await here.type(typed)
            await here.press(KEY.Key_Return)
        await here.click("Product")
        await here.click("Breakfast")
        here.page._side.begin()
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
        assert await made(here) == {"customers/add": 1, "reservations/add": 1, "reservations/update": 1}
        shown = here.reception.desk.stay(here.reception.desk.search("Zvonar")[0].row.id)
        assert shown is not None
        stay = shown.reservation
        assert (shown.mark, stay.purpose) == (Mark.OPTION, "Business")
        assert stay.released_utc is not None and stay.business_segment_id is not None and stay.company_id is not None
        assert [text for text, _, _ in shown.notes] == ["Two cots"]
        assert "Breakfast" in {each.name for each in shown.money}


async def test_two_rooms_without_a_name_are_a_first_stay_and_show_no_sign_of_ours(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.press(KEY.Key_F2)
        await here.type("+5")
        await here.click("Another room")
        here.page._side.begin()
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
        desk = here.reception.desk
        views = [desk.stay(hit.row.id) for hit in desk.search("Zvonar")]
        assert [view.group_size for view in views if view is not None] == [2, 2]
        assert {(view.stays, view.group) for view in views if view is not None} == {(1, "")}
        ledger = await here.reception.control("GET", "ledger")
        (sent,) = [each for each in ledger if each["operation"] == "reservations/add"]
        sign = sent["body"].get("GroupName", "")
        assert sign.startswith("#") and not desk.search_names(sign.removeprefix("#"))


async def test_a_cancelled_stay_is_booked_again_with_one_key(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        row = here.reception.guest("novakova sarka")
        here.reception.desk.submit(Cancel(reservation_id=row.id, note="Did not come", charge_fee=False))
        await here.reception.settled(1)
        assert here.window is not None
        here.window.select(row.id)
        await here.press(KEY.Key_D, with_=CONTROL)
        before = here.page.form
        await here.press(KEY.Key_Return, with_=CONTROL)
        assert here.count == 2
        await here.reception.until(lambda: not here.reception.desk.status().unsent)
        assert await made(here) == {
            "reservations/cancel": 1,
            "reservations/add": 1,
            "reservations/addCompanion": len(before.companions),
            "reservations/update": 1,  # the purpose, which a new reservation does not take
        }
        again = [hit.row for hit in here.reception.desk.search("novakova sarka") if hit.row.arrive == before.arrive]
        assert sorted(each.mark for each in again) == [Mark.CANCELLED, Mark.DUE_IN]
        assert {each.nights for each in again} == {before.nights}


async def test_a_price_of_a_night_and_a_block_survive_a_restart_and_reach_the_hotel(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await here.reception.until(lambda: bool((house := here.reception.desk.house()).blocks and house.night_taxes))
        await here.press(KEY.Key_F2)
        page = here.page
        double = next(each for each in page._house.categories if each.name == "Double")
        page._change(forms.with_offer(page._form, double.id, page._house.rates[0].id))
        page._side.begin()
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return)
        await here.click("Own price")
        await here.type("3111")
        await here.press(KEY.Key_Tab)
        await here.type("Agreed with Petra")
        await here.click("Block")
        await here.type("choir")
        await here.press(KEY.Key_Return)
        before = here.page.form
        await here.kept()
        await here.reception.close()
        here.stand_up()
        await here.reception.open()
        await here.sit_down()
        await here.press(KEY.Key_F2)
        assert here.page.form == before
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.until(lambda: set(here.reception.marks()) == {Unsent.SENT})
        (sent,) = [
            entry["body"]["Reservations"][0]
            for entry in await here.reception.control("GET", "ledger")
            if entry["operation"] == "reservations/add"
        ]
        assert [each["Amount"]["GrossValue"] for each in sent["TimeUnitPrices"]] == [3111]
        assert sent["AvailabilityBlockId"] and "Agreed with Petra" in sent["Notes"]
        shown = here.reception.desk.stay(here.reception.desk.search("Zvonar")[0].row.id)
        assert shown is not None and [price for _, price in shown.night_prices] == [3111]
