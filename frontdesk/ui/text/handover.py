"""The words of the handover on paper: what is not on the platform yet, and what went last (pictures 04 and 14)."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from frontdesk.domain.views import HotelView, Waited
from frontdesk.ui.text import counted, isolate, tr, unsent_page
from frontdesk.ui.text.dates import clock, full_day

MOST_SETTLED = 20
"""So many of what is settled are printed, the last ones: what still waits has to be on the first page."""


class SheetLine(NamedTuple):
    """One thing: when it was done, what, for whom, and what became of it."""

    when: str
    what: str
    whom: str
    fate: str
    is_settled: bool


SheetGroup = tuple[str, Sequence[SheetLine]]


def button() -> str:
    """What prints it."""
    return tr("Print handover")


def printed(hotel: HotelView, waited: Waited, groups: Sequence[SheetGroup], *, who: str) -> str:
    """The sheet as HTML, a box to tick before each thing that still waits. `groups` are name and lines, the gravest
    first; `who` prints it, "" where nobody said.
    """
    count = len(waited.open)
    title = counted(count, "{n} thing is not on the platform yet", "{n} things are not on the platform yet")
    title = title if count else tr("Nothing waits to be sent")
    away = unsent_page.over_it(waited, hotel.today)
    told = tr("{day}, {time}.").format(day=full_day(hotel.today), time=clock(hotel.now))
    by = tr("Printed by {name}.").format(name=isolate(who)) if who else ""
    facts = " ".join(filter(None, (told, by, away)))
    lines = "".join(_group(name, those) for name, those in groups)
    return (
        f'<div style="font-size:9pt"><h3>{escape(hotel.name)}</h3>'
        f"<h2>{escape(title)}</h2>"
        f"<p>{escape(facts)}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="2">{lines}</table></div>'
    )


def _group(name: str, those: Sequence[SheetLine]) -> str:
    is_settled = bool(those) and those[0].is_settled
    shown = those[:MOST_SETTLED] if is_settled else those
    head = f'<tr><td colspan="4"><br><b>{escape(name)}</b> {len(those)}</td></tr>'
    left = len(those) - len(shown)
    more = counted(left, "and {n} more before", "and {n} more before") if left else ""
    rest = f'<tr><td></td><td colspan="3">{escape(more)}</td></tr>' if more else ""
    return head + "".join(map(_line, shown)) + rest


def _line(line: SheetLine) -> str:
    box = "✓" if line.is_settled else "☐"
    return (
        f"<tr><td>{box} {escape(line.when)}</td><td><b>{escape(line.what)}</b></td>"
        f"<td>{escape(line.whom)}</td><td>{escape(line.fate)}</td></tr>"
    )
