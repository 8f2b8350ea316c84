"""Over the table, and in place while it scrolls: the days, and how full the house is on each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.places import HEAD, LABEL, SATURDAY, SIDE, Columns
from frontdesk.ui.parts.painting import CENTRE, LEFT, draw_text, fill, hairline, round_box
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import rates as strip_words
from frontdesk.ui.text import selling as words
from frontdesk.ui.theme import Tone

BAR_TOP, BAR_HEIGHT = 37, 3
FULL, TIGHT = 1.0, 0.9


class DaysHead(Part):
    """The first line of the table, which does not scroll away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[date] = ()
        self._occupied: Sequence[float | None] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[date], occupied: Sequence[float | None], today: date) -> None:
        """The days, and the share of rooms taken on each; None: not known. Today stands out where it is in sight."""
        self._days, self._occupied, self._today = days, occupied, today
        self.setAccessibleName(
            " ".join(strip_words.day_sentence(day, share) for day, share in zip(days, occupied, strict=True))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(theme.current().px(LABEL), theme.current().px(HEAD))

    def event(self, event: QEvent) -> bool:
        """What a day says, in full."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = Columns(self.width(), len(self._days)).at(event.pos().x())
            said = "" if at is None else strip_words.day_sentence(self._days[at], self._occupied[at])
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Month, days, shares, bars."""
        now = theme.current()
        tokens = now.tokens
        columns = Columns(self.width(), len(self._days))
        with QPainter(self) as painter:
            fill(painter, self.rect(), tokens.page)
            for at, day in enumerate(self._days):
                cell = QRectF(columns.left(at), 0, columns.each(), self.height())
                if day.weekday() >= SATURDAY:
                    fill(painter, cell, tokens.pane)
                self._paint_day(painter, cell, at, day)
            self._paint_label(painter)
            hairline(painter, 0, self.width(), 0)
            hairline(painter, 0, self.width(), self.height() - 1)

    def _paint_label(self, painter: QPainter) -> None:
        now = theme.current()
        left, width = now.px(SIDE), now.px(LABEL - SIDE)
        month = words.months(self._days[0], self._days[-1]) if self._days else ""
        first = QRectF(left, now.px(2), width, now.px(18))
        draw_text(painter, first, month, now.font(12, 600), now.tokens.ink, LEFT, elide=True)
        second = QRectF(left, now.px(19), width, now.px(15))
        draw_text(painter, second, strip_words.occupied(), now.font(11), now.tokens.ink2, LEFT, elide=True)

    def _paint_day(self, painter: QPainter, cell: QRectF, at: int, day: date) -> None:
        now = theme.current()
        tokens = now.tokens
        is_today = day == self._today
        head = QRectF(cell.x(), now.px(4), cell.width(), now.px(16))
        font = now.font(11, 600 if is_today else 500)
        is_tight = now.metrics(font).horizontalAdvance(strip_words.day(day)) > cell.width()
        word = strip_words.day(day, is_tight=is_tight)
        draw_text(painter, head, word, font, tokens.ink if is_today else tokens.ink2, CENTRE)
        share = self._occupied[at]
        tone = Tone.BAD if share is not None and share > FULL else Tone.INK2
        below = QRectF(cell.x(), now.px(19), cell.width(), now.px(15))
        draw_text(painter, below, strip_words.share(share), now.font(11), tokens.of(tone), CENTRE)
        self._paint_bar(painter, cell, share)

    def _paint_bar(self, painter: QPainter, cell: QRectF, share: float | None) -> None:
        """How full the house is, as a bar."""
        if share is None:
            return
        now = theme.current()
        tokens = now.tokens
        track = QRectF(cell.x() + now.px(5), now.px(BAR_TOP - 1), cell.width() - now.px(10), now.px(BAR_HEIGHT))
        round_box(painter, track, track.height() / 2, tokens.line)
        track.setWidth(track.width() * min(1.0, max(0.0, share)))
        colour = tokens.bad if share > FULL else (tokens.warn_mark if share >= TIGHT else tokens.accent)
        round_box(painter, track, track.height() / 2, colour)
