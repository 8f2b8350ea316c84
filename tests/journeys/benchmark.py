"""The tasks by which front desks are compared, played through the real window on the demo hotel and counted.

A typed field, a key chord and a click count one each. What was done is read in the hotel's own ledger.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from frontdesk.domain.commands import AddNote, CheckOut
from frontdesk.domain.offers import Question
from frontdesk.domain.views import Group, Line, ListKind, Mark, RoomMark, StayView, Unsent
from frontdesk.ui.panes.house_now import HouseNowPage
from frontdesk.ui.places import Place
from tests.journeys.colleague import Colleague
from tests.journeys.test_create import AtTheDesk, at_the_desk, made

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_HOLD = 3600.0
_AT_ONCE = 3
_QUEUED, _REFUSED = 30, 2
_TODAY_AT_ELEVEN = "2026-10-16T09:00:00Z"


@dataclass(frozen=True)
class Journey:
    """A task: what is asked for, the best that is known elsewhere, and how it is played; `play` says what it did."""

    name: str
    target: int
    known: str
    play: Callable[[AtTheDesk], Awaitable[None]]
    does: tuple[str, ...] = ()  # the hotel's operations, each once
    hold: float = 0.0
    before: Callable[[AtTheDesk], Awaitable[None]] | None = None  # what colleagues did; it is not counted


@dataclass(frozen=True)
class Result:
    """How it went: what it took, and what the hotel's ledger says beside what was asked for."""

    journey: Journey
    count: int
    wrong: str

    @property
    def is_ok(self) -> bool:
        """Done as asked, in no more than asked."""
        return not self.wrong and self.count <= self.journey.target


async def play(journey: Journey, folder: Path) -> Result:
    """One task before a fresh hotel."""
    async with at_the_desk(folder, hold=journey.hold) as here:
        if journey.before is not None:
            await journey.before(here)
        earlier = await made(here)
        await journey.play(here)
        if journey.does:
            await here.reception.until(lambda: here.reception.desk.status().unsent == 0)
        found = sorted((await made(here) - earlier).elements())
    wrong = "" if found == sorted(journey.does) else f"the hotel did {found}, not {sorted(journey.does)}"
    return Result(journey, here.count, wrong)


def _show(here: AtTheDesk, name: str) -> StayView:
    """A stay is selected before the counting begins."""
    assert here.window is not None
    row = here.reception.guest(name)
    here.window.select(row.id)
    here.window.day.focus_list()
    here.count = 0
    found = here.reception.desk.stay(row.id)
    assert found is not None
    return found


async def _move(here: AtTheDesk) -> None:
    stay = _show(here, "ludensch")
    free = next(each for each in here.reception.desk.room_choices(stay.reservation.id) if not each.taken_by)
    await here.press(KEY.Key_M)
    await here.type(free.name)
    await here.press(KEY.Key_Return)


async def _extend(here: AtTheDesk) -> None:
    """Somebody in the house whose category has a room on the night after."""
    desk = here.reception.desk
    for view in _views(here, ListKind.IN_HOUSE):
        stay = view.reservation
        found = desk.offers(Question(view.leave, 1, stay.persons))
        free = {row.category_id: row.free for row in found.rows}
        if view.mark is Mark.IN_HOUSE and (free[stay.category_id] or 0) > 0 and not _comes_after(here, view):
            break
    _show(here, view.reservation.number)
    await here.press(KEY.Key_Plus, KEY.Key_Return)


def _comes_after(here: AtTheDesk, view: StayView) -> bool:
    """Whether the room is somebody else's on the day this stay ends."""
    stay = view.reservation
    rooms = here.reception.desk.free_rooms(stay.category_id, stay.start_utc, stay.end_utc)
    return any(each.room_id == stay.room_id and each.next_arrival == view.leave for each in rooms)


def _views(here: AtTheDesk, kind: ListKind) -> Iterator[StayView]:
    listing = here.reception.desk.listing(kind)
    views = (here.reception.desk.stay(each) for section in listing.sections for each in section.ids)
    return (view for view in views if view is not None)


async def _find(here: AtTheDesk) -> None:
    """ "Šťastný" by three letters of somebody who does not know the accents; each letter counts."""
    await here.press(KEY.Key_F3)
    for letter in "sta":
        await here.type(letter)
    assert here.window is not None and here.window.search_hits() > 0


async def _settled(here: AtTheDesk) -> None:
    _show(here, "306")
    await here.press(KEY.Key_O)
    if here.reception.desk.status().unsent == 0:
        await here.press(KEY.Key_Return)


