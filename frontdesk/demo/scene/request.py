"""What a scene is asked for, and what it gives."""

from __future__ import annotations

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
