"""Every colour of the desk, light and dark, as data (DESK.md §2)."""

from enum import Enum, auto
from typing import NamedTuple, assert_never

from PySide6.QtGui import QColor


class Tone(Enum):
    """What a colour says. Words and shapes say it too; grey is the normal case (DESK.md §1.2)."""

    INK = auto()
    INK2 = auto()
    MUTE = auto()
    ACCENT = auto()
    GOOD = auto()
    WARN = auto()
    BAD = auto()
    DOUBT = auto()


class Tokens(NamedTuple):
    """One full set of colours. The QColors are shared: never change one in place."""

    side: QColor
    page: QColor
    pane: QColor
    raised: QColor
    field: QColor
    sunk: QColor
    hover: QColor
    nav_selected: QColor
    selection: QColor
    selection_off: QColor
    line: QColor
    line2: QColor
    edge: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    fill: QColor
    fill_hover: QColor
    on_fill: QColor
    accent_tint: QColor
    on_accent_tint: QColor
    good: QColor
    good_tint: QColor
    warn: QColor
    warn_tint: QColor
    warn_mark: QColor
    bad: QColor
    bad_tint: QColor
    doubt: QColor
    doubt_tint: QColor
    mute_tint: QColor
    train: QColor
    train_ink: QColor
    toast: QColor
    toast_ink: QColor
    toast_key: QColor
    toast_line: QColor
    scrim: QColor

    def of(self, tone: Tone) -> QColor:
        """The colour of text and marks that say `tone`."""
        match tone:
            case Tone.INK:
                return self.ink
            case Tone.INK2:
                return self.ink2
            case Tone.MUTE:
                return self.ink3
            case Tone.ACCENT:
                return self.accent
            case Tone.GOOD:
                return self.good
            case Tone.WARN:
                return self.warn
            case Tone.BAD:
                return self.bad
            case Tone.DOUBT:
                return self.doubt
            case _:
                assert_never(tone)

    def tint(self, tone: Tone) -> QColor:
        """The ground of a chip or callout that says `tone`; the three greys share one."""
        match tone:
            case Tone.INK | Tone.INK2 | Tone.MUTE:
                return self.mute_tint
            case Tone.ACCENT:
                return self.accent_tint
            case Tone.GOOD:
                return self.good_tint
            case Tone.WARN:
                return self.warn_tint
            case Tone.BAD:
                return self.bad_tint
            case Tone.DOUBT:
                return self.doubt_tint
            case _:
                assert_never(tone)

    def on_tint(self, tone: Tone) -> QColor:
        """The colour of text that stands on `tint(tone)`."""
        return self.on_accent_tint if tone is Tone.ACCENT else self.of(tone)


def _translucent(name: str, percent: int) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(percent / 100)
    return colour


LIGHT = Tokens(
    side=QColor("#F3F2EE"),
    page=QColor("#FFFFFF"),
    pane=QColor("#FAF9F7"),
    raised=QColor("#FFFFFF"),
    field=QColor("#FFFFFF"),
    sunk=QColor("#F1F0EC"),
    hover=QColor("#F0EFEB"),
    nav_selected=QColor("#E4E2DB"),
    selection=QColor("#DFEFF2"),
    selection_off=QColor("#ECEBE6"),
    line=QColor("#E6E4DF"),
    line2=QColor("#D3D0C9"),
    edge=QColor("#828786"),
    ink=QColor("#1B2123"),
    ink2=QColor("#4C5457"),
    ink3=QColor("#5E6669"),
    accent=QColor("#0B6377"),
    fill=QColor("#0B6377"),
    fill_hover=QColor("#0A5567"),
    on_fill=QColor("#FFFFFF"),
    accent_tint=QColor("#E4F1F4"),
    on_accent_tint=QColor("#0A5568"),
    good=QColor("#19703F"),
    good_tint=QColor("#E4F3E9"),
    warn=QColor("#875300"),
    warn_tint=QColor("#FDF1D7"),
    warn_mark=QColor("#B87A08"),
    bad=QColor("#AE2A1F"),
    bad_tint=QColor("#FCEBE8"),
    doubt=QColor("#6242AE"),
    doubt_tint=QColor("#F0EBFB"),
    mute_tint=QColor("#EFEEEA"),
    train=QColor("#F4D98B"),
    train_ink=QColor("#3E2D00"),
    toast=QColor("#20282A"),
    toast_ink=QColor("#FFFFFF"),
    toast_key=QColor("#4A5457"),
    toast_line=QColor("#F6C95C"),
    scrim=_translucent("#1B2123", 27),
)

DARK = Tokens(
    side=QColor("#141718"),
    page=QColor("#1B1F20"),
    pane=QColor("#1F2324"),
    raised=QColor("#272C2D"),
    field=QColor("#171A1B"),
    sunk=QColor("#16191A"),
    hover=QColor("#25292A"),
    nav_selected=QColor("#2A2F30"),
    selection=QColor("#163C46"),
    selection_off=QColor("#2A2F30"),
    line=QColor("#2D3233"),
    line2=QColor("#3E4546"),
    edge=QColor("#768083"),
    ink=QColor("#E8EBEA"),
    ink2=QColor("#B2BABB"),
    ink3=QColor("#9DA6A8"),
    accent=QColor("#63BFD3"),
    fill=QColor("#1E7A90"),
    fill_hover=QColor("#1F8097"),
    on_fill=QColor("#FFFFFF"),
    accent_tint=QColor("#17343C"),
    on_accent_tint=QColor("#9BDCEA"),
    good=QColor("#6FCF97"),
    good_tint=QColor("#183326"),
    warn=QColor("#E9B85C"),
    warn_tint=QColor("#382B12"),
    warn_mark=QColor("#D79B2B"),
    bad=QColor("#FF9385"),
    bad_tint=QColor("#412220"),
    doubt=QColor("#BCA5F7"),
    doubt_tint=QColor("#2D2547"),
    mute_tint=QColor("#2A2F30"),
    train=QColor("#6B5410"),
    train_ink=QColor("#FFEFC2"),
    toast=QColor("#394143"),
    toast_ink=QColor("#FFFFFF"),
    toast_key=QColor("#5A6467"),
    toast_line=QColor("#F6C95C"),
    scrim=_translucent("#000000", 59),
)
