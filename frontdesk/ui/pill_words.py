"""What a status pill is given to show, for every page that has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.domain.views import Status
from frontdesk.ui.parts.status_pill import Segment
from frontdesk.ui.text import status as words
from frontdesk.ui.text.status import Weight
from frontdesk.ui.theme import Tone

TONES = {
    Weight.PLAIN: Tone.INK2,
    Weight.STRONG: Tone.INK,
    Weight.WELL: Tone.GOOD,
    Weight.WARN: Tone.WARN,
    Weight.BAD: Tone.BAD,
}


class PillWords(NamedTuple):
    """The arguments of `StatusPill.show_state`."""

    icon: str
    segments: tuple[Segment, ...]
    tint: Tone | None
    icon_tone: Tone


def pill_words(status: Status, *, is_short: bool, notes: Sequence[str] = ()) -> PillWords:
    """The facts of a status; `is_short` where there is little room. `notes` stand quietly behind them, while nothing
    matters more.
    """
    pill = words.pill(status)
    segments = [Segment(word, TONES[weight]) for word, weight in pill.words]
    if is_short:
        segments[0] = Segment(pill.short, segments[0].tone)
    if not pill.is_tinted:
        segments += [Segment(note, Tone.MUTE) for note in notes]
    tint = Tone.BAD if pill.icon_weight is Weight.BAD else Tone.WARN
    return PillWords(pill.icon, tuple(segments), tint if pill.is_tinted else None, TONES[pill.icon_weight])
