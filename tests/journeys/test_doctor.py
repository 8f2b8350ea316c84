"""`frontdesk doctor` as whoever looks after the PC runs it: another process, its words, its facts, its exit code."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.api.eras.capabilities import Capabilities, Grant
from frontdesk.api.last_answers import LastAnswer
from frontdesk.app.profile import Place, sealed_place
from frontdesk.app.training import TrainingHotel
from frontdesk.store.database import Database
from frontdesk.store.local import Local
from frontdesk.store.profile import Profile
from frontdesk.sync.capabilities import KnownCapabilities
from frontdesk.ui.credentials import Credentials
from tests.hotels import start_hotel
from tests.secret_service import private_session

PASSPHRASE = "four words for one desk"
CLIENT_TOKEN, ACCESS_TOKEN = "CT-canary-7d1f0b2c6e", "AT-canary-40b893ae5d"


@dataclass(frozen=True)
class Told:
    """What the program said."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> Any:
        return json.loads(self.out)

    @property
    def needs_a_person(self) -> str:
        (sentence,) = self.facts["needs_a_person"]
        return str(sentence)


async def doctor(folder: Path, *options: str, passphrase: str = PASSPHRASE) -> Told:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "frontdesk", "doctor", "--profile", str(folder), *options),
        env={**os.environ, "FRONTDESK_PASSPHRASE": passphrase, "PYTHONWARNINGS": "error"},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    return Told(process.returncode, out.decode(), err.decode())


@pytest.fixture
async def hotel() -> AsyncIterator[TrainingHotel]:
    running = await start_hotel("--rate", "0", "--deny", "bills/*")
    yield running
    await running.close()


def signed_in(folder: Path, credentials: Credentials) -> Place:
    folder.mkdir(exist_ok=True)
    place = sealed_place(folder, PASSPHRASE)
    place.keep(replace(credentials, pc_name="Reception 1"))
    return place


async def test_a_desk_that_can_work(hotel: TrainingHotel, tmp_path: Path) -> None:
    place = signed_in(tmp_path / "desk", hotel.credentials)
    database = Database.open(place.own_database(), place.key())
    at = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
    learned = Capabilities({"reservations/start": Grant.GRANTED})
    KnownCapabilities(learned, at, {"reservations/start": LastAnswer(200, at, 0.25)}).keep(Local(database))
    database.close()
    told = await doctor(place.folder, "--json")
    assert (told.code, told.err, told.facts["works"]) == (0, "", True)
    operations = {row.pop("operation"): row for row in told.facts["operations"]}
    assert operations["bills/getAll"]["granted"] == "not granted"
    assert operations["bills/getAll"]["last_answer"]["status"] == 401
    assert operations["resources/getAll"]["form"] == "today"
    assert operations["reservations/start"]["granted"] == "granted"
    assert operations["reservations/start"]["last_answer"] == {"status": 200, "at": at.isoformat(), "seconds": 0.25}
    assert operations["reservations/cancel"] == {"granted": "unknown", "form": None, "last_answer": None}
    assert told.facts["lacks"] == ["bills"]
    words = await doctor(place.folder)
    assert (words.code, words.err) == (0, "")
    assert "Property: Hotel Lamplighter" in words.out
    assert "- Bills are not seen" in words.out
    assert words.out.rstrip().endswith("A desk can work here.")
    for secret in (hotel.credentials.client_token, hotel.credentials.access_token, PASSPHRASE):
        assert secret not in told.out + words.out


async def test_what_is_wrong_in_the_hotels_own_file_is_listed_and_stops_nothing(
    hotel: TrainingHotel, tmp_path: Path
) -> None:
    place = signed_in(tmp_path / "desk", hotel.credentials)
    (place.folder / "settings.toml").write_text("hold_seconds = 99\n[keep]\npast_day = 3", encoding="utf-8")
    told = await doctor(place.folder, "--json")
    assert (told.code, told.facts["needs_a_person"]) == (0, [])
    assert told.facts["not_taken_of_settings"] == [
        {"field": "hold_seconds", "value": "99", "wants": "seconds"},
        {"field": "keep.past_day", "value": "", "wants": "no_field"},
    ]
    words = await doctor(place.folder)
    assert "! settings.toml: hold_seconds is “99”. Write seconds as a number from 0 to 30." in words.out
    assert "! settings.toml: there is no field keep.past_day. Write past_days." in words.out


