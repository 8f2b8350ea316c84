"""Plays the benchmark tasks and prints what each took beside what was asked and what is known elsewhere.

The exit code is not 0 when a task was not done as asked; one that took more is printed as such.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from frontdesk.app.garbage import GarbageCollection
from frontdesk.app.loop import DeskLoop
from frontdesk.ui import theme
from tests.journeys.benchmark import JOURNEYS, Journey, Result, play


def main() -> int:
    """Every task, each before a fresh hotel."""
    parser = argparse.ArgumentParser(prog="journeys", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default="", help="part of a task's name")
    wanted = parser.parse_args().only.casefold()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)  # each task has a window of its own
    theme.install(application, theme.Mode.LIGHT)
    GarbageCollection(application)
    loop = DeskLoop(application, ThreadPoolExecutor(max_workers=2))
    with loop:
        results = [loop.run_until_complete(_one(each)) for each in JOURNEYS if wanted in each.name.casefold()]
    sys.stdout.write("\n".join(_table(results)) + "\n")
    return 1 if any(result.wrong for result in results) else 0


async def _one(journey: Journey) -> Result:
    with tempfile.TemporaryDirectory(prefix="journey-") as folder:
        return await play(journey, Path(folder))


def _table(results: list[Result]) -> list[str]:
    lines = [f"{'task':<50} {'took':>5} {'asked':>6}  {'known elsewhere':<26} in the ledger"]
    for each in results:
        verdict = each.wrong or ("ok" if each.is_ok else "took more than asked")
        task = each.journey
        lines.append(f"{task.name:<50} {each.count:>5} {task.target:>6}  {task.known:<26} {verdict}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
