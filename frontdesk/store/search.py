"""Search."""

from __future__ import annotations

import apsw


class Search:
    """Search."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
