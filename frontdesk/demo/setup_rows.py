"""Rows that a property sets up once: features of rooms, departments and tasks, sources, categories, vouchers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feature:
    """Something that a room may have, such as a balcony."""

    id: str
    service_id: str
    name: str
    short_name: str
    description: str
    classification: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class FeatureAssignment:
    """Feature to room."""

    id: str
    feature_id: str
    room_id: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Department:
    """Who does tasks."""

    id: str
    name: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done by a time, perhaps for a stay."""

    id: str
    name: str
    description: str | None
    department_id: str | None
    order_id: str | None
    deadline: datetime
    created: datetime
    closed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where bookings come from besides the desk."""

    id: str
    name: str
    type: str
    code: int
    updated: datetime


@dataclass(frozen=True, slots=True)
class ProductCategory:
    """A shelf of products."""

    id: str
    service_id: str
    name: str
    short_name: str
    ordering: int
    created: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class AccountingCategory:
    """A revenue account."""

    id: str
    name: str
    code: str
    classification: str
    created: datetime
    updated: datetime
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class VoucherCode:
    """A code that opens private rates; the voucher itself is only an id."""

    id: str
    voucher_id: str
    value: str
    rate_ids: tuple[str, ...]
    valid_from: datetime | None
    valid_until: datetime | None
    created: datetime
    updated: datetime
    is_active: bool = True
