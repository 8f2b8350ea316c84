"""What a person's decision is about: commands of one act of which one is nothing without the other are decided at
once, and what stands aside keeps nothing else waiting.
"""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.domain.commands import AddCompanion, AddGuest, AddNote, ChangeStay, Command, MoveRoom, UnlockRoom
from frontdesk.domain.commands.local_ids import local_ids
from frontdesk.domain.outbox import ACT, TO_BE_SENT, Entry


def hangs_on(later: Entry, earlier: Entry) -> bool:
    """Whether the platform is certain to refuse the later one without the earlier: a companion for whom the same act
    booked the place, a move for which it took the lock off or changed the category.
    """
    act = earlier.base.get(ACT)
    if act is None or later.base.get(ACT) != act or later.seq <= earlier.seq:
        return False
    if later.command.reservation_id != earlier.command.reservation_id:
        return False
    match earlier.command, later.command:
        case ChangeStay(persons=persons), AddCompanion():
            return persons is not None
        case UnlockRoom(), MoveRoom():
            return True
        case ChangeStay(category_id=category_id), MoveRoom():
            return category_id is not None
        case _:
            return False


def stands_aside(command: Command) -> bool:
    """Whether nothing else of a stay rests on it: nobody waits for a key, or leaves later, for a refused note."""
    return isinstance(command, AddNote)


def left_with(entry: Entry, others: Iterable[Entry]) -> tuple[Entry, ...]:
    """What of the open entries hangs on this one and never left this PC, in the clerk's order."""
    found = (each for each in others if _never_left(each) and hangs_on(each, entry))
    return tuple(sorted(found, key=lambda each: each.seq))


def made_for(dropped: Iterable[Entry], others: Iterable[Entry]) -> tuple[Entry, ...]:
    """New profiles that did not leave this PC and that only the dropped entries speak of."""
    gone = {entry.id: entry for entry in dropped}
    rest = [entry for entry in others if entry.id not in gone]
    named = frozenset(local for entry in gone.values() for local in local_ids(entry.command))
    needed = frozenset(
        local for entry in rest if not isinstance(entry.command, AddGuest) for local in local_ids(entry.command)
    )
    return tuple(
        entry
        for entry in rest
        if isinstance(entry.command, AddGuest) and _never_left(entry) and entry.command.local_id in named - needed
    )


def _never_left(entry: Entry) -> bool:
    return entry.state in TO_BE_SENT and not entry.attempts
