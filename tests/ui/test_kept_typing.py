"""What is half typed in an act on a stay: kept over Esc, a full disk and a restart, on its own stay only; and what was
refused is changed where it was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.acts import StayAct
from frontdesk.domain.commands import (
    AddBooking,
    AddGuest,
    AddNote,
    AddOrder,
    AddPayment,
    AddProduct,
    Cancel,
    ChangeOwner,
    ChangeStay,
    CheckOut,
    Command,
    FreeItem,
    GuestDetails,
    MoveRoom,
    NewStay,
    OrderedProduct,
    SetPrice,
)
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import Product
from frontdesk.domain.outbox import EntryState
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.views import Changed
from frontdesk.store.errors import NotWritten
from frontdesk.ui.kept_typing import Values, form_of
from frontdesk.ui.panes.detail_pane import DetailPane
from frontdesk.ui.panes.detail_pane.half_typed import FORMS, HalfTyped
from frontdesk.ui.panes.rates_page import RatesPage
from frontdesk.ui.panes.stay_acts import StayActs
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.panes.stay_acts.charge_dialog import ChargeDialog
from frontdesk.ui.panes.stay_acts.dates_dialog import DatesDialog
from frontdesk.ui.panes.stay_acts.details_dialog import DetailsDialog
from frontdesk.ui.panes.stay_acts.note_dialog import NoteDialog
from frontdesk.ui.panes.stay_acts.payment_dialog import PaymentDialog
from frontdesk.ui.panes.stay_acts.people_dialog import PeopleDialog
from frontdesk.ui.panes.stay_acts.price_dialog import PriceDialog
from tests.ui.act_dialogs import acts_over, done, opened, typed
from tests.ui.acts import (
    ARRIVING,
    ROOMLESS,
    STAYING,
    announce,
    button,
    ends_today,
    is_refused,
    owe,
    press,
    saved,
    says,
    set_room,
    shown_in_a_window,
    shown_on_the_day,
)
from tests.ui.lamplighter import NOW, TODAY, open_lamplighter


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as opened:
        known = opened.store.cache.property()
        assert known is not None
        breakfast = Product(
            id="p-breakfast",
            name="Breakfast",
            price=Decimal(190),
            currency="CZK",
            service_id=known.service_id,
            tax_codes=("CZ-12",),
        )
        with opened.store.transaction():
            opened.store.writer.put_property(
                replace(known, payment_kinds=("Cash", "CreditCard"), order_services=("bar",))
            )
            opened.store.writer.put_products(
                [
                    breakfast,
                    replace(breakfast, id="p-beer", name="Draught beer", service_id="bar", tax_codes=("CZ-21",)),
                ]
            )
        opened.desk._kept.forget(Changed(everything=True))
        yield opened


@pytest.fixture
def acts(qtbot: QtBot, session: Session) -> Iterator[StayActs]:
    with acts_over(qtbot, session) as made:
        yield made


HALF_TYPED = (
    (StayAct.NOTE, NoteDialog, "Asks for a quiet room"),
    (StayAct.PAYMENT, PaymentDialog, "480"),
    (StayAct.CHARGE, ChargeDialog, "2 beer"),
    (StayAct.DATES, DatesDialog, "20 oct"),
    (StayAct.PEOPLE, PeopleDialog, "Mala Jana"),
    (StayAct.PRICE, PriceDialog, "1234"),
    (StayAct.DETAILS, DetailsDialog, "Muller"),
)


def half(dialog: ActDialog) -> Values:
    found = dialog.half_typed()
    assert found is not None
    return found


@pytest.mark.parametrize(("act", "kind", "text"), HALF_TYPED)
def test_what_was_typed_is_there_again_on_the_same_stay_and_on_no_other(
    qtbot: QtBot, session: Session, acts: StayActs, act: StayAct, kind: type[ActDialog], text: str
) -> None:
    dialog = opened(acts, act, kind)
    assert "Kept from" not in says(dialog)
    typed(qtbot, text)
    before = half(dialog)
    press(qtbot, Qt.Key.Key_Escape)
    assert done(session) == []
    other = opened(acts, act, kind, stay=STAYING)
    assert other.half_typed() is None and "Kept from" not in says(other)
    press(qtbot, Qt.Key.Key_Escape)
    again = opened(acts, act, kind)
    assert half(again) == before
    assert "Kept from 15:42" in says(again)
    assert done(session) == []


def test_another_name_is_typed_over_the_one_that_was_kept(qtbot: QtBot, acts: StayActs) -> None:
    opened(acts, StayAct.PEOPLE, PeopleDialog)
    typed(qtbot, "Half")
    press(qtbot, Qt.Key.Key_Escape)
    again = opened(acts, StayAct.PEOPLE, PeopleDialog)
    typed(qtbot, "Koch")
    assert half(again)["typed"] == "Koch"


@pytest.mark.parametrize(("act", "kind", "text"), HALF_TYPED)
def test_one_key_begins_empty_and_nothing_comes_back(
    qtbot: QtBot, session: Session, acts: StayActs, act: StayAct, kind: type[ActDialog], text: str
) -> None:
    opened(acts, act, kind)
    typed(qtbot, text)
    press(qtbot, Qt.Key.Key_Escape)
    again = opened(acts, act, kind)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert again.half_typed() is None and "Kept from" not in says(again)
    press(qtbot, Qt.Key.Key_Escape)
    assert opened(acts, act, kind).half_typed() is None


@pytest.mark.parametrize("closes_at_once", [False, True])
def test_a_moment_after_the_last_key_or_when_the_window_closes_it_is_on_disk_and_a_restart_brings_it_back(
    qtbot: QtBot, tmp_path: Path, closes_at_once: bool
) -> None:
    with open_lamplighter(tmp_path) as before:
        host = shown_in_a_window(qtbot, QWidget(), width=900)
        first = StayActs(before.desk, host)
        opened(first, StayAct.NOTE, NoteDialog)
        typed(qtbot, "Asks for a quiet room")
        if not closes_at_once:
            qtbot.waitUntil(lambda: before.desk.draft(f"act note {ARRIVING}") is not None)
        host.close()
    with open_lamplighter(tmp_path) as after:
        second = StayActs(after.desk, shown_in_a_window(qtbot, QWidget(), width=900))
        assert half(opened(second, StayAct.NOTE, NoteDialog)) == {"text": "Asks for a quiet room"}


def test_what_was_done_does_not_come_back(qtbot: QtBot, session: Session, acts: StayActs) -> None:
    opened(acts, StayAct.NOTE, NoteDialog)
    typed(qtbot, "Asks for a quiet room")
    press(qtbot, Qt.Key.Key_Escape)
    opened(acts, StayAct.NOTE, NoteDialog)
    press(qtbot, Qt.Key.Key_Return)
    assert [type(command) for command in done(session)] == [AddNote]
    assert session.desk.draft(f"act note {ARRIVING}") is None
    assert opened(acts, StayAct.NOTE, NoteDialog).half_typed() is None


def test_only_what_was_typed_is_kept_the_rest_is_as_it_is_by_then(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    """A note beside an amount that was filled in: by then another amount is owed, and that one stands there."""
    owe(session, 800, ARRIVING)
    dialog = opened(acts, StayAct.PAYMENT, PaymentDialog)
    dialog._note.input.setFocus()
    typed(qtbot, "Till 2")
    assert half(dialog) == {"note": "Till 2"}
    press(qtbot, Qt.Key.Key_Escape)
    owe(session, 500, ARRIVING)
    again = opened(acts, StayAct.PAYMENT, PaymentDialog)
    assert (again._field.text(), again._note.text()) == ("500", "Till 2")


def test_what_the_desk_does_not_take_stays_open_with_all_that_is_typed(
    qtbot: QtBot, session: Session, acts: StayActs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of this PC is full."""
    dialog = opened(acts, StayAct.NOTE, NoteDialog)
    typed(qtbot, "Asks for a quiet room")
    monkeypatch.setattr(session.store.outbox, "add", _disk_is_full)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible() and half(dialog) == {"text": "Asks for a quiet room"}
    assert "Make room on the disk, then do it once more." in says(dialog)
    monkeypatch.undo()
    press(qtbot, Qt.Key.Key_Return)
    assert not dialog.isVisible() and len(done(session)) == 1


