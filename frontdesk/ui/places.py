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
    NOT_LEFT = "not_left"
    WITHOUT_ROOM = "without_room"
    OVERBOOKED = "overbooked"
    OPTIONS = "options"
    ALL = "all"

    @property
    def title(self) -> str:
        """Its name, in the navigation and above the list."""
        match self:
            case Place.ARRIVALS:
                return tr("Arrivals")
            case Place.IN_HOUSE:
                return tr("In house")
            case Place.DEPARTURES:
                return tr("Departures")
            case Place.NOT_ARRIVED:
                return tr("Not arrived")
            case Place.NOT_LEFT:
                return tr("Not left")
            case Place.WITHOUT_ROOM:
                return tr("Without room")
            case Place.OVERBOOKED:
                return tr("Overbooked")
            case Place.OPTIONS:
                return tr("Options")
            case Place.ALL:
                return tr("All stays")

    @property
    def icon(self) -> str:
        """Its Lucide icon."""
        return _ICONS[self]


_ICONS = {
    Place.ARRIVALS: "log-in",
    Place.IN_HOUSE: "bed-double",
    Place.DEPARTURES: "log-out",
    Place.NOT_ARRIVED: "clock-alert",
    Place.NOT_LEFT: "luggage",
    Place.WITHOUT_ROOM: "circle-dashed",
    Place.OVERBOOKED: "layers-2",
    Place.OPTIONS: "hourglass",
    Place.ALL: "list",
}
