"""What somebody else did to a night that gets a price by hand is seen by the smallest coin of the currency."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from frontdesk.domain.commands import ChangeStay, NightPrice
from frontdesk.domain.night_prices import PricedNight, keeps_the_nights, night_facts, nights_moved
from frontdesk.domain.outbox import SEEN_NIGHTS, Doubt

DAY = date(2026, 10, 16)


@pytest.mark.parametrize(
    ("currency", "now", "doubt"),
    [
        ("CZK", "100", None),
        ("CZK", "100.004", None),
        ("CZK", "100.01", Doubt.FIELD_MOVED),
        ("CZK", "90", None),
        ("KWD", "100.0004", None),
        ("KWD", "100.001", Doubt.FIELD_MOVED),
        ("JPY", "100.4", None),
        ("JPY", "101", Doubt.FIELD_MOVED),
    ],
)
def test_another_price_is_seen_and_rounding_is_none(currency: str, now: str, doubt: Doubt | None) -> None:
    command = ChangeStay(
        reservation_id="stay", prices=(NightPrice(index=0, gross=Decimal(90)),), currency=currency, note="Agreed"
    )
    seen = {SEEN_NIGHTS: night_facts(command, [PricedNight(DAY, Decimal(100))])}
    assert nights_moved(command, seen, [PricedNight(DAY, Decimal(now))]) is doubt


@pytest.mark.parametrize(("first", "doubt"), [(DAY, None), (date(2026, 10, 17), Doubt.DATES_MOVED)])
def test_a_time_of_arrival_is_for_the_day_it_was_typed_for(first: date, doubt: Doubt | None) -> None:
    command = ChangeStay(reservation_id="stay", start_utc=datetime(2026, 10, 16, 21, 30, tzinfo=UTC), on_day=DAY)
    assert nights_moved(command, {}, [PricedNight(first, None)]) is doubt


def test_a_time_of_arrival_prices_nothing_anew() -> None:
    at = datetime(2026, 10, 16, 21, 30, tzinfo=UTC)
    by_hand = ChangeStay(reservation_id="stay", prices=(NightPrice(index=0, gross=Decimal(90)),), note="Agreed")
    time, day = (ChangeStay(reservation_id="stay", start_utc=at, on_day=on) for on in (DAY, None))
    assert [keeps_the_nights(each) for each in (time, by_hand, day)] == [True, True, False]
