"""The words of `frontdesk audit`, which is read on a terminal."""

from __future__ import annotations

from pathlib import Path

from frontdesk.ui.text import tr


def written(count: int, file: Path, seal: str) -> str:
    """The audit is in the file; `seal` is the hash of its last line."""
    return tr("{count} lines are written to {file}. Its seal is {seal}.").format(count=count, file=file, seal=seal)


def in_order(file: Path) -> str:
    """Every line is as it was written."""
    return tr("{file} is whole: no line was changed, added or removed.").format(file=file)


def line_changed(number: int) -> str:
    """The first line that is not as it was written."""
    return tr("Line {number} is not as it was written.").format(number=number)


def line_missing(number: int) -> str:
    """The first place where a line is not there, or where one is too many."""
    return tr("At line {number} something was removed or added.").format(number=number)


def not_an_audit(file: Path) -> str:
    """Another kind of file."""
    return tr("{file} is no audit of Front Desk.").format(file=file)


def cannot_be_read(file: Path) -> str:
    """The file to be verified is not there."""
    return tr("{file} cannot be read. Look whether it is there.").format(file=file)


def is_there_already(file: Path) -> str:
    """Nothing is written over."""
    return tr("{file} is there already. Give it another name; nothing was written.").format(file=file)


def cannot_be_written(file: Path) -> str:
    """No such folder, or no right to it."""
    return tr("{file} cannot be written. Look whether its folder is there.").format(file=file)


def no_desk(folder: Path) -> str:
    """A profile without a file."""
    return tr("There is no desk in {folder} yet.").format(folder=folder)


def desk_is_open() -> str:
    """Its file is in use."""
    return tr("Front Desk is open on this PC. Close it, then ask for the audit again.")


def passphrase_prompt() -> str:
    """Asked on the terminal."""
    return tr("Passphrase of this desk: ")
