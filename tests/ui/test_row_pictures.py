"""Lines as pictures: drawn once while they look the same, and pixel for pixel what drawing them would give."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from frontdesk.ui.models.row_pictures import RowPictures
from frontdesk.ui.parts.painting import draw_text, fill
from frontdesk.ui.theme import current

GROUND = QColor("#F4E9DC")
LINE = QRect(10, 40, 300, 32)


class Lines:
    """Paints one line of words, and counts."""

    def __init__(self) -> None:
        self.pictures = RowPictures()
        self.drawn = 0

    def draw(self, painter: QPainter, rect: QRect) -> None:
        self.drawn += 1
        fill(painter, rect, GROUND)
        draw_text(painter, rect, "Müller-Lüdenscheidt Jürgen, 王小明", current().font(13, 600), QColor("black"))

    def paint(self, look: object, *, ratio: float = 1.0, moved: float = 0.0, kept: bool = True) -> QImage:
        screen = QImage(round(400 * ratio), round(100 * ratio), QImage.Format.Format_RGB32)
        screen.setDevicePixelRatio(ratio)
        screen.fill(QColor("white"))
        with QPainter(screen) as painter:
            painter.translate(QPointF(0, moved))
            if kept:
                self.pictures.paint(painter, LINE, look, GROUND, self.draw)
            else:
                self.draw(painter, LINE)
        return screen


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_kept_line_is_pixel_for_pixel_the_drawn_one(qtbot: QtBot, ratio: float) -> None:
    lines = Lines()
    drawn = lines.paint("a", ratio=ratio, kept=False)
    assert lines.paint("a", ratio=ratio) == drawn == lines.paint("a", ratio=ratio)


def test_a_line_is_drawn_again_only_when_it_looks_different(qtbot: QtBot) -> None:
    lines = Lines()
    for look in ("a", "a", "b", "a", "b"):
        lines.paint(look)
    assert lines.drawn == 2
    lines.pictures.clear()
    lines.paint("a")
    assert lines.drawn == 3


def test_between_pixels_nothing_is_kept(qtbot: QtBot) -> None:
    lines = Lines()
    lines.paint("a", moved=0.5)
    lines.paint("a", moved=0.5)
    assert lines.drawn == 2


def test_what_is_kept_is_bounded(qtbot: QtBot) -> None:
    lines = Lines()
    many = (16 << 20) // (LINE.width() * LINE.height() * 4) + 1
    for look in range(many):
        lines.paint(look)
    lines.paint(many - 1)
    assert lines.drawn == many, "the newest is kept"
    lines.paint(0)
    assert lines.drawn == many + 1, "the oldest went"
