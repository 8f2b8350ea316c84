"""The rows of the hotel's state: frozen values, one class per table.

Rows hold what varies; `operations/` adds the constant fields of each wire shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal

from frontdesk.demo.account_rows import AccountNote, Address, Company, Counter, Document
from frontdesk.demo.setup_rows import (
    AccountingCategory,
    Department,
    Feature,
    FeatureAssignment,
    ProductCategory,
    Source,
    Task,
    VoucherCode,
)
from frontdesk.demo.units import Period, Unit

ReservationState = Literal["Inquired", "Requested", "Optional", "Confirmed", "Started", "Processed", "Canceled"]
RoomState = Literal["Dirty", "Clean", "Inspected", "OutOfService", "OutOfOrder"]
RestrictionType = Literal["Stay", "Start", "End"]
AccountingState = Literal["Open", "Closed", "Inactive", "Canceled"]
ItemType = Literal[
    "SpaceOrder",
    "ProductOrder",
    "CityTax",
    "CancellationFee",
    "CustomItem",
    "NightRebate",
    "ProductOrderRebate",
    "AdditionalExpenseRebate",
]
BlockState = Literal["Confirmed", "Optional", "Inquired", "Canceled"]
NoteType = Literal["General", "ChannelManager", "SpecialRequest"]


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The property itself."""

    id: str
    chain_id: str
    address_id: str
    name: str
    city: str
    line1: str
    postal_code: str
    time_zone: str
    currency: str
    created: datetime
    updated: datetime
    integration_profile_id: str
    pricing: Literal["Gross", "Net"] = "Gross"
    country: str = "CZ"
    subdivision: str | None = None
    tax_environment: str = "CZ-2024"
    tax_identifier: str = "CZ00000000"
    latitude: float = 50.087
    longitude: float = 14.421
    site: str = "lamplighter.example.cz"
    phone: str = "+420 224 000 118"


@dataclass(frozen=True, slots=True)
class Service:
    """A bookable or additional service. Only a bookable one has offsets (§1.10) and the `tax_code` of its nights.

    It is sold by units of its `period`. A stay takes a room of each unit whose occupancy window, from `occupancy_start`
    after the unit begins until `occupancy_end` after the next does, it meets (§4.3).
    """

    id: str
    name: str
    bookable: bool
    ordering: int
    start_offset: timedelta
    end_offset: timedelta
    created: datetime
    updated: datetime
    is_active: bool = True
    tax_code: str | None = None
    period: Period = "Day"
    occupancy_start: timedelta = timedelta(hours=18)
    occupancy_end: timedelta = timedelta(hours=8)
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class AgeCategory:
    """Who counts as an adult or a child; ages in years, both inclusive."""

    id: str
    service_id: str
    name: str
    short_name: str
    adult: bool
    minimal_age: int | None
    maximal_age: int | None
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Segment:
    """A market segment."""

    id: str
    service_id: str
    name: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Category:
    """A room type; `capacity` normal persons, `extra_capacity` extra beds."""

    id: str
    service_id: str
    name: str
    short_name: str
    type: str
    classification: str
    ordering: int
    capacity: int
    extra_capacity: int
    created: datetime
    updated: datetime
    is_active: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A space; `state` is what housekeeping says, an active block shows over it."""

    id: str
    name: str
    floor: str
    state: RoomState
    created: datetime
    updated: datetime
    is_active: bool = True
    state_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Room to category."""

    id: str
    room_id: str
    category_id: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class RoomBlock:
    """A room out of order or in house use, half-open; `phase` is how far its room has followed it."""

    id: str
    room_id: str
    type: Literal["OutOfOrder", "InternalUse"]
    name: str
    start: datetime
    end: datetime
    created: datetime
    updated: datetime
    is_active: bool = True
    phase: Literal["ahead", "running", "over"] = "ahead"
    notes: str | None = None
    deleted: datetime | None = None


