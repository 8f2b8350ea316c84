"""Postal addresses, to send."""

from dataclasses import dataclass


@dataclass(frozen=True)
class AddressToSet:
    """A postal address; country and subdivision are ISO 3166 codes."""

    line1: str | None = None
    line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country_code: str | None = None
    country_subdivision_code: str | None = None
