"""The event channel over a real socket: who may listen, what is told, and what happens when it breaks."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from http import HTTPStatus
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from frontdesk.api.address import parse_address
from frontdesk.api.client import Client
from frontdesk.api.errors import Refused
from frontdesk.api.events import Event, Events, Happened, Lost, News, Opened, event_address
from frontdesk.api.retries import Retries
from frontdesk.api.secret import Secret
from tests.api.conftest import ACCESS_TOKEN, CLIENT_TOKEN
from tests.api.hotel_process import running

Script = Callable[[ServerConnection], Awaitable[None]]
RESERVATION = {
    "Type": "Reservation",
    "Id": "r",
    "State": "Started",
    "StartUtc": "2026-10-16T13:00:00Z",
    "EndUtc": None,
    "AssignedResourceId": "204",
}


class Platform:
    """Tells what its scripts say, one connection after the other, and refuses with a status where one is set."""

    def __init__(self) -> None:
        self.scripts: list[Script] = []
        self.asked: list[Request] = []
        self.refuses: Callable[[ServerConnection], Response] | None = None
        self._server: Server | None = None

    async def start(self) -> None:
        self._server = await serve(self._play, "127.0.0.1", 0, process_request=self._look, close_timeout=0.1)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            await self._server.wait_closed()

    @property
    def origin(self) -> str:
        assert self._server is not None
        return f"ws://127.0.0.1:{next(iter(self._server.sockets)).getsockname()[1]}"

    def _look(self, connection: ServerConnection, request: Request) -> Response | None:
        self.asked.append(request)
        return None if self.refuses is None else self.refuses(connection)

    async def _play(self, connection: ServerConnection) -> None:
        await (self.scripts.pop(0) if self.scripts else stays)(connection)


async def stays(connection: ServerConnection) -> None:
    await connection.wait_closed()


async def closes(connection: ServerConnection) -> None:
    await connection.close()


async def breaks(connection: ServerConnection) -> None:
    connection.transport.abort()


def tells(*messages: Any) -> Script:
    async def script(connection: ServerConnection) -> None:
        for message in messages:
            await connection.send(message if isinstance(message, str) else json.dumps(message))
        await connection.wait_closed()

    return script


def answers(status: int, **headers: str) -> Callable[[ServerConnection], Response]:
    def refuse(connection: ServerConnection) -> Response:
        response = connection.respond(HTTPStatus(status), "no\n")
        for name, value in headers.items():
            response.headers[name] = value
        return response

    return refuse


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    platform = Platform()
    await platform.start()
    yield platform
    await platform.stop()


class Listener:
    """Listens until so much was told; waiting takes no time, and is written down."""

    def __init__(self, platform: Platform, ping: float = 30.0, pong: float = 20.0) -> None:
        self.waits: list[float] = []
        self.now = 0.0
        self._events = Events(
            platform.origin,
            parse_address("http://127.0.0.1"),
            Secret(CLIENT_TOKEN),
            Secret(ACCESS_TOKEN),
            clock=lambda: self.now,
            sleep=self._sleep,
            waits=Retries(lambda: 0.0, first=1.0, longest=60.0),
            ping=ping,
            pong=pong,
        )

    async def hear(self, count: int, watch: Callable[[News], None] = lambda _: None) -> list[News]:
        told: list[News] = []
        async with asyncio.timeout(60), aclosing(aiter(self._events)) as news:
            async for each in news:
                told.append(each)
                watch(each)
                if len(told) == count:
                    break
        return told

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)


async def test_who_listens_says_so_in_a_cookie(platform: Platform) -> None:
    assert await Listener(platform).hear(1) == [Opened()]
    (request,) = platform.asked
    assert request.path == "/ws/connector"
    assert request.headers["Cookie"] == f"ClientToken={CLIENT_TOKEN}; AccessToken={ACCESS_TOKEN}"


async def test_what_changed_is_told_also_what_is_not_documented(platform: Platform) -> None:
    odd = {"Type": "Moon", "Id": None, "Phase": {"Full": True}}
    platform.scripts = [tells({"Events": [RESERVATION, odd], "More": 1}, {"Events": None})]
    opened, first, second = await Listener(platform).hear(3)
    assert opened == Opened()
    assert isinstance(first, Happened)
    reservation, moon = first.events
    assert (reservation.type, reservation.id, reservation.assigned_resource_id) == ("Reservation", "r", "204")
    assert reservation.start_utc is not None
    assert moon == Event(type="Moon")
    assert second == Happened(())


@pytest.mark.parametrize("message", ["no JSON", "[]", '{"Events": 7}', '{"Events": [{"StartUtc": "soon"}]}'])
async def test_what_cannot_be_read_is_a_gap(message: str, platform: Platform) -> None:
    platform.scripts = [tells(message, {"Events": [RESERVATION]})]
    told = await Listener(platform).hear(3)
    assert [type(each) for each in told] == [Opened, Opened, Happened]


@pytest.mark.parametrize("end", [closes, breaks])
async def test_after_each_gap_it_opens_again_and_the_waits_grow(end: Script, platform: Platform) -> None:
    platform.scripts = [end, end, end, tells({"Events": [RESERVATION]})]
    listener = Listener(platform)
    told = await listener.hear(8)
    assert [type(each) for each in told] == [Opened, Lost, Opened, Lost, Opened, Lost, Opened, Happened]
    assert listener.waits == [1.0, 2.0, 4.0]


async def test_a_channel_that_held_begins_anew(platform: Platform) -> None:
    listener = Listener(platform)
    opened, late = 0, asyncio.Event()

    def watch(told: News) -> None:
        nonlocal opened
        opened += isinstance(told, Opened)
        if opened == 3:
            listener.now += 120
            late.set()

    async def holds(connection: ServerConnection) -> None:
        await late.wait()
        await connection.close()

    platform.scripts = [closes, closes, holds, closes]
    await listener.hear(9, watch)
    assert listener.waits == [1.0, 2.0, 1.0, 2.0]


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_who_may_not_listen_asks_again_much_later(status: int, platform: Platform) -> None:
    platform.refuses = answers(status)
    listener = Listener(platform)
    assert await listener.hear(2) == [Lost(refused=True)] * 2
    assert listener.waits == [600.0]


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_platform_in_trouble_is_asked_soon(status: int, platform: Platform) -> None:
    platform.refuses = answers(status)
    listener = Listener(platform)
    assert await listener.hear(2) == [Lost()] * 2
    assert listener.waits == [1.0]


async def test_the_tokens_follow_no_redirect(platform: Platform) -> None:
    elsewhere = Platform()
    await elsewhere.start()
    platform.refuses = answers(302, Location=f"{elsewhere.origin}/ws/connector")
    assert await Listener(platform).hear(1) == [Lost(refused=True)]
    assert elsewhere.asked == []
    await elsewhere.stop()


async def test_nobody_there_is_a_gap(platform: Platform) -> None:
    listener = Listener(platform)
    await platform.stop()
    assert await listener.hear(2) == [Lost()] * 2


async def test_a_line_that_died_without_a_word_is_noticed(platform: Platform) -> None:
    async def is_dead(connection: ServerConnection) -> None:
        connection.transport.pause_reading()
        await connection.wait_closed()

    platform.scripts = [is_dead]
    assert await Listener(platform, ping=0.02, pong=0.02).hear(2) == [Opened(), Lost()]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://api.mews.com", "wss://ws.mews.com"),
        ("https://api.mews-demo.com", "wss://ws.mews-demo.com"),
        ("http://127.0.0.1:8123", "ws://127.0.0.1:8123"),
        ("https://localhost:8123", "wss://localhost:8123"),
        ("https://hotel.example", None),
    ],
)
def test_where_events_are_told(address: str, expected: str | None) -> None:
    assert event_address(parse_address(address)) == expected


def test_a_client_without_the_address_has_no_channel(connect: Callable[..., Client]) -> None:
    assert connect().events is None


async def test_no_token_is_logged(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        platform.scripts = [breaks]
        await Listener(platform).hear(3)
        platform.refuses = answers(401)
        await Listener(platform).hear(1)
    told = " ".join(record.getMessage() for record in caplog.records if record.name != "websockets.server")
    assert ACCESS_TOKEN not in told
    assert CLIENT_TOKEN not in told


@given(st.dictionaries(st.sampled_from(["Id", "State", "RateId", "Type", "New"]), st.none() | st.text(), max_size=5))
def test_any_event_is_read(told: dict[str, str | None]) -> None:
    event = Event.model_validate({name: value for name, value in told.items() if (name, value) != ("Type", None)})
    assert event.id == told.get("Id")


async def test_the_hotel_tells_of_a_check_in() -> None:
    with running() as hotel:
        listens = hotel.client(events_at=hotel.address.replace("http", "ws"))
        assert listens.events is not None
        async with listens, asyncio.timeout(60), aclosing(aiter(listens.events)) as news:
            assert await anext(news) == Opened()
            due = await listens.reservations.get_all(states=["Confirmed"], page_size=1000)
            started = await _check_in_somebody(listens, [stay.id for stay in due])
            told = await anext(news)
    assert isinstance(told, Happened)
    assert (told.events[0].type, told.events[0].id, told.events[0].state) == ("Reservation", started, "Started")


async def _check_in_somebody(client: Client, ids: list[str]) -> str:
    for stay in ids:
        try:
            await client.reservations.start(stay)
        except Refused:
            continue
        return stay
    raise AssertionError("nobody may arrive")
