"""What the hotel's token may not do, in words: before a thing is pressed, and all of it in one place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import assert_never

from frontdesk.domain.rights import OPERATIONS, Right
from frontdesk.ui.text import counted, tr
from frontdesk.ui.text.findings import FindingView, Standing

_PROPERTY = "configuration/get"  # of it nobody but a person can tell what is needed


def title() -> str:
    """Over the place where all of it stands; also the name of the command."""
    return tr("What this token may not do")


def facts() -> str:
    """Under it."""
    return tr("The platform decides what a token may do; its support can grant more. The rest of the desk works.")


def nothing_lacks() -> FindingView:
    """As far as is known: what is sent is not tried out."""
    return FindingView(
        Standing.GOOD, tr("Nothing is refused"), tr("What the platform refuses when it is sent stands here then")
    )


def ask_again() -> str:
    """The button: support may have granted more."""
    return tr("Ask the platform again")


def back() -> str:
    """The way out."""
    return tr("Back")


def asked_again(lacks: int) -> str:
    """News."""
    if not lacks:
        return tr("The platform was asked: nothing is refused. What is sent is tried again.")
    return counted(lacks, "The platform was asked: {n} thing is refused.", "The platform was asked: {n} are refused.")


def refused(right: Right) -> FindingView:
    """A line of the place."""
    return FindingView(Standing.MISSING, _noun(right), _ask_for(right))


def cannot(right: Right) -> str:
    """Why a button is off, or what a key says instead of doing it: short enough for the strip of a small window."""
    return tr("{what}: not granted. Ask support for “{operation}”.").format(
        what=_noun(right), operation=OPERATIONS[right][0]
    )


def nothing_to_show(operation: str) -> tuple[str, str]:
    """In place of a list that never came, as this operation was refused: the sentence, and what helps."""
    what = tr("The platform tells this token no stays: “{operation}” is refused.").format(operation=operation)
    if operation == _PROPERTY:
        return what, tr("Ask its support for it, or sign in again and name the hotel’s time zone.")
    return what, tr("Ask its support for it. The stays come by themselves then.")


def first_against(refused: Collection[Right], wanted: Sequence[Right]) -> str:
    """Why something that takes all of `wanted` cannot be; "" where nothing speaks against it."""
    return next((cannot(right) for right in wanted if right in refused), "")


def on_pill(rights: Sequence[Right]) -> str:
    """Quietly on the pill."""
    return counted(len(rights), "{n} thing not granted", "{n} things not granted")


def on_small_pill(rights: Sequence[Right]) -> str:
    """The same, where there is little room."""
    return counted(len(rights), "{n} not granted", "{n} not granted")


def _ask_for(right: Right) -> str:
    return tr("Ask the platform’s support for “{operation}”").format(operation=OPERATIONS[right][0])


def _noun(right: Right) -> str:
    match right:
        case Right.STAYS:
            return tr("Reading stays")
        case Right.GUESTS:
            return tr("Names of guests")
        case Right.ROOMS:
            return tr("Reading rooms")
        case Right.CATEGORIES:
            return tr("Room categories, and so new reservations")
        case Right.FREE_ROOMS:
            return tr("Free rooms")
        case Right.COMPANIONS:
            return tr("Who stays with whom")
        case Right.AGES:
            return tr("Kinds of guests, and so new reservations")
        case Right.CHECK_IN:
            return tr("Check-in")
        case Right.CHECK_OUT:
            return tr("Check-out")
        case Right.BOOK:
            return tr("New reservations")
        case Right.SERVICES:
            return tr("Services of the property, and so new reservations")
        case Right.RATES:
            return tr("Rates, and so new reservations")
        case Right.CANCEL:
            return tr("Cancelling")
        case Right.CONFIRM:
            return tr("Confirming options")
        case Right.CHANGE:
            return tr("Changing stays")
        case Right.CHARGE:
            return tr("Charges")
        case Right.PAYMENT:
            return tr("Recording payments")
        case Right.PEOPLE:
            return tr("Adding people to a stay")
        case Right.NEW_GUEST:
            return tr("New guests")
        case Right.GUEST:
            return tr("Changing guests")
        case Right.NOTE:
            return tr("Notes")
        case Right.ROOM_STATE:
            return tr("Setting room states")
        case Right.RATE_PRICE:
            return tr("Prices of rates")
        case Right.RULES:
            return tr("Rules on selling")
        case Right.CLOSE_BILLS:
            return tr("Closing bills")
        case _:
            assert_never(right)
