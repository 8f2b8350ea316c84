"""The columns of a list fill it exactly, at every width, in every window."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.ui.models.columns import DROP_ORDER, GUEST_LIKES, GUEST_NEEDS, Column, spans
from frontdesk.ui.shape import Shape, shape_of

ALWAYS = {Column.STATE, Column.GUEST, Column.ROOM, Column.MARKS}
WIDTHS = st.integers(min_value=429, max_value=3000)


@given(WIDTHS, st.sampled_from(Shape), st.booleans(), st.sampled_from([90, 100, 115, 130]))
def test_columns_lie_side_by_side_and_fill_the_list(width: int, shape: Shape, words: bool, percent: int) -> None:
    found = list(spans(width, shape, with_words=words, percent=percent).values())
    assert found[0].left == 0
    assert all(before.right == after.left for before, after in pairwise(found))
    assert found[-1].right == width
    assert set(spans(width, shape, with_words=words, percent=percent)) >= ALWAYS


@given(WIDTHS, st.sampled_from(Shape), st.booleans())
def test_the_guest_has_its_room_before_lesser_columns(width: int, shape: Shape, words: bool) -> None:
    found = spans(width, shape, with_words=words)
    if set(found) & set(DROP_ORDER):
        assert found[Column.GUEST].width >= GUEST_LIKES


@given(WIDTHS, st.sampled_from(Shape), st.booleans(), st.sampled_from([90, 100, 115, 130]))
def test_what_is_owed_goes_last_and_only_for_the_name(width: int, shape: Shape, words: bool, percent: int) -> None:
    found = spans(width, shape, with_words=words, percent=percent)
    if Column.OWES in found:
        assert found[Column.GUEST].width >= GUEST_NEEDS * percent // 100
    else:
        assert not set(found) & set(DROP_ORDER)


@given(WIDTHS, st.integers(min_value=1, max_value=600), st.sampled_from(Shape), st.booleans())
def test_a_wider_list_never_loses_a_column(width: int, more: int, shape: Shape, words: bool) -> None:
    assert set(spans(width, shape, with_words=words)) <= set(spans(width + more, shape, with_words=words))


@pytest.mark.parametrize(
    ("window", "width", "words", "missing", "guest", "room"),
    [
        ((1366, 768), 794, False, set(), 218, 262),  # picture 01
        ((1280, 720), 708, False, {Column.CATEGORY}, 210, 254),  # picture 01b
        ((1366, 768), 738, True, {Column.CATEGORY, Column.PEOPLE}, 224, 268),  # picture 04
        ((1920, 1080), 1224, False, set(), 282, 326),  # picture 03
        ((960, 540), 520, False, {Column.CATEGORY, Column.PEOPLE, Column.UNTIL, Column.EXPECTED}, 236, 276),  # 12
    ],
)
def test_columns_lie_where_the_pictures_have_them(
    window: tuple[int, int], width: int, words: bool, missing: set[Column], guest: int, room: int
) -> None:
    shape = shape_of(*window)
    found = spans(width, shape, with_words=words)
    extra = set() if shape is Shape.WIDE else {Column.NIGHTS, Column.RATE}
    assert set(Column) - set(found) == missing | extra
    assert (found[Column.GUEST].width, found[Column.ROOM].left) == (guest, room)
