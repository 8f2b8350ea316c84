"""One measured figure, and the two ways to show it: a table for people, rows of JSON for programs."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


class WrongResultError(Exception):
    """What was measured did the wrong thing, so that its time means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`against` is the yardstick in the same unit, measured in the same run, and `ratio` is value through yardstick.

    `budget` bounds the ratio where there is one, else the value; None: told for information. Lower is better unless
    the unit ends in "/s".
    """

    name: str
    value: float
    unit: str = "ms"
    against: float | None = None
    budget: float | None = None
    is_right: bool = True

    @property
    def ratio(self) -> float | None:
        """How many times the yardstick."""
        return None if not self.against else self.value / self.against

    @property
    def ok(self) -> bool:
        """Right and within budget."""
        if self.budget is None:
            return self.is_right
        measured = self.value if self.ratio is None else self.ratio
        is_within = measured >= self.budget if self.unit.endswith("/s") else measured <= self.budget
        return self.is_right and is_within

    def row(self) -> dict[str, object]:
        """As `--json` writes it."""
        kept = {name: value for name, value in asdict(self).items() if name != "is_right"}
        return {**kept, "ratio": self.ratio, "ok": self.ok}


def wrong(name: str) -> Figure:
    """The row of a group that did the wrong thing."""
    return Figure(name=name, value=0.0, is_right=False)


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of all values do not exceed. ValueError without values."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing was measured")
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def spread(name: str, seconds: Sequence[float], budget: float | None = None) -> Iterable[Figure]:
    """Median and p99 of times, in ms; the budget is for the p99."""
    yield Figure(name=f"{name}, p50", value=median(seconds) * 1000)
    yield Figure(name=f"{name}, p99", value=percentile(seconds, 0.99) * 1000, budget=budget)


HEADS = ("figure", "value", "unit", "against", "ratio", "budget", "")


def heads() -> str:
    """The head of the table."""
    return _line(HEADS)


def line(figure: Figure) -> str:
    """One line of the table."""
    sign = ">=" if figure.unit.endswith("/s") else "<="
    budget = "" if figure.budget is None else f"{sign} {figure.budget:g}" + ("" if figure.ratio is None else " x")
    verdict = "WRONG" if not figure.is_right else "" if figure.budget is None else "ok" if figure.ok else "OVER BUDGET"
    cells = (_number(figure.value), figure.unit, _number(figure.against), _number(figure.ratio), budget, verdict)
    return _line((figure.name, *cells))


def write_json(path: Path, figures: Iterable[Figure]) -> None:
    """A list of rows."""
    path.write_text(json.dumps([figure.row() for figure in figures], indent=1) + "\n", encoding="utf-8")


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _line(cells: Sequence[str]) -> str:
    name, value, unit, against, ratio, budget, verdict = cells
    return f"{name:<66}{value:>9} {unit:<7}{against:>9}{ratio:>8}{budget:>10}  {verdict}".rstrip()
