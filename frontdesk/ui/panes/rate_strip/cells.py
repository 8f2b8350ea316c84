"""How one cell of the rate table is painted: a day with its occupancy, a price with the free rooms under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF

from frontdesk.domain.views import RateCell
from frontdesk.ui import theme
from frontdesk.ui.panes.rate_strip.geometry import ROW
from frontdesk.ui.parts.painting import CENTRE, draw_text, round_box, text_width
from frontdesk.ui.text import rates as words

NEARLY_FULL = 0.9
CORNER = 7
BAR_SIDE = 5
BAR_TOP = 32
BAR_HEIGHT = 3


def paint_day(painter: QPainter, rect: QRectF, day: str, occupied: float | None, *, is_today: bool) -> None:
    """The column's head: the day, how full the house is, and the same as a bar."""
    now = theme.current()
    line = QRectF(rect.x(), rect.y() + now.px(2), rect.width(), now.px(14))
    colour = now.tokens.ink if is_today else now.tokens.ink2
    draw_text(painter, line, day, now.font(11, 600 if is_today else 500), colour, CENTRE)
    is_over = occupied is not None and occupied > 1
    colour = now.tokens.bad if is_over else now.tokens.ink3
    share = now.figures(11, 500 if is_over else 400)
    draw_text(painter, line.translated(0, now.px(14)), words.share(occupied), share, colour, CENTRE)
    _paint_bar(painter, rect, occupied)


def paint_cell(painter: QPainter, rect: QRectF, cell: RateCell, *, is_wide: bool) -> None:
    """Price above, free rooms below; grey where nothing can be sold."""
    now = theme.current()
    air = (rect.height() - now.px(ROW)) / 2
    price = QRectF(rect.x(), rect.y() + air + now.px(2), rect.width(), now.px(15))
    free = QRectF(rect.x(), rect.y() + air + now.px(17), rect.width(), now.px(14))
    has_rooms = cell.price is not None and cell.rule != words.CLOSED and (cell.free is None or cell.free > 0)
    colour = now.tokens.ink if has_rooms else now.tokens.ink3
    draw_text(painter, price, words.price(cell.price), price_font(is_sold=has_rooms), colour, CENTRE)
    text = _below(cell, rect.width(), is_wide=is_wide)
    draw_text(painter, free, text, _below_font(cell, is_wide=is_wide), _below_colour(cell), CENTRE)
    if has_corner(cell, rect.width(), is_wide=is_wide):
        paint_corner(painter, round(rect.right()) - now.px(2), rect.y() + now.px(2))


def paint_corner(painter: QPainter, right: float, top: float) -> None:
    """The mark that a rule applies: a triangle in the upper right corner."""
    now = theme.current()
    size = now.px(CORNER)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.tokens.warn_mark)
    painter.drawPolygon(QPolygonF([QPointF(right - size, top), QPointF(right, top), QPointF(right, top + size)]))


def has_corner(cell: RateCell, width: float, *, is_wide: bool) -> bool:
    """Whether the rule is only marked, its words not fitting into a cell `width` wide."""
    rule = words.rule(cell.rule)
    return bool(rule) and not (is_wide and _fits(cell, rule, width))


def price_font(*, is_sold: bool) -> QFont:
    """Of a price; lighter where no room is left to sell at it."""
    return theme.current().figures(12, 500 if is_sold else 400)


def _below(cell: RateCell, width: float, *, is_wide: bool) -> str:
    if not is_wide:
        return words.free(cell)
    rule = words.rule(cell.rule)
    free = words.free_in_words(cell)
    return f"{free} · {rule}" if rule and _fits(cell, rule, width) else free


def _fits(cell: RateCell, rule: str, width: float) -> bool:
    return text_width(_below_font(cell, is_wide=True), f"{words.free_in_words(cell)} · {rule}") <= width


def _is_scarce(cell: RateCell) -> bool:
    return cell.free is not None and (cell.free < 0 or (cell.free == 1 and cell.rule != words.CLOSED))


def _below_font(cell: RateCell, *, is_wide: bool) -> QFont:
    now = theme.current()
    weight = 500 if _is_scarce(cell) else 400
    is_figure = not is_wide and words.free(cell).isdigit()
    return now.figures(11, weight) if is_figure else now.font(11, weight)


def _below_colour(cell: RateCell) -> QColor:
    tokens = theme.current().tokens
    if not _is_scarce(cell):
        return tokens.ink3
    return tokens.bad if cell.free is not None and cell.free < 0 else tokens.warn


def _paint_bar(painter: QPainter, rect: QRectF, occupied: float | None) -> None:
    if occupied is None:
        return
    now = theme.current()
    side, height = now.px(BAR_SIDE), now.px(BAR_HEIGHT)
    track = QRectF(rect.x() + side, rect.y() + now.px(BAR_TOP), rect.width() - 2 * side, height)
    round_box(painter, track, height / 2, now.tokens.line)
    track.setWidth(track.width() * min(1.0, max(0.0, occupied)))
    round_box(painter, track, height / 2, _bar_colour(occupied))


def _bar_colour(occupied: float) -> QColor:
    tokens = theme.current().tokens
    if occupied > 1:
        return tokens.bad
    return tokens.warn_mark if occupied >= NEARLY_FULL else tokens.accent
