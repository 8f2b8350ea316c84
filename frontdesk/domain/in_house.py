"""Who is in the house now, room by room: what is needed when everybody has to be counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Occupant(NamedTuple):
    """The guests of one room. `heads` are those booked, or those named where they are more.

    `names` are surname and given name, the owner first. `note` is the newest note on the stay, of whatever it tells,
    "" without a note.
    `is_unsent`: this desk let them in and the platform does not know it yet.
    """

    reservation_id: str
    room: str  # "" where none is known
    floor: str
    names: tuple[tuple[str, str], ...]
    heads: int
    note: str
    is_unsent: bool


@dataclass(frozen=True, slots=True)
class HouseNow:
    """Everybody, by floor and room. `as_of` is when the platform last told it; `now` the hotel's time. `without` names
    the services by night that this desk does not show: their guests are not counted.
    """

    occupants: tuple[Occupant, ...]
    now: datetime
    as_of: datetime | None
    without: tuple[str, ...] = ()

    @property
    def heads(self) -> int:
        """How many people."""
        return sum(each.heads for each in self.occupants)

    @property
    def rooms(self) -> int:
        """How many rooms they are in."""
        return len({each.room for each in self.occupants if each.room})

    def floors(self) -> tuple[tuple[str | None, tuple[Occupant, ...]], ...]:
        """The occupants of each floor, in order; "" where floors are not known, None for those without a room."""
        found: dict[str | None, list[Occupant]] = {}
        for each in self.occupants:
            found.setdefault(each.floor if each.room else None, []).append(each)
        return tuple((floor, tuple(those)) for floor, those in sorted(found.items(), key=lambda item: _rank(item[0])))


def _rank(floor: str | None) -> tuple[bool, int, str]:
    return floor is None, int(floor) if floor and floor.isdecimal() else 1 << 62, floor or ""
