"""The signs our commands leave on the platform, and the words a person reads beside them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.signs import marker, markers_in, sign_of, without_marker

typed = st.text(st.characters(categories=("Lu", "Ll", "Nd", "Zs", "Po")), max_size=30).map(str.strip)


@given(typed.filter(lambda text: not markers_in(text)), st.text(min_size=1), st.booleans())
def test_a_marker_is_found_and_never_read(text: str, entry: str, has_sign: bool) -> None:
    ours = "#" + marker(sign_of("a desk") if has_sign else "", entry)
    on_the_platform = f"{text} {ours}".strip()
    assert markers_in(on_the_platform) == {ours}
    assert without_marker(on_the_platform) == text


def test_what_a_clerk_wrote_stays() -> None:
    for text in ("Room #ABCDEF faces the court", "#12", "Choir of Brno", "Order#ABCDEF", ""):
        assert without_marker(text) == text
