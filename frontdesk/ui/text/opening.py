"""The words of what stops the desk from opening. Each says what is safe and what to do."""

from __future__ import annotations

from typing import assert_never

from frontdesk.domain.file_news import FileNews, FileReplaced, FileSalvaged, PageDamaged
from frontdesk.ui.text import isolate, tr


def training_did_not_start() -> str:
    """The demo hotel's process ended before it was ready."""
    return tr("The training hotel did not start. Close this window and open the demo once more.")


def file_is_damaged() -> str:
    """It is, and no new one could be made."""
    return tr("This desk’s file is damaged, and no new one can be made beside it. Nothing of it is deleted.")


def page_is_damaged() -> str:
    """What is shown first stands on a page that cannot be read; the next start mends it."""
    helps = tr("Close Front Desk and open it again: it is put right then.")
    return f"{tr('A page of this desk’s file cannot be read')}. {helps}"


def news_title(news: FileNews) -> str:
    """Over what became of the file, or is damaged of it."""
    match news:
        case PageDamaged():
            return tr("A page of this desk’s file cannot be read")
        case FileSalvaged():
            return tr("This desk’s file was damaged")
        case FileReplaced():
            return tr("This desk’s file is another one")
        case _:
            assert_never(news)


def news(of: FileNews) -> str:
    """The same in a sentence or three: what it was, what is safe, what to do."""
    match of:
        case PageDamaged(is_unsent=False):
            safe = tr("It is in the copy of what the platform told. Nothing you did is in it; nothing unsent is lost.")
            return f"{safe} {_start_again()}"
        case PageDamaged():
            look = tr("It is among what is not sent yet. Look through unsent work first: what can be read is kept.")
            return f"{look} {_start_again()}"
        case FileSalvaged():
            return file_was_damaged(of.kept_as, of.commands, unreadable=of.unreadable, is_whole=of.is_whole)
        case FileReplaced():
            return file_was_replaced()
        case _:
            assert_never(of)


def see_unsent() -> str:
    """Behind the title, over the list."""
    return tr("F9 tells what is safe and what to do.")


def _start_again() -> str:
    return tr("When it is quiet, close Front Desk and open it again: it is put right then.")


def file_was_damaged(kept_as: str, commands: int, *, unreadable: int, is_whole: bool) -> str:
    """The file was set aside, and the desk is open on a new one; one sentence."""
    begins = tr("This desk’s file was damaged and is kept as {name}").format(name=isolate(kept_as))
    if unreadable:
        return tr("{begins}; {count} unsent steps were saved from it, {lost} cannot be read.").format(
            begins=begins, count=commands, lost=unreadable
        )
    if commands and not is_whole:
        return tr("{begins}; {count} unsent steps were saved from it and need a look.").format(
            begins=begins, count=commands
        )
    if commands:
        return tr("{begins}; all {count} unsent steps were saved from it.").format(begins=begins, count=commands)
    return tr("{begins}; nothing unsent was in it, and the rest is fetched anew.").format(begins=begins)


def file_was_replaced() -> str:
    """An earlier copy of the file, or another one, was put in its place."""
    return tr(
        "This desk’s file is not the one this PC worked with last. What was unsent in it needs a look; steps taken "
        "since it was copied are not in it."
    )


def file_is_newer() -> str:
    """A newer program wrote it."""
    return tr("A newer Front Desk has worked with this desk’s file. Install that version here; nothing was changed.")


def key_does_not_fit() -> str:
    """Wrong key."""
    return tr(
        "The key in the keyring does not open this desk’s file. The file is left as it is; ask who set up this PC."
    )


def key_is_lost() -> str:
    """The keyring was emptied or changed."""
    return tr("The keyring no longer holds this desk’s key. The file is left as it is; ask who set up this PC.")


def keyring_is_locked() -> str:
    """There is one, and it stayed locked."""
    return tr("This computer’s keyring is locked. Unlock it, then close this window and start Front Desk again.")


def no_keyring() -> str:
    """There is none that keeps secrets, and something asked for one."""
    return tr("This computer has no keyring, so this desk’s key cannot be had. Sign in to its desktop and start again.")


def file_is_of_another_property() -> str:
    """The tokens and the file do not belong together."""
    return tr("This desk’s file belongs to another property than its tokens. Nothing of it is sent; sign in again.")


def folder_is_closed() -> str:
    """The rights of the file system."""
    return tr("This computer account may not write into this desk’s folder. Ask who set up this PC to allow it.")


def disk_is_full() -> str:
    """Nothing could be written."""
    return tr("The disk of this PC is full, so nothing can be saved. Make room, then start Front Desk again.")


def disk_fails() -> str:
    """The device does not take what it is given."""
    return tr("The disk of this PC does not take what is written. Look at the disk, then start Front Desk again.")


def desk_is_open_already() -> str:
    """A second launch."""
    return tr("Front Desk is open on this PC already; its window is in front now.")


def cannot_open() -> str:
    """Anything else of the file system."""
    return tr("This desk’s folder cannot be read. Look whether the disk is there, then start Front Desk again.")
