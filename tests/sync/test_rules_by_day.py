"""A rule set or cleared over some of another rule's days: the platform joins and cuts, each day proves itself
(offline-reliability.md §3).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.commands import ClearRestriction, Rule, SetRestriction
from frontdesk.domain.outbox import Doubt, EntryState, doubt_of
from tests.battery.virtual_time import run
from tests.sync.nights import LOST, UNANSWERED, Night, night

DAY = timedelta(days=1)
FIRST = date(2026, 11, 6)
THREE_WEEKS = Rule(kind="Start", first_day=FIRST, last_day=FIRST + 20 * DAY, weekdays=frozenset({4, 5}))
PART = replace(THREE_WEEKS, first_day=FIRST + 5 * DAY, last_day=FIRST + 9 * DAY)
BEHIND = replace(THREE_WEEKS, first_day=FIRST + 21 * DAY, last_day=FIRST + 30 * DAY)


def nights_by_day(here: Night) -> dict[date, list[int]]:
    """What the platform asks for on each day of these weeks, as it truly is."""
    found: dict[date, list[int]] = {}
    for row in here.platform.hotel.state.restrictions:
        if row.type == "Start" and row.first_day and row.last_day and row.weekdays:
            for number in range((row.last_day - row.first_day).days + 1):
                length = row.minimal_length
                found.setdefault(row.first_day + number * DAY, []).append(length.days if length else 0)
    return found


def wanted(base: Rule, nights: int | None, part: Rule | None = None, other: int | None = None) -> dict[date, list[int]]:
    """These nights over all days of the rule, other ones over those of the part; None for no rule."""
    days = [base.first_day + number * DAY for number in range((base.last_day - base.first_day).days + 1)]
    asked = {day: other if part is not None and part.first_day <= day <= part.last_day else nights for day in days}
    return {day: [count] for day, count in asked.items() if count is not None}


@pytest.mark.parametrize(("fate", "sends"), [(LOST, 2), (UNANSWERED, 1), (None, 1)], ids=["lost", "unanswered", "well"])
@pytest.mark.parametrize("nights", [None, 4], ids=["cleared", "set"])
def test_part_of_a_rule_is_done_when_its_days_show_it(
    tmp_path: Path, nights: int | None, fate: object, sends: int
) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await here.until_state(here.give(SetRestriction(rule=THREE_WEEKS, min_nights=3)), EntryState.SETTLED)
            command = ClearRestriction(rule=PART) if nights is None else SetRestriction(rule=PART, min_nights=nights)
            entry = here.give(command, *([fate] if fate is not None else []))
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert nights_by_day(here) == wanted(THREE_WEEKS, 3, PART, nights)
            assert len(settled.attempts) == sends

    run(play())


def test_what_the_platform_joins_with_the_days_before_is_done(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            for rule in (THREE_WEEKS, BEHIND):
                entry = here.give(SetRestriction(rule=rule, min_nights=3), UNANSWERED)
                settled = await here.until_state(entry, EntryState.SETTLED)
                assert len(settled.attempts) == 1

    run(play())


def test_a_rule_that_somebody_set_otherwise_meanwhile_is_put_to_a_person(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            await here.until_state(here.give(SetRestriction(rule=THREE_WEEKS, min_nights=3)), EntryState.SETTLED)
            entry = here.give(SetRestriction(rule=PART, min_nights=4), LOST)
            await here.until_state(entry, EntryState.UNKNOWN)
            rows = [row for row in here.platform.hotel.state.restrictions if row.first_day == FIRST]
            theirs = [replace(row, minimal_length=7 * DAY) for row in rows]
            here.platform.by_hand(lambda state: [state.put(row) for row in theirs])
            asked = await here.until_state(entry, EntryState.NEEDS_PERSON)
            assert doubt_of(asked.reason) == (Doubt.FIELD_MOVED, "rule")
            assert len(asked.attempts) == 1

    run(play())


def test_a_rule_of_the_same_days_for_other_weekdays_proves_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            other = replace(THREE_WEEKS, weekdays=frozenset({0}))
            await here.until_state(here.give(SetRestriction(rule=other, min_nights=3)), EntryState.SETTLED)
            entry = here.give(SetRestriction(rule=THREE_WEEKS, min_nights=3), LOST)
            settled = await here.until_state(entry, EntryState.SETTLED)
            assert len(settled.attempts) == 2

    run(play())


def test_a_rule_without_an_end_is_cleared(tmp_path: Path) -> None:
    async def play() -> None:
        async with night(tmp_path) as here:
            ever = replace(THREE_WEEKS, first_day=date.min, last_day=date.max)
            for fate in (LOST, UNANSWERED):
                await here.until_state(here.give(SetRestriction(rule=ever, min_nights=2)), EntryState.SETTLED)
                await here.until_state(here.give(ClearRestriction(rule=ever), fate), EntryState.SETTLED)
                assert not [row for row in here.platform.hotel.state.restrictions if row.origin == "Integration"]

    run(play())
