"""A small Hotel Lamplighter in a real store, behind the real service; no line is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Property, Room, RoomCategory
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.reservations import PersonCount, Reservation
from frontdesk.service.front_desk import Desktop
from frontdesk.settings import Settings
from frontdesk.ui.credentials import Credentials

NOW = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
TODAY = date(2026, 10, 16)
CATEGORIES = ("Single", "Double")
GUESTS = {
    "48214": ("Müller-Lüdenscheidt", "Jürgen", "203", "Confirmed"),
    "48213": ("Nováková", "Šárka", "", "Confirmed"),
    "47958": ("Fernández-Ibarra", "Lucía", "204", "Started"),
}


@contextmanager
def open_lamplighter(folder: Path) -> Iterator[Session]:
    """The session of a desk that knows the hotel; its engine never starts."""
    session = Session(
        folder / "desk.db",
        bytes(range(32)),
        Credentials(
            address="https://platform.invalid", client_token="C" * 32, access_token="A" * 32, pc_name="Reception 1"
        ),
        settings=Settings(),
        clock=StillClock(NOW),
        desktop=Desktop(staff="Petra H.", pc="Reception 1"),
    )
    _furnish(session)
    try:
        yield session
    finally:
        session.store.close()


def _furnish(session: Session) -> None:
    writer = session.store.writer
    with session.store.transaction():
        writer.put_property(
            Property(
                id="hotel",
                name="Hotel Lamplighter",
                time_zone="Europe/Prague",
                currency="CZK",
                city="Prague",
                service_id="stay",
            )
        )
        writer.put_categories(
            RoomCategory(id=name, name=name, ordering=place, capacity=2) for place, name in enumerate(CATEGORIES)
        )
        writer.put_rooms(Room(id=name, name=name, state="Inspected", category_id="Double") for name in ("203", "204"))
        writer.put_age_categories([AgeCategory(id="adult", name="Adult")])
        writer.put_rates(
            [Rate(id="flex", name="Flexible", is_default=True), Rate(id="early", name="Early bird", is_default=False)]
        )
        writer.put_restrictions(
            [Restriction(id="long", kind="Stay", category_id="Double", first_day=TODAY, last_day=TODAY, min_nights=2)]
        )
        _put_rates(session)
        _put_stays(session)


def _put_rates(session: Session) -> None:
    days = [TODAY + timedelta(days=offset) for offset in range(14)]
    session.store.writer.put_prices(
        PriceDay(rate_id=rate, category_id=category, day=day, price=Decimal(price), currency="CZK")
        for rate, price in (("flex", 2150), ("early", 1950))
        for category in CATEGORIES
        for day in days
    )
    session.store.writer.put_free_days(
        [
            FreeDay(category_id=category, day=day, usable=10, occupied=10 - free, free=free)
            for category, free in (("Single", 2), ("Double", -1))
            for day in days
        ],
        NOW,
    )
    session.store.writer.put_mark("rates", NOW.isoformat())


def _put_stays(session: Session) -> None:
    for number, (surname, given, room, state) in GUESTS.items():
        session.store.writer.put_guests([Guest(id=f"guest {number}", last_name=surname, first_name=given)])
        session.store.writer.put_reservations([_stay(number, room, state)])


def _stay(number: str, room: str, state: str) -> Reservation:
    start = NOW - timedelta(days=1) if state == "Started" else NOW + timedelta(hours=1)
    return Reservation(
        id=number,
        number=number,
        state=state,
        service_id="stay",
        group_id=f"group {number}",
        guest_id=f"guest {number}",
        category_id="Double",
        rate_id="flex",
        start_utc=start,
        end_utc=NOW + timedelta(days=2),
        created_utc=NOW - timedelta(days=9),
        updated_utc=NOW - timedelta(days=1),
        room_id=room or None,
        actual_start_utc=start if state == "Started" else None,
        persons=(PersonCount("adult", 2),),
        companion_ids=(f"guest {number}",),
    )
