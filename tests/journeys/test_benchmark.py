"""Each benchmark task: done as asked, in no more than asked, and so in the hotel's ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.benchmark import JOURNEYS, Journey, play


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.play.__name__.strip("_"))
async def test_it_is_done_in_no_more_than_asked(journey: Journey, tmp_path: Path) -> None:
    result = await play(journey, tmp_path)
    assert not result.wrong
    assert result.count <= journey.target
