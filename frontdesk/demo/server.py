"""`frontdesk hotel`: builds the scene, opens the doors, says when it is ready, ends with its owner."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import signal
import stat
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType

from filelock import FileLock, Timeout

from frontdesk.demo.clock import HotelClock
from frontdesk.demo.control import Control
from frontdesk.demo.door import Door
from frontdesk.demo.durable import Beginning, Journal, create, go_on, mark_of, read
from frontdesk.demo.faults import Faults
from frontdesk.demo.front import Front
from frontdesk.demo.hotel import Hotel, Tokens
from frontdesk.demo.ledger import DamagedFileError, LedgerEntry, MemoryLedger
from frontdesk.demo.options import OptionError, Options, read_options
from frontdesk.demo.scene import SMALLEST_HOUSE, Scene, SceneRequest, scenes
from frontdesk.demo.times import say

_DEFAULT_SCENE = "lamplighter"
_LOOPBACK = "127.0.0.1"


def main(argv: Sequence[str]) -> int:
    """Runs the hotel until it is told to end. 0 after a clean end, 2 for options that cannot be met."""
    try:
        options = read_options(argv)
    except OptionError as problem:
        print(f"frontdesk hotel: {problem}", file=sys.stderr)
        return 2
    except SystemExit:
        return 0
    with ExitStack() as closing:
        try:
            house = _open_house(options, closing)
        except OptionError as problem:
            print(f"frontdesk hotel: {problem}", file=sys.stderr)
            return 2
        return asyncio.run(_serve(options, house))


@dataclass(frozen=True, slots=True)
class _House:
    """Everything that is ready before the doors open."""

    hotel: Hotel
    clock: HotelClock
    ledger: Journal | MemoryLedger
    scene: str

    def entries(self) -> list[LedgerEntry]:
        return self.ledger.entries

    def keep_clock(self) -> None:
        if isinstance(self.ledger, Journal):
            self.ledger.set_clock(self.clock.offset, self.clock.frozen_at)


def _real_now() -> datetime:
    return datetime.now(UTC)


def _open_house(options: Options, closing: ExitStack) -> _House:
    if options.data is None:
        return _fresh_house(options, None)
    lock = FileLock(f"{options.data}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        sentence = f"--data {options.data} is in use by another hotel; end that one or name another file."
        raise OptionError(sentence) from None
    except OSError as problem:
        raise OptionError(f"--data {options.data} cannot be used ({problem.strerror}); name another file.") from None
    closing.callback(lock.release)
    try:
        house = _house_of_file(options, options.data) if options.data.exists() else _fresh_house(options, options.data)
    except DamagedFileError as problem:
        raise OptionError(f"--data {options.data} cannot be read: {problem}; name another file.") from None
    except OSError as problem:
        raise OptionError(f"--data {options.data} cannot be used ({problem.strerror}); name another file.") from None
    if isinstance(house.ledger, Journal):
        closing.callback(house.ledger.close)
    return house


def _fresh_house(options: Options, data: Path | None) -> _House:
    real = _real_now()
    opening = options.clock or real
    clock = HotelClock(_real_now, opening - real if options.clock else timedelta())
    if options.clock_frozen:
        clock.freeze(True)
    request = SceneRequest(
        opening=opening,
        seed=1 if options.seed is None else options.seed,
        rooms=options.rooms or SMALLEST_HOUSE,
        reservations=options.reservations,
    )
    name = options.scene or _DEFAULT_SCENE
    scene = _build(name, request)
    beginning = Beginning(name, request, mark_of(scene.state), clock.offset, clock.frozen_at)
    ledger = MemoryLedger() if data is None else create(data, beginning)
    return _House(Hotel(scene.state, scene.tokens, ledger, options.rate), clock, ledger, name)


def _house_of_file(options: Options, data: Path) -> _House:
    opened = read(data)
    beginning = opened.beginning
    _check_same(options, beginning, data)
    scene = _build(beginning.scene, beginning.request)
    journal = go_on(data, opened, scene.state)
    clock = HotelClock(_real_now, beginning.offset, beginning.frozen_at)
    if options.clock is not None:
        clock.set(options.clock)
    if options.clock_frozen:
        clock.freeze(True)
    house = _House(Hotel(scene.state, scene.tokens, journal, options.rate), clock, journal, beginning.scene)
    if options.clock is not None or options.clock_frozen:
        house.keep_clock()
    return house


def _build(name: str, request: SceneRequest) -> Scene:
    """The scene stays until the end, so the collector need not look at a million rows again and again."""
    gc.disable()
    scene = scenes()[name](request)
    gc.freeze()
    gc.enable()
    return scene


def _check_same(options: Options, beginning: Beginning, data: Path) -> None:
    """The file decides the scene; another wish is a mistake, not a merge."""
    request = beginning.request
    held = {
        "--scene": (options.scene, beginning.scene),
        "--seed": (options.seed, request.seed),
        "--rooms": (options.rooms, request.rooms),
        "--reservations": (options.reservations, request.reservations),
    }
    for option, (wanted, kept) in held.items():
        if wanted is not None and wanted != kept:
            raise OptionError(f"{option} {wanted} differs from {kept} in {data}; leave it out or name another file.")


async def _serve(options: Options, house: _House) -> int:
    faults = Faults()
    front = Front(house.hotel, house.clock, faults, random.Random())
    door = Door(front, options.host, options.port, is_cut=lambda: faults.line != "up")

    async def line_changed() -> None:
        if faults.line == "refuse":
            door.shut()
            return
        await door.open()
        if faults.line == "cut":
            door.drop_connections()

    control = Control(faults, house.clock, house.entries, line_changed, house.keep_clock)
    control_door = Door(control.app(), _LOOPBACK, 0) if options.control else None
    ending = asyncio.Event()
    async with AsyncExitStack() as closing:
        try:
            await door.open()
        except OSError as problem:
            place = f"--host {options.host} --port {options.port}"
            print(f"frontdesk hotel: {place} cannot be had ({problem.strerror}); give another.", file=sys.stderr)
            return 2
        closing.push_async_callback(door.close)
        if control_door is not None:
            await control_door.open()
            closing.push_async_callback(control_door.close)
        _end_with_owner(ending)
        line = _ready_line(house, door, control_door)
        print(line, flush=True)
        if options.ready is not None:
            _write_ready(options.ready, line)
        await ending.wait()
    return 0


def _ready_line(house: _House, door: Door, control_door: Door | None) -> str:
    tokens: Tokens = house.hotel.tokens
    return json.dumps(
        {
            "address": door.address,
            "controlAddress": None if control_door is None else control_door.address,
            "clientToken": tokens.client,
            "accessToken": tokens.access,
            "enterpriseId": house.hotel.state.enterprise.id,
            "scene": house.scene,
            "clock": say(house.clock.now()),
        }
    )


def _write_ready(path: Path, line: str) -> None:
    """Whole or not at all: whoever waits for the file never reads half a line."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_text(line + "\n", encoding="utf-8")
    draft.replace(path)


def _end_with_owner(ending: asyncio.Event) -> None:
    """Ends on SIGINT, SIGTERM, and when standard input is a pipe that closes."""
    loop = asyncio.get_running_loop()

    def end(*_: int | FrameType | None) -> None:
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
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    end()
