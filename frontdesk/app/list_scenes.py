"""The screens of lists that `look` takes: narrowed, picked, acted on, written to a file; and who is in the house."""

from __future__ import annotations

from frontdesk.app.stage import COMPACT, EVERY, LARGE, NORMAL, Stage
from frontdesk.app.state_scenes import long_names_in_dialogs
from frontdesk.domain.views import Mark
from frontdesk.domain.wanted import Filter

_COLUMNS_AFTER_GUEST = 7  # and then the list's own order again
_ALL_AT_ONCE = (NORMAL, LARGE, COMPACT)


async def _overbooked(desk: Stage) -> None:
    await desk.press("G", "O", "Down")
    await desk.picture("overbooked")


async def _not_left(desk: Stage) -> None:
    await desk.press("G", "N")
    await desk.picture("not-left", (NORMAL,))


async def _filter(desk: Stage) -> None:
    await desk.press("G", "A", "F")
    await desk.picture("filter", EVERY)
    desk.narrow(Filter(marks=frozenset({Mark.DUE_IN}), categories=desk.some_category()))
    await desk.press("Escape")
    await desk.picture("filter-narrowed", EVERY)
    desk.narrow(Filter(marks=frozenset({Mark.CANCELLED})))
    await desk.picture("filter-nobody")
    desk.narrow(Filter())


async def _ordered(desk: Stage) -> None:
    await desk.press("G", "A", "S", "S")
    await desk.picture("ordered-by-guest", (NORMAL,))
    await desk.press("Shift+S")
    await desk.picture("ordered-by-guest-down", (NORMAL,))
    await desk.press(*["S"] * _COLUMNS_AFTER_GUEST)


async def _picked(desk: Stage) -> None:
    await desk.press("G", "D", "Home", "Down", "Shift+Space")
    await desk.picture("picked", EVERY)
    await desk.press("O")
    await desk.picture("picked-check-out", EVERY)
    await desk.press("Escape", "Ctrl+A", "O")
    await desk.picture("picked-some-owe", _ALL_AT_ONCE)
    await desk.press("Escape", "Escape")
    await desk.press("G", "A", "Ctrl+A", "X")
    await desk.picture("picked-cancel", _ALL_AT_ONCE)
    await desk.press("Escape", "Escape")


async def _export(desk: Stage) -> None:
    await desk.press("G", "A", "Ctrl+E")
    await desk.picture("export", _ALL_AT_ONCE)
    await desk.press("Escape")


async def _house_now(desk: Stage) -> None:
    await desk.press("F12")
    await desk.picture("house-now", EVERY)
    await desk.press("N")
    await desk.picture("house-now-by-name")
    await desk.press("Escape")


async def _search_company(desk: Stage) -> None:
    await desk.press("F3")
    await desk.type("vltava")
    await desk.picture("search-company")


async def long_lists(desk: Stage) -> None:
    """A house of hundreds of rooms, and the longest names there are."""
    await desk.press("G", "I", "End")
    await desk.picture("long-list")
    await desk.press("F12")
    await desk.picture("long-house-now")
    await desk.press("Escape")
    await desk.press("G", "A")
    await desk.lengthen_names()
    await desk.press("Home", "Down", "Down", "Space", "O")
    await desk.picture("long-names", EVERY)
    await desk.press("Escape", "Escape", "Home", "Down")
    await long_names_in_dialogs(desk)
    await desk.press("F3")
    await desk.type("schwarz")
    await desk.picture("long-names-search", _ALL_AT_ONCE)


LIST_SCENES = (_overbooked, _not_left, _filter, _ordered, _picked, _export, _house_now, _search_company)


async def picked_and_done(desk: Stage) -> None:
    """All who leave today at once: who is settled leaves, who owes does not."""
    await desk.press("G", "D", "Ctrl+A", "O", "Return")
    await desk.picture("picked-done", _ALL_AT_ONCE)
    await desk.send()
    await desk.press("F5")  # the room that was left is read too; the still clock lets nothing come by itself
    await desk.settle()
    await desk.picture("picked-sent", _ALL_AT_ONCE)
    await desk.press("Escape", "Escape")
