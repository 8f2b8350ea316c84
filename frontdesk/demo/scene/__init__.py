"""Opening scenes: a property built around the day on which it opens, the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.demo.scene import empty, lamplighter, resort
from frontdesk.demo.scene.chain import MOST_PROPERTIES, chain
from frontdesk.demo.scene.request import SMALLEST_HOUSE, Scene, SceneRequest

__all__ = ["MOST_PROPERTIES", "SMALLEST_HOUSE", "Scene", "SceneRequest", "chain", "scenes"]


def scenes() -> dict[str, Callable[[SceneRequest], Scene]]:
    """The scenes by name; the Lamplighter is the house in the city."""
    return {
        "lamplighter": lamplighter.build,
        "city": lamplighter.build,
        "resort": resort.build,
        "empty": empty.build,
    }
