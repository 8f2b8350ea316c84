"""The outcome table of `offline-reliability.md` §2.5, row by row: where each is tried over a real socket.

ConnectError                                    test_outcomes: nobody listens
ConnectTimeout                                  test_line: a connection that never comes about
PoolTimeout                                     here: the queue of the line itself is full
name service                                    test_line: a name nobody knows
TLS handshake                                   test_line: certificates, a server that speaks no TLS, broken tunnels
nothing sent, by the trace                      test_line: proxies that refuse or hang up
ReadError at accept, and after reading all      test_outcomes: closed at accept; reset after reading
RemoteProtocolError                             test_outcomes: closed, half a status line, cut body, garbage
ReadTimeout                                     test_outcomes: silence, dripping body, dripping headers
WriteError, WriteTimeout                        here: a server that breaks off, or never reads
cancelled task                                  test_outcomes: a cancelled write, a write cancelled in the queue
process death while sending                     tests/battery: kills, interruptions
200 with a page, an answer of another shape     test_outcomes: a page with 200, a list for an object, …
3xx                                             test_outcomes: moved, a network's sign-in, repeat elsewhere
429                                             test_outcomes: rate limit, Retry-After in both forms
400, 403, 404 at first                          test_outcomes: bad request, rule of the property, no such operation
400, 403 on a re-send                           test_outcomes: a refused second sending
409, 401                                        test_outcomes: changed meanwhile, signed out, not granted
408, 5xx                                        test_outcomes: too much asked, fault of the platform, bad gateway, …
all of them, by the thousand                    soak: each against the hotel's ledger
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import LineFault, NotSent, Unknown
from tests.api.scripted_server import ScriptedServer, stays_silent

Connect = Callable[..., Client]
TOO_LONG_FOR_ANY_BUFFER = "x" * 20_000_000


async def test_a_server_that_never_reads_may_have_read(server: ScriptedServer, connect: Connect) -> None:
    server.deaf = True
    attempt = Attempt()
    call = connect(deadline=1.0).service_order_notes.add("r", TOO_LONG_FOR_ANY_BUFFER, attempt=attempt)
    (ended,) = await asyncio.gather(call, return_exceptions=True)
    assert isinstance(ended, Unknown)
    assert attempt.first_byte
    assert server.requests == []


async def test_a_server_that_breaks_off_while_we_send(connect: Connect) -> None:
    heard = 0

    async def breaks_off(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal heard
        heard += len(await reader.read(1000))
        writer.transport.abort()

    listening = await asyncio.start_server(breaks_off, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    attempt = Attempt()
    call = connect(address).service_order_notes.add("r", TOO_LONG_FOR_ANY_BUFFER, attempt=attempt)
    (ended,) = await asyncio.gather(call, return_exceptions=True)
    assert isinstance(ended, Unknown)
    assert "while sending" in ended.cause or "before the answer" in ended.cause
    assert attempt.first_byte
    assert heard > 0
    listening.close()
    await listening.wait_closed()


async def test_a_full_line_of_ones_own_sends_nothing(server: ScriptedServer, connect: Connect) -> None:
    server.plays(stays_silent)
    one_at_a_time = httpx.Limits(max_connections=1)
    async with httpx.AsyncClient(trust_env=False, limits=one_at_a_time, timeout=httpx.Timeout(5, pool=0.05)) as line:
        client = connect(http=line)
        first = asyncio.create_task(client.reservations.start("r1"))
        await server.arrived.wait()
        attempt = Attempt()
        (ended,) = await asyncio.gather(client.reservations.start("r2", attempt=attempt), return_exceptions=True)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
    assert isinstance(ended, NotSent)
    assert ended.fault is LineFault.TOO_SLOW
    assert not attempt.first_byte
    assert len(server.requests) == 1
