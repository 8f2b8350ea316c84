"""The command line of the figures. The exit code is not 0 only for a wrong result; a figure over budget is printed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path

from tests.bench.figure import Figure, WrongResultError, heads, line, write_json, wrong

GROUPS = ("start", "desk", "engine", "client", "hotel")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the figures of some groups, or of all; returns the exit code."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"{', '.join(GROUPS)}; all of them unless given")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows to this file too")
    asked = parser.parse_args(arguments)
    unknown = set(asked.groups) - set(GROUPS)
    if unknown:
        parser.error(f"there is no group {', '.join(sorted(unknown))}; give {', '.join(GROUPS)}")
    warn_of_load()
    taken = [figure for group in asked.groups or GROUPS for figure in take(group)]
    if asked.json is not None:
        write_json(asked.json, taken)
    return 0 if all(figure.is_right for figure in taken) else 1


def warn_of_load() -> None:
    """Say so when the machine has other work: ratios hold, times do not."""
    processors = os.cpu_count() or 1
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    if load > processors / 2:
        print(f"The machine is busy (load {load:.1f} on {processors} processors): times are too high.", file=sys.stderr)


def take(group: str) -> list[Figure]:
    """The figures of one group, each printed as it comes. Groups are imported one by one: none colours another."""
    figures: Callable[[], Iterable[Figure]] = import_module(f"tests.bench.{group}").figures
    print(f"\n{heads()}", flush=True)
    taken: list[Figure] = []
    try:
        for figure in figures():
            print(line(figure), flush=True)
            taken.append(figure)
    except WrongResultError as found:
        print(f"{group}: wrong result: {found}", file=sys.stderr)
        taken.append(wrong(group))
    return taken


if __name__ == "__main__":
    sys.exit(main())
