"""Names in two weights: what gives way first, and on which side each part of a name stands in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from frontdesk.ui import theme
from frontdesk.ui.parts.label import ElidedLabel
from frontdesk.ui.parts.name import NameLabel, NameText, elide_name, name_width, paint_name
from frontdesk.ui.parts.painting import ELLIPSIS, RIGHT_TO_LEFT_MARK, elided, text_width

LETTERS = st.text(st.characters(categories=("L", "M", "Zs", "Pd"), max_codepoint=0x2FFFF), min_size=1, max_size=30)
NAMES = st.builds(NameText, LETTERS.filter(str.strip), st.one_of(st.just(""), LETTERS))
SURNAME, GIVEN = QColor("#FF0000"), QColor("#0000FF")


@given(NAMES, st.integers(20, 300))
def test_a_name_fits_and_the_given_name_gives_way_first(name: NameText, width: int) -> None:
    shown = elide_name(name, width)
    assert name_width(shown) <= width or shown == NameText(ELLIPSIS)
    if shown.given:
        assert shown.surname == name.surname
    if shown.surname != name.surname:
        assert shown.given == ""


@given(NAMES)
def test_a_name_with_room_is_left_alone(name: NameText) -> None:
    assert elide_name(name, name_width(name)) == name


@pytest.mark.parametrize("name", ["غرفة المنارة المطلة على النهر", "חדר המגדלור עם נוף לנהר", "Suite المنارة المطلة"])
def test_the_ellipsis_stands_where_one_reads_on(qtbot: QtBot, name: str) -> None:
    font = theme.current().font(13)
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(text_width(font, name) - 12, 20)
    label.show()
    for cut in (elided(name, font, text_width(font, name) - 12), label.text()):
        assert cut.endswith(ELLIPSIS + RIGHT_TO_LEFT_MARK)
    assert elided("المنارة Leuchtturm am See", font, 90).endswith(ELLIPSIS)


def test_the_surname_is_cut_only_when_it_cannot_stand_alone() -> None:
    name = NameText("De la Fontaine-Beauregard", "Anne-Sophie")
    surname_alone = name_width(NameText(name.surname))
    beside = elide_name(name, surname_alone + 40)
    assert beside.surname == name.surname
    assert beside.given.endswith(ELLIPSIS)
    assert name.given.startswith(beside.given[:-1])
    cut = elide_name(name, surname_alone - 10)
    assert cut.given == ""
    assert cut.surname.endswith(ELLIPSIS)


def test_letters_are_never_torn_apart() -> None:
    family = "👨‍👩‍👧"
    shown = elide_name(NameText("X", f"a{family}bcdefgh"), name_width(NameText("X", f"a{ELLIPSIS}")) + 8)
    assert shown.given in (f"a{ELLIPSIS}", f"a{family}{ELLIPSIS}")


def where(name: NameText, width: int = 300) -> tuple[range, range]:
    """The columns the surname and the given name are painted in."""
    image = QImage(width, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_name(painter, QRect(0, 0, width, 32), name, colour=SURNAME, given_colour=GIVEN)
    painter.end()
    columns: tuple[list[int], list[int]] = ([], [])
    for x in range(width):
        for y in range(32):
            pixel = QColor(image.pixel(x, y))
            if pixel.green() < 90:
                columns[0 if pixel.red() > pixel.blue() else 1].append(x)
    assert all(columns)
    return range(min(columns[0]), max(columns[0]) + 1), range(min(columns[1]), max(columns[1]) + 1)


@pytest.mark.parametrize(
    ("surname", "given_name", "surname_first"),
    [
        ("Nováková", "Šárka", True),
        ("Ahmadi", "رضا", True),
        ("الحسيني", "محمد", False),
        ("כהן", "נועה", False),
        ("כהן", "David", True),
    ],
)
def test_both_parts_stand_in_reading_order_at_the_left(surname: str, given_name: str, surname_first: bool) -> None:
    surname_at, given_at = where(NameText(surname, given_name))
    if surname_first:
        assert surname_at.stop <= given_at.start
    else:
        assert given_at.stop <= surname_at.start
    assert min(surname_at.start, given_at.start) <= 3


@pytest.mark.parametrize(("surname", "given_name"), [("الحسيني", "محمد عبد الرحمن"), ("כהן", "נועה אביגיל")])
def test_a_cut_name_read_from_the_right_ends_at_its_left(surname: str, given_name: str) -> None:
    name = NameText(surname, given_name)
    cut = elide_name(name, name_width(name) - 12)
    assert cut.given.startswith(given_name[:2])
    bare = NameText(surname, cut.given.rstrip("\u200f").rstrip(ELLIPSIS))
    surname_at, given_at = where(cut)
    # The ellipsis widens the given name on its far side; the surname stays at the right end.
    assert given_at.stop <= surname_at.start
    assert len(given_at) > len(where(bare)[1])


def test_a_cut_name_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = NameLabel(NameText("Müller-Lüdenscheidt", "Jürgen"))
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""
    label.resize(120, 20)
    label.grab()
    assert label.toolTip() == "Müller-Lüdenscheidt Jürgen"
