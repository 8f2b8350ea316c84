"""What `frontdesk doctor` looks at: this PC, the secrets, the line, the clock, and what the platform offers.

Each step needs the one before it; the first that fails ends the examination, with what it found so far. Nothing is
changed, here or on the platform, and no token gets into what is found.
"""

from __future__ import annotations

import asyncio
import os
import platform
import shutil
import ssl
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import apsw
import httpx

from frontdesk import __version__
from frontdesk.api.address import parse_address
from frontdesk.api.client import Client
from frontdesk.api.eras.capabilities import OLDER_PATHS, Capabilities
from frontdesk.api.errors import ApiError, BadAddress, BadToken
from frontdesk.api.last_answers import LastAnswer
from frontdesk.api.line import open_line
from frontdesk.app.faults import sentence_for
from frontdesk.app.hotel_file import read_choices
from frontdesk.app.lacks import can_work, lacks_of
from frontdesk.app.profile import Place, is_sealed, keyring_place, sealed_place
from frontdesk.app.refusals import problem_of
from frontdesk.app.session import make_client
from frontdesk.app.sign_in import CLOCK_IS_WRONG, NeedsProperty, configuration_of
from frontdesk.domain.clock import Clock
from frontdesk.store.database import Database
from frontdesk.store.errors import AnotherDesk, NoKeyring, StoreError, WrongPassphrase
from frontdesk.store.local import Local
from frontdesk.store.profile import Profile
from frontdesk.sync.capabilities import KnownCapabilities
from frontdesk.sync.translate.house import NoStayService, service_name, stay_service
from frontdesk.ui.credentials import Credentials
from frontdesk.ui.text import connect as connect_words
from frontdesk.ui.text import doctor as words
from frontdesk.ui.text import findings
from frontdesk.ui.text import offline as offline_words
from frontdesk.ui.text.findings import FindingView, Standing

_PATIENCE: Final = 15.0
_ENOUGH_BYTES: Final = 200_000_000
# What a desk may send; nobody tries these out, so that only their answers tell.
WRITES: Final = (
    "bills/close",
    "customers/add",
    "customers/update",
    "orders/add",
    "payments/addExternal",
    "reservations/add",
    "reservations/addCompanion",
    "reservations/addProduct",
    "reservations/cancel",
    "reservations/confirm",
    "reservations/deleteCompanion",
    "reservations/process",
    "reservations/start",
    "reservations/update",
    "reservations/updateCustomer",
    "reservations/updateInterval",
    "resources/update",
    "serviceOrderNotes/add",
)


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the table."""

    name: str
    grant: str
    form: str  # "" where there is only one
    last: LastAnswer | None


@dataclass(slots=True)
class Report:
    """What was found: lines for people, the same as facts for programs."""

    lines: list[FindingView] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    operations: list[Operation] = field(default_factory=list)
    is_complete: bool = False

    @property
    def works(self) -> bool:
        """Whether a desk can work: everything was looked at, and nothing is bad."""
        return self.is_complete and not self.bad

    @property
    def bad(self) -> list[FindingView]:
        """What needs a person first."""
        return [line for line in self.lines if line.standing is Standing.BAD]

    def say(self, line: FindingView, /, **facts: Any) -> None:
        """Add a line, and what it means for a program."""
        self.lines.append(line)
        self.facts.update(facts)


def examine(folder: Path, passphrase: Callable[[], str], clock: Clock) -> Report:
    """`passphrase` is asked only where the desk is sealed under one."""
    report = Report()
    _note_versions(report)
    if not folder.is_dir():
        report.say(words.no_desk(folder), profile={"folder": str(folder), "exists": False})
        return report
    _note_disk(report, folder)
    _note_choices(report, folder)
    place = _open_place(report, folder, passphrase)
    if place is None:
        return report
    credentials = _credentials_of(report, place)
    if credentials is not None:
        asyncio.run(_look_at_platform(report, credentials, _kept(report, place), clock))
    return report


def _note_versions(report: Report) -> None:
    from PySide6 import __version__ as qt

    python, system = platform.python_version(), f"{platform.system()} {platform.release()}"
    report.say(
        words.versions(__version__, python, qt, ssl.OPENSSL_VERSION, system),
        versions={
            "frontdesk": __version__,
            "python": python,
            "qt": qt,
            "httpx": httpx.__version__,
            "openssl": ssl.OPENSSL_VERSION,
            "sqlite": apsw.sqlite_lib_version(),
            "system": system,
            "frozen": bool(getattr(sys, "frozen", False)),
        },
    )


def _note_disk(report: Report, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    is_writable = os.access(folder, os.W_OK)
    line = words.folder_is_good(folder, free)
    if not is_writable:
        line = words.folder_cannot_be_written(folder)
    elif free < _ENOUGH_BYTES:
        line = words.disk_is_nearly_full(folder, free)
    report.say(line, profile={"folder": str(folder), "exists": True, "is_writable": is_writable, "free_bytes": free})


def _note_choices(report: Report, folder: Path) -> None:
    """What of the hotel's own file is not taken. The desk works all the same: the usual holds for it."""
    flaws = read_choices(folder).flaws
    report.facts["not_taken_of_settings"] = [
        {"field": each.field or None, "value": each.value, "wants": each.wants.name.lower()} for each in flaws
    ]
    for each in flaws:
        report.say(FindingView(Standing.NOTE, offline_words.flaw(each)))


