"""Free-text search over guests, rooms and numbers. The API has none, so the index lives here (ARCHITECTURE, Search)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

import apsw

from frontdesk.domain.folding import digits, fold, fold_wide
from frontdesk.store.codec import to_us
from frontdesk.store.index_words import SHORTEST_MISSPELT, code, is_one_typo, misspellings, split
from frontdesk.store.sql import AMONG, among
from frontdesk.store.today_people import Stay, TodayPeople

_GUESTS = 100  # guests looked at for one text; more cannot be shown, and a clerk types on
_STAYS_OF_GUEST = 20
_FEW = 5  # with fewer exact results, typos are looked for too
_SHORTEST_PART = 3
_CODE_END = "\U0010ffff"

_BY_WORDS = "SELECT rowid FROM guest_words WHERE guest_words MATCH ? ORDER BY rowid DESC LIMIT ?"
_BY_PARTS = "SELECT rowid FROM guest_parts WHERE guest_parts MATCH ? ORDER BY rowid DESC LIMIT ?"
_BY_EMAIL = "SELECT key FROM guest WHERE email_key >= ? AND email_key < ? LIMIT ?"
_MISSPELT = f"SELECT DISTINCT word FROM misspelt WHERE code {AMONG}"
