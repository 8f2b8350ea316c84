"""What the tests of the rates page share: a house whose rates derive and one of whose nights is closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import Command
from frontdesk.domain.house import Room, RoomCategory
from frontdesk.domain.rates import FreeDay, PriceDay, Rate, Restriction
from frontdesk.domain.views import Changed
from frontdesk.service.rate_grid import offered_rates
from frontdesk.ui.panes.rates_page import RatesPage
from tests.ui.acts import saved, shown_in_a_window
from tests.ui.lamplighter import NOW, open_lamplighter

FRIDAY = date(2026, 10, 16)


@contextmanager
def house_with_rates(folder: Path) -> Iterator[Session]:
    """Flexible, and Saver that derives from it; Friday is closed."""
    with open_lamplighter(folder) as opened:
        root = offered_rates(opened.store)[0]
        with opened.store.transaction():
            opened.store.writer.put_rates([Rate(id="saver", name="Saver", base_rate_id=root.id)])
            opened.store.writer.put_rooms([Room(id="101", name="101", state="Clean", category_id="Single")])
            rule = Restriction(id="x", kind="Stay", first_day=FRIDAY, last_day=FRIDAY)
            opened.store.writer.put_restrictions([rule])
        forget(opened)
        yield opened


def large_house(session: Session, categories: int, rates: int) -> None:
    """So many more categories and rates with long names; every eighth rate is a root."""
    days = [FRIDAY + timedelta(days=at) for at in range(21)]
    writer = session.store.writer
    with session.store.transaction():
        for at in range(categories):
            name = f"Panorama Junior Suite with Terrace and a View of the River {at}"
            writer.put_categories([RoomCategory(id=f"c{at}", name=name, ordering=10 + at, capacity=2)])
            writer.put_rooms([Room(id=f"r{at}", name=f"r{at}", state="Clean", category_id=f"c{at}")])
        made = [
            Rate(
                id=f"x{at}", name=f"Sommerpreis mit Frühstück {at}", base_rate_id=f"x{at // 8 * 8}" if at % 8 else None
            )
            for at in range(rates)
        ]
        writer.put_rates(made)
        writer.put_prices(
            PriceDay(rate_id=rate.id, category_id=f"c{at}", day=day, price=Decimal(12450), currency="CZK")
            for rate in made
            for at in range(categories)
            for day in days
        )
        writer.put_free_days(
            [
                FreeDay(category_id=f"c{at}", day=day, usable=9, occupied=5, free=1)
                for at in range(categories)
                for day in days
            ],
            NOW,
        )
    forget(session)


def forget(session: Session) -> None:
    """What the desk keeps of the house is read again."""
    session.desk._kept.forget(Changed(everything=True))


@contextmanager
def rates_page(qtbot: QtBot, session: Session, width: int = 1178, height: int = 768) -> Iterator[RatesPage]:
    """The page, open and told of what changes; hidden before the desk is closed, as in the program."""
    made = shown_in_a_window(qtbot, RatesPage(session.desk), width=width, height=height)
    stop = session.desk.subscribe(made.on_changed)
    made.open()
    QApplication.processEvents()
    yield made
    stop()
    made.hide()


def typed(qtbot: QtBot, text: str) -> None:
    """Each letter goes where the focus is by then: the first figure moves it into the field."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def done(session: Session) -> list[Command]:
    """What was saved, oldest first."""
    return [entry.command for entry in saved(session)]
