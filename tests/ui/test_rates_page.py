"""The rates page by keys: prices of a weekend, a rule for Friday arrivals, why a night cannot be sold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import ClearRestriction, Command, Rule, SetPrice, SetRestriction
from frontdesk.domain.rates import Rate, Restriction
from frontdesk.domain.views import Changed
from frontdesk.service.rate_grid import offered_rates
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.rates_page.changes import Night, Target, changes, commands
from frontdesk.ui.panes.rates_page.rule_side import cleared, weekdays
from frontdesk.ui.text.selling import rule_sentence
from tests.ui.acts import press, saved, says, shown_in_a_window
from tests.ui.lamplighter import open_lamplighter

FRIDAY = date(2026, 10, 16)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        root = offered_rates(opened.store)[0]
        with opened.store.transaction():
            opened.store.writer.put_rates([Rate(id="saver", name="Saver", base_rate_id=root.id)])
            rule = Restriction(id="x", kind="Stay", first_day=FRIDAY, last_day=FRIDAY)
            opened.store.writer.put_restrictions([rule])
        opened.desk._kept.forget(Changed(everything=True))
        yield opened


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[RatesPage]:
    made = shown_in_a_window(qtbot, RatesPage(session.desk), width=1178)
    stop = session.desk.subscribe(made.on_changed)
    made.open()
    QApplication.processEvents()
    yield made
    stop()


def typed(qtbot: QtBot, text: str) -> None:
    """Each letter goes where the focus is by then: the first figure moves it into the field."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, letter)


def done(session: Session) -> list[Command]:
    return [entry.command for entry in saved(session)]


def test_a_price_for_the_weekend_is_one_command(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_W)
    typed(qtbot, "3400")
    assert "Fri 16 Oct" in says(page)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, SetPrice)
    assert (command.first_day, command.last_day, command.price) == (FRIDAY, FRIDAY + timedelta(days=2), Decimal(3400))
    assert command.category_id is not None


def test_a_derived_rate_says_what_it_follows_and_takes_no_price(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    press(qtbot, Qt.Key.Key_Down)
    assert "follows" in says(page)
    typed(qtbot, "9")
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []


def test_two_nights_for_friday_arrivals(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_R)
    typed(qtbot, "2")
    press(qtbot, Qt.Key.Key_Tab)
    typed(qtbot, "fri")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, SetRestriction)
    assert (command.rule.kind, command.rule.weekdays, command.min_nights) == ("Start", frozenset({4}), 2)


def test_why_a_night_is_closed_and_taking_the_rule_off(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_Question)
    assert "Closed" in says(page)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_R)
    QApplication.processEvents()
    assert "Take this rule off" in says(page)
    known = session.store.cache.restrictions()[0]
    assert cleared(known) == ClearRestriction(rule=Rule(kind="Stay", first_day=FRIDAY, last_day=FRIDAY))


def test_del_takes_the_rates_own_price_back(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    (command,) = done(session)
    assert isinstance(command, SetPrice) and command.price is None


@given(st.lists(st.none() | st.decimals(1, 9999, places=0), min_size=1, max_size=6), st.integers(0, 9999))
def test_each_night_is_set_once_and_equal_neighbours_go_together(prices: list[Decimal | None], value: int) -> None:
    nights = [Night(FRIDAY + timedelta(days=at), price) for at, price in enumerate(prices)]
    target = Target("r", "c", "CZK")
    sets = commands(changes(str(value), nights), target)
    assert len(sets) == 1
    more = commands(changes(f"+{value}", nights), target)
    if any(price is None for price in prices):
        assert more == ()
    else:
        spans = [(each.first_day.toordinal(), each.last_day.toordinal() + 1) for each in more]
        days = [date.fromordinal(day) for first, end in spans for day in range(first, end)]
        assert days == [night.day for night in nights]


def test_a_share_is_rounded_to_the_whole() -> None:
    nights = [Night(FRIDAY, Decimal(3250)), Night(FRIDAY + timedelta(days=1), Decimal(3450))]
    assert [each.then for each in changes("+10 %", nights)] == [Decimal(3575), Decimal(3795)]
    assert [each.then for each in changes("-200", nights)] == [Decimal(3050), Decimal(3250)]
    assert changes("ten", nights) == ()


def test_days_of_the_week_are_read() -> None:
    assert weekdays("fri, sat") == frozenset({4, 5})
    assert weekdays("") == frozenset(range(7))
    assert weekdays("xyz") is None


def test_a_rule_in_words() -> None:
    rule = Restriction(
        id="x", kind="Start", first_day=FRIDAY, last_day=date(2026, 11, 6), weekdays=frozenset({4}), min_nights=2
    )
    words = "Arrivals only with 2 nights or more, Friday, Fri 16 Oct to Fri 6 Nov, every rate."
    assert rule_sentence(rule, "", "") == words
