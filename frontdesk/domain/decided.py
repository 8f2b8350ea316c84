"""Why a person decided as they did: a word from a short list, which may leave this PC, and words of their own, which
may name a guest and stay in the file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Because(StrEnum):
    """The reasons a clerk picks from; `WORDS` is a reason of their own. The value is what the audit has."""

    LOOKED = "looked"  # they looked on the platform
    GUEST = "guest"  # the guest wants it so
    AGREED = "agreed"  # agreed with a colleague
    DONE_THERE = "done_there"  # it is done on the platform itself
    MISTAKE = "mistake"  # it was not meant
    WORDS = "words"


class Why(NamedTuple):
    """A reason; `words` only with `Because.WORDS`."""

    because: Because
    words: str = ""

    @property
    def stored(self) -> str:
        """How it is kept with the command: the word, and after a blank what was typed."""
        return f"{self.because} {self.words}" if self.words else str(self.because)


TAKEN_BACK = "taken back"
"""How a command ended that never had to be decided: Undo, or Del."""


def why_of(stored: str) -> Why | None:
    """A stored reason; None for what was ended without one."""
    word, _, words = stored.partition(" ")
    return Why(Because(word), words) if word in set(Because) else None
