"""What holds for every journey."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def windows_end_in_the_thread_they_live_in() -> Iterator[None]:
    """What is left of a window is in cycles, and the collector runs in whichever thread allocates next: in a worker of
    the following test it would destroy the window's timers from there.
    """
    yield
    gc.collect()
