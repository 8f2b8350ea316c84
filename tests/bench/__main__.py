"""The command line of the figures. The exit code is not 0 only for a wrong result; a figure over budget is printed."""

from __future__ import annotations

import argparse
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
    taken = [figure for group in asked.groups or GROUPS for figure in take(group)]
    if asked.json is not None:
        write_json(asked.json, taken)
    return 0 if all(figure.is_right for figure in taken) else 1


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
