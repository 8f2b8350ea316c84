"""What a desk keeps has its bounds: open commands, guests who left, the journal, and room for a full disk."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.commands import Confirm
from frontdesk.domain.guests import Guest
from frontdesk.domain.money import Payment
from frontdesk.domain.notes import Note
from frontdesk.domain.outbox import EntryState
from frontdesk.store.ballast import BALLAST_BYTES, BallastFile
from frontdesk.store.bounds import Bounds
from frontdesk.store.errors import DiskFull, NameTaken, OtherProperty, TooManyOpen
from frontdesk.store.local import DRAFT
from frontdesk.store.pages import Pages
from tests.domain.stays import NOON, a_stay
from tests.store.desks import KEY, Desk

NOW = NOON + timedelta(days=60)
TODAY = (NOW, NOW + timedelta(days=1))
CANARY = "Canarybird"


# --- open commands ----------------------------------------------------------------------------------------------------


def test_the_hotels_bound_on_open_commands_holds_and_what_ends_makes_room(desk: Desk) -> None:
    desk.store.set_bounds(Bounds(most_open=3))
    desk.start_again()
    for number in range(3):
        desk.add(f"e-{number}")
    with pytest.raises(TooManyOpen) as refused:
        desk.add("e-3")
    assert refused.value.most == 3
    assert desk.add("e-2").id == "e-2", "the same one again is no new one"
    assert desk.outbox.count_open() == 3
    desk.outbox.set_state("e-0", EntryState.DISCARDED, at=NOON)
    desk.add("e-3")


def test_bounds_that_cannot_be_meant_are_refused() -> None:
    with pytest.raises(ValueError, match="too small"):
        Bounds(most_open=0)
    with pytest.raises(ValueError, match="again and again"):
        Bounds(past_days=30, forget_guests_after=3)


# --- guests who left --------------------------------------------------------------------------------------------------


def put_guest(desk: Desk, guest: str, *stays: timedelta, name: str = "Novák", state: str = "Processed") -> None:
    """A guest with stays that end that long after now, and a note, a payment and a companion on each."""
    desk.writer.put_guests([Guest(id=guest, last_name=name, phone="+420 602 123 456")])
    for number, end in enumerate(stays):
        stay = f"{guest}-s{number}"
        ends = NOW + end
        desk.writer.put_reservations(
            [a_stay(id=stay, guest_id=guest, state=state, start_utc=ends - timedelta(days=2), end_utc=ends)]
        )
        desk.writer.put_notes(
            [Note(id=f"n-{stay}", reservation_id=stay, text=f"{name} snores", kind="General", created_utc=NOON)]
        )
        desk.writer.open_accounts([stay])


def forget(desk: Desk) -> int:
    return sum(desk.store.forget(NOW))


def plain_pages(desk: Desk) -> bytes:
    """Everything in the file, as somebody with its key could read it."""
    desk.store.close()
    found = b"".join(page for _number, page in Pages(desk.path, KEY) if page is not None)
    desk.store = desk._open()
    return found


def test_who_left_long_ago_is_forgotten_down_to_the_last_letter(desk: Desk) -> None:
    put_guest(desk, "gone", timedelta(days=-31), timedelta(days=-400), name=CANARY)
    put_guest(desk, "lately", timedelta(days=-29), timedelta(days=-400))
    put_guest(desk, "expected", timedelta(days=5), state="Confirmed")
    put_guest(desk, "in the house", timedelta(days=-40), state="Started")
    for stay in ("gone-s0", "lately-s0"):
        desk.store.local.set(f"{DRAFT}act note {stay}", {"text": f"{CANARY if stay == 'gone-s0' else 'novak'} snores"})
    assert desk.search.find(CANARY[:4], today=TODAY)
    assert forget(desk) == 1 + 2
    assert desk.rows("SELECT name FROM local WHERE name LIKE 'draft:%'") == [("draft:act note lately-s0",)]
    assert {guest for (guest,) in desk.rows("SELECT id FROM guest")} == {"lately", "expected", "in the house"}
    assert desk.cache.notes("gone-s0") == []
    assert len(desk.cache.stays_of_guest("lately")) == 2, "earlier stays of a guest who is kept are kept"
    for typed in (CANARY, CANARY[:4], CANARY.replace("n", "m", 1), "narybi"):
        assert desk.search.find(typed, today=TODAY) == []
    assert desk.search.find("novak", today=TODAY)
    words = plain_pages(desk)
    assert CANARY.casefold()[:6].encode() not in words.lower()
    assert b"novak" in words
    assert forget(desk) == 0


def test_who_has_an_open_command_or_comes_along_is_kept(desk: Desk) -> None:
    put_guest(desk, "owes an answer", timedelta(days=-31))
    desk.add("e-1", Confirm(reservation_id="owes an answer-s0"))
    put_guest(desk, "companion", timedelta(days=-31))
    put_guest(desk, "host", timedelta(days=5), state="Confirmed")
    desk.writer.put_companions({"host-s0": ("companion",)})
    assert forget(desk) == 0
    desk.outbox.set_state("e-1", EntryState.DISCARDED, at=NOON)
    assert forget(desk) == 2
    assert desk.cache.guest("companion") is not None


def test_a_payment_of_nobodys_stay_goes_by_its_age(desk: Desk) -> None:
    paid = Payment(
        id="",
        reservation_id=None,
        guest_id="g",
        kind="Cash",
        amount=Decimal(1),
        currency="EUR",
        charged_utc=NOW,
        state="Charged",
        accounting_state="Closed",
    )
    for name, charged in (("old", NOW - timedelta(days=40)), ("new", NOW - timedelta(days=1))):
        desk.writer.put_payments([replace(paid, id=name, charged_utc=charged)])
    forget(desk)
    assert desk.rows("SELECT id FROM payment") == [("new",)]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-90, 30)), max_size=12))
def test_a_guest_is_kept_exactly_while_a_stay_is_young_enough(
    tmp_path_factory: pytest.TempPathFactory, stays: list[tuple[int, int]]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("forget") / "profile")
    ends: dict[int, list[int]] = {}
    for guest, days in stays:
        ends.setdefault(guest, []).append(days)
    for guest, days_of in ends.items():
        put_guest(desk, f"g{guest}", *(timedelta(days=days) for days in days_of))
    forget(desk)
    kept = {guest for (guest,) in desk.rows("SELECT id FROM guest")}
    assert kept == {f"g{guest}" for guest, days_of in ends.items() if max(days_of) >= -30}
    assert desk.rows("SELECT count(*) FROM reservation") == [
        (sum(len(days_of) for guest, days_of in ends.items() if f"g{guest}" in kept),)
    ]
    assert desk.rows("SELECT count(*) FROM word") == [(1 if kept else 0,)]
    desk.close()


# --- the journal ------------------------------------------------------------------------------------------------------


def test_the_journal_stays_small_through_a_whole_pull(desk: Desk) -> None:
    writer = desk.store.worker_writer()
    journal = desk.path.with_name("desk.db-wal")
    largest = 0
    for number in range(60):
        writer.put_guests([Guest(id=f"g-{number}-{each}", last_name=f"Novák {each}") for each in range(300)])
        desk.cache.guest("g-0-0")
        desk.add(f"e-{number}")
        largest = max(largest, journal.stat().st_size)
    assert 1_000_000 < largest < 16 * 1024 * 1024
    for _ in desk.store.tidy(NOW):
        pass
    assert journal.stat().st_size == 0
    sizes = desk.store.sizes()
    assert (sizes.guests, sizes.open_commands, sizes.journal_bytes) == (18_000, 60, 0)
    assert sizes.file_bytes == desk.path.stat().st_size


# --- a full disk ------------------------------------------------------------------------------------------------------


class SmallDisk:
    """A disk that has no room but what is kept back: SQLite's own bound on pages plays its part."""

    def __init__(self) -> None:
        self.is_out = False
        self.has_room = False
        self.bound: Callable[[int], object] = print

    def release(self) -> bool:
        if self.is_out:
            return False
        self.is_out = True
        self.bound(ALL)
        return True

    def fill(self) -> bool:
        self.is_out = self.is_out and not self.has_room
        return not self.is_out


