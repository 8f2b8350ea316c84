"""What the forms read: offers, guests, rooms, the house's choices, and their own drafts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from frontdesk.domain.dates import stay_times
from frontdesk.domain.folding import fold
from frontdesk.domain.house import Block, Property, of_service
from frontdesk.domain.offers import GuestHit, HouseChoices, Offers, Question
from frontdesk.domain.reservations import Reservation, State
from frontdesk.domain.views import RoomChoice
from frontdesk.service.drafts import draft_key
from frontdesk.service.guests_found import guests_found
from frontdesk.service.kept import Kept
from frontdesk.service.offers import offers, rate_choices
from frontdesk.service.rooms import room_choices
from frontdesk.service.rows import RowSource
from frontdesk.store.local import DRAFT
from frontdesk.store.store import Store
from frontdesk.sync.engine import Engine

_NO_PROPERTY = Property(id="", name="", time_zone="UTC", currency="")


class Forms:
    """Reads for forms; a draft is the only thing it writes, and only locally."""

    def __init__(self, store: Store, engine: Engine, kept: Kept) -> None:
        self._store = store
        self._engine = engine
        self._kept = kept

    def offers(self, question: Question, today: date) -> Offers:
        """At once from what is known; asks the platform for the rest."""
        quotes = self._engine.quotes(question)
        as_of = self._store.cache.as_of("free_days")
        refused = self._engine.no_quotes(question)
        return offers(self._store, question, today, quotes, as_of, self._kept.beds_taken(), refused)

    def house(self, service_id: str = "") -> HouseChoices:
        """Empty before the first answer."""
        cache, found = self._store.cache, (self._kept.property() or _NO_PROPERTY).selling(service_id)
        own = found.service_id
        categories = sorted(cache.sold_categories(own).values(), key=lambda each: each.ordering)
        ages, segments = of_service(cache.age_categories(), own), of_service(cache.segments(), own)
        blocks = of_service(cache.blocks(), own)
        products = sorted(cache.products().values(), key=lambda each: (each.ordering, each.name))
        return HouseChoices(
            service_id=own,
            currency=found.currency,
            categories=tuple(each for each in categories if each.is_active),
            age_categories=tuple(sorted(ages.values(), key=lambda each: each.is_child)),
            rates=rate_choices(self._store, own),
            products=tuple(each for each in products if each.is_active and each.service_id == own),
            order_products=tuple(
                each for each in products if each.is_active and each.service_id in found.order_services
            ),
            segments=tuple(each for each in segments.values() if each.is_active),
            companies=tuple(sorted(cache.companies().values(), key=lambda each: fold(each.name))),
            payment_kinds=found.payment_kinds,
            blocks=tuple(sorted((each for each in blocks.values() if each.is_active), key=_by_name)),
            night_taxes=cache.night_taxes(own),
        )

    def stay_times(self, arrive: date, leave: date, service_id: str = "") -> tuple[datetime, datetime]:
        """By the service's times."""
        return stay_times((self._kept.property() or _NO_PROPERTY).selling(service_id), arrive, leave)

    def free_rooms(
        self, source: RowSource, category_id: str, start_utc: datetime, end_utc: datetime
    ) -> list[RoomChoice]:
        """Rooms of a category for a stay that does not exist yet."""
        to_be = Reservation(
            id="",
            number="",
            state=State.CONFIRMED,
            service_id="",
            group_id="",
            guest_id="",
            category_id=category_id,
            rate_id="",
            start_utc=start_utc,
            end_utc=end_utc,
            created_utc=start_utc,
            updated_utc=start_utc,
        )
        return room_choices(source, to_be)

    def find_guests(self, text: str, limit: int, today: date) -> list[GuestHit]:
        """Those made here first: they were typed a moment ago."""
        return guests_found(self._kept.day(today), text, limit)

    def draft(self, name: str) -> Mapping[str, Any] | None:
        """As it was left."""
        found = self._store.local.get(draft_key(self._store, name))
        return found if isinstance(found, dict) else None

    def drafts(self, begins: str) -> frozenset[str]:
        """The names of those whose name begins like this."""
        return frozenset(name.removeprefix(DRAFT) for name in self._store.local.names(DRAFT + begins))

    def save_draft(self, name: str, values: Mapping[str, Any] | None) -> None:
        """Raises `NotWritten` when the disk does not take it."""
        key = draft_key(self._store, name)
        if values is None:
            self._store.local.delete(key)
        else:
            self._store.local.set(key, dict(values))


def _by_name(block: Block) -> str:
    return fold(block.name)
