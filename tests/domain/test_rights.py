"""What a token may be refused: each right has operations the platform knows, and is lacking when all are closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.operations.known import KNOWN
from frontdesk.domain.acts import StayAct
from frontdesk.domain.rights import OPERATIONS, Right, lacking, right_of_act, right_of_step
from frontdesk.domain.views import Step


def test_every_right_is_done_by_operations_the_platform_has() -> None:
    assert set(OPERATIONS) == set(Right)
    assert {operation for ways in OPERATIONS.values() for operation in ways} <= KNOWN


@given(st.frozensets(st.sampled_from(sorted({each for ways in OPERATIONS.values() for each in ways}))))
def test_a_right_is_lacking_when_every_way_to_it_is_closed(closed: frozenset[str]) -> None:
    assert set(lacking(closed)) == {right for right, ways in OPERATIONS.items() if not set(ways) - closed}


def test_reads_that_are_not_granted_take_no_right_away() -> None:
    assert lacking(("bills/getAll", "payments/getAll")) == ()


@pytest.mark.parametrize("act", StayAct)
def test_every_act_takes_a_right(act: StayAct) -> None:
    assert right_of_act(act) in Right


def test_every_step_takes_a_right_but_none() -> None:
    assert {right_of_step(step) for step in Step} == {Right.CHECK_IN, Right.CHECK_OUT, Right.CONFIRM, None}
