"""A desk that works with two services: rates and new reservations say of which one they are; with one, nothing does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.views import Changed
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page.head import Head
from frontdesk.ui.panes.rate_strip import RateStrip
from frontdesk.ui.panes.rates_page.head import PageHead
from frontdesk.ui.parts.label import ElidedLabel
from tests.ui.acts import announce, shown_on_the_day
from tests.ui.lamplighter import open_lamplighter

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
LONG = "Apartments across the yard, behind the old brewery and the bridge"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        yield found


def sell(session: Session, name: str, *others: str) -> None:
    """The service that is sold is called so; stays of the others are in the lists, too."""
    found = session.store.cache.property()
    assert found is not None
    services = (("stay", name), *((other, other) for other in others))
    with session.store.transaction():
        shown = tuple(key for key, _ in services)
        session.store.writer.put_property(replace(found, stay_services=services, shown_services=shown))
    announce(session, Changed(house=True, everything=True))


def titles(window: MainWindow) -> tuple[str, str, str]:
    """Of the strip, of the page of rates and of a new reservation, as they are said."""
    strip = window.findChild(RateStrip)
    assert isinstance(strip, RateStrip)
    return strip.accessibleName(), _title(window, Qt.Key.Key_F4, PageHead), _title(window, Qt.Key.Key_F2, Head)


def _title(window: MainWindow, key: Qt.Key, kind: type[PageHead | Head]) -> str:
    QTest.keyClick(window, key)
    QApplication.processEvents()
    (head,) = (each for each in window.findChildren(kind) if each.isVisible())
    label = head.findChildren(ElidedLabel)[0]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return label.whole_text()


def test_of_two_services_the_one_that_is_sold_is_named(qtbot: QtBot, qapp: QApplication, session: Session) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    assert titles(window) == ("Rates", "Rates", "New reservation")
    sell(session, "Hotel", "Apartments")
    assert titles(window) == ("Rates · Hotel", "Rates · Hotel", "New reservation · Hotel")
    sell(session, "Apartments", "Hotel")
    assert titles(window) == ("Rates · Apartments", "Rates · Apartments", "New reservation · Apartments")
    sell(session, "Apartments")
    assert titles(window) == ("Rates", "Rates", "New reservation")


@pytest.mark.parametrize("width", [960, 1366])
def test_a_long_name_takes_no_room_from_what_has_keys(
    qtbot: QtBot, qapp: QApplication, session: Session, width: int
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    sell(session, LONG, "Hotel")
    window.resize(width, 540)
    QTest.keyClick(window, Qt.Key.Key_F4)
    QApplication.processEvents()
    (head,) = (each for each in window.findChildren(PageHead) if each.isVisible())
    parts = [each for each in head.findChildren(QWidget, options=DIRECT) if each.isVisible()]
    shown = sorted((each.geometry() for each in parts), key=QRect.left)
    row = [shown[0], *(each for each in shown if each.x() > shown[0].x())]  # facts lie under the title
    assert all(one.right() < other.left() for one, other in pairwise(row))
    assert row[-1].right() <= head.width()
    assert "Close" in [each.accessibleName() for each in parts]