async def _three_are_settled(here: AtTheDesk) -> None:
    """A colleague has ended a stay today and taken the money of everybody who leaves."""
    desk, colleague = here.reception.desk, Colleague(here.reception.hotel)
    staying = [view for view in _views(here, ListKind.IN_HOUSE) if view.mark is Mark.IN_HOUSE]
    early = next(view for view in staying if view.owes and view.arrive < desk.hotel().today)
    await colleague.leaves_today(early.reservation.id, _TODAY_AT_ELEVEN)
    leaving = [view for view in _views(here, ListKind.DEPARTURES) if view.mark is Mark.DUE_OUT]
    for view in (early, *leaving):
        await colleague.takes_the_money(view.reservation.id)
    await here.reception.until(lambda: len(_settled_departures(here)) == _AT_ONCE)


def _settled_departures(here: AtTheDesk) -> tuple[str, ...]:
    sections = here.reception.desk.listing(ListKind.DEPARTURES).sections
    return next((section.ids for section in sections if section.group is Group.SETTLED), ())


async def _three_at_once(here: AtTheDesk) -> None:
    """The whole group, from one of its rows: every line says what became of it."""
    assert here.window is not None
    settled = _settled_departures(here)
    here.window.day.go(Place.DEPARTURES)
    here.window.select(settled[0])
    here.window.day.focus_list()
    here.count = 0
    await here.press(KEY.Key_Space, with_=SHIFT)
    await here.press(KEY.Key_O, KEY.Key_Return)
    rows = {row.id: row.mark for row in here.reception.desk.rows(settled)}
    assert rows == dict.fromkeys(settled, Mark.LEFT)


def _owing(here: AtTheDesk) -> str:
    sections = here.reception.desk.listing(ListKind.DEPARTURES).sections
    return next(section.ids[0] for section in sections if section.group == "open_balance")


async def _open_balance(here: AtTheDesk) -> None:
    owing = _owing(here)
    (row,) = here.reception.desk.rows([owing])
    _show(here, row.number)
    await here.press(KEY.Key_O, KEY.Key_B, KEY.Key_Return)


async def _no_show(here: AtTheDesk) -> None:
    _show(here, "rossi")
    await here.press(KEY.Key_X, KEY.Key_N, KEY.Key_Return)


async def _line_dies(here: AtTheDesk) -> None:
    """The answer is lost on its way: nothing more is pressed."""
    _show(here, "novakova")
    await here.reception.control("POST", "lose", {"answers": 1})
    await here.press(KEY.Key_I)
    here.count -= 1  # the check-in itself is not extra
    await here.reception.until(lambda: here.reception.guest("novakova").unsent is Unsent.IN_DOUBT)


async def _yesterday(here: AtTheDesk) -> None:
    await here.press(KEY.Key_Home, KEY.Key_I)


async def _undo(here: AtTheDesk) -> None:
    _show(here, "novakova")
    await here.press(KEY.Key_I)
    here.count = 0
    await here.press(KEY.Key_Z, with_=CONTROL)
    assert here.reception.guest("novakova").mark is Mark.DUE_IN


async def _house_now(here: AtTheDesk) -> None:
    await here.press(KEY.Key_F12)
    assert here.window is not None
    page = here.window.findChild(HouseNowPage)
    assert page is not None and page.isVisible()


async def _after_the_outage(here: AtTheDesk) -> None:
    """Thirty things wait, and all of them are on one screen by one key. What nobody contradicts goes by itself; the two
    that the platform refuses take one Enter each.
    """
    desk = here.reception.desk
    await here.reception.hotel.line(cut=True)
    desk.refresh()
    await here.reception.until(lambda: desk.status().line is Line.OFFLINE)
    for name in ("novakova", "ludensch", "206"):
        _show(here, name)
        await here.press(KEY.Key_I)
    _show(here, "510")
    await here.press(KEY.Key_I, KEY.Key_S)  # it is dirty, and a person sends it all the same
    desk.submit(CheckOut(reservation_id=_owing(here)))
    guest = here.reception.guest("novakova").id
    for number in range(_QUEUED - desk.status().unsent):
        desk.submit(AddNote(reservation_id=guest, text=f"Wake-up call at 6:{number:02}"))
    here.count = 0
    await here.press(KEY.Key_F9)
    assert here.window is not None
    day = here.window.day
    await here.reception.until(lambda: f"{_QUEUED} things wait." in day.unsent_words())
    await here.reception.hotel.line(cut=False)
    desk.refresh()
    await here.reception.until(lambda: desk.status().unsent == desk.status().needs_you == _REFUSED)
    for left in reversed(range(_REFUSED)):
        await here.press(KEY.Key_Return)
        assert desk.status().needs_you == left
    # On a loaded machine an answer may be late, and the line is said to be away once more: then it tells what waits.
    await here.reception.until(lambda: f"{_QUEUED} things waited." in day.unsent_words())


