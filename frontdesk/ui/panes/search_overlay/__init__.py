"""The search overlay: the input, the list of hits, the preview of the current one, and the foot."""

from frontdesk.ui.panes.search_overlay.overlay import SearchOverlay

__all__ = ["SearchOverlay"]