async def test_an_open_desk_is_not_disturbed(hotel: TrainingHotel, tmp_path: Path) -> None:
    place = signed_in(tmp_path / "desk", hotel.credentials)
    lock = Profile(place.folder)
    told = await doctor(place.folder, "--json")
    lock.close()
    assert (told.code, told.facts["is_open"]) == (0, True)


async def test_a_wrong_token(hotel: TrainingHotel, tmp_path: Path) -> None:
    wrong = replace(hotel.credentials, client_token=CLIENT_TOKEN, access_token=ACCESS_TOKEN)
    signed_in(tmp_path / "desk", wrong)
    told = await doctor(tmp_path / "desk", "--json")
    assert (told.code, told.facts["line"]["state"]) == (1, "SignedOut")
    assert "One of the two tokens was refused" in told.needs_a_person
    words = await doctor(tmp_path / "desk")
    assert words.out.rstrip().endswith("No desk can work here: 1 thing above needs a person.")
    for secret in (CLIENT_TOKEN, ACCESS_TOKEN):
        assert secret not in told.out + told.err + words.out + words.err


async def test_a_line_that_is_down(hotel: TrainingHotel, tmp_path: Path) -> None:
    signed_in(tmp_path / "desk", hotel.credentials)
    await hotel.line(cut=True)
    told = await doctor(tmp_path / "desk", "--json")
    assert (told.code, told.facts["works"], told.facts["operations"]) == (1, False, [])
    assert "Nobody answers at" in told.needs_a_person


async def test_a_token_that_may_not_read_stays(tmp_path: Path) -> None:
    hotel = await start_hotel("--rate", "0", "--deny", "reservations/getAll*")
    try:
        signed_in(tmp_path / "desk", hotel.credentials)
        told = await doctor(tmp_path / "desk", "--json")
    finally:
        await hotel.close()
    assert (told.code, told.facts["stays_can_be_read"]) == (1, False)
    assert told.needs_a_person.startswith("No stays can be read")


async def test_a_clock_that_is_ten_minutes_behind(tmp_path: Path) -> None:
    """The desk goes by the platform's clock, so it can work; that the PC's is wrong is said."""
    ahead = (datetime.now(UTC) + timedelta(minutes=10)).strftime("%Y-%m-%dT%H:%M:%SZ")
    hotel = await start_hotel("--rate", "0", "--clock", ahead)
    try:
        signed_in(tmp_path / "desk", hotel.credentials)
        told, words = await doctor(tmp_path / "desk", "--json"), await doctor(tmp_path / "desk")
    finally:
        await hotel.close()
    assert told.code == 0
    assert 590 <= told.facts["clock"]["seconds_behind_platform"] <= 660
    assert "! This PC’s clock is 10 min behind" in words.out


async def test_a_wrong_passphrase_and_a_desk_that_never_was(hotel: TrainingHotel, tmp_path: Path) -> None:
    signed_in(tmp_path / "desk", hotel.credentials)
    told = await doctor(tmp_path / "desk", "--json", passphrase="not the passphrase")
    assert (told.code, told.facts["secrets"]["state"]) == (1, "wrong passphrase")
    nothing = await doctor(tmp_path / "nowhere", "--json")
    assert (nothing.code, nothing.facts["profile"]["exists"]) == (1, False)
    assert not (tmp_path / "nowhere").exists()


KEEP = """
import sys
from pathlib import Path
from frontdesk.app.profile import keyring_place
from frontdesk.ui.credentials import Credentials
folder, address, client_token, access_token = sys.argv[1:]
keyring_place(Path(folder)).keep(
    Credentials(address=address, client_token=client_token, access_token=access_token, pc_name="Reception 1")
)
"""
LOCK = """
import secretstorage
bus = secretstorage.dbus_init()
for collection in secretstorage.get_all_collections(bus):
    collection.lock()
bus.close()
"""


def run(script: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", script, *arguments], check=True)


@pytest.mark.needs("secret-service")
async def test_a_locked_keyring(hotel: TrainingHotel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a session of its own: nobody is there to unlock it again."""
    folder, known = tmp_path / "desk", hotel.credentials
    folder.mkdir()
    with private_session() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        run(KEEP, str(folder), known.address, known.client_token, known.access_token)
        good = await doctor(folder, "--json")
        run(LOCK)
        told = await doctor(folder, "--json")
    assert (good.code, good.facts["secrets"]["state"]) == (0, "open")
    assert (told.code, told.facts["secrets"]["state"]) == (1, "KeyringLocked")
    assert "Unlock it" in told.needs_a_person
