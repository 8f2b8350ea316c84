"""Prices that only the platform can compute, asked for a question on a screen and forgotten with the program."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from zoneinfo import ZoneInfo

from frontdesk.api.errors import ApiError, NotGranted, Refused
from frontdesk.api.nouns.reservation_parts import PersonCountToSet, ReservationToAdd
from frontdesk.domain.dates import midnight, stay_times
from frontdesk.domain.house import Property
from frontdesk.domain.offers import Question
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.sync.calls import call
from frontdesk.sync.fees import Fees
from frontdesk.sync.parts import Parts
from frontdesk.sync.translate.rates import METRICS, free_days

log = logging.getLogger(__name__)

_KEPT = 24
_AT_ONCE = 100
_FRESH_SECONDS = 60.0


class Quotes:
    """The platform's totals by question, the newest questions only."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._known: dict[Question, dict[tuple[str, str], Decimal]] = {}
        self._asked_at: dict[Question, float] = {}
        self._refused: dict[Question, str] = {}
        self._wanted: Question | None = None
        self._wake = asyncio.Event()
        self.fees = Fees(parts)

    def of(self, question: Question) -> Mapping[tuple[str, str], Decimal]:
        """Totals by category and rate, as far as they were told; asks for them when they are not fresh."""
        question = self._of_a_service(question)
        asked = self._asked_at.get(question)
        if asked is None or self._parts.clock.monotonic() - asked > _FRESH_SECONDS:
            self._wanted = question  # only the question on the screen counts: what was typed before it is passed over
            self._wake.set()
        return self._known.get(question, {})

    def refused(self, question: Question) -> str | None:
        """Why the platform quotes nothing for it: its words, "" where these tokens are not granted it; None: it does,
        or has not answered yet.
        """
        return self._refused.get(self._of_a_service(question))

    def told(self, question: Question) -> Mapping[tuple[str, str], Decimal]:
        """The totals that were told for these nights and persons, however long ago; nothing is asked for."""
        question = self._of_a_service(question)
        return next((each for known, each in self._known.items() if _asks_the_same(known, question)), {})

    def _of_a_service(self, question: Question) -> Question:
        """Which one the desk sells may be another one in a minute."""
        found = self._parts.store.cache.property() if not question.service_id else None
        return question if found is None else replace(question, service_id=found.service_id)

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._answer())
            tasks.create_task(self.fees.run())

    async def _answer(self) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            question, self._wanted = self._wanted, None
            if question is None or self._parts.line.is_broken:
                continue
            self._note_asked(question)
            try:
                with self._parts.store.noticing_damage():
                    self._keep(question, await self._ask(question))
            except (NotGranted, Refused) as error:
                log.info("no quotes: %s", error)
                self._refused[question] = error.message if isinstance(error, Refused) else ""
                self._parts.emit(Changed(rates=True))
            except ApiError as error:
                log.info("no quotes: %s", error)
            except NotWritten as failed:
                log.warning("no quotes, for what they rest on cannot be read: %r", failed)

    def _note_asked(self, question: Question) -> None:
        """Whatever comes of it: of those that were asked last all is kept, of the others nothing."""
        self._asked_at.pop(question, None)
        self._asked_at[question] = self._parts.clock.monotonic()
        for old in list(self._asked_at)[:-_KEPT]:
            del self._asked_at[old]
            self._known.pop(old, None)
            self._refused.pop(old, None)

    def _keep(self, question: Question, totals: dict[tuple[str, str], Decimal]) -> None:
        self._known.pop(question, None)
        self._known[question] = totals
        self._refused.pop(question, None)
        self._parts.emit(Changed(rates=True))

    async def _ask(self, question: Question) -> dict[tuple[str, str], Decimal]:
        found = self._parts.store.cache.property()
        if found is None:
            return {}
        found = found.selling(question.service_id)
        pairs = self._pairs(found.service_id)
        await self._free_rooms(found, question)
        totals: dict[tuple[str, str], Decimal] = {}
        for position in range(0, len(pairs), _AT_ONCE):
            totals |= await ask_totals(self._parts, found, question, pairs[position : position + _AT_ONCE])
        return totals

    async def _free_rooms(self, found: Property, question: Question) -> None:
        """The question may lie beyond the days that screens show, and be longer than the platform tells at once."""
        zone = ZoneInfo(found.time_zone)
        first, last = (midnight(day, zone) for day in (question.days[0], question.days[-1]))
        services = self._parts.client.urgent.services
        try:
            answer = await call(self._parts, services.get_availability(found.service_id, first, last, METRICS))
        except (NotGranted, Refused) as error:
            log.info("free rooms are not told: %s", error)  # the prices may be all the same
            return
        try:
            self._parts.store.writer.put_free_days(free_days(answer, zone), self._parts.time.now())
        except NotWritten as failed:
            log.warning("free rooms could not be kept: %r", failed)

    def _pairs(self, service_id: str) -> list[tuple[str, str]]:
        cache = self._parts.store.cache
        rates = [each.id for each in cache.sold_rates(service_id).values() if each.is_active and each.is_enabled]
        categories = [each.id for each in cache.sold_categories(service_id).values() if each.is_active]
        return [(category, rate) for category in categories for rate in rates]


async def ask_totals(
    parts: Parts, found: Property, question: Question, pairs: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Decimal]:
    """The platform's totals for these pairs of category and rate, as far as it tells. Raises `ApiError`."""
    start, end = stay_times(found, question.arrive, question.leave)
    persons = [PersonCountToSet(each.age_category_id, each.count) for each in question.persons if each.count]
    asked = {str(index): pair for index, pair in enumerate(pairs)}
    wanted = [
        ReservationToAdd(
            identifier=identifier,
            start_utc=start,
            end_utc=end,
            requested_category_id=category,
            rate_id=rate,
            person_counts=persons,
        )
        for identifier, (category, rate) in asked.items()
    ]
    prices = await call(parts, parts.client.urgent.reservations.price(found.service_id, wanted))
    return {
        asked[each.identifier]: each.amount.gross
        for each in prices
        if each.identifier in asked and each.amount is not None and each.amount.gross is not None
    }


def _asks_the_same(one: Question, other: Question) -> bool:
    return (one.arrive, one.nights, _counts(one), one.service_id) == (
        other.arrive,
        other.nights,
        _counts(other),
        other.service_id,
    )


def _counts(question: Question) -> dict[str, int]:
    return {each.age_category_id: each.count for each in question.persons if each.count}
