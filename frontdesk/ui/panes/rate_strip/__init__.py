"""The rate strip: its places, its model, the widget that paints the table, and the line above it."""

from frontdesk.ui.panes.rate_strip.strip import RateStrip

__all__ = ["RateStrip"]
