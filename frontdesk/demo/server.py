"""`frontdesk hotel`: builds the scene, opens the doors, says when it is ready, ends with its owner."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import stat
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from frontdesk.demo.control import Control
from frontdesk.demo.door import Door
from frontdesk.demo.faults import Faults
from frontdesk.demo.front import Front
from frontdesk.demo.line import Line
from frontdesk.demo.listing import operations_listed
from frontdesk.demo.opening import House, open_house
from frontdesk.demo.options import OptionError, Options, read_options
from frontdesk.demo.times import say, whole_seconds
from frontdesk.demo.websocket import Listeners

_LOOPBACK = "127.0.0.1"
_LOOK_SECONDS = 1.0


def main(argv: Sequence[str]) -> int:
    """Runs the hotel until it is told to end. 0 after a clean end, 2 for options that cannot be met."""
    try:
        options = read_options(argv)
        if options.operations:
            print(operations_listed())
            return 0
        with ExitStack() as closing:
            house = open_house(options, _real_now, closing)
            asyncio.run(_serve(options, house))
    except OptionError as problem:
        print(f"frontdesk hotel: {problem}", file=sys.stderr)
        return 2
    except SystemExit:  # --help has been answered
        return 0
    except KeyboardInterrupt:  # while the scene was being built
        return 0
    return 0


def _chance(options: Options) -> random.Random:
    """Where new ids come from. A hotel whose clock stands and that is kept nowhere gives the same ones each time."""
    if options.clock_frozen and options.data is None:
        return random.Random(options.seed or 0)
    return random.Random()


def _real_now() -> datetime:
    return datetime.now(UTC)


async def _serve(options: Options, house: House) -> None:
    faults, hotel = Faults(), house.hotel
    hotel.tokens = replace(hotel.tokens, denied=options.denied)
    listeners = Listeners(lambda client, access: hotel.known_tokens(client, access) is not None)
    hotel.listeners.append(listeners.tell)
    line = Line(faults, listeners)
    front = Front(hotel, house.clock, faults, _chance(options), line.refuse_for)
    door = Door(front, options.host, options.port, lambda: faults.line != "up", listeners.new_channel)
    line.door = door
    control = Control(hotel, faults, house.clock, house.entries, line.follow, house.keep_clock)
    control_door = Door(control.app(), _LOOPBACK, 0) if options.control else None
    ending = asyncio.Event()
    async with AsyncExitStack() as closing:
        await _open(door, options)
        closing.push_async_callback(door.close)
        closing.callback(listeners.close)
        passing = asyncio.create_task(_pass_time(house))
        closing.callback(passing.cancel)
        if control_door is not None:
            await control_door.open()
            front.control_address = control_door.address
            closing.push_async_callback(control_door.close)
        ready = _ready_line(house, door, control_door)
        if options.ready is not None:
            _write_ready(options.ready, ready)
        _end_with_owner(ending)
        print(ready, flush=True)
        if house.keep_scene is not None:  # the program waits for it at its end
            threading.Thread(target=house.keep_scene, name="scene").start()
        await ending.wait()


async def _pass_time(house: House) -> None:
    """Lets happen by itself what is due, also when nobody asks, so that listeners hear of it in time."""
    while True:
        await asyncio.sleep(_LOOK_SECONDS)
        with suppress(OSError):  # the disk did not take it; the next look tries again
            house.hotel.pass_time(whole_seconds(house.clock.now()))


async def _open(door: Door, options: Options) -> None:
    try:
        await door.open()
    except OSError as problem:
        place = f"--host {options.host} --port {options.port}"
        raise OptionError(f"{place} cannot be had ({problem.strerror}); give another.") from None


def _ready_line(house: House, door: Door, control_door: Door | None) -> str:
    tokens = house.hotel.tokens
    return json.dumps(
        {
            "address": door.address,
            "controlAddress": None if control_door is None else control_door.address,
            "clientToken": tokens.client,
            "accessToken": tokens.access,
            "enterpriseId": house.hotel.state.enterprise.id,
            "enterpriseIds": [state.enterprise.id for state in house.hotel.states],
            "scene": house.scene,
            "clock": say(house.clock.now()),
        }
    )


def _write_ready(path: Path, line: str) -> None:
    """Whole or not at all: whoever waits for the file never reads half a line."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_text(line + "\n", encoding="utf-8")
        draft.replace(path)
    except OSError as problem:
        raise OptionError(f"--ready {path} cannot be written ({problem.strerror}); name another file.") from None


def _end_with_owner(ending: asyncio.Event) -> None:
    """Ends on SIGINT, SIGTERM, and when standard input is a pipe that closes."""
    loop = asyncio.get_running_loop()

    def end(*_: int | FrameType | None) -> None:
        with suppress(RuntimeError):  # it has ended already
            loop.call_soon_threadsafe(ending.set)

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    if _stdin_is_pipe():
        threading.Thread(target=_wait_for_end_of_input, args=(end,), daemon=True, name="owner").start()


def _stdin_is_pipe() -> bool:
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _wait_for_end_of_input(end: Callable[[], None]) -> None:
    """Reads the pipe to its end; what comes through it means nothing."""
    with suppress(OSError):
        while os.read(0, 4096):
            pass
    end()
