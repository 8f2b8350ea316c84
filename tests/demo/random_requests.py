"""Requests drawn from the schema by a seed: the right fields with the right types, ids and times of the scene."""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from frontdesk.demo.state import State
from frontdesk.demo.times import local_day, say, unit_start
from tests.demo.connector_types import Types

_TOKENS = frozenset({"ClientToken", "AccessToken", "Client", "LanguageCode", "CultureCode"})
_TABLES = {
    "AccountId": "customers",
    "AccountNoteId": "account_notes",
    "AccountingCategoryId": "accounting_categories",
    "AccountingItemId": "order_items",
    "AgeCategoryId": "age_categories",
    "AssignedResourceId": "rooms",
    "AssociatedAccountId": "customers",
    "AvailabilityBlockId": "availability_blocks",
    "BaseRateId": "rates",
    "BillId": "bills",
    "BookerId": "customers",
    "BusinessSegmentId": "segments",
    "CategoryId": "categories",
    "CompanionshipId": "companionships",
    "CompanyId": "companies",
    "CustomerId": "customers",
    "DepartmentId": "departments",
    "ExactRateId": "rates",
    "GroupId": "groups",
    "LinkedReservationId": "reservations",
    "MotherCompanyId": "companies",
    "OrderItemId": "order_items",
    "PartnerCompanyId": "companies",
    "PaymentId": "payments",
    "ProductCategoryId": "product_categories",
    "ProductId": "products",
    "ProductServiceOrderId": "orders",
    "RateGroupId": "rate_groups",
    "RateId": "rates",
    "RequestedCategoryId": "categories",
    "ReservationGroupId": "groups",
    "ReservationId": "reservations",
    "ResourceBlockId": "room_blocks",
    "ResourceCategoryAssignmentId": "assignments",
    "ResourceCategoryId": "categories",
    "ResourceFeatureAssignmentId": "feature_assignments",
    "ResourceFeatureId": "features",
    "ResourceId": "rooms",
    "RestrictionId": "restrictions",
    "ServiceId": "services",
    "ServiceOrderId": "reservations",
    "ServiceOrderNoteId": "notes",
    "SourceAccountId": "customers",
    "SourceId": "sources",
    "TargetAccountId": "customers",
    "TaskId": "tasks",
    "TravelAgencyId": "companies",
    "VoucherCodeId": "voucher_codes",
}
"""Which rows the ids of a field name; a field without a table gets an id of nobody."""
_TEXTS = {
    "Currency": ("CZK", "CZK", "CZK", "EUR"),
    "TaxCodes": ("CZ-2024-21%", "CZ-2024-12%"),
    "NationalityCode": ("CZ", "DE"),
    "CountryCode": ("CZ", "DE"),
    "MinLength": ("P0M2DT0H0M0S",),
    "MaxLength": ("P0M9DT0H0M0S",),
    "MinAdvance": ("P0M1DT0H0M0S",),
    "MaxAdvance": ("P0M99DT0H0M0S",),
    "RollingReleaseOffset": ("P0M3DT0H0M0S",),
    "InvoiceDueInterval": ("P0M14DT0H0M0S",),
    "Type": ("Cash", "General"),
    "Purpose": ("Leisure", "Business"),
}
NOBODY = "00000000-0000-4000-a000-000000000000"
THOROUGH = int(os.environ.get("FRONTDESK_THOROUGH", "1"))
"""How many times as many draws as usual."""
_OFTEN, _SELDOM = 0.4, 0.2
_SHARES = {"Cursor": 0.05, "GrossValue": 0.9, "Value": 0.9, "Notes": 0.7, "ServiceIds": 0.8}
"""How often a field that may be left out is there, where that matters."""
_PAIRS = (("StartUtc", "EndUtc"), ("FirstTimeUnitStartUtc", "LastTimeUnitStartUtc"))
"""Fields that come together, the earlier one first."""


