"""Guests and their search index, written together so that neither is ever ahead of the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import apsw

from frontdesk.domain.folding import digits
from frontdesk.domain.guests import Guest
from frontdesk.store.codec import SHAPE, encode, maybe_us
from frontdesk.store.index_words import SHORTEST_MISSPELT, NameIndex, index_name, misspellings
from frontdesk.store.sql import AMONG, among, upsert

# The guard once more, in the write itself: the other connection may have put a newer answer since this was planned.
_PUT = (
    upsert(
        "guest",
        ("id", "surname", "given", "sort_name", "words", "important", "email_key", "updated_us", "shape", "body"),
    )
    + " WHERE excluded.updated_us >= updated_us OR excluded.updated_us IS NULL OR updated_us IS NULL RETURNING id, key"
)


class GuestRow(NamedTuple):
    """One guest to be written."""

    guest: Guest
    name: NameIndex
    updated: int | None
    body: str


def plan_guests(connection: apsw.Connection, guests: Iterable[Guest]) -> list[GuestRow]:
    """The rows of the guests that changed. Where both ages are known, an older record never overwrites a newer one."""
    incoming = {guest.id: guest for guest in sorted(guests, key=lambda guest: maybe_us(guest.updated_utc) or 0)}
    known = _known(connection, incoming)
    planned: list[GuestRow] = []
    for guest in incoming.values():
        body, updated = encode(guest), maybe_us(guest.updated_utc)
        old_body, old_updated = known.get(guest.id, (None, None))
        is_older = updated is not None and old_updated is not None and updated < old_updated
        if body != old_body and not is_older:
            planned.append(GuestRow(guest, index_name(guest), updated, body))
    return planned


def write_guests(connection: apsw.Connection, planned: Sequence[GuestRow]) -> set[str]:
    """Ids of the guests that changed."""
    keys = {str(guest): int(key) for guest, key in connection.executemany(_PUT, map(_row, planned))}
    written = [row for row in planned if row.guest.id in keys]
    connection.executemany(
        "INSERT OR REPLACE INTO guest_words(rowid, words) VALUES(?, ?)",
        [(keys[row.guest.id], row.name.words) for row in written],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO guest_parts(rowid, name, phone) VALUES(?, ?, ?)",
        [(keys[row.guest.id], row.name.parts, digits(row.guest.phone or "")) for row in written],
    )
    _learn(connection, {word for row in written for word in row.name.words.split()})
    return set(keys)


def _known(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[str, int | None]]:
    rows = connection.execute(f"SELECT id, body, updated_us FROM guest WHERE id {AMONG}", (among(ids),))
    return {guest_id: (body, updated) for guest_id, body, updated in rows}


def _row(row: GuestRow) -> tuple[Any, ...]:
    guest, name = row.guest, row.name
    names = (guest.last_name, guest.first_name, name.sort_name, name.words)
    email = guest.email.casefold() if guest.email else None
    return (guest.id, *names, guest.is_important, email, row.updated, SHAPE, row.body)


def _learn(connection: apsw.Connection, words: Iterable[str]) -> None:
    """Words that were never seen get their misspellings; a word stays when its last guest goes, which harms nothing."""
    candidates = among(word for word in words if len(word) >= SHORTEST_MISSPELT)
    unseen = connection.execute(
        "INSERT OR IGNORE INTO word(word) SELECT value FROM json_each(?) RETURNING word", (candidates,)
    ).fetchall()
    connection.executemany(
        "INSERT OR IGNORE INTO misspelt(code, word) VALUES(?, ?)",
        sorted((spelling, str(word)) for (word,) in unseen for spelling in misspellings(str(word))),
    )