ALL = 100_000


@pytest.fixture
def disk() -> SmallDisk:
    return SmallDisk()


@pytest.fixture
def full(desk: Desk, disk: SmallDisk) -> Desk:
    """A desk with something under way, whose disk is full."""
    for number in range(4):
        desk.add(f"e-{number}")
    desk.outbox.begin_attempt("e-0", sent_utc=NOON, baseline={})
    desk.store._database.ballast = disk
    pages = desk.rows("PRAGMA page_count")[0][0]
    disk.bound = lambda count: desk.rows(f"PRAGMA max_page_count = {count}")
    disk.bound(pages)
    return desk


LARGE = {"seen": "x" * 20_000}


def test_on_a_full_disk_outcomes_and_decisions_are_written_and_new_commands_are_not(
    full: Desk, disk: SmallDisk
) -> None:
    with pytest.raises(DiskFull):
        full.add("new", base=LARGE)
    assert not disk.is_out, "a new command does not get the room that is kept back"
    full.outbox.add_evidence("e-1", at=NOON, query="q", verdict="absent", detail=LARGE)
    assert disk.is_out
    full.outbox.end_attempt("e-0", outcome="answered", state=EntryState.APPLIED, ended_utc=NOON)
    full.store.written(lambda: full.outbox.set_state("e-1", EntryState.DISCARDED, at=NOON, resolved_by="Eva"))
    for refused in (
        lambda: full.add("new"),
        lambda: full.outbox.begin_attempt("e-2", sent_utc=NOON, baseline={}),
        lambda: full.store.worker_writer().put_mark("a", "b"),
    ):
        with pytest.raises(DiskFull):
            refused()
    disk.has_room = True
    full.add("new")
    assert not disk.is_out, "there is room again, so it is kept back again"
    full.die()
    states = {entry.id: entry.state for entry in full.outbox._entries("1 ORDER BY seq")}
    assert states["e-0"] is EntryState.APPLIED
    assert states["e-1"] is EntryState.DISCARDED
    assert states["new"] is EntryState.QUEUED


