"""The rates page by keys: prices of a weekend, a rule for Friday arrivals, why a night cannot be sold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import ClearRestriction, Rule, SetPrice, SetRestriction
from frontdesk.domain.nearest import Alternative, Way
from frontdesk.domain.rates import PriceDay, Restriction
from frontdesk.domain.views import Changed, Line
from frontdesk.service.rate_grid import offered_rates
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.rates_page.changes import Follower, Night, Target, changes, commands, followed
from frontdesk.ui.panes.rates_page.rule_side import RuleSide, cleared, weekdays
from frontdesk.ui.panes.rates_page.table import Planned, RateTable
from frontdesk.ui.panes.rates_page.why_popover import WhyPopover
from frontdesk.ui.shape import NAVIGATION_WIDTHS, Shape
from frontdesk.ui.text.selling import rule_sentence
from tests.ui.acts import button, buttons, press, says, shown_on_the_day
from tests.ui.lamplighter import NOW
from tests.ui.rates import FRIDAY, done, house_with_rates, rates_page, typed


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with house_with_rates(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[RatesPage]:
    with rates_page(qtbot, session) as made:
        yield made


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


def test_that_the_line_is_away_is_said_until_it_is_back_and_what_was_typed_stays(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    typed(qtbot, "2999")
    session.engine._line.failed(Line.OFFLINE, NOW)
    press(qtbot, Qt.Key.Key_Return)
    assert "The line is away. Prices and rules go only while the line is there" in says(page)
    session.engine._line.answered(0.1)
    page.on_changed(Changed(status=True))
    assert "The line is away." not in says(page)
    assert done(session) == []
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, SetPrice) and command.price == 2999


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
    side = page.findChild(RuleSide)
    assert isinstance(side, RuleSide)
    side.begin_off(session.store.cache.restrictions()[0])
    assert buttons(page).count("Take this rule off") == 1
    press(qtbot, Qt.Key.Key_Escape)
    known = session.store.cache.restrictions()[0]
    assert cleared(known) == ClearRestriction(rule=Rule(kind="Stay", first_day=FRIDAY, last_day=FRIDAY))


def test_the_nearest_offers_are_one_key_away(qtbot: QtBot, page: RatesPage) -> None:
    asked: list[Alternative] = []
    page.book_wanted.connect(asked.append)
    press(qtbot, Qt.Key.Key_Question)
    assert "Nearest that can be sold" in says(page)
    shown = [each for each in buttons(page) if each.startswith("Single on Sat 17")]
    assert shown, buttons(page)
    offered = page._why._offered
    press(qtbot, Qt.Key(Qt.Key.Key_A + [each.way for each in offered].index(Way.LATER)))
    (taken,) = asked
    assert (taken.arrive, taken.nights, taken.total) == (FRIDAY + timedelta(days=1), 1, Decimal(2150))


@pytest.mark.parametrize("nights", [3, 7, 12])
def test_the_answer_stands_at_its_night_when_the_window_is_made_smaller(
    qtbot: QtBot, qapp: QApplication, session: Session, nights: int
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    window.resize(1366, 768)
    press(qtbot, Qt.Key.Key_F4)
    for _ in range(nights):
        press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Question)
    window.resize(960, 540)
    page, why = window.findChildren(RatesPage)[0], window.findChildren(WhyPopover)[0]
    (table,) = page.findChildren(RateTable)
    qtbot.waitUntil(lambda: page.width() == 960 - NAVIGATION_WIDTHS[Shape.COMPACT])
    for _ in range(20):
        QApplication.processEvents()
    place = table.place_of_picked()
    assert why.isVisible()
    assert abs(table.mapTo(page, place.center()).x() - why.points_at().x()) <= 1


def test_what_can_be_sold_is_one_key_away_itself(qtbot: QtBot, page: RatesPage) -> None:
    asked: list[Alternative] = []
    page.book_wanted.connect(asked.append)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Question)
    assert "Nothing stops the sale." in says(page)
    press(qtbot, Qt.Key.Key_A)
    assert [(each.category_id, each.arrive) for each in asked] == [("Single", FRIDAY + timedelta(days=1))]


def test_a_new_price_is_seen_in_its_cells_and_in_those_that_follow(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    typed(qtbot, "3400")
    preview = page._table._preview
    root = offered_rates(session.store)[0].id
    assert preview["Single", root, FRIDAY] == Planned(Decimal(3400), follows=False)
    assert preview["Single", "saver", FRIDAY].follows
    press(qtbot, Qt.Key.Key_Escape)
    assert page._table._preview == {}


def test_a_base_price_is_set_not_moved(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    typed(qtbot, "+5 %")
    page._prices._everywhere.click()
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
    assert "The base price itself" in page._prices.field.problem()
    page._prices.field.input.clear()
    typed(qtbot, "3000")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, SetPrice)
    assert (command.category_id, command.price) == (None, Decimal(3000))


def test_a_rule_shows_whom_it_touches_before_it_is_added(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_R)
    assert "It touches 2 days in sight." in says(page), "two Fridays of two weeks"
    touched = page._table._preview
    assert {day.weekday() for _, _, day in touched} == {4}
    page._rules._only_rate.click()
    page._rules._derived.click()
    page._rules._only_category.click()
    assert {(category, rate) for category, rate, _ in page._table._preview} == {("Single", "flex"), ("Single", "saver")}
    page._rules._kinds.pick(3)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, SetRestriction)
    assert (command.max_advance_days, command.min_nights, command.rule.with_derived) == (2, None, True)


def test_a_rule_can_be_taken_off_some_of_its_days(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    long = Restriction(id="y", kind="Stay", first_day=FRIDAY, last_day=FRIDAY + timedelta(days=6))
    with session.store.transaction():
        session.store.writer.put_restrictions([long])
    page._read()
    press(qtbot, Qt.Key.Key_R)
    QApplication.processEvents()
    button(page, "Off for Fri 16 Oct only").click()
    assert done(session) == [], "what goes is shown first"
    assert "1 day in sight is without it then." in says(page)
    assert {day for _, _, day in page._table._preview} == {FRIDAY}
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert command == ClearRestriction(rule=Rule(kind="Stay", first_day=FRIDAY, last_day=FRIDAY))


def test_a_rule_of_the_propertys_own_system_is_not_offered_to_be_taken_off(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    """The platform says yes to it and does nothing (connector-api.md §4.6)."""
    rule = Restriction(id="y", kind="Stay", first_day=FRIDAY, last_day=FRIDAY, by_property=True)
    with session.store.transaction():
        session.store.writer.put_restrictions([rule], replace=True)
    page._read()
    press(qtbot, Qt.Key.Key_Question)
    assert not button(page, "Open it again").isEnabled()
    press(qtbot, Qt.Key.Key_O)
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_R)
    QApplication.processEvents()
    off = button(page, "Take this rule off")
    assert not off.isEnabled() and "own system" in off.toolTip()
    assert "It takes the place of" not in says(page)
    assert done(session) == []


def test_a_day_of_a_rule_goes_by_the_name_of_the_rule(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    last = FRIDAY + timedelta(days=28)
    long = Restriction(id="y", kind="Start", first_day=FRIDAY, last_day=last, weekdays=frozenset({4}), min_nights=3)
    with session.store.transaction():
        session.store.writer.put_restrictions([long])
    page._read()
    press(qtbot, Qt.Key.Key_R)
    QApplication.processEvents()
    button(page, "Off for Fri 16 Oct only").click()
    assert "It goes: Arrivals only with 3 nights or more" in says(page)
    assert "No arrivals" not in says(page)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    days = Rule(kind="Start", first_day=FRIDAY, last_day=FRIDAY, weekdays=frozenset({4}))
    assert command == ClearRestriction(rule=days)


@given(
    st.decimals(min_value=Decimal("0.5"), max_value=2, places=2),
    st.integers(-200, 400),
    st.lists(st.integers(500, 9000), min_size=2, max_size=14, unique=True),
    st.integers(500, 9000),
)
def test_a_rate_that_follows_is_foretold_as_the_platform_prices_it(
    share: Decimal, amount: int, bases: list[int], then: int
) -> None:
    def derived(base: int) -> Decimal:
        return max(Decimal(0), (base * share + amount).quantize(Decimal(1)))

    assume(max(bases) - min(bases) > 1000 and all(base * share + amount > 0 for base in (*bases, then)))
    pairs = tuple((Decimal(base), derived(base)) for base in bases)
    found = followed(Follower("r", "Saver", (), pairs), Decimal(then))
    assert found is not None
    assert abs(found - derived(then)) <= 10, "rounded prices tell the share only so well"


def test_a_rate_that_does_not_follow_in_a_line_is_not_foretold() -> None:
    pairs = ((Decimal(1000), Decimal(900)), (Decimal(2000), Decimal(1500)), (Decimal(3000), Decimal(2700)))
    assert followed(Follower("r", "Saver", (), pairs), Decimal(2500)) is None
    assert followed(Follower("r", "Saver", (), pairs[:1]), Decimal(2500)) is None


def test_prices_of_six_figures_leave_fewer_days_and_stay_apart(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    before = len(page._sheet.days)
    with session.store.transaction():
        days = [FRIDAY + timedelta(days=at) for at in range(14)]
        session.store.writer.put_prices(
            PriceDay(rate_id="flex", category_id="Single", day=day, price=Decimal(143250), currency="HUF")
            for day in days
        )
    page._read()
    assert len(page._sheet.days) < before
    assert page._table._columns().each() >= page._table.narrowest()


def test_del_takes_the_rates_own_price_back(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    assert done(session) == [], "what goes is shown first"
    QApplication.processEvents()
    assert "then base price" in says(page)
    press(qtbot, Qt.Key.Key_Return)
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
