"""A guest's profile, as much of it as a desk shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A customer of the platform. Only `last_name` is always there (connector-api.md §4.9)."""

    id: str
    last_name: str
    first_name: str = ""
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    nationality_code: str | None = None
    language_code: str | None = None
    birth_date: date | None = None
    classifications: tuple[str, ...] = ()
    notes: str | None = None
    updated_utc: datetime | None = None

    @property
    def is_important(self) -> bool:
        """Marked with a star in lists."""
        return "VeryImportant" in self.classifications
