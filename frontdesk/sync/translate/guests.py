"""Guests off the wire."""

from __future__ import annotations

from datetime import date

from frontdesk.api.nouns.customers import Customer
from frontdesk.domain.guests import Guest


def guest(found: Customer) -> Guest:
    """A profile, without documents, cards and addresses: the desk keeps none (offline-reliability.md §7)."""
    return Guest(
        id=found.id,
        last_name=" ".join(part for part in (found.last_name, found.second_last_name) if part),
        first_name=found.first_name or "",
        title=found.title,
        email=found.email,
        phone=found.phone,
        nationality_code=found.nationality_code,
        language_code=found.preferred_language_code or found.language_code,
        birth_date=_date(found.birth_date),
        classifications=tuple(found.classifications),
        notes=found.notes,
        updated_utc=found.updated_utc,
    )


def _date(text: str | None) -> date | None:
    """A birth date is a real date (connector-api.md §1.5); what cannot be read is not known."""
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
