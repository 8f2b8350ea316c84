"""What both forms of a reservation share, to read and to send."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from frontdesk.api.nouns.money import AmountToSet
from frontdesk.api.wire import Wire


class PersonCount(Wire):
    """So many persons of an age category."""

    age_category_id: str
    count: int


class ReservationOptions(Wire):
    """Who is checked in, and whether that came through this API."""

    owner_checked_in: bool | None = None
    all_companions_checked_in: bool | None = None
    any_companion_checked_in: bool | None = None
    connector_check_in: bool | None = None


@dataclass(frozen=True)
class PersonCountToSet:
    """So many persons of an age category, to send."""

    age_category_id: str
    count: int


@dataclass(frozen=True)
class TimeUnitPrice:
    """The price of one night, counted from 0; no amount puts the rate's price back."""

    index: int
    amount: AmountToSet | None


@dataclass(frozen=True)
class ProductOrderToAdd:
    """A product to order; `unit_amount` overrides its price.

    Start and end belong to stays only, and are equal for a product charged once or per person
    (`connector-api.md` §4.5).
    """

    product_id: str
    count: int | None = None
    unit_amount: AmountToSet | None = None
    start_utc: datetime | None = None
    end_utc: datetime | None = None
    external_identifier: str | None = None


@dataclass(frozen=True, kw_only=True)
class ReservationToAdd:
    """A reservation to price or to add. `state`: `Confirmed` unless given, `Optional` or `Enquired`.

    `customer_id` is the owner, needed to add. `identifier` is only echoed. `released_utc` belongs to an optional
    reservation. `time_unit_amount` is the price of every night, `time_unit_prices` of single ones.
    """

    start_utc: datetime
    end_utc: datetime
    requested_category_id: str
    rate_id: str
    person_counts: Sequence[PersonCountToSet]
    customer_id: str | None = None
    identifier: str | None = None
    channel_number: str | None = None
    state: str | None = None
    released_utc: datetime | None = None
    booker_id: str | None = None
    assigned_resource_id: str | None = None
    assigned_resource_locked: bool | None = None
    voucher_code: str | None = None
    credit_card_id: str | None = None
    travel_agency_id: str | None = None
    company_id: str | None = None
    business_segment_id: str | None = None
    notes: str | None = None
    time_unit_amount: AmountToSet | None = None
    time_unit_prices: Sequence[TimeUnitPrice] | None = None
    product_orders: Sequence[ProductOrderToAdd] | None = None
    availability_block_id: str | None = None
