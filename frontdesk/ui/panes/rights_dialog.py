"""What the hotel's token may not do: each thing with what to ask the platform's support for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.text import rights as words
from frontdesk.ui.text.findings import FindingView, Standing
from frontdesk.ui.theme import Tone

_GAP = 12
_LOOKS = {
    Standing.GOOD: ("check", Tone.GOOD),
    Standing.NOTE: ("circle-alert", Tone.WARN),
    Standing.MISSING: ("circle-minus", Tone.MUTE),
    Standing.BAD: ("circle-x", Tone.BAD),
}


class RightsDialog(Dialog):
    """`accepted` asks the platform again."""

    def __init__(self, host: QWidget, lines: Sequence[FindingView]) -> None:
        super().__init__(host, words.title(), words.facts())
        self.body.setSpacing(_GAP)
        for line in lines or (words.nothing_lacks(),):
            icon, tone = _LOOKS[line.standing]
            self.body.addWidget(Finding(icon, tone, line.title, line.second))
        self.set_way_out(words.back())
        self.set_doing(words.ask_again())
