"""A mistake in the program ends one piece of work, never the desk: what was done before and after it is sent once."""

from __future__ import annotations

import pytest

from frontdesk.app import session
from frontdesk.domain.commands import AddNote
from frontdesk.domain.offers import Question
from frontdesk.domain.views import Changed
from tests.service.whole_program import Reception


class Mistaken:
    """Listens to the engine, and fails so many times: at whatever is told, or at words about prices only."""

    def __init__(self, times: int, *, at_prices: bool = False) -> None:
        self.left = times
        self._at_prices = at_prices

    def __call__(self, changed: Changed) -> None:
        if self.left and (changed.rates or not self._at_prices):
            self.left -= 1
            raise ZeroDivisionError


@pytest.mark.expected_logs("begins anew")
async def test_after_a_mistake_of_ours_the_engine_goes_on(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_ANEW_WAITS", (0.0,))
    desk, row, mistaken = reception.desk, reception.guest("novakova"), Mistaken(1, at_prices=True)
    view = desk.stay(row.id)
    assert reception.session is not None and view is not None
    reception.session.engine.subscribe(mistaken)
    desk.offers(Question(view.arrive, view.nights, view.reservation.persons))
    await reception.until(lambda: not mistaken.left)
    for text in ("Two cots", "Late arrival"):
        desk.submit(AddNote(reservation_id=row.id, text=text))
    await reception.settled(2)
    assert await reception.ledger() == [("serviceOrderNotes/add", 200)] * 2


@pytest.mark.expected_logs("begins anew", "what hears of the line")
async def test_what_fails_while_the_engine_is_stopped_does_not_end_it(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_ANEW_WAITS", (0.0,))
    desk, row = reception.desk, reception.guest("novakova")
    assert reception.session is not None
    reception.session.engine.subscribe(mistaken := Mistaken(6))
    desk.refresh()
    await reception.until(lambda: not mistaken.left)
    desk.submit(AddNote(reservation_id=row.id, text="Two cots"))
    await reception.settled(1)
    assert await reception.ledger() == [("serviceOrderNotes/add", 200)]
