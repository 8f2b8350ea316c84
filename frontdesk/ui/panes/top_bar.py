"""The bar above everything: search and the status pill; in the compact window also the title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import Button
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.part import Part
from frontdesk.ui.parts.search_box import SearchBox
from frontdesk.ui.parts.status_pill import Segment, StatusPill
from frontdesk.ui.shape import Shape
from frontdesk.ui.text import tr
from frontdesk.ui.theme import Tone

HEIGHT = 52
COMPACT_HEIGHT = 48
MARGIN = 16
GAP = 16
PILL_GAP = 12
COMPACT_GAP = 8
TITLE_GAP = 13
SEARCH_WIDTH = 300
WIDE_SEARCH_WIDTH = 420
LEAST_SEARCH = 84  # its icon and its key


class TopBar(Part):
    """Places its few children by hand: the pill is never squeezed, the search takes what is left, up to its width."""

    search_wanted = Signal(str)  # the letter that was pressed, or ""
    unsent_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Shape.NORMAL
        self._told: tuple[str, tuple[Segment, ...], Tone | None, Tone | None] = ("", (), None, None)
        self._title = Label(size=16, weight=600, parent=self)
        self._title.hide()
        self._search = SearchBox(tr("Guest, room, number, phone"), "F3", self)
        self._search.clicked.connect(lambda: self.search_wanted.emit(""))
        self._search.typed.connect(self.search_wanted)
        self._pill = StatusPill(self)
        self._pill.setAccessibleDescription(tr("Key F9"))
        self._pill.clicked.connect(self.unsent_wanted)
        self._new = Button(tr("New"), icon="plus", key="F2", parent=self)
        self._new.clicked.connect(self.new_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_pill("refresh-cw", (Segment(tr("Starting")),))

    @property
    def pill(self) -> StatusPill:
        """The status pill."""
        return self._pill

    def show_title(self, title: str) -> None:
        """The list's name, shown in the compact window only."""
        self._title.setText(title)
        self._place()

    def show_pill(
        self, icon: str, segments: Sequence[Segment], tint: Tone | None = None, icon_tone: Tone | None = None
    ) -> None:
        """What the pill says; quiet words where the search keeps its room beside them."""
        self._told = icon, tuple(segments), tint, icon_tone
        self._place()

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self._title.setVisible(shape is Shape.COMPACT)
        self._show_new(is_small=shape is Shape.COMPACT)
        self.updateGeometry()
        self._place()

    def _show_new(self, *, is_small: bool) -> None:
        """Where there is little room its word is the tooltip."""
        self._new.set_text("" if is_small else tr("New"))
        self._new.set_key("" if is_small else "F2")
        self._new.setAccessibleName(tr("New"))
        self._new.setAccessibleDescription(tr("Key F2"))
        self._new.setToolTip(tr("New reservation, F2") if is_small else "")

    def restyle(self) -> None:
        """Sizes follow the text size."""
        self._place()

    def sizeHint(self) -> QSize:
        """52 high, 48 in the compact window."""
        return QSize(0, theme.current().px(COMPACT_HEIGHT if self._shape is Shape.COMPACT else HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search takes what is left."""
        self._place()

    def _say_what_fits(self) -> None:
        icon, segments, tint, icon_tone = self._told
        now, new = theme.current(), self._new.sizeHint()
        beside = (new.width() if self._new.text() else new.height()) + self._search.minimumSizeHint().width()
        room = self.width() - beside - now.px(2 * MARGIN + PILL_GAP + COMPACT_GAP)
        if self._pill.width_of(segments) > room:
            segments = tuple(each for each in segments if each.tone is not Tone.MUTE)
        self._pill.show_state(icon, segments, tint, icon_tone)

    def _place(self) -> None:
        self._say_what_fits()
        now = theme.current()
        pill = self._pill.sizeHint()
        right = self._place_new(self.width() - now.px(MARGIN)) - pill.width()
        self._pill.setGeometry(right, (self.height() - pill.height()) // 2, pill.width(), pill.height())
        left, gap = now.px(MARGIN), now.px(GAP)
        if self._shape is Shape.COMPACT:
            gap = now.px(COMPACT_GAP)
            left = self._place_title(left, right - gap)
        height = now.px(theme.Height.NORMAL)
        width = min(self._search_limit(), right - gap - left)
        self._search.setVisible(width >= now.px(LEAST_SEARCH))
        self._search.setGeometry(left, (self.height() - height) // 2, max(0, width), height)

    def _place_new(self, right: int) -> int:
        """At the right edge; returns where the pill ends. The search gives way before it does: it has its keys."""
        now, size = theme.current(), self._new.sizeHint()
        if not self._new.text():
            size.setWidth(size.height())  # a plus alone in a square
        needed = size.width() + now.px(PILL_GAP) + self._pill.sizeHint().width() + now.px(2 * MARGIN)
        fits = self.width() >= needed
        self._new.setVisible(fits)
        self._new.setGeometry(right - size.width(), (self.height() - size.height()) // 2, size.width(), size.height())
        return right - size.width() - now.px(PILL_GAP) if fits else right

    def _place_title(self, left: int, right: int) -> int:
        """Places the title if the search keeps its width beside it; returns where the search begins."""
        title = self._title.sizeHint()
        begin = left + title.width() + theme.current().px(TITLE_GAP)
        fits = right - begin >= self._search.minimumSizeHint().width()
        self._title.setVisible(fits)
        self._title.setGeometry(left, (self.height() - title.height()) // 2, title.width(), title.height())
        return begin if fits else left

    def _search_limit(self) -> int:
        if self._shape is Shape.COMPACT:
            return self.width()
        return theme.current().px(WIDE_SEARCH_WIDTH if self._shape is Shape.WIDE else SEARCH_WIDTH)
