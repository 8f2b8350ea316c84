"""Pictures of the acts on a stay, of the rates page, and of help, keys and commands."""

from __future__ import annotations

from frontdesk.app.stage import EVERY, Stage


async def _charge(desk: Stage) -> None:
    await desk.find("306")
    await desk.press("C", "B", "R")
    await desk.picture("charge")


async def _payment(desk: Stage) -> None:
    await desk.find("306")
    await desk.press("P")
    await desk.picture("payment")


async def _days(desk: Stage) -> None:
    await desk.find("306")
    await desk.press("Plus")
    await desk.picture("days")


async def _people(desk: Stage) -> None:
    await desk.find("novakova")
    await desk.press("A", "R", "O", "S")
    await desk.picture("people")


async def _price(desk: Stage) -> None:
    await desk.find("novakova")
    await desk.press("R")
    await desk.picture("price")


async def _details(desk: Stage) -> None:
    await desk.find("novakova")
    await desk.press("E")
    await desk.picture("details")


async def _note(desk: Stage) -> None:
    await desk.find("novakova")
    await desk.press("N")
    await desk.picture("note")


async def _room_state(desk: Stage) -> None:
    await desk.find("510")
    await desk.press("H")
    await desk.picture("room-state")


async def _rates(desk: Stage) -> None:
    await desk.press("F4", "PageDown")
    await desk.settle()
    await desk.press("PageUp")
    await desk.settle()
    await desk.picture("rates", EVERY)
    await desk.press("Ctrl+Home", "Right", "Right", "W", "3", "4", "0", "0")
    await desk.picture("rates-price", EVERY)
    await desk.press("Escape", *["Down"] * 4, *["Right"] * 5, "W")
    await desk.type("+10 %")
    await desk.picture("rates-share", EVERY)
    await desk.press("Escape", "Home", "Shift+End")
    await desk.type("+150")
    await desk.picture("rates-days-of-the-week", EVERY)
    await desk.press("Escape", "Delete")
    await desk.picture("rates-base")
    await desk.press("Escape", "Home", "R")
    await desk.picture("rates-rule", EVERY)
    await desk.press("Escape", "Space", "Down", "Space", "PageDown")
    await desk.settle()
    await desk.picture("rates-folded-categories")
    await desk.press("PageUp", "Space", "Ctrl+Up", "Space")


async def _help(desk: Stage) -> None:
    await desk.press("F1")
    await desk.picture("help", EVERY)


async def _keys(desk: Stage) -> None:
    await desk.press("Ctrl+F1")
    await desk.picture("key-map", EVERY)


async def _palette(desk: Stage) -> None:
    await desk.press("Ctrl+K", "R", "A")
    await desk.picture("palette")


async def _who(desk: Stage) -> None:
    await desk.press("G", "W")
    await desk.picture("who")


ACT_SCENES = (
    _charge,
    _payment,
    _days,
    _people,
    _price,
    _details,
    _note,
    _room_state,
    _rates,
    _help,
    _keys,
    _palette,
    _who,
)
