"""What is said at a start about work of an earlier one: only a program that was not closed ended without warning."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from frontdesk.domain.commands import AddNote
from frontdesk.ui.main_window import MainWindow
from tests.ui.acts import ARRIVING, in_front, says
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
