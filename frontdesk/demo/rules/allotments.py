"""Rooms held for groups: how many, and when they are given back (connector-api.md §4.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from frontdesk.demo.chance import derived_id
from frontdesk.demo.rows import AvailabilityAdjustment, AvailabilityBlock
from frontdesk.demo.state import Change, State
from frontdesk.demo.times import unit_start


def adjustment_id(block_id: str | None, category_id: str, night: date) -> str:
    """The id of the one adjustment that block, category and night can have."""
    return derived_id(f"{block_id or 'house'} {category_id} {night.isoformat()}")


def held_by(state: State, block: AvailabilityBlock, category_id: str, night: date) -> int:
    """Rooms of the category that the block holds on that night, picked up or not."""
    if not block.first_night <= night < block.end_night:
        return 0
    row = state.adjustments.get(adjustment_id(block.id, category_id, night))
    return 0 if row is None or not row.is_active else max(0, -row.value)


def picked_up(state: State, block: AvailabilityBlock, category_id: str, night: date, besides: str | None = None) -> int:
    """Stays of the block in that category on that night, as if the stay `besides` were not there."""
    return sum(
        stay.availability_block_id == block.id and stay.category_id == category_id and stay.id != besides
        for stay in state.reservations.having("night", night.isoformat())
    )


def release_blocks(state: State, now: datetime) -> Change:
    """What blocks hold and nobody has taken goes back to the house: at a moment, or night by night before each."""
    change = Change()
    for block in state.availability_blocks:
        if block.is_active and block.state != "Canceled":
            for row in _due(state, block, now):
                kept = -min(-row.value, picked_up(state, block, row.category_id, row.night))
                if kept != row.value:
                    change.put(replace(row, value=kept, is_active=kept != 0, updated=now))
    return change


def _due(state: State, block: AvailabilityBlock, now: datetime) -> Iterator[AvailabilityAdjustment]:
    for row in state.adjustments.having("block", block.id):
        release = block.released
        if block.rolling_release is not None:
            release = unit_start(row.night, state.zone) - block.rolling_release
        if release is not None and release <= now:
            yield row
