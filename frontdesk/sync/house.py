"""The property, its rooms, categories, rates and rules; and prices and free rooms of the days that are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from frontdesk.api.client import Operations
from frontdesk.api.errors import NotGranted, NotOffered, Refused
from frontdesk.api.nouns.resource_categories import ResourceCategory
from frontdesk.api.nouns.resource_category_assignments import ResourceCategoryAssignment
from frontdesk.domain.dates import local_day, midnight, midnight_utc, night_of
from frontdesk.domain.house import Block, Company, Property, Room, Segment
from frontdesk.domain.rates import Rate
from frontdesk.domain.views import Changed
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.local import SHOWN_SERVICES, TIME_ZONE
from frontdesk.sync.calls import call, pages
from frontdesk.sync.house_at_start import HouseAtStart
from frontdesk.sync.parts import Parts
from frontdesk.sync.slices import Writing
from frontdesk.sync.translate import house as translate
from frontdesk.sync.translate import rates as translate_rates
from frontdesk.sync.wanted import Wanted

_LONGEST_READ = timedelta(days=60)
_OF_ROOMS = {"resourceCategories/getAll", "resourceCategoryAssignments/getAll"}
_T = TypeVar("_T")


class House:
    """Everything that hangs on no stay. Small, so it is read whole; rooms every pass, since their states matter at
    once.
    """

    def __init__(self, parts: Parts, writing: Writing, wanted: Wanted) -> None:
        self._parts = parts
        self._writing = writing
        self._wanted = wanted
        self._client: Operations = parts.client.background
        self._on_screens = parts.client.asked_by("rates")
        self._start = HouseAtStart(parts.clock)

    def has_started(self) -> None:
        """What the parts of a start ask for alike is asked for by each from now on."""
        self._start.end()

    def states_are_told_of(self) -> None:
        """A room changed, or may have without being told."""
        self._start.states_are_old()

    async def everything(self, *, is_waited_for: bool = True) -> None:
        """The property and all that names things, by default waited for in front of an empty screen. Raises
        `ApiError`.
        """
        self._client = self._parts.client if is_waited_for else self._parts.client.background
        try:
            await self._everything()
        finally:
            self._client = self._parts.client.background

    async def _everything(self) -> None:
        found = await self._property()
        client = self._client
        services = list(found.shown_services)
        if not services:
            await self._without_services(found)
            return
        categories = [translate.category(each) for each in await self._categories(services)]
        ages = await self._granted(client.age_categories.pages(service_ids=services), translate.age_category)
        rates = await self._granted(client.rates.pages(service_ids=services), translate_rates.rate)
        sold = [*services, *found.order_services]
        products = await self._granted(client.products.pages(service_ids=sold), translate.product)
        if not found.currency:
            found = replace(found, currency=await self._currency_of(rates))
        changed = await self._writing.run(lambda: self._put_house(found, categories, ages, rates, products))
        segments = await self._granted(client.business_segments.pages(service_ids=services), translate.segment)
        companies = await self._granted(client.companies.pages(), translate.company)
        blocks = await self._blocks(found)
        changed |= await self._writing.run(lambda: self._put_names(segments, companies, blocks))
        await self.rooms()
        if await self._forget_hidden(found) or changed:
            self._parts.emit(Changed(house=True, everything=True))

    async def _without_services(self, found: Property) -> None:
        """All that belongs to a service cannot be asked for."""
        changed = await self._writing.run(lambda: self._writer().put_property(found))
        await self.rooms()
        if changed:
            self._parts.emit(Changed(house=True, everything=True))

    async def _forget_hidden(self, found: Property) -> int:
        """Stays of a service that is shown no more: nothing would tell what becomes of them. How many there were."""
        if not found.hides_services:
            return 0
        steps = await self._writing.run(lambda: self._parts.store.forget_hidden(found.shown_services))
        gone = 0
        while count := await self._writing.run(lambda: next(steps, 0)):
            gone += count
        return gone

    def _put_house(self, found: Property, categories: Any, ages: Any, rates: Any, products: Any) -> set[str]:
        writer = self._writer()
        with writer.transaction():
            return (
                writer.put_property(found)
                | writer.put_categories(categories)
                | writer.put_age_categories(ages)
                | writer.put_rates(rates)
                | writer.put_products(products)
            )

    async def _blocks(self, found: Property) -> list[Block]:
        """Rooms held for groups; a property without them, or a token that may not see them, sells all the same."""
        zone = ZoneInfo(found.time_zone)
        walk = self._client.availability_blocks.pages(service_ids=found.shown_services)
        try:
            return await self._all(walk, lambda each: translate.block(each, zone))
        except (NotGranted, NotOffered, Refused):
            return []

    def _put_names(self, segments: list[Segment], companies: list[Company], blocks: list[Block]) -> set[str]:
        writer = self._writer()
        with writer.transaction():
            return writer.put_segments(segments) | writer.put_companies(companies) | writer.put_blocks(blocks)

    async def _granted(self, walk: AsyncIterator[Any], make: Callable[[Any], _T]) -> list[_T]:
        """A desk works without them; which operation is missing is said elsewhere."""
        try:
            return await self._all(walk, make)
        except NotGranted as error:
            self._parts.not_granted.add(error.operation)
        return []

    async def _if_granted(self, taking: Coroutine[Any, Any, None]) -> None:
        """What one figure takes is not refused to the others."""
        try:
            await taking
        except NotGranted as error:
            self._parts.not_granted.add(error.operation)

    async def _property(self) -> Property:
        """As it is told, as far as these tokens are told it; the rest as it was known before. Raises `ApiError` where
        nothing was, and that which cannot be done without is not told.
        """
        known = self._parts.store.cache.property()
        services = await self._granted(self._client.services.pages(), lambda each: each)
        if not services and "services/getAll" in self._parts.refused():
            if known is not None and known.service_id:
                return known
            return translate.property_without_services(await call(self._parts, self._client.configuration.get()))
        zone = self._parts.store.local.get(TIME_ZONE)
        shown = self._parts.store.local.get(SHOWN_SERVICES, ())
        try:
            configuration = await call(self._parts, self._client.configuration.get())
        except (NotGranted, Refused):
            if zone is not None:
                return translate.property_without_configuration(services, zone, currency="", shown=shown)
            if known is None:
                raise
            return translate.with_services(known, services, shown)  # what it told of itself before
        return translate.property_of(configuration, services, shown)

    async def _currency_of(self, rates: Sequence[Rate]) -> str:
        """What prices are in, where the property does not say it; "" where no price can be asked for."""
        if not rates:
            return ""
        now = self._parts.time.now()
        zone = ZoneInfo(self._parts.store.local.get(TIME_ZONE, "UTC"))
        tonight = midnight_utc(local_day(now, zone), zone)
        try:
            priced = await call(self._parts, self._client.rates.get_pricing(rates[0].id, tonight, tonight))
        except (NotGranted, Refused):
            return ""
        return priced.currency

    async def rooms(self) -> None:
        """All rooms with their states and categories. Raises `ApiError`."""
        services = self._shown_services()
        if self._start.has_rooms(services, self._parts.settings.slow_pull_every):
            return
        self._start.reads_rooms()
        categories = await self._categories(services)
        assignments = await self._granted(
            self._client.resource_category_assignments.pages(resource_category_ids=[each.id for each in categories]),
            lambda each: each,
        )
        if not services or _OF_ROOMS & self._parts.refused():
            # Their names and states are told all the same: a stay has a room then, whatever it is a room of.
            await self._take_rooms(self._known_categories(), takes_all=True)
        else:
            await self._take_rooms(self._by_room(assignments))
        self._start.read_rooms(services)

    def _by_room(self, assignments: Sequence[ResourceCategoryAssignment]) -> Mapping[str, Sequence[str]]:
        """Categories by the id of a room, those that are sold first."""
        sold = self._parts.store.cache.sold_categories()
        by_room: dict[str, list[str]] = defaultdict(list)
        for each in sorted(assignments, key=lambda each: (each.category_id not in sold, each.category_id)):
            if each.is_active:
                by_room[each.resource_id].append(each.category_id)
        return by_room

    def _known_categories(self) -> Mapping[str, Sequence[str]]:
        """By the id of a room, as they were told last."""
        return {room.id: room.categories for room in self._parts.store.cache.rooms().values()}

    async def _categories(self, services: Sequence[str]) -> Sequence[ResourceCategory]:
        known = self._start.categories(services, self._parts.settings.slow_pull_every)
        if known is not None or not services:
            return known or ()
        found = await self._granted(self._client.resource_categories.pages(service_ids=services), lambda each: each)
        self._start.read_categories(services, found)
        return found

    async def room_states(self) -> None:
        """The rooms that are known, in one call: only their states matter at once; but the first time in a run all of
        them. Raises `ApiError`.
        """
        if self._start.is_first:
            await self.rooms()
            return
        if self._start.has_states(self._parts.settings.pull_every):
            return
        await self._take_rooms(self._known_categories())

    async def _take_rooms(self, by_room: Mapping[str, Sequence[str]], *, takes_all: bool = False) -> None:
        """Those of the categories that this desk shows, and those that were, or all."""
        rooms = await self._granted(
            self._client.resources.pages(), lambda each: translate.room(each, by_room.get(each.id, ()))
        )
        known = self._parts.store.cache.rooms()
        ours = by_room.keys() | known.keys() if by_room else frozenset[str]()
        news: list[Room] = [room for room in rooms if known.get(room.id) != room and (takes_all or room.id in ours)]
        if news:
            await self._writing.run(lambda: self._writer().put_rooms(news))
            self._parts.emit(Changed(house=True, everything=True))

    async def figures(self) -> None:
        """Free rooms, rules, and prices of each rate on a screen. Raises `ApiError`."""
        found = self._parts.store.cache.property()
        if found is None or not found.service_id:
            return
        zone = ZoneInfo(found.time_zone)
        tonight = night_of(self._parts.time.now().astimezone(zone))
        self._want_tonight(tonight)
        # Free rooms of tonight are counted whether or not a price can be asked for.
        spans = self._wanted.spans or {"": (tonight, self._parts.settings.rate_days)}
        first = min(begin for begin, _ in spans.values())
        last = max(begin + timedelta(days=count - 1) for begin, count in spans.values())
        last = min(last, first + _LONGEST_READ)
        begin, end = midnight(first, zone), midnight(last, zone)
        await self._if_granted(self._free_rooms(found.service_id, begin, end, zone))
        await self._if_granted(self._rules(self._shown_services(), zone))
        for rate_id in tuple(self._wanted.spans):
            await self._if_granted(self._prices(rate_id, begin, end, zone))
        self._parts.emit(Changed(rates=True, status=True))

    def _want_tonight(self, tonight: date) -> None:
        """The rate that screens begin with, whether or not one shows it. Older servers do not say which is the
        default: then it is the first that is no child of another.
        """
        usable = [rate for rate in self._parts.store.cache.sold_rates().values() if rate.is_active and rate.is_enabled]
        order = sorted(usable, key=lambda rate: (not rate.is_default, rate.base_rate_id is not None, rate.name))
        if order and order[0].id not in self._wanted.spans:
            self._wanted.want(order[0].id, tonight, self._parts.settings.rate_days)

    async def _free_rooms(self, service_id: str, begin: datetime, end: datetime, zone: ZoneInfo) -> None:
        answer = await call(
            self._parts,
            self._client.services.get_availability(service_id, begin, end, translate_rates.METRICS),
        )
        days = translate_rates.free_days(answer, zone)
        await self._writing.run(lambda: self._writer().put_free_days(days, self._parts.time.now()))

    async def _rules(self, services: Sequence[str], zone: ZoneInfo) -> None:
        """One question for all of them: a stay of a service that is shown but not sold is judged by its own."""
        rules = await self._all(
            self._client.restrictions.pages(service_ids=services),
            lambda each: translate_rates.restriction(each, zone),
        )
        await self._writing.run(lambda: self._writer().put_restrictions(rules, replace=True))

    async def _prices(self, rate_id: str, begin: datetime, end: datetime, zone: ZoneInfo) -> None:
        answer = await call(self._parts, self._on_screens.rates.get_pricing(rate_id, begin, end))
        prices = translate_rates.price_days(rate_id, answer, zone)
        await self._writing.run(lambda: self._writer().put_prices(prices))

    async def _all(self, walk: AsyncIterator[Any], make: Callable[[Any], _T]) -> list[_T]:
        return [make(each) async for page in pages(self._parts, walk) for each in page.items]

    def _shown_services(self) -> list[str]:
        found = self._parts.store.cache.property()
        return [] if found is None else [each for each in found.shown_services or (found.service_id,) if each]

    def _writer(self) -> CacheWriter:
        return self._parts.store.worker_writer()
