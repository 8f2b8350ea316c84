"""Every key of the window in words, in the groups of the key map (picture 15); the palette says the same words."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import NamedTuple, assert_never

from frontdesk.ui.shortcuts import KEYS, Action
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
    """A line of the map. Chords are pressed one after the other; `action` is None for a key of one pane alone."""

    chords: tuple[Chord, ...]
    words: str
    action: Action | None = None


_ACTIONS: Mapping[Group, tuple[Action, ...]] = {
    Group.ANYWHERE: (
        Action.HELP,
        Action.KEY_MAP,
        Action.NEW,
        Action.WALK_IN,
        Action.FIND,
        Action.RATES,
        Action.FETCH,
        Action.NEXT_PANE,
        Action.PREVIOUS_PANE,
        Action.UNSENT,
        Action.HOUSE_NOW,
        Action.PALETTE,
        Action.TAKE_BACK,
        Action.WHO,
        Action.SIGN_IN,
    ),
    Group.RATES: (),
    Group.GO: (
        Action.GO_ARRIVALS,
        Action.GO_IN_HOUSE,
        Action.GO_DEPARTURES,
        Action.GO_NOT_ARRIVED,
        Action.GO_NOT_LEFT,
        Action.GO_WITHOUT_ROOM,
        Action.GO_OVERBOOKED,
        Action.GO_OPTIONS,
        Action.GO_ALL,
    ),
    Group.LIST: (Action.FILTER, Action.EXPORT),
    Group.STAY: (
        Action.CHECK_IN,
        Action.CHECK_OUT,
        Action.MOVE,
        Action.NIGHT_MORE,
        Action.NIGHT_LESS,
        Action.DATES,
        Action.PRICE,
        Action.PEOPLE,
        Action.CHARGE,
        Action.PAYMENT,
        Action.NOTE,
        Action.LOCK,
        Action.ROOM_STATE,
        Action.CANCEL,
        Action.DETAILS,
        Action.COPY,
    ),
}
_SYMBOLS = {"-": "−", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
if sys.platform == "darwin":
    _SYMBOLS |= {"Ctrl": "⌘", "Shift": "⇧"}


def chords(sequence: str) -> tuple[Chord, ...]:
    """A key sequence as its caps: "Ctrl+K" is (("Ctrl", "K"),), "G, A" is (("G",), ("A",))."""
    return tuple(_chord(part) for part in sequence.split(", "))


def _chord(part: str) -> Chord:
    keys = (part,) if len(part) == 1 else part.split("+")
    return tuple(_SYMBOLS.get(key, key) for key in keys)


def groups() -> Iterator[tuple[Group, str, tuple[KeyWords, ...]]]:
    """Every group with its title and its lines, those of the whole window first."""
    for group, actions in _ACTIONS.items():
        of_window = tuple(KeyWords(chords(KEYS[action][0]), words(action), action) for action in actions)
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
                KeyWords(((_SYMBOLS.get("Shift", "Shift"), "Space"),), tr("pick all under its heading")),
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
                KeyWords((("Del",),), tr("back to the base price")),
                KeyWords((("Space",),), tr("fold a category")),
                KeyWords((("PgUp", "PgDn"),), tr("two weeks")),
            )
        case _:
            return ()


def words(action: Action) -> str:
    """What it does, as a line of the map begins it: without a capital."""
    return {**_window_words(), **_list_words(), **_stay_words()}[action]


def _window_words() -> Mapping[Action, str]:
    return {
        Action.HELP: tr("help for what you see"),
        Action.KEY_MAP: tr("this map of the keys"),
        Action.PALETTE: tr("every command by name"),
        Action.WHO: tr("who sits here"),
        Action.SIGN_IN: tr("sign in, or change property"),
        Action.FIND: tr("find"),
        Action.RATES: tr("rates, larger and back"),
        Action.FETCH: tr("fetch now"),
        Action.NEXT_PANE: tr("next pane"),
        Action.PREVIOUS_PANE: tr("previous pane"),
        Action.UNSENT: tr("unsent work"),
        Action.HOUSE_NOW: tr("who is in the house"),
        Action.TAKE_BACK: tr("take back while held"),
        Action.NEW: tr("new reservation"),
        Action.WALK_IN: tr("walk-in"),
        Action.FILTER: tr("filter"),
        Action.EXPORT: tr("write the list to a file"),
    }


def _list_words() -> Mapping[Action, str]:
    return {
        Action.GO_ARRIVALS: tr("arrivals"),
        Action.GO_IN_HOUSE: tr("in house"),
        Action.GO_DEPARTURES: tr("departures"),
        Action.GO_NOT_ARRIVED: tr("not arrived"),
        Action.GO_NOT_LEFT: tr("not left"),
        Action.GO_WITHOUT_ROOM: tr("without room"),
        Action.GO_OVERBOOKED: tr("overbooked"),
        Action.GO_OPTIONS: tr("options"),
        Action.GO_ALL: tr("all stays"),
    }


def _stay_words() -> Mapping[Action, str]:
    return {
        Action.CHECK_IN: tr("check in"),
        Action.CHECK_OUT: tr("check out"),
        Action.CANCEL: tr("cancel, no-show"),
        Action.MOVE: tr("move room"),
        Action.NIGHT_MORE: tr("extend by a night"),
        Action.NIGHT_LESS: tr("shorten by a night"),
        Action.DATES: tr("days, time of arrival"),
        Action.CHARGE: tr("charge"),
        Action.PAYMENT: tr("record a payment"),
        Action.PEOPLE: tr("who stays"),
        Action.PRICE: tr("rate and price"),
        Action.NOTE: tr("note"),
        Action.ROOM_STATE: tr("room state"),
        Action.LOCK: tr("lock to the room, or unlock"),
        Action.DETAILS: tr("edit field by field"),
        Action.COPY: tr("book the same again"),
    }
