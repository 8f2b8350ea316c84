"""Items, payments and notes of stays, and the balance that follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

import apsw

from frontdesk.domain.money import OrderItem, Payment, balance
from frontdesk.domain.notes import Note
from frontdesk.store.codec import SHAPE, encode
from frontdesk.store.sql import AMONG, among, upsert

_COLUMNS = ("id", "reservation_id", "shape", "body", "share")
_PUT = {"item": upsert("item", _COLUMNS), "payment": upsert("payment", _COLUMNS), "note": upsert("note", _COLUMNS[:-1])}


class LineRow(NamedTuple):
    """A line of a stay's account, or a note on it. `share` is what it adds to the balance."""

    id: str
    reservation_id: str | None
    shape: int
    body: str
    share: str | None = None


def item_row(item: OrderItem) -> LineRow:
    """A balance is a sum, so it is the sum of the balances of its lines."""
    return LineRow(item.id, item.reservation_id, SHAPE, encode(item), str(balance([item], [])))


def payment_row(payment: Payment) -> LineRow:
    """A payment may belong to no stay; then it counts for none."""
    return LineRow(payment.id, payment.reservation_id, SHAPE, encode(payment), str(balance([], [payment])))


def note_row(note: Note) -> LineRow:
    """A note adds nothing to a balance."""
    return LineRow(note.id, note.reservation_id, SHAPE, encode(note))


def plan_lines(connection: apsw.Connection, table: str, rows: Iterable[LineRow]) -> list[LineRow]:
    """The rows that changed; of two with one id the later counts."""
    incoming = {row.id: row for row in rows}
    known = dict(connection.execute(f"SELECT id, body FROM {table} WHERE id {AMONG}", (among(incoming),)))
    return [row for row in incoming.values() if known.get(row.id) != row.body]


def write_items(connection: apsw.Connection, rows: Sequence[LineRow], *, opens: bool) -> set[str]:
    """Ids of the stays whose items changed. With `opens`, what they owe is known from now on."""
    stays = _write(connection, "item", rows)
    _add_up(connection, stays if opens else _with_account(connection, stays))
    return stays


def write_payments(connection: apsw.Connection, rows: Sequence[LineRow]) -> set[str]:
    """Ids of the stays whose payments changed."""
    stays = _write(connection, "payment", rows)
    _add_up(connection, _with_account(connection, stays))
    return stays


def write_notes(connection: apsw.Connection, rows: Sequence[LineRow]) -> set[str]:
    """Ids of the stays whose notes changed."""
    return _write(connection, "note", rows)


def open_accounts(connection: apsw.Connection, reservation_ids: Iterable[str]) -> set[str]:
    """Note that the items of these stays were pulled, even where there are none. Ids of those not known before."""
    wanted = set(reservation_ids)
    news = wanted - _with_account(connection, wanted)
    _add_up(connection, news)
    return news


def _write(connection: apsw.Connection, table: str, rows: Sequence[LineRow]) -> set[str]:
    so_far = connection.execute(
        f"SELECT reservation_id FROM {table} WHERE id {AMONG}", (among(row.id for row in rows),)
    ).fetchall()
    connection.executemany(_PUT[table], rows if table != "note" else [row[:-1] for row in rows])
    stays = [row.reservation_id for row in rows] + [stay for (stay,) in so_far]  # a line that moved changes both
    return {str(stay) for stay in stays if stay is not None}


def _with_account(connection: apsw.Connection, stays: set[str]) -> set[str]:
    rows = connection.execute(f"SELECT reservation_id FROM account WHERE reservation_id {AMONG}", (among(stays),))
    return {stay for (stay,) in rows}


def _add_up(connection: apsw.Connection, stays: set[str]) -> None:
    owes = dict.fromkeys(stays, Decimal(0))
    for table in ("item", "payment"):
        rows = connection.execute(
            f"SELECT reservation_id, share FROM {table} WHERE reservation_id {AMONG}", (among(stays),)
        )
        for stay, share in rows:
            owes[stay] += Decimal(share)
    connection.executemany(
        "INSERT OR REPLACE INTO account(reservation_id, owes) VALUES(?, ?)",
        [(stay, str(amount)) for stay, amount in owes.items()],
    )
