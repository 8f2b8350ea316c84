"""Lines that are kept and shown anew, so that walking through a list builds no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

Line = TypeVar("Line", bound=QWidget)
Value = TypeVar("Value")


def show_each(
    layout: QBoxLayout,
    kept: list[Line],
    values: Sequence[Value],
    make: Callable[[], Line],
    show: Callable[[Line, Value], None],
) -> None:
    """Show one line per value at the end of `layout`: lines of `kept` first, new ones only when they run out."""
    while len(kept) < len(values):
        line = make()
        layout.addWidget(line)
        kept.append(line)
    for line, value in zip(kept, values, strict=False):
        show(line, value)
        if line.isHidden():
            line.show()
    for line in kept[len(values) :]:
        if not line.isHidden():
            line.hide()
