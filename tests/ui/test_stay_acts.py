"""Acts on a stay by keys: what each dialog makes of what is typed, and that nothing else is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import integers, sampled_from
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import (
    AddCompanion,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    ChangeGuest,
    ChangeOwner,
    ChangeStay,
    LockRoom,
    NightPrice,
    SetRoomState,
)
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Block, Company, Product
from frontdesk.domain.money import NotSent, OrderItem
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.rates import FreeDay
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Changed
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.panes.stay_acts.charge_dialog import Charge, ChargeDialog
from frontdesk.ui.panes.stay_acts.dates_dialog import DatesDialog
from frontdesk.ui.panes.stay_acts.details_dialog import DetailsDialog
from frontdesk.ui.panes.stay_acts.payment_dialog import PaymentDialog
from frontdesk.ui.panes.stay_acts.people_dialog import PeopleDialog
from frontdesk.ui.panes.stay_acts.price_dialog import PriceDialog
from frontdesk.ui.text.acting import new_guest, parse_amount, payment_facts
from frontdesk.ui.text.detail import list_name
from frontdesk.ui.text.money import amount
from frontdesk.ui.text.typed import person
from tests.ui.act_dialogs import acts_over, done, opened, typed
from tests.ui.acts import (
    ARRIVING,
    STAYING,
    announce,
    button,
    changed_elsewhere,
    leaves,
    owe,
    press,
    saved,
    says,
    set_room,
    stay_of,
    with_companion,
)
from tests.ui.lamplighter import NOW, open_lamplighter
from tests.ui.spoken import in_country


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        known = opened.store.cache.property()
        assert known is not None
        with opened.store.transaction():
            opened.store.writer.put_property(
                replace(known, payment_kinds=("Cash", "CreditCard"), order_services=("bar",))
            )
            opened.store.writer.put_products(
                [
                    Product(
                        id="p-breakfast",
                        name="Breakfast",
                        price=Decimal(190),
                        currency="CZK",
                        charging="PerPersonPerTimeUnit",
                        service_id=known.service_id,
                    ),
                    Product(id="p-beer", name="Draught beer", price=Decimal(75), currency="CZK", service_id="bar"),
                ]
            )
        opened.desk._kept.forget(Changed(everything=True))
        yield opened


@pytest.fixture
def acts(qtbot: QtBot, session: Session) -> Iterator[StayActs]:
    with acts_over(qtbot, session) as made:
        yield made


def test_two_letters_charge_a_product_for_every_person_and_night(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "br")
    assert "190 for each person and night" in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddProduct)
    assert (command.product_id, command.count) == ("p-breakfast", 1)  # the platform multiplies by persons and nights
    assert command.total == 190 * view.beds * view.nights


@pytest.mark.parametrize(("count", "pieces"), [("", ""), ("1", ""), ("2", "8 ×"), ("777", "3108 ×")])
def test_more_than_one_for_each_person_and_night_is_said_and_charged_all_the_same(
    qtbot: QtBot, session: Session, acts: StayActs, count: str, pieces: str
) -> None:
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, f"{count} breakfast".strip())
    told = [each for each in says(dialog).split("\n") if "more than one for each person and night" in each]
    assert told == ([f"{pieces} Breakfast in all: more than one for each person and night."] if pieces else [])
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddProduct) and command.count == int(count or 1)


def test_how_much_is_drunk_at_the_bar_nobody_can_tell(qtbot: QtBot, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "9 beer")
    assert "675" in says(dialog)
    assert "more than one" not in says(dialog)


def test_a_count_before_the_name_and_a_product_of_the_bar_goes_on_the_account(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "2 beer")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddOrder)
    assert (command.service_id, command.products[0].count, command.total) == ("bar", 2, Decimal(150))


@pytest.mark.parametrize(
    ("text", "first", "charged"),
    [
        ("dra 2", "2 × Draught beer", "Charge 150\u00a0CZK"),
        ("beer x3", "3 × Draught beer", "Charge 225\u00a0CZK"),
        ("beer 250", "beer, 250\u00a0CZK", "Charge 250\u00a0CZK"),
        ("beer 2.50", "beer, 2.50\u00a0CZK", "Charge 2.50\u00a0CZK"),
        ("taxi 35", "taxi, 35\u00a0CZK", "Charge 35\u00a0CZK"),
        ("2 taxi 35", "taxi, 35\u00a0CZK", "Charge 70\u00a0CZK"),
    ],
)
def test_a_number_behind_a_product_is_its_count_and_behind_another_name_an_amount(
    qtbot: QtBot, acts: StayActs, text: str, first: str, charged: str
) -> None:
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, text)
    assert dialog._choice.picked_text().startswith(first)
    assert charged in [each.text() for each in dialog.findChildren(QAbstractButton)]


def test_a_name_and_an_amount_are_a_charge_of_their_own(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "Umbrella 250")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddOrder)
    assert [(item.name, item.unit_gross) for item in command.items] == [("Umbrella", Decimal(250))]


def test_the_tax_of_a_charge_of_its_own_is_chosen_by_what_it_is_taxed_like(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    found = session.store.cache.products()
    with session.store.transaction():
        session.store.writer.put_products(
            [
                replace(found["p-beer"], tax_codes=("CZ-21",)),
                replace(found["p-breakfast"], tax_codes=("CZ-12",)),
                replace(found["p-beer"], id="p-wine", name="Wine", tax_codes=("CZ-21",)),
            ]
        )
    announce(session, Changed(everything=True))
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "Umbrella 250")
    lines = [choice.text for choice in dialog._offer("Umbrella 250")]
    assert [line.partition("CZK, ")[2] for line in lines] == [
        "taxed like Draught beer (CZ-21)",
        "taxed like Breakfast (CZ-12)",
        "no tax",
    ]
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddOrder)
    assert [item.tax_codes for item in command.items] == [("CZ-12",)]


def test_the_same_charge_within_a_minute_wants_a_second_enter(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    for _ in range(2):
        dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
        typed(qtbot, "beer")
        press(qtbot, Qt.Key.Key_Return)
    assert len(done(session)) == 1
    assert "Press Enter once more" in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert len(done(session)) == 2


@pytest.mark.parametrize(
    ("creator", "seconds", "words"),
    [
        ("our tokens", 40, "Another desk charged the same 40 s ago."),
        ("a person of the platform", 40, "Somebody else charged the same 40 s ago."),
        ("our tokens", 61, ""),
    ],
)
def test_what_a_colleague_charged_within_the_minute_wants_a_second_enter(
    qtbot: QtBot, session: Session, acts: StayActs, creator: str, seconds: int, words: str
) -> None:
    owe(session, 75, ARRIVING, name="Draught beer")
    (item,) = [each for each in session.store.cache.items(ARRIVING) if each.name == "Draught beer"]
    at = session.desk.hotel().now - timedelta(seconds=seconds)
    with session.store.transaction():
        session.store.local.set("own_profile_id", "our tokens")
        session.store.writer.put_items([replace(item, created_utc=at, creator_id=creator)])
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "beer")
    press(qtbot, Qt.Key.Key_Return)
    assert len(done(session)) == (0 if words else 1)
    assert words in says(dialog)
    if words:
        press(qtbot, Qt.Key.Key_Return)
        assert len(done(session)) == 1


def test_a_charge_that_was_taken_back_is_charged_again_without_a_question(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    for _ in range(2):
        opened(acts, StayAct.CHARGE, ChargeDialog)
        typed(qtbot, "beer")
        press(qtbot, Qt.Key.Key_Return)
        (entry,) = saved(session)
        session.desk.take_back(entry.id)
        assert done(session) == []


def test_what_has_arrived_on_the_platform_is_guarded_too(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "beer")
    press(qtbot, Qt.Key.Key_Return)
    (entry,) = saved(session)
    leaves(session, entry, state=EntryState.SETTLED, outcome="applied")
    announce(session, Changed(unsent=True, reservation_ids=frozenset((ARRIVING,))))
    again = StayActs(session.desk, acts._host)  # as after a restart
    dialog = opened(again, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "beer")
    press(qtbot, Qt.Key.Key_Return)
    assert "The same was charged" in says(dialog)


def test_a_payment_needs_an_amount_and_enter(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    acts.open(StayAct.PAYMENT, ARRIVING)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
    typed(qtbot, "1240.50")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddPayment)
    assert (command.amount, command.kind) == (Decimal("1240.50"), "Cash")


@pytest.mark.parametrize("fee", [0, 2100])
def test_the_fee_of_somebody_who_did_not_come_is_paid(qtbot: QtBot, session: Session, acts: StayActs, fee: int) -> None:
    changed_elsewhere(session, ARRIVING, state=State.CANCELED)
    owe(session, fee, ARRIVING, payer=stay_of(session, ARRIVING).guest_id or "", name="Cancellation fee")
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    acts.open(StayAct.PAYMENT, ARRIVING)
    QApplication.processEvents()
    assert (acts._dialog is not None) is bool(fee)
    if acts._dialog is not None:
        press(qtbot, Qt.Key.Key_Return)
    assert [command.amount for command in done(session) if isinstance(command, AddPayment)] == ([fee] if fee else [])


@pytest.mark.parametrize(
    ("owes", "said"),
    [
        (None, "What is owed is not known yet."),
        (Decimal(0), "Nothing is owed."),
        (Decimal(1240), "Owes 1,240\u00a0CZK."),
    ],
)
def test_a_payment_says_what_is_owed_and_not_nothing_for_what_is_not_known(
    owes: Decimal | None, said: str, session: Session
) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    assert payment_facts(replace(view, owes=owes, not_sent=None), []) == said


def test_a_payment_goes_on_the_account_of_whoever_owes(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    with_companion(session)
    acts.open(StayAct.PAYMENT, STAYING)
    QApplication.processEvents()
    assert acts._dialog is not None and "On the account of Whitfield Tom" in says(acts._dialog)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddPayment)
    assert (command.guest_id, command.amount) == ("tom", Decimal(1240))


def test_where_two_owe_one_of_them_is_picked(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    with_companion(session)
    owe(session, 300)
    acts.open(StayAct.PAYMENT, STAYING)
    QApplication.processEvents()
    assert acts._dialog is not None
    button(acts._dialog, "Whitfield Tom, 1,240\xa0CZK").click()
    qtbot.keyClick(acts._dialog, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, AddPayment)
    assert (command.guest_id, command.amount) == ("tom", Decimal(1240))


def test_plus_and_enter_is_a_night_more(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    opened(acts, StayAct.MORE, DatesDialog)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert command.only_days and command.start_utc is None
    assert command.end_utc == view.reservation.end_utc + timedelta(days=1)
    after = session.desk.stay(ARRIVING)
    assert after is not None and after.nights == view.nights + 1


def test_who_leaves_early_has_today_proposed_and_one_night_at_least(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    came = stay_of(session, ARRIVING).start_utc
    changed_elsewhere(session, ARRIVING, start_utc=came - timedelta(days=2))
    dialog = opened(acts, StayAct.ENDS_TODAY, DatesDialog)
    assert dialog._days()[1] == NOW.date()
    press(qtbot, Qt.Key.Key_Escape)
    changed_elsewhere(session, ARRIVING, start_utc=came)
    dialog = opened(acts, StayAct.ENDS_TODAY, DatesDialog)
    assert dialog._days()[1] == NOW.date() + timedelta(days=1)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert command.end_utc == NOW + timedelta(days=1)


def test_a_night_more_in_a_full_category_is_told_before_it_is_sent(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    category = view.reservation.category_id
    full = [
        FreeDay(category_id=category, day=view.leave + timedelta(days=each), usable=10, occupied=10 - free, free=free)
        for each, free in enumerate((1, 0))
    ]
    with session.store.transaction():
        session.store.writer.put_free_days(full, as_of=NOW)
    announce(session, Changed(rates=True))
    dialog = opened(acts, StayAct.MORE, DatesDialog)
    assert "is free on" not in says(dialog)
    press(qtbot, Qt.Key.Key_Plus)
    assert "is free on Mon 19 Oct. The platform may say no." in says(dialog)
    press(qtbot, Qt.Key.Key_Minus)
    assert "is free on" not in says(dialog)


def test_a_night_more_that_the_block_does_not_have_is_told(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        fair = Block(id="fair", name="Book fair", first_night=date(2026, 10, 16), last_night=date(2026, 10, 17))
        session.store.writer.put_blocks([fair])
        session.store.writer.put_reservations([replace(stay, availability_block_id="fair")])
    session.desk._kept.forget(Changed(everything=True))
    session.desk._house = None
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    assert "Book fair" not in says(dialog)
    qtbot.keyClicks(dialog._leaves.input, "+")
    assert "Book fair has no room for the night of 18 Oct: that is taken from what is free." in says(dialog)


@pytest.mark.parametrize("is_charged", [False, True])
def test_nights_given_back_may_cost_a_fee_and_only_they(
    qtbot: QtBot, session: Session, acts: StayActs, is_charged: bool
) -> None:
    dialog = opened(acts, StayAct.MORE, DatesDialog)
    assert not dialog._fee.isVisible()
    press(qtbot, Qt.Key.Key_Minus)
    press(qtbot, Qt.Key.Key_Minus)
    assert dialog._fee.isVisible()
    dialog._fee.setChecked(is_charged)
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay) and command.charge_fee is is_charged


def test_a_day_before_the_arrival_is_not_taken(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    typed(qtbot, "15.10.2026")
    assert "Thu 15 Oct 2026 is not after the arrival. Type a day from Sat 17 Oct 2026 on." in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []


@pytest.mark.parametrize(("text", "leave"), [("2026-10-20", date(2026, 10, 20)), ("19-10-2026", date(2026, 10, 19))])
def test_a_day_with_strokes_in_it_is_typed_and_steps_nothing(
    qtbot: QtBot, acts: StayActs, text: str, leave: date
) -> None:
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    typed(qtbot, text)
    assert (dialog._leaves.text(), dialog._days()[1]) == (text, leave)
    press(qtbot, Qt.Key.Key_Plus)
    assert dialog._days()[1] == leave + timedelta(days=1)
    typed(qtbot, "tue")  # over the day that was stepped to
    assert dialog._days()[1] == date(2026, 10, 20)


def test_a_day_of_another_year_is_said_with_its_year(qtbot: QtBot, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    typed(qtbot, "15.10.")
    assert "Stay until Fri 15 Oct 2027, 364 nights" in says(dialog)


def test_a_night_less_of_somebody_who_should_have_left_is_no_year_more(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    came, left = stay_of(session, ARRIVING).start_utc - timedelta(days=3), NOW - timedelta(days=1)
    changed_elsewhere(session, ARRIVING, start_utc=came, end_utc=left)
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    press(qtbot, Qt.Key.Key_Minus)
    assert not dialog._button.isEnabled()
    press(qtbot, Qt.Key.Key_Plus)
    assert dialog._days()[1] == NOW.date()


def test_days_that_another_desk_changed_under_the_dialog_are_shown_and_given_back_by_nobody_unseen(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    dialog = opened(acts, StayAct.MORE, DatesDialog)
    ends, typed_for = stay_of(session, ARRIVING).end_utc, dialog.view.leave + timedelta(days=1)
    assert ends is not None
    changed_elsewhere(session, ARRIVING, end_utc=ends + timedelta(days=3))
    acts.on_changed(Changed(reservation_ids=frozenset((ARRIVING,))))
    assert dialog._days()[1] == typed_for
    assert "Changed meanwhile. Now: 5 nights, Fri 16 to Wed 21 October" in says(dialog)
    assert dialog._fee.isVisible()  # two nights are given back now
    dialog._leaves.set_text("Wed 21 Oct")
    acts.on_changed(Changed(reservation_ids=frozenset((ARRIVING,))))
    assert dialog._days()[1] == date(2026, 10, 21)


@pytest.mark.parametrize("text", ["23:30", "23.30", "2330"])
def test_another_time_of_arrival_leaves_days_price_and_fee_alone(
    qtbot: QtBot, session: Session, acts: StayActs, text: str
) -> None:
    before = session.desk.stay(ARRIVING)
    assert before is not None
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    dialog._expected.setFocus()
    dialog._expected.input.selectAll()
    typed(qtbot, text)
    assert "Only the time changes: nights and price stay as they are." in says(dialog)
    assert not dialog._fee.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert (command.only_time, command.reprices, command.moves_the_nights) == (True, False, False)
    after = session.desk.stay(ARRIVING)
    assert after is not None
    assert (after.expected.hour, after.expected.minute) == (23, 30)
    assert (after.arrive, after.leave, after.night_prices) == (before.arrive, before.leave, before.night_prices)
    assert any("23:30" in str(event.about) for event in after.history)


def test_a_time_after_midnight_is_said_to_be_before_the_night(qtbot: QtBot, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    dialog._expected.setFocus()
    dialog._expected.input.selectAll()
    typed(qtbot, "0:30")
    assert "0:30 is before the night of Fri 16 Oct. For a guest who comes after midnight, put 23:59." in says(dialog)
    dialog._expected.input.selectAll()
    typed(qtbot, "9")
    assert "after midnight" not in says(dialog)
    assert dialog.commands() != ()


def test_a_day_use_begins_at_another_time_before_its_end(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    comes = stay_of(session, ARRIVING).start_utc
    changed_elsewhere(session, ARRIVING, start_utc=comes.replace(hour=8), end_utc=comes.replace(hour=15, minute=0))
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    dialog = opened(acts, StayAct.DATES, DatesDialog)
    assert "is not after the arrival" not in says(dialog)
    assert dialog.commands() == ()
    dialog._expected.setFocus()
    dialog._expected.input.selectAll()
    typed(qtbot, "17:00")
    assert "17:00 is not before the departure at 17:00. Type an earlier time." in says(dialog)
    assert dialog.commands() == ()
    dialog._expected.input.selectAll()
    typed(qtbot, "12:30")
    (command,) = dialog.commands()
    assert isinstance(command, ChangeStay) and command.only_time
    assert command.start_utc == comes.replace(hour=10, minute=30)


def test_other_days_keep_the_time_of_arrival(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    late = stay_of(session, ARRIVING).start_utc.replace(hour=20, minute=15, second=30)
    changed_elsewhere(session, ARRIVING, start_utc=late)
    announce(session, Changed(reservation_ids=frozenset((ARRIVING,))))
    dialog = opened(acts, StayAct.MORE, DatesDialog)
    (longer,) = dialog.commands()
    assert isinstance(longer, ChangeStay) and longer.start_utc is None
    dialog._arrives.set_text("17 oct")
    (moved,) = dialog.commands()
    assert isinstance(moved, ChangeStay)
    assert (moved.start_utc, moved.only_time) == (late.replace(second=0) + timedelta(days=1), False)


def test_nobody_in_the_house_is_expected(acts: StayActs) -> None:
    assert opened(acts, StayAct.DATES, DatesDialog, STAYING)._expected.isHidden()


def test_a_time_that_another_desk_changed_is_shown_and_not_put_back(session: Session, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.MORE, DatesDialog)
    changed_elsewhere(session, ARRIVING, start_utc=stay_of(session, ARRIVING).start_utc.replace(hour=18, minute=5))
    acts.on_changed(Changed(reservation_ids=frozenset((ARRIVING,))))
    assert dialog._expected.text() == "20:05"
    (command,) = dialog.commands()
    assert isinstance(command, ChangeStay) and command.start_utc is None


def test_money_that_another_desk_took_under_the_dialog_is_not_taken_again(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    owe(session, 1240, ARRIVING)
    dialog = opened(acts, StayAct.PAYMENT, PaymentDialog)
    owes = dialog.view.owes
    assert owes is not None and dialog._field.text() == amount(owes)
    owe(session, 300, ARRIVING, name="Laundry")
    acts.on_changed(Changed(reservation_ids=frozenset((ARRIVING,))))
    assert dialog._field.text() == amount(owes + 300)
    dialog._field.set_text("100")
    owe(session, 500, ARRIVING, name="Parking")
    acts.on_changed(Changed(reservation_ids=frozenset((ARRIVING,))))
    assert dialog._field.text() == "100"
    assert f"Changed meanwhile. Now: Owes {amount(owes + 800)}" in says(dialog)


def test_a_charge_of_this_desk_that_is_sent_under_the_dialog_changes_nothing_of_what_is_owed(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    owe(session, 1240, ARRIVING)
    dialog = opened(acts, StayAct.PAYMENT, PaymentDialog)
    sent, owes = dialog.view, dialog.view.owes
    assert owes is not None
    dialog.stay_changed(replace(sent, not_sent=NotSent(Decimal(240))))
    assert "Changed meanwhile" not in says(dialog)
    dialog.stay_changed(sent)
    assert "Changed meanwhile" not in says(dialog) and f"Owes {amount(owes)}" in says(dialog)


def test_what_a_company_owes_is_said_and_so_is_a_payment_of_more_than_the_guest_owes(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    with session.store.transaction():
        session.store.writer.put_companies([Company(id="fjord", name="Fjordtur")])
    session.desk._kept.forget(Changed(everything=True))
    owe(session, 1240, ARRIVING)
    owe(session, 3000, ARRIVING, payer="fjord", name="Conference")
    dialog = opened(acts, StayAct.PAYMENT, PaymentDialog)
    guest = list_name(dialog.view)
    assert "3,000\u00a0CZK of it is on the account of Fjordtur." in says(dialog)
    assert "more than" not in says(dialog)
    owed = parse_amount(dialog._field.text())
    assert owed is not None
    dialog._field.input.selectAll()
    typed(qtbot, amount(owed + 3000))
    assert f"3,000\u00a0CZK more than {guest} owes." in says(dialog)


def test_two_new_companions_get_profiles_and_a_place(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    opened(acts, StayAct.PEOPLE, PeopleDialog)
    typed(qtbot, "Xylander Zora")
    press(qtbot, Qt.Key.Key_Return)
    typed(qtbot, "Xylander, Jan")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    commands = done(session)
    names = [each.details for each in commands if isinstance(each, AddGuest)]
    assert [(each.last_name, each.first_name) for each in names] == [("Xylander", "Zora"), ("Xylander", "Jan")]
    assert len([each for each in commands if isinstance(each, AddCompanion)]) == 2
    missing = len(view.people) + 2 - view.beds
    assert any(isinstance(each, ChangeStay) for each in commands) is (missing > 0)
    after = session.desk.stay(ARRIVING)
    assert after is not None and len(after.people) == len(view.people) + 2


@pytest.mark.parametrize("line", ["Xylander Zora 777 222 333", "Xylander Zora, zora@example.com", "xylander, zora"])
def test_a_companion_is_read_from_a_line_as_the_guest_of_a_new_reservation_is(
    qtbot: QtBot, session: Session, acts: StayActs, line: str
) -> None:
    dialog = opened(acts, StayAct.PEOPLE, PeopleDialog)
    typed(qtbot, line)
    meant = person(line)
    assert (meant.last_name, meant.first_name) == ("Xylander", "Zora")
    told = ", ".join(part for part in ("Xylander Zora", meant.phone, meant.email) if part)
    assert dialog._choice.picked_text() == new_guest(told)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    (made,) = [each.details for each in done(session) if isinstance(each, AddGuest)]
    assert (made.last_name, made.first_name, made.email, made.phone) == meant


def test_more_companions_than_the_room_sleeps_are_told_before_they_are_sent(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    dialog = opened(acts, StayAct.PEOPLE, PeopleDialog)
    for number in range(1, view.sleeps - len(view.people) + 2):
        assert "The platform may say no" not in says(dialog)
        typed(qtbot, f"Xylander{number * 'a'} Zora")
        press(qtbot, Qt.Key.Key_Return)
    more = len(view.people) + number - view.beds
    assert f"for {more} more person" in says(dialog)
    assert f"{view.category} sleeps {view.sleeps}. The platform may say no." in says(dialog)


def test_who_came_along_before_comes_with_two_keys(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_guests([Guest(id="ada", last_name="Okafor", first_name="Ada")])
        before = replace(stay, id="before", number="1", start_utc=stay.start_utc - timedelta(days=90))
        session.store.writer.put_reservations([replace(before, companion_ids=(stay.guest_id, "ada"))])
    dialog = opened(acts, StayAct.PEOPLE, PeopleDialog)
    assert "Okafor Ada, came along before" in says(dialog)
    press(qtbot, Qt.Key.Key_Return)  # nobody is picked: it is done, and nothing is changed
    assert done(session) == []
    dialog = opened(acts, StayAct.PEOPLE, PeopleDialog)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert not dialog._choice._offered and button(dialog, "Save Okafor Ada").isEnabled()
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [AddCompanion(reservation_id=ARRIVING, guest_id="ada")]


def test_a_stay_given_to_a_companion_says_who_leaves_it(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_guests(
            [Guest(id="ada", last_name="Okafor", first_name="Ada"), Guest(id="jin", last_name="Kim", first_name="Jin")]
        )
        session.store.writer.put_reservations([replace(stay, companion_ids=(stay.guest_id, "ada", "jin"))])
    dialog = opened(acts, StayAct.PEOPLE, PeopleDialog)
    assert "leaves the stay" not in says(dialog)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down)
    said = "Müller-Lüdenscheidt Jürgen leaves the stay then, and Okafor Ada is its guest. Kim Jin comes along still."
    assert said in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [ChangeOwner(reservation_id=ARRIVING, guest_id="ada")]
    view = session.desk.stay(ARRIVING)
    assert view is not None and [each.guest_id for each in view.people] == ["ada", "jin"]


def test_a_price_by_hand_wants_a_reason(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.PRICE, PriceDialog)
    typed(qtbot, "1500")
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
    dialog._reason.input.setFocus()
    typed(qtbot, "Agreed on the phone")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert command.note == "Agreed on the phone"
    assert {price.gross for price in command.prices} == {Decimal(1500)}


def test_a_category_that_is_full_is_not_called_unknown(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    view = session.desk.stay(ARRIVING)
    assert view is not None
    nights = [view.arrive + timedelta(days=at) for at in range(view.nights)]
    with session.store.transaction():
        session.store.writer.put_free_days(
            [FreeDay(category_id="Single", day=day, usable=10, occupied=10, free=0) for day in nights], as_of=NOW
        )
    announce(session, Changed(rates=True))
    dialog = opened(acts, StayAct.PRICE, PriceDialog)
    typed(qtbot, "single")
    assert "Why no Single? All are sold for the night of Fri 16 Oct." in says(dialog)
    assert "Nothing is called like that." not in says(dialog)
    typed(qtbot, "penthouse")
    assert "Nothing is called like that." in says(dialog)


def eight_nights(session: Session) -> None:
    """The guest in the house came six nights ago and stays two more."""
    stay = session.store.cache.reservation(STAYING)
    assert stay is not None
    begins = NOW - timedelta(days=6)
    nights = [
        OrderItem(
            id=f"night {at}",
            reservation_id=STAYING,
            guest_id=stay.guest_id,
            kind="SpaceOrder",
            name="Night",
            amount=Decimal(2000),
            currency="CZK",
            state="Open",
            consumed_utc=begins + timedelta(days=at),
        )
        for at in range(8)
    ]
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, start_utc=begins, end_utc=NOW + timedelta(days=2))])
        session.store.writer.put_items(nights)


def three_days_later(session: Session) -> None:
    """Four nights from Friday on are charged, and other days of them wait: from Monday on."""
    changed_elsewhere(session, ARRIVING, end_utc=NOW + timedelta(days=4))
    stay = stay_of(session, ARRIVING)
    with session.store.transaction():
        session.store.writer.put_items(
            [
                OrderItem(
                    id=f"night {at}",
                    reservation_id=ARRIVING,
                    guest_id=stay.guest_id,
                    kind="SpaceOrder",
                    name="Night",
                    amount=Decimal(2000),
                    currency="CZK",
                    state="Open",
                    consumed_utc=stay.start_utc + timedelta(days=at),
                )
                for at in range(4)
            ]
        )
    days = timedelta(days=3)
    session.desk.submit(
        ChangeStay(reservation_id=ARRIVING, start_utc=stay.start_utc + days, end_utc=stay.end_utc + days)
    )


def test_while_other_days_wait_a_price_by_hand_is_of_the_night_that_is_named(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    three_days_later(session)
    dialog = opened(acts, StayAct.PRICE, PriceDialog)
    typed(qtbot, "1500")
    lines = [each.text for each in dialog._choice._offered if each.text.startswith("Night of")]
    assert [line.split(":")[0] for line in lines] == [
        f"Night of {day} Oct" for day in ("Mon 19", "Tue 20", "Wed 21", "Thu 22")
    ]
    typed(qtbot, " tue 20")
    dialog._reason.input.setFocus()
    typed(qtbot, "noise")
    press(qtbot, Qt.Key.Key_Return)
    (*_, command) = done(session)
    assert isinstance(command, ChangeStay)
    assert command.prices == (NightPrice(index=1, gross=Decimal(1500)),)


def test_while_other_days_wait_only_nights_that_stay_have_a_price_and_nothing_is_compared_with_them(
    session: Session,
) -> None:
    three_days_later(session)
    view = session.desk.stay(ARRIVING)
    assert view is not None
    assert view.night_prices == ((date(2026, 10, 19), Decimal(2000)),)
    assert view.nights_cost is None


def test_the_nights_to_come_are_offered_before_those_that_are_over(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    eight_nights(session)
    dialog = opened(acts, StayAct.PRICE, PriceDialog, STAYING)
    typed(qtbot, "1500")
    lines = [each.text for each in dialog._choice._offered if each.text.startswith("Night of")]
    assert lines[:2] == ["Night of Fri 16 Oct: 1,500\u00a0CZK", "Night of Sat 17 Oct: 1,500\u00a0CZK"]


def test_every_night_is_each_night_to_come(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    eight_nights(session)
    dialog = opened(acts, StayAct.PRICE, PriceDialog, STAYING)
    typed(qtbot, "1500")
    assert "Every night from Fri 16 Oct on: 1,500\u00a0CZK" in [each.text for each in dialog._choice._offered]
    dialog._reason.input.setFocus()
    typed(qtbot, "noise")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert [price.index for price in command.prices] == [6, 7]


def test_where_every_night_is_over_one_of_them_has_to_be_said(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    eight_nights(session)
    changed_elsewhere(session, STAYING, start_utc=NOW - timedelta(days=8), end_utc=NOW)
    dialog = opened(acts, StayAct.PRICE, PriceDialog, STAYING)
    typed(qtbot, "1500")
    assert not any(each.text.startswith("Every night") for each in dialog._choice._offered)


@pytest.mark.parametrize(
    ("words", "index"),
    [("1500 sat 17", 7), ("1 500 mon", 2), ("1,500 wed", 4), ("1500 12", 2), ("1500 1", 6), ("1 500 16", 6)],
)
def test_an_amount_and_a_day_are_the_price_of_that_night(
    qtbot: QtBot, session: Session, acts: StayActs, words: str, index: int
) -> None:
    eight_nights(session)
    dialog = opened(acts, StayAct.PRICE, PriceDialog, STAYING)
    typed(qtbot, words)
    dialog._reason.input.setFocus()
    typed(qtbot, "noise")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeStay)
    assert command.prices == (NightPrice(index=index, gross=Decimal(1500)),)


def test_a_note_a_room_state_and_a_lock(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    acts.open(StayAct.NOTE, ARRIVING)
    QApplication.processEvents()
    typed(qtbot, "Late arrival")
    press(qtbot, Qt.Key.Key_Return)
    acts.open(StayAct.ROOM_STATE, ARRIVING)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_D)
    press(qtbot, Qt.Key.Key_Return)
    acts.open(StayAct.LOCK, ARRIVING)
    kinds = [type(command) for command in done(session)]
    assert kinds == [AddNote, SetRoomState, LockRoom]


@pytest.mark.parametrize(
    ("now", "said"), [("Dirty", "Inspected"), ("Clean", "Inspected"), ("Inspected", ""), ("OutOfService", "")]
)
def test_enter_alone_never_makes_a_room_worse(
    qtbot: QtBot, session: Session, acts: StayActs, now: str, said: str
) -> None:
    room = session.store.cache.reservation(ARRIVING)
    assert room is not None and room.room_id is not None
    set_room(session, now, room.room_id)
    acts.open(StayAct.ROOM_STATE, ARRIVING)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Return)
    told = [command.state for command in done(session) if isinstance(command, SetRoomState)]
    assert told == ([said] if said else [])


def test_only_what_is_typed_differently_is_sent(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    dialog = opened(acts, StayAct.DETAILS, DetailsDialog)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
    dialog._phone.input.setFocus()
    dialog._phone.input.selectAll()
    typed(qtbot, "+420 601 123 456")
    press(qtbot, Qt.Key.Key_Return)
    (command,) = done(session)
    assert isinstance(command, ChangeGuest)
    assert command.details.given() == {"phone": "+420 601 123 456"}


def with_a_booker_and_blocks(session: Session) -> None:
    """Somebody who books for others, two blocks, and a company of the stay."""
    stay = session.store.cache.reservation(ARRIVING)
    assert stay is not None
    with session.store.transaction():
        writer = session.store.writer
        writer.put_guests([Guest(id="okafor", last_name="Okafor", first_name="Ada", email="ada@example.com")])
        writer.put_guests([Guest(id=f"kim {given}", last_name="Kim", first_name=given) for given in ("Jin", "Min")])
        writer.put_companies([Company(id="acme", name="Acme Tools")])
        choir = Block(id="choir", name="Choir of Brno", first_night=date(2026, 10, 17), last_night=date.max)
        writer.put_blocks([Block(id="fair", name="Book fair"), choir])
        writer.put_reservations([replace(stay, company_id="acme")])
    announce(session, Changed(everything=True))


def test_who_booked_and_the_block_are_changed_among_the_details(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    with_a_booker_and_blocks(session)
    dialog = opened(acts, StayAct.DETAILS, DetailsDialog)
    dialog._booker.input.setFocus()
    typed(qtbot, "kim")
    assert "more than one" in dialog._booker.problem()
    dialog._booker.input.selectAll()
    typed(qtbot, "ada oka")
    dialog._block.input.setFocus()
    typed(qtbot, "choir")
    assert "Choir of Brno has no room for the night of 16 Oct: that is taken from what is free." in says(dialog)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [
        ChangeStay(reservation_id=ARRIVING, booker_id="okafor", availability_block_id="choir", reprice=False)
    ]
    again = opened(acts, StayAct.DETAILS, DetailsDialog)
    assert (again._booker.text(), again._block.text()) == ("Okafor Ada", "Choir of Brno")


def test_a_field_of_the_stay_that_is_emptied_is_cleared_and_one_of_the_guest_is_not(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    with_a_booker_and_blocks(session)
    dialog = opened(acts, StayAct.DETAILS, DetailsDialog)
    dialog._last.set_text("")
    dialog._settle()
    assert dialog._last.problem()
    dialog._last.set_text("Müller-Lüdenscheidt")
    dialog._company.input.setFocus()
    dialog._company.input.selectAll()
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [ChangeStay(reservation_id=ARRIVING, company_id="", reprice=False)]


AMOUNTS = {
    "1240": "1240",
    "12.50": "12.50",
    "12,5": "12.5",
    "1,240": "1240",
    "1.240": "1240",
    "1 240": "1240",
    "1 240,50": "1240.50",
    "1,240.50": "1240.50",
    "1.240,50": "1240.50",
    "1\u202f240,50": "1240.50",
    "1’240.50": "1240.50",
    "1 240 500": "1240500",
    "1500 12": None,
    "1 2": None,
    "15 120": "15120",
    "1500 120": None,
    "1 5000": None,
    "1,234,567": "1234567",
    "1.234.567,8": "1234567.8",
    "0.125": None,
    "1240.125": None,
    "1,24,50": None,
    "1.240.50": None,
    "12,": None,
    "-50": "-50",
    "−50,5": "-50.5",
    "abc": None,
    "": None,
}


@pytest.mark.parametrize("language", ["en", "de", "cs"])
def test_an_amount_is_read_as_a_person_writes_it_in_any_country(language: str) -> None:
    with in_country(language):
        read = {text: parse_amount(text) for text in AMOUNTS}
    assert read == {text: None if value is None else Decimal(value) for text, value in AMOUNTS.items()}


@given(cents=integers(0, 10**10), language=sampled_from(["en", "de", "cs", "fr", "de_CH"]))
def test_an_amount_that_is_shown_is_read_as_itself(cents: int, language: str) -> None:
    value = Decimal(cents) / 100
    with in_country(language):
        assert parse_amount(amount(value)) == value


def test_an_amount_with_a_blank_in_it_may_be_meant_and_a_name_that_ends_in_a_number(
    qtbot: QtBot, acts: StayActs
) -> None:
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, "Champagne 1 250")
    found = {
        (charge.name, charge.price) for _, charge in dialog._offer("Champagne 1 250") if isinstance(charge, Charge)
    }
    assert found == {("Champagne", Decimal(1250)), ("Champagne 1", Decimal(250))}
    picked = dialog.picked()
    assert picked is not None and (picked.name, picked.price) == ("Champagne", Decimal(1250))


@pytest.mark.parametrize(("text", "told"), [("Discount -50", "above zero"), ("Champagne 99999999999", "more than")])
def test_an_amount_that_is_not_charged_says_why(
    qtbot: QtBot, session: Session, acts: StayActs, text: str, told: str
) -> None:
    dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
    typed(qtbot, text)
    assert dialog.picked() is None
    assert told in dialog._choice.field.problem()
    press(qtbot, Qt.Key.Key_Return)
    assert told in dialog._choice.field.problem()
    assert done(session) == []


@pytest.mark.parametrize("act", [StayAct.CHARGE, StayAct.PEOPLE, StayAct.PRICE, StayAct.NOTE, StayAct.DETAILS])
def test_an_enter_too_many_does_nothing(qtbot: QtBot, session: Session, acts: StayActs, act: StayAct) -> None:
    acts.open(act, ARRIVING)
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == []
