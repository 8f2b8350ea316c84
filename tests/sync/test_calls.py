"""What the end of a call says of the line: only what is the line's own."""

from __future__ import annotations

from typing import cast

import pytest

from frontdesk.api import errors
from frontdesk.api.errors import ApiError, LineFault
from frontdesk.app.clock import StillClock
from frontdesk.domain.views import Line
from frontdesk.sync.calls import note
from frontdesk.sync.line import LineWatch
from frontdesk.sync.parts import Parts
from frontdesk.sync.server_time import ServerTime
from tests.domain.stays import NOON

OP = "payments/getAll"


class Ends:
    """The two parts of an engine that a call tells."""

    def __init__(self) -> None:
        clock = StillClock(NOON)
        self.time = ServerTime(clock)
        self.line = LineWatch(clock, waits=(1.0, 2.0), slow=4.0, changed=lambda: None)
        self.line.answered(0.1)


@pytest.mark.parametrize(
    ("error", "state", "wait"),
    [
        (errors.NotSent(LineFault.NO_CONNECTION, operation=OP), Line.OFFLINE, 1.0),
        (errors.NotSent(LineFault.LEFT_ALONE, operation=OP), Line.ONLINE, 0.0),
        (errors.TryLater("the line broke", operation=OP), Line.OFFLINE, 1.0),
        (errors.TryLater("status 503", operation=OP, status=503), Line.ONLINE, 0.0),
        (errors.TryLater("too many", operation=OP, status=429, retry_after=7.0), Line.ONLINE, 7.0),
        (errors.LeftAlone("it failed", operation=OP, retry_after=60.0), Line.ONLINE, 0.0),
        (errors.NotApplied(operation=OP, retry_after=7.0), Line.ONLINE, 7.0),
        (errors.NotThePlatform("a page", operation=OP, status=200), Line.STRANGER, 1.0),
        (errors.BadAnswer("not JSON", operation=OP), Line.UNREADABLE, 1.0),
        (errors.BadAnswer("members", operation=OP, request_id="r-1"), Line.ONLINE, 0.0),
        (errors.SignedOut("No.", operation=OP), Line.SIGNED_OUT, float("inf")),
        (errors.NotGranted("No.", operation=OP), Line.ONLINE, 0.0),
        (errors.Refused("No.", status=403, operation=OP), Line.ONLINE, 0.0),
        (errors.Unknown("silence", first_byte=True, operation=OP), Line.ONLINE, 0.0),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, ApiError) else str(value),
)
def test_what_a_call_says_of_the_line(error: ApiError, state: Line, wait: float) -> None:
    ends = Ends()
    note(cast(Parts, ends), error)
    assert (ends.line.state, ends.line.wait()) == (state, wait)
