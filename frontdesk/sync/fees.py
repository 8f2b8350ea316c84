"""The terms on which a stay may be cancelled, asked when a clerk is about to and forgotten with the program."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from decimal import Decimal

from frontdesk.api.errors import ApiError
from frontdesk.api.nouns.cancellation_policies import CancellationTerms
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.fees import FeeTerms
from frontdesk.domain.views import Changed
from frontdesk.sync.calls import call
from frontdesk.sync.parts import Parts

log = logging.getLogger(__name__)

_KEPT = 64
_EVERYTHING = "Everything"


class Fees:
    """Terms by stay. They are fixed when a stay is booked (connector-api.md §4.6), so they are asked for once."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._known: dict[str, tuple[FeeTerms, ...]] = {}
        self._wanted = ""
        self._wake = asyncio.Event()

    def of(self, reservation_id: str) -> tuple[FeeTerms, ...] | None:
        """None while they are not known; they are asked for then."""
        found = self._known.get(reservation_id)
        if found is None and not is_local(reservation_id):
            self._wanted = reservation_id
            self._wake.set()
        return found

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            stay, self._wanted = self._wanted, ""
            if not stay or self._parts.line.is_broken:
                continue
            try:
                terms = await read_terms(self._parts, stay)
            except ApiError as error:
                log.info("no terms of cancelling: %s", error)
                continue
            self._keep(stay, terms)

    def _keep(self, stay: str, terms: tuple[FeeTerms, ...]) -> None:
        self._known[stay] = terms
        for old in list(self._known)[:-_KEPT]:
            del self._known[old]
        self._parts.emit(Changed(reservation_ids=frozenset({stay})))


async def read_terms(parts: Parts, reservation_id: str) -> tuple[FeeTerms, ...]:
    """The terms of one stay. Raises `ApiError`."""
    rows = await call(parts, parts.client.urgent.cancellation_policies.get_by_reservations([reservation_id]))
    return tuple(_terms(each) for row in rows if row.reservation_id == reservation_id for each in row.policies)


def _terms(told: CancellationTerms) -> FeeTerms:
    extents = set(told.fee_extents)
    absolute = told.absolute_fee.value if told.absolute_fee is not None else None
    return FeeTerms(
        applicability=told.applicability or "Start",
        offset=told.applicability_offset or timedelta(0),
        counts_nights=bool(extents & {"TimeUnits", _EVERYTHING}),
        counts_products=bool(extents & {"Products", _EVERYTHING}),
        most_nights=told.fee_maximum_time_units,
        share=told.relative_fee or Decimal(0),
        absolute=absolute or Decimal(0),
    )
