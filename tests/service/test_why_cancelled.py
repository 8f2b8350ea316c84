"""Why a stay was cancelled is told in the clerk's words where the platform keeps only that there was a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.app.session import Session
from frontdesk.domain.commands import Cancel
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reservations import State
from tests.ui.lamplighter import NOW, open_lamplighter

STAY = "48213"
CANCEL = Cancel(reservation_id=STAY, note="The tour was called off", charge_fee=False)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def cancelled(session: Session, reason: str) -> None:
    stay = session.store.cache.reservation(STAY)
    assert stay is not None
    told = replace(stay, state=State.CANCELED, cancelled_utc=NOW + timedelta(minutes=3), cancellation_reason=reason)
    session.store.writer.put_reservations([told])


def why(session: Session) -> list[str]:
    view = session.desk.stay(STAY)
    assert view is not None
    return [event.detail for event in view.history if event.what == "platform_canceled"]


def sent(session: Session, state: EntryState) -> None:
    entry = session.desk.submit(CANCEL)
    session.store.outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
    session.store.outbox.end_attempt(entry.id, outcome="answered", state=state, ended_utc=NOW)


@pytest.mark.parametrize("state", [EntryState.APPLIED, EntryState.SETTLED])
def test_other_is_told_in_the_words_that_were_sent_with_it(session: Session, state: EntryState) -> None:
    sent(session, state)
    cancelled(session, "Other")
    assert why(session) == ["The tour was called off"]


def test_a_reason_of_the_platform_s_own_stands(session: Session) -> None:
    sent(session, EntryState.SETTLED)
    cancelled(session, "NoShow")
    assert why(session) == ["NoShow"]


def test_no_reason_is_made_up_where_ours_was_refused_or_never_sent(session: Session) -> None:
    sent(session, EntryState.REJECTED)
    cancelled(session, "Other")
    assert why(session) == [""]


def test_no_reason_is_made_up_where_another_desk_was_first(session: Session) -> None:
    entry = session.desk.submit(CANCEL)
    cancelled(session, "Other")
    session.store.outbox.set_state(entry.id, EntryState.SETTLED, at=NOW, resolved_by="auto")
    assert why(session) == [""]
