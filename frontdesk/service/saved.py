"""A clerk's write is on disk, or it is refused in words that say why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.domain.reasons import FileUnreadable, NotSaved, Rejected, TooManyWaiting
from frontdesk.store.errors import FileDamaged, NotWritten, TooManyOpen
from frontdesk.store.store import Store


@contextmanager
def or_not_saved(store: Store) -> Iterator[None]:
    """What the file did not take was not done. What is read to be written is part of it. Raises `Rejected`."""
    try:
        with store.noticing_damage():
            yield
    except FileDamaged as damaged:
        raise Rejected(FileUnreadable()) from damaged
    except NotWritten as failed:
        raise Rejected(NotSaved()) from failed
    except TooManyOpen as full:
        raise Rejected(TooManyWaiting(full.most)) from full
