"""A server that knows the operations of the older documents and no other, and refuses what they do not describe."""

import asyncio
from typing import Any

from tests.api.documented import SEEDS, seed_answers
from tests.api.scripted_server import Request, ScriptedServer, error, reply

DATE = "Fri, 16 Oct 2026 13:42:00 GMT"
PREFIX = "/api/connector/v1/"
KNOWN = frozenset(SEEDS) - {"reservations/getAll/2023-06-06"}
# What each question must name; the lists that came whole once ignore everything else.
NEEDED = {
    "services/getAvailability": {"ServiceId", "StartUtc", "EndUtc"},
    "products/getAll": {"ServiceIds"},
    "rates/getPricing": {"RateId", "StartUtc", "EndUtc"},
    "rates/updatePrice": {"RateId", "PriceUpdates"},
    "restrictions/getAll": {"StartUtc", "EndUtc"},
    "restrictions/add": {"Restrictions"},
    "restrictions/delete": {"RestrictionIds"},
    "orders/add": {"CustomerId", "ServiceId"},
    "reservations/getAll": {"ServiceIds", "Extent", "Limitation"},
    "reservations/getAllItems": {"ReservationIds"},
}


class SeedsServer:
    """Speaks over the socket of a scripted server; `answers` replaces the invented ones, by operation."""

    def __init__(self, server: ScriptedServer) -> None:
        self.answers: dict[str, Any] = {}
        self._server = server
        server.plays(self._play)

    @property
    def asked(self) -> list[tuple[str, dict[str, Any]]]:
        """What came, as operation and body without the tokens."""
        return [(request.path.removeprefix(PREFIX), request.parameters) for request in self._server.requests]

    def forget(self) -> None:
        """Begin again to write down what comes."""
        self._server.requests.clear()

    async def _play(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        operation = request.path.removeprefix(PREFIX)
        if operation not in KNOWN:
            script = error(404, "Not found.", Date=DATE)
        elif missing := NEEDED.get(operation, set()) - set(request.parameters):
            script = error(400, f"Invalid {min(missing)}.", Date=DATE)
        else:
            script = reply(200, self._answer(operation), Date=DATE)
        await script(request, reader, writer)

    def _answer(self, operation: str) -> Any:
        if operation in self.answers:
            return self.answers[operation]
        return next(iter(seed_answers(operation)), {})


def page(extents: dict[str, Any]) -> dict[str, Any]:
    """A page of the list of 2017."""
    return {"Reservations": [], "Cursor": None, **extents}
