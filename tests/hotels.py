"""Demo hotels for tests: forked from one process that has imported them, where a system can fork.

A hotel of its own for each test costs half a second of processor time to import and to build; a fork costs hardly any.
The process is this module: it opens a door in the file system, and for each line of arguments that comes in it leaves a
hotel behind whose standard input and output are the connection.
"""

from __future__ import annotations

import asyncio
import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NoReturn

from frontdesk.app.training import HotelDidNotStart, TrainingHotel

_CLOCK = datetime(2026, 10, 16, 13, 42, tzinfo=UTC)
_ROOT = Path(__file__).resolve().parents[1]
_CAN_FORK = hasattr(os, "fork") and hasattr(socket, "AF_UNIX")


async def start_hotel(*arguments: str) -> TrainingHotel:
    """A hotel with its control door open, as `TrainingHotel.start` gives it. Raises `HotelDidNotStart`."""
    if not _CAN_FORK:
        return await TrainingHotel.start(*arguments)
    reader, writer = await asyncio.open_unix_connection(_door())
    writer.write(json.dumps(["--control", *arguments]).encode() + b"\n")
    ready = await reader.readline()
    if not ready:
        writer.close()
        raise HotelDidNotStart
    return _Forked(json.loads(ready), reader, writer)


class _Forked(TrainingHotel):
    """Ends when its connection does."""

    def __init__(self, ready: dict[str, str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        super().__init__(ready)
        self._reader = reader
        self._writer = writer

    async def close(self) -> None:
        """Close our end and wait for the hotel to end."""
        await super().close()
        self._writer.write_eof()
        await self._reader.read()
        self._writer.close()
        await self._writer.wait_closed()


@cache
def _door() -> str:
    """Where hotels are asked for; the process that forks them is started with the first one and ends with this one."""
    folder = tempfile.TemporaryDirectory(prefix="hotels-")
    door = str(Path(folder.name) / "door")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.hotels", door], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdout:
        process.stdout.readline()

    def end() -> None:
        with process:
            pass
        folder.cleanup()

    atexit.register(end)
    return door


# the other process


def _fork_hotels(door: str) -> None:
    """Until standard input closes."""
    from frontdesk.demo import opening
    from frontdesk.demo.scene import SMALLEST_HOUSE, SceneRequest
    from frontdesk.demo.server import main as hotel

    opening._build = cache(
        opening._build
    )  # a fork finds the house that most tests ask for as if it had just been built
    opening._build("lamplighter", SceneRequest(_CLOCK, seed=1, rooms=SMALLEST_HOUSE, reservations=None))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(door)
        listening.listen()
        print("ready", flush=True)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a hotel ended
        gc.freeze()
        while listening in select.select([listening, sys.stdin], [], [])[0]:
            asker, _ = listening.accept()
            with asker:
                if os.fork() == 0:
                    listening.close()
                    _become(hotel, asker)


def _become(hotel: Callable[[Sequence[str]], int], asker: socket.socket) -> NoReturn:
    """The hotel that was asked for, for as long as the one who asked holds the connection."""
    code = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        with asker.makefile() as asked:
            arguments = json.loads(asked.readline())
        for standard in (0, 1):
            os.dup2(asker.fileno(), standard)
        asker.close()
        code = hotel(arguments)
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    _fork_hotels(sys.argv[1])
