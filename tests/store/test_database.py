"""The file: private, encrypted, refused with a reason when it cannot be opened, moved aside and never deleted."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import apsw
import pytest

from frontdesk.domain.guests import Guest
from frontdesk.domain.outbox import EntryState
from frontdesk.store.database import Database
from frontdesk.store.errors import Damaged, DiskFull, NewerSchema, WrongKey
from frontdesk.store.migrations import MIGRATIONS
from tests.store.desks import KEY, OTHER_KEY, Desk

CANARY = "Canarybird"


def every_file(folder: Path) -> dict[str, bytes]:
    """The name and content of every file, to be compared before and after."""
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def damage(path: Path, page: int) -> None:
    """Flip one byte of a page, as a bad disk does."""
    content = bytearray(path.read_bytes())
    content[page * 4096 + 100] ^= 0xFF
    path.write_bytes(content)


def test_a_guest_is_readable_in_no_file_on_the_disk(desk: Desk) -> None:
    desk.writer.put_guests([Guest(id="g-1", last_name=CANARY, email=f"{CANARY}@example.com")])
    desk.local.set("draft", CANARY)
    while_open = every_file(desk.path.parent)
    desk.start_again()
    assert desk.cache.guest("g-1") is not None
    assert any(name.endswith("-wal") and content for name, content in while_open.items())
    for content in (*while_open.values(), *every_file(desk.path.parent).values()):
        assert CANARY.encode() not in content
        assert CANARY.casefold().encode() not in content
        assert b"SQLite format 3" not in content


@pytest.mark.skipif(os.name != "posix", reason="on Windows the profile's own rights close it to other users")
def test_only_this_user_may_read_the_files(desk: Desk) -> None:
    desk.local.set("a", 1)
    modes = {stat.S_IMODE(each.stat().st_mode) for each in desk.path.parent.iterdir()}
    assert modes == {0o600}


def test_a_wrong_key_changes_nothing_even_after_a_kill(desk: Desk) -> None:
    desk.add("e-1")
    left = every_file(desk.path.parent)
    copy = desk.path.parent.parent / "copy"
    copy.mkdir()
    for name, content in left.items():
        (copy / name).write_bytes(content)
    with pytest.raises(WrongKey) as refused:
        Database.open(copy / "desk.db", OTHER_KEY)
    assert refused.value.path == copy / "desk.db"
    kept = every_file(copy)
    assert kept["desk.db"] == left["desk.db"]
    assert kept["desk.db-wal"] == left["desk.db-wal"]
    database = Database.open(copy / "desk.db", KEY)
    assert database.loop.execute("SELECT entry_id FROM outbox").get == "e-1"
    database.close()


def test_a_key_of_the_wrong_length_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="31 bytes"):
        Database.open(tmp_path / "desk.db", bytes(31))


def test_a_damaged_file_is_told_and_left_where_it_is(desk: Desk) -> None:
    desk.writer.put_guests([Guest(id=f"g-{number}", last_name="Novák") for number in range(200)])
    desk.close()
    damage(desk.path, page=5)
    broken = desk.path.read_bytes()
    desk.path.with_name("desk.db-wal").write_bytes(b"a journal is what a kill leaves")
    with pytest.raises(Damaged):
        Database.open(desk.path, KEY)
    assert desk.path.read_bytes() == broken
    desk.path.unlink()
    desk.path.with_name("desk.db-wal").unlink()
    desk.store = desk._open()


def test_a_newer_schema_is_refused_and_left_alone(desk: Desk) -> None:
    desk.add("e-1")
    desk.rows("PRAGMA user_version = 999")
    desk.close()
    before = desk.path.read_bytes()
    with pytest.raises(NewerSchema) as refused:
        Database.open(desk.path, KEY)
    assert (refused.value.found, refused.value.known) == (999, len(MIGRATIONS))
    assert desk.path.read_bytes() == before
    database = Database.open(desk.path, KEY, migrations=[lambda _: None] * 999)
    database.loop.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    database.close()
    desk.store = desk._open()


def test_every_migration_keeps_the_entries_of_the_first_schema(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    database = Database.open(path, KEY, migrations=MIGRATIONS[:1])
    database.loop.execute(
        "INSERT INTO outbox(entry_id, op, op_version, lane, reservation_id, payload, payload_hash, base, state, "
        "created_us, created_epoch, staff, pc) "
        "VALUES('e-1', 'check_in', 1, 'lane', 'stay-1', '{}', x'00', '{}', 'queued', 0, '', '', '')"
    )
    database.close()

    def next_one(connection: apsw.Connection) -> None:
        connection.execute("ALTER TABLE outbox ADD COLUMN marker TEXT")

    def then_one_that_fails(connection: apsw.Connection) -> None:
        connection.execute("DELETE FROM outbox")
        raise apsw.SQLError("half way")

    with pytest.raises(apsw.SQLError, match="half way"):
        Database.open(path, KEY, migrations=(*MIGRATIONS, next_one, then_one_that_fails))
    database = Database.open(path, KEY, migrations=(*MIGRATIONS, next_one))
    assert database.loop.execute("SELECT entry_id, marker FROM outbox").fetchall() == [("e-1", None)]
    assert database.loop.execute("PRAGMA user_version").get == len(MIGRATIONS) + 1
    database.close()


def test_a_clean_end_is_told_from_a_kill(desk: Desk) -> None:
    desk.add("e-1")
    desk.start_again()
    assert desk.store.was_clean
    desk.add("e-2")
    desk.die()
    assert not desk.store.was_clean
    assert [entry.id for entry in desk.outbox.open_entries()] == ["e-1", "e-2"]


def test_a_full_disk_says_so_and_writes_nothing(desk: Desk) -> None:
    desk.add("e-1")
    pages = desk.rows("PRAGMA page_count")[0][0]
    desk.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull), desk.store.transaction():
        desk.outbox.set_state("e-1", EntryState.DISCARDED, at=desk.outbox.entry("e-1").created_utc)
        desk.local.set("large", "x" * 100_000)
    assert desk.outbox.entry("e-1").state is EntryState.QUEUED
    desk.rows("PRAGMA max_page_count = 100000")
    desk.local.set("large", "x" * 100_000)


def test_the_outbox_is_synced_to_the_disk_and_the_cache_is_not_waited_for(desk: Desk) -> None:
    full, normal = 2, 1
    assert desk.rows("PRAGMA synchronous") == [(full,)]
    assert desk.rows("PRAGMA journal_mode") == [("wal",)]
    worker = desk.store.worker_writer()
    assert worker._connection.execute("PRAGMA synchronous").get == normal
