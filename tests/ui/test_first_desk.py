"""A second launch on a profile brings the first desk's window to the front."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.first_desk import FirstDesk, call_first_desk


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made


def test_a_second_launch_shows_the_window_of_the_first(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    assert not call_first_desk(tmp_path)
    first = FirstDesk(window, tmp_path)
    assert call_first_desk(tmp_path)
    qtbot.waitUntil(window.isVisible)
    first.close()
    assert not call_first_desk(tmp_path)


def test_each_profile_has_its_own_first_desk(window: QWidget, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    first = FirstDesk(window, here)
    assert not call_first_desk(there)
    first.close()


def test_a_mark_that_a_power_cut_left_is_no_desk(window: QWidget, tmp_path: Path) -> None:
    first = FirstDesk(window, tmp_path)
    marks = [file.name for file in tmp_path.iterdir()]
    first.close()
    for name in marks:
        (tmp_path / name).touch()
    assert not call_first_desk(tmp_path)
    assert marks
