"""Walking a list that changes meanwhile, on any server that keeps to the rules of paging (connector-api.md §1.7)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar, cast

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.attempt import Attempt
from frontdesk.api.errors import TooLarge
from frontdesk.api.nouns.reservations import ReservationPage, Reservations
from frontdesk.api.portions import SMALLEST_PAGE, Portions
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Answer, decode, encode

SomeAnswer = TypeVar("SomeAnswer", bound=Answer)
Deeds = list[list[tuple[str, int]]]


@dataclass
class ChangingList:
    """Newest first; a cursor asks for what is older than it, whether or not it is still there."""

    ids: list[int]  # larger is newer
    deeds: Deeds  # what happens before each answer
    patience: int = 1000  # rows it can find within its time
    asked: int = 0
    known: set[int] = field(default_factory=set)  # whatever was there at some time
    gone: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    portions: Portions = field(default_factory=Portions)

    def __post_init__(self) -> None:
        self.known = set(self.ids)

    async def read(
        self, operation: str, parameters: Mapping[str, object], model: type[SomeAnswer], urgency: Urgency
    ) -> SomeAnswer:
        limitation = cast(dict[str, Any], parameters["Limitation"])
        self._change()
        if limitation["Count"] > self.patience:
            raise TooLarge(status=408, operation=operation)
        older = [each for each in self.ids if int(limitation.get("Cursor", 10**9)) > each]
        page = sorted(older, reverse=True)[: limitation["Count"]]
        rows = [{"Id": str(each), "State": "Confirmed"} for each in page]
        cursor = str(page[-1]) if page else None
        return decode(model, encode({"Reservations": rows, "Cursor": cursor}))

    def _change(self) -> None:
        happens = self.deeds[self.asked] if self.asked < len(self.deeds) else []
        self.asked += 1
        for deed, number in happens:
            if deed == "add":
                newest = max(self.known, default=0) + 1
                self.ids.append(newest)
                self.known.add(newest)
                self.added.add(newest)
            elif self.ids:
                gone = self.ids.pop(number % len(self.ids))
                self.gone.add(gone)

    async def write(
        self, operation: str, parameters: Mapping[str, object], model: type[SomeAnswer], attempt: Attempt | None = None
    ) -> SomeAnswer:
        raise AssertionError("a walk writes nothing")

    def longest_interval(self, operation: str, usual: timedelta | None) -> timedelta | None:
        return usual


def walked(server: ChangingList, size: int) -> list[int]:
    async def walk() -> list[int]:
        pages: AsyncIterator[ReservationPage] = Reservations(server, Urgency.READ).pages(page_size=size)
        return [int(row.id) async for page in pages for row in page.items]

    return asyncio.run(walk())


DEEDS = st.lists(st.lists(st.tuples(st.sampled_from(["add", "delete"]), st.integers(0, 500)), max_size=4), max_size=12)


@given(st.integers(0, 60), DEEDS, st.integers(1, 12))
def test_what_stays_is_seen_once_whatever_comes_and_goes(count: int, deeds: Deeds, size: int) -> None:
    server = ChangingList(list(range(1, count + 1)), deeds)
    seen = walked(server, size)
    assert len(seen) == len(set(seen)), "nothing twice"
    assert set(range(1, count + 1)) - server.gone <= set(seen) <= server.known
    assert seen == sorted(seen, reverse=True)
    assert server.asked <= len(seen) // size + 1, "the walk ends with the first short page"


@given(st.integers(0, 300), DEEDS, st.integers(SMALLEST_PAGE, 400), st.integers(SMALLEST_PAGE, 400))
def test_pages_shrink_and_nothing_is_lost(count: int, deeds: Deeds, size: int, patience: int) -> None:
    server = ChangingList(list(range(1, count + 1)), deeds, patience)
    seen = walked(server, size)
    assert len(seen) == len(set(seen))
    assert set(range(1, count + 1)) - server.gone <= set(seen)
