"""The room: those that are free and ready first, or none for now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.views import RoomChoice
from frontdesk.ui import theme
from frontdesk.ui.models.marks import ROOM_SIGNS
from frontdesk.ui.panes.create_page.flow import Flow
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import draw_text, elided, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart
from frontdesk.ui.parts.signs import paint_sign, sign_width
from frontdesk.ui.parts.tab_order import put_before
from frontdesk.ui.text import create as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

MOST_SHOWN = 5
SIDE = 12
SIGN_LEFT = 10
LEAST_WIDTH = 120
LABEL_GAP = 5
LOCK_GAP = 8
MOST_WIDTH = 240
"""Of the number: a name that takes more is cut."""


class RoomRow(Part):
    """`picked` carries the id of a room, "" to leave it open; `locked` whether the stay keeps the picked one."""

    picked = Signal(str)
    locked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(tr("Room"), size=12, weight=500, tone=Tone.INK2)
        self._flow = Flow()
        self._problem = Label(size=12, tone=Tone.BAD, wrap=True)
        self._note = Label(size=12, tone=Tone.INK2, wrap=True)
        self._shown: object = None
        self._lock = Switch(*words.lock_switch())
        self._lock.clicked.connect(lambda: self.locked.emit(self._lock.isChecked()))
        self._beneath = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        for part in (self._label, self._flow, self._beneath, self._note, self._problem):
            column.addWidget(part)
        beneath = QVBoxLayout(self._beneath)
        beneath.setContentsMargins(0, LOCK_GAP, 0, 0)
        beneath.addWidget(self._lock)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rooms(self, choices: Sequence[RoomChoice], picked: str, *, is_today: bool, may_leave_open: bool) -> None:
        """Offer the free ones, the picked one among them. What state a room is in now says nothing of another day."""
        free = [each for each in choices if not each.taken_by]
        offered = free[:MOST_SHOWN]
        offered += [each for each in free[MOST_SHOWN:] if each.room_id == picked]
        wanted = (tuple(offered), picked, is_today, may_leave_open)
        if wanted == self._shown:
            return
        self._shown = wanted
        had_focus = any(box.hasFocus() for box in self.findChildren(RoomBox))
        self._flow.clear()
        for choice in offered:
            box = RoomBox(choice, is_picked=choice.room_id == picked, is_today=is_today)
            self._add(box, choice.room_id)
        if may_leave_open:
            self._add(RoomBox(None, is_picked=not picked, is_today=is_today), "")
        put_before(self._lock, self._flow)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lock(self, *, is_offered: bool, is_locked: bool) -> None:
        """Whether the stay keeps its room; nothing to keep while none is picked."""
        self._beneath.setVisible(is_offered)
        if self._lock.isChecked() != is_locked:
            self._lock.setChecked(is_locked)

    def show_note(self, note: str) -> None:
        """What is to be known of all of them; "" for nothing."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong; "" takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def focus_first(self) -> None:
        """The picked room, or the first."""
        boxes = self._flow.findChildren(RoomBox)
        found = next((box for box in boxes if box.isChecked()), boxes[0] if boxes else None)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, box: RoomBox, room_id: str) -> None:
        box.clicked.connect(lambda: self.picked.emit(room_id))
        self._flow.add(box)


class RoomBox(PressPart):
    """A room with its state; without one: to leave it open."""

    def __init__(
        self, choice: RoomChoice | None, *, is_picked: bool, is_today: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._fact = words.room_fact(choice) if choice is not None and is_today else ""
        self.setCheckable(True)
        self.setChecked(is_picked)
        self.setText(words.leave_open() if choice is None else choice.name)
        self.setAccessibleName(", ".join(part for part in (self.text(), self._fact) if part))
        self.setToolTip(self.text() if choice is not None and self._number() != self.text() else "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """32 high."""
        now = theme.current()
        height = now.px(theme.Height.NORMAL)
        if self._choice is None:
            return QSize(text_width(now.font(13, 500), self.text()) + 2 * now.px(SIDE), height)
        number = text_width(now.figures(13, 600), self._number()) + 2 * now.px(SIDE)
        if not self._fact:
            return QSize(number, height)
        sign = sign_width(ROOM_SIGNS[self._choice.mark].sign, self._fact)
        return QSize(max(number + now.px(SIGN_LEFT) + sign, now.px(LEAST_WIDTH)), height)

    def _number(self) -> str:
        """A number is never cut; of a long name both ends are left, and the whole is the tooltip."""
        now = theme.current()
        return elided(self.text(), now.figures(13, 600), now.px(MOST_WIDTH), Qt.TextElideMode.ElideMiddle)

    def nextCheckState(self) -> None:
        """The form says which room is picked; a press only asks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from room to room."""
        step = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, number, state."""
        now = theme.current()
        with QPainter(self) as painter:
            self._paint_box(painter)
            if self._choice is None:
                ink = now.tokens.ink if self.isChecked() else now.tokens.ink2
                draw_text(painter, self.rect().adjusted(now.px(SIDE), 0, 0, 0), self.text(), now.font(13, 500), ink)
            else:
                font = now.figures(13, 600)
                number = self._number()
                draw_text(painter, self.rect().adjusted(now.px(SIDE), 0, 0, 0), number, font, now.tokens.ink)
                left = now.px(SIDE) + text_width(font, number) + now.px(SIGN_LEFT)
                place = QRect(left, 0, self.width() - left, self.height())
                if self._fact:
                    paint_sign(painter, place, ROOM_SIGNS[self._choice.mark].sign, word=self._fact)
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _paint_box(self, painter: QPainter) -> None:
        tokens = theme.current().tokens
        if self.isChecked():
            round_box(painter, self.rect(), theme.Radius.CONTROL, tokens.selection, tokens.accent, 1.5)
        elif self._choice is not None or self.underMouse():
            ground = tokens.hover if self.underMouse() else tokens.raised
            edge = tokens.line2 if self._choice is not None else None
            round_box(painter, self.rect(), theme.Radius.CONTROL, ground, edge)
