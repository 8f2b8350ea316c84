"""How much of the battery to run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How much to run: `seeds` nights of the simulation, seeds from `base` on; `long` is the long form of the rest."""

    seeds: int
    base: int
    long: bool
