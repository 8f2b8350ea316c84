"""Amounts of currencies with three decimals, with two and with none: shown, read, and sent as they were typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import AddOrder, AddPayment
from frontdesk.domain.house import Property
from frontdesk.domain.money import decimals, is_same, rounded, smallest
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.rates_page.changes import By, Night, changes
from frontdesk.ui.panes.stay_acts.acts import StayActs
from frontdesk.ui.text import money, wrong
from frontdesk.ui.text.acting import parse_amount
from tests.ui.acts import STAYING, announce, button, owe, press, saved, shown_in_a_window, shown_on_the_day
from tests.ui.lamplighter import open_lamplighter

CURRENCIES = ("KWD", "BHD", "TND", "CZK", "EUR", "JPY", "CLF", "")
COUNTRIES = ("en", "de", "cs", "fr", "de_CH", "ar_KW", "fr_TN", "ja")


@contextmanager
def in_country(language: str) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def in_hotel(currency: str) -> Iterator[None]:
    before = money.own_currency()
    money.use_currency(currency)
    try:
        yield
    finally:
        money.use_currency(before)


@given(smallest_ones=st.integers(0, 10**10), currency=st.sampled_from(CURRENCIES), country=st.sampled_from(COUNTRIES))
def test_an_amount_that_is_shown_is_read_as_itself(smallest_ones: int, currency: str, country: str) -> None:
    value = smallest_ones * smallest(currency)
    with in_country(country):
        assert parse_amount(money.amount(value, currency), currency) == value
        with in_hotel(currency):
            assert parse_amount(money.amount(value)) == value
            assert money.with_currency(value, currency).startswith(money.amount(value))


@given(text=st.text(st.sampled_from("0123456789.,- '"), max_size=12), currency=st.sampled_from(CURRENCIES))
def test_what_is_read_is_an_amount_that_the_currency_has(text: str, currency: str) -> None:
    value = parse_amount(text, currency)
    assert value is None or rounded(value, currency) == value


@given(st.decimals(0, 10**6, places=5), st.sampled_from(CURRENCIES))
def test_two_amounts_are_one_by_half_of_the_smallest(value: Decimal, currency: str) -> None:
    assert is_same(value, value, currency)
    assert not is_same(value, value + smallest(currency), currency)


@pytest.mark.parametrize(
    ("currency", "country", "text", "value"),
    [
        ("KWD", "en", "1.500", "1.5"),
        ("KWD", "en", "1,500", "1500"),
        ("KWD", "en", "1,234.500", "1234.5"),
        ("KWD", "en", "1.234,500", "1234.5"),
        ("KWD", "en", "1,234,500", "1234500"),
        ("KWD", "en", "0,250", "0.25"),
        ("KWD", "en", "12.5", "12.5"),
        ("KWD", "en", "12.3456", None),
        ("KWD", "de", "1.500", "1500"),
        ("KWD", "de", "1,500", "1.5"),
        ("TND", "fr", "1,500", "1.5"),
        ("TND", "fr", "1.500", "1.5"),
        ("JPY", "en", "1,500", "1500"),
        ("JPY", "en", "1.500", "1500"),
        ("JPY", "en", "1500.00", "1500"),
        ("JPY", "en", "12.50", None),
        ("EUR", "en", "1.500", "1500"),
        ("EUR", "en", "0.125", None),
    ],
)
def test_three_figures_after_a_sign(currency: str, country: str, text: str, value: str | None) -> None:
    with in_country(country):
        assert parse_amount(text, currency) == (None if value is None else Decimal(value))


def test_every_currency_is_written_with_its_own_decimals() -> None:
    with in_country("en"):
        shown = {each: money.with_currency(Decimal("1234.5"), each).replace("\u00a0", " ") for each in CURRENCIES}
    assert shown == {
        "KWD": "1,234.500 KWD",
        "BHD": "1,234.500 BHD",
        "TND": "1,234.500 TND",
        "CZK": "1,234.50 CZK",
        "EUR": "1,234.50 EUR",
        "JPY": "1,235 JPY",
        "CLF": "1,234.5000 CLF",
        "": "1,234.50",
    }
    assert [decimals(each) for each in ("KWD", "CZK", "JPY", "XYZ")] == [3, 2, 0, 2]


def test_a_price_is_moved_by_a_share_to_what_the_currency_has() -> None:
    night = (Night(date(2026, 10, 16), Decimal("12.500")),)
    with in_hotel("KWD"):
        assert [each.then for each in changes("+10 %", night, By.FIGURE)] == [Decimal("13.750")]
        assert [each.then for each in changes("-0.250", night, By.FIGURE)] == [Decimal("12.250")]
        assert money.whole(Decimal("12.5")) == "12.500"
    with in_hotel("CZK"):
        assert [each.then for each in changes("+10 %", night, By.FIGURE)] == [Decimal(14)]
        assert [each.then for each in changes("+5", night, By.FIGURE)] == [Decimal("17.50")]


@pytest.mark.parametrize(
    ("currency", "said"), [("CZK", "1240 or 1240.50"), ("JPY", "JPY has no smaller ones"), ("KWD", "12.500")]
)
def test_what_is_no_amount_says_how_one_is_typed(currency: str, said: str) -> None:
    with in_country("en"), in_hotel(currency):
        assert said in wrong.money("abc")
        assert not wrong.money(money.amount(wrong.most_money())) and wrong.money(money.amount(wrong.most_money() + 1))
        assert not wrong.money(money.amount(Decimal(1240)))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The hotel is in Kuwait."""
    with open_lamplighter(tmp_path) as opened, in_hotel("KWD"):
        known = replace(_property(opened), currency="KWD", payment_kinds=("Cash",))
        with opened.store.transaction():
            opened.store.writer.put_property(known)
        opened.desk._kept.forget(Changed(everything=True))
        yield opened


def test_the_window_writes_amounts_of_its_hotel(session: Session, qtbot: QtBot, qapp: QApplication) -> None:
    owe(session, 12)
    money.use_currency("")
    window = shown_on_the_day(qtbot, qapp, session)
    assert money.amount(Decimal("12.5")) == "12.500"
    with session.store.transaction():
        session.store.writer.put_property(replace(_property(session), currency="JPY"))
    session.desk._kept.forget(Changed(everything=True))
    announce(session, Changed(house=True))
    assert money.amount(Decimal("12.5")) == "13"
    window.close()


def _property(session: Session) -> Property:
    found = session.store.cache.property()
    assert found is not None
    return found


def test_a_payment_and_a_charge_are_sent_to_the_thousandth(qtbot: QtBot, session: Session) -> None:
    owe(session, 12)
    host = shown_in_a_window(qtbot, QWidget(), width=900)
    acts = StayActs(session.desk, host)
    acts.open(StayAct.PAYMENT, STAYING)
    QApplication.processEvents()
    dialog = acts._dialog
    assert dialog is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "4.125")
    assert button(dialog, "Record 4.125\u00a0KWD").isEnabled()
    press(qtbot, Qt.Key.Key_Return)
    acts.open(StayAct.CHARGE, STAYING)
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "taxi 3.250")
    press(qtbot, Qt.Key.Key_Return)
    payment, charge = (entry.command for entry in saved(session))
    assert isinstance(payment, AddPayment) and payment.amount == Decimal("4.125") and payment.currency == "KWD"
    assert isinstance(charge, AddOrder) and charge.items[0].unit_gross == Decimal("3.25")
    host.close()
