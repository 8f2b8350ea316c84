"""The first day of a desk: no profile, then signed in, then closed and opened again, with and without a keyring."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from frontdesk.app.normal import NormalDesk
from frontdesk.app.options import Options
from frontdesk.app.profile import first_look, key_by_words, new_words
from frontdesk.app.start import _desk
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.commands import CheckIn
from frontdesk.domain.outbox import Decision
from frontdesk.domain.views import Changed, Line, ListKind, Step
from frontdesk.settings import Settings
from frontdesk.store.errors import WrongPassphrase
from frontdesk.store.profile import Profile
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.palette import Palette
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.panes.recovery.words_page import WordsPage
from frontdesk.ui.panes.rights_dialog import RightsDialog
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.callout import Callout
from frontdesk.ui.parts.choices import RadioRow
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.parts.status_pill import StatusPill
from frontdesk.ui.parts.strip import Strip
from tests.hotels import start_hotel

pytestmark = pytest.mark.usefixtures("quick_passphrases")

PATIENCE = 120.0
HOLD_OF_A_NIGHT = 36_000.0
RENEWED = "AT-renewed-3f8b1c77de"
PASSPHRASE = "four words for one desk"
_Page = TypeVar("_Page", bound=QWidget)


async def until(holds: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Look again and again until it holds; between two looks the store's threads and the hotel have the processor."""
    async with asyncio.timeout(patience):
        while not holds():  # noqa: ASYNC110 - it looks at a window, as a person does
            await asyncio.sleep(0.01)


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
    loop = asyncio.get_running_loop()
    profile = Profile(folder)
    look = loop.run_in_executor(None, first_look, folder)  # as the program does while it imports the rest
    desk = NormalDesk(window, profile, settings or Settings(), look=look)
    opening = loop.create_task(desk.open())
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


async def sign_in(window: MainWindow, hotel: TrainingHotel, *, without_words: bool = True) -> None:
    await shown(window, FirstRun)
    press_enter(window)
    await fill_in(window, hotel, without_words=without_words)


async def fill_in(window: MainWindow, hotel: TrainingHotel, *, without_words: bool = True) -> None:
    """The form, to the desk."""
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
    if without_words:
        (await shown(window, WordsPage)).skipped.emit()


async def take_words(window: MainWindow) -> list[str]:
    """Copy the words from the page as a person does, and type the two that are asked for."""
    page = await shown(window, WordsPage)
    made = words_on(page)
    press_enter(window)
    for _ in range(2):
        field = window.focusWidget()
        assert isinstance(field, QLineEdit)
        number = int(field.accessibleName().removeprefix("Word "))
        QTest.keyClicks(field, made[number - 1])
        QTest.keyClick(field, Qt.Key.Key_Return)
    return made


def words_on(page: WordsPage) -> list[str]:
    """The twelve of the table, in their order."""
    texts = [label.text() for label in page.findChildren(QLabel)]
    return [following for number, following in pairwise(texts) if number.isdecimal()]


def way_on(form: ConnectPage, hotel: str = "Hotel Lamplighter") -> QAbstractButton | None:
    """ "Open Hotel Lamplighter", once the platform has answered well."""
    named = (button for button in form.findChildren(QAbstractButton) if hotel in button.text())
    return next((button for button in named if button.isVisible()), None)


def has_arrivals(window: MainWindow) -> bool:
    return window.is_attached and window.desk.counts().arrivals == 18


@pytest.fixture
async def hotel() -> AsyncIterator[TrainingHotel]:
    running = await start_hotel("--clock", "2026-10-16T13:42:00Z", "--rate", "0")
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


