"""The platform's side of a price or a rule that a person is asked about."""

from __future__ import annotations

from frontdesk.domain.commands import SetPrice
from frontdesk.domain.rates import BASE
from frontdesk.domain.rates_told import RateCommand, RatesTold, of_the_same
from frontdesk.store.store import Store


def rates_told(store: Store, command: RateCommand, service_id: str = "") -> RatesTold:
    """By the last answer of the platform; nothing of what waits here is laid over it. A rule is of a service, "": of
    that which the desk sells.
    """
    if not isinstance(command, SetPrice):
        return RatesTold(rules=of_the_same(command.rule, store.cache.restrictions(service_id)))
    known = store.cache.prices(command.rate_id, command.first_day, command.last_day).values()
    category = command.category_id or BASE
    return RatesTold(tuple(sorted((each for each in known if each.category_id == category), key=lambda each: each.day)))
