"""The page that connects a property: the form and what the platform says to it."""

from frontdesk.ui.panes.connect_page.pane import ConnectPage

__all__ = ["ConnectPage"]
