"""On a machine whose libraries do not let Qt start, the tests that need it report NOT RUN and all others run."""

import importlib
import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from types import ModuleType

import pytest


def why_qt_cannot_load() -> str | None:
    """What the linker says when Qt's widgets are imported; None when they can be."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as reason:
        return f"Qt cannot start here: {reason}"
    return None


class QtIsMissing(importlib.abc.MetaPathFinder):
    """Whoever imports Qt is not run; where CI is set, that is red."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Skip or fail the module that asks for PySide6, and leave every other import to the others."""
        if fullname.partition(".")[0] != "PySide6":
            return None
        raise not_run(self.reason)


def not_run(reason: str) -> BaseException:
    """What a test that cannot run here raises: red where CI is set, a skip elsewhere."""
    if os.environ.get("CI"):
        return pytest.fail.Exception(f"NOT RUN: {reason}", pytrace=False)
    return pytest.skip.Exception(f"NOT RUN: {reason}", allow_module_level=True)


def do_without(pluginmanager: pytest.PytestPluginManager, reason: str) -> None:
    """Let pytest go on without its Qt plugin."""
    plugin = pluginmanager.get_plugin("pytest-qt")
    if plugin is not None:
        pluginmanager.unregister(plugin)
    for name in [name for name in sys.modules if name.partition(".")[0] == "PySide6"]:
        del sys.modules[name]
    sys.meta_path.insert(0, QtIsMissing(reason))
