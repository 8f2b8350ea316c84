"""The audit: one line for each finished command, nothing of a guest in it, and no line can be changed unnoticed."""

from __future__ import annotations

import json
from datetime import timedelta

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.domain.commands import Cancel
from frontdesk.domain.outbox import EntryState
from frontdesk.store.audit import verify
from frontdesk.store.outbox import Outbox
from tests.domain.stays import NOON
from tests.store.desks import Desk

CANARY = "Canarybird"
LATER = NOON + timedelta(days=8)


def finished(desk: Desk, entry_id: str, state: EntryState = EntryState.SETTLED, **end: str) -> None:
    """A command that was sent once, answered, looked for and ended; guests are named wherever they could be."""
    desk.add(entry_id, Cancel(reservation_id="stay-1", note=f"{CANARY} is ill", charge_fee=False))
    outbox: Outbox = desk.outbox
    outbox.begin_attempt(entry_id, sent_utc=NOON, baseline={"guest": CANARY})
    outbox.end_attempt(
        entry_id,
        outcome="answered",
        state=EntryState.NEEDS_PERSON,
        reason=f"{CANARY} has left.",
        status=200,
        request_id="rq-7",
        cause=CANARY,
        ended_utc=NOON,
    )
    query = f"customers/getAll by {CANARY}"
    outbox.add_evidence(entry_id, at=NOON, query=query, verdict="reached", detail={"guest": CANARY})
    outbox.set_state(entry_id, state, reason=f"touched {CANARY}", at=NOON, **{"resolved_by": "auto", **end})


def test_a_line_tells_who_and_what_and_nothing_of_a_guest(desk: Desk) -> None:
    finished(desk, "e-1", EntryState.DISCARDED, resolved_by="Eva", how=f"words {CANARY} asked for it")
    assert desk.audit.note_finished() == 1
    assert desk.audit.note_finished() == 0
    (line,) = desk.audit.lines()
    assert line == {
        "what": "command",
        "entry": "e-1",
        "step": "cancel",
        "record": "stay-1",
        "given": NOON.isoformat(),
        "staff": "Eva",
        "staff_is_proven": False,
        "pc": "front-1",
        "end": "discarded",
        "ended": NOON.isoformat(),
        "ended_by": "Eva",
        "how": "",
        "because": "words",
        "doubt": "touched",
        "sends": [{"at": NOON.isoformat(), "outcome": "answered", "status": 200, "request": "rq-7"}],
        "evidence": [[NOON.isoformat(), "customers/getAll", "reached"]],
    }
    assert CANARY not in "\n".join(desk.audit.export())
    assert verify(desk.audit.export()) is None


def test_what_is_old_and_noted_goes_and_its_line_stays(desk: Desk) -> None:
    for number in range(30):
        finished(desk, f"e-{number}")
    desk.add("open")
    desk.rows("INSERT INTO claim(server_id, entry_id) VALUES('item-1', 'e-3')")
    desk.rows("INSERT INTO outbox_dep(entry_id, needs) VALUES('open', 'e-4'), ('e-6', 'e-5')")
    assert desk.audit.compact(LATER) == 0, "nothing goes before its line is written"
    while desk.audit.note_finished():
        pass
    assert desk.audit.compact(NOON) == 0, "nothing goes before its time"
    while desk.audit.compact(LATER):
        pass
    assert {entry.id for entry in desk.outbox._entries("1 ORDER BY seq")} == {"open", "e-4"}
    assert desk.rows("SELECT count(*) FROM attempt") == [(1,)]
    assert desk.rows("SELECT entry_id FROM claim") == [("e-3",)]
    assert len(list(desk.audit.lines())) == 30
    desk.die()
    finished(desk, "one more")
    assert desk.audit.note_finished() == 1
    assert desk.audit.flaw() is None


def test_what_a_person_decides_later_about_the_same_command_has_a_line_too(desk: Desk) -> None:
    """It was done, hours later it turned out to be there twice, and a person said why they left it so."""
    finished(desk, "e-1")
    desk.audit.note_finished()
    desk.outbox.reopen("e-1", reason="twice 2", at=NOON)
    assert desk.audit.note_finished() == 0, "nobody has decided yet"
    desk.die()
    desk.outbox.set_state("e-1", EntryState.DISCARDED, at=NOON, resolved_by="Eva", how=f"mistake {CANARY}")
    assert desk.audit.compact(LATER) == 0, "not before it is noted"
    assert [desk.audit.note_finished() for _ in range(2)] == [1, 0]
    first, second = desk.audit.lines()
    assert (first["entry"], first["end"], second["entry"], second["end"]) == ("e-1", "settled", "e-1", "discarded")
    assert (second["because"], second["ended_by"], second["doubt"]) == ("mistake", "Eva", "")
    assert CANARY not in "\n".join(desk.audit.export()) and desk.audit.flaw() is None
    assert desk.audit.compact(LATER) == 1


def test_the_file_itself_refuses_a_change(desk: Desk) -> None:
    finished(desk, "e-1")
    desk.audit.note_finished()
    for change in ("UPDATE audit SET line = '{}'", "DELETE FROM audit"):
        with pytest.raises(apsw.ConstraintError, match="only added to"):
            desk.rows(change)


def test_a_line_changed_below_the_program_is_found(desk: Desk) -> None:
    for number in range(5):
        finished(desk, f"e-{number}")
    desk.audit.note_finished()
    desk.rows("DROP TRIGGER audit_is_never_shortened")
    desk.rows("DELETE FROM audit WHERE number = 5")
    flaw = desk.audit.flaw()
    assert (flaw.number, flaw.what) == (5, "missing")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    desk = Desk(tmp_path_factory.mktemp("audit") / "profile")
    for number in range(6):
        finished(desk, f"e-{number}")
    desk.audit.note_finished()
    desk.audit.note("staff added", NOON, name="Žofie")
    lines = list(desk.audit.export())
    desk.close()
    return lines


@settings(max_examples=200)
@given(st.data())
def test_whatever_is_done_to_an_export_is_found(exported: list[str], data: st.DataObject) -> None:
    assert verify(exported) is None
    lines = list(exported)
    at = data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.sampled_from(["remove", "repeat", "swap", "character", "cut"])):
        case "remove":
            del lines[at]
        case "repeat":
            lines.insert(at, lines[at])
        case "swap":
            other = data.draw(st.integers(0, len(lines) - 1).filter(lambda each: each != at))
            lines[at], lines[other] = lines[other], lines[at]
        case "cut":
            del lines[at:]
        case _:
            place = data.draw(st.integers(0, len(lines[at]) - 1))
            lines[at] = lines[at][:place] + data.draw(st.characters(codec="utf-8")) + lines[at][place + 1 :]
    if [_meant(line) for line in lines] != [_meant(line) for line in exported]:
        assert verify(lines) is not None


def _meant(line: str) -> object:
    """What a line says: a number that is written in another way is no change."""
    try:
        return json.loads(line)
    except ValueError:
        return line
