"""What is half typed in a form of a stay: on disk a moment after the last key, by form and stay. It is there again when
the same form of the same stay is opened, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.acts import StayAct
from frontdesk.domain.reasons import Rejected
from frontdesk.service.desk import Desk
from frontdesk.ui.parts.kept_line import KeptLine
from frontdesk.ui.text import acting, reasons

SAVE_AFTER_MS = 250
CANCEL, CHECK_OUT, MOVE = "cancel", "check_out", "move"
"""The forms of a stay that no `StayAct` opens."""
OF_A_STAY = "act"
"""How the names of their drafts begin."""

Values = Mapping[str, Any]
"""What is typed in a form, as JSON values."""


def form_of(act: StayAct) -> str:
    """The form in which an act is typed: begun elsewhere or ended today, the days are other days. Nothing is typed of
    `StayAct.LOCK`.
    """
    return (StayAct.DATES if act in (StayAct.ARRIVAL, StayAct.ENDS_TODAY) else act).name.lower()


def name_of(form: str, reservation_id: str) -> str:
    """The draft of a form of a stay."""
    return f"{OF_A_STAY} {form} {reservation_id}"


class KeptForm:
    """A form and the line over it that says since when something in it is kept. `values` tells all that is typed,
    `fill_in` puts such values back and raises KeyError, TypeError or ValueError for what is no such.
    """

    def __init__(self, line: KeptLine, values: Callable[[], Values], fill_in: Callable[[Values], None]) -> None:
        self._line = line
        self._values = values
        self._fill_in = fill_in
        self._empty: Values = {}

    def begin(self, kept: Values | None, since: str) -> None:
        """Remember how it is when nothing is typed; then put back what is kept, and say since when."""
        self._empty = self._values()
        if kept is None:
            return
        with suppress(KeyError, TypeError, ValueError):  # another version wrote it
            self._fill_in({**self._empty, **kept})
        self._line.show_since(since if self.half_typed() is not None else "")

    def half_typed(self) -> Values | None:
        """What would be lost: only what differs from the empty form, for the rest may be another by then. None where
        nothing was typed.
        """
        return {name: value for name, value in self._values().items() if value != self._empty.get(name)} or None

    def begin_empty(self) -> None:
        """As if nothing had been kept."""
        self._fill_in(self._empty)
        self._line.show_since("")


class KeptTyping(QObject):
    """Of one form while it is open. `said` carries a sentence when the disk does not take what was typed; `saved` comes
    after each time that it did.
    """

    said = Signal(str)
    saved = Signal()

    def __init__(self, desk: Desk, name: str, form: QWidget) -> None:
        super().__init__(form)
        self.name = name
        self._desk = desk
        self._half_typed: Callable[[], Values | None] | None = None
        self._on_disk: Values | None = None
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)

    def kept(self) -> tuple[Values | None, str]:
        """What was left half typed, and since when in words; None and "" where nothing was."""
        found = self._desk.draft(self.name) or {}
        at, values = found.get("at"), found.get("values")
        if not isinstance(at, str) or not isinstance(values, dict):
            return None, ""
        return values, acting.kept_since(datetime.fromisoformat(at), self._desk.hotel().now)

    def follow(self, half_typed: Callable[[], Values | None], window: QWidget, *, is_from_disk: bool = True) -> None:
        """From now on keep what `half_typed` tells, None for nothing. What it tells now is on disk already, unless it
        comes from elsewhere. The window is watched for its end.
        """
        self._half_typed = half_typed
        self._on_disk = half_typed() if is_from_disk else None
        window.installEventFilter(self)

    def touch(self) -> None:
        """A key was typed."""
        if self._half_typed is not None:
            self._saving.start()

    def save(self) -> None:
        """Keep what is half typed, or forget what is no more."""
        self._saving.stop()
        if self._half_typed is None:
            return
        half = self._half_typed()
        if half == self._on_disk:
            return
        values = None if half is None else {"at": self._desk.hotel().now.isoformat(), "values": dict(half)}
        try:
            self._desk.save_draft(self.name, values)
        except Rejected as rejected:
            self.said.emit(reasons.refused(rejected.reason))
            return
        self._on_disk = half
        self.saved.emit()

    def done(self) -> None:
        """The act forgot it in its own commit; nothing is kept any more."""
        self._saving.stop()
        self._half_typed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is closed: what was typed a moment ago is kept before the desk goes."""
        if event.type() is QEvent.Type.Close:
            self.save()
        return super().eventFilter(watched, event)