async def _weekend_price(here: AtTheDesk) -> None:
    await here.press(KEY.Key_F4, KEY.Key_W)
    await here.type("3400")
    await here.press(KEY.Key_Return)


async def _friday_rule(here: AtTheDesk) -> None:
    await here.press(KEY.Key_F4, KEY.Key_R)
    await here.type("2")
    await here.press(KEY.Key_Tab)
    await here.type("fri")
    await here.press(KEY.Key_Return)


async def _walk_in(here: AtTheDesk) -> None:
    await here.press(KEY.Key_F2, with_=SHIFT)
    await here.press(KEY.Key_Return)
    await here.type("Zvonar Hynek")
    await here.press(KEY.Key_Return)
    await here.type("hynek@example.com")
    await here.press(KEY.Key_Return, with_=CONTROL)


async def _family(here: AtTheDesk) -> None:
    """Two companions, breakfast and the key, on a stay that is booked."""
    places = {each.id: each.capacity + each.extra_capacity for each in here.reception.desk.house().categories}
    due = (view for view in _views(here, ListKind.ARRIVALS) if view.mark is Mark.DUE_IN)
    ready = (view for view in due if view.room_mark is RoomMark.INSPECTED)
    small = next(view for view in ready if len(view.people) + 2 <= places[view.reservation.category_id])
    _show(here, small.reservation.number)
    await here.press(KEY.Key_A)
    await here.type("Mala Jana")
    await here.press(KEY.Key_Return)
    await here.type("Maly Tomas")
    await here.press(KEY.Key_Return, with_=CONTROL)
    await here.press(KEY.Key_C)
    await here.type("br")
    await here.press(KEY.Key_Return, KEY.Key_I)


JOURNEYS = (
    Journey(
        "Walk-in: new guest, tonight, checked in",
        9,
        "15 steps to create alone",
        _walk_in,
        ("customers/add", "reservations/add", "reservations/start"),
    ),
    Journey("Move to another room", 3, "1 drag, 3 to 11 by form", _move, ("reservations/update",)),
    Journey("Extend by a night", 2, "1 drag, 6 by form", _extend, ("reservations/updateInterval",)),
    Journey("Find a half-remembered name without its accents", 4, "prefix or wildcard only", _find),
    Journey(
        "Family: two companions, breakfast, check-in",
        10,
        "8 panels",
        _family,
        (
            "customers/add",
            "customers/add",
            "reservations/addCompanion",
            "reservations/addCompanion",
            "reservations/addProduct",
            "reservations/start",
            "reservations/update",  # two persons more are booked for them
        ),
    ),
    Journey("Check-out, settled", 2, "2 to 3", _settled, ("reservations/process",)),
    Journey(
        "Three check-outs at once",
        3,
        "bulk with tick boxes",
        _three_at_once,
        ("reservations/process",) * 3,
        before=_three_are_settled,
    ),
    Journey("Check-out, open balance", 4, "5", _open_balance, ("reservations/process",)),
    Journey("No-show with fee", 4, "8", _no_show, ("reservations/cancel",)),
    Journey("The line dies in a check-in", 0, "not documented", _line_dies, ("reservations/start",)),
    Journey("Arrival for yesterday's night", 3, "2", _yesterday, ("reservations/start",)),
    Journey("Undo a wrong check-in within the hold", 1, "5 to 10", _undo, (), hold=_HOLD),
    Journey("Who is in the house now", 1, "tab and print", _house_now),
    Journey(
        "30 queued after an outage, 2 contradicted: one screen",
        3,
        "typed in again by hand",
        _after_the_outage,
        ("reservations/start",) * 3 + ("serviceOrderNotes/add",) * 25,
    ),
    Journey("Price of a root rate for a weekend", 6, "not counted", _weekend_price, ("rates/updatePrice",)),
    Journey("Two nights for Friday arrivals", 6, "not counted", _friday_rule, ("restrictions/set",)),
)
