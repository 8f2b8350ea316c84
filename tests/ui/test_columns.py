"""The columns of a list fill it exactly, at every width, in every window."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.ui.models.columns import DROP_ORDER, EDGE, GUEST_LIKES, GUEST_NEEDS, Column, spans
from frontdesk.ui.shape import Shape, shape_of

ALWAYS = {Column.STATE, Column.GUEST, Column.ROOM}
WIDTHS = st.integers(min_value=429, max_value=3000)


@given(WIDTHS, st.sampled_from(Shape), st.sampled_from([90, 100, 115, 130]))
def test_columns_lie_side_by_side_and_fill_the_list(width: int, shape: Shape, percent: int) -> None:
    found = list(spans(width, shape, percent=percent).values())
    assert found[0].left == 0
    assert all(before.right == after.left for before, after in pairwise(found))
    assert found[-1].right == width - round(EDGE * percent / 100)
    assert set(spans(width, shape, percent=percent)) >= ALWAYS


@given(WIDTHS, st.sampled_from(Shape))
def test_the_guest_has_its_room_before_lesser_columns(width: int, shape: Shape) -> None:
    found = spans(width, shape)
    if set(found) & set(DROP_ORDER):
        assert found[Column.GUEST].width >= GUEST_LIKES


@given(WIDTHS, st.sampled_from(Shape), st.sampled_from([90, 100, 115, 130]))
def test_what_is_owed_goes_last_and_only_for_the_name(width: int, shape: Shape, percent: int) -> None:
    found = spans(width, shape, percent=percent)
    if Column.OWES in found:
        assert found[Column.GUEST].width >= GUEST_NEEDS * percent // 100
    else:
        assert not set(found) & set(DROP_ORDER)


@given(WIDTHS, st.integers(min_value=1, max_value=600), st.sampled_from(Shape))
def test_a_wider_list_never_loses_a_column(width: int, more: int, shape: Shape) -> None:
    assert set(spans(width, shape)) <= set(spans(width + more, shape))


@pytest.mark.parametrize(
    ("window", "width", "missing", "guest"),
    [
        ((1366, 768), 794, set(), 228),  # picture 01
        ((1280, 720), 708, {Column.CATEGORY}, 214),  # picture 01b
        ((1366, 768), 738, {Column.CATEGORY}, 244),  # picture 04
        ((1920, 1080), 1224, set(), 282),  # picture 03
        ((960, 540), 520, {Column.CATEGORY, Column.PEOPLE, Column.UNTIL, Column.EXPECTED}, 228),  # picture 12
    ],
)
def test_the_columns_of_the_pictures_are_there(
    window: tuple[int, int], width: int, missing: set[Column], guest: int
) -> None:
    """The mark of what is unsent has its place beside the name, so that it takes none from them."""
    shape = shape_of(*window)
    found = spans(width, shape)
    extra = set() if shape is Shape.WIDE else {Column.NIGHTS, Column.RATE}
    assert set(Column) - set(found) == missing | extra
    assert found[Column.GUEST].width == guest
