"""The search, worked by keys on a desk that knows three guests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.house import Company
from frontdesk.domain.views import Changed
from frontdesk.ui import theme
from frontdesk.ui.panes.search_overlay import SearchOverlay
from frontdesk.ui.panes.search_overlay.preview import Preview, StepRow
from tests.ui.lamplighter import open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        yield opened


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def search(host: QWidget, session: Session) -> SearchOverlay:
    return SearchOverlay(host, session.desk)


def typed(search: SearchOverlay) -> QLineEdit:
    found = search.findChild(QLineEdit)
    assert found is not None
    return found


def hits(search: SearchOverlay) -> list[str]:
    view = search.findChild(QListView)
    assert view is not None
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def step(search: SearchOverlay) -> StepRow:
    found = search.findChild(StepRow)
    assert found is not None
    return found


def test_half_a_name_without_accents_finds_the_guest_and_says_why(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with()
    qtbot.keyClicks(typed(search), "mulle")
    (only,) = hits(search)
    assert only == "Müller-Lüdenscheidt Jürgen, due in today, 2 nights, room 203, ü read as u"
    assert typed(search).accessibleDescription() == only


def test_enter_opens_the_current_guest_and_closes_the_search(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("mulle")
    with qtbot.waitSignal(search.picked) as picked:
        qtbot.keyClick(typed(search), Qt.Key.Key_Return)
    assert picked.args == ["48214"]
    assert search.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_I, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_tab_and_the_step_s_key_act_on_the_guest(qtbot: QtBot, search: SearchOverlay, key: Qt.Key) -> None:
    search.open_with("mulle")
    assert step(search).text() == "Check in to 203"
    qtbot.keyClick(typed(search), Qt.Key.Key_Tab)
    assert step(search).hasFocus()
    with qtbot.waitSignal(search.acted) as acted:
        qtbot.keyClick(step(search), key)
    assert acted.args == ["48214", "check_in"]
    assert search.isHidden()


def test_tab_right_after_a_letter_is_on_the_step_of_who_is_found_now(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("novak")
    typed(search).clear()
    qtbot.keyClicks(typed(search), "mulle")
    qtbot.keyClick(typed(search), Qt.Key.Key_Tab)
    with qtbot.waitSignal(search.acted) as acted:
        qtbot.keyClick(step(search), Qt.Key.Key_Return)
    assert acted.args == ["48214", "check_in"]


def test_who_stops_typing_sees_the_preview(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("novak")
    typed(search).clear()
    qtbot.keyClicks(typed(search), "mulle")
    qtbot.waitUntil(lambda: step(search).text() == "Check in to 203")


def test_a_letter_typed_is_a_letter_not_a_step(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("mull")
    with qtbot.assertNotEmitted(search.acted):
        qtbot.keyClicks(typed(search), "i")
    assert typed(search).text() == "mulli"


def test_what_stands_in_the_way_is_said_before_the_step_is_taken(search: SearchOverlay) -> None:
    search.open_with("novak")
    assert step(search).accessibleName() == "Check in"
    assert "room" in step(search).accessibleDescription().lower()
    search.open_with("mulle")
    assert step(search).accessibleDescription() == "Nothing stands in the way."


def test_the_arrows_choose_and_the_preview_follows(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("l")
    found = hits(search)
    assert len(found) == 2
    view = search.findChild(QListView)
    assert view is not None
    first = typed(search).accessibleDescription()
    qtbot.keyClick(typed(search), Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert typed(search).accessibleDescription() == found[1] != first
    qtbot.keyClick(typed(search), Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(typed(search), Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 0


def test_esc_leaves_with_focus_where_it_was(qtbot: QtBot, host: QWidget, search: SearchOverlay) -> None:
    field = QLineEdit(host)
    field.show()
    field.setFocus()
    search.open_with("mulle")
    with qtbot.assertNotEmitted(search.picked):
        qtbot.keyClick(typed(search), Qt.Key.Key_Escape)
    assert search.isHidden()
    assert field.hasFocus()


@pytest.mark.parametrize(("text", "sentence"), [("", "Who is it?"), ("zzzz", "Nobody here matches “zzzz”")])
def test_without_hits_there_is_a_sentence_and_enter_does_nothing(
    qtbot: QtBot, search: SearchOverlay, text: str, sentence: str
) -> None:
    search.open_with(text)
    assert any(child.accessibleName() == sentence and child.isVisible() for child in search.findChildren(QWidget))
    with qtbot.assertNotEmitted(search.picked):
        qtbot.keyClick(typed(search), Qt.Key.Key_Return)
    assert search.isVisible()


def test_a_change_while_it_is_open_keeps_the_guest(qtbot: QtBot, search: SearchOverlay) -> None:
    search.open_with("l")
    qtbot.keyClick(typed(search), Qt.Key.Key_Down)
    before = typed(search).accessibleDescription()
    search.on_changed(Changed(everything=True))
    assert typed(search).accessibleDescription() == before


def test_a_small_window_has_no_preview_and_no_key_for_it(qtbot: QtBot, host: QWidget, search: SearchOverlay) -> None:
    host.resize(960, 540)
    search.open_with("mulle")
    preview = search.findChild(Preview)
    assert preview is not None
    assert not preview.isVisible()
    assert search.card.width() == 960 - 48
    qtbot.keyClick(typed(search), Qt.Key.Key_Tab)
    assert typed(search).hasFocus()


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_everything_focusable_has_a_name(search: SearchOverlay, mode: theme.Mode) -> None:
    theme.current().set_mode(mode)
    search.open_with("mulle")
    for child in search.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            assert QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
    assert not search.grab().isNull()
    theme.current().set_mode(theme.Mode.LIGHT)


def test_companies_and_groups_come_below_the_guests_and_are_listed(
    qtbot: QtBot, search: SearchOverlay, session: Session
) -> None:
    session.store.writer.put_companies([Company(id="sohne", name="Müller & Söhne")])
    search.open_with("mull")
    assert hits(search)[1:] == ["Companies and groups", "Müller & Söhne, Company, its stays to come"]
    qtbot.keyClick(typed(search), Qt.Key.Key_Down)
    assert typed(search).accessibleDescription() == "Müller & Söhne, Company, its stays to come"
    with qtbot.waitSignal(search.listed) as listed:
        qtbot.keyClick(typed(search), Qt.Key.Key_Return)
    assert listed.args is not None and listed.args[0].id == "sohne"
    assert search.isHidden()


def test_a_company_alone_can_be_chosen_at_once(qtbot: QtBot, search: SearchOverlay, session: Session) -> None:
    session.store.writer.put_companies([Company(id="optics", name="Vltava Optics")])
    search.open_with("opti")
    with qtbot.waitSignal(search.listed):
        qtbot.keyClick(typed(search), Qt.Key.Key_Return)
