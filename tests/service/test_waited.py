"""What waited through an outage, with its times; a person's reason, in the file and in the audit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from frontdesk.app.clock import StillClock
from frontdesk.app.session import Session
from frontdesk.domain.commands import AddNote
from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outages import Outage
from frontdesk.domain.outbox import Decision, EntryState
from frontdesk.domain.views import Line, UnsentItem
from tests.ui.acts import ARRIVING, is_refused
from tests.ui.lamplighter import NOW, open_lamplighter

PRAGUE = ZoneInfo("Europe/Prague")
CANARY = "Canary Yellow"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


def passes(session: Session, time: timedelta) -> None:
    clock = session.engine._clock
    assert isinstance(clock, StillClock)
    clock.advance(time.total_seconds())


def goes(session: Session, *, after: timedelta) -> None:
    session.engine._line.answered(0.1)
    passes(session, after)
    session.engine._line.failed(Line.OFFLINE, session.engine.server_now())


def comes_back(session: Session, *, after: timedelta) -> None:
    passes(session, after)
    session.engine._line.answered(0.1)


def note(session: Session, text: str) -> str:
    return session.desk.submit(AddNote(reservation_id=ARRIVING, text=text)).id


def refuse(session: Session, entry_id: str) -> None:
    entry = session.store.outbox.entry(entry_id)
    assert entry is not None
    is_refused(session, entry, "Not now.")


def ends(session: Session, entry_id: str, state: EntryState = EntryState.SETTLED) -> None:
    session.store.outbox.set_state(entry_id, state, at=session.engine.server_now(), resolved_by="auto")


def texts(items: tuple[UnsentItem, ...]) -> list[str]:
    return [item.entry.command.text for item in items if isinstance(item.entry.command, AddNote)]


def test_before_any_outage_it_is_what_is_unsent_now(session: Session) -> None:
    note(session, "one")
    waited = session.desk.waited()
    assert waited.outage is None and texts(waited.open) == ["one"] and not waited.ended


def test_after_an_outage_everything_of_it_is_told_and_nothing_later(session: Session) -> None:
    ends(session, note(session, "before"))
    goes(session, after=timedelta(minutes=1))
    first, second, third = (note(session, text) for text in ("first", "second", "third"))
    session.desk.take_back(third)
    comes_back(session, after=timedelta(hours=2))
    ends(session, first)
    refuse(session, second)
    session.desk.decide(second, Decision.DROP)
    passes(session, timedelta(minutes=1))
    ends(session, note(session, "later"))
    note(session, "open")
    waited = session.desk.waited()
    gone = NOW + timedelta(minutes=1)
    assert waited.outage == Outage(gone.astimezone(PRAGUE), (gone + timedelta(hours=2)).astimezone(PRAGUE))
    assert waited.outage.since.tzinfo == PRAGUE
    assert texts(waited.ended) == ["second", "first"]
    assert texts(waited.open) == ["open"]


@pytest.mark.parametrize("off_by", [timedelta(minutes=-10), timedelta(seconds=-2), timedelta(minutes=10)])
def test_what_waited_is_told_whatever_the_clock_of_this_pc_was_when_it_was_given(
    session: Session, off_by: timedelta
) -> None:
    goes(session, after=timedelta(minutes=1))
    given = [note(session, text) for text in ("first", "second")]
    session.engine._time.learn(session.engine.server_now() + off_by)
    comes_back(session, after=timedelta(seconds=1))
    assert texts(session.desk.waited().open) == ["first", "second"]
    for entry in given:
        ends(session, entry)
    ends(session, note(session, "later"))
    assert texts(session.desk.waited().ended) == ["second", "first"]


def test_a_restart_in_an_outage_does_not_shorten_it(tmp_path: Path) -> None:
    with open_lamplighter(tmp_path) as before:
        goes(before, after=timedelta(minutes=1))
        note(before, "kept")
    with open_lamplighter(tmp_path) as after:
        after.engine._line.failed(Line.OFFLINE, NOW + timedelta(minutes=30))
        comes_back(after, after=timedelta(hours=3))
        outage = after.desk.waited().outage
        assert outage is not None
        assert (outage.since, outage.until) == (NOW + timedelta(minutes=1), NOW + timedelta(hours=3))


@pytest.mark.parametrize("decision", [Decision.DROP, Decision.SEND_AGAIN, Decision.IT_HAPPENED])
def test_a_reason_is_kept_with_the_command_and_its_word_alone_is_in_the_audit(
    session: Session, decision: Decision
) -> None:
    entry = session.desk.submit(AddNote(reservation_id=ARRIVING, text="Two cots"))
    is_refused(session, entry, "Not now.")
    session.desk.decide(entry.id, decision, Why(Because.WORDS, f"{CANARY} called"))
    kept = session.store.outbox.entry(entry.id)
    assert kept is not None and kept.ended_how == f"words {CANARY} called"
    assert session.store.audit.note_finished() == 1
    (line,) = session.store.audit.lines()
    assert line["because"] == "words" and line["ended_by"] == "Petra H."
    assert CANARY not in "\n".join(session.store.audit.export())
    assert session.store.audit.flaw() is None
