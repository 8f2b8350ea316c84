"""The words of what is done about the desk itself: its keys, its sign-in, its rights."""

from __future__ import annotations

from frontdesk.ui.text import tr


def make_words(*, has_words: bool) -> str:
    """A command."""
    return tr("New recovery words") if has_words else tr("Make recovery words")


def no_words() -> str:
    """On the pill, quietly, after they were skipped."""
    return tr("no recovery words")


def words_made() -> str:
    """News."""
    return tr("The new recovery words open this desk. Words made before open nothing any more.")


def words_left() -> str:
    """News, when they were shown and not taken; there may be older ones."""
    return tr("No new recovery words were made.")
