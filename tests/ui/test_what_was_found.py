"""What is said at a start about work of an earlier one: only a program that was not closed ended without warning."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.domain.commands import AddNote
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.parts.strip import Strip
from tests.ui.acts import ARRIVING, announce, in_front, saved, says
from tests.ui.lamplighter import open_lamplighter


@pytest.mark.parametrize("was_clean", [True, False])
def test_what_waits_is_told_with_how_the_program_ended(was_clean: bool, tmp_path: Path, qtbot: QtBot) -> None:
    with open_lamplighter(tmp_path) as before:
        before.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots"))
    with open_lamplighter(tmp_path) as after:
        assert after.was_clean, "it was closed in order"
        window = in_front(qtbot, MainWindow(QTimer(interval=10**9)), after)
        window.show_day()
        window.show_recovered(was_clean=was_clean)
        assert ("ended without warning" in says(window.day)) is not was_clean
        assert "1 thing you did" in says(window.day)
        window.leave()


def test_it_is_said_as_long_as_it_is_so_and_until_its_list_was_seen(tmp_path: Path, qtbot: QtBot) -> None:
    with open_lamplighter(tmp_path) as before:
        for text in ("Two cots", "Late", "Early"):
            before.desk.submit(AddNote(reservation_id=ARRIVING, text=text))
        before.desk.save_draft(draft.NAME, {"version": 0})
    with open_lamplighter(tmp_path) as after:
        window = in_front(qtbot, MainWindow(QTimer(interval=10**9)), after, (1366, 768))
        window.show_day()
        window.show_recovered()
        assert "3 things you did" in says(window.day) and "half-filled" in says(window.day)
        after.desk.take_back(saved(after)[0].id)
        assert "2 things you did" in says(window.day) and "3 things you did" not in says(window.day)
        after.desk.save_draft(draft.NAME, None)
        announce(after, Changed(everything=True))
        assert "half-filled" not in says(window.day)
        window.day.close_unsent()
        assert "things you did" not in says(window.day)
        window.day.say("Something else.")
        announce(after, Changed(everything=True))
        assert "Something else." in says(window.day)
        window.leave()


def test_all_of_it_is_read_where_unsent_work_is_open(tmp_path: Path, qtbot: QtBot) -> None:
    with open_lamplighter(tmp_path) as before:
        before.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots"))
        before.desk.save_draft(draft.NAME, {"version": 0})
    with open_lamplighter(tmp_path) as after:
        window = in_front(qtbot, MainWindow(QTimer(interval=10**9)), after, (1366, 768))
        window.show_day()
        window.show_recovered()
        QApplication.processEvents()
        (strip,) = [each for each in window.findChildren(Strip) if each.isVisible()]
        words = strip.accessibleName()
        assert "F2 opens it again." in words and not strip.toolTip()
        assert strip.height() > theme.Height.STRIP
        window.leave()
