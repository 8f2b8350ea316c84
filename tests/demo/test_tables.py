"""Tables against a plain model: order, look-ups, copies that share nothing; and rows found by any of their moments."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.demo.paging import Filters, page
from frontdesk.demo.question import Interval, Limitation
from frontdesk.demo.scene import Scene
from frontdesk.demo.state import TABLES
from frontdesk.demo.tables import Table
from tests.demo.conftest import OPENING


@dataclass(frozen=True, slots=True)
class Key:
    """A row of the tests."""

    id: str
    colour: str


class Model:
    """What a table should be: a dict, and the order in which ids first came."""

    def __init__(self) -> None:
        self.table: Table[Key] = Table(colour=lambda row: (row.colour,) if row.colour != "none" else ())
        self.rows: dict[str, Key] = {}
        self.order: list[str] = []

    def copy(self) -> Model:
        twin = Model()
        twin.table, twin.rows, twin.order = self.table.clone(), dict(self.rows), list(self.order)
        return twin

    def put(self, row: Key) -> None:
        self.table.put(row)
        self.rows[row.id] = row
        if row.id not in self.order:
            self.order.append(row.id)

    def remove(self, identifier: str) -> None:
        if identifier in self.rows:
            self.table.remove(identifier)
            del self.rows[identifier]
        else:
            with pytest.raises(KeyError):
                self.table.remove(identifier)

    def check(self) -> None:
        there = [self.rows[each] for each in self.order if each in self.rows]
        assert list(self.table) == there
        assert list(self.table.newest_first()) == there[::-1]
        assert len(self.table) == len(there)
        for place, each in enumerate(self.order):
            older = [self.rows[one] for one in self.order[:place] if one in self.rows][::-1]
            assert self.table.knows(each) and (each in self.table) == (each in self.rows)
            assert list(self.table.newest_first(each)) == older
            assert list(self.table.some_newest_first([*self.order, "unknown"], each)) == older
        for colour in ("red", "blue"):
            assert {row.id for row in self.table.having("colour", colour)} == {
                row.id for row in there if row.colour == colour
            }
        assert self.table.having_any("colour", ["red", "none"]) == {row.id for row in there if row.colour == "red"}


steps = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "put", "remove", "copy"]),
        st.integers(0, 3),
        st.sampled_from("abcdef"),
        st.sampled_from(["red", "blue", "none"]),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(steps)
def test_a_table_and_its_copies_are_what_a_dict_would_be(steps: list[tuple[str, int, str, str]]) -> None:
    models = [Model()]
    for step, which, identifier, colour in steps:
        model = models[which % len(models)]
        match step:
            case "put":
                model.put(Key(identifier, colour))
            case "remove":
                model.remove(identifier)
            case _:
                models.append(model.copy())
    for model in models:
        model.check()


def _moments() -> list[tuple[str, str]]:
    """Each table that is looked up by time, with each moment of its rows."""
    return [
        (table, field.name)
        for kind, table in TABLES.items()
        for field in fields(kind)
        if str(field.type).startswith("datetime")
    ]


@pytest.mark.parametrize(("table", "moment"), _moments())
def test_a_filter_by_time_finds_what_looking_at_every_row_finds(scene: Scene, table: str, moment: str) -> None:
    rows: Table[Any] = getattr(scene.state, table)
    for start, length in ((-40, 0), (-3, 2), (-1, 30), (-90, 92), (2, 60)):
        begin: datetime = OPENING + timedelta(days=start)
        interval = Interval(begin, begin + timedelta(days=length))
        filters: Filters[Any] = Filters()
        filters.within(interval, lambda row: getattr(row, moment))
        found, _ = page(rows, Limitation(1000, None), filters)
        assert found == [row for row in rows.newest_first() if interval.holds(getattr(row, moment))][:1000]
