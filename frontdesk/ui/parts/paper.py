"""A sheet for the printer. Qt's print support is imported when something is printed, not when the window starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Paper(QObject):
    """Asks for the printer with the system's own dialog, which does not stop the program."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = QTextDocument(self)
        self._printer: QPrinter | None = None  # the dialog does not own it, and crashes without it

    def print_sheet(self, html: str) -> None:
        """Open the dialog; it prints when a person says so."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._sheet.setHtml(html)
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self._window)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides it behind one that wants a slot

    def _print(self) -> None:
        if self._printer is not None:
            self._sheet.print_(self._printer)
