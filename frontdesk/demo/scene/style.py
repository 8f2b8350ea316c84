"""What makes a house of one kind: where it stands, its money and its taxes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Style:
    """`price_share` turns a price of the Lamplighter, in crowns, into the house's own; results are whole.

    In a net environment the listed prices are without taxes.
    """

    name: str
    line1: str
    postal_code: str
    city: str
    country: str
    subdivision: str | None
    time_zone: str
    currency: str
    pricing: Literal["Gross", "Net"]
    tax_environment: str
    tax_identifier: str
    stay_tax: str
    other_tax: str
    price_share: Decimal
    latitude: float
    longitude: float
    site: str
    phone: str

    def price(self, crowns: int) -> Decimal:
        """What costs so many crowns at the Lamplighter."""
        return (crowns * self.price_share).quantize(Decimal(1), ROUND_HALF_UP)


LAMPLIGHTER = Style(
    name="Hotel Lamplighter",
    line1="Lampářská 12",
    postal_code="110 00",
    city="Prague",
    country="CZ",
    subdivision=None,
    time_zone="Europe/Prague",
    currency="CZK",
    pricing="Gross",
    tax_environment="CZ-2024",
    tax_identifier="CZ00000000",
    stay_tax="CZ-2024-12%",
    other_tax="CZ-2024-21%",
    price_share=Decimal(1),
    latitude=50.087,
    longitude=14.421,
    site="lamplighter.example.cz",
    phone="+420 224 000 118",
)
RIVER_RESORT = Style(
    name="Anchor River Resort",
    line1="1 Invented Wharf",
    postal_code="20000",
    city="Washington",
    country="US",
    subdivision="US-DC",
    time_zone="America/New_York",
    currency="USD",
    pricing="Net",
    tax_environment="US-DC-2024",
    tax_identifier="00-0000000",
    stay_tax="US-DC-R",
    other_tax="US-DC-G",
    price_share=Decimal("0.08"),
    latitude=38.87,
    longitude=-77.02,
    site="anchor-river.example.com",
    phone="+1 202 555 0118",
)
BRNO = replace(
    LAMPLIGHTER,
    name="Hotel Bellfounder",
    line1="Zvonařská 4",
    postal_code="602 00",
    city="Brno",
    latitude=49.195,
    longitude=16.608,
    site="bellfounder.example.cz",
    phone="+420 541 000 118",
    price_share=Decimal("0.8"),
)
