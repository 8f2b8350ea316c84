"""The kept layout comes back as it was, and damaged bytes are refused whole."""

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.ui import layout_bytes
from frontdesk.ui.layout_bytes import Layout
from frontdesk.ui.shape import Shape

WIDTHS = st.dictionaries(st.sampled_from(Shape), st.integers(0, 2000))
LAYOUTS = st.builds(Layout, st.binary(max_size=200), WIDTHS, st.text(max_size=80))


@given(LAYOUTS)
def test_what_was_kept_comes_back(layout: Layout) -> None:
    assert layout_bytes.read(layout_bytes.write(layout)) == layout


@given(LAYOUTS, st.data())
def test_cut_or_longer_bytes_are_refused(layout: Layout, data: st.DataObject) -> None:
    kept = layout_bytes.write(layout)
    assert layout_bytes.read(kept + b"x") is None
    assert layout_bytes.read(kept[: data.draw(st.integers(0, len(kept) - 1))]) is None


@given(st.binary(max_size=100))
def test_any_bytes_are_read_or_refused_but_never_fail(kept: bytes) -> None:
    found = layout_bytes.read(kept)
    assert found is None or layout_bytes.write(found) == kept
