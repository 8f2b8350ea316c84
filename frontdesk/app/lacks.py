"""What a desk does without on this connection, from what is known of the platform's operations."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from frontdesk.api.eras.capabilities import Capabilities, Form, Grant
from frontdesk.ui.text.findings import Lack

# By what the desk reads of them; in the order in which a receptionist would miss them.
_READ_BY: Final[Mapping[Lack, tuple[str, ...]]] = MappingProxyType(
    {
        Lack.STAYS: ("services/getAll", "reservations/getAll/2023-06-06"),
        Lack.GUESTS: ("customers/getAll",),
        Lack.ROOMS: ("resources/getAll", "resourceCategoryAssignments/getAll"),
        Lack.CATEGORIES: ("resourceCategories/getAll",),
        Lack.CHARGES: ("orderItems/getAll",),
        Lack.PAYMENTS: ("payments/getAll",),
        Lack.BILLS: ("bills/getAll",),
        Lack.COMPANIONS: ("companionships/getAll",),
        Lack.GROUPS: ("reservationGroups/getAll",),
        Lack.NOTES: ("serviceOrderNotes/getAll",),
        Lack.RATES: ("rates/getAll",),
        Lack.PRICES: ("rates/getPricing",),
        Lack.FREE_ROOMS: ("services/getAvailability/2024-01-22",),
        Lack.RULES: ("restrictions/getAll",),
        Lack.PRODUCTS: ("products/getAll",),
        Lack.FEES: ("cancellationPolicies/getByReservations",),
        Lack.AGE_CATEGORIES: ("ageCategories/getAll",),
        Lack.COMPANIES: ("companies/getAll",),
    }
)
# What today's form tells and the seeds' does not (`connector-api.md` §2.1).
_UNTOLD: Final[Mapping[Lack, str]] = MappingProxyType(
    {
        Lack.EMPTY_ROOMS: "resources/getAll",
        Lack.AGE_NAMES: "ageCategories/getAll",
        Lack.OCCUPANCY: "services/getAvailability/2024-01-22",
    }
)
_CLOSED: Final = frozenset({Grant.NOT_GRANTED, Grant.ABSENT})
_GUEST_PATHS: Final = ("customers/add", "customers/getAll", "customers/search")


def lacks_of(known: Capabilities) -> dict[Lack, tuple[str, ...]]:
    """Each lack with the operations to ask support for; writes that were never tried are not counted as lacking."""
    found = {lack: _missing(known, paths) for lack, paths in _READ_BY.items()}
    lacks = {lack: paths for lack, paths in found.items() if paths}
    lacks |= {
        lack: (path,)
        for lack, path in _UNTOLD.items()
        if known.form(path) is Form.SEEDS and known.offers(path) not in _CLOSED
    }
    if _no_new_guests(known):
        lacks[Lack.NEW_GUESTS] = _GUEST_PATHS[:1]
    return lacks


def can_work(known: Capabilities) -> bool:
    """Whether stays can be read: the least that a desk needs."""
    return Lack.STAYS not in lacks_of(known)


def _missing(known: Capabilities, paths: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(path for path in paths if known.offers(path) in _CLOSED)


def _no_new_guests(known: Capabilities) -> bool:
    """Known of the write itself, or guessed: who has none of today's operations on guests has not this one either."""
    add, *reads = (known.grant(path) for path in _GUEST_PATHS)
    return add in _CLOSED or (add is Grant.UNKNOWN and all(read in _CLOSED for read in reads))
