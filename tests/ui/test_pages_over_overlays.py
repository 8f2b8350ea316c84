"""A key that leads to another place of the window leads there from search, palette, help and key map too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.house_now.page import HouseNowPage
from frontdesk.ui.parts.overlay import Overlay
from tests.ui.acts import ARRIVING, shown_on_the_day
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def press(window: MainWindow, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def open_overlays(window: MainWindow) -> list[Overlay]:
    return [each for each in window.findChildren(Overlay) if each.isVisible()]


@pytest.mark.parametrize("opened", ["F3", "Ctrl+K", "Ctrl+F1", "F1"])
@pytest.mark.parametrize(("keys", "page"), [("F2", CreatePage), ("Shift+F2", CreatePage), ("F12", HouseNowPage)])
def test_a_page_is_reached_from_what_lies_over_the_desk(
    qtbot: QtBot, qapp: QApplication, session: Session, opened: str, keys: str, page: type[CreatePage | HouseNowPage]
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    press(window, opened)
    assert len(open_overlays(window)) == 1
    press(window, keys)
    assert not open_overlays(window)
    shown = window.findChild(page)
    assert shown is not None and shown.isVisible()
    assert shown.isAncestorOf(QApplication.focusWidget() or window)


@pytest.mark.parametrize("opened", ["F3", "Ctrl+K"])
def test_a_chord_of_another_meaning_does_not_close_what_lies_over_the_desk(
    qtbot: QtBot, qapp: QApplication, session: Session, opened: str
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    press(window, opened)
    (overlay,) = open_overlays(window)
    press(window, "Ctrl+F2")
    press(window, "Alt+F12")
    assert open_overlays(window) == [overlay]


def test_a_dialog_of_a_stay_stays_and_so_does_what_lies_over_it(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    window.select(ARRIVING)
    press(window, "C")
    (dialog,) = open_overlays(window)
    press(window, "F2")
    assert open_overlays(window) == [dialog]
    press(window, "F1")
    assert len(open_overlays(window)) == 2
    press(window, "F2")
    assert len(open_overlays(window)) == 2 and window.findChild(CreatePage) is None
