"""What the official schema says of requests and answers: fields, nulls, types, enums. Facts, derived by `derive`.

The data are derived from the schema file that lies beside the project's documents; run this file with its path to
derive them again.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data" / "connector_types.json"
_KEPT = ("type", "ref", "anyOf", "items", "values", "properties", "required", "nullable", "format", "maxItems")
_FORMATS = {
    "uuid": re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "currency": re.compile(r"[A-Z]{3}"),
}
_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "map": (dict,),
}


class Types:
    """The types of requests and answers by operation."""

    def __init__(self) -> None:
        facts = json.loads(DATA.read_text())
        self.responses: dict[str, str] = facts["responses"]
        self.requests: dict[str, str] = facts["requests"]
        self._types: dict[str, Any] = facts["types"]

    def fields(self, name: str) -> dict[str, Any]:
        """The fields of a type by name; {} for one that has none."""
        found: dict[str, Any] = self._types[name].get("fields", {})
        return found

    def values(self, name: str) -> list[str] | None:
        """The members of an enum; None for what is none."""
        kind = self._types[name]
        return kind["values"] if kind["kind"] == "enum" else None

    def faults(self, operation: str, content: Any, *, strict: bool) -> list[str]:
        """What is wrong with the answer; `strict` also names fields that the schema does not have."""
        return list(self._check({"ref": self.responses[operation]}, content, "", strict))

    def _check(self, kind: Any, value: Any, at: str, strict: bool) -> Iterator[str]:
        if value is None:
            if not kind.get("nullable"):
                yield f"{at} is null"
            return
        if "anyOf" in kind:
            options = [self.named(each) for each in kind["anyOf"]]
            found = [list(self._check(each, value, at, strict)) for each in options]
            if all(found):
                yield from min(found, key=len)
            return
        if "ref" in kind:
            yield from self._check_named(kind["ref"], value, at, strict)
            return
        yield from self._check_plain(kind, value, at, strict)

    def named(self, kind: Any) -> Any:
        """A kind that may be told by its name alone."""
        if not isinstance(kind, str):
            return kind
        return {"ref": kind} if kind in self._types else {"type": kind}

    def _check_named(self, name: str, value: Any, at: str, strict: bool) -> Iterator[str]:
        kind = self._types[name]
        if kind["kind"] == "enum":
            if value not in kind["values"]:
                yield f"{at} is {value!r}, which {name} does not have"
            return
        yield from self._check_fields(kind.get("fields", {}), value, at, strict)

    def _check_fields(self, fields: dict[str, Any], value: Any, at: str, strict: bool) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{at} is no object"
            return
        for name, kind in fields.items():
            if name in value:
                optional = not kind.get("required")
                yield from self._check(
                    {**kind, "nullable": kind.get("nullable") or optional}, value[name], f"{at}.{name}", strict
                )
            elif kind.get("required"):
                yield f"{at}.{name} is missing"
        if strict:
            yield from (f"{at}.{name} is not in the schema" for name in value if name not in fields)

    def _check_plain(self, kind: Any, value: Any, at: str, strict: bool) -> Iterator[str]:
        expected = _PYTHON.get(kind["type"], (object,))
        if not isinstance(value, expected) or (
            isinstance(value, bool) and bool not in expected and object not in expected
        ):
            yield f"{at} is {value!r}, no {kind['type']}"
            return
        pattern = _FORMATS.get(kind.get("format", ""))
        if pattern is not None and isinstance(value, str) and not pattern.fullmatch(value):
            yield f"{at} is {value!r}, no {kind['format']}"
        if isinstance(value, list):
            if len(value) > kind.get("maxItems", len(value)):
                yield f"{at} has {len(value)} items"
            for place, item in enumerate(value):
                yield from self._check(kind["items"], item, f"{at}[{place}]", strict)
        elif "properties" in kind:
            yield from self._check_fields(kind["properties"], value, at, strict)
        elif kind["type"] == "map":
            for name, item in value.items():
                yield from self._check(kind["values"], item, f"{at}.{name}", strict)


def derive(schema: Path, operations: frozenset[str]) -> None:
    """Writes the facts of the operations' requests and answers."""
    whole = json.loads(schema.read_text())
    responses = {name: whole["ops"][name]["response"] for name in sorted(operations) if name in whole["ops"]}
    requests = {name: whole["ops"][name]["request"] for name in sorted(operations) if name in whole["ops"]}
    found: dict[str, Any] = {}
    open_names = [name for name in (*responses.values(), *requests.values()) if name]
    while open_names:
        name = open_names.pop()
        if name not in found and name in whole["types"]:
            found[name] = _trimmed(whole["types"][name])
            open_names += _named_in(found[name])
    DATA.parent.mkdir(exist_ok=True)
    types = {name: found[name] for name in sorted(found)}
    facts = {"requests": requests, "responses": responses, "types": types}
    DATA.write_text(json.dumps(facts, separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n")


def _trimmed(kind: Any) -> Any:
    if kind["kind"] == "enum":
        return {"kind": "enum", "values": kind["values"]}
    return {"kind": "object", "fields": {name: _trimmed_field(each) for name, each in kind.get("fields", {}).items()}}


def _trimmed_field(field: Any) -> Any:
    if not isinstance(field, dict):
        return field
    kept = {name: value for name, value in field.items() if name in _KEPT and value is not False}
    for name in ("items", "values"):
        if name in kept:
            kept[name] = _trimmed_field(kept[name])
    if "properties" in kept:
        kept["properties"] = {name: _trimmed_field(each) for name, each in kept["properties"].items()}
    if "anyOf" in kept:
        kept["anyOf"] = [_trimmed_field(each) for each in kept["anyOf"]]
    return kept


def _named_in(kind: Any) -> list[str]:
    if isinstance(kind, list):
        return [name for each in kind for name in ([each] if isinstance(each, str) else _named_in(each))]
    if not isinstance(kind, dict):
        return []
    names = [kind["ref"]] if "ref" in kind else []
    for name, value in kind.items():
        if name == "anyOf" or isinstance(value, dict):
            names += _named_in(value)
    return names


if __name__ == "__main__":
    from frontdesk.demo.operations import COMMANDS, READS

    derive(Path(sys.argv[1]), frozenset({*READS, *COMMANDS}))
