"""A sheet for the printer. Qt's print support is imported when something is printed, not when the window starts."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget


class Paper(QObject):
    """Asks for the printer with the system's own dialog, which does not stop the program."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = QTextDocument(self)

    def print_sheet(self, html: str) -> None:
        """Open the dialog; it prints when a person says so."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._sheet.setHtml(html)
        dialog = QPrintDialog(QPrinter(), self._window)
        dialog.accepted.connect(lambda: self._print(dialog.printer()))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog hides it behind one that wants a slot

    def _print(self, device: QPagedPaintDevice) -> None:
        self._sheet.print_(device)
