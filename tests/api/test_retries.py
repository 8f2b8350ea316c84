"""Reads are asked again after growing, jittered waits; writes never, and neither is what cannot get better."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.breaker import FAILURES
from frontdesk.api.client import Client
from frontdesk.api.errors import ApiError, LeftAlone, NotApplied, NotSent, Refused, TryLater, Unknown
from frontdesk.api.retries import Retries
from tests.api.scripted_server import ScriptedServer, error, reply, resets

Connect = Callable[..., Client]


class Time:
    """A clock that moves by being waited for."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def __call__(self) -> float:
        return sum(self.slept)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def patient(connect: Connect, time: Time) -> AsyncIterator[Client]:
    """A client that asks again, with draws that are always a half."""
    yield connect(clock=time, sleep=time.sleep, retries=Retries(lambda: 0.5))


async def test_a_read_is_asked_again_after_growing_waits(server: ScriptedServer, patient: Client, time: Time) -> None:
    server.plays(error(503, "Down."), resets, reply(200, {"Reservations": []}))
    told: list[TryLater] = []
    patient.on_retry = told.append
    await patient.reservations.get_all(states=["Started"])
    assert time.slept == [0.375, 0.75]
    assert [fault.status for fault in told] == [503, None], "each fault is news at once, not after the last try"


@pytest.mark.parametrize(("urgent", "tries"), [("urgent", 3), ("background", FAILURES)])
async def test_it_gives_up(urgent: str, tries: int, server: ScriptedServer, patient: Client) -> None:
    server.plays(error(503, "Down."))
    with pytest.raises(TryLater) as ended:
        await getattr(patient, urgent).configuration.get()
    assert ended.value.status == 503
    assert len(server.requests) == tries
    with pytest.raises(TryLater):
        await patient.configuration.get()
    assert len(server.requests) <= FAILURES, "a feature that rests is not asked again"


async def test_the_platform_names_the_wait(server: ScriptedServer, patient: Client, time: Time) -> None:
    server.plays(error(503, "Down.", Retry_After="9"), reply(200, {"Reservations": []}))
    await patient.reservations.get_all(states=["Started"])
    assert time.slept == [9.0]


async def test_after_a_429_the_queue_waits_and_then_the_read_goes(
    server: ScriptedServer, patient: Client, time: Time
) -> None:
    server.plays(error(429, "Too many requests.", Retry_After="7"), reply(200, {"Reservations": []}))
    await patient.reservations.get_all(states=["Started"])
    assert time.slept == [7.0]


@pytest.mark.parametrize(
    ("script", "expected"), [(error(503, "Down."), Unknown), (resets, Unknown), (error(429, "Too many."), NotApplied)]
)
async def test_a_write_is_never_sent_twice(
    script: object, expected: type[ApiError], server: ScriptedServer, patient: Client
) -> None:
    server.plays(script)  # type: ignore[arg-type]
    with pytest.raises(expected):
        await patient.reservations.start("r")
    assert len(server.requests) == 1


async def test_what_cannot_get_better_is_asked_once(server: ScriptedServer, patient: Client) -> None:
    server.plays(error(403, "No."))
    with pytest.raises(Refused):
        await patient.configuration.get()
    assert len(server.requests) == 1
    await server.stop()
    with pytest.raises(NotSent):
        await patient.configuration.get()


async def test_waiting_to_ask_again_can_be_cancelled(server: ScriptedServer, connect: Connect) -> None:
    waits = asyncio.Event()

    async def sleep(_seconds: float) -> None:
        waits.set()
        await asyncio.Event().wait()

    server.plays(error(503, "Down."))
    call = asyncio.create_task(connect(sleep=sleep, retries=Retries(lambda: 0.0)).configuration.get())
    await waits.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


@given(st.floats(0, 1), st.integers(1, 30), st.none() | st.floats(0, 100))
def test_a_wait_is_within_its_bounds(draw: float, again: int, named: float | None) -> None:
    fault = TryLater("down", operation="rates/getAll", retry_after=named)
    wait = Retries(lambda: draw).wait(again, fault)
    grown = min(0.5 * 2 ** (again - 1), 8.0)
    assert max(grown / 2, named or 0.0) <= wait <= max(grown, named or 0.0)


async def test_a_feature_that_rests_is_not_asked_again(server: ScriptedServer, patient: Client, time: Time) -> None:
    server.plays(error(503, "Down."))
    for _ in range(2):
        with pytest.raises(TryLater):
            await patient.configuration.get()
    before = list(time.slept)
    with pytest.raises(LeftAlone):
        await patient.configuration.get()
    assert time.slept == before


async def test_how_long_an_answer_took_does_not_count_the_wait_for_its_turn(
    server: ScriptedServer, patient: Client, time: Time
) -> None:
    server.plays(error(429, "Too many requests.", Retry_After="7"), reply(200, {"Reservations": []}))
    await patient.reservations.get_all(states=["Started"])
    assert time.slept == [7.0]
    assert patient.answer_seconds == 0.0
