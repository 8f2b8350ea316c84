"""A scripted server on loopback and clients of it."""

import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from frontdesk.api.client import Client
from tests.api.scripted_server import ScriptedServer

CLIENT_TOKEN = "CT-canary-1f6b0c2e7d"
ACCESS_TOKEN = "AT-canary-93ae5d40b8"

Connect = Callable[..., Client]


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    """A scripted server that listens."""
    server = ScriptedServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def connect(server: ScriptedServer) -> AsyncIterator[Connect]:
    """Makes clients of the scripted server, or of another address; they are closed at the end."""
    made: list[Client] = []

    def make(address: str | None = None, **settings: Any) -> Client:
        wanted = {"client_name": "Front Desk 0.1", "clock": time.monotonic, "deadline": 60.0, **settings}
        made.append(Client(address or server.address, CLIENT_TOKEN, ACCESS_TOKEN, **wanted))
        return made[-1]

    yield make
    for client in made:
        await client.aclose()


@pytest.fixture
def client(connect: Connect) -> Client:
    """A client of the scripted server."""
    return connect()
