"""The short form: postings by the thousand; and the same world tells good rules from bad ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from frontdesk.domain.commands import AddProduct
from frontdesk.domain.outbox import Entry
from frontdesk.sync.deed import Deed, Moved, Reached, Ready, Verdict
from frontdesk.sync.deeds import deed_of
from frontdesk.sync.deeds.account import Account, ProductDeed
from tests.battery.postings import COMMANDS, World, run, violations, world_of

_EACH = 12_500  # 50,000 in all


@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_is_doubled_and_nothing_lost(name: str) -> None:
    count = run(deed_of, COMMANDS[name], _EACH, seed=0, world=world_of(name))
    assert list(violations(name, count)) == []
    assert count.in_doubt > 2_000
    again = [run(deed_of, COMMANDS[name], 1_000, seed=0, world=world_of(name)) for _ in range(2)]
    assert again[0] == again[1]


class _ClaimsTwins(ProductDeed):
    def after(self, baseline: Mapping[str, Any], seen: Account, *, answered: bool) -> Verdict:
        verdict = super().after(baseline, seen, answered=answered)
        return Reached() if isinstance(verdict, Moved) else verdict


class _SendsBlindly(ProductDeed):
    def after(self, baseline: Mapping[str, Any], seen: Account, *, answered: bool) -> Verdict:
        verdict = super().after(baseline, seen, answered=answered)
        return Ready() if isinstance(verdict, Moved) else verdict


def _with(kind: type[ProductDeed]) -> Any:
    def rules(entry: Entry) -> Deed[Account]:
        assert isinstance(entry.command, AddProduct)
        return kind(entry, entry.command)

    return rules


def test_who_claims_any_twin_loses_some_and_who_sends_blindly_doubles_some() -> None:
    product = COMMANDS["product"]
    assert run(_with(_ClaimsTwins), product, 4_000, seed=0).lost > 0
    assert run(_with(_SendsBlindly), product, 4_000, seed=0).doubled > 0


def test_a_platform_later_than_the_settle_time_doubles_some() -> None:
    assert run(deed_of, COMMANDS["payment"], 4_000, seed=0, world=World(latest=400.0, twins_an_hour=0.0)).doubled > 0
