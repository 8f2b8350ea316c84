"""The page of what waited through an outage: one screen, one decision a question, keys first (picture 14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.domain.commands import AddNote, CheckIn
from frontdesk.domain.decided import Because, Why, why_of
from frontdesk.domain.outages import Outage
from frontdesk.domain.outbox import Entry, EntryState
from frontdesk.domain.views import Line, Status, Unsent
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.day_title import DayTitle
from frontdesk.ui.panes.navigation import Navigation
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.reservation_list import ReservationList
from frontdesk.ui.panes.right_side import RightSide
from frontdesk.ui.panes.unsent_pane import UnsentPane
from frontdesk.ui.panes.unsent_pane.card import Card
from frontdesk.ui.panes.unsent_pane.page import WaitedList
from frontdesk.ui.panes.unsent_pane.page.line_view import LineView
from frontdesk.ui.panes.unsent_pane.page.lines import Head, LineModel
from frontdesk.ui.panes.unsent_pane.page.tally_bar import TallyBar
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.text import unsent_page as words
from frontdesk.ui.text.handover import MOST_SETTLED
from tests.ui.acts import ARRIVING, STAYING, is_in_doubt, is_refused, says, shown_on_the_day
from tests.ui.lamplighter import NOW, open_lamplighter
from tests.ui.test_main_window import part
from tests.ui.test_unsent_pane import news

KEY = Qt.Key
_NOTES = 26
_ASKED = 2


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """After an outage from 16:12 to 18:12 in the hotel: 26 notes went, one is in doubt, two are asked, one is sent."""
    an_outage(session)
    return shown_on_the_day(qtbot, qapp, session)


def _pass(session: Session, minutes: float) -> None:
    clock = session.engine._clock
    assert isinstance(clock, StillClock)
    clock.advance(timedelta(minutes=minutes).total_seconds())


def an_outage(session: Session) -> list[Entry]:
    session.engine._line.answered(0.1)
    _pass(session, 30)
    session.engine._line.failed(Line.OFFLINE, session.engine.server_now())
    asked = [session.desk.submit(AddNote(reservation_id=STAYING, text=f"Towels {at}")) for at in range(_ASKED)]
    doubt = session.desk.submit(CheckIn(reservation_id=ARRIVING, room_id="203"))
    gone = [session.desk.submit(AddNote(reservation_id=ARRIVING, text=f"Call at 6:{at:02}")) for at in range(_NOTES)]
    session.desk.submit(AddNote(reservation_id=ARRIVING, text="Late"))
    _pass(session, 120)
    session.engine._line.answered(0.1)
    for entry in asked:
        is_refused(session, entry, "Not now.")
    is_in_doubt(session, doubt)
    at = session.engine.server_now()
    for entry in gone:
        session.store.outbox.begin_attempt(entry.id, sent_utc=at, baseline={})
        session.store.outbox.end_attempt(entry.id, outcome="answered", state=EntryState.SETTLED, ended_utc=at)
    return asked


def lines(window: MainWindow) -> list[str]:
    model = window.findChild(LineModel)
    assert isinstance(model, LineModel)
    found = (model.line(row) for row in range(model.rowCount()))
    return [f"{line.title} {line.count}" if isinstance(line, Head) else line.sentence for line in found if line]


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def card(window: MainWindow) -> Card:
    (found,) = [each for each in window.findChildren(Card) if each.isVisible()]
    return found


def asked(session: Session) -> int:
    return sum(item.mark is Unsent.NEEDS_YOU for item in session.desk.unsent())


def test_f9_after_an_outage_shows_all_of_it_with_its_times(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_F9)
    told = says(window)
    assert "The line was away from 16:12 to 18:12. 30 things waited." in told
    assert "26 settled, 1 goes by itself, 1 in doubt, looked up by itself, 2 need you" in told
    found = lines(window)
    assert found[0] == "Needs you 2" and "“Not now.”" in found[1]
    heads = [line for line in found if line.rpartition(" ")[2].isdigit()]
    assert heads == ["Needs you 2", "Settles by itself 1", "Not sent, will go by itself 1", "Settled 26"]
    assert "on the platform 18:12" in found[-1]
    assert not part(window, ReservationList).isVisible() and not part(window, RateStrip).isVisible()
    assert "Needs you, 1 of 2" in says(card(window)) and "What happened" in says(card(window))
    assert "Next: Fernández-Ibarra Lucía, Note: Towels 1" in told


def test_one_enter_a_question_and_nothing_else_is_asked(window: MainWindow, qtbot: QtBot, session: Session) -> None:
    press(qtbot, KEY.Key_F9)
    for left in (1, 0):
        press(qtbot, KEY.Key_Return)
        assert asked(session) == left
    assert isinstance(QApplication.focusWidget(), LineView)
    assert "28 settled" in part(window, TallyBar).accessibleName()
    assert sum("not sent, left as it is" in line for line in lines(window)) == _ASKED
    assert session.desk.status().unsent == 2


def test_a_group_folds_into_its_head_and_opens_again(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_End)
    press(qtbot, KEY.Key_Left)
    found = lines(window)
    assert found[-1] == f"Settled {_NOTES}" and found[0] == "Needs you 2"
    view = part(window, LineView)
    head = view.current_head()
    assert head == Head("Settled", _NOTES, is_open=False)
    assert view.model().data(view.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == f"Settled, {_NOTES}, folded"
    assert f"{_NOTES} things are folded here" in says(window)
    press(qtbot, KEY.Key_Up)
    assert (here := view.current()) is not None and here.mark is Unsent.NOT_SENT
    assert "folded here" not in says(window)
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert (here := view.current()) is not None and here.mark is Unsent.SENT
    assert "on the platform" in lines(window)[-1]
    row = part(window, LineView).model().index(0, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    assert lines(window)[:2] == ["Needs you 2", "Settles by itself 1"]
    assert (here := view.current()) is not None and here.mark is Unsent.SENT


def test_a_folded_group_hides_no_question_from_the_next_answer(
    window: MainWindow, qtbot: QtBot, session: Session
) -> None:
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_Left)
    assert "Next: Fernández-Ibarra Lucía, Note: Towels 0" in says(window)
    assert not [each for each in window.findChildren(Card) if each.isVisible()]
    for each in (KEY.Key_Right, KEY.Key_Return, KEY.Key_Return):
        press(qtbot, each)
    assert asked(session) == 0


def test_the_handover_is_printed_with_what_waits_first(
    window: MainWindow, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.desk.submit(AddNote(reservation_id=STAYING, text="Rock & <b>roll</b>"))
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    QDialog.accept(dialog)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    told = window.day._unsent.sheet()
    sheet = QTextDocument()
    sheet.setHtml(told)
    paper = sheet.toPlainText()
    assert "5 things are not on the platform yet" in paper and "Rock & <b>roll</b>" in paper
    assert paper.index("Towels 0") < paper.index("Rock") < paper.index("Call at 6:25")
    assert f"and {_NOTES - MOST_SETTLED} more before" in paper and "Call at 6:00" not in paper


def test_a_key_held_down_answers_one_question(window: MainWindow, qtbot: QtBot, session: Session) -> None:
    press(qtbot, KEY.Key_F9)
    view = QApplication.focusWidget()
    assert view is not None
    for is_repeat in (False, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", is_repeat)
        QApplication.sendEvent(view, event)
    assert asked(session) == 1


def test_status_is_read_as_often_however_many_lines_there_are(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It walks over all that waits: asked for at each line, three hundred of them would cost ninety thousand steps."""
    QTest.keyClick(window, KEY.Key_F9)
    asked_for: list[Status] = []
    read = session.desk.status

    def noted() -> Status:
        asked_for.append(read())
        return asked_for[-1]

    monkeypatch.setattr(session.desk, "status", noted)
    news(session)
    before = len(asked_for)
    for number in range(_NOTES):
        session.desk.submit(AddNote(reservation_id=STAYING, text=f"Taxi at 7:{number:02}"))
    asked_for.clear()
    news(session)
    assert len(asked_for) == before
    window.day._unsent.sheet()
    assert len(asked_for) <= 2 * before


