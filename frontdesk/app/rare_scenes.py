"""Pictures of what is seen seldom: a window that has nothing yet, menus, questions about the desk itself, typed days
that cannot be read, a guest who is here already, the same charge twice, and two desks that gave one guest two rooms.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.app.stage import AFTERNOON, COMPACT, NORMAL, SMALL, SMALLEST, Camera, Stage, hotel_at, stage
from frontdesk.domain.file_news import FileNews, FileReplaced, FileSalvaged, PageDamaged
from frontdesk.domain.views import Line
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.text import offline

_MOVED = "dordevic"
_FILE_NEWS: dict[str, FileNews] = {
    "page-damaged": PageDamaged(is_unsent=False),
    "page-damaged-unsent": PageDamaged(is_unsent=True),
    "salvaged": FileSalvaged("desk 2026-10-16 1542.damaged", commands=4, unreadable=1, is_whole=False),
    "replaced": FileReplaced(),
}


async def first_paint(camera: Camera) -> None:
    """The window before there is anything to show, and its frame while the desk is being opened."""
    window = MainWindow()
    window.show()
    await camera.take(window, "start-first-paint", SMALLEST)
    window.furnish()
    window.show_day()
    await camera.take(window, "start-frame", SMALLEST)
    window.close()


async def asked_at_connect(window: MainWindow, page: ConnectPage, camera: Camera) -> None:
    """While the platform is asked."""
    page.show_busy(True)
    await camera.take(window, "connect-asking")


async def words_typed_back(window: MainWindow, camera: Camera) -> None:
    """Two of the recovery words, before the paper is believed; the page that shows them has the keys."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    await camera.take(window, "recovery-words-asked", SMALLEST)


async def wrong_words(window: MainWindow, page: LostKeyPage, camera: Camera) -> None:
    """Recovery words that were read wrong from the paper."""
    page.show_wrong_words(11, ((3, "hudol"),), 12)
    await camera.take(window, "key-lost-wrong-words", SMALLEST)


async def _menus(desk: Stage) -> None:
    await desk.press("G", "A")
    await desk.find("novakova sarka")
    await desk.click("More")
    await desk.picture_with_menu("menu-more")
    await desk.press("F")
    for chip in ("Day", "State", "Group"):
        await desk.click(chip)
        await desk.picture_with_menu(f"menu-{chip.casefold()}")
    await desk.press("Escape")
    await desk.click("Rate shown")
    await desk.picture_with_menu("menu-rate")


async def _about_the_desk(desk: Stage) -> None:
    await desk.press("Ctrl+K")
    await desk.type(offline.title())
    await desk.press("Return")
    await desk.picture("what-waits", SMALLEST)
    await desk.press("Escape")
    desk.ask_for_services(("Stay", "Apartments across the yard"))
    await desk.picture("services", SMALLEST)
    await desk.press("Escape")
    desk.ask_for_services(("Stay", "Apartments across the yard"), at_first=True)
    await desk.picture("services-at-first", SMALLEST)


async def _file(desk: Stage) -> None:
    for name, news in _FILE_NEWS.items():
        await desk.picture_as_if(Line.ONLINE, f"file-{name}", SMALLEST, news)


async def _typed_days(desk: Stage) -> None:
    await desk.find("306")
    await desk.press("Plus")
    await desk.type("some day")
    await desk.press("Return")
    await desk.picture("days-not-read", SMALLEST)
    await desk.press("Escape", "Escape", "F4")
    await desk.settle()
    await desk.click("16 to 29 October")
    await desk.picture("rates-another-day", (NORMAL,))


async def _copy(desk: Stage) -> None:
    await desk.find("novakova sarka")
    await desk.press("Ctrl+D")
    await desk.settle()
    await desk.picture("create-copy", SMALLEST)


async def _here_already(desk: Stage) -> None:
    await desk.press("F2", "Return", "Return")
    await desk.type("novakova sarka")
    await desk.press("Down", "Return")
    await desk.type("sarka.novakova@example.cz")
    await desk.settle()
    await desk.picture("create-twin", (NORMAL, SMALL, COMPACT))
    await desk.click("Empty it")


async def _charged_twice(desk: Stage) -> None:
    await desk.find("novakova sarka")
    for _ in range(2):
        await desk.press("C", "P", "A", "R", "Return")
    await desk.picture("charge-twice", SMALLEST)
    await desk.press("Escape", "Escape", "Ctrl+Z")


RARE_SCENES = (_menus, _about_the_desk, _file, _typed_days, _copy, _here_already, _charged_twice)


async def two_desks(camera: Camera, scratch: Path) -> None:
    """A held move while another desk gives the guest another room; a charge nobody answers; the end of a shift."""
    async with hotel_at(AFTERNOON) as hotel, stage(hotel, scratch / "one", AFTERNOON, camera) as desk:
        await desk.open()
        await desk.find(_MOVED)
        await desk.press("M", "5", "0", "2", "Return")
        async with stage(hotel, scratch / "other", AFTERNOON, camera, "second") as other:
            await other.picture("start-first-fetch", SMALLEST)
            await other.open()
            await other.come_forward()
            await other.find(_MOVED)
            await other.press("M", "6", "0", "2", "Return")
            await other.send()
        await desk.come_forward()
        await desk.send(unsettled=1)
        await desk.find(_MOVED)
        await desk.picture("moved-by-both", SMALLEST)
        await desk.find("novakova sarka")
        await desk.press("C", "P", "A", "R", "Return")
        await desk.send_into_silence()
        await desk.picture("in-doubt-charge", SMALLEST)
        await desk.press("Escape", "F9")
        await desk.picture("unsent-two-questions", SMALLEST)
        await desk.click("I have checked the bill")
        await desk.picture_with_menu("menu-checked")
        await desk.cut_the_line()
        desk.ask_to_leave()
        await desk.picture("leave", SMALLEST)
