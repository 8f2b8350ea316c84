"""The queue in front of the network: places, order, pauses and cancelled waits, on a clock of the test's own."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.gate import CALLS_AT_ONCE, Gate, GateClosedError
from frontdesk.api.rate_limit import Rank, RateLimit, Unlimited, Urgency
from tests.battery.virtual_time import run


class Time:
    """A clock that moves when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.now + seconds, woken))
        await woken

    async def advance(self, seconds: float) -> None:
        self.now += seconds
        for instant, woken in self._sleepers:
            if instant <= self.now and not woken.done():
                woken.set_result(None)
        await settle()


async def settle() -> None:
    """Let every task run until nothing moves any more."""
    for _ in range(20):
        await asyncio.sleep(0)


class Queue:
    """Calls through a gate, which end when the test says so."""

    def __init__(self, limit: RateLimit) -> None:
        self.time = Time()
        self.gate = Gate(limit, lambda: self.time.now, self.time.sleep)
        self.under_way: list[str] = []
        self.afterwards: dict[str, Callable[[], object]] = {}  # done in the turn in which a call gives up its place
        self._ends: dict[str, asyncio.Event] = {}
        self.calls: dict[str, asyncio.Task[None]] = {}

    async def ask(self, name: str, urgency: Urgency) -> None:
        self._ends[name] = asyncio.Event()
        self.calls[name] = asyncio.create_task(self._call(name, urgency))
        await settle()

    async def end(self, name: str) -> None:
        self._ends[name].set()
        await settle()

    async def _call(self, name: str, urgency: Urgency) -> None:
        async with self.gate.admit(urgency):
            self.under_way.append(name)
            await self._ends[name].wait()
            self.under_way.remove(name)
        if name in self.afterwards:
            self.afterwards[name]()


@pytest.fixture
async def open_queue() -> AsyncIterator[type[Queue]]:
    """Queues that are closed at the end."""
    made: list[Queue] = []

    class Kept(Queue):
        def __init__(self, limit: RateLimit) -> None:
            super().__init__(limit)
            made.append(self)

    yield Kept
    for queue in made:
        for call in queue.calls.values():
            call.cancel()
        await asyncio.gather(*queue.calls.values(), return_exceptions=True)
        await queue.gate.aclose()


