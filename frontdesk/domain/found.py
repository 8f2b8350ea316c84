"""What a search finds, before the rows of those in sight are read."""

from __future__ import annotations

from typing import NamedTuple


class Found(NamedTuple):
    """A stay that was found. `why`: name, companion, room, number, channel, phone or email; `matched`: what was met."""

    reservation_id: str
    why: str
    matched: str
