"""A section of the detail pane: a hairline, a head, lines; it can be folded to its head."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.ui import theme
from frontdesk.ui.parts.button import IconButton
from frontdesk.ui.parts.lines import SectionHead, Separator
from frontdesk.ui.text import tr


class Section(QWidget):
    """Head and body. `folded` comes when the clerk folds or unfolds it; the pane decides when it is short of room."""

    toggled = Signal()

    def __init__(self, title: str, *, key: str = "", first: bool = False, parent: QWidget | None = None) -> None:
        """`key` is printed in the head: it adds to the section, and the window owns it."""
        super().__init__(parent)
        self._title, self._key = title, key
        self._head = SectionHead(title, key=key)
        self._fold = IconButton("chevron-down", tr("Show {section}").format(section=title))
        self._fold.clicked.connect(self.toggled)
        self._fold.hide()
        self._body = QWidget()
        self.lines = QVBoxLayout(self._body)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._head, 1)
        head.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(Separator())
            column.addSpacing(5)
        column.addLayout(head)
        column.addWidget(self._body)
        column.addSpacing(10)

    @property
    def is_folded(self) -> bool:
        """Whether only the head shows."""
        return self._body.isHidden()

    def first_line(self) -> int:
        """How much of the section must be in sight for it to be of use: its head and one line."""
        return 2 * theme.current().px(theme.Height.KEY_VALUE)

    def show_right(self, text: str) -> None:
        """The quiet word at the right of the head."""
        self._head.show_right(text)

    def show_key(self, *, means_something: bool) -> None:
        """Print the key while it means something."""
        self._head.show_key(self._key if means_something else "")

    def set_folded(self, folded: bool, *, can_fold: bool) -> bool:
        """Show the head alone, or all; the chevron only where folding is of use. True when anything changed."""
        if folded == self.is_folded and can_fold is not self._fold.isHidden():
            return False
        self._body.setVisible(not folded)
        self._fold.setVisible(can_fold)
        self._fold.set_icon("chevron-down" if folded else "chevron-up")
        name = tr("Show {section}") if folded else tr("Fold {section}")
        self._fold.set_name(name.format(section=self._title))
        return True
