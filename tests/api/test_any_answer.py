"""Any answer that the documents allow is read: whatever the schema says may be there, may be null or may be missing,
with values nobody has heard of, numbers of any scale and members of tomorrow.
"""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.api.client import Operations
from frontdesk.api.nouns.configuration import SurchargeConfiguration
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer, decode
from tests.api.documented import OPERATIONS, TYPES, _members, answer
from tests.api.every_call import CALLS
from tests.api.recorder import Recorder
from tests.api.test_reading import DURATIONS, INSTANTS, NUMBERS, TEXTS, Raw, dump

DEEPEST = 3
LENGTHS = ("Offset", "HistoryInterval", "Advance", "Length")
DAYS = st.dates().map(lambda day: day.isoformat())


@cache
def model_of(operation: str) -> type[Answer]:
    """What the client reads the answers of an operation as."""
    recorder = Recorder({operation: answer(operation)})
    asyncio.run(CALLS[operation](Operations(recorder, Urgency.READ)))  # type: ignore[arg-type]
    return recorder.calls[-1].model


def anything(fields: dict[str, Any], depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    """An object of these members: what must be there is, all else may be null or missing."""
    required, optional = {}, {}
    for name, (kind, must, nullable) in _members(fields).items():
        if (must and not nullable) or name == "Id":  # a record without an id is none
            required[name] = value(name, kind, depth)
        elif depth < DEEPEST:
            optional[name] = st.none() | value(name, kind, depth)
    unheard = {"Unheard": st.none() | st.dictionaries(TEXTS, st.integers(), max_size=1)}
    return st.fixed_dictionaries(required, optional=optional | unheard)


def value(name: str, kind: Any, depth: int) -> st.SearchStrategy[Any]:
    """What may stand for a member of this kind."""
    if isinstance(kind, dict):
        return anything(kind, depth + 1)
    if "|" in kind:
        merged = {member: each for part in kind.split("|") for member, each in TYPES[part].items()}
        return st.deferred(lambda: anything(merged, depth + 1))
    if kind.startswith("["):
        return st.lists(value(name, kind[1:-1], depth), max_size=2)
    if kind.startswith("{"):
        return st.dictionaries(TEXTS, st.none() | TEXTS, max_size=2)
    if kind in TYPES:
        return st.deferred(lambda: anything(TYPES[kind], depth + 1))
    if kind == "text" and name.endswith(LENGTHS):
        return DURATIONS
    if kind == "instant" or name.endswith(("Utc", "UtcDate")):
        return INSTANTS
    plain: dict[str, st.SearchStrategy[Any]] = {
        "text": TEXTS | st.sampled_from(["NobodyHasHeardOfIt", "Confirmed", ""]),
        "day": DAYS,
        "flag": st.booleans(),
        "integer": st.integers(-(2**31), 2**31 - 1),
        "number": NUMBERS.map(Raw),
    }
    return plain.get(kind, st.none() | st.dictionaries(TEXTS, TEXTS, max_size=1))


@pytest.mark.parametrize("operation", sorted(CALLS))
def test_any_answer_is_read(operation: str) -> None:
    model = model_of(operation)

    @settings(max_examples=6, suppress_health_check=list(HealthCheck))
    @given(anything(TYPES[OPERATIONS[operation][1]]))
    def check(sent: dict[str, Any]) -> None:
        found = decode(model, dump(sent).encode())
        for name, member in model.model_fields.items():
            rows = sent.get(member.alias or "")
            if isinstance(rows, list):
                assert len(getattr(found, name)) == len(rows), "no row is lost"

    check()


def test_what_a_card_of_tomorrow_costs_does_not_hide_the_property() -> None:
    sent = '{"SurchargeFees": {"Visa": 1.25, "Mir": null, "Unheard": {"Fee": 2}}}'
    found = SurchargeConfiguration.model_validate(json.loads(sent, parse_float=Decimal))
    assert found.surcharge_fees == {"Visa": Decimal("1.25"), "Mir": None}
