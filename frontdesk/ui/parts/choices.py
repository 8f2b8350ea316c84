"""Choosing: radio rows with their key, check boxes, switches (pictures 07b, 11a)."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import keycap_width, paint_keycap
from frontdesk.ui.parts.painting import draw_text, focus_ring, round_box, text_width
from frontdesk.ui.parts.part import Part, PressPart
from frontdesk.ui.text import tr

SIDE = 16
ROW_LEFT = 10
ROW_GAP = 10
ROW_RIGHT = 8
BOX_GAP = 10
BOX_RADIUS = 4
EDGE = 1.25
DOT = 6
SWITCH_WIDTH = 34
SWITCH_HEIGHT = 18
SWITCH_GAP = 12
KNOB = 12
FIRST_LINE = 16
SECOND_LINE = 15
FOCUS_ROOM = 4
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


def paint_radio(painter: QPainter, rect: QRectF, chosen: bool) -> None:
    """A ring, or a disc of fill with a light dot."""
    tokens = theme.current().tokens
    radius = rect.width() / 2
    if not chosen:
        round_box(painter, rect, radius, tokens.field, tokens.edge, EDGE)
        return
    round_box(painter, rect, radius, tokens.fill)
    inset = (rect.width() - theme.current().px(DOT)) / 2
    round_box(painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset, tokens.on_fill)


def paint_check(painter: QPainter, rect: QRectF, checked: bool) -> None:
    """A box, or a box of fill with a tick."""
    tokens = theme.current().tokens
    if not checked:
        round_box(painter, rect, BOX_RADIUS, tokens.field, tokens.edge, EDGE)
        return
    round_box(painter, rect, BOX_RADIUS, tokens.fill)
    _tick(painter, rect.center(), rect.width() / SIDE, 1.75, tokens.on_fill)


def paint_switch(painter: QPainter, rect: QRectF, on: bool) -> None:
    """A track of fill with a ticked knob at the right, or an edge with a grey knob at the left."""
    tokens = theme.current().tokens
    scale = rect.height() / SWITCH_HEIGHT
    knob, radius = KNOB * scale, rect.height() / 2
    gap = (rect.height() - knob) / 2
    top = rect.y() + gap
    if not on:
        round_box(painter, rect, radius, tokens.field, tokens.edge, EDGE)
        round_box(painter, QRectF(rect.x() + gap + scale, top, knob, knob), knob / 2, tokens.edge)
        return
    round_box(painter, rect, radius, tokens.fill)
    place = QRectF(rect.right() - gap - scale - knob, top, knob, knob)
    round_box(painter, place, knob / 2, tokens.on_fill)
    _tick(painter, place.center(), scale * 0.7, 1.5, tokens.fill)


def _tick(painter: QPainter, centre: QPointF, scale: float, width: float, colour: QColor) -> None:
    ends = Qt.PenCapStyle.RoundCap
    pen = QPen(Qt.PenStyle.SolidLine)
    pen.setColor(colour)
    pen.setWidthF(width)
    pen.setCapStyle(ends)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(-3.6, 0.2), QPointF(-1.2, 2.6), QPointF(3.6, -2.6)]
    painter.drawPolyline(QPolygonF([centre + point * scale for point in points]))


class RadioRow(PressPart):
    """One of several: ring, words, and the key that picks it. The chosen row is tinted.

    Enter is left to the dialog: a reason is picked with its letter, and Enter then does it (DESK.md §6).
    """

    enter_presses = False

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tr("Key {key}").format(key=key) if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        """The key printed at the right."""
        return self._key

    def sizeHint(self) -> QSize:
        """32 high."""
        now = theme.current()
        width = now.px(ROW_LEFT + SIDE + ROW_GAP) + text_width(now.font(), self.text()) + now.px(ROW_RIGHT)
        if self._key:
            width += keycap_width(self._key) + now.px(ROW_GAP)
        return QSize(width, now.px(theme.Height.NORMAL))

    def is_cut(self) -> bool:
        """Whether the words are wider than their room; they are whole in the tooltip then."""
        return text_width(theme.current().font(), self.text()) > self._room_for_words()

    def _room_for_words(self) -> int:
        now = theme.current()
        key = keycap_width(self._key) + now.px(ROW_GAP) if self._key else 0
        return self.width() - now.px(ROW_LEFT + SIDE + ROW_GAP) - key - now.px(ROW_RIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the list's: Qt would move the focus without choosing."""
        if Qt.Key(event.key()) in STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground when chosen, ring, words, key."""
        now = theme.current()
        with QPainter(self) as painter:
            if self.isChecked() or self.underMouse():
                ground = now.tokens.selection if self.isChecked() else now.tokens.hover
                round_box(painter, self.rect(), theme.Radius.CONTROL, ground)
            side = now.px(SIDE)
            ring = QRectF(now.px(ROW_LEFT), (self.height() - side) / 2, side, side)
            paint_radio(painter, ring, self.isChecked())
            if self._key:
                paint_keycap(painter, self.width() - now.px(ROW_RIGHT), self.height() / 2, self._key)
            left = now.px(ROW_LEFT + SIDE + ROW_GAP)
            place = QRectF(left, 0, self._room_for_words(), self.height())
            draw_text(painter, place, self.text(), now.font(), now.tokens.ink, elide=self.is_cut())
            if self.hasFocus():
                focus_ring(painter, self.rect(), theme.Radius.CONTROL)


class RadioList(Part):
    """Rows of which one is picked: by mouse, by their key, by the arrows. `picked` carries the index."""

    picked = Signal(int)

    def __init__(self, rows: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """`rows`: (words, key) in order."""
        super().__init__(parent)
        self._rows: list[RadioRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for text, key in rows:
            self.add_row(text, key)

    def add_row(self, text: str, key: str = "") -> RadioRow:
        """Add a choice at the end."""
        row = RadioRow(text, key)
        index = len(self._rows)
        row.toggled.connect(lambda on: self.picked.emit(index) if on else None)
        self._rows.append(row)
        self._column.addWidget(row)
        self._carry_focus()
        return row

    def pick(self, index: int) -> None:
        """Choose a row. Raises IndexError beyond the last."""
        self._rows[index].setChecked(True)
        self._carry_focus()

    def picked_index(self) -> int:
        """The chosen row, -1 for none."""
        return next((index for index, row in enumerate(self._rows) if row.isChecked()), -1)

    def focus_picked(self) -> None:
        """The keyboard goes to the chosen row, or to the first."""
        if self._rows:
            self._rows[max(self.picked_index(), 0)].setFocus(Qt.FocusReason.OtherFocusReason)

    def press_key(self, key: str) -> bool:
        """Choose the row that prints `key`; False when none does."""
        for index, row in enumerate(self._rows):
            if row.key().casefold() == key.casefold():
                self.pick(index)
                row.setFocus()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the next row and stop at the ends."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = min(max(self.picked_index() + step, 0), len(self._rows) - 1)
        self.pick(target)
        self._rows[target].setFocus()

    def _carry_focus(self) -> None:
        """Tab reaches the list once: at the chosen row, or at the first."""
        here = max(self.picked_index(), 0)
        for index, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == here else Qt.FocusPolicy.ClickFocus)


class CheckBox(PressPart):
    """A box with words, on as many lines as they need; Space and the mouse tick it."""

    enter_presses = False

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A narrow pane needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """28 with one line."""
        now = theme.current()
        room = QRect(0, 0, width - now.px(SIDE) - now.px(BOX_GAP), 10_000)
        words = now.metrics(now.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()
        return max(now.px(theme.Height.SMALL), words + now.px(SECOND_LINE) // 2)

    def minimumSizeHint(self) -> QSize:
        """Any width; the height follows."""
        return QSize(0, theme.current().px(theme.Height.SMALL))

    def sizeHint(self) -> QSize:
        """28 high, so that it can be hit."""
        now = theme.current()
        side = now.px(theme.Height.SMALL)
        if not self.text():
            return QSize(side, side)
        words = now.px(BOX_GAP) + text_width(now.font(), self.text())
        return QSize(now.px(SIDE) + words + now.px(FOCUS_ROOM), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box and words; the focus ring lies around the box."""
        now = theme.current()
        with QPainter(self) as painter:
            side = now.px(SIDE)
            box = QRectF(0, (self.height() - side) / 2, side, side)
            paint_check(painter, box, self.isChecked())
            if self.hasFocus():
                paint_focus_at(painter, box, BOX_RADIUS)
            left = side + now.px(BOX_GAP)
            painter.setFont(now.font())
            painter.setPen(now.tokens.ink)
            place = QRect(left, 0, self.width() - left, self.height())
            painter.drawText(place, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.text())


