"""The keys of the desk as data (DESK.md §6), and how they are bound. Keys of things not built yet stay free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Action(Enum):
    """What a key of the whole window does, and a line of the palette. Not a `sync.deed.Deed`: many send nothing."""

    HELP = auto()
    KEY_MAP = auto()
    PALETTE = auto()
    WHO = auto()
    SIGN_IN = auto()
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
KEYS: Mapping[Action, tuple[str, ...]] = {
    Action.HELP: ("F1",),
    Action.KEY_MAP: ("Ctrl+F1", "?", "Ctrl+/"),
    Action.PALETTE: ("Ctrl+K",),
    Action.WHO: ("G, W",),
    Action.SIGN_IN: ("G, T",),
    Action.FIND: ("F3", "/", "Ctrl+F"),
    Action.FILTER: ("F",),
    Action.EXPORT: ("Ctrl+E",),
    Action.HOUSE_NOW: ("F12", "Ctrl+Shift+E"),
    Action.NEW: ("F2", "Ctrl+N"),
    Action.WALK_IN: ("Shift+F2", "Ctrl+Shift+N"),
    Action.COPY: ("Ctrl+D",),
    Action.RATES: ("F4", "Ctrl+Shift+R"),
    Action.FETCH: ("F5", "Ctrl+R"),
    Action.NEXT_PANE: ("F6",),
    Action.PREVIOUS_PANE: ("Shift+F6",),
    Action.UNSENT: ("F9", "Ctrl+U"),
    Action.TAKE_BACK: ("Ctrl+Z",),
    Action.CHECK_IN: ("I",),
    Action.CHECK_OUT: ("O",),
    Action.CANCEL: ("X",),
    Action.MOVE: ("M",),
    Action.NIGHT_MORE: ("+", "="),
    Action.NIGHT_LESS: ("-",),
    Action.DATES: ("D",),
    Action.CHARGE: ("C",),
    Action.PAYMENT: ("P",),
    Action.PEOPLE: ("A",),
    Action.PRICE: ("R",),
    Action.NOTE: ("N",),
    Action.ROOM_STATE: ("H",),
    Action.LOCK: ("K",),
    Action.DETAILS: ("E",),
    Action.GO_ARRIVALS: ("G, A",),
    Action.GO_IN_HOUSE: ("G, I",),
    Action.GO_DEPARTURES: ("G, D",),
    Action.GO_NOT_ARRIVED: ("G, M",),
    Action.GO_NOT_LEFT: ("G, N",),
    Action.GO_WITHOUT_ROOM: ("G, U",),
    Action.GO_OVERBOOKED: ("G, O",),
    Action.GO_OPTIONS: ("G, L",),
    Action.GO_ALL: ("G, S",),
}


def bind(
    host: QWidget, actions: Mapping[Action, Callable[[], None]], *, in_dialogs: bool = False
) -> tuple[QShortcut, ...]:
    """Bind the keys of `actions` while `host` or anything in it has the focus. They do not repeat while held down.

    With `in_dialogs` they hold in the whole window of `host`, as far as what has the focus lets them through.
    """
    contexts = Qt.ShortcutContext
    context = contexts.WindowShortcut if in_dialogs else contexts.WidgetWithChildrenShortcut
    made: list[QShortcut] = []
    for action, do in actions.items():
        for sequence in KEYS[action]:
            shortcut = QShortcut(QKeySequence(sequence), host)
            shortcut.setContext(context)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(do)
            made.append(shortcut)
    return tuple(made)
