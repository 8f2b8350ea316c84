"""What this hotel lets wait on the PC while the line is away, and how much of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frontdesk.domain.offline import OfflinePolicy
from frontdesk.ui.parts.dialog import Dialog
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.text import offline as words
from frontdesk.ui.text.findings import Standing
from frontdesk.ui.theme import Tone

_GAP = 12
_LOOKS = {
    Standing.GOOD: ("check", Tone.GOOD),
    Standing.NOTE: ("circle-alert", Tone.WARN),
    Standing.MISSING: ("circle-minus", Tone.MUTE),
    Standing.BAD: ("circle-x", Tone.BAD),
}


class OfflineDialog(Dialog):
    """To be read only: the hotel's file is written elsewhere."""

    def __init__(self, host: QWidget, policy: OfflinePolicy, currency: str) -> None:
        super().__init__(host, words.title(), words.facts())
        self.body.setSpacing(_GAP)
        for line in words.lines(policy, currency):
            icon, tone = _LOOKS[line.standing]
            self.body.addWidget(Finding(icon, tone, line.title, line.second))
        self.set_way_out(words.back())