@pytest.mark.needs("secret-service")
async def test_with_the_keyring_emptied_the_words_open_the_file_and_unsent_work_goes_once(
    hotel: TrainingHotel, tmp_path: Path, secret_service: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "with-words"
    held = Settings(hold=HOLD_OF_A_NIGHT)
    async with opened(folder, held) as window:
        await sign_in(window, hotel, without_words=False)
        made = await take_words(window)
        await until(lambda: has_arrivals(window))
        assert "no recovery words" not in pill(window)
        guest = first_to_arrive(window)
        window.desk.submit(guest)
    empty_keyring(folder)
    async with opened(folder, Settings(hold=2.0)) as window:
        page = await shown(window, LostKeyPage)
        wrong = made[3][::-1]
        page.given.emit(" ".join([*made[:3], wrong, *made[4:]]))
        await until(lambda: f"Word 4 “{wrong}” is not right" in " ".join(_words(page)))
        page.given.emit(" ".join(new_words()))
        await until(lambda: "not of this desk" in " ".join(_words(page)))
        page.given.emit(" ".join(f"{number}. {word}" for number, word in enumerate(made, 1)))
        await fill_in(window, hotel, without_words=False)
        await until(lambda: window.is_attached)
        assert [item.entry.command for item in window.desk.unsent()] == [guest]
        await until(lambda: window.desk.status().unsent == 0)
    told = caplog.text + "".join(file.read_bytes().decode("latin-1") for file in folder.iterdir() if file.is_file())
    assert not any(word in told for word in (*made, wrong))
    async with opened(folder) as window:
        await until(lambda: has_arrivals(window))  # the words put the key into the keyring again


@pytest.mark.needs("secret-service")
async def test_without_words_the_file_of_a_lost_key_is_kept_and_a_desk_begins_beside_it(
    hotel: TrainingHotel, tmp_path: Path, secret_service: str
) -> None:
    folder = tmp_path / "without-words"
    async with opened(folder) as window:
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
        await until(lambda: "no recovery words" in pill(window))
    empty_keyring(folder)
    before = (folder / "desk.db").read_bytes()
    async with opened(folder) as window:
        page = await shown(window, LostKeyPage)
        assert "Nothing is deleted" in " ".join(_words(page))
        page.again.emit()
        page = await another(window, LostKeyPage, page)
        assert page.accessibleName() == "This computer’s keyring still does not hold the key", (
            "asking again did something"
        )
        page.anew.emit()
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
    assert (folder / "aside-1" / "desk.db").read_bytes() == before
    assert (folder / "aside-1" / "key.json").exists()


async def test_a_forgotten_passphrase_is_replaced_by_way_of_the_words(hotel: TrainingHotel, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await sign_in(window, hotel, without_words=False)
        made = await take_words(window)
        await until(lambda: has_arrivals(window))
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).forgotten.emit()
        (await shown(window, LostKeyPage)).given.emit(" ".join(made))
        (await shown(window, PassphrasePage)).given.emit("another four words for it")
        await fill_in(window, hotel, without_words=False)
        await until(lambda: has_arrivals(window))
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit("another four words for it")
        await until(lambda: has_arrivals(window))


async def test_new_words_are_made_from_the_palette_and_end_the_old_ones(hotel: TrainingHotel, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await sign_in(window, hotel, without_words=False)
        first = await take_words(window)
        await until(lambda: has_arrivals(window))
        choose(window, "New recovery words")
        second = await take_words(window)
        await until(lambda: page(window, WordsPage) is None and has_arrivals(window))
    assert key_by_words(folder, " ".join(second))
    with pytest.raises(WrongPassphrase):
        key_by_words(folder, " ".join(first))


async def paste_token(window: MainWindow, token: str) -> ConnectPage:
    """Over the old one, and ask the platform."""
    form = await shown(window, ConnectPage)
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Access token"
    field.selectAll()
    QTest.keyClicks(field, token)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return form


async def test_what_waited_while_signed_out_goes_once_with_the_new_token(
    hotel: TrainingHotel, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "desk"
    async with opened(folder, Settings(hold=0.0)) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
        await renew_token(hotel, RENEWED)
        window.desk.refresh()
        await until(lambda: window.desk.status().line is Line.SIGNED_OUT)
        window.desk.submit(first_to_arrive(window))
        assert "1 not sent" in pill(window)
        strip = next(each for each in window.findChildren(QAbstractButton) if each.text() == "Sign in again")
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
        form = await shown(window, ConnectPage)
        assert "1 saved thing waits here for Hotel Lamplighter" in " ".join(_words(form))
        form.back_wanted.emit()  # thinking again: nothing has changed
        await until(lambda: page(window, ConnectPage) is None)
        assert window.desk.status().line is Line.SIGNED_OUT
        press_pill(window)
        form = await paste_token(window, RENEWED)
        await until(lambda: way_on(form) is not None)
        press_enter(window)
        await until(lambda: window.desk.status().line is Line.ONLINE and not window.desk.status().unsent)
        assert page(window, ConnectPage) is None
        assert strip.isHidden()
    assert RENEWED not in caplog.text
    assert await ledger(hotel) == [("reservations/start", 200)]
    hotel.credentials = replace(hotel.credentials, access_token=RENEWED)
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: window.is_attached and window.desk.status().line is Line.ONLINE)


async def test_the_token_of_another_hotel_sends_nothing_and_opens_a_file_of_its_own(tmp_path: Path) -> None:
    chain = await start_hotel("--portfolio", "--clock", "2026-10-16T13:42:00Z", "--rate", "0")
    folder = tmp_path / "desk"
    try:
        async with opened(folder, Settings(hold=HOLD_OF_A_NIGHT)) as window:
            (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
            await shown(window, FirstRun)
            press_enter(window)
            form = await shown(window, ConnectPage)
            form.fill_in(replace(chain.credentials, pc_name="Reception 1"))
            press_enter(window)
            await choose_property(window, form, "Hotel Lamplighter, Prague")
            await until(lambda: way_on(form, "Open ") is not None)
            press_enter(window)
            (await shown(window, WordsPage)).skipped.emit()
            await until(lambda: has_arrivals(window))
            window.desk.submit(first_to_arrive(window))
            choose(window, "Sign in, or change")
            form = await shown(window, ConnectPage)
            press_enter(window)
            other = await choose_property(window, form, None)
            await until(lambda: way_on(form, f"Change this PC to {other}") is not None)
            assert f"This saved thing belongs to Hotel Lamplighter. This token is for {other}." in told(form)
            button = way_on(form, "Change this PC")
            assert button is not None and not button.hasFocus()
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            await until(lambda: not window.isVisible())
        async with opened(folder) as window:
            (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
            await until(lambda: window.is_attached and window.desk.hotel().name == other)
            assert window.desk.status().unsent == 0
            for key in (Qt.Key.Key_G, Qt.Key.Key_T):
                QTest.keyClick(window.focusWidget() or window, key)
            form = await shown(window, ConnectPage)
            press_enter(window)
            await choose_property(window, form, "Hotel Lamplighter, Prague")
            await until(lambda: way_on(form, "Change this PC") is not None)
            button = way_on(form, "Change this PC")
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            await until(lambda: not window.isVisible())
        async with opened(folder, Settings(hold=0.0)) as window:
            (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
            await until(lambda: window.is_attached)
            await until(lambda: window.desk.status().line is Line.ONLINE and not window.desk.status().unsent)
        assert await ledger(chain) == [("reservations/start", 200)]
    finally:
        await chain.close()


async def test_the_running_program_changes_to_the_other_hotel_in_a_window_of_its_own(tmp_path: Path) -> None:
    """From the composition root: the first window closes, its profile is let go, and another opens on the new file."""
    chain = await start_hotel("--portfolio", "--rate", "0")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    first = MainWindow()
    first.show()
    running = asyncio.get_running_loop().create_task(_desk(app, first, Options(profile=tmp_path / "desk"), None))
    try:
        (await shown(first, PassphrasePage)).given.emit(PASSPHRASE)
        await shown(first, FirstRun)
        press_enter(first)
        form = await shown(first, ConnectPage)
        form.fill_in(replace(chain.credentials, pc_name="Reception 1"))
        press_enter(first)
        await choose_property(first, form, "Hotel Lamplighter, Prague")
        await until(lambda: way_on(form, "Open ") is not None)
        press_enter(first)
        (await shown(first, WordsPage)).skipped.emit()
        await until(lambda: first.is_attached and first.desk.hotel().name == "Hotel Lamplighter")
        choose(first, "Sign in, or change")
        form = await shown(first, ConnectPage)
        press_enter(first)
        other = await choose_property(first, form, None)
        await until(lambda: way_on(form, "Change this PC") is not None)
        button = way_on(form, "Change this PC")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(lambda: len(windows()) == 1 and windows() != [first])
        (second,) = windows()
        (await shown(second, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: second.is_attached and second.desk.hotel().name == other)
        second.leave()
        assert await running == 0
        second.deleteLater()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await chain.close()


def windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


async def choose_property(window: MainWindow, form: ConnectPage, line: str | None) -> str:
    """The row of this line, or the first that is not chosen already; the hotel's name."""
    await until(lambda: any(name.startswith("The token speaks for") for name in found(form)))
    rows = form.findChildren(RadioRow)
    row = next(each for each in rows if (each.text() == line if line else not each.isChecked()))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    press_enter(window)
    return row.text().rpartition(", ")[0]


def told(form: ConnectPage) -> str:
    return " ".join(each.accessibleName() for each in form.findChildren(Callout) if not each.isHidden())


def found(form: ConnectPage) -> list[str]:
    return [each.accessibleName() for each in form.findChildren(Finding) if not each.isHidden()]


def press_pill(window: MainWindow) -> None:
    found = window.findChild(StatusPill)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


async def renew_token(hotel: TrainingHotel, token: str) -> None:
    await hotel._post("tokens", {"renewed": token})


async def ledger(hotel: TrainingHotel) -> list[tuple[str, int]]:
    """What reached the platform."""
    async with httpx.AsyncClient(trust_env=False, verify=False) as http:
        answer = await http.get(f"{hotel._control}/ledger")
    return [(each["operation"], each["status"]) for each in answer.json()["entries"]]


async def test_what_the_token_may_not_do_is_said_before_it_is_pressed_and_asked_anew(
    hotel: TrainingHotel, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    async with opened(folder, Settings(hold=0.0)) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await sign_in(window, hotel)
        await until(lambda: has_arrivals(window))
        await hotel._post("tokens", {"denied": ["reservations/start"]})
        guest = first_to_arrive(window)
        assert reason_of(window, "Check in", guest) == ""
        refused = window.desk.submit(guest)
        await until(lambda: window.desk.status().needs_you == 1)
        window.desk.decide(refused.id, Decision.DROP)
    async with opened(folder, Settings(hold=0.0)) as window:  # it is still known after a start
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: has_arrivals(window))
        assert reason_of(window, "Check in", guest).startswith("Check-in: not granted. Ask support")
        QTest.keyClick(window.day, Qt.Key.Key_I)
        assert "“reservations/start”" in said_over_the_list(window)
        assert not window.desk.status().unsent
        await until(lambda: "1 thing not granted" in pill(window))
        size = window.size()
        window.resize(960, 540)
        await until(lambda: pill(window) == "Online, 1 not granted")
        window.resize(size)
        choose(window, "What this token may not do")
        dialog = window.findChild(RightsDialog)
        assert dialog is not None
        assert [each.accessibleName() for each in dialog.findChildren(Finding)] == ["Check-in"]
        await hotel._post("tokens", {"denied": []})
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        await until(lambda: "nothing is refused" in said_over_the_list(window))
        assert reason_of(window, "Check in", guest) == ""
        window.desk.submit(guest)
        await until(lambda: window.desk.status().line is Line.ONLINE and not window.desk.status().unsent, patience=180)
    assert [operation for operation, status in await ledger(hotel) if status == 200] == ["reservations/start"]


def reason_of(window: MainWindow, button: str, guest: CheckIn) -> str:
    """Why a button of the stay is off; "" when it is on."""
    window.select(guest.reservation_id)
    pane = window.findChild(DetailPane)
    assert pane is not None
    pane.on_changed(Changed(status=True))
    found = next(each for each in pane.findChildren(Button) if each.text().startswith(button) and each.isVisible())
    return "" if found.isEnabled() else found.toolTip()


def said_over_the_list(window: MainWindow) -> str:
    return " ".join(each.accessibleName() for each in window.findChildren(Strip) if each.isVisible())


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


async def another(window: MainWindow, kind: type[_Page], before: _Page) -> _Page:
    """The page of this kind that came in the place of one."""
    await until(lambda: page(window, kind) not in (None, before))
    return await shown(window, kind)


def choose(window: MainWindow, command: str) -> None:
    """By its name in the palette."""
    window.day.open_palette()
    palette = window.findChild(Palette)
    assert palette is not None
    QTest.keyClicks(palette.first_focus(), command)
    QTest.keyClick(palette.first_focus(), Qt.Key.Key_Return)


def pill(window: MainWindow) -> str:
    found = window.findChild(StatusPill)
    return found.text() if found is not None else ""


def first_to_arrive(window: MainWindow) -> CheckIn:
    """Somebody who can be checked in."""
    ids = [each for section in window.desk.listing(ListKind.ARRIVALS).sections for each in section.ids]
    views = [view for each in ids if (view := window.desk.stay(each)) is not None]
    ready = next(view.reservation for view in views if view.step is Step.CHECK_IN and not view.blockers)
    return CheckIn(reservation_id=ready.id, room_id=ready.room_id)


def empty_keyring(folder: Path) -> None:
    """As on another account of the computer."""
    from keyring import get_keyring

    service = f"Front Desk, {folder.name}"
    names = (
        "address",
        "client_token",
        "access_token",
        "pc_name",
        json.loads((folder / "key.json").read_text())["name"],
    )
    for name in names:
        get_keyring().delete_password(service, name)


def _words(widget: QWidget) -> list[str]:
    return [child.text() for child in widget.findChildren(QLabel)] + [
        child.accessibleDescription() for child in widget.findChildren(QWidget)
    ]
