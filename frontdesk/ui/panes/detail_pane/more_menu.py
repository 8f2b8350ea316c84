"""Everything else that can be done with a stay, in the order of a clerk's day, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.reservations import State
from frontdesk.domain.steps import may_cancel
from frontdesk.domain.views import StayView, Step
from frontdesk.ui.text import tr


class MoreMenu(QMenu):
    """Only what means something for this stay stands in it. It goes when it is closed."""

    act_wanted = Signal(object)
    cancel_wanted = Signal()
    copy_wanted = Signal()
    bills_wanted = Signal()

    def __init__(self, view: StayView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("More for this stay"))
        lock = tr("Take the lock off") if view.reservation.room_locked else tr("Lock to the room")
        for act, words, key in (
            (StayAct.PEOPLE, tr("Who stays"), "A"),
            (StayAct.DATES, tr("Days"), "D"),
            (StayAct.PRICE, tr("Rate and price"), "R"),
            (StayAct.NOTE, tr("Note"), "N"),
            (StayAct.DETAILS, tr("Details"), "E"),
            (StayAct.LOCK, lock, "K"),
            (StayAct.ROOM_STATE, tr("Room state"), "H"),
            (StayAct.PAYMENT, tr("Record payment"), "P"),
        ):
            if may(act, view):
                line = self.addAction(f"{words}\t{key}")
                line.triggered.connect(lambda _checked=False, act=act: self.act_wanted.emit(act))
        if view.step is Step.CHECK_OUT:
            self.addAction(tr("Check out, bills closed or left")).triggered.connect(lambda: self.bills_wanted.emit())
        is_cancelled = view.reservation.state == State.CANCELED
        copy = tr("Book it again") if is_cancelled else tr("New reservation like this")
        self.addAction(f"{copy}\tCtrl D").triggered.connect(lambda: self.copy_wanted.emit())
        if may_cancel(view.reservation):
            self.addSeparator()
            self.addAction(f"{tr('Cancel stay')}\tX").triggered.connect(lambda: self.cancel_wanted.emit())
        self.aboutToHide.connect(self.deleteLater)