class RandomRequests:
    """Draws requests for a state; `rng` decides everything."""

    def __init__(self, types: Types, state: State, now: datetime, rng: random.Random) -> None:
        self._types = types
        self._state = state
        self._now = now
        self._rng = rng

    def draw(self, operation: str) -> dict[str, Any]:
        """A request without its tokens."""
        return self._object(self._types.fields(self._types.requests[operation]), top=True)

    def _object(self, fields: Mapping[str, Any], *, top: bool = False, parent: str = "") -> dict[str, Any]:
        share = _SELDOM if top else _OFTEN
        drawn = {
            name: self._value(name if name != "Value" else parent, kind)
            for name, kind in fields.items()
            if name not in _TOKENS and (kind.get("required") or self._rng.random() < _SHARES.get(name, share))
        }
        if "GrossValue" in drawn:
            drawn.pop("NetValue", None)
        for pair in _PAIRS:
            plain = all(fields.get(name, {}).get("format") == "date-time" for name in pair)
            if plain and any(name in drawn for name in pair):
                drawn |= dict(zip(pair, sorted(self._text(name, "date-time") for name in pair), strict=True))
        return drawn

    def _value(self, name: str, kind: Mapping[str, Any]) -> Any:
        if kind.get("nullable") and self._rng.random() < 0.05:
            return None
        if "anyOf" in kind:
            return self._value(name, self._types.named(self._rng.choice(kind["anyOf"])))
        if "ref" in kind:
            members = self._types.values(kind["ref"])
            if members is not None:
                return self._rng.choice(members)
            return self._object(self._types.fields(kind["ref"]), parent=name)
        match kind["type"]:
            case "array":
                singular = name.removesuffix("s") if name.endswith("Ids") else name
                return [self._value(singular, kind["items"]) for _ in range(self._rng.randint(1, 2))]
            case "object":
                return self._object(kind.get("properties", {}), parent=name)
            case "map":
                return {"en-US": "Text"}
            case "boolean":
                return self._rng.random() < 0.5
            case "integer":
                return self._rng.randint(1, 40) if name == "Count" else self._rng.randint(0, 3)
            case "number":
                return self._rng.choice((0, 10, 99.5, 1200))
            case _:
                return self._text(name, kind.get("format"))

    def _text(self, name: str, form: str | None) -> str:
        if form == "uuid":
            return self._identifier(name)
        if form in ("date-time", "date") or name.endswith("Utc"):
            moment = self._midnight() if name.endswith("TimeUnitStartUtc") else self._moment()
            return moment[:10] if form == "date" else moment
        if name in _TABLES:  # a hybrid: an id or `eid:…`
            return self._identifier(name)
        if name in _TEXTS:
            return self._rng.choice(_TEXTS[name])
        if "Email" in name:
            return f"guest{self._rng.randrange(10**6)}@example.cz"
        return self._rng.choice(("Doe", "Late arrival", "Łukasz", "101"))

    def _identifier(self, name: str) -> str:
        if name in ("EnterpriseId", "ChainId"):
            enterprise = self._state.enterprise
            return enterprise.id if name == "EnterpriseId" else enterprise.chain_id
        if name == "VoucherId":
            return next(iter(self._state.voucher_codes)).voucher_id
        table = getattr(self._state, _TABLES.get(name, "-"), None)
        if not table or self._rng.random() < 0.02:
            return NOBODY
        if name == "ServiceId" and self._rng.random() < 0.8:
            return next(row.id for row in self._state.services if row.bookable)
        if name == "ReservationId" and self._rng.random() < 0.6:
            return self._rng.choice(sorted(self._state.reservations.having_any("state", ["Optional", "Started"])))
        place = self._rng.randrange(min(len(table), 60))
        for row in table.newest_first():
            if place == 0:
                return str(row.id)
            place -= 1
        return NOBODY

    def _moment(self) -> str:
        return say(self._now + timedelta(hours=self._rng.randrange(-60, 300)))

    def _midnight(self) -> str:
        day = local_day(self._now, self._state.zone) + timedelta(days=self._rng.randrange(-2, 12))
        return say(unit_start(day, self._state.zone))