def _disk_is_full(**_: object) -> None:
    raise NotWritten("full")


def test_the_form_is_forgotten_in_the_commit_of_its_act_and_only_then(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that came back after its act would be sent twice; one that went before it would be lost."""
    command = AddNote(reservation_id=ARRIVING, text="Two cots")
    session.desk.save_draft("form", {"text": "Two cots"})
    monkeypatch.setattr(session.store.outbox, "add", _disk_is_full)
    with pytest.raises(Rejected):
        session.desk.submit_all([command], draft="form")
    assert session.desk.draft("form") == {"text": "Two cots"}
    monkeypatch.undo()
    session.desk.submit_all([command], draft="form")
    assert session.desk.draft("form") is None and done(session) == [command]


def test_the_same_charge_is_guarded_also_after_a_restart(qtbot: QtBot, session: Session) -> None:
    """What waits on this PC tells when it was charged; what was refused was not charged."""
    beer = AddOrder(
        guest_id=f"guest {ARRIVING}",
        service_id="bar",
        reservation_id=ARRIVING,
        consumed_utc=NOW,
        currency="CZK",
        products=(OrderedProduct(product_id="p-beer", count=1),),
    )
    entry = session.desk.submit(beer)
    for is_charged in (True, False):
        acts = StayActs(session.desk, shown_in_a_window(qtbot, QWidget(), width=900))
        dialog = opened(acts, StayAct.CHARGE, ChargeDialog)
        if is_charged:
            typed(qtbot, "beer")  # it is kept for the second time
        press(qtbot, Qt.Key.Key_Return)
        assert ("The same was charged" in says(dialog)) is is_charged
        assert len(done(session)) == (1 if is_charged else 2)
        press(qtbot, Qt.Key.Key_Escape)
        acts._host.close()
        if is_charged:
            is_refused(session, entry, "Not this one.")
            announce(session, Changed(unsent=True))


CHANGED = (
    (AddNote(reservation_id=ARRIVING, text="Two cots"), NoteDialog),
    (
        AddPayment(
            guest_id=f"guest {ARRIVING}",
            reservation_id=ARRIVING,
            amount=Decimal("480"),
            currency="CZK",
            kind="CreditCard",
            note="Till 2",
        ),
        PaymentDialog,
    ),
    (AddProduct(reservation_id=ARRIVING, product_id="p-breakfast", count=3, currency="CZK"), ChargeDialog),
    (
        AddOrder(
            guest_id=f"guest {ARRIVING}",
            service_id="bar",
            consumed_utc=NOW,
            currency="CZK",
            reservation_id=ARRIVING,
            items=(FreeItem(name="Umbrella", unit_gross=Decimal(250), tax_codes=("CZ-12",)),),
        ),
        ChargeDialog,
    ),
    (ChangeStay(reservation_id=ARRIVING, end_utc=NOW + timedelta(days=4)), DatesDialog),
    (ChangeStay(reservation_id=ARRIVING, start_utc=NOW.replace(hour=21, minute=30), on_day=NOW.date()), DatesDialog),
)


@pytest.mark.parametrize(("command", "kind"), CHANGED)
def test_what_was_refused_is_changed_in_its_own_dialog_and_takes_its_place(
    qtbot: QtBot, session: Session, acts: StayActs, command: Command, kind: type[ActDialog]
) -> None:
    entry = session.desk.submit(command)
    is_refused(session, entry, "Not this one.")
    assert acts.open_anew(saved(session)[0])
    dialog = acts._dialog
    assert isinstance(dialog, kind)
    assert "takes its place" in says(dialog)
    (again,) = dialog.commands()
    assert replace(again, **_shown_only(again)) == replace(command, **_shown_only(command))  # type: ignore[arg-type]
    press(qtbot, Qt.Key.Key_Return)
    (left,) = saved(session)
    assert left.id != entry.id and left.command == again
    assert session.desk.draft(f"act note {ARRIVING}") is None


def _shown_only(command: Command) -> dict[str, object]:
    """What a dialog fills in beside what was typed."""
    return {"total": None} if isinstance(command, AddProduct | AddOrder) else {}


# --- a reason that is half typed: check-out and cancel --------------------------------------------------------------


class Asked(NamedTuple):
    """A question of the detail pane: whose, how it is opened, the letter of the reason with words, its label."""

    stay: str
    open: Callable[[DetailPane], None]
    letter: Qt.Key
    doing: str


CHECK_OUT = Asked(STAYING, DetailPane.check_out, Qt.Key.Key_E, "Check out, leave 1,240 open")
CANCEL = Asked(ARRIVING, DetailPane.cancel, Qt.Key.Key_O, "Cancel, no fee")
QUESTIONS = pytest.mark.parametrize("asked", [CHECK_OUT, CANCEL], ids=["check-out", "cancel"])


def detail(qtbot: QtBot, session: Session, stay: str) -> DetailPane:
    made = shown_in_a_window(qtbot, DetailPane(session.desk))
    session.desk.subscribe(made.on_changed)
    made.show_stay(stay)
    made.setFocus()
    return made


def owes_and_leaves(session: Session) -> None:
    ends_today(session)
    owe(session, 1240, STAYING)


def half_said(qtbot: QtBot, pane: DetailPane, asked: Asked) -> None:
    asked.open(pane)
    press(qtbot, asked.letter)
    typed(qtbot, "Settled by the emb")


def note_in(pane: DetailPane) -> list[str]:
    return [each.text() for each in pane.window().findChildren(QLineEdit) if each.isVisible()]


@QUESTIONS
def test_a_half_typed_reason_is_there_again_on_its_stay_and_on_no_other(
    qtbot: QtBot, session: Session, asked: Asked
) -> None:
    owes_and_leaves(session)
    pane = detail(qtbot, session, asked.stay)
    half_said(qtbot, pane, asked)
    press(qtbot, Qt.Key.Key_Escape)
    pane.show_stay(ROOMLESS)
    CANCEL.open(pane)
    assert "Kept from" not in says(pane.window()) and note_in(pane) == []
    press(qtbot, Qt.Key.Key_Escape)
    pane.show_stay(asked.stay)
    asked.open(pane)
    assert note_in(pane) == ["Settled by the emb"]
    assert "Kept from 15:42" in says(pane.window())
    assert done(session) == []
    pane._close_panel()


def test_another_stay_that_is_picked_while_the_reason_is_typed_takes_nothing_away(
    qtbot: QtBot, session: Session
) -> None:
    owes_and_leaves(session)
    pane = detail(qtbot, session, STAYING)
    half_said(qtbot, pane, CHECK_OUT)
    pane.show_stay(ARRIVING)
    pane.show_stay(STAYING)
    pane.check_out()
    assert note_in(pane) == ["Settled by the emb"]


@QUESTIONS
@pytest.mark.parametrize("closes_at_once", [False, True])
def test_a_half_typed_reason_is_there_after_a_restart(
    qtbot: QtBot, tmp_path: Path, asked: Asked, closes_at_once: bool
) -> None:
    with open_lamplighter(tmp_path) as before:
        owes_and_leaves(before)
        pane = detail(qtbot, before, asked.stay)
        half_said(qtbot, pane, asked)
        if not closes_at_once:
            kind = "check_out" if asked is CHECK_OUT else "cancel"
            qtbot.waitUntil(lambda: before.desk.draft(f"act {kind} {asked.stay}") is not None)
        pane.close()
    with open_lamplighter(tmp_path) as after:
        owes_and_leaves(after)
        pane = detail(qtbot, after, asked.stay)
        asked.open(pane)
        assert note_in(pane) == ["Settled by the emb"]
        assert done(after) == []
        pane.close()


@QUESTIONS
def test_one_key_begins_the_reason_anew(qtbot: QtBot, session: Session, asked: Asked) -> None:
    owes_and_leaves(session)
    pane = detail(qtbot, session, asked.stay)
    half_said(qtbot, pane, asked)
    press(qtbot, Qt.Key.Key_Escape)
    asked.open(pane)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "Kept from" not in says(pane.window()) and not any(note_in(pane))
    press(qtbot, Qt.Key.Key_Escape)
    asked.open(pane)
    assert "Kept from" not in says(pane.window()) and not any(note_in(pane))
    press(qtbot, Qt.Key.Key_Escape)


@QUESTIONS
def test_a_reason_that_was_given_does_not_come_back(qtbot: QtBot, session: Session, asked: Asked) -> None:
    owes_and_leaves(session)
    pane = detail(qtbot, session, asked.stay)
    half_said(qtbot, pane, asked)
    press(qtbot, Qt.Key.Key_Escape)
    asked.open(pane)
    button(pane.window(), asked.doing).click()
    (command,) = done(session)
    assert isinstance(command, CheckOut | Cancel) and command.note == "Settled by the emb"
    assert not [name for name in _drafts(session) if asked.stay in name]


def test_a_reason_the_desk_does_not_take_stays_open_with_all_that_is_typed(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of this PC is full while the stay is cancelled."""
    pane = detail(qtbot, session, ARRIVING)
    half_said(qtbot, pane, CANCEL)
    monkeypatch.setattr(session.store.outbox, "add", _disk_is_full)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [] and note_in(pane) == ["Settled by the emb"]
    assert "Make room on the disk, then do it once more." in says(pane.window())
    monkeypatch.undo()
    press(qtbot, Qt.Key.Key_Return)
    assert len(done(session)) == 1 and note_in(pane) == []


@pytest.mark.parametrize("closes_at_once", [False, True])
def test_a_half_typed_room_is_there_after_a_restart_and_gone_once_it_is_given(
    qtbot: QtBot, tmp_path: Path, closes_at_once: bool
) -> None:
    with open_lamplighter(tmp_path) as before:
        pane = detail(qtbot, before, ROOMLESS)
        pane.move_room()
        typed(qtbot, "30")
        if not closes_at_once:
            qtbot.waitUntil(lambda: before.desk.draft(f"act move {ROOMLESS}") is not None)
        pane.close()
    with open_lamplighter(tmp_path) as after:
        set_room(after, "Inspected", "309")
        pane = detail(qtbot, after, ARRIVING)
        pane.move_room()
        assert note_in(pane) == [""], "it is of another stay"
        press(qtbot, Qt.Key.Key_Escape)
        pane.show_stay(ROOMLESS)
        pane.move_room()
        assert note_in(pane) == ["30"] and "Kept from 15:42" in says(pane.window())
        typed(qtbot, "309")  # over what was kept
        press(qtbot, Qt.Key.Key_Return)
        (command,) = done(after)
        assert isinstance(command, MoveRoom)
        assert _drafts(after) == []
        pane.close()


def test_a_move_the_desk_does_not_take_stays_open_with_the_room(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_room(session, "Inspected", "309")
    pane = detail(qtbot, session, ROOMLESS)
    pane.move_room()
    typed(qtbot, "309")
    monkeypatch.setattr(session.store.outbox, "add", _disk_is_full)
    press(qtbot, Qt.Key.Key_Return)
    assert done(session) == [] and note_in(pane) == ["309"]
    assert "Make room on the disk, then do it once more." in says(pane.window())
    monkeypatch.undo()
    press(qtbot, Qt.Key.Key_Return)
    assert len(done(session)) == 1 and note_in(pane) == []


def _drafts(session: Session) -> list[str]:
    rows = session.store.local._connection.execute("SELECT name FROM local WHERE name LIKE 'draft:%'")
    return [str(name) for (name,) in rows]


# --- a stay that is not sent yet ------------------------------------------------------------------------------------


def booked_here(session: Session) -> tuple[str, str]:
    """A new guest with a new stay: their local ids."""
    desk, like = session.desk, session.store.cache.reservation(ARRIVING)
    assert like is not None
    guest, stay = desk.new_local_id(), desk.new_local_id()
    new = NewStay(
        local_id=stay,
        guest_id=guest,
        category_id=like.category_id,
        rate_id=like.rate_id,
        start_utc=like.start_utc,
        end_utc=like.end_utc,
        persons=like.persons,
    )
    desk.submit_all(
        [
            AddGuest(local_id=guest, details=GuestDetails(last_name="Okafor")),
            AddBooking(service_id="stay", stays=(new,)),
        ]
    )
    return guest, stay


def gets_its_id(session: Session, guest: str, stay: str) -> None:
    """The platform made them: it calls them 771 and 49001."""
    like = session.store.cache.reservation(ARRIVING)
    assert like is not None
    with session.store.transaction():
        session.store.writer.put_guests([Guest(id="771", last_name="Okafor", first_name="")])
        session.store.writer.put_reservations([replace(like, id="49001", number="49001", guest_id="771", room_id=None)])
    made = {AddGuest: {guest: "771"}, AddBooking: {stay: "49001"}}
    for entry in [each for each in saved(session) if type(each.command) in made]:
        outbox = session.store.outbox
        outbox.begin_attempt(entry.id, sent_utc=NOW, baseline={})
        outbox.end_attempt(
            entry.id, outcome="applied", state=EntryState.SETTLED, ended_utc=NOW, made=made[type(entry.command)]
        )
    announce(session, Changed(reservation_ids=frozenset((stay, "49001")), everything=True))


def test_what_is_half_typed_on_a_stay_goes_with_it_when_the_platform_names_it(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    guest, stay = booked_here(session)
    opened(acts, StayAct.NOTE, NoteDialog, stay=stay)
    typed(qtbot, "Asks for a quiet room")
    press(qtbot, Qt.Key.Key_Escape)
    gets_its_id(session, guest, stay)
    assert half(opened(acts, StayAct.NOTE, NoteDialog, stay="49001")) == {"text": "Asks for a quiet room"}
    press(qtbot, Qt.Key.Key_Return)
    assert AddNote(reservation_id="49001", text="Asks for a quiet room") in done(session)
    assert _drafts(session) == []


def test_a_dialog_that_was_open_while_the_stay_got_its_name_is_kept_and_done_under_it(
    qtbot: QtBot, session: Session, acts: StayActs
) -> None:
    guest, stay = booked_here(session)
    opened(acts, StayAct.NOTE, NoteDialog, stay=stay)
    typed(qtbot, "Asks for")
    gets_its_id(session, guest, stay)
    typed(qtbot, " a quiet room")
    press(qtbot, Qt.Key.Key_Escape)
    assert _drafts(session) == ["draft:act note 49001"]
    opened(acts, StayAct.NOTE, NoteDialog, stay=stay)
    press(qtbot, Qt.Key.Key_Return)
    assert AddNote(reservation_id="49001", text="Asks for a quiet room") in done(session)
    assert _drafts(session) == []


def test_a_guest_named_in_a_half_typed_form_is_known_by_the_platforms_name(session: Session) -> None:
    guest, stay = booked_here(session)
    desk = session.desk
    desk.save_draft("create", {"who": {"guest_id": guest, "surname": "Okafor"}})
    gets_its_id(session, guest, stay)
    assert desk.draft("create") == {"who": {"guest_id": "771", "surname": "Okafor"}}


def test_what_was_decided_on_a_stay_by_its_first_name_is_done_on_the_real_one(session: Session) -> None:
    guest, stay = booked_here(session)
    gets_its_id(session, guest, stay)
    entry = session.desk.submit(ChangeOwner(reservation_id=stay, guest_id=f"guest {STAYING}"))
    assert entry.command == ChangeOwner(reservation_id="49001", guest_id=f"guest {STAYING}")


# --- the stay says so ------------------------------------------------------------------------------------------------


def test_the_stay_says_what_was_left_half_typed_about_it_and_leads_back(
    qtbot: QtBot, qapp: QApplication, session: Session
) -> None:
    window = shown_on_the_day(qtbot, qapp, session)
    window.select(ARRIVING)
    for key, text in ((Qt.Key.Key_P, "480"), (Qt.Key.Key_X, "")):
        press(qtbot, key)
        if text:
            typed(qtbot, text)
        else:
            press(qtbot, Qt.Key.Key_B)
        press(qtbot, Qt.Key.Key_Escape)
    pane, kept = window.findChild(DetailPane), window.findChild(HalfTyped)
    assert pane is not None and kept is not None
    lines = [each for each in says(pane).splitlines() if "Half typed" in each]
    assert lines == ["Half typed and kept: record a payment", "Half typed and kept: cancel, no-show"]
    window.select(STAYING)
    assert "Half typed" not in says(pane)
    window.select(ARRIVING)
    first, _ = [each for each in kept.findChildren(QAbstractButton) if each.text() == "Go on"]
    first.click()
    QApplication.processEvents()
    press(qtbot, Qt.Key.Key_Return)
    assert any(isinstance(command, AddPayment) for command in done(session))
    assert "record a payment" not in says(pane) and "Half typed and kept: cancel, no-show" in says(pane)
    session.desk.submit(Cancel(reservation_id=ARRIVING, note="He called", charge_fee=False))
    assert "Half typed" not in says(pane)
    window.close()


# --- a price that is half typed -------------------------------------------------------------------------------------


def rates(qtbot: QtBot, session: Session) -> RatesPage:
    page = shown_in_a_window(qtbot, RatesPage(session.desk), width=1178)
    page.open()
    QApplication.processEvents()
    return page


def type_price(qtbot: QtBot, text: str) -> None:
    for letter in text:
        typed(qtbot, letter)


def test_a_half_typed_price_is_offered_again_for_its_own_cells_and_never_applied_by_itself(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_lamplighter(tmp_path) as before:
        page = rates(qtbot, before)
        press(qtbot, Qt.Key.Key_Right)
        type_price(qtbot, "3400")
        press(qtbot, Qt.Key.Key_Escape)
        assert page._prices.field.text() == ""
        assert "Kept from 15:42: 3400 for " in says(page)
        page.hide()
    with open_lamplighter(tmp_path) as after:
        page = rates(qtbot, after)
        assert page._prices.field.text() == "" and "Kept from 15:42: 3400 for " in says(page)
        assert done(after) == []
        button(page, "Take it up").click()
        assert page._prices.field.text() == "3400"
        press(qtbot, Qt.Key.Key_Return)
        (command,) = done(after)
        assert isinstance(command, SetPrice)
        assert (command.first_day, command.last_day, command.price) == (TODAY + timedelta(days=1),) * 2 + (
            Decimal(3400),
        )
        assert after.desk.draft("price") is None and "Kept from" not in says(page)
        page.hide()


def test_a_half_typed_price_is_on_disk_a_moment_after_the_last_key_and_can_be_forgotten(
    qtbot: QtBot, session: Session
) -> None:
    page = rates(qtbot, session)
    type_price(qtbot, "34")
    qtbot.waitUntil(lambda: session.desk.draft("price") is not None)
    press(qtbot, Qt.Key.Key_Escape)
    button(page, "Forget it").click()
    assert session.desk.draft("price") is None and "Kept from" not in says(page)
    page.hide()


def test_a_key_leads_back_into_the_form_of_every_act_and_into_one_only() -> None:
    forms = [form_of(act) for act in StayAct if act is not StayAct.LOCK]
    assert set(forms) <= set(FORMS.values())
    assert len(set(FORMS.values())) == len(FORMS)
