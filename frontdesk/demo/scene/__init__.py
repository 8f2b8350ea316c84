"""Opening scenes: a property built around the day on which it opens, the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from frontdesk.demo.hotel import Tokens
from frontdesk.demo.state import State

SMALLEST_HOUSE = 60
"""Rooms of the Lamplighter; a scene may have more."""


@dataclass(frozen=True, slots=True)
class SceneRequest:
    """What to build: `opening` is the hotel's time, `reservations` None for the scene's own number of stays."""

    opening: datetime
    seed: int = 1
    rooms: int = SMALLEST_HOUSE
    reservations: int | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A property ready to open."""

    state: State
    tokens: Tokens


def scenes() -> dict[str, Callable[[SceneRequest], Scene]]:
    """The scenes by name."""
    from frontdesk.demo.scene.lamplighter import build

    return {"lamplighter": build}
