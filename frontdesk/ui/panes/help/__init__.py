"""Help in the window: a page for what the clerk sees, and the list of all pages."""

from frontdesk.ui.panes.help.overlay import HelpOverlay

__all__ = ["HelpOverlay"]
