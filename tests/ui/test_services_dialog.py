"""Several services by night: one is sold and always shown, others are shown when ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.panes.services_dialog import ServicesDialog
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.choices import CheckBox, RadioRow

SERVICES = (("rooms", "Rooms"), ("flats", "Flats"), ("huts", "Huts"))


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(960, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(host: QWidget, *shown: str) -> ServicesDialog:
    dialog = ServicesDialog(host, SERVICES, shown)
    dialog.open()
    return dialog


def press(dialog: ServicesDialog, name: str) -> None:
    rows: list[QWidget] = [*dialog.findChildren(RadioRow), *dialog.findChildren(CheckBox)]
    row = next(each for each in rows if each.isEnabled() and getattr(each, "text")() == name)  # noqa: B009
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def tick(dialog: ServicesDialog, name: str) -> CheckBox:
    return next(each for each in dialog.findChildren(CheckBox) if each.text() == name)


def test_enter_takes_what_is_there(qtbot: QtBot, host: QWidget) -> None:
    dialog = opened(host, "flats")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.chosen() == ("flats",)


def test_the_one_that_is_sold_is_shown_and_cannot_be_hidden(host: QWidget) -> None:
    dialog = opened(host, "rooms")
    assert not tick(dialog, "Rooms").isEnabled()
    press(dialog, "Flats")
    assert tick(dialog, "Flats").isChecked() and not tick(dialog, "Flats").isEnabled()
    assert tick(dialog, "Rooms").isEnabled()
    assert dialog.chosen() == ("flats", "rooms"), "what was shown stays until it is unticked"
    QTest.mouseClick(tick(dialog, "Rooms"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(tick(dialog, "Huts"), Qt.MouseButton.LeftButton)
    assert dialog.chosen() == ("flats", "huts")


def test_esc_leaves_it(qtbot: QtBot, host: QWidget) -> None:
    dialog = opened(host, "rooms")
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_before_the_first_choice_none_is_proposed_and_enter_takes_nothing(qtbot: QtBot, host: QWidget) -> None:
    dialog = opened(host)
    with qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not [each for each in dialog.findChildren(CheckBox) if each.isChecked()]
    assert "Choose first what this desk sells" in [each.toolTip() for each in dialog.findChildren(Button)]
    assert host.focusWidget().text() == "Rooms", "one key from being chosen"  # type: ignore[union-attr]
    press(dialog, "Flats")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.chosen() == ("flats",)
