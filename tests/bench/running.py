"""Child processes: a demo hotel to be measured against, and what every child needs of the surroundings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from frontdesk.screenless import has_screen, offscreen
from tests.bench.figure import WrongResultError

ROOT = Path(__file__).resolve().parents[2]
CLOCK = "2026-10-16T13:42:00Z"
_END_WITHIN = 10


def surroundings(folder: Path, **variables: str) -> dict[str, str]:
    """The environment of a child: where there is no screen, one is pretended; its size is described in `folder`."""
    screen = {} if has_screen() else {"QT_QPA_PLATFORM": offscreen(folder)}
    return {**os.environ, "PYTHONPATH": str(ROOT), **screen, **variables}


@contextmanager
def hotel(folder: Path, *options: str) -> Iterator[Path]:
    """A demo hotel without a rate limit, on the day of the pictures; its ready file. It ends with its pipe."""
    ready = folder / "ready.json"
    command = [sys.executable, "-m", "frontdesk", "hotel", "--clock", CLOCK, "--rate", "0", "--ready", str(ready)]
    child = subprocess.Popen(
        [*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings(folder), text=True
    )
    if child.stdin is None or child.stdout is None:
        raise RuntimeError("the hotel was started without its pipes")
    try:
        if not child.stdout.readline():
            raise WrongResultError("the demo hotel did not start")
        yield ready
    finally:
        child.stdin.close()
        child.wait(_END_WITHIN)
        child.stdout.close()


def read_ready(ready: Path) -> dict[str, Any]:
    """What the hotel said when it was ready: address, tokens."""
    found: dict[str, Any] = json.loads(ready.read_text(encoding="utf-8"))
    return found
