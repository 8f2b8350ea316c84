"""The tour is also a test: the real program, killed in the middle of it, through its real widgets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


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
