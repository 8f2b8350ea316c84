"""Asks the platform about credentials before they are kept: whose they are, whether they are good, what they may do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.api.client import Client
from frontdesk.api.errors import (
    ApiError,
    BadAddress,
    BadAnswer,
    BadToken,
    LineFault,
    NotGranted,
    NotSent,
    Refused,
    SignedOut,
)
from frontdesk.api.nouns.configuration import PropertyConfiguration
from frontdesk.app.session import make_client
from frontdesk.domain.clock import Clock
from frontdesk.domain.house import Property
from frontdesk.sync.translate.house import NoStayService, property_of
from frontdesk.ui.credentials import Credentials, FieldName
from frontdesk.ui.text import connect as words
from frontdesk.ui.text.connect import FindingView

_PATIENCE = 15.0
_CERTIFICATE = (LineFault.CERTIFICATE, LineFault.CERTIFICATE_TIME, LineFault.SECURE_CONNECTION)


@dataclass(frozen=True, slots=True)
class Findings:
    """What the platform said; with `hotel` the desk can be opened."""

    lines: Sequence[FindingView]
    hotel: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with which field, in one sentence."""

    field: FieldName
    sentence: str


async def ask_the_platform(credentials: Credentials, clock: Clock, keyring: str) -> Findings | Problem:
    """Read the property, its rooms and what the token may do; nothing is changed there."""
    try:
        client = make_client(credentials, clock, _PATIENCE)
    except BadAddress:
        return Problem(FieldName.ADDRESS, words.not_the_platform(credentials.address))
    except BadToken as fault:
        name = FieldName.CLIENT_TOKEN if "client" in fault.which else FieldName.ACCESS_TOKEN
        return Problem(name, words.token_refused(name, fault.fault.value))
    async with client:
        try:
            return await _findings(client, clock, keyring)
        except (ApiError, NoStayService) as error:
            return _problem(error, credentials.address)


async def _findings(client: Client, clock: Clock, keyring: str) -> Findings:
    begun = clock.monotonic()
    configuration = await client.configuration.get()
    took = clock.monotonic() - begun
    found = property_of(configuration, await client.services.get_all())
    granted, missing = await _granted(client, found)
    rooms, categories = granted.get("resources", 0), granted.get("resource_categories", 0)
    at = _local(configuration, clock, found)
    lines = [
        words.hotel_found(found.name, found.city, rooms, categories, found.currency),
        words.tokens_are_good(at, took),
        *([words.all_granted()] if not missing else [words.not_granted(each) for each in missing]),
        words.clock_and_keyring(_apart(configuration, clock), keyring),
    ]
    return Findings(lines, found.name)


async def _granted(client: Client, found: Property) -> tuple[dict[str, int], list[str]]:
    """How many of each the first page of each read holds; and the operations that are not granted."""
    service = [found.service_id]
    nothing = ["00000000-0000-0000-0000-000000000000"]
    walks: dict[str, AsyncIterator[Any]] = {
        "resources": client.resources.pages(),
        "resource_categories": client.resource_categories.pages(service_ids=service),
        "rates": client.rates.pages(service_ids=service),
        "reservations": client.reservations.pages(reservation_ids=nothing),
        "customers": client.customers.pages(customer_ids=nothing),
        "companionships": client.companionships.pages(reservation_ids=nothing),
        "order_items": client.order_items.pages(service_order_ids=nothing),
        "payments": client.payments.pages(reservation_ids=nothing),
        "notes": client.service_order_notes.pages(service_order_ids=nothing),
        "restrictions": client.restrictions.pages(service_ids=service),
    }
    counted: dict[str, int] = {}
    missing: list[str] = []
    for name, walk in walks.items():
        try:
            counted[name] = len((await anext(walk)).items)
        except StopAsyncIteration:
            counted[name] = 0
        except Refused:
            counted[name] = 0  # it may be asked, it only did not like the id that nobody has
        except NotGranted as error:
            missing.append(error.operation)
    return counted, missing


def _problem(error: ApiError | NoStayService, address: str) -> Problem:
    match error:
        case SignedOut(message=message) | NotGranted(message=message):
            return Problem(FieldName.ACCESS_TOKEN, words.token_refused(FieldName.ACCESS_TOKEN, message))
        case NotSent(fault=fault) if fault in _CERTIFICATE:
            return Problem(FieldName.ADDRESS, words.not_trusted(address))
        case BadAnswer() | NoStayService() | Refused():
            return Problem(FieldName.ADDRESS, words.not_the_platform(address))
        case _:
            return Problem(FieldName.ADDRESS, words.cannot_reach(address))


def _apart(configuration: PropertyConfiguration, clock: Clock) -> float:
    if configuration.now_utc is None:
        return 0.0
    return (configuration.now_utc - clock.utc_now()).total_seconds()


def _local(configuration: PropertyConfiguration, clock: Clock, found: Property) -> datetime:
    return (configuration.now_utc or clock.utc_now()).astimezone(ZoneInfo(found.time_zone))
