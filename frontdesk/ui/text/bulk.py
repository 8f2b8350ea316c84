"""The words of acts on several stays at once, and of the foot that counts what is picked."""

from __future__ import annotations

from typing import NamedTuple

from frontdesk.ui.text import counted, isolate, tr


def picked(count: int) -> str:
    """ "3 picked" """
    return counted(count, "{n} picked", "{n} picked")


def not_in_sight(folded: int, *, is_most: bool) -> str:
    """Under it: how many of them no line shows, and that no more can be picked; "" where all of them are in sight."""
    parts = (
        counted(folded, "{n} of them is folded away", "{n} of them are folded away") if folded else "",
        tr("no more at once") if is_most else "",
    )
    return ", ".join(part for part in parts if part)


def doing(act: str, count: int) -> str:
    """The button: "Check out 3"."""
    match act:
        case "check_in":
            return counted(count, "Check in {n}", "Check in {n}")
        case "check_out":
            return counted(count, "Check out {n}", "Check out {n}")
        case "confirm":
            return counted(count, "Confirm {n}", "Confirm {n}")
        case _:
            return counted(count, "Cancel {n}", "Cancel {n}")


def title(act: str, count: int) -> str:
    """Above the lines: "Check out 3 guests"."""
    match act:
        case "check_in":
            return counted(count, "Check in {n} guest", "Check in {n} guests")
        case "check_out":
            return counted(count, "Check out {n} guest", "Check out {n} guests")
        case "confirm":
            return counted(count, "Confirm {n} option", "Confirm {n} options")
        case _:
            return counted(count, "Cancel {n} stay", "Cancel {n} stays")


def nothing_to_do(act: str) -> str:
    """In place of the title when none of the picked stays can be acted on."""
    match act:
        case "check_in":
            return tr("Nobody picked can be checked in")
        case "check_out":
            return tr("Nobody picked can be checked out")
        case "confirm":
            return tr("No option is picked")
        case _:
            return tr("Nothing picked can be cancelled")


class Fates(NamedTuple):
    """How many of them are done, noted while the line is away, in doubt, and left as they were."""

    done: int
    noted: int
    in_doubt: int
    left: int


def outcome(act: str, fates: Fates) -> str:
    """Above the lines afterwards: "3 checked out, 1 left as it was"."""
    parts = [
        counted(fates.noted, "{n} noted", "{n} noted") if fates.noted else "",
        counted(fates.in_doubt, "{n} in doubt", "{n} in doubt") if fates.in_doubt else "",
        counted(fates.left, "{n} left as it was", "{n} left as they were") if fates.left else "",
    ]
    first = _done(act, fates.done) if fates.done or not (fates.noted or fates.in_doubt) else ""
    return ", ".join(part for part in (first, *parts) if part)


def _done(act: str, done: int) -> str:
    match act:
        case "check_in":
            return counted(done, "{n} checked in", "{n} checked in")
        case "check_out":
            return counted(done, "{n} checked out", "{n} checked out")
        case "confirm":
            return counted(done, "{n} confirmed", "{n} confirmed")
        case _:
            return counted(done, "{n} cancelled", "{n} cancelled")


def stay(name: str, room: str) -> str:
    """Who a line is about: "Nováková Šárka, 308"."""
    return f"{isolate(name)}, {room}" if room else isolate(name)


def line(name: str, room: str, what: str) -> str:
    """A line: "Nováková Šárka, 308: room 308 is dirty."."""
    return tr("{stay}: {what}").format(stay=stay(name, room), what=what)


def ready(act: str) -> str:
    """What a line says before it is done."""
    match act:
        case "check_in":
            return tr("ready")
        case "check_out":
            return tr("settled")
        case "confirm":
            return tr("option, becomes a booking")
        case _:
            return tr("will be cancelled")


def ready_with_note() -> str:
    """What the line of a check-in says where a note is to be read first."""
    return tr("ready; read its note before the key")


def saved(act: str) -> str:
    """What a line says once it is done."""
    match act:
        case "check_in":
            return tr("checked in")
        case "check_out":
            return tr("checked out")
        case "confirm":
            return tr("confirmed")
        case _:
            return tr("cancelled")


def sent(act: str) -> str:
    """What a line says once the platform has it."""
    return tr("{saved}, on the platform").format(saved=saved(act))


def noted() -> str:
    """What a line says while the line is away."""
    return tr("noted, not on the platform yet")


def in_doubt() -> str:
    """What a line says while no answer came."""
    return tr("in doubt, no answer came; please do not do it again")


def taken_back() -> str:
    """What a line says after Undo."""
    return tr("taken back")


def done_already() -> str:
    """Something done here already has changed the state."""
    return tr("Something done here already waits to be sent.")


def not_booked() -> str:
    """A booking that the platform refused, or that waits for a person otherwise."""
    return tr("not booked: it needs you first")


def not_possible(act: str) -> str:
    """The state of the stay rules it out."""
    match act:
        case "check_in":
            return tr("not due in")
        case "check_out":
            return tr("not in the house")
        case "confirm":
            return tr("no option")
        case _:
            return tr("here already, or over")


def others(act: str, count: int) -> str:
    """One line for all whose state rules it out: "7 others: not in the house"."""
    return tr("{others}: {why}").format(others=counted(count, "{n} other", "{n} others"), why=not_possible(act))


def balance_unknown() -> str:
    """A check-out whose account was never read is left to a person."""
    return tr("What is owed is not known yet.")


def decide_first() -> str:
    """A check-out while something of the stay is in doubt or was refused."""
    return tr("Something done here is in doubt or needs you. Decide that first.")


def and_more(text: str, others: int) -> str:
    """An act of which only the last part is named: "Checked out of 306, and 2 more"."""
    return f"{text}, {counted(others, 'and {n} more', 'and {n} more')}" if others else text


def taken_back_together(count: int, *, is_away: bool) -> str:
    """Under the lines afterwards."""
    if is_away:
        return tr("Saved on this PC. Ctrl Z takes it back until it is sent.")
    if count == 1:
        return tr("Saved. Ctrl Z takes it back while it is held.")
    return tr("All are saved. Ctrl Z takes them back while they are held.")
