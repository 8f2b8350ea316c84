"""The screens `look` takes: Hotel Lamplighter on Friday 16 October 2026 at 15:42, through a short outage, and empty at
night (the pictures of DESK.md).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize

from frontdesk.app.act_scenes import ACT_SCENES
from frontdesk.app.create_scenes import CREATE_SCENES, create_offline
from frontdesk.app.list_scenes import LIST_SCENES, long_lists, picked_and_done
from frontdesk.app.rare_scenes import (
    RARE_SCENES,
    asked_at_connect,
    first_paint,
    two_desks,
    words_typed_back,
    wrong_words,
)
from frontdesk.app.stage import AFTERNOON, EVENING, EVERY, NORMAL, SMALLEST, Camera, Stage, hotel_at, stage
from frontdesk.app.state_scenes import STATE_SCENES, lists_without_a_stay, without_rights
from frontdesk.app.unsent_scenes import after_the_outage
from frontdesk.store.recovery_words import make_words
from frontdesk.ui import theme
from frontdesk.ui.credentials import Credentials, FieldName
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.connect_page import ConnectPage
from frontdesk.ui.panes.first_run import FirstRun
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.panes.recovery.words_page import WordsPage
from frontdesk.ui.panes.training_banner import TrainingBanner
from frontdesk.ui.parts.gallery import Gallery
from frontdesk.ui.text import connect as words
from frontdesk.ui.text import findings
from frontdesk.ui.text.recovery import Lost

_PARTS = (QSize(1366, 1096),)
_ZONE = ZoneInfo("Europe/Prague")
_OUTAGE = 12 * 60.0
_LARGEST_TEXT = 130


async def take_all(camera: Camera, scratch: Path) -> None:
    """Every screen and dialog. Raises `SceneMissed`, `HotelDidNotStart` or `OSError`."""
    await camera.take(Gallery(), "parts", _PARTS)
    await first_paint(camera)
    await _before_the_desk(camera)
    async with hotel_at(AFTERNOON) as hotel:
        async with stage(hotel, scratch / "afternoon", AFTERNOON, camera) as desk:
            await desk.open()
            await _each(desk, _LISTS)
            await _each(desk, LIST_SCENES)
            await _each(desk, ACT_SCENES)
            await _each(desk, CREATE_SCENES)
            await _each(desk, STATE_SCENES)
            await _each(desk, RARE_SCENES)
            await _each(desk, _ACTS)
            await _outage(desk)
        later = AFTERNOON + timedelta(hours=1)
        async with stage(hotel, scratch / "afternoon", later, camera, "second") as desk:
            await desk.open_without_line()
            desk.window.show_recovered()
            await desk.picture("found-on-this-pc")
    await two_desks(camera, scratch)
    async with hotel_at(AFTERNOON) as hotel, stage(hotel, scratch / "outage", AFTERNOON, camera) as desk:
        await desk.open()
        await after_the_outage(desk)
    async with hotel_at(AFTERNOON) as hotel, stage(hotel, scratch / "rights", AFTERNOON, camera) as desk:
        await desk.open()
        await without_rights(desk)
    async with hotel_at(AFTERNOON, rooms=500) as hotel, stage(hotel, scratch / "large", AFTERNOON, camera) as desk:
        await desk.open()
        await long_lists(desk)
    async with hotel_at(EVENING, "empty") as hotel, stage(hotel, scratch / "evening", EVENING, camera) as desk:
        await _empty_house(desk)


async def _each(desk: Stage, scenes: tuple[Callable[[Stage], Awaitable[None]], ...]) -> None:
    for scene in scenes:
        await scene(desk)
        await desk.press("Escape", "Escape")


# --- before there is a desk ------------------------------------------------------------------------------------------


async def _before_the_desk(camera: Camera) -> None:
    window = MainWindow()
    window.show()
    first = FirstRun(AFTERNOON.astimezone(_ZONE).hour)
    window.show_page(first)
    first.setFocus()
    await camera.take(window, "first-run", EVERY)
    page = _connect_page(window)
    await camera.take(window, "connect")
    await asked_at_connect(window, page, camera)
    page = _connect_page(window)
    page.show_findings(_FINDINGS, "Hotel Lamplighter")
    await camera.take(window, "connect-findings", EVERY)
    page.show_problem(FieldName.ACCESS_TOKEN, words.token_refused(FieldName.ACCESS_TOKEN, "Access token is not valid."))
    await camera.take(window, "connect-refused")
    page = _connect_page(window)
    page.show_properties([findings.speaks_for(len(_PROPERTIES))], _PROPERTIES)
    await camera.take(window, "connect-properties")
    page = _connect_page(window)
    page.ask_zone([findings.zone_is_asked()], "Europe/London")
    page.show_problem(FieldName.TIME_ZONE, words.zone_does_not_fit("Europe/London"))
    await camera.take(window, "connect-zone")
    for name, is_new in (("passphrase-new", True), ("passphrase", False)):
        passphrase = PassphrasePage(is_new=is_new)
        window.show_page(passphrase)
        passphrase.setFocus()
        await camera.take(window, name)
    passphrase.show_problem(words.passphrase_wrong())
    await camera.take(window, "passphrase-wrong")
    await _keys(window, camera)
    window.close()


async def _keys(window: MainWindow, camera: Camera) -> None:
    """Signing in again, recovery words, and a start that has lost the key."""
    page = _connect_page(window, again=words.sign_in_again_facts(3, "Hotel Lamplighter"))
    await camera.take(window, "sign-in-again")
    other = "Anchor River Resort"
    found = (findings.hotel_found(other, "Boston", 40, 3, "USD"), findings.all_granted())
    page.show_findings(found, other, findings.of_another_property(3, "Hotel Lamplighter", other))
    await camera.take(window, "sign-in-other-property", EVERY)
    made = make_words(lambda size: bytes(range(7, 7 + size)))
    shown = WordsPage(made, (3, 8), str)
    window.show_page(shown)
    shown.setFocus()
    await camera.take(window, "recovery-words", EVERY)
    await words_typed_back(window, camera)
    for why, has_words in ((Lost.KEYRING, True), (Lost.KEYRING, False), (Lost.LOCKED, True), (Lost.PASSPHRASE, True)):
        lost = LostKeyPage(why, has_words=has_words)
        window.show_page(lost)
        lost.setFocus()
        await camera.take(window, f"key-lost-{why.name.lower()}" + ("" if has_words else "-no-words"))
    await wrong_words(window, lost, camera)


def _connect_page(window: MainWindow, again: str = "") -> ConnectPage:
    page = ConnectPage(again=again)
    page.fill_in(
        Credentials(
            address="https://api.platform.example",
            client_token="INVENTED-CLIENT-TOKEN-FOR-A-PICTURE-0000-4F2A",
            access_token="INVENTED-ACCESS-TOKEN-FOR-A-PICTURE-0000-91C7",
            pc_name="Reception 1",
        )
    )
    window.show_page(page)
    page.setFocus()
    return page


_PROPERTIES = (
    findings.PropertyView("1", "Anchor River Resort", "Boston"),
    findings.PropertyView("2", "Hotel Lamplighter", "Prague"),
)
_FINDINGS = (
    findings.hotel_found("Hotel Lamplighter", "Prague", 60, 4, "CZK"),
    findings.tokens_are_good(AFTERNOON.astimezone(_ZONE), 0.3),
    findings.all_granted(),
    findings.lacking(findings.Lack.BILLS, ["bills/getAll"]),
    findings.clock_and_keyring(0.4, "Secret Service"),
)


# --- a good line -----------------------------------------------------------------------------------------------------


async def _arrivals(desk: Stage) -> None:
    await desk.find("novakova sarka")
    await desk.press("Escape")
    await desk.picture("arrivals", EVERY)
    theme.current().set_text_percent(_LARGEST_TEXT)
    await desk.picture("arrivals-large-text", EVERY)
    theme.current().set_text_percent(100)


async def _in_house(desk: Stage) -> None:
    await desk.press("G", "I", "Down", "Down")
    await desk.picture("in-house")


async def _departures(desk: Stage) -> None:
    await desk.press("G", "D", "Down")
    await desk.picture("departures")


async def _not_arrived(desk: Stage) -> None:
    await desk.press("G", "M", "Down")
    await desk.picture("not-arrived")


async def _without_room(desk: Stage) -> None:
    await desk.press("G", "U", "Down")
    await desk.picture("without-room")


async def _options(desk: Stage) -> None:
    await desk.press("G", "L", "Down")
    await desk.picture("options")


async def _all_stays(desk: Stage) -> None:
    await desk.press("G", "S", "Down")
    await desk.picture("all-stays")


async def _rates_folded(desk: Stage) -> None:
    await desk.press("G", "A")
    desk.fold_the_rates()
    await desk.picture("rates-folded", (NORMAL,))
    desk.fold_the_rates()


async def _search(desk: Stage) -> None:
    await desk.search("mulle")
    await desk.picture("search", EVERY)


async def _search_found_nothing(desk: Stage) -> None:
    await desk.press("F3")
    await desk.type("xqzv")
    await desk.picture("search-nothing")


_LISTS = (
    _arrivals,
    _in_house,
    _departures,
    _not_arrived,
    _without_room,
    _options,
    _all_stays,
    _rates_folded,
    _search,
    _search_found_nothing,
)


async def _check_in_blocked(desk: Stage) -> None:
    await desk.press("G", "A")
    await desk.find("510")
    await desk.press("I")
    await desk.picture("check-in-blocked", EVERY)


async def _move(desk: Stage) -> None:
    await desk.find("novakova sarka")
    await desk.press("M")
    await desk.picture("move")


async def _no_room_yet(desk: Stage) -> None:
    await desk.find("obrien")
    await desk.press("I")
    await desk.picture("check-in-no-room")


async def _check_out_open_balance(desk: Stage) -> None:
    await desk.press("G", "D")
    await desk.find("409")
    await desk.press("O")
    await desk.picture("check-out-open-balance", EVERY)
    await desk.press("B")
    await desk.picture("check-out-reason", SMALLEST)
    await desk.press("Escape")


async def _check_out_settled(desk: Stage) -> None:
    await desk.press("G", "D")
    await desk.find("306")
    await desk.press("O")
    await desk.picture("check-out-settled")
    await desk.press("Ctrl+Z")


async def _cancel(desk: Stage) -> None:
    await desk.press("G", "A")
    await desk.find("rossi")
    await desk.press("X")
    await desk.picture("cancel", EVERY)


async def _confirm(desk: Stage) -> None:
    await desk.press("G", "L", "Home", "Down", "Return")
    await desk.picture("confirm")


async def _take_back(desk: Stage) -> None:
    await desk.press("G", "A")
    await desk.find("novakova sarka")
    await desk.press("I")
    await desk.until(lambda status: status.holding == 1, "one held")
    await desk.pass_time(2)
    await desk.let_the_bar_follow()
    await desk.picture("take-back", EVERY)
    await desk.press("F9")
    await desk.picture("unsent-holding")
    await desk.press("F9")
    await desk.send()


async def _nothing_unsent(desk: Stage) -> None:
    await desk.pass_time(60)
    await desk.press("F9")
    await desk.picture("unsent-nothing")
    await desk.press("F9")


_ACTS = (
    _check_in_blocked,
    _move,
    _no_room_yet,
    _check_out_open_balance,
    _check_out_settled,
    picked_and_done,
    _cancel,
    _confirm,
    _take_back,
    _nothing_unsent,
)


# --- an outage -------------------------------------------------------------------------------------------------------


async def _outage(desk: Stage) -> None:
    """One thing the platform refuses, one whose answer is lost, then the line goes and two more are done."""
    await desk.press("G", "A")
    await desk.find("510")
    await desk.press("I", "S")
    await desk.send(unsettled=1)
    await desk.picture("refused")
    await desk.find("ludensch")
    await desk.press("I")
    await desk.send_into_silence()
    await desk.picture("in-doubt")
    await desk.cut_the_line()
    await desk.pass_time(_OUTAGE)
    for room in ("206", "610"):
        await desk.find(room)
        await desk.press("I")
    await desk.picture("offline-noted", EVERY)
    await desk.let_the_bar_go()
    await desk.press("Escape")
    await desk.picture("offline", EVERY)
    await desk.press("F9")
    await desk.picture("offline-unsent-work", EVERY)
    await create_offline(desk)


# --- the empty list --------------------------------------------------------------------------------------------------


async def _empty_house(desk: Stage) -> None:
    desk.window.show_training(TrainingBanner())
    await desk.open_empty()
    await desk.picture("empty-house", EVERY)
    await lists_without_a_stay(desk)
