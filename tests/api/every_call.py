"""One invented call of every operation, with as many of its members as a desk would ever give."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from frontdesk.api.client import Operations
from frontdesk.api.nouns.availability_blocks import AvailabilityBlockToAdd
from frontdesk.api.nouns.bills import BillOptionsToSet
from frontdesk.api.nouns.companies import CompanyOptionsToSet
from frontdesk.api.nouns.money import AmountToSet, MoneyToSet
from frontdesk.api.nouns.orders import ItemToAdd
from frontdesk.api.nouns.postal_addresses import AddressToSet
from frontdesk.api.nouns.rates import PriceUpdate
from frontdesk.api.nouns.reservation_parts import (
    PersonCountToSet,
    ProductOrderToAdd,
    ReservationToAdd,
    TimeUnitPrice,
)
from frontdesk.api.nouns.reservations_2017_list import Extent2017
from frontdesk.api.nouns.resource_blocks import ResourceBlockToAdd
from frontdesk.api.nouns.restrictions import ConditionsToSet, ExceptionsToSet, RestrictionToSet
from frontdesk.api.nouns.services import AvailabilityUpdate, PaxCountToSet
from frontdesk.api.wire import Interval

NIGHT = datetime(2026, 10, 15, 22, tzinfo=UTC)
NEXT = NIGHT + timedelta(days=1)
WEEK = Interval(NIGHT, NIGHT + timedelta(days=7))
GROSS = AmountToSet("CZK", ["CZ-21"], gross_value=Decimal("120.50"))
NET = AmountToSet("USD", ["US-DC-G"], net_value=Decimal(7))
ADDRESS = AddressToSet("Long Street 1", "Door 2", "Prague", "11000", "CZ", "CZ-10")
PERSONS = [PersonCountToSet("adult", 2), PersonCountToSet("child", 1)]
PRICES = [TimeUnitPrice(0, GROSS), TimeUnitPrice(1, GROSS)]
BREAKFAST = ProductOrderToAdd("breakfast", 2, GROSS, NIGHT, NEXT, "x-1")
CONDITIONS = ConditionsToSet(
    type="Start",
    exact_rate_id="rate",
    base_rate_id="base",
    rate_group_id="group",
    resource_category_id="double",
    resource_category_type="Room",
    start_utc=NIGHT,
    end_utc=NEXT,
    days=["Friday", "Sunday"],
)
EXCEPTIONS = ExceptionsToSet(
    min_advance=timedelta(days=1),
    max_advance=timedelta(days=3),
    min_length=timedelta(days=2),
    max_length=timedelta(days=7),
    min_price=MoneyToSet("CZK", Decimal(50)),
    max_price=MoneyToSet("CZK", Decimal(150)),
)
STAY = ReservationToAdd(
    start_utc=NIGHT,
    end_utc=NEXT,
    requested_category_id="double",
    rate_id="rate",
    person_counts=PERSONS,
    customer_id="guest",
    identifier="1",
    channel_number="C-1",
    state="Optional",
    released_utc=NIGHT,
    booker_id="booker",
    assigned_resource_id="room",
    assigned_resource_locked=True,
    voucher_code="AUTUMN",
    credit_card_id="card",
    travel_agency_id="agency",
    company_id="company",
    business_segment_id="leisure",
    notes="Quiet room",
    time_unit_amount=GROSS,
    time_unit_prices=PRICES,
    product_orders=[BREAKFAST],
    availability_block_id="block",
)

Asked = Callable[[Operations], Awaitable[Any]]


async def all_of(pages: AsyncIterator[Any]) -> list[Any]:
    return [page async for page in pages]


CALLS: dict[str, Asked] = {
    "accountNotes/getAll": lambda on: on.account_notes.get_all(account_ids=["guest"], updated_utc=WEEK),
    "accountNotes/add": lambda on: on.account_notes.add("guest", "Likes tea", "FrontOffice", chain_id="chain"),
    "accountNotes/update": lambda on: on.account_notes.update("note", "Likes coffee", "General"),
    "accountNotes/delete": lambda on: on.account_notes.delete(["note"]),
    "accountingCategories/getAll": lambda on: on.accounting_categories.get_all(activity_states=["Active"]),
    "accountingItems/update": lambda on: on.accounting_items.update(["item"], "bill", "guest"),
    "accounts/merge": lambda on: on.accounts.merge(["guest", "twin"], "right", "Customer"),
    "ageCategories/getAll": lambda on: on.age_categories.get_all(service_ids=["stay"]),
    "availabilityBlocks/getAll": lambda on: on.availability_blocks.get_all(colliding_utc=WEEK, adjustments=True),
    "availabilityBlocks/add": lambda on: on.availability_blocks.add(
        AvailabilityBlockToAdd(
            service_id="stay",
            rate_id="rate",
            first_time_unit_start_utc=NIGHT,
            last_time_unit_start_utc=NEXT,
            state="Confirmed",
            released_utc=NIGHT,
            rolling_release_offset=timedelta(days=3),
            name="Wedding",
            budget=MoneyToSet("CZK", Decimal(1000)),
            pickup_distribution="AllInOneGroup",
        )
    ),
    "availabilityBlocks/update": lambda on: on.availability_blocks.update(
        "block", name="Party", state="Canceled", notes=None, budget=MoneyToSet("CZK", Decimal(2)), released_utc=NIGHT
    ),
    "availabilityBlocks/delete": lambda on: on.availability_blocks.delete(["block"]),
    "bills/getAll": lambda on: on.bills.get_all(customer_ids=["guest"], state="Open", issued_utc=WEEK),
    "bills/add": lambda on: on.bills.add("guest", name="Extras", associated_account_id="company"),
    "bills/close": lambda on: on.bills.close(
        "bill",
        "Invoice",
        bill_counter_id="counter",
        options=BillOptionsToSet(display_customer=True, display_taxation=False),
        account_address=ADDRESS,
        due_date=date(2026, 11, 1),
        variable_symbol="42",
        notes="Thank you",
    ),
    "bills/delete": lambda on: on.bills.delete(["bill"]),
    "bills/getPdf": lambda on: on.bills.get_pdf("bill", bill_print_event_id="event", pdf_template="Detailed"),
    "businessSegments/getAll": lambda on: on.business_segments.get_all(service_ids=["stay"]),
    "cancellationPolicies/getAll": lambda on: on.cancellation_policies.get_all(
        service_ids=["stay"], rate_group_ids=["group"]
    ),
    "cancellationPolicies/getByReservations": lambda on: on.cancellation_policies.get_by_reservations(["r"]),
    "cancellationPolicies/getByRates": lambda on: on.cancellation_policies.get_by_rates(["rate"], NIGHT, NEXT),
    "companies/getAll": lambda on: on.companies.get_all(names=["Brno Trading"], updated_utc=WEEK),
    "companies/add": lambda on: on.companies.add(
        "Brno Trading",
        CompanyOptionsToSet(invoiceable=True, add_fees_to_invoices=False),
        invoice_due_interval=timedelta(days=14),
        credit_rating="CreditOk",
        address=ADDRESS,
    ),
    "companies/update": lambda on: on.companies.update("company", name="Brno Trade", notes=None),
    "companies/delete": lambda on: on.companies.delete(["company"]),
    "companionships/getAll": lambda on: on.companionships.get_all(reservation_ids=["r"], customers=True),
    "configuration/get": lambda on: on.configuration.get("property"),
    "countries/getAll": lambda on: on.countries.get_all(),
    "currencies/getAll": lambda on: on.currencies.get_all(),
    "customers/getAll": lambda on: on.customers.get_all(emails=["a@example.org"], addresses=True),
    "customers/search": lambda on: on.customers.search("Novák", "room"),
    "customers/add": lambda on: on.customers.add(
        "Novák",
        first_name="Jan",
        email="a@example.org",
        birth_date=date(1980, 2, 29),
        address=ADDRESS,
        classifications=["Returning"],
        options=["SendMarketingEmails"],
    ),
    "customers/update": lambda on: on.customers.update("guest", last_name="Nováková", phone="+420 123", sex="Female"),
    "departments/getAll": lambda on: on.departments.get_all(),
    "enterprises/getAll": lambda on: on.enterprises.get_all(linked_utc=WEEK),
    "exchangeRates/getAll": lambda on: on.exchange_rates.get_all(["property"]),
    "languages/getAll": lambda on: on.languages.get_all(),
    "orderItems/getAll": lambda on: on.order_items.get_all(service_order_ids=["r"], accounting_states=["Open"]),
    "orderItems/cancel": lambda on: on.order_items.cancel(["item"]),
    "orders/add": lambda on: on.orders.add(
        "bar",
        "guest",
        product_orders=[ProductOrderToAdd("tea", 2)],
        items=[ItemToAdd("Beer", 3, NET, "food")],
        consumption_utc=NIGHT,
        notes="Terrace",
        bill_id="bill",
        linked_reservation_id="r",
    ),
    "payments/getAll": lambda on: on.payments.get_all(reservation_ids=["r"], states=["Charged"]),
    "payments/addExternal": lambda on: on.payments.add_external(
        "guest", GROSS, "Cash", bill_id="bill", reservation_id="r", notes="Counted twice"
    ),
    "productCategories/getAll": lambda on: on.product_categories.get_all(service_ids=["stay"]),
    "productServiceOrders/getAll": lambda on: on.product_service_orders.get_all(
        service_ids=["bar"], linked_reservation_ids=["r"]
    ),
    "products/getAll": lambda on: on.products.get_all(service_ids=["stay"], include_default=True),
    "rateGroups/getAll": lambda on: on.rate_groups.get_all(service_ids=["stay"]),
    "rates/getAll": lambda on: on.rates.get_all(service_ids=["stay"], rate_groups=True),
    "rates/getPricing": lambda on: on.rates.get_pricing("rate", NIGHT, NEXT),
    "rates/updatePrice": lambda on: on.rates.update_price(
        "rate", [PriceUpdate(NIGHT, NEXT, Decimal(111)), PriceUpdate(NIGHT, NEXT, category_id="double")]
    ),
    "reservationGroups/getAll": lambda on: on.reservation_groups.get_all(updated_utc=WEEK),
    "reservations/getAll/2023-06-06": lambda on: on.reservations.get_all(
        service_ids=["stay"], states=["Started"], scheduled_end_utc=WEEK
    ),
    "reservations/getAll": lambda on: all_of(
        on.reservations.pages_2017(
            service_ids=["stay"],
            time_filter="Start",
            start_utc=NIGHT,
            end_utc=NEXT,
            states=["Started"],
            extent=frozenset(Extent2017),
            accounting_states=["Open"],
            currency="CZK",
        )
    ),
    "reservations/getAllItems": lambda on: on.reservations.get_all_items(["r"], "CZK", ["Closed"]),
    "reservations/price": lambda on: on.reservations.price("stay", [STAY]),
    "reservations/add": lambda on: on.reservations.add(
        "stay",
        [STAY],
        group_id="group",
        group_name="Wedding",
        check_rate_applicability=False,
        check_overbooking=True,
        send_confirmation_email=False,
    ),
    "reservations/update": lambda on: on.reservations.update(
        "r",
        start_utc=NIGHT,
        end_utc=NEXT,
        released_utc=None,
        person_counts=PERSONS,
        assigned_resource_id="room",
        assigned_resource_locked=False,
        rate_id="rate",
        company_id=None,
        time_unit_prices=PRICES,
        owner_checked_in=True,
        reprice=True,
        apply_cancellation_fee=False,
        reason="Upgrade",
    ),
    "reservations/confirm": lambda on: on.reservations.confirm(["r"], send_email=False),
    "reservations/start": lambda on: on.reservations.start("r"),
    "reservations/process": lambda on: on.reservations.process("r", False, True, "Pays later"),
    "reservations/cancel": lambda on: on.reservations.cancel(["r"], True, False, "Flight cancelled"),
    "reservations/updateCustomer": lambda on: on.reservations.update_customer("r", "guest"),
    "reservations/updateInterval": lambda on: on.reservations.update_interval(
        "r", start_utc=NIGHT, end_utc=NEXT, charge_cancellation_fee=False
    ),
    "reservations/addCompanion": lambda on: on.reservations.add_companion("r", "guest"),
    "reservations/deleteCompanion": lambda on: on.reservations.delete_companion("r", "guest"),
    "reservations/addProduct": lambda on: on.reservations.add_product(
        "r", "breakfast", 1, start_utc=NIGHT, end_utc=NEXT, unit_amount=GROSS
    ),
    "resourceBlocks/getAll": lambda on: on.resource_blocks.get_all(
        colliding_utc=WEEK, activity_states=["Active", "Deleted"]
    ),
    "resourceBlocks/add": lambda on: on.resource_blocks.add(
        [ResourceBlockToAdd("room", "Leak", "OutOfOrder", NIGHT, NEXT, "Plumber comes at 9")]
    ),
    "resourceBlocks/delete": lambda on: on.resource_blocks.delete(["block"]),
    "resourceCategories/getAll": lambda on: on.resource_categories.get_all(service_ids=["stay"]),
    "resourceCategoryAssignments/getAll": lambda on: on.resource_category_assignments.get_all(
        resource_category_ids=["double"]
    ),
    "resourceFeatureAssignments/getAll": lambda on: on.resource_feature_assignments.get_all(
        resource_feature_ids=["view"]
    ),
    "resourceFeatures/getAll": lambda on: on.resource_features.get_all(service_ids=["stay"]),
    "resources/getAll": lambda on: on.resources.get_all(inactive=True, updated_utc=WEEK),
    "resources/update": lambda on: on.resources.update("room", state="Clean", state_reason="Done early"),
    "restrictions/getAll": lambda on: on.restrictions.get_all(service_ids=["stay"], colliding_utc=WEEK),
    "restrictions/set": lambda on: on.restrictions.set("stay", [RestrictionToSet(CONDITIONS, EXCEPTIONS)]),
    "restrictions/clear": lambda on: on.restrictions.clear("stay", [CONDITIONS]),
    "serviceOrderNotes/getAll": lambda on: on.service_order_notes.get_all(service_order_ids=["r"], types=["General"]),
    "serviceOrderNotes/add": lambda on: on.service_order_notes.add("r", "Late arrival"),
    "serviceOrderNotes/update": lambda on: on.service_order_notes.update("note", "Very late arrival"),
    "serviceOrderNotes/delete": lambda on: on.service_order_notes.delete(["note"]),
    "services/getAll": lambda on: on.services.get_all(service_type="Bookable", updated_utc=WEEK),
    "services/getAvailability": lambda on: on.services.get_free_units("stay", NIGHT, NEXT),
    "services/getAvailability/2024-01-22": lambda on: on.services.get_availability("stay", NIGHT, NEXT),
    "services/updateAvailability": lambda on: on.services.update_availability(
        "stay",
        [
            AvailabilityUpdate(NIGHT, NEXT, "double", -2, "block", [PaxCountToSet(2, 1)]),
            AvailabilityUpdate(NIGHT, NEXT, "double", None),
        ],
    ),
    "sources/getAll": lambda on: on.sources.get_all(updated_utc=WEEK),
    "taxEnvironments/getAll": lambda on: on.tax_environments.get_all(),
    "taxations/getAll": lambda on: on.taxations.get_all(),
    "tasks/getAll": lambda on: on.tasks.get_all(deadline_utc=WEEK, department_ids=["front"]),
    "tasks/add": lambda on: on.tasks.add("Towels", NIGHT, description="Two", department_id="hk", service_order_id="r"),
    "voucherCodes/getAll": lambda on: on.voucher_codes.get_all(voucher_ids=["voucher"]),
}
