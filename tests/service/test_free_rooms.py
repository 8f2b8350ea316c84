"""Free rooms are the platform's figures with what was sold, given back and moved here since: nobody sells a room twice
because the line is away.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddBooking, Cancel, ChangeStay, CheckIn, Command, NewStay
from frontdesk.domain.offers import Question, StopKind
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.rates import FreeDay
from frontdesk.domain.reservations import PersonCount
from frontdesk.domain.views import Changed
from frontdesk.service.desk import Desk
from tests.ui.acts import announce
from tests.ui.lamplighter import NOW, TODAY, open_lamplighter

DUE = "48214"  # two nights of a Double
ONE = (PersonCount("adult", 1),)
CANCEL = Cancel(reservation_id=DUE, note="Ill", charge_fee=False)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        tell(found, free=2, minutes=-9)
        yield found


def tell(session: Session, *, free: int, minutes: int) -> None:
    """The platform's figures, so many minutes from now."""
    days = [TODAY + timedelta(days=number) for number in range(14)]
    session.store.writer.put_free_days(
        [FreeDay(category_id=each, day=day, usable=9, occupied=9 - free, free=free) for each in KINDS for day in days],
        NOW + timedelta(minutes=minutes),
    )


KINDS = ("Single", "Double")


def booking(number: int = 1, *, category: str = "Double", nights: int = 1) -> AddBooking:
    stay = NewStay(
        local_id=f"new:{number}",
        guest_id="guest 47958",
        category_id=category,
        rate_id="flex",
        start_utc=NOW,
        end_utc=NOW + timedelta(days=nights),
        persons=ONE,
    )
    return AddBooking(service_id="stay", stays=(stay,))


def free(desk: Desk, category: str = "Double", days: int = 3) -> list[int | None]:
    """In the strip, which says what the rates page says."""
    (row,) = [row for row in desk.rate_grid(None, TODAY, days).rows if row.category_id == category]
    sheet = desk.rate_sheet(TODAY, days)
    (large,) = [each for each in sheet.categories if each.category_id == category] or [None]
    cells = [cell.free for cell in row.cells]
    assert large is None or list(large.free) == cells
    return cells


def test_what_is_sold_here_is_no_longer_free_anywhere(session: Session) -> None:
    desk = session.desk
    assert desk.counts().free == 4
    for number in range(2):
        desk.submit(booking(number))
    assert free(desk) == [0, 2, 2]
    assert (desk.counts().free, desk.counts().full_categories) == (2, ("Double",))
    offered = desk.offers(Question(TODAY, 1, ONE))
    (double,) = [row for row in offered.rows if row.category_id == "Double"]
    assert double.free == 0
    assert {cell.stop.kind for cell in double.cells if cell.stop is not None} == {StopKind.SOLD_OUT}


@pytest.mark.parametrize(
    ("command", "nights"),
    [
        (CANCEL, [3, 3, 2]),
        (ChangeStay(reservation_id=DUE, end_utc=NOW + timedelta(days=1)), [2, 3, 2]),
        (ChangeStay(reservation_id=DUE, end_utc=NOW + timedelta(days=3)), [2, 2, 1]),
        (ChangeStay(reservation_id=DUE, category_id="Single"), [3, 3, 2]),
        (CheckIn(reservation_id=DUE, room_id="203"), [2, 2, 2]),
        (booking(nights=2), [1, 1, 2]),
    ],
)
def test_each_act_takes_and_gives_back_its_own_nights(session: Session, command: Command, nights: list[int]) -> None:
    entry = session.desk.submit(command)
    assert free(session.desk) == nights
    session.desk.take_back(entry.id)
    assert free(session.desk) == [2, 2, 2]


def test_figures_read_after_it_left_tell_of_it(session: Session) -> None:
    desk, outbox = session.desk, session.store.outbox
    entry = desk.submit(booking())
    outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
    assert free(desk)[0] == 1
    tell(session, free=1, minutes=1)
    outbox.end_attempt(entry.id, outcome="answered", state=EntryState.APPLIED, ended_utc=NOW + timedelta(minutes=2))
    assert free(desk)[0] == 1


def test_a_booking_that_is_proven_counts_until_the_figures_are_read_again(session: Session) -> None:
    desk, outbox = session.desk, session.store.outbox
    entry = desk.submit(booking())
    outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
    outbox.end_attempt(entry.id, outcome="answered", state=EntryState.SETTLED, ended_utc=NOW)
    announce(session, Changed(unsent=True))
    assert free(desk)[0] == 1
    tell(session, free=1, minutes=1)
    announce(session, Changed(rates=True))
    assert free(desk)[0] == 1


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(1, 4)), max_size=6))
def test_every_bed_taken_is_counted_once(tmp_path_factory: pytest.TempPathFactory, sold: list[tuple[str, int]]) -> None:
    with open_lamplighter(tmp_path_factory.mktemp("desk")) as session:
        tell(session, free=2, minutes=-9)
        for number, (category, nights) in enumerate(sold):
            session.desk.submit(booking(number, category=category, nights=nights))
        for kind in KINDS:
            taken = [sum(each == kind and day < nights for each, nights in sold) for day in range(5)]
            assert free(session.desk, kind, 5) == [2 - count for count in taken]
