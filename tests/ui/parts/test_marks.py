"""Shape says the state: take the colour away and no two marks look alike (DESK.md §1.2, §3)."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts.marks import StayMark, paint_mark
from frontdesk.ui.parts.part import PressPart
from frontdesk.ui.parts.shadow import Level, margin
from frontdesk.ui.parts.signs import RoomSign, UnsentSign
from frontdesk.ui.parts.take_back import TakeBackBar


def drawn(mark: StayMark, share: float = 0.4) -> list[int]:
    """The darkness of each pixel of the mark in black."""
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_mark(painter, QRectF(0, 0, 16, 16), mark, share, QColor("#000000"))
    painter.end()
    return [255 - QColor(image.pixel(x, y)).lightness() for y in range(16) for x in range(16)]


def test_no_two_marks_look_alike_in_grey() -> None:
    shapes = {mark: drawn(mark) for mark in StayMark}
    for one in StayMark:
        for other in StayMark:
            differing = sum(abs(a - b) > 64 for a, b in zip(shapes[one], shapes[other], strict=True))
            assert one is other or differing >= 4, (one, other)


def test_the_pie_grows_with_the_stay() -> None:
    ink = [sum(drawn(StayMark.IN_HOUSE, share / 10)) for share in range(2, 11)]
    assert ink == sorted(set(ink))
    assert ink[0] > sum(drawn(StayMark.IN_HOUSE, 0.0)) > sum(drawn(StayMark.DUE_IN))
    assert drawn(StayMark.IN_HOUSE, 1.0) == drawn(StayMark.DUE_OUT)
    assert drawn(StayMark.IN_HOUSE, 7.0) == drawn(StayMark.IN_HOUSE, 1.0)


@pytest.mark.parametrize("signs", [RoomSign, UnsentSign])
def test_each_sign_has_its_own_icon_and_word(signs: type[RoomSign] | type[UnsentSign]) -> None:
    shown = [member.sign for member in signs]
    assert len({sign.icon for sign in shown}) == len({sign.word for sign in shown}) == len(shown)


def test_the_take_back_bar_stands_where_it_is_put_and_is_told_the_time(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = TakeBackBar(window)
    bar.show_act("Checked in to 207", "Sent in 6 s", 0.75)
    bar.place(400, 300)
    around = margin(Level.POPOVER)
    assert abs(bar.geometry().center().x() - 400) <= 1
    assert bar.geometry().bottom() + 1 - around == 300
    width = bar.width()
    bar.set_left("Sent in 5 s", 0.6)
    assert bar.width() == width
    assert bar.accessibleName() == "Checked in to 207. Sent in 6 s"


def test_the_take_back_bar_stays_inside_a_narrow_window_with_its_way_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = TakeBackBar(window)
    for width, has_whole_words in ((520, True), (300, False)):
        window.resize(width, 200)
        bar.show_act("Check-in noted, room 610, Wolfeschlegelsteinhausen", "Can be taken back until it is sent", 0)
        bar.place(width // 2, 180)
        around = margin(Level.POPOVER)
        box = bar.geometry().adjusted(around, around, -around, -around)
        assert window.rect().contains(box)
        (undo,) = bar.findChildren(PressPart)
        assert undo.geometry().right() <= bar.width() - around
        bare = TakeBackBar()
        qtbot.addWidget(bare)
        bare.show_act("Check-in noted, room 610, Wolfeschlegelsteinhausen", "", 0)
        assert (box.width() >= bare.width() - 2 * around) is has_whole_words
