"""The command line: frontdesk [--demo] · frontdesk hotel · tour · look · audit · doctor.

Each subcommand imports only what it needs: the window must be painted before anything else is loaded.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

_PASSPHRASE_VARIABLE = "FRONTDESK_PASSPHRASE"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code: 0 well, 1 it went wrong, 2 it was asked for what it does not know."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    match given[:1]:
        case ["hotel"]:
            from frontdesk.demo.server import main as hotel

            return hotel(given[1:])
        case ["tour"]:
            from frontdesk.tour import main as tour

            return tour(given[1:])
        case ["look"]:
            from frontdesk.app.look import main as look

            return look(given[1:])
        case ["doctor"]:
            from frontdesk.app.doctor import main as doctor

            return doctor(given[1:])
        case ["audit"]:
            from frontdesk.app.audit import main as audit

            return audit(given[1:])
        case _:
            return _desk(given)


def _desk(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="frontdesk",
        description="The front desk. Other commands: hotel (the demo hotel), tour, look, audit, doctor.",
        allow_abbrev=False,
    )
    parser.add_argument("--demo", action="store_true", help="open the desk on a training hotel of its own")
    parser.add_argument("--profile", type=Path, help="folder for this desk's data, instead of the usual one")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system")
    parser.add_argument("--language", choices=("en", "de"), default="en", help="de: German, as far as it is translated")
    parser.add_argument("--hotel", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--walk", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--pictures", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(given)

    from frontdesk.app.plain_imports import plain_imports

    plain_imports()
    from frontdesk.app.main import main as desk
    from frontdesk.app.options import Options

    return desk(
        Options(
            demo=asked.demo,
            profile=asked.profile,
            hotel=asked.hotel,
            passphrase=os.environ.pop(_PASSPHRASE_VARIABLE, None),
            walk=asked.walk,
            pictures=asked.pictures,
            theme=asked.theme,
            language=asked.language,
        )
    )


if __name__ == "__main__":
    sys.exit(main())
