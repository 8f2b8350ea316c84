"""ISO 8601 durations in the forms that were seen, and back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.duration import format_duration, parse_duration


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("P0M0DT15H0M0S", timedelta(hours=15)),
        ("P0Y0M1DT0H0M0S", timedelta(days=1)),
        ("P0M2DT0H0M0S", timedelta(days=2)),
        ("-P0M0DT2H30M0S", -timedelta(hours=2, minutes=30)),
        ("P0M0DT-2H-30M0S", -timedelta(hours=2, minutes=30)),
        ("P0M-1DT0H0M0S", -timedelta(days=1)),
        ("PT0S", timedelta(0)),
        ("P1D", timedelta(days=1)),
        ("P2W", timedelta(weeks=2)),
        ("PT1.5H", timedelta(minutes=90)),
        ("PT0,5S", timedelta(milliseconds=500)),
        ("+P1D", timedelta(days=1)),
        ("p1dt2h", timedelta(days=1, hours=2)),
        (" P1D ", timedelta(days=1)),
        ("P1Y2M", timedelta(days=365 + 60)),
        ("15:00:00", timedelta(hours=15)),
        ("1.02:03:04", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("-00:30", -timedelta(minutes=30)),
    ],
)
def test_read(text: str, length: timedelta) -> None:
    assert parse_duration(text) == length


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "1D", "P1H", "PT1D", "P1S", "fifteen", "P99999999999D", "-"])
def test_refused(text: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        parse_duration(text)


@given(
    st.timedeltas(timedelta(days=-9999), timedelta(days=9999)).map(
        lambda length: length - timedelta(microseconds=length.microseconds)
    )
)
def test_there_and_back(length: timedelta) -> None:
    assert parse_duration(format_duration(length)) == length


@given(st.text(max_size=20))
def test_any_text_is_a_length_or_refused(text: str) -> None:
    try:
        assert isinstance(parse_duration(text), timedelta)
    except ValueError:
        pass
