"""Everything else that can be done with a stay, in the order of a clerk's day, each with its key."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.reservations import State
from frontdesk.domain.rights import Right, right_of_act
from frontdesk.domain.steps import is_not_booked, may_cancel
from frontdesk.domain.views import StayView, Step
from frontdesk.ui.text import rights, tr


class MoreMenu(QMenu):
    """Only what means something for this stay stands in it. It goes when it is closed."""

    act_wanted = Signal(object)
    cancel_wanted = Signal()
    copy_wanted = Signal()
    bills_wanted = Signal()
    mailed_confirm_wanted = Signal()

    def __init__(self, view: StayView, refused: Collection[Right] = frozenset(), parent: QWidget | None = None) -> None:
        """`refused` is what the token may not do: such a line is off, with the reason as its tooltip."""
        super().__init__(parent)
        self.setAccessibleName(tr("More for this stay"))
        self.setToolTipsVisible(True)
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
                _set_off(line, right_of_act(act), refused)
        if view.step is Step.CONFIRM and not is_not_booked(view.entries):
            mailed = self.addAction(tr("Confirm, and mail the guest"))
            mailed.triggered.connect(lambda: self.mailed_confirm_wanted.emit())
            _set_off(mailed, Right.CONFIRM, refused)
        if view.step is Step.CHECK_OUT:
            self.addAction(tr("Check out, bills closed or left")).triggered.connect(lambda: self.bills_wanted.emit())
        is_cancelled = view.reservation.state == State.CANCELED
        copy = tr("Book it again") if is_cancelled else tr("New reservation like this")
        self.addAction(f"{copy}\tCtrl D").triggered.connect(lambda: self.copy_wanted.emit())
        if may_cancel(view.reservation, view.entries):
            self.addSeparator()
            cancel = self.addAction(f"{tr('Cancel stay')}\tX")
            cancel.triggered.connect(lambda: self.cancel_wanted.emit())
            _set_off(cancel, Right.CANCEL, refused)
        self.aboutToHide.connect(self.deleteLater)


def _set_off(line: QAction, right: Right, refused: Collection[Right]) -> None:
    if right in refused:
        line.setEnabled(False)
        line.setToolTip(rights.cannot(right))
