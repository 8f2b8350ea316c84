"""One line of the battery's table: violations of a promise, and out of how many trials."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`found` are the violations in words; `trials` is how often the promise was put to the test."""

    name: str
    found: tuple[str, ...]
    trials: int

    @property
    def ok(self) -> bool:
        """No violation, in at least one trial."""
        return not self.found and self.trials > 0

    @property
    def bound(self) -> float:
        """With no failure in n trials, the rate of failures is below 3/n (95 %), for the faults that were tried."""
        return 3 / self.trials if self.trials else 1.0

    def as_json(self) -> dict[str, object]:
        """As `--json` writes it: violations against trials."""
        return {
            "name": self.name,
            "value": len(self.found),
            "unit": "violations",
            "against": self.trials,
            "ratio": len(self.found) / self.trials if self.trials else None,
            "budget": 0,
            "ok": self.ok,
        }


def heads() -> str:
    """The head of the table."""
    return f"{'test':<84}{'violations':>10}{'trials':>10}{'bound':>11}"


def line(row: Row) -> str:
    """One line of the table."""
    bound = "" if row.found else f"< {row.bound:.2g}"
    return f"{row.name:<84}{len(row.found):>10}{row.trials:>10,}{bound:>11}  {'ok' if row.ok else 'VIOLATED'}"


def write_json(path: Path, rows: Iterable[Row]) -> None:
    """A list of rows."""
    path.write_text(json.dumps([row.as_json() for row in rows], indent=1) + "\n", encoding="utf-8")
