"""Recovery words with a person: offered at the last step of Connect, made anew, asked for when the key is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from frontdesk.app.asking import first_of, told_which
from frontdesk.app.profile import (
    Place,
    forget_passphrase,
    key_by_words,
    new_words,
    opens_by_words,
    set_aside,
    two_places,
)
from frontdesk.store.errors import NotRecoveryWords, WrongPassphrase
from frontdesk.store.recovery_words import WORDS
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.recovery.lost_key_page import LostKeyPage
from frontdesk.ui.text import recovery as words
from frontdesk.ui.text.recovery import Lost

FindPlace = Callable[[], Awaitable[Place]]


async def offer_words(window: MainWindow, place: Place, *, hotel: str, pc: str, day: date) -> bool:
    """Show new words until two were typed again; False when a person goes on without. Older ones end with the new."""
    from frontdesk.ui.panes.recovery.words_page import WordsPage

    made = new_words()
    page = WordsPage(
        made,
        two_places(len(made)),
        lambda: words.sheet(made, hotel, pc, day),
        has_keyring=place.keyring != "",
        replaces=place.has_words,
    )
    window.show_page(page)
    page.setFocus()
    try:
        if await told_which(confirmed=page.confirmed, skipped=page.skipped) == "skipped":
            return False
        await asyncio.to_thread(lambda: place.take_words(made))  # no argument: the loop's own log would show it
        return True
    finally:
        page.forget()
        window.drop_page(page)


async def recovered(
    window: MainWindow,
    folder: Path,
    why: Lost,
    *,
    is_again: bool,
    place: Place | None,
    find: FindPlace,
    ask_new_passphrase: FindPlace,
) -> Place:
    """The place of this profile once a person opened it again, or began anew beside it; nothing is deleted.

    `place` is where a recovered key goes; with None a new passphrase takes its place. `find` looks for the keyring once
    more; `is_again`: that was done already. Raises what the vault raises, and `OSError`.
    """
    page = LostKeyPage(why, has_words=opens_by_words(folder), is_again=is_again)
    window.show_page(page)
    page.setFocus()
    try:
        key = None
        while key is None:
            act, arguments = await first_of(given=page.given, again=page.again, anew=page.anew)
            if act == "again":
                return await find()
            if act == "anew":
                set_aside(folder)
                return place if place is not None else await find()
            key = await _key_by(page, folder, arguments[0])
    finally:
        page.forget()
        window.drop_page(page)
    if why is Lost.PASSPHRASE:
        forget_passphrase(folder)
    opened = place if place is not None else await ask_new_passphrase()
    await asyncio.to_thread(lambda: opened.take_key(key))
    return opened


async def _key_by(page: LostKeyPage, folder: Path, typed: str) -> bytes | None:
    """The key, or None with a sentence on the page."""
    try:
        return await asyncio.to_thread(lambda: key_by_words(folder, typed))
    except NotRecoveryWords as told:
        page.show_wrong_words(told.count, told.wrong, WORDS)
    except WrongPassphrase:
        page.show_problem(words.words_of_another_desk())
    return None
