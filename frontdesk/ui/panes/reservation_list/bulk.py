"""One act on several stays: which of them it can be done to, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple, assert_never

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Mark, Row, StayView
from frontdesk.service.desk import Desk
from frontdesk.ui.text import bulk as words
from frontdesk.ui.text.reasons import refused, sentence

_MAY_CANCEL = (Mark.ENQUIRY, Mark.OPTION, Mark.DUE_IN, Mark.BOOKED, Mark.NOT_ARRIVED)


class Act(Enum):
    """What can be done to several stays at once; the values are the words' keys."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    CONFIRM = "confirm"
    CANCEL = "cancel"


_MARKS = {
    Act.CHECK_IN: (Mark.DUE_IN, Mark.NOT_ARRIVED),
    Act.CHECK_OUT: (Mark.IN_HOUSE, Mark.DUE_OUT),
    Act.CONFIRM: (Mark.OPTION,),
    Act.CANCEL: _MAY_CANCEL,
}


class Planned(NamedTuple):
    """What is to be done to one stay. Where nothing is, `why` says what stops it; `is_other`: its state alone does, so
    nobody will look for it.
    """

    reservation_id: str
    name: str
    room: str
    command: Command | None
    why: str
    is_other: bool = False


class Done(NamedTuple):
    """What became of it: `why` is "" when it is saved."""

    planned: Planned
    why: str


class Terms(NamedTuple):
    """What a clerk said once for all of them."""

    note: str = ""
    charge_fee: bool = False


def fitting(act: Act, rows: Iterable[Row]) -> int:
    """To how many of these stays the act belongs, by their state alone."""
    return sum(row.mark in _MARKS[act] for row in rows)


def plan(desk: Desk, act: Act, ids: Sequence[str], terms: Terms = Terms()) -> list[Planned]:  # noqa: B008 - frozen
    """One line for each stay, in the order given. Whatever needs a person's look at one stay is left to that person."""
    return [_planned(view, act, terms) for view in map(desk.stay, ids) if view is not None]


def do(desk: Desk, planned: Sequence[Planned]) -> list[Done]:
    """Submit them as one act, so that they can be taken back together. Where one is refused, each goes by itself: it
    does not stop the others.
    """
    try:
        desk.submit_all([each.command for each in planned if each.command is not None])
    except Rejected:
        return [_done(desk, each) for each in planned]
    return [Done(each, each.why) for each in planned]


def _done(desk: Desk, planned: Planned) -> Done:
    if planned.command is None:
        return Done(planned, planned.why)
    try:
        desk.submit(planned.command)
    except Rejected as rejected:
        return Done(planned, refused(rejected.reason))
    return Done(planned, "")


def _planned(view: StayView, act: Act, terms: Terms) -> Planned:
    name = f"{view.guest.last_name} {view.guest.first_name}".strip() if view.guest is not None else ""
    room = view.room.name if view.room is not None else ""
    if view.mark not in _MARKS[act]:
        why = words.done_already() if view.unsent is not None else words.not_possible(act.value)
        return Planned(view.reservation.id, name, room, None, why, is_other=view.unsent is None)
    why = _obstacle(view, act)
    command = None if why else _command(view, act, terms)
    return Planned(view.reservation.id, name, room, command, why)


def _obstacle(view: StayView, act: Act) -> str:
    if act is Act.CANCEL:
        return ""
    reasons = (*view.blockers, *view.warnings)
    if reasons:
        return sentence(reasons[0])
    return words.balance_unknown() if act is Act.CHECK_OUT and view.owes is None else ""


def _command(view: StayView, act: Act, terms: Terms) -> Command:
    stay = view.reservation
    match act:
        case Act.CHECK_IN:
            return CheckIn(reservation_id=stay.id, room_id=stay.room_id)
        case Act.CHECK_OUT:
            return CheckOut(reservation_id=stay.id, close_bills=True)
        case Act.CONFIRM:
            return Confirm(reservation_id=stay.id)
        case Act.CANCEL:
            return Cancel(reservation_id=stay.id, note=terms.note, charge_fee=terms.charge_fee)
        case _:
            assert_never(act)
