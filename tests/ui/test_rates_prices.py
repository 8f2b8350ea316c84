"""A price on the rates page: set, moved by a share or a sum, taken back to base; on some days of the week only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import ClearRestriction, Rule, SetPrice, SetRestriction
from frontdesk.ui.panes.rates_page import RatesPage, half_rule, half_typed
from frontdesk.ui.panes.rates_page.changes import By, Night, by_of, changes, typed_as
from frontdesk.ui.panes.rates_page.half_rule import HalfRule, RuleForm
from frontdesk.ui.panes.rates_page.half_typed import HalfTyped
from frontdesk.ui.panes.rates_page.now_then import lines_of
from tests.ui.acts import button, buttons, press, says
from tests.ui.lamplighter import NOW
from tests.ui.rates import FRIDAY, done, house_with_rates, rates_page, typed

SHARE, SUM, BASE = 1, 2, 3
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with house_with_rates(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[RatesPage]:
    with rates_page(qtbot, session) as made:
        yield made


def fortnight(qtbot: QtBot) -> None:
    """Select all days in sight."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_End, SHIFT)


def prices(session: Session) -> list[tuple[int, int, Decimal | None]]:
    """What was set: first and last day of the run, as days after Friday, and the price."""
    told = [each for each in done(session) if isinstance(each, SetPrice)]
    return [((each.first_day - FRIDAY).days, (each.last_day - FRIDAY).days, each.price) for each in told]


@pytest.mark.parametrize(
    ("text", "way", "then"), [("+10 %", SHARE, 2365), ("-5%", SHARE, 2043), ("+150", SUM, 2300), ("-200", SUM, 1950)]
)
def test_what_is_typed_takes_its_segment(
    qtbot: QtBot, page: RatesPage, session: Session, text: str, way: int, then: int
) -> None:
    typed(qtbot, text)
    assert page._prices.ways.taken() == way
    press(qtbot, Qt.Key.Key_Return)
    assert prices(session) == [(0, 0, Decimal(then))]


def test_a_segment_keeps_the_figure_and_says_what_it_means_now(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    typed(qtbot, "100")
    page._prices.ways.press(SHARE)
    assert page._prices.field.text() == "+100 %"
    page._prices.ways.press(SUM)
    assert page._prices.field.text() == "+100"
    QApplication.processEvents()
    assert "now 2,150, then 2,250." in says(page)
    page._prices.field.input.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert prices(session) == [(0, 0, Decimal(2250))]


def test_the_segments_are_reached_and_taken_by_keys(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    typed(qtbot, "3")
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Backtab, SHIFT)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Right)
    assert page._prices.ways.taken() == BASE
    press(qtbot, Qt.Key.Key_Return)
    assert prices(session) == [(0, 0, None)]


