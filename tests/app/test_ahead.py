"""What keys open later: every name is a module, one is imported after the other, and none once the window is gone."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from frontdesk.app.ahead import OPENED_LATER, ImportAhead

NAMES = ["opened_first", "opened_second"]


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Modules that nobody has imported."""
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in NAMES:
        (tmp_path / f"{name}.py").touch()
        monkeypatch.delitem(sys.modules, name, raising=False)
    return NAMES


@pytest.mark.parametrize("name", OPENED_LATER)
def test_every_name_is_a_module(name: str) -> None:
    assert find_spec(name) is not None


def test_one_is_imported_after_the_other(qtbot: QtBot, names: list[str]) -> None:
    parent = QObject()
    ImportAhead(parent, names, after=0)
    qtbot.waitUntil(lambda: names[0] in sys.modules)
    assert names[1] not in sys.modules
    qtbot.waitUntil(lambda: names[1] in sys.modules)


def test_nothing_is_imported_when_the_window_is_gone(qtbot: QtBot, names: list[str]) -> None:
    parent = QObject()
    ImportAhead(parent, names, after=0)
    shiboken6.delete(parent)
    QCoreApplication.processEvents()
    assert names[0] not in sys.modules
