"""Makes a signed-in profile of 100,000 stays whose secrets are in the keyring of this session: a process of its own,
because a keyring is found once per process.

Run as a module: `keyring_profile FOLDER READY_FILE`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from frontdesk.app.profile import keyring_place
from frontdesk.app.training import TrainingHotel
from tests.bench.big_store import fill_place


def main(folder: Path, ready: Path) -> None:
    """Sign in to the demo hotel, which is a property like any other here."""
    folder.mkdir(parents=True)
    place = keyring_place(folder)
    place.keep(TrainingHotel.running(ready).credentials)
    fill_place(place)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
