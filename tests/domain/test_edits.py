"""Which edit replaces which, and what a clerk would have seen without those that never left this PC."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.commands import CheckIn, CheckOut, Command, LockRoom, MoveRoom, NightPrice, UnlockRoom
from frontdesk.domain.commands.changes import ChangeStay
from frontdesk.domain.edits import replaces, seen_without, values_set
from frontdesk.domain.outbox import AGAIN, SEEN_NIGHTS, Entry, EntryState

NOW = datetime(2026, 10, 16, tzinfo=UTC)


def an_entry(command: Command, seq: int = 1, **base: object) -> Entry:
    return Entry(seq=seq, id=f"e-{seq}", command=command, state=EntryState.QUEUED, created_utc=NOW, base=base)


FIELDS = st.fixed_dictionaries(
    {}, optional={"purpose": st.sampled_from("abc"), "company_id": st.sampled_from("abc"), "rate_id": st.just("r")}
)


@given(FIELDS, FIELDS)
def test_a_change_replaces_one_of_fewer_fields_only(earlier: dict[str, str], later: dict[str, str]) -> None:
    first = an_entry(ChangeStay(reservation_id="s", **earlier))  # type: ignore[arg-type]
    second = an_entry(ChangeStay(reservation_id="s", **later), 2)  # type: ignore[arg-type]
    assert replaces(second, first) == (bool(earlier) and earlier.keys() <= later.keys())
    assert not replaces(replace(second, staff="Jan"), first)
    assert not replaces(replace(second, base={AGAIN: "e-0"}), first)


def test_steps_and_opposites_replace_nothing() -> None:
    inn, out = an_entry(CheckIn(reservation_id="s", room_id="r")), an_entry(CheckOut(reservation_id="s"), 2)
    assert not replaces(out, inn)
    assert not replaces(an_entry(UnlockRoom(reservation_id="s"), 2), an_entry(LockRoom(reservation_id="s")))
    assert not replaces(an_entry(MoveRoom(reservation_id="t", room_id="r"), 2), an_entry(inn.command))


def test_another_time_replaces_another_time_and_no_other_day() -> None:
    moved = an_entry(ChangeStay(reservation_id="s", start_utc=NOW))
    later = an_entry(ChangeStay(reservation_id="s", start_utc=NOW + timedelta(hours=8), on_day=NOW.date()), 2)
    last = an_entry(ChangeStay(reservation_id="s", start_utc=NOW + timedelta(hours=9), on_day=NOW.date()), 3)
    assert not replaces(later, moved), "it would move the nights and say that it does not"
    assert replaces(last, later)
    assert replaces(replace(moved, seq=4), last)


@given(st.lists(st.sampled_from("abcde"), min_size=2, max_size=6), st.data())
def test_what_is_seen_without_some_is_what_those_that_are_left_made(rooms: list[str], data: st.DataObject) -> None:
    """Each clerk saw what the entries before made of it; without some of them, what the last that is left made."""
    entries = []
    for at, (before, room) in enumerate(zip(["start", *rooms], rooms, strict=False)):
        entries.append(an_entry(MoveRoom(reservation_id="s", room_id=room), at, room_id=before))
    last = entries[-1]
    count = data.draw(st.integers(0, len(entries) - 1))
    gone = entries[len(entries) - 1 - count : -1]
    kept = entries[: len(entries) - 1 - count]
    wanted = values_set(kept[-1].command)["room_id"] if kept else "start"
    assert seen_without(last, gone)["room_id"] == wanted
    assert last.base["room_id"] == (rooms[-2]), "the row itself stays as it was"


@given(st.lists(st.integers(1, 4), min_size=2, max_size=5), st.data())
def test_what_a_night_costs_without_some_is_what_those_that_are_left_made(
    prices: list[int], data: st.DataObject
) -> None:
    entries = []
    for at, (before, price) in enumerate(zip([9, *prices], prices, strict=False)):
        command = ChangeStay(reservation_id="s", prices=(NightPrice(index=0, gross=Decimal(price)),), note="noise")
        entries.append(an_entry(command, at, **{SEEN_NIGHTS: {"0": ["2026-10-16", str(before)]}}))
    last = entries[-1]
    count = data.draw(st.integers(0, len(entries) - 1))
    gone = entries[len(entries) - 1 - count : -1]
    kept = prices[: len(entries) - 1 - count]
    assert seen_without(last, gone)[SEEN_NIGHTS]["0"] == ["2026-10-16", str(kept[-1] if kept else 9)]
