"""A rule that somebody else changed between the clerk's look and the send is put to a person (offline-reliability.md
§3).
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import ClearRestriction, Rule, SetRestriction
from frontdesk.domain.outbox import Decision, Doubt, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import Night, night

DAY = timedelta(days=1)
FIRST = date(2026, 11, 6)
WEEKS = Rule(kind="Start", first_day=FIRST, last_day=FIRST + 20 * DAY, weekdays=frozenset({4, 5}))
PART = replace(WEEKS, first_day=FIRST + 5 * DAY, last_day=FIRST + 9 * DAY)
OTHERS = replace(WEEKS, first_day=FIRST + 12 * DAY)


async def seen(here: Night, nights: int = 3) -> None:
    """The rule is there, and the clerk sees it."""
    await here.until_state(here.give(SetRestriction(rule=WEEKS, min_nights=nights)), EntryState.SETTLED)


def colleague(here: Night, nights: int) -> None:
    """Another screen asks for other nights, over all days of the rule."""
    rows = [row for row in here.platform.hotel.state.restrictions if row.first_day == FIRST and row.weekdays]
    theirs = [replace(row, minimal_length=nights * DAY) for row in rows]
    assert theirs
    here.platform.by_hand(lambda state: [state.put(row) for row in theirs])


def nights_on(here: Night, day: date) -> list[int]:
    rows = [row for row in here.platform.hotel.state.restrictions if row.type == "Start" and row.weekdays]
    on = [row for row in rows if row.first_day and row.last_day and row.first_day <= day <= row.last_day]
    return [row.minimal_length.days for row in on if row.minimal_length]


@pytest.mark.parametrize("nights", [None, 4], ids=["cleared", "set"])
@pytest.mark.parametrize("rule", [WEEKS, PART], ids=["all days", "some days"])
def test_a_rule_that_moved_is_put_to_a_person_and_set_when_they_want_it(
    tmp_path: Path, nights: int | None, rule: Rule
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await seen(here)
            entry = here.give(
                ClearRestriction(rule=rule) if nights is None else SetRestriction(rule=rule, min_nights=4)
            )
            colleague(here, 7)
            asked = await here.until_state(entry, EntryState.CONFLICT)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "rule")
            assert asked.attempts == (), "nothing was sent"

            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.SETTLED)
            assert nights_on(here, rule.first_day) == ([] if nights is None else [4])

    run(play())


def test_a_rule_that_moves_again_while_a_person_thinks_is_asked_again(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await seen(here)
            entry = here.give(SetRestriction(rule=WEEKS, min_nights=4))
            colleague(here, 7)
            await here.until_state(entry, EntryState.CONFLICT)
            colleague(here, 9)
            here.desk.desk.decide(entry.id, Decision.SEND_AGAIN)
            await here.until(lambda: here.desk.entries()[-1].state is EntryState.CONFLICT)
            assert nights_on(here, FIRST) == [9]

    run(play())


def test_what_a_colleague_set_just_so_asks_nobody(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await seen(here)
            entry = here.give(SetRestriction(rule=WEEKS, min_nights=4))
            colleague(here, 4)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_another_rule_that_moved_is_no_matter(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await seen(here)
            entry = here.give(SetRestriction(rule=replace(WEEKS, weekdays=frozenset({0})), min_nights=4))
            colleague(here, 7)
            await here.until_state(entry, EntryState.SETTLED)

    run(play())


def test_rules_one_after_another_are_not_in_each_others_way(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await seen(here)
            commands = (
                SetRestriction(rule=PART, min_nights=5),
                ClearRestriction(rule=OTHERS),
                SetRestriction(rule=WEEKS, min_nights=2),
            )
            apart = [here.desk.desk.submit(each) for each in commands]
            await asyncio.sleep(600)
            assert [here.entry(each).state for each in apart] == [EntryState.SETTLED] * 3
            together = here.desk.desk.submit_all(commands)
            await asyncio.sleep(600)
            assert [here.entry(each).state for each in together] == [EntryState.SETTLED] * 3

    run(play())
