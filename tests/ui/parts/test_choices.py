"""Choices: words too long for their row are cut at its end and whole in the tooltip."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from frontdesk.ui.parts.choices import RadioRow

LONG = "Maximiliana Theodora von und zu Schwarzenberg-Hohenlohe-Waldburg, maximiliana.theodora@example.cz, 1 stay"


def test_long_words_end_before_the_key(qtbot: QtBot) -> None:
    short, cut = RadioRow("Cash", "A"), RadioRow(LONG, "A")
    for row in (short, cut):
        qtbot.addWidget(row)
        row.resize(380, row.sizeHint().height())
    assert not short.is_cut()
    assert cut.is_cut()
    ends, begins = cut.grab().toImage(), cut.width() - 60
    # Between the words and the key there is ground alone, from the top to the bottom.
    column = next(x for x in range(cut.width() - 34, begins, -1) if _is_blank(ends, x))
    assert column > begins


def _is_blank(image: QImage, x: int) -> bool:
    return len({image.pixelColor(x, y).name() for y in range(4, image.height() - 4)}) == 1
