"""Who sits at this desk: a name picked from the list of this PC, which goes with every entry. Nobody proves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from frontdesk.service.acts import Acts
from frontdesk.service.saved import or_not_saved
from frontdesk.store.store import Store


class Who:
    """The name in `Desktop.staff`, and the names that can be picked."""

    def __init__(self, store: Store, acts: Acts, now: Callable[[], datetime]) -> None:
        """Who was picked last sits here until somebody else is picked; a name given to the desk wins."""
        self._store = store
        self._acts = acts
        self._now = now
        last = store.staff.picked() if not acts.desktop.staff else None
        if last is not None:
            self._sit_down(last.name)

    def name(self) -> str:
        """ "" while nobody was picked."""
        return self._acts.desktop.staff

    def names(self) -> tuple[str, ...]:
        """All that can be picked, in the order of the alphabet."""
        return tuple(member.name for member in self._store.staff.members())

    def pick(self, name: str) -> None:
        """From now on this one sits here; a new name is added. Raises ValueError for an empty one, and `Rejected` when
        the disk is full.
        """
        called = " ".join(name.split())

        def write() -> None:
            known = {member.name: member for member in self._store.staff.members()}
            member = known.get(called) or self._store.staff.add(called, self._now())
            self._store.staff.pick(member.id)

        with or_not_saved(self._store):
            self._store.written(write)
        self._sit_down(called)

    def _sit_down(self, name: str) -> None:
        self._acts.desktop = replace(self._acts.desktop, staff=name)
