"""A damaged page is told when nobody is typing, and stays in unsent work until it is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddNote
from frontdesk.domain.file_news import FileReplaced, FileSalvaged, PageDamaged
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.text import opening as words
from tests.ui.acts import ARRIVING, button, in_front, press, says
from tests.ui.lamplighter import open_lamplighter

TITLE = "A page of this desk’s file cannot be read"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    return _opened(session, qtbot)


def _opened(session: Session, qtbot: QtBot) -> MainWindow:
    made = in_front(qtbot, MainWindow(QTimer(interval=10**9)), session)
    made.show_day()
    return made


def test_it_is_told_at_the_next_calm_moment(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_F3)
    session.desk.note_damaged_page(is_unsent=False)
    window.day.tick()
    assert TITLE not in says(window.day)
    press(qtbot, Qt.Key.Key_Escape)
    window.day.tick()
    assert f"{TITLE}. F9 tells what is safe and what to do." in says(window.day)


def test_unsent_work_says_what_is_safe_until_it_is_seen(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    session.desk.note_damaged_page(is_unsent=False)
    press(qtbot, Qt.Key.Key_F9)
    told = says(window.day)
    assert TITLE in told and "nothing unsent is lost" in told and "close Front Desk and open it again" in told
    button(window, "Seen").click()
    assert session.desk.file_news() is None
    assert "nothing unsent is lost" not in says(window.day)


def test_worse_news_take_the_place_of_better(session: Session) -> None:
    for is_unsent in (True, False):
        session.desk.note_damaged_page(is_unsent=is_unsent)
    assert session.desk.file_news() == PageDamaged(is_unsent=True)


def test_what_became_of_a_damaged_file_is_told_at_every_start_until_it_is_seen(tmp_path: Path, qtbot: QtBot) -> None:
    with open_lamplighter(tmp_path) as before:
        before.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots"))
    file = tmp_path / "desk.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    (tmp_path / "desk.db-wal").unlink(missing_ok=True)
    for is_seen in (False, True):
        with open_lamplighter(tmp_path) as after:
            assert isinstance(after.desk.file_news(), FileSalvaged)
            window = _opened(after, qtbot)
            window.show_recovered()
            assert "This desk’s file was damaged" in says(window.day)
            if is_seen:
                button(window, "Seen").click()
            window.leave()
    with open_lamplighter(tmp_path) as last:
        assert last.desk.file_news() is None


@pytest.mark.parametrize(
    ("news", "has"),
    [
        (PageDamaged(is_unsent=False), "in the copy of what the platform told"),
        (PageDamaged(is_unsent=True), "among what is not sent yet"),
        (FileSalvaged("desk.db.damaged-1", 3, 0, is_whole=True), "all 3 unsent steps were saved"),
        (FileSalvaged("desk.db.damaged-1", 3, 2, is_whole=False), "2 cannot be read"),
        (FileSalvaged("desk.db.damaged-1", 0, 0, is_whole=True), "nothing unsent was in it"),
        (FileReplaced(), "not the one this PC worked with last"),
    ],
)
def test_each_says_what_it_was_and_what_is_safe(news: PageDamaged | FileSalvaged | FileReplaced, has: str) -> None:
    assert has in words.news(news)
    assert words.news_title(news)
