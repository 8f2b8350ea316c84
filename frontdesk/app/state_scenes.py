"""Pictures of what a day does not show by itself: every state of the line, lists without a stay, leaving before the
day, bills left open, facts changed where they stand, and the longest names in every dialog.
"""

from __future__ import annotations

from frontdesk.app.stage import SMALLEST, Stage
from frontdesk.domain.views import Line
from frontdesk.ui.text import leaving

_LISTS = {
    "in-house": "I",
    "departures": "D",
    "not-arrived": "M",
    "not-left": "N",
    "without-room": "U",
    "overbooked": "O",
    "options": "L",
    "all-stays": "S",
}
_DIALOGS = {
    "move": "M",
    "days": "Plus",
    "people": "A",
    "price": "R",
    "details": "E",
    "note": "N",
    "charge": "C",
    "payment": "P",
    "cancel": "X",
}


async def _leaving_early(desk: Stage) -> None:
    await desk.press("G", "I")
    await desk.find("102")
    await desk.press("O")
    await desk.picture("check-out-early", SMALLEST)


async def _bills_left(desk: Stage) -> None:
    await desk.press("G", "D")
    await desk.find("306")
    desk.check_out_with_bills()
    await desk.click(leaving.close_all())
    await desk.picture("check-out-bills-left", SMALLEST)


async def _in_place(desk: Stage) -> None:
    await desk.press("G", "L", "Home")
    desk.change_where_it_stands("Held until")
    await desk.picture("edit-in-place", SMALLEST)
    await desk.type("some day")
    await desk.press("Return")
    await desk.picture("edit-in-place-wrong", SMALLEST)
    await desk.press("Escape")


async def _no_show(desk: Stage) -> None:
    await desk.find("rossi")
    await desk.press("X")
    await desk.settle()
    await desk.press("N")
    await desk.picture("cancel-no-show", SMALLEST)


async def _another_day(desk: Stage) -> None:
    await desk.press("G", "S")
    await desk.find("prochazkova katerina")
    await desk.picture("another-day", SMALLEST)


async def _lines(desk: Stage) -> None:
    await desk.press("G", "A")
    for line in Line:
        await desk.picture_as_if(line, f"line-{line.value.replace('_', '-')}", SMALLEST)


STATE_SCENES = (_leaving_early, _bills_left, _in_place, _no_show, _another_day, _lines)


async def without_rights(desk: Stage) -> None:
    """With a token that may not check in, nor set a room's state, nor a price."""
    await desk.learn_what_is_refused("reservations/start", "resources/update", "rates/updatePrice")
    await desk.find("novakova sarka")
    await desk.press("I")
    await desk.send(unsettled=1)
    await desk.press("Escape")
    await desk.picture("not-granted", SMALLEST)
    await desk.find("ludensch")
    await desk.press("I")
    await desk.picture("not-granted-next", SMALLEST)
    await desk.restore_the_line()  # a busy machine may have missed an answer
    await desk.press("F4")
    await desk.settle()
    await desk.press("3", "4", "0", "0", "Return")
    await desk.send(unsettled=2)
    await desk.press("Right", "3")
    await desk.picture("not-granted-rates", SMALLEST)
    await desk.press("Escape", "Escape")
    desk.show_rights()
    await desk.picture("not-granted-rights", SMALLEST)
    await desk.press("Escape")


async def lists_without_a_stay(desk: Stage) -> None:
    """In an empty house."""
    for name, letter in _LISTS.items():
        await desk.press("G", letter)
        await desk.picture(f"empty-{name}", SMALLEST)
    await desk.press("F12")
    await desk.picture("empty-house-now", SMALLEST)
    await desk.press("Escape", "F9")
    await desk.picture("empty-unsent-work", SMALLEST)
    await desk.press("F9")


async def long_names_in_dialogs(desk: Stage) -> None:
    """With the first arrival selected, once names are as long as they get."""
    for name, key in _DIALOGS.items():
        await desk.press(key)
        await desk.settle()
        await desk.picture(f"long-names-{name}", SMALLEST)
        await desk.press("Escape", "Escape")
