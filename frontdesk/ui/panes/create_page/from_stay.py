"""A form filled in from a stay there is: a copy of it, or a cancelled one booked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from frontdesk.domain.offers import HouseChoices
from frontdesk.domain.views import StayView
from frontdesk.ui.panes.create_page.booking import Named
from frontdesk.ui.panes.create_page.form import Extra, Form, Options, Who, Wish


def form_like(view: StayView, house: HouseChoices, today: date) -> Form:
    """The same nights, persons, offer, people and partners, on the same nights in the same block; a stay of the past
    begins today. What was ordered with it is not copied.
    """
    stay = view.reservation
    options = _options(view, house)
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
        opened=_opened(options),
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
        note="\n".join(text for text, _, kind in view.notes if kind == "General"),
    )


def _name_in(known: Sequence[Named], wanted: str | None) -> str:
    """The name of a record of the house; "" where there is none."""
    return next((each.name for each in known if each.id == wanted), "")


def _opened(options: Options) -> tuple[Extra, ...]:
    """Those that hold something."""
    shown = (Extra.COMPANY, Extra.AGENCY, Extra.SEGMENT, Extra.PURPOSE, Extra.BLOCK, Extra.NOTE)
    return tuple(each for each in shown if getattr(options, each.value))