@dataclass(frozen=True, slots=True)
class AvailabilityBlock:
    """Rooms held for a group on the nights of [first_night, end_night); how many, its adjustments say (§4.4)."""

    id: str
    service_id: str
    rate_id: str
    number: str
    name: str | None
    state: BlockState
    first_night: date
    end_night: date
    created: datetime
    updated: datetime
    released: datetime | None = None
    rolling_release: timedelta | None = None
    booker_id: str | None = None
    company_id: str | None = None
    travel_agency_id: str | None = None
    budget: tuple[Decimal, str] | None = None
    purpose: str | None = None
    external_identifier: str | None = None
    notes: str | None = None
    in_one_group: bool = True
    quote_id: str | None = None
    purchase_order_number: str | None = None
    segment_id: str | None = None
    canceled: datetime | None = None
    cancellation_reason: str | None = None
    cancellation_detail: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class AvailabilityAdjustment:
    """A relative change of the availability of one category and night.

    Without a block it is a manual change of what the public sees; with one it is negative and holds rooms for it.
    """

    id: str
    category_id: str
    night: date
    value: int
    created: datetime
    updated: datetime
    block_id: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class CancellationPolicy:
    """A rate group's fee (§4.6): due from `offset` after booking, arrival or the start of the arrival day.

    It is the share `relative_fee` of what the first `maximum_nights` cost in the `extents`, and `absolute_fee` once, as
    the property lists prices. No maximum means all nights, zero no fee at all.
    """

    applicability: Literal["Creation", "Start", "StartDate"]
    offset: timedelta
    relative_fee: Decimal
    maximum_nights: int | None
    absolute_fee: Decimal = Decimal(0)
    extents: tuple[Literal["TimeUnits", "Products"], ...] = ("TimeUnits",)


@dataclass(frozen=True, slots=True)
class RateGroup:
    """Rates that share a cancellation policy."""

    id: str
    service_id: str
    name: str
    ordering: int
    policy: CancellationPolicy
    created: datetime
    updated: datetime
    is_active: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """A root rate (`base_rate_id` None, `base_price` per night) or one derived from another (§4.5)."""

    id: str
    group_id: str
    service_id: str
    base_rate_id: str | None
    name: str
    short_name: str
    type: Literal["Public", "Private", "AvailabilityBlock"]
    is_default: bool
    segment_id: str | None
    base_price: Decimal
    relative_adjustment: Decimal
    absolute_adjustment: Decimal
    empty_unit_adjustment: Decimal
    extra_unit_adjustment: Decimal
    created: datetime
    updated: datetime
    is_active: bool = True
    is_enabled: bool = True
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class CategoryAdjustment:
    """How a root rate prices a category from its parent category, or from the base price."""

    id: str
    rate_id: str
    category_id: str
    parent_category_id: str | None
    absolute: Decimal
    relative: Decimal


@dataclass(frozen=True, slots=True)
class AgeCategoryAdjustment:
    """What a root rate adds for each person of an age category, by the place that the person takes (§4.5)."""

    id: str
    rate_id: str
    age_category_id: str
    type: Literal["StandardOccupancyAdjustment", "ExtraOccupancyAdjustment", "NegativeOccupancyAdjustment"]
    absolute: Decimal


@dataclass(frozen=True, slots=True)
class NightPrice:
    """An explicit price of a root rate; without a category it replaces the base price of that night.

    With a product it is what the product costs on that night in stays of the rate. In a service by hours `hour` is the
    start of the unit, `night` its day.
    """

    id: str
    rate_id: str
    category_id: str | None
    night: date
    price: Decimal
    updated: datetime
    product_id: str | None = None
    hour: datetime | None = None

    @property
    def unit(self) -> Unit:
        """The time unit that it is the price of."""
        return self.night if self.hour is None else self.hour


