"""The faults that the control door can put on the line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

LineState = Literal["up", "cut", "refuse"]


@dataclass(slots=True)
class Refusing:
    """Answers to one operation that never reach the rules; `times` -1 is until switched off."""

    operation: str
    status: int
    message: str
    times: int


@dataclass(slots=True)
class Faults:
    """`line`: cut drops every connection without an answer, refuse does not even take them.

    `slow` seconds pass before an answer leaves; `lose` answers to commands are dropped after the command has taken
    effect (-1: until switched off), to reads too with `lose_reads`.
    """

    line: LineState = "up"
    slow: float = 0.0
    lose: int = 0
    lose_reads: bool = False
    refusing: list[Refusing] = field(default_factory=list)

    def refusal_for(self, operation: str) -> Refusing | None:
        """The refusal meant for the operation, counted down."""
        for refusing in self.refusing:
            if refusing.operation == operation and refusing.times != 0:
                refusing.times -= 1 if refusing.times > 0 else 0
                return refusing
        return None

    def loses_answer(self, is_command: bool) -> bool:
        """Whether this answer gets lost, counted down."""
        if self.lose == 0 or not (is_command or self.lose_reads):
            return False
        self.lose -= 1 if self.lose > 0 else 0
        return True

    def shown(self) -> dict[str, Any]:
        """The faults as the control door tells them."""
        refusing = [
            {"operation": each.operation, "status": each.status, "message": each.message, "times": each.times}
            for each in self.refusing
            if each.times != 0
        ]
        return {
            "line": self.line,
            "slow": self.slow,
            "lose": self.lose,
            "loseReads": self.lose_reads,
            "refuse": refusing,
        }
