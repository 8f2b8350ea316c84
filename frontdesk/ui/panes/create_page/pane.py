"""New reservation and walk-in (picture 06): joins the form's parts, asks the desk, keeps the draft, does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.domain.commands import stays_of
from frontdesk.domain.nearest import Alternative
from frontdesk.domain.offers import Offers
from frontdesk.domain.outbox import WAITS_FOR_PERSON, Entry
from frontdesk.domain.reasons import Rejected
from frontdesk.domain.rights import OFFERS, Right, lacking
from frontdesk.domain.views import Changed, Line, NamedHit, RoomChoice
from frontdesk.service.desk import Desk
from frontdesk.ui import theme
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page import form as forms
from frontdesk.ui.panes.create_page.booking import Facts, Plan, Problems, Wrong, is_email, plan, problems
from frontdesk.ui.panes.create_page.choosing import (
    alternatives,
    free_of,
    is_ready,
    may_sell,
    place_of,
    proposed,
    ready_rooms,
    room_for,
)
from frontdesk.ui.panes.create_page.day_field import DayField
from frontdesk.ui.panes.create_page.extras import Extras
from frontdesk.ui.panes.create_page.form import Extra, Form, Who, Wish
from frontdesk.ui.panes.create_page.form import Part as FormPart
from frontdesk.ui.panes.create_page.from_stay import form_like, left_out
from frontdesk.ui.panes.create_page.given_up import give_up, typed_of, waiting_of, why_not_made
from frontdesk.ui.panes.create_page.grid import OfferGrid
from frontdesk.ui.panes.create_page.group_rooms import GroupRooms, too_few_free
from frontdesk.ui.panes.create_page.guest_side import Done, GuestSide
from frontdesk.ui.panes.create_page.head import Head
from frontdesk.ui.panes.create_page.room_row import RoomRow
from frontdesk.ui.panes.create_page.stay_row import StayRow
from frontdesk.ui.panes.create_page.sums import sum_of
from frontdesk.ui.panes.create_page.why import Why
from frontdesk.ui.parts.label import Label
from frontdesk.ui.parts.painting import fill
from frontdesk.ui.parts.quiet_scroll import QuietScroll
from frontdesk.ui.pill_words import pill_words
from frontdesk.ui.shape import RIGHT_WIDTHS, Shape
from frontdesk.ui.text import create as words
from frontdesk.ui.text import reasons
from frontdesk.ui.text import rights as rights_words
from frontdesk.ui.text import status as status_words
from frontdesk.ui.theme import Tone

SIDE = 24
PROBLEM_ROOM = 50  # for what is said under a field
FORM_LEAST = 350
SIDE_LEAST = 300
GAP = 16
SAVE_AFTER_MS = 250
TWO_WEEKS = 14
MOST_GROUPS = 6
AWAY = (Line.OFFLINE, Line.PLATFORM_DOWN, Line.SIGNED_OUT, Line.OTHER_PROPERTY)


class CreatePage(QWidget):
    """`created` carries the local id of the first stay once the act is on disk."""

    created = Signal(str)
    unsent_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = desk.hotel().tonight
        self._house = desk.house()
        self._form = self._fresh(is_walk_in=False)
        self._known_offers: dict[object, Offers] = {}
        self._known_rooms: dict[object, Sequence[RoomChoice]] = {}
        self._known_along: dict[str, tuple[Who, ...]] = {}
        self._is_proposed = False  # a copy or an offer in which nothing is typed yet
        self._was_tried = False
        self._refused = ""
        self._shown_place: tuple[int, int] | None = None  # the keys follow the tick until the clerk walks
        self._shape = Shape.NORMAL
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._head = Head()
        self._told = Label(size=12, tone=Tone.INK2, wrap=True)
        self._stay = StayRow()
        self._grid = OfferGrid()
        self._age = Label(size=12, tone=Tone.INK2, wrap=True)
        self._offer_problem = Label(size=12, tone=Tone.BAD, wrap=True)
        self._why = Why()
        self._rooms = RoomRow()
        self._group = GroupRooms()
        self._extras = Extras(desk.find_guests, self._find_groups)
        self._side = GuestSide(desk.find_guests)
        self._lay_out()
        self._connect()

    # --- ways in and out ----------------------------------------------------------------------------------------------

    @property
    def form(self) -> Form:
        """The form with what is proposed filled in."""
        return self._filled()

    def open(self, *, is_walk_in: bool) -> None:
        """Begin, or go on with what was left half filled, a walk-in as one; the keys are in the first field."""
        kept = draft.read(self._desk.draft(draft.NAME))
        self._read_house()
        form = kept or self._fresh(is_walk_in=is_walk_in)
        form = forms.caught_up(replace(form, is_walk_in=form.is_walk_in or is_walk_in), self._today)
        self._begin(form, told=why_not_made(self._desk, form.instead_of))

    def open_like(self, reservation_id: str) -> bool:
        """Begin with everything of a stay there is. False when it is not known."""
        view = self._desk.stay(reservation_id)
        if view is None:
            return False
        self._read_house()
        ordered = self._desk.ordered(reservation_id)
        usual, _ = self._desk.stay_times(view.arrive, view.leave, view.reservation.service_id)
        form = form_like(view, self._house, self._desk.hotel().today, ordered, usual)
        self._begin(form, told=left_out(view, ordered, self._house), is_proposed=True)
        return True

    def open_instead(self, entry: Entry) -> bool:
        """Begin with what was typed of a booking that was not made, with the offers of now; what is then done takes its
        place. False when it is no booking that waits.
        """
        form = typed_of(self._desk, entry)
        if form is None:
            return False
        self._today, self._house = self._desk.hotel().tonight, self._desk.house()
        half_filled = draft.read(self._desk.draft(draft.NAME))
        if half_filled is not None and half_filled.instead_of == entry.id:
            form = half_filled
        else:
            draft.put_by(self._desk)
        self._begin(
            forms.caught_up(replace(form, instead_of=entry.id), self._today), told=why_not_made(self._desk, entry.id)
        )
        self._keep()
        return True

    def open_offer(self, offered: Alternative, persons: int) -> None:
        """Begin with an offer that was found elsewhere, such as on the rates page; the guest is asked for next."""
        self._read_house()
        form = replace(self._fresh(is_walk_in=False), arrive=offered.arrive, nights=offered.nights)
        form = forms.with_adults(form, persons)
        form = forms.with_offer(form, offered.category_id, offered.rate_id)
        self._begin(form, is_guest_next=True, is_proposed=True)

    def news(self) -> str:
        """What the clerk is told on leaving: that something half filled is kept."""
        return status_words.half_filled() if self._is_half_filled() else ""

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self._stay, self._grid, self._side)

    def rest(self) -> None:
        """The page is left, or the window closes: what was typed is on disk."""
        if self._saving.isActive():
            self._saving.stop()
            self._save()

    def done(self) -> None:
        """Ctrl Enter: do it, or say what is in its way."""
        if not (self._side.take_pending() and self._extras.take_pending()):
            return
        found = self._problems()
        if found:
            self._was_tried = True
            self._refused = ""
            self._show()
            self._focus_problem(next(iter(found)))
            return
        self._submit(plan(self._filled(), self._facts(), self._desk.new_local_id))

    # --- the desk changed ---------------------------------------------------------------------------------------------

    def on_changed(self, changed: Changed) -> None:
        """Read again what this change may have touched."""
        if not self.isVisible():
            return
        self._show_status()
        if not (changed.rates or changed.house or changed.everything or changed.reservation_ids):
            return
        self._known_offers.clear()
        self._known_rooms.clear()
        self._known_along.clear()
        if changed.house or changed.everything:
            self._house = self._desk.house()
            self._take_what_is_sold(self._form)
        if changed.everything or changed.reservation_ids:
            self._side.read_again()
        self._show()

    def tick(self) -> None:
        """The age of the data grows; in the morning the night is over."""
        self._show_status()
        today = self._desk.hotel().tonight
        if today != self._today:
            self._today = today
            self._change(forms.caught_up(self._form, today))

    def set_shape(self, shape: Shape) -> None:
        """Another window."""
        self._shape = shape
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head says less where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the page."""
        with QPainter(self) as painter:
            fill(painter, self.rect(), theme.current().tokens.page)

    # --- the form changes ---------------------------------------------------------------------------------------------

    def _begin(self, form: Form, *, is_guest_next: bool = False, told: str = "", is_proposed: bool = False) -> None:
        """`is_proposed`: one key made the whole form, so that nothing of it is kept before the clerk changes it."""
        self._is_proposed = is_proposed
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._known_offers.clear()
        self._known_rooms.clear()
        self._known_along.clear()
        self._was_tried, self._refused, self._shown_place = False, "", None
        self._take_what_is_sold(form, is_told=not is_proposed)
        self._show()
        self._side.take_up()
        if is_guest_next:
            self._side.begin()
        else:
            self._focus_first()

    def _take_what_is_sold(self, form: Form, *, is_told: bool = True) -> None:
        """What is sold no more makes way for what is, and the clerk is told; of a copy it is told already."""
        gone = forms.not_on_offer(form, self._house)
        self._form = forms.offered(form, self._house)
        if gone and is_told:
            self._told.setText(" ".join(each for each in (self._told.text(), words.sold_no_more(gone)) if each))
            self._told.show()

    def _change(self, form: Form) -> None:
        """Where nobody arrives today any more nobody walks in; no room is taken twice for one night."""
        is_walk_in = form.is_walk_in and form.first_day == self._today
        form = forms.each_room_once(replace(form, is_walk_in=is_walk_in))
        if form == self._form:
            return
        self._form = form
        self._refused = ""
        self._make_way()
        self._show()
        self._keep()

    def _is_half_filled(self) -> bool:
        return not self._is_proposed and forms.is_touched(self._form)

    def _make_way(self) -> None:
        """What is proposed becomes the form that is kept; what was half filled before waits until it is done."""
        if not self._is_proposed:
            return
        self._is_proposed = False
        try:
            draft.put_by(self._desk)
        except Rejected as rejected:
            self._refused = reasons.refused(rejected.reason)

    def _keep(self) -> None:
        self._saving.start()

    def _save(self) -> None:
        try:
            if forms.is_touched(self._form):
                self._desk.save_draft(draft.NAME, draft.written(self._form))
            else:
                self._forget()
        except Rejected as rejected:
            self._refused = reasons.refused(rejected.reason)
            self._show_done()

    def _forget(self) -> None:
        """Nothing is half filled any more, or what was so before a copy."""
        self._desk.save_draft(draft.NAME, self._desk.draft(draft.BEFORE))
        self._desk.save_draft(draft.BEFORE, None)

    def _empty(self) -> None:
        self._saving.stop()
        self._make_way()
        self._form = self._fresh(is_walk_in=self._form.is_walk_in)
        self._save()
        self._begin(self._form)

    def _read_house(self) -> None:
        """The night it is at the desk, and what the hotel has to offer."""
        self._today, self._house = self._desk.hotel().tonight, self._desk.house()

    def _fresh(self, *, is_walk_in: bool) -> Form:
        """Who stands at the desk before the morning wants the bed of this night, who telephones the next one."""
        return forms.fresh(self._today if is_walk_in else self._desk.hotel().today, is_walk_in=is_walk_in)

    def _choose_way(self, is_walk_in: bool) -> None:
        self._change(forms.caught_up(replace(self._form, is_walk_in=is_walk_in), self._today))

    def _submit(self, act: Plan) -> None:
        before = waiting_of(self._desk, self._form.instead_of)
        if before is not None and before.state not in WAITS_FOR_PERSON:
            self._refused = words.sent_meanwhile()
            self._show_done()
            return
        self._make_way()
        try:
            self._desk.submit_all(act.commands, draft=draft.NAME, typed=draft.written(act.form))
            if before is not None:
                give_up(self._desk, before)
        except Rejected as rejected:
            self._refused = reasons.refused(rejected.reason)
            self._show_done()
            return
        self._saving.stop()
        self._form = self._fresh(is_walk_in=False)
        self._save()
        self.created.emit(act.reservation_id)

    # --- what is proposed ---------------------------------------------------------------------------------------------

    def _filled(self) -> Form:
        """The form with what the clerk left to us: the first offer that can be sold, a room that is ready."""
        form = self._form
        for at, wish in enumerate(form.aside):
            aside = (*form.aside[:at], self._with_proposals(wish, form), *form.aside[at + 1 :])
            form = replace(form, aside=aside)
        return replace(form, wish=self._with_proposals(form.wish, form))

    def _with_proposals(self, wish: Wish, form: Form) -> Wish:
        """A room of the form, with what is proposed beside the form's other rooms."""
        if not wish.is_picked:
            offers = self._offers_for(wish)
            place = proposed(offers, form.options, self._ready(offers, form, wish) or ())
            if place is not None:
                category, rate = offers.rows[place[0]].category_id, offers.rates[place[1]].id
                wish = replace(wish, category_id=category, rate_id=rate)
        if wish.is_picked and not wish.room_id and not wish.is_open:
            room = room_for(self._choices(wish.category_id, form, wish), is_walk_in=form.walks_in(wish))
            wish = replace(wish, room_id=room.room_id if room is not None else "")
        return wish

    def _offers_for(self, wish: Wish) -> Offers:
        question = forms.question_of(self._form, self._house.age_categories, wish)
        if question not in self._known_offers:
            self._known_offers[question] = self._desk.offers(question)
        return self._known_offers[question]

    def _nights_of(self, wish: Wish) -> tuple[Decimal | None, ...]:
        """The price of each night of a room, as the rate has it."""
        if not wish.is_picked:
            return (None,) * self._form.nights_of(wish)
        nights = self._form.nights_of(wish)
        grid = self._desk.rate_grid(wish.rate_id, self._form.arrival_of(wish), nights)
        row = next((each for each in grid.rows if each.category_id == wish.category_id), None)
        return tuple(cell.price for cell in row.cells) if row is not None else (None,) * nights

    def _find_groups(self, text: str) -> list[NamedHit]:
        """Groups there are, by what is typed of their name."""
        if not text.strip():
            return []
        return [each for each in self._desk.search_names(text, MOST_GROUPS) if each.kind == "group"]

    def _came_along(self, who: Who | None) -> tuple[Who, ...]:
        """Who was on earlier stays of the guest."""
        if who is None or not who.guest_id:
            return ()
        if who.guest_id not in self._known_along:
            found = self._desk.came_along(who.guest_id)
            along = (Who(guest_id=each.id, surname=each.last_name, given=each.first_name) for each in found)
            self._known_along[who.guest_id] = tuple(along)
        return self._known_along[who.guest_id]

    def _choices(self, category_id: str, form: Form, wish: Wish) -> list[RoomChoice]:
        """The rooms of a category for the nights of a room, without those of the form's other rooms on one of them."""
        starts, ends = self._desk.stay_times(form.arrival_of(wish), form.leave_of(wish))
        key = (category_id, starts, ends)
        if key not in self._known_rooms:
            self._known_rooms[key] = self._desk.free_rooms(category_id, starts, ends, self._stays_before())
        given = {each.room_id for each in form.rooms if each is not wish and form.overlap(each, wish)}
        return [each for each in self._known_rooms[key] if each.room_id not in given]

    def _stays_before(self) -> Sequence[str]:
        """The stays of the booking whose place the form takes: their rooms are given up with it."""
        before = waiting_of(self._desk, self._form.instead_of)
        return stays_of(before.command) if before is not None else ()

    def _ready(self, offers: Offers, form: Form, wish: Wish) -> list[int] | None:
        """How many rooms of each category are inspected; asked for a walk-in only."""
        if not form.walks_in(wish):
            return None
        return [ready_rooms(self._choices(row.category_id, form, wish)) for row in offers.rows]

    def _times(self) -> tuple[datetime, datetime]:
        return self._desk.stay_times(self._form.arrive, self._form.arrive + timedelta(days=self._form.nights))

    def _facts(self) -> Facts:
        hotel = self._desk.hotel()
        starts, ends = self._times()
        return Facts(self._house, hotel.today, hotel.now, starts, ends)

    def _problems(self) -> Problems:
        form = self._filled()
        cell = self._offers_for(form.wish).cell(form.wish.category_id, form.wish.rate_id)
        not_read = {part: Wrong.NOT_READ for part, field in self._days().items() if field.wrong()}
        return {**not_read, **problems(form, self._facts(), cell), **not_read}

    def _days(self) -> Mapping[FormPart, DayField]:
        return {FormPart.ARRIVES: self._stay.arrives, FormPart.LEAVES: self._stay.leaves}

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show_way(self, form: Form) -> None:
        service = self._desk.hotel().sells
        self._head.show_way(is_walk_in=form.is_walk_in, is_kept=self._is_half_filled(), service=service)

    def _show(self) -> None:
        form = self._filled()
        self._show_way(form)
        self._stay.show_form(form, self._today)
        self._show_offers(form)
        self._show_rooms(form)
        self._group.show_rooms(form, self._house)
        self._extras.show_form(form, self._house, self._nights_of(form.wish) if Extra.PRICES in form.opened else ())
        self._side.show_form(form, self._today, _email(form), self._came_along(form.who))
        self._side.show_sum(sum_of(form, self._offers_for, self._nights_of, self._house.products))
        self._show_done()
        self._show_status()

    def _show_offers(self, form: Form) -> None:
        offers = self._offers_for(form.wish)
        place = place_of(offers, form.wish.category_id, form.wish.rate_id)
        self._grid.show_offers(offers, place, self._ready(offers, form, form.wish))
        self._grid.show_refused(self._reason_against(*OFFERS))
        if place is not None and place != self._shown_place:
            self._shown_place = place
            self._grid.set_current(place)
        self._show_why()

    def _reason_against(self, *rights: Right) -> str:
        return rights_words.first_against(lacking(self._desk.status().not_granted), rights)

    def _show_why(self) -> None:
        place = self._grid.current()
        offers = self._offers_for(self._form.wish)
        if place is None or place[0] >= len(offers.rows) or place[1] >= len(offers.rates):
            self._why.show_stop(None)
            return
        row, column = place
        cell = offers.rows[row].cells[column]
        stop = cell.stop
        if stop is None:
            self._why.show_stop(None)
            return
        grid = self._desk.rate_grid(offers.rates[column].id, self._form.arrive, TWO_WEEKS)
        near = alternatives(offers, row, column, self._form.options, grid)
        is_passed = may_sell(cell, self._form.options)
        self._why.show_stop(stop, offers.rows[row].name, offers.rates[column].name, near, is_passed=is_passed)

    def _show_rooms(self, form: Form) -> None:
        self._rooms.setVisible(form.wish.is_picked)
        if not form.wish.is_picked:
            return
        choices = self._choices(form.wish.category_id, form, form.wish)
        name = next((each.name for each in self._house.categories if each.id == form.wish.category_id), "")
        note = ""
        if not any(not each.taken_by for each in choices):
            note = self._reason_against(Right.ROOMS) or self._no_room(name, form)
        elif form.walks_in(form.wish) and not ready_rooms(choices):
            note = words.no_room_ready(name)
        else:
            offers = self._offers_for(form.wish)
            note = next(too_few_free(form, offers), "") or _kept_for_others(form, choices, offers)
        is_today = form.arrive <= self._desk.hotel().today
        may_leave_open = not form.walks_in(form.wish)
        self._rooms.show_rooms(choices, form.wish.room_id, is_today=is_today, may_leave_open=may_leave_open)
        self._rooms.show_note(note)
        self._rooms.show_lock(is_offered=bool(form.wish.room_id), is_locked=form.wish.is_locked)

    def _no_room(self, category: str, form: Form) -> str:
        """Of several nights each may have a free one, and none of them is free on all."""
        is_on_each = form.nights > 1 and free_of(self._offers_for(form.wish), form.wish.category_id) > 0
        return words.no_room_for_all(category) if is_on_each else words.no_room_free(category)

    def _show_done(self) -> None:
        form = self._filled()
        found = self._problems() if self._was_tried else {}
        first = next(iter(found), None)
        said = self._refused or ("" if first is None else self._sentence(first, found[first]))
        room = self._room(form)
        name = room.name if room is not None else ""
        ready = name if form.walks_in(form.wish) and room is not None and is_ready(room) else ""
        is_away = self._desk.status().line in AWAY
        self._side.show_done(
            Done(
                words.doing(is_walk_in=form.is_walk_in, room=name, rooms=1 + len(form.aside)),
                words.what_happens(ready_room=ready, is_away=is_away),
                "log-in" if form.is_walk_in else "check",
                said,
            )
        )
        self._show_problems(found)

    def _show_problems(self, found: Problems) -> None:
        self._side.show_problems(found, self._today)
        self._extras.show_problems(found, self._today, self._filled())
        for part, show in (
            (FormPart.ARRIVES, self._stay.arrives.set_problem),
            (FormPart.LEAVES, self._stay.leaves.set_problem),
            (FormPart.ROOM, self._rooms.set_problem),
            (FormPart.OFFER, self._say_of_the_offer),
        ):
            wrong = found.get(part)
            if wrong is not None or part not in self._days() or self._was_tried:
                show("" if wrong is None else self._sentence(part, wrong))

    def _sentence(self, part: FormPart, wrong: Wrong) -> str:
        """What is wrong with a part; a field of a day knows it best."""
        field = self._days().get(part)
        of_the_day = "" if field is None else field.wrong()
        return of_the_day or words.problem(part.name, wrong.name, self._today)

    def _say_of_the_offer(self, sentence: str) -> None:
        self._offer_problem.setText(sentence)
        self._offer_problem.setVisible(bool(sentence))

    def _show_status(self) -> None:
        status = self._desk.status()
        self._head.show_pill(pill_words(status, is_short=True))
        is_away, offers = status.line in AWAY, self._offers_for(self._form.wish)
        self._age.setVisible(is_away or offers.no_quotes is not None)
        if not is_away and offers.no_quotes is not None:
            self._age.setText(words.no_quotes(offers.no_quotes))
        elif is_away:
            known = offers.as_of
            here = known.astimezone(self._desk.hotel().now.tzinfo) if known is not None else None
            self._age.setText(words.grid_age(here, self._today))

    def _room(self, form: Form) -> RoomChoice | None:
        choices = self._choices(form.wish.category_id, form, form.wish) if form.wish.room_id else []
        return next((each for each in choices if each.room_id == form.wish.room_id), None)

    # --- where the keys are -------------------------------------------------------------------------------------------

    def _focus_first(self) -> None:
        first = self._stay.nights if self._form.is_walk_in else self._stay.arrives
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_problem(self, part: FormPart) -> None:
        match part:
            case FormPart.ARRIVES | FormPart.LEAVES:
                self._days()[part].setFocus(Qt.FocusReason.OtherFocusReason)
            case FormPart.OFFER:
                self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            case FormPart.ROOM:
                self._rooms.focus_first()
            case FormPart.GUEST | FormPart.EMAIL | FormPart.PHONE | FormPart.NATIONALITY | FormPart.BIRTH:
                self._side.focus_problem(part)
            case FormPart.PRICE_REASON:
                self._extras.focus_reason()
            case _:
                self._extras.focus_extra(Extra(part.value))
        self._scroll.show_keys(PROBLEM_ROOM)

    def _take_offer(self, row: int, column: int) -> None:
        offers = self._offers_for(self._form.wish)
        if not may_sell(offers.rows[row].cells[column], self._form.options):
            self._why.focus_first()
            return
        self._change(forms.with_offer(self._form, offers.rows[row].category_id, offers.rates[column].id))
        self._side.begin()

    def _type_on(self, letter: str) -> None:
        """A name begun in the grid takes the cell the keys are on, where it can be sold."""
        place = self._grid.current()
        if place is not None:
            offers = self._offers_for(self._form.wish)
            if may_sell(offers.rows[place[0]].cells[place[1]], self._form.options):
                self._take_offer(*place)
        self._side.begin(letter)

    def _take_alternative(self, offered: Alternative) -> None:
        form = replace(self._form, arrive=offered.arrive, nights=offered.nights)
        form = forms.with_offer(form, offered.category_id, offered.rate_id)
        self._change(form)
        place = place_of(self._offers_for(form.wish), offered.category_id, offered.rate_id)
        if place is not None:
            self._grid.set_current(place)
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- joining ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SIDE, 0, SIDE, SIDE)
        column.setSpacing(GAP)
        parts: tuple[QWidget, ...] = (
            self._told,
            self._stay,
            self._grid,
            self._offer_problem,
            self._age,
            self._why,
            self._group,
            self._rooms,
            self._extras,
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._offer_problem.hide()
        self._told.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._head)
        self._scroll = QuietScroll(content)
        left.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self.set_shape(self._shape)
        self.setAccessibleName(words.title())

    def _connect(self) -> None:
        self._saving.timeout.connect(self._save)
        self._head.walk_in_chosen.connect(self._choose_way)
        self._head.emptied.connect(self._empty)
        self._head.unsent_wanted.connect(self.unsent_wanted)
        self._connect_stay()
        self._grid.taken.connect(self._take_offer)
        self._grid.walked.connect(self._show_why)
        self._grid.letters.connect(self._type_on)
        self._why.wanted.connect(self._take_alternative)
        self._rooms.picked.connect(lambda room: self._change(forms.with_room(self._form, room)))
        self._rooms.locked.connect(self._lock_room)
        self._group.removed.connect(self._drop_room)
        self._group.own_nights.connect(lambda on: self._change(forms.with_own_nights(self._form, are_own=on)))
        self._extras.changed.connect(lambda values: self._change(forms.with_options(self._form, **values)))
        self._extras.priced.connect(lambda typed: self._change(forms.with_prices(self._form, typed)))
        self._extras.opened.connect(self._open_extra)
        self._extras.closed.connect(self._close_extra)
        self._extras.room_wanted.connect(self._add_room)
        self._connect_side()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.done)

    def _connect_stay(self) -> None:
        self._stay.arrive_changed.connect(lambda day: self._change(forms.with_arrival(self._form, day)))
        self._stay.leave_changed.connect(self._leave)
        self._stay.nights_changed.connect(lambda count: self._change(forms.with_nights(self._form, count)))
        self._stay.adults_changed.connect(lambda count: self._change(forms.with_adults(self._form, count)))
        self._stay.children_changed.connect(lambda count: self._change(forms.with_children(self._form, count)))
        self._stay.ages_changed.connect(lambda ages: self._change(forms.with_ages(self._form, ages)))
        self._stay.entered.connect(lambda: self._grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self._stay.letters.connect(self._side.begin)

    def _connect_side(self) -> None:
        self._side.who_changed.connect(lambda who: self._change(forms.with_guest(self._form, who)))
        self._side.typed_changed.connect(lambda typed: self._change(forms.with_typed(self._form, typed)))
        self._side.companion_added.connect(lambda who: self._change(forms.with_companion(self._form, who)))
        self._side.companion_removed.connect(self._drop_companion)
        self._side.searched.connect(lambda text: self._change(replace(self._form, search=text)))
        self._side.coming_typed.connect(lambda text: self._change(replace(self._form, coming=text)))
        self._side.mail_changed.connect(lambda on: self._change(forms.with_options(self._form, send_email=on)))
        self._side.done.connect(self.done)

    def _leave(self, day: date) -> None:
        if day > self._form.arrive:
            self._change(forms.with_leave(self._form, day))
        else:
            self._stay.leaves.refuse(words.leaves_too_early(is_same_day=day == self._form.arrive))

    def _lock_room(self, is_locked: bool) -> None:
        """The room that was proposed is the clerk's once the stay is to keep it."""
        self._change(forms.with_lock(self._form, self._filled().wish.room_id, is_locked=is_locked))

    def _open_extra(self, extra: Extra) -> None:
        self._change(forms.opened(self._form, extra))
        self._extras.focus_extra(extra)
        self._scroll.show_keys(PROBLEM_ROOM)

    def _close_extra(self, extra: Extra) -> None:
        self._change(forms.closed(self._form, extra))
        self._extras.focus_button(extra)

    def _drop_room(self, at: int) -> None:
        self._change(forms.without_aside(self._form, at))
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_companion(self, at: int) -> None:
        self._change(forms.without_companion(self._form, at))
        self._side.begin()

    def _add_room(self) -> None:
        """The room that is chosen is kept for the group; the next is like it until it is changed."""
        if self._filled().wish.is_picked:
            self._change(forms.put_aside(self._filled()))

    def _fit(self) -> None:
        """With large text in a small window the side gives way to the form."""
        now = theme.current()
        room = max(now.px(SIDE_LEAST), self.width() - now.px(FORM_LEAST))
        self._side.setFixedWidth(min(now.px(RIGHT_WIDTHS[self._shape]), room))
        self._head.fit()
        self._show_way(self._form)


def _kept_for_others(form: Form, choices: Sequence[RoomChoice], offers: Offers) -> str:
    """To somebody who walks in the rooms that stand ready are offered, though fewer of them may be sold."""
    free, ready = free_of(offers, form.wish.category_id), ready_rooms(choices)
    is_told = form.walks_in(form.wish) and 0 < free < ready
    return words.kept_for_others(ready, free) if is_told else ""


def _email(form: Form) -> str:
    if form.who is None:
        return ""
    email = form.who.typed.email if form.who.typed is not None else form.who.email
    return email.strip() if is_email(email) else ""
