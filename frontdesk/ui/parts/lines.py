"""The lines a pane is written in: heads, facts, money, people, checks, and hairlines between (pictures 01, 10b)."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.keycap import paint_keycap
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.name import NameText, name_width, paint_name
from frontdesk.ui.parts.painting import RIGHT, draw_icon, draw_text, elided, fill, text_width
from frontdesk.ui.parts.part import Part, TextPart
from frontdesk.ui.theme import Tone

HEAD_HEIGHT = 24
KEY_GAP = 8
NOTE_GAP = 8
ICON_GAP = 6
CHECK_HEIGHT = 22
CHECK_TEXT_LEFT = 24
PERSON_WEIGHT = 500
FINDING_TEXT_LEFT = 26


class _Line(TextPart):
    """One painted line: grows in width, fixed in height; long words elide and are whole in the tooltip."""

    line_height = HEAD_HEIGHT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(self.line_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), theme.current().px(self.line_height))

    def _tell(self, name: str, description: str = "") -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    def _is_shown(self, *shown: object) -> bool:
        """Whether it looks like this already: then it is not painted again."""
        before, self._shown = self._shown, shown
        return shown == before


class SectionHead(_Line):
    """The name of a section, 12/600, with a fact and the key that adds to it at the right."""

    def __init__(self, text: str, *, right: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._right, self._key = text, right, key
        self._tell(text, right)

    def set_text(self, text: str) -> None:
        """Call the section something else."""
        self._text = text
        self._tell(text, self._right)

    def show_right(self, right: str) -> None:
        """Show another fact at the right."""
        if right == self._right:
            return
        self._right = right
        self._tell(self._text, right)

    def show_key(self, key: str) -> None:
        """Print another key, or none while it means nothing."""
        if key != self._key:
            self._key = key
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, fact, key."""
        now = theme.current()
        with QPainter(self) as painter:
            draw_text(painter, self.rect(), self._text, now.font(12, 600), now.tokens.ink)
            right = float(self.width())
            if self._key:
                right = paint_keycap(painter, right, self.height() / 2, self._key) - now.px(KEY_GAP)
            draw_text(painter, QRectF(0, 0, right, self.height()), self._right, now.font(12), now.tokens.ink3, RIGHT)


