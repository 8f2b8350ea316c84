"""The line as the pill tells it, and the platform's clock, on a clock that moves only when told."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.app.clock import StillClock
from frontdesk.domain.views import Line
from frontdesk.sync.line import LineWatch
from frontdesk.sync.server_time import ServerTime
from tests.domain.stays import NOON


def a_line(clock: StillClock, told: list[Line] | None = None) -> LineWatch:
    changes = told if told is not None else []
    line = LineWatch(clock, waits=(1.0, 2.0, 5.0), slow=4.0, changed=lambda: changes.append(line.state))
    return line


def test_waits_grow_and_end_with_the_first_answer() -> None:
    clock = StillClock(NOON)
    line = a_line(clock)
    waits = []
    for _ in range(4):
        line.failed(Line.OFFLINE, NOON)
        waits.append(line.wait())
    assert waits == [1.0, 2.0, 5.0, 5.0]
    line.answered(0.1)
    assert (line.wait(), line.state) == (0.0, Line.ONLINE)


def test_the_time_away_runs_from_the_first_failure() -> None:
    clock = StillClock(NOON)
    line = a_line(clock)
    line.answered(0.1)
    line.failed(Line.OFFLINE, NOON)
    clock.advance(60)
    line.failed(Line.PLATFORM_DOWN, NOON + timedelta(seconds=60))
    clock.advance(60)
    assert (line.away(), line.since, line.state) == (120.0, NOON, Line.PLATFORM_DOWN)


def test_a_desk_that_starts_without_a_line_does_not_say_when_it_went() -> None:
    clock = StillClock(NOON)
    line = a_line(clock)
    line.failed(Line.OFFLINE, NOON)
    clock.advance(60)
    assert (line.away(), line.since) == (60.0, None)
    line.answered(0.1)
    line.failed(Line.OFFLINE, NOON + timedelta(seconds=60))
    assert line.since == NOON + timedelta(seconds=60)


def test_listeners_hear_of_a_turn_once() -> None:
    told: list[Line] = []
    line = a_line(StillClock(NOON), told)
    for seconds in (0.1, 0.2, 9.0, 9.5, 0.1):
        line.answered(seconds)
    assert told == [Line.ONLINE, Line.SLOW, Line.ONLINE]


def test_a_pause_that_was_asked_for_outlives_a_stop_of_the_engine() -> None:
    told: list[Line] = []
    clock = StillClock(NOON)
    line = a_line(clock, told)
    line.answered(0.1)
    line.pause(40.0)
    clock.advance(5)
    line.stopped()
    assert (line.wait(), line.state) == (35.0, Line.STARTING)
    line.failed(Line.PLATFORM_DOWN, NOON, retry_after=60.0)
    clock.advance(5)
    line.stopped()
    assert (line.wait(), line.state, line.since) == (55.0, Line.PLATFORM_DOWN, NOON)
    assert told == [Line.ONLINE, Line.STARTING, Line.PLATFORM_DOWN]


def test_signed_out_waits_for_a_person() -> None:
    line = a_line(StillClock(NOON))
    line.signed_out(NOON)
    line.try_now()
    assert line.wait() == float("inf")


def test_too_many_requests_is_not_a_broken_line() -> None:
    line = a_line(StillClock(NOON))
    line.answered(0.1)
    line.pause(30.0)
    assert (line.state, line.wait(), line.is_broken) == (Line.ONLINE, 30.0, False)


def test_a_pause_goes_on_though_a_call_under_way_is_answered() -> None:
    line = a_line(StillClock(NOON))
    line.pause(30.0)
    line.answered(0.1)
    assert line.wait() == 30.0


def test_pauses_without_a_time_grow_apart_from_the_waits_for_the_line() -> None:
    clock = StillClock(NOON)
    line = a_line(clock)
    waits = []
    for _ in range(3):
        line.pause(None)
        waits.append(line.wait())
        clock.advance(10)
    assert waits == [1.0, 2.0, 5.0]
    line.failed(Line.OFFLINE, NOON)
    assert line.wait() == 1.0


def test_one_part_in_trouble_does_not_stop_the_program_and_two_do() -> None:
    line = a_line(StillClock(NOON))
    line.answered(0.1)
    line.troubled("payments", NOON)
    line.troubled("payments", NOON)
    assert (line.state, line.wait()) == (Line.ONLINE, 0.0)
    line.troubled("reservations", NOON)
    assert (line.state, line.wait()) == (Line.PLATFORM_DOWN, 1.0)
    line.troubled("reservations", NOON)
    assert line.wait() == 2.0
    line.answered(0.1)
    line.troubled("payments", NOON)
    assert line.state is Line.ONLINE


def test_at_the_start_the_first_trouble_is_the_platforms() -> None:
    line = a_line(StillClock(NOON))
    line.troubled("configuration", NOON)
    assert line.state is Line.PLATFORM_DOWN


@given(st.floats(-2e6, 2e6), st.lists(st.floats(-0.9, 0.9), min_size=1, max_size=40))
def test_the_platforms_time_is_found_whatever_this_pc_says(skew: float, jitter: list[float]) -> None:
    clock = StillClock(NOON + timedelta(seconds=skew))
    time = ServerTime(clock)
    for error in jitter:
        time.learn(NOON + timedelta(seconds=error))
    assert abs((time.now() - NOON).total_seconds()) <= 1.0


def test_a_pc_clock_that_is_set_right_is_noticed_at_once() -> None:
    clock = StillClock(NOON - timedelta(hours=48))
    time = ServerTime(clock)
    for _ in range(20):
        time.learn(NOON)
    clock.advance(48 * 3600)
    time.learn(NOON)
    assert time.now() == NOON


def test_two_parts_that_cannot_be_read_are_more_than_one_bad_answer() -> None:
    line = a_line(StillClock(NOON))
    line.answered(0.1)
    line.troubled("restrictions", NOON, state=Line.UNREADABLE)
    assert line.state is Line.ONLINE
    line.troubled("reservations", NOON, state=Line.UNREADABLE)
    assert (line.state, line.since) == (Line.UNREADABLE, NOON)
    line.answered(0.1)
    assert line.state is Line.ONLINE
