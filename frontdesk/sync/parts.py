"""What the halves of the engine share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from frontdesk.api.client import Client
from frontdesk.domain.clock import Clock
from frontdesk.domain.views import Changed
from frontdesk.settings import SyncSettings
from frontdesk.store.store import Store
from frontdesk.sync.line import LineWatch
from frontdesk.sync.server_time import ServerTime


@dataclass(frozen=True, slots=True)
class Parts:
    """One engine's tools; everything that knows the world outside is in here, and can be replaced by a simulation."""

    client: Client
    store: Store
    clock: Clock
    time: ServerTime
    line: LineWatch
    settings: SyncSettings
    emit: Callable[[Changed], None]
    not_granted: set[str]  # operations this token may not use, as they are met

    def refused(self) -> frozenset[str]:
        """Of those that were met, the ones that are refused still: what is granted since, or comes in its older form,
        is not.
        """
        known = self.client.capabilities
        met = tuple(self.not_granted)  # at once: the worker asks, too
        return frozenset(each for each in met if not known.is_granted(each))


def zone_of(parts: Parts) -> ZoneInfo:
    """The hotel's zone; UTC before the property is known."""
    found = parts.store.cache.property()
    return ZoneInfo(found.time_zone if found is not None else "UTC")
