"""The words of a house with several services by night."""

from __future__ import annotations

from frontdesk.ui.text import tr


def title() -> str:
    """Over the choice; also the name of the command."""
    return tr("Services of this desk")


def facts() -> str:
    """Under it."""
    return tr("This property sells nights in several services. Rates and new reservations are of one of them.")


def facts_at_first() -> str:
    """Under it, where none was chosen before."""
    return tr(
        "This property sells nights in several services. Rates and new reservations are of one of them: choose which."
    )


def choose_first() -> str:
    """Why the button is off."""
    return tr("Choose first what this desk sells")


def sold() -> str:
    """Over the one that is sold."""
    return tr("Rates and new reservations")


def shown() -> str:
    """Over those whose stays are in the lists."""
    return tr("Stays in the lists")


def take() -> str:
    """The button."""
    return tr("Work with these")


def leave() -> str:
    """The way out."""
    return tr("Leave it")


def taken(name: str) -> str:
    """News."""
    return tr("Rates and new reservations are of “{name}” now; the lists are fetched anew.").format(name=name)
