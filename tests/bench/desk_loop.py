"""The loop of the program, with its garbage collection: what is measured in it stands as long as the desk does."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import shiboken6

from frontdesk.app.garbage import GarbageCollection
from frontdesk.app.loop import DeskLoop
from tests.bench.screen import application


@contextmanager
def desk_loop(folder: Path) -> Iterator[DeskLoop]:
    """As `app.start` makes it; Python's own collection is on again afterwards."""
    there = application(folder)
    collection = GarbageCollection(there)
    with ThreadPoolExecutor(max_workers=2) as aside, DeskLoop(there, aside) as loop:
        try:
            yield loop
        finally:
            shiboken6.delete(collection)
            gc.enable()
