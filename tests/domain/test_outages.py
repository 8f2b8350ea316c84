"""Which outage a clerk is told of, and from when to when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from frontdesk.domain.outages import APART, SHORTEST, Outage, Outages, back, gone

TEN = datetime(2026, 10, 16, 22, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


def away(known: Outages, at: datetime, lasts: timedelta, *, waits: bool) -> Outages:
    return back(gone(known, at, waits=waits), at + lasts, waits=waits)


def test_an_outage_is_told_while_it_lasts_and_after_it() -> None:
    lasts = gone(Outages(), TEN, waits=False)
    assert lasts.shown == Outage(TEN)
    assert back(lasts, TEN + HOUR, waits=True).shown == Outage(TEN, TEN + HOUR)


def test_a_blip_in_which_nothing_waited_does_not_take_the_place_of_a_night() -> None:
    night = away(Outages(), TEN, 2 * HOUR, waits=True)
    blip = timedelta(seconds=3)
    assert away(night, TEN + 5 * HOUR, blip, waits=False).shown == night.shown
    assert away(night, TEN + 5 * HOUR, blip, waits=True).shown == Outage(TEN + 5 * HOUR, TEN + 5 * HOUR + blip)


def test_a_line_that_comes_for_a_moment_was_away_all_the_time() -> None:
    first = away(Outages(), TEN, HOUR, waits=True)
    again = TEN + HOUR + timedelta(seconds=20)
    assert away(first, again, HOUR, waits=True).shown == Outage(TEN, again + HOUR)
    assert away(first, again, HOUR, waits=False).shown == Outage(again, again + HOUR)


moments = some.lists(
    some.tuples(some.timedeltas(timedelta(seconds=1), 2 * HOUR), some.booleans(), some.booleans()), max_size=12
)


@given(moments)
def test_what_is_told_is_one_stretch_that_holds_every_away_moment_since_it_began(
    turns: list[tuple[timedelta, bool, bool]],
) -> None:
    known, at, long_ones = Outages(), TEN, []
    gone_at: datetime | None = None
    for wait, is_gone, waits in turns:
        at += wait
        if is_gone:
            gone_at = gone_at or at
            known = gone(known, at, waits=waits)
        else:
            if gone_at is not None and at - gone_at >= SHORTEST:
                long_ones.append((gone_at, at))
            gone_at = None
            known = back(known, at, waits=waits)
    shown = known.shown
    assert (known.now is not None) == (gone_at is not None)
    if gone_at is not None:
        assert shown is not None and shown.until is None and shown.since <= gone_at
    elif long_ones:
        assert shown is not None and shown.until is not None
        assert shown.since <= shown.until and shown.until >= long_ones[-1][1]


def test_the_merge_is_bounded() -> None:
    first = away(Outages(), TEN, HOUR, waits=True)
    later = TEN + HOUR + APART
    assert gone(first, later, waits=True).shown == Outage(later)
