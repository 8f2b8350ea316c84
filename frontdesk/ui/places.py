"""Where the navigation leads: the lists by name, without the domain, which is imported after the first paint."""

from __future__ import annotations

from enum import Enum

from frontdesk.ui.text import tr


class Place(Enum):
    """The lists; the values are those of `frontdesk.domain.views.ListKind`."""

    ARRIVALS = "arrivals"
    IN_HOUSE = "in_house"
    DEPARTURES = "departures"
    NOT_ARRIVED = "not_arrived"
    WITHOUT_ROOM = "without_room"
    OPTIONS = "options"
    ALL = "all"

    @property
    def title(self) -> str:
        """Its name, in the navigation and above the list."""
        return tr(_TITLES[self])

    @property
    def icon(self) -> str:
        """Its Lucide icon."""
        return _ICONS[self]


_TITLES = {
    Place.ARRIVALS: "Arrivals",
    Place.IN_HOUSE: "In house",
    Place.DEPARTURES: "Departures",
    Place.NOT_ARRIVED: "Not arrived",
    Place.WITHOUT_ROOM: "Without room",
    Place.OPTIONS: "Options",
    Place.ALL: "All stays",
}

_ICONS = {
    Place.ARRIVALS: "log-in",
    Place.IN_HOUSE: "bed-double",
    Place.DEPARTURES: "log-out",
    Place.NOT_ARRIVED: "clock-alert",
    Place.WITHOUT_ROOM: "circle-dashed",
    Place.OPTIONS: "hourglass",
    Place.ALL: "list",
}
