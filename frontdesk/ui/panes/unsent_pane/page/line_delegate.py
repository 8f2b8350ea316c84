"""How a line of what waited is painted: sign, time, what, whom, what became of it (picture 14)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.domain.views import Unsent, UnsentItem
from frontdesk.ui import theme
from frontdesk.ui.models.marks import UNSENT_SIGNS
from frontdesk.ui.panes.unsent_pane.page.lines import Head, Line, LineModel
from frontdesk.ui.parts.painting import draw_icon, draw_text, fill, hairline, text_width
from frontdesk.ui.text import unsent as words
from frontdesk.ui.text import unsent_page as page_words

MARGIN = 16
TIME_LEFT = 52
WORDS_LEFT = 104
AIR = 12
BAR = 3
ICON = 16
CHEVRON = 14
_WHAT, _WHOM = 0.345, 0.29  # of the room for words; what became of it has the rest


class LineDelegate(QStyledItemDelegate):
    """Paints everything itself, the ground too: a view's own selection shows as seams."""

    def __init__(self, model: LineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are of one height."""
        return QSize(0, theme.current().px(theme.Height.ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        match self._model.line(index.row()):
            case Head() as head:
                _paint_ground(painter, rect, state)
                _paint_head(painter, rect, head)
            case Line() as line:
                _paint_ground(painter, rect, state)
                _paint_line(painter, rect, line)
            case _:
                pass
        painter.restore()


def _paint_head(painter: QPainter, rect: QRect, head: Head) -> None:
    now = theme.current()
    icon = "chevron-down" if head.is_open else "chevron-right"
    inset = (now.px(ICON) - now.px(CHEVRON)) / 2
    top = rect.y() + (rect.height() - now.px(CHEVRON)) / 2
    draw_icon(painter, rect.x() + now.px(MARGIN) + inset, top + 1, icon, now.tokens.ink2, CHEVRON)
    left = rect.x() + now.px(TIME_LEFT)
    title = QRectF(left, rect.y(), rect.right() - now.px(MARGIN) - left, rect.height())
    draw_text(painter, title, head.title, now.font(12, 600), now.tokens.ink)
    count = title.adjusted(text_width(now.font(12, 600), head.title) + now.px(8), 0, 0, 0)
    draw_text(painter, count, str(head.count), now.figures(12), now.tokens.ink3)
    hairline(painter, rect.x(), rect.right() + 1, rect.bottom())


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    now = theme.current()
    if state & QStyle.StateFlag.State_Selected:
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        fill(painter, rect, now.tokens.selection if has_focus else now.tokens.selection_off)
        if has_focus:
            fill(painter, QRect(rect.x(), rect.y(), now.px(BAR), rect.height()), now.tokens.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        fill(painter, rect, now.tokens.hover)


def _paint_line(painter: QPainter, rect: QRect, line: Line) -> None:
    now, item = theme.current(), line.item
    sign = UNSENT_SIGNS[item.mark].sign
    top = rect.y() + (rect.height() - now.px(ICON)) / 2
    draw_icon(painter, rect.x() + now.px(MARGIN), top, sign.icon, now.tokens.of(sign.tone))
    left, height = rect.x() + now.px(WORDS_LEFT), rect.height()
    time = QRectF(rect.x() + now.px(TIME_LEFT), rect.y(), now.px(WORDS_LEFT - TIME_LEFT), height)
    draw_text(painter, time, line.when, now.figures(12), now.tokens.ink3)
    room = rect.right() - now.px(MARGIN) - left
    what, whom, air = round(room * _WHAT), round(room * _WHOM), now.px(AIR)
    column = QRectF(left, rect.y(), what - air, height)
    draw_text(painter, column, words.row_title(item), now.font(13, 500), now.tokens.ink, elide=True)
    _paint_whom(painter, QRectF(left + what, rect.y(), whom - air, height), item)
    column = QRectF(left + what + whom, rect.y(), room - what - whom, height)
    colour = now.tokens.bad if item.mark is Unsent.NEEDS_YOU else now.tokens.ink2
    draw_text(painter, column, line.fate, now.font(12), colour, elide=True)


def _paint_whom(painter: QPainter, column: QRectF, item: UnsentItem) -> None:
    """The name gives way, the room does not (DESK.md §10)."""
    now = theme.current()
    font, beside = now.font(12), page_words.beside_whom(item)
    name = words.name(item) or page_words.whom(item)
    room = column.width() - text_width(font, beside)
    taken = min(text_width(font, name) + 1.0, room)
    draw_text(painter, QRectF(column.x(), column.y(), taken, column.height()), name, font, now.tokens.ink2, elide=True)
    draw_text(painter, column.adjusted(taken, 0, 0, 0), beside, font, now.tokens.ink2)
