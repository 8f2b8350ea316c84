"""What some libraries add to every import, or look for again and again, and this program never uses."""

from __future__ import annotations

import os
import sys

import PySide6.QtCore  # noqa: F401 - brings what is mended here


def plain_imports() -> None:
    """Import without reading sources and without what is not used: before the rest of the program is imported."""
    _read_no_sources()
    # WORKAROUND https://github.com/encode/httpx/blob/master/httpx/__init__.py
    # httpx imports its command line, and with it click and rich: 40 ms that a desk never uses. It copes without.
    sys.modules["httpx._main"] = None  # type: ignore[assignment]
    # WORKAROUND https://github.com/encode/httpcore/blob/master/httpcore/_synchronization.py
    # httpcore looks for sniffio, which is not here, through the whole path at every call. Without it, it takes asyncio.
    sys.modules["sniffio"] = None  # type: ignore[assignment]
    # pydantic looks through all that is installed for plugins: 20 ms, and none is shipped.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def _read_no_sources() -> None:
    """WORKAROUND https://bugreports.qt.io/browse/PYSIDE-2029

    PySide6 reads the source text of every module that is imported after it, and keeps it, to see whether its name is
    in there, in case somebody switches one of its "features" on. Nobody does here, and it takes 60 ms of a start.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # type: ignore[union-attr]


def _uses_no_feature(_module: object) -> bool:
    return False
