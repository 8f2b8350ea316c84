"""Several properties behind one access token: a portfolio (connector-api.md §1.2).

Guests, companies and their notes belong to the chain and are shared; all else belongs to one property. An operation
that names a property is asked there; a list that may name several is given property by property, newest first in each.
Inferred, where the documents are silent: operations that take no property go to the one that their ids belong to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from frontdesk.demo.answers import Json, RefusalError, invalid
from frontdesk.demo.hotel import Hotel, Request
from frontdesk.demo.question import Question, members
from frontdesk.demo.state import TABLES, State
from frontdesk.demo.times import say

_NAMES_ONE = members(
    "accountingItems/update availabilityBlocks/add availabilityBlocks/delete availabilityBlocks/update bills/add "
    "bills/close bills/delete configuration/get orderItems/cancel orders/add payments/addExternal reservations/add "
    "reservations/addCompanion reservations/cancel reservations/confirm reservations/deleteCompanion "
    "reservations/process reservations/start reservations/update reservations/updateCustomer "
    "reservations/updateInterval"
)
"""Those with `EnterpriseId`, which a portfolio has to give."""
NAMES_MANY = members(
    "accountingCategories/getAll ageCategories/getAll availabilityBlocks/getAll bills/getAll businessSegments/getAll "
    "cancellationPolicies/getAll companionships/getAll departments/getAll exchangeRates/getAll orderItems/getAll "
    "payments/getAll productCategories/getAll productServiceOrders/getAll products/getAll rateGroups/getAll "
    "rates/getAll reservationGroups/getAll reservations/getAll/2023-06-06 resourceBlocks/getAll "
    "resourceCategories/getAll resourceCategoryAssignments/getAll resourceFeatureAssignments/getAll "
    "resourceFeatures/getAll resources/getAll restrictions/getAll serviceOrderNotes/getAll services/getAll "
    "tasks/getAll voucherCodes/getAll"
)
"""Those with `EnterpriseIds`; without it they list every property."""
_OF_EACH = members("reservations/getAll customers/search sources/getAll")
"""Reads that name no property and yet are each property's own."""
_OF_THE_CHAIN = ("customers", "companies", "account_notes")
_OF_ONE_PROPERTY = tuple(name for name in TABLES.values() if name not in _OF_THE_CHAIN)
_LIST = "enterprises/getAll"
_NOT_LISTED = members("IsPortfolio Currencies AccountingConfiguration")


