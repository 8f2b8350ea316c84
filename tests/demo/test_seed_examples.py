"""Every example of the three seed documents: the request is accepted, the answer has the example's fields and types.

Ids, money and dates are those of the scene; all else is the example's own. The hotel speaks the seeds' form.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.demo.account_rows import Company
from frontdesk.demo.rows import Bill, Reservation
from frontdesk.demo.setup_rows import AccountingCategory, VoucherCode
from tests.demo.conftest import OPENING, Caller
from tests.demo.seed_examples import DATA, examples
from tests.demo.test_booking import wish

FOUND = json.loads(DATA.read_text())
EXAMPLES = FOUND["examples"]
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
SPRING = date(2027, 3, 2)
FIRST_DAYS = {
    "orders/add": OPENING.date(),
    "restrictions/getAll": date(2026, 9, 29),
    "reservations/getAll/2023-06-06": date(2026, 9, 20),
    "reservations/getAll": date(2026, 10, 13),
}
"""Where the first date of an example falls; otherwise into a spring with few guests."""


class Setting:
    """A scene in which the example makes sense."""

    def __init__(self, caller: Caller, operation: str) -> None:
        self.caller = caller
        self.operation = operation
        self.state = caller.hotel.state
        self.stay = self._stay()
        self.guest = self.stay.account_id
        self._prepare()

    def _stay(self) -> Reservation:
        match self.operation:
            case "reservations/start":
                return self.caller.stay(48213)
            case "reservations/process":
                return self.caller.stay_of("김", "Started")
            case "reservations/getAll" | "reservations/getAll/2023-06-06":
                return self.caller.stay(47958)
            case "reservations/getAllItems":
                return self.caller.stay_of("Miller", "Processed")
            case "reservations/confirm":
                return next(row for row in self.state.reservations if row.state == "Optional")
        dates = {"StartUtc": "2027-03-02T14:00:00Z", "EndUtc": "2027-03-05T10:00:00Z"}
        asked = wish(self.caller, category="Suite", persons=(2, 2), **dates)
        added = self.caller.ask("reservations/add", ServiceId=self.caller.stay_service, Reservations=[asked])
        return self.state.reservations[added["Reservations"][0]["Reservation"]["Id"]]

    def _prepare(self) -> None:
        state, made = self.state, {"created": OPENING, "updated": OPENING}
        if self.operation.startswith("reservations/getAll"):
            self.stay = replace(self.stay, channel_number="TW48ZP", updated=OPENING)
            state.put(self.stay)
        if self.operation == "reservations/process":
            for item in state.order_items.having("order", self.stay.id):
                state.put(replace(item, state="Closed"))
            for payment in state.payments.having("reservation", self.stay.id):
                state.put(replace(payment, accounting_state="Closed"))
        state.put(Bill("00000000-0000-4000-a000-0000000000b1", self.guest, "Open", None, OPENING, OPENING))
        state.put(Company("00000000-0000-4000-a000-0000000000c0", 1, "Nordlys Travel", OPENING, OPENING))
        state.put(AccountingCategory("00000000-0000-4000-a000-0000000000ac", "Bar", "BAR", "Beverage", **made))
        voucher = VoucherCode(
            "v", "00000000-0000-4000-a000-0000000000ca", "SpringSale2021", (self.rate,), None, None, **made
        )
        state.put(voucher)

    @property
    def rate(self) -> str:
        return next(row.id for row in self.state.rates if row.name == "Flexible")

    def category(self, name: str) -> str:
        return next(row.id for row in self.state.categories if row.name == name)

    def identifier(self, name: str, place: int) -> str:
        """The scene's id for a field of the example."""
        state, other = self.state, next(row.id for row in self.state.customers if row.id != self.guest)
        orders = self.operation == "orders/add"
        match name:
            case "ServiceId" | "ServiceIds":
                return next(row.id for row in state.services if row.bookable != (orders or place > 0))
            case "ReservationId" | "ReservationIds" | "LinkedReservationId":
                return self.stay.id
            case "CustomerId" if self.operation in ("reservations/updateCustomer", "reservations/addCompanion"):
                return other
            case "CustomerId" if self.operation == "reservations/deleteCompanion":
                self.caller.ask("reservations/addCompanion", ReservationId=self.stay.id, CustomerId=other)
                return other
            case "CustomerId" | "CustomerIds" | "AccountId" | "AccountIds" | "BookerId":
                return self.guest
            case "RateId" if self.operation == "reservations/getAll":
                return self.stay.rate_id
            case "RateIds":
                return self.stay.rate_id if self.operation == "reservations/getAll" else self.rate
            case "RateId" | "ExactRateId" | "BaseRateId":
                return self.rate
            case "SpaceCategoryIds":
                return self.category("Double")
            case "CategoryId" | "RequestedCategoryId" | "SpaceCategoryId":
                return self.category("Suite")
            case "AgeCategoryId":
                return next(row.id for row in state.age_categories if row.adult == (place == 0))
            case "ProductId":
                wanted = "Minibar" if orders else "Breakfast"
                return next(row.id for row in state.products if row.name == wanted)
            case "BillId":
                return "00000000-0000-4000-a000-0000000000b1"
            case "AccountingCategoryId":
                return "00000000-0000-4000-a000-0000000000ac"
            case "CompanyId":
                return "00000000-0000-4000-a000-0000000000c0"
            case "AvailabilityBlockId":
                return next(row.id for row in state.availability_blocks)
            case "AssignedResourceId":
                return self.caller.room("210")
            case "RestrictionIds":
                return list(state.restrictions)[place].id
            case "Cursor":
                return next(state.reservations.newest_first()).id
            case _:
                return state.enterprise.id

    def request(self, value: Any) -> Any:
        """The example in terms of the scene."""
        moments = [datetime.fromisoformat(each) for each in _instants(value)]
        first = FIRST_DAYS.get(self.operation, SPRING)
        shift = datetime.combine(first, datetime.min.time(), UTC) - min(moments) if moments else timedelta()
        return self._mapped(value, "", 0, timedelta(days=shift.days + bool(shift.seconds)))

    def _mapped(self, value: Any, name: str, place: int, shift: timedelta) -> Any:
        if isinstance(value, dict):
            wrapped = name if set(value) == {"Value"} else ""
            return {field: self._mapped(each, wrapped or field, place, shift) for field, each in value.items()}
        if isinstance(value, list):
            return [self._mapped(each, name, index, shift) for index, each in enumerate(value)]
        if value == "<id>":
            return self.identifier(name, place)
        if isinstance(value, str) and INSTANT.fullmatch(value):
            return (datetime.fromisoformat(value) + shift).strftime("%Y-%m-%dT%H:%M:%SZ")
        codes = {"UK-S": "CZ-2024-12%", "GBP": "CZK", "USD": "CZK"}
        return codes.get(value, value) if isinstance(value, str) else value


