"""The ledger: one entry for each command that reached the rules, in order, with what it changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from frontdesk.demo.rows import Row
from frontdesk.demo.times import read_instant, say

_SECRETS = frozenset({"ClientToken", "AccessToken"})


class DamagedFileError(Exception):
    """The file is no hotel's file, or a line inside it is broken. The text says where."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """`at` is the hotel's time; `effects` are `table/id` of each written row, empty when refused.

    `operation` is the path after `/api/connector/v1/`, or `hotel/release` for what the hotel did by itself.
    """

    at: datetime
    operation: str
    body: Mapping[str, Any]
    effects: tuple[str, ...]
    status: int
    request_id: str


class Ledger(Protocol):
    """Where entries go before they take effect."""

    def append(self, entry: LedgerEntry, rows: Sequence[Row]) -> None:
        """Keeps the entry with the rows it writes; returns when they are safe."""


class MemoryLedger:
    """A ledger that ends with the process."""

    def __init__(self) -> None:
        self.entries: list[LedgerEntry] = []

    def append(self, entry: LedgerEntry, rows: Sequence[Row]) -> None:
        """Keeps the entry."""
        self.entries.append(entry)


def without_tokens(body: Mapping[str, Any]) -> dict[str, Any]:
    """The request as it may be kept."""
    return {name: value for name, value in body.items() if name not in _SECRETS}


def read_ledger(path: Path | str) -> list[LedgerEntry]:
    """Every command in a hotel's file, in order; the hotel may be running. DamagedFileError or OSError."""
    return [entry_of(content) for _, content in whole_lines(Path(path).read_bytes()) if "operation" in content]


def shown_entry(entry: LedgerEntry) -> dict[str, Any]:
    """The entry as JSON: at, operation, body (without tokens), effects, status, requestId."""
    return {
        "at": say(entry.at),
        "operation": entry.operation,
        "body": json.loads(json.dumps(entry.body, default=float)),
        "effects": list(entry.effects),
        "status": entry.status,
        "requestId": entry.request_id,
    }


def entry_of(content: Mapping[str, Any]) -> LedgerEntry:
    """The entry that `shown_entry` showed. DamagedFileError when it is none."""
    try:
        at = read_instant(content["at"])
        effects = tuple(content["effects"])
        rest = content["operation"], content["body"], effects, content["status"], content["requestId"]
    except (KeyError, TypeError) as problem:
        raise DamagedFileError(f"an entry lacks {problem}") from problem
    if at is None:
        raise DamagedFileError(f"an entry has the time {content['at']!r}")
    return LedgerEntry(at, *rest)


def whole_lines(content: bytes) -> Iterator[tuple[int, dict[str, Any]]]:
    """Number and object of each line; a last line without its end was cut by a crash and is left out."""
    for number, line in enumerate(content[: content.rfind(b"\n") + 1].splitlines(), 1):
        try:
            decoded = json.loads(line)
        except ValueError as problem:
            raise DamagedFileError(f"line {number} is broken") from problem
        if not isinstance(decoded, dict):
            raise DamagedFileError(f"line {number} is broken")
        yield number, decoded
