"""Who is in the house now, as one page."""

from frontdesk.ui.panes.house_now.page import HouseNowPage

__all__ = ["HouseNowPage"]
