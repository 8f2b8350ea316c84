"""Nothing of the seeds is out of reach: every parameter has its line, and what a line promises is in the request."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import frontdesk.ui
from frontdesk.domain import commands
from tests.journeys.parameters import Parameter, parameters, printed
from tests.journeys.parameters_reached import LINES, Not, Reached

PARAMETERS = parameters()
REACHED = [(each, line) for each in PARAMETERS if isinstance(line := LINES[each.operation].get(each.path), Reached)]
UI = Path(frontdesk.ui.__file__).parent


def test_every_parameter_of_the_documents_has_its_line_and_no_line_is_about_none() -> None:
    lines = {Parameter(operation, path) for operation, found in LINES.items() for path in found}
    assert lines == set(PARAMETERS)


@pytest.mark.parametrize("line", sorted({line.command for _, line in REACHED}))
def test_a_line_names_a_field_there_is_which_a_screen_fills_in(line: str) -> None:
    name, *path = line.split(".")
    kind: Any = getattr(commands, name)
    owner, field = kind, ""
    for field in path:
        owner = kind
        kind = _inner(get_type_hints(owner)[field])
    assert (owner.__name__, field) in FILLED_IN, f"no screen gives {owner.__name__}.{field}"


def test_what_is_deliberately_not_reached_says_why() -> None:
    whys = [line.why for found in LINES.values() for line in found.values() if isinstance(line, Not)]
    assert all(len(why.split()) > 3 for why in whys)


def test_the_list_is_printed_whole() -> None:
    text = printed()
    assert all(f"  {each.path}: " in text for each in PARAMETERS)


def _inner(hint: Any) -> Any:
    """The part's class of `tuple[Part, ...]`, of `Part | None`, or the type itself."""
    if is_dataclass(hint):
        return hint
    return next((found for each in get_args(hint) if is_dataclass(found := _inner(each))), hint)


def _filled_in() -> Iterator[tuple[str, str]]:
    """Classes of commands the window builds, with the fields it gives them; ("CheckIn", "") for the class alone."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Name):
                yield node.id, ""
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from ((node.func.id, keyword.arg or "") for keyword in node.keywords)
                if node.func.id == "PersonCount":
                    yield from ((node.func.id, name.name) for name in fields(commands_person_count())[: len(node.args)])


def commands_person_count() -> Any:
    from frontdesk.domain.reservations import PersonCount

    return PersonCount


FILLED_IN = frozenset(_filled_in())
