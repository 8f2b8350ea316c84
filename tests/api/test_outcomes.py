"""Every row of the outcome table (offline-reliability.md §2.5), over a real socket, for a write and for a read."""

import asyncio
import gzip
from collections.abc import Callable
from dataclasses import dataclass

import httpx
import pytest

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import (
    ApiError,
    BadAnswer,
    ChangedByOther,
    LineFault,
    NotApplied,
    NotGranted,
    NotSent,
    NotThePlatform,
    Refused,
    SignedOut,
    TooLarge,
    TooSlow,
    TryLater,
    Unknown,
)
from frontdesk.api.portions import SMALLEST_PAGE
from tests.api.scripted_server import (
    HTML,
    JSON,
    Script,
    ScriptedServer,
    drip,
    error,
    reply,
    resets,
    says,
    stays_silent,
)

Connect = Callable[..., Client]

CUT_BODY = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{"Reserv'
CUT_CHUNK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"Res'
LONG_BODY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
PAGE = b"<html>Sign in to the hotel's network</html>"
NO_GZIP = says(
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"
)


@dataclass(frozen=True)
class Row:
    """What the server does, and what each kind of call ends as."""

    name: str
    script: Script
    write: type[ApiError]
    read: type[ApiError]


ROWS = [
    Row("closed after reading", says(b""), Unknown, TryLater),
    Row("reset after reading", resets, Unknown, TryLater),
    Row("half a status line", says(b"HTTP/1.1 20"), Unknown, TryLater),
    Row("headers without end", says(b"HTTP/1.1 200 OK\r\nContent-Ty"), Unknown, TryLater),
    Row("cut body", says(CUT_BODY), Unknown, TryLater),
    Row("cut chunk", says(CUT_CHUNK), Unknown, TryLater),
    Row("garbage", says(b"220 mail.hotel ESMTP ready\r\n"), Unknown, TryLater),
    Row("silence", stays_silent, Unknown, TooSlow),
    Row("dripping body", drip(LONG_BODY), Unknown, TooSlow),
    Row("dripping headers", drip(b"HTTP/1.1 200 OK\r\nX-Slow: "), Unknown, TooSlow),
    Row("a page with 200", reply(200, PAGE, kind=HTML, request_id=None), Unknown, NotThePlatform),
    Row("a page that says it is JSON", reply(200, PAGE, kind=JSON), Unknown, BadAnswer),
    Row("cut JSON of full length", reply(200, b'{"Reservations":['), Unknown, BadAnswer),
    Row("a list for an object", reply(200, []), Unknown, BadAnswer),
    Row("not of the documented shape", reply(200, {"Reservations": 7, "ReservationIds": 7}), Unknown, BadAnswer),
    Row("no text at all", reply(200, b"\xff\xfe\x00"), Unknown, BadAnswer),
    Row("an empty body", reply(200, b""), Unknown, BadAnswer),
    Row("a broken packing", NO_GZIP, Unknown, BadAnswer),
    Row("moved", reply(301, b"", Location="https://elsewhere.example/"), Unknown, NotThePlatform),
    Row(
        "a network's sign-in",
        reply(302, b"", Location="http://portal.example/", request_id=None),
        Unknown,
        NotThePlatform,
    ),
    Row("repeat elsewhere", reply(307, b"", Location="http://127.0.0.1:9/"), Unknown, NotThePlatform),
    Row("rate limit", error(429, "Too many requests.", Retry_After="7"), NotApplied, TryLater),
    Row("rate limit at the edge", reply(429, b"slow down", kind=HTML, request_id=None), NotApplied, TryLater),
    Row("bad request", error(400, "Invalid ReservationId."), Refused, Refused),
    Row("rule of the property", error(403, "Cannot check in."), Refused, Refused),
    Row("no such operation", error(404, "Not found."), Refused, Refused),
    Row("discontinued", error(410, "Gone."), Refused, Refused),
    Row("refused by a proxy", reply(403, PAGE, kind=HTML, request_id=None), Unknown, NotThePlatform),
    Row("not found by another server", reply(404, PAGE, kind=HTML, request_id=None), Unknown, NotThePlatform),
    Row("changed meanwhile", error(409, "The data has changed."), ChangedByOther, ChangedByOther),
    Row("signed out", error(401, "Cannot perform operation or session has expired."), SignedOut, SignedOut),
    Row("not granted", error(401, "No permission to use this operation."), NotGranted, NotGranted),
    Row("extent not granted", error(401, "No permissions to use such an extent (X)"), NotGranted, NotGranted),
    Row("too much asked", error(408, "Timeout"), Unknown, TooLarge),
    Row("too large", error(413, "Too large"), TooLarge, TooLarge),
    Row("too large at the edge", reply(413, PAGE, kind=HTML, request_id=None), TooLarge, TooLarge),
    Row("fault of the platform", error(500, "Oops"), Unknown, TryLater),
    Row("bad gateway", reply(502, PAGE, kind=HTML, request_id=None), Unknown, TryLater),
    Row("unavailable", reply(503, b"", Retry_After="3"), Unknown, TryLater),
    Row("gateway timeout", reply(504, b""), Unknown, TryLater),
    Row("a teapot", reply(418, b""), Unknown, Refused),
]
SLOW = {"silence", "dripping body", "dripping headers"}


def times_asked(server: ScriptedServer, operation: str) -> int:
    """How often the operation itself was called; a 401 is looked into by other reads."""
    return sum(request.path.endswith(f"/v1/{operation}") for request in server.requests)


def deadline(row: Row) -> float:
    """Of the slow ones long enough for the request to leave a busy machine."""
    return 1.0 if row.name in SLOW else 60.0


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_write_ends_as_the_table_says(row: Row, server: ScriptedServer, connect: Connect) -> None:
    server.plays(row.script)
    attempt = Attempt()
    with pytest.raises(ApiError) as ended:
        await connect(deadline=deadline(row)).reservations.confirm(["r"], attempt=attempt)
    assert type(ended.value) is row.write
    assert ended.value.operation == "reservations/confirm"
    assert attempt.first_byte
    if isinstance(ended.value, Unknown):
        assert ended.value.first_byte
        assert ended.value.cause
    assert times_asked(server, "reservations/confirm") == 1, "a write is never sent twice"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
async def test_a_read_ends_as_the_table_says(row: Row, server: ScriptedServer, connect: Connect) -> None:
    server.plays(row.script)
    with pytest.raises(ApiError) as ended:
        await connect(deadline=deadline(row)).reservations.get_all(states=["Started"], page_size=SMALLEST_PAGE)
    assert type(ended.value) is row.read
    assert ended.value.operation == "reservations/getAll/2023-06-06"
    assert times_asked(server, "reservations/getAll/2023-06-06") == 1, "repeating is the caller's decision"


async def test_closed_at_accept_is_not_known_to_be_unsent(server: ScriptedServer, client: Client) -> None:
    server.at_accept = True
    with pytest.raises(Unknown):
        await client.reservations.start("r")
    with pytest.raises(TryLater):
        await client.configuration.get()
    assert server.connections == 2


async def test_a_good_answer_is_an_answer(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, {}), reply(200, {"ReservationIds": ["r"]}), reply(204, b""))
    attempt = Attempt()
    await client.reservations.start("r", attempt=attempt)
    assert attempt.first_byte
    assert attempt.request_id == "r-1"
    assert await client.reservations.confirm(["r"]) == ("r",)
    await client.reservations.start("r")


