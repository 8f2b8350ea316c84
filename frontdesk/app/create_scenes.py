"""Pictures of a new reservation and a walk-in (picture 06): proposed, why not, found, new, refused, group, offline."""

from __future__ import annotations

from frontdesk.app.stage import EVERY, Stage


async def _walk_in(desk: Stage) -> None:
    await desk.press("Shift+F2")
    await desk.settle()
    await desk.picture("create-walk-in", EVERY)
    await desk.press("Return", "Down")
    await desk.picture("create-why-not", EVERY)
    await desk.press("Up", "Return")
    await desk.type("dvorak")
    await desk.picture("create-guest", EVERY)
    await desk.click("Empty it")


async def _somebody_is_missing(desk: Stage) -> None:
    await desk.press("Shift+F2", "Ctrl+Return")
    await desk.picture("create-refused")


async def _new_guest(desk: Stage) -> None:
    await desk.press("F2")
    await desk.type("+5")
    await desk.press("Return", "Return")
    await desk.type("Wolfeschlegelsteinhausen-Montgomery Maximilian Alexander Konstantin")
    await desk.press("Return")
    await desk.type("no e-mail")
    await desk.press("Ctrl+Return")
    await desk.picture("create-new-guest", EVERY)
    await desk.click("Empty it")


async def _group(desk: Stage) -> None:
    await desk.press("F2")
    await desk.type("+5")
    for button in ("Another room", "Group"):
        await desk.click(button)
    await desk.type("Wedding of Hrabal and Wolfeschlegelsteinhausen")
    for button in ("Hold until", "Company", "Product", "Breakfast  285", "Checks"):
        await desk.click(button)
    await desk.picture("create-options", EVERY)
    await desk.click("Empty it")


async def _one_room_after_another(desk: Stage) -> None:
    await desk.press("F2")
    await desk.type("+3")
    await desk.press("Tab")
    await desk.type("2")
    for button in ("Another room", "Each room has its own nights"):
        await desk.click(button)
    await desk.press("Shift+F6", "Shift+F6")
    await desk.type("+5")
    await desk.picture("create-own-nights", EVERY)
    await desk.click("Empty it")


async def _own_price(desk: Stage) -> None:
    await desk.press("F2")
    await desk.type("+5")
    for button in ("Own price", "Block"):
        await desk.click(button)
    await desk.type("Choir")
    await desk.press("Ctrl+Return")
    await desk.picture("create-own-price", EVERY)
    await desk.click("Empty it")


async def _why_not_in_the_rates(desk: Stage) -> None:
    await desk.press("F4", "Ctrl+Home", *["Down"] * 12, *["Right"] * 12, "Question")
    await desk.settle()
    await desk.picture("rates-why")
    await desk.press("O")
    await desk.picture("rates-open-again")
    await desk.press("Escape", *["Left"] * 5, "Question")
    await desk.settle()
    await desk.picture("rates-why-full", EVERY)
    await desk.press("Question")
    await desk.settle()
    await desk.press("A")
    await desk.settle()
    await desk.picture("create-from-the-rates")


async def create_offline(desk: Stage) -> None:
    """While the line is away: prices with their age, and what is kept."""
    await desk.press("F9", "Shift+F2")
    await desk.type("novy")
    await desk.picture("create-offline", EVERY)
    await desk.press("Return", "Ctrl+Return")
    await desk.picture("create-offline-noted")
    await desk.press("E")
    await desk.picture("missing-details", EVERY)
    await desk.press("Escape")


CREATE_SCENES = (
    _walk_in,
    _somebody_is_missing,
    _new_guest,
    _group,
    _one_room_after_another,
    _own_price,
    _why_not_in_the_rates,
)
