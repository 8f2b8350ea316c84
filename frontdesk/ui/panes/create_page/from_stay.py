"""A form filled in from a stay there is: a copy of it, or a cancelled one booked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from frontdesk.domain.offers import HouseChoices, Ordered
from frontdesk.domain.reservations import State
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.create_page.booking import Named
from frontdesk.ui.panes.create_page.form import Form, Options, Who, Wish, holding, is_on_offer
from frontdesk.ui.text import create as words
from frontdesk.ui.text.dates import clock


def form_like(
    view: StayView,
    house: HouseChoices,
    today: date,
    ordered: Ordered = Ordered(),  # noqa: B008 - frozen
    usual: datetime | None = None,
) -> Form:
    """The same nights, persons, offer, people and partners, on the same nights in the same block; a stay of the past
    begins today. `ordered` is what went with it, `usual` when it would begin by the house's times.
    """
    stay = view.reservation
    options = replace(_options(view, house), products=ordered.products, expected=_expected(view, usual))
    if view.arrive >= today:
        options = replace(options, block=_name_in(house.blocks, stay.availability_block_id))
    return Form(
        arrive=max(view.arrive, today),
        nights=view.nights,
        wish=_wish(view, house),
        who=_owner(view) if stay.guest_id else None,
        companions=tuple(
            Who(guest_id=each.guest_id, surname=each.surname, given=each.given)
            for each in view.people
            if each.guest_id and each.guest_id != stay.guest_id
        ),
        options=options,
        opened=holding(options),
    )


def _expected(view: StayView, usual: datetime | None) -> str:
    """The time of arrival that was agreed; "" for the usual one, and for when somebody came: older platforms tell that
    in its place (connector-api.md §4.1).
    """
    stay, at = view.reservation, clock(view.begins)
    if usual is None or stay.start_utc == stay.actual_start_utc or at == clock(usual.astimezone(view.begins.tzinfo)):
        return ""
    return at


def left_out(view: StayView, ordered: Ordered, house: HouseChoices) -> str:
    """What a copy does not have, in words; "" for nothing. A channel's number belongs to the booking it made."""
    stay = view.reservation
    return words.left_out(
        offer="" if is_on_offer(stay.category_id, stay.rate_id, house) else words.sum_line(view.category, view.rate),
        channel=stay.channel_number or "",
        group=view.group,
        is_held=stay.state == State.OPTIONAL,
        is_enquiry=stay.state in (State.INQUIRED, State.REQUESTED),
        products=ordered.others,
    )


def _owner(view: StayView) -> Who:
    guest = view.guest
    if guest is None:
        return Who(guest_id=view.reservation.guest_id)
    return Who(guest_id=guest.id, surname=guest.last_name, given=guest.first_name, email=guest.email or "")


def _wish(view: StayView, house: HouseChoices) -> Wish:
    stay = view.reservation
    children = {each.id for each in house.age_categories if each.is_child}
    adults = sum(each.count for each in stay.persons if each.age_category_id not in children)
    count = sum(each.count for each in stay.persons if each.age_category_id in children)
    return Wish(
        adults=adults if adults or count else 1,
        ages=(None,) * count,
        category_id=stay.category_id,
        rate_id=stay.rate_id,
    )


def _options(view: StayView, house: HouseChoices) -> Options:
    stay = view.reservation
    return Options(
        company=_name_in(house.companies, stay.company_id),
        agency=_name_in(house.companies, stay.travel_agency_id),
        segment=_name_in(house.segments, stay.business_segment_id),
        purpose=stay.purpose or "",
        booker=Who(guest_id=stay.booker_id, surname=view.booker) if stay.booker_id and view.booker else None,
        note="\n".join(text for text, _, kind in view.notes if kind == "General"),
    )


def _name_in(known: Sequence[Named], wanted: str | None) -> str:
    """The name of a record of the house; "" where there is none."""
    return next((each.name for each in known if each.id == wanted), "")
