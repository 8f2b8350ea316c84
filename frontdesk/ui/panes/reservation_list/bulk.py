"""One act on several stays: which of them it can be done to, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from frontdesk.domain.commands import Cancel, CheckIn, CheckOut, Command, Confirm
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Mark, RoomMark, Row, StayView, Unsent, UnsentItem
from frontdesk.service.desk import Desk
from frontdesk.ui.models.marks import ASKING
from frontdesk.ui.text import bulk as words
from frontdesk.ui.text.commands import asks_why
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
    nobody will look for it. `has_note`: there is something to be read before the key.
    """

    reservation_id: str
    name: str
    room: str
    command: Command | None
    why: str
    is_other: bool = False
    has_note: bool = False


class Done(NamedTuple):
    """What became of it: `why` is "" when it is saved, then `entry_id` is its name in the outbox and `fate` how far it
    is.
    """

    planned: Planned
    why: str
    entry_id: str = ""
    fate: Unsent | None = None


class Terms(NamedTuple):
    """What a clerk said once for all of them."""

    note: str = ""
    charge_fee: bool = False


class Doable:
    """To how many stays an act can be done as they are now: as many as `plan` has a command for. What a row does not
    say is read once and kept until `forget`, which whoever hears that the desk changed has to call.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._read: dict[tuple[Act, str], bool] = {}

    def count(self, act: Act, rows: Iterable[Row], today: date) -> int:
        """To how many of these; `today` is the hotel's date: who should have left before it is not checked in."""
        return sum(self._may(act, row, today) for row in rows)

    def forget(self) -> None:
        """The desk has changed."""
        self._read.clear()

    def _may(self, act: Act, row: Row, today: date) -> bool:
        said = _said_by_row(act, row, today)
        if said is not None:
            return said
        key = (act, row.id)
        if key not in self._read:
            planned = _planned(self._desk.stay(row.id), act)
            self._read[key] = planned is not None and planned.command is not None
        return self._read[key]


def _said_by_row(act: Act, row: Row, today: date) -> bool | None:
    """None where the account has to be read: who stays may owe nothing of what is owed."""
    if row.mark not in _MARKS[act] or _is_not_booked(row):
        return False
    match act:
        case Act.CHECK_IN:
            return row.room_mark is RoomMark.INSPECTED and row.leave >= today
        case Act.CHECK_OUT if row.mark is not Mark.DUE_OUT or row.owes is None or row.unsent in ASKING:
            return False
        case Act.CHECK_OUT:
            return True if row.owes == 0 else None
        case _:
            return True


def _is_not_booked(row: Row) -> bool:
    """A booking that waits for a person: there is no such stay on the platform yet."""
    return is_local(row.id) and row.unsent is Unsent.NEEDS_YOU


def plan(desk: Desk, act: Act, ids: Sequence[str], terms: Terms = Terms()) -> list[Planned]:  # noqa: B008 - frozen
    """One line for each stay, in the order given. Whatever needs a person's look at one stay is left to that person.

    A row says enough of most stays; the others are read in full, which takes a hundred times as long.
    """
    found = (_planned_by_row(row, act, terms) or _planned(desk.stay(row.id), act) for row in desk.rows(ids))
    return [planned for planned in found if planned is not None]


def do(desk: Desk, planned: Sequence[Planned]) -> list[Done]:
    """Submit them as one act, so that they can be taken back together. Where one is refused, each goes by itself: it
    does not stop the others.
    """
    meant = [each for each in planned if each.command is not None]
    try:
        entries = desk.submit_all([each.command for each in meant if each.command is not None])
    except Rejected:
        return [_done(desk, each) for each in planned]
    ids = {each.reservation_id: entry.id for each, entry in zip(meant, entries, strict=True)}
    return [Done(each, each.why, ids.get(each.reservation_id, "")) for each in planned]


def told(desk: Desk, done: Sequence[Done]) -> list[Done]:
    """The same with what the platform has said since; what needs a person says why."""
    known = {item.entry.id: item for item in desk.unsent()}
    currency = desk.house().currency if any(item.mark is Unsent.NEEDS_YOU for item in known.values()) else ""
    return [_told(each, known.get(each.entry_id), currency) for each in done]


def _told(done: Done, item: UnsentItem | None, currency: str) -> Done:
    if not done.entry_id:
        return done
    if item is None:
        return _gone(done)
    if item.mark is Unsent.NEEDS_YOU:
        return done._replace(why=asks_why(item.entry, currency), fate=item.mark)
    return done._replace(why="", fate=item.mark)


def _gone(done: Done) -> Done:
    """It is no unsent work any more: on the platform for a while, or taken back before it left."""
    if done.fate in (None, Unsent.HOLDING, Unsent.NOT_SENT):
        return Done(done.planned, words.taken_back())
    return done._replace(why="", fate=Unsent.SENT)


def _done(desk: Desk, planned: Planned) -> Done:
    if planned.command is None:
        return Done(planned, planned.why)
    try:
        entry = desk.submit(planned.command)
    except Rejected as rejected:
        return Done(planned, refused(rejected.reason))
    return Done(planned, "", entry.id)


def _planned_by_row(row: Row, act: Act, terms: Terms) -> Planned | None:
    name = f"{row.surname} {row.given}".strip()
    if _is_not_booked(row):
        return Planned(row.id, name, row.room, None, words.not_booked())
    if row.mark not in _MARKS[act]:
        why = words.done_already() if row.unsent is not None else words.not_possible(act.value)
        return Planned(row.id, name, row.room, None, why, is_other=row.unsent is None)
    match act:
        case Act.CHECK_OUT if row.mark is Mark.DUE_OUT and row.owes == 0 and row.unsent not in ASKING:
            return Planned(row.id, name, row.room, CheckOut(reservation_id=row.id, close_bills=True), "")
        case Act.CONFIRM:
            return Planned(row.id, name, row.room, Confirm(reservation_id=row.id), "")
        case Act.CANCEL:
            cancel = Cancel(reservation_id=row.id, note=terms.note, charge_fee=terms.charge_fee)
            return Planned(row.id, name, row.room, cancel, "")
        case _:
            return None


def _planned(view: StayView | None, act: Act) -> Planned | None:
    """What a row does not say: whether the room is ready, why a check-out stops."""
    if view is None:
        return None
    stay, room = view.reservation, view.room.name if view.room is not None else ""
    name = f"{view.guest.last_name} {view.guest.first_name}".strip() if view.guest is not None else ""
    reasons = (*view.blockers, *view.warnings)
    if reasons:
        return Planned(stay.id, name, room, None, sentence(reasons[0]))
    if act is Act.CHECK_OUT and view.unsent in ASKING:  # of a charge maybe: nobody leaves settled before
        return Planned(stay.id, name, room, None, words.decide_first())
    if act is Act.CHECK_OUT and view.owes is None:
        return Planned(stay.id, name, room, None, words.balance_unknown())
    if act is Act.CHECK_OUT:
        return Planned(stay.id, name, room, CheckOut(reservation_id=stay.id, close_bills=True), "")
    check_in = CheckIn(reservation_id=stay.id, room_id=stay.room_id)
    return Planned(stay.id, name, room, check_in, "", has_note=bool(view.notes))
