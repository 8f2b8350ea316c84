"""Unsent work as a page: through an outage of two hours and after it (picture 14)."""

from __future__ import annotations

from frontdesk.app.stage import EVERY, Stage

_OUTAGE = 2 * 3600.0
_NOTES = 22
_GUEST = "novakova sarka"


async def after_the_outage(desk: Stage) -> None:
    """One thing is in doubt when the line goes; two dozen wait, and the platform refuses two of them."""
    await desk.press("G", "A")
    await desk.find("ludensch")
    await desk.press("I")
    await desk.send_into_silence()
    await desk.cut_the_line()
    await desk.find("510")
    await desk.press("I", "S")
    for room in ("206", "610"):
        await desk.find(room)
        await desk.press("I")
    desk.leave_owing("409")
    await desk.find(_GUEST)
    desk.write_notes(_NOTES)
    await desk.pass_time(_OUTAGE)
    await desk.let_the_bar_go()
    await desk.press("Escape", "F9")
    await desk.picture("outage-page-away")
    await desk.restore_the_line()
    await desk.send(unsettled=2)
    await desk.picture("outage-page", EVERY)
    await desk.press("M")
    await desk.picture("outage-page-why")
    await desk.restore_the_line()  # a reading that failed would be tried again, but the clocks stand still
    await desk.press("Escape", "F9", "F9", "End")
    await desk.picture("outage-page-settled")
    await desk.press("Left")
    await desk.picture("outage-page-folded", EVERY)
    await desk.press("F9")