def test_the_letters_that_are_printed_act_here_and_not_on_the_stay(
    window: MainWindow, qtbot: QtBot, session: Session
) -> None:
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_L)
    assert "“Towels 1”" in says(card(window)) and asked(session) == _ASKED
    entry = card(window).item.entry
    press(qtbot, KEY.Key_M)
    assert "why?" in says(card(window))
    press(qtbot, KEY.Key_1)
    assert asked(session) == 1
    kept = session.store.outbox.entry(entry.id)
    assert kept is not None and why_of(kept.ended_how) == Why(Because.GUEST)
    assert isinstance(QApplication.focusWidget(), LineView)


def test_a_reason_is_typed_while_the_list_moves(window: MainWindow, qtbot: QtBot, session: Session) -> None:
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_M)
    for key in (KEY.Key_O, KEY.Key_K):
        press(qtbot, key)
    session.desk.submit(AddNote(reservation_id=ARRIVING, text="Another"))
    news(session)
    press(qtbot, KEY.Key_A)
    press(qtbot, KEY.Key_Return)
    how = [each.ended_how for each in session.store.outbox.of_reservation(STAYING)]
    assert "words oka" in how


def test_esc_and_f9_give_list_and_stay_back(window: MainWindow, qtbot: QtBot) -> None:
    for key in (KEY.Key_Escape, KEY.Key_F9):
        press(qtbot, KEY.Key_F9)
        assert window.findChild(LineView) is not None and not part(window, ReservationList).isVisible()
        press(qtbot, key)
        assert part(window, ReservationList).isVisible() and part(window, RateStrip).isVisible()
        assert "Arrivals" in says(part(window, DayTitle))
        assert not any(each.isVisible() for each in window.findChildren(Card))


