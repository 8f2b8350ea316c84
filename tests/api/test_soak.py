"""The soak in short: 400 calls, and that it would notice each kind of lie."""

from __future__ import annotations

import pytest

from frontdesk.api.errors import NotApplied, NotSent, Refused, SignedOut, Unknown
from tests.api.hotel_process import running
from tests.api.soak import Soak, fits, mark_in


async def test_each_call_ends_as_the_ledger_says() -> None:
    with running("--control", "--seed", "5") as hotel:
        soak = Soak(hotel, calls=400, seed=5)
        await soak.run()
    assert soak.violations == []
    assert sum(soak.ends.values()) == 400
    assert soak.struck > 20
    assert soak.ends["write: answer"] > 0
    assert soak.ends["write: Unknown"] > 0


@pytest.mark.parametrize(
    ("ended", "arrived", "effects", "is_true"),
    [
        (None, 1, 1, True),
        (None, 0, 0, False),
        (None, 2, 2, False),
        (Unknown, 0, 0, True),
        (Unknown, 1, 1, True),
        (Unknown, 2, 2, False),
        (NotSent, 0, 0, True),
        (NotSent, 1, 0, False),
        (Refused, 1, 0, True),
        (Refused, 1, 1, False),
        (NotApplied, 1, 1, False),
        (SignedOut, 1, 1, False),
    ],
)
def test_a_lie_is_noticed(ended: type[Exception] | None, arrived: int, effects: int, is_true: bool) -> None:
    assert fits(ended, arrived, effects) is is_true


def test_a_mark_is_found_wherever_it_stands() -> None:
    assert mark_in({"Notes": "soak-7-", "ReservationIds": ["r"]}) == "soak-7-"
    assert mark_in({"ServiceOrderNotes": [{"ServiceOrderId": "r", "Text": "soak-8-"}]}) == "soak-8-"
    assert mark_in({"ReservationId": "r", "Count": 7, "None": None}) == ""
