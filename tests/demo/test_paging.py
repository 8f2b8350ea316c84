"""Pages of any size put together are the whole list, newest first, also while the hotel goes on working."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.answers import RefusalError
from frontdesk.demo.hotel import Hotel
from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Limitation
from frontdesk.demo.rows import Segment
from frontdesk.demo.scene import Scene
from frontdesk.demo.tables import Table
from tests.demo.conftest import OPENING, Caller

LONG_AGO = datetime(2024, 1, 1, tzinfo=UTC)


def segment(place: int, minutes: int) -> Segment:
    created = LONG_AGO + timedelta(minutes=place)
    return Segment(f"id-{place}", f"service-{place % 3}", str(place), created, created + timedelta(minutes=minutes))


@given(
    kept=st.lists(st.integers(0, 200), max_size=60),
    count=st.integers(1, 25),
    services=st.none() | st.sets(st.sampled_from(["service-0", "service-1", "service-2"])),
    named=st.none() | st.sets(st.integers(0, 70).map("id-{}".format)),
)
def test_pages_put_together_are_what_one_pass_finds(
    kept: list[int], count: int, services: set[str] | None, named: set[str] | None
) -> None:
    table: Table[Segment] = Table()
    rows = [segment(place, minutes) for place, minutes in enumerate(kept)]
    for row in rows:
        table.put(row)
    filters: Filters[Segment] = Filters()
    filters.among(services, lambda row: row.service_id)
    wanted = [
        row
        for row in reversed(rows)
        if (services is None or row.service_id in services) and (named is None or row.id in named)
    ]
    found: list[Segment] = []
    cursor = None
    while True:
        part, cursor = page(table, Limitation(count, cursor), filters, named)
        assert (cursor is None) == (part == [])
        if cursor is None:
            break
        assert cursor == part[-1].id
        assert len(part) <= count
        found += part
        table.put(segment(len(table) + 1000, 0))  # newer rows do not shift what comes
    assert found == wanted


@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from("abc"), st.booleans()), max_size=80))
def test_look_ups_follow_every_change_and_copies_do_not(changes: list[tuple[int, str, bool]]) -> None:
    def keys(row: Segment) -> tuple[str, ...]:
        return (row.service_id,) if row.is_active else ()

    table: Table[Segment] = Table(service=keys)
    model: dict[str, Segment] = {}
    before: Table[Segment] = table.clone()
    for number, (place, service, active) in enumerate(changes):
        if number == len(changes) // 2:
            before, snapshot = table.clone(), dict(model)
        row = Segment(str(place), service, str(number), LONG_AGO, LONG_AGO, active)
        table.put(row)
        model[row.id] = row
    if changes:
        assert {row.id: row for row in before} == snapshot
    assert {row.id: row for row in table} == model
    assert list(table) == list(model.values())
    for service in "abc":
        expected = {row.id for row in model.values() if row.is_active and row.service_id == service}
        assert {row.id for row in table.having("service", service)} == expected


def test_an_unknown_cursor_is_refused() -> None:
    with pytest.raises(RefusalError, match=r"Invalid Cursor\."):
        page(Table[Segment](), Limitation(1, "nobody"), Filters())


LISTS: list[tuple[str, str, dict[str, Any]]] = [
    ("services/getAll", "Services", {}),
    ("resources/getAll", "Resources", {"Extent": {"Resources": True}}),
    ("customers/getAll", "Customers", {"Extent": {"Customers": True}}),
    ("reservations/getAll/2023-06-06", "Reservations", {}),
]


@pytest.mark.parametrize(("operation", "collection", "fields"), LISTS)
def test_lists_come_newest_first_and_whole(
    caller: Caller, operation: str, collection: str, fields: dict[str, Any]
) -> None:
    whole = [row for part in caller.walk(operation, collection, 1000, **fields) for row in part]
    pieces = [row for part in caller.walk(operation, collection, 37, **fields) for row in part]
    assert pieces == whole
    assert len({row["Id"] for row in whole}) == len(whole)
    created = [row["CreatedUtc"] for row in whole]
    assert created == sorted(created, reverse=True)


@given(st.integers(-60 * 24 * 3600, 3600), st.integers(0, 60 * 24 * 3600))
def test_updated_filter_is_half_open(scene: Scene, start: int, length: int) -> None:
    caller = Caller(Hotel(scene.state, scene.tokens))
    first = OPENING + timedelta(seconds=start)
    last = first + timedelta(seconds=length)
    interval = {"StartUtc": first.strftime("%Y-%m-%dT%H:%M:%SZ"), "EndUtc": last.strftime("%Y-%m-%dT%H:%M:%SZ")}
    answer = caller.ask("reservations/getAll/2023-06-06", Limitation={"Count": 1000}, UpdatedUtc=interval)
    expected = {
        stay.id for stay in scene.state.reservations if first <= stay.updated < last or first == stay.updated == last
    }
    assert {row["Id"] for row in answer["Reservations"]} == expected
