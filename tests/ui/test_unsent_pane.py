"""Unsent work and taking back, on a desk with a real store; no line is opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.domain.commands import (
    AddNote,
    AddProduct,
    Cancel,
    ChangeStay,
    CheckIn,
    CheckOut,
    ClearRestriction,
    MoveRoom,
    NightPrice,
    Rule,
    SetPrice,
    SetRestriction,
    SetRoomState,
)
from frontdesk.domain.decided import Because, Why, why_of
from frontdesk.domain.outbox import NEVER_GOES, ONLY_TOLD, Doubt, Entry, EntryState, Showed, asks
from frontdesk.domain.rates import Restriction
from frontdesk.domain.views import Changed, Line, Row, Unsent
from frontdesk.service.rows import RowSource
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.help.pages import Heading, read
from frontdesk.ui.panes.help.places import page_of
from frontdesk.ui.panes.take_back import TakeBack
from frontdesk.ui.panes.unsent_pane import UnsentPane
from frontdesk.ui.panes.unsent_pane.card import Card
from frontdesk.ui.panes.unsent_pane.checked_menu import CheckedMenu
from frontdesk.ui.panes.unsent_pane.versions import Versions
from frontdesk.ui.panes.unsent_pane.waiting_row import WaitingRow
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.text import commands
from frontdesk.ui.text import unsent_page as page_words
from frontdesk.ui.text.dates import day_and_month, short_date
from frontdesk.ui.text.unsent import HELP
from tests.ui.acts import (
    ARRIVING,
    STAYING,
    announce,
    button,
    buttons,
    is_in_doubt,
    is_refused,
    leaves,
    owe,
    press,
    saved,
    says,
    set_room,
    shown_in_a_window,
)
from tests.ui.lamplighter import NOW, open_lamplighter

CHECK_IN = CheckIn(reservation_id=ARRIVING, room_id="203")
CHECK_OUT = CheckOut(reservation_id=STAYING)
PRAGUE = ZoneInfo("Europe/Prague")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> Iterator[UnsentPane]:
    made = shown_in_a_window(qtbot, UnsentPane(session.desk))
    stop = session.desk.subscribe(made.on_changed)
    yield made
    stop()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    return shown_in_a_window(qtbot, QWidget(), width=900)


@pytest.fixture
def take_back(page: QWidget, session: Session) -> Iterator[TakeBack]:
    made = TakeBack(session.desk, page)
    stop = session.desk.subscribe(made.on_changed)
    yield made
    stop()
    page.window().hide()  # before the desk is closed, as in the program


def news(session: Session) -> None:
    announce(session, Changed(unsent=True, status=True))


def rows(pane: QWidget) -> list[str]:
    return [row.accessibleName() for row in pane.findChildren(WaitingRow) if row.isVisible()]


# --- the pane -------------------------------------------------------------------------------------------------------


def test_nothing_waits(pane: UnsentPane) -> None:
    assert "Nothing waits to be sent" in says(pane)


def test_what_goes_by_itself_stands_in_a_row_and_leads_to_its_stay(
    qtbot: QtBot, session: Session, pane: UnsentPane
) -> None:
    session.desk.submit(CHECK_IN)
    assert "One thing is saved on this PC." in says(pane)
    assert rows(pane) == ["Check in to 203, Müller-Lüdenscheidt Jürgen, holding, 15:42"]
    pane.setFocus()
    with qtbot.waitSignal(pane.stay_wanted) as wanted:
        press(qtbot, Qt.Key.Key_Return)
    assert wanted.args == [ARRIVING]


def test_a_row_can_be_taken_back(session: Session, pane: UnsentPane) -> None:
    session.desk.submit(CHECK_IN)
    button(pane, "Take back").click()
    assert not saved(session)
    assert "Nothing waits to be sent" in says(pane)


def test_a_refusal_shows_the_platforms_words_and_both_versions(session: Session, pane: UnsentPane) -> None:
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    news(session)
    told = says(pane)
    assert "The platform said no: “Room is not inspected.”" in told
    assert "Due in today, room 203" in told
    assert "On this PC since 15:42" in told
    assert "15:42:10 the platform said no" in told


def test_enter_takes_the_safe_choice(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    news(session)
    pane.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert not saved(session)
    assert session.desk.rows([ARRIVING])[0].unsent is None


def test_the_other_choice_sends_it_again_for_a_reason(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(CHECK_IN)
    is_refused(session, entry, "Room is not inspected.")
    news(session)
    button(pane, "Check in to 203 after all").click()
    assert "Check in to 203 after all: why?" in says(pane)
    hinted = [each.text() for each in pane.findChildren(Button) if each.isVisible() and each._key == "Enter"]
    assert hinted == ["Do it"]  # and no longer the safe choice too
    assert [each.state for each in saved(session)] == [EntryState.REJECTED]
    press(qtbot, Qt.Key.Key_2)
    assert [each.state for each in saved(session)] == [EntryState.QUEUED]
    ended = session.store.outbox.entry(entry.id)
    assert ended is not None and why_of(ended.ended_how) == Why(Because.AGREED)


def test_a_reason_is_typed_and_enter_without_one_does_nothing(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(CHECK_IN)
    is_refused(session, entry, "Room is not inspected.")
    news(session)
    button(pane, "Check in to 203 after all").click()
    press(qtbot, Qt.Key.Key_H)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.clear()
    press(qtbot, Qt.Key.Key_Return)
    assert "Type a word or two, or press one of the numbers." in says(pane)
    assert [each.state for each in saved(session)] == [EntryState.REJECTED]
    qtbot.keyClicks(field, "housekeeping  has been")
    press(qtbot, Qt.Key.Key_Return)
    ended = session.store.outbox.entry(entry.id)
    assert ended is not None and why_of(ended.ended_how) == Why(Because.WORDS, "housekeeping has been")
    assert not session.desk.draft(f"why {entry.id}")


def test_a_half_typed_reason_outlives_news_and_another_start_and_esc_forgets_it(
    qtbot: QtBot, session: Session, pane: UnsentPane
) -> None:
    entry = session.desk.submit(CHECK_IN)
    is_refused(session, entry, "Room is not inspected.")
    news(session)
    button(pane, "Check in to 203 after all").click()
    for key in (Qt.Key.Key_H, Qt.Key.Key_I):
        press(qtbot, key)
    session.desk.submit(CHECK_OUT)
    news(session)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == "hi"
    again = shown_in_a_window(qtbot, UnsentPane(session.desk))
    assert "hi" in [each.text() for each in again.findChildren(QLineEdit)]
    again.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert session.desk.draft(f"why {entry.id}") is None
    assert not [each for each in again.findChildren(QLineEdit) if each.isVisible()]
    assert len(saved(session)) == 2


def test_the_engines_own_question_is_told_in_words(session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(CHECK_OUT)
    session.store.outbox.set_state(
        entry.id, EntryState.NEEDS_PERSON, reason=asks(Doubt.MONEY_MOVED, "1240"), at=entry.created_utc
    )
    news(session)
    assert "The balance changed: 1,240\u00a0CZK is open now. Nothing is sent until you choose." in says(pane)


def test_a_doubt_says_not_to_do_it_again_and_what_comes_next(session: Session, pane: UnsentPane) -> None:
    is_in_doubt(session, session.desk.submit(CHECK_IN))
    news(session)
    told = says(pane)
    assert "Please do not do it again." in told
    assert "sent, request 7f2c…91" in told
    assert "no answer came" in told
    assert "Take back" not in buttons(pane)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("It is on the platform: settle it", [Unsent.SENT]),
        ("It is not there: send it once more", [Unsent.NOT_SENT]),
        ("It is not there: leave it", []),
    ],
)
def test_a_person_who_has_looked_settles_a_doubt(
    session: Session, pane: UnsentPane, words: str, left: list[Unsent]
) -> None:
    entry = session.desk.submit(CHECK_IN)
    is_in_doubt(session, entry)
    news(session)
    menu = pane.findChild(CheckedMenu)
    assert menu is not None
    next(action for action in menu.choices().actions() if action.text() == words).trigger()
    ended = session.store.outbox.entry(entry.id)
    assert ended is not None and why_of(ended.ended_how) == Why(Because.LOOKED)
    assert [item.mark for item in session.desk.unsent()] == left


def test_what_needs_a_person_comes_first_then_doubts_then_the_rest(session: Session, pane: UnsentPane) -> None:
    session.desk.submit(CHECK_IN)
    is_refused(session, session.desk.submit(CHECK_OUT), "Bill is open.")
    news(session)
    told = says(pane)
    assert told.index("Needs you") < told.index("Not sent, will go by itself")


def test_the_focus_stays_with_its_entry_when_the_list_is_read_again(
    qtbot: QtBot, session: Session, pane: UnsentPane
) -> None:
    first = session.desk.submit(CHECK_IN)
    pane.setFocus()
    is_refused(session, session.desk.submit(CHECK_OUT), "Bill is open.")
    news(session)
    focus = QApplication.focusWidget()
    assert isinstance(focus, WaitingRow)
    assert focus.item.entry.id == first.id


def test_after_an_unclean_end_what_was_found_is_listed_until_it_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    with open_lamplighter(tmp_path) as before:
        before.desk.submit(CHECK_IN)
        before.desk.submit(CHECK_OUT)
    with open_lamplighter(tmp_path) as after:
        pane = shown_in_a_window(qtbot, UnsentPane(after.desk))
        assert "Found on this PC: 2 saved things" in says(pane)
        assert "15:42  Check in to 203, Müller-Lüdenscheidt Jürgen" in says(pane)
        button(pane, "Seen").click()
        assert "Found on this PC" not in says(pane)
        assert len(saved(after)) == 2


def test_esc_goes_back(qtbot: QtBot, pane: UnsentPane) -> None:
    pane.setFocus()
    with qtbot.waitSignal(pane.closed):
        press(qtbot, Qt.Key.Key_Escape)


# --- taking back ----------------------------------------------------------------------------------------------------


def bar(page: QWidget) -> TakeBackBar:
    found = page.findChild(TakeBackBar)
    assert found is not None
    return found


def test_what_was_done_is_said_with_the_time_it_is_held(session: Session, page: QWidget, take_back: TakeBack) -> None:
    session.desk.submit(CHECK_IN)
    assert bar(page).isVisible()
    assert bar(page).accessibleName() == "Checked in to 203, Müller-Lüdenscheidt Jürgen. Sent in 8 s"


def test_undo_takes_it_back_and_says_so(qtbot: QtBot, session: Session, page: QWidget, take_back: TakeBack) -> None:
    session.desk.submit(CHECK_IN)
    with qtbot.waitSignal(take_back.said) as said:
        take_back.take_back_last()
    assert said.args == ["Check-in taken back, nothing was sent, Müller-Lüdenscheidt Jürgen"]
    assert not saved(session)
    assert bar(page).isHidden()


def test_the_newest_replaces_the_older_one(session: Session, page: QWidget, take_back: TakeBack) -> None:
    session.desk.submit(CHECK_IN)
    session.desk.submit(CHECK_OUT)
    assert bar(page).accessibleName().startswith("Checked out of 204")
    take_back.take_back_last()
    assert [entry.command for entry in saved(session)] == [CHECK_IN]


def test_the_bar_goes_when_the_command_leaves(session: Session, page: QWidget, take_back: TakeBack) -> None:
    leaves(session, session.desk.submit(CHECK_IN), state=EntryState.APPLIED, outcome="answered")
    news(session)
    assert bar(page).isHidden()
    take_back.take_back_last()
    assert len(saved(session)) == 1


def test_the_bar_stays_inside_its_page(session: Session, page: QWidget, take_back: TakeBack) -> None:
    session.desk.submit(CHECK_IN)
    page.resize(700, 400)
    assert abs(bar(page).geometry().center().x() - 350) <= 1
    assert page.rect().contains(bar(page).geometry().center())


def test_the_bar_reads_its_own_stay_once_and_not_all_that_waits_at_each_tick(
    session: Session, page: QWidget, take_back: TakeBack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With three hundred that wait the window did nothing else for as long as the bar stood."""
    rows_of: list[str] = []
    make = RowSource.rows

    def noted(source: RowSource, ids: Sequence[str]) -> list[Row]:
        rows_of.extend(ids)
        return make(source, ids)

    monkeypatch.setattr(RowSource, "rows", noted)
    for number in range(5):
        session.desk.submit(AddNote(reservation_id=STAYING, text=f"Taxi at 7:{number:02}"))
    rows_of.clear()
    session.desk.submit(CHECK_IN)
    assert bar(page).isVisible()
    for _ in range(3):
        take_back._timer.timeout.emit()
    assert rows_of == [ARRIVING]


