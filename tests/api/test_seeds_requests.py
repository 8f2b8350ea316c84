"""Requests as the examples of the older documents have them: the same members with the same kinds, nulls apart."""

from dataclasses import replace

import pytest

from frontdesk.api.client import Operations
from frontdesk.api.nouns.orders import ItemToAdd
from frontdesk.api.nouns.reservation_parts import ProductOrderToAdd, ReservationToAdd
from frontdesk.api.nouns.reservations_2017_list import Extent2017
from frontdesk.api.nouns.restrictions import ConditionsToSet, ExceptionsToSet, RestrictionToSet
from frontdesk.api.portfolio import of_property
from frontdesk.api.rate_limit import Urgency
from tests.api.documented import seed_answers, seed_faults
from tests.api.every_call import (
    CONDITIONS,
    EXCEPTIONS,
    GROSS,
    NET,
    NEXT,
    NIGHT,
    PERSONS,
    PRICES,
    WEEK,
    Asked,
    all_of,
)
from tests.api.recorder import Recorder

PRICED = ReservationToAdd(
    identifier="1",
    start_utc=NIGHT,
    end_utc=NEXT,
    requested_category_id="double",
    rate_id="rate",
    notes="Quiet room",
    person_counts=PERSONS,
    product_orders=[ProductOrderToAdd("tea")],
)
ADDED = replace(
    PRICED,
    state="Confirmed",
    customer_id="guest",
    booker_id="booker",
    voucher_code="AUTUMN",
    time_unit_prices=PRICES,
    product_orders=[ProductOrderToAdd("tea", start_utc=NIGHT, end_utc=NEXT)],
)
RESTRICTIONS = [
    RestrictionToSet(
        ConditionsToSet(type="Start", exact_rate_id="rate", resource_category_id="double", days=["Friday"]),
        ExceptionsToSet(min_length=EXCEPTIONS.min_length, max_length=EXCEPTIONS.max_length),
        "1",
    ),
    RestrictionToSet(
        ConditionsToSet(type="Start", base_rate_id="base", days=["Friday"]),
        ExceptionsToSet(min_advance=EXCEPTIONS.min_advance, max_advance=EXCEPTIONS.max_advance),
        "2",
    ),
]

CALLS: list[tuple[str, int, Asked]] = [
    (
        "orders/add",
        0,
        lambda on: on.orders.add(
            "bar",
            "guest",
            product_orders=[ProductOrderToAdd("tea", 2)],
            items=[ItemToAdd("Beer", 3, NET, "drinks")],
            consumption_utc=NIGHT,
            bill_id="bill",
            linked_reservation_id="r",
        ),
    ),
    (
        "orders/add",
        1,
        lambda on: on.orders.add_2018(
            "bar",
            "guest",
            product_orders=[ProductOrderToAdd("tea", 2)],
            items=[ItemToAdd("Beer", 10, GROSS)],
            consumption_utc=NIGHT,
        ),
    ),
    (
        "reservations/getAll/2023-06-06",
        0,
        lambda on: on.reservations.get_all(
            reservation_ids=["r"], service_ids=["s"], account_ids=["a"], updated_utc=WEEK, page_size=10, cursor="c"
        ),
    ),
    (
        "reservations/getAll",
        0,
        lambda on: all_of(
            on.reservations.pages_2017(
                start_utc=NIGHT,
                end_utc=NEXT,
                service_ids=["s"],
                reservation_ids=["r"],
                customer_ids=["g"],
                rate_ids=["rate"],
                channel_numbers=["C-1"],
                states=["Started"],
                extent={Extent2017.RESERVATION_GROUPS, Extent2017.CUSTOMERS},
                page_size=10,
                cursor="c",
            )
        ),
    ),
    ("reservations/getAllItems", 0, lambda on: on.reservations.get_all_items(["r"], "EUR", ["Closed"])),
    ("reservations/price", 0, lambda on: on.reservations.price("s", [PRICED])),
    ("reservations/add", 0, lambda on: on.reservations.add("s", [ADDED], send_confirmation_email=True)),
    (
        "reservations/update",
        0,
        lambda on: on.reservations.update(
            "r",
            start_utc=NIGHT,
            end_utc=NEXT,
            assigned_resource_id="room",
            assigned_resource_locked=False,
            travel_agency_id=None,
            company_id="company",
            purpose="Business",
            booker_id="booker",
            time_unit_prices=PRICES,
            person_counts=PERSONS,
            credit_card_id="card",
            availability_block_id="block",
            reason="Testing",
            check_overbooking=True,
            check_rate_applicability=True,
            reprice=True,
            apply_cancellation_fee=True,
        ),
    ),
    ("reservations/confirm", 0, lambda on: on.reservations.confirm(["r"])),
    ("reservations/start", 0, lambda on: on.reservations.start("r")),
    (
        "reservations/process",
        0,
        lambda on: on.reservations.process("r", close_bills=False, allow_open_balance=False),
    ),
    ("reservations/cancel", 0, lambda on: on.reservations.cancel(["r"], post_cancellation_fee=True, notes="Ill")),
    ("reservations/updateCustomer", 0, lambda on: on.reservations.update_customer("r", "guest")),
    (
        "reservations/updateInterval",
        0,
        lambda on: on.reservations.update_interval("r", start_utc=NIGHT, end_utc=NEXT, charge_cancellation_fee=False),
    ),
    ("reservations/addCompanion", 0, lambda on: on.reservations.add_companion("r", "guest")),
    ("reservations/deleteCompanion", 0, lambda on: on.reservations.delete_companion("r", "guest")),
    (
        "reservations/addProduct",
        0,
        lambda on: on.reservations.add_product("r", "tea", 1, start_utc=NIGHT, end_utc=NEXT, unit_amount=GROSS),
    ),
    ("restrictions/add", 0, lambda on: on.restrictions.add(RESTRICTIONS)),
    ("restrictions/delete", 0, lambda on: on.restrictions.delete(["one", "two"])),
]


@pytest.mark.parametrize(
    ("operation", "example", "asked"), CALLS, ids=lambda part: part if isinstance(part, str) else ""
)
async def test_the_request_is_that_of_the_example(operation: str, example: int, asked: Asked) -> None:
    recorder = Recorder({operation: next(iter(seed_answers(operation)), {})})
    await asked(Operations(recorder, Urgency.READ))
    (call,) = recorder.calls
    assert call.operation == operation
    body = of_property(operation, call.body, "property" if operation == "orders/add" and example == 0 else None)
    assert seed_faults(operation, example, body) == []


async def test_a_restriction_keeps_its_days_in_order() -> None:
    recorder = Recorder({})
    await Operations(recorder, Urgency.READ).restrictions.add([RestrictionToSet(CONDITIONS)])
    conditions = recorder.calls[0].body["Restrictions"][0]["Conditions"]
    assert conditions["Days"] == ["Friday", "Sunday"]
    assert conditions["SpaceCategoryId"] == "double"
