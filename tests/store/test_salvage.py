"""A damaged file: nothing of it is deleted, what a clerk did comes into the new one, and doubts stay doubts."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.commands import Cancel
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import RoomCategory
from frontdesk.domain.outbox import EntryState
from frontdesk.store.cells import cells
from frontdesk.store.database import Database
from frontdesk.store.errors import Damaged, FileDamaged, WrongKey
from frontdesk.store.opening import open_or_salvage
from frontdesk.store.pages import PAGE, Pages
from frontdesk.store.store import Store
from tests.domain.stays import NOON
from tests.store.desks import KEY, OTHER_KEY, Desk

COMMANDS = 60
LONG_NOTE = "Nemoc – choroba. " * 400  # longer than a page: the row goes on on others
JOURNAL = b"a journal is what a kill leaves"


def busy(folder: Path) -> Desk:
    """A desk with guests and with commands in every state, some settled long ago."""
    desk = Desk(folder)
    desk.writer.put_guests([Guest(id=f"g-{number}", last_name="Novák") for number in range(400)])
    for number in range(COMMANDS):
        note = LONG_NOTE if number % 20 == 7 else f"Reason {number}"
        desk.add(f"e-{number}", Cancel(reservation_id=f"stay-{number}", note=note, charge_fee=False))
    for number in range(0, COMMANDS, 5):
        desk.outbox.begin_attempt(f"e-{number}", sent_utc=NOON, baseline={"items": [number]})
        desk.outbox.end_attempt(f"e-{number}", outcome="unknown", state=EntryState.UNKNOWN, ended_utc=NOON)
    for number in range(1, COMMANDS, 5):
        desk.outbox.set_state(f"e-{number}", EntryState.SETTLED, at=NOON, resolved_by="auto")
    desk.outbox.set_state("e-2", EntryState.REJECTED, reason="Not this one.", at=NOON)
    return desk


def as_killed(desk: Desk) -> dict[str, bytes]:
    """The files as a kill leaves them; the desk itself is closed."""
    left = {each.name: each.read_bytes() for each in desk.path.parent.iterdir()}
    desk.close()
    for each in desk.path.parent.iterdir():
        each.unlink()
    return left


def put(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "desk.db"


def opened(path: Path) -> Store:
    return Store(open_or_salvage(path, KEY), monotonic=lambda: 0.0, epoch="the next run")


def commands_in(store: Store) -> dict[str, Cancel]:
    return {entry.id: entry.command for entry in store.outbox._entries("1 ORDER BY seq")}


def zeroed_head(content: bytes) -> bytes:
    return bytes(PAGE) + content[PAGE:]


def half(content: bytes) -> bytes:
    return content[: len(content) // 2 + 100]


def one_byte(content: bytes) -> bytes:
    return content[:1000] + bytes([content[1000] ^ 1]) + content[1001:]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    desk = busy(tmp_path_factory.mktemp("closed") / "profile")
    desk.close()
    return {"desk.db": desk.path.read_bytes()}


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return as_killed(busy(tmp_path_factory.mktemp("killed") / "profile"))


@pytest.mark.parametrize("spoil", [zeroed_head, half, one_byte])
def test_a_damaged_file_is_kept_and_the_desk_starts(
    tmp_path: Path, closed: dict[str, bytes], spoil: Callable[[bytes], bytes]
) -> None:
    broken = spoil(closed["desk.db"])
    path = put(tmp_path / "profile", {"desk.db": broken, "desk.db-wal": JOURNAL})
    store = opened(path)
    told = store.salvaged
    assert told is not None
    assert not store.was_clean
    assert told.kept_as.read_bytes() == broken
    assert told.kept_as.with_name(told.kept_as.name + "-wal").read_bytes() == JOURNAL
    if spoil is not half:
        assert len(commands_in(store)) == COMMANDS
        assert commands_in(store)["e-7"].note == LONG_NOTE
    store.close()
    again = opened(path)
    assert again.salvaged == told
    again.told_of_salvage()
    again.close()
    later = opened(path)
    assert later.salvaged is None
    assert later.was_clean
    later.close()


def test_what_was_only_in_the_journal_is_saved_from_it(tmp_path: Path) -> None:
    desk = busy(tmp_path / "profile")
    desk.start_again()
    desk.outbox.adopt()
    for number in range(COMMANDS, COMMANDS + 5):
        desk.add(f"e-{number}", Cancel(reservation_id=f"stay-{number}", note=f"Reason {number}", charge_fee=False))
    desk.outbox.set_state("e-3", EntryState.DISCARDED, at=NOON)
    files = as_killed(desk)
    for page in pages_of_the_outbox(put(tmp_path / "look", files)):
        if page * PAGE <= len(files["desk.db"]):  # the newest are only in the journal so far
            files["desk.db"] = flipped(files["desk.db"], page)  # where that has a newer one, this harms nothing
    store = opened(put(tmp_path / "broken", files))
    assert store.salvaged is not None
    assert {f"e-{number}" for number in range(COMMANDS, COMMANDS + 5)} < commands_in(store).keys()
    assert store.outbox.entry("e-3").state is EntryState.DISCARDED
    store.close()


def test_a_wrong_key_sets_nothing_aside(tmp_path: Path, killed: dict[str, bytes]) -> None:
    path = put(tmp_path / "profile", killed)
    with pytest.raises(WrongKey):
        open_or_salvage(path, OTHER_KEY)
    assert {each.name for each in path.parent.iterdir()} == set(killed)
    assert path.read_bytes() == killed["desk.db"]


def test_where_the_outbox_is_whole_its_states_are_kept(tmp_path: Path, killed: dict[str, bytes]) -> None:
    guests = next(number for number, page in Pages(put(tmp_path / "look", killed), KEY) if page and b"Nov\xc3" in page)
    files = as_killed_without_journal(tmp_path / "folded", killed)
    files["desk.db"] = flipped(files["desk.db"], guests)
    files["desk.db-wal"] = JOURNAL
    store = opened(put(tmp_path / "profile", files))
    assert store.salvaged is not None
    assert store.salvaged.is_whole
    assert store.outbox.entry("e-3").state is EntryState.QUEUED
    assert store.outbox.entry("e-5").state is EntryState.UNKNOWN
    assert store.outbox.baseline("e-5") == {"items": [5]}
    assert store.cache.guest("g-1") is None
    store.close()


def test_damage_of_the_cache_is_found_at_rest_and_mended_at_the_next_start(tmp_path: Path) -> None:
    """A clean start does not look at the guests: it opens, and so would every later one."""
    desk = busy(tmp_path / "profile")
    desk.close()
    content = desk.path.read_bytes()
    guests = next(number for number, page in Pages(desk.path, KEY) if page and b"Nov\xc3" in page)
    desk.path.write_bytes(flipped(content, guests))
    store = opened(desk.path)
    assert store.salvaged is None
    with pytest.raises(Damaged):
        list(store.look_over())
    assert store.outbox.entry("e-5").state is EntryState.UNKNOWN, "what waits is still there to be worked on"
    store.outbox.set_state("e-3", EntryState.DISCARDED, at=NOON)
    store.close()
    mended = opened(desk.path)
    assert mended.salvaged is not None
    assert mended.salvaged.is_whole
    assert mended.outbox.entry("e-3").state is EntryState.DISCARDED
    assert (mended.cache.guest("g-1"), len(commands_in(mended))) == (None, COMMANDS)
    list(mended.look_over())
    mended.told_of_salvage()
    mended.close()
    later = opened(desk.path)
    assert later.salvaged is None, "the doubt went with the damaged file"
    later.close()


@pytest.mark.parametrize("word", [b"Room of the tests", b"mark of the tests", b"draft of the tests"])
def test_what_no_desk_opens_without_is_looked_over_at_every_start(tmp_path: Path, word: bytes) -> None:
    desk = busy(tmp_path / "profile")
    desk.writer.put_categories([RoomCategory(id="c-1", name="Room of the tests", capacity=2, ordering=1)])
    desk.writer.put_mark("mark of the tests", "1")
    desk.local.set("draft of the tests", 1)
    desk.close()
    numbers = [number for number, page in Pages(desk.path, KEY) if page and word in page]
    content = desk.path.read_bytes()
    for number in numbers:
        content = flipped(content, number)
    desk.path.write_bytes(content)
    store = opened(desk.path)
    assert numbers and store.salvaged is not None
    assert len(commands_in(store)) == COMMANDS
    store.close()


def test_a_write_that_meets_a_damaged_page_leaves_a_doubt(tmp_path: Path) -> None:
    desk = busy(tmp_path / "profile")
    desk.close()
    numbers = [number for number, page in Pages(desk.path, KEY) if page and b"Nov\xc3" in page]
    content = desk.path.read_bytes()
    for number in numbers:
        content = flipped(content, number)
    desk.path.write_bytes(content)
    store = opened(desk.path)
    told: list[bool] = []
    store.when_damaged(told.append)
    with pytest.raises(FileDamaged):
        store.writer.put_guests([Guest(id="g-new", last_name="Nováková")])
    assert told == [False], "nothing that waits is on it"
    store.close()
    mended = opened(desk.path)
    assert mended.salvaged is not None
    mended.close()


def as_killed_without_journal(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    path = put(folder, files)
    Database.open(path, KEY).close()
    return {"desk.db": path.read_bytes()}


def flipped(content: bytes, page: int, at: int = 2000) -> bytes:
    place = (page - 1) * PAGE + at
    return content[:place] + bytes([content[place] ^ 0x40]) + content[place + 1 :]


def pages_of_the_outbox(path: Path) -> Iterator[int]:
    for number, page in Pages(path, KEY):
        if page is not None and any(f"Reason {each}".encode() in page for each in range(COMMANDS)):
            yield number


def test_a_lost_page_of_commands_leaves_a_row_for_each_of_them(tmp_path: Path, closed: dict[str, bytes]) -> None:
    broken = list(pages_of_the_outbox(put(tmp_path / "look", closed)))[1]
    content = flipped(closed["desk.db"], broken)
    store = opened(put(tmp_path / "profile", {"desk.db": content}))
    assert store.salvaged is not None
    assert not store.salvaged.is_whole
    assert store.salvaged.unreadable > 0
    found = store.outbox.open_entries()
    lost = [entry for entry in found if entry.reason == "unreadable"]
    assert len(lost) == store.salvaged.unreadable
    assert all(entry.command.reservation_id.startswith("stay-") for entry in lost)
    assert {entry.state for entry in found} <= {EntryState.NEEDS_PERSON, EntryState.REJECTED}
    assert store.outbox.entry("e-2").reason == "Not this one."
    rows = store.outbox._entries("1 ORDER BY seq")
    assert [entry.seq for entry in rows] == list(range(1, COMMANDS + 1))
    store.close()


@settings(max_examples=25)
@given(st.data())
def test_whatever_pages_are_lost_no_command_vanishes_without_a_word(
    tmp_path_factory: pytest.TempPathFactory, killed: dict[str, bytes], data: st.DataObject
) -> None:
    """A command is there as it was given, or as a row that cannot be read, or some page of ids is lost as well."""
    folder = tmp_path_factory.mktemp("random")
    files = as_killed_without_journal(folder / "folded", killed)
    count = len(files["desk.db"]) // PAGE
    broken = data.draw(st.lists(st.integers(1, count), min_size=1, max_size=6, unique=True))
    content = files["desk.db"]
    for page in broken:
        content = flipped(content, page, data.draw(st.integers(0, PAGE - 1)))
    path = put(folder / "profile", {"desk.db": content, "desk.db-wal": JOURNAL})
    store = opened(path)
    whole = commands_in(opened_once(folder / "whole", files))
    for entry_id, command in commands_in(store).items():
        assert entry_id.startswith("salvaged-") or command == whole[entry_id]
    if len(commands_in(store)) < COMMANDS:
        assert len(broken) > 1, "one lost page never hides a command"
    store.close()


def opened_once(folder: Path, files: dict[str, bytes]) -> Store:
    return opened(put(folder, files))


def test_a_salvage_may_be_cut_at_every_step(
    tmp_path: Path, closed: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The renames are the only steps that count; after each of them the next start comes to the same end."""
    files = {"desk.db": zeroed_head(closed["desk.db"]), "desk.db-wal": JOURNAL}
    rename = Path.rename
    for cut_after in range(5):
        path = put(tmp_path / f"cut-{cut_after}", files)
        left = [cut_after]

        def power_cut(self: Path, target: Path, left: list[int] = left) -> Path:
            if left[0] == 0:
                raise OSError("the power is gone")
            left[0] -= 1
            return rename(self, target)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "rename", power_cut)
            with suppress(OSError):
                opened(path).close()
        store = opened(path)
        assert len(commands_in(store)) == COMMANDS
        assert store.salvaged is not None
        store.close()
        kept = path.with_name("desk.db.damaged-1")
        assert kept.read_bytes() == files["desk.db"]
        assert kept.with_name(kept.name + "-wal").read_bytes() == files["desk.db-wal"]


def test_every_page_opens_with_its_key_and_with_no_other(tmp_path: Path, killed: dict[str, bytes]) -> None:
    path = put(tmp_path / "profile", killed)
    assert all(page is not None for _number, page in Pages(path, KEY))
    assert not Pages(path, OTHER_KEY).has_any()
    rows = {cell.values[1]: cell.rowid for cell in cells(Pages(path, KEY)) if cell.rowid and len(cell.values) > 15}
    assert rows == {f"e-{number}": number + 1 for number in range(COMMANDS)}


def test_noise_instead_of_a_file_is_taken_for_a_wrong_key(tmp_path: Path) -> None:
    path = put(tmp_path / "profile", {"desk.db": random.Random(0).randbytes(20 * PAGE)})
    with pytest.raises(WrongKey):
        open_or_salvage(path, KEY)
