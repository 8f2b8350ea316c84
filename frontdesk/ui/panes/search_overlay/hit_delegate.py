"""How a hit is painted: mark, name with the met letters underlined, why under it, room, state (picture 05)."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frontdesk.domain.views import NamedHit
from frontdesk.ui import theme
from frontdesk.ui.models.marks import STAY_MARKS
from frontdesk.ui.panes.search_overlay.hit_model import Caption, HitModel, Line
from frontdesk.ui.parts.marks import SIZE as MARK_SIZE
from frontdesk.ui.parts.marks import paint_mark
from frontdesk.ui.parts.name import NameText, paint_name, place_in_name
from frontdesk.ui.parts.painting import current_ground, draw_icon, draw_text, fill, round_box
from frontdesk.ui.text import search as words
from frontdesk.ui.text.matching import Match

ROW = 40
BAR_INSET = 8
MARK_LEFT = 10
NAME_LEFT = 38
ROOM_FROM_RIGHT = 194
STATE_FROM_RIGHT = 136
COLUMN_GAP = 8
FIRST_TOP = 3
FIRST_HEIGHT = 18
SECOND_TOP = 21
SECOND_HEIGHT = 14
UNDERLINE_DROP = 17
CAPTION_DROP = 17
FIRST_CAPTION_DROP = 7  # where the caption of the guests stands

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Rows of 40 with a rounded ground under the current one."""

    def __init__(self, model: HitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(0, theme.current().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One hit."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        entry = self._model.entry(index.row())
        painter.save()
        if is_current:
            current_ground(painter, rect, theme.current().px(BAR_INSET))
        elif state & QStyle.StateFlag.State_MouseOver and not isinstance(entry, Caption):
            round_box(painter, rect, theme.Radius.CONTROL, theme.current().tokens.hover)
        match entry:
            case Line():
                _paint_mark(painter, rect, entry)
                _paint_name(painter, rect, entry, is_current=is_current)
                _paint_room(painter, rect, entry)
                self._paint_state(painter, rect, entry)
            case NamedHit():
                self._paint_named(painter, rect, entry)
            case Caption():
                _paint_caption(painter, rect, is_first=index.row() == 0)
            case None:
                pass
            case _:
                assert_never(entry)
        painter.restore()

    def _paint_named(self, painter: QPainter, rect: QRect, hit: NamedHit) -> None:
        now = theme.current()
        icon = "building-2" if hit.kind == "company" else "users"
        top = rect.y() + (rect.height() - now.px(MARK_SIZE)) / 2
        draw_icon(painter, rect.x() + now.px(MARK_LEFT), top, icon, now.tokens.ink3, MARK_SIZE)
        left = rect.x() + now.px(NAME_LEFT)
        middle = rect.right() + 1 - now.px(ROOM_FROM_RIGHT)
        name = QRectF(left, rect.y(), middle - now.px(COLUMN_GAP) - left, rect.height())
        draw_text(painter, name, hit.name, now.font(13, 500), now.tokens.ink, elide=True)
        fact = QRectF(middle, rect.y(), rect.right() - middle - now.px(COLUMN_GAP), rect.height())
        draw_text(painter, fact, words.named(hit, self._model.today), now.font(12), now.tokens.ink2, elide=True)

    def _paint_state(self, painter: QPainter, rect: QRect, line: Line) -> None:
        now = theme.current()
        left = rect.right() + 1 - now.px(STATE_FROM_RIGHT)
        width = rect.right() - left - now.px(COLUMN_GAP)
        first = QRectF(left, rect.y() + now.px(FIRST_TOP), width, now.px(FIRST_HEIGHT))
        second = QRectF(left, rect.y() + now.px(SECOND_TOP) - 1, width, now.px(SECOND_HEIGHT))
        row = line.row
        draw_text(painter, first, words.state(row), now.font(12, 500), now.tokens.ink, elide=True)
        draw_text(painter, second, words.when(row, self._model.today), now.font(11), now.tokens.ink2, elide=True)


def _paint_caption(painter: QPainter, rect: QRect, *, is_first: bool) -> None:
    now = theme.current()
    top = rect.y() + now.px(FIRST_CAPTION_DROP if is_first else CAPTION_DROP)
    place = QRectF(rect.x() + now.px(MARK_LEFT), top, rect.width(), now.px(FIRST_HEIGHT))
    draw_text(painter, place, words.companies_and_groups(), now.font(11, 500), now.tokens.ink3)


def _paint_mark(painter: QPainter, rect: QRect, line: Line) -> None:
    now = theme.current()
    side = now.px(MARK_SIZE)
    place = QRectF(rect.x() + now.px(MARK_LEFT), rect.y() + (rect.height() - side) / 2, side, side)
    paint_mark(painter, place, STAY_MARKS[line.row.mark], line.row.share)


def _paint_name(painter: QPainter, rect: QRect, line: Line, *, is_current: bool) -> None:
    now = theme.current()
    left = rect.x() + now.px(NAME_LEFT)
    width = rect.right() + 1 - now.px(ROOM_FROM_RIGHT) - now.px(COLUMN_GAP) - left
    first = QRect(left, rect.y() + now.px(FIRST_TOP), width, now.px(FIRST_HEIGHT))
    painted = paint_name(painter, first, line.name, colour=now.tokens.ink)
    for match in line.met:
        _underline(painter, first, line.name, match, painted)
    second = QRectF(left, rect.y() + now.px(SECOND_TOP), width, now.px(SECOND_HEIGHT))
    colour = now.tokens.on_accent_tint if is_current else now.tokens.ink3
    draw_text(painter, second, words.why(line.hit, line.row, line.met), now.font(11), colour, elide=True)


def _underline(painter: QPainter, rect: QRect, name: NameText, match: Match, painted: int) -> None:
    now = theme.current()
    begin, end = sorted((place_in_name(name, match.start), place_in_name(name, match.end)))  # Arabic ends at the left
    end = min(end, painted)
    if end > begin:
        line = QRectF(rect.x() + begin, rect.y() + now.px(UNDERLINE_DROP), end - begin, 2)
        fill(painter, line, now.tokens.accent)


def _paint_room(painter: QPainter, rect: QRect, line: Line) -> None:
    now = theme.current()
    left = rect.right() + 1 - now.px(ROOM_FROM_RIGHT)
    place = QRectF(left, rect.y(), now.px(ROOM_FROM_RIGHT - STATE_FROM_RIGHT) - now.px(4), rect.height())
    row = line.row
    if row.room:
        draw_text(painter, place, row.room, now.figures(13, 600), now.tokens.ink, elide=True)
    elif words.lacks_room(row):
        draw_text(painter, place, words.room(row), now.font(12, 500), now.tokens.bad)
