"""What of a stay is edited where it stands: its text, and the command that what is typed becomes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Protocol, assert_never

from frontdesk.domain.commands import ChangeGuest, ChangeStay, Command, GuestDetails
from frontdesk.domain.folding import fold
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.reservations import PURPOSES
from frontdesk.domain.views import StayView
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.typed import moment


class Edited(Enum):
    """A field of the page, in its order."""

    HELD = auto()  # when an option lapses
    COMPANY = auto()
    AGENCY = auto()
    SEGMENT = auto()
    BLOCK = auto()
    PURPOSE = auto()
    PHONE = auto()
    EMAIL = auto()


class Elsewhere(Enum):
    """What is changed by something the pane has itself."""

    ROOM = auto()


class Named(Protocol):
    """Something of the house with a name of its own."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def text_of(field: Edited, view: StayView) -> str:
    """What stands there before anything is typed."""
    match field:
        case Edited.HELD:
            return words.held_until(view)
        case Edited.COMPANY:
            return view.company
        case Edited.AGENCY:
            return view.agency
        case Edited.SEGMENT:
            return view.segment
        case Edited.BLOCK:
            return view.block
        case Edited.PURPOSE:
            return words.purpose(view.reservation.purpose)
        case Edited.PHONE:
            return (view.guest.phone or "") if view.guest is not None else ""
        case Edited.EMAIL:
            return (view.guest.email or "") if view.guest is not None else ""
        case _:
            assert_never(field)


def command_of(field: Edited, typed: str, view: StayView, house: HouseChoices, now: datetime) -> Command | None:
    """What it becomes, `now` in the hotel's zone; None: not understood. An emptied field of the stay is cleared; the
    platform clears none of a guest's (connector-api.md §1.5), so nothing typed there is not understood.
    """
    stay = view.reservation.id
    match field:
        case Edited.HELD:
            until = _moment(typed, now)
            if until is None or not now < until < view.expected:
                return None
            return ChangeStay(reservation_id=stay, released_utc=until.astimezone(UTC), reprice=False)
        case Edited.PHONE | Edited.EMAIL:
            if view.guest is None or not typed:
                return None
            details = GuestDetails(phone=typed) if field is Edited.PHONE else GuestDetails(email=typed)
            return ChangeGuest(guest_id=view.guest.id, details=details, reservation_id=stay)
        case Edited.COMPANY:
            found = _named(typed, house.companies)
            return None if found is None else ChangeStay(reservation_id=stay, company_id=found, reprice=False)
        case Edited.AGENCY:
            found = _named(typed, house.companies)
            return None if found is None else ChangeStay(reservation_id=stay, travel_agency_id=found, reprice=False)
        case Edited.SEGMENT:
            found = _named(typed, house.segments)
            return None if found is None else ChangeStay(reservation_id=stay, business_segment_id=found, reprice=False)
        case Edited.BLOCK:
            found = _named(typed, house.blocks)
            if found is None:
                return None
            return ChangeStay(reservation_id=stay, availability_block_id=found, reprice=False)
        case Edited.PURPOSE:
            purpose = _purpose(typed)
            return None if purpose is None else ChangeStay(reservation_id=stay, purpose=purpose, reprice=False)
        case _:
            assert_never(field)


def problem(field: Edited) -> str:
    """What to say of something that is not understood."""
    match field:
        case Edited.HELD:
            return tr("A moment from now on and before they arrive: 18:00, sat 12:00, 17.10 9:30.")
        case Edited.COMPANY | Edited.AGENCY | Edited.SEGMENT | Edited.BLOCK:
            return tr("The house knows none of this name.")
        case Edited.PURPOSE:
            return tr("Leisure, Business or Student.")
        case Edited.PHONE | Edited.EMAIL:
            return tr("The platform empties none of a guest’s details; type another one, or Esc.")
        case _:
            assert_never(field)


def _moment(typed: str, now: datetime) -> datetime | None:
    """By the clock on the hotel's wall."""
    found = moment(typed, now.date())
    return None if found is None else found.replace(tzinfo=now.tzinfo)


def _named(typed: str, names: Iterable[Named]) -> str | None:
    """The id of the one that begins like this, "" for nothing typed; None where none or several do."""
    if not typed:
        return ""
    wanted = fold(typed)
    fitting = [each for each in names if fold(each.name).startswith(wanted)]
    exact = [each for each in fitting if fold(each.name) == wanted]
    found = exact or fitting
    return found[0].id if len(found) == 1 or exact else None


def _purpose(typed: str) -> str | None:
    if not typed:
        return ""
    wanted = fold(typed)
    return next((each for each in PURPOSES if wanted in (fold(each), fold(words.purpose(each))[: len(wanted)])), None)
