"""Every request parameter of the seeds' mutations, with the place where a clerk reaches it, or why not on purpose.

The parameters are generated from the seed documents' data that the repository carries: the documents' own examples, and
what their lists of names leave of each request's type, as far as the documents' form has it.
`python -m tests.journeys.parameters` prints the list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from frontdesk.demo.eras import asked_in
from frontdesk.demo.operations import COMMANDS
from frontdesk.demo.question import Question
from tests.demo.connector_types import Types
from tests.demo.seed_examples import DATA
from tests.journeys.parameters_reached import LINES, Not, Reached

EVERYWHERE = {
    "ClientToken": "who the program is: sign-in asks for it once, the keyring keeps it",
    "AccessToken": "whose hotel it is: sign-in asks for it once, the keyring keeps it",
    "Client": "the program's own name and version",
    "EnterpriseId": "the property chosen at sign-in: a token of several hotels says which with every request",
}
"""What every request carries, without a clerk's doing."""

_DEEPEST = 6


class Parameter(NamedTuple):
    """A leaf of a request: `path` has "[]" after a list, such as `Reservations[].PersonCounts[].Count`."""

    operation: str
    path: str


def parameters() -> tuple[Parameter, ...]:
    """All of them, by operation and path."""
    found = json.loads(DATA.read_text())
    names = frozenset(name for page in found["names"] for name in page)
    operations = sorted({each["operation"] for each in found["examples"]} & COMMANDS.keys())
    return tuple(
        Parameter(operation, path)
        for operation in operations
        for path in sorted(_paths(operation, found["examples"], names))
    )


def _paths(operation: str, examples: Iterable[Mapping[str, Any]], names: frozenset[str]) -> set[str]:
    shown = [each["request"] for each in examples if each["operation"] == operation]
    answered = [each["response"] for each in examples if each["operation"] == operation]
    told = {leaf for request in shown for leaf in leaves(request)}
    told |= {leaf for answer in answered for leaf in _of_the_answer(operation, answer)}
    types = Types()
    request = types.requests.get(operation)
    known = names | {part for leaf in told for part in _names(leaf)} | {"Value"}
    typed = _example(types, {"ref": request}, _DEEPEST) if request is not None else {}
    spoken = asked_in("seeds", operation, Question(_without_single_form(operation, typed))).fields
    told |= {leaf for leaf in leaves(spoken) if all(part in known for part in _names(leaf))}
    inner = {leaf.rpartition(".")[0] for leaf in told}
    return {leaf for leaf in told if leaf not in inner and _names(leaf)[-1] not in EVERYWHERE}


def _of_the_answer(operation: str, answer: Mapping[str, Any]) -> Iterator[str]:
    """Conditions and exceptions of a rule are described once, with the answer that has them all."""
    if operation == "restrictions/add":
        for each in answer["Restrictions"]:
            rule = {name: each["Restriction"][name] for name in ("Conditions", "Exceptions")}
            yield from leaves({"Restrictions": [rule]})


def _without_single_form(operation: str, typed: Mapping[str, Any]) -> Mapping[str, Any]:
    """Today's type of an update holds its fields twice: for one stay, and (the documents' form) for several."""
    if operation != "reservations/update":
        return typed
    twice = typed["ReservationUpdates"][0].keys()
    return {name: value for name, value in typed.items() if name not in twice}


def _example(types: Types, kind: Any, depth: int) -> Any:
    """A value that has every field of the type."""
    kind = types.named(kind)
    if "anyOf" in kind:
        return _example(types, kind["anyOf"][0], depth)
    if "ref" in kind:
        if types.values(kind["ref"]) is not None or not depth:
            return "…"
        return {name: _example(types, each, depth - 1) for name, each in types.fields(kind["ref"]).items()}
    if kind["type"] == "array":
        return [_example(types, kind["items"], depth)]
    return {name: _example(types, each, depth - 1) for name, each in kind.get("properties", {}).items()} or "…"


def leaves(value: Any, at: str = "") -> Iterator[str]:
    """The paths of what holds a value; an empty list or object is a leaf too."""
    if isinstance(value, Mapping) and value:
        for name, each in value.items():
            yield from leaves(each, f"{at}.{name}" if at else name)
    elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value):
        for each in value:
            yield from leaves(each, f"{at}[]")
    elif at:
        yield at


def _names(path: str) -> list[str]:
    return path.replace("[]", "").split(".")


def printed() -> str:
    """The whole list, for people."""
    lines = [f"{name}: {why}" for name, why in EVERYWHERE.items()]
    operation = ""
    for each in parameters():
        if each.operation != operation:
            operation = each.operation
            lines += ["", operation]
        lines.append(f"  {each.path}: {_told(LINES[each.operation][each.path])}")
    return "\n".join(lines)


def _told(line: Reached | Not) -> str:
    match line:
        case Reached(where=where, command=command):
            return f"{where} [{command}]"
        case Not(why=why):
            return f"not, {why}"


if __name__ == "__main__":
    print(printed())
