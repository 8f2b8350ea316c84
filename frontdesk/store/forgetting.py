"""Forgets guests some time after their departure, with everything that hangs on them: their words in the search index,
their stays, charges, payments and notes, and what was half typed about them; and the stays of services that this desk
shows no more. In slices, so that a clerk's commit never waits long.

A guest who is expected, in the house, or on a stay with an open command is kept, and with them their earlier stays.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

import apsw

from frontdesk.store.codec import to_us
from frontdesk.store.database import Database
from frontdesk.store.index_words import misspellings
from frontdesk.store.local import DRAFT
from frontdesk.store.sql import AMONG, among

_AT_ONCE = 100  # guests or stays looked at in one commit
_MERGED_PAGES = 64

_GONE_GUESTS = """
SELECT g.key, g.id, g.words FROM guest g WHERE g.key > :after AND g.key <= :last
  AND coalesce(g.updated_us, 0) < :before
  AND g.id NOT IN (SELECT reservation_id FROM outbox WHERE state NOT IN ('settled','discarded','superseded'))
  AND NOT EXISTS(SELECT 1 FROM reservation r WHERE r.guest_id = g.id
    AND (r.end_us >= :before OR r.state = 'Started'
      OR r.id IN (SELECT reservation_id FROM outbox WHERE state NOT IN ('settled','discarded','superseded'))))
  AND NOT EXISTS(SELECT 1 FROM companion c JOIN reservation r ON r.id = c.reservation_id WHERE c.guest_id = g.id
    AND (r.end_us >= :before OR r.state = 'Started'
      OR r.id IN (SELECT reservation_id FROM outbox WHERE state NOT IN ('settled','discarded','superseded'))))"""
_GONE_STAYS = """
SELECT r.id FROM reservation r WHERE r.key > :after AND r.key <= :last AND r.end_us < :before AND r.state <> 'Started'
  AND NOT EXISTS(SELECT 1 FROM guest g WHERE g.id = r.guest_id)
  AND NOT EXISTS(SELECT 1 FROM companion c JOIN guest g ON g.id = c.guest_id WHERE c.reservation_id = r.id)
  AND r.id NOT IN (SELECT reservation_id FROM outbox WHERE state NOT IN ('settled','discarded','superseded'))"""
_HIDDEN_STAYS = f"""
SELECT id FROM reservation WHERE body ->> 'service_id' NOT {AMONG}
  AND id NOT IN (SELECT reservation_id FROM outbox WHERE state NOT IN ('settled','discarded','superseded'))"""
_GONE_PAYMENTS = "reservation_id IS NULL AND body ->> 'charged_utc' < ?"
_DRAFTS_OF_STAYS = """
DELETE FROM local WHERE name LIKE ? || '%'
  AND EXISTS(SELECT 1 FROM json_each(?) AS gone WHERE local.name LIKE '% ' || gone.value)"""
_GONE_GROUPS = "group_id NOT IN (SELECT group_id FROM reservation)"
_OF_A_STAY = (
    *(("item", "reservation_id"), ("payment", "reservation_id"), ("account", "reservation_id")),
    *(("note", "reservation_id"), ("companion", "reservation_id"), ("reservation", "id")),
)


class Forgetting:
    """On the worker's connection, in its thread."""

    def __init__(self, database: Database, connection: apsw.Connection) -> None:
        self._database = database
        self._connection = connection

    def steps(self, before: datetime) -> Iterator[int]:
        """Forget who left before then: each step is one commit and tells how many guests or stays it removed."""
        before_us = to_us(before)
        for after, last in self._slices("guest"):
            yield self._guests({"after": after, "last": last, "before": before_us})
        for after, last in self._slices("reservation"):
            yield self._stays({"after": after, "last": last, "before": before_us})
        with self._database.transaction(self._connection):
            self._connection.execute(f"DELETE FROM payment WHERE {_GONE_PAYMENTS}", (before.isoformat(),))
            self._connection.execute(f"DELETE FROM group_name WHERE {_GONE_GROUPS}")
        yield 0
        yield from self._merge("guest_words")
        yield from self._merge("guest_parts")

    def hidden(self, shown: Collection[str]) -> Iterator[int]:
        """Forget the stays of other services than these: each step is one commit, as in `steps`. Those with an open
        command are kept, those of which the service was not told, and what was half typed about any: the service may
        be shown again.
        """
        kept = among((*shown, ""))
        gone = [str(stay) for (stay,) in self._connection.execute(_HIDDEN_STAYS, (kept,))]
        for part in (gone[at : at + _AT_ONCE] for at in range(0, len(gone), _AT_ONCE)):
            with self._database.transaction(self._connection):
                self._remove(among(part))
            yield len(part)

    def _slices(self, table: str) -> Iterator[tuple[int, int]]:
        after = -1
        while True:
            rows = self._connection.execute(
                f"SELECT max(key) FROM (SELECT key FROM {table} WHERE key > ? ORDER BY key LIMIT ?)", (after, _AT_ONCE)
            )
            last = rows.get
            if last is None:
                return
            yield after, int(last)
            after = int(last)

    def _guests(self, bindings: dict[str, int]) -> int:
        with self._database.transaction(self._connection):
            gone = self._connection.execute(_GONE_GUESTS, bindings).fetchall()
            for key, guest_id, _words in gone:
                self._connection.execute("DELETE FROM guest_words WHERE rowid = ?", (key,))
                self._connection.execute("DELETE FROM guest_parts WHERE rowid = ?", (key,))
                self._connection.execute("DELETE FROM guest WHERE id = ?", (guest_id,))
            self._words(word for _key, _id, words in gone for word in str(words).split())
        return len(gone)

    def _words(self, words: Iterable[str]) -> None:
        """A word that no guest bears any more goes, and with it what it may be misspelt as."""
        for word in set(words):
            borne = self._connection.execute(
                "SELECT 1 FROM guest_words WHERE guest_words MATCH ? LIMIT 1", (f'"{word}"',)
            ).fetchall()
            if borne:
                continue
            self._connection.execute("DELETE FROM word WHERE word = ?", (word,))
            self._connection.executemany(
                "DELETE FROM misspelt WHERE code = ? AND word = ?", [(code, word) for code in misspellings(word)]
            )

    def _stays(self, bindings: dict[str, int]) -> int:
        with self._database.transaction(self._connection):
            gone = among(str(stay) for (stay,) in self._connection.execute(_GONE_STAYS, bindings))
            self._remove(gone)
            self._connection.execute(_DRAFTS_OF_STAYS, (DRAFT, gone))
        return len(json.loads(gone))

    def _remove(self, stays: str) -> None:
        for table, column in _OF_A_STAY:
            self._connection.execute(f"DELETE FROM {table} WHERE {column} {AMONG}", (stays,))

    def _merge(self, index: str) -> Iterator[int]:
        """The index keeps what was deleted until its parts are merged; a merge is done in small pieces."""
        pages = -_MERGED_PAGES  # the first one begins a merge of everything
        while True:
            with self._database.transaction(self._connection):
                before = self._connection.total_changes()
                self._connection.execute(f"INSERT INTO {index}({index}, rank) VALUES('merge', ?)", (pages,))
                went_on = self._connection.total_changes() - before >= 2
            yield 0
            if not went_on:
                return
            pages = _MERGED_PAGES
