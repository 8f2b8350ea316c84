"""A question about very many nights, as a date typed a year too far asks it, is answered and stops nothing else."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import AddNote
from frontdesk.domain.offers import Question
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reservations import PersonCount
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night


@pytest.mark.parametrize("nights", [1, 120, 200, 368, 1800])
def test_a_question_of_many_nights_is_answered_and_the_work_goes_on(tmp_path: Path, nights: int) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            desk, row = here.desk.desk, here.stay("Confirmed")
            arrive = desk.hotel().today + timedelta(days=3)
            question = Question(arrive, nights, (PersonCount(row.persons[0][0], 1),))
            desk.offers(question)
            await asyncio.sleep(60)
            assert arrive + timedelta(days=nights - 1) in _days_told(here, question)
            entry = desk.submit(AddNote(reservation_id=row.id, text="Late arrival"))
            await asyncio.sleep(60)
            assert here.entry(entry).state is EntryState.SETTLED

    run(play())


def _days_told(here: Night, question: Question) -> set[date]:
    found = here.desk.store.cache.free_days(question.arrive, question.leave)
    return {day for _, day in found}
