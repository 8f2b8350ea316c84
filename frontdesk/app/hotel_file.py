"""The file in which a hotel keeps its choices, beside the desk's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from frontdesk.domain.hotel_choices import NAME, Choices, Flaw, Wants, parse
from frontdesk.settings import Settings


def read_choices(folder: Path) -> Choices:
    """The choices of the hotel whose desk this is; the usual ones where it has no file."""
    try:
        return parse((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Choices()
    except (OSError, UnicodeDecodeError) as failed:
        return Choices(flaws=(Flaw("", type(failed).__name__, Wants.FILE),))


def read_settings(folder: Path) -> tuple[Settings, Sequence[Flaw]]:
    """The settings that hold, and what was not taken of the file."""
    found, usual = read_choices(folder), Settings()
    hold = usual.hold if found.hold is None else found.hold
    return replace(usual, hold=hold, offline=found.offline, keep=found.keep), found.flaws
