"""The words of what is done about the desk itself: its keys, its sign-in, its rights."""

from __future__ import annotations

from frontdesk.ui.text import counted, tr


def make_words(*, has_words: bool) -> str:
    """A command."""
    return tr("New recovery words") if has_words else tr("Make recovery words")


def sign_in() -> str:
    """A command, and the button of the strip."""
    return tr("Sign in again")


def no_sign_in() -> str:
    """The key of signing in, on the training hotel."""
    return tr("This is the training hotel: nobody signs in here.")


def signed_in(unsent: int) -> str:
    """News."""
    if not unsent:
        return tr("Signed in again.")
    return counted(unsent, "Signed in again. What waited is sent now.", "Signed in again. The {n} that waited go now.")


def pill_opens_unsent() -> str:
    """What pressing the pill does at any other time."""
    return tr("Key F9")


def pill_signs_in() -> str:
    """What pressing the pill does while the tokens are not good."""
    return tr("Press to sign in again")


def no_words() -> str:
    """On the pill, quietly, after they were skipped."""
    return tr("no recovery words")


def words_made() -> str:
    """News."""
    return tr("The new recovery words open this desk. Words made before open nothing any more.")


def words_left() -> str:
    """News, when they were shown and not taken; there may be older ones."""
    return tr("No new recovery words were made.")
