"""The seam between two panes: a hand can take it, and what scrolls beside it is moved, not painted again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts.seam import SeamSplitter

STEP = 7


class Painted(QObject):
    """The heights of what was painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heights: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def side_by_side(qtbot: QtBot) -> tuple[SeamSplitter, QTableView]:
    splitter, view, model = SeamSplitter(), QTableView(), QStandardItemModel()
    for number in range(200):
        model.appendRow(QStandardItem(str(number)))
    model.setParent(view)
    view.setModel(model)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.verticalHeader().hide()
    view.horizontalHeader().hide()
    view.setShowGrid(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    splitter.addWidget(view)
    splitter.addWidget(QWidget())
    qtbot.addWidget(splitter)
    splitter.resize(600, 300)
    with qtbot.waitExposed(splitter):
        splitter.show()
    splitter.setSizes([400, 200])
    QCoreApplication.processEvents()
    return splitter, view


def test_a_list_beside_the_seam_paints_only_what_comes_into_sight(qtbot: QtBot) -> None:
    _, view = side_by_side(qtbot)
    painted = Painted(view)
    view.viewport().installEventFilter(painted)
    for number in range(1, 5):
        view.verticalScrollBar().setValue(number * STEP)
        QCoreApplication.processEvents()
    assert min(painted.heights) == STEP  # now and then Qt paints all for a reason of its own


def test_there_is_nothing_between_the_panes_and_a_hand_moves_them(qtbot: QtBot) -> None:
    splitter, view = side_by_side(qtbot)
    assert view.width() + splitter.widget(1).width() == splitter.width()
    handle = splitter.handle(1)
    grip = QPoint(1, 100)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(handle, grip - QPoint(50, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=grip)
    assert view.width() == 350
