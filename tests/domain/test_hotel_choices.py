"""What a hotel writes in its file: good fields hold, bad ones are named with what to write instead."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from frontdesk.domain.commands import STEPS, CheckOut, SetPrice, name_of
from frontdesk.domain.hotel_choices import Choices, Flaw, Keeping, Wants, parse
from frontdesk.domain.offline import OfflinePolicy
from frontdesk.domain.reasons import NeedsLine, Rejected

USUAL = OfflinePolicy()


def test_a_hotel_without_a_file_keeps_everything_but_prices_and_rules() -> None:
    assert parse("") == Choices()
    assert USUAL.needs_line == {"set_price", "set_restriction", "clear_restriction"}


def test_everything_a_hotel_may_choose() -> None:
    found = parse(
        """
        hold_seconds = 12
        [offline]
        needs_line = ["check_out", "add_payment"]
        most_money = 5000.50
        oldest_hours = 6
        [keep]
        past_days = 10
        future_days = 500
        guest_days = 12
        finished_days = 3
        """
    )
    policy = OfflinePolicy(
        needs_line=frozenset({"check_out", "add_payment"}), most_money=Decimal("5000.50"), oldest_hours=6.0
    )
    assert found == Choices(12.0, Keeping(10, 500, 12, 3), policy)
    with pytest.raises(Rejected) as refused:
        policy.check(CheckOut(reservation_id="stay"))
    assert refused.value.reason == NeedsLine("check_out")


def test_nothing_needs_the_line_where_the_hotel_says_so() -> None:
    assert parse("[offline]\nneeds_line = []").offline.needs_line == frozenset()


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ('[offline]\nmost_money = "lots"', Flaw("offline.most_money", "lots", Wants.MONEY)),
        ("[offline]\nmost_money = -1", Flaw("offline.most_money", "-1", Wants.MONEY)),
        ("[offline]\nmost_money = true", Flaw("offline.most_money", "True", Wants.MONEY)),
        ("[offline]\nmost_money = nan", Flaw("offline.most_money", "NaN", Wants.MONEY)),
        ("[offline]\noldest_hours = 0", Flaw("offline.oldest_hours", "0", Wants.HOURS)),
        ("hold_seconds = 31", Flaw("hold_seconds", "31", Wants.SECONDS)),
        ('[offline]\nneeds_line = "check_out"', Flaw("offline.needs_line", "check_out", Wants.STEPS)),
        ("[keep]\npast_days = 1.5", Flaw("keep.past_days", "1.5", Wants.DAYS)),
        ("[keep]\nfuture_days = 1096", Flaw("keep.future_days", "1096", Wants.DAYS)),
        ("[keep]\nguest_days = 29", Flaw("keep.guest_days", "29", Wants.GUEST_DAYS)),
        ("[keep]\nfinished_day = 3", Flaw("keep.finished_day", "", Wants.NO_FIELD, "keep.finished_days")),
        ("keep = 3", Flaw("keep", "3", Wants.TABLE)),
        ("offline = 3", Flaw("offline", "3", Wants.TABLE)),
        ("[ofline]\nneeds_line = []", Flaw("ofline", "", Wants.NO_FIELD, "offline")),
        ("[offline]\nmost_mony = 3", Flaw("offline.most_mony", "", Wants.NO_FIELD, "offline.most_money")),
    ],
)
def test_what_is_wrong_is_named_and_the_usual_holds(text: str, flaw: Flaw) -> None:
    assert parse(text) == Choices(flaws=(flaw,))


def test_a_step_that_is_not_known_is_named_and_the_others_hold() -> None:
    found = parse('[offline]\nneeds_line = ["chek_out", "set_price"]')
    assert found.offline.needs_line == {"set_price"}
    assert found.flaws == (Flaw("offline.needs_line", "chek_out", Wants.STEP, "check_out"),)


def test_a_file_that_is_no_such_file_is_named_as_a_whole() -> None:
    (flaw,) = parse("[offline").flaws
    assert flaw.wants is Wants.FILE and flaw.value


@given(some.text(max_size=40))
def test_no_text_stops_the_desk(text: str) -> None:
    assert isinstance(parse(text), Choices)


@given(
    some.dictionaries(
        some.sampled_from(["needs_line", "most_money", "oldest_hours"]),
        some.one_of(some.integers(-5, 500), some.booleans(), some.text("abc_", max_size=6).map(repr)),
    )
)
def test_each_field_is_taken_or_named(fields: dict[str, object]) -> None:
    text = "[offline]\n" + "\n".join(
        f"{name} = {str(value).replace(chr(39), chr(34))}" for name, value in fields.items()
    )
    found = parse(text.replace("True", "true").replace("False", "false"))
    named = {flaw.field.removeprefix("offline.") for flaw in found.flaws}
    for name in fields:
        assert name in named or getattr(found.offline, name) != getattr(USUAL, name)


def test_every_command_has_a_name_a_hotel_can_write() -> None:
    assert name_of(SetPrice) in STEPS and len(set(STEPS)) == len(STEPS)
