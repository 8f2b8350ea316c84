"""A line of a list as it is painted: what is unsent is marked beside the name, and nothing else moves for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from frontdesk.domain.views import Group, HotelView, Listing, ListKind, RoomMark, Row, Section, Unsent
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.models.columns import Column
from frontdesk.ui.models.reservation_model import ReservationModel
from frontdesk.ui.models.row_delegate import TEXT_AIR, RowDelegate
from frontdesk.ui.parts.painting import text_width
from frontdesk.ui.shape import Shape
from frontdesk.ui.text.stays import unsent_word
from tests.ui.test_reservation_model import NOW, TODAY, a_row

WIDTHS = {Shape.WIDE: 1224, Shape.NORMAL: 794, Shape.NARROW: 708, Shape.COMPACT: 520}
LONG = "Wolfeschlegelsteinhausen-Bergerdorff"

ROOMS = (
    "Gartenhaus am See, Zimmer Leuchtturm",
    "غرفة المنارة المطلة على النهر والجسر",
    "灯塔套房面向河流与古桥以及大花园的房间",
)


class OneRow:
    """Pure data: one stay."""

    def __init__(self, row: Row) -> None:
        self.row = row

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """It."""
        return [self.row for _ in ids]

    def hotel(self) -> HotelView:
        """Friday, 15:42."""
        return HotelView("Hotel Lamplighter", "Prague", 60, "Europe/Prague", "CZK", TODAY, NOW, False)


class Line:
    """One line of a list in a window of a shape."""

    def __init__(self, row: Row, shape: Shape = Shape.NORMAL) -> None:
        self.place = QRect(0, 0, WIDTHS[shape], 32)
        self._model = ReservationModel(cast(Desk, OneRow(row)))
        self._model.show(Listing(ListKind.IN_HOUSE, TODAY, (Section(Group.STAYING, (row.id,)),), NOW))
        self.picks = self._model.picks
        self.delegate = RowDelegate(self._model)
        self.delegate.set_shape(shape)

    @property
    def guest(self) -> QRect:
        span = self.delegate.columns(self.place.width())[Column.GUEST]
        return QRect(span.left, 0, span.width, 32)

    def painted(self) -> QImage:
        option = QStyleOptionViewItem()
        option.rect = self.place
        image = QImage(self.place.size(), QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            self.delegate.paint(painter, option, self._model.index(0, 0))
        return image

    def hint(self, at: int) -> str:
        """What the mouse is told there."""
        row = self._model.line(0)
        assert isinstance(row, Row)
        return self.delegate._hint(row, QPoint(at, 9), self.place)

    def marked(self, word: str) -> list[int]:
        """Where on the name's column the mouse is told `word`."""
        return [at for at in range(self.guest.left(), self.guest.right() + 1) if self.hint(at) == word]


def _row(surname: str = "Nováková", unsent: Unsent | None = None) -> Row:
    return a_row("7")._replace(surname=surname, given="Šárka", has_note=True, stays=3, unsent=unsent)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("unsent", Unsent)
def test_what_is_unsent_moves_no_column(qtbot: QtBot, shape: Shape, unsent: Unsent) -> None:
    plain, marked = Line(_row(), shape), Line(_row(unsent=unsent), shape)
    before, after, guest = plain.painted(), marked.painted(), plain.guest
    assert before.copy(guest) != after.copy(guest)
    for other in (QRect(0, 0, guest.left(), 32), QRect(guest.right() + 1, 0, plain.place.width(), 32)):
        assert before.copy(other) == after.copy(other)


@pytest.mark.parametrize("surname", ["Nováková", LONG])
def test_the_mouse_is_told_what_the_mark_means(qtbot: QtBot, surname: str) -> None:
    doubt = unsent_word(Unsent.IN_DOUBT)
    assert Line(_row(surname, Unsent.IN_DOUBT)).marked(doubt)
    assert not Line(_row(surname)).marked(doubt)


def test_the_mouse_is_told_that_a_click_on_the_mark_picks_the_stay(qtbot: QtBot) -> None:
    line = Line(_row())
    beside = line.delegate.columns(line.place.width())[Column.STATE].right
    assert line.hint(beside - 1) == "Due in today. Click to pick it."
    line.picks.toggle("7")
    assert line.hint(beside - 1) == "Picked. Click to put it back."
    assert "Click" not in line.hint(beside)


def test_the_word_gives_way_to_the_surname_and_the_sign_stays(qtbot: QtBot) -> None:
    needs = unsent_word(Unsent.NEEDS_YOU)
    short, long = (len(Line(_row(name, Unsent.NEEDS_YOU)).marked(needs)) for name in ("Nováková", LONG))
    assert 0 < long < short


def test_the_count_of_stays_gives_way_to_the_first_name_beside_a_mark(qtbot: QtBot) -> None:
    """The mouse is told the whole name only where it is cut."""
    row = _row(unsent=Unsent.NOT_SENT)
    assert not Line(row).marked(f"{row.surname} {row.given}")


@pytest.mark.parametrize("column", [Column.CATEGORY, Column.RATE])
def test_the_mouse_is_told_a_name_as_soon_as_a_letter_of_it_is_cut(qtbot: QtBot, column: Column) -> None:
    line = Line(_row(), Shape.WIDE)
    span = line.delegate.columns(line.place.width())[column]
    font, room = theme.current().font(12), span.width - theme.current().px(TEXT_AIR)
    cut = next(name for name in ("l" * count for count in range(span.width)) if text_width(font, name) > room)
    assert text_width(font, cut) <= span.width  # the air beside it is no room for its end
    for name, told in ((cut, cut), (cut[1:], "")):
        row = _row()._replace(category=name, rate=name)
        assert line.delegate._hint(row, QPoint(span.left + 1, 9), line.place) == told


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize(
    "room",
    ["Gartenhaus am See, Leuchtturm", "غرفة المنارة المطلة على النهر والجسر", "灯塔套房面向河流与古桥以及大花园"],
)
def test_a_room_with_a_long_name_stays_in_its_column_and_the_mouse_is_told_the_whole(
    qtbot: QtBot, shape: Shape, room: str
) -> None:
    row = _row()._replace(room_mark=RoomMark.DIRTY)
    short, long = Line(row._replace(room="101"), shape), Line(row._replace(room=room), shape)
    span = short.delegate.columns(short.place.width())[Column.ROOM]
    before, after = short.painted(), long.painted()
    for other in (QRect(0, 0, span.left - 2, 32), QRect(span.right, 0, short.place.width(), 32)):
        assert before.copy(other) == after.copy(other)  # a letter's tail may hang over by a pixel
    assert (short.hint(span.left + 1), long.hint(span.left + 1)) == ("", room)
