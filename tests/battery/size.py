"""How much of the battery to run."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How much to run: `seeds` nights of the simulation, seeds from `base` on."""

    seeds: int
    base: int