async def test_reads_leave_a_place_for_a_command(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for name in ("r1", "r2", "r3", "r4"):
        await queue.ask(name, Urgency.READ)
    assert queue.under_way == ["r1", "r2", "r3"]
    await queue.ask("w1", Urgency.COMMAND)
    assert queue.under_way == ["r1", "r2", "r3", "w1"]
    assert len(queue.under_way) == CALLS_AT_ONCE
    await queue.end("r1")
    assert "r4" not in queue.under_way, "three places for reads, and one of the three is taken by nobody else"


async def test_commands_go_before_reads_and_each_in_order(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for name in ("w1", "w2", "w3", "w4"):
        await queue.ask(name, Urgency.COMMAND)
    for name, urgency in (("r1", Urgency.READ), ("w5", Urgency.COMMAND), ("r2", Urgency.READ), ("w6", Urgency.COMMAND)):
        await queue.ask(name, urgency)
    order = []
    for name in ("w1", "w2", "w3", "w4", "w5", "w6"):
        before = set(queue.under_way)
        await queue.end(name)
        order += sorted(set(queue.under_way) - before)
    assert order == ["w5", "w6", "r1", "r2"]


async def test_who_waits_goes_when_the_window_has_slid(open_queue: type[Queue]) -> None:
    queue = open_queue(RateLimit(4, 30.0))
    for name in ("w1", "w2", "w3"):
        await queue.ask(name, Urgency.COMMAND)
        await queue.end(name) if name != "w3" else None
        queue.time.now += 1
    await queue.time.advance(26.9)
    assert queue.under_way == []
    await queue.time.advance(0.2)
    assert queue.under_way == ["w3"]


async def test_a_command_is_not_held_up_by_the_alarm_of_a_read(open_queue: type[Queue]) -> None:
    queue = open_queue(RateLimit(4, 30.0))
    await queue.ask("r1", Urgency.READ)
    await queue.ask("r2", Urgency.READ)
    queue.gate.turned_away(5.0)
    await queue.ask("w1", Urgency.COMMAND)
    assert queue.under_way == ["r1"]
    await queue.time.advance(5.0)
    assert queue.under_way == ["r1", "w1"]


async def test_after_a_429_nobody_goes_until_the_pause_is_over(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    queue.gate.turned_away(7.0)
    await queue.ask("w1", Urgency.COMMAND)
    await queue.ask("r1", Urgency.READ)
    await queue.time.advance(6.9)
    assert queue.under_way == []
    await queue.time.advance(0.2)
    assert queue.under_way == ["w1", "r1"]


async def test_closing_sends_away_who_waits_and_who_comes(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    queue.gate.turned_away(7.0)
    await queue.ask("w1", Urgency.COMMAND)
    await queue.gate.aclose()
    await queue.ask("w2", Urgency.COMMAND)
    for name in ("w1", "w2"):
        with pytest.raises(GateClosedError):
            await queue.calls[name]


async def test_background_reads_leave_a_place_for_what_somebody_looks_at(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for name in ("b1", "b2", "b3"):
        await queue.ask(name, Urgency.BACKGROUND)
    await queue.ask("r1", Urgency.READ)
    assert queue.under_way == ["b1", "b2", "r1"]
    await queue.ask("r2", Urgency.READ)
    await queue.end("b1")
    assert queue.under_way == ["b2", "r1", "r2"], "what waits longest is not what goes next"


async def test_a_screen_with_many_questions_does_not_hold_up_another(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for number in range(10):
        await queue.ask(f"rates {number}", Urgency.READ.of("rates"))
    await queue.ask("guest", Urgency.READ.of("guest"))
    await queue.end("rates 0")
    assert "rates 3" in queue.under_way
    await queue.end("rates 1")
    assert "guest" in queue.under_way


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(Rank)), max_size=40))
def test_askers_of_one_rank_take_turns_and_ranks_go_in_order(asked: list[tuple[str, Rank]]) -> None:
    order: list[tuple[str, Rank]] = []

    async def all_of_them() -> None:
        loop = asyncio.get_running_loop()
        gate = Gate(Unlimited(), loop.time, asyncio.sleep)

        async def call(asker: str, rank: Rank) -> None:
            async with gate.admit(Urgency(rank, asker)):
                order.append((asker, rank))
                await asyncio.sleep(1)

        busy = [("busy", Rank.COMMAND)] * CALLS_AT_ONCE
        await asyncio.gather(*(call(asker, rank) for asker, rank in [*busy, *asked]))

    run(all_of_them())
    went = order[CALLS_AT_ONCE:]
    assert sorted(went) == sorted(asked), "everybody comes in once"
    assert [rank for _, rank in went] == sorted(rank for _, rank in asked)
    for rank in Rank:
        line = [asker for asker, other in went if other is rank]
        for place in range(len(line)):
            served = {asker: line[:place].count(asker) for asker in set(line[place:])}
            assert not served or max(served.values()) - min(served.values()) <= 1


async def test_a_cancelled_wait_takes_no_place(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for name in ("w1", "w2", "w3", "w4", "w5", "w6"):
        await queue.ask(name, Urgency.COMMAND)
    queue.calls["w5"].cancel()
    await settle()
    await queue.end("w1")
    assert queue.under_way == ["w2", "w3", "w4", "w6"]


async def test_a_call_cancelled_in_the_moment_of_admission_gives_its_place_back(open_queue: type[Queue]) -> None:
    queue = open_queue(Unlimited())
    for name in ("w1", "w2", "w3", "w4", "w5", "w6"):
        await queue.ask(name, Urgency.COMMAND)
    queue.afterwards["w1"] = queue.calls["w5"].cancel
    await queue.end("w1")
    assert queue.under_way == ["w2", "w3", "w4", "w6"]