def test_several_ends_in_one_commit_get_the_room_too(full: Desk) -> None:
    def end() -> None:
        full.outbox.set_state("e-1", EntryState.DISCARDED, at=NOON)
        full.outbox.add_evidence("e-2", at=NOON, query="q", verdict="absent", detail=LARGE)

    full.store.written(end)
    assert full.outbox.entry("e-1").state is EntryState.DISCARDED
    assert full.outbox.evidence("e-2")


def test_a_desk_with_a_full_disk_closes(full: Desk) -> None:
    full.start_again()
    assert full.outbox.entry("e-1") is not None


def test_the_ballast_is_real_and_comes_back_when_the_disk_has_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ballast"
    ballast = BallastFile(path)
    assert not ballast.release()
    assert ballast.fill()
    assert path.stat().st_size == BALLAST_BYTES
    assert len(zlib.compress(path.read_bytes())) > BALLAST_BYTES * 0.99, "no file system makes it smaller"
    assert ballast.release()
    assert ballast.is_out
    with monkeypatch.context() as full:
        full.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=BALLAST_BYTES))
        assert not ballast.fill()
    assert not path.exists()
    assert ballast.fill()
    assert not ballast.is_out


# --- staff, property --------------------------------------------------------------------------------------------------


def test_staff_are_added_renamed_picked_and_retired_and_the_audit_knows(desk: Desk) -> None:
    staff = desk.store.staff
    eva, petr = staff.add("  Eva   Malá ", NOON), staff.add("Petr", NOON)
    assert [member.name for member in staff.members()] == ["Eva Malá", "Petr"]
    with pytest.raises(NameTaken):
        staff.add("Petr", NOON)
    with pytest.raises(NameTaken):
        staff.rename(eva.id, "Petr", NOON)
    with pytest.raises(ValueError, match="letters"):
        staff.add("  ", NOON)
    assert staff.picked() is None
    staff.pick(petr.id)
    desk.start_again()
    staff = desk.store.staff
    assert staff.picked() == petr
    assert staff.rename(petr.id, "Peter", NOON).name == "Peter"
    staff.retire(petr.id, NOON)
    assert staff.picked() is None
    with pytest.raises(LookupError):
        staff.pick(petr.id)
    assert [member.name for member in staff.members(retired=True)] == ["Eva Malá", "Peter"]
    assert staff.add("Peter", NOON).id != petr.id, "a name can be given again"
    assert [line["what"] for line in desk.audit.lines()] == [
        *("staff added", "staff added", "staff renamed", "staff retired", "staff added")
    ]
    assert desk.audit.flaw() is None


def test_a_file_belongs_to_one_property(desk: Desk) -> None:
    desk.store.belongs_to("hotel-1")
    desk.start_again()
    desk.store.belongs_to("hotel-1")
    with pytest.raises(OtherProperty) as refused:
        desk.store.belongs_to("hotel-2")
    assert (refused.value.bound, refused.value.found) == ("hotel-1", "hotel-2")
