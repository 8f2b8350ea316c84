"""The tour is also a test: the real program, killed in the middle of it, through its real widgets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.needs("window")
@pytest.mark.parametrize("moment", ["show", "show_page"], ids=["while it starts", "during sign-in"])
def test_a_window_that_is_closed_before_there_is_a_desk_ends_the_program(tmp_path: Path, moment: str) -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from frontdesk.app import main as desk\n"
        "from frontdesk.app.options import Options\n"
        f"{moment} = desk.MainWindow.{moment}\n"
        f"close = lambda self, *page: ({moment}(self, *page), QTimer.singleShot(0, self.close))\n"
        f"desk.MainWindow.{moment} = close\n"
        "sys.exit(desk.main(Options(profile=__import__('pathlib').Path(sys.argv[1]))))\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "desk")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (run.returncode, run.stdout) == (0, "")


@pytest.mark.needs("window")
def test_tour(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "frontdesk", "tour", "--pictures", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr == ""
    assert run.stdout.rstrip().endswith("Every command happened exactly once.")
    assert len(list(tmp_path.glob("*.png"))) >= 8
