"""A stay as the scene plans it, before ids, numbers and charges."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal
from typing import Literal

from frontdesk.demo.rows import ReservationState
from frontdesk.demo.scene.people import Person

Origin = Literal["web", "channel", "phone", "email"]


@dataclass(slots=True)
class Extra:
    """A product charged to the stay, on a night counted from the arrival; `payer` None is the owner."""

    product: str
    count: int
    night: int = 0
    payer: Person | None = None
    note: str | None = None
    unit_price: Decimal | None = None


@dataclass(slots=True)
class Plan:
    """`first` counts days from the opening day; `owes` is what is left open, None for everything."""

    guest: Person
    category: str
    room: str | None
    first: int
    nights: int
    state: ReservationState
    booked: datetime
    adults: int = 1
    children: int = 0
    companions: list[Person] = field(default_factory=list)
    rate: str = "Flexible"
    arrives: time = time(15)
    came: datetime | None = None
    left: datetime | None = None
    night_prices: tuple[int, ...] | None = None
    extras: list[Extra] = field(default_factory=list)
    owes: Decimal | None = None
    paid_at: datetime | None = None
    note: str | None = None
    note_days_ago: int | None = None
    origin: Origin = "web"
    channel_number: str | None = None
    card: bool = False
    locked: bool = False
    group: str | None = None
    number: int | None = None
    released: datetime | None = None
    segment: str = "Leisure"

    @property
    def end(self) -> int:
        """The day of departure, counted from the opening day."""
        return self.first + self.nights
