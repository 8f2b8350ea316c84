"""A new reservation and a walk-in, worked by keys in the window on a real desk that is away from its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.app.session import Session
from frontdesk.domain.commands import AddBooking, AddCompanion, AddGuest, CheckIn, Command
from frontdesk.domain.guests import Guest
from frontdesk.domain.house import AgeCategory, Block, Company, Product, Room, RoomCategory
from frontdesk.domain.money import OrderItem
from frontdesk.domain.nearest import Alternative, Way
from frontdesk.domain.offers import OfferRow
from frontdesk.domain.rates import FreeDay, Rate
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Changed, Line
from frontdesk.ui import theme
from frontdesk.ui.main_window import MainWindow
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.form import Extra, Typed, Wish, with_offer, with_options, with_room
from frontdesk.ui.panes.create_page.grid import OfferGrid
from frontdesk.ui.panes.create_page.guest_picker import GuestPicker, begun
from frontdesk.ui.panes.create_page.guest_side import GuestSide
from frontdesk.ui.panes.create_page.head import Head
from frontdesk.ui.panes.create_page.named_field import NamedField
from frontdesk.ui.panes.create_page.pane import CreatePage
from frontdesk.ui.panes.create_page.person_line import PickedLine
from frontdesk.ui.panes.create_page.stay_row import StayRow
from frontdesk.ui.parts.status_pill import Segment
from frontdesk.ui.pill_words import PillWords
from frontdesk.ui.text import create, given
from frontdesk.ui.text.dates import clock
from frontdesk.ui.theme import Tone
from tests.ui.acts import ARRIVING, announce, button, buttons, saved, says, shown_on_the_day
from tests.ui.lamplighter import NOW, TODAY, open_lamplighter

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
KEY = Qt.Key


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with open_lamplighter(tmp_path) as found:
        furnish(found)
        yield found


def furnish(session: Session) -> None:
    """Two singles, one of them ready; a child's age; breakfast; a company; a guest who was here before."""
    writer = session.store.writer
    with session.store.transaction():
        writer.put_rooms(
            Room(id=name, name=name, state=state, category_id="Single")
            for name, state in (("101", "Dirty"), ("102", "Inspected"))
        )
        writer.put_age_categories([AgeCategory(id="child", name="Child", is_child=True, maximal_age=17)])
        writer.put_products(
            [
                Product(
                    id="breakfast",
                    name="Breakfast",
                    price=Decimal(285),
                    charging="PerPersonPerTimeUnit",
                    service_id="stay",
                )
            ]
        )
        writer.put_companies([Company(id="acme", name="Acme Tools")])
        writer.put_guests(
            [
                Guest(
                    id="dvorak",
                    last_name="Dvořák",
                    first_name="Antonín",
                    email="dvorak@example.com",
                    phone="+420 602 551 900",
                )
            ]
        )


