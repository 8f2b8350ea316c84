"""Names of rooms as long as hotels give them, in any script: cut where they take more than their place, told whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.domain.views import RoomChoice, RoomMark
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page.room_row import RoomRow

LONG = (
    "Gartenhaus am See, Zimmer Leuchtturm mit Blick auf die Brücke",
    "غرفة المنارة المطلة على النهر والجسر القديم والحديقة",
)


@pytest.mark.parametrize("name", LONG)
def test_a_room_to_choose_is_never_wider_than_the_form(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    row = RoomRow()
    qtbot.addWidget(row)
    row.resize(464, 200)
    rooms = [RoomChoice(each, each, RoomMark.CLEAN, "", None) for each in (name, "302")]
    row.show_rooms(rooms, "", is_today=True, may_leave_open=False)
    row.show()
    long, short = row._flow._parts
    assert long.geometry().right() < 464
    assert name in long.accessibleName() and long.toolTip() == name
    assert short.toolTip() == ""
