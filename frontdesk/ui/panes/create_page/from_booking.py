"""The form that a booking came from, for one that is not made after all: nothing typed is lost with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddBooking, CheckIn, NewStay
from frontdesk.domain.commands.local_ids import is_local
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.outbox import TYPED, Entry
from frontdesk.domain.reservations import State
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.form import (
    Extra,
    Form,
    Options,
    Who,
    Wish,
    holding,
    opened,
    with_companion,
    with_options,
)
from frontdesk.ui.panes.create_page.from_stay import form_like
from frontdesk.ui.text.dates import clock
from frontdesk.ui.text.money import amount


def form_of(entry: Entry, view: StayView, house: HouseChoices, today: date, zone: ZoneInfo) -> Form | None:
    """As it was typed; None for what is no booking. `view` is the booking's first stay, as this desk shows it: what was
    changed of it since is in the form, too.

    One that an earlier version kept is read off the command: the ages of children and the reason of a price are asked
    again.
    """
    booking = entry.command
    if not isinstance(booking, AddBooking):
        return None
    kept = draft.read(entry.base.get(TYPED))
    if kept is None:
        return _told(booking, view, house, today, zone)
    return _as_shown(_with_profiles(kept), booking.stays[0], view)


def _with_profiles(kept: Form) -> Form:
    """Who was typed and has a profile by now is not made a second time."""
    options = kept.options
    return replace(
        kept,
        who=_known(kept.who),
        companions=tuple(each for each in map(_known, kept.companions) if each is not None),
        options=replace(options, booker=_known(options.booker)),
    )


def _known(who: Who | None) -> Who | None:
    if who is None or who.typed is None:
        return who
    if is_local(who.guest_id):
        return replace(who, guest_id="")
    typed = who.typed
    return Who(guest_id=who.guest_id, surname=typed.last_name, given=typed.first_name, email=typed.email)


def _as_shown(form: Form, booked: NewStay, view: StayView) -> Form:
    """With the days that were changed and who was added since it was typed."""
    shown = view.reservation
    if (shown.start_utc, shown.end_utc) != (booked.start_utc, booked.end_utc):
        form = _with_first_days(form, view)
    at = clock(view.begins)
    if at != clock(booked.start_utc.astimezone(view.begins.tzinfo)):
        form = opened(with_options(form, expected=at), Extra.EXPECTED)
    known = {each.guest_id for each in (form.who, *form.companions) if each is not None}
    added = (each for each in view.people if each.guest_id not in known and not is_local(each.guest_id))
    for each in added:
        form = with_companion(form, Who(guest_id=each.guest_id, surname=each.surname, given=each.given))
    return form


def _with_first_days(form: Form, view: StayView) -> Form:
    """The first room has other days; so have all of them that share its nights."""
    if not form.has_own_nights:
        return replace(form, arrive=view.arrive, nights=view.nights)
    first, *others = form.aside
    return replace(form, aside=(replace(first, arrive=view.arrive, nights=view.nights), *others))


def _told(booking: AddBooking, view: StayView, house: HouseChoices, today: date, zone: ZoneInfo) -> Form:
    like = form_like(view, house, today)
    *aside, wish = [_wish(each, house, view.nights, booking.currency) for each in booking.stays]
    options = _options(like.options, booking, view, zone)
    prices = (Extra.PRICES,) if wish.prices else ()
    return replace(
        like,
        is_walk_in=any(isinstance(each.command, CheckIn) for each in view.entries),
        wish=wish,
        aside=tuple(aside),
        options=options,
        opened=tuple(dict.fromkeys((*like.opened, *holding(options), *prices))),
    )


def _wish(stay: NewStay, house: HouseChoices, nights: int, currency: str) -> Wish:
    children = {each.id for each in house.age_categories if each.is_child}
    count = sum(each.count for each in stay.persons if each.age_category_id in children)
    typed = {each.index: amount(each.gross, currency) for each in stay.prices if each.gross is not None}
    return Wish(
        adults=sum(each.count for each in stay.persons) - count,
        ages=(None,) * count,
        category_id=stay.category_id,
        rate_id=stay.rate_id,
        room_id=stay.room_id or "",
        is_open=stay.room_id is None,
        is_locked=stay.room_locked,
        prices=tuple(typed.get(at, "") for at in range(nights)) if typed else (),
    )


def _options(like: Options, booking: AddBooking, view: StayView, zone: ZoneInfo) -> Options:
    stay = booking.stays[0]
    until = stay.released_utc
    return replace(
        like,
        hold=f"{until.astimezone(zone):%Y-%m-%d %H:%M}" if until is not None else "",
        group=booking.group_name or view.group if booking.group_name or booking.group_id else "",
        group_id=booking.group_id or "",
        voucher=stay.voucher_code or "",
        note=stay.note,
        products=tuple((each.product_id, each.count) for each in stay.products),
        channel=stay.channel_number or "",
        is_enquiry=stay.state == State.INQUIRED,
        check_rate=booking.check_rate,
        check_overbooking=booking.check_overbooking,
        send_email=booking.send_email,
    )
