"""Guests and their search index, written together so that neither is ever ahead of the other."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from frontdesk.domain.folding import digits, fold
from frontdesk.domain.guests import Guest
from frontdesk.store.codec import SHAPE, encode, maybe_us
from frontdesk.store.index_words import SHORTEST_MISSPELT, guest_parts, guest_words, misspellings
from frontdesk.store.sql import AMONG, among, upsert

_COLUMNS = ["id", "surname", "given", "sort_name", "words", "important", "email_key", "updated_us", "shape", "body"]
_PUT = upsert("guest", _COLUMNS) + " RETURNING key"


def put_guests(connection: apsw.Connection, guests: Iterable[Guest]) -> set[str]:
    """Ids of the guests that changed. Where both ages are known, an older record never overwrites a newer one."""
    incoming = {guest.id: guest for guest in sorted(guests, key=lambda guest: maybe_us(guest.updated_utc) or 0)}
    known = _known(connection, incoming)
    changed: set[str] = set()
    new_words: set[str] = set()
    for guest in incoming.values():
        body, updated = encode(guest), maybe_us(guest.updated_utc)
        old_body, old_updated = known.get(guest.id, (None, None))
        if body == old_body or (updated is not None and old_updated is not None and updated < old_updated):
            continue
        words = guest_words(guest)
        _write(connection, guest, words, updated, body)
        new_words.update(words.split())
        changed.add(guest.id)
    _learn(connection, new_words)
    return changed


def _known(connection: apsw.Connection, ids: Iterable[str]) -> dict[str, tuple[str, int | None]]:
    rows = connection.execute(f"SELECT id, body, updated_us FROM guest WHERE id {AMONG}", (among(ids),))
    return {guest_id: (body, updated) for guest_id, body, updated in rows}


def _write(connection: apsw.Connection, guest: Guest, words: str, updated: int | None, body: str) -> None:
    email = guest.email.casefold() if guest.email else None
    sort_name = fold(f"{guest.last_name} {guest.first_name}")
    name = (guest.last_name, guest.first_name, sort_name, words)
    key = connection.execute(_PUT, (guest.id, *name, guest.is_important, email, updated, SHAPE, body)).get
    connection.execute("INSERT OR REPLACE INTO guest_words(rowid, words) VALUES(?, ?)", (key, words))
    connection.execute(
        "INSERT OR REPLACE INTO guest_parts(rowid, name, phone) VALUES(?, ?, ?)",
        (key, guest_parts(guest), digits(guest.phone or "")),
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
