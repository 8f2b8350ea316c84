"""Every operation under requests drawn from the schema, good ones and nearly good ones: what may be answered, and how.

`FRONTDESK_THOROUGH=50` draws fifty times as many.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.operations import COMMANDS, READS
from frontdesk.demo.scene import Scene
from tests.demo.conftest import OPENING
from tests.demo.connector_types import Types
from tests.demo.random_requests import NOBODY, THOROUGH, RandomRequests
from tests.demo.test_answers import places, spoiled

TYPES = Types()
DRAWN = 20 * THOROUGH
SERVED = sorted(TYPES.requests)
SENTENCES = (
    "Invalid JSON.",
    "At least one filter must be provided.",
    "A customer with the specified email already exists.",
    r"The interval must not exceed (\d+M\dD|100:00:00)\.",
    "Availability block adjustment must have a non-positive resource count.",
)
"""What a 400 may say besides naming a field (connector-api.md §1.4)."""
NULL_IN_FACT = {".Tasks[0].ClosedUtc is null"}
"""Where the schema says that a value is always there, and an open task cannot have it."""
REPLACEABLE = {("payments/addExternal", "AccountId")}
"""`CustomerId` is the older word."""
WRONG_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**12,
    0.5,
    "",
    "?",
    "\ud800",
    "x" * 5000,
    NOBODY,
    "2026-10-20T22:00:00Z",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z",
    "P0M1DT0H0M0S",
    [],
    {},
    [{}],
    [None],
    {"Value": None},
    {"Value": {}},
)


class Asking:
    """A fresh copy of the scene, asked once."""

    def __init__(self, scene: Scene, operation: str, seed: int) -> None:
        self.rng = random.Random(f"{operation} {seed}")
        self.operation = operation
        self.hotel = Hotel(scene.state.clone(), scene.tokens)
        self.fields = RandomRequests(TYPES, self.hotel.state, OPENING, self.rng).draw(operation)

    def ask(self, fields: dict[str, Any]) -> tuple[int, Any]:
        tokens = {"ClientToken": self.hotel.tokens.client, "AccessToken": self.hotel.tokens.access, "Client": "Tests"}
        answer = self.hotel.handle(self.operation, json.dumps({**tokens, **fields}).encode(), OPENING, self.rng)
        return answer.status, answer.json()

    def check(self, status: int, content: Any) -> None:
        """The answer is one that the documents know."""
        if status == 200:
            faults = [re.sub(r"\d+", "0", each) for each in TYPES.faults(self.operation, content, strict=False)]
            assert set(faults) <= NULL_IN_FACT
            return
        assert sorted(content) == ["Details", "Message", "RequestId"]
        assert status in (400, 403), content
        if status == 400:
            assert names_a_field(content["Message"], known_names(self.operation)), content["Message"]


def names_a_field(message: str, names: set[str]) -> bool:
    """Whether a refusal says which field, or is one of the other sentences."""
    named = re.match(r"Invalid ([A-Za-z.]+?)(\.|:|$)", message)
    if named is not None and named[1].split(".")[-1] in names:
        return True
    return any(re.fullmatch(sentence, message) for sentence in SENTENCES)


def known_names(operation: str) -> set[str]:
    """The names of all fields of the request, however deep, and of those that the older forms have."""
    found = {"ServiceIds", "ReservationId", "ReservationIds", "CustomerId", "StartUtc", "EndUtc"}
    open_types, seen = [TYPES.requests[operation]], set()
    while open_types:
        name = open_types.pop()
        if name not in seen:
            seen.add(name)
            for field, kind in TYPES.fields(name).items():
                found.add(field)
                _gather(kind, found, open_types)
    return found


def _gather(kind: Any, found: set[str], open_types: list[str]) -> None:
    if isinstance(kind, str):
        kind = TYPES.named(kind)
    if "ref" in kind:
        open_types.append(kind["ref"])
    for inner in (*kind.get("anyOf", ()), *([kind["items"]] if "items" in kind else [])):
        _gather(inner, found, open_types)
    for name, inner in kind.get("properties", {}).items():
        found.add(name)
        _gather(inner, found, open_types)


def test_all_that_is_served_and_in_the_schema_is_asked() -> None:
    assert {*READS, *COMMANDS} - set(SERVED) == {"restrictions/add", "restrictions/delete", "payments/updateState"}


@pytest.mark.parametrize("operation", SERVED)
def test_whatever_the_schema_allows_gets_an_answer_that_the_documents_know(scene: Scene, operation: str) -> None:
    for seed in range(DRAWN):
        asking = Asking(scene, operation, seed)
        asking.check(*asking.ask(asking.fields))


@pytest.mark.parametrize("operation", SERVED)
def test_today_s_answers_have_the_fields_of_the_schema_and_no_other(scene: Scene, operation: str) -> None:
    for seed in range(DRAWN // 2):
        asking = Asking(scene, operation, seed)
        asking.hotel.era = "today"
        status, content = asking.ask(asking.fields)
        asking.check(status, content)
        if status == 200:
            faults = TYPES.faults(operation, content, strict=True)
            assert {re.sub(r"\d+", "0", each) for each in faults} <= NULL_IN_FACT


@pytest.mark.parametrize("operation", SERVED)
def test_the_seeds_era_knows_what_to_say_to_today_s_requests(scene: Scene, operation: str) -> None:
    """It answers in its own words, does not know the operation yet, or says which field it lacks."""
    for seed in range(DRAWN // 4):
        asking = Asking(scene, operation, seed)
        asking.hotel.era = "seeds"
        status, content = asking.ask(asking.fields)
        if status in (200, 404):
            continue
        asking.check(status, content)


@pytest.mark.parametrize("operation", SERVED)
def test_what_is_nearly_right_is_refused_in_words(scene: Scene, operation: str) -> None:
    """One or two values anywhere in the request are of another kind."""
    for seed in range(DRAWN):
        asking = Asking(scene, operation, seed)
        fields = asking.fields
        for _ in range(asking.rng.randint(1, 2)):
            at = places(fields)
            if at:
                fields = spoiled(fields, asking.rng.choice(at), asking.rng.choice(WRONG_VALUES))
        asking.check(*asking.ask(fields))


@pytest.mark.parametrize("operation", SERVED)
def test_a_required_field_that_is_missing_is_named(scene: Scene, operation: str) -> None:
    """By the schema's word for required; a field that another may stand in for is in `REPLACEABLE`."""
    asking = Asking(scene, operation, 1)
    required = [
        name
        for name, kind in TYPES.fields(TYPES.requests[operation]).items()
        if kind.get("required") and name in asking.fields and (operation, name) not in REPLACEABLE
    ]
    for name in required:
        for wrong in ({}, {name: None}):
            fields = {**{other: value for other, value in asking.fields.items() if other != name}, **wrong}
            twin = Asking(scene, operation, 1)
            twin.hotel.era = "today"
            status, content = twin.ask(fields)
            assert status == 400, (name, content)
            asking.check(status, content)
