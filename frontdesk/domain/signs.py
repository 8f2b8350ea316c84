"""The signs that our commands leave on the platform: of which desk, and of which command."""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode

_OF_DESK, _OF_COMMAND = 3, 6
_IN_TEXT = re.compile(rf"#[A-Z2-7]{{{_OF_COMMAND}}}(?:[A-Z2-7]{{{_OF_DESK}}})?(?![A-Z0-9])")

_AT_END = re.compile(rf"(?:^|\s)#[A-Z2-7]{{{_OF_COMMAND}}}(?:[A-Z2-7]{{{_OF_DESK}}})?\s*$")


def sign_of(seed: str) -> str:
    """A desk's sign; `seed` is unlike that of any other desk."""
    return _letters(f"desk {seed}", _OF_DESK)


def marker(sign: str, entry_id: str) -> str:
    """The sign of a command of the desk with this sign, "" for one of before desks had any."""
    return sign + _letters(entry_id, _OF_COMMAND)


def is_of_desk(found: str, sign: str) -> bool:
    """Whether a text from the platform is the marker of some command of this desk."""
    return bool(sign) and found.startswith(sign) and len(found) == _OF_DESK + _OF_COMMAND


def markers_in(text: str) -> frozenset[str]:
    """The markers of bookings in a name or a note, each with its #: of whatever desk, and of before desks had signs."""
    return frozenset(_IN_TEXT.findall(text))


def without_marker(text: str) -> str:
    """A name or a note as a person reads it: the marker of a booking stands at its end. One in the middle is theirs."""
    return _AT_END.sub("", text)


def _letters(text: str, count: int) -> str:
    return b32encode(hashlib.sha256(text.encode()).digest())[:count].decode()