def test_what_was_there_before_is_not_offered(page: QWidget, session: Session) -> None:
    session.desk.submit(CHECK_IN)
    late = TakeBack(session.desk, page)
    late.on_changed(Changed(unsent=True))
    late.take_back_last()
    assert len(saved(session)) == 1


def test_a_charge_that_may_be_ours_is_kept_by_the_safe_choice(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    """Nothing is posted twice by an Enter: the likely twin is taken for ours, and the other two ways stay open."""
    entry = session.desk.submit(AddProduct(reservation_id=ARRIVING, product_id="beer", count=1))
    session.store.outbox.set_state(
        entry.id, EntryState.NEEDS_PERSON, reason=asks(Doubt.TWIN, "Draught beer"), at=entry.created_utc
    )
    announce(session, Changed(unsent=True, status=True))
    assert "Draught beer" in says(pane)
    (versions,) = pane.findChildren(Versions)
    assert "Draught beer" in says(versions) and "Looked for on the bill." in says(versions)
    assert "Due in today" not in says(versions)  # the state of the stay tells nothing of a charge
    assert {"That one is ours", "Charge after all", "Do not charge"} <= set(buttons(pane))
    button(pane, "That one is ours").click()
    found = session.store.outbox.entry(entry.id)
    assert found is not None and found.state is EntryState.SETTLED


def test_a_charge_that_was_not_found_says_where_it_was_looked_for(session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(AddProduct(reservation_id=ARRIVING, product_id="beer", count=1))
    session.store.outbox.set_state(
        entry.id, EntryState.NEEDS_PERSON, reason=asks(Doubt.TRIED_TWICE), at=entry.created_utc
    )
    session.store.outbox.add_evidence(
        entry.id, at=entry.created_utc, query="orderItems/getAll", verdict=Showed.READY, detail={}
    )
    announce(session, Changed(unsent=True, status=True))
    (versions,) = pane.findChildren(Versions)
    assert "Not found" in says(versions) and "Looked for on the bill, last at " in says(versions)


def test_what_is_there_twice_can_only_be_put_right(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    """A third one is not offered."""
    entry = session.desk.submit(AddProduct(reservation_id=ARRIVING, product_id="beer", count=1))
    at = entry.created_utc
    session.store.outbox.set_state(entry.id, EntryState.SETTLED, at=at)
    session.store.outbox.reopen(entry.id, reason=asks(Doubt.TWICE, "Draught beer + Draught beer"), at=at)
    announce(session, Changed(unsent=True, status=True))
    assert "twice" in says(pane)
    assert "Nothing is sent until you choose" not in says(pane)
    assert "It is put right there" in buttons(pane)
    assert not {"Charge after all", "Do not charge"} & set(buttons(pane))
    button(pane, "It is put right there").click()
    found = session.store.outbox.entry(entry.id)
    assert found is not None and found.state is EntryState.SETTLED


@pytest.mark.parametrize("doubt", sorted(NEVER_GOES))
def test_what_cannot_be_sent_offers_no_sending(session: Session, pane: UnsentPane, doubt: Doubt) -> None:
    entry = session.desk.submit(CHECK_IN)
    session.store.outbox.set_state(entry.id, EntryState.NEEDS_PERSON, reason=asks(doubt), at=entry.created_utc)
    news(session)
    assert "Leave it" in buttons(pane)
    assert not [words for words in buttons(pane) if words.endswith("after all")]
    assert "until you choose" not in says(pane)


def test_a_stay_that_is_cancelled_already_is_not_offered_to_be_cancelled(session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(Cancel(reservation_id=ARRIVING, note="Did not come", charge_fee=True))
    reason = asks(Doubt.STATE_MOVED, "Canceled")
    session.store.outbox.set_state(entry.id, EntryState.CONFLICT, reason=reason, at=entry.created_utc)
    news(session)
    assert "Leave it cancelled" in buttons(pane)
    assert not [words for words in buttons(pane) if words.endswith("after all")]
    assert "until you choose" not in says(pane)


def test_a_stay_that_is_gone_is_not_shown_as_if_it_were_there(session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(CHECK_IN)
    session.store.outbox.set_state(
        entry.id, EntryState.NEEDS_PERSON, reason=asks(Doubt.STAY_GONE), at=entry.created_utc
    )
    news(session)
    told = says(pane)
    assert "No such stay" in told and "Due in today" not in told


@pytest.mark.parametrize("doubt", sorted(ONLY_TOLD))
def test_what_is_only_told_is_settled_by_its_one_button(session: Session, pane: UnsentPane, doubt: Doubt) -> None:
    entry = session.desk.submit(MoveRoom(reservation_id=ARRIVING, room_id="204"))
    session.store.outbox.set_state(entry.id, EntryState.SETTLED, at=entry.created_utc)
    session.store.outbox.reopen(entry.id, reason=asks(doubt, "end_utc"), at=entry.created_utc)
    news(session)
    pane.setFocus()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton)
    focus.click()
    found = session.store.outbox.entry(entry.id)
    assert found is not None and found.state is EntryState.SETTLED


def test_what_was_done_on_another_day_says_which(session: Session, pane: UnsentPane) -> None:
    session.desk.submit(CHECK_IN)
    clock = session.engine._clock
    assert isinstance(clock, StillClock)
    clock.advance(24 * 3600)
    (entry,) = saved(session)
    is_refused(session, entry, "Room is not inspected.")
    news(session)
    assert "On this PC since Fri 16, 15:42" in says(pane)


# --- every question has its page -------------------------------------------------------------------------------------


@pytest.mark.parametrize("doubt", Doubt)
def test_every_question_of_the_engine_is_explained_on_a_page_under_its_heading(doubt: Doubt) -> None:
    place = HELP[doubt]
    page = read(place.page)
    assert place.heading in [block.text for block in page.blocks if isinstance(block, Heading)]


def test_f1_on_a_card_opens_the_page_of_its_question(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    entry = session.desk.submit(CHECK_OUT)
    session.store.outbox.set_state(
        entry.id, EntryState.NEEDS_PERSON, reason=asks(Doubt.MONEY_MOVED, "1240"), at=entry.created_utc
    )
    news(session)
    pages = [page_of(card.first_focus()) for card in pane.findChildren(Card) if card.isVisible()]
    assert pages == ["said-no", "two-desks"]
    with qtbot.waitSignal(pane.help_wanted) as wanted:
        next(each for each in pane.findChildren(QAbstractButton) if each.text() == "Tell me more").click()
    assert wanted.args == ["said-no"]
    assert page_of(pane) == "unsent"


def test_a_refused_note_can_be_changed_and_shows_what_was_typed(
    qtbot: QtBot, session: Session, pane: UnsentPane
) -> None:
    is_refused(session, session.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots")), "Not this one.")
    news(session)
    assert "“Two cots”" in says(pane)
    with qtbot.waitSignal(pane.change_wanted) as wanted:
        button(pane, "Change it").click()
    assert wanted.args[0].command.text == "Two cots"


# --- much of it -------------------------------------------------------------------------------------------------------


def test_after_an_outage_one_card_is_open_and_the_rest_has_a_line_each(
    qtbot: QtBot, session: Session, pane: UnsentPane
) -> None:
    """Thirty things: the safe choice of each question is one Enter, and what goes by itself asks for nothing."""
    for place in range(2):
        is_refused(session, session.desk.submit(AddNote(reservation_id=STAYING, text=f"Towels {place}")), "Not now.")
    for place in range(28):
        session.desk.submit(AddNote(reservation_id=ARRIVING, text=f"Wake-up call at 6:{place:02}"))
    news(session)
    assert "2 need you · 28 go by themselves" in says(pane)
    assert len([card for card in pane.findChildren(Card) if card.isVisible()]) == 1
    assert len(rows(pane)) == 29 and "Note: Wake-up call at 6:27" in rows(pane)[-1]
    pane.setFocus()
    for left in (1, 0):
        press(qtbot, Qt.Key.Key_Return)
        news(session)
        assert sum(item.mark is Unsent.NEEDS_YOU for item in session.desk.unsent()) == left
    assert len(saved(session)) == 28


def test_a_folded_question_is_opened_by_its_line(qtbot: QtBot, session: Session, pane: UnsentPane) -> None:
    for place in range(9):
        is_refused(session, session.desk.submit(AddNote(reservation_id=STAYING, text=f"Towels {place}")), "Not now.")
    news(session)
    line = next(row for row in pane.findChildren(WaitingRow) if row.isVisible() and "Towels 5" in row.accessibleName())
    line.click()
    (card,) = [card for card in pane.findChildren(Card) if card.isVisible()]
    assert "“Towels 5”" in says(card)
    focus = QApplication.focusWidget()
    assert focus is not None and card.isAncestorOf(focus)


def test_what_was_read_is_in_the_timeline_and_its_numbers_under_more(session: Session, pane: UnsentPane) -> None:
    entry = session.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots"))
    is_in_doubt(session, entry)
    for seconds in (20, 50):
        session.store.outbox.add_evidence(
            entry.id, at=NOW + timedelta(seconds=seconds), query="serviceOrderNotes/getAll", verdict="ready", detail={}
        )
    news(session)
    told = says(pane)
    assert "15:42:50 read the stay: it is not there, 2 times" in told
    assert "7f2c5b8e-91" not in told
    button(pane, "More").click()
    assert "request 7f2c5b8e-91" in says(pane) and "read serviceOrderNotes/getAll" in says(pane)


def test_the_reason_is_in_sight_where_there_is_little_room(qtbot: QtBot, session: Session) -> None:
    pane = shown_in_a_window(qtbot, UnsentPane(session.desk), width=384, height=420)
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    pane.on_changed(Changed(unsent=True))
    button(pane, "Check in to 203 after all").click()
    field = pane.findChild(QLineEdit)
    assert field is not None
    qtbot.waitUntil(lambda: pane.rect().contains(field.mapTo(pane, field.rect().bottomLeft())))


def is_whole(pane: UnsentPane, card: Card) -> bool:
    """Whether the card's first line, and what has the keys in it, are in sight."""
    focus = QApplication.focusWidget()
    assert focus is not None and card.isAncestorOf(focus)
    scroll = pane.findChild(QuietScroll)
    assert scroll is not None
    seen = scroll.viewport()
    top, end = (part.mapTo(seen, corner) for part, corner in ((card, QPoint(0, 0)), (focus, focus.rect().bottomLeft())))
    return seen.rect().contains(top) and seen.rect().contains(end)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_a_question_is_in_sight_with_the_keys_that_answer_it(qtbot: QtBot, session: Session, key: Qt.Key) -> None:
    pane = shown_in_a_window(qtbot, UnsentPane(session.desk), width=384, height=440)
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    is_refused(session, session.desk.submit(CHECK_OUT), "Bill is open.")
    pane.on_changed(Changed(unsent=True))
    pane.setFocus()
    QApplication.processEvents()  # laid out
    first, second = pane.findChildren(Card)
    qtbot.waitUntil(lambda: is_whole(pane, first))
    while QApplication.focusWidget() is not second.first_focus():
        press(qtbot, key)
    qtbot.waitUntil(lambda: is_whole(pane, second))
    pane.setFocus()  # opened once more, where it was left
    qtbot.waitUntil(lambda: is_whole(pane, first))


def asks_a_person(session: Session, entry: Entry, reason: str) -> None:
    """The engine found that the platform is not as the clerk saw it."""
    session.store.outbox.set_state(entry.id, EntryState.CONFLICT, reason=reason, at=entry.created_utc)
    news(session)


def test_the_platforms_side_knows_nothing_of_what_waits_here(session: Session, pane: UnsentPane) -> None:
    """A check-out behind a refused change has not happened: the guest is in the house there."""
    stay = session.desk.stay(STAYING)
    assert stay is not None
    longer = ChangeStay(reservation_id=STAYING, end_utc=stay.reservation.end_utc + timedelta(days=1))
    entry = session.desk.submit(longer)
    session.desk.submit(CHECK_OUT)
    is_refused(session, entry, "this property has no availability for the selected dates.")
    news(session)
    told = says(pane)
    assert "In house" in told
    assert f"{short_date(stay.arrive)} to {short_date(stay.leave)}" in told, "which days it has there"
    assert "Left" not in told


def test_a_price_by_hand_that_moved_says_what_the_night_costs_now(session: Session, pane: UnsentPane) -> None:
    stay = session.desk.stay(STAYING)
    assert stay is not None
    owe(session, 2000, name="Night")
    with session.store.transaction():
        (charge,) = (each for each in session.store.cache.items(STAYING) if each.name == "Night")
        night = replace(charge, kind="SpaceOrder", consumed_utc=stay.reservation.start_utc)
        session.store.writer.put_items([night])
    price = NightPrice(index=0, gross=Decimal(1500))
    entry = session.desk.submit(
        ChangeStay(reservation_id=STAYING, prices=(price,), currency="CZK", reprice=False, note="noise")
    )
    asks_a_person(session, entry, asks(Doubt.FIELD_MOVED, "price"))
    told = says(pane)
    assert f"{day_and_month(stay.arrive)}: 2,000" in told
    assert f"Night of {day_and_month(stay.arrive)}: 1,500" in told


def test_a_rule_that_moved_says_which_one_and_what_there_is_now(session: Session, pane: UnsentPane) -> None:
    friday = NOW.date()
    rule = Rule(kind="Start", first_day=friday, last_day=friday)
    with session.store.transaction():
        session.store.writer.put_restrictions(
            [Restriction(id="r", kind="Start", first_day=friday, last_day=friday, min_nights=3)], replace=True
        )
    entry = session.desk.submit(ClearRestriction(rule=rule))
    with session.store.transaction():
        session.store.writer.put_restrictions(
            [Restriction(id="r", kind="Start", first_day=friday, last_day=friday, min_nights=2)], replace=True
        )
    asks_a_person(session, entry, asks(Doubt.FIELD_MOVED, "rule"))
    told = says(pane)
    assert "Arrivals only with 3 nights or more" in told, "what was to go"
    assert "Arrivals only with 2 nights or more" in told, "what is there"


def test_a_room_that_somebody_else_set_says_how_it_is_now(session: Session, pane: UnsentPane) -> None:
    set_room(session, "Inspected", room="204")
    entry = session.desk.submit(SetRoomState(room_id="204", state="Dirty"))
    set_room(session, "OutOfService", room="204")
    announce(session, Changed(house=True))
    asks_a_person(session, entry, asks(Doubt.FIELD_MOVED, "state"))
    assert "out of service" in says(pane)


FROM_FRIDAY = Rule(kind="Start", first_day=NOW.date(), last_day=date.max)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (SetRestriction(rule=FROM_FRIDAY, max_nights=3), "3 nights at most"),
        (SetRestriction(rule=FROM_FRIDAY, min_advance_days=2), "booked 2 days before"),
        (SetRestriction(rule=FROM_FRIDAY, max_advance_days=2), "booked 2 days before at most"),
    ],
)
def test_a_rule_that_waits_says_what_it_asks_for(
    session: Session, pane: UnsentPane, command: SetRestriction, words: str
) -> None:
    entry = session.desk.submit(command)
    asks_a_person(session, entry, asks(Doubt.TOO_OLD))
    told = says(pane)
    assert f"Arrivals only with {words}" in told
    assert "No arrivals" not in told
    assert f"from {day_and_month(NOW.date())}" in told


def test_a_row_of_a_price_or_a_rule_says_which(session: Session, pane: UnsentPane) -> None:
    session.desk.submit(SetRestriction(rule=FROM_FRIDAY, max_nights=3))
    session.desk.submit(SetPrice(rate_id="flex", first_day=NOW.date(), last_day=NOW.date(), price=None, currency="CZK"))
    session.desk.submit(
        SetPrice(rate_id="flex", first_day=NOW.date(), last_day=NOW.date(), price=Decimal(2600), currency="CZK")
    )
    news(session)
    told = rows(pane)
    assert any(each.startswith("Rule: Arrivals only with 3 nights at most, from Fri 16 Oct") for each in told)
    assert any("Fri 16 Oct, 2,600" in each for each in told)
    assert any(each.startswith("Take the price change off, ") and "Fri 16 Oct" in each for each in told)


def test_what_waits_behind_a_question_says_so_wherever_it_is_shown(qtbot: QtBot, session: Session) -> None:
    is_refused(session, session.desk.submit(CHECK_IN), "Room is not inspected.")
    behind = session.desk.submit(AddNote(reservation_id=ARRIVING, text="Late"))
    session.desk.submit(AddNote(reservation_id=STAYING, text="Towels"))
    pane = shown_in_a_window(qtbot, UnsentPane(session.desk))
    told = says(pane)
    assert "1 needs you · 1 waits for a decision · 1 goes by itself" in told
    assert "Waits for a decision above" in told and "Not sent, will go by itself" in told
    assert rows(pane) == [
        "Note: Late, Müller-Lüdenscheidt Jürgen, waits for a decision, 15:42",
        "Note: Towels, Fernández-Ibarra Lucía, holding, 15:42",
    ]
    item = session.desk.unsent_item(behind.id)
    assert item is not None
    why = "waits for your decision: Check in"
    assert page_words.fate(item, Line.ONLINE, "CZK", PRAGUE) == why
    assert commands.timeline(item.entry, PRAGUE, Line.ONLINE, (), item.behind)[-1].what == why
    assert [(each.count, each.words) for each in page_words.tallies(session.desk.unsent(), 0)] == [
        (1, "goes by itself"),
        (1, "waits for a decision"),
        (1, "needs you"),
    ]
    detail = shown_in_a_window(qtbot, DetailPane(session.desk))
    detail.show_stay(ARRIVING)
    assert f"Note noted, {why}" in says(detail)
