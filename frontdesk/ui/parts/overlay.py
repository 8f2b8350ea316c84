"""What lies over the window: scrim, shadow and one card. A child of the window, opened with open(), never exec()."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QSizePolicy, QWidget
from shiboken6 import isValid

from frontdesk.ui import theme
from frontdesk.ui.parts import under
from frontdesk.ui.parts.painting import fill, round_box
from frontdesk.ui.parts.part import Part, Themed
from frontdesk.ui.parts.shadow import Level, paint_shadow

Key = Qt.Key
PAGES = frozenset({Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F9, Key.Key_F12})
"""Keys that lead to another place of the window, and do nothing to a stay."""

EDGE_MARGIN = 24
SOON_MS = 400


class Card(Part):
    """The raised ground the content of an overlay lies on; edged where no light scrim sets it off."""

    def __init__(self, radius: int, parent: QWidget, *, edged: bool) -> None:
        super().__init__(parent)
        self._radius, self._edged = radius, edged
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Flat and raised."""
        tokens = theme.current().tokens
        edge = tokens.line2 if self._edged or theme.current().dark else None
        with QPainter(self) as painter:
            round_box(painter, self.rect(), self._radius, tokens.raised, edge)


class Overlay(QDialog, Themed):
    """Covers `host` with the scrim and shows `card` above it. A QDialog by role only: it is no window of its own.

    While it is open Tab stays inside, Esc closes it, and the window's shortcuts below are dead: a letter pressed here
    must not check anyone in. A key of `leaves_for` closes it and goes on to the window. `closed` comes after it is gone
    and focus is back where it was.

    What lies below, scrim and shadow are one picture meanwhile, taken before the first paint: painted anew at every key
    they took 6 ms, and the host is painted once to open it, not twice. Whoever changes the host says so by `refresh`.
    """

    closed = Signal()
    leaves_for: frozenset[Qt.Key] = PAGES

    def __init__(self, host: QWidget, *, radius: int = theme.Radius.DIALOG, dims: bool = True) -> None:
        """`dims`: whether the host lies under the scrim meanwhile."""
        # SubWindow keeps it inside the window; making it a window first takes the focus from the clerk.
        super().__init__(host, Qt.WindowType.SubWindow)
        self._host, self._radius, self._dims = host, radius, dims
        self._focus_before: QWidget | None = None
        self._below: QPixmap | None = None
        self._still: QPixmap | None = None  # the same with scrim and shadow
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look_below)
        self.card: QWidget = Card(radius, self, edged=not dims)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self.follow_theme()

    def open(self) -> None:
        """Show it over the host and take the focus."""
        # The window knows where its focus will be even while another program is in front.
        self._focus_before = QApplication.focusWidget() or self._host.window().focusWidget()
        self._host.installEventFilter(self)
        self.fit()
        self.show()
        self.raise_()
        first = self.first_focus()
        (first if first is not None else self).setFocus(Qt.FocusReason.PopupFocusReason)
        self._look_below()  # when the focus has left it

    def close(self) -> bool:
        """Take it away; focus goes back to where it was."""
        if self.isHidden():
            return True
        self._host.removeEventFilter(self)
        self._see_through()
        self.hide()
        before, self._focus_before = self._focus_before, None
        back = _that_takes_keys(before) if before is not None and isValid(before) else None
        if back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        return True

    def dismiss(self) -> None:
        """What Esc and a press on the scrim do; dialogs say more."""
        self.close()

    def refresh(self, part: QRect | None = None) -> None:
        """The host looks different: all of it (then soon, and once for many changes), or one part, in its pixels."""
        if self.isHidden():
            return
        if part is None or self._below is None:
            if not self._soon.isActive():
                self._soon.start(SOON_MS)
            return
        under.take_part(self._below, self._host, self, part)
        self._darken(self._below, part)
        self.update(part)

    def first_focus(self) -> QWidget | None:
        """The widget that has focus at first; the overlay itself when None."""
        return next(iter(self._stops()), None)

    def place_card(self) -> QRect:
        """Where the card lies: its own size, at most 80 % of the height, centred."""
        size = self.card_size()
        width = min(size.width(), self.width() - 2 * EDGE_MARGIN)
        height = min(size.height(), self.height() * 4 // 5)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def card_size(self) -> QSize:
        """The size the card would like."""
        layout = self.card.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self.card.sizeHint()
        width = self.card.sizeHint().width()
        return QSize(width, layout.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Claim every key before the window's shortcuts can; but F1 is help, wherever it is pressed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() != Qt.Key.Key_F1 and not self._leaves_for(event))
            return True
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def _leaves_for(self, event: QKeyEvent) -> bool:
        """Gone, for a place that somebody wants to see; not where what lies below would be covered by it."""
        if event.key() not in self.leaves_for or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        if any(each is not self and each.isVisible() for each in self.window().findChildren(Overlay)):
            return False
        self.dismiss()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; nothing goes further down."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card leaves, like Esc."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the card."""
        stops = self._stops()
        if not stops:
            return True
        here = QApplication.focusWidget()
        step = 1 if forward else -1
        index = (stops.index(here) + step) % len(stops) if here in stops else 0
        stops[index].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size."""
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._see_through()
            self._soon.start(SOON_MS)
            self.fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture with scrim and shadow; these two alone as long as there is none."""
        with QPainter(self) as painter:
            if self._still is not None:
                painter.drawPixmap(QPoint(), self._still)
            else:
                self._paint_shade(painter)

    def restyle(self) -> None:
        """The card may want another size, and what lies below has other colours."""
        self.fit()
        if not self.isHidden():
            self._soon.start(0)

    def _stops(self) -> list[QWidget]:
        """Where Tab stops, in the order the parts were made."""
        return [child for child in self.card.findChildren(QWidget) if self._takes_tab(child)]

    def _takes_tab(self, widget: QWidget) -> bool:
        return (
            bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.isEnabled()
            and widget.isVisibleTo(self.card)
            and widget.focusProxy() is None
        )

    def fit(self) -> None:
        """Cover the host and place the card anew."""
        self.setGeometry(self._host.rect())
        before, place = self.card.geometry(), self.place_card()
        if place != before:
            self.card.setGeometry(place)
            if self._below is not None:
                self._darken(self._below, self.rect())  # the shadow lies elsewhere
            self.update()

    def _look_below(self) -> None:
        """Take the picture of the host; from now on nothing below is painted."""
        if self.isHidden():
            return
        below = self._below = under.take(self._host, self)
        self._still = None
        self._darken(below, self.rect())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.update()

    def _see_through(self) -> None:
        """Until there is another picture, the host is painted below."""
        self._below = self._still = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)

    def _darken(self, below: QPixmap, part: QRect) -> None:
        """Lay scrim and shadow over a part of what lies below."""
        if self._still is None:
            self._still = QPixmap(below.size())
            self._still.setDevicePixelRatio(below.devicePixelRatio())
        with QPainter(self._still) as painter:
            painter.setClipRect(part)
            painter.drawPixmap(QPoint(), below)
            self._paint_shade(painter)

    def _paint_shade(self, painter: QPainter) -> None:
        """Scrim, then the shadow of the card."""
        if self._dims:
            fill(painter, self.rect(), theme.current().tokens.scrim)
        paint_shadow(painter, self.card.geometry(), self._radius, Level.DIALOG)


def _that_takes_keys(widget: QWidget) -> QWidget | None:
    """The widget, or what it stands in where it cannot have the focus any more: hidden by what was done above it, it
    would leave the keys with nobody.
    """
    at: QWidget | None = widget
    while at is not None and not (at.isVisible() and at.isEnabled() and at.focusPolicy() != Qt.FocusPolicy.NoFocus):
        at = at.parentWidget()
    return at


def refresh_overlays(host: QWidget, part: QRect | None = None) -> None:
    """Tell the overlays on a host that it looks different: all of it, or one part."""
    for overlay in host.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly):
        overlay.refresh(part)
