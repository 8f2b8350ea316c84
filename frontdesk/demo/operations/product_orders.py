"""productServiceOrders/getAll (connector-api.md B.4)."""

from __future__ import annotations

from frontdesk.demo.answers import Json
from frontdesk.demo.call import Call
from frontdesk.demo.operations.setup import property_is_asked, required_services
from frontdesk.demo.paging import Filters, common, page
from frontdesk.demo.question import members
from frontdesk.demo.rows import Order
from frontdesk.demo.rules.accounts import account_type
from frontdesk.demo.state import State
from frontdesk.demo.times import say, say_maybe

_STATES = members("Inquired Confirmed Started Processed Canceled Optional Requested")
_NO_CHECK_IN = dict.fromkeys(
    ("OwnerCheckedIn", "AllCompanionsCheckedIn", "AnyCompanionCheckedIn", "ConnectorCheckIn"), False
)


def get_orders(call: Call) -> Json:
    """productServiceOrders/getAll: what was ordered by `orders/add`, with the stay that it belongs to."""
    question, table = call.question, call.state.orders
    accounts, stays = question.identifiers("AccountIds"), question.identifiers("LinkedReservationIds")
    filters: Filters[Order] = Filters()
    filters.only_if(property_is_asked(call))
    filters.among(required_services(call), lambda row: row.service_id)
    filters.among(question.choices("States", _STATES), _state)
    filters.within(question.interval("UpdatedUtc"), lambda row: row.updated)
    only = common(
        question.identifiers("ProductServiceOrderIds"),
        None if accounts is None else table.having_any("account", accounts),
        None if stays is None else table.having_any("reservation", stays),
    )
    rows, cursor = page(table, question.limitation(), filters, only)
    return {"ProductServiceOrders": [_order(call.state, row) for row in rows], "Cursor": cursor}


def _state(row: Order) -> str:
    """An order is done with when it is made."""
    return "Processed" if row.canceled is None else "Canceled"


def _order(state: State, row: Order) -> Json:
    return {
        "Id": row.id,
        "ServiceId": row.service_id,
        "AccountId": row.account_id,
        "AccountType": account_type(state, row.account_id),
        "CreatorProfileId": row.creator_id,
        "UpdaterProfileId": row.updater_id,
        "BookerId": None,
        "Number": row.number,
        "State": _state(row),
        "Origin": "Connector",
        "CommanderOrigin": None,
        "OriginDetails": None,
        "CreatedUtc": say(row.created),
        "UpdatedUtc": say(row.updated),
        "CancelledUtc": say_maybe(row.canceled),
        "VoucherId": None,
        "BusinessSegmentId": row.segment_id,
        "LinkedReservationId": row.reservation_id,
        "Options": _NO_CHECK_IN,
    }
