"""What is neither cache nor outbox: drafts, layout, capabilities, the server's clock offset. JSON values by name."""

from __future__ import annotations

import json
from typing import Any

from frontdesk.store.codec import canonical
from frontdesk.store.database import Database

OF_THE_CACHE = ("last_pull_utc",)
"""What tells the age of the cache: it goes where the cache goes."""

DRAFT = "draft:"
"""Before the name of a half-filled form."""

TIME_ZONE = "time_zone"  # the hotel's, as a person named it, where the platform does not


SHOWN_SERVICES = "shown_services"  # ids, the one that is sold first; nothing while nobody chose


class Local:
    """Small values of this PC, each written in a commit of its own unless the caller has one open."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.loop

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or `default` when there is none."""
        rows = self._connection.execute("SELECT value FROM local WHERE name = ?", (name,))
        return next((json.loads(value) for (value,) in rows), default)

    def names(self, begins: str) -> frozenset[str]:
        """Of all values whose name begins like this."""
        rows = self._connection.execute(
            "SELECT name FROM local WHERE name >= ? AND name < ?", (begins, f"{begins}\U0010ffff")
        )
        return frozenset(str(name) for (name,) in rows)

    def set(self, name: str, value: Any) -> None:
        """Keep a JSON value. Raises TypeError for anything else."""
        with self._database.transaction(self._connection):
            self._connection.execute("INSERT OR REPLACE INTO local(name, value) VALUES(?, ?)", (name, canonical(value)))

    def delete(self, name: str) -> None:
        """Forget it, if it is there."""
        with self._database.transaction(self._connection):
            self._connection.execute("DELETE FROM local WHERE name = ?", (name,))
