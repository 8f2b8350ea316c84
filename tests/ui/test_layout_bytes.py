"""The kept layout comes back as it was, and damaged bytes are refused whole."""

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.ui import layout_bytes
from frontdesk.ui.shape import Shape

WIDTHS = st.dictionaries(st.sampled_from(Shape), st.integers(0, 2000))


@given(st.binary(max_size=200), WIDTHS)
def test_what_was_kept_comes_back(geometry: bytes, widths: dict[Shape, int]) -> None:
    assert layout_bytes.read(layout_bytes.write(geometry, widths)) == (geometry, widths)


@given(st.binary(max_size=60), WIDTHS, st.data())
def test_cut_or_longer_bytes_are_refused(geometry: bytes, widths: dict[Shape, int], data: st.DataObject) -> None:
    kept = layout_bytes.write(geometry, widths)
    assert layout_bytes.read(kept + b"x") is None
    assert layout_bytes.read(kept[: data.draw(st.integers(0, len(kept) - 1))]) is None


@given(st.binary(max_size=100))
def test_any_bytes_are_read_or_refused_but_never_fail(kept: bytes) -> None:
    found = layout_bytes.read(kept)
    assert found is None or layout_bytes.write(*found) == kept
