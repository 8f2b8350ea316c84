"""PySide6 must not take references off None: 6.12.0 does on Python 3.11, and the process dies after 5,000 calls."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 500


def test_void_calls_leave_the_references_to_none_alone(qtbot: QtBot) -> None:
    # With the loss, exactly one reference goes per call; the pins in pyproject.toml avoid the version that has it.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")
    assert abs(sys.getrefcount(None) - before) < CALLS // 5
