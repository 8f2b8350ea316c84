"""The same desk on platforms that differ: one of the seeds' time only, one of today, and a token for two properties."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from frontdesk.app.training import TrainingHotel
from frontdesk.demo.operations.known import KNOWN
from frontdesk.domain.commands import Cancel, CheckIn, CheckOut
from frontdesk.domain.views import Unsent
from frontdesk.settings import Settings
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.recovery.words_page import WordsPage
from frontdesk.ui.parts.choices import RadioRow
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.lines import Finding
from tests.hotels import start_hotel
from tests.journeys.test_sign_in import PASSPHRASE, opened, press_enter, shown, until

pytestmark = pytest.mark.usefixtures("quick_passphrases")

AT_ONCE = Settings(hold=0.0)
CLOCK = "2026-10-16T13:42:00Z"
SEEDS = frozenset(
    {
        "services/getAll",
        "services/getAvailability",
        "products/getAll",
        "businessSegments/getAll",
        "rates/getAll",
        "rates/getPricing",
        "rates/updatePrice",
        "restrictions/getAll",
        "restrictions/add",
        "restrictions/delete",
        "orders/add",
        "reservations/getAll",
        "reservations/getAllItems",
        "reservations/price",
        "reservations/add",
        "reservations/update",
        "reservations/confirm",
        "reservations/start",
        "reservations/process",
        "reservations/cancel",
        "reservations/updateCustomer",
        "reservations/updateInterval",
        "reservations/addCompanion",
        "reservations/deleteCompanion",
        "reservations/addProduct",
    }
)

Running = Callable[..., Awaitable[TrainingHotel]]


@pytest.fixture
async def running() -> AsyncIterator[Running]:
    """Starts hotels; they end with the test."""
    started: list[TrainingHotel] = []

    async def start(*options: str) -> TrainingHotel:
        started.append(await start_hotel("--clock", CLOCK, "--rate", "0", *options))
        return started[-1]

    yield start
    for hotel in started:
        await hotel.close()


@asynccontextmanager
async def at_connect(folder: Path) -> AsyncIterator[tuple[MainWindow, ConnectPage]]:
    """A new desk, up to the Connect page."""
    async with opened(folder, AT_ONCE) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await shown(window, FirstRun)
        press_enter(window)
        yield window, await shown(window, ConnectPage)


def say(form: ConnectPage, label: str, text: str) -> QLineEdit:
    """Type into a field of the form, over what stands there."""
    line = next(each.input for each in form.findChildren(Field) if each.input.accessibleName() == label)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    return line


def found(form: ConnectPage) -> list[str]:
    return [each.accessibleName() for each in form.findChildren(Finding) if not each.isHidden()]


def way_on(form: ConnectPage) -> QAbstractButton | None:
    return next((each for each in form.findChildren(QAbstractButton) if each.text().startswith("Open ")), None)


async def open_by_enter(form: ConnectPage) -> list[str]:
    """Once the platform has answered well, the way on has the focus; what it said."""
    await until(lambda: (button := way_on(form)) is not None and button.hasFocus())
    button = way_on(form)
    assert button is not None
    window = form.window()
    assert isinstance(window, MainWindow)
    said = found(form)
    QTest.keyClick(button, Qt.Key.Key_Return)
    (await shown(window, WordsPage)).skipped.emit()
    return said


async def work_a_while(window: MainWindow, hotel: TrainingHotel) -> None:
    """Find, check in, check out, cancel; each reaches the platform once."""
    desk = window.desk
    arriving, leaving, cancelled = (desk.search(text)[0].row for text in ("novakova", "306", "rossi"))
    view = desk.stay(arriving.id)
    assert view is not None
    for command in (
        CheckIn(reservation_id=arriving.id, room_id=view.reservation.room_id),
        CheckOut(reservation_id=leaving.id, close_bills=True),
        Cancel(reservation_id=cancelled.id, note="Did not come", charge_fee=False),
    ):
        desk.submit(command)
    window.desk.refresh()
    await until(lambda: {item.mark for item in desk.unsent()} <= {Unsent.SENT} and not desk.status().unsent)
    asked = [(entry["operation"], entry["status"]) for entry in await ledger(hotel)]
    assert sorted(asked) == [
        ("reservations/cancel", 200),
        ("reservations/process", 200),
        ("reservations/start", 200),
    ]


async def ledger(hotel: TrainingHotel) -> list[dict[str, object]]:
    async with httpx.AsyncClient(trust_env=False, verify=False) as http:
        answer = await http.get(f"{hotel._control}/ledger")
    entries: list[dict[str, object]] = answer.json()["entries"]
    return entries


async def test_a_platform_of_today(running: Running, tmp_path: Path) -> None:
    hotel = await running("--era", "today")
    async with at_connect(tmp_path / "desk") as (window, form):
        form.fill_in(replace(hotel.credentials, pc_name="Reception 1"))
        QTest.keyClick(form, Qt.Key.Key_F5)
        await open_by_enter(form)
        await until(lambda: window.is_attached and window.desk.counts().arrivals == 18)
        await work_a_while(window, hotel)


async def test_a_platform_that_knows_only_the_seeds(running: Running, tmp_path: Path) -> None:
    """No configuration, no guests of their own, no rooms: a person names the zone, the rest is gathered from stays."""
    hotel = await running("--era", "seeds", "--deny", ",".join(sorted(KNOWN - SEEDS)))
    folder = tmp_path / "desk"
    async with at_connect(folder) as (window, form):
        form.fill_in(replace(hotel.credentials, pc_name="Reception 1"))
        QTest.keyClick(form, Qt.Key.Key_F5)
        await until(lambda: found(form) == ["The hotel’s time zone is not told"])
        zone = say(form, "The hotel’s time zone", "europe/london")
        QTest.keyClick(zone, Qt.Key.Key_Return)
        await until(lambda: "do not begin at midnight in Europe/London" in zone.accessibleDescription())
        say(form, "The hotel’s time zone", "Europe/Prague")
        QTest.keyClick(zone, Qt.Key.Key_Return)
        said = await open_by_enter(form)
        assert {
            "Time zone Europe/Prague",
            "No new guests can be entered",
            "Only rooms that stays use are seen",
            "Payments are not seen, so balances are not known",
        } <= set(said)
        await until(lambda: window.is_attached and window.desk.counts().arrivals == 18)
        hotel_view = window.desk.hotel()
        assert (hotel_view.time_zone, hotel_view.currency) == ("Europe/Prague", "CZK")
        assert hotel_view.rooms > 20
        row = window.desk.search("novakova")[0].row
        assert (row.room, row.owes) == ("308", None), "without payments nobody knows what is owed"
        # A year of stays, a hundred hours an answer: what they cost and what is free is asked for behind them.
        await until(lambda: free_rooms(window) != set() and None not in free_rooms(window), patience=120)
        occupied = window.desk.rate_grid(None, None, 7).occupied
        assert set(occupied) == {None}, "the older form tells only what is free"
        await work_a_while(window, hotel)
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: window.is_attached and window.desk.hotel().time_zone == "Europe/Prague")


async def test_one_property_of_a_portfolio(running: Running, tmp_path: Path) -> None:
    hotel = await running("--portfolio")
    folder = tmp_path / "desk"
    async with at_connect(folder) as (window, form):
        form.fill_in(replace(hotel.credentials, pc_name="Reception 1"))
        QTest.keyClick(form, Qt.Key.Key_F5)
        await until(lambda: any(name.startswith("The token speaks for") for name in found(form)))
        offered = [row.text() for row in form.findChildren(RadioRow)]
        for _ in range(offered.index("Hotel Lamplighter, Prague")):
            QTest.keyClick(focused(window), Qt.Key.Key_Down)
        QTest.keyClick(focused(window), Qt.Key.Key_Return)
        await open_by_enter(form)
        await until(lambda: window.is_attached and window.desk.counts().arrivals == 18)
        assert window.desk.hotel().name == "Hotel Lamplighter"
        await work_a_while(window, hotel)
    files = [file.name for file in folder.glob("*.db")]
    assert len(files) == 1
    assert files != ["desk.db"], "another property has a file of its own"
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: window.is_attached and window.desk.counts().arrivals > 0)
        assert window.desk.hotel().name == "Hotel Lamplighter"


def free_rooms(window: MainWindow) -> set[int | None]:
    return {cell.free for row in window.desk.rate_grid(None, None, 7).rows for cell in row.cells}


def focused(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget
