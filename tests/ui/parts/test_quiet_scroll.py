"""Another content in a scroll area, asked for by a key of the one before."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.quiet_scroll import QuietScroll


def test_a_field_is_there_until_its_key_is_handled_though_something_else_is_shown(qtbot: QtBot) -> None:
    content, field = QWidget(), Field("Reason")
    QVBoxLayout(content).addWidget(field)
    scroll = QuietScroll(content)
    qtbot.addWidget(scroll)
    scroll.show()
    told: list[bool] = []

    def show_another() -> None:
        scroll.show_content(QWidget())
        told.append(shiboken6.isValid(field.input))

    field.entered.connect(show_another)
    qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert told == [True] and scroll.widget() is not content
    qtbot.waitUntil(lambda: not shiboken6.isValid(field.input))
