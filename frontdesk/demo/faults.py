"""The faults that the control door can put on the line, and which request each of them strikes."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal

from frontdesk.demo.chance import Random

LineState = Literal["up", "cut", "refuse"]
Moment = Literal["before", "after", "middle", "late"]
Kind = Literal["refuse", "reset", "hang", "slow", "truncate", "html", "status", "stale"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong, and when.

    `moment`: *before*, the request never reaches the rules; *after*, it has taken effect; *middle*, it has, and half
    of what is answered has left; *late*, it takes effect `late` seconds after it came, whatever the client saw.
    `kind`: *refuse* drops the connection and takes no new one for `seconds`; *reset* breaks the connection; *hang*
    never answers; *slow* answers after `seconds`; *truncate* ends in the middle of the answer; *html* is a page with
    status 200, as a captive portal gives it; *status* is an error body with `status`, and `Retry-After` when
    `retry_after` is given; *stale* lets a read answer what was `seconds` ago.
    """

    moment: Moment
    kind: Kind
    operation: str = "*"
    seconds: float = 1.0
    late: float = 1.0
    status: int = 503
    message: str = "Refused by the control door."
    retry_after: int | None = None


@dataclass(slots=True)
class ArmedFault:
    """A fault that waits for its requests: it lets `skip` of them pass, then strikes `times` (-1: always).

    With a `probability` below 1 each request is a draw from the seed.
    """

    fault: Fault
    times: int = 1
    skip: int = 0
    probability: float = 1.0
    seed: int = 1
    struck: int = 0
    _rng: Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._rng = Random(self.seed)

    def strikes(self, operation: str, is_command: bool) -> bool:
        """Whether it strikes this request, counted."""
        if self.times == 0 or not self._concerns(operation, is_command):
            return False
        if self.probability < 1 and self._rng.random() >= self.probability:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1 if self.times > 0 else 0
        self.struck += 1
        return True

    def _concerns(self, operation: str, is_command: bool) -> bool:
        """`commands` and `reads` are patterns too; only a read can be stale."""
        if self.fault.kind == "stale" and is_command:
            return False
        match self.fault.operation:
            case "commands":
                return is_command
            case "reads":
                return not is_command
            case pattern:
                return fnmatchcase(operation, pattern)


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
    effect (-1: until switched off), to reads too with `lose_reads`. `armed` are struck in order, one for a request.
    """

    line: LineState = "up"
    slow: float = 0.0
    lose: int = 0
    lose_reads: bool = False
    refusing: list[Refusing] = field(default_factory=list)
    armed: list[ArmedFault] = field(default_factory=list)

    @property
    def memory(self) -> float:
        """How far back stale reads may look, in seconds."""
        stale = (each.fault.seconds for each in self.armed if each.fault.kind == "stale" and each.times != 0)
        return max(stale, default=0.0)

    def fault_for(self, operation: str, is_command: bool) -> Fault | None:
        """The fault that strikes this request."""
        for armed in self.armed:
            if armed.strikes(operation, is_command):
                return armed.fault
        return None

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
            "faults": [_shown(each) for each in self.armed],
        }


def _shown(armed: ArmedFault) -> dict[str, Any]:
    fault = armed.fault
    return {
        "moment": fault.moment,
        "kind": fault.kind,
        "operation": fault.operation,
        "seconds": fault.seconds,
        "late": fault.late,
        "status": fault.status,
        "message": fault.message,
        "retryAfter": fault.retry_after,
        "times": armed.times,
        "skip": armed.skip,
        "probability": armed.probability,
        "seed": armed.seed,
        "struck": armed.struck,
    }
