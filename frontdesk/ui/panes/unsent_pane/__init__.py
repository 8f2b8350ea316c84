"""Unsent work: what needs a person, what is in doubt, what goes by itself (pictures 04 and 14)."""

from frontdesk.ui.panes.unsent_pane.pane import UnsentPane

__all__ = ["UnsentPane"]
