"""A token that may not read charges or payments: what is owed will never be known, and a check-out says so first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.rights import may_read_money
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.detail_pane import DetailPane
from tests.ui.acts import STAYING, announce, buttons, ends_today, says, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("refused", ["payments/getAll", "orderItems/getAll"])
def test_a_check_out_says_first_that_what_is_owed_cannot_be_read(qtbot: QtBot, session: Session, refused: str) -> None:
    ends_today(session)
    stay = session.store.cache.reservation(STAYING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, id="untold")])
    pane = shown_in_a_window(qtbot, DetailPane(session.desk), height=1400)
    pane.show_stay("untold")
    assert "What is owed is not known yet" in says(pane)
    session.engine._not_granted.add(refused)
    announce(session, Changed(everything=True))
    pane.show_stay(None)
    pane.show_stay("untold")
    told = says(pane)
    assert any(words.startswith("Check out") for words in buttons(pane))
    assert "This token cannot read what is owed" in told
    assert "Owes not told to this token" in told and "not known yet" not in told


def test_it_takes_both_charges_and_payments() -> None:
    assert may_read_money(("reservations/start",))
    assert not may_read_money(("payments/getAll",))
