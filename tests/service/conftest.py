"""A reception per test: its own hotel process, its own encrypted file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.hotels import start_hotel
from tests.service.whole_program import CLOCK, Reception, brisk


@pytest.fixture
async def reception(tmp_path: Path) -> AsyncIterator[Reception]:
    """An open desk on a fresh Hotel Lamplighter, Friday 16 October 2026, 15:42."""
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    here = Reception(hotel, tmp_path, brisk())
    await here.open()
    yield here
    await here.close()
    await hotel.close()


@pytest.fixture
async def unhurried(tmp_path: Path) -> AsyncIterator[Reception]:
    """The same, where a command is held until the next one is given: what happens meanwhile happens for certain."""
    hotel = await start_hotel("--clock", CLOCK, "--rate", "0")
    here = Reception(hotel, tmp_path, replace(brisk(), hold=3600.0))
    await here.open()
    yield here
    await here.close()
    await hotel.close()
