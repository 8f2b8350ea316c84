"""The form that a booking came from, for one that is not made after all: nothing typed is lost with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddBooking, CheckIn, NewStay
from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.reservations import State
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Wish, holding
from frontdesk.ui.panes.create_page.from_stay import form_like


def form_of(booking: AddBooking, view: StayView, house: HouseChoices, today: date, zone: ZoneInfo) -> Form:
    """As it was typed, as far as the booking tells it: the ages of children and the reason of a price are asked again.
    `view` is the booking's first stay, as this desk shows it.
    """
    like = form_like(view, house, today)
    *aside, wish = [_wish(each, house, view.nights) for each in booking.stays]
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


def _wish(stay: NewStay, house: HouseChoices, nights: int) -> Wish:
    children = {each.id for each in house.age_categories if each.is_child}
    count = sum(each.count for each in stay.persons if each.age_category_id in children)
    typed = {each.index: f"{each.gross.normalize():f}" for each in stay.prices if each.gross is not None}
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
