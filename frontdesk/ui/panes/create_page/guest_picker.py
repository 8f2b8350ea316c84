"""Finds a guest while the name is typed, or begins a new one: arrows choose, Enter takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.domain.guests import Guest
from frontdesk.domain.offers import GuestHit
from frontdesk.ui.panes.create_page.form import Typed, Who
from frontdesk.ui.panes.create_page.guest_row import GuestRow
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.text.typed import person

MOST_HITS = 5
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class GuestPicker(Part):
    """`picked` carries the `Who`; `edited` what is typed. An Enter in the empty field is `passed`."""

    picked = Signal(object)
    edited = Signal(str)
    passed = Signal()

    def __init__(
        self,
        label: str,
        find: Callable[[str], Sequence[GuestHit]],
        *,
        needs_name: bool = False,
        is_head: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`needs_name`: what is missing of a new guest cannot be typed later on the page. `is_head`: it begins the
        side it stands on.
        """
        super().__init__(parent)
        self._find = find
        self._needs_name = needs_name
        self._current = 0
        self._kept = ""  # as it was left, until somebody types
        self.field = Field(label, icon="search", placeholder=tr("Name, phone or e-mail"), is_head=is_head)
        self._rows: list[GuestRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.field)
        self._column.addSpacing(8)
        self.setFocusProxy(self.field)
        self.field.edited.connect(self._search)
        self.field.entered.connect(self._enter)
        self.field.input.installEventFilter(self)

    def begin(self, text: str) -> None:
        """Put the keys here, with this already typed. What was left half typed is typed over: another name is not put
        behind it.
        """
        before = self.field.text()
        is_kept = bool(before) and before == self._kept
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_kept and not text:
            self.field.input.selectAll()
            return
        self.field.input.setText(text if is_kept else before + text)
        self._search(self.field.text())

    def show_text(self, text: str) -> None:
        """What was typed before; nobody is told."""
        self.field.set_problem("")
        self.field.set_text(text)
        self._show(text)

    def take_up(self) -> None:
        """The form is gone on with: what stands here was left half typed."""
        self._kept = self.field.text()

    def is_pending(self) -> bool:
        """Whether something was typed and nobody taken yet."""
        return bool(self.field.text().strip())

    def take(self) -> bool:
        """Take the current line. False when nothing was typed."""
        if not self.is_pending() or not self._shown():
            return False
        self._pick(self._shown()[self._current])
        return True

    def found(self) -> list[str]:
        """The lines shown, as sentences."""
        return [row.text() for row in self._shown()]

    def read_again(self) -> None:
        """Other guests may be known now; what is typed and current stays."""
        current = self._current
        self._show(self.field.text())
        if current < len(self._shown()):
            self._mark(current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the lines while the name is being typed."""
        if watched is self.field.input and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and self._shown():
                self._mark(min(max(self._current + step, 0), len(self._shown()) - 1))
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if not self.take():
            self.passed.emit()

    def _search(self, text: str) -> None:
        self.field.set_problem("")
        self._kept = ""
        self._show(text)
        self.edited.emit(text)

    def _show(self, text: str) -> None:
        typed = begun(text)
        asked, found = self._look_up(text, typed)
        hits: list[GuestHit | None] = [*found[:MOST_HITS], None] if text.strip() else []
        while len(self._rows) < len(hits):
            self._add_row()
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(hits))
            if at < len(hits):
                row.show_hit(hits[at], typed)
        # One that is only like what was typed is offered, but a new guest comes first.
        surest = next((at for at, hit in enumerate(hits) if hit is None or hit.is_meant(asked)), 0)
        self._mark(surest)

    def _look_up(self, text: str, typed: Typed) -> tuple[str, Sequence[GuestHit]]:
        """What was asked, and who was found: a profile may have another phone than the one typed behind the name."""
        found = self._find(text) if text.strip() else ()
        name = f"{typed.last_name} {typed.first_name}".strip()
        if found or not name or not (typed.phone or typed.email):
            return text, found
        return name, self._find(name)

    def _add_row(self) -> None:
        row = GuestRow(self)
        row.clicked.connect(lambda: self._pick(row))
        self._rows.append(row)
        self._column.addWidget(row)

    def _pick(self, row: GuestRow) -> None:
        hit = row.hit
        who = Who(typed=begun(self.field.text())) if hit is None else who_is(hit.guest)
        if self._needs_name and who.typed is not None and not who.typed.last_name:
            self.field.set_problem(words.name_needed())
            return
        self.field.set_problem("")
        self.field.set_text("")
        self._show("")
        self.picked.emit(who)

    def _mark(self, current: int) -> None:
        self._current = current
        for at, row in enumerate(self._rows):
            row.set_current(at == current)
        shown = self._shown()
        self.field.input.setAccessibleDescription(shown[current].text() if current < len(shown) else "")

    def _shown(self) -> list[GuestRow]:
        return [row for row in self._rows if not row.isHidden()]


def who_is(guest: Guest) -> Who:
    """A profile there is."""
    return Who(guest_id=guest.id, surname=guest.last_name, given=guest.first_name, email=guest.email or "")


def begun(text: str) -> Typed:
    """The form of a new guest, as far as it was typed in one line."""
    return Typed(**person(text)._asdict())
