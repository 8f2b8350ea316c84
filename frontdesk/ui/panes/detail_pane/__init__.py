"""The detail pane: one stay, from its state to its history, and the acts of a clerk on it."""

from frontdesk.ui.panes.detail_pane.pane import DetailPane

__all__ = ["DetailPane"]
