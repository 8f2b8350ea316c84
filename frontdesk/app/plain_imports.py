"""PySide6 makes every later import slower; this undoes it before the program is imported."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings what is mended here


def plain_imports() -> None:
    """Import without reading sources.

    WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029
    PySide6 reads the source text of every module that is imported after it, and keeps it, to see whether its name is
    in there, in case somebody switches one of its "features" on. Nobody does here, and it takes 60 ms of a start.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]


def _uses_no_feature(_module: object) -> bool:
    return False
