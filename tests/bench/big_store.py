"""A property with 100,000 reservations and 100,000 guests on disk, made once and kept under `build/bench`.

The house is Hotel Lamplighter of the pictures grown to 180 rooms, and its books run from 2021 to 2027. It is filled
through the store's own writer, as the engine fills it; no platform is asked.
"""

from __future__ import annotations

import hashlib
import inspect
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from heapq import heapify, heapreplace
from itertools import islice
from pathlib import Path
from random import Random
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from frontdesk.app.profile import Place, training_place
from frontdesk.domain import folding
from frontdesk.domain.dates import midnight_utc
from frontdesk.domain.house import AgeCategory, Property, Room, RoomCategory, RoomState
from frontdesk.domain.money import AccountingState, OrderItem, Payment
from frontdesk.domain.notes import Note
from frontdesk.domain.rates import FreeDay, PriceDay, Rate
from frontdesk.domain.reservations import PersonCount, Reservation, State
from frontdesk.store import codec, index_words, migrations, schema
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.database import Database
from frontdesk.store.store import Store
from tests.bench import people
from tests.bench.people import guest_id, guests
from tests.bench.running import CLOCK, ROOT

STAYS = GUESTS = 100_000
SEED = 7
KEY = bytes(range(32))
NOW = datetime.fromisoformat(CLOCK)
TODAY = date(2026, 10, 16)
ZONE = ZoneInfo("Europe/Prague")
CURRENCY = "CZK"
SERVICE = "service"

_ROOMS = 180
_FIRST_DAY = date(2021, 6, 21)
_DECIDED_BY = (schema, migrations, codec, index_words, folding, people)
_CATEGORIES = (("single", "Single"), ("double", "Double"), ("deluxe", "Deluxe"), ("suite", "Suite"))
_RATES = (("flexible", "Flexible"), ("nonref", "Non-refundable"), ("company", "Company"))
_SLICE = 1000
_T = TypeVar("_T")


def big_file() -> Path:
    """The file, made when it is not there or what decides its content has changed. Copy it, do not work in it."""
    made_by = hashlib.sha256(Path(__file__).read_bytes())
    for module in _DECIDED_BY:
        made_by.update(inspect.getsource(module).encode())
    file = ROOT / "build" / "bench" / f"desk-{made_by.hexdigest()[:16]}.db"
    if file.exists():
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    for old in file.parent.glob("desk-*"):
        old.unlink()
    begun = time.monotonic()
    print(f"making {STAYS:,} reservations and {GUESTS:,} guests ...", file=sys.stderr, flush=True)
    unfinished = file.with_suffix(".unfinished")
    _fill(unfinished)
    unfinished.rename(file)
    print(f"made in {time.monotonic() - begun:.0f} s, {file.stat().st_size >> 20} MB", file=sys.stderr, flush=True)
    return file


def big_profile(folder: Path, passphrase: str) -> None:
    """A profile of the program on that property, as a desk leaves it that was closed a minute ago, in its own key."""
    fill_place(training_place(folder, passphrase))


def fill_place(place: Place) -> None:
    """The same in a place that is already made."""
    shutil.copyfile(big_file(), place.database)
    database = Database.open(place.database, KEY)
    database.loop.execute("PRAGMA journal_mode = DELETE").fetchall()  # a new key is not given to a file with a journal
    database.loop.execute(f"PRAGMA rekey = 'raw:{place.key().hex()}'").fetchall()
    database.loop.close()
    store = Store(Database.open(place.database, place.key()), monotonic=time.monotonic, epoch="bench")
    last_pull = NOW - timedelta(minutes=1)
    store.local.set("server_offset_seconds", (NOW - datetime.now(UTC)).total_seconds())
    store.local.set("last_pull_utc", last_pull.isoformat())
    store.writer.put_mark("pulled_until", last_pull.isoformat())
    store.close()