class KeyValueLine(_Line):
    """A fact: what at the left, its value, and a note to it in quieter type."""

    line_height = theme.Height.KEY_VALUE

    def __init__(
        self,
        key: str,
        value: str = "",
        note: str = "",
        *,
        icon: str = "",
        tone: Tone = Tone.INK,
        weight: int = 400,
        key_width: int = 92,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._key_width, self._weight = key, key_width, weight
        self.show_value(value, note, tone, icon)

    def show_key(self, key: str, weight: int) -> None:
        """Let the line be about another thing; `show_value` comes next."""
        self._key, self._weight = key, weight

    def show_value(self, value: str, note: str = "", tone: Tone = Tone.INK, icon: str = "") -> None:
        """Show another value; the icon before it takes its tone."""
        if self._is_shown(self._key, self._weight, value, note, tone, icon):
            return
        self._value, self._note, self._tone, self._icon = value, note, tone, icon
        self._tell(f"{self._key}: {value} {note}".rstrip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Key, icon, value, note."""
        now = theme.current()
        with QPainter(self) as painter:
            left = now.px(self._key_width)
            key_room = QRectF(0, 0, left - now.px(4), self.height())
            draw_text(painter, key_room, self._key, now.font(12), now.tokens.ink3, elide=True)
            if self._icon:
                draw_icon(painter, left, (self.height() - now.px(14)) / 2, self._icon, now.tokens.of(self._tone), 14)
                left += now.px(14 + ICON_GAP)
            font = now.font(13, self._weight)
            room = self.width() - left
            draw_text(painter, QRectF(left, 0, room, self.height()), self._value, font, now.tokens.ink, elide=True)
            used = min(text_width(font, self._value), room) + (now.px(NOTE_GAP) if self._value else 0)
            note_room = QRectF(left + used, 0, max(room - used, 0), self.height())
            if self._note:
                draw_text(painter, note_room, self._note, now.font(12), now.tokens.ink2, elide=True)
            needed = used + text_width(now.font(12), self._note)
            self.setToolTip(f"{self._value}  {self._note}".strip() if needed > room else "")


class MoneyLine(_Line):
    """What, a note, and the amount at the right in figures of equal width; the amount is never cut."""

    line_height = theme.Height.MONEY

    def __init__(
        self,
        text: str = "",
        amount: str = "",
        note: str = "",
        *,
        tone: Tone = Tone.INK,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strong = strong
        self.show_amount(text, amount, note, tone)

    def show_amount(self, text: str, amount: str, note: str = "", tone: Tone = Tone.INK) -> None:
        """Show another line; `tone` colours the amount."""
        if self._is_shown(text, amount, note, tone):
            return
        self._text, self._amount, self._note, self._tone = text, amount, note, tone
        self._tell(f"{text}: {amount}", note)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words at the left, amount at the right."""
        now = theme.current()
        with QPainter(self) as painter:
            weight = 600 if self._strong else 400
            figures = now.figures(13, weight)
            draw_text(painter, self.rect(), self._amount, figures, now.tokens.of(self._tone), RIGHT)
            room = self.width() - text_width(figures, self._amount) - now.px(NOTE_GAP)
            font = now.font(13, weight)
            draw_text(painter, QRectF(0, 0, room, self.height()), self._text, font, now.tokens.ink, elide=True)
            used = min(text_width(font, self._text), room) + now.px(NOTE_GAP)
            if self._note:
                note_room = QRectF(used, 0, max(room - used, 0), self.height())
                draw_text(painter, note_room, self._note, now.font(12), now.tokens.ink3, elide=True)
            needed = used + text_width(now.font(12), self._note)
            self.setToolTip(f"{self._text}  {self._note}".strip() if needed > room + now.px(NOTE_GAP) else "")


class NameLine(_Line):
    """A person with what they are to the stay at the right."""

    line_height = theme.Height.KEY_VALUE

    def __init__(self, name: NameText, right: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_name(name, right)

    def show_name(self, name: NameText, right: str = "") -> None:
        """Show another person."""
        if self._is_shown(name, right):
            return
        self._name, self._right = name, right
        self._tell(name.full, right)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and role."""
        now = theme.current()
        with QPainter(self) as painter:
            draw_text(painter, self.rect(), self._right, now.font(12), now.tokens.ink3, RIGHT)
            width = self.width() - text_width(now.font(12), self._right) - now.px(NOTE_GAP)
            room = QRect(0, 0, width, self.height())
            paint_name(painter, room, self._name, weight=PERSON_WEIGHT, colour=now.tokens.ink)
            self.setToolTip(self._name.full if name_width(self._name, 13, PERSON_WEIGHT) > width else "")


class CheckLine(_Line):
    """Something that is in order, or is not: icon and one line, 22 high. With `keeps_end` a line too long is cut in its
    middle: it ends with what matters.
    """

    line_height = CHECK_HEIGHT

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "check",
        tone: Tone = Tone.GOOD,
        keeps_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side = Qt.TextElideMode.ElideMiddle if keeps_end else Qt.TextElideMode.ElideRight
        self.show_check(text, icon, tone)

    def show_check(self, text: str, icon: str = "check", tone: Tone = Tone.GOOD) -> None:
        """Show another finding."""
        if self._is_shown(text, icon, tone):
            return
        self._text, self._icon, self._tone = text, icon, tone
        self._tell(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words."""
        now = theme.current()
        with QPainter(self) as painter:
            draw_icon(painter, 0, (self.height() - now.px(16)) / 2, self._icon, now.tokens.of(self._tone))
            left = now.px(CHECK_TEXT_LEFT)
            room = QRectF(left, 0, self.width() - left, self.height())
            shown = elided(self._text, now.font(12), int(room.width()), self._side)
            draw_text(painter, room, shown, now.font(12), now.tokens.ink2)
            self.setToolTip(self._text if shown != self._text else "")


class Finding(Part):
    """What the platform says about one thing: icon, title 13/500, the fact under it (picture 10b). The fact names what
    to ask support for, so neither is ever cut.
    """

    def __init__(self, icon: str, tone: Tone, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._title = Label(size=13, weight=500, wrap=True)
        self._second = Label(size=12, tone=Tone.MUTE, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._column.addWidget(self._second)
        self.show_finding(icon, tone, title, second)
        self.restyle()

    def show_finding(self, icon: str, tone: Tone, title: str, second: str = "") -> None:
        """Show another finding."""
        self._icon, self._tone = icon, tone
        self._title.setText(title)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.update()

    def restyle(self) -> None:
        """The words stand beside the icon at every text size."""
        self._column.setContentsMargins(theme.current().px(FINDING_TEXT_LEFT), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        now = theme.current()
        with QPainter(self) as painter:
            draw_icon(painter, 0, now.px(1), self._icon, now.tokens.of(self._tone))


class Separator(Part):
    """A hairline of one device-independent pixel."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One flat line."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.line)
