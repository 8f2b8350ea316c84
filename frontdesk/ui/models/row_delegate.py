"""How a line of a reservation list is painted: one pass over the columns, no cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from frontdesk.domain.views import Mark, RoomMark, Row, Unsent
from frontdesk.ui import theme
from frontdesk.ui.models.columns import Column, Span, spans
from frontdesk.ui.models.marks import ROOM_SIGNS, STAY_MARKS, UNSENT_SIGNS
from frontdesk.ui.models.reservation_model import Head, ReservationModel
from frontdesk.ui.models.row_pictures import RowPictures
from frontdesk.ui.parts.marks import paint_mark
from frontdesk.ui.parts.name import NameText, name_width, paint_name
from frontdesk.ui.parts.painting import (
    LEFT,
    RIGHT,
    draw_icon,
    draw_text,
    elided,
    fill,
    focus_ring,
    hairline,
    text_width,
)
from frontdesk.ui.parts.signs import UnsentSign, paint_sign, sign_width
from frontdesk.ui.parts.told_apart import told_apart
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import money
from frontdesk.ui.text import stays as words

MARGIN = 16
GUEST_INDENT = 8
GUEST_AIR = 8
AMOUNT_AIR = 12
NOT_SENT_AIR = 4
TEXT_AIR = 8
BAR = 3
MARK_SIZE = 16
FLAG_SIZE = 14
FLAG_GAP = 8
FLAG_BETWEEN = 6
SIGN_GAP = 9
MARK_AIR = 14  # between the mark of an unsent stay and its room
COUNT_GAP = 8
FACT_RIGHT = 25
CHEVRON = 14

_WITHOUT_NUMBER = frozenset({RoomMark.NO_ROOM, RoomMark.NOT_TOLD})
_FIGURES = frozenset({Column.PEOPLE, Column.EXPECTED})

Index = QModelIndex | QPersistentModelIndex
Flag = tuple[str, QColor]
Texts = Sequence[tuple[Column, str]]
_GIVES_WAY = frozenset({"credit-card", "users"})


class RowDelegate(QStyledItemDelegate):
    """Paints heads and stays, in columns that follow the window's shape."""

    def __init__(self, model: ReservationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shape = Shape.NORMAL
        self._shown: frozenset[Column] | None = None
        self._columns: Mapping[Column, Span] = {}
        self._width = 0
        self._pictures = RowPictures()
        self._categories: tuple[str, ...] = ()

    def tell_apart(self, categories: tuple[str, ...]) -> None:
        """The names of all categories there are: those that begin alike are cut so that they still differ."""
        self._categories = categories

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self.restyle()

    def set_shown(self, shown: frozenset[Column] | None) -> None:
        """A person chose the optional columns; None: the usual ones."""
        self._shown = shown
        self.restyle()

    def columns(self, width: int) -> Mapping[Column, Span]:
        """The columns in a list of `width` pixels; kept until something changes."""
        if width != self._width:
            percent = theme.current().text_percent
            self._columns = spans(width, self._shape, percent=percent, shown=self._shown)
            self._width = width
        return self._columns

    def restyle(self) -> None:
        """Columns, colours or the user's text size may be others."""
        self._columns, self._width = {}, 0
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are of one height."""
        return QSize(0, theme.current().px(theme.Height.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        match self._model.line(index.row()):
            case Row() as row:
                self._paint_stay(painter, rect, row, state)
            case Head() as head:
                is_last = index.row() == self._model.rowCount() - 1
                self._paint_head(painter, rect, head, state, is_last=is_last)
            case _:
                pass
        painter.restore()

    def is_on_mark(self, along: int, width: int) -> bool:
        """Whether a pixel of a line of `width` is on the mark at its left, where a click picks the stay."""
        return along < self.columns(width)[Column.STATE].right

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The word of a mark, and the whole name where it had to be cut."""
        row = self._model.line(index.row())
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, Row):
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect
        QToolTip.showText(event.globalPos(), self._hint(row, event.pos(), rect), view)
        return True

    def _hint(self, row: Row, at: QPoint, rect: QRect) -> str:
        columns = self.columns(rect.width())
        along = at.x() - rect.x()
        if self.is_on_mark(along, rect.width()):
            return words.mark_hint(row, is_picked=row.id in self._model.picks)
        owes = columns.get(Column.OWES)
        if owes is not None and row.not_sent is not None and owes.left <= along < owes.right:
            return words.money_words(row, "")
        for column, text in ((Column.CATEGORY, row.category), (Column.RATE, row.rate)):
            span = columns.get(column)
            if span is not None and span.left <= along < span.right:
                room = _cell(rect, span, air=TEXT_AIR).width()
                return text if text_width(theme.current().font(12), text) > room else ""
        place = columns[Column.ROOM]
        if place.left <= along < place.right:
            return row.room if _room_name(row, place.width) != row.room else ""
        guest = columns[Column.GUEST]
        mark = _mark_width(row, guest.width)
        if row.unsent is not None and guest.right - mark <= along < guest.right:
            return words.unsent_word(row.unsent)
        width = guest.width - mark
        name_room = _name_room(width, *_beside(row, width))
        if guest.left <= along < guest.right and name_room < name_width(_name(row)):
            return _name(row).full
        return ""

    # --- grounds -----------------------------------------------------------------------------------------------------

    def _paint_stay(self, painter: QPainter, rect: QRect, row: Row, state: QStyle.StateFlag) -> None:
        """As a picture: scrolling, another group or another list mostly moves lines that were painted before."""
        columns, now = self.columns(rect.width()), theme.current()
        texts = tuple(self._plain_texts(columns, row))
        ground, has_bar, is_picked = self._ground(row, state)
        look = (row, texts, has_bar, is_picked)

        def draw(on: QPainter, place: QRect) -> None:
            fill(on, place, ground)
            if has_bar:
                fill(on, QRect(place.x(), place.y(), now.px(BAR), place.height()), now.tokens.accent)
            self._paint_row(on, place, row, texts)

        self._pictures.paint(painter, rect, look, ground, draw)

    def _ground(self, row: Row, state: QStyle.StateFlag) -> tuple[QColor, bool, bool]:
        """Its colour, whether it has the bar of the focus, and whether the stay is picked."""
        tokens, is_picked = theme.current().tokens, row.id in self._model.picks
        if state & QStyle.StateFlag.State_Selected:
            has_focus = self._has_focus()
            return tokens.selection if has_focus else tokens.selection_off, has_focus, is_picked
        if is_picked:
            return tokens.accent_tint, False, True
        return tokens.hover if state & QStyle.StateFlag.State_MouseOver else tokens.page, False, False

    def _has_focus(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.hasFocus()

    def _paint_head(
        self, painter: QPainter, rect: QRect, head: Head, state: QStyle.StateFlag, *, is_last: bool
    ) -> None:
        now = theme.current()
        tokens = now.tokens
        if state & QStyle.StateFlag.State_MouseOver:
            fill(painter, rect, tokens.hover)
        if not is_last:
            hairline(painter, rect.x(), rect.right() + 1, rect.bottom())
        columns = self.columns(rect.width())
        icon = "chevron-down" if head.is_open else "chevron-right"
        inset = (now.px(MARK_SIZE) - now.px(CHEVRON)) / 2
        top = rect.y() + (rect.height() - now.px(CHEVRON)) / 2
        draw_icon(painter, self._mark_left() + inset, top + 1, icon, tokens.ink2, CHEVRON)
        left = columns[Column.GUEST].left + now.px(GUEST_INDENT)
        title, font = words.group_title(head.group), now.font(12, 600)
        line = QRectF(left, rect.y(), rect.right() + 1 - left, rect.height())
        draw_text(painter, line, title, font, tokens.ink)
        line.setLeft(left + text_width(font, title) + now.px(COUNT_GAP))
        draw_text(painter, line, str(head.count), now.figures(12), tokens.ink2)
        if head.fact:
            line.setRight(rect.right() + 1 - now.px(FACT_RIGHT))
            draw_text(painter, line, head.fact, now.font(11), tokens.ink3, RIGHT)
        if state & QStyle.StateFlag.State_HasFocus and self._has_focus():
            focus_ring(painter, rect, 0)

    # --- columns -----------------------------------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, texts: Texts) -> None:
        now = theme.current()
        columns = self.columns(rect.width())
        is_over = row.mark in (Mark.LEFT, Mark.CANCELLED, Mark.NO_SHOW)
        side = now.px(MARK_SIZE)
        mark = QRectF(self._mark_left(), rect.y() + (rect.height() - side) / 2, side, side)
        if row.id in self._model.picks:
            draw_icon(painter, mark.x(), mark.y(), "circle-check", now.tokens.accent, MARK_SIZE)
        else:
            paint_mark(painter, mark, STAY_MARKS[row.mark], row.share)
        self._paint_guest(painter, _cell(rect, columns[Column.GUEST]), row, is_over=is_over)
        self._paint_room(painter, _cell(rect, columns[Column.ROOM]), row, is_over=is_over)
        self._paint_plain_columns(painter, rect, row, texts)
        if Column.OWES in columns:
            self._paint_owes(painter, _cell(rect, columns[Column.OWES]), row)

    def _paint_owes(self, painter: QPainter, cell: QRect, row: Row) -> None:
        now = theme.current()
        cell.setRight(cell.right() - now.px(AMOUNT_AIR))
        is_owing = bool(row.owes)
        font, colour = (now.figures(13, 500), now.tokens.ink) if is_owing else (now.font(12), now.tokens.ink3)
        text = money.owed(row.owes, may_read=row.may_read_money)
        draw_text(painter, cell, text, font, colour, RIGHT)
        if row.not_sent is not None:
            sign = (UnsentSign.IN_DOUBT if row.not_sent.in_doubt else UnsentSign.NOT_SENT).sign
            left = cell.right() + 1 - text_width(font, text) - now.px(NOT_SENT_AIR + FLAG_SIZE)
            top = cell.y() + (cell.height() - now.px(FLAG_SIZE)) / 2
            draw_icon(painter, left, top, sign.icon, now.tokens.of(sign.tone), FLAG_SIZE)

    def _paint_plain_columns(self, painter: QPainter, rect: QRect, row: Row, texts: Texts) -> None:
        now, columns = theme.current(), self.columns(rect.width())
        quiet = now.tokens.ink2
        late = row.mark is Mark.NOT_ARRIVED
        for column, text in texts:
            is_bad = late and column is Column.EXPECTED
            font = now.font(12, 500) if is_bad else now.figures(12) if column in _FIGURES else now.font(12)
            colour = now.tokens.bad if is_bad else quiet
            elide = column is Column.RATE
            cell = _cell(rect, columns[column], air=TEXT_AIR if elide else 0)
            draw_text(painter, cell, text, font, colour, LEFT, elide=elide)

    def _plain_texts(self, columns: Mapping[Column, Span], row: Row) -> list[tuple[Column, str]]:
        listing, now = self._model.listing, self._model.now
        if listing is None or now is None:
            return []
        found: list[tuple[Column, str]] = []
        if Column.CATEGORY in columns:
            room = columns[Column.CATEGORY].width - theme.current().px(TEXT_AIR)
            font = theme.current().font(12)
            found.append((Column.CATEGORY, told_apart(row.category, self._categories, font, room)))
        if Column.NIGHTS in columns:
            found.append((Column.NIGHTS, words.nights(row.nights)))
        if Column.UNTIL in columns:
            found.append((Column.UNTIL, words.until(listing.kind, row, listing.day)))
        if Column.PEOPLE in columns:
            found.append((Column.PEOPLE, words.people(row.adults, row.children)))
        if Column.EXPECTED in columns:
            found.append((Column.EXPECTED, words.expected(listing.kind, row, now)))
        if Column.RATE in columns:
            found.append((Column.RATE, row.rate))
        return found

    def _paint_guest(self, painter: QPainter, cell: QRect, row: Row, *, is_over: bool) -> None:
        now = theme.current()
        tokens = now.tokens
        mark = _mark_width(row, cell.width())
        if row.unsent is not None:
            self._paint_unsent(painter, QRect(cell.right() + 1 - mark, cell.y(), mark, cell.height()), row.unsent)
        cell.setWidth(cell.width() - mark)
        flags, ordinal = _beside(row, cell.width())
        name_room = _name_room(cell.width(), flags, ordinal)
        room = QRect(cell.x() + now.px(GUEST_INDENT), cell.y(), name_room, cell.height())
        ink = tokens.ink2 if is_over else tokens.ink
        given = tokens.ink3 if is_over else tokens.ink
        left = room.x() + paint_name(painter, room, _name(row), colour=ink, given_colour=given) + now.px(FLAG_GAP) - 0.5
        for icon, colour in flags:
            draw_icon(painter, left, cell.y() + (cell.height() - now.px(FLAG_SIZE)) / 2, icon, colour, FLAG_SIZE)
            left += now.px(FLAG_SIZE + FLAG_BETWEEN)
        if ordinal:
            place = QRectF(left, cell.y(), cell.right() + 1 - left, cell.height())
            draw_text(painter, place, ordinal, now.font(11, 500), tokens.ink3)

    def _paint_room(self, painter: QPainter, cell: QRect, row: Row, *, is_over: bool) -> None:
        now = theme.current()
        sign = ROOM_SIGNS[row.room_mark].sign
        word = words.room_state(row.mark, row.room_mark)
        if row.room_mark in _WITHOUT_NUMBER:
            paint_sign(painter, cell, sign, word=word)
            return
        name, font = _room_name(row, cell.width()), now.figures(13, 600)
        draw_text(painter, cell, name, font, now.tokens.ink2 if is_over else now.tokens.ink)
        cell.setLeft(cell.left() + text_width(font, name) + now.px(SIGN_GAP))
        if word:
            paint_sign(painter, cell, sign, word=word if sign_width(sign, word) <= cell.width() else "")

    def _paint_unsent(self, painter: QPainter, place: QRect, unsent: Unsent) -> None:
        sign = UNSENT_SIGNS[unsent].sign
        has_word = place.width() > _mark_room(unsent, with_word=False)
        paint_sign(painter, place, sign, word=words.unsent_word(unsent) if has_word else "")

    def _mark_left(self) -> int:
        return theme.current().px(MARGIN)


def _name(row: Row) -> NameText:
    return NameText(row.surname, row.given or words.nameless(row))


def _cell(rect: QRect, span: Span, *, air: int = 0) -> QRect:
    return QRect(rect.x() + span.left, rect.y(), max(0, span.width - theme.current().px(air)), rect.height())


def _room_name(row: Row, width: int) -> str:
    """The room as it fits into a cell of `width` beside the mark of its state. Numbers are never cut; of a name both
    ends are left.
    """
    now = theme.current()
    room = width - now.px(TEXT_AIR)
    if words.room_state(row.mark, row.room_mark):
        room -= now.px(SIGN_GAP) + sign_width(ROOM_SIGNS[row.room_mark].sign, "")
    return elided(row.room, now.figures(13, 600), room, Qt.TextElideMode.ElideMiddle)


def _mark_width(row: Row, width: int) -> int:
    """What the mark of an unsent stay takes at the right of its name, in a cell of `width`; 0 without one. The word
    goes where the surname would be cut: the sign and the pane say it too.
    """
    if row.unsent is None:
        return 0
    with_word = _mark_room(row.unsent, with_word=True)
    needed = name_width(NameText(row.surname))
    return with_word if _name_room(width - with_word, [], "") >= needed else _mark_room(row.unsent, with_word=False)


def _mark_room(unsent: Unsent, *, with_word: bool) -> int:
    sign = UNSENT_SIGNS[unsent].sign
    return sign_width(sign, words.unsent_word(unsent) if with_word else "") + theme.current().px(MARK_AIR)


def _beside(row: Row, width: int) -> tuple[list[Flag], str]:
    """The flags and the count of stays beside the name in a cell of `width`.

    Where the surname would be cut, or beside a mark the first name too, the count gives way, then the card, then the
    group: the pane says them too. A note and an important guest stay.
    """
    flags, ordinal = _flags(row), words.ordinal(row.stays) if row.stays > 1 else ""
    needed = name_width(NameText(row.surname) if row.unsent is None else _name(row))
    if _name_room(width, flags, ordinal) < needed:
        ordinal = ""
    while flags and flags[-1][0] in _GIVES_WAY and _name_room(width, flags, ordinal) < needed:
        flags.pop()
    return flags, ordinal


def _name_room(width: int, flags: Sequence[Flag], ordinal: str) -> int:
    """The width left for the name in a cell of `width`: what stands beside it is never cut."""
    now = theme.current()
    taken = len(flags) * now.px(FLAG_SIZE + FLAG_BETWEEN) + text_width(now.font(11, 500), ordinal)
    if taken:
        taken += now.px(FLAG_GAP)
    return max(0, width - now.px(GUEST_INDENT + GUEST_AIR) - taken)


def _flags(row: Row) -> list[Flag]:
    tokens = theme.current().tokens
    found: list[Flag] = []
    if row.has_note:
        found.append(("sticky-note", tokens.warn))
    if row.is_important:
        found.append(("star", tokens.warn))
    if row.has_group:
        found.append(("users", tokens.ink3))
    if row.has_card:
        found.append(("credit-card", tokens.ink3))
    return found