def _fill(file: Path) -> None:
    database = Database.open(file, KEY)
    store = Store(database, monotonic=time.monotonic, epoch="bench")
    database.loop.execute("PRAGMA synchronous = OFF").fetchall()
    put_house(store.writer)
    for people_part in slices(guests(GUESTS, SEED)):
        store.writer.put_guests(people_part)
    stays = reservations(STAYS, SEED)
    for part in slices(stays):
        store.writer.put_reservations(part)
    put_accounts(store.writer, stays, Random(SEED))
    store.close()


def slices(rows: Iterable[_T]) -> Iterator[list[_T]]:
    """A thousand at a time."""
    walk = iter(rows)
    while part := list(islice(walk, _SLICE)):
        yield part


def put_house(writer: CacheWriter) -> None:
    """The property, its rooms, categories, rates, prices and free rooms."""
    chance = Random(SEED)
    writer.put_property(
        Property(
            id="property",
            name="Hotel Lamplighter",
            time_zone=ZONE.key,
            currency=CURRENCY,
            city="Prague",
            service_id=SERVICE,
        )
    )
    writer.put_categories(
        RoomCategory(id=key, name=name, ordering=place, capacity=2) for place, (key, name) in enumerate(_CATEGORIES)
    )
    writer.put_age_categories(
        [AgeCategory(id="adult", name="Adult"), AgeCategory(id="child", name="Child", is_child=True, maximal_age=14)]
    )
    writer.put_rates(Rate(id=key, name=name, is_default=key == "flexible") for key, name in _RATES)
    states = (RoomState.INSPECTED, RoomState.INSPECTED, RoomState.INSPECTED, RoomState.CLEAN, RoomState.DIRTY)
    writer.put_rooms(
        Room(id=room_id(number), name=room_name(number), state=chance.choice(states), category_id=category(number))
        for number in range(_ROOMS)
    )
    days = [TODAY + timedelta(days=each) for each in range(21)]
    writer.put_prices(
        PriceDay(
            rate_id=rate, category_id=key, day=day, price=Decimal(chance.randrange(20, 90) * 50), currency=CURRENCY
        )
        for rate, _ in _RATES
        for key, _ in _CATEGORIES
        for day in days
    )
    writer.put_free_days(
        (
            FreeDay(category_id=key, day=day, usable=45, occupied=45 - free, free=free)
            for key, _ in _CATEGORIES
            for day in days
            for free in [chance.randrange(-1, 30)]
        ),
        NOW,
    )


def room_id(number: int) -> str:
    """The id of a room."""
    return str(UUID(int=(2 << 100) + number))


