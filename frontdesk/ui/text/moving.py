"""The words of a move to another room: what each room is like, and what the move changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frontdesk.domain.views import Mark, RoomChoice, RoomMark, StayView
from frontdesk.ui.text import counted, isolate, one_stop, tr
from frontdesk.ui.text.dates import day_and_month
from frontdesk.ui.text.stays import room_word


def move_button(view: StayView) -> str:
    """The small button of the pane."""
    return tr("Move") if view.reservation.room_id is not None else tr("Give a room")


def title(view: StayView, name: str) -> str:
    """Of the dialog."""
    if view.room is None:
        return tr("Give {name} a room").format(name=isolate(name)) if name else tr("Give the stay a room")
    return tr("Move {name}").format(name=isolate(name)) if name else tr("Move the stay")


def is_now(view: StayView) -> bool:
    """Whether the guest has a key: they go into the other room at once."""
    return view.mark in (Mark.IN_HOUSE, Mark.DUE_OUT)


def is_clean(room: RoomChoice) -> bool:
    """Whether somebody can go into it at once."""
    return room.mark in (RoomMark.INSPECTED, RoomMark.CLEAN)


def facts(view: StayView) -> str:
    """Under the title: which nights, which category, and that the price stays."""
    words = tr("{category} until {day}. The price stays as it is.")
    until = one_stop(words.format(category=view.category, day=day_and_month(view.leave)))
    if view.room is None:
        return until
    if is_now(view):
        return tr("{until} {room} turns dirty.").format(until=until, room=view.room.name)
    return tr("{until} Now in {room}.").format(until=until, room=view.room.name)


def choice(room: RoomChoice) -> str:
    """A row: "309  Inspected, free till Wed 21 Oct"."""
    if room.taken_by:
        fact = tr("{state}, taken by {name}").format(state=room_word(room.mark), name=isolate(room.taken_by))
    elif room.mark is RoomMark.OCCUPIED and room.next_arrival is not None:
        fact = tr("Occupied now, then free till {day}").format(day=day_and_month(room.next_arrival))
    elif room.mark is RoomMark.OCCUPIED:
        fact = tr("Occupied now, then free")
    elif room.next_arrival is not None:
        fact = tr("{state}, free till {day}").format(state=room_word(room.mark), day=day_and_month(room.next_arrival))
    else:
        fact = tr("{state}, free").format(state=room_word(room.mark))
    if room.category:
        fact = tr("{category}. {fact}").format(category=room.category, fact=fact)
    return tr("{room}  {fact}").format(room=room.name, fact=fact)


def changes(room: RoomChoice, view: StayView) -> str:
    """Under the rooms: what the room was and becomes, who comes into it next, and that nobody else is moved; of a room
    of another category that the stay gets that category, and whether all have a place in it.
    """
    after = tr("{room}, {state}").format(room=room.name, state=room_word(room.mark).lower())
    if view.room is None:
        first = tr("No room becomes {after}.").format(after=after)
    else:
        before = tr("{room}, {state}").format(room=view.room.name, state=room_word(view.room_mark).lower())
        first = tr("{before}, becomes {after}.").format(before=before, after=after)
    return " ".join((first, _next(room), tr("Nobody else is moved."), *_of_another_category(room, view)))


def _of_another_category(room: RoomChoice, view: StayView) -> Iterator[str]:
    if room.category:
        yield tr("The category becomes {category}, at the same price.").format(category=room.category)
    if 0 < room.sleeps < view.beds:
        takes, booked = _people(room.sleeps), _people(view.beds)
        yield tr("{room} sleeps {people}; booked: {booked}.").format(room=room.name, people=takes, booked=booked)


def _people(count: int) -> str:
    return counted(count, "{n} person", "{n} people")


def _next(room: RoomChoice) -> str:
    if room.next_arrival is None:
        return tr("Nobody is known to come into {room} after them.").format(room=room.name)
    words = tr("Next in {room}: {name}, {day}.")
    return one_stop(words.format(room=room.name, name=isolate(room.next_name), day=day_and_month(room.next_arrival)))


def taken(room: RoomChoice, view: StayView) -> str:
    """Why the platform is likely to say no to this room, before it is asked all the same; "" where nothing speaks
    against it.
    """
    if room.taken_by and room.taken_until is not None:
        words = tr("{room} is booked for {name} until {day}.")
        until = day_and_month(room.taken_until)
        whose = one_stop(words.format(room=room.name, name=isolate(room.taken_by), day=until))
    elif room.mark is RoomMark.OCCUPIED and is_now(view):
        whose = tr("Somebody is still in {room}.").format(room=room.name)
    else:
        return ""
    why = tr("Nobody is moved out; the platform says no while it is so. Enter once more asks it all the same.")
    return f"{whose} {why}"


def doing(room: RoomChoice | None, view: StayView) -> str:
    """The button that moves."""
    if room is None:
        return tr("Move")
    return (
        tr("Move to {room}").format(room=room.name)
        if view.room is not None
        else tr("Give {room}").format(room=room.name)
    )


def no_room(typed: str, category: str, elsewhere: Sequence[RoomChoice]) -> str:
    """The booked category has nothing that fits what was typed; what stands above is of other categories."""
    if typed and elsewhere:
        return tr("Not a {category}, which is booked.").format(category=category)
    if typed:
        return tr("No free room is called {typed}.").format(typed=isolate(typed))
    if elsewhere:
        return tr("No other {category} is free for these nights; these are of another category.").format(
            category=category
        )
    return tr("No other {category} is free for these nights. Type a number to see who has it.").format(
        category=category
    )


def no_clean(category: str, elsewhere: Sequence[RoomChoice]) -> str:
    """Under rooms of which no free one of the booked category is clean; `elsewhere` are clean ones of others."""
    if elsewhere:
        return tr("No free {category} is clean yet. Clean rooms of another category come first.").format(
            category=category
        )
    return tr("No free {category} is clean yet.").format(category=category)


def take_the_lock_off(room: str) -> tuple[str, str]:
    """The switch, and what it means."""
    return (
        tr("Take the lock off"),
        tr("The stay is locked to {room}; somebody promised it.").format(room=room),
    )