def test_days_of_the_week_are_left_out_of_a_long_run(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    fortnight(qtbot)
    typed(qtbot, "3000")
    QApplication.processEvents()
    for day in ("Friday", "Saturday"):
        line = next(each for each in page._prices._days._lines if day in each.accessibleName())
        line.setFocus()
        press(qtbot, Qt.Key.Key_Space)
    preview = page._table._preview
    assert {day.weekday() for (_, rate, day), _ in preview.items() if rate == "flex"} == {0, 1, 2, 3, 6}
    press(qtbot, Qt.Key.Key_Return)
    assert prices(session) == [(2, 6, Decimal(3000)), (9, 13, Decimal(3000))]


def test_with_every_day_of_the_week_left_out_nothing_is_sent(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    fortnight(qtbot)
    typed(qtbot, "3000")
    QApplication.processEvents()
    for line in page._prices._days._lines:
        line.setFocus()
        press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
    assert page._prices._button.toolTip() == "Choose a day of the week"


def test_a_share_for_some_days_is_there_again_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    with house_with_rates(tmp_path) as before, rates_page(qtbot, before) as page:
        fortnight(qtbot)
        typed(qtbot, "10")
        page._prices.ways.press(SHARE)
        QApplication.processEvents()
        page._prices._days._lines[0].click()
    with house_with_rates(tmp_path) as after, rates_page(qtbot, after) as page:
        assert "Kept from 15:42: +10 % for " in says(page)
        assert page._table._preview == {}
        button(page, "Take it up").click()
        assert (page._prices.ways.taken(), page._prices.field.text()) == (SHARE, "+10 %")
        press(qtbot, Qt.Key.Key_Return)
        days = [FRIDAY + timedelta(days=at) for first, last, _ in prices(after) for at in range(first, last + 1)]
        assert len(days) == 12 and all(day.weekday() != 4 for day in days)


def test_going_back_to_base_is_seen_before_it_is_done_and_esc_leaves_it(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    press(qtbot, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert "Take 1 price back to base" in buttons(page)
    assert "The platform tells the base price then." in says(page)
    assert page._table._preview["Single", "flex", FRIDAY].price is None
    press(qtbot, Qt.Key.Key_Escape)
    assert (done(session), page._table._preview, page._prices.ways.taken()) == ([], {}, 0)
    assert QApplication.focusWidget() is page._table


def test_how_many_stays_keep_their_price_is_said(qtbot: QtBot, page: RatesPage, session: Session) -> None:
    assert "Stays already booked keep their price." in says(page)
    page._table.pick("Double", "flex", FRIDAY, FRIDAY + timedelta(days=1))
    page._table.setFocus()
    typed(qtbot, "3")
    assert "3 stays already booked on these nights keep their price." in says(page)
    assert session.desk.stays_booked("Double", [FRIDAY - timedelta(days=1)]) == 1
    assert session.desk.stays_booked("Double", [FRIDAY + timedelta(days=2)]) == 0
    assert session.desk.stays_booked("Single", [FRIDAY]) == 0
    assert session.desk.stays_booked(None, [FRIDAY]) == 3
    beyond = FRIDAY + timedelta(days=session.store.bounds.future_days)
    assert session.desk.stays_booked(None, [FRIDAY, beyond]) is None, "what is not kept is not counted"


def test_a_derived_rate_leads_to_the_one_it_follows(qtbot: QtBot, page: RatesPage) -> None:
    press(qtbot, Qt.Key.Key_Down)
    button(page, "Select Flexible").click()
    picked = page._table.picked()
    assert picked is not None and picked.row.rate_id == "flex"


def test_what_the_token_may_not_do_is_off_and_its_keys_say_why(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = session.desk.status()
    refused = ("rates/updatePrice", "restrictions/set", "reservations/add")
    monkeypatch.setattr(session.desk, "status", lambda: replace(status, not_granted=refused))
    with rates_page(qtbot, session) as page:
        assert "Prices of rates: not granted" in says(page)
        assert not page._prices._button.isEnabled() and not page._prices._base.isEnabled()
        typed(qtbot, "3")
        press(qtbot, Qt.Key.Key_Delete)
        assert page._prices.field.text() == "" and page._table._preview == {}
        press(qtbot, Qt.Key.Key_R)
        assert "Rules on selling: not granted" in says(page)
        press(qtbot, Qt.Key.Key_Question)
        press(qtbot, Qt.Key.Key_A)
        assert "New reservations: not granted" in says(page)
        press(qtbot, Qt.Key.Key_O)
        assert "Rules on selling: not granted" in says(page)
        assert page._side.currentWidget() is page._prices and done(session) == []


def test_a_closed_night_is_opened_again_by_two_keys_and_seen_before(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    press(qtbot, Qt.Key.Key_Question)
    press(qtbot, Qt.Key.Key_O)
    QApplication.processEvents()
    assert "1 day in sight is without it then." in says(page)
    assert {day for _, _, day in page._table._preview} == {FRIDAY} and done(session) == []
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [ClearRestriction(rule=Rule(kind="Stay", first_day=FRIDAY, last_day=FRIDAY))]


def test_the_reasons_stand_beside_their_cell_and_go_when_another_is_selected(qtbot: QtBot, page: RatesPage) -> None:
    press(qtbot, Qt.Key.Key_Question)
    box, cell = page._why.box(), page._table.place_of_picked()
    cell.moveTopLeft(page._table.mapTo(page, cell.topLeft()))
    assert page._why.isVisible() and not box.intersects(cell) and page._room().contains(box)
    press(qtbot, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None and page._why.isAncestorOf(focus), "its buttons come after the table"
    page._table.setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert page._why.isHidden()
    press(qtbot, Qt.Key.Key_A)
    assert page._why.isHidden(), "its letters are the window's again"


def test_the_reasons_follow_their_cell_when_the_table_scrolls_and_go_when_it_is_out_of_sight(
    qtbot: QtBot, page: RatesPage
) -> None:
    page.resize(904, 260)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Question)
    QApplication.processEvents()
    assert page._why.isVisible()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(10)
    QApplication.processEvents()
    assert page._why.isVisible()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert page._why.isHidden() and bar.maximum() > 60


def test_the_reasons_stay_when_the_window_becomes_small(qtbot: QtBot, page: RatesPage) -> None:
    page._table.pick("Double", "saver", FRIDAY, FRIDAY)
    page._table.setFocus()
    press(qtbot, Qt.Key.Key_Question)
    page.resize(904, 260)
    QApplication.processEvents()
    cell = page._table.place_of_picked()
    assert page._why.isVisible() and page._table.visibleRegion().contains(cell.center())


@given(st.sampled_from(By), st.decimals(0, 9999, places=0), st.sampled_from(["", "+", "-"]))
def test_what_is_kept_says_by_itself_how_it_is_meant(by: By, figure: Decimal, sign: str) -> None:
    text = typed_as(f"{sign}{figure}", by)
    nights = [Night(FRIDAY, Decimal(5000))]
    if by is By.BASE:
        assert changes(text, nights, by)[0].then is None
    else:
        assert by_of(text, By.FIGURE) is by
        assert changes(text, nights) == changes(text, nights, by)


@given(st.lists(st.integers(1, 9999), min_size=1, max_size=21), st.integers(0, 500))
def test_a_long_run_is_shown_by_days_of_the_week_and_loses_no_night(now: list[int], more: int) -> None:
    nights = [Night(FRIDAY + timedelta(days=at), Decimal(price)) for at, price in enumerate(now)]
    wanted = changes(f"+{more}", nights)
    lines = lines_of(wanted)
    if len(now) <= 7:
        assert len(lines) == len(now) and all(each.weekday is None for each in lines)
    else:
        assert sorted(each.weekday for each in lines if each.weekday is not None) == list(range(7))


def test_a_draft_of_an_older_version_leaves_no_day_out() -> None:
    half = HalfTyped(NOW, "c", "r", FRIDAY, FRIDAY, "3400", is_base=False, without=frozenset({4, 5}))
    assert half_typed.read(half.written()) == half
    older = {name: value for name, value in half.written().items() if name != "without"}
    assert half_typed.read(older) == half._replace(without=frozenset())


def test_a_half_typed_rule_is_offered_again_after_a_restart_and_gone_when_it_is_added(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with house_with_rates(tmp_path) as before, rates_page(qtbot, before) as page:
        press(qtbot, Qt.Key.Key_R)
        typed(qtbot, "3")
        press(qtbot, Qt.Key.Key_Tab)
        typed(qtbot, "sat")
        page._rules._only_category.click()
    with house_with_rates(tmp_path) as after, rates_page(qtbot, after) as page:
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_R)
        assert "Kept from 15:42: Nights at least 3, sat, begun for Single, Flexible" in says(page)
        assert page._rules.nights.text() == "2" and done(after) == []
        button(page, "Take it up").click()
        assert (page._rules.nights.text(), page._rules.days.text()) == ("3", "sat")
        press(qtbot, Qt.Key.Key_Return)
        (command,) = done(after)
        assert isinstance(command, SetRestriction)
        assert (command.min_nights, command.rule.weekdays, command.rule.category_id) == (3, frozenset({5}), "Single")
        assert after.desk.draft(half_rule.NAME) is None


def test_a_rule_as_it_was_filled_in_is_no_draft_and_esc_keeps_what_was_typed(
    qtbot: QtBot, page: RatesPage, session: Session
) -> None:
    press(qtbot, Qt.Key.Key_R)
    typed(qtbot, "2")
    press(qtbot, Qt.Key.Key_Escape)
    assert session.desk.draft(half_rule.NAME) is None
    press(qtbot, Qt.Key.Key_R)
    typed(qtbot, "4")
    press(qtbot, Qt.Key.Key_Escape)
    assert half_rule.read(session.desk.draft(half_rule.NAME)) is not None
    press(qtbot, Qt.Key.Key_R)
    button(page, "Forget it").click()
    assert session.desk.draft(half_rule.NAME) is None and "Kept from" not in says(page)


@given(st.sampled_from(["min", "closed"]), st.text(max_size=9), st.text(max_size=9), st.booleans(), st.booleans())
def test_a_kept_rule_is_read_as_it_was_written(kind: str, nights: str, days: str, one: bool, other: bool) -> None:
    form = RuleForm(kind, nights, days, "Fri 16 Oct", "", one, other, one)
    kept = HalfRule(NOW, "c", "r", form)
    assert half_rule.read(json.loads(json.dumps(kept.written()))) == kept
    assert half_rule.read({"at": NOW.isoformat()}) is None
