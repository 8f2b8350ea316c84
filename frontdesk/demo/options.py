"""The command line of `frontdesk hotel`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NoReturn

from frontdesk.demo.eras import ERAS, Era
from frontdesk.demo.operations.known import KNOWN
from frontdesk.demo.scene import MOST_PROPERTIES, SMALLEST_HOUSE, scenes
from frontdesk.demo.times import read_instant


class OptionError(Exception):
    """One sentence: the option, its value and the remedy."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for. `seed`, `rooms` and `reservations` are None when not given."""

    host: str
    port: int
    scene: str | None
    seed: int | None
    rooms: int | None
    reservations: int | None
    data: Path | None
    clock: datetime | None
    clock_frozen: bool
    rate: int
    control: bool
    ready: Path | None
    era: Era
    denied: frozenset[str]
    operations: bool
    properties: int


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise OptionError(message.removeprefix("argument "))


def read_options(arguments: Sequence[str]) -> Options:
    """The options; OptionError for what cannot be understood, SystemExit for --help."""
    parser = _parser()
    given, unknown = parser.parse_known_args(list(arguments))
    if unknown:
        raise OptionError(f"{unknown[0]} is not an option of the hotel; `frontdesk hotel --help` lists them.")
    options = Options(**vars(given))
    if options.properties > 1 and options.data is not None:
        raise OptionError("--portfolio and --data do not go together; leave one of them out.")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="frontdesk hotel", description="The demo hotel: a Connector API server on this machine.")
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on")
    add("--port", type=_number(0, 65_535), default=0, help="0 takes a free one")
    add("--scene", type=_scene, help="opening scene (default: lamplighter)")
    add(
        "--portfolio",
        dest="properties",
        type=_number(2, MOST_PROPERTIES),
        nargs="?",
        const=2,
        default=1,
        metavar="N",
        help=f"several properties behind one token: 2 (default) or {MOST_PROPERTIES}, each of the size asked for",
    )
    add("--seed", type=_number(0, 2**63), help="another seed, other guests (default: 1)")
    add("--rooms", type=_number(SMALLEST_HOUSE, 20_000), help=f"rooms of the house (default: {SMALLEST_HOUSE})")
    add("--reservations", type=_number(0, 2_000_000), help="stays in the books (default: what the scene needs)")
    add("--data", type=Path, metavar="FILE", help="keep the state in this file, and go on from it")
    add("--clock", type=_instant, metavar="ISO", help="the hotel's time at the start, such as 2026-10-16T13:42:00Z")
    add("--clock-frozen", action="store_true", help="the hotel's clock stands still")
    add("--era", type=_era, default="both", help="serve the forms of the seeds, of today, or both (default)")
    add("--rate", type=_number(0, 1_000_000), default=200, help="requests in 30 seconds; 0 switches the limit off")
    add("--control", action="store_true", help="open the control door on a loopback port of its own")
    add("--ready", type=Path, metavar="FILE", help="write the ready line to this file too")
    add(
        "--deny",
        dest="denied",
        type=_operations,
        default=frozenset(),
        metavar="PATTERN",
        action=_Gather,
        help="do not grant these operations, such as bills/*; may be given more than once",
    )
    add("--operations", action="store_true", help="list what is served and what is known but not granted, and end")
    return parser


class _Gather(argparse.Action):
    """Puts the sets of every occurrence together."""

    def __call__(self, parser: Any, namespace: argparse.Namespace, values: Any, option: str | None = None) -> None:
        setattr(namespace, self.dest, getattr(namespace, self.dest) | values)


def _operations(text: str) -> frozenset[str]:
    patterns = frozenset(text.split(","))
    for pattern in patterns:
        if not any(fnmatchcase(operation, pattern) for operation in KNOWN):
            raise argparse.ArgumentTypeError(f"{pattern!r} is no operation; `frontdesk hotel --operations` lists them.")
    return patterns


def _number(least: int, most: int) -> _Number:
    return _Number(least, most)


@dataclass(frozen=True, slots=True)
class _Number:
    least: int
    most: int

    def __call__(self, text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = self.least - 1
        if not self.least <= value <= self.most:
            raise argparse.ArgumentTypeError(
                f"{text!r} does not fit; give a whole number from {self.least} to {self.most}."
            )
        return value


def _scene(text: str) -> str:
    if text not in scenes():
        raise argparse.ArgumentTypeError(f"there is no scene {text!r}; give {' or '.join(scenes())}.")
    return text


def _era(text: str) -> str:
    if text not in ERAS:
        raise argparse.ArgumentTypeError(f"there is no era {text!r}; give {', '.join(ERAS)}.")
    return text


def _instant(text: str) -> datetime:
    moment = read_instant(text)
    if moment is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no instant; give one with its zone, such as 2026-10-16T13:42:00Z."
        )
    return moment
