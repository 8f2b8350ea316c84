"""The right side of Connect: what the platform says, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.lines import Finding
from frontdesk.ui.parts.part import Part
from frontdesk.ui.text import connect as words
from frontdesk.ui.text.findings import FindingView, Standing
from frontdesk.ui.theme import Tone

GAP = 12


class Findings(Part):
    """A head and, under it, findings or one sentence about why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Label(words.findings_title(), size=13, weight=600)
        self._sentence = Label(size=12, tone=Tone.MUTE, wrap=True)
        self._lines: list[Finding] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._sentence)
        self._column.addStretch(1)
        self.show_nothing()
        self.restyle()

    def show_findings(self, findings: Sequence[FindingView]) -> None:
        """The answer."""
        self._clear()
        self._sentence.hide()
        for finding in findings:
            icon, tone = _look(finding.standing)
            line = Finding(icon, tone, finding.title, finding.second)
            self._column.insertWidget(self._column.count() - 1, line)
            self._lines.append(line)
            line.show()

    def show_nothing(self) -> None:
        """Nothing holds for what stands in the form now."""
        self._say(words.not_asked_yet())

    def show_refused(self) -> None:
        """The answer stands under a field."""
        self._say(words.said_under_a_field())

    def show_asking(self) -> None:
        """The answer is awaited."""
        self._say(words.being_asked())

    def restyle(self) -> None:
        """Spaces follow the text size."""
        now = theme.current()
        self._column.setSpacing(now.px(GAP))
        self._head.setContentsMargins(0, 0, 0, now.px(1))

    def _say(self, sentence: str) -> None:
        self._clear()
        self._sentence.setText(sentence)
        self._sentence.show()

    def _clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()


def _look(standing: Standing) -> tuple[str, Tone]:
    match standing:
        case Standing.GOOD:
            return "check", Tone.GOOD
        case Standing.NOTE:
            return "circle-alert", Tone.WARN
        case Standing.MISSING:
            return "circle-minus", Tone.MUTE
        case Standing.BAD:
            return "circle-x", Tone.BAD
        case _:
            assert_never(standing)
