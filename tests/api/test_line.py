"""The way out: certificates, proxies, names; what proves that nothing was sent, and which sentence fits."""

import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from frontdesk.api.address import parse_address
from frontdesk.api.attempt import Attempt
from frontdesk.api.client import Client
from frontdesk.api.errors import LineFault, NotSent, Unknown
from frontdesk.api.line import Http, trust
from tests.api.scripted_server import ScriptedServer, reply, says
from tests.certificates import Signed, pem, server_side, signed

Connect = Callable[..., Client]
ELSEWHERE = "https://hotel.example"


Secure = Callable[[Signed], Awaitable[str]]


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Signed:
    """An authority that this system trusts."""
    authority = signed("Authority of the test")
    path = tmp_path / "trusted.pem"
    path.write_bytes(pem(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return authority


@pytest.fixture
async def secure(tmp_path: Path) -> AsyncIterator[Secure]:
    """Starts servers with a certificate."""
    started: list[ScriptedServer] = []

    async def start(certificate: Signed) -> str:
        server = ScriptedServer()
        server.plays(reply(200, {}))
        await server.start(server_side(certificate, tmp_path))
        started.append(server)
        return f"https://localhost:{server.port}"

    yield start
    for server in started:
        await server.stop()


async def not_sent(client: Client) -> LineFault:
    """The fault of a write that must not have left."""
    attempt = Attempt()
    with pytest.raises(NotSent) as ended:
        await client.reservations.start("r", attempt=attempt)
    assert not attempt.first_byte
    return ended.value.fault


async def test_a_certificate_the_system_trusts(authority: Signed, secure: Secure, connect: Connect) -> None:
    await connect(await secure(signed("localhost", authority))).reservations.start("r")


def test_only_the_store_of_the_system_is_trusted(authority: Signed) -> None:
    context = trust(parse_address("https://hotel.example"))
    assert context.cert_store_stats()["x509_ca"] == 1
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


async def test_a_certificate_nobody_trusts(secure: Secure, connect: Connect) -> None:
    address = await secure(signed("localhost", signed("Stranger")))
    assert await not_sent(connect(address)) is LineFault.CERTIFICATE


async def test_a_certificate_of_another_name(authority: Signed, secure: Secure, connect: Connect) -> None:
    address = await secure(signed("elsewhere.example", authority))
    assert await not_sent(connect(address)) is LineFault.CERTIFICATE


async def test_an_expired_certificate(authority: Signed, secure: Secure, connect: Connect) -> None:
    address = await secure(signed("localhost", authority, ends=timedelta(days=-1)))
    assert await not_sent(connect(address)) is LineFault.CERTIFICATE_TIME


async def test_a_server_that_speaks_no_tls(server: ScriptedServer, connect: Connect) -> None:
    server.plays(says(b""))
    server.at_accept = True
    fault = await not_sent(connect(f"https://localhost:{server.port}"))
    assert fault in {LineFault.SECURE_CONNECTION, LineFault.NO_CONNECTION}


async def test_a_connection_that_never_comes_about(connect: Connect) -> None:
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        client = connect(f"http://127.0.0.1:{full.getsockname()[1]}", deadline=0.1)
        assert await not_sent(client) is LineFault.TOO_SLOW


async def test_a_name_nobody_knows(monkeypatch: pytest.MonkeyPatch, connect: Connect) -> None:
    def unknown(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert await not_sent(connect(ELSEWHERE)) is LineFault.NAME_NOT_FOUND


async def test_this_computer_is_never_reached_through_a_proxy(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, connect: Connect
) -> None:
    server.plays(reply(200, {}))
    for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    await connect().reservations.start("r")
    assert server.requests[0].path == "/api/connector/v1/reservations/start"


@pytest.mark.parametrize("answer", [reply(403, b""), reply(407, b"")], ids=["forbidden", "sign in first"])
async def test_a_proxy_that_refuses_proves_that_nothing_was_sent(
    answer: object, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, connect: Connect
) -> None:
    server.plays(answer)  # type: ignore[arg-type]
    monkeypatch.setenv("HTTPS_PROXY", server.address)
    assert await not_sent(connect(ELSEWHERE)) is LineFault.PROXY
    assert [request.method for request in server.requests] == ["CONNECT"]


async def test_a_proxy_that_hangs_up_proves_that_nothing_was_sent(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, connect: Connect
) -> None:
    server.plays(says(b""))
    monkeypatch.setenv("HTTPS_PROXY", server.address)
    await not_sent(connect(ELSEWHERE))
    assert [request.method for request in server.requests] == ["CONNECT"]


async def test_a_tunnel_that_breaks_before_the_handshake(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, connect: Connect
) -> None:
    server.plays(says(b"HTTP/1.1 200 Connection established\r\n\r\n"))
    monkeypatch.setenv("HTTPS_PROXY", server.address)
    await not_sent(connect(ELSEWHERE))


async def test_an_idle_connection_is_used_again_and_its_end_is_not_taken_for_an_answer(
    server: ScriptedServer, connect: Connect
) -> None:
    client = connect()
    server.plays(reply(200, {}), reply(200, {}), says(b""))
    await client.reservations.start("r")
    await client.reservations.start("r")
    assert server.connections == 1
    with pytest.raises(Unknown):
        await client.reservations.start("r")


async def test_a_cookie_that_a_door_before_the_platform_sets_goes_along_with_the_next_call() -> None:
    shown: list[str | None] = []

    def door(request: httpx.Request) -> httpx.Response:
        shown.append(request.headers.get("Cookie"))
        return httpx.Response(200, json={}, headers={"Set-Cookie": "place=7"} if len(shown) == 2 else {})

    async with Http(transport=httpx.MockTransport(door)) as line:
        client = Client(ELSEWHERE, "c", "a", client_name="test", clock=time.monotonic, http=line)
        for _ in range(3):
            await client.reservations.start("r")
        await client.aclose()
    assert shown == [None, None, "place=7"]