@dataclass(frozen=True, slots=True)
class Restriction:
    """Conditions and exceptions as §4.6 has them; days inclusive at both ends."""

    id: str
    service_id: str
    type: RestrictionType
    created: datetime
    updated: datetime
    exact_rate_id: str | None = None
    base_rate_id: str | None = None
    rate_group_id: str | None = None
    category_id: str | None = None
    category_type: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    weekdays: tuple[str, ...] | None = None
    hours: tuple[int, ...] | None = None
    minimal_advance: timedelta | None = None
    maximal_advance: timedelta | None = None
    minimal_length: timedelta | None = None
    maximal_length: timedelta | None = None
    minimal_price: Decimal | None = None
    maximal_price: Decimal | None = None
    origin: Literal["User", "Integration"] = "User"
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """Something sold besides the night; the price is gross."""

    id: str
    service_id: str
    name: str
    short_name: str
    description: str
    price: Decimal
    tax_code: str | None
    charging: Literal["Once", "PerTimeUnit", "PerPersonPerTimeUnit", "PerPerson"]
    posting: Literal["Once", "PerTimeUnit"]
    consumption: Literal["ServiceOrderEnd", "ServiceOrderStart", "PostingTimeUnit", "NextTimeUnit"]
    classification: Literal["Food", "Beverage", "Wellness", "CityTax", "Fee"] | None
    ordering: int
    is_default: bool
    created: datetime
    updated: datetime
    is_active: bool = True
    category_id: str | None = None
    accounting_category_id: str | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A guest's profile."""

    id: str
    number: str
    first_name: str | None
    last_name: str
    created: datetime
    updated: datetime
    creator_id: str
    title: str | None = None
    sex: str | None = None
    nationality: str | None = None
    language: str | None = None
    birth_date: date | None = None
    email: str | None = None
    phone: str | None = None
    notes: str | None = None
    classifications: tuple[str, ...] = ()
    is_active: bool = True
    second_last_name: str | None = None
    birth_country: str | None = None
    birth_subdivision: str | None = None
    birth_place: str | None = None
    occupation: str | None = None
    loyalty_code: str | None = None
    car: str | None = None
    diet: str | None = None
    tax_number: str | None = None
    italian_destination: str | None = None
    italian_fiscal: str | None = None
    italian_lottery: str | None = None
    company_id: str | None = None
    address: Address | None = None
    documents: tuple[Document, ...] = ()
    options: tuple[str, ...] = ("Invoiceable",)
    updater_id: str | None = None
    merge_target_id: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A reservation group; every reservation is in one."""

    id: str
    name: str | None
    created: datetime
    updated: datetime
    channel_manager: str | None = None
    channel_number: str | None = None


@dataclass(frozen=True, slots=True)
class Companionship:
    """A guest who belongs to a stay; the owner is one too (§4.2)."""

    id: str
    customer_id: str
    reservation_id: str
    group_id: str
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Reservation:
    """A stay. `persons` pairs an age category with its count; times are UTC."""

    id: str
    number: str
    service_id: str
    state: ReservationState
    account_id: str
    group_id: str
    rate_id: str
    category_id: str
    room_id: str | None
    room_locked: bool
    start: datetime
    end: datetime
    persons: tuple[tuple[str, int], ...]
    origin: str
    created: datetime
    updated: datetime
    creator_id: str
    updater_id: str
    actual_start: datetime | None = None
    actual_end: datetime | None = None
    cancelled: datetime | None = None
    released: datetime | None = None
    commander_origin: str | None = None
    origin_details: str | None = None
    channel_number: str | None = None
    channel_manager_number: str | None = None
    booker_id: str | None = None
    segment_id: str | None = None
    purpose: str | None = None
    credit_card_id: str | None = None
    travel_agency_id: str | None = None
    company_id: str | None = None
    availability_block_id: str | None = None
    voucher_id: str | None = None
    cancellation_reason: str | None = None
    owner_checked_in: bool = False
    started_by_connector: bool = False


@dataclass(frozen=True, slots=True)
class StayProduct:
    """A product as it was ordered with a stay; its charges follow the nights of the stay (§4.5).

    Without `start` and `end` it is for the whole stay. `unit_price` is gross, None for the listed price.
    """

    id: str
    reservation_id: str
    product_id: str
    count: int
    unit_price: Decimal | None
    tax_code: str | None
    start: datetime | None
    end: datetime | None
    created: datetime
    external_identifier: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """Products and items of an additional service, consumed at one moment; `reservation_id` is its stay, if any."""

    id: str
    number: str
    service_id: str
    account_id: str
    reservation_id: str | None
    consumed: datetime
    created: datetime
    updated: datetime
    creator_id: str
    updater_id: str
    segment_id: str | None = None
    canceled: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderItem:
    """One charge; `unit_price` is gross, `order_id` names a reservation or an order.

    `tax_code` holds the rate codes of the charge, parted by a blank, or None when it is untaxed. It covers so many
    `nights` of a stay from the day of `started` on. A rebate names the charge that it takes back.
    """

    id: str
    order_id: str
    account_id: str
    service_id: str
    type: ItemType
    name: str
    unit_count: int
    unit_price: Decimal
    tax_code: str | None
    state: AccountingState
    created: datetime
    updated: datetime
    consumed: datetime
    creator_id: str
    updater_id: str
    product_id: str | None = None
    age_category_id: str | None = None
    bill_id: str | None = None
    started: datetime | None = None
    canceled: datetime | None = None
    closed: datetime | None = None
    canceled_with_reservation: bool = False
    notes: str | None = None
    accounting_category_id: str | None = None
    external_identifier: str | None = None
    stay_product_id: str | None = None
    nights: int = 1
    rebated_item_id: str | None = None

    @property
    def gross(self) -> Decimal:
        """What the guest owes for it."""
        return self.unit_price * self.unit_count


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment; `gross` is negative, as the platform stores it (§4.7).

    `original` is what was given when that was in another currency, with its sign and its currency.
    """

    id: str
    account_id: str
    reservation_id: str | None
    gross: Decimal
    type: Literal["CreditCardPayment", "CashPayment", "ExternalPayment", "InvoicePayment"]
    kind: str
    accounting_state: AccountingState
    created: datetime
    updated: datetime
    bill_id: str | None = None
    closed: datetime | None = None
    notes: str | None = None
    external_type: str | None = None
    external_identifier: str | None = None
    accounting_category_id: str | None = None
    state: Literal["Charged", "Canceled", "Pending", "Failed", "Verifying"] = "Charged"
    original: tuple[Decimal, str] | None = None


