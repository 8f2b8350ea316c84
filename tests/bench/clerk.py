"""What a clerk does while a full pull runs: types names into the search and now and then cancels a stay."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from frontdesk.domain.commands import Cancel
from frontdesk.domain.dates import midnight_utc
from frontdesk.store.store import Store
from tests.bench.big_store import GUESTS, NOW, SEED, STAYS, TODAY, ZONE, stay_id
from tests.bench.figure import Figure, WrongResultError, spread
from tests.bench.people import guests

_NAMES, _LETTERS = 100, 5
_KEYS_A_CLICK = 5
_BETWEEN_KEYS = 0.02
_HITS, _NAMED = 50, 3
_PAGE, _COMMIT_PAGES = 4096, 4
_KEY_BUDGET_MS = _CLICK_BUDGET_MS = 16.0


class Clerk:
    """Seconds that each key and each click took, and the disk's own sync beside every click."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._disk = folder / "sync"
        self._today = midnight_utc(TODAY, ZONE), midnight_utc(TODAY + timedelta(days=1), ZONE)
        self._names = _surnames()  # beforehand: making a hundred thousand guests is no work of the window's loop
        self._keys: list[float] = []
        self._found = 0
        self._clicks: list[float] = []
        self._syncs: list[float] = []

    async def work(self, while_it: Callable[[], bool]) -> None:
        """Every name letter by letter, a click after every fifth key, as long as that holds. The loop has its turns.

        Raises `WrongResultError` when hardly any name was found.
        """
        for name in self._names:
            if not while_it():
                break
            self._store.search.find("", today=self._today, limit=_HITS)  # the search opens, in a turn of its own
            await asyncio.sleep(_BETWEEN_KEYS)
            for letters in range(1, _LETTERS + 1):
                self._type(name[:letters])
                await asyncio.sleep(_BETWEEN_KEYS)
                if len(self._keys) % _KEYS_A_CLICK == 0:
                    self._click()
                    await asyncio.sleep(_BETWEEN_KEYS)
        if self._found < len(self._keys) // 2:  # not every guest has a stay
            raise WrongResultError("the search does not find stays by the beginning of the name")

    def figures(self) -> Iterator[Figure]:
        """Of all that was done."""
        keys = f"  search of {GUESTS:,} guests meanwhile ({len(self._keys)} keys)"
        yield from spread(keys, self._keys, _KEY_BUDGET_MS)
        yield from spread(f"  click -> durable meanwhile ({len(self._clicks)} times)", self._clicks, _CLICK_BUDGET_MS)
        yield from spread(f"    of which the disk's own sync of {_COMMIT_PAGES} pages", self._syncs)

    def _type(self, text: str) -> None:
        begun = time.perf_counter()
        found = self._store.search.find(text, today=self._today, limit=_HITS)
        self._store.search.find_named(text, limit=_NAMED)
        self._keys.append(time.perf_counter() - begun)
        self._found += bool(found)

    def _click(self) -> None:
        begun = time.perf_counter()
        add_cancel(self._store, len(self._clicks))
        self._clicks.append(time.perf_counter() - begun)
        self._syncs.append(disk_sync(self._disk))


def _surnames() -> list[str]:
    every = GUESTS // _NAMES
    return [guest.last_name for guest in islice(guests(GUESTS, SEED), 0, None, every)]


def add_cancel(store: Store, number: int) -> None:
    """A cancellation of the stay of that number, on the disk when it returns. ValueError beyond the stays there are."""
    if number >= STAYS:
        raise ValueError(f"there are {STAYS} stays")
    stay = stay_id(number)
    facts: dict[str, Any] = {"lane": f"res:{stay}", "base": {}, "created_utc": NOW, "staff": "Petra", "pc": "Bench"}
    command = Cancel(reservation_id=stay, note="The guest called", charge_fee=False)
    store.outbox.add(entry_id=str(number), command=command, hold=None, **facts)


def disk_sync(file: Path) -> float:
    """Seconds the disk takes to keep what such a commit writes, by itself."""
    with file.open("ab") as disk:
        disk.write(os.urandom(_PAGE * _COMMIT_PAGES))
        disk.flush()
        begun = time.perf_counter()
        os.fsync(disk.fileno())
        return time.perf_counter() - begun
