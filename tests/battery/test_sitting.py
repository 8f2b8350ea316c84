"""The long form goes on where the last sitting stopped."""

from __future__ import annotations

from pathlib import Path

from tests.battery.long import Long, Part
from tests.battery.sitting import Sitting


def _rows(ran: list[int]) -> list[Long]:
    def chunk(number: int) -> Part:
        ran.append(number)
        return Part(("broken",) if number == 12 else (), 10, 1)

    return [Long("a row", 4, chunk, "counted")]


def test_a_sitting_goes_on_where_the_last_one_stopped(tmp_path: Path) -> None:
    file, ran = tmp_path / "state.json", list[int]()
    first = Sitting(_rows(ran), file, base=10)
    for _ in first.run(lambda: len(ran) == 3):
        pass
    second = Sitting(_rows(ran), file, base=0)
    for _ in second.run(lambda: False):
        pass
    assert ran == [10, 11, 12, 13]
    (row,) = second.table()
    assert (row.trials, row.found, row.name) == (40, ("broken",), "a row, chunk 4 of 4, 4 counted")
