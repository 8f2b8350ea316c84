"""A part of the platform that keeps failing is left alone, and nothing else is."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.attempt import Attempt
from frontdesk.api.breaker import FAILURES, FIRST_REST, LONGEST_REST, Breaker
from frontdesk.api.client import Client
from frontdesk.api.errors import LeftAlone, LineFault, NotSent, TryLater, Unknown
from tests.api.scripted_server import ScriptedServer, error, reply, stays_silent

Connect = Callable[..., Client]


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


async def fail(client: Client) -> None:
    for _ in range(FAILURES):
        with pytest.raises(TryLater):
            await client.configuration.get()


async def test_only_the_feature_that_fails_is_left_alone(server: ScriptedServer, connect: Connect) -> None:
    client = connect(clock=(clock := Clock()))
    server.plays(error(503, "Down."))
    await fail(client)
    with pytest.raises(LeftAlone) as ended:
        await client.configuration.get()
    assert (len(server.requests), ended.value.retry_after) == (FAILURES, FIRST_REST)
    server.plays(reply(200, {}))
    await client.reservations.start("r")
    clock.now = FIRST_REST
    server.plays(error(500, "Down."))
    with pytest.raises(TryLater):
        await client.configuration.get()
    with pytest.raises(LeftAlone) as ended:
        await client.configuration.get()
    assert ended.value.retry_after == 2 * FIRST_REST, "the rest grows"
    assert len(server.requests) == FAILURES + 2, "after the rest a single call tries"


async def test_a_success_ends_it(server: ScriptedServer, connect: Connect) -> None:
    client = connect(clock=(clock := Clock()))
    server.plays(error(503, "Down."))
    await fail(client)
    clock.now = FIRST_REST
    server.plays(error(403, "No."), error(503, "Down."))
    with pytest.raises(Exception, match="403"):
        await client.configuration.get()
    await fail(client)
    with pytest.raises(LeftAlone):
        await client.configuration.get()


async def test_writes_rest_apart_and_nothing_of_them_leaves(server: ScriptedServer, connect: Connect) -> None:
    client = connect(clock=Clock(), deadline=0.05)
    server.plays(stays_silent)
    for _ in range(FAILURES):
        with pytest.raises(Unknown):
            await client.reservations.start("r")
    attempt = Attempt()
    with pytest.raises(NotSent) as ended:
        await client.reservations.cancel(["r"], post_cancellation_fee=False, send_email=False, attempt=attempt)
    assert ended.value.fault is LineFault.LEFT_ALONE
    assert not attempt.first_byte
    assert len(server.requests) == FAILURES
    server.plays(reply(200, {"Reservations": []}))
    await client.reservations.get_all(states=["Started"])


async def test_a_broken_line_and_a_429_say_nothing_of_a_feature(server: ScriptedServer, connect: Connect) -> None:
    slept = [0.0]

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    client = connect(clock=lambda: sum(slept), sleep=sleep)
    server.plays(error(429, "Too many requests.", Retry_After="1"))
    await fail(client)
    server.at_accept = True
    await fail(client)
    with pytest.raises(TryLater) as ended:
        await client.configuration.get()
    assert not isinstance(ended.value, LeftAlone)


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=60))
def test_a_rest_is_bounded_and_always_ends(events: list[tuple[float, bool]]) -> None:
    breaker, now, failures = Breaker(), 0.0, 0
    for pause, succeeds in events:
        now += pause
        rest = breaker.rest("rates/getAll", now, is_write=False)
        assert 0 <= rest <= LONGEST_REST
        assert rest == 0 or failures >= FAILURES
        now += rest
        assert rest == 0 or breaker.rest("rates/getAll", now, is_write=False) == 0
        if succeeds:
            breaker.answered("rates/getAll", is_write=False)
        else:
            breaker.failed("rates/getPricing", now, is_write=False)
        failures = 0 if succeeds else failures + 1
        assert breaker.rest("rates/getAll", now, is_write=True) == 0
        assert breaker.rest("resources/getAll", now, is_write=False) == 0
