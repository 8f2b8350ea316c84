"""A reception per test: its own hotel process, its own encrypted file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from frontdesk.app.training import TrainingHotel
from tests.journeys.whole_program import CLOCK, Reception, brisk


@pytest.fixture
async def reception(tmp_path: Path) -> AsyncIterator[Reception]:
    """An open desk on a fresh Hotel Lamplighter, Friday 16 October 2026, 15:42."""
    hotel = await TrainingHotel.start("--clock", CLOCK, "--rate", "0")
    here = Reception(hotel, tmp_path, brisk())
    await here.open()
    yield here
    await here.close()
    await hotel.close()
