"""What the documents say of requests and answers, as names and kinds: `data/operations.json` (today) and
`data/seeds.json` (the older forms). A kind ends in `!` when the member must be there, in `?` when it may be null.

The lengths in `restrictions/set` are text here: the documents call them instants, and servers take durations.
"""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
TODAY = json.loads((DATA / "operations.json").read_text(encoding="utf-8"))
SEEDS = json.loads((DATA / "seeds.json").read_text(encoding="utf-8"))
OPERATIONS: dict[str, list[str]] = TODAY["operations"]
TYPES: dict[str, dict[str, Any]] = TODAY["types"]

INSTANT = "2026-10-16T13:00:00Z"
_DEEPEST = 9


def faults(type_name: str, sent: Any) -> list[str]:
    """Where a request is not as documented: members that are unknown, missing, or of another kind."""
    return _object_faults(TYPES[type_name], sent, type_name)


def answer(operation: str, *, full: bool = True) -> dict[str, Any]:
    """An invented answer: every member filled, or only what must be there."""
    return _object(TYPES[OPERATIONS[operation][1]], full, 0)


def seed_answers(operation: str) -> list[dict[str, Any]]:
    """Invented answers with exactly the members of the examples in the older documents."""
    return [_filled(skeleton) for skeleton in SEEDS[operation].get("response", [])]


def seed_faults(operation: str, number: int, sent: Any) -> list[str]:
    """Where a request differs from the example of the older documents in names or kinds, nulls apart."""
    return list(_differences(SEEDS[operation]["request"][number], sent, operation))


def _members(fields: dict[str, Any]) -> dict[str, tuple[Any, bool, bool]]:
    """Kind, whether it is required, whether it may be null, by name."""
    found = {}
    for name, kind in fields.items():
        if isinstance(kind, dict):
            found[name.rstrip("!")] = (kind, name.endswith("!"), False)
        else:
            found[name] = (kind.rstrip("!?"), "!" in kind, "?" in kind)
    return found


def _object_faults(fields: dict[str, Any], sent: Any, place: str) -> list[str]:
    if not isinstance(sent, dict):
        return [f"{place} is no object"]
    members = _members(fields)
    found = [f"{place}.{name} is not documented" for name in sent if name not in members]
    for name, (kind, required, nullable) in members.items():
        if name not in sent:
            found += [f"{place}.{name} is missing"] if required else []
        elif sent[name] is None:
            found += [] if nullable else [f"{place}.{name} is null"]
        else:
            found += _kind_faults(kind, sent[name], f"{place}.{name}")
    return found


def _kind_faults(kind: Any, sent: Any, place: str) -> list[str]:
    if isinstance(kind, dict):
        return _object_faults(kind, sent, place)
    if kind.startswith("["):
        items = sent if isinstance(sent, list) else [None]
        return [fault for item in items for fault in _kind_faults(kind[1:-1], item, f"{place}[]")]
    if kind in TYPES:
        return _object_faults(TYPES[kind], sent, place)
    fits = {
        "text": isinstance(sent, str),
        "instant": isinstance(sent, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", sent) is not None,
        "day": isinstance(sent, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", sent) is not None,
        "flag": isinstance(sent, bool),
        "integer": isinstance(sent, int) and not isinstance(sent, bool),
        "number": isinstance(sent, int | float) and not isinstance(sent, bool),
    }
    return [] if fits.get(kind, False) else [f"{place} is not {kind}"]


def _object(fields: dict[str, Any], full: bool, depth: int) -> dict[str, Any]:
    return {
        name: _value(name, kind, full, depth + 1)
        for name, (kind, required, nullable) in _members(fields).items()
        if (full and depth < _DEEPEST) or (required and not nullable) or name == "Id"
    }


def _value(name: str, kind: Any, full: bool, depth: int) -> Any:
    if isinstance(kind, dict):
        return _object(kind, full, depth)
    if "|" in kind:
        merged = {member: each for part in kind.split("|") for member, each in TYPES[part].items()}
        return _object(merged, full, depth)
    if kind.startswith("["):
        return [_value(name, kind[1:-1], full, depth)]
    if kind.startswith("{"):
        return {"en-US": "Invented"}
    if kind in TYPES:
        return _object(TYPES[kind], full, depth)
    return _plain(name, kind)


def _plain(name: str, kind: str) -> Any:
    if kind == "text" and name.endswith(("Offset", "HistoryInterval", "Advance", "Length")):
        return "P0M0DT15H0M0S"
    if kind == "text" and name.endswith(("Utc", "UtcDate")):
        return INSTANT
    plain = {"text": "Invented", "instant": INSTANT, "day": "2026-10-16", "flag": True, "integer": 7, "number": 12.5}
    return plain.get(kind, {})


def _filled(skeleton: Any) -> Any:
    match skeleton:
        case dict():
            return {
                name: _example(name, kind) if isinstance(kind, str) else _filled(kind)
                for name, kind in skeleton.items()
            }
        case list():
            return [_example("", each) if isinstance(each, str) else _filled(each) for each in skeleton]
        case _:
            return None


def _example(name: str, kind: str) -> Any:
    return 2 if kind == "number" else _plain(name, kind)


def _differences(expected: Any, sent: Any, place: str) -> list[str]:
    match expected:
        case None | []:
            return []
        case dict() if isinstance(sent, dict):
            unknown = [f"{place}.{name} is not in the example" for name in set(sent) - set(expected)]
            missing = [
                f"{place}.{name} is missing" for name, kind in expected.items() if kind is not None and name not in sent
            ]
            both = [name for name in expected if name in sent]
            return unknown + missing + [f for name in both for f in _differences(expected[name], sent[name], name)]
        case list() if isinstance(sent, list):
            return _differences(expected[0], _together(sent), f"{place}[]")
        case "number" if isinstance(sent, int | float) and not isinstance(sent, bool):
            return []
        case "flag" if isinstance(sent, bool):
            return []
        case "instant" if isinstance(sent, str):
            return [] if datetime.fromisoformat(sent).tzinfo else [f"{place} has no zone"]
        case "text" if isinstance(sent, str):
            return []
        case _:
            return [f"{place} is not {expected}"]


def _together(items: list[Any]) -> Any:
    """The items of a list in one, as the examples are noted down."""
    if not all(isinstance(item, dict) for item in items):
        return items[0] if items else None
    names = dict.fromkeys(name for item in items for name in item)
    return {name: _together([item[name] for item in items if name in item]) for name in names}
