"""The Lamplighter on its first day: rooms, rates and products, and nobody yet."""

from __future__ import annotations

from frontdesk.demo.chance import Random
from frontdesk.demo.hotel import Tokens
from frontdesk.demo.scene.house import found, furnish
from frontdesk.demo.scene.lists import furnish_lists
from frontdesk.demo.scene.request import Scene, SceneRequest
from frontdesk.demo.scene.strangers import token
from frontdesk.demo.times import local_day, whole_seconds


def build(request: SceneRequest) -> Scene:
    """The scene; `reservations` means nothing to it."""
    rng = Random(f"empty {request.seed}")
    tokens = Tokens(client=token(rng), access=token(rng))
    state = found(rng)
    opening = whole_seconds(request.opening)
    house = furnish(state, rng, local_day(opening, state.zone), opening, request.rooms)
    furnish_lists(state, rng, house, opening)
    return Scene(state, tokens)
