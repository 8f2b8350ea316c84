"""What happened to an entry, moment by moment: dots on a line, times, words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text.commands import Moment, Weight

PITCH = 22
DOT = 6
TIME_LEFT = 20
WORDS_LEFT = 84
LINE_HEIGHT = 15


class Timeline(Part):
    """Words wrap; the times stay in their column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: Sequence[Moment] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these, oldest first."""
        self._moments = moments
        self.setAccessibleName(". ".join(f"{moment.when} {moment.what}".strip() for moment in moments))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All moments below each other."""
        return sum(self._height_of(moment, width) for moment in self._moments)

    def sizeHint(self) -> QSize:
        """At the present width."""
        width = max(self.width(), theme.current().px(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any pane."""
        now = theme.current()
        return QSize(now.px(WORDS_LEFT + 80), len(self._moments) * now.px(PITCH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line first, then dots, times and words."""
        now = theme.current()
        with QPainter(self) as painter:
            top = 0
            centres: list[float] = []
            for moment in self._moments:
                height = self._height_of(moment, self.width())
                centres.append(top + now.px(PITCH) / 2)
                self._paint_words(painter, moment, top, height)
                top += height
            if centres:
                middle = now.px(DOT)
                fill(painter, QRectF(middle, centres[0], 1, centres[-1] - centres[0]), now.tokens.line2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for moment, centre in zip(self._moments, centres, strict=True):
                painter.setBrush(_colour(moment.weight))
                painter.drawEllipse(QPointF(now.px(DOT) + 0.5, centre), now.px(DOT) / 2, now.px(DOT) / 2)

    def _paint_words(self, painter: QPainter, moment: Moment, top: int, height: int) -> None:
        now = theme.current()
        inset = (now.px(PITCH) - now.px(LINE_HEIGHT)) // 2
        is_next = moment.weight is Weight.NEXT
        painter.setPen(now.tokens.ink3)
        painter.setFont(now.font(12) if is_next else now.figures(12))
        painter.drawText(QRect(now.px(TIME_LEFT), top + inset, self.width(), now.px(LINE_HEIGHT)), moment.when)
        painter.setPen(now.tokens.ink2)
        painter.setFont(now.font(12))
        left = now.px(WORDS_LEFT)
        room = QRect(left, top + inset, self.width() - left, height)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), moment.what)

    def _height_of(self, moment: Moment, width: int) -> int:
        now = theme.current()
        room = QRect(0, 0, max(width - now.px(WORDS_LEFT), 1), 10_000)
        words = now.metrics(now.font(12)).boundingRect(room, Qt.TextFlag.TextWordWrap, moment.what)
        return max(now.px(PITCH), words.height() + now.px(PITCH) - now.px(LINE_HEIGHT))


def _colour(weight: Weight) -> QColor:
    tokens = theme.current().tokens
    return {
        Weight.PAST: tokens.ink3,
        Weight.GOOD: tokens.good,
        Weight.DOUBT: tokens.doubt,
        Weight.REFUSED: tokens.bad,
        Weight.NEXT: tokens.line2,
    }[weight]
