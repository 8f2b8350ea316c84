"""Radii, heights and shared gaps in design pixels, before the user's text scale (DESK.md §2)."""

from typing import Final


class Radius:
    """Corner radii; chips and the pill take half their height instead."""

    KEYCAP: Final = 4
    CONTROL: Final = 6
    CALLOUT: Final = 8
    DIALOG: Final = 10
    SEARCH: Final = 12


class Space:
    """Gaps that pages share."""

    UNDER_TITLE: Final = 3
    """Between a title of 20 and the line of 12 below it."""


class Height:
    """Heights of controls and lines."""

    KEYCAP: Final = 18
    CHIP: Final = 24
    MONEY: Final = 24
    KEY_VALUE: Final = 26
    SMALL: Final = 28
    NAVIGATION: Final = 30
    NORMAL: Final = 32
    ROW: Final = 32
    COLUMN_HEAD: Final = 32
    BANNER: Final = 32
    STRIP: Final = 36
    LARGE: Final = 40
    TAKE_BACK: Final = 44
    REMEDY: Final = 48
