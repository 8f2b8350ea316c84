"""Which of today's operations can be asked in the seeds' form, and by what."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from frontdesk.api.eras import early_stays, items, lists, nights, orders, restrictions, stays
from frontdesk.api.eras.forms import OlderRead, OlderWrite
from frontdesk.api.nouns.reservations_2017_list import LONGEST_INTERVAL

READS: Final[Mapping[str, OlderRead]] = MappingProxyType(
    {
        "services/getAll": lists.services,
        "products/getAll": lists.products,
        "businessSegments/getAll": lists.business_segments,
        "rates/getAll": lists.rates,
        "rates/getPricing": nights.pricing,
        "services/getAvailability": nights.free_units,
        "services/getAvailability/2024-01-22": nights.availability,
        "restrictions/getAll": restrictions.get_all,
        "orderItems/getAll": items.get_all,
        "reservations/getAll/2023-06-06": stays.get_all,
        "customers/getAll": stays.customers,
        "companionships/getAll": stays.companionships,
        "reservationGroups/getAll": stays.reservation_groups,
        "serviceOrderNotes/getAll": stays.notes,
        "resources/getAll": stays.resources,
        "resourceCategories/getAll": stays.resource_categories,
        "resourceCategoryAssignments/getAll": stays.resource_category_assignments,
        "ageCategories/getAll": stays.age_categories,
    }
)

# Where a path has had three forms: this one is for the path that is still today's, READS for the one before it.
EARLY_READS: Final[Mapping[str, OlderRead]] = MappingProxyType({"reservations/getAll/2023-06-06": early_stays.get_all})

WRITES: Final[Mapping[str, OlderWrite]] = MappingProxyType(
    {
        "rates/updatePrice": nights.update_price,
        "restrictions/set": restrictions.set_them,
        "restrictions/clear": restrictions.clear,
        "orders/add": orders.add,
    }
)

# Intervals are short where the list of 2017 is behind the question.
LONGEST_INTERVALS: Final[Mapping[str, timedelta]] = MappingProxyType(
    {
        "reservations/getAll/2023-06-06": LONGEST_INTERVAL,
        "customers/getAll": LONGEST_INTERVAL,
        "companionships/getAll": LONGEST_INTERVAL,
        "reservationGroups/getAll": LONGEST_INTERVAL,
        "serviceOrderNotes/getAll": LONGEST_INTERVAL,
    }
)
