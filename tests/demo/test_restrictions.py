"""Restrictions: written in both forms, joined and cut by days, and when they keep a stay out."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.demo.answers import RefusalError
from frontdesk.demo.rows import Restriction
from frontdesk.demo.rules.intervals import with_cleared, with_set
from frontdesk.demo.rules.restrictions import check_quota, check_restrictions
from tests.demo.conftest import OPENING, Caller

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVERY_DAY = dict.fromkeys(WEEK, True)
JANUARY = date(2027, 1, 1)


def ids(caller: Caller) -> tuple[str, str]:
    """Flexible and Double."""
    state = caller.hotel.state
    flexible = next(row.id for row in state.rates if row.name == "Flexible")
    return flexible, next(row.id for row in state.categories if row.name == "Double")


def midnight(day: int) -> str:
    """A local midnight of January 2027 in Prague."""
    return (OPENING.replace(year=2027, month=1, day=day, hour=23, minute=0) - timedelta(days=1)).strftime(
        "%Y-%m-%dT%H:%M:%SZ"
    )


def in_january(caller: Caller) -> list[tuple[str, str, str | None]]:
    """First and last day and minimal length of what integrations have set."""
    rows = caller.ask("restrictions/getAll", ServiceIds=[caller.stay_service], Limitation={"Count": 100})
    return sorted(
        (row["Conditions"]["StartUtc"], row["Conditions"]["EndUtc"], (row["Exceptions"] or {}).get("MinLength"))
        for row in rows["Restrictions"]
        if row["Origin"] == "Integration"
    )


def flat(caller: Caller, first: int, last: int, **fields: Any) -> dict[str, Any]:
    days = {"StartUtc": midnight(first), "EndUtc": midnight(last), "Days": EVERY_DAY}
    return {"ServiceId": caller.stay_service, "Data": [{"Type": "Stay", **days, **fields}]}


def test_clearing_the_middle_leaves_both_ends(caller: Caller) -> None:
    """5 to 25 January without 10 to 20: 5 to 9 and 21 to 25."""
    caller.ask("restrictions/set", **flat(caller, 5, 25))
    assert caller.ask("restrictions/clear", **flat(caller, 10, 20)) == {}
    assert in_january(caller) == [(midnight(5), midnight(9), None), (midnight(21), midnight(25), None)]
    flexible, _ = ids(caller)
    caller.ask("restrictions/clear", **flat(caller, 1, 31, ExactRateId=flexible))
    assert len(in_january(caller)) == 2
    caller.ask("restrictions/clear", **flat(caller, 1, 31))
    assert in_january(caller) == []


def test_setting_joins_what_is_alike_and_cuts_what_is_not(caller: Caller) -> None:
    caller.ask("restrictions/set", **flat(caller, 1, 10, MinLength="P0M2DT0H0M0S"))
    caller.ask("restrictions/set", **flat(caller, 11, 14, MinLength="P2D"))
    assert in_january(caller) == [(midnight(1), midnight(14), "P0M2DT0H0M0S")]
    caller.ask("restrictions/set", **flat(caller, 5, 6))
    assert in_january(caller) == [
        (midnight(1), midnight(4), "P0M2DT0H0M0S"),
        (midnight(5), midnight(6), None),
        (midnight(7), midnight(14), "P0M2DT0H0M0S"),
    ]


days_of_month = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)
deeds = st.lists(st.tuples(st.sampled_from(["close", "two nights", "clear"]), days_of_month), max_size=12)


@given(deeds)
def test_each_day_is_as_the_last_deed_left_it(done: list[tuple[str, list[int]]]) -> None:
    rows: list[Restriction] = []
    expected: dict[date, str] = {}
    count = iter(range(1000))
    for deed, (first, last) in done:
        row = Restriction(
            id=f"new {next(count)}",
            service_id="stay",
            type="Stay",
            created=OPENING,
            updated=OPENING,
            first_day=JANUARY + timedelta(days=first),
            last_day=JANUARY + timedelta(days=last),
            minimal_length=timedelta(days=2) if deed == "two nights" else None,
            origin="Integration",
        )
        merge = with_cleared if deed == "clear" else with_set
        rows = merge(rows, row, OPENING, lambda: f"cut {next(count)}")
        for day in range(first, last + 1):
            expected[JANUARY + timedelta(days=day)] = deed
    for day in (JANUARY + timedelta(days=number) for number in range(31)):
        found = [row for row in rows if row.first_day <= day <= row.last_day]  # type: ignore[operator]
        told = ["two nights" if row.minimal_length else "close" for row in found]
        assert told == [deed for deed in [expected.get(day, "clear")] if deed != "clear"]
    assert len({row.id for row in rows}) == len(rows)


def test_the_form_of_2018_answers_what_it_added_and_takes_it_back(caller: Caller) -> None:
    flexible, double = ids(caller)
    asked = {
        "Identifier": "1234",
        "Conditions": {
            "Type": "Start",
            "ExactRateId": flexible,
            "SpaceCategoryId": double.upper(),
            "Days": ["Sunday", "Friday", "Saturday"],
        },
        "Exceptions": {"MinLength": "P0M2DT0H0M0S", "MaxAdvance": "P0Y0M3DT0H0M0S"},
    }
    [added] = caller.ask("restrictions/add", Restrictions=[asked])["Restrictions"]
    shown = added["Restriction"]
    assert added["Identifier"] == "1234"
    assert shown["Conditions"] == {
        "Type": "Start",
        "ExactRateId": flexible,
        "BaseRateId": None,
        "RateGroupId": None,
        "ResourceCategoryId": double,
        "SpaceCategoryId": double,
        "ResourceCategoryType": None,
        "SpaceType": None,
        "StartUtc": None,
        "EndUtc": None,
        "Days": ["Friday", "Saturday", "Sunday"],
        "Hours": None,
    }
    assert shown["Exceptions"]["MaxAdvance"] == "P0M3DT0H0M0S"
    created = {"StartUtc": "2026-10-16T00:00:00Z", "EndUtc": "2026-10-17T00:00:00Z"}
    found = caller.ask("restrictions/getAll", **created, SpaceCategoryIds=[double], RateIds=[flexible])
    assert [row["Id"] for row in found["Restrictions"]] == [shown["Id"]]
    later = {"StartUtc": "2030-10-16T00:00:00Z", "EndUtc": "2030-10-17T00:00:00Z", "TimeFilter": "Applicable"}
    assert shown["Id"] in {row["Id"] for row in caller.ask("restrictions/getAll", **later)["Restrictions"]}
    assert caller.ask("restrictions/delete", RestrictionIds=[shown["Id"]]) == {}
    again = caller.post("restrictions/delete", RestrictionIds=[shown["Id"]])
    assert again == (400, {**again[1], "Message": "Invalid RestrictionIds."})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"Type": None}, "Invalid Type."),
        ({"Type": "Sleep"}, "Invalid JSON."),
        ({"Days": None}, "Invalid Days."),
        ({"Days": {"Monday": True}}, "Invalid Days."),
        ({"Days": dict.fromkeys(WEEK, False)}, "Invalid Days."),
        ({"BaseRateId": "eid:Nobody"}, "Invalid BaseRateId."),
        ({"RateGroupId": "00000000-0000-4000-a000-000000000000"}, "Invalid RateGroupId."),
        ({"MinLength": "two days"}, "Invalid JSON."),
        ({"MinLength": "P3D", "MaxLength": "P2D"}, "Invalid MaxLength."),
        ({"MinPrice": {"Currency": "XXX", "Value": 1}}, "Invalid MinPrice."),
        ({"StartUtc": "2027-02-01T23:00:00Z", "EndUtc": "2027-01-01T23:00:00Z"}, "Invalid EndUtc."),
    ],
)
def test_a_restriction_that_cannot_be_is_refused(caller: Caller, fields: dict[str, Any], message: str) -> None:
    status, content = caller.post("restrictions/set", **flat(caller, 1, 2, **fields))
    assert (status, content["Message"]) == (400, message)


def restricted(caller: Caller, prices: list[int], **fields: Any) -> str | None:
    """What is said to three nights in a Double from Tuesday 20 October, 16:00, under this one restriction."""
    state = caller.hotel.state.clone()
    for row in list(state.restrictions):
        state.restrictions.remove(row.id)
    base = {"id": "one", "service_id": caller.stay_service, "created": OPENING, "updated": OPENING, "type": "Stay"}
    state.put(Restriction(**{**base, **fields}))
    _, double = ids(caller)
    breakfast = next(row.id for row in state.rates if row.name == "Flexible, breakfast")
    stay = next(iter(state.reservations))
    from dataclasses import replace

    start = OPENING.replace(day=20, hour=14, minute=0)
    stay = replace(stay, start=start, end=start + timedelta(days=3), category_id=double, rate_id=breakfast)
    try:
        check_restrictions(state, stay, [Decimal(price) for price in prices], OPENING)
    except RefusalError as refused:
        return refused.message
    return None


@pytest.mark.parametrize(
    ("fields", "refused"),
    [
        ({}, True),
        ({"first_day": date(2026, 10, 23)}, False),
        ({"first_day": date(2026, 10, 22)}, True),
        ({"last_day": date(2026, 10, 19)}, False),
        ({"type": "Start", "first_day": date(2026, 10, 21)}, False),
        ({"type": "End", "first_day": date(2026, 10, 23), "last_day": date(2026, 10, 23)}, True),
        ({"weekdays": ("Friday",)}, False),
        ({"type": "End", "weekdays": ("Friday",)}, True),
        ({"type": "Start", "hours": (16,)}, True),
        ({"type": "Start", "hours": (15,)}, False),
        ({"category_type": "Suite"}, False),
        ({"category_type": "Room"}, True),
        ({"minimal_length": timedelta(days=3)}, False),
        ({"minimal_length": timedelta(days=4)}, True),
        ({"minimal_length": timedelta(days=1), "maximal_length": timedelta(days=2)}, True),
        ({"minimal_advance": timedelta(days=4)}, False),
        ({"minimal_advance": timedelta(days=5)}, True),
        ({"maximal_advance": timedelta(days=4)}, True),
        ({"minimal_price": Decimal(100)}, False),
        ({"minimal_price": Decimal(101)}, True),
        ({"maximal_price": Decimal(119)}, True),
        ({"minimal_length": timedelta(days=9), "minimal_price": Decimal(100)}, False),
    ],
)
def test_all_conditions_must_meet_and_one_exception_lifts(
    caller: Caller, fields: dict[str, Any], refused: bool
) -> None:
    """Nights of 20, 21 and 22 October at 100, 110 and 120; departure on Friday; booked 4 days and 18 minutes ahead."""
    assert (restricted(caller, [100, 110, 120], **fields) is not None) == refused


def test_a_base_rate_stands_for_the_rates_derived_from_it(caller: Caller) -> None:
    flexible, _ = ids(caller)
    assert restricted(caller, [1, 1, 1], base_rate_id=flexible) is not None
    assert restricted(caller, [1, 1, 1], exact_rate_id=flexible) is None
    told = restricted(caller, [1, 1, 1], type="Start", minimal_length=timedelta(days=5), minimal_price=Decimal(4000))
    assert told == (
        "Arrival on 10/20/2026 is only possible for at least 5 nights or at at least 4,000 CZK a night. "
        "(Double, Flexible, breakfast)"
    )


def test_a_service_has_a_quota_of_restrictions() -> None:
    """150,000, and not one more (connector-api.md §4.6)."""
    check_quota(150_000)
    with pytest.raises(RefusalError) as refused:
        check_quota(150_001)
    assert (refused.value.status, refused.value.message) == (
        403,
        "The service has reached its quota of 150,000 restrictions.",
    )