def paint_focus_at(painter: QPainter, box: QRectF, radius: float) -> None:
    """Focus of a small mark: 2 px of ink on its edge, as accent would not be seen on a mark filled with it."""
    tokens = theme.current().tokens
    round_box(painter, box, radius, None, tokens.ink, 2.0)


class Switch(PressPart):
    """On or off at once, with what it means beside it; both lines may wrap."""

    enter_presses = False

    def __init__(self, text: str = "", second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text, second)

    def show_text(self, text: str, second: str = "") -> None:
        """Say another thing."""
        self.setText(text)
        self._second = second
        self.setAccessibleName(text)
        self.setAccessibleDescription(second)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The lines, at least 28."""
        now = theme.current()
        first = self._first_height(width)
        if not self._second:
            return max(first, now.px(theme.Height.SMALL))
        return max(first + self._wrapped(now.font(12), self._second, width), now.px(theme.Height.SMALL))

    def _first_height(self, width: int) -> int:
        now = theme.current()
        return max(now.px(FIRST_LINE), self._wrapped(now.font(13, 500), self.text(), width))

    def _wrapped(self, font: QFont, text: str, width: int) -> int:
        room = QRect(0, 0, max(width - self._text_left(), 1), 10_000)
        return theme.current().metrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()

    def _words_width(self) -> int:
        """Of the longer line. A paragraph of exactly the measured width wraps when the measure was rounded down."""
        now = theme.current()
        first = now.metrics(now.font(13, 500)).size(0, self.text()).width()
        return max(first, now.metrics(now.font(12)).size(0, self._second).width()) + 1

    def sizeHint(self) -> QSize:
        """Both lines unwrapped."""
        now = theme.current()
        if not self.text():
            return QSize(now.px(SWITCH_WIDTH), now.px(theme.Height.SMALL))
        width = self._text_left() + self._words_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        now = theme.current()
        longest = max((text_width(now.font(13, 500), word) for word in self.text().split()), default=0)
        return QSize(self._text_left() + longest, now.px(theme.Height.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track and knob, then the lines."""
        now = theme.current()
        with QPainter(self) as painter:
            middle = now.px(10) if self._second else self.height() / 2
            track = QRectF(0, middle - now.px(SWITCH_HEIGHT) / 2, now.px(SWITCH_WIDTH), now.px(SWITCH_HEIGHT))
            paint_switch(painter, track, self.isChecked())
            if self.hasFocus():
                paint_focus_at(painter, track, track.height() / 2)
            left = self._text_left()
            height = self._first_height(self.width()) if self._second else self.height()
            first = QRectF(left, 0, self.width() - left, height)
            painter.setFont(now.font(13, 500))
            painter.setPen(now.tokens.ink)
            painter.drawText(first, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.text())
            if self._second:
                painter.setFont(now.font(12))
                painter.setPen(now.tokens.ink2)
                room = QRectF(left, height, self.width() - left, self.height() - height)
                painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self._second)

    def _text_left(self) -> int:
        now = theme.current()
        return now.px(SWITCH_WIDTH) + now.px(SWITCH_GAP)
