"""The keys of the desk as data (DESK.md §6), and how they are bound. Keys of things not built yet stay free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Deed(Enum):
    """What a key of the whole window does."""

    HELP = auto()
    KEY_MAP = auto()
    PALETTE = auto()
    WHO = auto()
    FIND = auto()
    FILTER = auto()
    EXPORT = auto()
    HOUSE_NOW = auto()
    NEW = auto()
    WALK_IN = auto()
    COPY = auto()
    RATES = auto()
    FETCH = auto()
    NEXT_PANE = auto()
    PREVIOUS_PANE = auto()
    UNSENT = auto()
    TAKE_BACK = auto()
    CHECK_IN = auto()
    CHECK_OUT = auto()
    CANCEL = auto()
    MOVE = auto()
    NIGHT_MORE = auto()
    NIGHT_LESS = auto()
    DATES = auto()
    CHARGE = auto()
    PAYMENT = auto()
    PEOPLE = auto()
    PRICE = auto()
    NOTE = auto()
    ROOM_STATE = auto()
    LOCK = auto()
    DETAILS = auto()
    GO_ARRIVALS = auto()
    GO_IN_HOUSE = auto()
    GO_DEPARTURES = auto()
    GO_NOT_ARRIVED = auto()
    GO_NOT_LEFT = auto()
    GO_WITHOUT_ROOM = auto()
    GO_OVERBOOKED = auto()
    GO_OPTIONS = auto()
    GO_ALL = auto()


# "Ctrl" is the command key on macOS. Letters come only while no text field has the focus: fields take them first.
KEYS: Mapping[Deed, tuple[str, ...]] = {
    Deed.HELP: ("F1",),
    Deed.KEY_MAP: ("Ctrl+F1", "?", "Ctrl+/"),
    Deed.PALETTE: ("Ctrl+K",),
    Deed.WHO: ("G, W",),
    Deed.FIND: ("F3", "/", "Ctrl+F"),
    Deed.FILTER: ("F",),
    Deed.EXPORT: ("Ctrl+E",),
    Deed.HOUSE_NOW: ("F12", "Ctrl+Shift+E"),
    Deed.NEW: ("F2", "Ctrl+N"),
    Deed.WALK_IN: ("Shift+F2", "Ctrl+Shift+N"),
    Deed.COPY: ("Ctrl+D",),
    Deed.RATES: ("F4", "Ctrl+Shift+R"),
    Deed.FETCH: ("F5", "Ctrl+R"),
    Deed.NEXT_PANE: ("F6",),
    Deed.PREVIOUS_PANE: ("Shift+F6",),
    Deed.UNSENT: ("F9", "Ctrl+U"),
    Deed.TAKE_BACK: ("Ctrl+Z",),
    Deed.CHECK_IN: ("I",),
    Deed.CHECK_OUT: ("O",),
    Deed.CANCEL: ("X",),
    Deed.MOVE: ("M",),
    Deed.NIGHT_MORE: ("+", "="),
    Deed.NIGHT_LESS: ("-",),
    Deed.DATES: ("D",),
    Deed.CHARGE: ("C",),
    Deed.PAYMENT: ("P",),
    Deed.PEOPLE: ("A",),
    Deed.PRICE: ("R",),
    Deed.NOTE: ("N",),
    Deed.ROOM_STATE: ("H",),
    Deed.LOCK: ("K",),
    Deed.DETAILS: ("E",),
    Deed.GO_ARRIVALS: ("G, A",),
    Deed.GO_IN_HOUSE: ("G, I",),
    Deed.GO_DEPARTURES: ("G, D",),
    Deed.GO_NOT_ARRIVED: ("G, M",),
    Deed.GO_NOT_LEFT: ("G, N",),
    Deed.GO_WITHOUT_ROOM: ("G, U",),
    Deed.GO_OVERBOOKED: ("G, O",),
    Deed.GO_OPTIONS: ("G, L",),
    Deed.GO_ALL: ("G, S",),
}


def bind(host: QWidget, deeds: Mapping[Deed, Callable[[], None]], *, in_dialogs: bool = False) -> tuple[QShortcut, ...]:
    """Bind the keys of `deeds` while `host` or anything in it has the focus. They do not repeat while held down.

    With `in_dialogs` they hold in the whole window of `host`, as far as what has the focus lets them through.
    """
    contexts = Qt.ShortcutContext
    context = contexts.WindowShortcut if in_dialogs else contexts.WidgetWithChildrenShortcut
    made: list[QShortcut] = []
    for deed, act in deeds.items():
        for sequence in KEYS[deed]:
            shortcut = QShortcut(QKeySequence(sequence), host)
            shortcut.setContext(context)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
            made.append(shortcut)
    return tuple(made)
