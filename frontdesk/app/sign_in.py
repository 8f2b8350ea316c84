"""Asks the platform about credentials before they are kept: whose they are, whether they are good, what they may do.
Nothing is changed there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.api.client import Client
from frontdesk.api.errors import ApiError, BadAddress, BadToken, NotGranted, Refused
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.api.nouns.enterprises import LinkedEnterprise
from frontdesk.api.nouns.services import Service
from frontdesk.app.lacks import can_work, lacks_of
from frontdesk.app.refusals import Problem, problem_of
from frontdesk.app.session import make_client
from frontdesk.domain.clock import Clock
from frontdesk.sync.capabilities import KnownCapabilities
from frontdesk.sync.translate.house import NoStayService, property_of, service_name, stay_service, stay_services
from frontdesk.ui.credentials import Credentials, FieldName
from frontdesk.ui.text import connect as words
from frontdesk.ui.text import findings
from frontdesk.ui.text.findings import FindingView, PropertyView

_PATIENCE = 15.0
_NOT_THERE = frozenset({404, 410})
_NAME_THE_PROPERTY = frozenset({400, 403})
CLOCK_IS_WRONG = 120.0  # seconds


@dataclass(frozen=True, slots=True)
class Findings:
    """What the platform said; with `hotel` the desk can be opened. `needs_zone`: a person has to name the zone.

    `property_id` is "" where the platform does not name the property; it is known by its `services` then.
    """

    lines: Sequence[FindingView]
    hotel: str = ""
    property_id: str = ""
    services: tuple[str, ...] = ()
    stay_services: tuple[tuple[str, str], ...] = ()  # id and name of those that sell nights
    known: KnownCapabilities | None = None
    needs_zone: bool = False


@dataclass(frozen=True, slots=True)
class Properties:
    """The token speaks for several: a person has to choose."""

    lines: Sequence[FindingView]
    properties: Sequence[PropertyView]


Said = Findings | Properties | Problem


async def ask_the_platform(credentials: Credentials, clock: Clock, keyring: str) -> Said:
    """Read the property, its rooms and what the token may do."""
    try:
        client = make_client(credentials, clock, _PATIENCE)
    except BadAddress:
        return Problem(FieldName.ADDRESS, words.not_the_platform(credentials.address))
    except BadToken as fault:
        name = FieldName.CLIENT_TOKEN if "client" in fault.which else FieldName.ACCESS_TOKEN
        return Problem(name, words.token_refused(name, fault.fault.value))
    async with client:
        try:
            return await _Question(client, credentials, clock, keyring).ask()
        except (ApiError, NoStayService) as error:
            return problem_of(error, credentials.address, clock.utc_now().astimezone().date())


class _Question:
    def __init__(self, client: Client, credentials: Credentials, clock: Clock, keyring: str) -> None:
        self._client = client
        self._credentials = credentials
        self._clock = clock
        self._keyring = keyring

    async def ask(self) -> Said:
        begun = self._clock.monotonic()
        try:
            configuration = await configuration_of(self._client)
        except NeedsProperty:
            return _to_choose(await self._client.enterprises.get_all())
        if configuration is None and not self._credentials.enterprise_id:
            several = await _portfolio(self._client)
            if len(several) > 1:
                return _to_choose(several)
        took = self._clock.monotonic() - begun
        known = KnownCapabilities(await self._client.find_capabilities(), self._client.server_date)
        services = await self._client.services.get_all()
        if configuration is None:
            return await self._without_configuration(services, known, took)
        found = property_of(configuration, services)
        rooms = await _first_page(self._client.resources.pages())
        categories = await _first_page(self._client.resource_categories.pages(service_ids=[found.service_id]))
        lines = [
            findings.hotel_found(found.name, found.city, rooms, categories, found.currency),
            findings.tokens_are_good(self._now(configuration).astimezone(ZoneInfo(found.time_zone)), took),
            *self._more(known, self._now(configuration)),
        ]
        return Findings(
            lines,
            found.name if can_work(known.capabilities) else "",
            property_id=found.id,
            services=tuple(each.id for each in services),
            stay_services=tuple((each.id, service_name(each)) for each in stay_services(services)),
            known=known,
        )

    async def _without_configuration(self, services: Sequence[Service], known: KnownCapabilities, took: float) -> Said:
        """A platform of the seeds' time does not tell its own name and zone (`connector-api.md` §2)."""
        stay, zone = stay_service(services), self._credentials.time_zone
        if not zone:
            return Findings([findings.zone_is_asked()], known=known, needs_zone=True)
        if not await _zone_fits(self._client, stay.id, ZoneInfo(zone)):
            return Problem(FieldName.TIME_ZONE, words.zone_does_not_fit(zone))
        rooms = await _first_page(self._client.resources.pages())
        lines = [
            findings.hotel_without_name(service_name(stay), rooms),
            findings.tokens_are_good(self._now(None).astimezone(ZoneInfo(zone)), took),
            findings.zone_agrees(zone),
            *self._more(known, self._now(None)),
        ]
        return Findings(
            lines,
            words.unnamed_hotel() if can_work(known.capabilities) else "",
            property_id=" ".join(sorted({each.enterprise_id for each in services if each.enterprise_id})),
            services=tuple(each.id for each in services),
            stay_services=tuple((each.id, service_name(each)) for each in stay_services(services)),
            known=known,
        )

    def _more(self, known: KnownCapabilities, now: datetime) -> list[FindingView]:
        """What is lacking, and this PC itself."""
        lacks = lacks_of(known.capabilities)
        apart = (now - self._clock.utc_now()).total_seconds()
        return [
            *([findings.lacking(lack, paths) for lack, paths in lacks.items()] or [findings.all_granted()]),
            *self._pc(apart),
        ]

    def _pc(self, apart: float) -> list[FindingView]:
        if abs(apart) <= CLOCK_IS_WRONG:
            return [findings.clock_and_keyring(apart, self._keyring)]
        return [findings.clock_is_wrong(apart), findings.keyring_is(self._keyring)]

    def _now(self, configuration: PropertyConfiguration | None) -> datetime:
        told = configuration.now_utc if configuration is not None else None
        return told or self._client.server_date or self._clock.utc_now()


