"""How many calls may go: never more than the share in any window, parts kept for whoever is more urgent, silence
after a 429, and what a 429 teaches.
"""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.rate_limit import Rank, RateLimit, Unlimited, Urgency
from tests.api.crowd import Crowd, held
from tests.battery.virtual_time import run

TINY = 1e-6
Arrivals = list[tuple[float, Rank]]


@given(st.integers(1, 40), st.lists(st.tuples(st.floats(0, 5), st.sampled_from(Rank)), max_size=120))
def test_no_window_ever_holds_more_than_its_parts(calls: int, arrivals: Arrivals) -> None:
    limit = RateLimit(calls, 10.0)
    now, made = 0.0, list[tuple[float, Rank, float]]()
    for pause, rank in arrivals:
        now += pause
        now += limit.wait(now, rank)
        assert limit.wait(now, rank) <= TINY, "after the wait there is no other wait"
        limit.count(now, rank)
        made.append((now, rank, limit.share))
    for number, (end, rank, share) in enumerate(made):
        window = [other for at, other, _ in made[: number + 1] if end - 10.0 + TINY < at]
        assert len(window) <= max(1, int(share)) <= calls
        if rank is not Rank.COMMAND:
            assert len(window) <= max(1, int(share * 0.8)), "a part is left to commands"
        if rank is Rank.BACKGROUND:
            assert window.count(Rank.BACKGROUND) <= max(1, int(share * 0.4))
            piece = [other for at, other, _ in made[: number + 1] if end - 2.0 + TINY < at]
            assert piece.count(Rank.BACKGROUND) <= max(1, 2 * max(1, int(share * 0.4)) // 5), "they are spread"


@given(st.lists(st.tuples(st.floats(0, 20), st.sampled_from(Rank), st.booleans()), max_size=80))
def test_a_more_urgent_call_never_waits_longer(events: list[tuple[float, Rank, bool]]) -> None:
    limit = RateLimit(20, 10.0)
    now = 0.0
    for pause, rank, is_turned_away in events:
        now += pause
        waits = [limit.wait(now, each) for each in Rank]
        assert waits == sorted(waits)
        if waits[rank] == 0:
            limit.count(now, rank)
            if is_turned_away:
                limit.turned_away(now, 3.0)


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=80))
def test_the_share_stays_between_its_ends_and_only_a_429_makes_it_smaller(events: list[tuple[float, bool]]) -> None:
    limit = RateLimit()
    now = 0.0
    for pause, is_turned_away in events:
        now += pause
        before = limit.share
        if is_turned_away:
            limit.turned_away(now, None)
        else:
            limit.wait(now, Rank.READ)
            assert limit.share >= before
        assert 20 <= limit.share <= 190


def test_a_background_read_waits_where_a_read_may_go_and_a_read_where_a_command_may() -> None:
    limit = RateLimit(20, 30.0)  # a share of 10: 4 in the background, 8 reads
    for _ in range(4):
        limit.count(0.0, Rank.BACKGROUND)
    assert limit.wait(10.0, Rank.BACKGROUND) == 20.0
    assert limit.wait(10.0, Rank.READ) == 0.0
    for _ in range(4):
        limit.count(1.0, Rank.READ)
    assert limit.wait(11.0, Rank.READ) == 19.0
    assert limit.wait(11.0, Rank.COMMAND) == 0.0


def test_a_429_silences_everybody_for_as_long_as_it_says() -> None:
    limit = RateLimit()
    limit.turned_away(100.0, 7.0)
    limit.turned_away(100.0, 2.0)
    assert [limit.wait(now, Rank.COMMAND) for now in (100.0, 106.0, 107.0)] == [7.0, 1.0, 0.0]


def test_pauses_without_a_time_grow_until_something_passes() -> None:
    limit = Unlimited()
    pauses = []
    for now in range(0, 700, 100):
        limit.turned_away(float(now), None)
        pauses.append(limit.wait(float(now), Rank.READ))
    assert pauses == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]
    limit.let_through()
    limit.turned_away(1000.0, None)
    assert limit.wait(1000.0, Rank.READ) == 1.0


def test_several_429_of_one_moment_are_one_lesson() -> None:
    limit = RateLimit()
    for now in (0.0, 0.1, 0.2):
        limit.turned_away(now, 1.0)
    once = limit.share
    limit.turned_away(20.0, 1.0)
    assert limit.share < once < 100


def test_a_limit_is_for_something() -> None:
    with pytest.raises(ValueError, match="at least one call"):
        RateLimit(0, 30.0)


def test_the_name_of_an_asker_changes_no_rank() -> None:
    assert Urgency.READ.of("rates") == Urgency(Rank.READ, "rates")
    assert Urgency.READ.of("rates") != Urgency.READ


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("desks", [1, 2, 5])
def test_desks_that_share_a_token_find_their_shares(desks: int, seed: int) -> None:
    crowd = Crowd(desks, seed=random.Random(seed).randrange(1000), seconds=1200.0)
    run(crowd.run())
    alone = 200 * 0.95 * 0.4 / 30
    assert held(crowd, 600, 1200) >= 0.8 * min(desks * alone, 200 / 30), "what the token allows is used"
    assert held(crowd, 600, 1200, lambda urgency: urgency is Urgency.BACKGROUND) <= desks * alone + 0.1
    assert crowd.turned_away <= 0.05 * len(crowd.calls), "few calls are turned away"
    waits = sorted(crowd.waits)
    assert waits[int(len(waits) * 0.9)] <= 3.0, "a command hardly ever waits, though every desk fetches without end"
