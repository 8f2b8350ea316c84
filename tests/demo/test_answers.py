"""Every operation of the seeds answers in the types of the official schema, and no request makes it stumble."""

import random
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.demo.hotel import Hotel
from frontdesk.demo.scene import Scene
from frontdesk.demo.state import TABLES
from tests.demo.conftest import OPENING, Caller
from tests.demo.connector_types import Types
from tests.demo.seed_requests import requests

TYPES = Types()
DOCUMENTED = {200, 400, 403}


@pytest.mark.parametrize("place", range(27))
def test_today_s_answer_has_the_schema_s_fields_and_no_other(caller: Caller, place: int) -> None:
    operation, asked = list(requests(caller).items())[place]
    caller.hotel.era = "today"
    answer = caller.ask(operation, **asked)
    assert TYPES.faults(operation, answer, strict=True) == []


@pytest.mark.parametrize("place", range(27))
def test_the_answer_in_both_forms_lacks_none_of_them(caller: Caller, place: int) -> None:
    operation, asked = list(requests(caller).items())[place]
    assert TYPES.faults(operation, caller.ask(operation, **asked), strict=False) == []


WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.just("00000000-0000-4000-a000-000000000000"),
    st.just("2026-10-20T22:00:00Z"),
    st.just("9999-12-31T23:59:59Z"),
    st.just("0001-01-01T00:00:00Z"),
    st.just([]),
    st.just({}),
    st.just([{}]),
    st.just({"Value": None}),
)


def places(value: Any) -> list[tuple[Any, ...]]:
    """The path of every value inside."""
    if isinstance(value, Mapping):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    else:
        return []
    return [(name,) for name, _ in inner] + [(name, *rest) for name, each in inner for rest in places(each)]


def spoiled(value: Any, path: tuple[Any, ...], wrong: Any) -> Any:
    """The value with another one at the path."""
    if not path:
        return wrong
    if isinstance(value, Mapping):
        return {**value, path[0]: spoiled(value[path[0]], path[1:], wrong)}
    return [spoiled(each, path[1:], wrong) if place == path[0] else each for place, each in enumerate(value)]


@settings(max_examples=150)
@given(data=st.data())
def test_no_request_makes_the_hotel_stumble(scene: Scene, data: st.DataObject) -> None:
    caller = Caller(Hotel(scene.state.clone(), scene.tokens))
    caller.hotel.era = data.draw(st.sampled_from(["both", "today", "seeds"]))
    operation, asked = data.draw(st.sampled_from(list(requests(caller).items())))
    for _ in range(data.draw(st.integers(1, 2))):
        asked = spoiled(asked, data.draw(st.sampled_from(places(asked))), data.draw(WRONG))
    tokens = {"ClientToken": scene.tokens.client, "AccessToken": scene.tokens.access, "Client": "Tests 1"}
    answer = caller.hotel.handle(operation, {**tokens, **asked}, OPENING, random.Random(7))
    content = answer.json()
    if answer.status == 404:
        assert caller.hotel.era == "seeds"
        return
    assert answer.status in DOCUMENTED, content
    if answer.status == 200 and caller.hotel.era == "today":
        assert TYPES.faults(operation, content, strict=True) == []
    if answer.status == 200 and caller.hotel.era == "both":
        assert TYPES.faults(operation, content, strict=False) == []
    if answer.status != 200:
        assert content["Message"]


@pytest.mark.parametrize("place", range(27))
def test_whatever_a_request_changes_is_as_new_as_the_request(caller: Caller, place: int) -> None:
    """`UpdatedUtc` of every record that is not as it was; what was not asked about is as it was."""
    operation, asked = list(requests(caller).items())[place]
    state = caller.hotel.state
    before = {name: {row.id: row for row in getattr(state, name)} for name in TABLES.values()}
    caller.now += timedelta(hours=1)
    caller.ask(operation, **asked)
    for name, rows in before.items():
        for row in getattr(state, name):
            if rows.get(row.id) != row and hasattr(row, "updated"):
                assert row.updated == caller.now, (name, row)
