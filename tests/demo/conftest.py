"""A Lamplighter on the day of the design pictures, cloned for each test, and somebody who calls it."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rows import Reservation
from frontdesk.demo.scene import Scene, SceneRequest, scenes

OPENING = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)


class Caller:
    """Calls a hotel in process, at a time that the test moves."""

    def __init__(self, hotel: Hotel, now: datetime = OPENING) -> None:
        self.hotel = hotel
        self.now = now
        self.rng = random.Random(7)

    def post(self, operation: str, **fields: Any) -> tuple[int, Any]:
        """Status and body."""
        tokens = {"ClientToken": self.hotel.tokens.client, "AccessToken": self.hotel.tokens.access, "Client": "Tests 1"}
        answer = self.hotel.handle(operation, {**tokens, **fields}, self.now, self.rng)
        return answer.status, answer.json()

    def ask(self, operation: str, **fields: Any) -> Any:
        """The body of an answer that must be well."""
        status, content = self.post(operation, **fields)
        assert status == 200, content
        return content

    def walk(self, operation: str, collection: str, count: int, **fields: Any) -> Iterator[list[Any]]:
        """The pages of a list, until the cursor is null."""
        cursor = None
        while True:
            page = self.ask(operation, Limitation={"Count": count, "Cursor": cursor}, **fields)
            if page["Cursor"] is None:
                assert page[collection] == []
                return
            yield page[collection]
            cursor = page["Cursor"]

    def stay(self, number: int | str) -> Reservation:
        """The stay with that number, as it is now."""
        return self.hotel.state.reservations.having("number", str(number))[0]

    def stay_of(self, last_name: str, state: str | None = None) -> Reservation:
        """The newest stay of the guest."""
        for stay in self.hotel.state.reservations.newest_first():
            guest = self.hotel.state.customers[stay.account_id]
            if guest.last_name == last_name and state in (None, stay.state):
                return stay
        raise AssertionError(f"{last_name} has no stay")

    def room(self, name: str) -> str:
        """The id of a room."""
        return next(room.id for room in self.hotel.state.rooms if room.name == name)

    @property
    def stay_service(self) -> str:
        """The id of the bookable service."""
        return next(service.id for service in self.hotel.state.services if service.bookable)


@pytest.fixture(scope="session")
def scene() -> Scene:
    return scenes()["lamplighter"](SceneRequest(OPENING))


@pytest.fixture
def caller(scene: Scene) -> Caller:
    return Caller(Hotel(scene.state.clone(), scene.tokens))