def _instants(value: Any) -> list[str]:
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return [each for item in inner for each in _instants(item)]
    return [value] if isinstance(value, str) and INSTANT.fullmatch(value) else []


TYPES: dict[str, tuple[type, ...]] = {"text": (str,), "number": (int, float), "flag": (bool,)}


def differences(shape: Any, value: Any, named: set[str], at: str = "") -> list[str]:
    """Fields that the example has and the answer lacks, that no page names, or whose type is another."""
    if shape is None or value is None:
        return []
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f"{at} is no object"]
        wrong = [f"{at}.{name} is missing" for name in shape if name not in value]
        if shape:
            wrong += [f"{at}.{name} is unknown" for name in value if name not in shape and name not in named]
        for name in shape.keys() & value.keys():
            wrong += differences(shape[name], value[name], named, f"{at}.{name}")
        return wrong
    if isinstance(shape, list):
        inner = shape[0] if shape else None
        return [each for item in value for each in differences(inner, item, named, f"{at}[]")]
    return [] if isinstance(value, TYPES[shape]) else [f"{at} is {value!r}"]


@pytest.mark.parametrize("place", range(len(EXAMPLES)))
def test_the_example_is_accepted_and_answered_in_its_form(caller: Caller, place: int) -> None:
    example = EXAMPLES[place]
    operation, named = example["operation"], set(FOUND["names"][example["page"]])
    setting = Setting(caller, operation)
    asked = setting.request(example["request"])
    if operation == "orders/add" and example["page"] == 0:
        setting.caller.hotel.era = "today"  # the page of `orders/add` alone is of a later year than the others
    else:
        setting.caller.hotel.era = "seeds"
    fields = {**asked, "Client": None} if example["page"] == 1 else asked
    answer = caller.ask(operation, **fields)
    assert differences(example["response"], answer, named) == []
    for name, value in example["response"].items():
        assert answer[name] or not value, f"{name} is empty"


def test_all_operations_of_the_seeds_have_an_example() -> None:
    assert len(EXAMPLES) == 27
    assert len({example["operation"] for example in EXAMPLES}) == 26


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside the project")
def test_the_examples_are_those_of_the_documents() -> None:
    assert list(examples(SEEDS)) == EXAMPLES
