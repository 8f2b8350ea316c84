"""The operations that the hotel has built, by path."""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.demo.answers import Json
from frontdesk.demo.call import Call
from frontdesk.demo.operations import (
    availability,
    blocks,
    customers,
    features,
    money,
    notes,
    products,
    profiles,
    rates,
    reservation_booking,
    reservation_interval,
    reservation_members,
    reservation_products,
    reservations,
    resources,
    setup,
    stays,
    updates,
    world,
)

Operation = Callable[[Call], Json]

READS: dict[str, Operation] = {
    "configuration/get": setup.get_configuration,
    "services/getAll": setup.get_services,
    "ageCategories/getAll": setup.get_age_categories,
    "businessSegments/getAll": setup.get_segments,
    "resources/getAll": resources.get_resources,
    "resourceCategories/getAll": resources.get_categories,
    "resourceCategoryAssignments/getAll": resources.get_assignments,
    "resourceFeatures/getAll": features.get_features,
    "resourceFeatureAssignments/getAll": features.get_feature_assignments,
    "resourceBlocks/getAll": blocks.get_blocks,
    "services/getAvailability/2024-01-22": availability.get_availability,
    "services/getAvailability": availability.get_old_availability,
    "rates/getAll": rates.get_rates,
    "rates/getPricing": rates.get_pricing,
    "restrictions/getAll": rates.get_restrictions,
    "products/getAll": products.get_products,
    "customers/getAll": customers.get_customers,
    "customers/search": customers.search_customers,
    "companionships/getAll": customers.get_companionships,
    "reservations/getAll/2023-06-06": reservations.get_reservations,
    "reservations/price": reservation_booking.price,
    "reservationGroups/getAll": reservations.get_groups,
    "serviceOrderNotes/getAll": notes.get_notes,
    "orderItems/getAll": money.get_order_items,
    "payments/getAll": money.get_payments,
    "accountNotes/getAll": notes.get_account_notes,
    "countries/getAll": world.get_countries,
    "currencies/getAll": world.get_currencies,
    "languages/getAll": world.get_languages,
    "taxations/getAll": world.get_taxations,
    "taxEnvironments/getAll": world.get_tax_environments,
    "exchangeRates/getAll": world.get_exchange_rates,
}

COMMANDS: dict[str, Operation] = {
    "reservations/add": reservation_booking.add,
    "reservations/updateInterval": reservation_interval.update_interval,
    "reservations/updateCustomer": reservation_members.update_customer,
    "reservations/addCompanion": reservation_members.add_companion,
    "reservations/deleteCompanion": reservation_members.delete_companion,
    "reservations/addProduct": reservation_products.add_product,
    "reservations/confirm": stays.confirm,
    "reservations/start": stays.start,
    "reservations/process": stays.process,
    "reservations/cancel": stays.cancel_stays,
    "reservations/update": updates.update,
    "customers/add": profiles.add,
    "customers/update": profiles.update,
    "accounts/merge": profiles.merge,
    "resources/update": resources.update,
    "resourceBlocks/add": blocks.add,
    "resourceBlocks/delete": blocks.delete,
    "serviceOrderNotes/add": notes.add_notes,
    "serviceOrderNotes/update": notes.update_notes,
    "serviceOrderNotes/delete": notes.delete_notes,
    "accountNotes/add": notes.add_account_notes,
    "accountNotes/update": notes.update_account_notes,
    "accountNotes/delete": notes.delete_account_notes,
}