def room_name(number: int) -> str:
    """101 to 130 on the first floor, and so on."""
    return str((number // 30 + 1) * 100 + number % 30 + 1)


def category(number: int) -> str:
    """The category of a room."""
    return _CATEGORIES[(0, 1, 1, 1, 1, 2, 2, 3)[number % 8]][0]


def stay_id(number: int) -> str:
    """The id of the stay of that number."""
    return str(UUID(int=(3 << 100) + number))


def reservations(count: int, seed: int) -> list[Reservation]:
    """Stays in all rooms, one after the other, never two at once; a few are cancelled, a few have no room."""
    chance = Random(seed)
    free_from = [(_FIRST_DAY + timedelta(days=chance.randrange(5)), room) for room in range(_ROOMS)]
    heapify(free_from)
    found: list[Reservation] = []
    for number in range(count):
        first, room = free_from[0]
        nights = chance.choices((1, 2, 3, 4, 5, 7), (25, 28, 20, 12, 8, 7))[0]
        found.append(_reservation(number, (first, nights, room), chance))
        gap = chance.choices((0, 1, 2, 4), (50, 25, 15, 10))[0]
        heapreplace(free_from, (first + timedelta(days=nights + gap), room))
    return found


def _reservation(number: int, slot: tuple[date, int, int], chance: Random) -> Reservation:
    first, nights, room = slot
    start = midnight_utc(first, ZONE) + timedelta(hours=15)
    end = midnight_utc(first + timedelta(days=nights), ZONE) + timedelta(hours=11)
    state = _state(start, end, chance)
    created = start - timedelta(days=chance.randrange(1, 90))
    is_here = state in (State.STARTED, State.PROCESSED)
    guest = chance.randrange(GUESTS)
    companions = tuple(guest_id(chance.randrange(GUESTS)) for _ in range(chance.choice((0, 0, 1, 2))))
    has_room = is_here or chance.random() > 0.03
    return Reservation(
        id=stay_id(number),
        number=str(10_000 + number),
        state=state,
        service_id=SERVICE,
        group_id=str(UUID(int=(4 << 100) + (number // 40 if chance.random() < 0.1 else 10**6 + number))),
        guest_id=guest_id(guest),
        category_id=category(room),
        rate_id=chance.choice(_RATES)[0],
        start_utc=start,
        end_utc=end,
        created_utc=created,
        updated_utc=min(NOW, end, start if is_here else created),
        room_id=room_id(room) if has_room else None,
        actual_start_utc=start + timedelta(minutes=chance.randrange(200)) if is_here else None,
        actual_end_utc=end if state == State.PROCESSED else None,
        released_utc=start - timedelta(days=1) if state == State.OPTIONAL else None,
        cancelled_utc=created if state == State.CANCELED else None,
        origin="ChannelManager" if chance.random() < 0.6 else "Direct",
        channel_number=f"BK-{chance.randrange(10**9):09d}" if chance.random() < 0.6 else None,
        card_id="card" if chance.random() < 0.7 else None,
        persons=(PersonCount("adult", 1 + len(companions)),),
        companion_ids=(guest_id(guest), *companions) if companions else (),
    )


def _state(start: datetime, end: datetime, chance: Random) -> State:
    if chance.random() < 0.06:
        return State.CANCELED
    if end <= NOW:
        return State.PROCESSED
    if start < NOW - timedelta(hours=12):
        return State.STARTED
    if start > NOW + timedelta(hours=12) and chance.random() < 0.05:
        return State.OPTIONAL
    return State.CONFIRMED


def put_accounts(writer: CacheWriter, stays: Sequence[Reservation], chance: Random) -> None:
    """Nights and payments of every stay, notes on some."""
    for part in slices(stays):
        writer.put_items(_item(stay, chance) for stay in part)
        writer.put_payments(_payment(stay) for stay in part if stay.state == State.PROCESSED or chance.random() < 0.3)
        writer.put_notes(_note(stay) for stay in part if chance.random() < 0.15)


def _item(stay: Reservation, chance: Random) -> OrderItem:
    is_over = stay.state == State.PROCESSED
    return OrderItem(
        id=f"item-{stay.id}",
        reservation_id=stay.id,
        guest_id=stay.guest_id,
        kind="SpaceOrder",
        name="Night",
        amount=Decimal(chance.randrange(20, 200) * 50),
        currency=CURRENCY,
        state=AccountingState.CLOSED if is_over else AccountingState.OPEN,
        consumed_utc=stay.start_utc,
    )


def _payment(stay: Reservation) -> Payment:
    is_over = stay.state == State.PROCESSED
    return Payment(
        id=f"payment-{stay.id}",
        reservation_id=stay.id,
        guest_id=stay.guest_id,
        kind="CreditCardPayment",
        amount=Decimal(-2500),
        currency=CURRENCY,
        state="Charged",
        accounting_state=AccountingState.CLOSED if is_over else AccountingState.OPEN,
        charged_utc=stay.created_utc,
    )


def _note(stay: Reservation) -> Note:
    return Note(
        id=f"note-{stay.id}",
        reservation_id=stay.id,
        text="A quiet room, please; late arrival by train",
        kind="SpecialRequest",
        created_utc=stay.created_utc,
    )
