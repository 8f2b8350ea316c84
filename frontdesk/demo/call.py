"""One call as an operation sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.demo.chance import Random, new_id
from frontdesk.demo.eras import Era
from frontdesk.demo.question import Question
from frontdesk.demo.state import Change, State
from frontdesk.demo.times import local_day


@dataclass(frozen=True, slots=True)
class Call:
    """The state to read, the question, the hotel's time in whole seconds, randomness, and the change to write."""

    state: State
    question: Question
    now: datetime
    rng: Random
    change: Change
    era: Era = "both"

    def new_id(self) -> str:
        """A fresh id."""
        return new_id(self.rng)

    @property
    def today(self) -> date:
        """The property's date."""
        return local_day(self.now, self.state.zone)
