"""The command line of the battery. The exit code is not 0 only for a violation.

The long form (`--long`) goes on in sittings: `--resume FILE` keeps where it stopped, `--minutes N` ends a sitting.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from tests.battery.row import Row, heads, line, write_json
from tests.battery.sitting import Sitting
from tests.battery.size import Size

NAMES = (
    *("simulation", "power_cut", "kills", "disk_failures", "full_disk", "fault_matrix", "clocks", "interruptions"),
    *("migrations", "old_copy", "canary", "postings", "model", "mutants"),
)
MOST_MINUTES = 60.0
_SHOWN = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all tests of the battery, or one; returns the exit code."""
    parser = argparse.ArgumentParser(prog="battery", description=__doc__)
    parser.add_argument("--seeds", type=int, default=40, metavar="N", help="nights of the simulation (40)")
    parser.add_argument("--base", type=int, default=0, metavar="SEED", help="the first seed (0)")
    parser.add_argument("--only", choices=NAMES, metavar="NAME", help=f"one of {', '.join(NAMES)}")
    parser.add_argument("--long", action="store_true", help="the long form, in chunks")
    parser.add_argument("--resume", type=Path, metavar="FILE", help="with --long: go on from there, and keep it there")
    parser.add_argument("--minutes", type=float, default=MOST_MINUTES, metavar="N", help="with --long: at most 60")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to this file too")
    asked = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # what the engine says of the faults is not news here
    names = [asked.only] if asked.only else NAMES
    if asked.long:
        rows = sit(names, asked.resume, asked.base, min(asked.minutes, MOST_MINUTES))
    else:
        print(heads(), flush=True)
        rows = [row for name in names for row in shown(take(name, Size(asked.seeds, asked.base)))]
    if asked.json is not None:
        write_json(asked.json, rows)
    return 0 if all(row.ok for row in rows) else 1


def take(name: str, size: Size) -> Iterable[Row]:
    """The rows of one test."""
    rows: Iterable[Row] = import_module(f"tests.battery.{name}").rows(size)
    return rows


def sit(names: Sequence[str], file: Path | None, base: int, minutes: float) -> list[Row]:
    """One sitting at the long form: what is found or noted is said at once, the table at the end."""
    ends = time.monotonic() + 60 * minutes
    long = [row for name in names for row in getattr(import_module(f"tests.battery.{name}"), "LONG", ())]
    sitting = Sitting(long, file, base)
    for row, part in sitting.run(lambda: time.monotonic() >= ends):
        for words in (*part.found, *part.noted):
            print(f"{row.name}: {words}", flush=True)
    print(heads(), flush=True)
    return shown(sitting.table())


def shown(rows: Iterable[Row]) -> list[Row]:
    """Each row printed as it comes, its first violations below it."""
    taken: list[Row] = []
    for row in rows:
        print(line(row), flush=True)
        for words in row.found[:_SHOWN]:
            print(f"    {words}", flush=True)
        if len(row.found) > _SHOWN:
            print(f"    and {len(row.found) - _SHOWN} more", flush=True)
        taken.append(row)
    return taken


if __name__ == "__main__":
    sys.exit(main())
