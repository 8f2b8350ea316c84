"""A booking that was refused and is given up: what was typed of it is half filled again."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from frontdesk.domain.commands import AddBooking
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.from_booking import form_of
from frontdesk.ui.text import status as words


def keep_typed(desk: Desk, booking: AddBooking) -> str:
    """Keep its form, before the booking is dropped: afterwards there is no such stay. What the clerk is told, "" where
    the stay is not known. Raises `Rejected` when the disk is full.
    """
    view = desk.stay(booking.reservation_id)
    if view is None:
        return ""
    hotel = desk.hotel()
    form = form_of(booking, view, desk.house(), hotel.today, ZoneInfo(hotel.time_zone))
    draft.put_by(desk)
    desk.save_draft(draft.NAME, draft.written(form))
    return words.not_booked()
