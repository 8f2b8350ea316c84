"""Acts on a stay beside its next step."""

from frontdesk.ui.panes.stay_acts.acts import StayActs

__all__ = ["StayActs"]
