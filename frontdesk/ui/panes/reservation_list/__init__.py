"""A list of stays with its column heads, as one pane."""

from frontdesk.ui.panes.reservation_list.bulk import Act
from frontdesk.ui.panes.reservation_list.pane import ReservationList

__all__ = ["Act", "ReservationList"]
