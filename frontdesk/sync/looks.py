"""When each entry is looked at next, and for how long already in vain (offline-reliability.md §2.6)."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.domain.clock import Clock
from frontdesk.settings import SyncSettings


@dataclass(slots=True)
class _Look:
    """Instants of this run's monotonic clock: the PC's clock may be set while a command is in doubt."""

    due: float
    number: int = 0
    in_doubt_since: float | None = None
    first_absent: float | None = None
    unseen_since: float | None = None  # answered with yes, and not to be seen
    refused_since: float | None = None  # what it is about cannot be read
    internal_faults: int = 0


class Looks:
    """By the id of the entry. Not stored: a restart looks at once, and counts anew."""

    def __init__(self, clock: Clock, settings: SyncSettings) -> None:
        self._clock = clock
        self._settings = settings
        self._looks: dict[str, _Look] = {}

    def seconds_to(self, entry_id: str) -> float:
        """Until it is due; 0 or less when it is."""
        look = self._looks.get(entry_id)
        return 0.0 if look is None else look.due - self._clock.monotonic()

    def forget(self, entry_id: str) -> None:
        """What is looked at next is another matter, or nothing is."""
        self._looks.pop(entry_id, None)

    def at_once(self, entry_id: str) -> None:
        """It was answered: see what it did."""
        self._looks[entry_id] = _Look(due=self._clock.monotonic())

    def doubt(self, entry_id: str) -> None:
        """From this instant on its fate is not known."""
        now = self._clock.monotonic()
        self._looks[entry_id] = _Look(due=now + self._settings.probes[0], in_doubt_since=now)

    def again(self, entry_id: str) -> None:
        """After a while that grows."""
        self._put_off(entry_id)

    def wait_for_copies(self, entry_id: str) -> None:
        """Even what was turned away was seen to be carried out (connector-api.md §1.4), and lists lag behind: what must
        not be there twice is looked for when they have caught up.
        """
        self._looks[entry_id].due = self._clock.monotonic() + self._settings.second_look

    def was_read(self, entry_id: str) -> None:
        """No read is refused any more."""
        look = self._looks.get(entry_id)
        if look is not None:
            look.refused_since = None

    def refused_too_long(self, entry_id: str) -> bool:
        """Its read was refused once more: whether that goes on for as long as a request may be under way."""
        look = self._put_off(entry_id)
        look.refused_since = self._earliest(look.refused_since)
        return self._is_settled(look.refused_since)

    def unseen_too_long(self, entry_id: str) -> bool:
        """What was answered with yes is not to be seen: the same."""
        look = self._put_off(entry_id)
        look.unseen_since = self._earliest(look.unseen_since)
        return self._is_settled(look.unseen_since)

    def stale_too_long(self, entry_id: str) -> bool:
        """A read showed less than an earlier one, so that absence is counted anew: the same."""
        is_over = self.unseen_too_long(entry_id)
        self._looks[entry_id].first_absent = None
        return is_over

    def faults(self, entry_id: str) -> int:
        """A mistake of ours, once more: how many times that is."""
        look = self._put_off(entry_id)
        look.internal_faults += 1
        return look.internal_faults

    def can_no_longer_come(self, entry_id: str) -> bool:
        """Absence needs the settle time and two reads apart (§2.6-3); sets when to look again.

        A restart counts the settle time anew: no clock tells for certain how long this PC was off.
        """
        now = self._clock.monotonic()
        look = self._looks.setdefault(entry_id, _Look(due=now))
        look.in_doubt_since = self._earliest(look.in_doubt_since)
        left = self._settings.settle - (now - look.in_doubt_since)
        if left > 0:
            look.first_absent = None
            look.number += 1
            probes = self._settings.probes
            wait = probes[look.number] if look.number < len(probes) else self._settings.second_look
            look.due = now + min(wait, left + 0.05)
            return False
        if look.first_absent is None:
            look.first_absent = now
            look.due = now + self._settings.second_look
            return False
        return True

    def _put_off(self, entry_id: str) -> _Look:
        now, probes = self._clock.monotonic(), self._settings.probes
        look = self._looks.setdefault(entry_id, _Look(due=now))
        look.due = now + probes[min(look.number, len(probes) - 1)]
        look.number += 1
        return look

    def _earliest(self, known: float | None) -> float:
        return self._clock.monotonic() if known is None else known

    def _is_settled(self, since: float) -> bool:
        return self._clock.monotonic() - since >= self._settings.settle
