"""The long form of a test: the same trials again and again from other seeds, in chunks of seconds, each on its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one chunk: violations, out of how many trials. `counted` is worth a figure, `noted` are words worth
    keeping; neither is a violation.
    """

    found: tuple[str, ...]
    trials: int
    counted: int = 0
    noted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Long:
    """One row. `chunks` make up the whole long form; `chunk` runs the one of a number, which is its seed too.

    `counts` says what `Part.counted` is, "" for nothing.
    """

    name: str
    chunks: int
    chunk: Callable[[int], Part]
    counts: str = ""
