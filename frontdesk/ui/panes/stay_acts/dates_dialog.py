"""Other days: a night more with +, a night less with −, or a day that is typed; and the time a guest is expected."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.domain.commands import ChangeStay, Command
from frontdesk.domain.house import Block
from frontdesk.domain.offers import OfferCell, OfferRow, Offers, Question, StopKind
from frontdesk.domain.reservations import State
from frontdesk.domain.views import Changed, RoomChoice, StayView
from frontdesk.ui.kept_typing import Values
from frontdesk.ui.panes.stay_acts.act_dialog import ActDialog
from frontdesk.ui.parts.choices import Switch
from frontdesk.ui.parts.field import Field
from frontdesk.ui.parts.label import Label
from frontdesk.ui.text import acting, tr, wrong
from frontdesk.ui.text import detail as words
from frontdesk.ui.text.create import block_lacks
from frontdesk.ui.text.dates import clock, day_of_year
from frontdesk.ui.text.typed import day as typed_day
from frontdesk.ui.text.typed import hour as typed_hour
from frontdesk.ui.theme import Tone

_HALF_TYPED = re.compile(r"^\d{1,4}(-\d{0,2})?$")
_STEPS = {"+": 1, "=": 1, "-": -1, "−": -1}
StayTimes = Callable[[date, date], tuple[datetime, datetime]]
ReadOffers = Callable[[Question], Offers]


class DatesDialog(ActDialog):
    """`+`, Enter: a night more. `leaves` is the departure that is proposed; `is_from_arrival`: the keys begin at the
    arrival.
    """

    def __init__(
        self,
        host: QWidget,
        view: StayView,
        today: date,
        *,
        leaves: date,
        is_from_arrival: bool = False,
        times: StayTimes,
        offers: ReadOffers,
        own_room: RoomChoice | None,
        block: Block | None = None,
    ) -> None:
        super().__init__(host, view, acting.dates_title(words.list_name(view)), words.stay_in_words(view, today))
        self._today = today
        self._times = times
        self._offers = offers
        self._own_room = own_room
        self._block = block
        self._is_from_arrival = is_from_arrival
        self._arrives = Field(tr("Arrives"), icon="calendar-days")
        self._expected = Field(tr("Expected"), icon="clock")
        self._leaves = Field(tr("Leaves"), icon="calendar-days")
        self._cost = Label(size=12, tone=Tone.INK2, wrap=True)
        self._fee = Switch(tr("Charge the fee for nights given back"), tr("As the rate’s conditions say."))
        self._fee.hide()
        self._button = self.set_doing("")
        for at, part in enumerate((self._arrives, self._expected, self._leaves, self._cost, self._fee)):
            self.body.insertWidget(at, part)
        self._arrives.set_text(self._shown(view.arrive))
        self._expected.set_text(self._expects(view))
        self._arrives.input.setEnabled(view.reservation.state != State.STARTED)
        self._expected.setVisible(view.reservation.state != State.STARTED)
        self._leaves.set_text(self._shown(leaves))
        for field in (self._arrives, self._expected, self._leaves):
            field.edited.connect(lambda _text: self._settle())
        for field in (self._arrives, self._leaves):
            field.input.installEventFilter(self)
        self._settle()

    def first_focus(self) -> QWidget | None:
        """The day that was asked for, picked, so that another can be typed over it."""
        field = self._arrives if self._is_from_arrival else self._leaves
        field.input.selectAll()
        return field.input

    def on_changed(self, changed: Changed) -> None:
        """The platform may have told the price of the new nights."""
        if changed.rates:
            self._settle()

    def rests_on(self, view: StayView) -> object:
        """A night more is one more than the nights there are."""
        return view.arrive, self._expects(view), view.leave

    def stay_changed(self, view: StayView) -> None:
        """A day that nobody touched follows; one that was typed stays, and what it means now is said."""
        before, self.view = self.view, view
        days = ((self._arrives, before.arrive, view.arrive), (self._leaves, before.leave, view.leave))
        for field, was, now in days:
            if field.text() == self._shown(was):
                field.set_text(self._shown(now))
        if self._expected.text() == self._expects(before):
            self._expected.set_text(self._expects(view))
        self.set_facts(acting.changed_meanwhile(words.stay_in_words(view, self._today)))
        self._settle()

    def commands(self) -> tuple[Command, ...]:
        """Only what changes: on another day the guest comes at the time that stands there, and leaves at the hour as
        before.
        """
        arrive, leave = self._days()
        at = typed_hour(self._expected.text())
        if arrive is None or leave is None or at is None:
            return ()
        is_another = arrive != self.view.arrive or self._is_another_time(at)
        change = ChangeStay(
            reservation_id=self.view.reservation.id,
            start_utc=self._begins(arrive, at).astimezone(UTC) if is_another else None,
            end_utc=self._ends(leave).astimezone(UTC) if leave != self.view.leave else None,
            charge_fee=self._is_shorter(arrive, leave) and self._fee.isChecked(),
            on_day=arrive if is_another and not self._is_another_stay(arrive, leave) else None,
        )
        return (change,) if change.targets() else ()

    def values(self) -> Values:
        """Both days as dates, for "fri" is another day tomorrow; what is no day as it was typed."""
        days = {name: self._as_date(field.text()) for name, field in self._named()}
        return {**days, "expected": self._expected.text()}

    def fill_in(self, values: Values) -> None:
        """The same."""
        for name, field in self._named():
            field.set_text(self._as_typed(str(values[name])))
        self._expected.set_text(str(values["expected"]))
        self._settle()

    def _named(self) -> tuple[tuple[str, Field], ...]:
        return (("arrives", self._arrives), ("leaves", self._leaves))

    def _as_date(self, text: str) -> str:
        found = self.view.arrive if text == self._shown(self.view.arrive) else typed_day(text, self._today)
        return found.isoformat() if found is not None else text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Plus and minus move the day of the field they are pressed in."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() in _STEPS:
            at = 0 if watched is self._arrives.input else 1
            if self._steps(at, _STEPS[event.text()]):
                return True
        return super().eventFilter(watched, event)

    def _steps(self, at: int, days: int) -> bool:
        """Show another day in the field, not one that is over. False: the sign is part of a day that is being typed,
        2026-10-17.
        """
        field = (self._arrives, self._leaves)[at]
        if _HALF_TYPED.match(field.text()) and not field.input.hasSelectedText():
            return False
        then = (self._read()[at] or (self.view.arrive, self.view.leave)[at]) + timedelta(days=days)
        if days > 0 or then >= self._today:
            field.set_text(self._shown(then))
            field.input.selectAll()
            self._settle()
        return True

    def _shown(self, day: date) -> str:
        return day_of_year(day, self._today)

    def _expects(self, view: StayView) -> str:
        return clock(view.begins)

    def _begins(self, arrive: date, at: time) -> datetime:
        return datetime.combine(arrive, at, tzinfo=self.view.expected.tzinfo)

    def _departs(self) -> datetime:
        """When the stay ends, in the hotel's zone."""
        return self.view.reservation.end_utc.astimezone(self.view.expected.tzinfo)

    def _ends(self, leave: date) -> datetime:
        """On another day at the same hour: a later one may have been agreed on."""
        return datetime.combine(leave, self._departs().time(), tzinfo=self.view.expected.tzinfo)

    def _own_hour(self, arrive: date, leave: date) -> str:
        """The hour of a departure that moves, where it is not the house's own; ""."""
        is_usual = self._ends(leave) == self._times(arrive, leave)[1]
        return "" if is_usual or leave == self.view.leave else clock(self._ends(leave))

    def _is_another_time(self, at: time) -> bool:
        """To the minute: the platform may know seconds, which nobody typed."""
        return at != self.view.begins.time().replace(second=0, microsecond=0)

    def _is_another_stay(self, arrive: date, leave: date) -> bool:
        """Other nights than those that are booked."""
        return (arrive, leave) != (self.view.arrive, self.view.leave)

    def _is_shorter(self, arrive: date, leave: date) -> bool:
        return (leave - arrive).days < self.view.nights

    def _days(self) -> tuple[date | None, date | None]:
        arrive, leave = self._read()
        wrong_somewhere = any(self._problems(arrive, leave)) or self._time_problem(arrive, leave)
        return (None, None) if wrong_somewhere else (arrive, leave)

    def _read(self) -> tuple[date | None, date | None]:
        """What the fields say; a day that stands as it is may lie in the past."""
        known = ((self._arrives, self.view.arrive), (self._leaves, self.view.leave))
        arrive, leave = (
            day if field.text() == self._shown(day) else typed_day(field.text(), self._today) for field, day in known
        )
        return arrive, leave

    def _problems(self, arrive: date | None, leave: date | None) -> tuple[str, str]:
        """A sentence for each field."""
        first = "" if arrive == self.view.arrive else wrong.arrival(self._arrives.text(), arrive, self._today)
        is_after = arrive is None or leave is None or leave > arrive
        is_as_it_was = leave == self.view.leave and (first or is_after or arrive == self.view.arrive)
        begins = arrive if not first else None
        last = "" if is_as_it_was else wrong.departure(self._leaves.text(), leave, begins, self._today)
        return first, last

    def _time_problem(self, arrive: date | None, leave: date | None) -> str:
        """Of the time; a day use ends on the day it begins."""
        at = typed_hour(self._expected.text())
        if at is None:
            return wrong.hour(self._expected.text())
        departs = self._departs()
        if arrive is None or arrive != leave or leave != departs.date() or at < departs.time():
            return ""
        return wrong.not_before_departure(clock(self._begins(arrive, at)), clock(departs))

    def _settle(self) -> None:
        self.typed.emit()
        arrive, leave = self._read()
        at = typed_hour(self._expected.text())
        days, of_time = self._problems(arrive, leave), self._time_problem(arrive, leave)
        for field, problem in zip((self._arrives, self._leaves, self._expected), (*days, of_time), strict=True):
            field.set_problem(problem)
        if arrive is None or leave is None or at is None or any(days) or of_time:
            self._button.set_text(tr("Change the days"))
            self._button.set_off(tr("Type a day after the arrival") if any(days) else tr("Type a time"))
            self._cost.hide()
            self.show_problem("")  # of the day that was typed before
            self.fit()
            return
        self._show_change(arrive, leave, at)

    def _show_change(self, arrive: date, leave: date, at: time) -> None:
        """What it costs, what the button does, and what the platform may say no to."""
        more = (leave - arrive).days - self.view.nights
        self._fee.setVisible(self._is_shorter(arrive, leave))
        self._cost.show()
        before, after = self._new_nights(arrive, self.view.arrive), self._new_nights(self.view.leave, leave)
        cell = self._cell(after)
        price, is_all = (cell.total, cell.is_all) if cell is not None else (None, False)
        plus_tax = bool(self.view.city_tax) and not is_all
        is_other_time, is_other_stay = self._is_another_time(at), self._is_another_stay(arrive, leave)
        if is_other_time and not is_other_stay:
            self._cost.setText(acting.only_time())
            self._button.set_text(acting.time_button(clock(self._begins(arrive, at))))
        else:
            cost = acting.dates_cost(more, price, self.view.currency, plus_city_tax=plus_tax)
            hour = self._own_hour(arrive, leave)
            self._cost.setText(f"{cost} {acting.keeps_its_hour(hour)}" if hour else cost)
            self._button.set_text(self._will_stay(arrive, leave))
        self._button.set_off("" if is_other_time or is_other_stay else tr("Nothing changes"))
        early = acting.before_its_night(self._begins(arrive, at)) if is_other_time else ""
        warnings = (early, *self._warnings(leave, before, after), *self._outside_block(arrive, leave))
        self.show_problem(" ".join(each for each in warnings if each))

    def _will_stay(self, arrive: date, leave: date) -> str:
        count = (leave - arrive).days
        if arrive != self.view.arrive and leave == self.view.leave:
            return acting.arrival_button(arrive, count, self._today)
        return acting.dates_button(leave, count, self._today)

    def _cell(self, found: Offers | None) -> OfferCell | None:
        """What these nights cost at the stay's own rate."""
        stay = self.view.reservation
        return found.cell(stay.category_id, stay.rate_id) if found is not None else None

    def _new_nights(self, first: date, end: date) -> Offers | None:
        """What is known of the nights from `first` up to `end`; None where there are none."""
        more = (end - first).days
        stay = self.view.reservation
        return self._offers(Question(first, more, stay.persons, stay.service_id)) if more > 0 else None

    def _own_category(self, found: Offers) -> OfferRow | None:
        return next((row for row in found.rows if row.category_id == self.view.reservation.category_id), None)

    def _warnings(self, leave: date, *new_nights: Offers | None) -> Iterator[str]:
        """What the platform may say no to: the room is another guest's, the category is full."""
        room = self._own_room
        later = room.next_arrival if room is not None else None
        if room is not None and later is not None and leave > later:
            yield acting.room_taken(room.name, room.taken_by or tr("another guest"), later)
        for found in new_nights:
            row = self._own_category(found) if found is not None else None
            if row is not None and row.free is not None and row.free <= 0:
                yield acting.category_full(row.name, _first_full(row))

    def _outside_block(self, arrive: date, leave: date) -> Iterator[str]:
        """The new nights that the stay's block does not have."""
        if self._block is None:
            return
        before = self._block.lacks(self.view.arrive, self.view.leave)
        new = [night for night in self._block.lacks(arrive, leave) if night not in before]
        if new:
            yield block_lacks(self._block.name, new)

    def _as_typed(self, value: str) -> str:
        try:
            return self._shown(date.fromisoformat(value))
        except ValueError:
            return value


def _first_full(row: OfferRow) -> date | None:
    """The night without a free room, as far as an offer names it."""
    stops = (cell.stop for cell in row.cells if cell.stop is not None)
    return next((stop.day for stop in stops if stop.kind is StopKind.SOLD_OUT), None)
