"""What a person chose for each list (order, columns, filter) as text for the profile to keep. No guest is in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from frontdesk.domain.views import ListKind, Mark
from frontdesk.domain.wanted import AS_IT_IS, EVERYTHING, Order, OrderBy, Wanted


@dataclass(slots=True)
class KeptLists:
    """`wanted` by list. `shown` are the columns a person chose, None as long as nobody did."""

    wanted: dict[ListKind, Wanted] = field(default_factory=dict)
    shown: frozenset[OrderBy] | None = None

    def of(self, kind: ListKind) -> Wanted:
        """What is wanted of a list."""
        return self.wanted.get(kind, AS_IT_IS)

    def leave(self, kind: ListKind) -> None:
        """A day, a group and a company are forgotten with the list: next time they would hide guests unasked."""
        if kind in self.wanted:
            before = self.wanted[kind]
            self.wanted[kind] = replace(
                before, filter=replace(before.filter, day=None, days=1, group_id="", company_id="")
            )

    def take(self, kind: ListKind, wanted: Wanted) -> None:
        """Want something else of it."""
        self.wanted[kind] = wanted


def to_text(kept: KeptLists) -> str:
    """A day, a group and a company are not kept: the next shift would look for its guests in vain."""
    lists = {
        kind.value: {
            "order": [wanted.order.by.value, wanted.order.descending] if wanted.order is not None else None,
            "marks": sorted(wanted.filter.marks),
            "categories": sorted(wanted.filter.categories),
            "services": sorted(wanted.filter.services),
            "not_ready": wanted.filter.not_ready,
        }
        for kind, wanted in kept.wanted.items()
        if wanted != AS_IT_IS
    }
    return json.dumps({"lists": lists, "columns": sorted(kept.shown) if kept.shown is not None else None})


def from_text(text: str) -> KeptLists:
    """What `to_text` was given. What cannot be read is as if nobody had chosen."""
    try:
        found = json.loads(text)
        columns = found["columns"]
        return KeptLists(
            {ListKind(kind): _wanted(each) for kind, each in found["lists"].items()},
            frozenset(OrderBy(each) for each in columns) if columns is not None else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return KeptLists()


def _wanted(found: Mapping[str, object]) -> Wanted:
    chosen = replace(
        EVERYTHING,
        marks=frozenset(Mark(each) for each in _texts(found["marks"])),
        categories=_texts(found["categories"]),
        services=_texts(found["services"]),
        not_ready=found["not_ready"] is True,
    )
    return Wanted(chosen, _order(found["order"]))


def _order(found: object) -> Order | None:
    if found is None:
        return None
    if not isinstance(found, list) or len(found) != 2:
        raise ValueError("no order")
    return Order(OrderBy(found[0]), found[1] is True)


def _texts(found: object) -> frozenset[str]:
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError("no list of texts")
    return frozenset(found)
