"""The real program, killed while an act is half typed, and again right after it was done: what was typed is there, and
what was done is done once.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import pytest

from frontdesk.demo.ledger import read_ledger
from frontdesk.tour import Step, _find, _hotel, _Walk

QUIET, ILL, COTS = "Asks for a quiet room", "The grandmother is ill", "Two cots"
HALF_TYPED: list[Step] = [
    {"do": "wait", "for": "figures"},
    *_find("novako", ""),
    {"do": "keys", "keys": ["N"]},
    {"do": "type", "text": QUIET},
    {"do": "wait", "for": "note_kept", "text": QUIET},
    {"do": "keys", "keys": ["Escape", "X", "O"]},
    {"do": "type", "text": ILL},
    {"do": "wait", "for": "reason_kept", "text": ILL},
    {"do": "stop"},
]
DONE_AFTER_THE_KILL: list[Step] = [
    {"do": "wait", "for": "figures"},
    *_find("novako", ""),
    {"do": "keys", "keys": ["N", "Return"]},
    {"do": "wait", "for": "settled"},
    {"do": "press", "button": "Cut the line"},
    {"do": "wait", "for": "offline"},
    {"do": "keys", "keys": ["N"]},
    {"do": "type", "text": COTS},
    {"do": "wait", "for": "note_kept", "text": COTS},
    {"do": "keys", "keys": ["Return"]},
    {"do": "wait", "for": "saved", "count": 1},
    {"do": "stop"},
]
NOTHING_COMES_BACK: list[Step] = [
    {"do": "wait", "for": "recovered", "count": 1},
    {"do": "press", "button": "Restore the line"},
    {"do": "wait", "for": "settled"},
    *_find("novako", ""),
    {"do": "keys", "keys": ["N", "Return", "Escape"]},
    {"do": "wait", "for": "settled"},
]
THE_REASON_IS_STILL_THERE: list[Step] = [
    {"do": "wait", "for": "figures"},
    *_find("novako", ""),
    {"do": "wait", "for": "reason_kept", "text": ILL},
    {"do": "press_until", "keys": ["X"], "for": "asked"},
    {"do": "keys", "keys": ["Return"]},
    {"do": "wait", "for": "cancelled"},
    {"do": "wait", "for": "settled"},
]


@pytest.mark.needs("window")
def test_what_was_half_typed_is_there_after_a_kill_and_what_was_done_is_not_done_again(tmp_path: Path) -> None:
    data = tmp_path / "hotel.data"
    with _hotel(tmp_path, data) as ready:
        walk = _Walk(tmp_path, ready, secrets.token_urlsafe(), None)
        walk.until_stop(HALF_TYPED, "1")
        walk.until_stop(DONE_AFTER_THE_KILL, "2")
        walk.to_the_end(NOTHING_COMES_BACK, "3")
        walk.to_the_end(THE_REASON_IS_STILL_THERE, "4")
    notes = [_text(entry.body) for entry in read_ledger(data) if entry.operation == "serviceOrderNotes/add"]
    assert notes == [QUIET, COTS]
    reasons = [entry.body["Notes"] for entry in read_ledger(data) if entry.operation == "reservations/cancel"]
    assert reasons == [ILL]


def _text(body: dict[str, Any]) -> str:
    (note,) = body["ServiceOrderNotes"]
    return str(note["Text"])
