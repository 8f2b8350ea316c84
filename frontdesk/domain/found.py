"""What a search finds, before the rows of those in sight are read."""

from __future__ import annotations

from typing import Literal, NamedTuple

FoundBy = Literal["name", "companion", "room", "number", "channel", "phone", "email"]
"""What of a stay the typed text met. `channel` is the number of another system."""

NamedKind = Literal["company", "group"]
"""What else has a name that is looked for."""


class Found(NamedTuple):
    """A stay that was found; `matched`: what was met."""

    reservation_id: str
    why: FoundBy
    matched: str
