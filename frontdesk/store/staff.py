"""The names a clerk picks from at start. They are not proven: whoever sits there picks, and every entry says so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple

import apsw

from frontdesk.store.audit import Audit
from frontdesk.store.database import Database
from frontdesk.store.errors import NameTaken
from frontdesk.store.local import Local

_PICKED = "staff_picked"


class Member(NamedTuple):
    """One of the staff. The name stands in what they did as it was then; `id` stays when they are renamed."""

    id: int
    name: str
    is_retired: bool = False


class Staff:
    """The list of this desk, on the loop's connection. Each change has its line in the audit; `at` is server time."""

    def __init__(self, database: Database, audit: Audit) -> None:
        self._database = database
        self._connection = database.loop
        self._audit = audit
        self._local = Local(database)

    def members(self, *, retired: bool = False) -> tuple[Member, ...]:
        """By name; with `retired` those who left too."""
        rows = self._connection.execute(
            "SELECT id, name, is_retired FROM staff WHERE NOT is_retired OR ? ORDER BY name", (retired,)
        )
        return tuple(Member(member, name, bool(gone)) for member, name, gone in rows)

    def add(self, name: str, at: datetime) -> Member:
        """Raises ValueError for an empty name, `NameTaken` for one that is there."""
        called = _cleaned(name)
        with self._database.transaction(self._connection):
            with _unique(called):
                self._connection.execute("INSERT INTO staff(name) VALUES(?)", (called,))
            added = Member(self._connection.last_insert_rowid(), called)
            self._audit.note("staff added", at, member=added.id, name=called)
        return added

    def rename(self, member_id: int, name: str, at: datetime) -> Member:
        """Raises LookupError for nobody, and what `add` raises."""
        called = _cleaned(name)
        with self._database.transaction(self._connection):
            before = self._required(member_id)
            with _unique(called):
                self._connection.execute("UPDATE staff SET name = ? WHERE id = ?", (called, member_id))
            self._audit.note("staff renamed", at, member=member_id, before=before.name, name=called)
        return before._replace(name=called)

    def retire(self, member_id: int, at: datetime) -> None:
        """They are picked no more; what they did keeps their name. Raises LookupError for nobody."""
        with self._database.transaction(self._connection):
            found = self._required(member_id)
            self._connection.execute("UPDATE staff SET is_retired = 1 WHERE id = ?", (member_id,))
            self._audit.note("staff retired", at, member=member_id, name=found.name)
            if self._local.get(_PICKED) == member_id:
                self._local.delete(_PICKED)

    def pick(self, member_id: int) -> Member:
        """Who sits here now. Raises LookupError for nobody and for who was retired."""
        found = self._required(member_id)
        if found.is_retired:
            raise LookupError(member_id)
        self._local.set(_PICKED, member_id)
        return found

    def picked(self) -> Member | None:
        """Who was picked last, to be offered first."""
        wanted = self._local.get(_PICKED)
        return next((member for member in self.members() if member.id == wanted), None)

    def _required(self, member_id: int) -> Member:
        for name, gone in self._connection.execute("SELECT name, is_retired FROM staff WHERE id = ?", (member_id,)):
            return Member(member_id, name, bool(gone))
        raise LookupError(member_id)


def _cleaned(name: str) -> str:
    called = " ".join(name.split())
    if not called:
        raise ValueError("a name has letters")
    return called


@contextmanager
def _unique(name: str) -> Iterator[None]:
    """The index refuses a second one of a name among those who are there."""
    try:
        yield
    except apsw.ConstraintError as taken:
        raise NameTaken(name) from taken
