"""How the lines and cells of the rates table are painted."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frontdesk.domain.rate_sheet import SheetCategory, SheetCell, SheetRow
from frontdesk.ui import theme
from frontdesk.ui.panes.rates_page.places import INDENT, LABEL, NARROWEST, SIDE, Columns
from frontdesk.ui.parts.painting import CENTRE, LEFT, RIGHT, draw_icon, draw_text, round_box, text_width
from frontdesk.ui.parts.told_apart import told_apart
from frontdesk.ui.text import selling as words
from frontdesk.ui.text.money import whole
from frontdesk.ui.theme import Tone

MARK_WIDTH, WIDE_MARK, MARK_HEIGHT, MARK_ICON = 12, 13, 14, 11
MARK_ROOM = 15
BETWEEN = 6
GAP = 8
DOTS_BELOW = 8
MARK_ICONS = {words.NO_ARRIVAL: "log-in", words.NO_DEPARTURE: "log-out"}


class Planned(NamedTuple):
    """What a cell is about to cost, None where only the platform tells; `follows`: it moves with another."""

    price: Decimal | None
    follows: bool


def needed_width(price: Decimal | None, *, has_mark: bool) -> int:
    """How wide a day must be for this price with its mark; real pixels."""
    now = theme.current()
    least = now.px(NARROWEST)
    if price is None:
        return least
    text = whole(price)
    if has_mark:
        return max(least, now.metrics(now.figures(11)).horizontalAdvance(text) + now.px(MARK_ROOM + 3))
    return max(least, now.metrics(now.figures(12, 600)).horizontalAdvance(text) + now.px(BETWEEN))


def paint_category(
    painter: QPainter, category: SheetCategory, room: QRectF, columns: Columns, *, is_folded: bool, among: Sequence[str]
) -> None:
    """Its name, told from those it stands `among`, how many rooms it has, and how many of them are free each night."""
    now = theme.current()
    tokens = now.tokens
    icon = "chevron-right" if is_folded else "chevron-down"
    draw_icon(painter, now.px(SIDE), room.center().y() - now.px(7), icon, tokens.ink2, 14)
    label = QRectF(now.px(SIDE + INDENT), room.top(), now.px(LABEL - SIDE - INDENT - 4), room.height())
    name = now.font(12, 600)
    draw_text(painter, label, told_apart(category.name, among, name, int(label.width())), name, tokens.ink, LEFT)
    beside = label.adjusted(text_width(name, category.name) + now.px(GAP), 0, 0, 0)
    rooms = words.rooms(category.rooms)
    if text_width(now.font(11), rooms) <= beside.width():
        draw_text(painter, beside, rooms, now.font(11), tokens.ink3, LEFT)
    for column, count in enumerate(category.free):
        tone = Tone.INK2 if count is None or count > 1 or not count else (Tone.BAD if count < 0 else Tone.WARN)
        cell = QRectF(columns.left(column), room.top(), columns.each(), room.height())
        draw_text(painter, cell, words.free(count), now.font(11), tokens.of(tone), CENTRE)


def paint_rate_label(painter: QPainter, row: SheetRow, room: QRectF, among: Sequence[str]) -> None:
    """A root rate stands out; a derived one is indented under it."""
    now = theme.current()
    tokens = now.tokens
    is_root = row.base_rate_id is None
    if not is_root:
        draw_icon(painter, now.px(SIDE), room.center().y() - now.px(7), "corner-down-right", tokens.ink3, 14)
    left = now.px(SIDE + INDENT)
    label = QRectF(left, room.top(), now.px(LABEL - 4) - left, room.height())
    ink = tokens.ink if is_root else tokens.ink2
    font = now.font(12, 600 if is_root else 400)
    draw_text(painter, label, told_apart(row.rate, among, font, int(label.width())), font, ink, LEFT)


def paint_cell(painter: QPainter, cell: SheetCell, place: QRectF, planned: Planned | None, *, is_sold: bool) -> None:
    """A price and its mark; what is about to change in accent; nothing to sell in grey."""
    now = theme.current()
    tokens = now.tokens
    if planned is not None:
        _paint_planned(painter, cell, place, planned)
        return
    sign = words.mark(cell.rules)
    if sign == words.mark_closed():
        draw_text(painter, place, sign, now.font(11), tokens.ink2, CENTRE)
        return
    font = now.figures(12, 600 if cell.waits else 400)
    colour = tokens.accent if cell.waits else (tokens.ink if is_sold else tokens.ink3)
    price = whole(cell.price) if cell.price is not None else words.unknown()
    if not sign:
        draw_text(painter, place, price, font, colour, CENTRE)
        return
    beside = place.adjusted(0, 0, -now.px(MARK_ROOM), 0)
    if text_width(font, price) > beside.width():
        font = now.figures(11, 600 if cell.waits else 400)
    draw_text(painter, beside, price, font, colour, RIGHT)
    width = now.px(WIDE_MARK if sign.isdigit() and len(sign) > 1 else MARK_WIDTH)
    box = QRectF(place.right() - width - now.px(1), place.center().y() - now.px(7), width, now.px(MARK_HEIGHT))
    paint_mark(painter, box, sign)


def paint_mark(painter: QPainter, box: QRectF, sign: str) -> None:
    """The mark of a rule: a number of nights, or an arrow at a door."""
    now = theme.current()
    round_box(painter, box, 3, now.tokens.warn_tint)
    ink = now.tokens.on_tint(Tone.WARN)
    icon = MARK_ICONS.get(sign)
    if icon is None:
        draw_text(painter, box, sign, now.font(11, 600), ink, CENTRE)
        return
    half = now.px(MARK_ICON) / 2
    draw_icon(painter, box.center().x() - half, box.center().y() - half, icon, ink, MARK_ICON)


def paint_moving(painter: QPainter, place: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
    """A price that moves with another: in accent, underlined by dots."""
    now = theme.current()
    font = now.figures(12)
    draw_text(painter, place, text, font, now.tokens.accent, align)
    width = now.metrics(font).horizontalAdvance(text)
    left = place.left() if align == LEFT else place.center().x() - width / 2
    _dots(painter, left, width, place.center().y() + now.px(DOTS_BELOW), now.tokens.accent)


def _paint_planned(painter: QPainter, cell: SheetCell, place: QRectF, planned: Planned) -> None:
    """The new price in accent; what moves with it is underlined by dots."""
    now = theme.current()
    if planned.follows:
        price = planned.price if planned.price is not None else cell.price
        paint_moving(painter, place, whole(price) if price is not None else words.unknown(), CENTRE)
        return
    text = whole(planned.price) if planned.price is not None else words.mark_base()
    draw_text(painter, place, text, now.figures(12, 600), now.tokens.on_tint(Tone.ACCENT), CENTRE)


def _dots(painter: QPainter, left: float, width: float, y: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(left, y), QPointF(left + width, y))
