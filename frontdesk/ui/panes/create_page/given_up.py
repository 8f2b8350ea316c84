"""A booking that was not made: what was typed of it is half filled again, to be kept or to be changed."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from frontdesk.domain.decided import Because, Why
from frontdesk.domain.outbox import AGAIN, Decision, Entry
from frontdesk.service.desk import Desk
from frontdesk.ui.panes.create_page import draft
from frontdesk.ui.panes.create_page.form import Form
from frontdesk.ui.panes.create_page.from_booking import form_of
from frontdesk.ui.text import acting, create
from frontdesk.ui.text import status as words
from frontdesk.ui.text.commands import asks_sentence


def typed_of(desk: Desk, entry: Entry) -> Form | None:
    """The form of a booking that waits for a person; None for anything else, or where the stay is not known."""
    view = desk.stay(entry.command.reservation_id)
    if view is None:
        return None
    hotel = desk.hotel()
    return form_of(entry, view, desk.house(), hotel.today, ZoneInfo(hotel.time_zone))


def keep_typed(desk: Desk, entry: Entry) -> str:
    """Keep its form, before the booking is dropped: afterwards there is no such stay. What the clerk is told, "" where
    the stay is not known. Raises `Rejected` when the disk is full.
    """
    half_filled = draft.read(desk.draft(draft.NAME))
    if half_filled is not None and half_filled.instead_of == entry.id:  # it is being changed: that is typed later
        desk.save_draft(draft.NAME, draft.written(replace(half_filled, instead_of="")))
        return words.not_booked()
    form = typed_of(desk, entry)
    if form is None:
        return ""
    draft.put_by(desk)
    desk.save_draft(draft.NAME, draft.written(form))
    return words.not_booked()


def waiting_of(desk: Desk, entry_id: str) -> Entry | None:
    """The booking whose place a form takes, or what was sent of it since; None once it is decided, and for ""."""
    if not entry_id:
        return None
    entries = (item.entry for item in desk.unsent())
    return next((each for each in entries if entry_id in (each.id, each.base.get(AGAIN))), None)


def why_not_made(desk: Desk, entry_id: str) -> str:
    """Over a form that takes the place of a booking: why that was not made; "" for any other form."""
    entry = waiting_of(desk, entry_id)
    return "" if entry is None else create.instead_of(asks_sentence(entry, desk.house().currency))


def give_up(desk: Desk, entry: Entry) -> None:
    """Another booking has taken its place. Raises `Rejected` when the disk is full."""
    desk.decide(entry.id, Decision.DROP, Why(Because.WORDS, acting.done_anew()))
