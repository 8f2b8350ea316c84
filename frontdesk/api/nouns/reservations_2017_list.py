"""The older list of reservations, with everything that hangs on a stay when it is asked for."""

from collections.abc import Set
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Required

from pydantic import Field

from frontdesk.api.nouns.base import Ids, Paging
from frontdesk.api.nouns.business_segments import BusinessSegment
from frontdesk.api.nouns.companies import Company
from frontdesk.api.nouns.customers import Customer
from frontdesk.api.nouns.products import Product
from frontdesk.api.nouns.rate_groups import RateGroup
from frontdesk.api.nouns.rates import Rate
from frontdesk.api.nouns.reservation_groups import ReservationGroup
from frontdesk.api.nouns.reservation_items import AccountingItem, OrderItem2017
from frontdesk.api.nouns.reservations_2017 import Reservation2017
from frontdesk.api.nouns.resource_categories import ResourceCategory
from frontdesk.api.nouns.resource_category_assignments import ResourceCategoryAssignment
from frontdesk.api.nouns.resources import Resource
from frontdesk.api.nouns.service_order_notes import ServiceOrderNote
from frontdesk.api.nouns.services import Service
from frontdesk.api.wire import Page, Rows, Wire

LONGEST_INTERVAL = timedelta(hours=100)


class TimeFilter2017(StrEnum):
    """Which instant of a stay the interval is about; `Colliding` unless said."""

    COLLIDING = "Colliding"
    CREATED = "Created"
    UPDATED = "Updated"
    START = "Start"
    END = "End"
    OVERLAPPING = "Overlapping"
    CANCELED = "Canceled"


class Extent2017(StrEnum):
    """What comes along with the reservations. The server may refuse an extent that is not granted (401)."""

    RESERVATION_GROUPS = "ReservationGroups"
    CUSTOMERS = "Customers"
    CUSTOMER_ADDRESSES = "CustomerAdresses"  # spelt so by the platform
    SERVICES = "Services"
    PRODUCTS = "Products"
    BUSINESS_SEGMENTS = "BusinessSegments"
    RESOURCES = "Resources"
    RESOURCE_CATEGORIES = "ResourceCategories"
    RESOURCE_CATEGORY_ASSIGNMENTS = "ResourceCategoryAssignments"
    RATES = "Rates"
    ITEMS = "Items"
    ORDER_ITEMS = "OrderItems"
    NOTES = "Notes"
    QR_CODE_DATA = "QrCodeData"
    COMPANIES = "Companies"


class QrCodeData(Wire):
    """The text of a code that opens a stay at a kiosk."""

    reservation_id: str | None = None
    data: str | None = None


class Reservation2017Page(Page):
    """Reservations, newest first; an extent that was not asked for is empty."""

    carries_money = True

    items: Rows[Reservation2017] = Field((), alias="Reservations")
    reservation_groups: Rows[ReservationGroup] = ()
    customers: Rows[Customer] = ()
    services: Rows[Service] = ()
    products: Rows[Product] = ()
    business_segments: Rows[BusinessSegment] = ()
    resources: Rows[Resource] = ()
    resource_categories: Rows[ResourceCategory] = ()
    resource_category_assignments: Rows[ResourceCategoryAssignment] = ()
    rates: Rows[Rate] = ()
    rate_groups: Rows[RateGroup] = ()
    accounting_items: Rows[AccountingItem] = Field((), alias="Items")
    order_items: Rows[OrderItem2017] = ()
    notes: Rows[ServiceOrderNote] = ()
    qr_code_data: Rows[QrCodeData] = ()
    companies: Rows[Company] = ()


class Reservation2017Filter(Paging, total=False):
    """`service_ids` and one more filter have to be given; `states` and a time filter need the interval.

    The interval is at most 100 hours long (`connector-api.md` §1.8). Without `states` only confirmed, started and
    processed stays come, unless they are named by `reservation_ids`.
    """

    service_ids: Required[Ids]
    reservation_ids: Ids
    group_ids: Ids
    customer_ids: Ids
    assigned_resource_ids: Ids
    rate_ids: Ids
    business_segment_ids: Ids
    channel_numbers: Ids
    numbers: Ids
    time_filter: str
    start_utc: datetime
    end_utc: datetime
    currency: str
    states: Ids
    extent: Set[str]
    accounting_states: Ids
