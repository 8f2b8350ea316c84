"""All of the matrix: every command by every fault, before and after it is carried out, and amid its answer."""

from __future__ import annotations

from tests.battery.fault_matrix import cases, limited_and_done, together, violations
from tests.battery.spread import spread


def test_the_right_class_and_the_right_end() -> None:
    assert [what for found in spread(violations, together(cases())) for what in found] == []


def test_what_was_limited_and_carried_out_all_the_same_is_not_done_twice() -> None:
    assert [what for found in spread(violations, together(limited_and_done())) for what in found] == []
