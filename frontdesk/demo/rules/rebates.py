"""What is on a closed bill is not taken off it: a rebate gives it back (connector-api.md §4.6, §4.7).

Inferred: a rebate is an open charge of the same account with the sign turned, and may give back a part of the units.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from frontdesk.demo.chance import derived_id
from frontdesk.demo.rows import ItemType, OrderItem
from frontdesk.demo.state import State
from frontdesk.demo.units import Unit, start_of

_KINDS: dict[ItemType, ItemType] = {"SpaceOrder": "NightRebate", "ProductOrder": "ProductOrderRebate"}
_REBATES: tuple[ItemType, ...] = ("NightRebate", "ProductOrderRebate", "AdditionalExpenseRebate")


def rebates_of(state: State, item: OrderItem) -> list[OrderItem]:
    """What was given back of the charge."""
    beside = state.order_items.having("order", item.order_id)
    return [row for row in beside if row.rebated_item_id == item.id and row.state != "Canceled"]


def units_left(state: State, item: OrderItem) -> int:
    """The units of the charge that no rebate has given back."""
    return item.unit_count - sum(row.unit_count for row in rebates_of(state, item))


def are_all_given_back(state: State, items: Collection[OrderItem]) -> bool:
    """Whether there are charges and rebates have given back every one."""
    return bool(items) and all(units_left(state, item) == 0 for item in items)


def can_be_rebated(item: OrderItem) -> bool:
    """Whether the charge is on a closed bill and may be given back: neither a fee nor a rebate itself."""
    return item.state == "Closed" and item.type != "CancellationFee" and item.type not in _REBATES


def rebate(
    state: State,
    item: OrderItem,
    units: int,
    now: datetime,
    updater_id: str,
    first: Unit | None = None,
    nights: int | None = None,
) -> OrderItem:
    """The charge that gives back so many units: of all its nights, or of so many `nights` from `first` on."""
    started = item.started if first is None else start_of(first, state.zone)
    return replace(
        item,
        id=derived_id(f"{item.id} rebate {units_left(state, item)} {started}"),
        started=started,
        nights=item.nights if nights is None else nights,
        type=_KINDS.get(item.type, "AdditionalExpenseRebate"),
        unit_count=units,
        unit_price=-item.unit_price,
        state="Open",
        bill_id=None,
        closed=None,
        created=now,
        updated=now,
        creator_id=updater_id,
        updater_id=updater_id,
        rebated_item_id=item.id,
        external_identifier=None,
    )
