"""The words of who is in the house now, on the screen and on paper."""

from __future__ import annotations

from html import escape

from frontdesk.domain.folding import fold
from frontdesk.domain.in_house import HouseNow, Occupant
from frontdesk.ui.text import counted, isolate, locale, tr
from frontdesk.ui.text.dates import as_of, clock, full_day
from frontdesk.ui.text.detail import Sentence


def nobody(house: HouseNow) -> Sentence:
    """Of an empty house, and of one of which the platform has told nothing: that one is not called empty."""
    if house.as_of is None:
        paper = tr("This PC has not heard from the platform yet. Until it has, go by the list on paper.")
        return Sentence("cloud-alert", tr("Nobody is known here"), paper)
    if house.without:
        return Sentence("bed-double", tr("Nobody is checked in"), _without(house))
    return Sentence("bed-double", tr("Nobody is checked in"), tr("Whoever checks in stands here at once."))


def title(house: HouseNow) -> str:
    """ "In the house now: 78 people in 43 rooms" """
    if not house.occupants and house.as_of is None:
        return tr("Who is in the house is not known yet")
    if not house.occupants:
        return tr("Nobody is in the house now")
    people, rooms = _people(house.heads), _rooms(house.rooms)
    if not house.rooms:
        return tr("In the house now: {people}").format(people=people)
    return tr("In the house now: {people} in {rooms}").format(people=people, rooms=rooms)


def second(house: HouseNow) -> str:
    """ "Friday 16 October, 15:42:08. As the platform told it at 15:40. From this PC, needs no line." """
    told = ""
    if house.as_of is not None:
        told = tr("As the platform told it at {time}.").format(time=as_of(house.as_of, house.now.date()))
    here = sum(each.is_unsent for each in house.occupants)
    unsent = counted(here, "{n} came in here and is not sent yet.", "{n} came in here and are not sent yet.")
    when = f"{full_day(house.now.date())}, {clock(house.now, seconds=True)}."
    parts = (when, _without(house), told, unsent if here else "", tr("From this PC, needs no line."))
    return " ".join(part for part in parts if part)


def _without(house: HouseNow) -> str:
    if not house.without:
        return ""
    without = tr("Without the guests of {services}: this desk does not show them.")
    return without.format(services=", ".join(map(isolate, house.without)))


def floor(name: str | None) -> str:
    """Head of a block."""
    if name is None:
        return tr("No room known")
    return tr("Floor {name}").format(name=name) if name else tr("Rooms")


def floor_facts(those: tuple[Occupant, ...]) -> str:
    """At the right of a block's head: "10 people, 6 rooms"."""
    heads = _people(sum(each.heads for each in those))
    rooms = len({each.room for each in those if each.room})
    return f"{heads}, {_rooms(rooms)}" if rooms else heads


def name(occupant: Occupant) -> str:
    """Who is in the room: the owner, and that there are others who are named."""
    if not occupant.names:
        return tr("name not known")
    surname, given = occupant.names[0]
    return f"{surname} {given}".strip()


def note(occupant: Occupant) -> str:
    """The newest note, which may be about a bill as well as about the guest; "" without one."""
    return tr("note on the stay: {note}").format(note=isolate(occupant.note)) if occupant.note else ""


def line_sentence(occupant: Occupant) -> str:
    """The line of a room as a screen reader says it."""
    return _sentence(_where(occupant), name(occupant), _people(occupant.heads), *_more(occupant))


def person_sentence(occupant: Occupant, called: str) -> str:
    """The same of the line of one of its people."""
    return _sentence(called, _where(occupant), *_more(occupant))


def _where(occupant: Occupant) -> str:
    return tr("room {room}").format(room=occupant.room) if occupant.room else tr("no room known")


def _more(occupant: Occupant) -> tuple[str, str]:
    return note(occupant), tr("not sent yet") if occupant.is_unsent else ""


def _sentence(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def by_name() -> str:
    """The button that orders by name."""
    return tr("By name")


def by_room() -> str:
    """And back."""
    return tr("By room")


def printed(house: HouseNow, hotel: str, *, is_by_name: bool) -> str:
    """The sheet: every room with everybody who is known to be in it, and a box to tick."""
    lines = "".join(map(_by_name_line, people_by_name(house))) if is_by_name else "".join(_floors(house))
    return (
        f"<h2>{escape(hotel)}</h2><h3>{escape(title(house))}</h3><p>{escape(second(house))}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="3">{lines}</table>'
    )


def people_by_name(house: HouseNow) -> list[tuple[str, Occupant]]:
    """Everybody who is named, by surname, and at the end the stays of which no name is known: nobody is left out."""
    found = [
        (f"{surname} {given}".strip(), occupant) for occupant in house.occupants for surname, given in occupant.names
    ]
    nameless = [(name(occupant), occupant) for occupant in house.occupants if not occupant.names]
    return [*sorted(found, key=lambda pair: (fold(pair[0]), pair[0], pair[1].room)), *nameless]


def _floors(house: HouseNow) -> list[str]:
    found: list[str] = []
    for each, those in house.floors():
        found.append(f'<tr><td colspan="3"><b>{escape(floor(each))}</b> {escape(floor_facts(those))}</td></tr>')
        found.extend(map(_by_room_line, those))
    return found


def _by_room_line(occupant: Occupant) -> str:
    names = ", ".join(f"{surname} {given}".strip() for surname, given in occupant.names) or name(occupant)
    told = f" <i>({escape(note(occupant))})</i>" if occupant.note else ""
    return (
        f"<tr><td>☐ <b>{escape(occupant.room)}</b></td><td>{escape(names)}{told}</td>"
        f'<td align="right">{locale().toString(occupant.heads)}</td></tr>'
    )


def _by_name_line(pair: tuple[str, Occupant]) -> str:
    return f"<tr><td>☐ {escape(pair[0])}</td><td><b>{escape(pair[1].room)}</b></td></tr>"


def _people(count: int) -> str:
    return counted(count, "{n} person", "{n} people")


def _rooms(count: int) -> str:
    return counted(count, "{n} room", "{n} rooms")
