"""The tokens are in the body on the wire and nowhere else: no log, no exception, no traceback with its variables."""

import asyncio
import copy
import logging
import pickle
import traceback
from collections.abc import Callable
from types import TracebackType

import httpx
import pytest

from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import ApiError, BadToken, TokenFault, Unknown
from frontdesk.api.secret import Secret, token
from tests.api.conftest import ACCESS_TOKEN, CLIENT_TOKEN
from tests.api.scripted_server import HTML, ScriptedServer, error, reply, resets, says, stays_silent

Connect = Callable[..., Client]


def everything(raised: BaseException) -> str:
    """What the most talkative crash reporter would write down."""
    told = traceback.TracebackException.from_exception(raised, capture_locals=True)
    return "".join(told.format()) + repr(raised) + str(raised) + repr(vars(raised))


def assert_hidden(text: str) -> None:
    assert CLIENT_TOKEN not in text
    assert ACCESS_TOKEN not in text


async def test_they_are_sent_in_the_body_only(server: ScriptedServer, client: Client) -> None:
    server.plays(reply(200, {}))
    await client.reservations.start("r")
    (sent,) = server.requests
    assert sent.body == {
        "ClientToken": CLIENT_TOKEN,
        "AccessToken": ACCESS_TOKEN,
        "Client": "Front Desk 0.1",
        "ReservationId": "r",
    }
    assert_hidden(sent.path + repr(sent.headers))


@pytest.mark.parametrize(
    "script",
    [
        says(b""),
        says(b"HTTP/1.1 20"),
        resets,
        stays_silent,
        reply(200, b"<html>", kind=HTML),
        reply(200, b"{"),
        error(401, "Session has expired."),
        error(403, "No."),
        error(429, "Too many requests."),
        error(500, "Oops"),
    ],
)
@pytest.mark.parametrize("kind", ["read", "write"])
async def test_no_error_shows_them(
    script: object, kind: str, server: ScriptedServer, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    server.plays(script)  # type: ignore[arg-type]
    caplog.set_level(logging.DEBUG)
    client = connect(deadline=0.2)
    with pytest.raises(ApiError) as ended:
        await (client.configuration.get() if kind == "read" else client.reservations.start("r"))
    # Above this frame the test itself knows the tokens; what matters is where the error comes from.
    inner = ended.value.with_traceback(_beyond_the_tests(ended.value))
    assert_hidden(everything(inner))
    assert_hidden(caplog.text)


async def test_no_cancelled_call_shows_them(server: ScriptedServer, client: Client) -> None:
    server.plays(stays_silent)
    call = asyncio.create_task(client.reservations.start("r"))
    await server.arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError) as ended:
        await call
    assert_hidden(everything(ended.value.with_traceback(_beyond_the_tests(ended.value))))


@pytest.mark.parametrize("ends", ["by deadline", "by its caller"])
async def test_a_call_that_ends_while_sending_does_not_show_them(
    ends: str, server: ScriptedServer, connect: Connect
) -> None:
    server.deaf = True
    client = connect(deadline=1.0 if ends == "by deadline" else 60.0)
    attempt = Attempt()
    call = asyncio.create_task(client.reservations.cancel(["r"], notes="long " * 2_000_000, attempt=attempt))
    if ends == "by its caller":
        await server.arrived.wait()
        call.cancel()
    with pytest.raises((Unknown, asyncio.CancelledError)) as ended:
        await call
    assert attempt.first_byte
    assert_hidden(everything(ended.value.with_traceback(_beyond_the_tests(ended.value))))


async def test_a_line_that_cannot_be_opened_does_not_show_them(server: ScriptedServer, connect: Connect) -> None:
    await server.stop()
    with pytest.raises(ApiError) as ended:
        await connect().reservations.start("r")
    assert_hidden(everything(ended.value.with_traceback(_beyond_the_tests(ended.value))))


async def test_nothing_is_kept_of_the_request_in_an_error(server: ScriptedServer, client: Client) -> None:
    server.plays(resets)
    with pytest.raises(ApiError) as ended:
        await client.reservations.start("r")
    seen: list[object] = [ended.value]
    for held in seen:
        seen += [found for found in (getattr(held, "__cause__", None), getattr(held, "__context__", None)) if found]
    assert not [held for held in seen if isinstance(held, httpx.HTTPError)]


def test_nothing_printed_of_a_client_shows_them(connect: Connect) -> None:
    client = connect()
    assert_hidden(repr(client) + str(client) + f"{client}")
    assert_hidden(repr(vars(client)) + repr(vars(client._connection)))


def test_a_secret_is_not_printed_formatted_copied_or_pickled() -> None:
    secret = Secret(ACCESS_TOKEN)
    assert_hidden(f"{secret} {secret!r} {secret!s} %s" % secret)
    assert secret.reveal() == ACCESS_TOKEN
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.deepcopy(secret)


def test_libraries_do_not_log_requests_whatever_the_level(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    connect()
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


@pytest.mark.parametrize("typed", [f"  {ACCESS_TOKEN}", f"{ACCESS_TOKEN}\r\n", f"\t{ACCESS_TOKEN} \n"])
def test_blanks_around_a_pasted_token_are_dropped(typed: str) -> None:
    assert token("access token", typed).reveal() == ACCESS_TOKEN


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", TokenFault.EMPTY),
        (" \n", TokenFault.EMPTY),
        (f"{ACCESS_TOKEN} {CLIENT_TOKEN}", TokenFault.NOT_PLAIN),
        (f"{ACCESS_TOKEN}\x00", TokenFault.NOT_PLAIN),
        (f"{ACCESS_TOKEN}–", TokenFault.NOT_PLAIN),
    ],
)
def test_what_is_no_token_is_refused_without_showing_it(typed: str, fault: TokenFault) -> None:
    with pytest.raises(BadToken) as refused:
        token("access token", typed)
    assert (refused.value.which, refused.value.fault) == ("access token", fault)
    assert_hidden(str(refused.value) + repr(refused.value))


def _beyond_the_tests(raised: BaseException) -> TracebackType | None:
    """The part of a traceback that lies in the program and below."""
    frames = raised.__traceback__
    while frames is not None and "frontdesk/api" not in frames.tb_frame.f_code.co_filename:
        frames = frames.tb_next
    return frames
