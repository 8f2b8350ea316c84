"""No token gets anywhere but into a request: not into a log, a traceback, crash output, a file, a window's title."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.app.profile import sealed_place
from frontdesk.app.training import TrainingHotel
from frontdesk.domain.views import Line
from frontdesk.store.key import data_key, set_recovery
from frontdesk.store.recovery_words import as_passphrase, make_words
from frontdesk.store.vault import PassphraseVault
from frontdesk.ui.panes.passphrase_page import PassphrasePage
from tests.hotels import start_hotel
from tests.journeys.test_sign_in import PASSPHRASE, opened, shown, until

ROOT = Path(__file__).resolve().parents[2]
CLIENT_TOKEN, ACCESS_TOKEN = "CT-canary-6b0c2e7d1f", "AT-canary-ae5d40b893"
WORDS = make_words(lambda size: bytes(range(7, 7 + size)))  # always the same, none of them in any language's logs
MISTYPED = "xyxyxcanary"
SECRETS = (CLIENT_TOKEN, ACCESS_TOKEN, PASSPHRASE, MISTYPED, *WORDS)


@pytest.fixture
async def hotel() -> AsyncIterator[TrainingHotel]:
    running = await start_hotel("--rate", "0")
    yield running
    await running.close()


def assert_hidden(told: str) -> None:
    for secret in SECRETS:
        assert secret not in told
    assert ACCESS_TOKEN[-8:] not in told, "not a piece of it either"


@pytest.mark.needs("window")
async def test_a_talkative_desk_that_crashes_tells_no_token(hotel: TrainingHotel, tmp_path: Path) -> None:
    """A key lost and found by its words, wrong tokens at Connect, then a fault in a slot, one in a task, and an abort,
    with every log record printed.
    """
    folder = tmp_path / "desk"
    folder.mkdir()
    key = data_key(folder, PassphraseVault(tmp_path / "lost", "of another computer"), os.urandom)
    set_recovery(folder, key, as_passphrase(WORDS), os.urandom)
    run = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-X", "dev", "-m", "tests.journeys.canary_desk", str(folder), hotel.credentials.address],
        cwd=ROOT,
        env={
            **os.environ,
            "CANARY_CLIENT_TOKEN": CLIENT_TOKEN,
            "CANARY_ACCESS_TOKEN": ACCESS_TOKEN,
            "CANARY_PASSPHRASE": PASSPHRASE,
            "CANARY_WORDS": " ".join(WORDS),
            "CANARY_MISTYPED": MISTYPED,
            "PYTHONASYNCIODEBUG": "1",
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    told = run.stdout + run.stderr
    assert run.returncode != 0, "it crashed, as it should"
    for reached in (
        "a word was named\n",
        "refused\n",
        "a slot failed",
        "a task failed",
        "crashing\n",
        "Fatal Python error: Aborted",
    ):
        assert reached in told, told[-4000:]
    assert_hidden(told)
    for file in folder.rglob("*"):
        if file.is_file():
            assert_hidden(file.read_bytes().decode("latin-1"))


async def test_tokens_that_are_taken_away_are_in_no_log_and_no_title(
    hotel: TrainingHotel, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    folder = tmp_path / "desk"
    folder.mkdir()
    wrong = replace(hotel.credentials, client_token=CLIENT_TOKEN, access_token=ACCESS_TOKEN, pc_name="Reception 1")
    place = sealed_place(folder, PASSPHRASE)
    place.keep(wrong)
    async with opened(folder) as window:
        (await shown(window, PassphrasePage)).given.emit(PASSPHRASE)
        await until(lambda: window.is_attached and window.desk.status().line is Line.SIGNED_OUT)
        assert_hidden(window.windowTitle())
        assert_hidden(repr(window.desk.status()))
    assert_hidden(caplog.text)
    assert_hidden(repr(place) + repr(wrong))
