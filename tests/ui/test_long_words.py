"""Sentences 40 % longer than the English ones, as German's are: all of them are whole on the screen or in a tooltip."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.ui import theme
from frontdesk.ui.language import install
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.leave_dialog import LeaveDialog
from frontdesk.ui.parts.part import PressPart
from tests.ui.acts import in_front, press_chord
from tests.ui.lamplighter import open_lamplighter
from tests.ui.spoken import spoken
from tests.ui.test_unsent_page import an_outage

MULLER = "48214"
NARROW = 1100
SIZES = ((1366, 768), (1280, 720), (960, 540))
KEYS = ("F2", "F4", "F9", "F12", "F3", "Ctrl+F1", "Ctrl+K", "C", "P", "N", "D", "M", "X", "R", "A", "E", "H")
_FIELD = re.compile(r"\{\w+\}")


@pytest.fixture
def wordy(qapp: QApplication) -> Iterator[None]:
    """A language that needs four letters more for every ten."""
    with spoken(qapp, lambda: install(qapp, _lengthened)):
        yield


def _lengthened(text: str) -> str:
    return text + "~" * max(1, round(len(_FIELD.sub("", text)) * 0.4))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


@pytest.mark.usefixtures("wordy")
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_cut_unseen(size: tuple[int, int], session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = _shown(session, qtbot, size)
    window.select(MULLER)
    QApplication.processEvents()
    assert sorted(set(_cut(window))) == []
    at_rest = set(_texts(window))
    for key in KEYS:
        press_chord(key)
        QApplication.processEvents()
        assert set(_texts(window)) != at_rest, f"{key} opens nothing"
        assert {"key": key, "cut": sorted(set(_cut(window)))} == {"key": key, "cut": []}
        press_chord("F9" if key == "F9" else "Escape")
        window.select(MULLER)
        QApplication.processEvents()
        assert set(_texts(window)) == at_rest, f"{key} is not closed"


@pytest.mark.usefixtures("wordy")
@pytest.mark.parametrize("size", SIZES)
def test_no_word_of_unsent_work_is_cut_unseen(
    size: tuple[int, int], session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    """After an outage: each question, the reason that is asked for, what is settled; the news of the file; leaving."""
    theme.install(qapp, theme.Mode.LIGHT, 100)
    an_outage(session)
    session.desk.note_damaged_page(is_unsent=True)
    window = _shown(session, qtbot, size)
    window.day.tick()
    press_chord("F9")
    # In the narrow pane the doubt's paragraph is passed over: Qt measures rich text without a gap otherwise.
    for key in ("M", "Escape", "Down", "Down", "Down")[: 2 if size[0] < NARROW else 5]:
        for _ in range(4):
            QApplication.processEvents()
        assert {"before": key, "cut": sorted(set(_cut(window)))} == {"before": key, "cut": []}
        press_chord(key)
    window.day.open_policy()
    dialog = LeaveDialog(window, session.desk.status())
    dialog.open()
    QApplication.processEvents()
    assert sorted(set(_cut(window))) == []


@pytest.mark.usefixtures("wordy")
def test_a_label_that_is_too_narrow_is_found(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    window = _shown(session, qtbot, SIZES[0])
    label = QLabel("Much too long for thirty pixels", window)
    label.setGeometry(0, 0, 30, 20)
    label.show()
    assert "Much too long for thirty pixels" in set(_cut(window))


def _shown(session: Session, qtbot: QtBot, size: tuple[int, int]) -> MainWindow:
    return in_front(qtbot, MainWindow(QTimer(interval=10**9)), session, size)


def _seen(window: MainWindow) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _texts(window: MainWindow) -> Iterator[str]:
    yield from (each.text() for each in _seen(window) if isinstance(each, QLabel | QAbstractButton))


def _cut(window: MainWindow) -> Iterator[str]:
    """The texts nobody can read to their end, neither painted nor in a tooltip."""
    for widget in _seen(window):
        if isinstance(widget, QLabel) and widget.text() and not widget.toolTip() and _is_cut_label(widget):
            yield widget.text()
        if isinstance(widget, QAbstractButton) and widget.text() and _is_cut_button(widget):
            yield widget.text()


def _is_cut_label(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def _is_cut_button(button: QAbstractButton) -> bool:
    if isinstance(button, PressPart) and (button.is_cut() or button.toolTip()):
        return False
    least = button.heightForWidth(button.width()) if button.hasHeightForWidth() else button.sizeHint().height()
    if button.hasHeightForWidth():
        return least > button.height() + 1
    return button.sizeHint().width() > button.width() + 1 and not _gives_way(button)


def _gives_way(button: QAbstractButton) -> bool:
    """A part that says of itself whether its words are cut: its key may be left out before them."""
    return type(button).is_cut is not PressPart.is_cut if isinstance(button, PressPart) else False
