"""Items, payments and notes of stays, and the balance that follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple, TypeVar

import apsw

from frontdesk.domain.money import OrderItem, Payment, balance
from frontdesk.domain.notes import Note
from frontdesk.store.codec import SHAPE, encode
from frontdesk.store.sql import AMONG, among, upsert

_PUT_ITEM = upsert("item", ("id", "reservation_id", "share", "shape", "body"))
_PUT_PAYMENT = upsert("payment", ("id", "reservation_id", "share", "shape", "body"))
_PUT_NOTE = upsert("note", ("id", "reservation_id", "shape", "body"))


class _MoneyRow(NamedTuple):
    id: str
    reservation_id: str | None
    share: str  # what the line adds to the balance: a balance is a sum, so it is the sum of its lines' own balances
    shape: int
    body: str


class _NoteRow(NamedTuple):
    id: str
    reservation_id: str
    shape: int
    body: str


Row = TypeVar("Row", _MoneyRow, _NoteRow)


def put_items(connection: apsw.Connection, items: Iterable[OrderItem]) -> set[str]:
    """Ids of the stays whose items changed."""
    rows = [_MoneyRow(each.id, each.reservation_id, str(balance([each], [])), SHAPE, encode(each)) for each in items]
    fresh = _fresh(connection, "item", rows)
    stays = _stays(fresh) | _moved_from(connection, "item", fresh)
    connection.executemany(_PUT_ITEM, fresh)
    _add_up(connection, stays)
    return stays


def put_payments(connection: apsw.Connection, payments: Iterable[Payment]) -> set[str]:
    """Ids of the stays whose payments changed; a payment of no stay is kept and counts for none."""
    rows = [_MoneyRow(each.id, each.reservation_id, str(balance([], [each])), SHAPE, encode(each)) for each in payments]
    fresh = _fresh(connection, "payment", rows)
    stays = _stays(fresh) | _moved_from(connection, "payment", fresh)
    connection.executemany(_PUT_PAYMENT, fresh)
    _add_up(connection, _with_account(connection, stays))
    return stays


def open_accounts(connection: apsw.Connection, reservation_ids: Iterable[str]) -> set[str]:
    """Note that the items of these stays were pulled, even where there are none. Ids of those not known before."""
    wanted = set(reservation_ids)
    news = wanted - _with_account(connection, wanted)
    _add_up(connection, news)
    return news


def put_notes(connection: apsw.Connection, notes: Iterable[Note]) -> set[str]:
    """Ids of the stays whose notes changed."""
    fresh = _fresh(connection, "note", [_NoteRow(each.id, each.reservation_id, SHAPE, encode(each)) for each in notes])
    stays = _stays(fresh) | _moved_from(connection, "note", fresh)
    connection.executemany(_PUT_NOTE, fresh)
    return stays


def _fresh(connection: apsw.Connection, table: str, rows: Iterable[Row]) -> list[Row]:
    incoming = {row.id: row for row in rows}
    known = dict(connection.execute(f"SELECT id, body FROM {table} WHERE id {AMONG}", (among(incoming),)))
    return [row for row in incoming.values() if known.get(row.id) != row.body]


def _stays(rows: Iterable[_MoneyRow | _NoteRow]) -> set[str]:
    return {row.reservation_id for row in rows if row.reservation_id is not None}


def _moved_from(connection: apsw.Connection, table: str, rows: Iterable[_MoneyRow | _NoteRow]) -> set[str]:
    """The stays these lines belonged to so far: a line that moved changes both."""
    found = connection.execute(
        f"SELECT DISTINCT reservation_id FROM {table} WHERE reservation_id IS NOT NULL AND id {AMONG}",
        (among(row.id for row in rows),),
    )
    return {stay for (stay,) in found}


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
