"""What stands under More only where it means something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import Confirm
from frontdesk.domain.reservations import State
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.more_menu import MoreMenu
from tests.ui.acts import ARRIVING, saved, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter

WORDS = "Confirm, and mail the guest"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def option(session: Session) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    later = stay.updated_utc + timedelta(hours=1)
    session.store.writer.put_reservations([replace(stay, state=State.OPTIONAL, updated_utc=later)])


def menu(qtbot: QtBot, session: Session) -> MoreMenu:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    made = MoreMenu(view)
    qtbot.addWidget(made)
    return made


def test_an_option_is_confirmed_with_an_e_mail_where_that_is_asked_for(qtbot: QtBot, session: Session) -> None:
    option(session)
    pane = shown_in_a_window(qtbot, DetailPane(session.desk))
    pane.show_stay(ARRIVING)
    shown = menu(qtbot, session)
    shown.mailed_confirm_wanted.connect(lambda: pane.confirm(mails=True))
    next(each for each in shown.actions() if each.text() == WORDS).trigger()
    assert [entry.command for entry in saved(session)] == [Confirm(reservation_id=ARRIVING, send_email=True)]


def test_a_stay_that_is_confirmed_has_no_such_line(qtbot: QtBot, session: Session) -> None:
    assert WORDS not in [each.text() for each in menu(qtbot, session).actions()]
