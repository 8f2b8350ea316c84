"""The pinned lists: every package hashed, no address of a registry, both Qt pins, and true to pyproject.toml."""

import re
import tomllib

import pytest
from environment import ROOT, TO_DEVELOP, TO_RUN
from licences import pinned_names
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LISTS = [TO_RUN.file, TO_DEVELOP.file]
A_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins(text: str) -> list[tuple[Requirement, int]]:
    """Every requirement of a pinned list with the number of its hashes."""
    joined = text.replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip() and not line.startswith("#")]
    return [(Requirement(A_HASH.sub("", line).strip()), len(A_HASH.findall(line))) for line in lines]


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_every_package_is_pinned_with_hashes_and_nothing_else_is_said(file) -> None:
    for requirement, hashes in pins(file.read_text(encoding="utf-8")):
        assert re.fullmatch(r"==[^*,]+", str(requirement.specifier)), requirement
        assert hashes > 0, requirement


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_no_list_holds_an_address(file) -> None:
    text = file.read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(index|extra-index|find-links|trusted-host)", text, re.MULTILINE)


def test_developers_have_what_clerks_have() -> None:
    run, develop = ({str(pin) for pin, _ in pins(file.read_text(encoding="utf-8"))} for file in LISTS)
    assert run < develop


def test_qt_is_pinned_for_every_python() -> None:
    # PySide6 6.12.0 takes references off None on Python 3.11 (test_pyside6_refcount.py).
    text = TO_RUN.file.read_text(encoding="utf-8")
    qt = [requirement for requirement, _ in pins(text) if requirement.name == "pyside6-essentials"]
    chosen = {
        python: [
            str(requirement.specifier)
            for requirement in qt
            if requirement.marker is None or requirement.marker.evaluate({"python_full_version": python})
        ]
        for python in ("3.11.7", "3.12.1", "3.13.0")
    }
    assert chosen == {"3.11.7": ["==6.11.3"], "3.12.1": ["==6.12.0"], "3.13.0": ["==6.12.0"]}


def test_the_pins_fit_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    pinned = [requirement for requirement, _ in pins(TO_DEVELOP.file.read_text(encoding="utf-8"))]
    for requirement in map(Requirement, wanted):
        same = [pin for pin in pinned if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
        versions = [str(pin.specifier).removeprefix("==") for pin in same]
        assert any(version in requirement.specifier for version in versions), f"{requirement}: run dev.py pins"


def test_names_are_read_from_a_list() -> None:
    assert pinned_names("# a list\nb==2 ; sys_platform == 'linux' \\\n    --hash=sha256:0\na==1\nb==3\n") == ["a", "b"]
