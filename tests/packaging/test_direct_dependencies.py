"""What the program imports it also asks for: nothing rests on what another package brings along."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from environment import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = ROOT / "frontdesk"


def imported() -> Iterator[tuple[str, Path]]:
    """Top names of all that is imported from outside, wherever in a module."""
    for file in sorted(PROGRAM.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((alias.name.partition(".")[0], file) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield (node.module or "").partition(".")[0], file


def test_everything_imported_is_a_dependency_of_our_own() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked_for = {canonicalize_name(Requirement(each).name) for each in project["dependencies"]}
    bring = packages_distributions()
    own = {*sys.stdlib_module_names, "frontdesk", "shiboken6"}  # Shiboken is PySide's other half, of the same version
    loose = {
        f"{name} in {file.relative_to(ROOT).as_posix()}"
        for name, file in imported()
        if name not in own and not asked_for & {canonicalize_name(each) for each in bring.get(name, [name])}
    }
    assert not loose
