"""The ledger: one entry for each command that reached the rules, in order, with what it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from frontdesk.demo.rows import Row

_SECRETS = frozenset({"ClientToken", "AccessToken"})


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """`at` is the hotel's time; `effects` are `table/id` of each written row, empty when refused."""

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
