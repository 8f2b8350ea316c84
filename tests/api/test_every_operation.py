"""Every operation against what the documents say: requests member by member, answers full and bare."""

import json
from typing import Any

import pytest

from frontdesk.api.client import Operations
from frontdesk.api.portfolio import of_property
from frontdesk.api.rate_limit import Urgency
from frontdesk.api.wire import Wire
from tests.api.documented import OPERATIONS, SEEDS, TYPES, answer, faults, seed_answers
from tests.api.every_call import CALLS
from tests.api.recorder import Call, Recorder
from tests.api.test_reading import unread

# A desk keeps no identity documents, and reads what has an operation of its own from there.
NOT_READ = {
    "Passport", "IdentityCard", "Visa", "DriversLicense", "Documents",  # identity documents
    "RateRestrictions", "ResourceAccessTokens", "ServiceOrders", "ResourceCategoryImageAssignments",
    "PaymentItems", "OrderItems", "CustomerProducts",
}  # fmt: skip
# Deprecated extents, each of which has an operation of its own.
OLD_EXTENTS = {
    "resources/getAll": {"ResourceCategories", "ResourceCategoryAssignments", "ResourceFeatures",
                         "ResourceFeatureAssignments"},
    "companionships/getAll": {"Reservations", "ReservationGroups"},
    "availabilityBlocks/getAll": {"Rates"},
    "restrictions/getAll": set(),
}  # fmt: skip


async def made(operation: str, sent_back: Any) -> Call:
    """The call as it goes out, after its answer was read."""
    recorder = Recorder({operation: sent_back})
    await CALLS[operation](Operations(recorder, Urgency.READ))
    (call,) = recorder.calls
    return call


def test_every_documented_operation_has_a_call() -> None:
    assert set(CALLS) == set(OPERATIONS)


@pytest.mark.parametrize("operation", sorted(CALLS))
async def test_the_request_is_as_documented(operation: str) -> None:
    call = await made(operation, answer(operation))
    assert call.operation == operation
    assert faults(OPERATIONS[operation][0], call.body) == []


@pytest.mark.parametrize("operation", sorted(CALLS))
async def test_every_member_of_a_full_answer_is_read(operation: str) -> None:
    sent_back = answer(operation)
    call = await made(operation, sent_back)
    if call.model.model_fields:
        ignored = NOT_READ | OLD_EXTENTS.get(operation, set())
        assert unread(call.model, sent_back, operation, ignored) == set()


@pytest.mark.parametrize("operation", sorted(CALLS))
async def test_an_answer_with_only_what_must_be_there_is_read(operation: str) -> None:
    await made(operation, answer(operation, full=False))


@pytest.mark.parametrize("operation", sorted(CALLS))
async def test_only_what_changes_something_goes_as_a_write(operation: str) -> None:
    reads = ("/get", "/search", "/price")
    is_read = any(word in operation for word in reads) and operation != "bills/getPdf"
    assert (await made(operation, answer(operation))).is_write is not is_read


@pytest.mark.parametrize("operation", sorted(set(SEEDS) & set(CALLS)))
async def test_every_member_of_the_older_answers_is_read(operation: str) -> None:
    for sent_back in seed_answers(operation):
        call = await made(operation, sent_back)
        if call.model.model_fields:
            assert unread(call.model, sent_back, operation, NOT_READ) == set()
        assert_kept(call.model.model_validate(sent_back), sent_back)


def assert_kept(found: Wire, sent: dict[str, Any]) -> None:
    """Plain members of the first levels come out as they went in."""
    dumped = json.loads(found.model_dump_json(by_alias=True))
    for name, value in sent.items():
        if isinstance(value, str | bool) and name in dumped:
            assert dumped[name] == value


@pytest.mark.parametrize("operation", sorted(CALLS))
def test_a_portfolio_names_the_property_exactly_where_it_is_taken(operation: str) -> None:
    members = TYPES[OPERATIONS[operation][0]]
    named = set(of_property(operation, {}, "property"))
    assert named == {"EnterpriseId", "EnterpriseIds"} & set(members)
    assert of_property(operation, {"Any": 1}, None) == {"Any": 1}
