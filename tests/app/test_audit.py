"""`frontdesk audit` on a terminal: what comes out, what is refused, and in which sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.__main__ import main
from frontdesk.app.profile import sealed_place
from frontdesk.domain.commands import Cancel
from frontdesk.domain.outbox import EntryState
from frontdesk.store.database import Database
from frontdesk.store.profile import Profile
from frontdesk.store.store import Store
from tests.domain.stays import NOON

pytestmark = pytest.mark.usefixtures("quick_passphrases")

PASSPHRASE = "four words for one desk"
CANARY = "Canarybird"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a desk that did three things and was then killed."""
    folder = tmp_path / "desk"
    folder.mkdir()
    place = sealed_place(folder, PASSPHRASE)
    store = Store(Database.open(place.database, place.key()), monotonic=lambda: 0.0, epoch="one")
    for number in range(3):
        store.outbox.add(
            entry_id=f"e-{number}",
            command=Cancel(reservation_id="stay-1", note=CANARY, charge_fee=False),
            lane="res:stay-1",
            base={},
            created_utc=NOON,
            staff="Eva",
            pc="front-1",
            hold=None,
        )
        store.outbox.set_state(f"e-{number}", EntryState.DISCARDED, at=NOON, resolved_by="Eva", how=CANARY)
    journal = place.database.with_name("desk.db-wal")
    kept, left = place.database.read_bytes(), journal.read_bytes()
    store.close()
    place.database.write_bytes(kept)
    journal.write_bytes(left)
    monkeypatch.setenv("FRONTDESK_PASSPHRASE", PASSPHRASE)
    yield folder


def test_what_was_done_is_exported_and_found_whole(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "audit.jsonl"
    assert main(["audit", "--profile", str(desk), "--out", str(out)]) == 0
    assert capsys.readouterr().out.startswith("3 lines are written to ")
    assert len(out.read_text().splitlines()) == 4
    assert CANARY not in out.read_text()
    assert main(["audit", "--verify", str(out)]) == 0
    out.write_text(out.read_text().replace("Eva", "Ida", 1))
    assert main(["audit", "--verify", str(out)]) == 1
    assert capsys.readouterr().err == "Line 1 is not as it was written.\n"
    place = sealed_place(desk, PASSPHRASE)
    again = Database.open(place.database, place.key())
    assert not again.was_clean, "what was found on this PC is still to be shown"
    again.close()


def test_what_cannot_be_done_is_said_in_one_sentence(
    desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.txt"
    there.write_text("mine")
    new = str(tmp_path / "new")
    for arguments, begins in (
        (["--profile", str(desk), "--out", str(there)], f"{there} is there already."),
        (["--profile", str(desk), "--out", str(tmp_path / "no" / "file")], f"{tmp_path / 'no' / 'file'} cannot be"),
        (["--profile", str(tmp_path / "nobody"), "--out", new], "There is no desk in"),
        (["--verify", str(tmp_path / "nothing")], f"{tmp_path / 'nothing'} cannot be read."),
        (["--verify", str(there)], f"{there} is no audit"),
    ):
        assert main(["audit", *arguments]) == 1
        assert capsys.readouterr().err.startswith(begins)
    open_desk = Profile(desk)
    assert main(["audit", "--profile", str(desk), "--out", new]) == 1
    assert capsys.readouterr().err.startswith("Front Desk is open on this PC.")
    open_desk.close()
    monkeypatch.setenv("FRONTDESK_PASSPHRASE", "not this one")
    assert main(["audit", "--profile", str(desk), "--out", new]) == 1
    assert capsys.readouterr().err.startswith("This passphrase does not open the desk.")
    assert there.read_text() == "mine"
    assert not Path(new).exists()
