"""Prices and free units per night: an interval that touches the nights, where today their starts are named.

The older operations answer for every date that the interval intersects. It ends one second into the last night, so
that this night is surely touched and the next one surely is not.
"""

from datetime import datetime, timedelta
from typing import Any

from frontdesk.api.attempt import Attempt
from frontdesk.api.eras.forms import Asking, Body
from frontdesk.api.nouns.base import Empty
from frontdesk.api.nouns.rates import RatePricing
from frontdesk.api.nouns.services import Availability, CategoryAvailability, FreeUnits, MetricCounts
from frontdesk.api.wire import format_instant

_FIRST, _LAST = "FirstTimeUnitStartUtc", "LastTimeUnitStartUtc"
_INTO_THE_NIGHT = timedelta(seconds=1)


async def pricing(asking: Asking, operation: str, body: Body) -> RatePricing:
    """Prices of a rate."""
    return await asking.read(operation, touching(body), RatePricing)


async def free_units(asking: Asking, operation: str, body: Body) -> FreeUnits:
    """One number per category and night."""
    return await asking.read(operation, touching(body), FreeUnits)


async def availability(asking: Asking, _operation: str, body: Body) -> Availability:
    """What may still be sold stands in for the usable units, with nothing taken off: the other counts are not known."""
    asked = {name: value for name, value in body.items() if name != "Metrics"}
    answer = await asking.read("services/getAvailability", asked, FreeUnits)
    return Availability(
        time_unit_starts_utc=answer.time_units,
        resource_category_availabilities=tuple(
            CategoryAvailability(
                resource_category_id=row.category_id, metrics=MetricCounts(usable_resources=row.availabilities)
            )
            for row in answer.category_availabilities
        ),
    )


async def update_price(asking: Asking, body: Body, attempt: Attempt | None) -> Empty:
    """Prices of a root rate, set."""
    updates = [touching(update) for update in body["PriceUpdates"]]
    return await asking.write("rates/updatePrice", {**body, "PriceUpdates": updates}, Empty, attempt)


def touching(body: Body) -> dict[str, Any]:
    """The body with an interval that touches exactly its nights."""
    rest = {name: value for name, value in body.items() if name not in {_FIRST, _LAST}}
    end = datetime.fromisoformat(body[_LAST]) + _INTO_THE_NIGHT
    return {**rest, "StartUtc": body[_FIRST], "EndUtc": format_instant(end)}