def _open_place(report: Report, folder: Path, passphrase: Callable[[], str]) -> Place | None:
    kept_in = "passphrase" if is_sealed(folder) else "keyring"
    try:
        place = sealed_place(folder, passphrase()) if is_sealed(folder) else keyring_place(folder)
    except NoKeyring:
        report.say(words.no_keyring(), secrets={"kept_in": None, "state": "no keyring"})
    except WrongPassphrase:
        sentence = connect_words.passphrase_wrong()
        report.say(words.secrets_are_closed(sentence), secrets={"kept_in": kept_in, "state": "wrong passphrase"})
    else:
        return place
    return None


def _credentials_of(report: Report, place: Place) -> Credentials | None:
    kept_in = place.keyring or "passphrase"
    try:
        credentials = place.credentials()
    except (StoreError, OSError) as error:
        line = words.secrets_are_closed(sentence_for(error))
        report.say(line, secrets={"kept_in": kept_in, "state": type(error).__name__})
        return None
    report.say(words.secrets_are_open(place.keyring), secrets={"kept_in": kept_in, "state": "open"})
    if credentials is None:
        report.say(words.nobody_signed_in(), signed_in=False)
        return None
    report.facts["signed_in"] = True
    return credentials


def _kept(report: Report, place: Place) -> KnownCapabilities | None:
    """What the desk has learned. Its file is left alone while it is open, and after an unclean end."""
    try:
        profile = Profile(place.folder)
    except AnotherDesk:
        report.say(words.desk_is_open(), is_open=True)
        return None
    report.facts["is_open"] = False
    try:
        file = place.own_database()
        if not file.exists() or not Database.is_clean(file):
            return None
        database = Database.open(file, place.key())
        try:
            return KnownCapabilities.read(Local(database))
        finally:
            database.close()
    except StoreError as error:
        report.say(words.secrets_are_closed(sentence_for(error)), file=type(error).__name__)
        return None
    finally:
        profile.close()


async def _look_at_platform(
    report: Report, credentials: Credentials, kept: KnownCapabilities | None, clock: Clock
) -> None:
    today = clock.utc_now().astimezone().date()
    try:
        line = open_line(parse_address(credentials.address), _PATIENCE)
        tls = _Tls()
        line.event_hooks = {"request": [], "response": [tls.note]}
        async with line:
            client = make_client(
                credentials, clock, _PATIENCE, capabilities=kept.capabilities if kept is not None else None, http=line
            )
            async with client:
                await _ask(report, client, credentials, tls, kept, clock)
    except (BadAddress, BadToken) as error:
        report.say(words.line_is_bad(str(error)), line={"state": type(error).__name__})
    except NeedsProperty:
        report.say(words.property_is_missing(), property=None)
    except (ApiError, NoStayService) as error:
        sentence = problem_of(error, credentials.address, today).sentence
        report.say(words.line_is_bad(sentence), line={"address": credentials.address, "state": _state(error)})


async def _ask(
    report: Report,
    client: Client,
    credentials: Credentials,
    tls: _Tls,
    kept: KnownCapabilities | None,
    clock: Clock,
) -> None:
    apart: list[float] = []
    client.on_date = lambda date, _at: apart.append((date - clock.utc_now()).total_seconds())
    configuration = await configuration_of(client)
    known = await client.find_capabilities()
    services = await client.services.get_all()
    report.say(words.line_is_good(credentials.address, tls.kind, tls.until), line=_line_facts(credentials, tls))
    seconds = min(apart, key=abs, default=0.0)
    is_far = abs(seconds) > CLOCK_IS_WRONG
    report.say(
        findings.clock_is_wrong(seconds) if is_far else words.clock_is_good(seconds),
        clock={"seconds_behind_platform": round(seconds)},
    )
    if configuration is None:
        name, zone = service_name(stay_service(services)), credentials.time_zone
    else:
        name, zone = configuration.enterprise.name, configuration.enterprise.time_zone_identifier
    report.say(words.property_is(name, zone) if zone else words.zone_is_missing(), property=name, time_zone=zone)
    _note_operations(report, known, {**(kept.last_answers if kept is not None else {}), **client.last_answers})
    report.is_complete = True


def _note_operations(report: Report, known: Capabilities, answers: Mapping[str, LastAnswer]) -> None:
    lacks = lacks_of(known)
    for lack, paths in lacks.items():
        report.say(findings.lacking(lack, paths))
    if not lacks:
        report.say(findings.all_granted())
    report.facts["lacks"] = [lack.name.lower() for lack in lacks]
    report.facts["stays_can_be_read"] = can_work(known)
    report.operations = [
        Operation(name, known.grant(name).value, _form(known, name), answers.get(name))
        for name in sorted({*known.grants, *WRITES})
    ]


def _form(known: Capabilities, name: str) -> str:
    """Only where there is a choice, or the server shows the older one."""
    if name in OLDER_PATHS or name in known.older:
        return known.form(name).value
    return ""


def _line_facts(credentials: Credentials, tls: _Tls) -> dict[str, Any]:
    until = None if tls.until is None else tls.until.isoformat()
    return {"address": credentials.address, "state": "good", "tls": tls.kind or None, "certificate_until": until}


def _state(error: Exception) -> str:
    fault = getattr(error, "fault", None)
    return f"{type(error).__name__}: {fault.value}" if fault is not None else type(error).__name__


class _Tls:
    """What the line was secured with, told by the first answer over it."""

    def __init__(self) -> None:
        self.kind = ""
        self.until: datetime | None = None

    async def note(self, response: httpx.Response) -> None:
        """Called by httpx for each answer."""
        stream = response.extensions.get("network_stream")
        secured = stream.get_extra_info("ssl_object") if stream is not None else None
        if secured is None or self.kind:
            return
        cipher = secured.cipher()
        self.kind = f"{secured.version()}, {cipher[0]}" if cipher else str(secured.version())
        ends = (secured.getpeercert() or {}).get("notAfter")
        if ends:
            self.until = datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
