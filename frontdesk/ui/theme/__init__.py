"""How everything looks: colours, fonts, icons, sizes (DESK.md §2). Widgets ask `current()` while they paint."""

from frontdesk.ui.theme.sizes import Height, Radius, Space
from frontdesk.ui.theme.theme import Mode, Theme, current, install, take_colours
from frontdesk.ui.theme.tokens import DARK, LIGHT, Tokens, Tone

__all__ = [
    "DARK",
    "LIGHT",
    "Height",
    "Mode",
    "Radius",
    "Space",
    "Theme",
    "Tokens",
    "Tone",
    "current",
    "install",
    "take_colours",
]
