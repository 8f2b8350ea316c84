"""Whatever keeps the desk from the platform or from its file ends in a sentence of its own, with something to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from frontdesk.api.errors import LeftAlone, LineFault, NotSent
from frontdesk.app.faults import sentence_for
from frontdesk.app.refusals import line_sentence, problem_of
from frontdesk.store import errors
from frontdesk.store.database import Database
from frontdesk.store.errors import StoreError
from frontdesk.store.key import KEY_FILE, data_key
from frontdesk.store.profile import Profile
from frontdesk.store.vault import PassphraseVault
from frontdesk.ui.text.opening import cannot_open

ADDRESS, TODAY = "https://api.platform.example", date(2026, 10, 16)
KEY = bytes(32)
HERE = Path("desk.db")
# What can go wrong while the desk is open only, and is said there.
NOT_AT_START = {errors.NameTaken, errors.TooManyOpen, errors.NotRecoveryWords}
FAULTS: tuple[StoreError, ...] = (
    errors.WrongKey(HERE),
    errors.Damaged(HERE),
    errors.FileDamaged(),
    errors.NewerSchema(HERE, 9, 8),
    errors.DiskFull(),
    errors.DiskFails(),
    errors.OtherProperty("a", "b"),
    errors.AnotherDesk(HERE),
    errors.NoKeyring("none"),
    errors.KeyringLocked(),
    errors.WrongPassphrase(),
    errors.KeyLost(HERE, has_recovery=False),
)


def leaves(kind: type[StoreError] = StoreError) -> Iterator[type[StoreError]]:
    """The errors that are raised; those above them only name what they have in common."""
    below = kind.__subclasses__()
    if not below:
        yield kind
    for each in below:
        yield from leaves(each)


def is_a_sentence(text: str) -> bool:
    return text[:1].isupper() and text.endswith(".") and "!" not in text and "error" not in text.lower()


# --- the line ---------------------------------------------------------------------------------------------------------


def test_every_fault_of_the_line_has_a_sentence_of_its_own() -> None:
    sentences = {fault: line_sentence(fault, ADDRESS, TODAY) for fault in LineFault}
    assert all(is_a_sentence(each) for each in sentences.values())
    assert len(set(sentences.values())) == len(LineFault)


def test_a_part_that_is_left_alone_says_so_for_reads_and_writes() -> None:
    written = NotSent(LineFault.LEFT_ALONE, operation="reservations/start")
    read = LeftAlone("it failed", operation="reservations/getAll", retry_after=60.0)
    said = {problem_of(error, ADDRESS, TODAY).sentence for error in (written, read)}
    assert said == {line_sentence(LineFault.LEFT_ALONE, ADDRESS, TODAY)}


# --- the file ---------------------------------------------------------------------------------------------------------


def test_every_failure_to_open_has_a_sentence_of_its_own() -> None:
    assert {type(fault) for fault in FAULTS} == set(leaves()) - NOT_AT_START
    sentences = [sentence_for(fault) for fault in FAULTS]
    assert all(is_a_sentence(each) for each in sentences)
    assert len({*sentences, cannot_open()}) == len(FAULTS) + 1


@pytest.mark.parametrize(
    ("number", "like"),
    [
        (errno.ENOSPC, errors.DiskFull()),
        (errno.EDQUOT, errors.DiskFull()),
        (errno.EIO, errors.DiskFails()),
        (errno.ENOENT, None),
    ],
)
def test_the_file_system_says_the_same_as_the_store(number: int, like: StoreError | None) -> None:
    wanted = sentence_for(like) if like is not None else cannot_open()
    assert sentence_for(OSError(number, os.strerror(number))) == wanted


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_is_no_disk_that_is_not_there(number: int) -> None:
    assert "may not write" in sentence_for(OSError(number, os.strerror(number)))


# --- the same, met ----------------------------------------------------------------------------------------------------


def met(open_it: object) -> str:
    assert callable(open_it)
    with pytest.raises(StoreError) as told:
        open_it()
    return sentence_for(told.value)


def test_a_file_of_another_key_is_left_as_it_is(tmp_path: Path) -> None:
    Database.open(tmp_path / "desk.db", KEY).close()
    assert "does not open this desk’s file" in met(lambda: Database.open(tmp_path / "desk.db", bytes([1] * 32)))


def test_a_file_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "desk.db", KEY)
    schema = database.loop.pragma("user_version")
    assert isinstance(schema, int)
    database.loop.pragma("user_version", schema + 1)
    database.close()
    assert "newer Front Desk" in met(lambda: Database.open(tmp_path / "desk.db", KEY))


def test_a_second_window_of_the_same_profile_names_the_first(tmp_path: Path) -> None:
    first = Profile(tmp_path / "profile")
    assert "open on this PC already" in met(lambda: Profile(tmp_path / "profile"))
    first.close()


def test_a_damaged_key_file_is_a_lost_key(tmp_path: Path) -> None:
    vault = PassphraseVault(tmp_path / "secrets", "a passphrase of this test")
    data_key(tmp_path, vault, os.urandom)
    (tmp_path / KEY_FILE).write_text("{")
    assert "no longer holds this desk’s key" in met(lambda: data_key(tmp_path, vault, os.urandom))
