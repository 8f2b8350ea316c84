"""Connect: whatever is wrong with an address, a token, a line or a clock ends in one sentence a person can act on."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.api.eras.capabilities import Grant
from frontdesk.app.clock import RealClock, StillClock
from frontdesk.app.refusals import Problem
from frontdesk.app.sign_in import Findings, Said, ask_the_platform
from frontdesk.app.training import TrainingHotel
from frontdesk.ui.credentials import Credentials, FieldName, problems, tidied
from tests.api.scripted_server import HTML, Script, ScriptedServer, error, reply, says
from tests.api.seeds_server import SeedsServer
from tests.certificates import Signed, pem, server_side, signed
from tests.hotels import start_hotel

CLIENT_TOKEN, ACCESS_TOKEN = "CT-canary-0c2e7d1f6b", "AT-canary-5d40b893ae"
PAGE = b"<html><title>Welcome</title></html>"
CLOCK = "2026-10-16T13:42:00Z"

Opened = Callable[..., Awaitable[ScriptedServer]]


def typed(address: str, access_token: str = ACCESS_TOKEN, client_token: str = CLIENT_TOKEN) -> Credentials:
    """As the Connect page hands them on."""
    given = Credentials(address=address, client_token=client_token, access_token=access_token, pc_name="Reception 1")
    tidy, _cut = tidied(given)
    assert problems(tidy) == ()
    return tidy


async def ask(address: str) -> Said:
    return await ask_the_platform(typed(address), RealClock(), "")


async def problem(address: str) -> Problem:
    said = await ask(address)
    assert isinstance(said, Problem)
    assert said.sentence.endswith(".")
    assert said.sentence[0].isupper()
    return said


@pytest.fixture(autouse=True)
def no_token_is_logged(caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    for token in (CLIENT_TOKEN, ACCESS_TOKEN):
        assert token not in caplog.text


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """Starts servers that play a script, behind a certificate where one is given."""
    started: list[ScriptedServer] = []

    async def start(script: Script, certificate: Signed | None = None, folder: Path | None = None) -> ScriptedServer:
        server = ScriptedServer()
        server.plays(script)
        await server.start(server_side(certificate, folder) if certificate and folder else None)
        started.append(server)
        return server

    yield start
    for server in started:
        await server.stop()


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Signed:
    """An authority that this PC trusts."""
    authority = signed("Authority of the test")
    path = tmp_path / "trusted.pem"
    path.write_bytes(pem(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return authority


# --- something else answers -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "begins"),
    [
        (reply(200, PAGE, kind=HTML, request_id=None), "A web page answers in place of"),
        (reply(302, b"", kind=HTML, request_id=None, Location="http://login.example/"), "A web page answers"),
        (reply(511, PAGE, kind=HTML, request_id=None), "A web page answers"),
        (reply(404, PAGE, kind=HTML, request_id=None), "What answers at"),
        (reply(200, {"hello": "world"}, request_id=None), "What answers at"),
        (reply(200, b"{", request_id=None), "What answers at"),
        (reply(503, PAGE, kind=HTML, request_id=None), "The platform is there but cannot answer now"),
        (error(429, "Too many requests."), "The platform is there but cannot answer now"),
        (says(b""), "Nobody answers at"),
        (says(b"SSH-2.0-OpenSSH\r\n"), "Nobody answers at"),
    ],
    ids=["portal", "redirect", "511", "other site", "other API", "broken", "down", "too many", "hangs up", "no HTTP"],
)
async def test_something_else_answers(script: Script, begins: str, opened: Opened) -> None:
    said = await problem((await opened(script)).address)
    assert said.field is FieldName.ADDRESS
    assert said.sentence.startswith(begins)


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Cannot perform operation or session has expired.", FieldName.ACCESS_TOKEN),
        ("Relace nenalezena.", FieldName.ACCESS_TOKEN),
        ("Invalid ClientToken.", FieldName.CLIENT_TOKEN),
        ("Invalid AccessToken.", FieldName.ACCESS_TOKEN),
    ],
)
async def test_a_token_that_is_not_accepted(message: str, field: FieldName, opened: Opened) -> None:
    said = await problem((await opened(error(401, message))).address)
    assert said.field is field
    assert f"was refused: “{message}”" in said.sentence
    assert ("Copy both again" in said.sentence) is ("Token" not in message), (
        "it says which only where the platform does"
    )


# --- nothing is sent --------------------------------------------------------------------------------------------------


async def test_nobody_is_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = await problem(f"http://127.0.0.1:{port}")
    assert said.sentence.startswith("Nobody answers at http://127.0.0.1:")


async def test_a_name_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    said = await problem("hotel.example")
    assert said.sentence.startswith("No computer is called https://hotel.example.")


async def test_a_proxy_of_the_house_that_refuses(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = await opened(reply(403, b""))
    monkeypatch.setenv("HTTPS_PROXY", proxy.address)
    said = await problem("hotel.example")
    assert said.sentence.startswith("The proxy of this network does not let Front Desk out.")


@pytest.mark.parametrize(
    ("name", "is_trusted", "ends", "begins"),
    [
        ("localhost", True, timedelta(days=-1), "The proof of https://localhost:"),
        ("localhost", False, timedelta(days=1), "What answers at https://localhost:"),
        ("elsewhere.example", True, timedelta(days=1), "What answers at https://localhost:"),
    ],
    ids=["expired", "of nobody", "of another"],
)
async def test_a_certificate_that_proves_nothing(
    name: str, is_trusted: bool, ends: timedelta, begins: str, opened: Opened, authority: Signed, tmp_path: Path
) -> None:
    certificate = signed(name, authority if is_trusted else signed("Stranger"), ends=ends)
    server = await opened(reply(200, {}), certificate, tmp_path)
    said = await problem(f"localhost:{server.port}")
    assert said.field is FieldName.ADDRESS
    assert said.sentence.startswith(begins)
    assert ("this PC’s clock" in said.sentence) is (ends < timedelta(0))
    assert server.requests == [], "the tokens stayed here"


async def test_a_server_without_tls_at_the_port(opened: Opened) -> None:
    server = await opened(says(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"))
    server.at_accept = True
    said = await problem(f"localhost:{server.port}")
    assert said.sentence.startswith(("No secure line to", "Nobody answers at"))
    assert server.requests == []


# --- it answers -------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def behind_tls(hotel: TrainingHotel, certificate: Signed, folder: Path) -> AsyncIterator[int]:
    """The hotel through a door with a certificate; gives its port."""
    port = int(hotel.credentials.address.rpartition(":")[2])
    tasks: set[asyncio.Task[None]] = set()

    async def carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while part := await source.read(65_536):
            target.write(part)
            await target.drain()
        target.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())  # type: ignore[arg-type]
        inner, outer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(carry(reader, outer), carry(inner, writer), return_exceptions=True)
        for each in (writer, outer):
            each.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=server_side(certificate, folder))
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_an_address_without_scheme_and_a_token_with_a_blank_are_put_right(
    authority: Signed, tmp_path: Path
) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    known = hotel.credentials
    try:
        async with behind_tls(hotel, signed("localhost", authority), tmp_path) as port:
            given = typed(f" localhost:{port}/ ", f"{known.access_token}\r\n ", f"\t{known.client_token}")
            said = await ask_the_platform(given, StillClock(datetime.fromisoformat(CLOCK)), "A keyring")
    finally:
        await hotel.close()
    assert isinstance(said, Findings)
    assert said.hotel == "Hotel Lamplighter"
    assert [line.title for line in said.lines][:2] == ["Hotel Lamplighter, Prague", "The tokens are good"]


@pytest.mark.parametrize(
    ("minutes", "title"), [(10, "This PC’s clock is 10 min ahead"), (-90, "This PC’s clock is 90 min behind")]
)
async def test_a_wrong_clock_of_this_pc_is_said_and_stops_nothing(minutes: int, title: str) -> None:
    hotel = await start_hotel("--clock", CLOCK, "--clock-frozen", "--rate", "0")
    clock = StillClock(datetime.fromisoformat(CLOCK).astimezone(UTC) + timedelta(minutes=minutes))
    try:
        said = await ask_the_platform(replace(hotel.credentials, pc_name="Reception 1"), clock, "A keyring")
    finally:
        await hotel.close()
    assert isinstance(said, Findings)
    assert said.hotel == "Hotel Lamplighter"
    assert title in [line.title for line in said.lines]


async def test_a_platform_that_does_not_know_todays_paths_is_verified_by_its_services(opened: Opened) -> None:
    server = await opened(reply(404, b""))
    older = SeedsServer(server)
    stay = {"Id": "s", "Name": "Stay", "IsActive": True, "Type": "Reservable", "StartTime": "PT14H", "EndTime": "PT12H"}
    older.answers["services/getAll"] = {"Services": [stay]}
    said = await ask(server.address)
    assert isinstance(said, Findings)
    assert (said.needs_zone, said.hotel) == (True, "")
    assert said.known is not None
    assert said.known.capabilities.grant("configuration/get") is Grant.ABSENT
    assert said.known.capabilities.offers("reservations/getAll/2023-06-06") is Grant.GRANTED


async def test_a_property_that_sells_no_nights_has_no_desk(opened: Opened) -> None:
    server = await opened(reply(404, b""))
    older = SeedsServer(server)
    older.answers["services/getAll"] = {"Services": [{"Id": "b", "Name": "Bar", "IsActive": True, "Type": "Orderable"}]}
    said = await problem(server.address)
    assert (said.field, said.sentence.partition(",")[0]) == (FieldName.ACCESS_TOKEN, "The tokens are good")