@pytest.fixture
def window(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    window = shown_on_the_day(qtbot, qapp, session)
    yield window
    window.close()


class Clerk:
    """Works the window and counts: a chord, a field that was typed, a click."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.count = 0

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            self.count += 1
            QTest.keyClick(self.focus, key, with_)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        self.count += 1
        for letter in text:
            QTest.keyClicks(self.focus, letter)
            QApplication.processEvents()

    def click(self, words: str) -> None:
        self.count += 1
        QTest.mouseClick(button(self.window, words), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def walk_in(self) -> None:
        self.press(KEY.Key_F2, with_=SHIFT)

    def new(self) -> None:
        self.press(KEY.Key_F2)

    def done(self) -> None:
        self.press(KEY.Key_Return, with_=CONTROL)


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    return Clerk(window)


def page(window: MainWindow) -> CreatePage:
    found = window.findChild(CreatePage)
    assert found is not None
    return found


def commands(session: Session) -> list[Command]:
    return [entry.command for entry in sorted(saved(session), key=lambda entry: entry.seq)]


def booking(session: Session) -> AddBooking:
    (found,) = [each for each in commands(session) if isinstance(each, AddBooking)]
    return found


# --- the two ways through -------------------------------------------------------------------------------------------


def test_a_walk_in_of_a_new_guest_takes_six_interactions(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("2")
    clerk.press(KEY.Key_Return, KEY.Key_Right)
    clerk.type("novotny Jan")  # a letter takes the cell and begins the guest
    clerk.done()
    assert clerk.count == 6
    guest, made, key = commands(session)
    assert isinstance(guest, AddGuest) and isinstance(made, AddBooking) and isinstance(key, CheckIn)
    assert (guest.details.last_name, guest.details.first_name) == ("Novotny", "Jan")
    (stay,) = made.stays
    assert (stay.category_id, stay.rate_id, stay.room_id) == ("Single", "early", "102")
    assert (stay.end_utc.date() - stay.start_utc.date()).days == 2 and stay.start_utc.date() == TODAY
    assert (key.reservation_id, key.room_id) == (stay.local_id, "102")


def test_the_new_stay_is_shown_when_it_is_done_and_can_be_taken_back(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("dvorak")
    clerk.done()
    assert not page(clerk.window).isVisible()
    assert clerk.window.selected_id() == booking(session).stays[0].local_id
    assert "Dvořák" in says(clerk.window)
    clerk.press(KEY.Key_Z, with_=CONTROL)
    assert saved(session) == []


def test_a_family_with_breakfast_takes_ten_interactions(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.walk_in()
    clerk.type("dvorak")
    clerk.press(KEY.Key_Return)
    clerk.type("Dvorakova Ludmila")
    clerk.press(KEY.Key_Return)
    clerk.click("Product")
    clerk.click("Breakfast  285")
    assert "Breakfast, each person" in says(clerk.window)
    assert "more than one" not in says(clerk.window)
    clerk.done()
    assert clerk.count == 8
    made = booking(session)
    (stay,) = made.stays
    (companion,) = [each for each in commands(session) if isinstance(each, AddCompanion)]
    assert companion.reservation_id == stay.local_id
    assert sum(each.count for each in stay.persons) == 2
    assert [(each.product_id, each.count) for each in stay.products] == [("breakfast", 1)]  # each person has one
    assert isinstance(commands(session)[-1], CheckIn)


def test_more_of_a_product_than_the_guests_can_use_is_said_beside_the_total(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.new()
    page(clerk.window)._stay.nights.step(1)
    page(clerk.window)._stay.adults.step(1)
    clerk.click("Product")
    clerk.click("Breakfast  285")
    clerk.type("777")
    assert "3108 × Breakfast in all: more than one for each person and night." in says(clerk.window)
    clerk.click("Another room")  # as many for the same people in it
    assert "6216 × Breakfast in all" in says(clerk.window)


def test_booking_ahead_leaves_the_room_to_the_platform_and_mails_the_guest(clerk: Clerk, session: Session) -> None:
    clerk.new()
    clerk.type("+3")
    clerk.press(KEY.Key_Return, KEY.Key_Return)
    clerk.type("602551900")
    clerk.press(KEY.Key_Return)
    assert "The platform mails dvorak@example.com once it is sent." in told(clerk.window)
    clerk.done()
    (made,) = commands(session)
    assert isinstance(made, AddBooking) and made.send_email
    (stay,) = made.stays
    assert (stay.guest_id, stay.room_id, stay.state) == ("dvorak", None, State.CONFIRMED)
    assert stay.start_utc.date() == TODAY + timedelta(days=3)


def told(window: MainWindow) -> str:
    """What switches and other painted parts say in their second line."""
    return "\n".join(each.accessibleDescription() for each in window.findChildren(QWidget) if each.isVisible())


# --- the grid -------------------------------------------------------------------------------------------------------


def doubles_are_free(session: Session) -> None:
    with session.store.transaction():
        session.store.writer.put_free_days(
            [
                FreeDay(category_id="Double", day=TODAY + timedelta(days=each), usable=10, occupied=8, free=2)
                for each in range(14)
            ],
            NOW,
        )
        session.store.writer.put_rooms([Room(id="205", name="205", state="Inspected", category_id="Double")])


def grid(window: MainWindow) -> OfferGrid:
    found = window.findChild(OfferGrid)
    assert found is not None
    return found


def sentences(window: MainWindow) -> dict[tuple[int, int], str]:
    model = grid(window).model()
    return {
        (row, column): model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }


def test_every_cell_says_its_total_or_why_it_is_not_sold(clerk: Clerk) -> None:
    clerk.new()
    assert sentences(clerk.window)[0, 0] == "Single, Flexible: 2,150\u00a0CZK, last known price"
    assert sentences(clerk.window)[1, 0] == "Double, Flexible: full Fri 16"


def test_the_reason_is_spelled_out_under_the_grid_and_the_nearest_offer_is_a_button(
    clerk: Clerk, session: Session
) -> None:
    clerk.new()
    clerk.press(KEY.Key_Return, KEY.Key_Down)
    assert "Why no Double? All are sold for the night of Fri 16 Oct." in says(clerk.window)
    assert "Single, same price" in buttons(clerk.window)
    clerk.press(KEY.Key_Return, KEY.Key_Return)  # it cannot be taken: the keys go to the nearest offer
    assert page(clerk.window).form.wish.category_id == "Single"
    assert grid(clerk.window).hasFocus()


def test_who_takes_the_nearest_offer_of_another_day_does_not_walk_in(clerk: Clerk, session: Session) -> None:
    with session.store.transaction():
        session.store.writer.put_free_days(
            [
                FreeDay(category_id=name, day=TODAY + timedelta(days=at), usable=2, occupied=2 - at % 2, free=at % 2)
                for name in ("Single", "Double")
                for at in range(14)
            ],
            NOW,
        )
    announce(session, Changed(rates=True, everything=True))
    clerk.walk_in()
    clerk.press(KEY.Key_Return)
    assert page(clerk.window).form.is_walk_in
    clerk.click("Single, Sat 17 to Sun 18")
    form = page(clerk.window).form
    assert (form.arrive, form.is_walk_in) == (TODAY + timedelta(days=1), False)


def test_with_the_check_off_nobody_is_told_to_switch_it_off(clerk: Clerk) -> None:
    clerk.new()
    clerk.press(KEY.Key_Return, KEY.Key_Down)
    assert "To overbook, switch the check off under Checks." in says(clerk.window)
    shown = page(clerk.window)
    shown._change(with_options(shown.form, check_overbooking=False))
    assert "It can be booked all the same." in says(clerk.window)
    assert "To overbook" not in says(clerk.window)


def test_where_each_night_has_another_free_room_it_is_not_said_that_none_is_free(
    clerk: Clerk, session: Session
) -> None:
    doubles_are_free(session)
    known = session.store.cache.reservation(ARRIVING)
    assert known is not None
    day = timedelta(days=1)
    with session.store.transaction():
        session.store.writer.put_rooms(
            [Room(id=name, name=name, state="Inspected", category_id="Double") for name in ("205", "206")]
        )
        session.store.writer.put_reservations(
            replace(
                known,
                id=f"in {room}",
                category_id="Double",
                room_id=room,
                start_utc=known.start_utc + later * day,
                end_utc=known.end_utc.replace(day=known.start_utc.day) + (later + 1) * day,
            )
            for later, room in enumerate(("205", "206"))
        )
    announce(session, Changed(everything=True))
    clerk.new()
    clerk.press(KEY.Key_Tab)
    clerk.type("2")
    clerk.press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Return)
    said = "No Double is free for all of these nights; on each of them another one is."
    assert page(clerk.window).form.wish.category_id == "Double"
    assert said in says(clerk.window)


def test_a_rule_says_what_it_asks_for_and_more_nights_are_one_button(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.new()
    clerk.press(KEY.Key_Return, KEY.Key_Down)
    assert sentences(clerk.window)[1, 0] == "Double, Flexible: from 2 nights"
    clerk.click("Double, 2 nights")
    assert (page(clerk.window).form.nights, page(clerk.window).form.wish.category_id) == (2, "Double")


def test_away_from_the_line_the_prices_carry_their_age(clerk: Clerk, session: Session) -> None:
    clerk.new()
    assert "Prices and free rooms as of" not in says(clerk.window)
    session.engine._line.failed(Line.OFFLINE, NOW)
    assert session.desk.status().line is Line.OFFLINE
    announce(session, Changed(status=True))
    assert "Prices and free rooms as of 15:42. They are checked when it is sent." in says(clerk.window)
    assert "last known" in sentences(clerk.window)[0, 0]


# --- the guest ------------------------------------------------------------------------------------------------------


def found(window: MainWindow) -> list[str]:
    (shown,) = [each for each in window.findChildren(GuestPicker) if each.isVisible()]
    return shown.found()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("novák jan", Typed(last_name="Novák", first_name="Jan")),
        ("Novák, Jan Karel", Typed(last_name="Novák", first_name="Jan Karel")),
        ("+420 777 222-333", Typed(phone="+420 777 222-333")),
        ("jan@example.com", Typed(email="jan@example.com")),
        ("novák jan 777 222 333", Typed(last_name="Novák", first_name="Jan", phone="777 222 333")),
        ("Novák Jan, +420 777 222 333", Typed(last_name="Novák", first_name="Jan", phone="+420 777 222 333")),
        ("novák,jan@example.com", Typed(last_name="Novák", email="jan@example.com")),
        (
            "jan@example.com Novák Jan 777222333",
            Typed(last_name="Novák", first_name="Jan", email="jan@example.com", phone="777222333"),
        ),
        ("Louis 14", Typed(last_name="Louis", first_name="14")),
        ("", Typed()),
    ],
)
def test_what_is_typed_of_a_new_guest_goes_where_it_belongs(typed: str, meant: Typed) -> None:
    assert begun(typed) == meant
    told = create.new_guest_second(meant.phone, meant.email)
    assert all(each in told for each in (meant.phone, meant.email))
    assert bool(meant.phone or meant.email) is ("if you have it" not in told)


def test_who_is_known_is_found_by_name_though_another_phone_is_typed_behind_it(clerk: Clerk) -> None:
    clerk.walk_in()
    clerk.type("dvorak antonin 777 222 333")
    assert found(clerk.window)[0].startswith("Dvořák Antonín")


@pytest.mark.parametrize("begins_with_a_letter", [False, True])
def test_another_name_is_not_put_behind_one_that_was_left_half_typed(clerk: Clerk, begins_with_a_letter: bool) -> None:
    clerk.walk_in()
    clerk.type("Zvonar Hy")
    clerk.press(KEY.Key_Escape)
    clerk.walk_in()
    assert page(clerk.window).form.search == "Zvonar Hy"
    if not begins_with_a_letter:
        clerk.press(KEY.Key_Return)
        assert page(clerk.window).form.search == "Zvonar Hy"
    clerk.type("Nowak")
    assert page(clerk.window).form.search == "Nowak"


def test_a_guest_is_found_without_accents_and_a_new_one_is_always_offered(clerk: Clerk) -> None:
    clerk.walk_in()
    clerk.type("dvorak")
    assert found(clerk.window) == ["Dvořák Antonín, +420 602 551 900, dvorak@example.com", "New guest: Dvorak"]


def known(session: Session, guest: str, surname: str, given: str, *, stays: int = 0, state: str = "") -> None:
    """A profile with so many stays of other years, and one of today in this state, in 204."""
    like = session.store.cache.reservation("47958" if state == State.STARTED else "48214")
    assert like is not None
    own = replace(like, guest_id=guest, companion_ids=(), room_id="204")
    years = (timedelta(days=365 * ago) for ago in range(1, stays + 1))
    earlier = [
        replace(
            own, id=f"{guest} {ago}", state=State.PROCESSED, start_utc=own.start_utc - ago, end_utc=own.end_utc - ago
        )
        for ago in years
    ]
    now = [replace(own, id=f"{guest} now", state=state)] if state else []
    with session.store.transaction():
        session.store.writer.put_guests([Guest(id=guest, last_name=surname, first_name=given)])
        session.store.writer.put_reservations([*earlier, *now])
    announce(session, Changed(everything=True))


def test_who_is_in_the_house_comes_before_who_is_due_and_before_who_was_here_often(
    clerk: Clerk, session: Session
) -> None:
    known(session, "c", "Novotná", "Eva", stays=6)
    known(session, "d", "Novotná", "Iva", stays=1)
    known(session, "b", "Novotná", "Dana", state=State.CONFIRMED)
    known(session, "a", "Novotná", "Olga", stays=2, state=State.STARTED)
    known(session, "e", "Novotnáková", "Jana", stays=9, state=State.STARTED)
    clerk.new()
    clerk.press(KEY.Key_Tab)
    guests = page(clerk.window)._side._picker
    guests.begin("novotna")
    QApplication.processEvents()
    assert [each.split(",")[:2] for each in found(clerk.window)[:5]] == [
        ["Novotná Olga", " in 204 now"],
        ["Novotná Dana", " due in today"],
        ["Novotná Eva", " no phone"],
        ["Novotná Iva", " no phone"],
        ["Novotnáková Jana", " in 204 now"],  # a whole word of the name comes before the beginning of one
    ]
    assert found(clerk.window)[2].endswith("6 stays")


def test_somebody_of_today_is_found_among_hundreds_of_the_same_name(clerk: Clerk, session: Session) -> None:
    known(session, "today", "Novák", "Karel", state=State.STARTED)
    with session.store.transaction():
        session.store.writer.put_guests(
            Guest(id=f"novak {number}", last_name="Novák", first_name="Jan") for number in range(300)
        )
    announce(session, Changed(everything=True))
    assert session.desk.find_guests("novak", 5)[0].guest.id == "today"


def test_one_who_is_only_like_what_was_typed_is_offered_but_not_taken(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("Dvoxak Antonin")
    assert found(clerk.window)[0].startswith("Dvořák Antonín")
    clerk.done()
    (guest, *_) = commands(session)
    assert isinstance(guest, AddGuest) and guest.details.last_name == "Dvoxak"


def test_a_second_profile_is_warned_of_and_the_first_can_be_taken(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("Dvorak Anton")
    clerk.press(KEY.Key_Down, KEY.Key_Return)
    clerk.type("dvorak@example.com")
    assert "Dvořák Antonín has the same e-mail." in says(clerk.window)
    clerk.click("Take that profile")
    clerk.done()
    assert booking(session).stays[0].guest_id == "dvorak"


def test_the_wrong_field_is_named_and_gets_the_keys(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.done()
    assert "Type the guest’s name and pick one, or New guest." in says(clerk.window)
    clerk.type("Novotny")
    clerk.press(KEY.Key_Return)
    clerk.type("no e-mail")
    clerk.done()
    assert saved(session) == []
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert (focus.accessibleName(), focus.accessibleDescription()) == (
        "E-mail",
        "An e-mail looks like name@house.com.",
    )


@pytest.mark.parametrize("typed", ["32", "31.11.", "17.13."])
def test_a_day_that_cannot_be_read_is_not_what_its_first_letters_were_read_as(
    clerk: Clerk, session: Session, typed: str
) -> None:
    clerk.press(KEY.Key_F2)
    assert page(clerk.window).form.arrive == TODAY
    clerk.type(typed)
    assert page(clerk.window).form.arrive == TODAY
    clerk.press(KEY.Key_Return, KEY.Key_Return)
    clerk.type("Novotny Jan")
    clerk.press(KEY.Key_Return)
    clerk.done()
    assert saved(session) == []
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert (focus.accessibleName(), focus.text()) == ("Arrives", typed)
    assert focus.accessibleDescription() == "Type a day: 17, 17.10, fri or +3."
    clerk.type("+1")
    clerk.done()
    assert booking(session).stays[0].start_utc.date() == TODAY + timedelta(days=1)


def test_the_day_of_arrival_is_no_departure_and_the_nights_stay_as_they_were(clerk: Clerk, session: Session) -> None:
    clerk.press(KEY.Key_F2, KEY.Key_Tab, KEY.Key_Tab)
    clerk.type(f"{TODAY.day}.{TODAY.month}.")  # "16.1." on the way is a day of the next year
    assert page(clerk.window).form.nights == 1
    why = "The house sells nights: book one, and check out on the same day."
    clerk.press(KEY.Key_Tab)
    leaves = next(each for each in page(clerk.window).findChildren(QLineEdit) if each.accessibleName() == "Leaves")
    assert (leaves.text(), leaves.accessibleDescription()) == (f"{TODAY.day}.{TODAY.month}.", why)
    clerk.done()
    assert saved(session) == []
    assert QApplication.focusWidget() is leaves


# --- options --------------------------------------------------------------------------------------------------------


def test_an_option_is_held_until_its_time(clerk: Clerk, session: Session) -> None:
    clerk.new()
    clerk.type("+2")
    clerk.click("Hold until")
    clerk.type("tomorrow 18")
    clerk.click("Company")
    clerk.type("acm")
    clerk.press(KEY.Key_Return)
    page(clerk.window)._side.begin("dvorak")
    clerk.done()
    (stay,) = booking(session).stays
    assert (stay.state, stay.company_id) == (State.OPTIONAL, "acme")
    assert stay.released_utc is not None and stay.released_utc.isoformat() == "2026-10-17T16:00:00+00:00"


def test_who_comes_late_is_expected_then_and_so_is_a_copy(clerk: Clerk, session: Session) -> None:
    clerk.new()
    clerk.type("+2")
    clerk.click("Expected")
    clerk.type("0:30")
    assert "0:30 is before the night of Sun 18 Oct. For a guest who comes after midnight, put 23:59." in says(
        clerk.window
    )
    field = page(clerk.window)._extras._fields[Extra.EXPECTED]
    field.input.selectAll()
    clerk.type("2330")
    assert "after midnight" not in says(page(clerk.window)._extras)
    page(clerk.window)._side.begin("dvorak")
    clerk.done()
    (entry,) = [each for each in saved(session) if isinstance(each.command, AddBooking)]
    (stay,) = booking(session).stays
    assert stay.start_utc.isoformat() == "2026-10-18T21:30:00+00:00"
    assert "Expected 23:30" in given.lines(entry, ZoneInfo(session.desk.hotel().time_zone))
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert page(clerk.window)._form.expected == "23:30"


def test_nobody_who_is_here_is_expected(clerk: Clerk) -> None:
    clerk.walk_in()
    assert "Expected" not in says(page(clerk.window)._extras)


def test_the_arrows_go_through_the_names_that_fit_what_was_typed(qtbot: QtBot) -> None:
    field = NamedField("Company", "")
    qtbot.addWidget(field)
    field.show_text("", [Company(id=name, name=name) for name in ("Alpen", "Vltava", "Velo")])
    QTest.keyClicks(field.field.input, "v")
    seen = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        QTest.keyClick(field.field.input, key)
        seen.append(field.field.text())
    assert seen == ["Vltava", "Velo", "Vltava", "Velo"]
    QTest.keyClicks(field.field.input, "x")  # "Velox" is nobody: nobody else is filled in
    QTest.keyClick(field.field.input, KEY.Key_Down)
    assert field.field.text() == "Velox"


def test_several_rooms_are_one_group(clerk: Clerk, session: Session) -> None:
    clerk.new()
    clerk.click("Another room")
    clerk.click("Group")
    clerk.type("Wedding")
    assert "Create 2 rooms" in buttons(clerk.window)
    page(clerk.window)._side.begin("dvorak")
    clerk.done()
    made = booking(session)
    assert (len(made.stays), made.group_name) == (2, "Wedding")


def test_a_guest_gets_one_room_after_another_in_one_booking(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.walk_in()
    clerk.type("2")
    first = page(clerk.window).form.wish
    clerk.click("Another room")
    clerk.click("Each room has its own nights")
    page(clerk.window)._stay.arrives.input.setFocus()
    QApplication.processEvents()
    clerk.type("sun")
    page(clerk.window)._stay.nights.setFocus()
    QApplication.processEvents()
    clerk.type("3")
    told = says(clerk.window)
    assert "Fri 16 Oct, 2 nights, 1 adult" in told
    assert "Single, Flexible: 4,300" in told and "Single, Flexible: 6,450" in told
    assert page(clerk.window).form.is_walk_in, "into the first room"
    page(clerk.window)._side.begin()
    clerk.type("dvorak")
    clerk.press(KEY.Key_Return)
    although_none_is_free(clerk)
    clerk.done()
    one, other = booking(session).stays
    assert [(each.start_utc.day, each.end_utc.day) for each in (one, other)] == [(16, 18), (18, 21)]
    assert one.room_id == first.room_id
    assert [each.reservation_id for each in commands(session) if isinstance(each, CheckIn)] == [one.local_id]


@pytest.mark.parametrize("goes", ["first room", "own nights"])
def test_where_nobody_comes_today_any_more_nobody_walks_in(clerk: Clerk, goes: str) -> None:
    clerk.walk_in()
    clerk.click("Another room")
    clerk.click("Each room has its own nights")
    shown = page(clerk.window)
    shown._stay.arrive_changed.emit(TODAY + timedelta(days=1))
    assert shown.form.is_walk_in
    if goes == "first room":
        shown._drop_room(0)
    else:
        clerk.click("Each room has its own nights")
    assert (shown.form.first_day, shown.form.is_walk_in) == (TODAY + timedelta(days=1), False)


def test_who_walks_into_the_first_room_takes_another_day_for_the_next(clerk: Clerk) -> None:
    clerk.walk_in()
    clerk.click("Another room")
    clerk.click("Each room has its own nights")
    shown = page(clerk.window)
    shown._stay.arrive_changed.emit(TODAY + timedelta(days=1))
    shown._take_alternative(Alternative(Way.LATER, "Single", "flex", TODAY + timedelta(days=2), 1, "Single"))
    assert (shown.form.first_day, shown.form.arrive) == (TODAY, TODAY + timedelta(days=2))
    assert shown.form.is_walk_in


def test_one_room_is_not_booked_twice_for_a_night(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.new()
    shown = page(clerk.window)
    shown._change(with_room(with_offer(shown.form, "Double", "flex"), "205"))
    clerk.click("Another room")
    clerk.click("Each room has its own nights")
    shown._stay.arrive_changed.emit(TODAY + timedelta(days=1))
    shown._change(with_room(shown.form, "205"))
    assert [each.room_id for each in shown.form.rooms] == ["205", "205"], "one guest after the other"
    clerk.click("Each room has its own nights")
    assert [each.room_id for each in shown.form.rooms] == ["205", ""]


def test_a_room_of_one_more_night_joins_a_group_there_is(clerk: Clerk, session: Session) -> None:
    with session.store.transaction():
        session.store.writer.put_group_names({"group 48214": "Moving guest"})
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    page(clerk.window)._stay.arrive_changed.emit(TODAY + timedelta(days=2))
    clerk.click("Group")
    clerk.type("Moving")
    clerk.press(KEY.Key_Down, KEY.Key_Return)
    although_none_is_free(clerk)
    clerk.done()
    made = booking(session)
    assert made.group_id == "group 48214" and made.stays[0].guest_id == "guest 48214"
    assert made.stays[0].start_utc.date() == TODAY + timedelta(days=2)


def test_a_group_of_more_rooms_than_are_free_is_told_before_it_is_sent(clerk: Clerk) -> None:
    clerk.new()
    clerk.click("Another room")
    too_many = "3 × Single, 2 free for these nights. The platform may say no to all rooms."
    assert too_many not in says(clerk.window)
    clerk.click("Another room")
    assert too_many in says(clerk.window)


def test_the_next_pane_after_the_options_is_the_guest_and_the_one_before_the_offers(clerk: Clerk) -> None:
    clerk.new()
    for key, kind in (("F6", GuestSide), ("Shift+F6", OfferGrid)):
        clerk.click("Company")
        press_chord(key)
        assert_the_keys_are_in(clerk, kind)
        page(clerk.window)._extras.closed.emit(Extra.COMPANY)


@pytest.mark.parametrize(("key", "kind"), [("F6", GuestSide), ("Shift+F6", OfferGrid)])
def test_the_count_of_a_product_has_its_place_among_the_panes(
    clerk: Clerk, key: str, kind: type[GuestSide | OfferGrid]
) -> None:
    clerk.new()
    clerk.click("Product")
    clerk.click("Breakfast  285")  # built when it is ordered
    press_chord(key)
    assert_the_keys_are_in(clerk, kind)


def test_a_half_filled_walk_in_is_a_walk_in_when_it_is_opened_again(clerk: Clerk) -> None:
    clerk.walk_in()
    clerk.type("2")
    clerk.press(KEY.Key_Escape)
    clerk.new()
    form = page(clerk.window).form
    assert (form.is_walk_in, form.nights) == (True, 2)


def test_rooms_that_are_alike_are_one_line_of_the_group_and_one_of_the_sum(clerk: Clerk) -> None:
    clerk.new()
    for _ in range(4):
        clerk.click("Another room")
    told = says(clerk.window)
    assert "4 × Single" in told and "each for 1 adult" in told
    assert "5 × Single, Flexible" in told
    (line,) = (each for each in page(clerk.window)._group.findChildren(PickedLine) if each.isVisible())
    line.removed.emit()
    assert len(page(clerk.window).form.aside) == 3


def assert_the_keys_are_in(clerk: Clerk, kind: type[GuestSide | OfferGrid]) -> None:
    focus = QApplication.focusWidget()
    (pane,) = clerk.window.findChildren(kind)
    assert focus is not None and (pane is focus or pane.isAncestorOf(focus))


def press_chord(chord: str) -> None:
    keys = QKeySequence(chord)[0]
    QTest.keyClick(QApplication.focusWidget(), keys.key(), keys.keyboardModifiers())


def test_each_option_opens_with_the_keys_in_it_and_goes_without_a_trace(clerk: Clerk) -> None:
    clerk.new()
    before = page(clerk.window).form
    for extra in Extra:
        opened = page(clerk.window)
        if opened._extras._buttons[extra].isHidden():
            continue
        opened._extras._buttons[extra].click()
        assert opened._extras._boxes[extra].isAncestorOf(QApplication.focusWidget()), extra
        opened._extras.closed.emit(extra)
    assert page(clerk.window).form == before


# --- kept -----------------------------------------------------------------------------------------------------------


def test_a_half_filled_form_is_there_again_after_escape_and_after_a_restart(
    clerk: Clerk, session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    clerk.new()
    clerk.type("+2")
    clerk.press(KEY.Key_Return, KEY.Key_Return)
    clerk.type("Novotny Jan")
    clerk.press(KEY.Key_Return)
    clerk.type("jan@exam")
    clerk.press(KEY.Key_Escape)
    assert not page(clerk.window).isVisible()
    clerk.new()
    form = page(clerk.window).form
    clerk.window.close()
    other = shown_on_the_day(qtbot, qapp, session)
    QTest.keyClick(QApplication.focusWidget() or other, KEY.Key_F2)
    assert page(other).form == form
    assert form.who is not None and form.who.typed is not None and form.who.typed.email == "jan@exam"
    assert "Draft kept" in says(other)
    other.close()


def test_a_half_typed_walk_in_has_who_comes_along_and_who_booked_half_typed_too(
    clerk: Clerk, session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    clerk.walk_in()
    clerk.type("dvorak")
    clerk.press(KEY.Key_Return)
    clerk.type("Novotna Ja")
    clerk.click("Booker")
    clerk.type("Okafor A")
    clerk.press(KEY.Key_Escape)
    clerk.walk_in()
    assert typed_names(clerk.window) == ["Okafor A", "Novotna Ja"]
    clerk.window.close()
    other = shown_on_the_day(qtbot, qapp, session)
    QTest.keyClick(QApplication.focusWidget() or other, KEY.Key_F2, SHIFT)
    assert typed_names(other) == ["Okafor A", "Novotna Ja"]
    assert page(other).form.is_walk_in
    page(other).done()  # who is typed and not taken yet is taken
    stay = booking(session).stays[0]
    made = {each.local_id: each.details for each in commands(session) if isinstance(each, AddGuest)}
    assert stay.booker_id is not None and made[stay.booker_id].last_name == "Okafor"
    assert any(isinstance(each, AddCompanion) for each in commands(session))
    other.close()


def typed_names(window: MainWindow) -> list[str]:
    pickers = [each for each in window.findChildren(GuestPicker) if each.isVisible()]
    return [each.field.text() for each in pickers]


def test_what_is_typed_is_on_disk_at_once_or_soon(clerk: Clerk, session: Session, qtbot: QtBot) -> None:
    clerk.walk_in()
    clerk.type("Novot")
    qtbot.waitUntil(lambda: draft.read(session.desk.draft(draft.NAME)) is not None)
    kept = draft.read(session.desk.draft(draft.NAME))
    assert kept is not None and kept.search == "Novot"


def test_when_it_is_done_or_emptied_no_draft_is_left(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("dvorak")
    clerk.press(KEY.Key_Return)
    clerk.click("Empty it")
    assert session.desk.draft(draft.NAME) is None
    assert page(clerk.window).form.who is None
    clerk.type("3")
    page(clerk.window)._side.begin("dvorak")
    clerk.done()
    assert session.desk.draft(draft.NAME) is None


# --- who came along before ------------------------------------------------------------------------------------------


def test_the_family_of_the_last_stay_comes_along_with_one_press_each(clerk: Clerk, session: Session) -> None:
    template = session.store.cache.reservation("47958")
    assert template is not None
    family = {"ada": "Ada", "ben": "Ben"}
    with session.store.transaction():
        session.store.writer.put_guests(
            Guest(id=each, last_name="Dvořák", first_name=given) for each, given in family.items()
        )
        last = replace(template, id="last", number="1", guest_id="dvorak", companion_ids=("dvorak", "ada"))
        before = replace(last, id="before", number="2", companion_ids=("dvorak", "ben", "ada"))
        years_ago = replace(before, start_utc=NOW - timedelta(days=700), end_utc=NOW - timedelta(days=698))
        session.store.writer.put_reservations([replace(last, state=State.PROCESSED), years_ago])
    announce(session, Changed(everything=True))
    clerk.new()
    assert "Came along before" not in says(clerk.window)
    page(clerk.window)._side.begin()
    clerk.type("dvorak antonin")
    clerk.press(KEY.Key_Return)
    assert "Came along before" in says(clerk.window)
    assert [each for each in buttons(clerk.window) if each in ("Dvořák Ada", "Dvořák Ben")] == [
        "Dvořák Ada",
        "Dvořák Ben",
    ]
    clerk.click("Dvořák Ben")
    form = page(clerk.window).form
    assert [each.guest_id for each in form.companions] == ["ben"] and form.wish.persons == 2
    assert "Dvořák Ben" not in buttons(clerk.window)
    clerk.done()
    along = [each.guest_id for each in commands(session) if isinstance(each, AddCompanion)]
    assert along == ["ben"]


# --- a copy ---------------------------------------------------------------------------------------------------------


def test_a_stay_is_copied_and_a_cancelled_one_booked_again(clerk: Clerk, session: Session) -> None:
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_blocks([Block(id="choir", name="Choir")])
        partners = replace(stay, company_id="acme", availability_block_id="choir")
        session.store.writer.put_reservations([replace(partners, state=State.CANCELED)])
    announce(session, Changed(everything=True))
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    form = page(clerk.window).form
    assert form.who is not None
    assert (form.who.surname, form.wish.adults, form.wish.category_id) == ("Müller-Lüdenscheidt", 2, "Double")
    assert (form.options.company, form.options.block) == ("Acme Tools", "Choir")
    view = session.desk.stay("48214")
    assert view is not None and form.expected == clock(view.expected)
    assert form.opened == (Extra.COMPANY, Extra.EXPECTED, Extra.BLOCK)


def although_none_is_free(clerk: Clerk) -> None:
    clerk.click("Checks")
    clerk.click("Ask whether a room is free")


def put_on(session: Session, product: str, count: int, *, state: str = "Open", later: bool = False) -> None:
    """A product on the stay of two persons: each night of it, or, `later`, once on its first day."""
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    nights = range(1) if later else range((stay.end_utc.date() - stay.start_utc.date()).days)
    with session.store.transaction():
        session.store.writer.put_items(
            OrderItem(
                id=f"{product} {night}",
                reservation_id=stay.id,
                guest_id=stay.guest_id,
                kind="ProductOrder",
                name=product.title(),
                amount=Decimal(100 * count),
                currency="CZK",
                state=state,
                consumed_utc=stay.start_utc + timedelta(days=night),
                units=count,
                product_id=product,
                created_utc=stay.created_utc + timedelta(days=3 if later else 0),
            )
            for night in nights
        )


def test_a_copy_of_what_is_not_on_offer_takes_what_is_and_says_so(clerk: Clerk, session: Session) -> None:
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_categories([RoomCategory(id="flat", name="Studio", service_id="flats")])
        session.store.writer.put_rates([Rate(id="weekly", name="Weekly", service_id="flats")])
        session.store.writer.put_reservations([replace(stay, category_id="flat", rate_id="weekly")])
    announce(session, Changed(house=True, everything=True))
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert page(clerk.window).form.wish.category_id != "flat"
    assert "Not copied: Studio, Weekly." in says(clerk.window)


def test_a_copy_keeps_what_it_takes_where_the_token_is_told_no_rates(clerk: Clerk, session: Session) -> None:
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_rates(
            [replace(each, service_id="elsewhere") for each in session.store.cache.rates().values()]
        )
    announce(session, Changed(house=True, everything=True))
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert page(clerk.window).form.wish.rate_id == stay.rate_id
    assert "Not copied" not in says(clerk.window)


def test_a_kept_form_of_what_is_sold_no_more_takes_what_is(clerk: Clerk, session: Session) -> None:
    clerk.new()
    form = replace(page(clerk.window).form, nights=2)
    picked = form.wish
    clerk.press(KEY.Key_Escape)
    session.desk.save_draft(draft.NAME, draft.written(form))
    gone = session.store.cache.categories()[picked.category_id]
    with session.store.transaction():
        session.store.writer.put_categories([replace(gone, service_id="flats")])
    announce(session, Changed(house=True, everything=True))
    clerk.new()
    assert page(clerk.window).form.nights == 2
    assert page(clerk.window).form.wish.category_id != picked.category_id
    assert "The category or the rate of 1 room is sold no more." in says(clerk.window)


def test_more_rooms_stand_ready_than_can_be_sold_and_it_is_said_why(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)  # two of them
    with session.store.transaction():
        session.store.writer.put_rooms(
            [Room(id=each, name=each, state="Inspected", category_id="Double") for each in ("205", "206", "207")]
        )
    announce(session, Changed(house=True, everything=True))
    clerk.walk_in()
    page(clerk.window)._stay.nights.step(1)
    row = next(at for at, each in enumerate(page(clerk.window)._offers_for(Wish()).rows) if each.name == "Double")
    page(clerk.window)._take_offer(row, 0)
    assert "3 rooms stand ready, 2 can be sold" in says(clerk.window)
    clerk.click("Book ahead")
    assert "stand ready" not in says(clerk.window)


@pytest.mark.parametrize(("free", "ready", "told"), [(1, 3, "1 free, 1 ready"), (3, 1, "3 free, 1 ready")])
def test_no_more_are_called_ready_than_are_free(free: int, ready: int, told: str) -> None:
    row = OfferRow(category_id="Double", name="Double", capacity=2, free=free, cells=())
    assert create.row_second(row, ready) == told


@pytest.mark.parametrize("is_open", [False, True])
def test_rooms_put_aside_take_what_is_on_offer_too(clerk: Clerk, session: Session, is_open: bool) -> None:
    doubles_are_free(session)
    clerk.new()
    page(clerk.window)._stay.nights.step(1)
    clerk.click("Another room")
    clerk.click("Another room")
    gone = page(clerk.window).form.wish.category_id
    page(clerk.window).rest()
    if not is_open:
        clerk.press(KEY.Key_Escape)
    category = session.store.cache.categories()[gone]
    with session.store.transaction():
        session.store.writer.put_categories([replace(category, service_id="flats")])
    announce(session, Changed(house=True, everything=True))
    if not is_open:
        clerk.new()
    form = page(clerk.window).form
    assert all(each.is_picked and each.category_id != gone for each in (*form.aside, form.wish))
    assert "The category or the rate of 3 rooms is sold no more." in says(clerk.window)
    QApplication.processEvents()
    (line,) = (each for each in page(clerk.window)._group.findChildren(PickedLine) if each.isVisible())
    names = {each.id: each.name for each in session.desk.house().categories}
    assert f"2 × {names[form.wish.category_id]}" in says(line)


def test_a_room_put_aside_is_not_given_the_room_that_is_picked(clerk: Clerk, session: Session) -> None:
    doubles_are_free(session)
    clerk.walk_in()
    page(clerk.window)._stay.nights.step(1)
    gone = page(clerk.window).form.wish.category_id
    clerk.click("Another room")
    shown = page(clerk.window)
    shown._change(with_room(with_offer(shown.form, "Double", "flex"), "205"))
    category = session.store.cache.categories()[gone]
    with session.store.transaction():
        session.store.writer.put_categories([replace(category, service_id="flats")])
    announce(session, Changed(house=True, everything=True))
    (aside,) = shown.form.aside
    assert (aside.category_id, shown.form.wish.room_id) == ("Double", "205")
    assert aside.room_id != "205"


def test_a_copy_carries_what_was_ordered_and_says_what_it_does_not(clerk: Clerk, session: Session) -> None:
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    with session.store.transaction():
        session.store.writer.put_products(
            [Product(id="minibar", name="Minibar", price=Decimal(80), charging="Once", service_id="stay")]
        )
        session.store.writer.put_reservations([replace(stay, channel_number="B-77", booker_id="dvorak")])
    put_on(session, "breakfast", 4)  # two for each of two persons
    put_on(session, "minibar", 3, later=True)
    announce(session, Changed(everything=True))
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    form = page(clerk.window).form
    assert form.options.products == (("breakfast", 2),)
    assert form.options.booker is not None and form.options.booker.guest_id == "dvorak"
    assert {Extra.PRODUCTS, Extra.BOOKER} <= set(form.opened)
    assert "Not copied: the channel’s number B-77, Minibar." in says(clerk.window)
    although_none_is_free(clerk)
    clerk.done()
    (new,) = booking(session).stays
    assert [(each.product_id, each.count) for each in new.products] == [("breakfast", 2)]
    assert (new.channel_number, new.booker_id) == (None, "dvorak")
    clerk.walk_in()
    assert "Not copied" not in says(clerk.window)


def test_a_cancelled_stay_is_booked_again_with_what_went_with_it(clerk: Clerk, session: Session) -> None:
    stay = session.store.cache.reservation("48214")
    assert stay is not None
    put_on(session, "breakfast", 2, state="Canceled")
    with session.store.transaction():
        session.store.writer.put_reservations([replace(stay, state=State.CANCELED)])
    announce(session, Changed(everything=True))
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert page(clerk.window).form.options.products == (("breakfast", 1),)
    assert "Not copied" not in says(clerk.window)


def test_a_booking_that_is_not_sent_yet_is_copied_with_its_products(clerk: Clerk, session: Session) -> None:
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    clerk.click("Product")
    clerk.click("Breakfast  285")
    although_none_is_free(clerk)
    clerk.done()
    assert len(booking(session).stays) == 1 and clerk.window.selected_id() == booking(session).reservation_id
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert page(clerk.window).form.options.products == (("breakfast", 1),)


def test_the_nights_that_a_block_does_not_have_are_said(clerk: Clerk, session: Session) -> None:
    first, last = TODAY + timedelta(days=1), TODAY + timedelta(days=2)
    with session.store.transaction():
        session.store.writer.put_blocks([Block(id="choir", name="Choir", first_night=first, last_night=last)])
    announce(session, Changed(everything=True))
    clerk.new()
    clerk.type("+1")
    clerk.click("Block")
    clerk.type("cho")
    assert "no room for" not in says(clerk.window)
    page(clerk.window)._change(replace(page(clerk.window)._form, arrive=TODAY, nights=5))
    said = "Choir has no room for the nights 16 Oct, 19–20 Oct: they are taken from what is free."
    assert said in says(clerk.window)
    QApplication.processEvents()
    (field,) = [each.field for each in page(clerk.window).findChildren(NamedField) if each.isVisible()]
    assert field.height() >= field.sizeHint().height(), "the words take their room from the field"
    page(clerk.window)._change(replace(page(clerk.window)._form, arrive=TODAY, nights=2))
    assert "Choir has no room for the night of 16 Oct: that is taken from what is free." in says(clerk.window)
    page(clerk.window)._change(replace(page(clerk.window)._form, nights=2, arrive=first))
    assert "no room for" not in says(clerk.window)


def test_a_copy_puts_by_what_was_half_filled_until_it_is_done(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("Novotny Jan")
    clerk.press(KEY.Key_Return, KEY.Key_Escape)
    assert "The half-filled reservation is kept. F2 opens it again." in says(clerk.window)
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    although_none_is_free(clerk)
    clerk.done()
    assert booking(session).stays[0].guest_id == "guest 48214" and not booking(session).check_overbooking
    clerk.walk_in()
    who = page(clerk.window).form.who
    assert who is not None and who.typed is not None and who.typed.last_name == "Novotny"


def test_a_copy_that_nobody_typed_in_is_not_kept(clerk: Clerk, session: Session) -> None:
    clerk.walk_in()
    clerk.type("Novotny Jan")
    clerk.press(KEY.Key_Return, KEY.Key_Escape)
    for guest in ("48214", "47958"):
        clerk.window.select(guest)
        clerk.press(KEY.Key_D, with_=CONTROL)
        assert "Draft kept" not in says(clerk.window)
        clerk.press(KEY.Key_Escape)
    clerk.walk_in()
    who = page(clerk.window).form.who
    assert who is not None and who.typed is not None and who.typed.last_name == "Novotny"
    clerk.click("Empty it")
    clerk.press(KEY.Key_Escape)
    clerk.walk_in()
    assert page(clerk.window).form.who is None and session.desk.draft(draft.NAME) is None


def test_what_was_wrong_with_a_name_goes_with_it(clerk: Clerk) -> None:
    clerk.window.select("48214")
    clerk.press(KEY.Key_D, with_=CONTROL)
    page(clerk.window)._side.begin("petr@example.com")
    clerk.press(KEY.Key_Return)
    assert "Nobody is found by this. Type the name." in says(clerk.window)
    clerk.type("x")
    assert "Nobody is found by this. Type the name." not in says(clerk.window)
    clerk.press(KEY.Key_Return)
    assert "Nobody is found by this. Type the name." in says(clerk.window)
    clerk.press(KEY.Key_Escape)
    clerk.window.select("47958")
    clerk.press(KEY.Key_D, with_=CONTROL)
    assert "Nobody is found by this. Type the name." not in says(clerk.window)


# --- the whole window -----------------------------------------------------------------------------------------------


def test_new_in_the_top_bar_opens_it_and_a_list_of_the_navigation_leaves_it(clerk: Clerk) -> None:
    clerk.click("New")
    assert page(clerk.window).isVisible()
    clerk.click("In house")
    assert not page(clerk.window).isVisible()


def test_the_pill_of_a_small_window_keeps_what_is_gravest_and_names_the_rest(qtbot: QtBot, qapp: QApplication) -> None:
    head = Head()
    qtbot.addWidget(head)
    head.show_way(is_walk_in=True, is_kept=True, service="")
    told = [Segment("Offline", Tone.WARN), Segment("2 not sent", Tone.INK), Segment("1 needs you", Tone.BAD)]
    for width, shown in ((1000, "Offline, 2 not sent, 1 needs you"), (520, "1 needs you")):
        head.resize(width, 60)
        head.show_pill(PillWords("cloud-off", tuple(told), Tone.WARN, Tone.WARN))
        assert head.pill.text() == shown
        assert head.pill.accessibleName() == "Offline, 2 not sent, 1 needs you"


@pytest.mark.parametrize("width", [960, 1280, 1366, 1920])
def test_nothing_of_the_head_is_squeezed(clerk: Clerk, width: int) -> None:
    clerk.window.resize(width, 720)
    clerk.new()
    clerk.type("+3")
    QApplication.processEvents()
    head = clerk.window.findChild(Head)
    assert head is not None
    squeezed = [
        (each.text(), each.width(), each.sizeHint().width())
        for each in head.findChildren(QAbstractButton)
        if each.isVisible() and each.width() < each.sizeHint().width()
    ]
    assert squeezed == []
    assert clerk.window.width() == width


def test_the_names_of_a_new_guest_have_the_whole_width_and_what_has_the_keys_is_in_sight(
    clerk: Clerk, qtbot: QtBot
) -> None:
    clerk.window.resize(960, 540)
    clerk.walk_in()
    clerk.type("Wolfeschlegelsteinhausen Adolph")
    clerk.press(Qt.Key.Key_Return)
    fields = {each.accessibleName(): each for each in clerk.window.findChildren(QLineEdit) if each.isVisible()}
    for name in ("Surname", "First name", "E-mail"):
        assert fields[name].width() > 280, name
    clerk.press(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.accessibleName() == "Add a person"
    qtbot.waitUntil(lambda: focus.visibleRegion().boundingRect().height() == focus.height())


@pytest.mark.parametrize("percent", [100, 130])
def test_nothing_of_the_guest_lies_outside_a_small_window(clerk: Clerk, percent: int) -> None:
    theme.current().set_text_percent(percent)
    clerk.window.resize(960, 540)
    clerk.new()
    QApplication.processEvents()
    side = clerk.window.findChild(GuestSide)
    assert side is not None
    assert side.mapTo(clerk.window, side.rect().topRight()).x() < clerk.window.width() == 960
    theme.current().set_text_percent(100)


def test_an_option_that_opens_below_the_window_is_brought_into_view(clerk: Clerk, qtbot: QtBot) -> None:
    clerk.window.resize(960, 540)
    clerk.new()
    for words in ("Hold until", "Group", "Company", "Checks"):
        clerk.click(words)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.accessibleName() == "Ask whether a room is free"
    qtbot.waitUntil(lambda: not focus.visibleRegion().isEmpty())


@pytest.mark.parametrize("width", [1366, 960])
def test_each_line_of_what_can_be_added_begins_at_the_same_place(clerk: Clerk, width: int) -> None:
    clerk.window.resize(width, 768)
    clerk.new()
    QApplication.processEvents()
    extras = page(clerk.window)._extras
    shown = [each for each in extras._add.findChildren(QAbstractButton) if each.isVisible()]
    lines = {each.y() for each in shown}
    assert len(lines) > 1
    assert len({min(each.x() for each in shown if each.y() == line) for line in lines}) == 1


def test_letters_do_not_act_on_a_stay_behind_the_page(clerk: Clerk, session: Session) -> None:
    clerk.window.select("48214")
    clerk.new()
    clerk.press(KEY.Key_Return)
    assert grid(clerk.window).hasFocus()
    clerk.press(KEY.Key_I, KEY.Key_Return)
    assert saved(session) == []


def test_f2_and_shift_f2_change_the_way_and_keep_what_is_typed(clerk: Clerk) -> None:
    clerk.new()
    page(clerk.window)._side.begin("dvor")
    clerk.walk_in()
    form = page(clerk.window).form
    assert (form.is_walk_in, form.search, form.arrive) == (True, "dvor", TODAY)
    assert clerk.window.findChild(Head) is not None


def test_everything_that_takes_the_keys_says_what_it_is(clerk: Clerk) -> None:
    clerk.new()
    for extra in Extra:
        page(clerk.window)._open_extra(extra)
    nameless = [
        each
        for each in page(clerk.window).findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not (QAccessible.queryAccessibleInterface(each) and each.accessibleName())
    ]
    assert nameless == []


def test_what_cannot_be_read_means_the_day_that_was_shown_last(qtbot: QtBot) -> None:
    row = StayRow()
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    row.arrives.setFocus()
    qtbot.waitUntil(row.arrives.input.hasFocus)
    row.arrives.show_day(TODAY + timedelta(days=5), TODAY)  # a form that is opened when the keys are there already
    picked: list[date] = []
    row.arrives.picked.connect(picked.append)
    row.arrives.picked.connect(lambda day: row.arrives.show_day(day, TODAY))
    row.arrives.input.selectAll()
    QTest.keyClicks(row.arrives.input, "32")
    assert picked[-1] == TODAY + timedelta(days=5)
    assert row.arrives.text() == "32"


@pytest.mark.parametrize("day", [date(2026, 12, 30), date(2027, 10, 16), date(2027, 11, 24)])
def test_a_day_is_never_cut_in_its_field(qtbot: QtBot, qapp: QApplication, day: date) -> None:
    theme.install(qapp, theme.Mode.LIGHT, 100)
    row = StayRow()
    qtbot.addWidget(row)
    row.resize(760, 60)
    row.show()
    row.arrives.show_day(TODAY, TODAY)
    usual = row.arrives.width()
    row.arrives.show_day(day, TODAY)
    QApplication.processEvents()
    line = row.arrives.input
    shown = line.fontMetrics().horizontalAdvance(line.text())
    assert shown + 4 <= line.width()  # a line edit keeps 2 px at either side
    row.arrives.show_day(TODAY, TODAY)
    assert row.arrives.width() == usual
