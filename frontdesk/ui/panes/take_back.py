"""Follows what the clerk does and offers to take the last of it back, while it is held or the line is away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from frontdesk.domain.outbox import TO_BE_SENT
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.parts.take_back import TakeBackBar
from frontdesk.ui.text import bulk, commands, reasons
from frontdesk.ui.text import unsent as words

_TICK_MS = 100
_TICKS_AWAY = 80  # how long the bar stands while the line is away; taking back stays possible after that
_FROM_BOTTOM = 16
_BELOW_TOP = 42  # centred on a title of 40
_OVER_PANEL = 8
_ON_PANEL = 8  # so much of its lower edge has no words
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class TakeBack(QObject):
    """One bar over `host`. The newest act replaces the older one; `said` carries news for the page."""

    said = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host
        self._anchor: QWidget | None = None
        self._clear_of: QWidget | None = None
        self._known = {entry.id for entry in desk.open_entries()}
        self._followed: list[str] = []
        self._hold = 0.0  # seconds at the beginning; 0 for what is kept until the line is back
        self._ticks_left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._bar = TakeBackBar(host)
        self._bar.undone.connect(self.take_back_last)
        host.installEventFilter(self)

    def set_anchor(self, anchor: QWidget | None) -> None:
        """Lay the bar over the title of this widget, the rate strip; None: 16 from the bottom of the host."""
        if self._anchor is not None:
            self._anchor.removeEventFilter(self)
        self._anchor = anchor
        if anchor is not None:
            anchor.installEventFilter(self)
        self._place()

    def stay_clear_of(self, panel: QWidget) -> None:
        """Where the strip does not hold all of the bar it lies over this panel, not on its words, while the panel is
        shown.
        """
        self._clear_of = panel
        panel.installEventFilter(self)

    def on_changed(self, changed: Changed) -> None:
        """See whether something new was done, and whether what is shown has left."""
        if not (changed.unsent or changed.everything):
            return
        entries = self._desk.open_entries()
        takeable = [entry.id for entry in entries if entry.state in TO_BE_SENT]
        new = [entry_id for entry_id in takeable if entry_id not in self._known]
        self._known = {entry.id for entry in entries}
        self._followed.extend(new)
        newest = self._desk.unsent_item(new[-1]) if new else None
        if newest is not None:
            self._follow(newest, len(new) - 1)
        self._drop_what_left(frozenset(takeable))

    @property
    def has_something(self) -> bool:
        """Whether something done here can still be taken back."""
        return bool(self._followed)

    def take_back_last(self) -> None:
        """Ctrl Z: the newest act that has not left this PC."""
        while self._followed:
            entry_id = self._followed.pop()
            item = self._desk.unsent_item(entry_id)
            if item is None or item.entry.state not in TO_BE_SENT:
                continue
            self.said.emit(self._what_came_of(item))
            break
        self._hide()

    def _what_came_of(self, item: UnsentItem) -> str:
        before = len(self._followed)
        try:
            if self._desk.take_back(item.entry.id):
                others = before - len(self._followed)  # those of its act have left with it
                return bulk.and_more(commands.taken_back(item.entry.command, words.name(item)), others)
        except Rejected as rejected:
            return reasons.refused(rejected.reason)
        return commands.too_late(item.entry.command)

    def rest(self) -> None:
        """The window closes: the desk must not be asked any more."""
        self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the host is resized, or the strip folded."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self, item: UnsentItem, others: int) -> None:
        """Show the newest; `others` were done with it and are taken back with it."""
        entry = item.entry
        # Away from the line, or behind a question, a hold says nothing: it can be taken back until it is sent.
        held = None if self._desk.status().line.is_away or item.behind is not None else entry.hold_left
        self._hold = held or 0.0
        self._ticks_left = _TICKS_AWAY
        name = words.name(item)
        if self._hold:
            done = bulk.and_more(commands.done(entry.command, item.room, name), others)
            self._bar.show_act(done, commands.time_left(self._hold), 1.0)
        else:
            noted = bulk.and_more(commands.noted(entry.command, item.room, name), others)
            self._bar.show_act(noted, commands.kept_here(), 0.0)
        self._place()
        self._timer.start()

    def _drop_what_left(self, takeable: frozenset[str]) -> None:
        shown = self._followed[-1] if self._followed else None
        self._followed = [entry_id for entry_id in self._followed if entry_id in takeable]
        if shown is not None and shown not in takeable:
            self._hide()

    def _tick(self) -> None:
        if not self._host.isVisible():  # the window closes; the desk behind it may be closed already
            self._hide()
            return
        if not self._hold:
            self._ticks_left -= 1
            if self._ticks_left <= 0:
                self._hide()
            return
        left = self._hold_left()
        if left <= 0:
            self._hide()
        else:
            self._bar.set_left(commands.time_left(left), min(1.0, left / self._hold))

    def _hold_left(self) -> float:
        """Seconds; the desk's clock rules, not this window's."""
        last = self._followed[-1] if self._followed else ""
        entry = next((each for each in self._desk.open_entries() if each.id == last), None)
        return entry.hold_left or 0.0 if entry is not None else 0.0

    def _hide(self) -> None:
        self._timer.stop()
        self._bar.hide()

    def _place(self) -> None:
        bottom = self._host.height() - _FROM_BOTTOM
        if self._anchor is not None and not self._anchor.isHidden():
            bottom = min(bottom, self._anchor.y() + theme.current().px(_BELOW_TOP))
        if self._clear_of is not None and self._clear_of.isVisible():
            top = self._clear_of.mapTo(self._host, QPoint()).y()
            covered = top + self._clear_of.height() - (bottom - theme.current().px(theme.Height.TAKE_BACK))
            if covered > theme.current().px(_ON_PANEL):
                bottom = top - theme.current().px(_OVER_PANEL)
        self._bar.place(self._host.width() // 2, bottom)
