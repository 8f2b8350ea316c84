"""The words of a move to another room: what each room is like, and what the move changes."""

from __future__ import annotations

from frontdesk.domain.views import Mark, RoomChoice, StayView
from frontdesk.ui.text import isolate, tr
from frontdesk.ui.text.dates import day_and_month
from frontdesk.ui.text.stays import room_word


def move_button(view: StayView) -> str:
    """The small button of the pane."""
    return tr("Move") if view.room is not None else tr("Give a room")


def title(view: StayView, name: str) -> str:
    """Of the dialog."""
    if view.room is None:
        return tr("Give {name} a room").format(name=isolate(name)) if name else tr("Give the stay a room")
    return tr("Move {name}").format(name=isolate(name)) if name else tr("Move the stay")


def facts(view: StayView) -> str:
    """Under the title: which nights, which category, and that the price stays."""
    until = tr("{category} until {day}. The price stays as it is.").format(
        category=view.category, day=day_and_month(view.leave)
    )
    if view.room is None:
        return until
    if view.mark in (Mark.IN_HOUSE, Mark.DUE_OUT):
        return tr("{until} {room} turns dirty.").format(until=until, room=view.room.name)
    return tr("{until} Now in {room}.").format(until=until, room=view.room.name)


def choice(room: RoomChoice) -> str:
    """A row: "309  Inspected, free till Wed 21 Oct"."""
    if room.taken_by:
        fact = tr("{state}, taken by {name}").format(state=room_word(room.mark), name=isolate(room.taken_by))
    elif room.next_arrival is not None:
        fact = tr("{state}, free till {day}").format(state=room_word(room.mark), day=day_and_month(room.next_arrival))
    else:
        fact = tr("{state}, free").format(state=room_word(room.mark))
    return tr("{room}  {fact}").format(room=room.name, fact=fact)


def doing(room: RoomChoice | None, view: StayView) -> str:
    """The button that moves."""
    if room is None:
        return tr("Move")
    return (
        tr("Move to {room}").format(room=room.name)
        if view.room is not None
        else tr("Give {room}").format(room=room.name)
    )


def no_room(typed: str, category: str) -> str:
    """Nothing fits what was typed, or the category has no other room."""
    if typed:
        return tr("{typed} is no other {category}, or it is taken.").format(typed=isolate(typed), category=category)
    return tr("No other {category} is free for these nights. Type a number to see who has it.").format(
        category=category
    )


def take_the_lock_off(room: str) -> tuple[str, str]:
    """The switch, and what it means."""
    return (
        tr("Take the lock off"),
        tr("The stay is locked to {room}; somebody promised it.").format(room=room),
    )
