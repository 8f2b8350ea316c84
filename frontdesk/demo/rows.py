"""The rows of the hotel's state: frozen values, one class per table, in a module per noun.

Rows hold what varies; `operations/` adds the constant fields of each wire shape.
"""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.demo.account_rows import (
    AccountNote,
    Company,
    Counter,
    Customer,
)
from frontdesk.demo.house_rows import (
    AgeCategory,
    Assignment,
    AvailabilityAdjustment,
    AvailabilityBlock,
    BlockState,
    Category,
    Enterprise,
    Room,
    RoomBlock,
    RoomState,
    Segment,
    Service,
)
from frontdesk.demo.money_rows import (
    AccountingState,
    Bill,
    BillParty,
    BillPrint,
    ItemType,
    Order,
    OrderItem,
    Payment,
)
from frontdesk.demo.price_rows import (
    AgeCategoryAdjustment,
    CancellationPolicy,
    CategoryAdjustment,
    NightPrice,
    Product,
    Rate,
    RateGroup,
    Restriction,
    RestrictionType,
)
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
from frontdesk.demo.stay_rows import (
    Companionship,
    Group,
    Note,
    NoteType,
    Reservation,
    ReservationState,
    StayProduct,
)

__all__ = [
    "AccountNote",
    "AccountingCategory",
    "AccountingState",
    "AgeCategory",
    "AgeCategoryAdjustment",
    "Assignment",
    "AvailabilityAdjustment",
    "AvailabilityBlock",
    "Bill",
    "BillParty",
    "BillPrint",
    "BlockState",
    "CancellationPolicy",
    "Category",
    "CategoryAdjustment",
    "Companionship",
    "Company",
    "Counter",
    "Customer",
    "Department",
    "Enterprise",
    "Feature",
    "FeatureAssignment",
    "Group",
    "ItemType",
    "NightPrice",
    "Note",
    "NoteType",
    "Order",
    "OrderItem",
    "Payment",
    "Product",
    "ProductCategory",
    "Rate",
    "RateGroup",
    "Removal",
    "Reservation",
    "ReservationState",
    "Restriction",
    "RestrictionType",
    "Room",
    "RoomBlock",
    "RoomState",
    "Row",
    "Segment",
    "Service",
    "Source",
    "StayProduct",
    "Task",
    "VoucherCode",
]


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
