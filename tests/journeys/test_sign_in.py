"""The first day of a desk: no profile, then signed in, then closed and opened again, with and without a keyring."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from frontdesk.app.normal import NormalDesk
from frontdesk.app.training import TrainingHotel
from frontdesk.settings import Settings
from frontdesk.store.profile import Profile
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage

PATIENCE = 20.0
PASSPHRASE = "four words for one desk"
_Page = TypeVar("_Page", bound=QWidget)


async def until(holds: Callable[[], bool]) -> None:
    """Give the loop turns until it holds."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - it looks at a window, as a person does
            await asyncio.sleep(0)


def page(window: MainWindow, kind: type[_Page]) -> _Page | None:
    """The page of this kind, when it is the one that is shown."""
    found = window.findChild(kind)
    return found if found is not None and found.isVisible() else None


def press_enter(window: MainWindow) -> None:
    """On whatever has the focus in the window."""
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)


async def shown(window: MainWindow, kind: type[_Page]) -> _Page:
    await until(lambda: page(window, kind) is not None)
    found = page(window, kind)
    assert found is not None
    return found


@asynccontextmanager
async def opened(folder: Path, settings: Settings | None = None) -> AsyncIterator[MainWindow]:
    """The program from its profile to its window, closed in order."""
    window = MainWindow()
    window.show()
    desk = NormalDesk(window, Profile(folder), settings or Settings())
    opening = asyncio.get_running_loop().create_task(desk.open())
    try:
        yield window
        if window.is_attached:
            await opening
    finally:
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        window.close()
        await desk.close()
        window.deleteLater()


async def sign_in(window: MainWindow, hotel: TrainingHotel) -> None:
    await shown(window, FirstRun)
    press_enter(window)
    form = await shown(window, ConnectPage)
    known = hotel.credentials
    form.fill_in(
        Credentials(
            address=known.address,
            client_token=known.client_token,
            access_token=f" {known.access_token}",
            pc_name="Reception 1",
        )
    )
    press_enter(window)
    await until(lambda: way_on(form) is not None)
    button = way_on(form)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def way_on(form: ConnectPage) -> QAbstractButton | None:
    """ "Open Hotel Lamplighter", once the platform has answered well."""
    named = (button for button in form.findChildren(QAbstractButton) if "Hotel Lamplighter" in button.text())
    return next((button for button in named if button.isVisible()), None)


def has_arrivals(window: MainWindow) -> bool:
    return window.is_attached and window.desk.counts().arrivals == 18


@pytest.fixture
async def hotel() -> AsyncIterator[TrainingHotel]:
    running = await TrainingHotel.start("--clock", "2026-10-16T13:42:00Z", "--rate", "0")
    yield running
    await running.close()


async def test_a_desk_without_a_keyring_is_sealed_under_a_passphrase(hotel: TrainingHotel, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    async with opened(folder) as window:
        new = await shown(window, PassphrasePage)
        new.given.emit(PASSPHRASE)
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
    kept = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    assert hotel.credentials.access_token.encode() not in kept
    assert "Nov\u00e1kov\u00e1".encode() not in kept
    async with opened(folder) as window:
        asked = await shown(window, PassphrasePage)
        asked.given.emit("not the passphrase")
        await until(lambda: "does not open" in " ".join(_words(asked)))
        asked.given.emit(PASSPHRASE)
        await until(lambda: has_arrivals(window))


@pytest.mark.needs("secret-service")
async def test_a_desk_with_a_keyring_opens_by_itself(hotel: TrainingHotel, tmp_path: Path, secret_service: str) -> None:
    folder = tmp_path / "desk"
    async with opened(folder) as window:
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
    async with opened(folder) as window:
        await until(lambda: has_arrivals(window))


async def test_a_wrong_token_is_said_under_its_field(hotel: TrainingHotel, tmp_path: Path) -> None:
    async with opened(tmp_path / "desk") as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await shown(window, FirstRun)
        press_enter(window)
        form = await shown(window, ConnectPage)
        known = hotel.credentials
        form.fill_in(
            Credentials(
                address=known.address, client_token=known.client_token, access_token="invented-0", pc_name="Reception 1"
            )
        )
        press_enter(window)
        await until(lambda: "was refused" in " ".join(_words(form)))
        assert way_on(form) is None
        form.back_wanted.emit()
        await shown(window, FirstRun)


def _words(widget: QWidget) -> list[str]:
    return [child.text() for child in widget.findChildren(QLabel)] + [
        child.accessibleDescription() for child in widget.findChildren(QWidget)
    ]
