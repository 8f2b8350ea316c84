"""What each operation was last answered, for whoever looks after the connection: a status and a time, no content."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """`at` is the platform's clock, None where the answer named no time; `seconds` is what it took."""

    status: int
    at: datetime | None
    seconds: float

    def to_json(self) -> list[Any]:
        """For keeping."""
        return [self.status, None if self.at is None else self.at.isoformat(), round(self.seconds, 3)]

    @classmethod
    def from_json(cls, kept: Any) -> "LastAnswer | None":
        """What was kept; None when it is something else."""
        try:
            status, at, seconds = kept
            return cls(int(status), None if at is None else datetime.fromisoformat(at), float(seconds))
        except (TypeError, ValueError):
            return None


LastAnswers = Mapping[str, LastAnswer]  # by path
