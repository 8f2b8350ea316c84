"""What the things of a command are called when the clerk gives it: kept with it, so that what was typed can be told
long after the names have gone from the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from frontdesk.domain.commands import Command
from frontdesk.domain.commands.named import named_ids
from frontdesk.domain.outbox import NAMES

Find = Callable[[str], str]
"""The name of what has this id; "" when it is not known."""

_NOUNS = {"travel_agency_id": "company_id", "booker_id": "guest_id"}


def called(command: Command, find: Mapping[str, Find]) -> dict[str, list[str]]:
    """The names of what the command speaks of by id, as a fact to keep with it; nothing when none is known.

    `find` is by the name of the field: `room_id`, `guest_id`, …
    """
    names = [_name(_NOUNS.get(field, field), key, find) for field, key in named_ids(command)]
    return {NAMES: names} if any(names) else {}


def _name(noun: str, key: str, find: Mapping[str, Find]) -> str:
    return find[noun](key) if noun in find else ""
