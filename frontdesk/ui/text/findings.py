"""What the platform says to a sign-in, line by line: whose the tokens are, and what a desk does without."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto
from typing import NamedTuple, assert_never

from frontdesk.ui.text import counted, isolate, locale, tr
from frontdesk.ui.text.dates import clock, duration


class Standing(Enum):
    """How a finding stands."""

    GOOD = auto()
    NOTE = auto()  # works, with a limit worth knowing
    MISSING = auto()  # not granted; the rest works
    BAD = auto()  # nothing works until it is put right


class FindingView(NamedTuple):
    """A line of what the platform says: its standing, the finding, the fact under it."""

    standing: Standing
    title: str
    second: str = ""


class OtherWay(NamedTuple):
    """What was found leads somewhere else than the form is for: why, what becomes of the work, what the way on does."""

    title: str
    body: str
    doing: str


class PropertyView(NamedTuple):
    """One of the properties of a portfolio token."""

    id: str
    name: str
    city: str = ""


def property_line(view: PropertyView) -> str:
    """In the list to choose from: "Hotel Lamplighter, Prague"."""
    if not view.city:
        return view.name
    return tr("{hotel}, {city}").format(hotel=isolate(view.name), city=isolate(view.city))


def hotel_found(name: str, city: str, rooms: int, categories: int, currency: str) -> FindingView:
    """The platform knows the hotel."""
    title = tr("{hotel}, {city}").format(hotel=isolate(name), city=isolate(city)) if city else isolate(name)
    words = tr("{rooms} in {categories}, prices in {currency}") if rooms else tr("{categories}, prices in {currency}")
    amount = words.format(
        rooms=counted(rooms, "{n} room", "{n} rooms"),
        categories=counted(categories, "{n} category", "{n} categories"),
        currency=currency,
    )
    return FindingView(Standing.GOOD, title, amount)


def tokens_are_good(at: datetime, seconds: float) -> FindingView:
    """`at` is the hotel's time; `seconds` what the answer took."""
    took = locale().toString(seconds, "f", 1)
    return FindingView(
        Standing.GOOD,
        tr("The tokens are good"),
        tr("Checked at {time}, the answer took {seconds} s").format(time=clock(at), seconds=took),
    )


def all_granted() -> FindingView:
    """Every operation the desk needs is allowed."""
    return FindingView(Standing.GOOD, tr("Stays, guests, rooms, charges"), tr("Everything the desk needs is granted"))


class Lack(Enum):
    """What a desk does without where the platform or the token does not offer it."""

    STAYS = auto()
    GUESTS = auto()
    NEW_GUESTS = auto()
    COMPANIONS = auto()
    GROUPS = auto()
    ROOMS = auto()
    EMPTY_ROOMS = auto()
    CATEGORIES = auto()
    AGE_CATEGORIES = auto()
    AGE_NAMES = auto()
    RATES = auto()
    PRICES = auto()
    FREE_ROOMS = auto()
    OCCUPANCY = auto()
    RULES = auto()
    PRODUCTS = auto()
    CHARGES = auto()
    PAYMENTS = auto()
    BILLS = auto()
    NOTES = auto()
    FEES = auto()
    COMPANIES = auto()


_MINUTE = 60
_MOST_OPERATIONS = 2  # named in one line


def lacking(lack: Lack, operations: Sequence[str]) -> FindingView:
    """What cannot be done, in a clerk's words, and the platform's names of what to ask support for."""
    named = ", ".join(isolate(operation) for operation in operations[:_MOST_OPERATIONS])
    if lack is Lack.STAYS:
        return FindingView(
            Standing.BAD, _lack_words(lack), tr("A desk needs them; ask support for {names}").format(names=named)
        )
    second = tr("The rest works; ask support for {names}").format(names=named) if named else tr("The rest works")
    return FindingView(Standing.MISSING, _lack_words(lack), second)


