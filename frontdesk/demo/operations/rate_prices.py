"""rates/updatePrice in the forms of 2018 and today (connector-api.md §1.8, §4.5, B.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from frontdesk.demo.answers import Json, invalid
from frontdesk.demo.call import Call
from frontdesk.demo.operations.amounts import LARGEST_AMOUNT
from frontdesk.demo.operations.hybrid import hybrid
from frontdesk.demo.operations.rates import product_asked
from frontdesk.demo.operations.units import Most, nights_asked
from frontdesk.demo.question import Question
from frontdesk.demo.rows import NightPrice, Rate
from frontdesk.demo.rules.history import check_units
from frontdesk.demo.rules.prices import night_price_id
from frontdesk.demo.times import local_day
from frontdesk.demo.units import Unit, start_of

_MOST: Most = {"Day": 100, "Month": 24, "Hour": 100}
"""The stricter of the two figures that the documents give for one interval: 100 units or two years."""


def update_price(call: Call) -> Json:
    """rates/updatePrice: explicit prices of a root rate by night; without `Value` they are taken away.

    With `ProductId` they are what the product costs in stays of the rate. 400 for a derived rate, for nights before the
    editable history and for nights more than five years ahead.
    """
    rate = _root_rate(call)
    product_id = product_asked(call, rate)
    updates = call.question.parts("PriceUpdates")
    if updates is None:
        raise invalid("PriceUpdates")
    for item in updates:
        category_id = _category(call, rate, item)
        value = item.number("Value")
        if value is not None and abs(value) > LARGEST_AMOUNT:
            raise invalid("Value")
        for night in _nights(call, rate, item):
            row_id = night_price_id(rate.id, category_id, night, product_id)
            known = call.state.night_prices.get(row_id)
            if value is not None:
                hour = night if isinstance(night, datetime) else None
                day = night if hour is None else local_day(hour, call.state.zone)
                call.change.put(NightPrice(row_id, rate.id, category_id, day, value, call.now, product_id, hour))
            elif known is not None:
                call.change.remove(known)
    call.change.put(replace(rate, updated=call.now))
    return {}


def _root_rate(call: Call) -> Rate:
    rate = hybrid(call.question, "RateId", call.state.rates)
    if rate is None or not rate.is_active or rate.base_rate_id is not None:
        raise invalid("RateId")
    return rate


def _category(call: Call, rate: Rate, item: Question) -> str | None:
    category_id = item.identifier("CategoryId")
    category = call.state.categories.get(category_id)
    if category_id is not None and (category is None or category.service_id != rate.service_id):
        raise invalid("CategoryId")
    return category_id


def _nights(call: Call, rate: Rate, item: Question) -> list[Unit]:
    zone = call.state.zone
    nights = nights_asked(replace(call, question=item), call.state.services[rate.service_id], _MOST)
    first, last = (local_day(start_of(night, zone), zone) for night in (nights[0], nights[-1]))
    check_units(first, last, call.today)
    return nights
