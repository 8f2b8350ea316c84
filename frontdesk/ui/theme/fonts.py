"""Inter, its figures and the fallback families behind it (DESK.md §2, §10)."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from frontdesk.ui import resources

FAMILY = "Inter"
SHIPPED = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
# PySide6 6.11.3 has no addApplicationFallbackFontFamily, so every font lists its fallbacks itself. Names that are
# missing on a machine cost nothing; Qt asks the system last.
FALLBACKS = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans CJK SC",
    "Segoe UI",
    "Microsoft YaHei",
)
TITLE_SIZE = 20
TITLE_SPACING_PERCENT = 98.5


@cache
def load() -> None:
    """Register the shipped fonts with Qt, once. Raises RuntimeError when Qt refuses one."""
    for name in SHIPPED:
        if QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}"))) < 0:
            raise RuntimeError(f"Qt cannot read the font {name}")


def build(size: int, weight: int, percent: int, *, tabular: bool) -> QFont:
    """A font of `size` design pixels and `weight` 400, 500 or 600, multiplied by the user's text `percent`."""
    font = QFont([FAMILY, *FALLBACKS])
    font.setPixelSize(round(size * percent / 100))
    font.setWeight(QFont.Weight(weight))
    # Unhinted outlines keep Inter's spacing even at 100 % (measured while the pictures were made).
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size == TITLE_SIZE:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TITLE_SPACING_PERCENT)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
