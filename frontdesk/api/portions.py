"""How much of each operation the platform gives at a time, as its answers have taught: 408 and our own deadline halve
it, what goes well lets it grow again (`connector-api.md` §1.4: the next question must be a smaller one).
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from frontdesk.api.parts import LONGEST_LIST

LONGEST_PAGE: Final = 1000
SMALLEST_PAGE: Final = 50
FEWEST_IDS: Final = 50
SHORTEST_SPAN: Final = timedelta(days=7)  # a walk may go on in shorter parts; they are not begun with the next time
GROWS_AFTER: Final = 8  # answers as large as was asked for


def may_be_smaller(question: Mapping[str, object]) -> bool:
    """Whether this asks for a page of which the half can be asked for."""
    limitation = question.get("Limitation")
    count = limitation.get("Count") if isinstance(limitation, Mapping) else None
    return isinstance(count, int) and count > SMALLEST_PAGE


class Portion:
    """Of one operation: rows of a page, ids of a list, and the length of an interval, None where nothing is known."""

    def __init__(self) -> None:
        self.rows = LONGEST_PAGE
        self.ids = LONGEST_LIST
        self.span: timedelta | None = None
        self._full_pages = 0
        self._whole_parts = 0

    def too_many_rows(self, asked: int) -> int:
        """A page of so many rows was too much; how many to ask for instead."""
        self._full_pages = 0
        self.rows = max(asked // 2, SMALLEST_PAGE)
        return self.rows

    def too_many_ids(self, asked: int) -> None:
        """A list of so many ids was too much."""
        self._whole_parts = 0
        self.ids = max(min(self.ids, asked // 2), FEWEST_IDS)

    def too_long(self, asked: timedelta) -> None:
        """An interval of this length was too much."""
        self._whole_parts = 0
        half = max(asked / 2, SHORTEST_SPAN)
        self.span = half if self.span is None else min(self.span, half)

    def gave_page(self) -> None:
        """A page came as full as it was asked for."""
        self._full_pages += 1
        if self._full_pages >= GROWS_AFTER and self.rows < LONGEST_PAGE:
            self._full_pages = 0
            self.rows = min(2 * self.rows, LONGEST_PAGE)

    def gave_part(self, longest: timedelta | None) -> None:
        """A part of a question came whole; without this memory its intervals would be up to `longest`."""
        self._whole_parts += 1
        if self._whole_parts < GROWS_AFTER:
            return
        self._whole_parts = 0
        self.ids = min(2 * self.ids, LONGEST_LIST)
        if self.span is not None:
            self.span = None if longest is None or 2 * self.span >= longest else 2 * self.span


class Portions:
    """A portion for each operation; an operation that was never too large is asked in full."""

    def __init__(self) -> None:
        self._known: defaultdict[str, Portion] = defaultdict(Portion)

    def of(self, operation: str) -> Portion:
        """What was learnt of this operation."""
        return self._known[operation]
