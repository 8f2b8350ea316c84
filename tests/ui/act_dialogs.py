"""What tests of the dialogs of a stay share: the acts over a window of their own, one of them opened, keys typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import Command
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from tests.ui.acts import ARRIVING, saved, shown_in_a_window

Shown = TypeVar("Shown", bound=ActDialog)


@contextmanager
def acts_over(qtbot: QtBot, session: Session) -> Iterator[StayActs]:
    """The acts, over an empty window."""
    host = shown_in_a_window(qtbot, QWidget(), width=900)
    yield StayActs(session.desk, host)
    host.close()  # before the desk is closed, as in the program


def opened(acts: StayActs, act: StayAct, kind: type[Shown], stay: str = ARRIVING) -> Shown:
    """The dialog of an act on a stay."""
    acts.open(act, stay)
    QApplication.processEvents()
    assert isinstance(acts._dialog, kind)
    return acts._dialog


def typed(qtbot: QtBot, text: str) -> None:
    """Letters, where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, text)


def done(session: Session) -> list[Command]:
    """The commands that were saved."""
    return [entry.command for entry in saved(session)]
