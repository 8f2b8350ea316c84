"""How many calls may go: never more than the share in any window, a part kept for commands, silence after a 429."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.rate_limit import RateLimit, Unlimited, Urgency


@given(
    st.integers(2, 8),
    st.integers(1, 7),
    st.lists(st.tuples(st.floats(0, 5), st.sampled_from(Urgency)), max_size=60),
)
def test_no_window_ever_holds_more_than_its_share(calls: int, kept: int, arrivals: list[tuple[float, Urgency]]) -> None:
    limit = RateLimit(calls, 10.0, min(kept, calls - 1))
    now, made = 0.0, list[tuple[float, Urgency]]()
    for pause, urgency in arrivals:
        now += pause
        now += limit.wait(now, urgency)
        assert limit.wait(now, urgency) <= 1e-9, "after the wait there is no other wait"
        limit.count(now)
        made.append((now, urgency))
    for end, urgency in made:
        window = [at for at, _ in made if end - 10.0 + 1e-6 < at <= end]
        assert len(window) <= calls
        if urgency is Urgency.READ:
            earlier = sum(1 for at, _ in made[: made.index((end, urgency))] if end - 10.0 + 1e-6 < at)
            assert earlier < calls - min(kept, calls - 1)


def test_a_command_finds_room_where_a_read_has_to_wait() -> None:
    limit = RateLimit(3, 30.0, kept_for_commands=1)
    limit.count(0.0)
    limit.count(1.0)
    assert limit.wait(2.0, Urgency.READ) == 28.0
    assert limit.wait(2.0, Urgency.COMMAND) == 0.0


def test_a_429_silences_everybody_for_as_long_as_it_says() -> None:
    limit = RateLimit()
    limit.turned_away(100.0, 7.0)
    limit.turned_away(100.0, 2.0)
    assert [limit.wait(now, Urgency.COMMAND) for now in (100.0, 106.0, 107.0)] == [7.0, 1.0, 0.0]


def test_pauses_without_a_time_grow_until_something_passes() -> None:
    limit = Unlimited()
    pauses = []
    for now in range(0, 700, 100):
        limit.turned_away(float(now), None)
        pauses.append(limit.wait(float(now), Urgency.READ))
    assert pauses == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    limit.let_through()
    limit.turned_away(1000.0, None)
    assert limit.wait(1000.0, Urgency.READ) == 1.0


def test_a_limit_leaves_something_for_reads() -> None:
    with pytest.raises(ValueError, match="for reads"):
        RateLimit(10, 30.0, kept_for_commands=10)
