"""Notes on a stay: what must be read before the key is handed out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """`kind` is the platform's type: General, ChannelManager, SpecialRequest."""

    id: str
    reservation_id: str
    text: str
    kind: str
    created_utc: datetime
