"""The foot of the detail pane, always in sight: what is owed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.views import StayView
from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.label import ElidedLabel, Label
from frontdesk.ui.parts.painting import hairline, text_width
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import detail as words
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 52
MARGIN = 20
KEY = "P"


class OwedFooter(Part):
    """ "Owes 6,140 CZK", below it what of that is not sent yet, and at the right end recording a payment."""

    payment_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ElidedLabel(tone=Tone.INK2)
        self._word.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._figure = Label(size=16, weight=600)
        self._second = ElidedLabel(size=11, tone=Tone.WARN)
        self._second.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        owes, words_of_it = QHBoxLayout(), QVBoxLayout()
        owes.setSpacing(8)
        owes.addWidget(self._word)
        owes.addWidget(self._figure)
        owes.addStretch(1)
        words_of_it.setSpacing(0)
        words_of_it.setContentsMargins(0, 0, 0, 2)  # the words stand on the line of the button's
        words_of_it.addStretch(1)
        words_of_it.addLayout(owes)
        words_of_it.addWidget(self._second)
        words_of_it.addStretch(1)
        row.addLayout(words_of_it, 1)
        self._seconds = words.owed_seconds(None)
        self._payment = Button(tr("Record payment"), key=KEY, height=theme.Height.SMALL)
        self._payment.clicked.connect(self.payment_wanted)
        row.addWidget(self._payment)
        self.set_margin(MARGIN)
        self.restyle()

    def show_stay(self, view: StayView) -> None:
        """Show what this stay owes."""
        owed = words.owed(view.owes, view.currency, view.not_sent, may_read=view.may_read_money)
        is_known = view.owes is not None
        self._word.setText(owed.word if is_known else f"{owed.word} {owed.figure}")  # words may be cut, a figure not
        self._payment.setVisible(may(StayAct.PAYMENT, view))
        self._figure.setText(owed.figure)
        self._figure.setVisible(is_known and bool(owed.figure))
        self._seconds = words.owed_seconds(view.not_sent)
        self._second.setVisible(bool(owed.second))
        self._fit()
        self._second.set_tone(Tone.DOUBT if view.not_sent is not None and view.not_sent.in_doubt else Tone.WARN)
        self.setAccessibleName(" ".join(part for part in owed if part))

    def set_margin(self, margin: int) -> None:
        """In line with what stands over it."""
        self._row.setContentsMargins(margin, 1, margin, 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer words in a narrower place."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The most of the words that is not cut; before the fewest of them the printed key goes."""
        whole, fewer, fewest = self._seconds
        ways = ((whole, KEY), (fewer, KEY), (fewer, ""))
        text, key = next((way for way in ways if self._fits(*way)), (fewest, KEY))
        self._second.setText(text)
        self.setToolTip("" if text == whole else whole)
        self._payment.set_key(key)

    def _fits(self, text: str, key: str) -> bool:
        self._payment.set_key(key)
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right()
        if not self._payment.isHidden():
            taken += self._payment.sizeHint().width() + self._row.spacing()
        return text_width(theme.current().font(11), text) <= self.width() - taken

    def restyle(self) -> None:
        """The height follows the text size."""
        self.setFixedHeight(theme.current().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline above."""
        with QPainter(self) as painter:
            hairline(painter, 0, self.width(), 0)
