"""Waiting for a desk to have the whole hotel once."""

from __future__ import annotations

import asyncio

from frontdesk.app.session import Session
from frontdesk.domain.views import Changed
from tests.bench.figure import WrongResultError


async def until_synced(session: Session, within: float) -> None:
    """Start the session and wait until it has fetched everything. `within` seconds, or WrongResultError."""
    has_all = asyncio.Event()

    def look(_: Changed) -> None:
        if session.desk.status().data_age is not None:
            has_all.set()

    session.desk.subscribe(look)
    session.start()
    try:
        async with asyncio.timeout(within):
            await has_all.wait()
    except TimeoutError:
        raise WrongResultError("the desk never had the whole hotel") from None