async def test_a_packed_answer_is_unpacked(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, gzip.compress(b'{"ReservationIds":["r"]}'), Content_Encoding="gzip"))
    assert await client.reservations.confirm(["r"]) == ("r",)


async def test_nobody_listens(server: ScriptedServer, connect: Connect) -> None:
    await server.stop()
    attempt = Attempt()
    with pytest.raises(NotSent) as ended:
        await connect().reservations.start("r", attempt=attempt)
    assert ended.value.fault is LineFault.CONNECTION_REFUSED
    assert not attempt.first_byte


async def test_a_closed_client_sends_nothing(server: ScriptedServer, client: Client) -> None:
    await client.aclose()
    with pytest.raises(NotSent) as ended:
        await client.reservations.start("r")
    assert ended.value.fault is LineFault.CLOSED
    assert server.connections == 0


@pytest.mark.parametrize(
    ("fault", "expected"),
    [(httpx.ConnectError("no"), NotSent), (httpx.ReadError("no"), Unknown), (TimeoutError(), Unknown)],
    ids=["before", "after", "whenever"],
)
async def test_a_line_that_tells_nothing_gets_no_benefit_of_the_doubt(
    fault: Exception, expected: type[ApiError], connect: Connect
) -> None:
    def breaks(_request: httpx.Request) -> httpx.Response:
        raise fault

    async with httpx.AsyncClient(transport=httpx.MockTransport(breaks)) as line:
        client = connect("https://hotel.example", http=line)
        with pytest.raises(expected):
            await client.reservations.start("r")
        await client.aclose()
        assert not line.is_closed, "a line of the caller's stays open"


