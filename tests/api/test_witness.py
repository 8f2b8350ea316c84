"""A missing grant and bad tokens, told apart whatever the language of the property."""

from typing import Any

import pytest

from frontdesk.api.client import Client
from frontdesk.api.eras.capabilities import Grant
from frontdesk.api.errors import NotGranted, SignedOut
from tests.api.documented import answer
from tests.api.scripted_server import JSON, Request, ScriptedServer, error, reply
from tests.api.seeds_server import PREFIX

GERMAN = "Dieser Vorgang ist nicht erlaubt oder die Sitzung ist abgelaufen."


def grants(server: ScriptedServer, *operations: str) -> None:
    """Only these are answered; everything else is refused in German."""

    async def play(request: Request, reader: Any, writer: Any) -> None:
        operation = request.path.removeprefix(PREFIX)
        script = reply(200, answer(operation)) if operation in operations else error(401, GERMAN)
        await script(request, reader, writer)

    server.plays(play)


def asked(server: ScriptedServer) -> list[str]:
    return [request.path.removeprefix(PREFIX) for request in server.requests]


@pytest.mark.parametrize("known", ["configuration/get", "services/getAll"])
async def test_tokens_that_are_accepted_elsewhere_are_good(server: ScriptedServer, client: Client, known: str) -> None:
    grants(server, known)
    with pytest.raises(NotGranted) as read:
        await client.bills.get_all(bill_ids=["b"])
    with pytest.raises(NotGranted) as write:
        await client.reservations.start("r")
    assert (read.value.message, write.value.operation) == (GERMAN, "reservations/start")
    assert client.capabilities.grant("bills/getAll") is Grant.NOT_GRANTED
    assert client.capabilities.grant("reservations/start") is Grant.NOT_GRANTED
    assert asked(server).count("reservations/start") == 1, "a write is sent once, whatever is asked after it"


async def test_tokens_that_are_accepted_nowhere_are_not(server: ScriptedServer, client: Client) -> None:
    grants(server)
    with pytest.raises(SignedOut):
        await client.bills.get_all(bill_ids=["b"])
    assert asked(server) == ["bills/getAll", "configuration/get", "services/getAll"]
    assert client.capabilities.grant("bills/getAll") is Grant.UNKNOWN


async def test_the_witness_itself_may_be_what_is_not_granted(server: ScriptedServer, client: Client) -> None:
    grants(server, "services/getAll")
    with pytest.raises(NotGranted):
        await client.configuration.get()


async def test_a_line_that_breaks_meanwhile_proves_nothing(server: ScriptedServer, client: Client) -> None:
    server.plays(error(401, GERMAN), reply(503, b"", kind=JSON))
    with pytest.raises(SignedOut):
        await client.bills.get_all(bill_ids=["b"])