def _lack_words(lack: Lack) -> str:
    match lack:
        case Lack.STAYS:
            return tr("No stays can be read")
        case Lack.GUESTS:
            return tr("No names of guests")
        case Lack.NEW_GUESTS:
            return tr("No new guests can be entered")
        case Lack.COMPANIONS:
            return tr("Who stays with whom is not seen")
        case Lack.GROUPS:
            return tr("No names of groups")
        case Lack.ROOMS:
            return tr("No rooms are seen")
        case Lack.EMPTY_ROOMS:
            return tr("Only rooms that stays use are seen")
        case Lack.CATEGORIES:
            return tr("No names of room categories")
        case Lack.AGE_CATEGORIES:
            return tr("Adults and children are not told apart")
        case Lack.AGE_NAMES:
            return tr("Kinds of guests have no names")
        case Lack.RATES:
            return tr("No rates are seen")
        case Lack.PRICES:
            return tr("No prices are seen")
        case Lack.FREE_ROOMS:
            return tr("Free rooms are not counted")
        case Lack.OCCUPANCY:
            return tr("How full the house is, is not counted")
        case Lack.RULES:
            return tr("Rules on selling are not seen")
        case Lack.PRODUCTS:
            return tr("No products are seen")
        case Lack.CHARGES:
            return tr("Charges are not seen")
        case Lack.PAYMENTS:
            return tr("Payments are not seen, so balances are not known")
        case Lack.BILLS:
            return tr("Bills are not seen")
        case Lack.NOTES:
            return tr("Notes are not seen")
        case Lack.FEES:
            return tr("Fees for cancelling are not known before")
        case Lack.COMPANIES:
            return tr("No names of companies")
        case _:
            assert_never(lack)


def clock_and_keyring(seconds_apart: float, keyring: str) -> FindingView:
    """`seconds_apart` is the platform's time less this PC's; `keyring` the name of the system's store, "" where a
    passphrase takes its place.
    """
    apart = tr("{seconds} s apart from the platform").format(seconds=locale().toString(abs(seconds_apart), "f", 1))
    if keyring:
        return FindingView(
            Standing.GOOD, tr("Clock and keyring"), tr("{apart}; {keyring}").format(apart=apart, keyring=keyring)
        )
    return FindingView(
        Standing.NOTE, tr("Clock; no keyring"), tr("{apart}; a passphrase is asked at each start").format(apart=apart)
    )


def keyring_is(keyring: str) -> FindingView:
    """The same without the clock, which has a line of its own."""
    if keyring:
        return FindingView(Standing.GOOD, tr("Keyring"), keyring)
    return FindingView(Standing.NOTE, tr("No keyring"), tr("A passphrase is asked at each start"))


def clock_is_wrong(seconds_apart: float) -> FindingView:
    """This PC's clock is minutes off. The desk goes by the platform's, so that it works all the same."""
    apart = duration(round(abs(seconds_apart) / _MINUTE) * _MINUTE)
    title = (
        tr("This PC’s clock is {time} behind").format(time=apart)
        if seconds_apart > 0
        else tr("This PC’s clock is {time} ahead").format(time=apart)
    )
    return FindingView(Standing.NOTE, title, tr("The desk goes by the platform’s; set this PC’s clock all the same"))


def of_another_property(unsent: int, here: str, there: str) -> OtherWay:
    """A sign-in with the token of another property than this desk's."""
    doing = tr("Change this PC to {hotel}").format(hotel=isolate(there))
    if not unsent:
        title = tr("This desk is for {here}. This token is for {there}.")
        body = tr("Nothing waits here. Each property keeps a file of its own.")
        return OtherWay(title.format(here=isolate(here), there=isolate(there)), body, doing)
    belong = counted(unsent, "This saved thing belongs", "These {n} saved things belong")
    title = tr("{belong} to {here}. This token is for {there}.")
    body = tr(
        "It is never sent to another property. Paste a token of {here} to send it; all of it waits here till then."
    )
    return OtherWay(
        title.format(belong=belong, here=isolate(here), there=isolate(there)), body.format(here=isolate(here)), doing
    )


def speaks_for(count: int) -> FindingView:
    """A token of a portfolio."""
    return FindingView(
        Standing.GOOD,
        counted(count, "The token speaks for {n} property", "The token speaks for {n} properties"),
        tr("Choose the one this desk is for"),
    )


def hotel_without_name(stay: str, rooms: int) -> FindingView:
    """The platform knows the tokens, but not what the hotel is called; `stay` is what it sells."""
    amount = tr("{rooms} in use").format(rooms=counted(rooms, "{n} room", "{n} rooms"))
    title = tr("The hotel’s name is not told; it sells “{stay}”").format(stay=isolate(stay))
    return FindingView(Standing.NOTE, title, amount)


def zone_is_asked() -> FindingView:
    """The platform does not name the hotel's zone, and without it nights and hours cannot be told."""
    return FindingView(
        Standing.NOTE,
        tr("The hotel’s time zone is not told"),
        tr("Type it once at the left; it is checked against the platform’s nights"),
    )


def zone_agrees(zone: str) -> FindingView:
    """The nights of the platform begin at midnight there."""
    return FindingView(
        Standing.GOOD, tr("Time zone {zone}").format(zone=isolate(zone)), tr("The platform’s nights fit")
    )


def zone_is_empty() -> str:
    """Under the zone: nothing stands there."""
    return tr("The time zone is empty. It looks like Europe/Prague.")
