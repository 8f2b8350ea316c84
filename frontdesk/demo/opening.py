"""Opens the house: builds its scene, or goes on from its file, and sets its clock."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from frontdesk.demo.clock import HotelClock
from frontdesk.demo.durable import Beginning, Journal, create, go_on, mark_of, read
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.ledger import DamagedFileError, LedgerEntry, MemoryLedger
from frontdesk.demo.options import OptionError, Options
from frontdesk.demo.portfolio import Portfolio
from frontdesk.demo.scene import SMALLEST_HOUSE, Scene, SceneRequest, chain, scenes
from frontdesk.demo.snapshot import keep, kept
from frontdesk.demo.times import say, whole_seconds

_DEFAULT_SCENE = "lamplighter"
_DEFAULT_SEED = 1
_LONG_TO_BUILD = 5_000
"""Stays from which on a scene is kept once it is built."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything that is ready before the doors open."""

    hotel: Hotel
    clock: HotelClock
    ledger: Journal | MemoryLedger
    scene: str
    keep_scene: Callable[[], None] | None = None
    """Keeps the scene beside the file, where building it takes long; to be called once, in a thread of its own."""

    def entries(self) -> list[LedgerEntry]:
        """Every command so far."""
        return self.ledger.entries

    def keep_clock(self) -> None:
        """Writes down where the clock was put, when there is a file."""
        if isinstance(self.ledger, Journal):
            self.ledger.set_clock(self.clock.offset, self.clock.frozen_at)


def open_house(options: Options, real_now: Callable[[], datetime], closing: ExitStack) -> House:
    """The house that the options ask for; `closing` lets its file go. OptionError when the file cannot be used."""
    path = options.data
    if path is None:
        house = _fresh(options, real_now)
        house.hotel.era = options.era
        return house
    try:
        _lock(path, closing)
        house = _of_file(options, path, real_now) if path.exists() else _fresh(options, real_now)
    except DamagedFileError as problem:
        raise OptionError(f"--data {path} cannot be read: {problem}; name another file.") from None
    except OSError as problem:
        raise OptionError(f"--data {path} cannot be used ({problem.strerror}); name another file.") from None
    if isinstance(house.ledger, Journal):
        closing.callback(house.ledger.close)
    house.hotel.era = options.era
    return house


def _lock(path: Path, closing: ExitStack) -> None:
    if not path.parent.is_dir():  # the lock would make it
        raise OptionError(f"--data {path} cannot be used: there is no folder {path.parent}; make it or name another.")
    lock = FileLock(f"{path}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise OptionError(f"--data {path} is in use by another hotel; end that one or name another file.") from None
    closing.callback(lock.release)


def _fresh(options: Options, real_now: Callable[[], datetime]) -> House:
    request = SceneRequest(
        opening=options.clock or real_now(),
        seed=_DEFAULT_SEED if options.seed is None else options.seed,
        rooms=options.rooms or SMALLEST_HOUSE,
        reservations=options.reservations,
    )
    name = options.scene or _DEFAULT_SCENE
    clock = HotelClock(real_now)
    _set(clock, options)
    if options.properties > 1:
        return _portfolio(name, request, clock, options)
    scene = _build(name, request)
    if options.data is None:
        memory = MemoryLedger()
        return House(Hotel(scene.state, scene.tokens, memory, options.rate), clock, memory, name)
    beginning = Beginning(name, request, mark_of(scene.state), clock.offset, clock.frozen_at)
    journal = create(options.data, beginning)
    keep_scene = _keeping(options.data, scene, beginning)
    return House(Hotel(scene.state, scene.tokens, journal, options.rate), clock, journal, name, keep_scene)


def _portfolio(name: str, request: SceneRequest, clock: HotelClock, options: Options) -> House:
    """Several properties behind the token of the first one."""
    with _no_collecting():
        built = chain(scenes()[name], request, options.properties)
    memory = MemoryLedger()
    hotels = [Hotel(scene.state, built[0].tokens, memory, options.rate) for scene in built]
    return House(Portfolio(hotels), clock, memory, name)


def _of_file(options: Options, path: Path, real_now: Callable[[], datetime]) -> House:
    opened = read(path)
    beginning = opened.beginning
    _check_same(options, beginning, path)
    with _no_collecting():
        scene = kept(_kept_beside(path), _about(beginning))
    keep_scene = None
    if scene is None:
        scene = _build(beginning.scene, beginning.request)
        keep_scene = _keeping(path, scene, beginning)
    journal = go_on(path, opened, scene.state)
    clock = HotelClock(real_now, beginning.offset, beginning.frozen_at)
    hotel = Hotel(scene.state, scene.tokens, journal, options.rate)
    house = House(hotel, clock, journal, beginning.scene, keep_scene)
    if _set(clock, options):
        house.keep_clock()
    return house


def _keeping(path: Path, scene: Scene, beginning: Beginning) -> Callable[[], None] | None:
    """What keeps the scene as it is now; None for one that is soon built again."""
    if len(scene.state.reservations) < _LONG_TO_BUILD:
        return None
    untouched = Scene(scene.state.clone(), scene.tokens)

    def keep_scene() -> None:
        with suppress(OSError, ValueError):  # then it is built again
            keep(_kept_beside(path), untouched, _about(beginning))

    return keep_scene


def _kept_beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.scene")


def _about(beginning: Beginning) -> dict[str, Any]:
    """Which scene it is; another version of the hotel builds another one and so has another mark."""
    request = beginning.request
    return {
        "scene": beginning.scene,
        "opening": say(whole_seconds(request.opening)),
        "seed": request.seed,
        "rooms": request.rooms,
        "reservations": request.reservations,
        "mark": beginning.mark,
    }


def _set(clock: HotelClock, options: Options) -> bool:
    """Puts the clock where the options want it; whether they want anything."""
    if options.clock is not None:
        clock.set(options.clock)
    if options.clock_frozen:
        clock.freeze(True)
    return options.clock is not None or options.clock_frozen


def _build(name: str, request: SceneRequest) -> Scene:
    with _no_collecting():
        return scenes()[name](request)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """The scene stays until the end, so the collector need not look at a million rows again and again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _check_same(options: Options, beginning: Beginning, path: Path) -> None:
    """The file decides the scene; another wish is a mistake, not a merge."""
    request = beginning.request
    held = {
        "--scene": (options.scene, beginning.scene),
        "--seed": (options.seed, request.seed),
        "--rooms": (options.rooms, request.rooms),
        "--reservations": (options.reservations, request.reservations),
    }
    for option, (wanted, found) in held.items():
        if wanted is not None and wanted != found:
            raise OptionError(f"{option} {wanted} differs from {found} in {path}; leave it out or name another file.")
