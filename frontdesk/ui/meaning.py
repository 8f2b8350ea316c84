"""Whether a key of the window means anything for the stay that is shown: the palette offers nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from frontdesk.domain.acts import StayAct, may
from frontdesk.domain.outbox import WAITS_FOR_PERSON, EntryState
from frontdesk.domain.rights import OFFERS, Right, right_of_act
from frontdesk.domain.steps import is_not_booked, may_cancel, may_move
from frontdesk.domain.views import StayView, Step
from frontdesk.ui.shortcuts import Action
from frontdesk.ui.text import acting, detail, stays

ACTS: Mapping[Action, StayAct] = {
    Action.NIGHT_MORE: StayAct.MORE,
    Action.NIGHT_LESS: StayAct.LESS,
    Action.DATES: StayAct.DATES,
    Action.CHARGE: StayAct.CHARGE,
    Action.PAYMENT: StayAct.PAYMENT,
    Action.PEOPLE: StayAct.PEOPLE,
    Action.PRICE: StayAct.PRICE,
    Action.NOTE: StayAct.NOTE,
    Action.ROOM_STATE: StayAct.ROOM_STATE,
    Action.LOCK: StayAct.LOCK,
    Action.DETAILS: StayAct.DETAILS,
}
RIGHTS: Mapping[Action, tuple[Right, ...]] = {
    **{action: (right_of_act(act),) for action, act in ACTS.items()},
    Action.CHECK_IN: (Right.CHECK_IN,),
    Action.CHECK_OUT: (Right.CHECK_OUT,),
    Action.CANCEL: (Right.CANCEL,),
    Action.MOVE: (Right.CHANGE, Right.ROOMS),
    Action.NEW: (Right.BOOK, *OFFERS),
    Action.WALK_IN: (Right.BOOK, *OFFERS),
    Action.COPY: (Right.BOOK, *OFFERS),
}
"""What a key takes, where it sends something: all of it."""
ON_PICKED = frozenset({Action.CHECK_IN, Action.CHECK_OUT, Action.CANCEL})
ON_STAY = frozenset({*ACTS, *ON_PICKED, Action.MOVE, Action.COPY})
TELLS_NOTHING = ON_STAY - {Action.DETAILS}
"""What would pass in silence on a stay it means nothing for; E fills in what is missing as well."""
_STEPS = (Action.CHECK_IN, Action.CHECK_OUT)
_ASKS = frozenset({*WAITS_FOR_PERSON, EntryState.UNKNOWN})
ON_LIST = frozenset({Action.FILTER, Action.EXPORT})


def state_against(action: Action, view: StayView, now: datetime) -> str:
    """The state, in words, in which a key means nothing for this stay; "" where it means something, or tells itself."""
    if action not in TELLS_NOTHING or means_something(action, view):
        return ""
    if is_not_booked(view.entries):
        return "" if action in ON_PICKED else acting.not_booked()  # these keys go to what is asked about it
    if action in _STEPS and any(entry.state in _ASKS for entry in view.entries):
        return ""  # the key goes to what is asked, or in doubt
    if action in (Action.ROOM_STATE, Action.LOCK) and view.room is None:
        return stays.no_room_word(view)
    return detail.chip(view, now)


def means_something(action: Action, view: StayView) -> bool:
    """For one of `ON_STAY`, on this stay."""
    match action:
        case Action.CHECK_IN:
            return view.step is Step.CHECK_IN and not is_not_booked(view.entries)
        case Action.CHECK_OUT:
            return view.step is Step.CHECK_OUT
        case Action.CANCEL:
            return may_cancel(view.reservation, view.entries)
        case Action.MOVE:
            return may_move(view.reservation, view.entries)
        case Action.COPY:
            return True
        case _:
            return may(ACTS[action], view)