class Portfolio(Hotel):
    """A hotel of several properties. ValueError for fewer than two; `state` is that of the first."""

    def __init__(self, houses: Sequence[Hotel]) -> None:
        if len(houses) < 2:
            raise ValueError("a portfolio has two properties at least")
        first = houses[0]
        super().__init__(first.state, first.tokens, first.ledger)
        self._limit = first._limit
        self.houses = tuple(houses)
        for house in houses:
            house.ledger, house.listeners = self.ledger, self.listeners
        self._share()

    def _share(self) -> None:
        """Gives every property the tables of the chain and its id."""
        first = self.state
        for house in self.houses[1:]:
            house.state.enterprise = replace(house.state.enterprise, chain_id=first.enterprise.chain_id)
            for name in _OF_THE_CHAIN:
                setattr(house.state, name, getattr(first, name))

    @property
    def states(self) -> tuple[State, ...]:
        """The state of each property."""
        return tuple(house.state for house in self.houses)

    def clone(self) -> Portfolio:
        """An independent portfolio in the same state, with a ledger of its own and no rate limit."""
        twin = Portfolio([house.clone() for house in self.houses])
        twin.other_tokens, twin.era = list(self.other_tokens), self.era
        return twin

    def serves(self, operation: str) -> bool:
        """The list of properties besides what each of them serves."""
        return operation == _LIST or super().serves(operation)

    def pass_time(self, now: Any, request_id: str = "") -> None:
        """In every property, by its own clock on the wall."""
        for house in self.houses:
            house.pass_time(now, request_id)

    def perform(self, request: Request) -> Json:
        """The answer of the property, or of the properties, that are meant."""
        for house in self.houses:
            house.memory = self.memory
        operation, question = request.operation, request.question
        if operation == _LIST:
            return self._listed(request)
        if operation in _NAMES_ONE:
            content = self._named(question).perform(request)
            if operation == "configuration/get":
                content["Enterprise"] |= {"IsPortfolio": True, "ChainName": self.state.enterprise.name}
            return content
        if operation in NAMES_MANY:
            return self._merged(request, self._wanted(question))
        if operation in _OF_EACH:
            return self._merged(request, self.houses)
        return self._owner_of_any(question.fields).perform(request)

    def _named(self, question: Question) -> Hotel:
        """The property that `EnterpriseId` names; 400 without it."""
        identifier = question.required_identifier("EnterpriseId")
        for house in self.houses:
            if house.state.enterprise.id == identifier:
                return house
        raise invalid("EnterpriseId")

    def _wanted(self, question: Question) -> list[Hotel]:
        """The properties that `EnterpriseIds` names, or all; 400 for one that is not of the portfolio."""
        wanted = question.identifiers("EnterpriseIds")
        if wanted is None:
            return list(self.houses)
        if not wanted <= {house.state.enterprise.id for house in self.houses}:
            raise invalid("EnterpriseIds")
        return [house for house in self.houses if house.state.enterprise.id in wanted]

    def _merged(self, request: Request, houses: Sequence[Hotel]) -> Json:
        """The lists of the properties one after the other, up to the page's size."""
        asked = list(self._asked_of_each(request, houses))
        if len(asked) == 1:
            house, question = asked[0]
            return house.perform(replace(request, question=question))
        told: Json | None = None
        left = _page_size(request.question)
        refused: RefusalError | None = None
        for house, question in asked:
            if left == 0:
                break
            try:
                content = house.perform(replace(request, question=_with_count(question, left)))
            except RefusalError as refusal:
                refused = refused or refusal
                continue
            told = content if told is None else _joined(told, content)
            if left is not None:
                left -= len(content.get(collection_of(request.operation), ()))
        if told is None:
            raise refused or invalid("EnterpriseIds")
        return told

    def _asked_of_each(self, request: Request, houses: Sequence[Hotel]) -> Iterator[tuple[Hotel, Question]]:
        """What to ask of whom: each property its own ids, from the cursor's property on."""
        limitation = request.question.fields.get("Limitation")
        cursor = limitation.get("Cursor") if isinstance(limitation, Mapping) else None
        start = self._owner(cursor) if isinstance(cursor, str) else None
        if start is not None and start in houses:
            houses = houses[houses.index(start) :]
        for house in houses:
            fields = self._own_ids(house, request.question.fields)
            if fields is None:
                continue
            if start is not None and house is not start:
                fields = {**fields, "Limitation": {**limitation, "Cursor": None}}  # type: ignore[dict-item]  # it had one
            yield house, Question(fields)

    def _own_ids(self, house: Hotel, fields: Mapping[str, Any]) -> dict[str, Any] | None:
        """The request without the ids of other properties; None when that leaves a filter without any."""
        own = dict(fields)
        for name, value in fields.items():
            if not name.endswith("Ids") or name == "EnterpriseIds" or not isinstance(value, list | tuple):
                continue
            kept = [each for each in value if self._owner(each) in (None, house)]
            if value and not kept:
                return None
            own[name] = kept
        own.pop("EnterpriseIds", None)
        return own

    def _owner(self, identifier: object) -> Hotel | None:
        """The property that a row with the id belongs to; None for what is the chain's or nobody's."""
        if not isinstance(identifier, str):
            return None
        for house in self.houses:
            if identifier == house.state.enterprise.id or _has(house.state, identifier.lower()):
                return house
        return None

    def _owner_of_any(self, fields: Mapping[str, Any]) -> Hotel:
        """The property of the first id in the request that is some property's own; else the first property."""
        owners = (self._owner(text) for text in _texts(fields.values()))
        return next((owner for owner in owners if owner is not None), self.houses[0])

    def _listed(self, request: Request) -> Json:
        """enterprises/getAll: the properties, the newest first; `LinkedUtc` is when the first one opened."""
        question = request.question
        limitation, wanted = question.limitation(), self._wanted(question)
        linked, updated = question.interval("LinkedUtc"), question.interval("UpdatedUtc")
        shown = []
        for house in reversed(wanted):
            enterprise = house.state.enterprise
            if (linked is None or linked.holds(enterprise.created)) and (
                updated is None or updated.holds(enterprise.updated)
            ):
                content = house.perform(replace(request, operation="configuration/get"))["Enterprise"]
                kept = {name: value for name, value in content.items() if name not in _NOT_LISTED}
                shown.append({**kept, "ChainName": self.state.enterprise.name, "LinkedUtc": say(enterprise.created)})
        places = [row["Id"] for row in shown]
        if limitation.cursor is not None and limitation.cursor not in places:
            raise invalid("Cursor")
        first = 0 if limitation.cursor is None else places.index(limitation.cursor) + 1
        page = shown[first : first + limitation.count]
        return {"Enterprises": page, "Cursor": page[-1]["Id"] if page else None}


def _has(state: State, identifier: str) -> bool:
    """Whether it is the id of a row; a voucher has none and is known by its codes alone."""
    return any(getattr(state, name).knows(identifier) for name in _OF_ONE_PROPERTY) or any(
        code.voucher_id == identifier for code in state.voucher_codes
    )


def _texts(values: Iterable[Any]) -> Iterator[str]:
    """Every text in the values, however deep."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value.values())
        elif isinstance(value, list | tuple):
            yield from _texts(value)


def _page_size(question: Question) -> int | None:
    return question.limitation().count if question.has("Limitation") else None


def _with_count(question: Question, count: int | None) -> Question:
    limitation = question.fields.get("Limitation")
    if count is None or limitation is None:
        return question
    return Question({**question.fields, "Limitation": {**limitation, "Count": count}})


def collection_of(operation: str) -> str:
    """The list that a page counts by: `ageCategories/getAll` has `AgeCategories`."""
    noun = operation.partition("/")[0]
    return noun[0].upper() + noun[1:]


def _joined(one: Json, other: Json) -> Json:
    """Both answers: lists one after the other, nobody twice; the later cursor that is one."""
    joined = dict(one)
    for name, value in other.items():
        if name == "Cursor":
            joined[name] = value or one.get(name)
        elif isinstance(value, list) and isinstance(one.get(name), list):
            joined[name] = _once([*one[name], *value])
        elif one.get(name) is None:
            joined[name] = value
    return joined


def _once(rows: list[Any]) -> list[Any]:
    """The rows, each id once; of a guest found in two properties the finding with a stay counts."""
    found: dict[str, Any] = {}
    for place, row in enumerate(rows):
        key = str(place)
        if isinstance(row, Mapping):
            key = row.get("Id") or (row.get("Customer") or {}).get("Id") or key
        if key not in found or (isinstance(row, Mapping) and row.get("Reservation")):
            found[key] = row
    return list(found.values())
