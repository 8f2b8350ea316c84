"""What requests look like on the wire, member by member (connector-api.md §1.5 and Part B)."""

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.api.client import Client
from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.nouns.reservation_parts import PersonCountToSet, TimeUnitPrice
from frontdesk.api.nouns.services import Metric
from frontdesk.api.wire import UNSET, Interval, encode, format_instant, on_the_wire
from tests.api.scripted_server import ScriptedServer, reply

PRAGUE = ZoneInfo("Europe/Prague")
LATE = datetime(9000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@pytest.fixture
def quiet(server: ScriptedServer) -> ScriptedServer:
    """A server that is content with everything."""
    server.plays(reply(200, {}))
    return server


async def test_confirm(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.confirm(["a", "b"], send_email=False)
    (sent,) = quiet.requests
    assert (sent.method, sent.path) == ("POST", "/api/connector/v1/reservations/confirm")
    assert sent.headers["content-type"] == "application/json"
    assert sent.parameters == {"ReservationIds": ["a", "b"], "SendConfirmationEmail": False}


async def test_start(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.start("a")
    (sent,) = quiet.requests
    assert (sent.path, sent.parameters) == ("/api/connector/v1/reservations/start", {"ReservationId": "a"})


async def test_process(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.process("a", close_bills=False, allow_open_balance=True, notes="Firma zaplatí – Řehoř")
    (sent,) = quiet.requests
    assert sent.path == "/api/connector/v1/reservations/process"
    assert sent.parameters == {
        "ReservationId": "a",
        "CloseBills": False,
        "AllowOpenBalance": True,
        "Notes": "Firma zaplatí – Řehoř",
    }


async def test_cancel(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.cancel(["a"], post_cancellation_fee=True, send_email=False, notes="Flight cancelled")
    (sent,) = quiet.requests
    assert sent.path == "/api/connector/v1/reservations/cancel"
    assert sent.parameters == {
        "ReservationIds": ["a"],
        "PostCancellationFee": True,
        "SendEmail": False,
        "Notes": "Flight cancelled",
    }


async def test_update_tells_absent_from_cleared(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.update(
        "a",
        start_utc=datetime(2026, 10, 16, 15, 0, 0, 999_999, tzinfo=PRAGUE),
        end_utc=UNSET,
        assigned_resource_id=None,
        assigned_resource_locked=False,
        person_counts=[PersonCountToSet("adult", 2)],
        owner_checked_in=True,
        time_unit_prices=[
            TimeUnitPrice(0, AmountToSet("CZK", ["CZ-21"], gross_value=Decimal("2500.50"))),
            TimeUnitPrice(1, None),
        ],
        reprice=False,
        reason="Upgrade",
    )
    (sent,) = quiet.requests
    assert sent.path == "/api/connector/v1/reservations/update"
    assert sent.parameters == {
        "ReservationUpdates": [
            {
                "ReservationId": "a",
                "StartUtc": {"Value": "2026-10-16T13:00:00Z"},
                "AssignedResourceId": {"Value": None},
                "AssignedResourceLocked": {"Value": False},
                "PersonCounts": {"Value": [{"AgeCategoryId": "adult", "Count": 2}]},
                "TimeUnitPrices": {
                    "Value": [
                        {"Index": 0, "Amount": {"Currency": "CZK", "TaxCodes": ["CZ-21"], "GrossValue": 2500.5}},
                        {"Index": 1},
                    ]
                },
                "Options": {"OwnerCheckedIn": {"Value": True}},
            }
        ],
        "Reprice": False,
        "Reason": "Upgrade",
    }


async def test_an_update_of_nothing_sends_no_options(quiet: ScriptedServer, client: Client) -> None:
    await client.reservations.update("a", owner_checked_in=UNSET)
    assert quiet.requests[0].parameters == {"ReservationUpdates": [{"ReservationId": "a"}]}


async def test_filters_carry_intervals_and_leave_out_what_is_not_asked(quiet: ScriptedServer, client: Client) -> None:
    start = datetime(2026, 10, 16, tzinfo=PRAGUE)
    await client.reservations.get_all(
        service_ids=["s"], colliding_utc=Interval(start, start + timedelta(days=1)), states=["Confirmed", "Started"]
    )
    (sent,) = quiet.requests
    assert sent.path == "/api/connector/v1/reservations/getAll/2023-06-06"
    assert sent.parameters == {
        "ServiceIds": ["s"],
        "CollidingUtc": {"StartUtc": "2026-10-15T22:00:00Z", "EndUtc": "2026-10-16T22:00:00Z"},
        "States": ["Confirmed", "Started"],
        "Limitation": {"Count": 1000},
    }


async def test_prices_and_free_rooms(quiet: ScriptedServer, client: Client) -> None:
    first, last = datetime(2026, 10, 16, tzinfo=PRAGUE), datetime(2026, 10, 29, tzinfo=PRAGUE)
    quiet.plays(reply(200, {"Currency": "CZK"}), reply(200, {}))
    await client.rates.get_pricing("rate", first, last)
    await client.services.get_availability("stay", first, last, [Metric.USABLE_RESOURCES, Metric.OCCUPIED])
    prices, rooms = quiet.requests
    units = {"FirstTimeUnitStartUtc": "2026-10-15T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-28T23:00:00Z"}
    assert prices.path.endswith("/rates/getPricing")
    assert prices.parameters == {"RateId": "rate", **units}
    assert rooms.path.endswith("/services/getAvailability/2024-01-22")
    assert rooms.parameters == {"ServiceId": "stay", **units, "Metrics": ["UsableResources", "Occupied"]}


async def test_the_language_of_messages_is_sent_in_both_members(quiet: ScriptedServer, connect: object) -> None:
    client = connect(language="cs-CZ")  # type: ignore[operator]
    await client.reservations.start("a")
    assert (quiet.requests[0].body["LanguageCode"], quiet.requests[0].body["CultureCode"]) == ("cs-CZ", "cs-CZ")


@pytest.mark.parametrize("ids", [[], "abc", [f"r{n}" for n in range(1001)]])
async def test_a_write_is_never_split_or_empty(ids: list[str], quiet: ScriptedServer, client: Client) -> None:
    with pytest.raises(ValueError, match="1 to 1000"):
        await client.reservations.confirm(ids)
    with pytest.raises(ValueError, match="1 to 1000"):
        await client.reservations.cancel(ids)
    assert quiet.requests == []


@given(st.datetimes(timezones=st.sampled_from([UTC, PRAGUE, timezone(timedelta(hours=-9, minutes=-30))])))
def test_instants_are_whole_seconds_of_utc(instant: datetime) -> None:
    try:
        expected = instant.astimezone(UTC)
    except OverflowError:
        return
    text = format_instant(instant)
    assert text.endswith("Z")
    assert len(text) == len("2026-10-16T13:00:00Z")
    assert timedelta(0) <= expected - datetime.fromisoformat(text) < timedelta(seconds=1)


@given(st.datetimes(timezones=st.just(UTC), max_value=LATE), st.timedeltas(timedelta(0), timedelta(99)))
def test_a_filter_is_never_narrower_than_asked(start: datetime, length: timedelta) -> None:
    sent = Interval(start, start + length).on_the_wire()
    assert datetime.fromisoformat(sent["StartUtc"] or "") <= start
    assert datetime.fromisoformat(sent["EndUtc"] or "") >= start + length


def test_an_interval_needs_zones_and_order() -> None:
    moment = datetime(2026, 10, 16, tzinfo=UTC)
    with pytest.raises(ValueError, match="time zone"):
        Interval(moment.replace(tzinfo=None), None)
    with pytest.raises(ValueError, match="end before"):
        Interval(moment, moment - timedelta(seconds=1))
    with pytest.raises(ValueError, match="time zone"):
        format_instant(moment.replace(tzinfo=None))
    assert Interval(None, moment).on_the_wire() == {"StartUtc": None, "EndUtc": "2026-10-16T00:00:00Z"}


@given(st.decimals(-(10**9), 10**9, places=4, allow_nan=False, allow_infinity=False))
def test_money_is_sent_exactly(value: Decimal) -> None:
    sent = encode({"Value": on_the_wire(value)})
    assert json.loads(sent, parse_float=Decimal, parse_int=Decimal)["Value"] == value


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("0.1234567890123456789")])
def test_a_number_that_would_change_on_the_way_is_refused(value: Decimal) -> None:
    with pytest.raises(ValueError, match=r".+"):
        encode({"Value": on_the_wire(value)})


def test_a_set_is_sent_in_order() -> None:
    assert on_the_wire({"c", "a", "b"}) == on_the_wire(frozenset("cab")) == ["a", "b", "c"]


def test_what_has_no_form_on_the_wire_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        on_the_wire(object())
    with pytest.raises(TypeError, match="UNSET"):
        on_the_wire({"Value": [UNSET]})
