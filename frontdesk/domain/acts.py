"""What can be done with a stay beside its next step, and when each means something."""

from __future__ import annotations

from enum import Enum, auto

from frontdesk.domain.reservations import HOLDS_ROOM, OPEN, State
from frontdesk.domain.steps import is_not_booked
from frontdesk.domain.views import StayView


class StayAct(Enum):
    """An act on the stay that is shown."""

    MORE = auto()  # a night more
    LESS = auto()
    DATES = auto()
    ARRIVAL = auto()  # the days, from the first of them on
    ENDS_TODAY = auto()  # the guest leaves before the booked day
    CHARGE = auto()
    PAYMENT = auto()
    PEOPLE = auto()
    PRICE = auto()
    NOTE = auto()
    ROOM_STATE = auto()
    LOCK = auto()
    DETAILS = auto()


def may(act: StayAct, view: StayView) -> bool:
    """Whether it means anything for this stay: a thing that cannot be done is not offered. What was not booked has no
    account, no days and no people yet; the room meant for it is there.
    """
    stay = view.reservation
    if act is not StayAct.ROOM_STATE and is_not_booked(view.entries):
        return False
    match act:
        case StayAct.PAYMENT if stay.state == State.CANCELED:
            # A fee is paid by somebody who did not come; where only the charge is told, it may be open.
            return bool(view.owes) or (bool(view.money) and view.owes is None and not view.may_read_money)
        case StayAct.CHARGE | StayAct.PAYMENT:
            return stay.state in (State.OPTIONAL, State.CONFIRMED, State.STARTED, State.PROCESSED)
        case StayAct.ROOM_STATE:
            return view.room is not None
        case StayAct.LOCK:
            return view.room is not None and stay.state in HOLDS_ROOM
        case StayAct.NOTE:
            return True
        case StayAct.ARRIVAL:  # who has come cannot come on another day
            return stay.state in OPEN and stay.state != State.STARTED
        case _:
            return stay.state in OPEN
