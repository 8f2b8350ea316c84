"""A list as a file: its columns in words, one line for each stay, and no cell that a spreadsheet would take for a
formula.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from datetime import datetime

from frontdesk.domain.views import ListKind, Row
from frontdesk.ui.text import counted, tr
from frontdesk.ui.text.stays import mark_word, room_word

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def csv_text(kind: ListKind, rows: Iterable[Row], currency: str) -> str:
    """Comma-separated, quoted where needed, with a byte order mark so that spreadsheets read the accents."""
    del kind
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(cell, _heads(currency)))
    for row in rows:
        writer.writerow(map(cell, _cells(row)))
    return "\ufeff" + text.getvalue()


def cell(value: str) -> str:
    """A cell that begins like a formula gets an apostrophe before it, unless it is a plain number."""
    if value.startswith(_DANGEROUS) and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def file_name(title: str, at: datetime) -> str:
    """ "arrivals 2026-10-16 1542.csv" """
    plain = _NOT_IN_NAMES.sub("-", title.casefold()).strip("-") or "list"
    return f"{plain} {at:%Y-%m-%d %H%M}.csv"


def warning(count: int) -> tuple[str, str]:
    """Before it is written: title and body."""
    stays = counted(count, "{n} stay", "{n} stays")
    return (
        tr("The file holds guest data"),
        tr(
            "{stays} with names, rooms, dates and what is owed. On this PC only you can open it; once it is sent or "
            "copied, nobody can take it back."
        ).format(stays=stays),
    )


def too_many(most: int) -> tuple[str, str]:
    """In place of the warning: the list is too long for a file."""
    return (
        tr("The list is too long for a file"),
        tr("Narrow it to {n} stays or fewer, by a day or a state, then write the file.").format(n=most),
    )


def write() -> str:
    """The button that writes it."""
    return tr("Write the file")


def written(name: str) -> str:
    """Afterwards."""
    return tr("Written to {name}. Delete it when it is no longer needed.").format(name=name)


def not_written(why: str) -> str:
    """When the disk or the folder does not take it."""
    return tr("It could not be written there: {why}. Choose another place.").format(why=why)


def _heads(currency: str) -> tuple[str, ...]:
    return (
        tr("Number"),
        tr("State"),
        tr("Surname"),
        tr("First name"),
        tr("Room"),
        tr("Room state"),
        tr("Category"),
        tr("Arrives"),
        tr("Leaves"),
        tr("Nights"),
        tr("Adults"),
        tr("Children"),
        tr("Rate"),
        tr("Owes {currency}").format(currency=currency).strip(),
    )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.number,
        mark_word(row),
        row.surname,
        row.given,
        row.room,
        room_word(row.room_mark),
        row.category,
        row.arrive.isoformat(),
        row.leave.isoformat(),
        str(row.nights),
        str(row.adults),
        str(row.children),
        row.rate,
        "" if row.owes is None else format(row.owes, "f"),
    )
