"""reservations/addProduct (connector-api.md §4.5, B.4)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.reservation_proposals import read_wish
from frontdesk.demo.operations.stays import named_stay
from frontdesk.demo.rules.products import kept_order, product_items
from frontdesk.demo.rules.stays import check_change


def add_product(call: Call) -> Json:
    """reservations/addProduct: the charges of the product join those of the stay; answers their ids."""
    stay = named_stay(call)
    check_change(call.state, stay)
    if call.question.count("Count") is None:
        raise invalid("Count")
    wish = replace(read_wish(call, call.question), external_identifier=None)  # the request has no field for one
    if wish.product.service_id != stay.service_id:
        raise invalid("ProductId")
    me = call.state.enterprise.integration_profile_id
    changed = replace(stay, updated=call.now, updater_id=me)
    items = list(product_items(call.state, changed, wish, call.now, call.rng))
    call.change.put(changed)
    call.change.put(kept_order(changed, wish, call.now))
    for item in items:
        call.change.put(item)
    return {"ItemIds": [item.id for item in items]}
