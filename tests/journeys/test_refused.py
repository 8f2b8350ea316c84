"""What the platform refuses, in the real window on the demo hotel: its words on the card and on the stay, F1 to its
page, and the way to do it with other values.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.domain.outbox import EntryState
from frontdesk.domain.views import Mark, Unsent
from frontdesk.ui.panes.create_page.room_row import RoomBox
from frontdesk.ui.panes.help import HelpOverlay
from frontdesk.ui.panes.unsent_pane import UnsentPane
from tests.journeys.test_create import CONTROL, MADE, SHIFT, AtTheDesk, at_the_desk, made
from tests.ui.acts import says

KEY = Qt.Key
NOT_READY = "Cannot check in reservation because assigned space is not inspected. (Stay 48213)"


async def refused(here: AtTheDesk, operation: str, words: str) -> None:
    await here.reception.control("POST", "refuse", {"operation": operation, "status": 403, "message": words})


def select(here: AtTheDesk, name: str) -> None:
    assert here.window is not None
    here.window.select(here.reception.guest(name).id)
    here.window.day.focus_list()


def pane(here: AtTheDesk) -> UnsentPane:
    assert here.window is not None
    found = here.window.findChild(UnsentPane)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("key", "operation", "words", "helps"),
    [
        (KEY.Key_I, "reservations/start", NOT_READY, "Ask housekeeping, or set the room with H"),
        (KEY.Key_K, "reservations/update", "Cannot move reservation. Please unlock and try again", "with K"),
        (KEY.Key_I, "reservations/start", "A sentence of next year.", "Look at the room and the stay on the platform"),
    ],
)
async def test_a_refusal_is_on_the_card_and_on_the_stay_with_what_helps(
    tmp_path: Path, key: Qt.Key, operation: str, words: str, helps: str
) -> None:
    async with at_the_desk(tmp_path) as here:
        await refused(here, operation, words)
        select(here, "novakova")
        await here.press(key)
        await here.reception.until(lambda: here.reception.guest("novakova").unsent is Unsent.NEEDS_YOU)
        assert here.window is not None
        on_the_stay = says(here.window)
        assert f"“{words}”" in on_the_stay and helps in on_the_stay
        await here.press(KEY.Key_F9)
        on_the_card = says(pane(here))
        assert f"“{words}”" in on_the_card and helps in on_the_card
        await here.press(KEY.Key_F1)
        overlay = here.window.findChild(HelpOverlay)
        assert overlay is not None and overlay.page.name == "said-no"
        await here.press(KEY.Key_Escape, KEY.Key_Return)
        assert here.reception.guest("novakova").unsent is None


async def test_a_refused_note_is_changed_where_it_was_typed_and_goes_once(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await refused(here, "serviceOrderNotes/add", "Invalid Text.")
        select(here, "novakova")
        await here.press(KEY.Key_N)
        await here.type("Two cots")
        await here.press(KEY.Key_Return)
        await here.reception.until(lambda: here.reception.guest("novakova").unsent is Unsent.NEEDS_YOU)
        (refused_one,) = [item.entry for item in here.reception.desk.unsent()]
        await here.press(KEY.Key_F9)
        assert "“Two cots”" in says(pane(here))
        await here.click("Change it")
        await here.press(KEY.Key_End)
        await here.type(" and a lamp")
        await here.press(KEY.Key_Return)
        await here.reception.until(lambda: here.reception.desk.status().unsent == 0)
        assert here.reception.entry(refused_one).state is EntryState.DISCARDED
        assert await made(here) == {"serviceOrderNotes/add": 1}
        row = here.reception.guest("novakova")
        shown = here.reception.desk.stay(row.id)
        assert shown is not None and "Two cots and a lamp" in [text for text, _, _ in shown.notes]


async def test_a_refused_walk_in_is_booked_from_its_form_with_the_profile_it_made(tmp_path: Path) -> None:
    async with at_the_desk(tmp_path) as here:
        await refused(here, "reservations/add", "Not enough rooms of this category.")
        await here.press(KEY.Key_F2, with_=SHIFT)
        await here.press(KEY.Key_Return)
        await here.type("Zvonar Hynek")
        await here.press(KEY.Key_Return)
        await here.type("hynek@example.com")
        before = here.page.form
        (given,) = [each.text() for each in here.page.findChildren(RoomBox) if each.isChecked()]
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.until(lambda: Unsent.NEEDS_YOU in here.reception.marks())
        await here.click("Change and book")
        assert "“Not enough rooms of this category.”" in says(here.page)
        form = here.page.form
        assert (form.wish, form.nights, form.options, form.is_walk_in) == (
            *(before.wish, before.nights, before.options),
            True,
        )
        assert form.who is not None and form.who.guest_id and form.who.typed is None
        assert [each.text() for each in here.page.findChildren(RoomBox) if each.isChecked()] == [given]
        await here.press(KEY.Key_Return, with_=CONTROL)
        await here.reception.until(lambda: here.reception.desk.status().unsent == 0)
        assert await made(here) == MADE
        (hit,) = here.reception.desk.search("Zvonar")
        assert hit.row.mark is Mark.IN_HOUSE
