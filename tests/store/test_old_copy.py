"""An old copy put back over the desk's file: noticed, and nothing in it goes by itself."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.outbox import EntryState
from frontdesk.store.witness import Mark, Witness
from tests.domain.stays import NOON
from tests.store.desks import KEY, OTHER_KEY, Desk


def copied(desk: Desk) -> dict[str, bytes]:
    """The file and its journal, as a backup takes them."""
    names = ("desk.db", "desk.db-wal")
    return {name: desk.path.with_name(name).read_bytes() for name in names if desk.path.with_name(name).exists()}


def put_back(desk: Desk, copy: dict[str, bytes]) -> None:
    desk.store.close()
    for suffix in ("", "-wal", "-shm"):
        desk.path.with_name(f"desk.db{suffix}").unlink(missing_ok=True)
    for name, content in copy.items():
        desk.path.with_name(name).write_bytes(content)
    desk.store = desk._open()


def send(desk: Desk, entry_id: str) -> None:
    desk.outbox.begin_attempt(entry_id, sent_utc=NOON, baseline={})
    desk.outbox.end_attempt(entry_id, outcome="answered", state=EntryState.APPLIED, ended_utc=NOON)


def states(desk: Desk) -> dict[str, tuple[str, str]]:
    return {entry.id: (entry.state, entry.reason) for entry in desk.outbox._entries("1 ORDER BY seq")}


def test_what_an_old_copy_would_send_again_waits_for_a_person(desk: Desk) -> None:
    for name in ("sent since", "not sent", "refused", "settled"):
        desk.add(name)
    desk.outbox.set_state("refused", EntryState.REJECTED, reason="Not this one.", at=NOON)
    desk.outbox.set_state("settled", EntryState.SETTLED, at=NOON)
    copy = copied(desk)
    send(desk, "sent since")
    put_back(desk, copy)
    assert desk.store.was_old_copy
    desk.outbox.adopt()
    waits = ("needs_person", "old_file")
    expected = {
        "sent since": waits,
        "not sent": waits,
        "refused": ("rejected", "Not this one."),
        "settled": ("settled", ""),
    }
    assert states(desk) == expected
    desk.start_again()
    assert not desk.store.was_old_copy, "it is this desk's file from now on"
    desk.add("new")
    send(desk, "new")
    desk.start_again()
    assert not desk.store.was_old_copy
    assert states(desk)["new"][0] == "applied"


def test_a_copy_that_lacks_a_command_is_noticed_at_the_next_start(desk: Desk) -> None:
    desk.add("one")
    copy = copied(desk)
    desk.add("two")
    put_back(desk, copy)
    assert desk.store.was_old_copy


def test_another_file_is_noticed_and_a_look_decides_nothing(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    other.add("theirs")
    other.close()
    desk.add("ours")
    put_back(desk, {"desk.db": other.path.read_bytes()})
    assert desk.store.was_old_copy
    desk.start_again()
    assert desk.store.was_old_copy, "nobody took it over yet"
    desk.outbox.adopt()
    assert states(desk) == {"theirs": ("needs_person", "old_file")}


def test_a_kill_and_a_lost_witness_are_no_reason_to_doubt(desk: Desk) -> None:
    desk.add("one")
    send(desk, "one")
    desk.die()
    assert not desk.store.was_old_copy
    desk.add("two")
    desk.start_again()
    assert not desk.store.was_old_copy
    desk.path.with_name("desk.db.witness").unlink()
    desk.start_again()
    assert not desk.store.was_old_copy


def test_a_send_does_not_wait_for_the_witness_to_reach_the_disk(tmp_path: Path) -> None:
    """What was written is read by every later start, and nothing is left unsynced at the end."""
    path, synced = tmp_path / "witness", list[bytes]()
    disk_is_slow = threading.Event()

    def sync(_descriptor: int) -> None:
        content = path.read_bytes()
        disk_is_slow.wait()
        synced.append(content)

    witness = Witness(path, KEY, sync=sync)
    for sends in range(5):
        witness.write(Mark(bytes(16), sends, sends))
        assert Witness(path, KEY).read() == Mark(bytes(16), sends, sends)
    disk_is_slow.set()
    witness.finish()
    assert synced[-1] == path.read_bytes()
    assert len(synced) <= 2, "those that were waited for share one"


marks = st.builds(Mark, st.just(bytes(16)), st.integers(0, 9), st.integers(0, 9))


@given(st.lists(marks, min_size=1, max_size=6), st.integers(0, 143))
def test_the_last_or_the_one_before_is_read_whatever_byte_is_torn(
    tmp_path_factory: pytest.TempPathFactory, written: list[Mark], torn: int
) -> None:
    path = tmp_path_factory.mktemp("witness") / "witness"
    witness, ordered = Witness(path, KEY), sorted(written, key=lambda mark: mark[1:])
    for mark in ordered:
        witness.write(mark)
    assert Witness(path, KEY).read() == ordered[-1]
    assert Witness(path, OTHER_KEY).read() is None
    content = bytearray(path.read_bytes())
    if torn < len(content):
        content[torn] ^= 1
        path.write_bytes(content)
    assert Witness(path, KEY).read() in (*ordered[-2:], *([None] if len(ordered) == 1 else []))
