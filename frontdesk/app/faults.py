"""Which sentence goes with what stopped the desk from opening."""

from __future__ import annotations

from frontdesk.store.errors import (
    AnotherDesk,
    Damaged,
    DiskFails,
    DiskFull,
    KeyLost,
    KeyringLocked,
    NewerSchema,
    WrongKey,
)
from frontdesk.ui.text import opening as words


def sentence_for(error: Exception) -> str:
    """A sentence for a `StoreError` or an `OSError`."""
    match error:
        case Damaged():
            return words.file_is_damaged()
        case NewerSchema():
            return words.file_is_newer()
        case WrongKey():
            return words.key_does_not_fit()
        case KeyLost():
            return words.key_is_lost()
        case KeyringLocked():
            return words.keyring_is_locked()
        case DiskFull():
            return words.disk_is_full()
        case DiskFails():
            return words.disk_fails()
        case AnotherDesk():
            return words.desk_is_open_already()
        case _:
            return words.cannot_open()
