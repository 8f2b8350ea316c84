"""The outbox: what a clerk did is on disk, in order, through any end of the process; a doubt stays a doubt."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.commands import Cancel, CheckIn, Command, Confirm
from frontdesk.domain.outbox import AGAIN, FINISHED, OVER, EntryState
from frontdesk.domain.projection import project
from frontdesk.store.command_codec import read_command, store_command
from frontdesk.store.entry_rows import SELECT_ENTRIES
from frontdesk.store.outbox import _ARE_LAID_OVER, _WITHDRAWN, PROCESS_ENDED, WrongEntryState
from frontdesk.store.sql import AMONG, among
from tests.domain.stays import NOON, a_stay, commands
from tests.store.desks import Desk

ROOT = Path(__file__).resolve().parents[2]
LATER = NOON + timedelta(minutes=5)


def test_what_is_added_comes_back_after_a_restart(desk: Desk) -> None:
    added = desk.add("e-1", Cancel(reservation_id="stay-1", note="Nemoc – choroba", charge_fee=True), hold=8.0)
    assert (added.state, added.seq, added.hold_left, added.recovered) == (EntryState.QUEUED, 1, 8.0, False)
    desk.start_again()
    (found,) = desk.outbox.adopt()
    assert found.command == added.command
    assert found.base == {"state": "Confirmed"}
    assert (found.created_utc, found.staff) == (NOON, "Eva")
    assert found.recovered
    assert desk.outbox.lane("e-1") == "res:stay-1"


def test_the_same_entry_twice_is_one_entry(desk: Desk) -> None:
    desk.add("e-1")
    again = desk.add("e-1", Confirm(reservation_id="stay-2"))
    assert isinstance(again.command, CheckIn)
    assert len(desk.outbox.open_entries()) == 1


def test_what_was_read_before_it_was_undone_does_not_stay_in_mind(desk: Desk) -> None:
    desk.add("e-1")
    with pytest.raises(RuntimeError, match="undone"), desk.store.transaction():
        desk.outbox.set_state("e-1", EntryState.DISCARDED, at=LATER)
        assert desk.outbox.open_entries() == []
        raise RuntimeError("undone")
    assert [entry.state for entry in desk.outbox.open_entries()] == [EntryState.QUEUED]


@given(commands)
def test_every_command_is_read_as_it_was_written(command: Command) -> None:
    assert read_command(store_command(command), command.reservation_id) == command


def test_a_killed_process_loses_nothing_that_was_saved(desk: Desk) -> None:
    desk.close()
    command = [sys.executable, "-m", "tests.store.killed_desk", str(desk.path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"saved"
        child.kill()
    desk.store = desk._open()
    assert not desk.store.was_clean
    recovered = desk.outbox.adopt()
    assert [(entry.id, entry.state) for entry in recovered] == [
        ("e-0", EntryState.QUEUED),
        ("e-1", EntryState.UNKNOWN),
        ("e-2", EntryState.QUEUED),
    ]
    (attempt,) = recovered[1].attempts
    assert (attempt.outcome, attempt.cause, attempt.ended_utc) == ("unknown", PROCESS_ENDED, None)
    assert desk.outbox.baseline("e-1") == {"items": ["i-1"]}


def test_an_attempt_is_on_disk_before_it_is_made_and_its_outcome_is_written_once(desk: Desk) -> None:
    desk.add("e-1")
    desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={"items": [1, 2]})
    assert desk.outbox.entry("e-1").state is EntryState.SENDING
    desk.outbox.end_attempt(
        "e-1",
        outcome="not_sent",
        state=EntryState.QUEUED,
        cause="ConnectError",
        ended_utc=LATER,
    )
    second = desk.outbox.begin_attempt("e-1", sent_utc=LATER, baseline={})
    assert second.number == 2
    desk.outbox.end_attempt(
        "e-1",
        outcome="refused",
        state=EntryState.REJECTED,
        reason="Please provide reason.",
        status=403,
        request_id="rq-7",
        first_byte=True,
        ended_utc=LATER,
    )
    found = desk.outbox.entry("e-1")
    assert [each.outcome for each in found.attempts] == ["not_sent", "refused"]
    assert (found.state, found.reason) == (EntryState.REJECTED, "Please provide reason.")
    assert (found.attempts[1].status, found.attempts[1].request_id) == (403, "rq-7")
    with pytest.raises(WrongEntryState):
        desk.outbox.end_attempt("e-1", outcome="applied", state=EntryState.APPLIED, ended_utc=LATER)


def test_an_entry_is_read_anew_when_the_platform_names_what_it_is_meant_for(desk: Desk) -> None:
    desk.add("e-1", CheckIn(reservation_id="new:1", room_id="r-308"))
    desk.add("e-2")
    before = desk.outbox.open_entries()
    assert [each is other for each, other in zip(before, desk.outbox.open_entries(), strict=True)] == [True, True]
    desk.outbox.set_state("e-2", EntryState.SETTLED, at=LATER, made={"new:1": "stay-9"})
    (named,) = desk.outbox.open_entries()
    assert (named.command.reservation_id, before[0].command.reservation_id) == ("stay-9", "new:1")


MAY_NOT_BE_SENT = sorted(set(EntryState) - {EntryState.QUEUED, EntryState.BLOCKED, EntryState.SENDING})


@pytest.mark.parametrize("state", MAY_NOT_BE_SENT)
def test_only_what_waits_may_be_sent(desk: Desk, state: EntryState) -> None:
    desk.add("e-1")
    desk.outbox.set_state("e-1", state, at=NOON)
    with pytest.raises(WrongEntryState):
        desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    assert desk.outbox.entry("e-1").attempts == ()


def test_what_is_being_sent_is_left_only_by_its_outcome(desk: Desk) -> None:
    desk.add("e-1")
    with pytest.raises(WrongEntryState):
        desk.outbox.set_state("e-1", EntryState.SENDING, at=NOON)
    desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    with pytest.raises(WrongEntryState):
        desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    with pytest.raises(WrongEntryState):
        desk.outbox.set_state("e-1", EntryState.DISCARDED, at=NOON)
    assert len(desk.outbox.entry("e-1").attempts) == 1


@pytest.mark.parametrize("state", sorted(FINISHED))
def test_finished_is_final_and_stays_as_history(desk: Desk, state: EntryState) -> None:
    desk.add("e-1")
    desk.outbox.set_state("e-1", state, at=LATER, resolved_by="Eva", how="person")
    assert desk.outbox.open_entries() == []
    (kept,) = desk.outbox.of_reservation("stay-1")
    assert (kept.state, kept.settled_utc) == (state, LATER)
    with pytest.raises(WrongEntryState):
        desk.outbox.set_state("e-1", EntryState.QUEUED, at=LATER)


def test_recently_settled_are_those_the_platform_has(desk: Desk) -> None:
    for entry_id, state, at in (
        ("old", EntryState.SETTLED, NOON),
        ("new", EntryState.SETTLED, LATER),
        ("dropped", EntryState.DISCARDED, LATER),
    ):
        desk.add(entry_id)
        desk.outbox.set_state(entry_id, state, at=at)
    assert [entry.id for entry in desk.outbox.recently_settled(LATER)] == ["new"]
    assert [entry.id for entry in desk.outbox.ended_since(LATER)] == ["new", "dropped"]


def test_a_hold_runs_out_by_the_monotonic_clock_and_can_be_released(desk: Desk) -> None:
    desk.add("e-1", hold=8.0)
    desk.add("e-2", hold=8.0)
    desk.clock.now += 5
    assert desk.outbox.entry("e-1").hold_left == 3.0
    desk.outbox.release_hold("e-2")
    assert desk.outbox.entry("e-2").hold_left is None
    desk.clock.now += 3
    assert desk.outbox.entry("e-1").hold_left is None


def test_a_hold_of_an_earlier_run_stands_still_until_it_is_started_anew(desk: Desk) -> None:
    desk.add("held", hold=8.0)
    desk.add("free")
    desk.start_again()
    desk.clock.now = 3.0  # another boot, another clock
    desk.add("of this run", hold=8.0)
    desk.clock.now += 100
    assert desk.outbox.entry("held").hold_left == 8.0
    assert desk.outbox.entry("free").hold_left is None
    desk.outbox.restart_holds(5.0)
    desk.clock.now += 4
    assert desk.outbox.entry("held").hold_left == 1.0
    assert desk.outbox.entry("of this run").hold_left is None


def test_after_an_unclean_end_everything_that_waits_is_held_once_more(desk: Desk) -> None:
    desk.add("held", hold=8.0)
    desk.add("free")
    desk.start_again()
    desk.add("of this run")
    desk.outbox.restart_holds(5.0, all_waiting=True)
    desk.clock.now += 1
    assert [desk.outbox.entry(name).hold_left for name in ("held", "free", "of this run")] == [4.0, 4.0, None]


def test_what_was_on_its_way_is_not_held_when_it_waits_again(desk: Desk) -> None:
    """Sent, in doubt when the process ended, then proven absent: it goes at once, in whichever run."""
    desk.add(hold=8.0)
    desk.clock.now += 9
    desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    desk.die()
    desk.outbox.adopt()
    desk.outbox.restart_holds(8.0)
    desk.outbox.set_state("e-1", EntryState.QUEUED, at=NOON)
    (entry,) = desk.outbox.open_entries()
    assert entry.hold_left is None


def test_adopting_twice_or_in_the_same_run_changes_nothing(desk: Desk) -> None:
    desk.add("e-1")
    desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    assert desk.outbox.adopt() == []
    assert desk.outbox.entry("e-1").state is EntryState.SENDING
    desk.die()
    assert [entry.state for entry in desk.outbox.adopt()] == [EntryState.UNKNOWN]
    assert [entry.state for entry in desk.outbox.adopt()] == [EntryState.UNKNOWN]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE outbox SET payload = replace(payload, 'r-308', 'r-309')",
        "UPDATE outbox SET op = 'fly', payload_hash = :hash",
    ],
)
def test_a_command_that_cannot_be_trusted_waits_for_a_person(desk: Desk, damage: str) -> None:
    added = desk.add("e-1")
    payload = desk.rows("SELECT payload FROM outbox")[0][0]
    desk.rows(damage, {"hash": hashlib.sha256(f"fly\n1\n{payload}".encode()).digest()} if ":hash" in damage else None)
    desk.start_again()
    (found,) = desk.outbox.adopt()
    assert (found.state, found.reason) == (EntryState.NEEDS_PERSON, "unreadable")
    assert found.command != added.command
    assert found.command.reservation_id == "stay-1"
    assert project(a_stay(), [found]) == a_stay()
    assert desk.rows("SELECT state, reason FROM outbox") == [("needs_person", "unreadable")]
    with pytest.raises(WrongEntryState):
        desk.outbox.begin_attempt("e-1", sent_utc=NOON, baseline={})
    desk.outbox.set_state("e-1", EntryState.DISCARDED, at=LATER, resolved_by="Eva", how="person")
    assert desk.outbox.open_entries() == []


def test_evidence_is_kept_in_order(desk: Desk) -> None:
    desk.add("e-1")
    desk.outbox.add_evidence("e-1", at=NOON, query="reservations/getAll", verdict="absent", detail={"rows": 0})
    desk.outbox.add_evidence("e-1", at=LATER, query="reservations/getAll", verdict="present", detail={"rows": 1})
    assert [(each.at, each.verdict, each.detail) for each in desk.outbox.evidence("e-1")] == [
        (NOON, "absent", {"rows": 0}),
        (LATER, "present", {"rows": 1}),
    ]


def test_an_unknown_entry_is_a_defect(desk: Desk) -> None:
    assert desk.outbox.entry("nobody") is None
    with pytest.raises(LookupError):
        desk.outbox.lane("nobody")
    with pytest.raises(LookupError):
        desk.outbox.begin_attempt("nobody", sent_utc=NOON, baseline={})


@settings(max_examples=20)
@given(st.lists(st.sampled_from(["stay-1", "stay-2"]), max_size=6))
def test_entries_keep_the_order_in_which_staff_acted(
    tmp_path_factory: pytest.TempPathFactory, stays: list[str]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("order") / "profile")
    for number, stay in enumerate(stays):
        desk.add(f"e-{number}", CheckIn(reservation_id=stay, room_id=None))
    assert [entry.command.reservation_id for entry in desk.outbox.open_entries()] == stays
    of_first = [f"e-{number}" for number, stay in enumerate(stays) if stay == "stay-1"]
    assert [entry.id for entry in desk.outbox.of_reservation("stay-1")] == of_first
    desk.close()


def test_what_lay_over_a_stay_when_it_was_seen_is_written_down(desk: Desk) -> None:
    bases: tuple[dict[str, str], ...] = ({}, {}, {AGAIN: "e-0"}, {})
    for number, base in enumerate(bases):
        stay = "stay-2" if number == 3 else "stay-1"
        desk.outbox.add(
            entry_id=f"e-{number}",
            command=Confirm(reservation_id=stay),
            lane=f"res:{stay}",
            base=base,
            created_utc=NOON,
            staff="Eva",
            pc="pc-1",
            hold=None,
        )
    assert [each.base.get(OVER) for each in desk.outbox.open_entries()] == [None, ["e-0"], None, None]
    first, second, *_ = desk.outbox.open_entries()
    assert desk.outbox.withdrawn_from(second) == []
    desk.outbox.set_state(first.id, EntryState.DISCARDED, at=NOON - timedelta(days=2))  # the PC's clock was set
    assert [each.id for each in desk.outbox.withdrawn_from(second)] == ["e-0"]


@pytest.mark.parametrize(
    ("statement", "bindings"),
    [
        (f"SELECT entry_id FROM outbox WHERE {_ARE_LAID_OVER} ORDER BY seq", ("res:stay-1",)),
        (f"{SELECT_ENTRIES} WHERE entry_id {AMONG} AND {_WITHDRAWN} ORDER BY seq", (among(["e-1"]),)),
    ],
    ids=["laid over", "withdrawn"],
)
def test_what_each_step_asks_of_the_outbox_is_answered_by_indexes(
    desk: Desk, statement: str, bindings: tuple[str, ...]
) -> None:
    """The outbox keeps a week of settled commands: nobody would notice a scan on the first day."""
    plan = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {statement}", bindings)]
    assert plan
    assert not [line for line in plan if line.startswith("SCAN") and "outbox" in line]