def test_a_list_of_the_navigation_leaves_the_page(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_G)
    press(qtbot, KEY.Key_I)
    assert part(window, ReservationList).isVisible()
    assert "In house" in says(part(window, DayTitle))
    assert part(window, Navigation).isVisible()


def test_what_settles_stays_selected_and_nothing_moves(window: MainWindow, qtbot: QtBot, session: Session) -> None:
    press(qtbot, KEY.Key_F9)
    for _ in range(2):
        press(qtbot, KEY.Key_Down)
    doubtful = card(window).item.entry
    assert doubtful.state is EntryState.UNKNOWN
    session.store.outbox.set_state(doubtful.id, EntryState.SETTLED, at=NOW + timedelta(hours=3), resolved_by="auto")
    news(session)
    assert card(window).item.entry.id == doubtful.id
    assert "it is on the platform" in says(card(window))


def test_what_has_not_left_is_taken_back_by_del(window: MainWindow, qtbot: QtBot, session: Session) -> None:
    press(qtbot, KEY.Key_F9)
    for _ in range(3):
        press(qtbot, KEY.Key_Down)
    assert "“Late”" in says(card(window))
    press(qtbot, KEY.Key_Delete)
    assert "Late" not in "\n".join(lines(window))


def test_a_small_window_and_a_handful_have_the_pane(
    window: MainWindow, qtbot: QtBot, session: Session, qapp: QApplication
) -> None:
    press(qtbot, KEY.Key_F9)
    window.resize(QSize(960, 540))
    QApplication.processEvents()
    assert part(window, RightSide).shown is part(window, UnsentPane)
    assert part(window, ReservationList).isVisible()
    press(qtbot, KEY.Key_F9)
    press(qtbot, KEY.Key_F9)
    assert part(window, RightSide).shown is part(window, UnsentPane)


def test_the_page_comes_back_with_its_room_and_only_if_it_was_there(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    press(qtbot, KEY.Key_F9)
    for size in (QSize(960, 540), QSize(1366, 768)):
        window.resize(size)
        QApplication.processEvents()
    assert part(window, WaitedList).isVisible() and part(window, ReservationList).isHidden()
    window.resize(QSize(960, 540))
    QApplication.processEvents()
    press(qtbot, KEY.Key_F9)
    window.resize(QSize(1366, 768))
    QApplication.processEvents()
    assert part(window, ReservationList).isVisible() and part(window, WaitedList).isHidden()


def test_the_pane_leads_to_the_page(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    session.desk.submit(AddNote(reservation_id=ARRIVING, text="One"))
    press(qtbot, KEY.Key_F9)
    assert part(window, RightSide).shown is part(window, UnsentPane)
    (larger,) = [each for each in window.findChildren(IconButton) if each.accessibleName().startswith("As a page")]
    larger.click()
    assert "One thing is saved on this PC." in says(part(window, DayTitle))
    assert any("Note: One" in line for line in lines(window))


def test_words_over_an_outage_name_the_day_where_it_was_another() -> None:
    began, ended = NOW - timedelta(days=1), NOW
    told = words.away_times(Outage(began, ended), 2, NOW.date())
    assert told == "The line was away from Thu 15, 13:42 to 13:42. 2 things waited."
    assert words.away_times(Outage(NOW), 1, NOW.date()) == "The line went at 13:42. 1 thing waits."
