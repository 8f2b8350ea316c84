"""What the system lacks is told once with the command that brings it, and an archive out of reach stops nothing."""

import os
import sys
from pathlib import Path

import pytest
import system_packages
from system_packages import SECONDS_BEFORE_ANOTHER_TRY, SystemPackage

LACKING = SystemPackage("a-package-nobody-has", lambda: False)
HERE = SystemPackage("a-package-that-is-here", lambda: True)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="NOT RUN: packages of Debian and Ubuntu")


def test_nothing_is_said_when_nothing_is_lacking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    system_packages.ensure([HERE], tmp_path / "log")
    assert capsys.readouterr().out == ""


def test_after_a_failure_the_command_is_told_and_not_tried_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # An apt-get that is not the system's, and leaves a trace when it is called.
    called = tmp_path / "called"
    apt = tmp_path / "apt-get"
    apt.write_text(f"#!/bin/sh\necho called >> {called}\necho 'E: no archive' >&2\nexit 100\n", encoding="utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(system_packages, "unattended_root", lambda: ())

    system_packages.ensure([HERE, LACKING], tmp_path / "log")
    first = capsys.readouterr().out
    assert "E: no archive" in first
    assert "apt-get install -y --no-install-recommends a-package-nobody-has" in first
    calls = called.read_text(encoding="utf-8")

    system_packages.ensure([LACKING], tmp_path / "log")
    assert "apt-get install -y --no-install-recommends a-package-nobody-has" in capsys.readouterr().out
    assert called.read_text(encoding="utf-8") == calls


def test_an_old_failure_is_forgotten(tmp_path: Path) -> None:
    remembered = tmp_path / "failed"
    remembered.write_text("a b", encoding="utf-8")
    assert system_packages.tried_lately(remembered, ["a", "b"])
    assert not system_packages.tried_lately(remembered, ["a"])
    long_ago = remembered.stat().st_mtime - SECONDS_BEFORE_ANOTHER_TRY - 1
    os.utime(remembered, (long_ago, long_ago))
    assert not system_packages.tried_lately(remembered, ["a", "b"])


def test_a_library_is_looked_for_with_the_linker() -> None:
    assert system_packages.loads("libc.so.6")
    assert not system_packages.loads("libnobody-has-this.so.9")
