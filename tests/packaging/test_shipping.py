"""What travels with the executable is named with its licence, and the smoke test finds no Python by accident."""

import re
from pathlib import Path

import executable
import licences
from environment import ROOT, TO_RUN


def test_every_package_is_named_in_the_notices() -> None:
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| ([a-z0-9-]+)[ (|]", notices, re.MULTILINE)
    assert sorted(named) == licences.pinned_names(TO_RUN.file.read_text(encoding="utf-8"))


def test_every_part_brings_its_licence_text() -> None:
    folders = {folder for _, folder in licences.to_ship()}
    assert {"licences", "licences/qt", "licences/httpx", "licences/apsw-sqlite3mc", "licences/cryptography"} <= folders
    assert all(Path(file).stat().st_size > 0 for file, _ in licences.to_ship())


def test_links_in_the_notices_lead_somewhere() -> None:
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^):]+)\)", notices)
    assert linked
    assert [link for link in linked if not (ROOT / link).exists()] == []


def test_the_smoke_test_has_no_python_and_no_home_of_a_person(tmp_path: Path) -> None:
    left = executable.bare(
        {"PATH": "/usr/bin", "PYTHONPATH": "x", "HOME": "/home/somebody", "LANG": "C.UTF-8"}, tmp_path
    )
    assert left["HOME"] == left["PATH"] == str(tmp_path)
    assert left["LANG"] == "C.UTF-8"
    assert not [name for name in left if name.startswith(("PYTHON", "VIRTUAL_ENV", "DBUS"))]
