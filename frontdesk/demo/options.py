"""The command line of `frontdesk hotel`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NoReturn

from frontdesk.demo.eras import ERAS, Era
from frontdesk.demo.operations.known import KNOWN
from frontdesk.demo.scene import MOST_PROPERTIES, SMALLEST_HOUSE, scenes
from frontdesk.demo.times import read_instant

_SEE_HELP = "`frontdesk hotel --help`"
_EXAMPLES = """\
examples:
  frontdesk hotel
      the house in the city, today; its address shows a page with lines to copy
  frontdesk hotel --era today --deny 'bills/*,payments/*'
      does a client manage without bills, by the current documents alone?
  frontdesk hotel --scene resort --clock 2026-10-31T20:00:00Z --control
      the night of the clock change, in net prices, with faults at hand
  frontdesk hotel --rooms 500 --reservations 100000 --rate 0 --data big.hotel
      a large property, kept between two runs
"""


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
        sentence = message.removeprefix("argument ")
        raise OptionError(sentence if sentence.endswith(".") else f"{sentence}; {_SEE_HELP} explains it.")


def read_options(arguments: Sequence[str]) -> Options:
    """The options; OptionError for what cannot be understood, SystemExit for --help."""
    parser = _parser()
    given, unknown = parser.parse_known_args(list(arguments))
    if unknown:
        raise OptionError(f"{unknown[0]} is not an option of the hotel; {_SEE_HELP} lists them.")
    options = Options(**vars(given))
    if options.properties > 1 and options.data is not None:
        raise OptionError("--portfolio and --data do not go together; leave one of them out.")
    return options


def described() -> Iterator[tuple[str, str]]:
    """Each option as it is written, with what it is for."""
    for action in _parser()._actions:
        if action.dest != "help":
            value = f" {action.metavar or action.dest.upper()}" if action.nargs != 0 else ""
            optional = f" [{value.strip()}]" if action.nargs == "?" else value
            yield f"{action.option_strings[0]}{optional}", (action.help or "").replace("%%", "%")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="frontdesk hotel",
        description="An invented hotel behind the Connector API, on this machine: for trying out any client of it.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_house(parser.add_argument_group("the house"))
    _add_interface(parser.add_argument_group("the interface"))
    _add_time(parser.add_argument_group("its time"))
    _add_place(parser.add_argument_group("where it is"))
    return parser


def _add_house(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add(
        "--scene",
        type=_scene,
        metavar="NAME",
        help="city (default; lamplighter is the same): Prague, crowns, prices with taxes; resort: Washington, dollars, "
        "prices without taxes; empty: the house in the city before its first guest",
    )
    add(
        "--portfolio",
        dest="properties",
        type=_number(2, MOST_PROPERTIES),
        nargs="?",
        const=2,
        default=1,
        metavar="N",
        help=f"several properties behind one token, 2 or {MOST_PROPERTIES}, each of the size asked for: calls then "
        "name theirs by EnterpriseId or EnterpriseIds",
    )
    add("--seed", type=_number(0, 2**63), metavar="N", help="another seed, other guests (default: 1)")
    rooms = _number(SMALLEST_HOUSE, 20_000)
    add("--rooms", type=rooms, metavar="N", help=f"rooms of the house (default: {SMALLEST_HOUSE})")
    add("--reservations", type=_number(0, 2_000_000), metavar="N", help="stays in the books (default: the scene's own)")
    add("--data", type=Path, metavar="FILE", help="keep what happens in this file, and go on from it the next time")


def _add_interface(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add(
        "--era",
        type=_era,
        default="both",
        metavar="ERA",
        help="which documents it speaks by: seeds, those of 2018 and 2023; today, the current ones; both (default), "
        "every form at once",
    )
    add(
        "--deny",
        dest="denied",
        type=_operations,
        default=frozenset(),
        metavar="PATTERN",
        action=_Gather,
        help="do not grant these operations to the token, so that they answer 401: bills/*, or several with commas; "
        "may be given more than once",
    )
    rate = _number(0, 1_000_000)
    add("--rate", type=rate, default=200, metavar="N", help="requests in 30 seconds (default: 200); 0 for no limit")
    add("--operations", action="store_true", help="list what is served and what is known but not granted, and end")


def _add_time(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add(
        "--clock",
        type=_instant,
        metavar="ISO",
        help="the hotel's time at the start, such as 2026-10-16T13:42:00Z; the scene is built around that day "
        "(default: now)",
    )
    add("--clock-frozen", action="store_true", help="the clock stands still until the control door moves it")


def _add_place(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--host", default="127.0.0.1", metavar="HOST", help="address to listen on (default: 127.0.0.1)")
    add("--port", type=_number(0, 65_535), default=0, metavar="PORT", help="port; 0 (default) takes a free one")
    add("--ready", type=Path, metavar="FILE", help="write the ready line, address and tokens as JSON, to this file too")
    add(
        "--control",
        action="store_true",
        help="open the control door, on loopback at a port of its own: faults of the line, the clock, a colleague, "
        "grants, and a ledger of every effect",
    )


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
