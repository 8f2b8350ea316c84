"""The words of what is not granted: one for each right, with what to ask support for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.domain.rights import OPERATIONS, Right
from frontdesk.ui.panes.rights_dialog import RightsDialog
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.text import findings
from frontdesk.ui.text import rights as words


@pytest.mark.parametrize("right", Right)
def test_each_right_says_what_is_off_and_what_to_ask_for(right: Right) -> None:
    line = words.refused(right)
    sentence = words.cannot(right)
    assert sentence.startswith(f"{line.title}: not granted")
    assert sentence.endswith(f"“{OPERATIONS[right][0]}”.")


def test_no_two_rights_are_called_the_same() -> None:
    assert len({words.refused(right).title for right in Right}) == len(Right)


def test_the_place_lists_what_is_refused_and_enter_asks_again(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(960, 540)
    lines = [words.refused(Right.CHECK_IN), findings.lacking(findings.Lack.BILLS, ["bills/getAll"])]
    dialog = RightsDialog(host, lines)
    with qtbot.waitExposed(host):
        host.show()
    dialog.open()
    assert [each.accessibleName() for each in dialog.findChildren(Finding)] == ["Check-in", "Bills are not seen"]
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_where_nothing_is_refused_that_is_said(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    dialog = RightsDialog(host, ())
    (line,) = dialog.findChildren(Finding)
    assert line.accessibleName() == "Nothing is refused"
