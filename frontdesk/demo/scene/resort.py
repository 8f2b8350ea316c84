"""Houses that chance alone fills. Anchor River Resort, Washington: another zone, dollars, prices without taxes."""

from __future__ import annotations

from frontdesk.demo.chance import Random
from frontdesk.demo.hotel import Tokens
from frontdesk.demo.scene.booking import Booking
from frontdesk.demo.scene.calendar import Calendar
from frontdesk.demo.scene.filling import FIRST_DAY, fill_room
from frontdesk.demo.scene.house import category_name, found, furnish
from frontdesk.demo.scene.lists import furnish_lists
from frontdesk.demo.scene.request import Scene, SceneRequest
from frontdesk.demo.scene.strangers import make_options, so_many, somebody, token
from frontdesk.demo.scene.style import RIVER_RESORT, Style
from frontdesk.demo.times import local_day, whole_seconds

_DAYS_AHEAD = 90
_SHARE_TAKEN = 0.75


def build(request: SceneRequest) -> Scene:
    """The scene; the same request gives the same property."""
    return filled(request, RIVER_RESORT, "resort")


def filled(request: SceneRequest, style: Style, name: str) -> Scene:
    """A house of that style; its chance follows from the name and the seed."""
    rng = Random(f"{name} {request.seed}")
    tokens = Tokens(client=token(rng), access=token(rng))
    state = found(rng, style)
    opening = whole_seconds(request.opening)
    calendar = Calendar(local_day(opening, state.zone), opening, state.zone)
    house = furnish(state, rng, calendar.today, opening, request.rooms, style)
    gaps = [
        gap
        for room in house.rooms
        for gap in fill_room(room, category_name(room), FIRST_DAY, _DAYS_AHEAD, rng, _SHARE_TAKEN)
    ]
    if request.reservations is not None:
        gaps = so_many(request.reservations, gaps, house, [], rng)
    plans = [somebody(calendar, gap, rng) for gap in gaps]
    make_options(calendar, plans)
    Booking(state, house, calendar, rng).write(plans)
    furnish_lists(state, rng, house, opening)
    return Scene(state, tokens)
