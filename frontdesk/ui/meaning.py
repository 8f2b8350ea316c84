"""Whether a key of the window means anything for the stay that is shown: the palette offers nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.rights import Right, right_of_act
from frontdesk.domain.steps import may_cancel, may_move
from frontdesk.domain.views import StayView, Step
from frontdesk.ui.shortcuts import Deed

ACTS: Mapping[Deed, StayAct] = {
    Deed.NIGHT_MORE: StayAct.MORE,
    Deed.NIGHT_LESS: StayAct.LESS,
    Deed.DATES: StayAct.DATES,
    Deed.CHARGE: StayAct.CHARGE,
    Deed.PAYMENT: StayAct.PAYMENT,
    Deed.PEOPLE: StayAct.PEOPLE,
    Deed.PRICE: StayAct.PRICE,
    Deed.NOTE: StayAct.NOTE,
    Deed.ROOM_STATE: StayAct.ROOM_STATE,
    Deed.LOCK: StayAct.LOCK,
    Deed.DETAILS: StayAct.DETAILS,
}
RIGHTS: Mapping[Deed, Right] = {
    **{deed: right_of_act(act) for deed, act in ACTS.items()},
    Deed.CHECK_IN: Right.CHECK_IN,
    Deed.CHECK_OUT: Right.CHECK_OUT,
    Deed.CANCEL: Right.CANCEL,
    Deed.MOVE: Right.CHANGE,
    Deed.NEW: Right.BOOK,
    Deed.WALK_IN: Right.BOOK,
    Deed.COPY: Right.BOOK,
}
"""What a key takes, where it sends something."""
ON_PICKED = frozenset({Deed.CHECK_IN, Deed.CHECK_OUT, Deed.CANCEL})
ON_STAY = frozenset({*ACTS, *ON_PICKED, Deed.MOVE, Deed.COPY})
ON_LIST = frozenset({Deed.FILTER, Deed.EXPORT})


def means_something(deed: Deed, view: StayView) -> bool:
    """For one of `ON_STAY`, on this stay."""
    match deed:
        case Deed.CHECK_IN:
            return view.step is Step.CHECK_IN
        case Deed.CHECK_OUT:
            return view.step is Step.CHECK_OUT
        case Deed.CANCEL:
            return may_cancel(view.reservation)
        case Deed.MOVE:
            return may_move(view.reservation)
        case Deed.COPY:
            return True
        case _:
            return may(ACTS[deed], view)
