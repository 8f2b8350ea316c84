"""Which documents the hotel speaks by: those of the seeds, today's, or both at once."""

from __future__ import annotations

from typing import Literal

Era = Literal["seeds", "today", "both"]
