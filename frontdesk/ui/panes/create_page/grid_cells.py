"""How the cells of the grid are painted: a total with what it means, or the reason in two or three words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from frontdesk.domain.offers import OfferCell, OfferRow, Question, RateChoice, StopKind
from frontdesk.ui import theme
from frontdesk.ui.parts.painting import draw_icon, draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.told_apart import told_apart
from frontdesk.ui.text import create as words

TEXT_LEFT = 9
ICON = 14
ICON_GAP = 6
TICK = 16
TICK_RIGHT = 6
LINE = 17
ICONS = {
    StopKind.PAST: "history",
    StopKind.SOLD_OUT: "ban",
    StopKind.CLOSED: "lock",
    StopKind.NO_ARRIVAL: "log-in",
    StopKind.NO_DEPARTURE: "log-out",
    StopKind.TOO_MANY_PERSONS: "user",
}
OTHER_ICON = "calendar-days"


def paint_cell(
    painter: QPainter,
    rect: QRect,
    cell: OfferCell,
    asked: Question,
    *,
    is_picked: bool,
    is_current: bool,
    has_focus: bool,
) -> None:
    """One offer in its box."""
    tokens = theme.current().tokens
    if is_picked:
        round_box(painter, rect, theme.Radius.CONTROL, tokens.selection)
    elif is_current:
        round_box(painter, rect, theme.Radius.CONTROL, tokens.sunk)
    if cell.stop is not None:
        _paint_stop(painter, rect, cell)
    else:
        _paint_total(painter, rect, cell, asked, is_picked=is_picked)
    if is_picked:
        _paint_tick(painter, rect)
    if is_current and has_focus:
        focus_ring(painter, rect, theme.Radius.CONTROL)


def _paint_total(painter: QPainter, rect: QRect, cell: OfferCell, asked: Question, *, is_picked: bool) -> None:
    now = theme.current()
    first, second = _lines(rect)
    ink = now.tokens.on_accent_tint if is_picked else now.tokens.ink
    quiet = now.tokens.on_accent_tint if is_picked else now.tokens.ink2
    draw_text(painter, first, words.total(cell), now.figures(13, 600), ink)
    draw_text(painter, second, words.total_second(cell, asked.arrive, asked.nights), now.font(12), quiet, elide=True)


def _paint_stop(painter: QPainter, rect: QRect, cell: OfferCell) -> None:
    if cell.stop is None:
        return
    now = theme.current()
    left = rect.x() + now.px(TEXT_LEFT)
    top = rect.y() + (rect.height() - now.px(ICON)) / 2
    draw_icon(painter, left, top, ICONS.get(cell.stop.kind, OTHER_ICON), now.tokens.ink3, ICON)
    left += now.px(ICON + ICON_GAP)
    room = QRectF(left, rect.y(), rect.right() - left, rect.height())
    draw_text(painter, room, words.stop_short(cell.stop), now.font(12), now.tokens.ink3, elide=True)


def _paint_tick(painter: QPainter, rect: QRect) -> None:
    now = theme.current()
    left = rect.right() - now.px(TICK + TICK_RIGHT)
    draw_icon(painter, left, rect.y() + now.px(6), "check", now.tokens.accent, TICK)


def category_width(name: str) -> int:
    """How much room its name needs; logical pixels."""
    now = theme.current()
    return text_width(now.font(13, 600), name) + now.px(TEXT_LEFT) + 1


def paint_category(painter: QPainter, rect: QRect, row: OfferRow, ready: int | None, among: Sequence[str]) -> None:
    """The name of a category, told from those it stands `among`, and what is free of it."""
    now = theme.current()
    first, second = _lines(rect.adjusted(-now.px(TEXT_LEFT), 0, 0, 0))
    font = now.font(13, 600)
    draw_text(painter, first, told_apart(row.name, among, font, int(first.width())), font, now.tokens.ink)
    colour = now.tokens.bad if row.free is not None and row.free <= 0 else now.tokens.ink2
    draw_text(painter, second, words.row_second(row, ready), now.font(12), colour, elide=True)


def paint_rate(painter: QPainter, rect: QRect, rate: RateChoice, base: str, among: Sequence[str]) -> None:
    """The name of a rate, told from those it stands `among`, and what it follows."""
    now = theme.current()
    first, second = _lines(rect)
    font = now.font(12, 600)
    draw_text(painter, first, told_apart(rate.name, among, font, int(first.width())), font, now.tokens.ink)
    about = words.rate_second(base, is_default=rate.is_default)
    draw_text(painter, second, about, now.font(11), now.tokens.ink3, elide=True)


def paint_head(painter: QPainter, rect: QRect, nights: int, currency: str, persons: int) -> None:
    """What the totals are for."""
    now = theme.current()
    first, second = _lines(rect.adjusted(-now.px(TEXT_LEFT), 0, 0, 0))
    draw_text(painter, first, words.grid_head(nights), now.font(12), now.tokens.ink2, elide=True)
    draw_text(painter, second, words.grid_second(currency, persons), now.font(11), now.tokens.ink3, elide=True)


def _lines(rect: QRect) -> tuple[QRectF, QRectF]:
    """The two lines of a box, in its middle."""
    now = theme.current()
    left, line = rect.x() + now.px(TEXT_LEFT), now.px(LINE)
    middle = rect.y() + rect.height() / 2
    width = rect.width() - now.px(TEXT_LEFT)
    return QRectF(left, middle - line, width, line), QRectF(left, middle, width, line)