async def test_closing_ends_every_call_as_what_it_is(server: ScriptedServer, client: Client) -> None:
    server.plays(stays_silent)
    writes = [asyncio.create_task(client.reservations.start(f"r{n}")) for n in range(5)]
    await server.arrived.wait()
    while len(server.requests) < 4:  # noqa: ASYNC110 - four arrive, and the fifth never does
        await asyncio.sleep(0)
    await client.aclose()
    ended = await asyncio.gather(*writes, return_exceptions=True)
    assert [type(end) for end in ended] == [Unknown] * 4 + [NotSent]


@pytest.mark.parametrize("status", [400, 403])
async def test_a_refused_second_sending_proves_nothing(status: int, server: ScriptedServer, client: Client) -> None:
    server.plays(error(status, "Already checked in."))
    with pytest.raises(Unknown) as ended:
        await client.reservations.start("r", attempt=Attempt(resend=True))
    assert ended.value.status == status
    assert ended.value.message == "Already checked in."


async def test_a_refusal_keeps_the_words_and_the_request_id(server: ScriptedServer, client: Client) -> None:
    server.plays(error(403, "Cannot check in: Novák, 104."))
    with pytest.raises(Refused) as ended:
        await client.reservations.start("r")
    assert (ended.value.status, ended.value.message) == (403, "Cannot check in: Novák, 104.")
    assert ended.value.request_id == "r-1"
    assert "Novák" not in str(ended.value), "the platform's words name guests; what is logged must not"


async def test_a_cancelled_write_still_tells_whether_it_left(server: ScriptedServer, client: Client) -> None:
    server.plays(stays_silent)
    attempt = Attempt()
    call = asyncio.create_task(client.reservations.start("r", attempt=attempt))
    await server.arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert attempt.first_byte


async def test_a_write_cancelled_in_the_queue_never_left(server: ScriptedServer, client: Client) -> None:
    server.plays(stays_silent)
    under_way = [asyncio.create_task(client.reservations.start(f"r{n}")) for n in range(4)]
    attempt = Attempt()
    waiting = asyncio.create_task(client.reservations.start("late", attempt=attempt))
    await asyncio.sleep(0)
    waiting.cancel()
    for call in under_way:
        call.cancel()
    ended = await asyncio.gather(waiting, *under_way, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ended)
    assert not attempt.first_byte
    assert all(request.parameters != {"ReservationId": "late"} for request in server.requests)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": " 12 "}, 12.0),
        ({"Retry_After": "Fri, 16 Oct 2026 13:42:30 GMT", "Date": "Fri, 16 Oct 2026 13:42:10 GMT"}, 20.0),
        ({"Retry_After": "Fri, 16 Oct 2026 13:42:00 GMT", "Date": "Fri, 16 Oct 2026 13:42:10 GMT"}, 0.0),
        ({"Retry_After": "Fri, 16 Oct 2026 13:42:30 GMT"}, None),
        ({"Retry_After": "soon"}, None),
        ({}, None),
    ],
)
async def test_retry_after_is_read_in_seconds_or_as_a_date(
    headers: dict[str, str], seconds: float | None, server: ScriptedServer, client: Client
) -> None:
    server.plays(error(429, "Too many requests.", **headers))
    with pytest.raises(TryLater) as ended:
        await client.configuration.get()
    assert ended.value.retry_after == seconds


@pytest.mark.parametrize(("headers", "pauses"), [({"Retry_After": "7"}, [7.0]), ({}, [1.0])])
async def test_after_a_429_the_next_call_waits_as_long_as_it_said(
    headers: dict[str, str], pauses: list[float], server: ScriptedServer, connect: Connect
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    client = connect(clock=lambda: sum(slept), sleep=sleep)
    server.plays(error(429, "Too many requests.", **headers), reply(200, {}))
    with pytest.raises(NotApplied):
        await client.reservations.start("r")
    await client.reservations.start("r")
    assert slept == pauses


async def test_the_clock_of_the_platform_is_told_and_nobody_elses(server: ScriptedServer, connect: Connect) -> None:
    told: list[tuple[str, float]] = []
    client = connect(clock=lambda: 42.0, on_date=lambda date, at: told.append((date.isoformat(), at)))
    date = "Fri, 16 Oct 2026 13:42:10 GMT"
    server.plays(
        reply(200, {}, Date=date),
        error(403, "No.", Date=date),
        reply(200, PAGE, kind=HTML, request_id=None, Date=date),
        reply(200, {}, Date="yesterday"),
    )
    await client.reservations.start("r")
    for expected in (Refused, Unknown):
        with pytest.raises(expected):
            await client.reservations.start("r")
    await client.reservations.start("r")
    assert told == [("2026-10-16T13:42:10+00:00", 42.0)] * 2
