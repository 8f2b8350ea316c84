"""A colleague at the same hotel, who books, moves and checks in by a seed, through the same operations as everybody.

What the colleague does stands in the ledger under the client name `Colleague`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from frontdesk.demo.chance import Random
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.rows import Category, Reservation
from frontdesk.demo.rules.availability import count_nights
from frontdesk.demo.rules.rooms import is_free, occupant, out_of_order
from frontdesk.demo.state import State
from frontdesk.demo.times import at_local, days_between, local_day, say

T = TypeVar("T")

CLIENT = "Colleague"
_SURNAMES = ("Malá", "Bílek", "Urban", "Vlčková", "Zeman", "Kolářová", "Říha", "Šimek")
_DAYS_AHEAD = 30
_TRIES = 12


@dataclass(frozen=True, slots=True)
class Deed:
    """What was tried, and how the hotel answered."""

    operation: str
    status: int
    reservation: str | None


class Colleague:
    """Does one thing at a time; the same seed does the same things to the same hotel."""

    def __init__(self, hotel: Hotel, seed: int) -> None:
        self._hotel = hotel
        self._state = hotel.state
        self._rng = Random(f"colleague {seed}")

    def act(self, now: datetime, tick: float | None = None) -> Deed | None:
        """One booking, move or check-in, in any of the properties; None when nothing of the kind can be done now."""
        if len(self._hotel.states) > 1:
            self._state = self._rng.choice(self._hotel.states)
        deeds: list[Callable[[datetime, float | None], Deed | None]] = [self._book, self._move, self._check_in]
        self._rng.shuffle(deeds)
        return next((done for deed in deeds if (done := deed(now, tick)) is not None), None)

    def _book(self, now: datetime, tick: float | None) -> Deed | None:
        state = self._state
        wish = self._free_nights(state, local_day(now, state.zone))
        if wish is None:
            return None
        category, first, nights = wish
        guest = self._post("customers/add", now, tick, LastName=self._rng.choice(_SURNAMES), OverwriteExisting=False)
        adult = next((row.id for row in state.age_categories if row.adult), None)
        rate = next((row.id for row in state.rates if row.is_default and row.service_id == category.service_id), None)
        if guest[0] != 200 or adult is None or rate is None:
            return Deed("customers/add", guest[0], None)
        stay = {
            "State": "Confirmed",
            "StartUtc": say(at_local(first, time(15), state.zone)),
            "EndUtc": say(at_local(first + timedelta(days=nights), time(11), state.zone)),
            "CustomerId": guest[1]["Id"],
            "RequestedCategoryId": category.id,
            "RateId": rate,
            "PersonCounts": [{"AgeCategoryId": adult, "Count": 1}],
        }
        status, content = self._post("reservations/add", now, tick, ServiceId=category.service_id, Reservations=[stay])
        made = content["Reservations"][0]["Reservation"]["Id"] if status == 200 else None
        return Deed("reservations/add", status, made)

    def _free_nights(self, state: State, today: date) -> tuple[Category, date, int] | None:
        categories = [row for row in state.categories if row.is_active]
        for _ in range(_TRIES if categories else 0):
            category, nights = self._rng.choice(categories), self._rng.randrange(1, 4)
            first = today + timedelta(days=self._rng.randrange(_DAYS_AHEAD))
            days = list(days_between(first, first + timedelta(days=nights)))
            if all(count.free > 0 for count in count_nights(state, category.id, days)):
                return category, first, nights
        return None

    def _move(self, now: datetime, tick: float | None) -> Deed | None:
        state = self._state
        for stay in self._drawn(self._coming(now)):
            rooms = [row.room_id for row in state.assignments.having("category", stay.category_id) if row.is_active]
            for room in self._drawn(rooms):
                if room != stay.room_id and not stay.room_locked and is_free(state, room, stay):
                    update = {"ReservationId": stay.id, "AssignedResourceId": {"Value": room}}
                    status, _ = self._post("reservations/update", now, tick, ReservationUpdates=[update])
                    return Deed("reservations/update", status, stay.id)
        return None

    def _check_in(self, now: datetime, tick: float | None) -> Deed | None:
        state = self._state
        for stay in self._drawn(self._coming(now)):
            room = state.rooms.get(stay.room_id)
            due = state.stay_days(stay)[0] == local_day(now, state.zone)
            if room is None or not due or room.state != "Inspected" or out_of_order(state, room.id, now):
                continue
            if occupant(state, room.id, besides=stay.id) is None:
                status, _ = self._post("reservations/start", now, tick, ReservationId=stay.id)
                return Deed("reservations/start", status, stay.id)
        return None

    def _coming(self, now: datetime) -> list[Reservation]:
        """The confirmed stays of the next days."""
        state = self._state
        today = local_day(now, state.zone)
        nights = (day.isoformat() for day in days_between(today, today + timedelta(days=_DAYS_AHEAD)))
        found = state.reservations.some_newest_first(state.reservations.having_any("night", nights))
        return [stay for stay in found if stay.state == "Confirmed" and state.stay_days(stay)[0] >= today]

    def _drawn(self, rows: list[T]) -> list[T]:
        """A few of them, in an order of the seed's."""
        return self._rng.sample(rows, min(_TRIES, len(rows)))

    def _post(self, operation: str, now: datetime, tick: float | None, **fields: Any) -> tuple[int, Any]:
        tokens = self._hotel.tokens
        who = {"ClientToken": tokens.client, "AccessToken": tokens.access, "Client": CLIENT}
        body = {**who, "EnterpriseId": self._state.enterprise.id, **fields}
        answer = self._hotel.handle(operation, body, now, self._rng, tick)
        return answer.status, answer.json()
