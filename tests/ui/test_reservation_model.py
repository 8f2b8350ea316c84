"""The lines of a list: which stay stands where, and that only what is looked at is fetched."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import cast
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from frontdesk.domain.views import Group, HotelView, Listing, ListKind, Mark, RoomMark, Row, Section
from frontdesk.service.desk import Desk
from frontdesk.ui.models.reservation_model import KEPT_ROWS, WINDOW, Head, ReservationModel

TODAY = date(2026, 10, 16)
NOW = datetime(2026, 10, 16, 15, 42, tzinfo=ZoneInfo("Europe/Prague"))
NO_COMMAND = "a list asks for nothing but rows and the hotel"


class Rows:
    """Pure data: rows made from their id; it remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[str] = set()

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these ids, in the same order."""
        self.asked.append(len(ids))
        return [a_row(each) for each in ids if each not in self.gone]

    def hotel(self) -> HotelView:
        """Friday, 15:42."""
        return HotelView("Hotel Lamplighter", "Prague", 60, "Europe/Prague", "CZK", TODAY, NOW, False)


def a_row(each: str) -> Row:
    """Made from its id."""
    return Row(
        id=each, number=each, mark=Mark.DUE_IN, share=0.0, surname=f"Guest {each}", given="", has_note=False,
        is_important=False, has_group=False, has_card=False, stays=1, room=f"{int(each) % 900}",
        room_mark=RoomMark.CLEAN, category="Double", arrive=TODAY, leave=TODAY + timedelta(days=1), nights=1, adults=1,
        children=0, expected=NOW, departs=NOW, rate="Flexible", owes=Decimal(0), unsent=None,
    )  # fmt: skip


def _listing(sizes: dict[Group, int], kind: ListKind = ListKind.ARRIVALS) -> Listing:
    sections, first = [], 0
    for group, size in sizes.items():
        sections.append(Section(group, tuple(str(number) for number in range(first, first + size))))
        first += size
    return Listing(kind, TODAY, tuple(sections), NOW)


def _model(listing: Listing) -> tuple[ReservationModel, Rows]:
    rows = Rows()
    model = ReservationModel(cast(Desk, rows))
    model.show(listing)
    return model, rows


THREE = {Group.EARLIER: 2, Group.TO_COME: 11, Group.ARRIVED: 5}
SIZES = st.dictionaries(st.sampled_from([Group.EARLIER, Group.TO_COME, Group.ARRIVED]), st.integers(1, 40), min_size=1)


def test_qt_finds_the_model_in_order(qtmodeltester: object, qtbot: QtBot) -> None:
    model, _ = _model(_listing(THREE))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.toggle(3)
    model.show(_listing({Group.TO_COME: 3}))
    assert tester.model() is model


@given(SIZES, st.data())
def test_every_stay_has_one_line_and_says_so_itself(sizes: dict[Group, int], data: st.DataObject) -> None:
    listing = _listing(sizes)
    model, _ = _model(listing)
    for number in data.draw(st.sets(st.integers(0, len(sizes) - 1))):
        heads = [line for line in range(model.rowCount()) if model.head_at(line) is not None]
        model.toggle(heads[number])
    shown = [model.id_at(line) for line in range(model.rowCount())]
    for line, stay in enumerate(shown):
        assert (stay is None) is (model.head_at(line) is not None)
        assert stay is None or model.line_of(stay) == line
    folded = [head for line in range(model.rowCount()) if (head := model.head_at(line)) and not head.is_open]
    hidden = sum(head.count for head in folded)
    assert len([stay for stay in shown if stay]) + hidden == sum(len(section.ids) for section in listing.sections)


@given(SIZES, st.data())
def test_keys_visit_every_stay_and_every_folded_head_once(sizes: dict[Group, int], data: st.DataObject) -> None:
    model, _ = _model(_listing(sizes))
    model.toggle(data.draw(st.integers(0, model.rowCount() - 1)))
    visited, line = [], -1
    while (following := model.next_stop(line, 1)) is not None:
        line = following
        visited.append(line)
    back, line = [], model.rowCount()
    while (following := model.next_stop(line, -1)) is not None:
        line = following
        back.append(line)
    assert visited == back[::-1]
    heads = [model.head_at(line) for line in visited]
    assert all(head is None or not head.is_open for head in heads)


def test_heads_stand_only_where_there_are_groups() -> None:
    model, _ = _model(_listing({Group.TO_COME: 3}, ListKind.WITHOUT_ROOM))
    assert model.rowCount() == 3
    model.show(_listing({Group.TO_COME: 3}))
    assert model.line(0) == Head(Group.TO_COME, 3, is_open=True)
    model.show(_listing({Group.TODAY: 1, Group.BEFORE: 2}, ListKind.ALL))
    assert [model.line(at) for at in (0, 2)] == [
        Head(Group.TODAY, 1, is_open=True),
        Head(Group.BEFORE, 2, is_open=True),
    ]
    model.show(_listing({Group.ALL: 3}, ListKind.ALL))
    assert model.rowCount() == 3, "turned round it is one list"


def test_rows_come_in_windows_and_the_rest_is_never_asked_for() -> None:
    model, rows = _model(_listing({Group.ALL: 100_000}, ListKind.ALL))
    first = 50_000 - 50_000 % WINDOW
    for line in range(first, first + WINDOW):
        model.line(line)
    assert rows.asked == [WINDOW]
    for line in range(0, 100_000, WINDOW):
        model.line(line)
    assert max(rows.asked) == WINDOW
    assert len(rows.asked) <= 100_000 // WINDOW + 2
    assert len(model._rows) <= KEPT_ROWS + WINDOW


def test_a_changed_stay_is_read_again_and_the_others_are_not() -> None:
    listing = _listing(THREE)
    model, rows = _model(listing)
    lines = [model.line(line) for line in range(model.rowCount())]
    repainted: list[int] = []
    model.dataChanged.connect(lambda first, last: repainted.append(first.row()))
    rows.asked.clear()
    assert not model.show(listing, frozenset({"7"}))
    assert repainted == [model.line_of("7")]
    assert [model.line(line) for line in range(model.rowCount())] == lines
    assert rows.asked == [1]


def test_a_stay_that_is_no_longer_known_leaves_an_empty_line() -> None:
    model, rows = _model(_listing({Group.TO_COME: 3}))
    rows.gone.add("1")
    assert model.line(2) is None
    assert model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole) is None


def test_digits_find_the_next_room_then_start_over() -> None:
    model, _ = _model(_listing({Group.TO_COME: 30}))
    first = model.room_line("2")
    assert first == model.line_of("2")
    assert model.room_line("2", after=first or 0) == model.line_of("20")
    assert model.room_line("2", after=model.line_of("29") or 0) == first
    assert model.room_line("777") is None


@given(SIZES, st.data())
def test_a_range_has_every_stay_on_its_lines_and_under_its_folded_heads(
    sizes: dict[Group, int], data: st.DataObject
) -> None:
    model, _ = _model(_listing(sizes))
    for line in range(model.rowCount() - 1, -1, -1):
        if model.head_at(line) is not None and data.draw(st.booleans()):
            model.toggle(line)
    ends = st.integers(0, model.rowCount() - 1)
    one, other = data.draw(ends), data.draw(ends)
    wanted: list[str] = []
    for line in range(min(one, other), max(one, other) + 1):
        head, stay = model.head_at(line), model.id_at(line)
        if head is not None and not head.is_open:
            wanted += model.ids_of_group(line)
        elif stay is not None:
            wanted.append(stay)
    found = model.ids_between(one, other)
    assert found == tuple(wanted) == model.ids_between(other, one)
    assert model.folded_among(found) == sum(model.line_of(each) is None for each in found)
    assert all(min(one, other) <= (model.line_holding(each) or 0) <= max(one, other) for each in found)
