"""A hotel narrowed to one era serves its operations in its form, and nothing of the other's."""

from typing import Any

import pytest

from frontdesk.demo.eras import Era
from frontdesk.demo.masks import masked, read_mask
from tests.demo.conftest import Caller

SPAN = {"StartUtc": "2026-10-16T00:00:00Z", "EndUtc": "2026-10-18T00:00:00Z"}
UNITS = {"FirstTimeUnitStartUtc": "2026-10-15T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-16T22:00:00Z"}
PAGE = {"Limitation": {"Count": 1000}}


def speaking(caller: Caller, era: Era) -> Caller:
    caller.hotel.era = era
    return caller


def flexible(caller: Caller) -> str:
    return next(row.id for row in caller.hotel.state.rates if row.name == "Flexible")


def test_a_mask_keeps_names_and_the_names_inside_them() -> None:
    mask = read_mask("Rates(Id Price(Net)) Cursor")
    value = {"Rates": [{"Id": 1, "Name": 2, "Price": {"Net": 3, "Tax": 4}}, {"Id": 5, "Price": None}], "Else": 6}
    assert masked(value, mask) == {"Rates": [{"Id": 1, "Price": {"Net": 3}}, {"Id": 5, "Price": None}]}


@pytest.mark.parametrize(
    ("era", "operation", "status"),
    [
        ("today", "restrictions/add", 410),
        ("today", "restrictions/delete", 410),
        ("seeds", "restrictions/set", 404),
        ("seeds", "restrictions/clear", 404),
        ("seeds", "services/getAvailability/2024-01-22", 404),
        ("seeds", "restrictions/delete", 400),
        ("today", "restrictions/set", 400),
        ("both", "restrictions/delete", 400),
    ],
)
def test_what_the_other_era_alone_has_is_not_served(caller: Caller, era: Era, operation: str, status: int) -> None:
    assert speaking(caller, era).post(operation)[0] == status


def services(caller: Caller) -> dict[str, Any]:
    return {"ServiceIds": [caller.stay_service]}


def forms(caller: Caller) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """The seeds' request and today's."""
    rate = {"RateId": flexible(caller)}
    return {
        "services/getAll": ({}, PAGE),
        "services/getAvailability": (
            {"ServiceId": caller.stay_service, **SPAN},
            {"ServiceId": caller.stay_service, **UNITS},
        ),
        "products/getAll": (services(caller), {**services(caller), **PAGE}),
        "businessSegments/getAll": ({}, PAGE),
        "rates/getAll": ({"Extent": {"Rates": True, "RateGroups": True}}, {**services(caller), **PAGE}),
        "rates/getPricing": ({**rate, **SPAN}, {**rate, **UNITS}),
        "rates/updatePrice": (
            {**rate, "PriceUpdates": [{**SPAN, "Value": 1}]},
            {**rate, "PriceUpdates": [{**UNITS, "Value": 1}]},
        ),
        "restrictions/getAll": ({**SPAN, "TimeFilter": "Applicable"}, {**services(caller), **PAGE}),
    }


@pytest.mark.parametrize("index", range(8))
def test_each_era_takes_its_own_form_only(caller: Caller, index: int) -> None:
    operation, (seed, today) = list(forms(caller).items())[index]
    both = [speaking(caller, "both").post(operation, **form)[0] for form in (seed, today)]
    assert both == [200, 200]
    assert speaking(caller, "seeds").post(operation, **seed)[0] == 200
    assert speaking(caller, "today").post(operation, **today)[0] == 200
    assert speaking(caller, "today").post(operation, **seed)[0] == 400
    if "Limitation" not in today:
        assert speaking(caller, "seeds").post(operation, **today)[0] == 400


def test_the_page_of_2018_needs_no_client_and_today_s_does(caller: Caller) -> None:
    assert speaking(caller, "seeds").post("services/getAll", Client=None)[0] == 200
    assert speaking(caller, "seeds").post("reservations/getAllItems", Client=None)[1]["Message"] == "Invalid Client."
    assert speaking(caller, "today").post("services/getAll", Client=None)[1]["Message"] == "Invalid Client."


def test_enquiries_are_spelled_as_the_era_does(caller: Caller) -> None:
    state = caller.hotel.state
    from dataclasses import replace

    stay = caller.stay(48213)
    state.put(replace(stay, state="Inquired"))
    asked = {"ReservationIds": [stay.id], **PAGE}
    shown = {
        era: speaking(caller, era).ask("reservations/getAll/2023-06-06", **asked)["Reservations"][0]
        for era in ("seeds", "today", "both")
    }
    assert [row["State"] for row in shown.values()] == ["Enquired", "Inquired", "Inquired"]
    assert "EnterpriseId" in shown["seeds"]
    assert "ScheduledStartUtc" not in shown["seeds"]
    assert "EnterpriseId" not in shown["today"]
    assert set(shown["seeds"]) | set(shown["today"]) == set(shown["both"])


def test_today_a_locked_stay_is_unlocked_first(caller: Caller) -> None:
    sarka = caller.stay(48213)
    unlock, move = {"AssignedResourceLocked": {"Value": False}}, {"AssignedResourceId": {"Value": caller.room("107")}}
    at_once = {"ReservationUpdates": [{"ReservationId": sarka.id, **unlock, **move}]}
    assert speaking(caller, "today").post("reservations/update", **at_once)[0] == 403
    assert speaking(caller, "seeds").ask("reservations/update", **at_once) == {}
