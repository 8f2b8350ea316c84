"""Every key of the window in words, in the groups of the key map (picture 15); the palette says the same words."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import NamedTuple, assert_never

from frontdesk.ui.shortcuts import KEYS, Deed
from frontdesk.ui.text import tr

Chord = tuple[str, ...]
"""Keys that are pressed together, each as its cap prints it: ("Ctrl", "K")."""


class Group(Enum):
    """Where a key holds, in the order of the map."""

    ANYWHERE = auto()
    RATES = auto()
    GO = auto()
    LIST = auto()
    STAY = auto()


class KeyWords(NamedTuple):
    """A line of the map. Chords are pressed one after the other; `deed` is None for a key of one pane alone."""

    chords: tuple[Chord, ...]
    words: str
    deed: Deed | None = None


_DEEDS: Mapping[Group, tuple[Deed, ...]] = {
    Group.ANYWHERE: (
        Deed.HELP,
        Deed.KEY_MAP,
        Deed.NEW,
        Deed.WALK_IN,
        Deed.FIND,
        Deed.RATES,
        Deed.FETCH,
        Deed.NEXT_PANE,
        Deed.PREVIOUS_PANE,
        Deed.UNSENT,
        Deed.HOUSE_NOW,
        Deed.PALETTE,
        Deed.TAKE_BACK,
        Deed.WHO,
    ),
    Group.RATES: (),
    Group.GO: (
        Deed.GO_ARRIVALS,
        Deed.GO_IN_HOUSE,
        Deed.GO_DEPARTURES,
        Deed.GO_NOT_ARRIVED,
        Deed.GO_NOT_LEFT,
        Deed.GO_WITHOUT_ROOM,
        Deed.GO_OVERBOOKED,
        Deed.GO_OPTIONS,
        Deed.GO_ALL,
    ),
    Group.LIST: (Deed.FILTER, Deed.EXPORT),
    Group.STAY: (
        Deed.CHECK_IN,
        Deed.CHECK_OUT,
        Deed.MOVE,
        Deed.NIGHT_MORE,
        Deed.NIGHT_LESS,
        Deed.DATES,
        Deed.PRICE,
        Deed.PEOPLE,
        Deed.CHARGE,
        Deed.PAYMENT,
        Deed.NOTE,
        Deed.LOCK,
        Deed.ROOM_STATE,
        Deed.CANCEL,
        Deed.DETAILS,
        Deed.COPY,
    ),
}
_SYMBOLS = {"-": "−", "Ctrl": "⌘", "Shift": "⇧"} if sys.platform == "darwin" else {"-": "−"}


def chords(sequence: str) -> tuple[Chord, ...]:
    """A key sequence as its caps: "Ctrl+K" is (("Ctrl", "K"),), "G, A" is (("G",), ("A",))."""
    return tuple(_chord(part) for part in sequence.split(", "))


def _chord(part: str) -> Chord:
    keys = (part,) if len(part) == 1 else part.split("+")
    return tuple(_SYMBOLS.get(key, key) for key in keys)


def groups() -> Iterator[tuple[Group, str, tuple[KeyWords, ...]]]:
    """Every group with its title and its lines, those of the whole window first."""
    for group, deeds in _DEEDS.items():
        of_window = tuple(KeyWords(chords(KEYS[deed][0]), words(deed), deed) for deed in deeds)
        yield group, title(group), (*_first(group), *of_window, *_of_pane(group))


def title(group: Group) -> str:
    """Above its lines."""
    match group:
        case Group.ANYWHERE:
            return tr("Anywhere")
        case Group.RATES:
            return tr("In rates")
        case Group.GO:
            return tr("Go to")
        case Group.LIST:
            return tr("In a list")
        case Group.STAY:
            return tr("On a stay")
        case _:
            assert_never(group)


def _first(group: Group) -> tuple[KeyWords, ...]:
    return (KeyWords((("Enter",),), tr("next safe step")),) if group is Group.STAY else ()


def _of_pane(group: Group) -> tuple[KeyWords, ...]:
    match group:
        case Group.LIST:
            return (
                KeyWords((("↑", "↓"),), tr("row")),
                KeyWords((("0–9",),), tr("go to that room")),
                KeyWords((("Enter",),), tr("to the stay")),
                KeyWords((("Space",),), tr("pick a row")),
                KeyWords(((_SYMBOLS.get("Shift", "Shift"), "Space"),), tr("pick the group")),
                KeyWords(((_SYMBOLS.get("Ctrl", "Ctrl"), "A"),), tr("pick all")),
                KeyWords((("S",),), tr("order by another column")),
                KeyWords((("Esc",),), tr("back")),
            )
        case Group.RATES:
            return (
                KeyWords((("0–9",),), tr("type a price")),
                KeyWords((("W",),), tr("the weekend")),
                KeyWords((("R",),), tr("add a rule")),
                KeyWords((("?",),), tr("why it is not sold")),
                KeyWords((("Del",),), tr("back to the rate's own price")),
            )
        case _:
            return ()


def words(deed: Deed) -> str:
    """What it does, as a line of the map begins it: without a capital."""
    match deed:
        case Deed.HELP:
            return tr("help for what you see")
        case Deed.KEY_MAP:
            return tr("this map of the keys")
        case Deed.PALETTE:
            return tr("every command by name")
        case Deed.WHO:
            return tr("who sits here")
        case Deed.FIND:
            return tr("find")
        case Deed.RATES:
            return tr("rates, larger and back")
        case Deed.FETCH:
            return tr("fetch now")
        case Deed.NEXT_PANE:
            return tr("next pane")
        case Deed.PREVIOUS_PANE:
            return tr("previous pane")
        case Deed.UNSENT:
            return tr("unsent work")
        case Deed.HOUSE_NOW:
            return tr("who is in the house")
        case Deed.TAKE_BACK:
            return tr("take back while held")
        case Deed.NEW:
            return tr("new reservation")
        case Deed.WALK_IN:
            return tr("walk-in")
        case Deed.FILTER:
            return tr("filter")
        case Deed.EXPORT:
            return tr("write the list to a file")
        case (
            Deed.GO_ARRIVALS
            | Deed.GO_IN_HOUSE
            | Deed.GO_DEPARTURES
            | Deed.GO_NOT_ARRIVED
            | Deed.GO_NOT_LEFT
            | Deed.GO_WITHOUT_ROOM
            | Deed.GO_OVERBOOKED
            | Deed.GO_OPTIONS
            | Deed.GO_ALL
        ):
            return _list_words(deed)
        case _:
            return _stay_words(deed)


def _list_words(deed: Deed) -> str:
    return {
        Deed.GO_ARRIVALS: tr("arrivals"),
        Deed.GO_IN_HOUSE: tr("in house"),
        Deed.GO_DEPARTURES: tr("departures"),
        Deed.GO_NOT_ARRIVED: tr("not arrived"),
        Deed.GO_NOT_LEFT: tr("not left"),
        Deed.GO_WITHOUT_ROOM: tr("without room"),
        Deed.GO_OVERBOOKED: tr("overbooked"),
        Deed.GO_OPTIONS: tr("options"),
        Deed.GO_ALL: tr("all stays"),
    }[deed]


def _stay_words(deed: Deed) -> str:
    return {
        Deed.CHECK_IN: tr("check in"),
        Deed.CHECK_OUT: tr("check out"),
        Deed.CANCEL: tr("cancel, no-show"),
        Deed.MOVE: tr("move room"),
        Deed.NIGHT_MORE: tr("one night more"),
        Deed.NIGHT_LESS: tr("one night less"),
        Deed.DATES: tr("days"),
        Deed.CHARGE: tr("charge"),
        Deed.PAYMENT: tr("record a payment"),
        Deed.PEOPLE: tr("who stays"),
        Deed.PRICE: tr("rate and price"),
        Deed.NOTE: tr("note"),
        Deed.ROOM_STATE: tr("room state"),
        Deed.LOCK: tr("lock to the room, or unlock"),
        Deed.DETAILS: tr("edit field by field"),
        Deed.COPY: tr("book the same again"),
    }[deed]
