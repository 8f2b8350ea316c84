"""Whose a rule is: commands change only those that came by the API (connector-api.md §4.6)."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from frontdesk.api.nouns.restrictions import Restriction as WireRestriction
from frontdesk.domain.commands import Rule, SetRestriction
from frontdesk.domain.rates_told import as_told, of_the_same
from frontdesk.sync.translate.rates import restriction

FRIDAY = date(2026, 10, 16)
RULE = Rule(kind="Stay", first_day=FRIDAY, last_day=FRIDAY)


@pytest.mark.parametrize(("origin", "is_theirs"), [("User", True), ("Integration", False), (None, False)])
def test_a_rule_of_the_propertys_own_system_is_nothing_that_a_command_changes(
    origin: str | None, is_theirs: bool
) -> None:
    midnight = "2026-10-15T22:00:00Z"
    told = WireRestriction.model_validate(
        {"Id": "r", "Origin": origin, "Conditions": {"Type": "Stay", "StartUtc": midnight, "EndUtc": midnight}}
    )
    found = restriction(told, ZoneInfo("Europe/Prague"))
    assert found.by_property is is_theirs
    assert (of_the_same(RULE, [found]) == ()) is is_theirs


def test_a_rule_as_it_is_given_is_ours() -> None:
    wanted = as_told(SetRestriction(rule=RULE))
    assert of_the_same(RULE, [wanted]) == (wanted,)
