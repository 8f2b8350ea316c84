"""The head of the rates page: what the figures are, how the platform is reached, the days shown, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button, IconButton
from frontdesk.ui.parts.label import ElidedLabel
from frontdesk.ui.parts.painting import text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.text import rates as rates_words
from frontdesk.ui.text import selling as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 64
SIDE = 16
GAP = 8
FACTS_ROOM = 8
TITLE_ROOM = 180  # more only where there is room left: a service may have a long name


class _Look(NamedTuple):
    """What of its words the head shows."""

    facts: str
    span: str
    says_rule: bool = True
    has_close: bool = True


class PageHead(Part):
    """`turned` by so many weeks, `day_wanted` when another first day is to be typed; `unsent_wanted` is the pill."""

    turned = Signal(int)
    day_wanted = Signal()
    rule_wanted = Signal()
    closed = Signal()
    unsent_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[date] = ()
        self._facts_of = ("", "")
        self._title = ElidedLabel(rates_words.title(), size=20, weight=600)
        self._facts = ElidedLabel(size=12, tone=Tone.INK2)
        self._pill = StatusPill()
        self._pill.setAccessibleDescription(tr("Key F9"))
        self._before = _Turn("chevron-left", tr("Earlier days"))
        self._span = Button(icon="calendar-days")
        self._after = _Turn("chevron-right", tr("Later days"))
        self._rule = Button(tr("Rule"), icon="plus", key="R")
        self._close = IconButton("x", tr("Close"), key="F4", size=32)
        titles = self._titles = QVBoxLayout()
        titles.addStretch(1)
        titles.addWidget(self._title)
        titles.addWidget(self._facts)
        titles.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(GAP)
        row.addLayout(titles, 1)
        for part in (self._pill, self._before, self._span, self._after, self._rule, self._close):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self._span.clicked.connect(self.day_wanted)
        self._rule.clicked.connect(self.rule_wanted)
        self._close.clicked.connect(self.closed)
        self._pill.clicked.connect(self.unsent_wanted)
        self.restyle()

    def show_days(self, days: Sequence[date], *, has_earlier: bool) -> None:
        """The days in the table."""
        self._days = days
        self._before.setEnabled(has_earlier)
        self._fit()

    def show_facts(self, currency: str, as_of: str) -> None:
        """What the figures are, and since when they are known; `as_of` "" while they are not."""
        self._facts_of = (currency, as_of)
        self._fit()

    def show_service(self, name: str) -> None:
        """Whose rates these are; "" where the desk works with one service."""
        self._title.setText(rates_words.title(name))
        self._fit()

    def show_pill(self, icon: str, segments: Sequence[Segment], tint: Tone | None, icon_tone: Tone | None) -> None:
        """How the platform is reached."""
        self._pill.show_state(icon, segments, tint, icon_tone)
        self._fit()

    def show_refused(self, reason: str) -> None:
        """The token may not change rules; "" when it may."""
        self._rule.set_off(reason)

    def place_of_days(self) -> QRect:
        """The button of the days, in the head's coordinates."""
        return self._span.geometry()

    def restyle(self) -> None:
        """Spaces follow the text size."""
        self._titles.setSpacing(theme.current().px(theme.Space.UNDER_TITLE))

    def sizeHint(self) -> QSize:
        """64 high."""
        return QSize(theme.current().px(400), theme.current().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It never widens the page: words are shortened first."""
        return QSize(0, theme.current().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The longest words there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words are shortened one after another until all of them have room; what goes last has keys of its own."""
        if not self._days:
            return
        first, last = self._days[0], self._days[-1]
        whole, plain, short = words.page_facts, words.plain_facts, words.short_facts
        looks = (
            _Look(whole(*self._facts_of), words.head_span(first, last)),
            _Look(plain(*self._facts_of), words.head_span(first, last)),
            _Look(plain(*self._facts_of), words.short_span(first, last)),
            _Look(short(*self._facts_of), words.short_span(first, last)),
            _Look(short(*self._facts_of), words.shortest_span(first, last)),
            _Look("", words.shortest_span(first, last), says_rule=False),
            _Look("", "", says_rule=False),
            _Look("", "", says_rule=False, has_close=False),
        )
        for look in looks:
            self._show_look(look)
            if self._needed(look) <= self.width():
                return

    def _show_look(self, look: _Look) -> None:
        self._facts.setText(look.facts)
        self._facts.setVisible(bool(look.facts))
        self._span.set_text(look.span)
        self._span.setAccessibleName(words.days_name(words.head_span(self._days[0], self._days[-1])))
        self._rule.set_text(tr("Rule") if look.says_rule else "")
        self._rule.set_key("R" if look.says_rule else "")
        self._rule.setAccessibleName(words.rule_title())
        self._close.setVisible(look.has_close)

    def _needed(self, look: _Look) -> int:
        parts = (self._pill, self._before, self._span, self._after, self._rule, self._close)
        shown = [each for each in parts if not each.isHidden()]
        now = theme.current()
        facts = text_width(now.font(12), look.facts)
        title = min(self._title.sizeHint().width(), now.px(TITLE_ROOM))
        titles = max(facts, title) + FACTS_ROOM
        return titles + sum(each.sizeHint().width() for each in shown) + len(shown) * GAP + 2 * SIDE


class _Turn(Button):
    """A square with an arrow."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(icon=icon)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """As wide as high."""
        side = theme.current().px(theme.Height.NORMAL)
        return QSize(side, side)
