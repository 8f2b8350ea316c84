"""The four shapes of the window, by its logical size (DESK.md §4)."""

from __future__ import annotations

from enum import Enum, auto

MINIMUM_WIDTH = 960
MINIMUM_HEIGHT = 540

_WIDE_FROM = 1600
_NORMAL_FROM = 1320
_NARROW_FROM = 1100
_LOW_BELOW = 640
_STRIP_FOLDS_BELOW = 660


class Shape(Enum):
    """How much fits beside and above the list."""

    WIDE = auto()
    NORMAL = auto()
    NARROW = auto()
    COMPACT = auto()


NAVIGATION_WIDTHS = {Shape.WIDE: 216, Shape.NORMAL: 188, Shape.NARROW: 188, Shape.COMPACT: 56}
RIGHT_WIDTHS = {Shape.WIDE: 480, Shape.NORMAL: 384, Shape.NARROW: 384, Shape.COMPACT: 384}


def shape_of(width: float, height: float) -> Shape:
    """The shape for a window of this size in design pixels (at text 100 %)."""
    if width < _NARROW_FROM or height < _LOW_BELOW:
        return Shape.COMPACT
    if width >= _WIDE_FROM:
        return Shape.WIDE
    return Shape.NORMAL if width >= _NORMAL_FROM else Shape.NARROW


def strip_folds(height: float) -> bool:
    """Whether the rate strip has no room in a window of this height."""
    return height < _STRIP_FOLDS_BELOW
