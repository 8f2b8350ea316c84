"""The current hit in short: state, name, facts, and the next safe step, which Tab reaches (picture 05)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.domain.views import StayView, Step
from frontdesk.ui import theme
from frontdesk.ui.models.marks import STAY_MARKS
from frontdesk.ui.parts.chip import Chip
from frontdesk.ui.parts.keycap import paint_keycap
from frontdesk.ui.parts.painting import (
    RIGHT,
    draw_text,
    fill,
    focus_ring,
    hairline,
    round_box,
    text_width,
    vertical_hairline,
)
from frontdesk.ui.parts.part import Part, PressPart
from frontdesk.ui.text import detail, search

SIDE = 23
CHIP_TOP = 14
NAME_TOP = 50
STAY_TOP = 75
FACTS_TOP = 108
VALUE_LEFT = 80
STEP_HEIGHT = 62
STEP_BOTTOM = 10
RULE_ABOVE_FOOT = 78
KEYS = {Step.CHECK_IN: "I", Step.CHECK_OUT: "O"}
CAP_GAP = 4


class StepRow(PressPart):
    """The next safe step: pressed by Enter, or by its own letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = Step.NONE
        self._obstacle = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, view: StayView) -> None:
        """Offer the step of this stay; nothing to press where there is none."""
        self._step = view.step
        self._obstacle = search.obstacle(view) if view.step is not Step.NONE else ""
        self.setText(detail.next_step(view) or search.no_step(view))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._obstacle)
        is_step = view.step is not Step.NONE
        self.setEnabled(is_step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_step else Qt.FocusPolicy.NoFocus)
        self.update()

    def step(self) -> Step:
        """What pressing it does."""
        return self._step

    def sizeHint(self) -> QSize:
        """Caption, step, obstacle."""
        now = theme.current()
        return QSize(now.px(200), now.px(STEP_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Its letter presses it."""
        if event.text().upper() == KEYS.get(self._step, "\0") and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three lines, and the keys at the right of the second."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        now = theme.current()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            round_box(painter, self.rect(), theme.Radius.CONTROL, now.tokens.hover)
        left = now.px(SIDE) - self.x()
        width = self.width() - 2 * left
        caption = QRectF(left, now.px(3), width, now.px(14))
        step = QRectF(left, now.px(25), width, now.px(18))
        obstacle = QRectF(left, now.px(44), width, now.px(16))
        draw_text(painter, caption, search.next_safe_step(), now.font(11, 500), now.tokens.ink3)
        colour = now.tokens.ink if self.isEnabled() else now.tokens.ink3
        right = self._paint_keys(painter, self.width() - left, step.center().y()) if self.isEnabled() else step.right()
        step.setRight(right - now.px(8))
        draw_text(painter, step, self.text(), now.font(13, 600), colour, elide=True)
        draw_text(painter, obstacle, self._obstacle, now.font(12), now.tokens.ink2, elide=True)
        if self.hasFocus():
            focus_ring(painter, self.rect(), theme.Radius.CONTROL)

    def _paint_keys(self, painter: QPainter, right: float, middle: float) -> float:
        caps = (KEYS.get(self._step, "Enter"),) if self.hasFocus() else (KEYS.get(self._step, "Enter"), "Tab")
        for cap in caps:
            right = paint_keycap(painter, right, middle, cap) - theme.current().px(CAP_GAP)
        return right


class Preview(Part):
    """Everything is at a fixed place; only the words change."""

    acted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: StayView | None = None
        self._now: datetime | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._chip = Chip(parent=self)
        self._step = StepRow(self)
        self._step.clicked.connect(self._act)
        self.show_stay(None)

    def show_stay(self, view: StayView | None, now: datetime | None = None) -> None:
        """Show a stay at `now`, the hotel's time, or nothing."""
        self._view, self._now = view, now
        self._chip.setVisible(view is not None)
        self._step.setVisible(view is not None)
        if view is not None and now is not None:
            self._chip.show_mark(STAY_MARKS[view.mark], detail.chip(view, now), view.share)
            self._step.show_step(view)
            self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The step stays at the foot."""
        self._place()

    def restyle(self) -> None:
        """Places follow the text size."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge as the card has them, so that it need not be painted at each key; then what is known."""
        now = theme.current()
        with QPainter(self) as painter:
            fill(painter, self.rect(), now.tokens.raised)
            if now.dark:
                vertical_hairline(painter, self.width() - 1, 0, self.height(), now.tokens.line2)
            if self._view is not None and self._now is not None:
                self._paint(painter, self._view, self._now)

    def _paint(self, painter: QPainter, view: StayView, at: datetime) -> None:
        now = theme.current()
        left, width = now.px(SIDE), self.width() - 2 * now.px(SIDE)
        number = QRectF(left, now.px(CHIP_TOP), width, now.px(theme.Height.CHIP))
        draw_text(painter, number, detail.number(view.reservation.number), now.figures(12), now.tokens.ink3, RIGHT)
        name = QRectF(left, now.px(NAME_TOP), width, now.px(21))
        draw_text(painter, name, _fitting_name(view, width), now.font(16, 600), now.tokens.ink, elide=True)
        stay = QRectF(left, now.px(STAY_TOP), width, now.px(17))
        draw_text(painter, stay, detail.stay_in_words(view, at.date()), now.font(12), now.tokens.ink2, elide=True)
        self._paint_facts(painter, search.facts(view, at.date()), left, width)
        rule = self.height() - now.px(RULE_ABOVE_FOOT)
        hairline(painter, left, left + width, rule)

    def _paint_facts(self, painter: QPainter, facts: Sequence[tuple[str, str]], left: int, width: int) -> None:
        now = theme.current()
        line, top = now.px(theme.Height.KEY_VALUE), now.px(FACTS_TOP)
        room = self.height() - now.px(RULE_ABOVE_FOOT) - top
        for index, (key, value) in enumerate(facts[: room // line]):
            y = top + index * line
            draw_text(painter, QRectF(left, y, now.px(VALUE_LEFT), line), key, now.font(12), now.tokens.ink3)
            place = QRectF(left + now.px(VALUE_LEFT), y, width - now.px(VALUE_LEFT), line)
            draw_text(painter, place, value, now.font(), now.tokens.ink, elide=True)

    def _place(self) -> None:
        now = theme.current()
        self._chip.resize(self._chip.sizeHint())
        self._chip.move(now.px(SIDE), now.px(CHIP_TOP))
        side, height = now.px(SIDE - 7), now.px(STEP_HEIGHT)
        self._step.setGeometry(side, self.height() - now.px(STEP_BOTTOM) - height, self.width() - 2 * side, height)

    def _act(self) -> None:
        if self._view is not None and self._step.step() is not Step.NONE:
            self.acted.emit(self._view.reservation.id, self._step.step().value)


def _fitting_name(view: StayView, width: int) -> str:
    """The guest's name in `width` pixels: the given name gives way before the surname."""
    now = theme.current()
    font, name = now.font(16, 600), detail.guest_name(view)
    if view.guest is None or text_width(font, name) <= width:
        return name
    given, surname = view.guest.first_name, view.guest.last_name
    room = width - text_width(font, detail.spoken_name("", surname)) - text_width(font, " ")
    shorter = now.metrics(font).elidedText(given, Qt.TextElideMode.ElideRight, max(room, 0))
    return detail.spoken_name(shorter if room > 0 else "", surname)
