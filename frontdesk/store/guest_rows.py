"""Guests and their search index, written together so that neither is ever ahead of the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

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
    + " WHERE excluded.updated_us >= updated_us OR excluded.updated_us IS NULL OR updated_us IS NULL RETURNING key"
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


def write_guests(connection: apsw.Connection, planned: Iterable[GuestRow]) -> set[str]:
    """Ids of the guests that changed."""
    changed: set[str] = set()
    words: set[str] = set()
    for row in planned:
        key = _write(connection, row)
        if key is None:
            continue
        _index(connection, key, row)
        words.update(row.name.words.split())
        changed.add(row.guest.id)
    _learn(connection, words)
    return changed


def _known(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[str, int | None]]:
    rows = connection.execute(f"SELECT id, body, updated_us FROM guest WHERE id {AMONG}", (among(ids),))
    return {guest_id: (body, updated) for guest_id, body, updated in rows}


def _write(connection: apsw.Connection, row: GuestRow) -> int | None:
    guest, name = row.guest, row.name
    names = (guest.last_name, guest.first_name, name.sort_name, name.words)
    email = guest.email.casefold() if guest.email else None
    values = (guest.id, *names, guest.is_important, email, row.updated, SHAPE, row.body)
    return next((key for (key,) in connection.execute(_PUT, values)), None)


def _index(connection: apsw.Connection, key: int, row: GuestRow) -> None:
    connection.execute("INSERT OR REPLACE INTO guest_words(rowid, words) VALUES(?, ?)", (key, row.name.words))
    connection.execute(
        "INSERT OR REPLACE INTO guest_parts(rowid, name, phone) VALUES(?, ?, ?)",
        (key, row.name.parts, digits(row.guest.phone or "")),
    )


def _learn(connection: apsw.Connection, words: Iterable[str]) -> None:
    """Words that were never seen get their misspellings; a word stays when its last guest goes, which harms nothing."""
    candidates = among(word for word in words if len(word) >= SHORTEST_MISSPELT)
    unseen = connection.execute(
        "INSERT OR IGNORE INTO word(word) SELECT value FROM json_each(?) RETURNING word", (candidates,)
    ).fetchall()
    connection.executemany(
        "INSERT OR IGNORE INTO misspelt(code, word) VALUES(?, ?)",
        [(spelling, str(word)) for (word,) in unseen for spelling in misspellings(str(word))],
    )
