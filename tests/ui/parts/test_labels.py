"""Words of any script are whole in a label, and as high as others where nothing hangs below them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.parts.label import Label

WIDTH, ROOM = 400, 40


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize("size", [11, 12, 13, 16, 20])
@pytest.mark.parametrize("words", ["محمد الحسيني", "พิมพ์ชนกุ สุวรรณรัตน์", "The platform said no: (\u2068الحسيني\u2069)"])
def test_what_hangs_below_the_last_line_is_not_cut(
    qtbot: QtBot, qapp: QApplication, words: str, size: int, percent: int
) -> None:
    theme.install(qapp, theme.Mode.LIGHT, percent)
    try:
        label = Label(words, size=size, weight=600, wrap=True)
        qtbot.addWidget(label)
        height = label.heightForWidth(WIDTH)
        assert inked_rows(label, height) == inked_rows(label, height + ROOM)
    finally:
        theme.install(qapp, theme.Mode.LIGHT, 100)


@pytest.mark.parametrize("words", ["Rossi Niccolò", "\u2068Rossi\u2069 Niccolò", "王 小明", "Ковальчук Олена"])
def test_other_words_are_as_high_as_ever(qtbot: QtBot, qapp: QApplication, words: str) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    label, plain = Label(words, size=16, wrap=True), Label("Rossi", size=16, wrap=True)
    for each in (label, plain):
        qtbot.addWidget(each)
    assert label.heightForWidth(WIDTH) == plain.heightForWidth(WIDTH)


def inked_rows(label: Label, height: int) -> int:
    label.resize(QSize(WIDTH, height))
    image: QImage = label.grab().toImage()
    ground = image.pixelColor(WIDTH - 1, 0)
    return sum(any(image.pixelColor(x, y) != ground for x in range(WIDTH)) for y in range(height))
