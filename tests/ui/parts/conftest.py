"""Every test of a part starts in the light theme at 100 % and leaves no other behind."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.ui import theme


@pytest.fixture(autouse=True)
def desk_theme(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme, installed; a test may change it."""
    yield theme.install(qapp, theme.Mode.LIGHT, 100)
    theme.install(qapp, theme.Mode.LIGHT, 100)


def picture(widget: QWidget, width: int | None = None) -> QImage:
    """What the widget paints at its own size, or wider."""
    hint = widget.sizeHint()
    widget.resize(width or hint.width(), hint.height())
    return widget.grab().toImage()


def colours(image: QImage) -> Counter[str]:
    """How many pixels have each colour."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in Counter(pixels).items()})
