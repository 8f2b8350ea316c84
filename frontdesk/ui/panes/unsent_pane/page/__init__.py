"""Unsent work as a page: what waited through an outage in one list, and one of it at the right (picture 14)."""

from frontdesk.ui.panes.unsent_pane.page.answer import UnsentAnswer
from frontdesk.ui.panes.unsent_pane.page.waited_list import WaitedList

__all__ = ["UnsentAnswer", "WaitedList"]
