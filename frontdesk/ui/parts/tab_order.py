"""Where Tab goes: Qt puts a part that is built later at the end of its chain, wherever the part stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, part: QWidget) -> None:
    """Let Tab come from `before` to what is in `part`, and go on from there as it did. Both are in one window, and
    take the keys already: Qt passes over what does not.
    """
    for stop in _stops(part):
        QWidget.setTabOrder(before, stop)
        before = stop


def put_before(after: QWidget, part: QWidget) -> None:
    """The same, but `after`, which takes the keys itself, comes next."""
    before: QWidget | None = after.previousInFocusChain()
    while before is not None and before is not after and not _takes_tab(before):
        before = before.previousInFocusChain()
    if before is not None:
        put_after(before, part)


def put_in_place(part: QWidget) -> None:
    """Let Tab reach what was built in `part` later where `part` itself stands."""
    after = part.nextInFocusChain()
    while after is not None and after is not part and (part.isAncestorOf(after) or not _takes_tab(after)):
        after = after.nextInFocusChain()
    if after is not None and after is not part:
        put_before(after, part)


def _stops(part: QWidget) -> list[QWidget]:
    """Where Tab may stop in it, in the order they were made."""
    return [each for each in (part, *part.findChildren(QWidget)) if _takes_tab(each)]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
