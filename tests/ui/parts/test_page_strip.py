"""A strip that offers a button is as high as its words need, and the button lies in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.panes.page_strip import PageStrip
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.strip import LINE, Strip
from frontdesk.ui.theme import Tone

SENTENCE = "The platform asks for the sign-in again. Go on working: it is all kept here until then."


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (420, 2)])
def test_the_button_of_a_strip_can_be_pressed(qtbot: QtBot, width: int, lines: int) -> None:
    host, page_strip = QWidget(), PageStrip(Tone.WARN, "cloud-off")
    layout = QVBoxLayout(host)
    layout.addWidget(page_strip)
    layout.addStretch(1)
    qtbot.addWidget(host)
    host.resize(width, 300)
    page_strip.offer("Sign in again")
    page_strip.say(SENTENCE)
    host.show()
    strip, button = page_strip.findChild(Strip), page_strip.findChild(Button)
    assert strip is not None and button is not None
    now = theme.current()
    qtbot.waitUntil(lambda: strip.height() == now.px(theme.Height.STRIP) + (lines - 1) * now.px(LINE))
    assert button.parentWidget() is strip and strip.rect().contains(button.geometry())
    assert strip.width() - button.geometry().right() <= now.px(8)
    with qtbot.waitSignal(page_strip.taken):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page_strip.offer("")
    assert button.isHidden()
