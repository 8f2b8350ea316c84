"""A property that sells nights in two services: asked at Connect, kept over a restart, changed from the palette."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from frontdesk.app.training import TrainingHotel
from frontdesk.service.front_desk import FrontDesk
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.recovery.words_page import WordsPage
from frontdesk.ui.panes.services_dialog import ServicesDialog
from frontdesk.ui.parts.choices import CheckBox, RadioRow
from tests.journeys.test_sign_in import (
    PASSPHRASE,
    choose,
    has_arrivals,
    hotel,
    opened,
    press_enter,
    shown,
    until,
    way_on,
)
from tests.journeys.two_services import FLATS, with_flats

pytestmark = pytest.mark.usefixtures("quick_passphrases")

__all__ = ["hotel"]


async def asked(window: MainWindow) -> ServicesDialog:
    """The question, once it is there."""
    await until(lambda: any(each.isVisible() for each in window.findChildren(ServicesDialog)))
    return next(each for each in window.findChildren(ServicesDialog) if each.isVisible())


def click(dialog: ServicesDialog, kind: type[QWidget], name: str) -> None:
    """A row of the question, by its words."""
    row = next(each for each in dialog.findChildren(kind) if each.property("text") == name)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def ticked(dialog: ServicesDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(CheckBox) if each.isChecked()]


async def test_which_services_is_asked_at_connect_kept_and_changed(hotel: TrainingHotel, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    with with_flats(hotel.credentials.address) as address:
        async with opened(folder) as window:
            (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
            await shown(window, FirstRun)
            press_enter(window)
            form = await shown(window, ConnectPage)
            form.fill_in(replace(hotel.credentials, address=address, pc_name="Reception 1"))
            press_enter(window)
            await until(lambda: way_on(form) is not None)
            press_enter(window)
            dialog = await asked(window)
            assert ticked(dialog) == [], "which of several by night is sold is a person's to say"
            press_enter(window)
            assert dialog.isVisible()
            click(dialog, RadioRow, "Stay")
            click(dialog, CheckBox, FLATS)
            press_enter(window)
            (await shown(window, WordsPage)).skipped.emit()
            await until(lambda: has_arrivals(window))
        async with opened(folder) as window:
            (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
            await until(lambda: has_arrivals(window))
            choose(window, "Services of this desk")
            dialog = await asked(window)
            assert ticked(dialog) == ["Stay", FLATS], "what was chosen at Connect holds"
            click(dialog, CheckBox, FLATS)
            press_enter(window)
            await until(lambda: "Rates and new reservations are of “Stay” now" in said(window))
            await until(lambda: has_arrivals(window))
            await until(lambda: len(shown_services(window)) == 1)
            choose(window, "Services of this desk")
            assert ticked(await asked(window)) == ["Stay"]


def shown_services(window: MainWindow) -> tuple[str, ...]:
    """Of the house as it was fetched last."""
    desk = window.desk
    assert isinstance(desk, FrontDesk)
    found = desk._kept.property()
    return found.shown_services if found is not None else ()


def said(window: MainWindow) -> str:
    return "\n".join(each.accessibleName() for each in window.findChildren(QWidget) if each.isVisible())