class NeedsProperty(Exception):
    """The token speaks for several properties, and none was named."""


async def configuration_of(client: Client) -> PropertyConfiguration | None:
    """The property by the platform's own word; None where the platform or the token has no such operation.

    Raises NeedsProperty for the token of a portfolio, and `ApiError`.
    """
    try:
        found = await client.configuration.get()
    except NotGranted:
        return None
    except Refused as refused:
        if refused.status in _NOT_THERE:
            return None
        if refused.status in _NAME_THE_PROPERTY and await _portfolio(client):
            raise NeedsProperty from None
        raise
    if found.enterprise.is_portfolio and len(await _portfolio(client)) > 1:
        raise NeedsProperty
    return found


async def _portfolio(client: Client) -> list[LinkedEnterprise]:
    """The properties of the token; empty for one of a single property, which is not granted the question."""
    try:
        return await client.enterprises.get_all()
    except (NotGranted, Refused):
        return []


def _to_choose(enterprises: Sequence[LinkedEnterprise]) -> Properties:
    found = sorted(
        (
            PropertyView(each.id, each.name, (each.address.city or "") if each.address is not None else "")
            for each in enterprises
        ),
        key=lambda each: (each.name.casefold(), each.id),
    )
    return Properties([findings.speaks_for(len(found))], found)


async def _first_page(walk: AsyncIterator[Any]) -> int:
    """How many the first page holds, 0 for what is not granted."""
    try:
        return len((await anext(walk)).items)
    except (StopAsyncIteration, NotGranted, Refused):
        return 0


async def _zone_fits(client: Client, service_id: str, zone: ZoneInfo) -> bool:
    """Whether the platform's nights begin at midnight there; believed where its nights cannot be asked for."""
    try:
        return await client.agrees_on_zone(service_id, zone)
    except NotGranted:
        return True
