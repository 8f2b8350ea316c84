"""A portfolio token speaks for several properties, so a call that takes one names it (`connector-api.md` §1.2).

`EnterpriseId` on writes and on reads of one property, `EnterpriseIds` on lists; other tokens send neither.
"""

from collections.abc import Mapping
from typing import Final

_ONE: Final = frozenset(
    [
        "accountingItems/update",
        "availabilityBlocks/add",
        "availabilityBlocks/delete",
        "availabilityBlocks/update",
        "bills/add",
        "bills/close",
        "bills/delete",
        "configuration/get",
        "orderItems/cancel",
        "orders/add",
        "payments/addExternal",
        "reservations/add",
        "reservations/addCompanion",
        "reservations/cancel",
        "reservations/confirm",
        "reservations/deleteCompanion",
        "reservations/process",
        "reservations/start",
        "reservations/update",
        "reservations/updateCustomer",
        "reservations/updateInterval",
    ]
)
_MANY: Final = frozenset(
    [
        "accountingCategories/getAll",
        "ageCategories/getAll",
        "availabilityBlocks/getAll",
        "bills/getAll",
        "businessSegments/getAll",
        "cancellationPolicies/getAll",
        "companionships/getAll",
        "departments/getAll",
        "enterprises/getAll",
        "exchangeRates/getAll",
        "orderItems/getAll",
        "payments/getAll",
        "productCategories/getAll",
        "productServiceOrders/getAll",
        "products/getAll",
        "rateGroups/getAll",
        "rates/getAll",
        "reservationGroups/getAll",
        "reservations/getAll/2023-06-06",
        "resourceBlocks/getAll",
        "resourceCategories/getAll",
        "resourceCategoryAssignments/getAll",
        "resourceFeatureAssignments/getAll",
        "resourceFeatures/getAll",
        "resources/getAll",
        "restrictions/getAll",
        "serviceOrderNotes/getAll",
        "services/getAll",
        "tasks/getAll",
        "voucherCodes/getAll",
    ]
)


def of_property(operation: str, body: Mapping[str, object], enterprise_id: str | None) -> Mapping[str, object]:
    """The body with the property named, where the operation takes it and the caller did not name one."""
    if enterprise_id is None:
        return body
    if operation in _ONE:
        return {"EnterpriseId": enterprise_id, **body}
    if operation in _MANY:
        return {"EnterpriseIds": [enterprise_id], **body}
    return body
