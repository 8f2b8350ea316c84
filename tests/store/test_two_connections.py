"""A clerk's commit and the worker's slices never mix, and the clerk goes first."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import apsw
import pytest

from frontdesk.domain.guests import Guest
from frontdesk.domain.notes import Note
from frontdesk.store.cache_writer import CacheWriter
from frontdesk.store.turns import Turns
from tests.domain.stays import NOON
from tests.store.desks import Desk


class LineCut(Exception):
    """What breaks the worker's slice."""


def test_the_workers_rollback_takes_nothing_of_the_clerk_with_it(desk: Desk) -> None:
    writing = threading.Event()

    def slice_that_fails() -> None:
        writer = desk.store.worker_writer()
        with writer.transaction():
            writer.put_guests([Guest(id="g-1", last_name="Novák")])
            writing.set()
            raise LineCut

    with ThreadPoolExecutor(1) as worker:
        failing = worker.submit(slice_that_fails)
        writing.wait()
        desk.add("e-1")
        with pytest.raises(LineCut):
            failing.result()
    assert desk.cache.guest("g-1") is None
    desk.die()
    assert [entry.id for entry in desk.outbox.open_entries()] == ["e-1"]


def test_a_clerk_commits_between_the_slices_of_a_worker_that_never_rests(desk: Desk) -> None:
    done = threading.Event()

    def slices() -> int:
        writer, count = desk.store.worker_writer(), 0
        while not done.is_set():
            writer.put_guests([Guest(id=f"g-{count}-{number}", last_name="Novák") for number in range(20)])
            count += 1
        return count

    with ThreadPoolExecutor(1) as worker:
        running = worker.submit(slices)
        for number in range(40):
            desk.add(f"e-{number}")
        done.set()
        assert running.result() > 0
    assert len(desk.outbox.open_entries()) == 40


def test_whoever_waits_for_a_turn_the_clerk_gets_it() -> None:
    turns, order = Turns(), list[str]()
    inside, waiting = threading.Event(), threading.Event()

    def worker(name: str) -> None:
        with turns.worker():
            order.append(name)
            if name == "first slice":
                inside.set()
                waiting.wait()

    with ThreadPoolExecutor(3) as threads:
        threads.submit(worker, "first slice")
        inside.wait()
        second = threads.submit(worker, "second slice")
        _until_waiting(turns, 1)
        clerk = threads.submit(_clerk, turns, order)
        _until_waiting(turns, 2)
        waiting.set()
        clerk.result()
        second.result()
    assert order == ["first slice", "clerk", "second slice"]


def _until_waiting(turns: Turns, count: int) -> None:
    while len(turns._changed._waiters) < count:  # type: ignore[attr-defined]
        pass


def _clerk(turns: Turns, order: list[str]) -> None:
    with turns.clerk():
        order.append("clerk")


def test_the_workers_connection_stays_in_its_thread(desk: Desk) -> None:
    with ThreadPoolExecutor(1) as worker:
        writer = worker.submit(desk.store.worker_writer).result()
    assert isinstance(writer, CacheWriter)
    with pytest.raises(RuntimeError, match="another thread"):
        desk.store.worker_writer()


def test_an_inner_transaction_joins_the_outer_and_undoes_only_itself(desk: Desk) -> None:
    with desk.store.transaction():
        desk.local.set("outer", 1)
        with pytest.raises(LineCut), desk.store.transaction():
            desk.local.set("inner", 1)
            raise LineCut
        desk.add("e-1")
    assert (desk.local.get("outer"), desk.local.get("inner")) == (1, None)
    with pytest.raises(LineCut), desk.store.transaction():
        desk.add("e-2")
        desk.writer.put_guests([Guest(id="g-1", last_name="Novák")])
        raise LineCut
    assert [entry.id for entry in desk.outbox.open_entries()] == ["e-1"]
    assert desk.cache.guest("g-1") is None


def test_the_journal_is_folded_in_while_the_worker_writes(desk: Desk) -> None:
    writer, journal = desk.store.worker_writer(), desk.path.with_name("desk.db-wal")
    page_of_notes = [
        Note(id=f"n-{number}", reservation_id="stay", text="x" * 400_000, kind="General", created_utc=NOON)
        for number in range(10)
    ]
    for number in range(10):
        writer.put_notes([replace(note, id=f"{note.id}-{number}") for note in page_of_notes])
    assert desk.path.stat().st_size > 30_000_000
    assert journal.stat().st_size < 20_000_000


def test_the_workers_rows_are_one_commit_until_a_clerk_waits(desk: Desk) -> None:
    """The clerk comes while the second piece is written: it is the last of its commit, and the third waits."""
    database = desk.store._database
    clerk_may_come, looked = threading.Event(), threading.Event()
    pieces: list[int] = []

    def write(connection: apsw.Connection, names: Sequence[str]) -> set[str]:
        pieces.append(len(names))
        if len(pieces) == 3:
            looked.wait()
        connection.executemany("INSERT INTO mark(name, value) VALUES(?, '')", [(name,) for name in names])
        if len(pieces) == 2:
            clerk_may_come.set()
            while not database._turns.is_awaited():
                pass
        return set(names)

    def work() -> set[str]:
        connection = database.open_worker()
        written = database.in_turns(connection, [str(number) for number in range(90)], partial(write, connection))
        connection.close()
        return written

    with ThreadPoolExecutor(1) as worker:
        running = worker.submit(work)
        clerk_may_come.wait()
        desk.add("e-1")
        seen = len(desk.rows("SELECT name FROM mark"))
        looked.set()
        assert len(running.result()) == 90
    assert (seen, len(pieces) > 3) == (sum(pieces[:2]), True)
    assert len(desk.rows("SELECT name FROM mark")) == 90
