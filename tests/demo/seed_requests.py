"""One good request for each operation of the seeds, in today's form, out of a scene."""

from typing import Any

from tests.demo.conftest import Caller
from tests.demo.test_booking import product, wish

UNITS = {"FirstTimeUnitStartUtc": "2026-10-19T22:00:00Z", "LastTimeUnitStartUtc": "2026-10-20T22:00:00Z"}
PAGE = {"Limitation": {"Count": 50}}
EXTENTS = """
    Reservations ReservationGroups Customers Services Products BusinessSegments Resources ResourceCategories
    ResourceCategoryAssignments Rates Items OrderItems Notes QrCodeData Companies
"""


def requests(caller: Caller) -> dict[str, dict[str, Any]]:
    """By operation; each is accepted by a fresh scene."""
    state = caller.hotel.state
    sarka, rossi = caller.stay(48213), caller.stay_of("Rossi", "Confirmed")
    rate = next(row.id for row in state.rates if row.name == "Flexible")
    extras = next(row.id for row in state.services if not row.bookable)
    guest = next(row.id for row in state.customers if row.id != rossi.account_id)
    option = next(row.id for row in state.reservations if row.state == "Optional")
    parted = caller.stay_of("김", "Started")
    joined = state.companionships.having("reservation", sarka.id)
    companion = next(row.customer_id for row in joined if row.customer_id != sarka.account_id)
    services = {"ServiceIds": [caller.stay_service]}
    unlock = {"AssignedResourceLocked": {"Value": False}}
    beer = {
        "Name": "Beer",
        "UnitCount": 3,
        "UnitAmount": {"Currency": "CZK", "GrossValue": 60, "TaxCodes": ["CZ-2024-21%"]},
        "AccountingCategoryId": None,
    }
    restriction = {"Type": "Start", "ExactRateId": rate, "Days": dict.fromkeys(WEEK, True), "MinLength": "P2D"}
    return {
        "services/getAll": PAGE,
        "services/getAvailability": {"ServiceId": caller.stay_service, **UNITS},
        "services/getAvailability/2024-01-22": {
            "ServiceId": caller.stay_service,
            **UNITS,
            "Metrics": ["Occupied", "UsableResources"],
        },
        "products/getAll": {**services, **PAGE},
        "businessSegments/getAll": PAGE,
        "rates/getAll": {**services, **PAGE, "Extent": {"Rates": True, "RateGroups": True}},
        "rates/getPricing": {"RateId": rate, **UNITS},
        "rates/updatePrice": {"RateId": rate, "PriceUpdates": [{**UNITS, "Value": 3000.5}]},
        "restrictions/getAll": {**services, **PAGE},
        "restrictions/set": {"ServiceId": caller.stay_service, "Data": [restriction]},
        "restrictions/clear": {"ServiceId": caller.stay_service, "Data": [restriction]},
        "orders/add": {"ServiceId": extras, "AccountId": guest, "Items": [beer]},
        "reservations/getAll/2023-06-06": {**PAGE, "States": ["Confirmed", "Started"]},
        "reservations/getAll": {
            **services,
            **PAGE,
            "TimeFilter": "Colliding",
            "StartUtc": "2026-10-15T00:00:00Z",
            "EndUtc": "2026-10-18T00:00:00Z",
            "Extent": dict.fromkeys(EXTENTS.split(), True),
        },
        "reservations/getAllItems": {"ReservationIds": [sarka.id, rossi.id]},
        "reservations/price": {"ServiceId": caller.stay_service, "Reservations": [wish(caller)]},
        "reservations/add": {"ServiceId": caller.stay_service, "Reservations": [wish(caller)]},
        "reservations/update": {"ReservationUpdates": [{"ReservationId": sarka.id, **unlock}]},
        "reservations/confirm": {"ReservationIds": [option]},
        "reservations/start": {"ReservationId": sarka.id},
        "reservations/process": {"ReservationId": parted.id, "CloseBills": True, "AllowOpenBalance": False},
        "reservations/cancel": {"ReservationIds": [rossi.id], "PostCancellationFee": True, "Notes": "Ill"},
        "reservations/updateCustomer": {"ReservationId": rossi.id, "CustomerId": guest},
        "reservations/updateInterval": {
            "ReservationId": rossi.id,
            "StartUtc": "2026-10-16T15:30:00Z",
            "ChargeCancellationFee": False,
        },
        "reservations/deleteCompanion": {"ReservationId": sarka.id, "CustomerId": companion},
        "reservations/addCompanion": {"ReservationId": sarka.id, "CustomerId": companion},
        "reservations/addProduct": {"ReservationId": rossi.id, "ProductId": product(caller, "Breakfast"), "Count": 1},
    }


WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