@dataclass(frozen=True, slots=True)
class BillParty:
    """Who a bill is for, as it was when the bill was closed."""

    account_id: str
    last_name: str
    first_name: str | None = None
    tax_identifier: str | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill of one account; a closed one cannot change any more, its party is frozen in it (§4.7).

    One that went to a fiscal machine can be printed from `fiscal_ready` on.
    """

    id: str
    account_id: str
    state: Literal["Open", "Closed"]
    number: str | None
    created: datetime
    updated: datetime
    closed: datetime | None = None
    name: str | None = None
    type: Literal["Receipt", "Invoice"] = "Receipt"
    associated_account_id: str | None = None
    taxed: datetime | None = None
    due: datetime | None = None
    paid: datetime | None = None
    variable_symbol: str | None = None
    purchase_order_number: str | None = None
    notes: str | None = None
    display_customer: bool = True
    display_taxation: bool = True
    party: BillParty | None = None
    fiscal_ready: datetime | None = None


@dataclass(frozen=True, slots=True)
class BillPrint:
    """A bill was printed or previewed."""

    id: str
    bill_id: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a reservation or an order."""

    id: str
    order_id: str
    text: str
    type: NoteType
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class Removal:
    """A row that is there no more; written like a row, it takes the one it names out of its table."""

    id: str
    table: str
    row_id: str


Row = (
    Removal
    | Enterprise
    | Service
    | AgeCategory
    | Segment
    | Category
    | Room
    | Assignment
    | RoomBlock
    | AvailabilityBlock
    | AvailabilityAdjustment
    | RateGroup
    | Rate
    | CategoryAdjustment
    | AgeCategoryAdjustment
    | NightPrice
    | Restriction
    | Product
    | Customer
    | Group
    | Companionship
    | Reservation
    | StayProduct
    | Order
    | OrderItem
    | Payment
    | Bill
    | BillPrint
    | Note
    | AccountNote
    | Company
    | Counter
    | Feature
    | FeatureAssignment
    | Department
    | Task
    | Source
    | ProductCategory
    | AccountingCategory
    | VoucherCode
)
