"""Properties of one chain for a portfolio token: the scene that is asked for, the resort, and a house in Brno."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from frontdesk.demo.scene import lamplighter, resort
from frontdesk.demo.scene.request import Scene, SceneRequest
from frontdesk.demo.scene.style import BRNO

MOST_PROPERTIES = 3
Builder = Callable[[SceneRequest], Scene]


def chain(first: Builder, request: SceneRequest, properties: int) -> list[Scene]:
    """So many scenes, none twice; all guests of the chain are known to the first of them."""
    others: list[Builder] = [resort.build, partial(resort.filled, style=BRNO, name="brno"), lamplighter.build]
    builders: list[Builder] = [first, *(other for other in others if other is not first)][:properties]
    scenes = [build(request) for build in builders]
    guests = scenes[0].state.customers
    highest = max((int(guest.number) for guest in guests), default=0)
    for scene in scenes[1:]:
        for guest in scene.state.customers:
            highest += 1
            guests.put(replace(guest, number=str(highest)))
    return scenes
